"""A feed made fit to be read: every tag closed, every reference known, and no more than can be read in a second. Pure.

What publishers get wrong most often (a bare "&", ``&nbsp;``, a tag that is never closed, a document cut in the middle)
is mended here, so that the feed is XML again. What would cost too much is left out: ends of long texts first, then the
rest of an entry, then the remaining entries. An ordinary feed passes unchanged but for its comments.
"""

from __future__ import annotations

import re
from html import escape
from html.entities import html5
from typing import NamedTuple

from scraper.discovery.feed_work import Work
from scraper.discovery.markup import TOKEN, local_name, unescaped, with_closed_cdata

_MAX_TAG = 4_000
_MAX_DECLARATION = 1_000
_MAX_EXPANDED = 100_000
_NEAR = 50  # open elements among which an end looks for its beginning

_ENTRIES = frozenset({"item", "entry"})
_HOUSES = frozenset({"rss", "rdf", "channel", "feed", "envelope", "body", "items"})
"""What entries stand in; whatever else is open when one begins was forgotten to be closed."""

_FIELDS = frozenset({
    "title", "link", "guid", "id", "pubdate", "date", "published", "updated", "issued", "modified", "creator",
    "category", "subject", "comments",
})  # fmt: skip
"""Elements of text, none of which stands in another."""


class Repaired(NamedTuple):
    """A feed as it may be read."""

    text: str
    rest: str  # from the first entry on that is left out, as it came
    problem: str | None  # what was wrong


def repaired(text: str, *, is_whole: bool = True, work: Work | None = None) -> Repaired:
    """The feed as it may be read, and what is left out of it. Its last entry is cut if not `is_whole`.

    `work` estimates what reading it will take, and says when that is enough.
    """
    closed = with_closed_cdata(text)
    repair = _Repair(closed, work or Work())
    repair.read(is_whole)
    problem = repair.problem or (_OPEN_CDATA if closed != text else None)
    return Repaired("".join(repair.kept), closed[repair.end :], problem)


_OPEN_CDATA = "ill-formed, read as far as it goes: a CDATA section without its end"


class _EnoughError(Exception):
    """No further entry is read."""


class _Element(NamedTuple):
    name: str  # without prefix, in lower case
    tag: str  # as written


class _Repair:
    """One pass over a feed: what is kept of it, and which elements are open."""

    def __init__(self, text: str, work: Work) -> None:
        self.kept: list[str] = []
        self.problem: str | None = None
        self.end = len(text)
        self._text = text
        self._entities: dict[str, str] = {}  # its own, as they are written in a text or an attribute
        self._references = text.count("&") if "<!ENTITY" in text else 0
        self._work = work
        self._open: list[_Element] = []
        self._entries = 0
        self._entry_place = 0  # pieces kept when the present entry began
        self._house_depth = 0  # elements open around it
        self._field_place = 0  # and when the last of its fields began
        self._shortened = 0  # entries without their end
        self._is_skipping = False

    def read(self, is_whole: bool) -> None:
        try:
            for token in TOKEN.finditer(self._text):
                self._take(token)
        except _EnoughError:
            self.end = token.start()
        if self._shortened:
            self.problem = f"{self._shortened:,} entries were read in part: too large"
        elif not is_whole or self.end < len(self._text):
            self._drop_entry()
        elif self._open:
            self._is_broken(self._open[-1])
            self._drop_field()
        self._close_down_to(0)

    def _take(self, token: re.Match[str]) -> None:
        name = token["name"]
        if name is not None:
            if token["cut"] is None:
                element = _Element(local_name(name), name)
                if token["end"]:
                    self._end(element)
                else:
                    self._start(element, token[0])
        elif self._is_skipping:
            return
        elif token["text"] is not None:
            if not (self._open or token["text"].isspace()):
                return  # warnings of a server's scripts, and what is left of a document type
            self.kept.append(_REFERENCE.sub(self._referred, self._work.text(token["text"])))
            self._stop_within_bounds()
        elif token["cdata"] is not None:
            self.kept.append(f"<![CDATA[{self._work.text(token['cdata'])}]]>")
            self._stop_within_bounds()
        elif token["declaration"] is not None:
            self._declaration(token[0])
        elif token[0] == "<":
            self.kept.append(self._work.text("&lt;"))

    def _start(self, element: _Element, tag: str) -> None:
        if element.name in _ENTRIES and not self._is_foreign(element):
            self._begin_entry()
        if self._is_skipping:
            return
        if element.name in _FIELDS and self._open and self._open[-1].name in _FIELDS:
            self._is_broken(self._open[-1])
            self._close_down_to(len(self._open) - 1)
        is_empty = tag.endswith("/>")
        if len(tag) > _MAX_TAG or not tag.endswith(">"):
            tag = f"<{element.tag}{'/' * is_empty}>"
        elif not _WELL_FORMED.fullmatch(tag, len(element.tag) + 1):
            tag = f"<{element.tag}{_attributes(tag)}{'/' * is_empty}>"
        if not is_empty:
            self._open.append(element)
            self._field_place = len(self.kept)
        self.kept.append(_REFERENCE.sub(self._referred, tag) if "&" in tag else tag)
        self._work.tag(element.name, tag, is_empty=is_empty)
        self._stop_within_bounds()

    def _end(self, element: _Element) -> None:
        if self._is_skipping:
            self._is_skipping = element.name not in _ENTRIES or not self._entries
            return
        self._work.end(element.name)
        if not self._open or self._open[-1].name != element.name:
            self._is_broken(element)
            if all(each.name != element.name for each in self._open[-_NEAR:]):
                return  # closes nothing that is open
            while self._open[-1].name != element.name:
                self._close_down_to(len(self._open) - 1)
        self._close_down_to(len(self._open) - 1)

    def _begin_entry(self) -> None:
        depth = next((place for place, each in _last_first(self._open) if each.name in _HOUSES), -1) + 1
        if depth < len(self._open):
            self._is_broken(self._open[-1])
            self._close_down_to(depth)
        self._is_skipping = False
        self._entry_place, self._house_depth = len(self.kept), depth
        if self._work.is_enough:
            raise _EnoughError
        self._entries += 1
        self._work.entry()

    def _is_foreign(self, element: _Element) -> bool:
        """Whether it is another vocabulary's, within an entry: ``<x:item>`` in an ``<item>``."""
        if not self._entries or len(self._open) <= self._house_depth:
            return False
        return _prefix(element) != _prefix(self._open[self._house_depth])

    def _stop_within_bounds(self) -> None:
        """An entry that costs too much goes without its end; so does what stands before the first."""
        if self._work.is_enough_for_entry:
            self._close_down_to(self._house_depth if self._entries else 2)
            self._is_skipping = True
            self._shortened += 1

    def _drop_entry(self) -> None:
        del self.kept[self._entry_place :]
        del self._open[self._house_depth :]

    def _drop_field(self) -> None:
        """A cut address leads elsewhere, and a cut date to another day."""
        if self._open[-1].name in _FIELDS:
            del self.kept[self._field_place :]
            self._open.pop()

    def _close_down_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self.kept.append(f"</{self._open.pop().tag}>")

    def _is_broken(self, element: _Element) -> None:
        self.problem = self.problem or f"ill-formed, read as far as it goes: at <{element.tag}>"

    def _declaration(self, declaration: str) -> None:
        """A document type goes without the entities that it declares: they are put in place here.

        Those that refer to others are unknown, and so are those that would fill the memory.
        """
        if len(declaration) > _MAX_DECLARATION or declaration[:2] == "<?":
            return
        for name, quoted, single in _ENTITY.findall(declaration):
            value = unescaped(quoted or single)
            if "&" in (quoted or single).replace("&#", "") or len(value) * self._references > _MAX_EXPANDED:
                self.problem = self.problem or f"ill-formed, read as far as it goes: without the entity {name}"
            else:
                self._entities[name] = escape(value)
        if declaration[:9].upper() == "<!DOCTYPE":
            self.kept.append(f"{declaration.removesuffix('>').partition('[')[0].rstrip()}>")
            self._work.declaration()

    def _referred(self, found: re.Match[str]) -> str:
        """A reference that XML knows; HTML's names are characters here, and what is none of these is text."""
        name, decimal, hexadecimal = found.groups()
        if name:
            return found[0] if name in _OF_XML else self._entities.get(name) or _HTML.get(name, f"&amp;{name};")
        if decimal or hexadecimal:
            number = int(decimal) if decimal else int(hexadecimal, 16)
            return found[0] if _is_character(number) else ""
        return "&amp;"


_NAME = r"[A-Za-z_][\w.:-]{0,60}"
_WELL_FORMED = re.compile(rf"""(?:\s+{_NAME}\s*=\s*(?:"[^"]*"|'[^']*'))*+\s*/?>""")
_ATTRIBUTE = re.compile(rf"""\s({_NAME})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+?)(?=\s|/?>))""")


def _attributes(tag: str) -> str:
    """The attributes that can be read, each once and in quotes."""
    told = {name: quoted or single or bare for name, quoted, single, bare in _ATTRIBUTE.findall(tag)}
    return "".join(f' {name}="{value.replace(chr(34), "&quot;")}"' for name, value in told.items())


_ENTITY = re.compile(r"<!ENTITY\s+(\w{1,40})\s+(?:\"([^\"]*)\"|'([^']*)')")
_REFERENCE = re.compile(r"&(?:(\w{1,40});|#(\d{1,9});|#[xX]([0-9A-Fa-f]{1,8});)?", re.ASCII)
_OF_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})
_HTML = {name[:-1]: text for name, text in html5.items() if name.endswith(";") and text not in "<&"}


def _is_character(number: int) -> bool:
    """https://www.w3.org/TR/xml/#charsets"""
    return 0x20 <= number < 0xD800 or 0xE000 <= number < 0xFFFE or 0x10000 <= number < 0x110000 or number in (9, 10, 13)


def _prefix(element: _Element) -> str:
    return element.tag.rpartition(":")[0].lower()


def _last_first(items: list[_Element]) -> list[tuple[int, _Element]]:
    return list(enumerate(items))[: -_NEAR - 1 : -1]
