"""robots.txt as a crawl meets it: what each kind of answer allows, for how long, and what is asked in between."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from crawl_desk import Desk, Site, SkippedTime

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, text_file
from scraper.crawl.gate import Gate
from scraper.errors import HostClosed, RobotsUnreachable
from scraper.source import Source

Open = Callable[[str], Site]

SHUT = text_file("User-agent: *\nDisallow: /berita/2\n")


def to(path: str) -> Page:
    return Page(body=b"", status=301, headers=(("Location", path),))


@pytest.mark.parametrize(
    ("answer", "stored"),
    [
        (text_file("User-agent: *\nDisallow: /berita/2\n"), {1}),
        (Page(body=b"", status=404), {1, 2}),
        (Page(body=b"", status=401), {1, 2}),
        (Page(body=b"", status=204), {1, 2}),
        (Page(body=b"<!doctype html><p>User-agent: *</p><p>Disallow: /</p>"), {1, 2}),
        (Page(body=b"\xef\xbb\xbfUser-agent: *\rDisallow: /berita/2\r"), {1}),
        (Page(body=b"User-agent: *\n\0Disallow: /berita/2\n"), {1}),
        (Page(body=b"User-agent: *\nDisallow: /berita/2\n" + b"# isi\n" * 800_000), {1}),
        (Page(body=b"#" * 600_000 + b"\nUser-agent: *\nDisallow: /\n"), {1, 2}),
        (Page(body=b"User-agent: *\nDisallow: /berita/2\n" + b"# isi\n" * 3_000_000), {1}),
        (Page(body=b"User-agent: *\nDisallow: /berita/2\n" + b"# isi\n" * 3_000_000, gzipped=True), {1}),
    ],
    ids=["rules", "404", "401", "204", "html", "bom and cr", "nul", "5 MB", "beyond 500 KiB", "18 MB", "18 MB packed"],
)
@pytest.mark.fault("R1")
def test_what_an_answer_allows(desk: Desk, open_site: Open, answer: Page, stored: set[int]) -> None:
    site = open_site("sopan")
    site.publish(1, 2)
    site.pages["/robots.txt"] = answer
    assert desk.crawl().exit_code == ExitCode.FINE
    assert {url for url, (state, _) in desk.states().items() if state == "stored"} == {site.url(n) for n in stored}


@pytest.mark.fault("R1")
def test_five_redirects_lead_to_the_rules_and_six_to_none(desk: Desk, open_site: Open) -> None:
    five, six = open_site("lima"), open_site("enam")
    for site, hops in ((five, 5), (six, 6)):
        site.publish(1, 2)
        site.pages["/robots.txt"] = to("/r1")
        site.pages.update({f"/r{hop}": to(f"/r{hop + 1}") for hop in range(1, hops)})
        site.pages[f"/r{hops}"] = SHUT
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.states()[five.url(2)] == ("refused", "robots.txt")
    assert desk.states()[six.url(2)] == ("stored", None)


@pytest.mark.fault("R2")
def test_rules_that_change_are_kept_within_a_day(desk: Desk, open_site: Open) -> None:
    site = open_site("berubah")
    site.publish(1)
    desk.crawl()
    site.pages["/robots.txt"] = SHUT
    site.publish(1, 2)
    desk.let_time_pass(25)
    desk.crawl()
    assert desk.states()[site.url(2)] == ("refused", "robots.txt")
    assert site.asked()["/berita/2"] == 0


class LongWaits(SkippedTime):
    """Every wait takes nine hours; after the second the rules change."""

    def __init__(self, site: Site) -> None:
        super().__init__()
        self._site = site
        self._waits = 0

    async def sleep(self, seconds: float) -> None:
        await super().sleep(max(seconds, 9 * 3_600))
        self._waits += 1
        if self._waits == 2:
            self._site.pages["/robots.txt"] = text_file("User-agent: *\nDisallow: /berita\n")


@pytest.mark.fault("R2")
def test_a_run_that_lasts_for_days_asks_for_the_rules_anew(desk: Desk, open_site: Open) -> None:
    site = open_site("lama")
    site.publish(*range(1, 9))
    site.pages["/robots.txt"] = text_file("User-agent: *\nCrawl-delay: 60\n")
    desk.crawl_in(LongWaits(site))
    assert site.asked()["/robots.txt"] == 2
    states = [state for state, _ in desk.states().values()]
    assert 1 <= states.count("stored") <= 3
    assert states.count("stored") + states.count("refused") == 8


BUSY = Page(body=b"", status=503)


def test_after_a_month_without_an_answer_the_last_rules_hold_again(desk: Desk, open_site: Open) -> None:
    site = open_site("bisu")
    site.pages["/robots.txt"] = SHUT
    site.publish(1)
    desk.crawl()
    site.pages["/robots.txt"] = BUSY
    site.publish(1, 2, 3)
    desk.let_time_pass(25)
    assert desk.crawl().exit_code == ExitCode.UNREACHABLE
    site.log.clear()
    desk.let_time_pass(29 * 24)
    assert desk.crawl().exit_code == ExitCode.UNREACHABLE
    assert set(site.asked()) == {"/robots.txt"}
    desk.let_time_pass(25)
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.states()[site.url(2)] == ("refused", "robots.txt")
    assert desk.states()[site.url(3)] == ("stored", None)
    assert desk.value("SELECT robots_unreachable_since FROM hosts WHERE host LIKE ?", f"{site.host}:%") is not None
    site.pages["/robots.txt"] = text_file("")
    site.log.clear()
    desk.let_time_pass(1)
    desk.crawl()
    assert site.asked()["/robots.txt"] == 1  # a new run does not wait for a day
    assert desk.value("SELECT robots_unreachable_since FROM hosts WHERE host LIKE ?", f"{site.host}:%") is None


def test_a_host_without_any_rules_is_closed_for_a_month(desk: Desk, open_site: Open) -> None:
    site = open_site("bisu")
    site.pages["/robots.txt"] = BUSY
    site.publish(1)
    for hours in (0, 29 * 24):
        desk.let_time_pass(hours)
        assert desk.crawl().exit_code == ExitCode.UNREACHABLE
    assert set(site.asked()) == {"/robots.txt"}
    desk.let_time_pass(25)
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.states()[site.url(1)] == ("stored", None)


def test_a_file_that_fails_once_closes_its_host_for_minutes(desk: Desk, open_site: Open) -> None:
    site, time = open_site("sebentar"), SkippedTime()
    site.publish(1)
    site.pages["/robots.txt"] = BUSY

    async def story(gate: Gate, source: Source) -> None:
        async def is_open() -> bool:
            with suppress(RobotsUnreachable):
                return (await gate.get(site.url(1), source)).status == 200
            return False

        assert not await is_open()
        asked = site.asked()["/robots.txt"]
        site.pages["/robots.txt"] = text_file("")
        time.skipped += 240
        assert not await is_open()
        assert site.asked()["/robots.txt"] == asked
        time.skipped += 60
        assert await is_open()
        assert site.asked()["/robots.txt"] == asked + 1

    desk.at_the_gate(time, story)


def test_a_silence_that_began_by_a_wrong_clock_begins_now(desk: Desk, open_site: Open) -> None:
    site = open_site("maju")
    site.publish(1)
    site.pages["/robots.txt"] = BUSY
    desk.crawl()
    desk.execute("UPDATE hosts SET robots_unreachable_since = '2099-01-01T00:00:00Z'")
    desk.crawl()
    desk.let_time_pass(31 * 24)
    desk.execute("UPDATE hosts SET closed_until = NULL, failures = 0")
    desk.crawl()
    assert desk.states()[site.url(1)] == ("stored", None)


def test_a_robots_txt_that_names_a_time_is_left_alone_until_then(desk: Desk, open_site: Open) -> None:
    site, time = open_site("nanti"), SkippedTime()
    site.publish(1)
    site.pages["/robots.txt"] = Page(body=b"", status=503, headers=(("Retry-After", "7200"),))

    async def story(gate: Gate, source: Source) -> None:
        with pytest.raises(RobotsUnreachable):
            await gate.get(site.url(1), source)
        asked = len(site.log)
        time.skipped += 7_000
        with pytest.raises(HostClosed):
            await gate.get(site.url(1), source)
        assert len(site.log) == asked
        time.skipped += 300
        with pytest.raises(RobotsUnreachable):
            await gate.get(site.url(1), source)
        assert len(site.log) > asked

    desk.at_the_gate(time, story)
