"""A crawl that is killed at any moment, again and again, ends in the archive of one that was left alone."""

from __future__ import annotations

import multiprocessing
import random
import signal
import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from crawl_desk import Desk, Site

from examples.newsroom import Newsroom

KILLS = 50
HOSTS = 6


@pytest.mark.fault("S1")
@pytest.mark.timeout(240)
def test_fifty_kills_lose_nothing_and_ask_for_nothing_twice(tmp_path: Path) -> None:
    chance = random.Random(22)
    with Newsroom("127.0.14.") as newsroom:
        newsroom.log.clear()
        quiet = a_desk(tmp_path / "quiet", newsroom)
        quiet.crawl()
        asked_in_peace = paths(newsroom)
        kills = 0
        while kills < KILLS:
            with_kills = a_desk(tmp_path / f"killed-{kills}", newsroom)
            kills += killed_until_done(with_kills, newsroom, chance, asked_in_peace)
            assert with_kills.contents() == quiet.contents()
            assert with_kills.states() == quiet.states()
            with_kills.check()


@pytest.mark.fault("S1", "R3")
def test_a_killed_run_does_not_make_the_next_one_ask_too_soon(desk: Desk, open_site: Callable[[str], Site]) -> None:
    site, delay = open_site("sopan"), 0.4
    site.publish(*range(1, 9))
    desk.configure(delay_seconds=delay)
    for asked in range(1, 9):
        child = SPAWNER.Process(target=desk.crawl)
        child.start()
        while len(site.log) < asked:
            time.sleep(0.001)
        time.sleep(0.05)
        child.kill()
        child.join()
    gaps = [(after.at - before.at).total_seconds() for before, after in pairwise(site.log)]
    assert len(gaps) >= 7
    assert min(gaps) >= delay - 0.001


def killed_until_done(desk: Desk, newsroom: Newsroom, chance: random.Random, in_peace: Counter[str]) -> int:
    """Crawl in child processes that are killed after a few requests; how many kills it took until one got through."""
    newsroom.log.clear()
    lost: Counter[str] = Counter()
    kills, is_done = -1, False
    while not is_done:
        kills += 1
        before = len(newsroom.log)
        child = SPAWNER.Process(target=desk.crawl)
        child.start()
        is_done = not killed(child, newsroom, before + chance.randint(0, 16), chance)
        missing = Counter(entry.path for entry in newsroom.log[before:]) - recorded(desk)
        lost += missing
        assert missing.total() <= 2 * HOSTS  # one in flight at each host, or the two hops of a redirect
    assert paths(newsroom) - lost <= in_peace
    return kills


def killed(child: multiprocessing.Process, newsroom: Newsroom, requests: int, chance: random.Random) -> bool:
    """Wait until so many requests were made, and a moment; False when the crawl was quicker."""
    while child.is_alive() and len(newsroom.log) < requests:
        time.sleep(0.001)
    child.join(chance.uniform(0, 0.05))
    child.kill()
    child.join()
    assert child.exitcode in (0, -signal.SIGKILL)
    return child.exitcode != 0


def recorded(desk: Desk) -> Counter[str]:
    """The paths whose answers the last run wrote down: captures, and requests that brought none."""
    run = desk.rows("SELECT max(id) FROM runs")[0][0]
    found: Counter[str] = Counter()
    for row in desk.rows("SELECT DISTINCT url, requested_url FROM captures WHERE run_id = ?", run, file="captures.db"):
        found.update({path(row["url"]), path(row["requested_url"])})
    for row in desk.rows("SELECT url FROM fetches WHERE run_id = ? AND capture_id IS NULL", run):
        found[path(row["url"])] += 1
    return found


def a_desk(folder: Path, newsroom: Newsroom) -> Desk:
    desk = Desk(folder, delay_seconds=0.01)
    newsroom.write_sources(folder / "sources")
    return desk


def paths(newsroom: Newsroom) -> Counter[str]:
    return Counter(entry.path for entry in newsroom.log)


def path(url: str) -> str:
    return url.removeprefix(f"{urlsplit(url).scheme}://{urlsplit(url).netloc}")


SPAWNER = multiprocessing.get_context("forkserver")
SPAWNER.set_forkserver_preload(["scraper.crawl.process", "archive.integrity.verifying", "examples.newsroom"])
