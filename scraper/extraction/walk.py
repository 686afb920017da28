"""One walk over the tree: the page as blocks of text in boxes, with its pictures and marks, pruned as it goes.

By first child and next sibling with tag numbers, never by recursion: depth costs no stack. White space
inside a block is kept where the source had some, and nowhere else; block borders end a block. What a query
over the whole tree would find costs a third of a parse each: the walk notes it in passing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction import tags
from scraper.extraction.boilerplate import CAPTION, MEDIA, WEAK, Judgement, is_hidden, judged
from scraper.extraction.text import clean

MAX_BLOCKS = 20_000
LABEL = 300  # characters


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


Attributes = Mapping[str, str | None]
Marked = tuple[LexborNode, Attributes]
"""An element and its attributes."""


@dataclass(slots=True)
class Page:
    """What the walk found."""

    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    h1: list[tuple[LexborNode, int]] = field(default_factory=list)
    labels: str = ""  # the lines under LABEL characters, lower-cased, one a line: for whoever looks for wordings
    scripts: list[LexborNode] = field(default_factory=list)
    metas: list[Marked] = field(default_factory=list)  # <meta> and <link> in the text, where many publishers leave them
    properties: list[Marked] = field(default_factory=list)  # elements with an itemprop
    people: list[LexborNode] = field(default_factory=list)  # elements named like a byline


_KINDS = {tags.LI: BlockKind.LIST_ITEM, tags.TR: BlockKind.TABLE, tags.BLOCKQUOTE: BlockKind.QUOTE}
_LEAF_KINDS = {tags.P: BlockKind.PARAGRAPH} | dict.fromkeys(tags.HEADINGS, BlockKind.HEADING)
_PLAIN, _LINK, _BOLD, _NOSCRIPT = range(4)
_STATES = {tags.A: _LINK} | dict.fromkeys(tags.BOLD, _BOLD)
_TELLING = frozenset(["itemprop", "rel", "data-qa-id"])
_NAMELESS = judged(None)

_State = int | tuple[bool, BlockKind, LexborNode | None, LexborNode | None]
"""What to undo when an inline element ends, or whether a block is a box and what held around it."""


def walk(root: LexborNode, dropped: frozenset[int] = frozenset()) -> Page:
    """The blocks, boxes and pictures under `root`; elements whose ``mem_id`` is in `dropped` are left out."""
    return _Walk(root, dropped).page


class _Walk:
    """The walk's state. A page has some thousand nodes: what is done for each is written out in `_run`."""

    def __init__(self, root: LexborNode, dropped: frozenset[int]) -> None:
        self.page = Page(boxes=[Box(0, root, "", 0, "", False, 0)])
        self.dropped = dropped
        self.box = 0
        self.opened: list[tuple[LexborNode, Judgement, int, str]] = []  # boxes that hold nothing yet
        self.kind = BlockKind.PARAGRAPH
        self.node: LexborNode | None = None
        self.figure: LexborNode | None = None
        self.link = self.bold = self.muted = 0  # how many such elements are around
        self.parts: list[str] = []  # of the line that is being read
        self.length = self.linked = self.bolded = self.breaks = 0  # its characters, those in links, bold ones; <br>
        self._run(root)
        self.page.boxes[0].end = len(self.page.lines)
        self.page.labels = "\n".join(line.text for line in self.page.lines if len(line.text) < LABEL).lower()

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
            following, tag = node.next, node.tag_id
            if tag == tags.TEXT:
                text = node.text_content
                if text and not self.muted and (self.length or not text.isspace()):
                    self._text(text)
            elif tag != tags.COMMENT:
                state = self._enter_inline(node, tag) if tag in tags.INLINE else self._enter(node, tag)
                if state is not None:
                    if (child := node.first_child) is not None:
                        stack.append((following, state))
                        node = child
                        continue
                    if state:
                        self._leave(state)
            node = following
        self._flush()

    def _text(self, text: str) -> None:
        self.parts.append(text)
        if text.isspace():
            return
        size = len(text)
        self.breaks = 0
        self.length += size
        if self.link:
            self.linked += size
        if self.bold:
            self.bolded += size

    def _enter_inline(self, node: LexborNode, tag: int) -> _State | None:
        """What the element is, or None to pass it by."""
        if tag == tags.BR:
            self._break()
            return None
        if tag == tags.IMG:
            self._picture(node)
            return None
        if attributes := node.attributes:
            if tag == tags.SPAN and (is_hidden(attributes) or attributes.get("aria-hidden") == "true"):
                return None
            names = judged(attributes["class"]) if "class" in attributes else _NAMELESS
            if names.is_people or not _TELLING.isdisjoint(attributes):
                self._note(node, attributes, names)
        state = _STATES.get(tag, _PLAIN)
        if state == _LINK:
            self.link += 1
        elif state == _BOLD:
            self.bold += 1
        return state

    def _note(self, node: LexborNode, attributes: Attributes, names: Judgement) -> None:
        """What an element says to machines, for whoever asks about people and properties."""
        author = "author" in (attributes.get("rel"), attributes.get("itemprop"))
        if names.is_people or author or attributes.get("data-qa-id") == "author-name":
            self.page.people.append(node)
        if "itemprop" in attributes:
            self.page.properties.append((node, attributes))

    def _picture(self, node: LexborNode) -> None:
        self._open()
        before = len(self.page.lines) + (self.length > 0)
        self.page.pictures.append(Picture(node, self.box, before, self.figure))

    def _enter(self, node: LexborNode, tag: int) -> _State | None:
        """What held around the element, or None to pass it by."""
        if tag in tags.SKIPPED or len(self.page.lines) > MAX_BLOCKS:
            if tag == tags.SCRIPT:
                self.page.scripts.append(node)
            elif tag not in tags.SILENT:
                self._flush()
            return None
        attributes = node.attributes
        if tag in tags.VOID:
            self.page.metas.append((node, attributes))
            return None
        if (self.dropped and node.mem_id in self.dropped) or (attributes and is_hidden(attributes)):
            return None
        if tag == tags.NOSCRIPT:
            self.muted += 1
            return _NOSCRIPT
        if self.length:
            self._flush()
        if tag == tags.FIGCAPTION:
            return None  # a caption is the picture's: whoever wants it asks the figure
        return self._enter_block(node, tag, attributes)

    def _enter_block(self, node: LexborNode, tag: int, attributes: Attributes) -> _State:
        names = _NAMELESS
        if attributes:
            names = judged(attributes.get("class"), attributes.get("id"), attributes.get("itemprop"))
            if names.is_people or not _TELLING.isdisjoint(attributes):
                self._note(node, attributes, names)
        level, word = names.level, names.word
        if tag == tags.FIGURE:
            level, word = MEDIA, "figure"
        elif tag == tags.FORM:
            level, word = max(level, WEAK), word or "form"
        elif tag in tags.ROWS and level == WEAK:
            level, word = 0, ""  # rows are named after what they list: players, dates, topics
        elif tag == tags.H1:
            self.page.h1.append((node, len(self.page.lines)))
        is_leaf = tag in _LEAF_KINDS
        is_box = not is_leaf or level >= CAPTION or (level > 0 and tag == tags.P)
        state = (is_box, self.kind, self.node, self.figure)
        if is_box:
            self.opened.append((node, names, level, word))
        self.node = node
        if tag == tags.FIGURE:
            self.figure = node
        self.kind = _LEAF_KINDS[tag] if is_leaf else _KINDS.get(tag, self.kind)
        return state

    def _open(self) -> None:
        """Number the boxes around what has been found: most boxes of a page hold nothing but boxes."""
        boxes = self.page.boxes
        for node, names, level, word in self.opened:
            boxes.append(Box(self.box, node, names.name, level, word, names.is_content, len(self.page.lines)))
            self.box = len(boxes) - 1
        self.opened.clear()

    def _leave(self, state: _State) -> None:
        if state == _LINK:
            self.link -= 1
        elif state == _BOLD:
            self.bold -= 1
        elif state == _NOSCRIPT:
            self.muted -= 1
        elif isinstance(state, tuple):
            if self.length:
                self._flush()
            is_box, self.kind, self.node, self.figure = state
            if is_box and self.opened:
                self.opened.pop()
            elif is_box:
                ended = self.page.boxes[self.box]
                ended.end = len(self.page.lines)
                self.box = ended.parent

    def _break(self) -> None:
        """One <br> inside a <p> is a space, two are a border; in loose text one is enough."""
        self.breaks += 1
        if self.breaks > 1 or self.node is None or self.node.tag_id not in _LEAF_KINDS:
            self._flush()
        elif self.length:
            self.parts.append(" ")

    def _flush(self) -> None:
        if self.length and len(self.page.lines) <= MAX_BLOCKS and (text := clean("".join(self.parts))):
            if self.opened:
                self._open()
            strong = self.bolded >= self.length - 2
            self.page.lines.append(Line(self.kind, text, min(self.linked, len(text)), self.box, self.node, strong))
        self.parts.clear()
        self.length = self.linked = self.bolded = self.breaks = 0
