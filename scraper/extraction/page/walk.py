"""One walk over the tree: the page as blocks of text in boxes, with its pictures and marks, pruned as it goes.

By first child and next sibling with tag numbers, never by recursion: depth costs no stack. White space
inside a block is kept where the source had some, and nowhere else; block borders end a block.

What costs is not the walking but what is made on the way: reading the attributes of each element costs half a parse,
and freeing them as much again. So elements are read when somebody asks, and what only a few of them can say (that they
are hidden, that they are a property) a query told beforehand (``survey.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import CAPTION, MEDIA, WEAK, Judgement, judged, naming_people
from scraper.extraction.page.text import clean

MAX_BLOCKS = 20_000
LABEL = 300  # characters
PAGE = 0  # in place of a tag: the box around all others


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
    first: int  # number of its first block
    end: int = 0  # number after its last block
    after: int = 0  # number after the last box inside it: boxes are numbered as they open
    _names: Judgement | None = None

    @property
    def attributes(self) -> Attributes:
        """Those of its element, read anew each time; what the page itself is called tells nothing of a part of it."""
        return self.node.attributes if self.tag != PAGE else {}

    @property
    def names(self) -> Judgement:
        """What tag, class, id and itemprop say about it."""
        if self._names is None:
            self._names = judged_element(self.tag, self.attributes)
        return self._names

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
    metas: list[Marked] = field(default_factory=list)  # <meta> and <link> in the text, where many publishers leave them
    root: LexborNode | None = None  # what the walk began with, and the elements that it left out
    left_out: frozenset[int] = frozenset()

    @cached_property
    def people(self) -> list[LexborNode]:
        """The elements whose class, id, itemprop or rel speak of who wrote it, in page order."""
        elements = self.root.css("*") if self.root is not None else []
        names = [_names(node.attributes) for node in elements]
        return self.entered(elements[number] for number in naming_people(names))

    def entered(self, nodes: Iterable[LexborNode]) -> list[LexborNode]:
        """Those of `nodes` that the walk went into: asked of a few, this costs less than to keep all of them."""
        return [node for node in nodes if self._is_entered(node)]

    def _is_entered(self, node: LexborNode) -> bool:
        path, around = [], node if self.root is not None else None
        while around is not None and around.mem_id not in self._known:
            path.append((around.mem_id, _ROLES.get(around.tag_id, _BLOCK)))
            around = around.parent
        inside = around is not None and self._known[around.mem_id]
        for place, role in reversed(path):
            hidden = place in self.left_out and role in _CAN_HIDE
            inside = self._known[place] = inside and role in _ENTERED and not hidden
        return inside

    @cached_property
    def _known(self) -> dict[int, bool]:
        return {self.root.mem_id: True} if self.root is not None else {}

    @cached_property
    def labels(self) -> str:
        """The lines under LABEL characters, lower-cased, one a line: for whoever looks for wordings."""
        return "\n".join(line.text for line in self.lines if len(line.text) < LABEL).lower()


def _names(attributes: Attributes) -> str:
    """What can speak of people; an absent name is the word "None", which does not."""
    get = attributes.get
    return f"{get('class')} {get('id')} {get('itemprop')} {get('rel')} {get('data-qa-id')}" if attributes else ""


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
    level = judged_element(tag, attributes).level if attributes else 0
    return level >= CAPTION or (level > 0 and tag == tags.P)


def walk(root: LexborNode, left_out: frozenset[int] = frozenset()) -> Page:
    """The blocks, boxes and pictures under `root`, without the elements whose ``mem_id`` is in `left_out`."""
    return _Walk(root, left_out).page


_Block = tuple[BlockKind, LexborNode | None, bool, LexborNode | None, bool]
"""What is around a line: the kind of its lines; its element; whether that holds text alone, as a p does; the figure
around; whether it is a box."""

_OUTSIDE: _Block = (BlockKind.PARAGRAPH, None, False, None, False)
_KINDS = {tags.LI: BlockKind.LIST_ITEM, tags.TR: BlockKind.TABLE, tags.BLOCKQUOTE: BlockKind.QUOTE}
_LEAF_KINDS = {tags.P: BlockKind.PARAGRAPH} | dict.fromkeys(tags.HEADINGS, BlockKind.HEADING)

_BLOCK, _INLINE, _LINK, _BOLD, _SPAN, _NOSCRIPT, _BR, _ASIDE, _SILENT = range(9)
_ROLES = (
    dict.fromkeys(tags.INLINE, _INLINE)
    | dict.fromkeys(tags.BOLD, _BOLD)
    | dict.fromkeys(tags.SKIPPED | tags.VOID | {tags.IMG, tags.FIGCAPTION}, _ASIDE)
    | dict.fromkeys(tags.SILENT | {tags.COMMENT}, _SILENT)
    | {tags.A: _LINK, tags.SPAN: _SPAN, tags.NOSCRIPT: _NOSCRIPT, tags.BR: _BR}
)
"""What an element is to the walk, by its tag; all others are blocks."""


class _Walk:
    """The walk's state. A page has some thousand nodes: what is done for each is written out in `_run`."""

    def __init__(self, root: LexborNode, left_out: frozenset[int]) -> None:
        self.page = Page(boxes=[Box(0, root, PAGE, 0)], root=root, left_out=left_out)
        self.box = 0
        self.opened: list[tuple[LexborNode, int]] = []  # boxes that hold nothing yet
        self.parts: list[str] = []  # of the line that is being read; the first is no white space
        self.linked: list[str] = []  # those in links
        self.bolded: list[str] = []
        self._run(root, left_out)
        self.page.boxes[0].end, self.page.boxes[0].after = len(self.page.lines), len(self.page.boxes)

    def _run(self, root: LexborNode, left_out: frozenset[int]) -> None:
        parts, linked, bolded, opened = self.parts, self.linked, self.bolded, self.opened
        lines, boxes, role_of = self.page.lines, self.page.boxes, _ROLES.get
        block, breaks = _OUTSIDE, 0  # what is around, and the <br> since the last text
        is_link = is_bold = is_muted = False
        stack: list[tuple[LexborNode | None, _Block, bool, bool, bool]] = []  # what holds behind an element
        node = root.first_child
        while node is not None or stack:
            if node is None:
                node, outer, is_link, is_bold, is_muted = stack.pop()
                if outer is not block:
                    if parts:
                        self._flush(block)
                    if not block[4]:
                        pass
                    elif opened:
                        opened.pop()
                    else:
                        ended = boxes[self.box]
                        ended.end, ended.after, self.box = len(lines), len(boxes), ended.parent
                    block = outer
                continue
            tag = node.tag_id
            if tag == tags.TEXT:
                if (parts or not node.is_empty_text_node) and not is_muted:
                    text = node.text_content or " "
                    if not text.isspace():
                        parts.append(text)
                        breaks = 0
                        if is_link:
                            linked.append(text)
                        if is_bold:
                            bolded.append(text)
                    elif parts:
                        parts.append(text)
                node = node.next
                continue
            following, role = node.next, role_of(tag, _BLOCK)
            if role == _SILENT:
                pass
            elif role == _ASIDE:
                self._pass(node, tag, block)
            elif role == _BR:
                breaks += 1
                if parts and (breaks > 1 or not block[2]):  # one inside a <p> is a space, two are a border
                    self._flush(block)
                elif parts:
                    parts.append(" ")
            elif left_out and role in _CAN_HIDE and node.mem_id in left_out:
                pass
            elif role != _BLOCK:
                child = node.first_child
                if child is not None:
                    stack.append((following, block, is_link, is_bold, is_muted))
                    if role == _LINK:
                        is_link = True
                    elif role == _BOLD:
                        is_bold = True
                    elif role == _NOSCRIPT:
                        is_muted = True
                    node = child
                    continue
            else:
                if parts:
                    self._flush(block)
                child = node.first_child
                if tag == tags.H1:
                    self.page.h1.append((node, len(lines)))
                if tag > tags.KNOWN and (node.tag or "").endswith(("-img", "-image")):
                    self._picture(node, block)
                elif child is not None and len(lines) <= MAX_BLOCKS:
                    stack.append((following, block, is_link, is_bold, is_muted))
                    leaf = _LEAF_KINDS.get(tag)
                    is_box = leaf is None or _is_named(tag, node.attributes)
                    if is_box:
                        opened.append((node, tag))
                    figure = node if tag == tags.FIGURE else block[3]
                    block = (leaf or _KINDS.get(tag, block[0]), node, leaf is not None, figure, is_box)
                    node = child
                    continue
            node = following
        if parts:
            self._flush(block)

    def _pass(self, node: LexborNode, tag: int, block: _Block) -> None:
        """Pass an element by that holds no text of the page; some are wanted by others."""
        if tag == tags.IMG:
            self._picture(node, block)
        elif tag in tags.VOID:
            self.page.metas.append((node, node.attributes))
        elif self.parts:
            self._flush(block)

    def _picture(self, node: LexborNode, block: _Block) -> None:
        if self.opened:
            self._open()
        before = len(self.page.lines) + bool(self.parts)
        self.page.pictures.append(Picture(node, self.box, before, block[3]))

    def _open(self) -> None:
        """Number the boxes around what has been found: most boxes of a page hold nothing but boxes."""
        boxes, around, first = self.page.boxes, self.box, len(self.page.lines)
        for node, tag in self.opened:
            boxes.append(Box(around, node, tag, first))
            around = len(boxes) - 1
        self.box = around
        self.opened.clear()

    def _flush(self, block: _Block) -> None:
        """End the line that is being read."""
        parts = self.parts
        if parts[-1].isspace():
            parts.pop()
        text = clean(parts[0] if len(parts) == 1 else "".join(parts))
        if text and len(self.page.lines) <= MAX_BLOCKS:
            if self.opened:
                self._open()
            strong = bool(self.bolded) and _size(self.bolded) >= len(text) - 2
            links = 0
            if self.linked:
                links = len(text) if len(self.linked) == len(parts) else min(_size(self.linked), len(text))
            self.page.lines.append(Line(block[0], text, links, self.box, block[1], strong))
        parts.clear()
        self.linked.clear()
        self.bolded.clear()


_CAN_HIDE = frozenset([_BLOCK, _SPAN, _NOSCRIPT])
_ENTERED = frozenset([_BLOCK, _INLINE, _LINK, _BOLD, _SPAN, _NOSCRIPT])


def _size(parts: Iterable[str]) -> int:
    """The characters of a line's parts, as a reader sees them: how a template breaks its lines must not decide what
    is a link. Most lines are linked wholly or not at all, and need no count."""
    return sum(
        len(" ".join(text.split())) if "\n" in text or "  " in text or "\t" in text else len(text)
        for text in parts
        if not text.isspace()
    )
