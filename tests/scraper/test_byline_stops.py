"""Lines that begin as bylines do and end like sentences (authors/bylines), in invented words."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.river_pages import TEXT, TITLE


def authors(body: str) -> tuple[str, ...]:
    return extract(f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{body}</div>", "https://warta.example/7").authors


@pytest.mark.parametrize("line", ["By Christmas.", "Por San Juan.", "By Midsummer Night!", "Par Saint Nicolas…"])
@pytest.mark.parametrize("page", ["<p>When will it be done?</p><p>{}</p>" + TEXT, TEXT + "<p>{}</p>" + TEXT])
def test_a_short_sentence_of_the_text_is_no_byline(line: str, page: str) -> None:
    assert authors(page.format(line)) == ()


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Ada Example.", "Ada Example"),
        ("By Ada Example Jr.", "Ada Example Jr."),
        ("By Ada E.", "Ada E."),
        ("By Ada Example", "Ada Example"),
    ],
)
def test_a_byline_with_a_stop_is_one(line: str, name: str) -> None:
    assert authors(f"<p>{line}</p>{TEXT}") == (name,)
