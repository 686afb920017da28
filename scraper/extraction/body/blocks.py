"""The chosen lines as blocks: the cells of a row together, a dateline with the text behind it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from archive.article import Block, BlockKind
from scraper.extraction.body.boilerplate import may_hold_inline, without_inline
from scraper.extraction.page import tags
from scraper.extraction.page.lines import HEADING, PARAGRAPH, TABLE, Line, Page

CELL = 300  # characters from which a cell holds running text
_DASHES = "-–—"
_DATELINE = re.compile(r"[A-Z][^.!?:;]{1,60}\s?[-–—]{1,2}")


def blocks_of(page: Page, chosen: Sequence[int]) -> list[Block]:
    """The lines that survive by themselves, as blocks; a dateline that stands alone joins the text behind it."""
    blocks: list[Block] = []
    held = ""
    for kind, text in _rows(page, chosen):
        if text[-1] in _DASHES and is_dateline(text):
            held = text
            continue
        blocks.append(Block(kind=kind, text=f"{held} {text}" if held else text))
        held = ""
    while blocks and blocks[-1].kind is HEADING:
        blocks.pop()
    return blocks


def _rows(page: Page, chosen: Sequence[int]) -> Iterable[tuple[BlockKind, str]]:
    """(kind, text) of the lines, the cells of a table's row as one."""
    lines = [page.lines[number] for number in chosen]
    rows: Iterable[tuple[BlockKind, str]] = [(line.kind, line.text) for line in lines]
    if TABLE in [line.kind for line in lines]:
        rows = _with_tables(page, chosen)
    if not may_hold_inline("\n".join([line.text for line in lines])):
        return rows
    return [(kind, text) for kind, raw in rows if (text := without_inline(raw))]


def _with_tables(page: Page, chosen: Sequence[int]) -> Iterator[tuple[BlockKind, str]]:
    """`_rows` where some are tables'; where a cell holds running text, the table is one for layout and its lines are
    paragraphs."""
    for row, group in groupby(chosen, key=partial(_row, page)):
        lines = [page.lines[number] for number in group]
        if row and max(_cell_sizes(lines).values()) < CELL:
            if cells := [text for line in lines if (text := without_inline(line.text))]:
                yield TABLE, " | ".join(cells)
            continue
        for line in lines:
            yield PARAGRAPH if line.kind is TABLE else line.kind, line.text


def _cell_sizes(lines: Iterable[Line]) -> Counter[int]:
    """The characters in each of the boxes of some lines."""
    sizes = Counter[int]()
    for line in lines:
        sizes[line.box] += len(without_inline(line.text))
    return sizes


def _row(page: Page, number: int) -> int:
    """The number of the box of the row that a line stands in; 0 for what is no cell."""
    line = page.lines[number]
    if line.kind is not TABLE:
        return 0
    box = line.box
    while box and page.boxes[box].tag != tags.TR:
        box = page.boxes[box].parent
    return box


def is_dateline(text: str) -> bool:
    """Whether a line is a place and a dash."""
    return text[-1] in _DASHES and _DATELINE.fullmatch(text) is not None
