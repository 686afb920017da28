"""What stands among an article's text without being part of it, told by its wording.

Wordings come in sets per language, because "Share" may begin a sentence in English and nothing in Indonesian. A pointer
("Baca juga: ...") goes only as a whole line; inside a running sentence the same words stay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from scraper.extraction.body.wordings import END, FAMILY, START, WHOLE
from scraper.extraction.page.patterns import any_of, sorted_by_first


def is_boilerplate(text: str, language: str | None = None) -> bool:
    """Whether a whole line is boilerplate: a label, a pointer, an appeal.

    >>> is_boilerplate("Baca juga: Lapas Baru Dibuka", "id")
    True
    >>> is_boilerplate("Ia meminta warga baca juga surat edaran itu.", "id")
    False
    """
    if len(text) >= 600:
        return False
    folded = text[:300].lower()
    for wordings in _wordings_of(language):
        if wordings.start.match(folded):
            return True
        if len(text) < 200 and (_fits(wordings.whole.get(folded[:1]), folded) or _fits(wordings.other, folded)):
            return True
    return False


def _fits(pattern: re.Pattern[str] | None, folded: str) -> bool:
    return pattern is not None and pattern.fullmatch(folded) is not None


def is_end(text: str, language: str | None = None) -> bool:
    """Whether an article's text has ended where such a line stands.

    >>> is_end("More on this story", "en")
    True
    """
    folded = text.lower() if len(text) < 150 else ""
    return any(wordings.end.fullmatch(folded) for wordings in _wordings_of(language))


_STOCK = ("", "id", "en")
"""What may stand on a page in any language: marks, and Indonesian and English labels and pointers."""


class _Wordings(NamedTuple):
    """Patterns for lower-cased text: ignoring case would cost five times as much. Most lines are no label, and their
    first character says so: whole lines are compared with those alone that begin with it."""

    whole: Mapping[str, re.Pattern[str]]  # whole lines, by their first character
    other: re.Pattern[str]  # whole lines that may begin with anything
    start: re.Pattern[str]
    end: re.Pattern[str]


@lru_cache(maxsize=256)
def _wordings_of(language: str | None) -> tuple[_Wordings, ...]:
    return tuple(map(_wordings, _groups(language)))


def _groups(language: str | None) -> tuple[tuple[str, ...], ...]:
    """The languages whose wordings count, in groups that are searched together: the stock and the language's own; all
    where the language is not known."""
    code = (language or "").split("-")[0].lower()
    own = [FAMILY.get(code, code)] if code else [*WHOLE, *START]
    rest = tuple(
        dict.fromkeys(key for key in own if key not in _STOCK and (key in WHOLE or key in START or key in END))
    )
    return (_STOCK, rest) if rest else (_STOCK,)


@cache
def _wordings(keys: tuple[str, ...]) -> _Wordings:
    whole, start, end = ([pattern for key in keys for pattern in table.get(key, ())] for table in (WHOLE, START, END))
    by_first, others = sorted_by_first(whole)
    return _Wordings(
        whole={first: _whole_line(ones) for first, ones in by_first.items()},
        other=_whole_line(others or [_NEVER]),
        start=re.compile(r"(?:[\[(*>»•▶→‣–-]\s*)?" + any_of(start or [_NEVER])),
        end=re.compile(any_of(end or [_NEVER]) + r"[\s.:!]*"),
    )


def _whole_line(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(patterns)})[\s.:]*")


_NEVER = "(?!)"
_INLINE = re.compile(r"\s*\[gambas:[^\]]{1,60}\]|\s*\(adsbygoogle = [^;]{0,80};|\s*,?\s*opens new tab\b", re.IGNORECASE)


def without_inline(text: str) -> str:
    """The line without what a template puts inside it: "[Gambas:Video 20detik]", "opens new tab"."""
    return _INLINE.sub("", text).strip() if "[" in text or "opens new" in text or "adsby" in text else text
