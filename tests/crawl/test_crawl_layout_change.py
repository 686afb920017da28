"""A publisher changes the layout of all pages at once: the run says so, and nothing that is stored suffers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from crawl_desk import CHALLENGE, Desk, Site, SkippedTime, title

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, html
from scraper.crawl.run import Scope
from scraper.reading.pool import ExtractionPool

Open = Callable[[str], Site]
DAILY = 6


def new_layout(number: int) -> str:
    """The text is fetched by a script now."""
    return f"<!doctype html><title>{title(number)}</title><div id=app></div><script src=/app.js></script></html>"


@pytest.mark.fault("P7")
def test_a_layout_that_hides_its_articles_is_an_alarm_and_costs_nothing(desk: Desk, open_site: Open) -> None:
    site, well = open_site("baru"), open_site("tetap")
    for day in range(1, 4):
        for each in (site, well):
            each.publish(*range(day * DAILY, (day + 1) * DAILY))
        assert desk.crawl().exit_code == ExitCode.FINE
        desk.let_time_pass(24.1)
    before = desk.contents()

    today = range(4 * DAILY, 5 * DAILY)
    site.list(*today)
    well.publish(*today)
    for number in range(5 * DAILY):
        site.pages[f"/berita/{number}"] = html(new_layout(number))
    done = desk.command("crawl")
    assert done.returncode == ExitCode.ALARM
    (told,) = done.stderr.splitlines()
    assert told.startswith("warta: baru: 0% of the pages of the last day held an article, 100% is usual")
    assert desk.value("SELECT outcome FROM runs ORDER BY id DESC LIMIT 1") == "degraded"
    assert [row for row in desk.contents() if row in before] == before
    assert desk.value("SELECT count(*) FROM articles WHERE gone_at IS NOT NULL") == 0
    desk.check()


@pytest.mark.fault("P7")
def test_a_feed_that_stays_as_it_was_is_an_alarm_after_two_weeks(desk: Desk, open_site: Open) -> None:
    site, time = open_site("diam"), SkippedTime()

    def told(days: float) -> str | None:
        time.skipped += days * 86_400
        (report,) = desk.crawl_in(time, pool).sources
        assert not report.failed
        return report.degraded

    with ExtractionPool(1) as pool:
        for day in range(1, 4):
            site.publish(*range(day))
            assert told(0.5) is None
        last = f"{time.now():%Y-%m-%d}"
        assert told(13.9) is None
        assert told(1) == f"its listings have named nothing new since {last}: have they moved?"
        site.publish(7)
        assert told(1) is None
    assert desk.value("SELECT count(*) FROM articles") == 4


@pytest.mark.fault("P7")
@pytest.mark.parametrize("bar", [Page(body=b"", status=403), CHALLENGE], ids=["403", "challenge"])
def test_a_publisher_who_gives_no_page_is_an_alarm(desk: Desk, open_site: Open, bar: Page) -> None:
    site, well = open_site("tutup"), open_site("tetap")
    for each in (site, well):
        each.publish(*range(1, DAILY + 1))
    for number in range(1, DAILY + 1):
        site.pages[f"/berita/{number}"] = bar
    said = "http 403" if bar.status == 403 else "challenge page"
    ended = desk.crawl()
    assert ended.exit_code == ExitCode.ALARM
    assert ended.messages == [f"tutup: none of the 6 pages that were asked for came ({said}): does it bar us?"]
    site.publish(*range(DAILY + 1, DAILY + 2))
    desk.let_time_pass(24)
    assert desk.crawl().exit_code == ExitCode.FINE  # one came, and what is dead stays dead


def test_a_small_office_that_bars_us_is_an_alarm_though_no_run_asks_for_many(desk: Desk, open_site: Open) -> None:
    site, bar = open_site("kantor"), Page(body=b"", status=403)
    codes = []
    for number in range(1, 7):
        site.pages[f"/berita/{number}"] = bar
        site.list(number)
        desk.let_time_pass(3)
        ended = desk.crawl()
        codes.append(ended.exit_code)
    assert codes == [ExitCode.FINE] * 4 + [ExitCode.ALARM] * 2
    assert ended.messages == ["kantor: none of the 6 pages that were asked for came (http 403): does it bar us?"]


def test_dead_addresses_that_are_asked_again_are_no_bar(desk: Desk, open_site: Open) -> None:
    site = open_site("kantor")
    site.list(1, 2)
    for _ in range(3):
        assert desk.crawl(Scope(now=True)).exit_code == ExitCode.FINE
    assert desk.value("SELECT count(*) FROM fetches WHERE outcome = 'failed'") > 5
