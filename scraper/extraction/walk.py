"""One walk over the tree: the page as blocks of text in boxes, with its pictures and marks, pruned as it goes.

By first child and next sibling with tag numbers, never by recursion: depth costs no stack. White space
inside a block is kept where the source had some, and nowhere else; block borders end a block. What a query
over the whole tree would find costs a third of a parse each: the walk notes it in passing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction import tags
from scraper.extraction.boilerplate import CAPTION, MEDIA, WEAK, is_hidden, judged
from scraper.extraction.text import clean

MAX_BLOCKS = 20_000


@dataclass(slots=True)
class Box:
    """An element that holds blocks: a div, section, list, cell..."""

    parent: int  # number of the box around it; 0 is its own parent
    node: LexborNode
    name: str  # class and id, lower-cased
    furniture: int  # how far its name says that it is a share bar, a related box, a comment...; 0: not at all
    word: str  # the word that says so
    is_content: bool  # whether its name says that it holds the article's text
    first: int  # number of its first block
    end: int = 0  # number after its last block


@dataclass(slots=True)
class Line:
    """One block as it stands in the page."""

    kind: BlockKind
    text: str
    links: int  # characters of it inside <a>
    box: int
    node: LexborNode | None  # its own element: p, h2, li...; None for loose text
    strong: bool = False  # wholly bold


@dataclass(slots=True)
class Picture:
    """An <img> and where it stands."""

    node: LexborNode
    box: int
    before: int  # number of the block that follows it
    figure: LexborNode | None
    in_noscript: bool


Attributes = Mapping[str, str | None]
Marked = tuple[LexborNode, Attributes]
"""An element and its attributes."""


@dataclass(slots=True)
class Page:
    """What the walk found."""

    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    captions: list[tuple[LexborNode, int]] = field(default_factory=list)  # element, number of the block that follows
    h1: list[tuple[LexborNode, int]] = field(default_factory=list)
    scripts: list[LexborNode] = field(default_factory=list)
    metas: list[Marked] = field(default_factory=list)  # <meta> and <link> in the text, where many publishers leave them
    properties: list[Marked] = field(default_factory=list)  # elements with an itemprop
    people: list[LexborNode] = field(default_factory=list)  # elements named like a byline
    times: list[Marked] = field(default_factory=list)  # <time>, and what is marked like one


_KINDS = {tags.LI: BlockKind.LIST_ITEM, tags.TR: BlockKind.TABLE}
_LEAF_KINDS = {tags.P: BlockKind.PARAGRAPH} | dict.fromkeys(tags.HEADINGS, BlockKind.HEADING)
_NOTHING, _LINK, _BOLD, _NOSCRIPT = range(4)

_Outer = tuple[int, BlockKind, LexborNode | None, LexborNode | None]
_State = int | _Outer
"""What to undo when an inline element ends, or what held around a block."""


def walk(root: LexborNode, dropped: frozenset[int] = frozenset()) -> Page:
    """The blocks, boxes and pictures under `root`; elements whose ``mem_id`` is in `dropped` are left out."""
    return _Walk(root, dropped).page


class _Walk:
    def __init__(self, root: LexborNode, dropped: frozenset[int]) -> None:
        self.page = Page(boxes=[Box(0, root, "", 0, "", False, 0)])
        self.dropped = dropped
        self.box = 0
        self.kind = BlockKind.PARAGRAPH
        self.node: LexborNode | None = None
        self.link = 0
        self.muted = 0
        self.figure: LexborNode | None = None
        self.parts: list[str] = []
        self.length = 0
        self.linked = 0
        self.breaks = 0
        self.bold = 0
        self.bolded = 0
        self._run(root)
        self.page.boxes[0].end = len(self.page.lines)

    def _run(self, root: LexborNode) -> None:
        node = root.first_child
        stack: list[tuple[LexborNode | None, _State]] = []
        state: _State | None
        while node is not None or stack:
            if node is None:
                node, state = stack.pop()
                if state:
                    self._leave(state)
                continue
            following = node.next
            tag = node.tag_id
            if tag == tags.TEXT:
                if text := node.text_content:
                    self._text(text)
            elif tag in tags.INLINE:
                state = self._enter_inline(node, tag)
                if state is not None and (child := node.first_child) is not None:
                    self._begin(state)
                    stack.append((following, state))
                    node = child
                    continue
            elif tag != tags.COMMENT and (state := self._enter(node, tag)) is not None:
                if (child := node.first_child) is not None:
                    stack.append((following, state))
                    node = child
                    continue
                self._leave(state)
            node = following
        self._flush()

    def _text(self, text: str) -> None:
        if self.muted:
            return
        if text.isspace():
            if self.length:
                self.parts.append(" ")
            return
        size = len(text)
        self.parts.append(text)
        self.breaks = 0
        self.length += size
        if self.link:
            self.linked += size
        if self.bold:
            self.bolded += size

    def _begin(self, state: _State) -> None:
        if state == _LINK:
            self.link += 1
        elif state == _BOLD:
            self.bold += 1

    def _enter_inline(self, node: LexborNode, tag: int) -> _State | None:
        """What the element is, or None to pass it by."""
        if tag == tags.BR:
            self._break()
            return None
        if tag == tags.IMG:
            before = len(self.page.lines) + (self.length > 0)
            self.page.pictures.append(Picture(node, self.box, before, self.figure, self.muted > 0))
            return None
        if attributes := node.attributes:
            if tag == tags.SPAN and (is_hidden(attributes) or attributes.get("aria-hidden") == "true"):
                return None
            self._note(node, tag, attributes, _name(attributes))
        return _LINK if tag == tags.A else _BOLD if tag in tags.BOLD else _NOTHING

    def _note(self, node: LexborNode, tag: int, attributes: Attributes, name: str) -> None:
        """What an element says to machines, for whoever asks about people and times."""
        if name and _names_people(name):
            self.page.people.append(node)
        elif tag != tags.TIME and _TELLING.isdisjoint(attributes):
            return
        elif attributes.get("rel") == "author" or attributes.get("data-qa-id") == "author-name":
            self.page.people.append(node)
        if "itemprop" in attributes:
            self.page.properties.append((node, attributes))
        if tag == tags.TIME or not _TIMES.isdisjoint(attributes):
            self.page.times.append((node, attributes))

    def _enter(self, node: LexborNode, tag: int) -> _State | None:
        """What held around the element, or None to pass it by."""
        if tag in tags.SKIPPED or len(self.page.lines) > MAX_BLOCKS:
            if tag == tags.SCRIPT:
                self.page.scripts.append(node)
            elif tag not in tags.SILENT:
                self._flush()
            return None
        if tag in tags.VOID:
            self.page.metas.append((node, node.attributes))
            return None
        if self.dropped and node.mem_id in self.dropped:
            return None
        if tag == tags.NOSCRIPT:
            self.muted += 1
            return _NOSCRIPT
        if tag == tags.FIGCAPTION:
            self._flush()
            self.page.captions.append((node, len(self.page.lines)))
            return None
        return self._enter_block(node, tag)

    def _enter_block(self, node: LexborNode, tag: int) -> _State | None:
        name, level, word, is_content = "", 0, "", False
        if attributes := node.attributes:
            if is_hidden(attributes):
                return None
            if name := _name(attributes):
                level, word, is_content = judged(name)
            self._note(node, tag, attributes, name)
        self._flush()
        outer = (self.box, self.kind, self.node, self.figure)
        self.node = node
        if tag in _LEAF_KINDS:
            if tag == tags.H1:
                self.page.h1.append((node, len(self.page.lines)))
            self.kind = _LEAF_KINDS[tag]
            if level < CAPTION and not (level and tag == tags.P):
                return outer
        elif tag == tags.FIGURE:
            self.figure = node
            level, word = MEDIA, "figure"
        elif tag == tags.FORM:
            level, word = max(level, WEAK), word or "form"
        elif tag in _KINDS:
            self.kind = _KINDS[tag]
        elif tag == tags.BLOCKQUOTE:
            self.kind = BlockKind.QUOTE
        boxes = self.page.boxes
        boxes.append(Box(self.box, node, name, level, word, is_content, len(self.page.lines)))
        self.box = len(boxes) - 1
        return outer

    def _leave(self, state: _State) -> None:
        if state == _LINK:
            self.link -= 1
        elif state == _BOLD:
            self.bold -= 1
        elif state == _NOSCRIPT:
            self.muted -= 1
        elif isinstance(state, tuple):
            self._flush()
            here = self.box
            self.box, self.kind, self.node, self.figure = state
            if here != self.box:
                self.page.boxes[here].end = len(self.page.lines)

    def _break(self) -> None:
        """One <br> inside a <p> is a space, two are a border; in loose text one is enough."""
        self.breaks += 1
        if self.breaks > 1 or self.node is None or self.node.tag_id not in _LEAF_KINDS:
            self._flush()
        else:
            self.parts.append(" ")

    def _flush(self) -> None:
        if self.length:
            if text := clean("".join(self.parts)):
                strong = self.bolded >= self.length - 2
                links = min(self.linked, len(text))
                self.page.lines.append(Line(self.kind, text, links, self.box, self.node, strong))
            self.length = self.linked = self.bolded = self.breaks = 0
        if self.parts:
            self.parts.clear()


def _name(attributes: Attributes) -> str:
    """Class, id and itemprop, lower-cased."""
    name = attributes.get("class") or ""
    for key in ("id", "itemprop"):
        if value := attributes.get(key):
            name = f"{name} {value}" if name else value
    return name.lower()


_TIMES = frozenset(["d-time", "data-timestamp", "data-datetime", "data-published-date", "data-publish-date"])
_TELLING = _TIMES | {"itemprop", "rel", "data-qa-id"}
_PEOPLE = re.compile("author|byline|reporter|penulis|editor|wartawan|writer|jurnalis")


@lru_cache(maxsize=16_384)
def _names_people(name: str) -> bool:
    return _PEOPLE.search(name) is not None
