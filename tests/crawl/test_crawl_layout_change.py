"""A publisher changes the layout of all pages at once: the run says so, and nothing that is stored suffers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from crawl_desk import Desk, Site, title

from archive.exitcodes import ExitCode
from examples.newsroom.pages import html

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
