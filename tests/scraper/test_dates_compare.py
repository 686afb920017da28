"""How two readings of dates stand to each other: at the borders of what is near, far, possible."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from archive.article import Precision
from scraper.extraction.dates import compare
from scraper.extraction.dates.compare import Found
from scraper.extraction.dates.read import Reading

NOON = datetime(2026, 3, 2, 12, 0)  # noqa: DTZ001 - what a clock on a page shows


def clock(
    local: datetime = NOON,
    offset: float = 0,
    *,
    stated: bool = True,
    precision: Precision = Precision.SECOND,
    raw: str = "",
) -> Reading:
    """A reading at so many hours from UTC."""
    hours = timedelta(hours=offset)
    return Reading(local.replace(tzinfo=UTC) - hours, local, raw, f"{offset:+03.0f}:00", stated, precision)


ZULU = clock()


@pytest.mark.parametrize(
    ("local", "offset"),
    [
        (NOON + timedelta(hours=7), timedelta(hours=7)),
        (NOON + timedelta(hours=14), timedelta(hours=14)),
        (NOON + timedelta(hours=14, minutes=30), None),
        (NOON - timedelta(hours=11), timedelta(hours=-11)),
        (NOON - timedelta(hours=11, minutes=30), None),
        (NOON + timedelta(hours=5, minutes=30, seconds=42), timedelta(hours=5, minutes=30)),
        (NOON + timedelta(hours=5, minutes=20), None),
        (NOON, None),
    ],
)
def test_a_visible_clock_shows_an_offset_that_can_be_one(local: datetime, offset: timedelta | None) -> None:
    seen = clock(local, stated=False)
    assert compare.offset_shown(seen, ZULU) == offset
    assert compare.offset_shown(seen, ZULU.seen_at(timedelta(hours=2), stated=True)) == offset
    assert compare.offset_shown(seen._replace(at=ZULU.at), clock(NOON.replace(second=59))) == offset


def test_a_day_and_a_clock_with_a_zone_show_no_offset() -> None:
    later = NOON + timedelta(hours=7)
    assert compare.offset_shown(clock(later, stated=False, precision=Precision.DAY), ZULU) is None
    assert compare.offset_shown(clock(later, 7), ZULU) is None


@pytest.mark.parametrize(
    ("day", "far"),
    [
        (date(2026, 2, 14), False), (date(2026, 2, 13), True), (date(2026, 4, 16), False), (date(2026, 4, 17), True)
    ],
)  # fmt: skip
def test_a_day_is_far_from_a_month_when_it_is_two_weeks_outside(day: date, far: bool) -> None:
    assert compare.is_far(day, date(2026, 3, 1)) is far


def test_an_instant_is_told_in_utc_where_that_is_stated() -> None:
    assert compare.is_zulu(Found(ZULU, "meta"))
    assert not compare.is_zulu(Found(clock(stated=False), "meta"))
    assert not compare.is_zulu(Found(clock(NOON, 7), "meta"))


@pytest.mark.parametrize(
    ("days", "precision", "stated", "agrees"),
    [
        (0, Precision.DAY, False, True), (1, Precision.DAY, False, False), (1, Precision.MINUTE, False, True),
        (-1, Precision.MINUTE, False, True), (2, Precision.MINUTE, False, False), (9, Precision.MINUTE, True, True),
    ],
)  # fmt: skip
def test_a_visible_date_belongs_to_an_address_of_its_day(
    days: int, precision: Precision, stated: bool, agrees: bool
) -> None:
    seen = clock(NOON + timedelta(days=days), stated=stated, precision=precision)
    address = clock(NOON.replace(hour=0), stated=False, precision=Precision.DAY)
    assert compare.agrees(seen, address) is agrees


@pytest.mark.parametrize(
    ("length", "precision", "prose"),
    [(60, Precision.DAY, False), (61, Precision.DAY, True), (99, Precision.MINUTE, False)],
)
def test_a_day_in_a_long_line_is_prose(length: int, precision: Precision, prose: bool) -> None:
    assert compare.is_prose(clock(precision=precision, raw="x" * length)) is prose


def test_a_time_with_the_digits_of_utc_is_shown_by_another_at_its_offset() -> None:
    true, claimed = clock(NOON - timedelta(hours=4), -4), clock(NOON, -4)
    assert compare.is_true_for(true, claimed)
    assert not compare.is_true_for(true._replace(offset_stated=False), claimed)
    assert not compare.is_true_for(true, claimed._replace(precision=Precision.DAY))
    assert not compare.is_true_for(true, clock(NOON, -5))
    assert not compare.is_true_for(true, clock(NOON + timedelta(minutes=1), -4))
    assert not compare.is_true_for(ZULU, ZULU)


def test_the_same_instant_is_elsewhere_on_another_stated_clock() -> None:
    east = ZULU.seen_at(timedelta(hours=7), stated=True)
    assert compare.is_elsewhere(east, ZULU)
    assert not compare.is_elsewhere(ZULU, ZULU)
    assert not compare.is_elsewhere(east._replace(offset_stated=False), ZULU)
    assert not compare.is_elsewhere(east._replace(precision=Precision.DAY), ZULU)
    assert not compare.is_elsewhere(east._replace(at=east.at + timedelta(minutes=1)), ZULU)


def test_clocks_that_differ_by_less_than_a_minute_are_the_same() -> None:
    assert compare.same_clock(clock(), clock(NOON.replace(second=59), 7))
    assert not compare.same_clock(clock(), clock(NOON.replace(minute=1)))
    assert not compare.same_clock(clock(), clock(precision=Precision.DAY))


def test_of_two_fields_the_earlier_counts_where_the_best_repeats_a_change() -> None:
    early, late = clock(NOON - timedelta(hours=1)), clock()
    best, other = Found(late, "published"), Found(early, "pub")
    assert compare.before_a_change(best, [best, other], [Found(late, "modified")]) == other
    assert compare.before_a_change(best, [best, other], [Found(early, "modified")]) == best
    assert compare.before_a_change(best, [best], [Found(late, "modified")]) == best
    assert compare.before_a_change(best, [best, Found(early, "created")], [Found(late, "modified")]) == best
    unsure = Found(early._replace(offset_stated=False), "pub")
    assert compare.before_a_change(best, [best, unsure], [Found(late, "modified")]) == best
