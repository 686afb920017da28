"""What years do to a crawler: memory, open files, and the time of a run that finds nothing new."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from crawl_desk import Desk, Site, article_page, environment, title
from test_crawl_operating import check_complete, followed, long, sound_city

from archive.exitcodes import ExitCode
from examples.newsroom.pages import NOT_FOUND, Page, rss

LISTED = 20


def newest(site: Site, day: Path) -> Callable[[str], Page]:
    """A site with as many articles as `day` says, the newest of them in its feed."""

    def page(target: str) -> Page:
        last = int(day.read_text())
        if target == "/feed":
            numbers = range(max(last - LISTED, 0) + 1, last + 1)
            items = (f"<item><title>{title(n)}</title><link>{site.url(n)}</link></item>" for n in numbers)
            return rss("feed", site.base, items)
        site.log.clear()
        if target.startswith("/berita/"):
            return article_page(int(target.rpartition("/")[2]))
        return site.pages.get(target, NOT_FOUND)

    return page


@pytest.mark.fault("L1")
@pytest.mark.parametrize(("runs", "news"), [(6, 2), long(1_250, 2)])
def test_years_of_runs_stay_as_light_as_the_first(
    tmp_path: Path, desk: Desk, open_site: Callable[[str], Site], measured: Callable[[str], None], runs: int, news: int
) -> None:
    site = open_site("lama")
    site._server.page = newest(site, tmp_path / "day")
    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("years.py"), str(tmp_path), str(runs), str(news)],
        capture_output=True, text=True, env=environment(), cwd=Path(__file__).parents[2], check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert desk.value("SELECT count(*) FROM articles") == runs * news
    assert {run["files"] for run in told[1:]} == {told[1]["files"]}
    early, late = told[runs // 10 : runs // 10 + 50], told[-50:]
    grown = max(run["mb"] for run in late) - max(run["mb"] for run in early)
    quiet = [median(run["quiet"] for run in part) for part in (early, late)]
    if runs > 1_000:
        assert grown < 10
        assert quiet[1] < 1.2 * quiet[0]
    most = max(run["mb"] for run in late)
    measured(
        f"{2 * runs:,} runs over {2 * runs / 365:.1f} simulated years, {runs * news:,} articles: memory"
        f" {most:.0f} MB, {grown:+.1f} MB since the first tenth; {told[-1]['files']} open files"
        f" throughout; a run without news took {quiet[0] * 1000:.0f} ms of CPU, then {quiet[1] * 1000:.0f} ms"
    )


@pytest.mark.soak
@pytest.mark.fault("L1")
def test_memory_stays_flat_over_many_pages(tmp_path: Path, measured: Callable[[str], None]) -> None:
    hosts, pages = 100, 1_000
    with sound_city(hosts, pages, "127.0.25.").open() as city:
        desk = followed(tmp_path / "archive", city, deadline_minutes=115)
        ran = desk.watched("crawl", seconds=7_000)
        assert (ran.code, ran.err) == (ExitCode.FINE, "")
        check_complete(desk, city)
    early, late = (max(ran.sizes_mb[len(ran.sizes_mb) * at // 100 :][: len(ran.sizes_mb) // 10]) for at in (20, 88))
    assert late - early < 20  # SQLite's page caches are full after a fifth
    assert ran.peak_mb < 200
    measured(
        f"{hosts * pages:,} pages in one run of {ran.seconds:.0f} s: memory {early:.0f} MB after a fifth of it,"
        f" {late:.0f} MB at its end, {ran.peak_mb:.0f} MB at most"
    )
