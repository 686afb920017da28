"""Which listings, sitemaps and articles belong to a span of past days. Pure; days are the publisher's.

What a listing says of time is used to leave out what cannot belong, never to date an article.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from scraper.crawl.planning.plan import told_time
from scraper.discovery.pages import NO_LINKS
from scraper.source import Listing, Source
from scraper.source.templates import Days, can_look_back, has_pages

if TYPE_CHECKING:
    from archive.ledger import ListingRow

SETTLED_AFTER = timedelta(days=2)
"""So long after its end a day counts as over: nothing more is filed under it."""

READ_AGAIN_AFTER = timedelta(days=7)
"""A span that was not over when it was read, or named nothing, is read again by a later backfill."""

A_DAY = timedelta(days=1)


def archives_of(source: Source) -> list[Listing]:
    """The listings that reach into the past: those asked by day and sitemaps; else those whose pages can be turned."""
    reaching = [each for each in source.listings if can_look_back(each) or each.kind == "sitemap"]
    return reaching or [each for each in source.listings if has_pages(each)]


def is_read(row: ListingRow | None, days: Days, now: datetime) -> bool:
    """Whether an earlier run read all of a span, `row` being what the archive's books say of it."""
    if row is None or row.last_fetched_at is None or row.last_fetched_at > now:
        return False
    if row.last_problem not in (None, NO_LINKS):
        return False
    was_over = row.last_problem is None and row.last_fetched_at.date() >= days.last + SETTLED_AFTER
    return was_over or now - row.last_fetched_at < READ_AGAIN_AFTER


def told_times(raws: Sequence[str | None], source: Source, *, is_part: bool = False) -> list[datetime | None]:
    """The instants that a listing tells of its entries, each None where they tell nothing: some templates put one and
    the same into all of them. A day alone may well be that of every entry, where the listing `is_part` of another."""
    times = [told_time(raw, source) for raw in raws]
    speaking = [
        time for time, raw in zip(times, raws, strict=True) if time is not None and not (is_part and _is_day(raw))
    ]
    return times if _differ(time.replace(second=0, microsecond=0) for time in speaking) else [None] * len(times)


def is_outside(url: str, published: datetime | None, modified: datetime | None, days: Days) -> bool:
    """Whether an article cannot be of `days`, by what a listing or its own address says; a day is allowed for zones.

    What was last changed before the first day is older; what was changed later may be of any age. Where nothing is
    told, or one thing says that it is of these days, nothing is outside.
    """
    first, last = days.first - A_DAY, days.last + A_DAY
    told = day_in_path(url)
    if told is not None and days.first <= told <= days.last:
        return False
    if published is not None:
        return not first <= published.date() <= last
    if modified is not None and modified.date() < first:
        return True
    return told is not None and not first - A_DAY <= told <= last + A_DAY


def children_of_days(children: Sequence[str], modified: Mapping[str, datetime | None], days: Days) -> list[str]:
    """The sitemaps of an index that may name articles of `days`: by the year, month or day in their names, where those
    of a kind differ in it, else by their lastmod, where that is too old and not the same for all."""
    spans = _spans(children)
    old = days.first - A_DAY
    is_told = _differ(time for child in children if (time := modified.get(child)) is not None)

    def may_hold(child: str) -> bool:
        if (span := spans[child]) is not None:
            return _overlap(span, days)
        told = modified.get(child) if is_told else None
        return told is None or told.date() >= old

    return [child for child in children if may_hold(child)]


def day_in_path(url: str) -> date | None:
    """The day that the path of an article's address names."""
    found = _DAY_IN_PATH.search(url)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _spans(children: Sequence[str]) -> dict[str, Days | None]:
    """What the names of sitemaps say of their days.

    A number counts if it can be a year in every name of its kind, and not the same one in all of them. Where only some
    go on with what could be a month (``2024-9``, ``2024-10``), they may be counted pages: the years remain.
    """
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for child in children:
        kinds[_DIGITS.sub("0", child)].append(child)
    found: dict[str, Days | None] = {}
    for kind in kinds.values():
        named = {child: _in_name(child) for child in kind}
        places = min(map(len, named.values()))
        spans = {child: _span(numbers[:places]) for child, numbers in named.items()}
        is_told = None not in spans.values() and (len(kind) == 1 or len(set(spans.values())) > 1)
        found |= spans if is_told else dict.fromkeys(kind)
    return found


def _differ(told: Iterable[datetime]) -> bool:
    """Whether not most of several times are one and the same."""
    counts = Counter(told)
    return counts.total() < _SEVERAL or max(counts.values()) * 2 <= counts.total()


def _is_day(raw: str | None) -> bool:
    return raw is not None and ":" not in raw


def _overlap(span: Days, days: Days) -> bool:
    return span.first - A_DAY <= days.last and days.first <= span.last + A_DAY


_SEVERAL = 5
_DIGITS = re.compile(r"\d+")
_DAY_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=/|-)")
_DAYS_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


def _in_name(url: str) -> tuple[int, ...]:
    """The last year that the path of an address names, with its month and day as far as they follow."""
    path = url.partition("://")[2].partition("/")[2] if "://" in url else url
    found = next(reversed(list(_DAYS_IN_NAME.finditer(path))), None)
    return tuple(int(number) for number in found.groups() if number is not None) if found is not None else ()


def _span(numbers: tuple[int, ...]) -> Days | None:
    """All days of a year, of one of its months, or one day; None for no such day, or no number."""
    if not numbers:
        return None
    try:
        first = date(*(*numbers, 1, 1)[:3])
    except ValueError:
        return None
    if len(numbers) == 3:
        return Days(first, first)
    following = first.replace(year=first.year + 1) if len(numbers) == 1 else (first + 31 * A_DAY).replace(day=1)
    return Days(first, following - A_DAY)
