"""What was taken down is not asked for again, and not stored when another address leads to it."""

from __future__ import annotations

import pytest
from crawl_desk import Desk

from archive.store import Archive
from archive.takedown.tombstones import placeholder
from examples.newsroom.pages import Page


def taken_down(desk: Desk, url: str) -> None:
    done = desk.command("takedown", url, "--yes")
    assert done.returncode == 0, done.stderr


@pytest.mark.fault("U4")
def test_a_crawl_asks_no_more_for_what_was_taken_down(desk: Desk, open_site) -> None:
    site = open_site("senja")
    site.publish(1, 2)
    desk.crawl()
    taken_down(desk, site.url(1))
    assert set(desk.states()) == {placeholder(site.url(1)), site.url(2)}
    desk.let_time_pass()
    site.log.clear()
    desk.crawl()
    assert site.asked()["/berita/1"] == 0
    assert desk.value("SELECT count(*) FROM articles") == 1
    desk.check()


def test_another_address_that_leads_to_it_is_refused(desk: Desk, open_site) -> None:
    site = open_site("senja")
    site.publish(1, 2)
    desk.crawl()
    taken_down(desk, site.url(1))
    site.pages["/berita/7"] = Page(body=b"", status=302, headers=(("Location", site.url(1)),))
    site.pages["/berita/8"] = site.pages["/berita/1"]  # the same text
    site.list(2, 7, 8)
    desk.let_time_pass()
    desk.crawl()
    states = desk.states()
    assert states[site.url(7)] == states[site.url(8)] == ("refused", "taken down")
    assert desk.value("SELECT count(*) FROM articles") == 1
    with Archive.open(desk.folder, read_only=True) as archive:
        for number in (1, 7, 8):
            assert archive.captures.of_url(site.url(number)) == []
    desk.check()
