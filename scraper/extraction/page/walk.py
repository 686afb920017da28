"""One walk over the tree: the page as blocks of text in boxes, with its pictures and marks, pruned as it goes.

By first child and next sibling with tag numbers, never by recursion: depth costs no stack. White space
inside a block is kept where the source had some, and nowhere else; block borders end a block. What a query
over the whole tree would find costs a third of a parse each: the walk notes it in passing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import CAPTION, MEDIA, WEAK, Judgement, is_hidden, judged, naming_people
from scraper.extraction.page.text import clean

MAX_BLOCKS = 20_000
LABEL = 300  # characters


Attributes = Mapping[str, str | None]
Marked = tuple[LexborNode, Attributes]
"""An element and its attributes."""


@dataclass(slots=True)
class Box:
    """An element that holds blocks: a div, section, list, cell... Its names are judged when somebody asks: most
    boxes of a page hold links alone, and nothing depends on what those are called."""

    parent: int  # number of the box around it; 0 is its own parent
    node: LexborNode
    tag: int
    attributes: Attributes
    first: int  # number of its first block
    end: int = 0  # number after its last block
    after: int = 0  # number after the last box inside it: boxes are numbered as they open

    @property
    def names(self) -> Judgement:
        """What tag, class, id and itemprop say about it."""
        return judged_element(self.tag, self.attributes)

    @property
    def furniture(self) -> int:
        """How far its names say that it is a share bar, a related box, a comment...; 0: not at all."""
        return self.names.level

    @property
    def word(self) -> str:
        """The word that says so."""
        return self.names.word


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


@dataclass
class Page:
    """What the walk found."""

    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    h1: list[tuple[LexborNode, int]] = field(default_factory=list)
    scripts: list[LexborNode] = field(default_factory=list)
    metas: list[Marked] = field(default_factory=list)  # <meta> and <link> in the text, where many publishers leave them
    properties: list[Marked] = field(default_factory=list)  # elements with an itemprop
    named: list[Marked] = field(default_factory=list)  # elements with attributes

    @cached_property
    def people(self) -> list[LexborNode]:
        """The elements whose class, id, itemprop or rel speak of who wrote it, in page order."""
        names = [" ".join(filter(None, map(attributes.get, _NAMES))) for _, attributes in self.named]
        return [self.named[number][0] for number in naming_people(names)]

    @cached_property
    def labels(self) -> str:
        """The lines under LABEL characters, lower-cased, one a line: for whoever looks for wordings."""
        return "\n".join(line.text for line in self.lines if len(line.text) < LABEL).lower()


_NAMES = ("class", "id", "itemprop", "rel", "data-qa-id")
_KINDS = {tags.LI: BlockKind.LIST_ITEM, tags.TR: BlockKind.TABLE, tags.BLOCKQUOTE: BlockKind.QUOTE}
_LEAF_KINDS = {tags.P: BlockKind.PARAGRAPH} | dict.fromkeys(tags.HEADINGS, BlockKind.HEADING)
_BESIDE = tags.SKIPPED | tags.VOID
_PLAIN, _LINK, _BOLD, _NOSCRIPT = range(4)
_STATES = {tags.A: _LINK} | dict.fromkeys(tags.BOLD, _BOLD)


def judged_element(tag: int, attributes: Attributes) -> Judgement:
    """What an element's names say of it, where its tag does not say more."""
    names = judged(attributes.get("class"), attributes.get("id"), attributes.get("itemprop"))
    if tag == tags.FIGURE:
        return names._replace(level=MEDIA, word="figure")
    if tag == tags.FORM:
        return names._replace(level=max(names.level, WEAK), word=names.word or "form")
    if tag in tags.ROWS and names.level == WEAK:
        return names._replace(level=0, word="")  # rows are named after what they list: players, dates, topics
    return names


def _is_named(tag: int, attributes: Attributes) -> bool:
    """Whether a paragraph or heading is a box of its own, because its names say that it is no text."""
    level = judged_element(tag, attributes).level
    return level >= CAPTION or (level > 0 and tag == tags.P)


_Block = tuple[BlockKind, LexborNode | None, bool, LexborNode | None, bool]
"""Of a block: the kind of its lines; its element; whether that holds text alone, as a p does; the figure around;
whether it is a box."""

_State = int | _Block
"""What to undo when an element ends: what an inline one is, or the block around it."""


def walk(root: LexborNode, dropped: frozenset[int] = frozenset()) -> Page:
    """The blocks, boxes and pictures under `root`; elements whose ``mem_id`` is in `dropped` are left out."""
    return _Walk(root, dropped).page


class _Walk:
    """The walk's state. A page has some thousand nodes: what is done for each is written out in `_run`."""

    def __init__(self, root: LexborNode, dropped: frozenset[int]) -> None:
        self.page = Page(boxes=[Box(0, root, root.tag_id, {}, 0)])
        self.dropped = dropped
        self.box = 0
        self.opened: list[tuple[LexborNode, int, Attributes]] = []  # boxes that hold nothing yet
        self.block: _Block = (BlockKind.PARAGRAPH, None, False, None, False)
        self.link = self.bold = self.muted = 0  # how many such elements are around
        self.parts: list[str] = []  # of the line that is being read
        self.length = self.linked = self.bolded = self.breaks = 0  # its characters, those in links, bold ones; <br>
        self._run(root)
        self.page.boxes[0].end, self.page.boxes[0].after = len(self.page.lines), len(self.page.boxes)

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
            tag = node.tag_id
            if tag == tags.TEXT:
                if self.length or not node.is_empty_text_node:
                    self._text(node)
                node = node.next
                continue
            following = node.next
            if tag != tags.COMMENT:
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

    def _text(self, node: LexborNode) -> None:
        text = node.text_content or ""
        if self.muted or (not self.length and text.isspace()):
            return
        self.parts.append(text)
        if text.isspace():
            return
        # How a template breaks its lines must not decide what is a link: white space counts as a reader sees it.
        size = len(" ".join(text.split())) if "\n" in text or "  " in text or "\t" in text else len(text)
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
            if tag == tags.SPAN and (attributes.get("aria-hidden") == "true" or is_hidden(attributes)):
                return None
            self._note(node, attributes)
        state = _STATES.get(tag, _PLAIN)
        if state == _LINK:
            self.link += 1
        elif state == _BOLD:
            self.bold += 1
        return state

    def _note(self, node: LexborNode, attributes: Attributes) -> None:
        """What an element says to machines, for whoever asks about people and properties."""
        self.page.named.append((node, attributes))
        if "itemprop" in attributes:
            self.page.properties.append((node, attributes))

    def _picture(self, node: LexborNode) -> None:
        if self.opened:
            self._open()
        before = len(self.page.lines) + (self.length > 0)
        self.page.pictures.append(Picture(node, self.box, before, self.block[3]))

    def _enter(self, node: LexborNode, tag: int) -> _State | None:
        """The block around the element, or None to pass it by."""
        if tag in _BESIDE or len(self.page.lines) > MAX_BLOCKS:
            self._pass(node, tag)
            return None
        attributes = node.attributes
        if (self.dropped and node.mem_id in self.dropped) or (
            ("style" in attributes or "hidden" in attributes) and is_hidden(attributes)
        ):
            return None
        if tag == tags.NOSCRIPT:
            self.muted += 1
            return _NOSCRIPT
        if self.length:
            self._flush()
        if tag == tags.FIGCAPTION:
            return None  # a caption is the picture's: whoever wants it asks the figure
        if tag > tags.KNOWN and (node.tag or "").endswith(("-img", "-image")):
            self._picture(node)
            return None
        return self._enter_block(node, tag, attributes)

    def _pass(self, node: LexborNode, tag: int) -> None:
        """Pass an element by that holds no text of the page; some are wanted by others."""
        if tag == tags.SCRIPT:
            self.page.scripts.append(node)
        elif tag in tags.VOID:
            self.page.metas.append((node, node.attributes))
        elif tag not in tags.SILENT:
            self._flush()

    def _enter_block(self, node: LexborNode, tag: int, attributes: Attributes) -> _State:
        if attributes:
            self._note(node, attributes)
        if tag == tags.H1:
            self.page.h1.append((node, len(self.page.lines)))
        around, leaf = self.block, _LEAF_KINDS.get(tag)
        is_box = leaf is None or (bool(attributes) and _is_named(tag, attributes))
        if is_box:
            self.opened.append((node, tag, attributes))
        figure = node if tag == tags.FIGURE else around[3]
        self.block = (leaf or _KINDS.get(tag, around[0]), node, leaf is not None, figure, is_box)
        return around

    def _open(self) -> None:
        """Number the boxes around what has been found: most boxes of a page hold nothing but boxes."""
        boxes = self.page.boxes
        first = len(self.page.lines)
        for node, tag, attributes in self.opened:
            boxes.append(Box(self.box, node, tag, attributes, first))
            self.box = len(boxes) - 1
        self.opened.clear()

    def _leave(self, state: _State) -> None:
        if isinstance(state, tuple):
            if self.length:
                self._flush()
            is_box, self.block = self.block[4], state
            if is_box and self.opened:
                self.opened.pop()
            elif is_box:
                ended = self.page.boxes[self.box]
                ended.end, ended.after = len(self.page.lines), len(self.page.boxes)
                self.box = ended.parent
        elif state == _LINK:
            self.link -= 1
        elif state == _BOLD:
            self.bold -= 1
        elif state == _NOSCRIPT:
            self.muted -= 1

    def _break(self) -> None:
        """One <br> inside a <p> is a space, two are a border; in loose text one is enough."""
        self.breaks += 1
        if self.breaks > 1 or not self.block[2]:
            self._flush()
        elif self.length:
            self.parts.append(" ")

    def _flush(self) -> None:
        if self.length and len(self.page.lines) <= MAX_BLOCKS and (text := clean("".join(self.parts))):
            if self.opened:
                self._open()
            kind, node, *_ = self.block
            strong = self.bolded >= self.length - 2
            self.page.lines.append(Line(kind, text, min(self.linked, len(text)), self.box, node, strong))
        self.parts.clear()
        self.length = self.linked = self.bolded = self.breaks = 0
