"""``warta crawl`` through a city in which everything that can go wrong does, at one host each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from crawl_desk import Desk, Ran
from fault_city import TROUBLES, City, Trouble

from archive.exitcodes import ExitCode

MOST_MB = 250.0

PATIENCE = 20
"""Seconds for one request: healthy pages come in time also where the machine is busy."""


@dataclass
class Crawled:
    """The city after one crawl."""

    city: City
    desk: Desk
    ran: Ran

    def came_of(self, number: int) -> dict[str, tuple[str, str | None]]:
        """The addresses of one host."""
        base = self.city.url("/", self.city.hosts[number])
        return {url: came for url, came in self.desk.states().items() if url.startswith(base)}


def crawled_city(folder: Path, city: City, **settings: float) -> Crawled:
    desk = Desk(folder / "archive", request_seconds=PATIENCE, parallel_sources=64, parse_seconds=2, **settings)
    city.followed_by(desk)
    return Crawled(city, desk, desk.watched("crawl", seconds=900))


def check_whole(crawled: Crawled) -> None:
    """Every address is accounted for, every healthy page is stored, nothing else is."""
    states, expected = crawled.desk.states(), crawled.city.expected()
    assert states.keys() == expected.keys()
    assert {url: states[url] for url, came in expected.items() if came not in (None, states[url])} == {}
    assert {states[url][0] for url, came in expected.items() if came is None} <= {"stored", "pending"}
    stored = [url for url, (state, _) in states.items() if state == "stored"]
    assert crawled.desk.value("SELECT count(*) FROM articles") == len(stored)
    crawled.desk.check()


@pytest.fixture(scope="module")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    with City(count=len(TROUBLES) + 1).open() as city:
        yield crawled_city(tmp_path_factory.mktemp("kota"), city, deadline_minutes=5)


@pytest.mark.xdist_group("city")
@pytest.mark.fault("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10", "N12", "N13", "N16")
@pytest.mark.fault("R1", "P1", "P2", "P4", "P6")
@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: f"{trouble.faults[0]}-{trouble.name}")
def test_warta_contains_it(crawled: Crawled, trouble: Trouble) -> None:
    number = TROUBLES.index(trouble) + 1
    came = crawled.came_of(number)
    odd = came.pop(crawled.city.url("/aneh/999", crawled.city.hosts[number]), None)
    if trouble.at == "page":
        assert odd == (trouble.state, trouble.reason)
    assert {state for state, _ in came.values()} <= trouble.healthy
    assert len(came) == (0 if trouble.fails_its_source else crawled.city.pages)


@pytest.mark.xdist_group("city")
@pytest.mark.fault("N3", "N4", "N15")
def test_warta_survives_the_city_within_its_bounds(crawled: Crawled) -> None:
    check_whole(crawled)
    assert (crawled.ran.code, crawled.ran.out) == (ExitCode.SOME_FAILED, "")
    assert {line.split(": ")[1] for line in crawled.ran.err.splitlines()} == crawled.city.failing()
    assert crawled.ran.peak_mb < 150
    assert crawled.ran.cpu_seconds < 45
    assert crawled.desk.value("SELECT outcome FROM runs") == "finished"  # and so within its minutes


@pytest.mark.soak
@pytest.mark.fault("N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "N9", "N10", "N12", "N13", "N16", "R1", "P1", "P2")
def test_warta_survives_a_city_of_two_hundred_hosts(tmp_path: Path, measured: Callable[[str], None]) -> None:
    minutes = 10
    with City(count=200, pages=20, prefix="127.0.21.").open() as city:
        crawled = crawled_city(tmp_path, city, deadline_minutes=minutes)
        check_whole(crawled)
    ran, states = crawled.ran, crawled.desk.states()
    assert ran.code == ExitCode.SOME_FAILED
    assert crawled.desk.value("SELECT outcome FROM runs") == "finished"
    assert ran.seconds < minutes * 60
    assert ran.peak_mb < MOST_MB
    stored = sum(state == "stored" for state, _ in states.values())
    measured(
        f"{len(states):,} addresses at 200 hosts, {stored:,} stored, the others"
        f" refused or failed for a reason or left to a host that asked for time,"
        f" in {ran.seconds:.0f} s of {minutes * 60}; peak memory of the process {ran.peak_mb:.0f} MB"
    )
