"""Past days: archives by day, WordPress, sitemaps and pages, read once, whatever ends a run in the middle."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date, timedelta

import pytest
from crawl_desk import Desk, Site, article_page, index_page

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, text_file
from scraper.crawl.run import Scope
from scraper.source.templates import Days

Open = Callable[[str], Site]

FIRST = date(2024, 1, 30)
DAYS = Days(FIRST, date(2024, 2, 3))
PAST = Scope(days=DAYS)


def follow(desk: Desk, site: Site, listing: str) -> None:
    """Follow `site` with this listing alone."""
    text = site.source("arsip")
    head, tail = text.split("[[listings]]")[0], text[text.index("[articles]") :]
    desk.follow("arsip", f"{head}[[listings]]\n{listing}\n{tail}")


def publish(site: Site, numbers: Iterable[int]) -> None:
    site.pages |= {f"/berita/{n}": article_page(n) for n in numbers}


def daily_archive(site: Site) -> set[int]:
    """Three articles a day on two pages, five days; the page behind the last repeats it. And two days around."""
    for offset in range(-1, 6):
        day = FIRST + timedelta(days=offset)
        numbers = [100 + 10 * offset + n for n in range(3)]
        publish(site, numbers)
        site.pages |= {
            f"/arsip?d={day}&h=1": index_page(site, numbers[:2]),
            f"/arsip?d={day}&h=2": index_page(site, numbers[2:]),
            f"/arsip?d={day}&h=3": index_page(site, numbers[2:]),
        }
    return {100 + 10 * offset + n for offset in range(5) for n in range(3)}


def by_day(desk: Desk, site: Site) -> set[int]:
    follow(desk, site, f'url = "{site.base}/arsip?d={{year}}-{{month}}-{{day}}&h={{page}}"\nkind = "index"')
    return daily_archive(site)


def stored(desk: Desk, site: Site) -> set[int]:
    return {int(url.rpartition("/")[2]) for url, (state, _) in desk.states().items() if state == "stored"}


def test_an_archive_by_day_is_read_day_by_day(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    expected = by_day(desk, site)
    ended = desk.crawl(PAST)
    assert (ended.exit_code, ended.messages) == (ExitCode.FINE, [])
    assert stored(desk, site) == expected
    pages = [path for path in site.asked() if path.startswith("/arsip")]
    assert len(pages) == 5 * 3
    desk.check()


def test_what_was_read_is_not_asked_again(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    by_day(desk, site)
    desk.crawl(PAST)
    site.log.clear()
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert site.log == []
    desk.crawl(Scope(days=Days(FIRST - timedelta(days=1), DAYS.last)))
    assert set(site.asked()) == {
        *(f"/arsip?d=2024-01-29&h={page}" for page in (1, 2, 3)),
        *(f"/berita/{n}" for n in (90, 91, 92)),
    }
    site.log.clear()
    desk.crawl(Scope(days=DAYS, now=True))
    assert sum(path.startswith("/arsip") for path in site.asked()) == 15


def test_a_limit_ends_a_run_that_the_next_one_goes_on_with(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    expected = by_day(desk, site)
    codes = [desk.crawl(Scope(days=DAYS, limit=4)).exit_code for _ in range(4)]
    assert codes == [ExitCode.UNFINISHED] * 3 + [ExitCode.FINE]
    assert stored(desk, site) == expected
    assert all(count == 1 for path, count in site.asked().items() if path.startswith(("/arsip", "/berita")))


def test_a_day_that_fails_is_asked_again_and_the_others_are_not(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    expected = by_day(desk, site)
    broken = "/arsip?d=2024-02-01&h=2"
    page, site.pages[broken] = site.pages[broken], Page(body=b"", status=403)
    ended = desk.crawl(PAST)
    assert ended.exit_code == ExitCode.UNFINISHED
    assert ended.messages == ["arsip: not all of these days is read yet; run it again"]
    assert len(stored(desk, site)) == len(expected) - 1
    site.pages[broken] = page
    site.log.clear()
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert stored(desk, site) == expected
    assert {path for path in site.asked() if path.startswith("/arsip")} == {
        f"/arsip?d=2024-02-01&h={n}" for n in (1, 2, 3)
    }


def test_a_day_without_a_page_is_read_and_a_year_without_any_is_told(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    by_day(desk, site)
    for page in (1, 2, 3):
        del site.pages[f"/arsip?d=2024-02-01&h={page}"]
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    ended = desk.crawl(Scope(days=Days(date(2023, 1, 1), date(2023, 1, 3))))
    assert ended.exit_code == ExitCode.ALARM
    assert "names nothing on any of the days" in ended.report.sources[0].line


def test_what_else_its_host_names_is_no_sign_that_an_archive_by_day_is_well(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    publish(site, [1])
    site.pages |= {"/2024": index_page(site, [1]), "/2024-01-31-x": index_page(site, [1])}
    follow(desk, site, f'url = "{site.base}/2024"\nkind = "index"')
    assert desk.crawl().exit_code == ExitCode.FINE
    follow(desk, site, f'url = "{site.base}/{{year}}-{{month}}-{{day}}"\nkind = "index"')
    ended = desk.crawl(PAST)
    assert ended.exit_code == ExitCode.ALARM
    assert "names nothing on any of the days" in ended.report.sources[0].line
    assert desk.value("SELECT count(*) FROM listings WHERE url LIKE '%#%'") == 0  # no day counts as read
    site.pages["/2024-01-31"] = index_page(site, [1])
    assert desk.crawl(PAST).exit_code == ExitCode.FINE


def test_a_run_without_time_says_that_it_is_not_done(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    expected = by_day(desk, site)
    desk.configure(deadline_minutes=0.02, delay_seconds=0.25)
    ended = desk.crawl(PAST)
    assert (ended.exit_code, ended.report.out_of_time) == (ExitCode.UNFINISHED, True)
    desk.configure()
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert stored(desk, site) == expected
    desk.check()


def test_wordpress_is_asked_month_by_month(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    follow(desk, site, f'url = "{site.base}/wp-json/wp/v2/posts"\nkind = "wordpress"')
    january, february = range(1, 121), range(200, 203)
    publish(site, [*january, *february])
    fields = "per_page=100&orderby=date&order=desc&_fields=link,title,date_gmt,modified_gmt"
    asked = f"/wp-json/wp/v2/posts?{fields}&page={{}}&after={{}}&before={{}}"

    def posts(numbers: Iterable[int], day: str) -> Page:
        found = [{"link": site.url(n), "title": {"rendered": f"B{n}"}, "date_gmt": f"{day}T03:00:00"} for n in numbers]
        return Page(body=json.dumps(found).encode(), content_type="application/json")

    within = ("2024-01-29T23:59:59", "2024-02-01T00:00:00"), ("2024-01-31T23:59:59", "2024-02-04T00:00:00")
    site.pages |= {
        asked.format(1, *within[0]): posts(january[:100], "2024-01-31"),
        asked.format(2, *within[0]): posts(january[100:], "2024-01-30"),
        asked.format(3, *within[0]): Page(body=b'{"code": "rest_post_invalid_page_number"}', status=400),
        asked.format(1, *within[1]): posts(february, "2024-02-01"),
        asked.format(2, *within[1]): Page(body=b"[]", content_type="application/json"),
    }
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert stored(desk, site) == {*january, *february}


def sitemap(site: Site, entries: dict[int, str]) -> Page:
    urls = (f"<url><loc>{site.url(n)}</loc><lastmod>{day}</lastmod></url>" for n, day in entries.items())
    return text_file(f"<urlset>{''.join(urls)}</urlset>")


def test_sitemaps_are_chosen_by_month_and_their_articles_by_day(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    follow(desk, site, f'url = "{site.base}/peta.xml"\nkind = "sitemap"')
    publish(site, range(1, 9))
    months = ("2023-12", "2024-01", "2024-02", "2024-03")
    children = "".join(f"<sitemap><loc>{site.base}/peta-{month}.xml</loc></sitemap>" for month in months)
    site.pages |= {
        "/peta.xml": text_file(f"<sitemapindex>{children}</sitemapindex>"),
        "/peta-2024-01.xml": sitemap(site, {1: "2024-01-30", 2: "2024-01-05", 3: "2026-05-05"}),
        "/peta-2024-02.xml": sitemap(site, {4: "2024-02-02"}),
    }
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert stored(desk, site) == {1, 3, 4}  # 3 was changed later and may be of any age
    assert {path for path in site.asked() if "peta" in path} == {"/peta.xml", "/peta-2024-01.xml", "/peta-2024-02.xml"}
    site.log.clear()
    desk.crawl(PAST)
    assert set(site.asked()) == {"/peta.xml"}


def test_pages_are_turned_until_they_are_too_old(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    fields = '[listings.fields]\nitems = "berita"\npublished = ["terbit"]'
    follow(desk, site, f'url = "{site.base}/api?h={{page}}"\nkind = "json"\n{fields}')
    publish(site, range(1, 50))
    for page in range(1, 12):  # two days a page: the first page is of February 9 and 8
        days = [date(2024, 2, 11) - timedelta(days=2 * page), date(2024, 2, 10) - timedelta(days=2 * page)]
        found = [{"url": site.url(2 * page + n), "terbit": f"{day}T12:00:00Z"} for n, day in enumerate(days)]
        site.pages[f"/api?h={page}"] = Page(
            body=json.dumps({"berita": found}).encode(), content_type="application/json"
        )
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    inside = {
        2 * page + n
        for page in range(1, 12)
        for n in (0, 1)
        if FIRST - timedelta(days=1)
        <= date(2024, 2, 11 - n) - timedelta(days=2 * page)
        <= DAYS.last + timedelta(days=1)
    }
    assert stored(desk, site) == inside
    assert max(int(path[7:]) for path in site.asked() if path.startswith("/api")) == 7


def test_the_present_is_left_alone(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    text = site.source("arsip")
    url = f"{site.base}/arsip?d={{year}}-{{month}}-{{day}}&h={{page}}"
    archive = f'[[listings]]\nurl = "{url}"\nkind = "index"\nbackfill_only = true\n'
    desk.follow("arsip", text.replace("[articles]", archive + "[articles]"))
    site.publish(1)
    expected = daily_archive(site)
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.crawl(Scope(now=True)).exit_code == ExitCode.FINE
    assert not any(path.startswith("/arsip") for path in site.asked())
    site.log.clear()
    assert desk.crawl(PAST).exit_code == ExitCode.FINE
    assert "/feed" not in site.asked()
    assert stored(desk, site) == expected | {1}


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("--until", "2024-02-01"), ExitCode.USAGE, "--until needs --since"),
        (("--since", "2024-02-02", "--until", "2024-02-01"), ExitCode.USAGE, "lies before --since 2024-02-02"),
        (("--since", "2999-12-31"), ExitCode.USAGE, "--since 2999-12-31 is yet to come"),
        (("--since", "2024-02-02", "--until", "2999-12-31"), ExitCode.USAGE, "--until 2999-12-31 is yet to come"),
        (("--since", "kemarin"), ExitCode.USAGE, "'kemarin' is no day: write 2025-02-06, or 7d"),
        (("--since", "7d"), ExitCode.BAD_CONFIG, "none of its listings can be asked for "),
        (("--since", "2024-02-01"), ExitCode.BAD_CONFIG, "none of its listings can be asked for 2024-02-01 to"),
    ],
)
def test_the_command_says_what_it_cannot_do(
    desk: Desk, open_site: Open, words: tuple[str, ...], code: ExitCode, message: str
) -> None:
    open_site("biasa")
    ended = desk.command("crawl", "biasa", *words)
    assert ended.returncode == code
    assert message in ended.stderr


def test_the_command_reads_the_past(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    expected = by_day(desk, site)
    ended = desk.command("crawl", "arsip", "--since", "2024-01-30", "--until", "2024-02-03")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    assert stored(desk, site) == expected
