"""Past days of a site that turns in circles, or of a crawler that is killed in the middle of a span."""

from __future__ import annotations

import random
import signal
from collections.abc import Callable
from datetime import date, timedelta
from time import monotonic, sleep

import pytest
from crawl_desk import Desk, Site, article_page, index_page

from archive.exitcodes import ExitCode
from examples.newsroom.pages import html
from scraper.crawl.backfill import MAX_PAGES_OF_SPAN
from scraper.crawl.run import Scope
from scraper.source.templates import Days

Open = Callable[[str], Site]

FIRST = date(2024, 1, 30)
LAST = date(2024, 2, 3)
BY_DAY = "/arsip?d={year}-{month}-{day}&h={page}"


def follow(desk: Desk, site: Site, path: str) -> None:
    """Follow `site` with one listing of pages."""
    text = site.source("arsip")
    head, tail = text.split("[[listings]]")[0], text[text.index("[articles]") :]
    desk.follow("arsip", f'{head}[[listings]]\nurl = "{site.base}{path}"\nkind = "index"\n{tail}')


def publish_days(site: Site, pages: int = 3) -> set[int]:
    """Two articles on each page of each day; behind the last page stands an empty one."""
    published = set()
    for offset in range((LAST - FIRST).days + 1):
        for page in range(1, pages + 1):
            numbers = [1_000 + 100 * offset + 10 * page + n for n in range(2)]
            published |= set(numbers)
            site.pages[f"/arsip?d={FIRST + timedelta(days=offset)}&h={page}"] = index_page(site, numbers)
        site.pages[f"/arsip?d={FIRST + timedelta(days=offset)}&h={pages + 1}"] = index_page(site, [])
    site.pages |= {f"/berita/{n}": article_page(n) for n in published}
    return published


def stored(desk: Desk) -> set[int]:
    return {int(url.rpartition("/")[2]) for url, (state, _) in desk.states().items() if state == "stored"}


@pytest.mark.fault("S1")
def test_a_backfill_that_is_killed_again_and_again_comes_to_its_end(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    follow(desk, site, BY_DAY)
    published = publish_days(site)
    desk.configure(delay_seconds=0.02)
    words = ("crawl", "arsip", "--since", f"{FIRST}", "--until", f"{LAST}")
    chance, kills = random.Random(7), 0
    for _ in range(3):
        asked, run = len(site.log), desk.start(*words)
        wanted, deadline = asked + chance.randint(2, 14), monotonic() + 60
        while run.poll() is None and len(site.log) < wanted and monotonic() < deadline:
            sleep(0.005)
        run.send_signal(signal.SIGKILL)
        run.communicate()
        kills += run.returncode == -signal.SIGKILL
        desk.check()
    assert kills >= 2
    assert desk.command(*words).returncode == ExitCode.FINE
    assert stored(desk) == published
    articles = {path: count for path, count in site.asked().items() if path.startswith("/berita/")}
    assert set(articles) == {f"/berita/{n}" for n in published}
    assert sum(articles.values()) <= len(published) + kills  # what was in flight
    assert max(count for path, count in site.asked().items() if path.startswith("/arsip")) <= 1 + kills
    desk.check()
    again = len(site.log)
    assert desk.command(*words).returncode == ExitCode.FINE
    assert [entry.path for entry in site.log[again:] if not entry.path.startswith("/robots")] == []


@pytest.mark.fault("T1")
@pytest.mark.parametrize("path", ["/arsip?h={page}", BY_DAY], ids=["pages", "days"])
def test_pages_that_turn_in_a_circle_end(desk: Desk, open_site: Open, path: str) -> None:
    site = open_site("arsip")
    follow(desk, site, path)
    site.pages |= {f"/berita/{n}": article_page(n) for n in range(1, 7)}
    day = path.replace("{year}-{month}-{day}", f"{FIRST}")
    for page in range(1, 30):
        first = 1 + 2 * ((page - 1) % 3)
        site.pages[day.replace("{page}", str(page))] = index_page(site, [first, first + 1])
    ended = desk.crawl(Scope(days=Days(FIRST, FIRST)))
    assert (ended.exit_code, stored(desk)) == (ExitCode.FINE, set(range(1, 7)))
    assert len([path for path in site.asked() if path.startswith("/arsip")]) == 4


@pytest.mark.fault("T1")
def test_pages_without_an_end_are_left_and_named(desk: Desk, open_site: Open) -> None:
    site = open_site("arsip")
    follow(desk, site, BY_DAY)
    for page in range(1, MAX_PAGES_OF_SPAN + 10):
        site.pages[f"/arsip?d={FIRST}&h={page}"] = index_page(site, [page])
    ended = desk.crawl(Scope(days=Days(FIRST, FIRST), limit=1))
    assert sum(path.startswith("/arsip") for path in site.asked()) == MAX_PAGES_OF_SPAN
    assert any("has more than 500 pages" in trouble for trouble in ended.report.sources[0].polled.troubles)


@pytest.mark.parametrize("words", ["Just a moment...", "Situs sedang dalam perbaikan", "Attention Required!"])
def test_a_wall_in_place_of_a_page_is_no_end_of_the_day(desk: Desk, open_site: Open, words: str) -> None:
    site = open_site("arsip")
    follow(desk, site, BY_DAY)
    published = publish_days(site, pages=2)
    second = f"/arsip?d={FIRST}&h=2"
    page, site.pages[second] = site.pages[second], html(f"<!doctype html><title>{words}</title><h1>{words}</h1>")
    assert desk.crawl(Scope(days=Days(FIRST, LAST))).exit_code == ExitCode.UNFINISHED
    assert stored(desk) < published
    site.pages[second] = page
    assert desk.crawl(Scope(days=Days(FIRST, LAST))).exit_code == ExitCode.FINE
    assert stored(desk) == published
