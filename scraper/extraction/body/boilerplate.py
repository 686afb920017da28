"""What stands among an article's text without being part of it, told by its wording.

Wordings come in sets per language, because "Share" may begin a sentence in English and nothing in Indonesian. A pointer
("Baca juga: ...") goes only as a whole line; inside a running sentence the same words stay.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from scraper.extraction.body.wordings import END, FAMILY, START, WHOLE
from scraper.extraction.page.patterns import any_of


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
    for whole, start, _ in _patterns_of(language):
        if start.match(folded) or (len(text) < 200 and whole.fullmatch(folded)):
            return True
    return False


def is_end(text: str, language: str | None = None) -> bool:
    """Whether an article's text has ended where such a line stands.

    >>> is_end("More on this story", "en")
    True
    """
    folded = text.lower() if len(text) < 150 else ""
    return any(end.fullmatch(folded) for _, _, end in _patterns_of(language))


_STOCK = ("", "id", "en")
"""What may stand on a page in any language: marks, and Indonesian and English labels and pointers."""


@lru_cache(maxsize=256)
def _patterns_of(language: str | None) -> tuple[tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]], ...]:
    return tuple(map(_patterns, _groups(language)))


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
def _patterns(keys: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Whole lines, beginnings and ends, for lower-cased text: ignoring case would cost five times as much."""
    whole, start, end = (
        any_of([pattern for key in keys for pattern in table.get(key, ())] or [_NEVER]) for table in (WHOLE, START, END)
    )
    return (
        re.compile(whole + r"[\s.:]*"),
        re.compile(r"(?:[\[(*>»•▶→‣–-]\s*)?" + start),
        re.compile(end + r"[\s.:!]*"),
    )


_NEVER = "(?!)"
_INLINE = re.compile(r"\s*\[gambas:[^\]]{1,60}\]|\s*\(adsbygoogle = [^;]{0,80};|\s*,?\s*opens new tab\b", re.IGNORECASE)


def without_inline(text: str) -> str:
    """The line without what a template puts inside it: "[Gambas:Video 20detik]", "opens new tab"."""
    return _INLINE.sub("", text).strip() if "[" in text or "opens new" in text or "adsby" in text else text
