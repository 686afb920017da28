"""The hosts that a run asks: their robots.txt and tdmrep.json, their pace, and when they want to be left alone.

What a host taught us is kept in the archive's ``hosts`` table, so that cron runs share it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from http import HTTPStatus
from urllib.parse import urlsplit

from archive.ledger import Fetch, HostRow, Ledger
from scraper.crawl.politeness import pace, tdmrep
from scraper.crawl.politeness.pace import Pace
from scraper.crawl.politeness.robots import MAX_BYTES, Robots, after_long_silence, is_due, is_stale
from scraper.crawl.politeness.tdmrep import Reservations
from scraper.errors import FetchError, HostClosed, HttpStatus, Refused, TooLarge, TooManyRedirects
from scraper.fetch import Fetcher
from scraper.rights import of_host
from scraper.source import Source

LONGEST_CLOSING = timedelta(seconds=max(pace.MAX_TOLD, pace.MAX_CLOSING), minutes=1)
"""A stored ``closed_until`` further away than this comes from a clock that was wrong, and closes nothing."""

CLOCK_LEEWAY = timedelta(hours=1)
"""What clocks may differ by. A host that was asked later than that from now was asked by a clock that was wrong."""

_STORED_PRECISION = timedelta(seconds=1)

_ANSWERED = (TooLarge, TooManyRedirects)
"""Failures of one address, by a host that is well."""


@dataclass(slots=True)
class Host:
    """One host, as this run knows it."""

    row: HostRow
    robots: Robots
    pace: Pace
    reservations: Reservations = field(default_factory=Reservations)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)  # held from the wait until the answer
    asked_at: float | None = None  # monotonic: when the last request went out


@dataclass(slots=True)
class _Door:
    """Where requests to one host queue up until its robots.txt was read."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    host: Host | None = None


@dataclass(frozen=True, slots=True)
class _File:
    """What came of asking for one of a host's own files."""

    status: int | None  # None: no answer
    body: bytes = b""
    error: FetchError | None = None

    @property
    def is_answer(self) -> bool:
        """Whether the server has said what the file holds, or that there is none: it neither errs nor wants to wait."""
        if self.status is None or self.status == HTTPStatus.TOO_MANY_REQUESTS:
            return False
        return self.status < HTTPStatus.INTERNAL_SERVER_ERROR


class KnownHosts:
    """The hosts of one run. `token` is our product token in robots.txt; `delay_seconds` replaces the sources' own
    delays; `request_seconds` is the deadline of any request; `clock` tells UTC, `monotonic` seconds for waiting."""

    def __init__(
        self,
        ledger: Ledger,
        fetcher: Fetcher,
        *,
        token: str,
        run_id: int,
        clock: Callable[[], datetime],
        monotonic: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]],
        delay_seconds: float | None = None,
        request_seconds: float = 30.0,
    ) -> None:
        self._ledger, self._fetcher = ledger, fetcher
        self._token, self._run_id = token, run_id
        self._clock, self._monotonic, self._sleep = clock, monotonic, sleep
        self._delay_seconds, self.request_seconds = delay_seconds, request_seconds
        # A run that was killed left no word of its last requests: any host may have been asked until just now.
        self._maybe_asked_at = monotonic() if ledger.was_cut_short(run_id) else None
        self._doors: dict[str, _Door] = {}

    async def meet(self, url: str, source: Source) -> Host:
        """The host of `url`, with a robots.txt and tdmrep.json that are not too old. Raises HostClosed."""
        scheme, name = urlsplit(url).scheme, _authority(url)
        door = self._doors.setdefault(name, _Door())
        async with door.lock:
            delay = self._delay_seconds if self._delay_seconds is not None else source.politeness.delay_seconds
            if door.host is None:
                door.host = await self._remembered(f"{scheme}://{name}", name, delay)
            elif self._is_due(door.host.row):  # the run lasts for long
                async with door.host.turn:
                    await self._read_robots(door.host, f"{scheme}://{name}")
            self._slow_down(door.host, delay)
            await self._read_tdmrep(door.host, f"{scheme}://{name}{tdmrep.PATH}")
            return door.host

    async def wait(self, host: Host) -> None:
        """Wait until the pace of `host` allows a request. Raises HostClosed."""
        while (wait := pace.wait_seconds(host.pace, self._monotonic())) > 0:
            if pace.is_closed(host.pace, self._monotonic()):
                raise HostClosed(f"{host.row.host}: left alone for {wait:.0f} s more")
            await self._sleep(wait)
        host.asked_at = self._monotonic()
        host.pace = pace.after_request(host.pace, host.asked_at)

    def learn_from(self, error: FetchError, host: Host) -> None:
        """Note how the host failed."""
        if isinstance(error, Refused):
            return  # our own word, or the answer's form: it says nothing about how the host is doing
        if isinstance(error, HttpStatus):
            self.learn(host, error.status, retry_after=error.retry_after_seconds)
        else:
            self.learn(host, HTTPStatus.OK if isinstance(error, _ANSWERED) else None)

    def learn(self, host: Host, status: int | None, *, retry_after: float | None = None) -> None:
        """Note how the host answered the last request; `status` None: not at all; `retry_after` in seconds."""
        now, before = self._monotonic(), host.pace
        latency = 0.0 if host.asked_at is None else now - host.asked_at
        host.pace = pace.after_answer(before, status=status, latency=latency, now=now, retry_after=retry_after)
        if (before.failures, before.closed_until) != (host.pace.failures, host.pace.closed_until):
            self._save(host)  # a run that is killed now must not make the next one ask too soon

    def allows(self, host: Host, url: str) -> bool:
        """Whether its robots.txt lets us ask for `url`."""
        return host.robots.allows(url, self._token)

    def reserved(self, host: Host, url: str) -> frozenset[str]:
        """What the files of a host reserve of `url`."""
        mining = frozenset({"mining"} if host.reservations.reserve(url) else ())
        return of_host(host.robots.reserved(self._token)) | mining

    def is_mining_reserved(self, url: str) -> bool:
        """Whether the tdmrep.json of its host reserves `url`, which was asked, from text and data mining."""
        door = self._doors.get(_authority(url))
        return door is not None and door.host is not None and door.host.reservations.reserve(url)

    def remember(self) -> None:
        """Write what this run learned of its hosts to the archive."""
        for door in self._doors.values():
            if door.host is not None:
                self._save(door.host)

    def _slow_down(self, host: Host, delay: float) -> None:
        """Keep to `delay` seconds too: sources that share a host may differ, and the gentlest counts."""
        wanted = pace.begin(delay, host.robots.crawl_delay(self._token)).base_delay
        base = max(wanted, host.pace.base_delay)
        host.pace = replace(host.pace, base_delay=base, delay=max(base, host.pace.delay))

    async def _remembered(self, origin: str, name: str, delay: float) -> Host:
        """What the archive knows of a host, with a robots.txt that is not too old."""
        row = self._ledger.host(name) or HostRow(host=name)
        robots = Robots.from_text(row.robots_status, row.robots_text)
        host = Host(row, robots, self._pace_of(row, delay))
        if row.robots_unreachable_since is not None or self._is_due(row):  # a new run tries at once
            await self._read_robots(host, origin)
        host.reservations = Reservations.from_text(host.row.tdmrep_text)
        return host

    def _pace_of(self, row: HostRow, delay: float) -> Pace:
        """The pace that earlier runs left, moved to this run's monotonic clock."""
        now, clock = self._monotonic(), self._clock()
        closed_until = None
        if row.closed_until is not None and _is_possible(row.closed_until, row.last_request_at, clock):
            closed_until = now + (row.closed_until - clock).total_seconds()
        left = pace.begin(
            delay,
            learned_delay=(row.delay_ms or 0) / 1000 if row.failures else 0.0,
            failures=row.failures,
            closed_until=closed_until,
        )
        if self._maybe_asked_at is not None:
            return replace(left, last_request=self._maybe_asked_at)
        if row.last_request_at is None:
            return left
        ago = (clock - row.last_request_at - _STORED_PRECISION).total_seconds()
        return replace(left, last_request=now - max(ago, 0.0))

    def _is_due(self, row: HostRow) -> bool:
        return is_due(row.robots_fetched_at, row.robots_unreachable_since, self._clock())

    async def _read_robots(self, host: Host, origin: str) -> None:
        url, begun_at = f"{origin}/robots.txt", self._clock()
        file = await self._ask_file(host, url, max_bytes=MAX_BYTES + 1, beginning=True)
        answered = Robots.from_answer(file.status, file.body, str(file.error or ""))
        unreachable, since = answered.text is None, host.row.robots_unreachable_since
        if since is None or since > begun_at:  # a clock was ahead
            since = begun_at
        host.row = replace(
            host.row,
            robots_fetched_at=begun_at,
            robots_status=file.status,
            robots_text=host.row.robots_text if unreachable else answered.text,
            robots_unreachable_since=since if unreachable else None,
        )
        host.robots = after_long_silence(answered, host.row.robots_text, since, self._clock())
        self._save(host)
        outcome = "failed" if unreachable else "read"
        self._record(url, "robots", begun_at, outcome, file)

    async def _read_tdmrep(self, host: Host, url: str) -> None:
        """Ask for the file, if it is time to; where the server errs, what was read before holds."""
        begun_at = self._clock()
        if not (is_stale(host.row.tdmrep_fetched_at, begun_at) and self.allows(host, url)):
            return
        async with host.turn:
            file = await self._ask_file(host, url, max_bytes=tdmrep.MAX_BYTES)
        text = file.body.decode("utf-8", "replace").replace("\0", "") if file.status == HTTPStatus.OK else None
        said = Reservations.from_text(text)
        if file.is_answer:
            host.reservations = said
            host.row = replace(host.row, tdmrep_text=text if said.rules else None)  # else it is a page, or nothing
        host.row = replace(host.row, tdmrep_fetched_at=begun_at)
        self._save(host)
        outcome = "read" if said.rules else "none"
        self._record(url, "tdmrep", begun_at, outcome, file)

    def _record(self, url: str, purpose: str, at: datetime, outcome: str, file: _File) -> None:
        reason = file.error.reason if file.error else None
        self._ledger.record_fetch(
            Fetch(
                url=url, purpose=purpose, requested_at=at, outcome=outcome, run_id=self._run_id,
                status=file.status, reason=reason, bytes=len(file.body),
            )
        )  # fmt: skip

    async def _ask_file(self, host: Host, url: str, *, max_bytes: int, beginning: bool = False) -> _File:
        """Ask at the pace of `host`, whose turn the caller holds, or which nobody else knows yet. `beginning`: of a
        larger file the first `max_bytes` are enough. Raises HostClosed."""

        async def in_turn(_: str) -> None:
            await self.wait(host)

        try:
            answer = await self._fetcher.get(
                url, max_bytes=max_bytes, beginning=beginning, deadline_seconds=self.request_seconds, check=in_turn
            )
        except HostClosed:
            raise
        except HttpStatus as error:
            self.learn_from(error, host)
            return _File(error.status, error=error)
        except TooManyRedirects as error:
            self.learn(host, HTTPStatus.FOUND)
            return _File(HTTPStatus.FOUND, error=error)  # RFC 9309 section 2.3.1.2: as if there were none
        except FetchError as error:
            self.learn(host, HTTPStatus.OK if isinstance(error, TooLarge) else None)
            return _File(None, error=error)
        self.learn(host, answer.status)
        return _File(answer.status, answer.capture.payload if answer.capture else b"")

    def _save(self, host: Host) -> None:
        closed_until = self._utc(host.pace.closed_until)
        host.row = replace(
            host.row,
            last_request_at=self._utc(host.asked_at) or host.row.last_request_at,
            delay_ms=round(host.pace.delay * 1000),
            failures=host.pace.failures,
            closed_until=closed_until,
            closed_reason=None if closed_until is None else "failures in a row, or Retry-After",
        )
        self._ledger.save_host(host.row)

    def _utc(self, seconds: float | None) -> datetime | None:
        """A monotonic time of this run on the clock that other runs share."""
        return None if seconds is None else self._clock() + timedelta(seconds=seconds - self._monotonic())


def _is_possible(closed_until: datetime, asked_at: datetime | None, now: datetime) -> bool:
    """Whether a clock that was right can have stored these two times."""
    was_ahead = asked_at is not None and asked_at - now > CLOCK_LEEWAY
    return closed_until - now <= LONGEST_CLOSING and not was_ahead


def _authority(url: str) -> str:
    """``host:port`` as the table ``hosts`` names it: no user, lower case."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()
