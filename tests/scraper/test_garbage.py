"""The collector rests while a page is read, and only then."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import suppress

import pytest

from archive import garbage
from scraper import extract
from scraper.errors import NotAnArticle

PAGE = "<title>Sungai meluap di Kota Rawa</title><h1>Sungai meluap di Kota Rawa</h1>" + "".join(
    f"<p>Warga kampung ke-{number} mengungsi ke balai desa sejak Senin malam, kata kepala dusun.</p>"
    for number in range(200)
)


@pytest.fixture(autouse=True)
def _collecting() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_nothing_is_collected_within_and_collecting_goes_on_behind() -> None:
    with garbage.held():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_caller_who_switched_it_off_finds_it_off() -> None:
    gc.disable()
    with garbage.held():
        pass
    assert not gc.isenabled()


@pytest.mark.parametrize("page", [PAGE, "<title>Kosong</title>"], ids=["article", "refused"])
def test_collecting_goes_on_after_a_page(page: str) -> None:
    with suppress(NotAnArticle):
        extract(page, "https://kabar.example/1")
    assert gc.isenabled()


def test_a_page_is_read_without_collecting() -> None:
    collected: list[str] = []
    note = lambda phase, info: collected.append(phase)  # noqa: E731
    gc.collect()
    gc.callbacks.append(note)
    try:
        extract(PAGE, "https://kabar.example/1")
    finally:
        gc.callbacks.remove(note)
    assert len(collected) <= 2  # one collection may follow, when it is allowed again


def test_a_page_that_was_read_leaves_no_cycle() -> None:
    extract(PAGE, "https://kabar.example/1")
    gc.collect()
    extract(PAGE, "https://kabar.example/1")
    assert gc.collect() < 50
