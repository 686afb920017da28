"""People whom structured data leave out and the byline names (authors/choose), in invented words."""

from __future__ import annotations

import json

import pytest

from scraper import extract
from tests.scraper.river_pages import TEXT, TITLE


def authors(told: list[str], byline: str) -> tuple[str, ...]:
    data = {"@type": "NewsArticle", "headline": TITLE, "author": [{"@type": "Person", "name": name} for name in told]}
    head = f"<title>{TITLE}</title><script type='application/ld+json'>{json.dumps(data)}</script>"
    return extract(f"{head}<h1>{TITLE}</h1><div>{byline}</div><div>{TEXT}</div>", "https://warta.example/7").authors


@pytest.mark.parametrize("byline", ["By Ada Example and Ben Sample", "<span>By</span> <b>Ada Example, Ben Sample</b>"])
def test_the_second_of_a_byline_is_an_author_too(byline: str) -> None:
    assert authors(["Ada Example"], byline) == ("Ada Example", "Ben Sample")


@pytest.mark.parametrize(
    ("told", "byline"),
    [
        (["Ada Example"], "By Ben Sample and Cleo Probe"),  # other people
        (["Ada Example"], "By Ada Example and Warta staff"),
        (["Ada Example"], "By Ada Example"),
        (["Ada Example", "Cleo Probe"], "By Ada Example and Ben Sample"),  # two are told on purpose
        (["ANTARA"], "By ANTARA and Ben Sample"),
    ],
)
def test_what_structured_data_tell_stays(told: list[str], byline: str) -> None:
    assert authors(told, byline) == tuple(told)
