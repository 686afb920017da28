"""How long to wait before a host is asked again. Pure: states in, states out; clocks are arguments.

Waiting is counted on a monotonic clock, so that a clock that is set back or forth hurries nothing. What must
outlive a run (``closed_until``, failures, the delay) is kept by others in the table ``hosts``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from scraper.crawl.politeness.robots import MAX_CRAWL_DELAY

LATENCY_FACTOR = 5.0
"""A slow answer is a busy server: wait this many times as long as it took (Heritrix's delay factor)."""

MAX_DELAY = 120.0
"""Seconds between two requests, however slow the host; a crawl-delay may ask for more."""

FAILURES_TO_OPEN = 5
"""So many failures in a row close a host."""

FIRST_CLOSING = 600.0
MAX_CLOSING = 6 * 3_600.0
"""Seconds for which a host stays closed: doubled at every probe that fails."""

MAX_TOLD = 24 * 3_600.0
"""Seconds. A ``Retry-After`` of a year is a mistake; a day later one request will show."""

_RECOVERY = 0.8
_BUSY = frozenset({408, 425, 429})  # and all from 500 on


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """What the last answers of one host taught us. Times are seconds on a monotonic clock."""

    base_delay: float  # seconds: what the source and robots.txt ask for; never gone below
    delay: float  # seconds: what we keep now
    last_request: float | None = None  # None: not asked in this run
    failures: int = 0  # in a row
    closed_until: float | None = None  # None: open
    closings: int = 0  # in a row: each is longer than the one before

    @property
    def is_probing(self) -> bool:
        """Whether the next request is the one that decides if a closed host opens again."""
        return self.closings > 0


def begin(
    source_delay: float,
    crawl_delay: float | None = None,
    *,
    learned_delay: float = 0.0,
    failures: int = 0,
    closed_until: float | None = None,
) -> Pace:
    """The pace of a host in a new run: the larger of what the source file and robots.txt want, in seconds.

    The rest is what an earlier run learned and the table ``hosts`` kept.
    """
    base = max(source_delay, min(crawl_delay or 0.0, MAX_CRAWL_DELAY), 0.0)
    closings = 1 if failures >= FAILURES_TO_OPEN else 0
    return Pace(
        base_delay=base,
        delay=max(base, min(learned_delay, MAX_DELAY)),
        failures=failures,
        closed_until=closed_until,
        closings=closings,
    )


def wait_seconds(pace: Pace, now: float) -> float:
    """How long to wait before the next request, 0 when it may go out now; `now` on the monotonic clock."""
    rest = 0.0 if pace.last_request is None else pace.last_request + pace.delay - now
    closed = 0.0 if pace.closed_until is None else pace.closed_until - now
    return max(rest, closed, 0.0)


def is_closed(pace: Pace, now: float) -> bool:
    """Whether the host must not be asked: its circuit is open, or it told us to come back later."""
    return pace.closed_until is not None and now < pace.closed_until


def after_request(pace: Pace, now: float) -> Pace:
    """The pace when a request goes out: from here the next one waits."""
    return replace(pace, last_request=now)


def after_answer(
    pace: Pace, *, status: int | None, latency: float, now: float, retry_after: float | None = None
) -> Pace:
    """The pace after an answer, `latency` seconds after its request; `status` None: none came (DNS, connection, time).

    `retry_after` is what `parse_retry_after` gave. A busy or failing host is asked half as often, a well one a
    fifth sooner each time, down to the base. After `FAILURES_TO_OPEN` failures in a row, or one failed probe,
    it is closed.
    """
    pace = replace(pace, last_request=now)
    if status is not None and status not in _BUSY and status < 500:
        wanted = max(pace.base_delay, min(latency * LATENCY_FACTOR, MAX_DELAY))
        delay = max(wanted, pace.delay * _RECOVERY)
        well = replace(pace, delay=delay, failures=0, closed_until=None, closings=0)
        return well if retry_after is None else told_to_wait(well, retry_after, now)  # a 403 or 413 may tell it, too
    delay = max(pace.base_delay, min(max(pace.delay, 1.0) * 2, MAX_DELAY))
    failed = replace(pace, delay=delay, failures=pace.failures + 1)
    if failed.failures >= FAILURES_TO_OPEN or pace.is_probing:
        failed = _closed(failed, now)
    return failed if retry_after is None else told_to_wait(failed, retry_after, now)


def told_to_wait(pace: Pace, seconds: float, now: float) -> Pace:
    """The pace of a host that said when it wants to be asked again; `MAX_TOLD` at most, then it is asked once."""
    return replace(pace, closed_until=max(pace.closed_until or 0.0, now + min(seconds, MAX_TOLD)))


def _closed(pace: Pace, now: float) -> Pace:
    length = min(FIRST_CLOSING * 2.0 ** min(pace.closings, 20), MAX_CLOSING)
    return replace(pace, closed_until=now + length, closings=pace.closings + 1)


def parse_retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a ``Retry-After`` header asks for (RFC 9110 section 10.2.3), or None: no header, or no sense in it.

    Total: whole seconds or an HTTP date, the past is 0. A year at most; `told_to_wait` bounds it further. `now`
    is UTC.
    """
    text = (value or "").strip()[:100]
    if text.isascii() and text.isdigit():
        return min(float(text), _YEAR)
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    moment = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
    try:
        return min(max((moment - now).total_seconds(), 0.0), _YEAR)
    except OverflowError:
        return None


_YEAR = 366 * 86_400.0
