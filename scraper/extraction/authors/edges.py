"""The lines at a text's edges: between headline and text, at its very end, and under it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from scraper.extraction.authors.head import SHORT
from scraper.extraction.authors.phrases import ABOUT_THE_AUTHOR
from scraper.extraction.body.boilerplate import is_end
from scraper.extraction.page.patterns import any_of
from scraper.extraction.page.readers import HEADING_OF_READERS
from scraper.extraction.page.walk import HEADING, Line, Page


class Span(NamedTuple):
    """Where the text stands among the page's lines: the numbers of its first and last one, and of its headlines."""

    first: int
    last: int
    headlines: Sequence[int] = ()


def above(page: Page, span: Span) -> list[Line]:
    """The short lines between the headline and the text, and the text's first ones."""
    begin = max((number + 1 for number in span.headlines if number < span.first), default=0)
    return _short(page.lines[max(begin, span.first - _ABOVE, 0) : span.first + _INSIDE])


def below(page: Page, span: Span, language: str | None) -> list[Line]:
    """The text's last short lines and those under it, up to other articles and to what readers wrote."""
    end = page.lines[max(span.first, span.last - _ABOVE) : span.last + 1]
    if any(HEADING_OF_READERS.match(line.text) for line in end):
        return []
    inside = end[-_INSIDE:]
    return _short([*inside, *_own(page, span.last + 1, language)])


def tells_of_author(text: str) -> bool:
    """Whether a line is the heading of a box that presents the author."""
    return _OF_AUTHOR.fullmatch(text) is not None


def _own(page: Page, start: int, language: str | None) -> Iterator[Line]:
    for line in page.lines[start : start + _BELOW]:
        if HEADING_OF_READERS.match(line.text) or _is_of_others(page, line.box) or _is_teaser(line):
            return
        yield line
        if is_end(line.text, language) and not tells_of_author(line.text):
            return


def _is_of_others(page: Page, box: int) -> bool:
    for _ in range(_AROUND):
        if page.boxes[box].word in _OF_OTHERS:
            return True
        box = page.boxes[box].parent
    return False


def _is_teaser(line: Line) -> bool:
    """Whether a line is the linked headline of another article."""
    size = len(line.text)
    return line.links * 10 > size * 8 and (size > _LONG_LINK or (line.kind is HEADING and line.text.count(" ") > 2))


def _short(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if len(line.text) <= SHORT]


_ABOVE, _INSIDE, _BELOW = 14, 3, 16  # lines
_AROUND = 3  # boxes
_LONG_LINK = 60  # characters: "View all posts by Rani Prameswari" is shorter
_OF_OTHERS = frozenset({
    "related", "comments", "comment", "commentlist", "respond", "sidebar", "trending", "popular", "latest",
    "recommended", "disqus",
})  # fmt: skip
_OF_AUTHOR = re.compile(any_of(ABOUT_THE_AUTHOR), re.IGNORECASE)
