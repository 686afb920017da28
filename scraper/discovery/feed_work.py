"""How much work feedparser will have with a feed, estimated beforehand. Pure.

It has no stop, and hostile feeds make it need minutes: it looks for mail addresses in an author's name and for
repetitions among an entry's categories in quadratic time, and it reads what is no XML twice.
"""

from __future__ import annotations

import re

BUDGET = 0.4  # seconds of a slow machine; the estimates are above what was measured for each kind of work
ENTRY_BUDGET = 0.1

_TAG = 50e-6
_ATTRIBUTE = 4e-6
_PIECE = 3e-6  # a text or an end
_DECLARATION = 20e-6
_INNER_TAG = 20e-6  # of escaped markup, if it is cleaned
_CHARACTER = 20e-9
_MAIL = 12e-9  # for each character of a name, times the others
_ALIKE = 0.3e-6  # for each category of an entry, times the others

MAX_TEXT = 10_000
_NAMES = frozenset({"author", "creator", "name", "email", "managingeditor", "webmaster", "publisher", "owner"})
_CATEGORIES = frozenset({"category", "keywords", "subject", "tags"})
_DATES = frozenset({
    "pubdate", "date", "published", "updated", "issued", "modified", "created", "lastbuilddate", "valid",
    "expirationdate",
})  # fmt: skip
_LIMITS = dict.fromkeys(_NAMES | _CATEGORIES, 300) | dict.fromkeys(_DATES, 100)
"""Characters of texts that are looked at closely."""

_TERM_ENDS = re.compile(r"[,;\s]")


class Work:
    """What was handed over so far, in seconds, and how much text the present element may still have."""

    def __init__(self, *, cleans: bool = True) -> None:
        self._inner_tag = _INNER_TAG if cleans else 0.0
        self._spent = 0.0
        self._spent_before_entry = 0.0
        self._terms = 0  # categories of the present entry
        self._element: str | None = None  # one whose text is looked at closely
        self._room = MAX_TEXT

    @property
    def is_enough(self) -> bool:
        return self._spent > BUDGET

    @property
    def is_enough_for_entry(self) -> bool:
        return self._spent - self._spent_before_entry > ENTRY_BUDGET

    def entry(self) -> None:
        self._spent_before_entry, self._terms = self._spent, 0
        self._element, self._room = None, MAX_TEXT

    def tag(self, name: str, tag: str, *, is_empty: bool) -> None:
        self._spent += _TAG + _ATTRIBUTE * tag.count("=")
        if name in _CATEGORIES:
            self._add_terms(1)
        if name in _LIMITS and not is_empty:
            self._element, self._room = name, _LIMITS[name]
        elif self._element is None:
            self._room = MAX_TEXT

    def end(self, name: str) -> None:
        self._spent += _PIECE
        if name == self._element:
            self._element = None
        if self._element is None:
            self._room = MAX_TEXT

    def declaration(self) -> None:
        self._spent += _DECLARATION

    def text(self, text: str) -> str:
        """The part of a text that may be read."""
        if len(text) > self._room:
            text = _cut(text, self._room)
        self._room -= len(text)
        self._spent += _PIECE + _CHARACTER * len(text) + self._inner_tag * (text.count("<") + text.count("&lt;"))
        if self._element in _NAMES:
            self._spent += _MAIL * len(text) * (_LIMITS[self._element] - self._room)
        elif self._element in _CATEGORIES:
            self._add_terms(len(_TERM_ENDS.findall(text)))
        return text

    def _add_terms(self, count: int) -> None:
        self._spent += _ALIKE * self._terms * count
        self._terms += count


_MAX_REFERENCE = 10


def _cut(text: str, length: int) -> str:
    """The first characters of a text, without half a character reference at their end."""
    cut = text[:length]
    start = cut.rfind("&", max(0, length - _MAX_REFERENCE))
    return cut if start < 0 or ";" in cut[start:] else cut[:start]
