"""What to ask for next, and when to ask again. Pure: what is known and the time go in. All times are UTC.

Addresses that pass `refusal` become rows of ``addresses``; `Ledger.due` gives them back, new ones first.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scraper.discovery import times
from scraper.source import Listing, Source, has_host
from scraper.source.templates import Days
from scraper.urls import BadUrl, host_of, is_article

if TYPE_CHECKING:
    from archive.ledger import ListingRow

MAX_URL = 2_083
MAX_SEGMENTS = 20
MAX_REPEATS = 2
"""Addresses beyond these are mistakes or traps (the limits of Scrapy and Heritrix)."""

MAX_SITEMAP_DEPTH = 3
MAX_SITEMAPS = 200

MAX_DAYS_MISSED = 31
"""A listing by day that was not asked for longer is asked for the last month; ``--since`` reaches further."""

_PRECISION_OF_LASTMOD = timedelta(days=1)
"""Most say the day only, and not in which zone."""

RECHECKS = tuple(timedelta(hours=hours) for hours in (1, 4, 24, 72, 240, 720))
"""When an article is looked at again, counted from its first sight or last change: publishers edit soon or never."""

MOST_RESTARTS = 20
"""Wordings of an article from which on its age counts, and no longer its last change: a page that shows something else
at every look would be asked for every hour, for ever."""

LONGEST_INTERVAL = timedelta(hours=12)
"""A listing that was silent for long is asked twice a day all the same; most answer that nothing changed."""

SEEN_LATELY = timedelta(days=2)
"""A listing that named addresses within this time can be read, if only in part: each is asked twice a day."""

BELIEVED_UNSEEN = timedelta(days=7)
"""So long a server is believed that answers "not modified"."""

_A_LITTLE_EARLY = timedelta(minutes=2)
"""An hourly run asks a listing some seconds sooner or later than the run before; it must not skip every second hour."""

_WEIGHT_OF_THE_LAST = 0.3

_LONGEST_WAIT = timedelta(days=1)
_TEMPORARY = timedelta(minutes=15), 10

_PATIENCE = {
    # reason: the first wait, doubled at each further failure up to a day; and how often to try at all
    "robots.txt": (timedelta(days=1), 30),
    "unreachable": (timedelta(minutes=15), 100),  # the network's or the host's fault, not the address's
    "deadline exceeded": (timedelta(minutes=15), 100),
    "host closed for now": (timedelta(hours=1), 100),
    "http 401": (timedelta(days=1), 2),
    "http 403": (timedelta(hours=6), 4),
    "http 404": (timedelta(hours=1), 3),  # listings run ahead of caches
    "http 410": (timedelta(0), 1),
    "http 451": (timedelta(0), 1),
    "address not allowed": (timedelta(0), 1),
    "scheme not allowed": (timedelta(0), 1),
    "noindex": (timedelta(days=7), 3),
    "noarchive": (timedelta(days=7), 3),
    "mining reserved": (timedelta(days=7), 3),
    "trap": (timedelta(0), 1),
    "too large": (timedelta(0), 1),
    "listing": (timedelta(0), 1),
    "video without text": (timedelta(0), 1),
    "further page": (timedelta(0), 1),
    "not html": (timedelta(0), 1),
    "not an article": (timedelta(0), 1),
    "login wall": (timedelta(days=1), 2),
    "paywall": (timedelta(days=1), 2),
    "challenge page": (timedelta(hours=6), 4),
    "interstitial page": (timedelta(hours=6), 4),
    "soft 404": (timedelta(hours=1), 3),
    "empty release": (timedelta(hours=4), 4),
    "no text": (timedelta(days=1), 2),
    "no title": (timedelta(days=1), 2),
    "parse aborted": (timedelta(days=1), 2),
    "extractor failed": (timedelta(days=1), 2),
}


def due_listings(source: Source, states: Mapping[str, ListingRow], now: datetime) -> list[Listing]:
    """The listings to ask now: those never asked first, then the longest overdue. A quarantined source rests.

    `states` is keyed by the listing's address.
    """
    if source.status == "quarantined":
        return []
    waiting = [
        (_listing_due_at(listing, states.get(listing.url), now), listing)
        for listing in source.listings
        if not listing.backfill_only
    ]
    return [listing for when, listing in sorted(waiting, key=lambda pair: pair[0]) if when <= now + _A_LITTLE_EARLY]


def next_listing_check(listing: Listing, row: ListingRow, now: datetime) -> datetime:
    """When to ask a listing again that was asked now, `row` telling what is known of it since.

    A well one after `interval`; a failing one after the source file's interval, doubled at each failure in a row, at
    most a day longer.
    """
    if row.failures == 0:
        return now + interval(listing, row, now)
    least = timedelta(minutes=listing.every_minutes)
    return now + min(least * (1 << min(row.failures, 20)), least + _LONGEST_WAIT)


def interval(listing: Listing, row: ListingRow, now: datetime) -> timedelta:
    """How long a listing may rest: half of the usual time between its finds, or a quarter of its present silence.

    At least what the source file says, so a listing that names something at every look is asked that often, and at
    most `LONGEST_INTERVAL`: what appears after a long rest is found at most that late.
    """
    least = timedelta(minutes=listing.every_minutes)
    if row.last_new_at is None:
        return least
    silence = max(now - row.last_new_at, timedelta(0))
    usual = timedelta(seconds=row.rhythm_seconds or 0)
    return max(least, min(max(usual / 2, silence / 4), LONGEST_INTERVAL))


def rhythm(row: ListingRow, now: datetime) -> int | None:
    """The mean time between finds, seconds, after a find at `now`; the last ones count most. None: the first find."""
    if row.last_new_at is None:
        return None
    gap = max((now - row.last_new_at).total_seconds(), 0.0)
    before = gap if row.rhythm_seconds is None else row.rhythm_seconds
    return round(before + (gap - before) * _WEIGHT_OF_THE_LAST)


def children_to_read(
    children: Sequence[str], modified: Mapping[str, str], limit: int, asked: Mapping[str, datetime], now: datetime
) -> list[str]:
    """At most `limit` sitemaps of an index, `children` in its order or, where it tells their age, newest first.

    Where it does not, or says the same of more than `limit`, nobody knows where the new ones stand: a third are taken
    from each end, and a third from between, those first that were never `asked` or longest ago: none stays unread.
    """
    alike = [child for child in children if modified.get(child) == modified.get(children[0])]
    if len(alike) <= limit:
        return list(children[:limit])
    turns = limit // 3
    head = (limit - turns) // 2
    tail = len(alike) - (limit - turns - head)
    never = datetime.min.replace(tzinfo=UTC)

    def last_asked(child: str) -> datetime:
        at = asked.get(child, never)
        return at if at <= now else never  # a clock was wrong

    return [*alike[:head], *sorted(alike[head:tail], key=last_asked)[:turns], *alike[tail:]]


def is_child_due(row: ListingRow | None, modified: datetime | None, now: datetime) -> bool:
    """Whether to read a sitemap that an index names now, `modified` being what the index says of it.

    ``lastmod`` is believed when it says that something changed, not when it says that nothing did: then the
    sitemap is read in its own rhythm.
    """
    if row is None or row.last_fetched_at is None or row.last_fetched_at > now or row.next_due_at is None:
        return True
    if modified is not None and modified > row.last_fetched_at - _PRECISION_OF_LASTMOD:
        return True
    return not now + _A_LITTLE_EARLY < row.next_due_at <= now + _LONGEST_WAIT * 2


def next_sitemaps(children: Sequence[str], listing: Listing, *, depth: int, seen: Collection[str]) -> list[str]:
    """Which sitemaps of an index at `depth` (0: the listing itself) to read; none twice, so that loops end.

    `seen` are those of this run, the listing included: their number is bounded, so that indexes which name
    fresh indexes for ever end too.
    """
    if depth >= MAX_SITEMAP_DEPTH:
        return []
    room = max(min(listing.max_children, MAX_SITEMAPS - len(seen)), 0)
    return [child for child in dict.fromkeys(children) if child not in seen][:room]


def days_to_poll(row: ListingRow | None, now: datetime, source: Source) -> Days:
    """The days that a listing by day is to be asked for: from that of the last whole look, at most a month back.

    A day is over late: the day before is always looked at too.
    """
    zone = ZoneInfo(source.timezone) if source.timezone else UTC
    today = now.astimezone(zone).date()
    looked = row.last_fetched_at if row is not None and row.last_fetched_at is not None else now
    earliest = min(looked, now).astimezone(zone).date() - timedelta(days=1)
    return Days(max(earliest, today - timedelta(days=MAX_DAYS_MISSED)), today)


def told_time(raw: str | None, source: Source) -> datetime | None:
    """The instant that a listing tells, or None. Without a zone it is the source's; a day, month or year stands for its
    beginning.

    A hint for ordering only; the article's date is read from the article.
    """
    return times.moment(raw, timezone=source.timezone)


def in_the_past(told: datetime | None, now: datetime) -> datetime | None:
    """A time that a listing tells, or None where it has not come yet: it would stand before all others for ever."""
    return told if told is None or told <= now + _CLOCKS_DIFFER else None


def is_believable(modified: Sequence[datetime | None], last_look: datetime | None) -> bool:
    """Whether what one listing says of changes can be used to look at articles again.

    Some sites write the present time into every ``lastmod``: who claims that more than half of many articles
    changed since our last look at the listing is not believed.
    """
    if last_look is None or len(modified) < _FEW:
        return True
    return sum(time is not None and time > last_look for time in modified) * 2 <= len(modified)


_FEW = 20
_CLOCKS_DIFFER = timedelta(days=2)


def refusal(url: str, source: Source) -> str | None:
    """Why an address is never asked for as an article of `source`, or None."""
    try:
        if not has_host(source, host_of(url)):
            return "another host"
        if (trap := trap_reason(url)) is not None:
            return trap
        return None if is_article(url, source) else "not an article's address"
    except BadUrl:
        return "not a web address"


def trap_reason(url: str) -> str | None:
    """Why an address looks made by a mistake or a trap, or None."""
    if len(url) > MAX_URL:
        return "address too long"
    path = url.partition("://")[2].partition("?")[0]
    segments = [segment for segment in path.split("/")[1:] if segment]
    if len(segments) > MAX_SEGMENTS:
        return "path too deep"
    return "path repeats itself" if _repeats(segments) else None


def next_check(since: datetime, now: datetime) -> datetime | None:
    """When to look at a stored article again, or None: never; `since` is its first sight or last change.

    A look that came late stands for the one that is nearly due.
    """
    age = max(now - since, timedelta(0))
    coming = (step for step in RECHECKS if step - age >= step / 4)
    return next((now - age + step for step in coming), None)


def is_doubted(whole_at: datetime, now: datetime) -> bool:
    """Whether to ask for all of what last came whole then: some servers say for ever that nothing changed."""
    return not timedelta(0) <= now - whole_at < BELIEVED_UNSEEN


def next_try(failures: int, reason: str, now: datetime) -> datetime | None:
    """When to ask again after `failures` (1: the first) in a row, the last for `reason` (a word of
    ``scraper/errors.py``), or None: give up."""
    first, tries = _PATIENCE.get(reason, _TEMPORARY)
    if failures >= tries:
        return None
    return now + max(first, min(first * (1 << min(max(failures - 1, 0), 20)), _LONGEST_WAIT))


def _listing_due_at(listing: Listing, state: ListingRow | None, now: datetime) -> datetime:
    """A time in the future that our own interval cannot explain comes from a wrong clock and does not count."""
    never = datetime.min.replace(tzinfo=UTC)
    if state is None or (state.last_fetched_at is not None and state.last_fetched_at > now):
        return never
    longest = now + timedelta(minutes=listing.every_minutes) + _LONGEST_WAIT
    if state.next_due_at is not None and state.next_due_at <= longest:
        return state.next_due_at
    return never if state.last_fetched_at is None else next_listing_check(listing, state, state.last_fetched_at)


def _repeats(segments: Sequence[str]) -> bool:
    """Whether one to three segments stand more than `MAX_REPEATS` times in a row."""
    runs = MAX_REPEATS + 1
    return any(
        all(segments[start + step] == segments[start + step + length] for step in range(length * MAX_REPEATS))
        for length in (1, 2, 3)
        for start in range(len(segments) - length * runs + 1)
    )
