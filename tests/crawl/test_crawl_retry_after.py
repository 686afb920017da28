"""``Retry-After`` in every form that servers send: nobody is asked before the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from crawl_desk import Desk, SkippedTime
from fault_city import City, page_trouble

from scraper.crawl.politeness.pace import MAX_TOLD
from tests.faultd import Visit

Form = Callable[[datetime], str]


def in_http(seconds: float) -> Form:
    return lambda now: format_datetime(now + timedelta(seconds=seconds), usegmt=True)


def written(pattern: str, seconds: float) -> Form:
    return lambda now: (now + timedelta(seconds=seconds)).strftime(pattern)


def plain(text: str) -> Form:
    return lambda now: text


FORMS: dict[str, tuple[Form, float]] = {  # what it is: how it is written, and the seconds that it asks for at least
    "nothing": (plain("0"), 0),
    "a second": (plain("1"), 1),
    "seconds": (plain("20"), 20),
    "seconds with blanks": (plain("  25  "), 25),
    "leading zeros": (plain("00030"), 30),
    "a minute": (plain("60"), 60),
    "half an hour": (plain("1800"), 1_800),
    "two hours": (plain("7200"), 7_200),
    "a week": (plain("604800"), MAX_TOLD),
    "100 years": (plain("3155760000"), MAX_TOLD),
    "more digits than a number has": (plain("9" * 300), MAX_TOLD),
    "a date soon": (in_http(20), 19),
    "a date in an hour": (in_http(3_600), 3_599),
    "a date tomorrow": (in_http(80_000), 79_999),
    "a date in 100 years": (in_http(3_155_760_000), MAX_TOLD),
    "a date gone by": (in_http(-600), 0),
    "the epoch": (plain("Thu, 01 Jan 1970 00:00:00 GMT"), 0),
    "a date of RFC 850": (written("%A, %d-%b-%y %H:%M:%S GMT", 600), 599),
    "a date of asctime": (written("%a %b %d %H:%M:%S %Y", 600), 599),
    "a date that is none": (plain("Sun, 99 Nov 2026 08:10:00 GMT"), 0),
    "a word": (plain("later"), 0),
    "a negative number": (plain("-60"), 0),
    "a fraction": (plain("1.5"), 0),
}


class LateCity(City):
    """Each host answers its odd page once with 503 and a form of the header, and notes when it is asked."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.time = SkippedTime()
        self.told: dict[str, float] = {}  # host: when its header went out
        self.early: list[tuple[str, float]] = []

    async def respond(self, visit: Visit) -> None:
        number, now = self.hosts.index(visit.host), self.time.monotonic()
        name, (form, seconds) = list(FORMS.items())[number - 1] if number else ("none", (plain(""), 0.0))
        if visit.host in self.told and now - self.told[visit.host] < seconds:
            self.early.append((name, now - self.told[visit.host]))
        if number and visit.path == "/aneh/999" and visit.nth == 1:
            self.told[visit.host] = now
            await visit.answer(b"later", status="503 Later", Retry_After=form(self.time.now()))
        else:
            await super().respond(visit)


@pytest.mark.fault("N12")
def test_nobody_is_asked_before_the_time(tmp_path: Path) -> None:
    assert len(FORMS) == 23
    desk = Desk(tmp_path / "archive")
    troubles = [page_trouble("N12", "/page", "stored") for _ in FORMS]
    with LateCity(count=len(FORMS) + 1, pages=2, troubles=troubles, prefix="127.0.26.").open() as city:
        city.followed_by(desk)
        for hours in (0, 0.5, 1.5, 25):
            city.time.skipped += hours * 3_600
            desk.crawl_in(city.time)
        assert city.early == []
        assert len(city.told) == len(FORMS)
        assert set(desk.states().values()) == {("stored", None)}
        assert len(desk.states()) == 3 * len(FORMS) + 2
    assert desk.rows("PRAGMA integrity_check")[0][0] == "ok"
