"""A page as the walk leaves it: lines of text in boxes, with its pictures and headlines.

Reading the attributes of each element costs half a parse, and freeing them as much again. So elements are read when
somebody asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from msgspec import Struct
from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction.page.element_names import Judgement, judged_element, naming_people
from scraper.extraction.page.roles import BLOCK, PASSED, ROLES

LABEL = 160  # characters: on 821 pages no label was longer, and no offer to pay had 120
PAGE = 0  # in place of a tag: the box around all others


PARAGRAPH, HEADING, LIST_ITEM, TABLE = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE
"""Kinds of lines, for loops over them: to ask the enumeration for a member costs more than the rest of a step."""

Attributes = Mapping[str, str | None]
Marked = tuple[LexborNode, Attributes]
"""An element and its attributes."""
Places = Mapping[int, int]
"""Elements as ``mem_id`` -> ``tag_id``."""


class Box(Struct, gc=False, eq=False):
    """An element that holds blocks: a div, section, list, cell... Its names are judged when somebody asks: most
    boxes of a page hold links alone, and nothing depends on what those are called."""

    parent: int  # number of the box around it; 0 is its own parent
    node: LexborNode
    tag: int
    first: int  # number of its first block
    end: int  # number after its last block
    after: int  # number after the last box inside it: boxes are numbered as they open
    judged: Judgement | None = None  # once somebody has asked

    @property
    def names(self) -> Judgement:
        """What tag, class, id and itemprop say about it."""
        if self.judged is None:
            self.judged = judged_element(self.tag, self.attributes)
        return self.judged

    @property
    def attributes(self) -> Attributes:
        """Those of its element, read anew each time; what the page itself is called tells nothing of a part of it."""
        return self.node.attributes if self.tag != PAGE else {}

    @property
    def word(self) -> str:
        """The word that says how far it is furniture."""
        return self.names.word


class Line(Struct, gc=False):
    """One block as it stands in the page."""

    kind: BlockKind
    text: str
    links: int  # characters of it inside <a>
    box: int
    node: LexborNode | None  # its own element: p, h2, li...; None for loose text
    strong: bool = False  # wholly bold


class Picture(Struct, gc=False):
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
    metas: list[Attributes] = field(default_factory=list)  # of <meta> and <link> in the text, where many leave them
    root: LexborNode | None = None  # what the walk began with, and the elements that it left out
    left_out: Places = field(default_factory=dict)

    @cached_property
    def people(self) -> list[LexborNode]:
        """The elements whose class, id, itemprop or rel speak of who wrote it, in page order."""
        elements = list(self._all_entered())
        names = [_names(node.attributes) for node in elements]
        return [elements[number] for number in naming_people(names)]

    def _all_entered(self) -> Iterator[LexborNode]:
        """The elements that the walk went into, in page order: lists of links are most of a page."""
        waiting = [self.root] if self.root is not None else []
        while waiting:
            yield (node := waiting.pop())
            children = [
                child
                for child in node.iter()
                if ROLES.get(child.tag_id, BLOCK) < PASSED and child.mem_id not in self.left_out
            ]
            waiting += reversed(children)

    def entered(self, nodes: Iterable[LexborNode]) -> list[LexborNode]:
        """Those of `nodes` that the walk went into: asked of a few, this costs less than to keep all of them."""
        return [node for node in nodes if self._is_entered(node)]

    def _is_entered(self, node: LexborNode) -> bool:
        known, path = self._known, []
        around = node if known else None
        while around is not None and (place := around.mem_id) not in known:
            path.append((place, ROLES.get(around.tag_id, BLOCK)))
            around = around.parent
        inside = around is not None and known[place]
        for place, role in reversed(path):
            inside = known[place] = inside and role < PASSED and place not in self.left_out
        return inside

    @cached_property
    def _known(self) -> dict[int, bool]:
        return {self.root.mem_id: True} if self.root is not None else {}

    @cached_property
    def labels(self) -> str:
        """The lines under LABEL characters, lower-cased, one a line: for whoever looks for wordings."""
        return "\n".join([line.text.lower() for line in self.lines if len(line.text) < LABEL])


def _names(attributes: Attributes) -> str:
    """What can speak of people; an absent name is the word "None", which does not."""
    get = attributes.get
    return f"{get('class')} {get('id')} {get('itemprop')} {get('rel')} {get('data-qa-id')}" if attributes else ""
