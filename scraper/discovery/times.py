"""The times that listings tell, in every form that was ever in use. Pure."""

from __future__ import annotations

import re
from calendar import timegm
from datetime import UTC, datetime, timedelta
from typing import Any

from archive.article import Precision
from scraper.extraction.dates.read import EARLIEST, LATEST, readings
from scraper.extraction.dates.vocabulary import zone_named

_END_OF_DAY = re.compile(r"(?<![\d:])24:00(?::00)?(?![\d:])")
_WITH_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR_OR_MONTH = re.compile(r"\d{4}(?:-\d\d)?")
_ATLANTIC = " AT"
_LATEST_YEAR = 2100


def moment(raw: str | None, *, timezone: str | None = None, parsed: Any = None) -> datetime | None:
    """A told time in UTC, or None. One without a zone is taken for one in `timezone` (IANA), else UTC; a day, month or
    year stands for its beginning.

    `parsed` is what feedparser makes of it, a time tuple in UTC. It is asked last: it takes zones that it does not
    know for UTC and "2026-13-45" for a year, and moves an hour that summer time leaves out where the machine stands.
    """
    text = (raw or "").strip()
    if text.upper().endswith(_ATLANTIC):  # on pages "at" is a word
        text, timezone = text[: -len(_ATLANTIC)], "America/Halifax"
    is_end_of_day = _END_OF_DAY.search(text) is not None
    text, later = _END_OF_DAY.sub("00:00:00", text), timedelta(days=int(is_end_of_day))
    if text[:4].isdigit() and (found := _iso(text, timezone)):
        return found + later
    reading = next(readings(text, timezone=timezone), None)
    if reading is not None and (reading.precision is not Precision.DAY or ":" not in text):
        return reading.at + later
    return None if _WITH_DAY.match(text) else _told(parsed)


def _iso(text: str, timezone: str | None) -> datetime | None:
    """ISO 8601: also without hyphens, by weeks and, as https://www.w3.org/TR/NOTE-datetime has it, down to a year."""
    full = text + "-01-01"[len(text) - 4 :] if _YEAR_OR_MONTH.fullmatch(text) else text
    try:
        found = datetime.fromisoformat(full)
        found = found if found.tzinfo else found.replace(tzinfo=zone_named(timezone) or UTC)
        return found.astimezone(UTC) if EARLIEST <= found <= LATEST else None
    except (ValueError, OverflowError):
        return None


def _told(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed and 0 < parsed[0] <= _LATEST_YEAR else None
    except (ValueError, TypeError, OverflowError):
        return None
