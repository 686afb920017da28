"""One walk over the tree: the page as blocks of text in boxes, with its pictures, pruned as it goes.

By first child and next sibling with tag numbers, never by recursion: depth costs no stack. White space
inside a block is kept where the source had some, and nowhere else; block borders end a block.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction import tags
from scraper.extraction.boilerplate import CAPTION, MEDIA, WEAK, furniture, is_hidden
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


@dataclass(slots=True)
class Page:
    """What the walk found."""

    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    captions: list[tuple[LexborNode, int]] = field(default_factory=list)  # element, number of the block that follows
    h1: list[tuple[LexborNode, int]] = field(default_factory=list)


_KINDS = {tags.LI: BlockKind.LIST_ITEM, tags.TR: BlockKind.TABLE}
_LEAF_KINDS = {tags.P: BlockKind.PARAGRAPH} | dict.fromkeys(tags.HEADINGS, BlockKind.HEADING)


def walk(root: LexborNode, dropped: frozenset[int] = frozenset()) -> Page:
    """The blocks, boxes and pictures under `root`; elements whose ``mem_id`` is in `dropped` are left out."""
    return _Walk(root, dropped).page


class _Walk:
    def __init__(self, root: LexborNode, dropped: frozenset[int]) -> None:
        self.page = Page(boxes=[Box(parent=0, node=root, name="", furniture=0, word="", first=0)])
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
        stack: list[tuple[LexborNode | None, tuple[object, ...]]] = []
        state: tuple[object, ...] | None
        while True:
            if node is None:
                if not stack:
                    break
                node, left = stack.pop()
                self._leave(left)
                continue
            following = node.next
            tag = node.tag_id
            if tag == tags.TEXT:
                self._text(node.text_content or "")
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
        self.parts.append(text)
        if not text.isspace():
            size = len(text)
            self.breaks = 0
            self.length += size
            if self.link:
                self.linked += size
            if self.bold:
                self.bolded += size

    def _enter(self, node: LexborNode, tag: int) -> tuple[object, ...] | None:
        """What `_leave` needs to return from the element, or None to pass it by."""
        if tag in tags.INLINE:
            return self._enter_inline(node, tag)
        if tag in tags.SKIPPED or len(self.page.lines) > MAX_BLOCKS:
            if tag not in tags.SILENT:
                self._flush()
            return None
        if self.dropped and node.mem_id in self.dropped:
            return None
        if tag == tags.NOSCRIPT:
            self.muted += 1
            return ("noscript",)
        if tag == tags.FIGCAPTION:
            self._flush()
            self.page.captions.append((node, len(self.page.lines)))
            return None
        return self._enter_block(node, tag)

    def _enter_inline(self, node: LexborNode, tag: int) -> tuple[object, ...] | None:
        if tag == tags.BR:
            self._break()
            return None
        if tag == tags.IMG:
            self.page.pictures.append(
                Picture(node, self.box, len(self.page.lines) + (self.length > 0), self.figure, self.muted > 0)
            )
            return None
        if tag == tags.A:
            self.link += 1
            return ("a",)
        if tag in tags.BOLD:
            self.bold += 1
            return ("b",)
        if tag == tags.SPAN and is_hidden(node):
            return None
        return ()

    def _enter_block(self, node: LexborNode, tag: int) -> tuple[object, ...] | None:
        attributes = node.attributes
        if is_hidden(node, attributes):
            return None
        name = " ".join(value for key in ("class", "id", "itemprop") if (value := attributes.get(key))).lower()
        self._flush()
        if tag == tags.H1:
            self.page.h1.append((node, len(self.page.lines)))
        state = ("block", self.box, self.kind, self.node, self.figure)
        self.node = node
        level, word = furniture(name) if name else (0, "")
        if tag in _LEAF_KINDS:
            self.kind = _LEAF_KINDS[tag]
            if level >= CAPTION or (level and tag == tags.P):
                self._open(node, name, level, word)
            return state
        if tag == tags.FIGURE:
            self.figure = node
            level, word = MEDIA, "figure"
        elif tag == tags.FORM:
            level, word = max(level, WEAK), word or "form"
        self.kind = _KINDS.get(tag, BlockKind.QUOTE if tag == tags.BLOCKQUOTE else self.kind)
        self._open(node, name, level, word)
        return state

    def _open(self, node: LexborNode, name: str, level: int, word: str) -> None:
        self.page.boxes.append(Box(self.box, node, name, level, word, len(self.page.lines)))
        self.box = len(self.page.boxes) - 1

    def _leave(self, state: tuple[object, ...]) -> None:
        if not state:
            return
        kind = state[0]
        if kind == "a":
            self.link -= 1
        elif kind == "b":
            self.bold -= 1
        elif kind == "noscript":
            self.muted -= 1
        else:
            self._flush()
            here = self.box
            _, self.box, self.kind, self.node, self.figure = state  # type: ignore[assignment]
            while here != self.box:
                self.page.boxes[here].end = len(self.page.lines)
                here = self.page.boxes[here].parent

    def _break(self) -> None:
        """One <br> inside a <p> is a space, two are a border; in loose text one is enough."""
        self.breaks += 1
        if self.breaks > 1 or self.node is None or self.node.tag_id not in _LEAF_KINDS:
            self._flush()
        else:
            self.parts.append(" ")

    def _flush(self) -> None:
        if not self.length:
            if self.parts:
                self.parts.clear()
            return
        text = clean("".join(self.parts))
        if text:
            kind = self.kind
            strong = self.bolded >= self.length - 2
            self.page.lines.append(Line(kind, text, min(self.linked, len(text)), self.box, self.node, strong))
        self.parts.clear()
        self.length = self.linked = self.bolded = self.breaks = 0
