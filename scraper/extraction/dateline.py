"""The dateline: the place, agency and day with which a news text begins. It stays in the body.

Shapes are those of our sources: "Semarang, 6 Februari 2025 - ", "Jakarta (ANTARA) - ", "JAKARTA, KOMPAS.com – ",
"TEMPO.CO, Jakarta - ", "SEOUL, Aug. 20 (Yonhap) -- ", "新华社北京4月24日电". The text is stored without the
separator; the day in it may be weeks before publication.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from scraper.extraction.dates.read import readings
from scraper.extraction.page.text import clean


@dataclass(frozen=True, slots=True)
class Dateline:
    """``text`` as written, without the separator behind it; ``day`` where it is written with a year."""

    text: str
    day: date | None


def read(text: str, language: str | None = None) -> Dateline | None:
    """The dateline at the beginning of a text's first paragraph, or None."""
    start = clean(text[:240])
    if eastern := _EASTERN.match(start):
        return Dateline(eastern.group(), None)
    found = (
        _BRACKETED.match(start)
        or _RADIO.match(start)
        or _COLON.match(start)
        or _SEPARATED.match(start)
        or _GLUED.match(start)
    )
    if found is None:
        return None
    head = _balanced(found["head"].strip(" ,:(-–—"))
    if found.re is not _BRACKETED and not _is_dateline(head):
        return None
    if _is_compound(start, found) and not _stands_alone(head):
        return None
    day = next((one.local.date() for one in readings(head, language=language)), None)
    return Dateline(head, day)


def names_outlet(text: str, language: str | None = None) -> bool:
    """Whether a text begins with a dateline in which the outlet stands: that of a release has the place alone.

    >>> names_outlet("WARTA.CO.ID, BANDAR - Lapas dibuka."), names_outlet("Bandar - Lapas dibuka.")
    (True, False)
    """
    found = read(text, language)
    return found is not None and _OUTLET.search(found.text) is not None


def _is_dateline(head: str) -> bool:
    """Whether the words before a dash are a place, an outlet or a day, and not the start of a sentence."""
    if not head or len(head) > 90 or _SCORES.search(head):
        return False
    if _OUTLET.search(head) or _DAY.search(head):
        return all(_is_capital(word) for word in _words(_DAY.sub("", _OUTLET.sub("", head))))
    parts = _words(head)
    return 0 < len(parts) <= 4 and all(_is_capital(part) for part in parts)


def _balanced(head: str) -> str:
    """The head without a bracket that the separator cut from its other half: "(Reuters) - "."""
    return head.removesuffix(")").rstrip() if head.count(")") > head.count("(") else head


def _is_compound(start: str, found: re.Match[str]) -> bool:
    """Whether the separator is a hyphen between letters: "Teluk-Fischer berichten"."""
    end = found.end("head")
    return start[end : end + 1] == "-" and start[end - 1].isalpha() and start[end + 1 : end + 2].isalpha()


def _stands_alone(head: str) -> bool:
    """Whether the words are a dateline even where a hyphen glues them to the text: "JAKARTA-Presiden"."""
    return (head.isupper() and len(head) >= _CITY) or _OUTLET.search(head) is not None or _DAY.search(head) is not None


_CITY = 7  # letters of a name in capitals that is no abbreviation: "JAKARTA", not "NATO"


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,/().:|-]+", text) if word and not word.isdigit()]


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word in _SMALL


_SMALL = frozenset({"dan", "de", "di", "del", "la", "am", "an", "der", "of", "the", "al", "el", "upon", "pada"})
_DAY = re.compile(
    r"\(?\b(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad)\b,?\s?\(?|\(?\d{1,2}/\d{1,2}(?:/\d{2,4})?\)?"
    r"|\b\d{1,2}\.?\s[^\W\d_]{3,9}\.?\s?(?:(?:19|20)\d\d)?|\b[A-Z][a-z]{2,8}\.?\s\d{1,2}\b(?:,\s?(?:19|20)\d\d)?|\b(?:19|20)\d\d\b"
)
_SCORES = re.compile(r"\d \d{1,3} \d")
"""Of a team, quarter by quarter: "Palm Grove 18 22 13 17 - 70"."""
_OUTLET = re.compile(
    r"\b[\w-]+(?:\.[\w-]+){0,3}\.(?:com|id|co|net|org)\b|\b(?:ANTARA|Antara|CNN Indonesia|CNBC Indonesia|InfoPublik"
    r"|INFO_PAS|INFO TEMPO|IDN Times|VIVA|KBRN"
    r"|PARLEMENTARIA|SINDONEWS|KYODO NEWS|Reuters|REUTERS|AFP|Xinhua|Yonhap|Bernama|BERNAMA|Kyodo|EFE|dpa"
    r"|ots|ANSA|TASS|AP)\b"
    r"|/PRNewswire/|\((?:BUSINESS|GLOBE) ?(?:NEWS)?WIRE\)",
    re.IGNORECASE,
)
_SEPARATED = re.compile(
    r"\(?(?P<head>[^\n–—]{2,90}?)\s?(?:-{1,2}|[–—]|\.-)\)?(?:\s+(?![a-z])(?=\S)|(?<=[–—-])(?=[A-Z“\"(]))"
)
_RADIO = re.compile(r"(?P<head>(?:KBRN|TVRINews|SINDONEWS|RRI)[^:]{0,40}?)\s?:\s(?=\S)(?![A-Z ]{3,30}\s?[-–—])")
_COLON = re.compile(r"(?P<head>[A-Z][A-Z .]{2,30} \([A-Z][\w. ]{2,30}\))\s?:\s(?=\S)")
_BRACKETED = re.compile(r"(?P<head>[^\W\d_a-z][^()\n]{2,40} \([^()\n]{2,60}\b(?:19|20)\d\d\))\s(?=[A-Z“\"])")
_GLUED = re.compile(r"(?P<head>[A-Z][\w. ]{2,30},\s?\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d)(?=[A-Z])")
_EASTERN = re.compile(r"[(（【]?新华社[^\d\s]{2,8}?\d{1,2}月\d{1,2}日(?:电|電)")
