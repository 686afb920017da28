"""Past days of publishers whose listings tell the wrong time, or none, and lose and gain articles meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from crawl_desk import Desk, Site, article_page, index_page

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, html
from scraper.crawl.run import Scope
from scraper.source.templates import Days

Open = Callable[[str], Site]

DAYS = Days(date(2024, 6, 20), date(2024, 6, 22))
PAST = Scope(days=DAYS)


def follow(desk: Desk, site: Site, path: str, kind: str = "index") -> None:
    """Follow `site` with this listing alone."""
    text = site.source("arsip")
    head, tail = text.split("[[listings]]")[0], text[text.index("[articles]") :]
    desk.follow("arsip", f'{head}[[listings]]\nurl = "{site.base}{path}"\nkind = "{kind}"\n{tail}')


def publish(site: Site, numbers: Iterable[int], day: Callable[[int], date] = lambda number: DAYS.first) -> None:
    for number in numbers:
        page = article_page(number)
        site.pages[f"/berita/{number}"] = replace(
            page, body=page.body.replace(b"2026-11-20", f"{day(number)}".encode()), etag=None
        )


def sitemap(site: Site, numbers: Iterable[int], told: str) -> Page:
    rows = (f"<url><loc>{site.url(number)}</loc>{told}</url>" for number in numbers)
    return Page(body=f"<urlset>{''.join(rows)}</urlset>".encode(), content_type="application/xml")


def stored(desk: Desk) -> set[int]:
    return {int(url.rpartition("/")[2]) for url, (state, _) in desk.states().items() if state == "stored"}


def asked(site: Site, start: str) -> list[str]:
    return [entry.path for entry in site.log if entry.path.startswith(start)]


@pytest.mark.parametrize(
    "told",
    [
        "<lastmod>2015-01-01</lastmod>",
        "<news:news><news:publication_date>2026-11-20T10:00:00+07:00</news:publication_date></news:news>",
    ],
)
def test_one_time_in_all_entries_of_a_sitemap_hides_nothing(desk: Desk, open_site: Open, told: str) -> None:
    site = open_site("arsip")
    follow(desk, site, "/peta.xml", "sitemap")
    publish(site, range(1, 7))
    site.pages["/peta.xml"] = sitemap(site, range(1, 7), told)
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert stored(desk) == set(range(1, 7))


@pytest.mark.parametrize(("indexes", "ends"), [(3, ExitCode.FINE), (4, ExitCode.ALARM)])
def test_a_tree_of_sitemaps_that_is_cut_is_told(desk: Desk, open_site: Open, indexes: int, ends: ExitCode) -> None:
    """Each index names one more; the last one names a sitemap."""
    site = open_site("arsip")
    follow(desk, site, "/peta-0.xml", "sitemap")
    publish(site, [1])
    for depth in range(indexes):
        child = f"<sitemapindex><sitemap><loc>{site.base}/peta-{depth + 1}.xml</loc></sitemap></sitemapindex>"
        site.pages[f"/peta-{depth}.xml"] = Page(body=child.encode(), content_type="application/xml")
    site.pages[f"/peta-{indexes}.xml"] = sitemap(site, [1], "")
    ended = desk.crawl(PAST)
    assert ended.exit_code == ends
    told = [each for each in ended.messages if "more sitemaps than are followed" in each]
    assert len(told) == (ends == ExitCode.ALARM)  # no other run would read more: a loop until it is done must end
    assert stored(desk) == ({1} if ends == ExitCode.FINE else set())


def publish_pages(site: Site, numbers: Sequence[int]) -> None:
    """Two articles of one day on each page, which tells no day."""
    for start in range(0, len(numbers), 2):
        site.pages[f"/indeks?h={start // 2 + 1}"] = index_page(site, numbers[start : start + 2])


def day_of(number: int) -> date:
    return date(2024, 6, 25) - timedelta(days=number // 2)


def test_pages_without_days_are_turned_until_their_articles_are_too_old(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    follow(desk, site, "/indeks?h={page}")
    publish(site, range(40), day_of)
    publish_pages(site, range(40))
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert {number for number in range(40) if DAYS.first <= day_of(number) <= DAYS.last} <= stored(desk)
    assert max(stored(desk)) < 20


def test_pages_that_begin_with_the_oldest_are_turned_to_the_end(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    follow(desk, site, "/indeks?h={page}")
    publish(site, range(24), day_of)
    publish_pages(site, range(23, -1, -1))
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert stored(desk) == set(range(24))


def test_what_moves_to_a_page_that_was_read_is_found(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    follow(desk, site, "/indeks?h={page}")
    publish(site, range(10))
    publish_pages(site, range(10))
    fourth = site.pages["/indeks?h=4"]
    site.pages["/indeks?h=4"] = Page(body=b"", status=403)
    assert desk.crawl(PAST).exit_code == ExitCode.UNFINISHED
    site.pages["/indeks?h=4"] = fourth
    publish_pages(site, range(1, 10))  # the newest was taken away
    site.log.clear()
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert stored(desk) == set(range(10))
    assert asked(site, "/indeks")[0] == "/indeks?h=3"


def by_day(desk: Desk, site: Site, days: Iterable[int]) -> None:
    """One page a day, which says on all days but these of June that there is nothing."""
    follow(desk, site, "/arsip/{year}/{month}/{day}")
    for day in range(10, 23):
        site.pages[f"/arsip/2024/06/{day}"] = html("<!doctype html><p>Tidak ada berita")
    for day in days:
        publish(site, [day])
        site.pages[f"/arsip/2024/06/{day}"] = index_page(site, [day])


def test_days_on_which_nothing_was_published_are_read_once(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    by_day(desk, site, [21])
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    site.log.clear()
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert asked(site, "/arsip") == []
    desk.crawl(Scope(days=Days(date(2024, 6, 15), date(2024, 6, 16))))
    site.log.clear()
    desk.crawl(Scope(days=Days(date(2024, 6, 14), date(2024, 6, 16))))
    assert asked(site, "/arsip") == ["/arsip/2024/06/14"]
    desk.let_time_pass(8 * 24)
    site.log.clear()
    desk.crawl(PAST)  # the selector may have been mended since
    assert asked(site, "/arsip") == ["/arsip/2024/06/22", "/arsip/2024/06/20"]


@pytest.mark.parametrize("is_there", [True, False])
def test_a_wrong_address_is_never_done(desk: Desk, open_site: Open, *, is_there: bool) -> None:
    site = open_site("arsip")
    by_day(desk, site, [])
    if not is_there:
        site.pages.clear()
    for _ in range(2):
        ended = desk.crawl(PAST)
        assert ended.exit_code == ExitCode.ALARM
        assert any("names nothing on any of the days" in each for each in ended.messages)
