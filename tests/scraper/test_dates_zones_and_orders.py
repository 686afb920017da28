"""Marks of zones, beside the tz database; which number is the day; how a year is written; the ends of time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from archive.article import Precision
from scraper.extraction.dates import read
from scraper.extraction.dates.vocabulary import ZONE_MINUTES, home_zone

NOW = datetime(2026, 8, 20, 12, 0, tzinfo=UTC)
WINTER, SUMMER = "6 February 2025 16:26", "6 August 2025 16:26"  # of the northern half

IN_FEBRUARY = {
    "wita": "Asia/Makassar", "wib": "Asia/Jakarta", "wit": "Asia/Jayapura", "gmt": "UTC", "utc": "UTC", "z": "UTC",
    "myt": "Asia/Kuala_Lumpur", "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong", "pht": "Asia/Manila",
    "bnt": "Asia/Brunei", "ict": "Asia/Bangkok", "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "ist": "Asia/Kolkata",
    "pkt": "Asia/Karachi", "npt": "Asia/Kathmandu", "gst": "Asia/Dubai", "msk": "Europe/Moscow",
    "мск": "Europe/Moscow", "trt": "Europe/Istanbul", "eat": "Africa/Nairobi", "cat": "Africa/Maputo",
    "sast": "Africa/Johannesburg", "wat": "Africa/Lagos", "wet": "Europe/Lisbon", "cet": "Europe/Berlin",
    "mez": "Europe/Berlin", "eet": "Europe/Helsinki", "est": "America/New_York", "cst": "America/Chicago",
    "mst": "America/Denver", "pst": "America/Los_Angeles", "akst": "America/Anchorage", "hst": "Pacific/Honolulu",
    "ast": "America/Halifax", "nst": "America/St_Johns", "brt": "America/Sao_Paulo", "art": "America/Buenos_Aires",
    "aedt": "Australia/Sydney", "acdt": "Australia/Adelaide", "awst": "Australia/Perth", "nzdt": "Pacific/Auckland",
    "waktu malaysia": "Asia/Kuala_Lumpur", "waktu indonesia barat": "Asia/Jakarta",
    "waktu indonesia tengah": "Asia/Makassar", "waktu indonesia timur": "Asia/Jayapura",
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
}  # fmt: skip
IN_AUGUST = {
    "bst": "Europe/London", "west": "Europe/Lisbon", "cest": "Europe/Berlin", "mesz": "Europe/Berlin",
    "eest": "Europe/Helsinki", "edt": "America/New_York", "cdt": "America/Chicago", "mdt": "America/Denver",
    "pdt": "America/Los_Angeles", "akdt": "America/Anchorage", "adt": "America/Halifax", "ndt": "America/St_Johns",
    "aest": "Australia/Sydney", "acst": "Australia/Adelaide", "nzst": "Pacific/Auckland",
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
}  # fmt: skip


def test_every_mark_is_held_against_the_tz_database() -> None:
    assert ZONE_MINUTES.keys() <= IN_FEBRUARY.keys() | IN_AUGUST.keys()


@pytest.mark.parametrize(
    ("text", "mark", "zone"),
    [(WINTER, *pair) for pair in IN_FEBRUARY.items()] + [(SUMMER, *pair) for pair in IN_AUGUST.items()],
)
def test_a_mark_means_what_the_tz_database_says(text: str, mark: str, zone: str) -> None:
    found = read(f"{text} {mark.upper()}", language="en", now=NOW)
    assert found is not None
    local = datetime.strptime(text, "%d %B %Y %H:%M")  # noqa: DTZ007
    assert found.at == local.replace(tzinfo=ZoneInfo(zone))
    assert found.offset_stated


@pytest.mark.parametrize(
    ("mark", "page_zone", "language", "offset"),
    [
        ("CST", "Asia/Shanghai", "zh", "+08:00"), ("CST", None, "zh-CN", "+08:00"), ("CST", None, "en", "-06:00"),
        ("CST", "Asia/Taipei", "en", "+08:00"), ("PST", "Asia/Manila", "en", "+08:00"),
        ("AST", "Asia/Riyadh", "en", "+03:00"), ("IST", "Asia/Jerusalem", "en", "+02:00"),
        ("BST", "Asia/Dhaka", "en", "+06:00"), ("WIB", "Asia/Makassar", "zh", "+07:00"),
        ("EST", "Asia/Shanghai", "zh", "-05:00"),
    ],
)  # fmt: skip
def test_a_mark_of_several_countries_is_the_pages_own(
    mark: str, page_zone: str | None, language: str, offset: str
) -> None:
    found = read(f"2025-02-06 16:26 {mark}", language=language, timezone=page_zone, now=NOW)
    assert found is not None
    assert (found.offset, found.offset_stated) == (offset, True)


DAY_FIRST, MONTH_FIRST = "2025-02-06", "2025-06-02"


@pytest.mark.parametrize(
    ("text", "language", "zone", "day"),
    [
        ("06/02/2025", "en", None, None),
        ("06/02/2025", None, None, None),
        ("Tuesday 06/02/2025", "en", None, None),  # it is neither; nor does the library guess
        ("Thursday 06/02/2025", "en", None, DAY_FIRST),
        ("Monday 06/02/2025", "en", None, MONTH_FIRST),
        ("06/02/2025", "fil", None, None),
        ("06/02/2025", "en-PH", None, None),
        ("06/02/2025", "en", "Asia/Manila", None),
        ("06/02/2025", "en", "America/Bogota", None),
        ("06/02/2025", "en", "America/New_York", MONTH_FIRST),
        ("06/02/2025", "en_US", None, MONTH_FIRST),
        ("06/02/2025 4:26 p.m. ET", "en", None, MONTH_FIRST),
        ("06/02/2025", "en-AU", None, DAY_FIRST),
        ("06/02/2025", "en", "Europe/London", DAY_FIRST),
        ("06/02/2025", "ms", "America/New_York", DAY_FIRST),
        ("06.02.2025", "en", None, DAY_FIRST),
        ("06.02.2025", None, None, DAY_FIRST),
        ("12/02/2025", "en", None, None),
        ("02/12/2025", "en", None, None),
        ("13/02/2025", "en", None, "2025-02-13"),
        ("02/13/2025", "en", None, "2025-02-13"),
        ("05/05/2025", "en", None, "2025-05-05"),
        ("12/12/2025", None, None, "2025-12-12"),
        ("06/02/25", "id", None, DAY_FIRST),
        ("06/02/98", "id", None, "1998-02-06"),
        ("06/02/2568", "th", None, DAY_FIRST),
        ("06.02.2568", None, None, DAY_FIRST),
        ("2025-02-06", None, None, DAY_FIRST),
        ("06/02/2568", "id", None, None),
        ("31/02/2025", "id", None, None),
    ],
)
def test_which_number_is_the_day(text: str, language: str | None, zone: str | None, day: str | None) -> None:
    found = read(text, language=language, timezone=zone, now=NOW)
    assert (found and f"{found.local:%Y-%m-%d}") == day


@pytest.mark.parametrize(
    ("text", "told", "precision"),
    [
        ("2025-02-06T16:26-05:00", "2025-02-06T16:26:00-05:00", Precision.MINUTE),
        ("2025-02-06T16:26:07-0330", "2025-02-06T16:26:07-03:30", Precision.SECOND),
        ("2025-02-06T16:26:07.5-05", "2025-02-06T16:26:07-05:00", Precision.SECOND),
        ("20250206T162607-0500", "2025-02-06T16:26:07-05:00", Precision.SECOND),
        ("2025-02-06T16:26:60z", "2025-02-06T16:26:59+00:00", Precision.SECOND),
        ("2025-2-6 4:05", "2025-02-06T04:05:00+00:00", Precision.MINUTE),
        ("2025-02-06T16:26+07:00[Asia/Jakarta]", "2025-02-06T16:26:00+07:00", Precision.MINUTE),
        ("6 Februari 2025 12.30 malam", "2025-02-06T00:30:00+00:00", Precision.MINUTE),
        ("6 Februari 2025 9.30 malam", "2025-02-06T21:30:00+00:00", Precision.MINUTE),
        ("6 Februari 2025 16:60", "2025-02-06T00:00:00+00:00", Precision.DAY),
    ],
)
def test_clocks_and_offsets(text: str, told: str, precision: Precision) -> None:
    found = read(text, language="id", now=NOW)
    assert found is not None
    assert found.at == datetime.fromisoformat(told).replace(microsecond=found.at.microsecond)
    assert (f"{found.local:%H:%M:%S}{found.offset}", found.precision) == (told[11:], precision)


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("1990-01-01T00:00:00Z", True), ("1989-12-31T23:59:59Z", False),
        ("2026-08-22T12:00:00Z", True), ("2026-08-22T12:00:01Z", False),
    ],
)  # fmt: skip
def test_the_ends_of_time(text: str, is_read: bool) -> None:
    assert (read(text, now=NOW) is not None) == is_read


@pytest.mark.parametrize(
    ("text", "ago"),
    [
        ("45 detik lalu", timedelta(seconds=45)), ("3 menit 20 detik lalu", timedelta(minutes=3, seconds=20)),
        ("23 jam lalu", timedelta(hours=23)), ("2 tahun 9999 minggu lalu", None), ("9999 tahun lalu", None),
        ("60 tahun lalu", None), ("3 pasar lalu", None), ("20 menit 1 jam lalu", timedelta(hours=1)),
    ],
)  # fmt: skip
def test_distances(text: str, ago: timedelta | None) -> None:
    found = read(text, language="id", now=NOW)
    assert (found and NOW - found.at) == ago


@pytest.mark.parametrize(("text", "days"), [("24 hari lalu", 24), ("2 minggu lalu", 14), ("sebulan lalu", 30)])
def test_distances_of_whole_days(text: str, days: int) -> None:
    found = read(text, language="id", now=NOW)
    assert found is not None
    assert found.local == datetime(2026, 8, 20) - timedelta(days=days)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("host", "language", "zone"),
    [
        ("warta.co.id", None, "Asia/Jakarta"), ("warta.CO.ID", "en", "Asia/Jakarta"),
        ("warta.example", "ms-MY", "Asia/Kuala_Lumpur"), ("warta.example", "en_GB", "Europe/London"),
        ("warta.example", "id", "Asia/Jakarta"), ("warta.example", "en", None), ("warta.example", None, None),
        ("warta.ca", "fr-CA", "America/Toronto"), ("warta.ca", "en", None), ("warta.com.au", "id", None),
        ("warta.de", "tr", "Europe/Berlin"), ("warta.tv", "tr", "Europe/Istanbul"), ("", None, None),
    ],
)  # fmt: skip
def test_the_zone_at_home(host: str, language: str | None, zone: str | None) -> None:
    assert home_zone(host, language) == zone
