"""How much running text the lines and boxes of a page hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable
from heapq import heapify, heappop, heappush

from scraper.extraction.page.lines import HEADING, LIST_ITEM, PARAGRAPH, TABLE, Line, Page

GOOD_LENGTH = 40  # characters from which a line counts as running text

Totals = Counter[int]
"""The good text of the boxes that hold any, by their numbers, in their order."""


def goodness(lines: Iterable[Line], repeated: Container[str] = ()) -> list[int]:
    """`goodness_of` of the lines, 0 for those that a template repeats. Most of a page are short or links."""
    return [
        0
        if (size := len(line.text)) * 3 < GOOD_LENGTH or line.links * 2 > size or line.text in repeated
        else goodness_of(line)
        for line in lines
    ]


def goodness_of(line: Line) -> int:
    """Characters that count as running text; scripts without spaces say more with each."""
    text, links = line.text, line.links
    size = len(text)
    if size * 3 < GOOD_LENGTH or links * 2 > size or line.kind is HEADING:
        return 0
    if not text.isascii() and text.count(" ") * 12 < size and size > 12:
        size *= 3
    if size < GOOD_LENGTH:
        return 0
    if line.kind is PARAGRAPH:
        return size - links
    if size < 2 * GOOD_LENGTH and line.kind in (LIST_ITEM, TABLE):
        return 0
    return (size - links) // 3 if line.kind is LIST_ITEM else size - links


def totals_of(page: Page, lines: Iterable[tuple[int, int]]) -> Totals:
    """The good text of the boxes, from (box, good text) of the lines."""
    boxes, totals = page.boxes, dict[int, int]()
    for number, good in lines:
        totals[number] = totals.get(number, 0) + good
    waiting = [-number for number in totals if number]  # the last first: a box comes after the box around it
    heapify(waiting)
    while waiting:
        number = -heappop(waiting)
        around = boxes[number].parent
        if around and around not in totals:
            heappush(waiting, -around)
        totals[around] = totals.get(around, 0) + totals[number]
    return Counter(dict(sorted(totals.items())))
