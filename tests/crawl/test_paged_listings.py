"""Listings whose address holds places, and indexes of sitemaps: what a poll asks for; nothing slips through."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

import pytest
from crawl_desk import Desk, Site, article_page, index_page

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, text_file

Open = Callable[[str], Site]


def follow(desk: Desk, site: Site, listing: str) -> None:
    text = site.source("laman")
    head, tail = text.split("[[listings]]")[0], text[text.index("[articles]") :]
    desk.follow("laman", f"{head}[[listings]]\n{listing}\n{tail}")


def publish(site: Site, newest: int, size: int = 3) -> None:
    """Articles 1 to `newest`, the newest first, `size` a page."""
    site.pages |= {f"/berita/{n}": article_page(n) for n in range(1, newest + 1)}
    numbers = list(range(newest, 0, -1))
    for page in range(1, len(numbers) // size + 2):
        site.pages[f"/indeks?h={page}"] = index_page(site, numbers[(page - 1) * size : page * size])


def pages_asked(site: Site) -> list[str]:
    return [entry.path for entry in site.log if entry.path.startswith("/indeks")]


@pytest.fixture
def site(desk: Desk, open_site: Open) -> Site:
    made = open_site("laman")
    follow(desk, made, f'url = "{made.base}/indeks?h={{page}}"\nkind = "index"\nmax_pages = 4')
    return made


def test_pages_are_turned_while_they_name_something_new(desk: Desk, site: Site) -> None:
    publish(site, 30)
    assert desk.crawl().exit_code == ExitCode.FINE
    assert pages_asked(site) == [f"/indeks?h={n}" for n in (1, 2, 3, 4)]  # as far as max_pages
    assert len(desk.states()) == 12
    site.log.clear()
    publish(site, 34)
    desk.let_time_pass(2)
    desk.crawl()
    assert pages_asked(site) == ["/indeks?h=1", "/indeks?h=2", "/indeks?h=3"]
    assert len(desk.states()) == 16


def test_pages_that_end_are_no_trouble(desk: Desk, site: Site) -> None:
    publish(site, 4)
    ended = desk.crawl()
    assert (ended.exit_code, ended.report.sources[0].polled.troubles) == (ExitCode.FINE, [])


def test_what_a_run_did_not_come_to_is_found_by_the_next(desk: Desk, site: Site) -> None:
    """The first page was read and the second failed: known addresses on the first say nothing of the second."""
    publish(site, 9)
    desk.crawl()
    publish(site, 18)
    second = site.pages["/indeks?h=2"]
    site.pages["/indeks?h=2"] = Page(body=b"", status=403)
    query = "SELECT failures, coalesce(last_problem, '') FROM listings WHERE url LIKE '%{page}'"
    for failures in (1, 2):
        desk.let_time_pass(5)
        failed = desk.crawl().report.sources[0].polled
        assert (failed.asked, len(failed.troubles)) == (2, 1)
        ((counted, problem),) = desk.rows(query)
        assert (counted, "403" in problem) == (failures, True)
        assert len(desk.states()) == 12
    site.pages["/indeks?h=2"] = second
    desk.let_time_pass(24)
    desk.crawl()
    assert len(desk.states()) == 18
    assert [tuple(row) for row in desk.rows(query)] == [(0, "")]


@pytest.mark.parametrize("refused", [True, False])
def test_a_first_page_that_did_not_come_costs_the_next_run_no_more_pages(desk: Desk, site: Site, refused: bool) -> None:
    publish(site, 18)
    desk.crawl()
    before = dict(site.pages)
    if refused:
        site.pages["/robots.txt"] = text_file("User-agent: *\nDisallow: /indeks\n")
    else:
        site.pages["/indeks?h=1"] = Page(body=b"", status=403)
    desk.let_time_pass(25)
    assert len(desk.crawl().report.sources[0].polled.troubles) == 1
    site.pages |= before
    site.log.clear()
    desk.let_time_pass(50)
    assert desk.crawl().exit_code == ExitCode.FINE
    assert pages_asked(site) == ["/indeks?h=1"]


def test_pages_behind_are_still_owed_after_a_first_page_that_did_not_come(desk: Desk, site: Site) -> None:
    publish(site, 9)
    desk.crawl()
    publish(site, 18)
    whole = dict(site.pages)
    for broken in ("/indeks?h=2", "/indeks?h=1"):
        site.pages |= whole | {broken: Page(body=b"", status=403)}
        desk.let_time_pass(24)
        desk.crawl()
        assert len(desk.states()) == 12
    site.pages |= whole
    desk.let_time_pass(50)
    desk.crawl()
    assert len(desk.states()) == 18


def test_a_listing_by_day_is_asked_for_the_days_that_were_missed(desk: Desk, open_site: Open) -> None:
    site = open_site("laman")
    follow(desk, site, f'url = "{site.base}/arsip/{{year}}/{{month}}/{{day}}"\nkind = "index"')
    now = datetime.now(UTC)
    for age in range(8):
        number = 100 - age
        site.pages[f"/berita/{number}"] = article_page(number)
        site.pages[f"/arsip/{now - timedelta(days=age):%Y/%m/%d}"] = index_page(site, [number])
    desk.crawl()
    assert len(desk.states()) == 2  # today and yesterday
    desk.let_time_pass(4 * 24)
    desk.crawl()
    assert len(desk.states()) == 6  # since the day before the last look


def sitemap(site: Site, numbers: Iterable[int]) -> Page:
    return text_file("<urlset>" + "".join(f"<url><loc>{site.url(n)}</loc></url>" for n in numbers) + "</urlset>")


def test_sitemaps_that_did_not_change_rest(desk: Desk, open_site: Open) -> None:
    site = open_site("laman")
    follow(desk, site, f'url = "{site.base}/peta.xml"\nkind = "sitemap"')
    site.pages |= {f"/berita/{n}": article_page(n) for n in range(1, 6)}
    today = f"{datetime.now(UTC):%Y-%m-%d}"

    def serve(old: list[int], new: list[int]) -> None:
        children = f"<sitemap><loc>{site.base}/baru.xml</loc><lastmod>{today}</lastmod></sitemap>"
        children += f"<sitemap><loc>{site.base}/lama.xml</loc><lastmod>2020-01-01</lastmod></sitemap>"
        site.pages["/peta.xml"] = text_file(f"<sitemapindex>{children}</sitemapindex>")
        site.pages |= {"/baru.xml": sitemap(site, new), "/lama.xml": sitemap(site, old)}

    serve([1], [2])
    desk.crawl()
    serve([1, 4], [2, 3])
    desk.let_time_pass(1.1)
    desk.execute(
        "UPDATE listings SET next_due_at = strftime('%Y-%m-%dT%H:%M:%SZ', 'now', '+1 hour') WHERE url LIKE '%lama.xml'"
    )
    site.log.clear()
    desk.crawl()
    assert {path for path in site.asked() if path.endswith("xml")} == {"/peta.xml", "/baru.xml"}
    desk.let_time_pass(13)  # a lastmod that lies is found out within half a day
    desk.crawl()
    assert set(desk.states()) == {site.url(n) for n in (1, 2, 3, 4)}


def test_robots_txt_may_be_the_listing(desk: Desk, open_site: Open) -> None:
    site = open_site("laman")
    follow(desk, site, f'url = "{site.base}/robots.txt"\nkind = "sitemap"')
    site.pages["/robots.txt"] = text_file(f"User-agent: *\nDisallow: /x\nSitemap: {site.base}/s.xml\n")
    site.pages |= {"/s.xml": sitemap(site, [1, 2]), **{f"/berita/{n}": article_page(n) for n in (1, 2)}}
    assert desk.crawl().exit_code == ExitCode.FINE
    assert {state for state, _ in desk.states().values()} == {"stored"}


def test_a_robots_txt_that_is_not_there_may_be_the_listing(desk: Desk, open_site: Open) -> None:
    site = open_site("laman")
    follow(desk, site, f'url = "{site.base}/robots.txt"\nkind = "sitemap"')
    del site.pages["/robots.txt"]
    site.pages |= {"/sitemap.xml": sitemap(site, [1, 2]), **{f"/berita/{n}": article_page(n) for n in (1, 2)}}
    assert desk.crawl().exit_code == ExitCode.FINE
    assert {state for state, _ in desk.states().values()} == {"stored"}
    (row,) = desk.rows("SELECT * FROM listings WHERE url LIKE '%/robots.txt'")
    assert (row["failures"], row["last_problem"]) == (0, "it names no sitemap: the usual places are tried")


def test_sitemaps_may_be_on_a_host_that_robots_txt_names(desk: Desk, open_site: Open) -> None:
    site = open_site("laman")
    follow(desk, site, f'url = "{site.base}/robots.txt"\nkind = "sitemap"')
    with Site("127.0.13.90").open() as elsewhere:
        site.pages["/robots.txt"] = text_file(f"User-agent: *\nDisallow:\nSitemap: {elsewhere.base}/i.xml\n")
        site.pages |= {f"/berita/{n}": article_page(n) for n in (1, 2)}
        elsewhere.pages["/robots.txt"] = text_file("User-agent: *\nDisallow: /tutup\n")
        named = "".join(f"<sitemap><loc>{elsewhere.base}{path}</loc></sitemap>" for path in ("/s.xml", "/tutup.xml"))
        index_of = f"<sitemapindex>{named}</sitemapindex>"
        elsewhere.pages |= {"/i.xml": text_file(index_of), "/s.xml": sitemap(site, [1, 2])}
        elsewhere.pages["/berita/3"] = article_page(3)
        assert desk.crawl().exit_code == ExitCode.FINE
        assert set(desk.states()) == {site.url(1), site.url(2)}
        assert {state for state, _ in desk.states().values()} == {"stored"}
        assert set(elsewhere.asked()) == {"/robots.txt", "/i.xml", "/s.xml"}


def test_a_sitemap_that_always_says_now_makes_nobody_look_again(desk: Desk, open_site: Open) -> None:
    site = open_site("laman")
    follow(desk, site, f'url = "{site.base}/peta.xml"\nkind = "sitemap"')
    site.pages |= {f"/berita/{n}": article_page(n) for n in range(1, 26)}

    def say_now(numbers: Iterable[int]) -> None:
        now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        told = (f"<url><loc>{site.url(n)}</loc><lastmod>{now}</lastmod></url>" for n in numbers)
        site.pages["/peta.xml"] = text_file(f"<urlset>{''.join(told)}</urlset>")

    say_now(range(1, 26))
    desk.crawl()
    assert len(site.log) == 28
    for hours in (0.5, 0.6):  # before the first recheck
        desk.let_time_pass(hours)
        desk.execute("UPDATE listings SET next_due_at = last_fetched_at")
        desk.execute("UPDATE addresses SET next_due_at = NULL")
        site.log.clear()
        say_now(range(1, 26))
        desk.crawl()
        assert list(site.asked()) == ["/peta.xml"]
