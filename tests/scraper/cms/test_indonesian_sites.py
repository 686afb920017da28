"""Every field of the invented pages of Indonesian and Malay systems; no source files, no capture time."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.cms.indonesian_blogs import BLOGS
from tests.scraper.cms.indonesian_lines import BEHIND, BETWEEN, SENTENCES
from tests.scraper.cms.indonesian_offices import OFFICES
from tests.scraper.cms.indonesian_outlets import OUTLETS
from tests.scraper.cms.indonesian_read import failures
from tests.scraper.cms.indonesian_site import VILLAGE, Page
from tests.scraper.cms.indonesian_years import YEARS
from tests.scraper.cms.malay_sites import MALAY

PARTS = list(VILLAGE.text)
PAGES = [*OFFICES, *BLOGS, *OUTLETS, *YEARS, *MALAY]


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_a_page_is_read_as_a_reader_sees_it(page: Page) -> None:
    assert failures(page) == {}


def test_no_two_pages_have_one_name() -> None:
    assert len({page.name for page in PAGES}) == len(PAGES)


@pytest.mark.parametrize("line", BETWEEN)
def test_what_a_template_puts_between_paragraphs_is_left_out(line: str) -> None:
    assert texts([*PARTS[:3], line, *PARTS[3:]]) == PARTS


@pytest.mark.parametrize("line", BEHIND)
def test_what_stands_under_a_text_is_left_out(line: str) -> None:
    assert texts([*PARTS, line]) == PARTS


@pytest.mark.parametrize("line", SENTENCES)
def test_a_sentence_that_begins_like_furniture_is_text(line: str) -> None:
    for place in (0, 3, len(PARTS)):
        page = [*PARTS[:place], line, *PARTS[place:]]
        assert texts(page) == page


def texts(parts: list[str]) -> list[str]:
    """The text of a page that has these paragraphs and no names."""
    told = "".join(f"<p>{part}</p>" for part in parts)
    page = f"<html lang=id><title>{VILLAGE.title}</title><body><h1>{VILLAGE.title}</h1><div>{told}</div></body></html>"
    return [block.text for block in extract(page, "https://lensarandu.com/daerah/1/pupuk").blocks]
