"""What belongs to the text, and what does not, on pages of many kinds."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.kinds import blogs, counter, documents, institutions, newsrooms, sites
from tests.scraper.kinds.marked import marked, wrong

URL = "https://holt.example/2009/03/what-the-tide-left"
MODULES = (blogs, counter, documents, institutions, newsrooms, sites)
PAGES = {
    f"{module.__name__.rpartition('.')[2]}: {name}": page for module in MODULES for name, page in module.PAGES.items()
}
LIMITS = {
    "blogs: table in table, fonts",
    "blogs: archive list beside",
    "documents: poem in divs",
    "newsrooms: another article below, no byline",
    "newsrooms: one card in the middle",
}
"""Pages on which something is kept that nothing tells from the text."""


@pytest.mark.parametrize("name", [name for name in PAGES if name not in LIMITS])
def test_the_body_is_the_text_and_nothing_else(name: str) -> None:
    page = marked(PAGES[name])
    assert wrong(page, extract(page.html, URL, refuse=False).body) == []


@pytest.mark.parametrize("name", sorted(LIMITS))
def test_nothing_of_the_text_is_lost_where_too_much_is_kept(name: str) -> None:
    page = marked(PAGES[name])
    assert not [piece for piece in wrong(page, extract(page.html, URL, refuse=False).body) if piece.startswith("-")]
