"""Years of cron in short: kills, signals, two at once, readers, locks and wrong clocks, on the real command.

Each test has a short form; the long one, marked ``soak``, says how often and how much.
"""

from __future__ import annotations

import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from crawl_desk import Desk, Site, SkippedTime, environment
from fault_city import City
from test_crawl_kills import SPAWNER

from archive.exitcodes import ExitCode
from archive.integrity.verifying import verify
from scraper.crawl.process import require_possible
from scraper.errors import WrongClock

Open = Callable[[str], Site]
Measured = Callable[[str], None]


def long(*values: object) -> object:
    """The parameters of a test's long form."""
    return pytest.param(*values, marks=pytest.mark.soak)


def sound_city(hosts: int, pages: int, prefix: str = "127.0.22.") -> City:
    return City(count=hosts, pages=pages, troubles=(), prefix=prefix)


def followed(folder: Path, city: City, **settings: float) -> Desk:
    desk = Desk(folder, **settings)
    city.followed_by(desk)
    return desk


# Kills (S1)


@pytest.mark.fault("S1")
@pytest.mark.parametrize(("kills", "hosts", "pages"), [(2, 3, 5), long(200, 20, 100)])
def test_kills_lose_nothing(tmp_path: Path, measured: Measured, kills: int, hosts: int, pages: int) -> None:
    chance, done, crawls, twice = random.Random(11), 0, 0, 0
    begun = time.monotonic()
    while done < kills:
        with sound_city(hosts, pages, f"127.0.{30 + crawls}.").open() as city:
            desk = followed(tmp_path / str(crawls), city)
            killed = 0
            while done + killed < kills and _is_killed(desk, city, chance.randint(1, pages), chance.uniform(0, 0.1)):
                killed += 1
                desk.check()
            assert desk.command("crawl").returncode == ExitCode.FINE
            check_complete(desk, city)
            again = Counter({key: count - 1 for key, count in city.times.items() if count > 1})
            assert again.total() <= killed * hosts  # one in flight at each host
            done, crawls, twice = done + killed, crawls + 1, twice + again.total()
    measured(
        f"{done} kills over {crawls} crawls of {hosts * pages:,} pages: {done} of {done} archives whole after the kill,"
        f" every end state as expected, {twice} requests repeated (those in flight, at most one a host and kill);"
        f" {time.monotonic() - begun:.0f} s"
    )


def _is_killed(desk: Desk, city: City, requests: int, moment: float) -> bool:
    """Crawl until so many requests were made, and a moment; False when the crawl was quicker."""
    wanted = len(city.asked) + requests
    child = SPAWNER.Process(target=desk.crawl)
    child.start()
    while child.is_alive() and len(city.asked) < wanted:
        time.sleep(0.002)
    child.join(moment)
    child.kill()
    child.join()
    assert child.exitcode in (0, -signal.SIGKILL)
    return child.exitcode != 0


def check_complete(desk: Desk, city: City) -> None:
    assert {url: came for url, came in desk.states().items() if came[0] != "stored"} == {}
    assert desk.states().keys() == city.expected().keys()
    assert desk.value("SELECT count(*) FROM articles") == len(city.expected())
    desk.check()


# Signals (S3)


@pytest.mark.fault("S3")
@pytest.mark.parametrize("times", [4, long(50)])
def test_signals_at_any_moment_end_a_crawl_soon(desk: Desk, open_site: Open, measured: Measured, times: int) -> None:
    site, chance, longest = open_site("pelan"), random.Random(3), 0.0
    site.publish(*range(1, 400))
    desk.configure(delay_seconds=0.05)
    codes: Counter[int] = Counter()
    for turn in range(times):
        number = (signal.SIGTERM, signal.SIGINT)[turn % 2]
        child = desk.start("crawl")
        time.sleep(chance.uniform(0.05, 3))
        begun = time.monotonic()
        child.send_signal(number)
        out, err = child.communicate(timeout=20)
        longest = max(longest, time.monotonic() - begun)
        assert child.returncode in (128 + number, -number), err  # negative: while the interpreter was starting
        assert out == ""
        assert len(err.splitlines()) <= 1 or child.returncode < 0, err
        codes[child.returncode] += 1
        desk.check()
    assert longest < 5
    assert set(Counter(entry.path for entry in site.log if entry.path.startswith("/berita/")).values()) <= {1, 2}
    told = ", ".join(f"{count} with {code}" for code, count in sorted(codes.items()))
    measured(
        f"{times} signals at random moments: {told}; the slowest end took {longest:.1f} s; no archive half written"
    )


# Two at once (S9)


@pytest.mark.fault("S9")
@pytest.mark.parametrize("times", [2, long(50)])
def test_two_cron_runs_at_once(desk: Desk, open_site: Open, measured: Measured, times: int) -> None:
    site, slowest = open_site("satu"), 0.0
    for turn in range(1, times + 1):
        site.publish(*range(1, 5 * turn))
        desk.configure(delay_seconds=0.3)
        children = [desk.start("crawl", "--now") for _ in range(2)]
        begun = time.monotonic()
        while all(child.poll() is None for child in children):
            time.sleep(0.01)
        slowest = max(slowest, time.monotonic() - begun)
        home, at_work = sorted(children, key=lambda child: child.poll() is None)
        assert home.communicate()[1].count("another run is writing") == 1
        assert home.returncode == ExitCode.ANOTHER_RUN
        at_work.kill()
        at_work.communicate()
        desk.configure()
        assert desk.crawl().exit_code == ExitCode.FINE  # the lock is free after a kill
        desk.check()
    measured(
        f"{times} double starts: the second always went home with 75, the slowest after {slowest:.1f} s; after each"
        " kill of the first the lock was free"
    )


# Somebody else writes or reads (S6, S7, S8)


@contextmanager
def writing(desk: Desk) -> Iterator[None]:
    with closing(sqlite3.connect(desk.folder / "news.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


@pytest.mark.fault("S6")
def test_a_crawl_waits_for_another_writer(desk: Desk, open_site: Open) -> None:
    open_site("satu").publish(1, 2, 3)
    with writing(desk):
        child = desk.start("crawl")
        time.sleep(3)
        assert child.poll() is None
    assert (child.communicate(timeout=30)[1], child.returncode) == ("", ExitCode.FINE)
    assert {state for state, _ in desk.states().values()} == {"stored"}
    desk.check()


@pytest.mark.soak
@pytest.mark.fault("S6")
def test_a_crawl_gives_up_on_a_writer_who_never_ends(desk: Desk, open_site: Open, measured: Measured) -> None:
    open_site("satu").publish(1, 2, 3)
    with writing(desk):
        ran = desk.watched("crawl")
    assert (ran.code, len(ran.err.splitlines())) == (ExitCode.FAILED, 1)
    assert 29 < ran.seconds < 35
    assert desk.crawl().exit_code == ExitCode.FINE
    desk.check()
    measured(f"given up after {ran.seconds:.1f} s in one line, with code {ran.code}")


@pytest.mark.soak
@pytest.mark.fault("S7")
def test_an_analysts_long_read_does_no_harm(tmp_path: Path, measured: Measured) -> None:
    with sound_city(25, 200).open() as city:
        desk = followed(tmp_path / "archive", city)
        desk.command("crawl", "--limit", "1")
        with closing(sqlite3.connect(f"file:{desk.folder / 'news.db'}?mode=ro", uri=True, isolation_level=None)) as db:
            db.execute("BEGIN")
            first = db.execute("SELECT count(*) FROM articles").fetchone()
            ran = desk.watched("crawl", seconds=1_200)
            assert db.execute("SELECT count(*) FROM articles").fetchone() == first
            grown = wal_mb(desk)
        assert (ran.code, "news.db-wal has grown" in ran.err) == (ExitCode.FINE, grown > 256)
        assert {problem.check for problem in verify(desk.folder)} <= {"log"}  # named until a run has emptied it
        assert desk.command("crawl", "--now").returncode == ExitCode.FINE
        left = wal_mb(desk)
        check_complete(desk, city)
    assert left < 64
    measured(
        f"5,000 articles stored beside a reader's open transaction, 0 errors; the WAL grew to {grown:.0f} MB"
        f"{' and the run said so' if grown > 256 else ''}, and had {left:.0f} MB after the next run"
    )


def wal_mb(desk: Desk) -> float:
    path = desk.folder / "news.db-wal"
    return path.stat().st_size / 1_000_000 if path.exists() else 0.0


@pytest.mark.fault("S8")
@pytest.mark.parametrize(("hosts", "pages"), [(2, 8), long(25, 200)])
def test_readers_see_whole_articles_during_a_crawl(tmp_path: Path, measured: Measured, hosts: int, pages: int) -> None:
    with sound_city(hosts, pages).open() as city:
        desk = followed(tmp_path / "archive", city)
        desk.command("crawl", "--limit", "1")
        readers = Readers(desk)
        with readers.at_work():
            ran = desk.watched("crawl", seconds=1_200)
        assert (ran.code, ran.err) == (ExitCode.FINE, "")
        check_complete(desk, city)
    assert readers.troubles == []
    assert readers.reads.keys() == {"sqlite3", "warta search", "datasette"}
    told = ", ".join(f"{count:,} by {name}" for name, count in readers.reads.items())
    measured(f"{ran.seconds:.0f} s of crawling, {told}: 0 errors, 0 half articles")


class Readers:
    """An analyst with sqlite3, one with the command line, and a datasette with its visitor."""

    HALF = """
        SELECT count(*) FROM articles WHERE id NOT IN (SELECT article_id FROM article_urls)
          OR (id, revision) NOT IN (SELECT article_id, revision FROM article_revisions)
          OR id NOT IN (SELECT rowid FROM articles_fts)"""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.reads: Counter[str] = Counter()
        self.troubles: list[str] = []
        self._socket = desk.folder / "d.sock"
        self._ended = threading.Event()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        kinds = {"sqlite3": self._read, "warta search": self._search, "datasette": self._visit}
        threads = [threading.Thread(target=self._loop, args=each) for each in kinds.items()]
        datasette = subprocess.Popen(
            [Path(sys.executable).with_name("datasette"), self.desk.folder / "news.db", "--uds", self._socket],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment(),
        )  # fmt: skip
        try:
            while not self._socket.exists():
                time.sleep(0.05)
            for thread in threads:
                thread.start()
            yield
        finally:
            self._ended.set()
            for thread in threads:
                thread.join()
            datasette.terminate()
            datasette.wait()

    def _loop(self, name: str, read: Callable[[], str]) -> None:
        while not self._ended.is_set():
            trouble = read()
            self.reads[name] += 1
            if trouble:
                self.troubles.append(f"{name}: {trouble}")
            self._ended.wait(0.3)

    def _read(self) -> str:
        try:
            half = self.desk.value(self.HALF)
        except sqlite3.Error as error:
            return str(error)
        return f"{half} half articles" if half else ""

    def _search(self) -> str:
        done = self.desk.command("search", "berita")
        return done.stderr if done.returncode else ""

    def _visit(self) -> str:
        """The newest articles, as a program asks for them."""
        with closing(socket.socket(socket.AF_UNIX)) as wire:
            wire.settimeout(30)
            wire.connect(str(self._socket))
            wire.sendall(
                b"GET /news/articles.json?_size=5&_sort_desc=id HTTP/1.1\r\nHost: d\r\nConnection: close\r\n\r\n"
            )
            status = wire.recv(64).split(b" ")[1]
        return "" if status == b"200" else f"status {status!r}"


# Wrong clocks (S13)


@pytest.mark.fault("S13")
@pytest.mark.parametrize("shift_days", [-1, 3_653], ids=["a day back", "ten years ahead"])
def test_a_clock_that_was_wrong_blocks_nothing(desk: Desk, open_site: Open, shift_days: int) -> None:
    site = open_site("satu")
    site.publish(1, 2)
    wrong = SkippedTime()
    wrong.skipped = shift_days * 86_400.0
    site.pages["/berita/2"], page = site.pages["/robots.txt"], site.pages["/berita/2"]
    desk.crawl_in(wrong)
    site.publish(1, 2, 3)
    site.pages["/berita/2"] = page
    later = SkippedTime()
    later.skipped = 3_600.0
    desk.crawl_in(later)
    assert desk.states()[site.url(3)][0] == "stored"
    assert {problem.check for problem in verify(desk.folder)} <= {"future"}  # those yet to come are named
    assert desk.rows("PRAGMA integrity_check")[0][0] == "ok"


@pytest.mark.fault("S13")
def test_a_crawl_does_not_begin_before_wartarsip_was_made() -> None:
    """A machine without a battery wakes up in 1970."""
    with pytest.raises(WrongClock, match="1970-01-01T00:00:05Z"):
        require_possible(datetime(1970, 1, 1, 0, 0, 5, tzinfo=UTC))
    require_possible(datetime.now(UTC))


# Pace (R3)


@pytest.mark.fault("R3")
@pytest.mark.parametrize(("hosts", "pages", "delay"), [(3, 6, 0.2), long(5, 200, 0.5)])
def test_no_request_is_early(tmp_path: Path, measured: Measured, hosts: int, pages: int, delay: float) -> None:
    with sound_city(hosts, pages).open() as city:
        desk = followed(tmp_path / "archive", city, delay_seconds=delay)
        assert desk.watched("crawl", seconds=600).code == ExitCode.FINE
        check_complete(desk, city)
    gaps = list(gaps_of(city))
    assert len(gaps) == hosts * (pages + 2)  # robots.txt, tdmrep.json, the listing, and the pages
    assert min(gaps) >= delay - 0.002  # the server notes when it has read a request, not when it was sent
    assert set(city.most_open.values()) == {1}
    measured(
        f"{len(gaps):,} gaps at {hosts} hosts with a delay of {delay} s: the shortest {min(gaps):.3f} s, the median"
        f" {sorted(gaps)[len(gaps) // 2]:.3f} s; never more than one connection a host"
    )


def gaps_of(city: City) -> Iterator[float]:
    moments: defaultdict[str, list[float]] = defaultdict(list)
    for host, at in city.moments:
        moments[host].append(at)
    for each in moments.values():
        yield from (after - before for before, after in pairwise(each))
