"""What of a feed may be read in bounded time. Pure.

feedparser has no stop, and hostile feeds make it need minutes: it looks for mail addresses in an author's name and for
repetitions among an entry's categories in quadratic time, and it reads a broken feed twice. So its work is estimated
beforehand, tag by tag, and what would cost too much is left out: ends of long texts first, then the rest of an entry,
then the remaining entries. An ordinary feed passes unchanged but for its comments.
"""

from __future__ import annotations

import re

from scraper.discovery.markup import TOKEN, local_name

MAX_ENTRIES = 10_000
BUDGET = 0.7  # seconds of a slow machine; the estimate below is above what was measured for each kind of work
_ENTRY_BUDGET = 0.1

_TAG = 50e-6
_ATTRIBUTE = 4e-6
_PIECE = 3e-6  # a text or an end
_DECLARATION = 20e-6
_INNER_TAG = 20e-6  # of escaped markup
_CHARACTER = 20e-9
_MAIL = 12e-9  # for each character of a name, times the others
_ALIKE = 0.3e-6  # for each category of an entry, times the others

_MAX_TEXT = 10_000
_MAX_TAG = 4_000
_MAX_DECLARATION = 1_000
_MAX_EXPANDED = 100_000
_NAMES = frozenset({"author", "creator", "name", "email", "managingeditor", "webmaster", "publisher", "owner"})
_CATEGORIES = frozenset({"category", "keywords", "subject", "tags"})
_DATES = frozenset({
    "pubdate", "date", "published", "updated", "issued", "modified", "created", "lastbuilddate", "valid",
    "expirationdate",
})  # fmt: skip
_LIMITS = dict.fromkeys(_NAMES | _CATEGORIES, 300) | dict.fromkeys(_DATES, 100)
"""Characters of texts that are looked at closely."""

_ENTRIES = frozenset({"item", "entry"})
_ENTITY = re.compile(r"<!ENTITY\s+\S{1,100}\s+(?:\"([^\"]*)\"|'([^']*)')")
_TERM_ENDS = re.compile(r"[,;\s]")


def bounded(text: str, *, is_whole: bool = True) -> tuple[str, str | None]:
    """The feed as it may be read, and what was left out of it. If `is_whole` is false, its last entry is cut."""
    reader = _Bounds(text)
    reader.read(is_whole)
    return "".join(reader.kept), reader.problem


class _EnoughError(Exception):
    """No further entry is read."""


class _Bounds:
    """One pass over a feed: what is kept of it, what reading that will cost, and which elements are open."""

    def __init__(self, text: str) -> None:
        self.kept: list[str] = []
        self.problem: str | None = None
        self._text = text
        self._cost = 0.0
        self._entries = 0
        self._entry_cost = 0.0  # cost when the present entry began; before the first, of the feed's own part
        self._entry_place = 0  # pieces kept when it began
        self._entry_depth: int | None = None
        self._shortened = 0  # entries without their end
        self._is_skipping = False
        self._open: list[str] = []
        self._special: str | None = None
        self._room = _MAX_TEXT
        self._terms = 0

    def read(self, is_whole: bool) -> None:
        try:
            for token in TOKEN.finditer(self._text):
                self._take(token)
            if not is_whole:
                self._close_before_entry()
        except _EnoughError:
            is_whole = False
            self._close_before_entry()
        if not is_whole:
            self.problem = f"only the first {self._entries:,} entries were read: too many or too large"
        elif self._shortened:
            self.problem = f"{self._shortened:,} entries were read in part: too large"

    def _take(self, token: re.Match[str]) -> None:
        if token["name"] is not None:
            if token["cut"] is None:
                name = local_name(token["name"])
                if token["end"]:
                    self._end(token, name)
                else:
                    self._start(token, name)
        elif self._is_skipping:
            return
        elif token["text"] is not None or token["cdata"] is not None:
            self._characters(token)
        elif token["declaration"] is not None:
            self._declaration(token[0])
        elif token[0] == "<":
            self._keep("<", _PIECE)

    def _start(self, token: re.Match[str], name: str) -> None:
        if name in _ENTRIES:
            self._begin_entry()
        if self._is_skipping:
            return
        is_empty = token[0].endswith("/>")
        tag = token[0] if len(token[0]) <= _MAX_TAG else f"<{token['name']}{'/' * is_empty}>"
        if not is_empty:
            self._open.append(token["name"])
            self._look_closely_at(name)
        self._keep(tag, _TAG + _ATTRIBUTE * tag.count("="))
        if name in _CATEGORIES:
            self._count_terms(1)
        self._stop_within_bounds()

    def _look_closely_at(self, name: str) -> None:
        if name in _LIMITS:
            self._special, self._room = name, _LIMITS[name]
        elif self._special is None:
            self._room = _MAX_TEXT

    def _end(self, token: re.Match[str], name: str) -> None:
        depth = self._entry_depth
        if self._is_skipping:
            if name not in _ENTRIES or depth is None:
                return
            self._close_down_to(depth)
            self._is_skipping = False
        elif token["name"] in self._open[-_NEAR:]:
            while self._open.pop() != token["name"]:
                pass
            self._keep(token[0], _PIECE)
        else:
            self._keep(token[0], _PIECE)
        if name == self._special:
            self._special = None
        self._room = _MAX_TEXT if self._special is None else self._room

    def _characters(self, token: re.Match[str]) -> None:
        is_cdata = token["cdata"] is not None
        text = token["cdata"] if is_cdata else token["text"]
        if len(text) > self._room:
            text = _cut(text, self._room)
        self._room -= len(text)
        cost = _PIECE + _CHARACTER * len(text) + _INNER_TAG * (text.count("<") + text.count("&lt;"))
        if self._special in _NAMES:
            cost += _MAIL * len(text) * (_LIMITS[self._special] - self._room)
        elif self._special in _CATEGORIES:
            self._count_terms(len(_TERM_ENDS.findall(text)))
        self._keep(f"<![CDATA[{text}]]>" if is_cdata else text, cost)
        self._stop_within_bounds()

    def _declaration(self, declaration: str) -> None:
        """Entities may be declared where they cannot be made to fill the memory: nine lines of ten references each."""
        if len(declaration) > _MAX_DECLARATION or declaration[:5].lower() == "<?xml":
            return
        values = [quoted or single for quoted, single in _ENTITY.findall(declaration)]
        if any("&" in value.replace("&#", "") for value in values):
            return
        if values and max(map(len, values)) * self._text.count("&") > _MAX_EXPANDED:
            return
        self._keep(declaration, _DECLARATION)

    def _count_terms(self, count: int) -> None:
        self._cost += _ALIKE * self._terms * count
        self._terms += count

    def _keep(self, piece: str, cost: float) -> None:
        self.kept.append(piece)
        self._cost += cost

    def _begin_entry(self) -> None:
        if self._entry_depth is None:
            self._entry_depth = len(self._open)
        elif len(self._open) > self._entry_depth:  # what the last entry left open
            del self._open[self._entry_depth :]
        self._is_skipping = False
        if self._entries >= MAX_ENTRIES or self._cost > BUDGET:
            self._entry_place = len(self.kept)
            raise _EnoughError
        self._entries += 1
        self._entry_cost, self._entry_place = self._cost, len(self.kept)
        self._special, self._room, self._terms = None, _MAX_TEXT, 0

    def _stop_within_bounds(self) -> None:
        """An entry that costs too much goes without its end; so does what stands before the first."""
        if self._cost - self._entry_cost > _ENTRY_BUDGET:
            self._close_down_to(self._entry_depth if self._entry_depth is not None else 2)
            self._is_skipping = True
            self._shortened += 1

    def _close_down_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self.kept.append(f"</{self._open.pop()}>")

    def _close_before_entry(self) -> None:
        del self.kept[self._entry_place :]
        if self._entry_depth is not None:
            del self._open[self._entry_depth :]
        self._close_down_to(0)


_NEAR = 50
_MAX_REFERENCE = 10


def _cut(text: str, length: int) -> str:
    """The first characters of a text, without half a character reference at their end."""
    cut = text[:length]
    start = cut.rfind("&", max(0, length - _MAX_REFERENCE))
    return cut if start < 0 or ";" in cut[start:] else cut[:start]
