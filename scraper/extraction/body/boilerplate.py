"""What stands among an article's text without being part of it, told by its wording.

Wordings come in sets per language, because "Share" may begin a sentence in English and nothing in Indonesian. A pointer
("Baca juga: ...") goes only as a whole line; inside a running sentence the same words stay.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from scraper.extraction.body.wordings import END, FAMILY, START, START_BY_WORD, WHOLE, WHOLE_BY_WORD
from scraper.extraction.page.patterns import alternatives, any_of, sorted_by_first

MAX_LINE = 600  # characters of a line that may begin as boilerplate does
MAX_WHOLE = 200  # of one that may be it as a whole
MAX_END = 150  # of one that ends a text
WORD = 120  # of one among which the word stands by which it is told
LETTERS, ENOUGH = 6, 5  # of a wording by which lines are told that may be it
HEAD = 300  # characters of a line that are looked at


def is_boilerplate(text: str, language: str | None = None) -> bool:
    """Whether a whole line is boilerplate: a label, a pointer, an appeal.

    >>> is_boilerplate("Baca juga: Lapas Baru Dibuka", "id")
    True
    >>> is_boilerplate("Ia meminta warga baca juga surat edaran itu.", "id")
    False
    """
    return are_boilerplate([text], language)[0]


def are_boilerplate(texts: Sequence[str], language: str | None = None) -> list[bool]:
    """`is_boilerplate` of each of some lines: together they cost far less."""
    wordings = _wordings_of(language)
    heads = "\n".join([text[:WORD] for text in texts])
    short = "\n".join([text for text in texts if len(text) < MAX_WHOLE]).lower()
    start = [_compiled(pattern) for word, pattern in wordings.start_by_word if word in heads]
    whole = [(word, _compiled(pattern)) for word, pattern in wordings.whole_by_word if word in short]
    return [len(text) < MAX_LINE and _judged(text, wordings.groups, language, start, whole) for text in texts]


def _judged(
    text: str,
    groups: Iterable[_Group],
    language: str | None,
    start: Iterable[re.Pattern[str]],
    whole: Iterable[tuple[str, re.Pattern[str]]],
) -> bool:
    is_short, is_begun = len(text) < MAX_WHOLE, _is_begun(text[:LETTERS], language)
    if not (is_begun or start or (is_short and whole)):
        return False
    folded = text[:HEAD].lower()
    if is_begun and _is_told(folded, groups, is_short):
        return True
    for pattern in start:
        if pattern.match(folded):
            return True
    return is_short and any(word in folded and pattern.fullmatch(folded) for word, pattern in whole)


def _is_told(folded: str, groups: Iterable[_Group], is_short: bool) -> bool:
    """Whether a line begins with a wording, or with marks and a wording, or is nothing but one."""
    first = folded[:1]
    place = 0 if first.isalnum() else _end_of_marks(folded)
    start = folded[place : place + 1] if place else first
    for group in groups:
        if group.start[start].match(folded, place) or (is_short and group.whole[first].fullmatch(folded)):
            return True
    return place > 0 and any(group.start[""].match(folded, at) for group in groups for at in range(place))


@lru_cache(maxsize=16_384)  # lines begin with the same few letters on most pages
def _is_begun(head: str, language: str | None) -> bool:
    """Whether a line with such first letters may be boilerplate."""
    return _wordings_of(language).has_beginning(head.lower())


def is_end(text: str, language: str | None = None) -> bool:
    """Whether an article's text has ended where such a line stands.

    >>> is_end("More on this story", "en")
    True
    """
    if len(text) >= MAX_END:
        return False
    folded = text.lower()
    return any(group.end.fullmatch(folded) for group in _wordings_of(language).groups)


_STOCK = ("", "id", "en")
"""What may stand on a page in any language: marks, and Indonesian and English labels and pointers."""


class _ByFirst(dict[str, re.Pattern[str]]):
    """Patterns of lines by the character with which they begin, "" for those that begin with no certain one. Each is
    compiled when the first line comes that may be it: all of a language's would take 40 ms."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self.wordings, self.others = sorted_by_first(patterns)

    def __missing__(self, first: str) -> re.Pattern[str]:
        if first and first not in self.wordings:
            return self[""]
        self[first] = pattern = re.compile(self._pattern(self.wordings.get(first, ())))
        return pattern

    def _pattern(self, wordings: Sequence[str]) -> str:
        """Of those that begin with one character, as a whole line; those that begin with no certain one stand alone."""
        return _WHOLE_LINE.format(any_of(wordings or self.others or [_NEVER]))


class _Begun(_ByFirst):
    """The same for what lines only begin with. Any line may begin as those do that begin with no certain character."""

    def _pattern(self, wordings: Sequence[str]) -> str:
        return any_of([*wordings, *self.others] or [_NEVER])


class _Group:
    """Wordings that are searched together, in lower-cased text: ignoring case would cost five times as much."""

    def __init__(self, keys: Sequence[str]) -> None:
        self.whole = _ByFirst(_patterns(WHOLE, keys))
        self.start = _Begun(_patterns(START, keys))
        self.end = re.compile(any_of(_patterns(END, keys) or [_NEVER]) + r"[\s.:!]*")


_Rule = tuple[tuple[str, ...], str]
"""Words, and the pattern of what holds one of them."""
_ByWord = Sequence[tuple[str, str]]
"""Patterns of lines that may begin with any letter, each beside every word of which it holds one."""


class _Wordings(NamedTuple):
    """The wordings that count in a language. Most lines are no label, and their first letters say so."""

    groups: tuple[_Group, ...]
    beginnings: frozenset[str]  # the letters, some of them, with which wordings begin
    whole_by_word: _ByWord
    start_by_word: _ByWord

    def has_beginning(self, head: str) -> bool:
        """Whether a line with such first letters, in lower case, may be boilerplate."""
        begun, first = self.beginnings, head[:1]
        if not begun.isdisjoint([head[:end] for end in range(1, LETTERS + 1)]):
            return True
        return not first.isalpha() and (not first or first not in _QUOTES)


_QUOTES = "\"'“”„‘’«"
"""Marks with which no wording begins, and many a sentence does."""


@lru_cache(maxsize=256)
def _wordings_of(language: str | None) -> _Wordings:
    return _wordings(_groups(language))


@cache
def _wordings(groups: tuple[tuple[str, ...], ...]) -> _Wordings:
    keys = [key for group in groups for key in group]
    found = tuple(map(_group, groups))
    tables = [table.wordings for group in found for table in (group.whole, group.start)]
    begun = [one for table in tables for ones in table.values() for one in ones]
    return _Wordings(
        groups=found,
        beginnings=frozenset(chain.from_iterable(map(_beginnings, begun))),
        whole_by_word=[(word, _WHOLE_LINE.format(one)) for words, one in _rules(WHOLE_BY_WORD, keys) for word in words],
        start_by_word=[
            (spelled, one)
            for words, one in _rules(START_BY_WORD, keys)
            for word in words
            for spelled in {word, word.capitalize(), word.title(), word.upper()}  # as in lines that are not lower-cased
        ],
    )


def _rules(table: Mapping[str, Sequence[_Rule]], keys: Iterable[str]) -> list[_Rule]:
    return [rule for key in keys for rule in table.get(key, ())]


def _beginnings(pattern: str, known: str = "") -> Iterator[str]:
    """The letters, up to LETTERS, with which all begins that a pattern matches, behind `known`. Groups are opened where
    fewer than ENOUGH are certain: many a line begins with "the", few with "the ar" or "the st"."""
    letters = found[0] if (found := _LITERAL.match(pattern)) else ""
    known, rest = known + letters.replace("\\", ""), pattern[len(letters) :]
    if len(known) < ENOUGH:
        rest = _OPTIONAL.sub(r"(?:\1)?", rest, count=1)
        opened = list(alternatives(rest)) if rest.startswith("(?:") else [rest]
        if opened != [rest]:
            yield from chain.from_iterable(_beginnings(one, known) for one in opened)
            return
    yield known[:LETTERS]


_LETTER = r"(?:[^\W_]|[ ',:-]|\\[+.])"
_LITERAL = re.compile(rf"(?:{_LETTER}(?![?*{{+]))+")
_OPTIONAL = re.compile(rf"\A({_LETTER})\?")


_group = cache(_Group)
_compiled = cache(re.compile)
"""Of patterns that stand in this package alone."""


def _patterns(table: Mapping[str, Sequence[str]], keys: Iterable[str]) -> list[str]:
    return [pattern for key in keys for pattern in table.get(key, ())]


def _groups(language: str | None) -> tuple[tuple[str, ...], ...]:
    """The languages whose wordings count, in groups that are searched together: the stock and the language's own; all
    where the language is not known."""
    code = (language or "").split("-")[0].lower()
    own = [FAMILY.get(code, code)] if code else [*WHOLE, *START]
    rest = tuple(
        dict.fromkeys(key for key in own if key not in _STOCK and (key in WHOLE or key in START or key in END))
    )
    return (_STOCK, rest) if rest else (_STOCK,)


_WHOLE_LINE = r"(?:{})[\s.:!>»]*(?:…[\s.:!>»]*)*"
"""A wording and marks; the one beyond Latin-1 stands apart, for a set with it takes ten times as long to compile."""
_MARKS = re.compile(r"(?:[\[(*>»•▶→‣–👉📲🔴✅+-]{1,3}\s*)?")
"""What may stand before a wording with which a line begins."""


def _end_of_marks(text: str) -> int:
    found = _MARKS.match(text)
    return found.end() if found else 0


_NEVER = "(?!)"
_INLINE = re.compile(
    r"\s*\[gambas:[^\]]{1,60}\]|\s*\(adsbygoogle = [^;]{0,80};|\s*,?\s*opens new tab\b"
    r"|\s?\[\s?(?:edit(?: source)?|bearbeiten|modifier(?: le code)?|editar|modifica|bewerken|redigera|rediger|edytuj"
    r"|править|редагувати|sunting|编辑|編輯|編集|편집|تعديل|עריכה)\s?(?:[|·]\s?[^\[\]]{2,30})?\]$",
    re.IGNORECASE,
)


def may_hold_inline(text: str) -> bool:
    """Whether a text, of one line or many, may hold what `without_inline` takes out."""
    return "[" in text or "opens new" in text or "adsby" in text


def without_inline(text: str) -> str:
    """The line without what a template puts inside it: "[Gambas:Video 20detik]", "opens new tab"."""
    return _INLINE.sub("", text).strip() if may_hold_inline(text) else text
