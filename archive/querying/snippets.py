"""The passage of a text in which stands what was looked for, on one line, with marks around what was found. Pure.

SQLite's own ``snippet()`` takes a text apart into its words twice, and asks the index where each of them stands: some
15 microseconds for 2.6 KB, more than all else that a search does. Nearly always a word stands in the text as it was
typed, begun with a capital, or in capitals: then finding it takes one, and only its surroundings are looked at. For
all that stands otherwise the text is folded once as the index folds it (SQLite documentation, "FTS5 Extension",
section 4.3.1), and taken apart once into its words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

WORDS = 24
"""Words in a passage."""

WORDS_BEFORE = 15
"""Of these, at most so many before the first that was found."""

NEAR = 80
"""Characters before it in which the beginning of its sentence is looked for."""

REACH = 400
"""Characters behind it that are looked at."""

SEARCHED = 200_000
"""Characters of a text that are searched."""

TRIES = 200
"""Places where the letters of a word may stand within others before its text is taken apart."""

FEW_OTHERS = 30
"""Different characters beyond ASCII that are quicker replaced one by one."""

ELLIPSIS = "…"


class Phrase(NamedTuple):
    """Words that stand side by side."""

    text: str  # folded, one space between words
    is_prefix: bool  # the last word may go on
    forms: tuple[str, ...]  # in which it is written most often


def phrase(typed: str, *, is_prefix: bool = False) -> Phrase | None:
    """What was typed as a phrase; None where it holds no word.

    >>> phrase("Jawa-Tengah").text
    'jawa tengah'
    """
    text = " ".join(_TOKEN.findall(folded(unicodedata.normalize("NFC", typed))))
    if not text:
        return None
    forms = (text, text[0].upper() + text[1:], text.upper(), text.title())
    return Phrase(text, is_prefix, tuple(dict.fromkeys(forms)))


def passage(text: str, phrases: Sequence[Phrase], marks: tuple[str, str]) -> str:
    """At most `WORDS` words of `text` around the place where most of `phrases` stand; its beginning where none does."""
    if len(text) > SEARCHED:
        text = text[:SEARCHED]
    places = _places(text, phrases)
    at = _densest(places) if len(places) > 1 else places[0] if places else 0
    start = _start(text, at) if at else 0
    words = text[start : at + REACH].split(None, WORDS)
    is_cut = len(words) > WORDS or len(text) > at + REACH
    if is_cut and len(words) > 1:  # the last may be all the rest, or half a word
        words.pop()
    line = " ".join(words)
    if places:
        line = _marked(line, phrases, marks)
    return f"{ELLIPSIS if start else ''}{line}{ELLIPSIS if is_cut else ''}"


def folded(text: str) -> str:
    """`text` as the index compares it, character by character: small letters, without their diacritics."""
    if text.isascii():
        return text.lower()
    others = set(_BEYOND_ASCII.findall(text))
    if len(others) > FEW_OTHERS:
        return text.translate(_FOLDED)
    for each in others:  # mostly quotation marks
        text = text.replace(each, _FOLDED[ord(each)])
    return text.lower()


_TOKEN = re.compile(r"[^\W_]+")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")


def _places(text: str, phrases: Sequence[Phrase]) -> list[int]:
    """Where phrases stand, for those that do."""
    written = [_written(text, each) for each in phrases]
    if -1 not in written:
        return written
    others = [each for each, at in zip(phrases, written, strict=True) if at < 0]
    return [at for at in written if at >= 0] + _otherwise_written(text, others)


def _written(text: str, sought: Phrase) -> int:
    """Where a phrase stands as it is mostly written; -1: nowhere, or not among the first `TRIES` places of a form."""
    for form in sought.forms:
        at, tries = text.find(form), TRIES
        while at >= 0 and tries:
            if _is_apart(text, at, at + len(form), sought.is_prefix):
                return at
            at, tries = text.find(form, at + 1), tries - 1
    return -1


def _otherwise_written(text: str, phrases: Sequence[Phrase]) -> list[int]:
    """Where the index finds them. The text is taken apart once for all, and only where each of its words may stand."""
    small = folded(text)
    likely = [each for each in phrases if _may_stand(small, each)]
    if not likely:
        return []
    spaced = f" {' '.join(_TOKEN.findall(small))} "
    found = [at for each in likely if (at := spaced.find(f" {each.text}{'' if each.is_prefix else ' '}")) >= 0]
    starts = [each.start() for each in _TOKEN.finditer(small)] if found else []
    return [starts[spaced.count(" ", 0, at)] for at in found]


def _may_stand(small: str, sought: Phrase) -> bool:
    return all(word in small for word in sought.text.split(" "))


def _is_apart(text: str, at: int, end: int, is_prefix: bool) -> bool:
    """Whether no word goes on beyond that part of a text; behind a prefix one may."""
    return not (text[at - 1 : at].isalnum() or (not is_prefix and text[end : end + 1].isalnum()))


def _densest(places: Sequence[int]) -> int:
    """The place behind which most others stand near, the first of several."""
    return max(sorted(places), key=lambda at: sum(at <= other < at + REACH // 2 for other in places))


def _start(text: str, at: int) -> int:
    """Where the passage begins that leads to `at`: with a sentence, if one begins nearby, else with a word."""
    low = max(0, at - NEAR)
    near = text[low:at]
    begin = max(near.rfind(". "), near.rfind("\n")) + 1
    if not begin and low:
        begin = near.find(" ") + 1 or len(near)
    if near.count(" ", begin) > WORDS_BEFORE:
        begin += len(near[begin:].rsplit(None, WORDS_BEFORE)[0])
    return low + begin


def _marked(line: str, phrases: Sequence[Phrase], marks: tuple[str, str]) -> str:
    """`line` with marks around every place of a phrase."""
    small = folded(line)
    spans = [span for each in phrases for span in _spans(small, each)]
    if len(spans) > 1:
        spans = _disjoint(sorted(spans))
    for start, end in reversed(spans):
        line = f"{line[:start]}{marks[0]}{line[start:end]}{marks[1]}{line[end:]}"
    return line


def _disjoint(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of those that overlap the first."""
    kept = [spans[0]]
    for span in spans[1:]:
        if span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _spans(small: str, sought: Phrase) -> list[tuple[int, int]]:
    """Where a phrase begins and ends in a folded line."""
    at = small.find(sought.text)
    end = at + len(sought.text)
    if at >= 0 and not sought.is_prefix and small.find(sought.text, end) < 0 and _is_apart(small, at, end, False):
        return [(at, end)]  # nearly always
    if at < 0 and not _may_stand(small, sought):  # a pattern takes twenty times as long
        return []
    return [found.span() for found in _pattern(sought).finditer(small)]


@lru_cache(maxsize=256)
def _pattern(sought: Phrase) -> re.Pattern[str]:
    """The phrase in a folded text, whatever stands between its words."""
    words = r"[\W_]+".join(map(re.escape, sought.text.split(" ")))
    return re.compile(r"(?<![^\W_])" + words + (r"[^\W_]*" if sought.is_prefix else r"(?![^\W_])"))


class _Folding(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        parts = unicodedata.normalize("NFD", character)
        is_marked = all(unicodedata.category(mark) == "Mn" for mark in parts[1:])
        self[code] = small = (parts[0] if is_marked else character).lower()[:1]
        return small


_FOLDED = _Folding()
