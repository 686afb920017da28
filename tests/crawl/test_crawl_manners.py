"""How hosts are asked: as robots.txt says, one request at a time, and not at all while they are unwell."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from crawl_desk import Desk, Site, SkippedTime
from fault_city import City

from archive.article import from_utc_text, utc_text
from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, busy, text_file
from scraper.crawl.gate import Gate
from scraper.errors import HttpStatus
from scraper.source import Source
from tests.faultd import Visit

Open = Callable[[str], Site]


def test_a_host_that_disallows_everything_was_reached(desk: Desk, open_site: Open) -> None:
    site = open_site("tutup")
    site.pages["/robots.txt"] = text_file("User-agent: *\nDisallow: /\n")
    ended = desk.crawl()
    told = f"tutup: {site.base}/feed: disallowed by robots.txt"
    assert (ended.exit_code, ended.messages) == (ExitCode.SOME_FAILED, [told])


@pytest.mark.fault("N9")
def test_addresses_that_lead_in_circles_do_not_close_their_host(desk: Desk, open_site: Open) -> None:
    site = open_site("lingkar")
    site.publish(*range(1, 9))
    for number in range(1, 7):
        site.pages[f"/berita/{number}"] = Page(body=b"", status=302, headers=(("Location", f"/berita/{number}"),))
    assert desk.crawl().exit_code == ExitCode.FINE
    states = desk.states()
    assert [states[site.url(number)] for number in (1, 6)] == [("failed", "too many redirects")] * 2
    assert [states[site.url(number)][0] for number in (7, 8)] == ["stored"] * 2
    assert desk.value("SELECT failures FROM hosts") == 0


def test_disallowed_addresses_are_never_asked(desk: Desk, open_site: Open) -> None:
    site = open_site("sopan")
    site.publish(1, 2, 30)
    site.pages["/robots.txt"] = text_file("User-agent: Wartarsip\nDisallow: /berita/3\n\nUser-agent: *\nDisallow:\n")
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.states()[site.url(30)] == ("refused", "robots.txt")
    assert desk.states()[site.url(1)][0] == "stored"
    assert site.asked()["/berita/30"] == 0


def test_robots_is_asked_once_a_day(desk: Desk, open_site: Open) -> None:
    site = open_site("sopan")
    site.publish(1)
    desk.crawl()
    desk.let_time_pass(20)
    desk.crawl()
    assert site.asked() == {"/robots.txt": 1, "/feed": 2, "/berita/1": 2}
    desk.let_time_pass(5)
    desk.crawl()
    assert site.asked()["/robots.txt"] == 2


@pytest.mark.fault("R1")
@pytest.mark.parametrize("status", [503, 429])
def test_without_its_robots_nothing_is_asked_of_a_host(desk: Desk, open_site: Open, status: int) -> None:
    site, well = open_site("sakit"), open_site("sehat")
    site.publish(1, 2)
    well.publish(1)
    desk.crawl()
    site.publish(1, 2, 3)
    desk.let_time_pass(25)
    desk.execute("UPDATE addresses SET state = 'pending', article_id = NULL WHERE url = ?", site.url(2))
    before = desk.states()
    site.pages["/robots.txt"] = Page(body=b"", status=status, headers=(("Retry-After", "100"),))
    site.log.clear()
    ended = desk.crawl()
    assert set(site.asked()) == {"/robots.txt"}
    assert ended.exit_code == ExitCode.SOME_FAILED
    assert [message.partition(":")[0] for message in ended.messages] == ["sakit"]
    assert {url: state for url, state in desk.states().items() if url.startswith(site.base)} == {
        url: state for url, state in before.items() if url.startswith(site.base)
    }
    assert desk.value("SELECT count(*) FROM articles WHERE gone_at IS NOT NULL") == 0


@pytest.mark.fault("R3")
def test_requests_to_a_host_keep_their_distance_across_sources_and_runs(desk: Desk, open_site: Open) -> None:
    """Two sources share the host, as accounts on a platform do."""
    site = open_site("satu")
    site.publish(*range(1, 6))
    desk.follow("dua", site.source("dua").replace("/feed", "/feed2").replace("/berita/", "/kabar/"))
    site.pages["/feed2"] = Page(body=site.pages["/feed"].body.replace(b"/berita/", b"/kabar/"))
    for number in range(1, 6):
        site.pages[f"/kabar/{number}"] = site.pages[f"/berita/{number}"]
    desk.configure(delay_seconds=0.15)
    desk.crawl()
    (last,) = desk.rows("SELECT last_request_at FROM hosts")[0]
    assert from_utc_text(last) + timedelta(seconds=1) > site.log[-3].at  # whole seconds; the next run may begin at once
    desk.let_time_pass(0)
    desk.execute("UPDATE listings SET next_due_at = last_fetched_at")
    desk.crawl()
    assert len(site.log) == 2 + 2 + 10 + 2
    gaps = [(after.at - before.at).total_seconds() for before, after in pairwise(site.log)]
    assert min(gaps) >= 0.149  # the server's clock starts when it has read the request


class SlowCity(City):
    """Takes its time, and sees how many requests are with it at once."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.with_it = self.most_with_it = 0

    async def respond(self, visit: Visit) -> None:
        self.with_it += 1
        self.most_with_it = max(self.most_with_it, self.with_it)
        await asyncio.sleep(0.05)
        await super().respond(visit)
        self.with_it -= 1


@pytest.mark.fault("R3")
def test_no_request_goes_out_before_the_one_before_it_is_answered(desk: Desk) -> None:
    with SlowCity(count=1, pages=4, prefix="127.0.25.").open() as city:
        city.followed_by(desk)

        async def ask(gate: Gate, source: Source) -> None:
            await asyncio.gather(*(gate.get(city.url(f"/berita/{page}", city.hosts[0]), source) for page in range(4)))

        desk.at_the_gate(SkippedTime(), ask)
    assert len(city.moments) == 2 + 4  # robots.txt and tdmrep.json
    assert (city.most_with_it, set(city.most_open.values())) == (1, {1})


@pytest.mark.fault("R3")
def test_a_run_waits_for_what_the_run_before_it_asked(desk: Desk, open_site: Open) -> None:
    site, time = open_site("jeda"), SkippedTime()
    site.publish(1)
    site.pages["/robots.txt"] = text_file("User-agent: *\nCrawl-delay: 50\n")
    desk.crawl_in(time)
    desk.execute("UPDATE listings SET next_due_at = last_fetched_at")
    asked, skipped = len(site.log), time.skipped
    desk.crawl_in(time)
    assert len(site.log) == asked + 1
    assert 10 < time.skipped - skipped <= 50  # but for what passed between the two


@pytest.mark.fault("S13")
@pytest.mark.parametrize(
    ("closed_hours", "asked_hours", "is_asked"),
    [(23, 0, False), (25, 0, True), (87_660, 0, True), (23, 0.9, False), (23, 1.5, True), (87_660, 87_650, True)],
)
def test_a_closing_that_a_wrong_clock_stored_closes_nothing(
    desk: Desk, open_site: Open, closed_hours: float, asked_hours: float, is_asked: bool
) -> None:
    """Longer than any host may ask for, or stored at a time that is yet to come."""
    site, now = open_site("jam"), datetime.now(UTC)
    site.publish(1)
    desk.crawl()
    times = [utc_text(now + timedelta(hours=hours)) for hours in (closed_hours, asked_hours)]
    desk.execute("UPDATE hosts SET closed_until = ?, last_request_at = ?", *times)
    desk.execute("UPDATE listings SET next_due_at = last_fetched_at")
    site.publish(1, 2)
    site.log.clear()
    desk.crawl()
    assert site.asked()["/berita/2"] == is_asked


@pytest.mark.fault("R3")
def test_that_a_host_failed_is_kept_at_once(desk: Desk, open_site: Open) -> None:
    """A run that is killed now must not make the next one ask too soon."""
    site = open_site("gagal")

    async def ask(gate: Gate, source: Source) -> None:
        await gate.get(site.url(1), source)

    site.pages["/berita/1"] = Page(body=b"", status=503)
    with pytest.raises(HttpStatus):
        desk.at_the_gate(SkippedTime(), ask)
    assert [row["failures"] > 0 for row in desk.rows("SELECT failures FROM hosts")] == [True]


def test_a_new_run_asks_at_once_for_rules_that_an_earlier_one_could_not_get(desk: Desk, open_site: Open) -> None:
    site, time = open_site("nanti"), SkippedTime()
    site.publish(1)
    rules = site.pages["/robots.txt"]
    site.pages["/robots.txt"] = Page(body=b"", status=500)
    desk.crawl_in(time)
    assert site.asked()["/feed"] == 0
    site.pages["/robots.txt"] = rules
    desk.execute("UPDATE listings SET next_due_at = NULL")
    desk.crawl_in(time)
    assert site.asked()["/feed"] == 1
    assert time.skipped < 300


def test_a_crawl_delay_is_kept(desk: Desk, open_site: Open) -> None:
    site = open_site("sopan")
    site.publish(1, 2)
    site.pages["/robots.txt"] = text_file("User-agent: *\nCrawl-delay: 0.3\n")
    desk.crawl()
    gaps = [(after.at - before.at).total_seconds() for before, after in pairwise(site.log)]
    assert min(gaps) >= 0.299


def test_the_gentlest_of_the_sources_that_share_a_host_counts(desk: Desk, open_site: Open) -> None:
    site = open_site("lembut")
    site.publish(1, 2)
    desk.follow("lembut", site.source("lembut") + "[politeness]\ndelay_seconds = 0.25\n")
    desk.follow("cepat", site.source("cepat") + "[politeness]\ndelay_seconds = 0.01\n")
    (desk.folder / "warta.toml").write_text("[network]\nallow_private_addresses = true\n")
    desk.crawl()
    gaps = [(after.at - before.at).total_seconds() for before, after in pairwise(site.log)]
    assert all(gap >= 0.249 for gap in gaps[2:])  # the first two may be before both were met


@pytest.mark.fault("N12")
def test_a_503_is_asked_again_when_it_said(desk: Desk, open_site: Open) -> None:
    site = open_site("sibuk")
    site.publish(1)
    site.pages["/berita/1"] = replace(site.pages["/berita/1"], first=busy(1))
    assert desk.crawl().exit_code == ExitCode.FINE
    first, second = (entry for entry in site.log if entry.path == "/berita/1")
    assert (first.status, second.status) == (503, 200)
    assert second.at - first.at >= timedelta(seconds=1)
    assert desk.states()[site.url(1)][0] == "stored"


@pytest.mark.fault("N12")
def test_a_long_retry_after_is_left_to_a_later_run(desk: Desk, open_site: Open) -> None:
    site, well = open_site("sibuk"), open_site("sehat")
    site.publish(1, 2)
    well.publish(1)
    desk.crawl()
    site.publish(1, 2, 3)
    desk.let_time_pass(2)
    site.pages["/feed"] = busy(1800)
    site.log.clear()
    assert desk.crawl().exit_code == ExitCode.SOME_FAILED
    assert list(site.asked()) == ["/feed"]
    asked_until = datetime.fromisoformat(desk.value("SELECT closed_until FROM hosts WHERE closed_until IS NOT NULL"))
    assert timedelta(minutes=28) < asked_until - datetime.now(UTC) <= timedelta(minutes=30)

    site.publish(1, 2, 3)
    site.log.clear()
    ended = desk.crawl()
    assert (ended.exit_code, ended.messages) == (ExitCode.FINE, [])  # told to wait, and waiting
    assert site.log == []
    desk.let_time_pass(1)
    assert desk.crawl().exit_code == ExitCode.FINE
    assert {state for state, _ in desk.states().values()} == {"stored"}


@pytest.mark.fault("N13")
def test_a_host_that_always_fails_is_left_alone_across_runs(desk: Desk, open_site: Open) -> None:
    site, well = open_site("roboh"), open_site("sehat")
    site.publish(*range(1, 21))
    well.publish(1, 2)
    desk.crawl()
    desk.let_time_pass(20)
    well.publish(1, 2, 3)
    site.fail(500)
    site.log.clear()
    time = SkippedTime()
    report = desk.crawl_in(time)
    assert [source.source for source in report.failed] == ["roboh"]
    assert len(site.log) == 10  # five in a row, each repeated once
    assert desk.states()[well.url(3)][0] == "stored"
    host = desk.rows("SELECT * FROM hosts WHERE host LIKE ?", f"{site.host}:%")[0]
    assert host["failures"] == 5
    assert datetime.fromisoformat(host["closed_until"]) > time.now() + timedelta(minutes=9)
    assert {state for url, (state, _) in desk.states().items() if url.startswith(site.base)} == {"stored"}

    site.log.clear()
    well.log.clear()
    desk.execute("UPDATE addresses SET next_due_at = last_fetched_at")
    report = desk.crawl_in(time)
    assert {source.source: source.outcomes["postponed"] for source in report.sources} == {"roboh": 20, "sehat": 0}
    assert site.log == []
    assert well.log != []

    time.skipped += 3_600
    desk.execute("UPDATE listings SET next_due_at = last_fetched_at")
    assert desk.crawl_in(time).failed  # one probe, and closed again, for longer
    assert len(site.log) == 2

    site.recover()
    time.skipped += 24 * 3_600
    assert desk.crawl_in(time).failed == []
    assert desk.value("SELECT count(*) FROM hosts WHERE closed_until IS NOT NULL") == 0


def test_the_budget_of_a_run_goes_to_new_addresses_first(desk: Desk, open_site: Open) -> None:
    site = open_site("banyak")
    site.publish(1, 2, 3)
    desk.crawl()
    site.publish(1, 2, 3, 4, 5)
    desk.let_time_pass(2)
    site.log.clear()
    assert desk.command("crawl", "--limit", "3").returncode == ExitCode.FINE
    asked = [path for path in site.asked() if path.startswith("/berita/")]
    assert set(asked[:2]) == {"/berita/4", "/berita/5"}
    assert len(asked) == 3
    assert {state for state, _ in desk.states().values()} == {"stored"}
    desk.crawl()
    assert site.asked() == {"/feed": 1} | {f"/berita/{number}": 1 for number in range(1, 6)}
