"""Headlines that no mark-up tells, in other words than <title> (title/headings.alike), in invented words."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.river_pages import TEXT

URL = "https://warta.example/7"


def titled(called: str, above: str) -> str:
    return extract(f"<title>{called}</title><div><a href=/>Warta</a></div><div>{above}{TEXT}</div>", URL).title


@pytest.mark.parametrize(
    ("called", "shown"),
    [
        (
            "Harbour crane painted again: what the council decided",
            "Council decided: the harbour crane is painted again",
        ),
        ("Jembatan Kenar dibuka lagi, Warta Contoh, 3 Maret 2026", "Jembatan Kenar dibuka lagi"),
        ("Jembatan Kenar kembali dibuka：ワルタ新聞", "Jembatan Kenar kembali dibuka"),
    ],
)
def test_what_readers_see_above_the_text_is_the_headline(called: str, shown: str) -> None:
    assert titled(called, f"<div>Town</div><div>{shown}</div><div>By Rani Putri</div>") == shown


@pytest.mark.parametrize(
    "above",
    [
        "<div>The crane of the harbour is painted again, as the council decided.</div>",  # a sentence
        "<div><a href=/2>What the council decided about the harbour crane</a></div>",  # another page's
        "<div>Weather and tides in all of the valley today</div>",
        "<div>Harbour crane</div>",
    ],
)
def test_what_is_no_headline_does_not_take_the_place_of_the_title(above: str) -> None:
    called = "Harbour crane painted again: what the council decided"
    assert titled(called, above) == called


def test_a_headline_that_is_marked_up_wins() -> None:
    above = "<div>Council decided: the harbour crane painted again</div><h1>Crane painted for the harbour again</h1>"
    assert (
        titled("Harbour crane painted again: what the council decided", above) == "Crane painted for the harbour again"
    )
