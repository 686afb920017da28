"""The times that feeds tell, in every form that was ever in use. Pure."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, datetime, timedelta
from typing import Any

from archive.article import Precision
from scraper.extraction.dates.read import readings

_END_OF_DAY = re.compile(r"\b24:00\b")
_WITH_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LATEST_YEAR = 2100


def moment(raw: str | None, parsed: Any) -> datetime | None:
    """A feed's time in UTC, or None; without a zone it is taken for UTC, a day, month or year for its beginning.

    `parsed` is what feedparser makes of it (UTC). It is asked last: it takes zones that it does not know for UTC and
    "2026-13-45" for a year, and moves an hour that summer time leaves out where the machine stands.
    """
    text = (raw or "").strip()
    is_end_of_day = _END_OF_DAY.search(text) is not None
    reading = next(readings(_END_OF_DAY.sub("00:00", text)), None)
    if reading is not None and (reading.precision is not Precision.DAY or ":" not in text):
        return reading.at + timedelta(days=int(is_end_of_day))
    return None if _WITH_DAY.match(text) else _compact(text) or _told(parsed)


def _compact(text: str) -> datetime | None:
    """ISO 8601 without hyphens, or by weeks."""
    try:
        found = datetime.fromisoformat(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _told(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed and 0 < parsed[0] <= _LATEST_YEAR else None
    except (ValueError, TypeError, OverflowError):
        return None
