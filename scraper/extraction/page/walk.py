"""One walk over the tree: the page as blocks of text in boxes, with its pictures and marks, pruned as it goes.

By first child and next sibling with tag numbers, never by recursion: depth costs no stack. White space
inside a block is kept where the source had some, and nowhere else; block borders end a block.

What costs is not the walking but what is made on the way. What only a few elements can say (that they are hidden, that
they are a property) a query told beforehand (``survey.py``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import is_box, is_permalink
from scraper.extraction.page.lines import PAGE, PARAGRAPH, Box, Line, Page, Picture, Places
from scraper.extraction.page.roles import (
    BLOCK,
    BOLD,
    BREAK,
    FRAME,
    KINDS,
    LEAF,
    LEAF_KINDS,
    LINK,
    META,
    MUTED,
    OWN_PICTURE,
    PASSED,
    PICTURE,
    SUSPECT,
    role_of_unknown,
    roles_where,
)
from scraper.extraction.page.text import clean

MAX_BLOCKS = 20_000
SIGN = 3  # characters of a link's text that may be a sign, with white space around it
_SIGNS = frozenset("¶#§🔗")
"""What manuals show as a link to a heading or an entry, behind or before its words."""


def walk(root: LexborNode, left_out: Places) -> Page:
    """The blocks, boxes and pictures under `root`, without the elements of `left_out`."""
    return _Walk(root, left_out).page


_Block = tuple[BlockKind, LexborNode | None, bool, LexborNode | None, bool]
"""What is around a line: the kind of its lines; its element; whether that holds text alone, as a p does; the figure
around; whether it is a box."""

_OUTSIDE: _Block = (PARAGRAPH, None, False, None, False)
_UNENDED: Any = None
"""In place of a box until it ends: then all is known of it."""


class _Walk:
    """The walk's state. A page has some thousand nodes: what is done for each is written out in `_run`."""

    def __init__(self, root: LexborNode, left_out: Places) -> None:
        self.page = Page(boxes=[_UNENDED], root=root, left_out=left_out)
        self.box = 0
        self.inside: list[tuple[int, LexborNode, int, int]] = []  # the boxes around, as they began
        self.opened: list[tuple[LexborNode, int]] = []  # boxes that hold nothing yet
        self.parts: list[str] = []  # of the line that is being read; the first is no white space
        self.linked: list[str] = []  # those in links
        self.bolded: list[str] = []
        self._run(root, left_out)
        self.page.boxes[0] = Box(0, root, PAGE, 0, len(self.page.lines), len(self.page.boxes))

    def _run(self, root: LexborNode, left_out: Places) -> None:
        parts, opened, lines, boxes = self.parts, self.opened, self.page.lines, self.page.boxes
        roles, text_tag = roles_where(frozenset(left_out.values())), tags.TEXT
        block, held, breaks = _OUTSIDE, 0, 0  # what is around; the inline roles around; the <br> since the last text
        stack: list[tuple[LexborNode | None, _Block, int]] = []  # what holds behind an element
        inside, push, flush = self.inside, stack.append, self._flush
        node = root.first_child
        while True:
            if node is None:
                if not stack:
                    break
                node, outer, held = stack.pop()
                if outer is not block:
                    if parts:
                        flush(block)
                    if block[4]:
                        if opened:
                            opened.pop()
                        else:
                            around, element, of, first = inside.pop()
                            boxes[self.box] = Box(around, element, of, first, len(lines), len(boxes))
                            self.box = around
                    block = outer
                continue
            tag = node.tag_id
            if tag == text_tag:
                if (parts or not node.is_empty_text_node) and held < MUTED:
                    text = node.text_content or " "
                    if not text.isspace():
                        parts.append(text)
                        breaks = 0
                        if held:
                            if held & LINK:
                                if len(text) <= SIGN and _is_anchor(text, node):
                                    parts.pop()
                                    node = node.next
                                    continue
                                self.linked.append(text)
                            if held & BOLD:
                                self.bolded.append(text)
                    elif parts:
                        parts.append(text)
                node = node.next
                continue
            try:
                role = roles[tag]
            except IndexError:
                role = role_of_unknown(node)
            if role >= SUSPECT:
                if node.mem_id in left_out:
                    node = node.next
                    continue
                role -= SUSPECT
            if role < BLOCK:
                child = node.first_child
                if child is not None:
                    push((node.next, block, held))
                    held |= role
                    node = child
                    continue
            elif role < LEAF:
                if parts:
                    flush(block)
                child = node.first_child
                if child is not None:
                    push((node.next, block, held))
                    opened.append((node, tag))
                    if role == BLOCK:
                        block = (block[0], node, False, block[3], True)
                    elif role == FRAME:
                        block = (block[0], node, False, node, True)
                    else:
                        block = (KINDS[tag], node, False, block[3], True)
                    node = child
                    continue
            elif role == PASSED:
                pass
            elif role == LEAF:
                if parts:
                    flush(block)
                if tag == tags.H1:
                    self.page.h1.append((node, len(lines)))
                child = node.first_child
                if child is not None:
                    push((node.next, block, held))
                    is_own = is_box(tag, node.attributes)
                    if is_own:
                        opened.append((node, tag))
                    block = (LEAF_KINDS[tag], node, True, block[3], is_own)
                    node = child
                    continue
            elif role == PICTURE:
                self._picture(node, block)
            elif role == META:
                self.page.metas.append(node.attributes)
            elif role == BREAK:
                breaks += 1
                if parts and (breaks > 1 or not block[2]):  # one inside a <p> is a space, two are a border
                    flush(block)
                elif parts:
                    parts.append(" ")
            else:
                if parts:
                    flush(block)
                if role == OWN_PICTURE:
                    self._picture(node, block)
            node = node.next
        if parts:
            flush(block)

    def _picture(self, node: LexborNode, block: _Block) -> None:
        if self.opened:
            self._open()
        before = len(self.page.lines) + bool(self.parts)
        self.page.pictures.append(Picture(node, self.box, before, block[3]))

    def _open(self) -> None:
        """Number the boxes around what has been found: most boxes of a page hold nothing but boxes."""
        boxes, around, first = self.page.boxes, self.box, len(self.page.lines)
        for node, tag in self.opened:
            self.inside.append((around, node, tag, first))
            around = len(boxes)
            boxes.append(_UNENDED)
        self.box = around
        self.opened.clear()

    def _flush(self, block: _Block) -> None:
        """End the line that is being read."""
        parts, linked, bolded = self.parts, self.linked, self.bolded
        if len(parts) > 1 and parts[-1].isspace():
            parts.pop()
        if len(parts) == 1:
            text = parts[0].strip()
            if not text.isprintable() or "  " in text:
                text = clean(text)
            links, strong = len(text) if linked else 0, bool(bolded)
        else:
            text = clean("".join(parts))
            links = _linked(linked, parts, len(text)) if linked else 0
            strong = bool(bolded) and _size(bolded) >= len(text) - 2
        if text and len(self.page.lines) <= MAX_BLOCKS:
            if self.opened:
                self._open()
            self.page.lines.append(Line(block[0], text, links, self.box, block[1], strong))
        parts.clear()
        if linked:
            linked.clear()
        if bolded:
            bolded.clear()


def _is_anchor(text: str, node: LexborNode) -> bool:
    """Whether a text is the sign of a link to its own heading, and all of that link: "#" begins hashtags too."""
    link = node.parent
    if text.strip() not in _SIGNS or link is None or link.tag_id != tags.A or node.next or node.prev:
        return False
    return is_permalink(link.attributes)


def _linked(linked: Sequence[str], parts: Sequence[str], size: int) -> int:
    """The linked characters of a line of `size`: most lines are linked wholly or not at all, and need no count."""
    return size if len(linked) == len(parts) else min(_size(linked), size)


def _size(parts: Iterable[str]) -> int:
    """The characters of a line's parts, as a reader sees them: how a template breaks its lines must not decide what
    is a link."""
    size = 0
    for text in parts:
        if not text.isspace():
            size += len(" ".join(text.split())) if "\n" in text or "  " in text or "\t" in text else len(text)
    return size
