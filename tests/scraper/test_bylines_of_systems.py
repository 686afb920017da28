"""Who wrote it, as systems and newsrooms of the world print it around a text without structured data."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.bylines import nobody, scripts, systems
from tests.scraper.bylines.byline import URL, Byline

LIMITS = frozenset({
    "<div>Marta Tellwright in Walnut Hollow</div>",
    "<div>From Marta Tellwright in Walnut Hollow</div>",
    "<p>— Marta Tellwright, 5 February 2026</p>",
    "<div>Marta Tellwright writes:</div>",
})  # fmt: skip
"""The beginnings of what is not read: names among small words that a sentence has, too."""
ALL = (*systems.HEADS, *systems.TAILS, *scripts.HEADS, *scripts.TAILS)
TOLD = [one for one in ALL if not (one.tail or one.head).startswith(tuple(LIMITS))]


def _id(told: Byline) -> str:
    return f"{told.code} {told.tail or told.head}"[:150]


def _people(told: Byline) -> list[list[str]]:
    return [sorted(extract(page, URL).authors) for page in told.pages()]


@pytest.mark.parametrize("told", TOLD, ids=map(_id, TOLD))
def test_who_wrote_it(told: Byline) -> None:
    assert _people(told) == [sorted(told.authors)] * len(told.pages())


@pytest.mark.parametrize("told", nobody.HEADS, ids=map(_id, nobody.HEADS))
def test_what_stands_under_a_headline_and_names_no_writer(told: Byline) -> None:
    assert _people(told) == [[]] * len(told.pages())


@pytest.mark.parametrize("told", nobody.TAILS, ids=map(_id, nobody.TAILS))
def test_what_stands_under_a_text_and_names_no_writer(told: Byline) -> None:
    assert _people(told) == [[]] * len(told.pages())
