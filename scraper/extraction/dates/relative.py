"""Relative forms ("2 jam lalu", "yesterday, 14:10"): how long before the page was read.

Counts of minutes and hours are as exact as they are told; counts of days and longer name a day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from scraper.extraction.dates.vocabulary import fold


@dataclass(frozen=True, slots=True)
class Ago:
    """A distance into the past. `whole_days`: only the calendar day is told."""

    distance: timedelta
    whole_days: bool
    end: int  # where the form ends in the folded text: a clock time may follow


def ago(folded: str) -> Ago | None:
    """The first relative form in a folded text of at most some hundred characters, or None."""
    if found := _JUST_NOW.search(folded):
        return Ago(timedelta(0), False, found.end())
    if found := _COUNTED.search(folded):
        return _with_larger(_counted(found), folded[: found.start()])
    if found := _NAMED_DAY.search(folded):
        return Ago(timedelta(days=_DAYS[found.group()]), True, found.end())
    return None


def _counted(found: re.Match[str]) -> Ago | None:
    words = [group for group in found.groups() if group]
    unit = next((_UNITS[word] for word in reversed(words) if word in _UNITS), None)
    if unit is None:
        return None
    count = next((int(word) for word in words if word.isdigit()), 2 if words[-1] in _DUALS else 1)
    if "setengah" in words or "half an" in words:
        return Ago(unit / 2, False, found.end())
    if count * unit > timedelta(days=365 * 40):
        return None
    return Ago(count * unit, unit >= timedelta(days=1), found.end())


def _with_larger(smaller: Ago | None, before: str) -> Ago | None:
    """ "1 jam 20 menit lalu": the hours stand before what the form counts."""
    found = _LARGER.search(before)
    unit = _UNITS.get(found[2]) if found else None
    if not smaller or not found or not unit or unit <= smaller.distance:
        return smaller
    return Ago(smaller.distance + int(found[1]) * unit, smaller.whole_days, smaller.end)


_SECOND, _MINUTE, _HOUR, _DAY = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)

_UNIT_WORDS = {
    _SECOND: "detik saat s sec secs second seconds sekunde sekunden seconde secondes segundo "
    "segundos secondo secondi "
    "seconden saniye секунд секунды секунду 秒 초 giay วินาที सेकंड ثانية ثوان",
    _MINUTE: "menit minit m min mins minute minutes minuten minuto minutos minuti minuut dakika "
    "минут минуты минуту 分 分钟 "
    "分鐘 분 phut นาที मिनट دقيقة دقائق دقيقتين minutter minut minuter minuty",
    _HOUR: "jam h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur uren saat "
    "час часа часов 時間 小时 小時 "
    "시간 gio ชั่วโมง घंटे घंटा ساعة ساعات ساعتين timer time tim godziny godzin godzine",
    _DAY: "hari d day days tag tagen jour jours dia dias giorno giorni dag dagen gun день дня "
    "днеи 日 天 일 ngay วัน दिन "
    "يوم أيام يومين dager dage dagar dni",
    7 * _DAY: "minggu pekan w week weeks woche wochen semaine semaines semana semanas settimana "
    "settimane weken hafta недели "
    "неделю недель 週間 周 주 tuan สัปดาห์ सप्ताह أسبوع uker uge uger veckor",
    30 * _DAY: "bulan month months monat monaten mois mes meses mese mesi maand maanden ay "
    "месяц месяца месяцев か月 ヶ月 "
    "个月 個月 개월 thang เดือน महीने شهر",
    365 * _DAY: "tahun y year years jahr jahren an ans ano anos anno anni jaar yil год года лет 年 년 nam ปี साल سنة",
}  # fmt: skip


def _units() -> dict[str, timedelta]:
    table: dict[str, timedelta] = {}
    for unit, words in _UNIT_WORDS.items():
        table.update((fold(word), unit) for word in words.split())
    # "saat" is an hour in Turkish and a second in Malay, "m" never a month beside "ago".
    table["saat"] = _HOUR
    return table


_UNITS = _units()
_DUALS = frozenset(word for word in _UNITS if word.endswith("ين"))


def _any_of(words: set[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


_WORD = r"([^\W\d_]{1,12})"
_COUNTED = re.compile(
    rf"(?<!\d)(?:(\d{{1,4}})|\b(setengah|half an|an?|one|een|un'?|una|se(?=jam|menit|hari|minggu|bulan"
    rf"|tahun)))\s*{_WORD}\.?\s+"
    rf"(?:yang lalu|lalu|ago|fa|geleden|once|назад|truoc|siden|sedan|temu|{fold('पहले')}|{fold('ที่แล้ว')})"
    rf"|(?<!\w)(?:vor|hace|ha|il y a|منذ|for)\s+(?:(\d{{1,4}})|einer|einem|une|una|uma?|un)?\s*{_WORD}(?: siden)?"
    r"|(?<!\d)(\d{1,4})\s*(か月|ヶ月|个月|個月|開月|小时|小時|分钟|分鐘|時間|週間|秒|分|日|天|周|年)前"
    r"|(?<!\d)(\d{1,4})\s*(개월|시간|초|분|일|주|년)\s*전"
    + fold(r"|(?<!\d)(\d{1,4})\s*(วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)ที่แล้ว")
)
_LARGER = re.compile(rf"(?<!\d)(\d{{1,2}})\s*{_WORD}[.,]?\s+(?:(?:dan|and)\s+)?$")
_JUST_NOW = re.compile(
    r"\b(?:baru saja|just now|gerade eben|a l'instant|ahora mismo|sebentar tadi)\b|刚刚|剛剛|たった今|방금"
)
_DAY_WORDS = {
    "kemarin lusa": 2, "kemarin": 1, "semalam": 1, "hari ini": 0, "day before yesterday": 2, "yesterday": 1, "today": 0,
    "vorgestern": 2, "gestern": 1, "heute": 0, "avant-hier": 2, "hier": 1, "aujourd'hui": 0, "anteayer": 2, "ayer": 1,
    "hoy": 0, "ontem": 1, "hoje": 0, "ieri": 1, "oggi": 0, "gisteren": 1, "vandaag": 0, "dun": 1, "bugun": 0,
    "вчера": 1, "сегодня": 0, "أمس": 1, "امس": 1, "اليوم": 0, "昨日": 1, "昨天": 1, "前天": 2, "今天": 0, "어제": 1,
    "오늘": 0, "hom qua": 1, "hom nay": 0, "i gar": 1, "i dag": 0, "i gaar": 1, "wczoraj": 1, "dzisiaj": 0,
}  # fmt: skip
_DAYS = {fold(word): days for word, days in _DAY_WORDS.items()}
_NAMED_DAY = re.compile(rf"(?<!\w)(?:{_any_of(set(_DAYS))})(?!\w)|昨日|昨天|前天|今天|어제|오늘")
