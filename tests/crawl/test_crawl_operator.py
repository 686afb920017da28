"""What an operator sees when something was wrong, and after it was mended."""

from __future__ import annotations

from collections.abc import Callable

from crawl_desk import Desk, Site

from archive.exitcodes import ExitCode
from examples.newsroom.pages import text_file

Open = Callable[[str], Site]


def test_a_refusal_of_our_own_is_no_sign_of_life(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.pages["/robots.txt"] = text_file("User-agent: *\nDisallow: /berita/3\n")
    site.publish(1, 3)
    desk.crawl()
    site.hang_up()
    desk.let_time_pass(2)
    desk.execute("UPDATE addresses SET next_due_at = first_seen_at")
    assert desk.command("crawl").returncode == ExitCode.UNREACHABLE


def test_now_asks_listings_that_are_not_due(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.publish(1)
    desk.crawl()
    site.publish(1, 2)
    done = desk.command("crawl", "-v")
    assert (done.returncode, site.asked()["/feed"]) == (ExitCode.FINE, 1)
    assert "satu: nothing due; nothing to visit" in done.stderr
    assert desk.command("crawl", "--now").returncode == ExitCode.FINE
    assert desk.states()[site.url(2)][0] == "stored"
    assert site.asked()["/berita/1"] == 1


def test_now_asks_sitemaps_that_an_index_names_and_that_are_not_due(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.publish(1, 2)
    feed = f'url = "{site.base}/feed"\nkind = "feed"'
    assert feed in site.source("satu")
    desk.follow("satu", site.source("satu").replace(feed, f'url = "{site.base}/peta.xml"\nkind = "sitemap"'))
    child = f"<sitemap><loc>{site.base}/anak.xml</loc></sitemap>"
    site.pages["/peta.xml"] = text_file(f"<sitemapindex>{child}</sitemapindex>")
    site.pages["/anak.xml"] = text_file(f"<urlset><url><loc>{site.url(1)}</loc></url></urlset>")
    assert desk.command("crawl").returncode == ExitCode.FINE
    site.pages["/anak.xml"] = text_file(f"<urlset><url><loc>{site.url(2)}</loc></url></urlset>")
    assert desk.command("crawl", "--now").returncode == ExitCode.FINE
    assert desk.states()[site.url(2)][0] == "stored"


def test_now_tries_once_more_what_failed(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.list(1)
    desk.crawl()
    assert desk.states()[site.url(1)] == ("failed", "http 404")
    site.publish(1)
    desk.command("crawl", "--now")
    assert desk.states()[site.url(1)][0] == "stored"


def test_a_pattern_that_fits_nothing_is_named(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.publish(1, 2)
    desk.follow("satu", site.source("satu").replace("/berita/", "/artikel/"))
    done = desk.command("crawl")
    assert done.returncode == ExitCode.SOME_FAILED
    (told,) = done.stderr.splitlines()
    assert "none of the 2 addresses that it names fits [articles]" in told
    assert desk.value("SELECT last_problem FROM listings").startswith("none of the 2")
