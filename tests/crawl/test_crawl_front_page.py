"""Servers that answer with their front page and status 200 where an article was removed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from crawl_desk import Desk, Site, article_page, prose

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, html, rss

Open = Callable[[str], Site]

LOOK_AGAIN = "UPDATE addresses SET next_due_at = first_seen_at"
GONE, REFUSED = ("gone", "soft 404"), ("refused", "soft 404")


@pytest.fixture
def site(open_site: Open) -> Site:
    """A site whose front page reads like an article: teasers under one headline."""
    site = open_site("satu")
    teasers = "".join(
        f"<div><h2><a href='/berita/{n}'>{prose(n, 5)}</a></h2><p>{prose(700 + n, 30)}</p></div>" for n in range(30)
    )
    site.pages["/"] = html(f"<!doctype html><html lang=id><title>Kabar Satu</title><main>{teasers}</main></html>")
    return site


def undated(number: int) -> Page:
    page = article_page(number)
    before, _, behind = page.body.partition(b"<time")
    return replace(page, body=before + behind.partition(b"</time>")[2], etag=None)


def look(desk: Desk) -> None:
    desk.let_time_pass()
    desk.execute(LOOK_AGAIN)
    assert desk.crawl().exit_code == ExitCode.FINE
    desk.check()


def test_the_front_page_in_place_of_articles_replaces_none(desk: Desk, site: Site) -> None:
    site.publish(1, 2, 3)
    site.pages["/berita/3"] = site.pages["/"]
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.states() == {site.url(1): ("stored", None), site.url(2): ("stored", None), site.url(3): REFUSED}
    bodies = {row["id"]: row["body"] for row in desk.rows("SELECT id, body FROM articles")}
    pages = [site.pages[f"/berita/{number}"] for number in (1, 2)]
    site.pages["/berita/1"] = site.pages["/berita/2"] = site.pages["/"]
    site.log.clear()
    look(desk)
    assert desk.states() == {site.url(1): GONE, site.url(2): GONE, site.url(3): REFUSED}
    assert site.asked()["/"] == 1
    assert {row["id"]: row["body"] for row in desk.rows("SELECT id, body FROM articles")} == bodies
    site.pages["/berita/1"], site.pages["/berita/2"] = pages
    look(desk)
    assert desk.states()[site.url(1)] == desk.states()[site.url(2)] == ("stored", None)
    assert desk.value("SELECT count(*) FROM articles WHERE gone_at IS NULL AND revision = 1") == 2


def test_a_front_page_that_does_not_come_decides_nothing(desk: Desk, site: Site) -> None:
    site.publish(1)
    desk.crawl()
    text = desk.value("SELECT body FROM articles")
    front, site.pages["/berita/1"] = site.pages["/"], site.pages["/"]
    site.pages["/"] = Page(body=b"", status=500)
    look(desk)
    assert desk.states() == {site.url(1): ("stored", "http 500")}
    assert desk.rows("SELECT body, revision FROM articles")[0][:] == (text, 1)
    site.pages["/"] = front
    look(desk)
    assert desk.states() == {site.url(1): GONE}


def test_an_article_that_was_written_anew_is_no_front_page(desk: Desk, site: Site) -> None:
    site.publish(1)
    desk.crawl()
    site.pages["/berita/1"] = article_page(9)
    look(desk)
    assert desk.states() == {site.url(1): ("stored", None)}
    assert desk.value("SELECT revision FROM articles") == 2


@pytest.mark.parametrize("has_front_page", [True, False])
def test_articles_without_a_day_are_none(desk: Desk, site: Site, *, has_front_page: bool) -> None:
    site.publish(1, 2)
    if not has_front_page:
        del site.pages["/"]
    site.pages |= {f"/berita/{number}": undated(number) for number in (1, 2)}
    desk.crawl()
    assert set(desk.states().values()) == {("stored", None)}
    assert site.asked()["/"] == 1
    found = desk.rows("SELECT outcome, status, reason FROM fetches WHERE purpose = 'front page'")
    assert [tuple(row) for row in found] == ([("read", 200, None)] if has_front_page else [("failed", 404, "http 404")])


def test_dated_articles_ask_for_no_front_page(desk: Desk, site: Site) -> None:
    site.publish(1, 2)
    desk.crawl()
    site.pages["/berita/1"] = article_page(1, edit=" Ralat.")
    look(desk)
    assert site.asked()["/"] == 0


def test_hosts_that_are_visited_side_by_side_ask_for_it_once(desk: Desk, site: Site) -> None:
    with Site("127.0.13.77").open() as other:
        text = site.source("satu").replace(f'hosts = ["{site.host}"', f'hosts = ["{site.host}", "{other.host}"')
        desk.follow("satu", text)
        site.pages |= {"/berita/1": article_page(1), "/berita/2": undated(2)}
        other.pages |= {"/berita/3": undated(3)}
        urls = [site.url(1), site.url(2), other.url(3)]
        items = (f"<item><title>Kabar</title><link>{url}</link></item>" for url in urls)
        site.pages["/feed"] = rss("feed", site.base, items)
        desk.crawl()
        assert set(desk.states()) == {*urls}
        assert site.asked()["/"] == 1
