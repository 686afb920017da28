"""Shapes of addresses, and which of them lead nowhere."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.crawl.planning.traps import MAX_TRIES, MAX_WIDE_TRIES, Traps, shape
from scraper.errors import Listing

SITE = "https://b.example"


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("/kalender/2026/11/22", "/kalender/2027/1/1", True), ("/kalender/2026/11", "/kalender/2026/11/22", False),
        ("/berita/1/judul-satu", "/berita/2/judul-dua", True), ("/berita/1/judul", "/video/1/judul", False),
        ("/politik/judul-satu", "/ekonomi/judul-satu", False), ("/b-1?sid=a", "/c-2?sid=b", True),
        ("/b-1?sid=a", "/b-1", False), ("/b-1?a=1&b=2", "/b-1?b=3&a=4", True), ("/B/1", "/b/2", True),
        ("/berita/", "/berita/judul-satu", False), ("/berita//1", "/berita/judul-satu/1", False),
    ],
)  # fmt: skip
def test_shapes(one: str, other: str, alike: bool) -> None:
    assert (shape(SITE + one) == shape(SITE + other)) is alike


def in_vain(count: int, reason: str = "no text") -> list[tuple[str, str | None, int | None]]:
    return [(f"{SITE}/kalender/{n}", reason, None) for n in range(count)]


def test_a_shape_that_never_led_to_an_article_is_closed() -> None:
    assert not Traps(in_vain(MAX_TRIES - 1)).is_closed(f"{SITE}/kalender/9999")
    traps = Traps(in_vain(MAX_TRIES))
    assert traps.is_closed(f"{SITE}/kalender/9999")
    assert not traps.is_closed(f"{SITE}/berita/9999")


def test_one_article_keeps_a_shape_open() -> None:
    assert not Traps([*in_vain(500), (f"{SITE}/kalender/7", None, 1)]).is_closed(f"{SITE}/kalender/9999")


@pytest.mark.parametrize(
    "reason", ["http 503", "unreachable", "robots.txt", "noindex", "challenge page", "paywall", "trap"]
)
def test_what_fails_or_is_refused_says_nothing_of_a_shape(reason: str) -> None:
    assert not Traps(in_vain(500, reason)).is_closed(f"{SITE}/kalender/1")


def test_many_names_of_few_articles() -> None:
    finds = [(f"{SITE}/berita/{n % 10}?sid={n}", None, n % 10) for n in range(MAX_TRIES)]
    assert Traps(finds).repeats(f"{SITE}/berita/77?sid=x")
    assert not Traps(finds[:-1]).repeats(f"{SITE}/berita/77?sid=x")
    assert not Traps(finds).repeats(f"{SITE}/berita/77")
    twice = [(f"{SITE}/berita/{n // 2}?sid={n}", None, n // 2) for n in range(500)]
    assert not Traps(twice).repeats(f"{SITE}/berita/77?sid=x")
    assert not Traps([(f"{SITE}/b?id={n}", None, n) for n in range(500)]).repeats(f"{SITE}/b?id=9999")
    assert not Traps([(f"{SITE}/berita/{n}", None, 1) for n in range(500)]).repeats(f"{SITE}/berita/9999")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60))
def test_law_every_address_has_a_shape_of_bounded_length(text: str) -> None:
    assert len(shape(f"{SITE}/{text}")) <= len(f"b.example/{text.lower()}") + 1


def a_made_up_address(number: int) -> str:
    words = ("".join(chr(97 + number // 26**place % 26) for place in range(4)) for _ in range(2))
    return f"https://a.example/{'/'.join(words)}/arsip-{number}"


@pytest.mark.fault("T1")
def test_folders_with_made_up_names_are_closed_too() -> None:
    traps = Traps((a_made_up_address(number), Listing.reason, None) for number in range(MAX_WIDE_TRIES - 1))
    assert not traps.is_closed(a_made_up_address(5_000))
    traps.note((a_made_up_address(4_999), Listing.reason, None))
    assert traps.is_closed(a_made_up_address(5_000))
    assert not traps.is_closed("https://a.example/satu/arsip-1")
    assert not traps.is_closed("https://a.example/satu/dua/arsip-1?p=1")
    assert not traps.is_closed("https://b.example/satu/dua/arsip-1")


def test_one_article_among_them_keeps_them_open() -> None:
    traps = Traps((a_made_up_address(number), Listing.reason, None) for number in range(2 * MAX_WIDE_TRIES))
    traps.note(("https://a.example/berita/desa/panen-1", None, 7))
    assert not traps.is_closed(a_made_up_address(5_000))
