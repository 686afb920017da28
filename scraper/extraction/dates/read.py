"""One date string to one moment, strictly: what a string does not tell is not guessed.

Order of attempts: ISO 8601 and Unix time (machine forms), written dates, relative forms, and last
`dateparser`, which knows more languages and costs 500 times as much. A day that does not exist, a day
before 1990 (the epoch, 0000-00-00, a Hijri year) and one more than 48 hours ahead are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from archive.article import Precision
from scraper.extraction.dates.relative import ago
from scraper.extraction.dates.vocabulary import MONTHS, fold, zone_marked, zone_named
from scraper.extraction.dates.written import Written, clock_in, written

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)  # before the web: always a default value or another calendar
LATEST = datetime(9999, 12, 30, tzinfo=UTC)  # later no clock of the world can be set to another zone
LATEST_AHEAD = timedelta(hours=48)  # print days, zones and clocks run ahead a little; an agency's 2034 does not
_MAX_TEXT = 400  # characters of a line that are looked at
_MAX_FALLBACK_TEXT = 80


class Reading(NamedTuple):
    """What one date string says.

    ``at`` is in UTC; with ``Precision.DAY`` it is midnight of that day at ``offset``. ``local`` is the publisher's own
    clock, without a zone. ``offset`` is like ``+07:00``; ``offset_stated`` is False where it was assumed.
    ``is_modified``: a word before the date ("Diperbarui", "Updated") says that it is the time of a change.
    """

    at: datetime
    local: datetime
    raw: str
    offset: str
    offset_stated: bool
    precision: Precision
    is_modified: bool = False

    def seen_at(self, offset: timedelta, *, stated: bool) -> Reading:
        """The same instant on a clock of another offset."""
        local = self.at.replace(tzinfo=None) + offset
        return self._replace(local=local, offset=offset_text(offset), offset_stated=stated)

    def meant_at(self, offset: timedelta, *, stated: bool) -> Reading:
        """The same digits on a clock of another offset: another instant."""
        at = self.local.replace(tzinfo=UTC) - offset
        return self._replace(at=at, offset=offset_text(offset), offset_stated=stated)

    @property
    def distance(self) -> timedelta:
        """How far the publisher's clock is ahead of UTC."""
        return self.local - self.at.replace(tzinfo=None)


def read(
    text: str, *, language: str | None = None, timezone: str | None = None, now: datetime | None = None
) -> Reading | None:
    """The first date in `text`, or None.

    `timezone` (IANA) is taken for times that state none, else UTC. `now` (UTC, the time of the capture)
    bounds the future and starts relative forms. `language` (BCP 47) decides 06/02 and the fallback.
    """
    return next(readings(text, language=language, timezone=timezone, now=now), None) or _by_dateparser(
        text, language, timezone, now
    )


def readings(
    text: str, *, language: str | None = None, timezone: str | None = None, now: datetime | None = None
) -> Iterator[Reading]:
    """All dates of a line in order, at most four, by our own parser alone."""
    raw = text.strip()[:_MAX_TEXT]
    zone = zone_named(timezone)
    machine = _machine_form(raw, zone) if raw[:4].isdigit() and raw.isascii() else _clock_form(raw, zone, language)
    if machine is not None:
        return iter((machine,) if _plausible(machine, now) else ())
    return _of_people(raw, zone, language, timezone, now)


def _of_people(
    raw: str, zone: tzinfo | None, language: str | None, zone_name: str | None, now: datetime | None
) -> Iterator[Reading]:
    """The dates of a line that no machine wrote."""
    folded = fold(raw)
    found = False
    for one in islice(written(folded, language=language, zone_name=zone_name), 4):
        found = True
        reading = _from_written(one, raw, zone, language)
        if reading is not None and _plausible(reading, now):
            yield reading
    if not found and now is not None and (relative := _relative(folded, raw, zone, now, language)):
        yield relative


@lru_cache(maxsize=64)  # a page tells one instant in several fields
def _machine_form(raw: str, zone: tzinfo | None) -> Reading | None:
    if _UNIX.fullmatch(raw):
        seconds = int(raw) / (1000 if len(raw) == 13 else 1)
        at = datetime.fromtimestamp(seconds, UTC)
        return Reading(at, at.replace(tzinfo=None), raw, "+00:00", True, Precision.SECOND)
    if raw[10:11] in ("T", " ") and raw[13:14] == raw[16:17] == ":" and (plain := _to_the_second(raw, zone)):
        return plain
    match = _ISO.fullmatch(_BASIC.sub(r"\1-\2-\3T\4:\5:\6\7", raw) if raw[8:9] == "T" else raw)
    return _from_iso(match, raw, zone) if match else None


def _clock_form(raw: str, zone: tzinfo | None, language: str | None) -> Reading | None:
    """ "Fri Apr 28 19:20:36 CEST 2023", as date(1), asctime(3) and Java write it."""
    match = _CTIME.fullmatch(raw)
    if match is None:
        return None
    month, day, hour, minute, second, mark, year = match.groups()
    try:
        local = datetime(int(year), MONTHS[month.lower()], int(day), int(hour), int(minute), min(int(second), 59))  # noqa: DTZ001
    except ValueError:
        return None
    stated = zone_marked(mark.lower(), local, language=language, default=zone) if mark else None
    return _reading(local, raw, stated, zone, Precision.SECOND)


def _to_the_second(raw: str, zone: tzinfo | None) -> Reading | None:
    """The form of nearly all: 2025-02-06T16:26:00+07:00. What differs by little is None, and looked at once more."""
    try:
        told, local = datetime.fromisoformat(raw), datetime.fromisoformat(raw[:19])
    except ValueError:
        return None
    return _reading(local, raw, told.tzinfo, zone, _seconds_of(local))


def _from_iso(match: re.Match[str], raw: str, zone: tzinfo | None) -> Reading | None:
    year, month, day, hour, minute, second, mark = match.groups()
    try:
        local = datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), min(int(second or 0), 59))  # noqa: DTZ001
        stated = _iso_offset(mark) if mark else None
    except ValueError:
        return None
    precision = Precision.DAY if hour is None else Precision.MINUTE if second is None else _seconds_of(local)
    return _reading(local, raw, stated, zone, precision)


def _seconds_of(local: datetime) -> Precision:
    """Systems that keep only a day write midnight."""
    return Precision.SECOND if local.second or local.minute or local.hour else Precision.DAY


def _iso_offset(mark: str) -> timezone:
    if mark in "Zz":
        return UTC
    digits = mark[1:].replace(":", "")
    distance = timedelta(hours=int(digits[:2]), minutes=int(digits[2:4] or 0))
    return timezone(-distance if mark[0] == "-" else distance)


def _from_written(one: Written, raw: str, zone: tzinfo | None, language: str | None) -> Reading | None:
    local = one.local
    if local is None:
        return None
    stated = one.offset(language, zone)
    reading = _reading(local, raw, stated, zone, one.precision)
    return reading._replace(is_modified=True) if reading is not None and one.is_modified else reading


def _relative(folded: str, raw: str, zone: tzinfo | None, now: datetime, language: str | None) -> Reading | None:
    found = ago(folded)
    if found is None:
        return None
    try:
        local = (now - found.distance).astimezone(zone or UTC).replace(tzinfo=None)
    except OverflowError:
        return None
    if not found.whole_days:
        return _reading(local.replace(microsecond=0), raw, None, zone, Precision.MINUTE)
    day = datetime(local.year, local.month, local.day)  # noqa: DTZ001
    clock = clock_in(folded, found.end)
    if clock is None:
        return _reading(day, raw, None, zone, Precision.DAY)
    at = day + timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second or 0)
    return _reading(at, raw, clock.offset(at, language, zone), zone, Precision.MINUTE)


def _reading(
    local: datetime, raw: str, stated: tzinfo | None, zone: tzinfo | None, precision: Precision
) -> Reading | None:
    try:
        aware = local.replace(tzinfo=stated or zone or UTC)
        offset = aware.utcoffset() or timedelta(0)
        at = aware.astimezone(UTC)
    except (OverflowError, ValueError):
        return None
    return Reading(at, local, raw, offset_text(offset), stated is not None, precision)


@lru_cache(maxsize=128)
def offset_text(offset: timedelta) -> str:
    """``+07:00``; seconds of historic zones are cut."""
    minutes = int(offset.total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def _plausible(reading: Reading, now: datetime | None) -> bool:
    return EARLIEST <= reading.at <= (LATEST if now is None else now + LATEST_AHEAD)


def _by_dateparser(text: str, language: str | None, zone_name: str | None, now: datetime | None) -> Reading | None:
    raw = text.strip()
    folded = fold(raw[:_MAX_FALLBACK_TEXT])
    if not language or len(raw) > _MAX_FALLBACK_TEXT or not (_YEAR.search(folded) and _WORD.search(folded)):
        return None
    if next(written(folded, language=language, zone_name=zone_name), None) is not None:
        return None  # we read it and refused it: an impossible or ambiguous day stays one
    parsed = _dateparser_date(raw, language.partition("-")[0], now)
    if parsed is None or str(parsed.year) not in folded:
        return None
    reading = _reading(datetime(parsed.year, parsed.month, parsed.day), raw, None, zone_named(zone_name), Precision.DAY)  # noqa: DTZ001
    return reading if reading is not None and _plausible(reading, now) else None


def _dateparser_date(raw: str, language: str, now: datetime | None) -> date | None:
    import dateparser  # half a second to import: only for the rare page that needs it

    settings = {"STRICT_PARSING": True, "REQUIRE_PARTS": ["day", "month", "year"], "DATE_ORDER": "DMY"}
    if now is not None:
        settings["RELATIVE_BASE"] = now.replace(tzinfo=None)
    try:
        parsed = dateparser.parse(raw, languages=[language], settings=settings)
    except Exception:  # a foreign parser over untrusted text: any failure means "not read"
        return None
    return parsed.date() if parsed else None


_UNIX = re.compile(r"[1-4]\d{9}(?:\d{3})?")
_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|z|[+-]\d{2}(?::?\d{2})?)?)?"
    r"(?:\[[\w/]+\])?Z?"
)
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z|[+-]\d{2}:?\d{2})?")
"""ISO 8601's basic format."""
_CTIME = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
    r" {1,2}(\d{1,2}) (\d\d):(\d\d):(\d\d) (?:([A-Z]{3,4}) )?(\d{4})"
)

_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]{3}")
