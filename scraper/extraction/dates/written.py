"""Dates as people write them: finding day, month, year, clock and zone in a folded line.

Each pattern is anchored on digits and bounded, so that a line costs time linear in its length.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo

from archive.article import Precision
from scraper.extraction.dates.vocabulary import THAI_MONTHS, month_number, zone_marked


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day and the zone mark behind it, still folded text."""

    hour: int
    minute: int
    second: int | None
    zone_mark: str | None
    minutes_east: int | None  # from "+07:00", "(GMT+7)"

    def offset(self, local: datetime, language: str | None, default: tzinfo | None) -> timezone | None:
        """The stated offset, or None."""
        if self.minutes_east is not None:
            return timezone(timedelta(minutes=self.minutes_east))
        if self.zone_mark is None:
            return None
        return zone_marked(self.zone_mark, local, language=language, default=default)


@dataclass(frozen=True, slots=True)
class Written:
    """One date found in a line; `local` is None where no such day exists or its order is not told."""

    local: datetime | None
    clock: Clock | None
    is_modified: bool

    @property
    def precision(self) -> Precision:
        """Day without a clock, minute or second with one."""
        if self.clock is None:
            return Precision.DAY
        return Precision.MINUTE if self.clock.second is None else Precision.SECOND

    def offset(self, language: str | None, default: tzinfo | None) -> timezone | None:
        """The stated offset, or None."""
        if self.clock is None or self.local is None:
            return None
        return self.clock.offset(self.local, language, default)


def written(folded: str, *, language: str | None, zone_name: str | None) -> Iterator[Written]:
    """All dates of a folded line, in order."""
    if not _MAY_HOLD.search(folded):
        return
    if ":" in folded and _CTIME.search(folded):
        folded = _CTIME.sub(r"\1 \4 \2 \3", folded)
    if zone_name is None and _AMERICAN.search(folded):
        zone_name = "America/New_York"
    matches = list(_DATE.finditer(folded))
    is_taken = False  # whether the clock before a date belongs to the date before that
    for index, match in enumerate(matches):
        day = _day_of(match, language, zone_name)
        if day is None:
            continue
        start = matches[index - 1].end() if index else 0
        stop = matches[index + 1].start() if index + 1 < len(matches) else len(folded)
        behind = clock_in(folded, match.end(), stop)
        clock = behind or (None if is_taken else _clock_before(folded, start, match.start()))
        is_taken = behind is not None
        modified = _MODIFIED.search(folded, max(start, match.start() - 60), match.start()) is not None
        yield Written(_moment(day, clock), clock, modified)


def clock_in(folded: str, start: int, stop: int | None = None) -> Clock | None:
    """The time of day that follows position `start` within forty characters."""
    end = min(len(folded) if stop is None else stop, start + 40)
    match = _CLOCK_NEXT.match(folded, start, end) or _CLOCK_LATER.search(folded, start, end)
    return _clock(match, folded, end) if match else None


def _clock_before(folded: str, start: int, stop: int) -> Clock | None:
    """ "16:26 WIB, 6 Februari 2025": the last colon time within thirty characters before the date."""
    found = list(_CLOCK_LATER.finditer(folded, max(start, stop - 30), stop))
    return _clock(found[-1], folded, stop) if found else None


def _clock(match: re.Match[str], folded: str, stop: int) -> Clock | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    second = int(match["second"]) if match["second"] else None
    behind = _BEHIND.match(folded, match.end(), min(len(folded), stop + 30, match.end() + 30))
    half = match["early"] or (behind["half"] if behind else None)
    if half and hour <= 12:
        hour = _on_24_hours(hour, half.replace(".", "").replace(" ", ""))
    if hour > 23 or minute > 59 or (second or 0) > 59:
        return None
    if behind is None:
        return Clock(hour, minute, second, None, None)
    return Clock(hour, minute, second, behind["mark"], _minutes_east(behind))


def _on_24_hours(hour: int, half: str) -> int:
    if half in _MORNING:
        return hour % 12
    if half == "malam" and hour == 12:
        return 0
    return hour % 12 + 12


def _minutes_east(behind: re.Match[str]) -> int | None:
    if behind["sign"] is None:
        return None
    minutes = int(behind["east"]) * 60 + int(behind["past"] or 0)
    return (-minutes if behind["sign"] == "-" else minutes) if minutes <= 14 * 60 else None


def _moment(day: tuple[int, int, int] | None, clock: Clock | None) -> datetime | None:
    try:
        year, month, day_of_month = day or (0, 0, 0)
        if clock is None:
            return datetime(year, month, day_of_month)  # noqa: DTZ001
        return datetime(year, month, day_of_month, clock.hour, clock.minute, clock.second or 0)  # noqa: DTZ001
    except ValueError:
        return None


def _day_of(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int] | None:
    """(year, month, day); (0, 0, 0) where the form is a date but cannot be one; None where it is none."""
    for form, reader in _FORMS.items():
        if match[form] is not None:
            return reader(match, language, zone_name)
    return None


def _numbered(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int]:
    first, second, year = int(match["n1"]), int(match["n2"]), _full_year(match["n3"], language)
    if first != second and max(first, second) <= 12 and (weekday := _weekday_before(match)) is not None:
        orders = ((second, first), (first, second)) if min(first, second) > 0 else ()
        fitting = [order for order in orders if date(year, *order).weekday() == weekday]
        if len(fitting) == 1:
            return year, *fitting[0]
    if first > 12 or first == second or match["sep"] == "." or _day_first(language, zone_name):
        return year, second, first
    if second > 12 or _month_first(language, zone_name):
        return year, first, second
    return 0, 0, 0


def _weekday_before(match: re.Match[str]) -> int | None:
    """The weekday, 0 for Monday, right before a date in numbers: it tells which of them is the month."""
    found = _WEEKDAY.search(match.string, max(match.start() - 14, 0), match.start())
    return _WEEKDAYS.get(found[1]) if found else None


def _day_first(language: str | None, zone_name: str | None) -> bool:
    """All our languages but English write the day first; English does outside North America."""
    tag = (language or "").lower().replace("_", "-")
    if tag and not tag.startswith(("en", "fil", "tl")):
        return True
    if tag.startswith("en-") and tag[3:] not in _MONTH_FIRST_REGIONS:
        return True
    return (
        zone_name is not None
        and zone_name.startswith(("Asia/", "Europe/", "Africa/", "Australia/"))
        and (zone_name != "Asia/Manila")
    )


def _month_first(language: str | None, zone_name: str | None) -> bool:
    tag = (language or "").lower().replace("_", "-")
    return tag == "en-us" or (tag == "en" and zone_name in _US_ZONES)


def _full_year(digits: str, language: str | None) -> int:
    year = int(digits)
    if len(digits) <= 2:
        return 2000 + year if year < 70 else 1900 + year
    if 2400 < year < 2700 and (language is None or language.startswith("th")):
        return year - 543
    return year


def _worded(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int] | None:
    month = month_number(match["w_month"])
    return None if month is None else (_worded_year(match["w_year"], match["w_month"]), month, int(match["w_day"]))


def _month_led(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int] | None:
    month = month_number(match["m_month"])
    return None if month is None else (_worded_year(match["m_year"], match["m_month"]), month, int(match["m_day"]))


def _year_led(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int] | None:
    month = month_number(match["y_month"])
    return None if month is None else (int(match["y_year"]), month, int(match["y_day"]))


def _worded_year(digits: str, month: str) -> int:
    year = _full_year(digits, "")
    return year - 543 if month.rstrip(".") in THAI_MONTHS and year > 2400 else year


def _year_first(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int]:
    return _full_year(match["i_year"], language), int(match["i_month"]), int(match["i_day"])


def _eastern(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int]:
    year = 1 if match["c_year"] == "元" else int(match["c_year"])
    era = match["era"]
    base = _ERAS[era] if era else 0
    return year + base if era or year > 999 else 0, int(match["c_month"]), int(match["c_day"])


def _vietnamese(match: re.Match[str], language: str | None, zone_name: str | None) -> tuple[int, int, int]:
    return int(match["v_year"]), int(match["v_month"]), int(match["v_day"])


_FORMS: dict[str, Callable[[re.Match[str], str | None, str | None], tuple[int, int, int] | None]] = {
    "c_month": _eastern,
    "v_month": _vietnamese,
    "i_year": _year_first,
    "n1": _numbered,
    "w_month": _worded,
    "m_month": _month_led,
    "y_month": _year_led,
}

_WEEKDAYS = {
    name: day
    for names in ("mon tue wed thu fri sat sun", "sen sel rab kam jum sab min", "sen sel rab kam jum sab aha")
    for day, name in enumerate(names.split())
}
_WEEKDAY = re.compile(r"(?<![^\W\d_])([a-z]{3})[a-z']{0,6}[.,]? ?[(]?$")

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_MONTH_FIRST_REGIONS = ("us", "ca", "ph")
_US_ZONES = ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix")

# A month word may hold dots (Thai), an apostrophe never; two words only in the Levant's month names.
_L = r"[^\s\d.,:;/()|'\"_+=<>-]"
_M = rf"(?:كانون (?:الاول|الثاني)|تشرين (?:الاول|الثاني)|{_L}{_L}{{1,14}}(?:\.{_L}{{1,2}})?\.?|{_L}\.{_L}\.?)"
_Y = r"(?:19|20|25)\d\d"
_DATE = re.compile(
    r"(?=[\d令平昭民元])(?:"  # most characters of a line begin none of these
    # 2025年2月6日, 令和7年2月6日, 2025년 2월 6일
    r"(?:(?P<era>令和|平成|昭和|民國|民国)\s?)?(?<!\d)(?P<c_year>\d{4}|\d{1,3}|元)\s?[年년]\s?(?P<c_month>\d{1,2})\s?[月월]\s?(?P<c_day>\d{1,2})\s?[日일]?"
    # 6 tháng 2, 2025; ngày 6 tháng 2 năm 2025
    r"|(?<!\d)(?P<v_day>\d{1,2})[\s,]{1,2}thang\s(?P<v_month>\d{1,2})[\s,/-]{1,3}(?:nam\s)?(?P<v_year>20\d\d)"
    # 2025-02-06, 2026/06/05, 2025.02.06, 2025. 02. 06.
    r"|(?<![\d./-])(?<!\d,)(?P<i_year>\d{4})(?P<i_sep>[-/.])\s?(?P<i_month>\d{1,2})(?P=i_sep)\s?(?P<i_day>\d{1,2})(?!\d)"
    # 6/2/2025, 06.02.2025, 11-03-2026, 5/2/26
    r"|(?<![\d./-])(?<!\d,)(?!\d\d?\.(?:1[3-9]|[2-9]\d)\.)(?P<n1>\d{1,2})(?P<sep>[-/.])\s?(?P<n2>\d{1,2})(?P=sep)\s?(?P<n3>(?:19|20|25)\d\d|\d\d(?![\d.:/-]|,\d))"
    # 6 Februari 2025, 6. Februar 2025, 6 de febrero de 2025, 1er mars 2025, 6-Feb-25, 6 tháng 2, 2025
    rf"|(?<!\d)(?P<w_day>\d{{1,2}})(?:st|nd|rd|th|er|\.|º|o(?=\s)|ª|-го)?[\s,./-]{{0,3}}(?:de |del |of "
    rf"|d')?(?P<w_month>{_M}),?[\s,./-]{{0,3}}(?:de |del )?(?P<w_year>{_Y}|'?\d\d(?=[\s,]+\d{{1,2}}:))"
    # 2025 Feb 6, 2025. február 6., 2025 m. vasario 6 d.
    rf"|(?<!\d)(?P<y_year>{_Y})(?:\.|\sm\.)?[\s-]{{1,2}}(?P<y_month>{_M})[\s-]{{1,2}}(?P<y_day>\d{{1,2}})(?!\d)"
    # February 6, 2025; Feb. 6th 2025; February, 6 2025
    rf")|(?<![^\W\d_])(?P<m_month>{_M}),?[\s-]{{1,3}}(?P<m_day>\d{{1,2}})(?:st|nd|rd|th)?\s?[,/-]?\s{{0,2}}(?P<m_year>{_Y})(?!\d)"
)

_MAY_HOLD = re.compile(r"\d\d\d\d|\d[./-]|:\d\d|[年년]")
"""What every form of date holds: four digits of a year, or marks between numbers, or a clock behind a short year."""

_CTIME = re.compile(
    r"\b([a-z]{3} {1,2}\d{1,2}),? (\d{1,2}:\d\d(?::\d\d)?) ?((?:[a-z]{2,5}|[+-]\d{2}:?\d{2})?) ((?:19|20)\d\d)\b"
)
"""The form of C's ctime() and of date(1), with the year at the end: "Mon Aug 03 12:45:00 EDT 2015"."""

_AMERICAN = re.compile(r"\d ?[ap]\.?m\.?,? ?(?:[ecp][sd]?t)\b")
"""A clock of the United States, where 10/11 is in October."""

_EARLY = r"(?P<early>午前|午後|上午|下午|晚上|凌晨|早上|中午|오전|오후)?\s?"
_LINK = r"(?:pukul|pkl\.?|jam|um|at|a|as|alle|ore|kl\.?|om|o|в|klo|saat|h|t|as|a las|den|الساعة|-)"
_CLOCK_NEXT = re.compile(
    rf"(?:\s?\([^()\d]{{1,4}}\))?[\s,|·•/()@;-]{{0,6}}(?:{_LINK}[\s:]{{1,2}}|[tа]\b|t(?=\d))?[\s|(]{{0,2}}{_EARLY}"
    r"(?P<hour>\d{1,2})(?:\s?(?:[:.h]|uhr|時|时|點|点|시)\s?(?P<minute>\d{2})(?!\d)(?:[:.](?P<second>\d{2})(?![\d.]))?"
    r"|(?=\s?(?:[ap]\.?m\b|[ap]\.m\.|uhr)))"
)
_CLOCK_LATER = re.compile(
    rf"{_EARLY}(?<![\d:.])(?<!\d[+-])(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?!\d)(?::(?P<second>\d{{2}})(?!\d))?"
)
_BEHIND = re.compile(
    r"(?:[.,]\d{1,9}(?!\d))?\s{0,2}(?:分|분)?\s?(?:h\b|uhr|hrs?\b|น\.)?\s{0,2}"
    r"(?P<half>a\.?\s?m\b\.?|p\.?\s?m\b\.?|pagi\b|tengah hari\b|petang\b|siang\b|malam\b|noon\b|midnight\b"
    r"|[صم](?!\w))?[\s,]{0,2}\(?"
    r"(?:(?P<mark>wita|wib|wit|waktu malaysia|waktu indonesia (?:barat|tengah|timur)|[a-z]{2,5}|мск|z)"
    r"(?![a-z])(?<!am)(?<!pm))?\)?\s?"
    r"(?:(?:gmt|utc)?(?P<sign>[+-])(?P<east>\d{1,2})(?:(?::|\.)?(?P<past>\d{2}))?(?!\d|[:/.]\d))?"
)
_MORNING = frozenset({"am", "午前", "上午", "凌晨", "早上", "오전", "pagi", "ص", "midnight"})
_MODIFIED = re.compile(
    r"diperbarui|diperbaharui|pembaruan|perubahan|\bupdated?\b|\bmodified|\bedited|\brevised|kemas ?kini"
    r"|aktualisiert|\bstand\b|geandert"
    r"|ultima modifica\b|ultima alteracao|derniere modification|letzte anderung|last (?:change|edit)"
    r"|mis a jour|\bmaj\b|modifie|actualizad|atualizad|aggiornat|modificat|bijgewerkt|gewijzigd|oppdatert"
    r"|opdateret|uppdaterad|andret"
    r"|aktualiz|guncelle|обновлен|изменен|تحديث|更新|最終更新|수정|업데이트|cap nhat|อัปเดต|अपडेट|paivitetty|frissit"
)
