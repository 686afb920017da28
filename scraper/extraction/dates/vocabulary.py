"""The words of dates: months, zones and labels as publishers write them, folded for comparison.

Month names come from the Unicode CLDR calendars and from real pages (old spellings, typing habits).
Keys are folded by `fold`; one word means one month in all our languages, so a table without languages
is enough and a page that mixes two languages is read too.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def fold(text: str) -> str:
    """Lower case without accents; all decimal digits as ASCII; one kind of dash, apostrophe and space."""
    folded = text.translate(_ALIKE)
    if folded.isascii():
        return folded.lower()
    folded = unicodedata.normalize("NFKD", folded).casefold()
    plain = "".join(_DIGITS.get(c, c) for c in folded if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", plain).translate(_ALIKE)


def month_number(word: str) -> int | None:
    """1 to 12 for a folded month name, full or short; letters swapped in a long name are forgiven."""
    word = word.rstrip(".")
    return MONTHS.get(word) or (_SWAPPED.get((word[:3], "".join(sorted(word)))) if len(word) > 6 else None)


@lru_cache(maxsize=256)
def zone_named(name: str | None) -> tzinfo | None:
    """The IANA zone, or None where there is none of that name."""
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def zone_marked(mark: str, local: datetime, *, language: str | None, default: tzinfo | None) -> timezone | None:
    """The offset that a folded zone mark ("wib", "est", "et") means at a local time; None if unknown.

    Marks that several countries use are decided by the page's own zone and language.
    """
    shared = _SHARED_MARKS.get(mark)
    if shared and default is not None:
        for name in shared:
            if str(default) == name:
                return _offset_of(ZoneInfo(name), local)
    if mark == "cst" and (language or "").startswith("zh"):
        return timezone(timedelta(hours=8))
    if mark in _RULED_MARKS:
        return _offset_of(ZoneInfo(_RULED_MARKS[mark]), local)
    minutes = ZONE_MINUTES.get(mark)
    return None if minutes is None else timezone(timedelta(minutes=minutes))


@lru_cache(maxsize=256)
def home_zone(host: str, language: str | None) -> str | None:
    """The IANA zone that a host's country, else a language of one zone, suggests."""
    country = host.rpartition(".")[2].lower()
    by_country = _COUNTRY_ZONES.get(country)
    tag = (language or "").replace("_", "-").lower()
    if country == "ca" and tag.startswith("fr"):
        return "America/Toronto"  # Quebec's and Ontario's clock
    if country in _MANY_ZONES:
        return None
    by_region = _COUNTRY_ZONES.get(tag.partition("-")[2])
    return by_country or by_region or _LANGUAGE_ZONES.get(tag.partition("-")[0])


def _offset_of(zone: tzinfo, local: datetime) -> timezone:
    return timezone(local.replace(tzinfo=zone).utcoffset() or timedelta(0))


_ALIKE = {
    **{ord(c): " " for c in "\u00a0\u202f\u2007\u2009\u200a\u3000\t\r\n\v\f"},
    **{ord(c): "-" for c in "‐‑‒–—−－"},
    **{ord(c): "'" for c in "‘’ʼ`´"},
    **{ord(c): None for c in "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad"},
    ord("："): ":", ord("ı"): "i", ord("，"): ",", ord("、"): ",", ord("،"): ",", ord("ł"): "l",
    ord("ø"): "o", ord("đ"): "d", ord("Đ"): "d",
}  # fmt: skip

_DIGITS = {chr(start + n): str(n) for start in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50) for n in range(10)}

_MONTH_WORDS = """
1 january jan januari januar janner jaenner jan janvier janv enero ene janeiro gennaio
  gen januar ocak oca января январь янв
  januarja stycznia styczen sty ledna leden tammikuuta tammikuu ianuarie ian januarii január jan sausio січня січень
  يناير كانون_الثاني جانفي जनवरी มกราคม ม.ค janvaris jaanuar ιανουαριου ינואר siječnja enero
2 february feb februari pebruari februar fevrier fevr fev febrero fevereiro febbraio subat sub февраля февраль фев февр
  lutego luty unora unor helmikuuta helmikuu februarie feber februar vasario лютого лютии
  فبراير شباط فيفري फरवरी กุมภาพันธ์ ก.พ pebrero veebruar φεβρουαριου פברואר feber peb
3 march mar maret mac marz maerz mrz mars marzo marco maart mrt marts mart марта март мар
  marca marzec brezna brezen maaliskuuta maaliskuu martie marcius kovo березня березень
  مارس آذار اذار मार्च มีนาคม มี.ค marso marts martius μαρτιου מרץ martsa
4 april apr avril avr abril abr aprile nisan nis апреля апрель апр kwietnia kwiecien kwi dubna duben huhtikuuta huhtikuu
  aprilie aprilis balandzio квітня квітень أبريل إبريل نيسان أفريل ابريل अप्रैल เมษายน
  เม.ย abril aprill απριλιου אפריל april
5 may mei mai mayo maio maggio mag maj mayis мая маи maja kvetna kveten toukokuuta toukokuu majus geguzes травня травень
  مايو أيار ايار ماي मई พฤษภาคม พ.ค mayo maijs μαιου מאי mays
6 june jun juni juin junio junho giugno giu haziran haz июня июнь июн
  czerwca czerwiec cze cervna cerven kesakuuta kesakuu
  iunie junius birzelio червня червень يونيو يونيه حزيران جوان जून มิถุนายน มิ.ย hunyo juuni ιουνιου יוני
7 july jul juli julai juillet juil julio julho luglio lug temmuz tem июля июль июл lipca lipiec lip cervence cervenec
  heinakuuta heinakuu iulie julius liepos липня липень يوليو يوليه تموز جويلية जुलाई กรกฎาคม ก.ค hulyo juuli ιουλιου יולי
8 august aug agustus agu agt ags agust ogos ogo aout agosto ago augustus
  agustos ağu августа август авг sierpnia sierpien
  sie srpna srpen elokuuta elokuu rugpjucio серпня серпень أغسطس آب اب أوت اوت अगस्त สิงหาคม ส.ค agosto αυγουστου אוגוסט
  augusti augusztus agost
9 september sep sept septembre septiembre setiembre set setembro settembre eylul eyl сентября сентябрь сен сент
  wrzesnia wrzesien wrz zari syyskuuta syyskuu septembrie szeptember rugsejo вересня вересень
  سبتمبر أيلول ايلول सितंबर กันยายน ก.ย setyembre septembris σεπτεμβριου ספטמבר
10 october oct oktober okt octobre octubre outubro out ottobre ott ekim eki октября октябрь окт pazdziernika pazdziernik
  paz rijna rijen lokakuuta lokakuu octombrie spalio жовтня жовтень أكتوبر تشرين_الأول अक्टूबर ตุลาคม ต.ค oktubre
  oktoober οκτωβριου אוקטובר okto oktobris
11 november nov nopember nop novembre noviembre novembro kasim kas ноября ноябрь ноя нояб listopada listopad
  marraskuuta marraskuu noiembrie lapkricio листопада листопад نوفمبر تشرين_الثاني नवंबर พฤศจิกายน พ.ย nobyembre
  novembris νοεμβριου נובמבר
12 december dec desember des disember dis dezember dez decembre diciembre dic
  dezembro dicembre aralik ara декабря декабрь
  дек grudnia grudzien gru prosince prosinec joulukuuta joulukuu decembrie gruodzio грудня грудень
  ديسمبر كانون_الأول दिसंबर ธันวาคม ธ.ค disyembre decembris δεκεμβριου דצמבר detsember
"""


def _months() -> dict[str, int]:
    table: dict[str, int] = {}
    number = 0
    for word in _MONTH_WORDS.split():
        if word.isdigit():
            number = int(word)
        else:
            table[fold(word).replace("_", " ")] = number
    return table


MONTHS = _months()
_SWAPPED = {(word[:3], "".join(sorted(word))): number for word, number in MONTHS.items() if len(word) > 6}

THAI_MONTHS = frozenset(word for word in MONTHS if "\u0e00" <= word[0] <= "\u0e7f")

ZONE_MINUTES = {
    "wita": 480, "wib": 420, "wit": 540, "gmt": 0, "utc": 0, "z": 0, "myt": 480, "sgt": 480, "hkt": 480, "pht": 480,
    "bnt": 480, "ict": 420, "jst": 540, "kst": 540, "ist": 330, "pkt": 300, "npt": 345, "gst": 240, "msk": 180,
    "мск": 180, "trt": 180, "eat": 180, "cat": 120, "sast": 120, "wat": 60, "bst": 60, "west": 60, "wet": 0,
    "cet": 60, "mez": 60, "cest": 120, "mesz": 120, "eet": 120, "eest": 180, "est": -300, "edt": -240, "cst": -360,
    "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
    "ast": -240, "adt": -180, "nst": -210, "ndt": -150, "brt": -180, "art": -180, "aest": 600, "aedt": 660,
    "acst": 570, "acdt": 630, "awst": 480, "nzst": 720, "nzdt": 780, "waktu malaysia": 480,
    "waktu indonesia barat": 420, "waktu indonesia tengah": 480, "waktu indonesia timur": 540,
}  # fmt: skip
"""Minutes east of Greenwich for marks that name one offset."""

_RULED_MARKS = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
}

_SHARED_MARKS = {
    "ist": ("Europe/Dublin", "Asia/Jerusalem", "Asia/Kolkata"),
    "bst": ("Asia/Dhaka", "Europe/London"),
    "cst": ("Asia/Shanghai", "Asia/Taipei", "America/Chicago"),
    "pst": ("Asia/Manila", "America/Los_Angeles"),
    "ast": ("Asia/Riyadh", "America/Halifax"),
    "gst": ("Asia/Dubai",),
}

_COUNTRY_ZONES = {
    "id": "Asia/Jakarta", "my": "Asia/Kuala_Lumpur", "sg": "Asia/Singapore", "bn": "Asia/Brunei", "ph": "Asia/Manila",
    "th": "Asia/Bangkok", "vn": "Asia/Ho_Chi_Minh", "tl": "Asia/Dili", "jp": "Asia/Tokyo", "kr": "Asia/Seoul",
    "cn": "Asia/Shanghai", "tw": "Asia/Taipei", "hk": "Asia/Hong_Kong", "in": "Asia/Kolkata", "pk": "Asia/Karachi",
    "bd": "Asia/Dhaka", "il": "Asia/Jerusalem", "tr": "Europe/Istanbul", "uk": "Europe/London", "gb": "Europe/London",
    "ie": "Europe/Dublin", "de": "Europe/Berlin", "at": "Europe/Vienna", "ch": "Europe/Zurich", "fr": "Europe/Paris",
    "be": "Europe/Brussels", "nl": "Europe/Amsterdam", "lu": "Europe/Luxembourg", "it": "Europe/Rome",
    "es": "Europe/Madrid", "pt": "Europe/Lisbon", "dk": "Europe/Copenhagen", "no": "Europe/Oslo",
    "se": "Europe/Stockholm", "fi": "Europe/Helsinki", "is": "Atlantic/Reykjavik", "pl": "Europe/Warsaw",
    "cz": "Europe/Prague", "sk": "Europe/Bratislava", "hu": "Europe/Budapest", "gr": "Europe/Athens",
    "ro": "Europe/Bucharest", "lt": "Europe/Vilnius", "lv": "Europe/Riga", "ee": "Europe/Tallinn",
    "ua": "Europe/Kiev", "ng": "Africa/Lagos", "ke": "Africa/Nairobi", "za": "Africa/Johannesburg",
    "tz": "Africa/Dar_es_Salaam", "na": "Africa/Windhoek", "tn": "Africa/Tunis", "ae": "Asia/Dubai",
    "sa": "Asia/Riyadh", "nz": "Pacific/Auckland", "jm": "America/Jamaica", "br": "America/Sao_Paulo",
    "mx": "America/Mexico_City", "cl": "America/Santiago", "ar": "America/Buenos_Aires", "pe": "America/Lima",
    "ve": "America/Caracas", "ec": "America/Guayaquil", "uy": "America/Montevideo", "py": "America/Asuncion",
    "bo": "America/La_Paz", "cr": "America/Costa_Rica", "gt": "America/Guatemala", "sv": "America/El_Salvador",
    "hn": "America/Tegucigalpa", "ni": "America/Managua", "pa": "America/Panama", "do": "America/Santo_Domingo",
    "cu": "America/Havana", "ru": "Europe/Moscow", "by": "Europe/Minsk", "kz": "Asia/Almaty", "bg": "Europe/Sofia",
    "rs": "Europe/Belgrade", "hr": "Europe/Zagreb", "si": "Europe/Ljubljana", "ba": "Europe/Sarajevo",
    "mk": "Europe/Skopje", "al": "Europe/Tirane", "mt": "Europe/Malta", "cy": "Asia/Nicosia", "ge": "Asia/Tbilisi",
    "az": "Asia/Baku", "uz": "Asia/Tashkent", "kg": "Asia/Bishkek", "ir": "Asia/Tehran", "iq": "Asia/Baghdad",
    "jo": "Asia/Amman", "lb": "Asia/Beirut", "kw": "Asia/Kuwait", "qa": "Asia/Qatar", "bh": "Asia/Bahrain",
    "om": "Asia/Muscat", "ye": "Asia/Aden", "eg": "Africa/Cairo", "ma": "Africa/Casablanca", "dz": "Africa/Algiers",
    "lk": "Asia/Colombo", "np": "Asia/Kathmandu", "mm": "Asia/Yangon", "kh": "Asia/Phnom_Penh", "mo": "Asia/Macau",
    "mn": "Asia/Ulaanbaatar", "gh": "Africa/Accra", "ug": "Africa/Kampala", "zm": "Africa/Lusaka",
    "zw": "Africa/Harare", "et": "Africa/Addis_Ababa", "rw": "Africa/Kigali", "mz": "Africa/Maputo",
    "ao": "Africa/Luanda", "sn": "Africa/Dakar", "bw": "Africa/Gaborone", "mw": "Africa/Blantyre",
    "ls": "Africa/Maseru", "sz": "Africa/Mbabane",
}  # fmt: skip
"""Countries with one civil time for nearly all their newsrooms. "io", "tv", "co", "me" and the like, which are sold as
words, are no countries here."""

_MANY_ZONES = frozenset({"ca", "us", "au", "cd"})

_LANGUAGE_ZONES = {
    "id": "Asia/Jakarta", "ms": "Asia/Kuala_Lumpur", "jv": "Asia/Jakarta", "su": "Asia/Jakarta", "de": "Europe/Berlin",
    "it": "Europe/Rome", "pl": "Europe/Warsaw", "tr": "Europe/Istanbul", "ja": "Asia/Tokyo", "ko": "Asia/Seoul",
    "vi": "Asia/Ho_Chi_Minh", "th": "Asia/Bangkok", "nl": "Europe/Amsterdam", "da": "Europe/Copenhagen",
    "nb": "Europe/Oslo", "nn": "Europe/Oslo", "no": "Europe/Oslo", "sv": "Europe/Stockholm", "fi": "Europe/Helsinki",
    "hu": "Europe/Budapest", "cs": "Europe/Prague", "hi": "Asia/Kolkata", "is": "Atlantic/Reykjavik",
    "lt": "Europe/Vilnius", "he": "Asia/Jerusalem", "fr": "Europe/Paris", "zh": "Asia/Shanghai",
    "ro": "Europe/Bucharest", "sk": "Europe/Bratislava", "bg": "Europe/Sofia", "el": "Europe/Athens",
    "uk": "Europe/Kiev", "et": "Europe/Tallinn", "lv": "Europe/Riga", "hr": "Europe/Zagreb", "sl": "Europe/Ljubljana",
    "sr": "Europe/Belgrade", "sq": "Europe/Tirane", "mk": "Europe/Skopje", "fa": "Asia/Tehran", "ne": "Asia/Kathmandu",
    "my": "Asia/Yangon", "km": "Asia/Phnom_Penh", "fil": "Asia/Manila", "tl": "Asia/Manila",
    "zu": "Africa/Johannesburg", "af": "Africa/Johannesburg",
}  # fmt: skip
