"""How two readings of dates on one page stand to each other: the same instant, the same digits, a repeat, a change."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from archive.article import Precision
from scraper.extraction.dates.read import Reading


class Found(NamedTuple):
    """What a candidate says, and where it stood."""

    reading: Reading
    origin: str
    is_late: bool = False  # as of its candidate
    is_changed: bool = False


def doubt(reading: Reading) -> int:
    return 0 if reading.offset_stated and reading.precision is not Precision.DAY else 1


def before_a_change(best: Found, told: list[Found], changed: list[Found]) -> Found:
    """Of several fields for publication the earlier one, where the best repeats the time of a change."""
    if len(told) < 2 or not any(abs(one.reading.at - best.reading.at) < _MINUTE for one in changed):
        return best
    fields = (one for one in told if "pub" in one.origin and doubt(one.reading) == 0)
    return next((one for one in fields if one.reading.at < best.reading.at - _MINUTE), best)


def told_apart(seen: list[Found]) -> list[Found]:
    """`seen` with those in elements for changes as such, where other dates stand beside them: some templates call the
    only date so."""
    if not any(one.is_changed for one in seen):
        return seen
    beside = [one for one in seen if not one.is_late] or seen
    if all(one.is_changed for one in beside):
        return seen
    return [one._replace(reading=one.reading._replace(is_modified=True)) if one.is_changed else one for one in seen]


def is_repeat(one: Reading, known: Reading) -> bool:
    """Whether a reading has the digits of another and tells nothing more, as the machine form of a shown date does."""
    is_same = (one.local, one.precision, one.is_modified) == (known.local, known.precision, known.is_modified)
    return is_same and (known.offset_stated or not one.offset_stated)


def is_clocked_on(one: Reading, day: date) -> bool:
    return one.precision is not Precision.DAY and one.local.date() == day


def is_elsewhere(one: Reading, zulu: Reading) -> bool:
    """Whether a reading states the same instant on another clock than UTC's."""
    clocked = one.precision is not Precision.DAY and one.offset_stated and one.offset != "+00:00"
    return clocked and abs(one.at - zulu.at) < _MINUTE


def is_local_of(one: Reading, zulu: Reading) -> bool:
    """Whether a reading states the digits of another, which claims UTC, on another clock."""
    return one.offset_stated and one.offset != "+00:00" and same_clock(one, zulu)


def is_true_for(one: Reading, claimed: Reading) -> bool:
    """Whether a time shows that another, at the same offset, has the digits of UTC: 15:11-04:00 for 19:11-04:00."""
    if Precision.DAY in (one.precision, claimed.precision) or not one.offset_stated or one.offset != claimed.offset:
        return False
    return abs(one.at.replace(tzinfo=None) - claimed.local) < _MINUTE and one.offset != "+00:00"


def is_far(day: date, month: date) -> bool:
    """Whether a day is weeks away from a month that is given by its first day."""
    return not timedelta(days=-15) <= day - month <= timedelta(days=46)


def is_zulu(found: Found) -> bool:
    return found.reading.offset == "+00:00" and found.reading.offset_stated


def offset_shown(seen: Reading, zulu: Reading) -> timedelta | None:
    """The offset of a visible clock from an instant in UTC, where it can be one: whole half hours."""
    if seen.precision is Precision.DAY or seen.offset_stated:
        return None
    shown = seen.local.replace(second=0, microsecond=0)
    distance = shown - zulu.at.replace(tzinfo=None, second=0, microsecond=0)
    possible = timedelta(hours=-11) <= distance <= timedelta(hours=14) and not distance % timedelta(minutes=30)
    return distance if possible and distance else None


def is_prose(seen: Reading) -> bool:
    """Whether a line says more than its date, as a caption does."""
    return seen.precision is Precision.DAY and len(seen.raw) > 60


def agrees(seen: Reading, address: Reading) -> bool:
    """Whether a visible date can belong to an address with that day; a clock with a zone is believed anyway."""
    return seen.offset_stated or (
        abs(seen.local.date() - address.local.date()) <= timedelta(days=1)
        and (seen.precision is not Precision.DAY or seen.local.date() == address.local.date())
    )


def same_clock(one: Reading, other: Reading) -> bool:
    if Precision.DAY in (one.precision, other.precision):
        return False
    return abs(one.local - other.local) < _MINUTE


_MINUTE = timedelta(minutes=1)
