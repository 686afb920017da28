"""Which listings, sitemaps and articles belong to a span of past days. Pure; days are the publisher's.

What a listing says of time is used to leave out what cannot belong, never to date an article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from scraper.source import Listing, Source
from scraper.source.templates import Days, can_look_back, has_pages

if TYPE_CHECKING:
    from archive.ledger import ListingRow

SETTLED_AFTER = timedelta(days=2)
"""So long after its end a day counts as over: nothing more is filed under it."""

READ_AGAIN_AFTER = timedelta(days=7)
"""A span that was not over when it was read is read again by a later backfill."""


def archives_of(source: Source) -> list[Listing]:
    """The listings that reach into the past: those asked by day and sitemaps; else those whose pages can be turned."""
    reaching = [each for each in source.listings if can_look_back(each) or each.kind == "sitemap"]
    return reaching or [each for each in source.listings if has_pages(each)]


def is_read(row: ListingRow | None, days: Days, now: datetime) -> bool:
    """Whether an earlier run read all of a span, `row` being what the archive's books say of it."""
    if row is None or row.last_fetched_at is None or row.last_fetched_at > now or row.last_problem is not None:
        return False
    was_over = row.last_fetched_at.date() >= days.last + SETTLED_AFTER
    return was_over or now - row.last_fetched_at < READ_AGAIN_AFTER


def is_outside(url: str, published: datetime | None, modified: datetime | None, days: Days) -> bool:
    """Whether an article cannot be of `days`, by what a listing or its own address says; a day is allowed for zones.

    What was last changed before the first day is older; what was changed later may be of any age. Where nothing is
    told, nothing is outside.
    """
    first, last = days.first - _A_DAY, days.last + _A_DAY
    if published is not None:
        return not first <= published.date() <= last
    if modified is not None and modified.date() < first:
        return True
    told = _day_in_path(url)
    return told is not None and not first - _A_DAY <= told <= last + _A_DAY


def children_of_days(children: Sequence[str], modified: Mapping[str, datetime | None], days: Days) -> list[str]:
    """The sitemaps of an index that may name articles of `days`: by the year, month or day in their names, where all
    of a kind have one, and by their lastmod, where it is too old."""
    spans = {child: _days_in_name(child) for child in children}
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for child in children:
        kinds[_DIGITS.sub("0", child)].append(child)
    wanted = {
        child
        for kind in kinds.values()
        for child in kind
        if any(spans[each] is None for each in kind) or _overlap(spans[child], days)
    }
    old = days.first - _A_DAY
    return [
        child for child in children if child in wanted and not ((told := modified.get(child)) and told.date() < old)
    ]


def _overlap(span: Days | None, days: Days) -> bool:
    return span is None or (span.first - _A_DAY <= days.last and days.first <= span.last + _A_DAY)


_A_DAY = timedelta(days=1)
_DIGITS = re.compile(r"\d+")
_DAY_IN_PATH = re.compile(r"/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=/|-)")
_DAYS_IN_NAME = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:[-_/.]?(0[1-9]|1[0-2])(?:[-_/.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


def _day_in_path(url: str) -> date | None:
    found = _DAY_IN_PATH.search(url)
    try:
        return date(*map(int, found.groups())) if found else None
    except ValueError:
        return None


def _days_in_name(url: str) -> Days | None:
    """The last year, month or day that an address names."""
    found = next(reversed(list(_DAYS_IN_NAME.finditer(url.partition("://")[2]))), None)
    if found is None:
        return None
    year, month, day = found.groups()
    try:
        first = date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if day is not None:
        return Days(first, first)
    following = first.replace(year=first.year + 1) if month is None else (first + 31 * _A_DAY).replace(day=1)
    return Days(first, following - _A_DAY)
