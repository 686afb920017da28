"""Every field of the invented pages of Indonesian and Malay systems; no source files, no capture time."""

from __future__ import annotations

import pytest

from tests.scraper.cms.indonesian_blogs import BLOGS
from tests.scraper.cms.indonesian_offices import OFFICES
from tests.scraper.cms.indonesian_outlets import OUTLETS
from tests.scraper.cms.indonesian_read import failures
from tests.scraper.cms.indonesian_site import Page
from tests.scraper.cms.malay_sites import MALAY

PAGES = [*OFFICES, *BLOGS, *OUTLETS, *MALAY]


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_a_page_is_read_as_a_reader_sees_it(page: Page) -> None:
    assert failures(page) == {}


def test_no_two_pages_have_one_name() -> None:
    assert len({page.name for page in PAGES}) == len(PAGES)
