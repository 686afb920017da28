"""Does a source still give articles? A publisher who changes the layout turns them off without an error, one who moves
a feed may serve the old one, as it was on the last day, for years, and one who bars us may list everything. Pure.

The yield of a time is the share of the pages read in it that held an article.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from statistics import median

DAYS = 14
"""How far back the usual yield is looked for."""

LEAST_PAGES = 5
"""Fewer pages of a day say nothing of its yield."""

LEAST_DAYS = 2
"""Fewer days say nothing of what is usual."""

LEAST_SILENCE = timedelta(days=14)
TIMES_USUAL = 20
"""Holidays are shorter than this, and no more than so many times as long as the usual time between two finds."""

Pages = tuple[int, int]
"""Pages read, and how many of them held an article."""

NO_PAGES: Pages = (0, 0)


def fallen(days: Mapping[int, Pages]) -> tuple[float, float] | None:
    """The yield of the last 24 hours and the usual one, if the first is less than half of the second; else None.

    `days` is keyed by age: 0 are the last 24 hours, 1 those before, and so on. Shares lie between 0 and 1.
    """
    today = days.get(0, NO_PAGES)
    before = [_share(pages) for age, pages in days.items() if 0 < age <= DAYS and pages[0] >= LEAST_PAGES]
    if today[0] < LEAST_PAGES or len(before) < LEAST_DAYS:
        return None
    usual = median(before)
    return (_share(today), usual) if _share(today) < usual / 2 else None


def is_barred(failed: int, others: int, day: Pages) -> bool:
    """Whether a source keeps its pages from us: of the addresses that were asked in the last 24 hours many `failed` and
    none gave a page (`others`: that were answered otherwise), nor an article (`day`): what came instead may be pages
    that ask for a browser. A few dead addresses are no such thing."""
    return failed >= LEAST_PAGES and others == 0 and day[1] == 0


def is_silent(last_find: datetime | None, rhythms: Iterable[int], now: datetime) -> bool:
    """Whether a source's listings have named nothing new for too long, since `last_find` (UTC; None: never).

    `rhythms`: seconds between two finds, of each listing of which that is known; the shortest counts.
    """
    usual = min(rhythms, default=None)
    if last_find is None or usual is None:
        return False
    return now - last_find > max(LEAST_SILENCE, TIMES_USUAL * timedelta(seconds=usual))


def _share(pages: Pages) -> float:
    return pages[1] / pages[0]
