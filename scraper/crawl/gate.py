"""The gate in front of every request: may we ask (robots.txt), is the host open, and whose turn is it.

Requests to one host go out one after the other, at its pace. What a host taught us (its robots.txt, its
failures, when it wants to be left alone) is kept in the archive's ``hosts`` table, so that cron runs share it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from archive.ledger import Fetch, HostRow, Ledger
from scraper.crawl.log import Log, silent
from scraper.crawl.politeness import pace
from scraper.crawl.politeness.pace import Pace
from scraper.crawl.politeness.robots import Robots, after_long_silence, is_due, is_stale
from scraper.crawl.politeness.tdmrep import PATH as TDMREP
from scraper.crawl.politeness.tdmrep import Reservations
from scraper.errors import (
    FetchError,
    HostClosed,
    HttpStatus,
    Refused,
    RobotsRefused,
    RobotsUnreachable,
    TooLarge,
    TooManyRedirects,
)
from scraper.fetch import MAX_PAGE_BYTES, Answer, Fetcher, redact
from scraper.rights import DEFAULTS, Rights, of_host
from scraper.source import Source, has_host, has_picture_host

MAX_PICTURE_BYTES = 10_000_000

LONGEST_CLOSING = timedelta(seconds=max(pace.MAX_TOLD, pace.MAX_CLOSING), minutes=1)
"""A stored ``closed_until`` further away than this comes from a clock that was wrong, and closes nothing."""

_STORED_PRECISION = timedelta(seconds=1)


@dataclass(slots=True)
class _Host:
    """One host, as this run knows it."""

    row: HostRow
    robots: Robots
    pace: Pace
    reservations: Reservations = field(default_factory=Reservations)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)  # held from the wait until the answer
    asked_at: float | None = None  # monotonic: when the last request went out


@dataclass(slots=True)
class _Errand:
    """One `Gate.get`, at the host of its present hop: it holds one turn at most, so no two wait for each other."""

    source: Source
    host: _Host | None = None  # None: nothing was asked yet

    def leave(self) -> None:
        """Let the next one ask the host."""
        if self.host is not None:
            self.host.turn.release()
            self.host = None


@dataclass(slots=True)
class _Door:
    """Where requests to one host queue up until its robots.txt was read."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    host: _Host | None = None


class Gate:
    """Lets requests through to a Fetcher. `token` is our product token in robots.txt; `delay_seconds` replaces
    the sources' own delays; `clock` tells UTC, `monotonic` seconds for waiting. `cookies` are those that the
    operator gives to a source, by its name: they go to the hosts of that source only, and never to robots.txt."""

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
        cookies: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
        rights: Rights = DEFAULTS,
        log: Log = silent,
    ) -> None:
        self._ledger, self._fetcher = ledger, fetcher
        self._cookies, self._rights, self._log = cookies, rights, log
        self._token, self._run_id = token, run_id
        self._clock, self._monotonic, self._sleep = clock, monotonic, sleep
        self._delay_seconds, self._request_seconds = delay_seconds, request_seconds
        # A run that was killed left no word of its last requests: any host may have been asked until just now.
        self._maybe_asked_at = monotonic() if ledger.was_cut_short(run_id) else None
        self._doors: dict[str, _Door] = {}

    async def get(
        self,
        url: str,
        source: Source,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        max_bytes: int = MAX_PAGE_BYTES,
        also: str | None = None,
    ) -> Answer:
        """Ask when it is our turn; `also` is a host that may be asked besides the source's, without its cookies.

        Raises FetchError: also RobotsRefused, and HostClosed when the host is to be left alone for now."""
        is_ours = also is None or has_host(source, also)
        return await self._get(
            url,
            source,
            source_hosts=lambda host: host == also or has_host(source, host),
            cookies=self._cookies.get(source.name) if is_ours else None,
            etag=etag,
            last_modified=last_modified,
            max_bytes=max_bytes,
        )

    async def get_picture(self, url: str, source: Source) -> Answer:
        """`get` for a picture, which may be at other hosts than the pages are; these hear of no cookies."""
        return await self._get(
            url, source, source_hosts=partial(has_picture_host, source), accept="image/*", max_bytes=MAX_PICTURE_BYTES
        )

    async def _get(self, url: str, source: Source, **request: Any) -> Answer:
        errand, begun = _Errand(source), self._monotonic()
        tell = partial(self._log, "request", source=source.name, url=url)
        try:
            answer = await self._fetcher.get(
                url, deadline_seconds=self._request_seconds, check=partial(self._admit, errand), **request
            )
            if errand.host is not None:
                self._learn(errand.host, answer.status)
        except FetchError as error:
            if errand.host is not None:
                self._learn_from(error, errand.host)
            tell(reason=error.reason, seconds=round(self._monotonic() - begun, 3))
            raise
        finally:
            errand.leave()
        tell(status=answer.status, seconds=round(answer.elapsed_seconds, 3), bytes=answer.wire_bytes)
        return answer

    def is_mining_reserved(self, url: str) -> bool:
        """Whether the tdmrep.json of its host reserves `url`, which was asked, from text and data mining."""
        door = self._doors.get(_authority(url))
        return door is not None and door.host is not None and door.host.reservations.reserve(url)

    def remember(self) -> None:
        """Write what this run learned of its hosts to the archive."""
        for door in self._doors.values():
            if door.host is not None:
                self._save(door.host)

    async def _admit(self, errand: _Errand, url: str) -> None:
        """Wait for our turn at the host of `url`. Raises RobotsRefused, HostClosed, or what `[rights]` refuses."""
        errand.leave()
        host = await self._host(url, errand.source)
        if host.robots.text is None:
            raise RobotsUnreachable(host.robots.reason)
        if not host.robots.allows(url, self._token):
            raise RobotsRefused(f"{redact(url)}: disallowed by robots.txt")
        if (reserved := self._rights.refusal(self._reserved(host, url))) is not None:
            raise reserved
        await host.turn.acquire()
        errand.host = host
        await self._wait(host)

    def _reserved(self, host: _Host, url: str) -> frozenset[str]:
        """What the files of a host reserve of `url`."""
        mining = frozenset({"mining"} if host.reservations.reserve(url) else ())
        return of_host(host.robots.reserved(self._token)) | mining

    async def _wait(self, host: _Host) -> None:
        """Wait until the pace of `host` allows a request. Raises HostClosed."""
        while (wait := pace.wait_seconds(host.pace, self._monotonic())) > 0:
            if pace.is_closed(host.pace, self._monotonic()):
                raise HostClosed(f"{host.row.host}: left alone for {wait:.0f} s more")
            await self._sleep(wait)
        host.asked_at = self._monotonic()
        host.pace = pace.after_request(host.pace, host.asked_at)

    async def _host(self, url: str, source: Source) -> _Host:
        scheme, name = urlsplit(url).scheme, _authority(url)
        door = self._doors.setdefault(name, _Door())
        async with door.lock:
            delay = self._delay_seconds if self._delay_seconds is not None else source.politeness.delay_seconds
            if door.host is None:
                door.host = await self._meet(f"{scheme}://{name}", name, delay)
            elif self._is_due(door.host.row):  # the run lasts for long
                async with door.host.turn:
                    await self._read_robots(door.host, f"{scheme}://{name}")
            self._slow_down(door.host, delay)
            await self._read_tdmrep(door.host, f"{scheme}://{name}{TDMREP}")
            return door.host

    def _slow_down(self, host: _Host, delay: float) -> None:
        """Keep to `delay` seconds too: sources that share a host may differ, and the gentlest counts."""
        wanted = pace.begin(delay, host.robots.crawl_delay(self._token)).base_delay
        base = max(wanted, host.pace.base_delay)
        host.pace = replace(host.pace, base_delay=base, delay=max(base, host.pace.delay))

    async def _meet(self, origin: str, name: str, delay: float) -> _Host:
        """What the archive knows of a host, with a robots.txt that is not too old."""
        row = self._ledger.host(name) or HostRow(host=name)
        robots = Robots.from_text(row.robots_status, row.robots_text)
        host = _Host(row, robots, self._pace_of(row, delay))
        if row.robots_unreachable_since is not None or self._is_due(row):  # a new run tries at once
            await self._read_robots(host, origin)
        host.reservations = Reservations.from_text(host.row.tdmrep_text)
        return host

    def _pace_of(self, row: HostRow, delay: float) -> Pace:
        """The pace that earlier runs left, moved to this run's monotonic clock."""
        now, clock = self._monotonic(), self._clock()
        closed_until = None
        if row.closed_until is not None and row.closed_until - clock <= LONGEST_CLOSING:
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

    async def _read_robots(self, host: _Host, origin: str) -> None:
        url, begun_at = f"{origin}/robots.txt", self._clock()
        status, body, error = await self._ask_file(host, url)
        answered = Robots.from_answer(status, body, str(error or ""))
        unreachable = answered.text is None
        host.row = replace(
            host.row,
            robots_fetched_at=begun_at,
            robots_status=status,
            robots_text=host.row.robots_text if unreachable else answered.text,
            robots_unreachable_since=(host.row.robots_unreachable_since or begun_at) if unreachable else None,
        )
        kept, since = host.row.robots_text, host.row.robots_unreachable_since
        host.robots = after_long_silence(answered, kept, since, self._clock())
        self._save(host)
        outcome = "failed" if unreachable else "read"
        self._record(url, "robots", begun_at, outcome, status=status, error=error, size=len(body))

    async def _read_tdmrep(self, host: _Host, url: str) -> None:
        """Ask for the file, if it is time to; where the server errs, what was read before holds."""
        begun_at = self._clock()
        if not (is_stale(host.row.tdmrep_fetched_at, begun_at) and host.robots.allows(url, self._token)):
            return
        async with host.turn:
            status, body, error = await self._ask_file(host, url)
        text = body.decode("utf-8", "replace").replace("\0", "") if status == HTTPStatus.OK else None
        said = Reservations.from_text(text)
        if status is not None and status != HTTPStatus.TOO_MANY_REQUESTS and status < HTTPStatus.INTERNAL_SERVER_ERROR:
            host.reservations = said
            host.row = replace(host.row, tdmrep_text=text if said.rules else None)  # else it is a page, or nothing
        host.row = replace(host.row, tdmrep_fetched_at=begun_at)
        self._save(host)
        outcome = "read" if said.rules else "none"
        self._record(url, "tdmrep", begun_at, outcome, status=status, error=error, size=len(body))

    def _record(
        self,
        url: str,
        purpose: str,
        at: datetime,
        outcome: str,
        *,
        status: int | None,
        error: FetchError | None,
        size: int,
    ) -> None:
        self._ledger.record_fetch(
            Fetch(
                url=url, purpose=purpose, requested_at=at, outcome=outcome, run_id=self._run_id,
                status=status, reason=error.reason if error else None, bytes=size,
            )
        )  # fmt: skip

    async def _ask_file(self, host: _Host, url: str) -> tuple[int | None, bytes, FetchError | None]:
        """Status, body, and what went wrong. Raises HostClosed."""

        async def in_turn(_: str) -> None:
            await self._wait(host)

        try:
            answer = await self._fetcher.get(url, deadline_seconds=self._request_seconds, check=in_turn)
        except HostClosed:
            raise
        except HttpStatus as error:
            self._learn_from(error, host)
            return error.status, b"", error
        except TooManyRedirects as error:
            self._learn(host, HTTPStatus.FOUND)
            return HTTPStatus.FOUND, b"", error  # RFC 9309 section 2.3.1.2: as if there were none
        except FetchError as error:
            self._learn(host, None)
            return None, b"", error
        self._learn(host, answer.status)
        return answer.status, answer.capture.payload if answer.capture else b"", None

    def _learn_from(self, error: FetchError, host: _Host) -> None:
        if isinstance(error, Refused):
            return  # our own word, or the answer's form: it says nothing about how the host is doing
        if isinstance(error, HttpStatus):
            self._learn(host, error.status, retry_after=error.retry_after_seconds)
        else:
            self._learn(host, 200 if isinstance(error, TooLarge) else None)

    def _learn(self, host: _Host, status: int | None, *, retry_after: float | None = None) -> None:
        now, before = self._monotonic(), host.pace
        latency = 0.0 if host.asked_at is None else now - host.asked_at
        host.pace = pace.after_answer(before, status=status, latency=latency, now=now, retry_after=retry_after)
        if (before.failures, before.closed_until) != (host.pace.failures, host.pace.closed_until):
            self._save(host)  # a run that is killed now must not make the next one ask too soon

    def _save(self, host: _Host) -> None:
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


def _authority(url: str) -> str:
    """``host:port`` as the table ``hosts`` names it: no user, lower case."""
    return urlsplit(url).netloc.rpartition("@")[2].lower()
