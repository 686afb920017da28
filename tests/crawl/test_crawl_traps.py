"""Sites that make addresses without end: what is asked stays bounded, and every real article is found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from itertools import count
from urllib.parse import urlsplit

import pytest
from crawl_desk import Desk, Site, article_page

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, html
from scraper.crawl.planning.traps import MAX_TRIES

Open = Callable[[str], Site]

ARTICLES = range(1, 21)
ROUNDS = 3


class Trap(dict[str, Page]):
    """A site that has a page for every address, and a front page that names other ones at every look."""

    def __init__(self, site: Site, kind: str) -> None:
        super().__init__(site.pages)
        self._base, self._kind, self._numbers = site.base, kind, count(1)

    def get(self, path: str, default: object = None) -> Page | None:  # type: ignore[override]
        bare = urlsplit(path).path
        if bare == "/":
            return self._front()
        if bare.startswith("/warta/"):
            return article_page(int(bare.rpartition("-")[2]))
        return super().get(path) or html("<!doctype html><title>Kalender</title><body></body>")

    def _front(self) -> Page:
        real = [f"/warta/berita-{n}" for n in ARTICLES] if self._kind != "session" else []
        links = [*self._trapped(), *real]
        return html("<!doctype html>" + "".join(f"<p><a href='{link}'>Judul</a>" for link in links))

    def _trapped(self) -> list[str]:
        numbers = [next(self._numbers) for _ in range(90)]
        return {
            "calendar": [f"/kalender/{2000 + n // 12}/{n % 12 + 1:02}/01-{n}" for n in numbers],
            "session": [f"/warta/berita-{n % 20 + 1}?sid=x{n}" for n in numbers],
            "growing": [f"/{'/'.join(['arsip', 'lama'] * (n % 30))}/lihat-{n}" for n in numbers],
            "pages": [f"/cari/hasil-cari?page_no={n}" for n in numbers],
        }[self._kind]


@pytest.mark.fault("T1")
@pytest.mark.parametrize("kind", ["calendar", "session", "growing", "pages"])
def test_a_trap_costs_little_and_hides_no_article(desk: Desk, open_site: Open, kind: str) -> None:
    site = open_site("jebakan")
    text = site.source("jebakan").partition("[articles]")[0].replace("/feed", "/").replace('"feed"', '"index"')
    desk.follow("jebakan", text)
    site._server.pages = Trap(site, kind)
    for _ in range(ROUNDS):
        assert desk.crawl().exit_code == ExitCode.FINE
        desk.let_time_pass(2)
        desk.execute("UPDATE listings SET next_due_at = last_fetched_at")
        desk.execute("UPDATE addresses SET next_due_at = NULL WHERE state <> 'pending'")
    assert desk.value("SELECT count(*) FROM articles") == len(ARTICLES)
    shapes = Counter("warta" if "/warta/" in entry.path else "trap" for entry in site.log)
    allowed = {"calendar": MAX_TRIES, "session": 0, "growing": 5 * MAX_TRIES, "pages": MAX_TRIES}[kind]
    assert shapes["trap"] <= allowed + ROUNDS * 2 + 2  # the front page each time, robots.txt and tdmrep.json
    assert shapes["warta"] <= len(ARTICLES) + (90 if kind == "session" else 0)
    desk.check()
