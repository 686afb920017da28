"""The lines at a text's edges: between headline and text, at its very end, and under it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from scraper.extraction.authors.head import SHORT
from scraper.extraction.authors.phrases import ABOUT_THE_AUTHOR, ALL_POSTS, VERBS
from scraper.extraction.body.boilerplate import is_end
from scraper.extraction.page.lines import Line, Page
from scraper.extraction.page.patterns import any_of
from scraper.extraction.page.readers import HEADING_OF_READERS


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
    if any(HEADING_OF_READERS.match(line.text) for line in page.lines[max(span.first, span.last - _ABOVE) : span.last]):
        return []
    return _short(_own(page, max(span.first, span.last + 1 - _INSIDE), span.last + 1 + _BELOW, language))


def tells_of_author(text: str) -> bool:
    """Whether a line is the heading of a box that presents the author."""
    return _OF_AUTHOR.fullmatch(text) is not None


def _own(page: Page, start: int, end: int, language: str | None) -> Iterator[Line]:
    for line in page.lines[start:end]:
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
    text, size = line.text, len(line.text)
    is_linked = line.links * 10 > size * 8 and text.count(" ") >= _WORDS
    return is_linked and not (_OF_ITS_OWN.match(text) or _ALL_POSTS.search(text))


def _short(lines: Iterable[Line]) -> list[Line]:
    return [line for line in lines if len(line.text) <= SHORT]


_ABOVE, _INSIDE, _BELOW = 14, 3, 16  # lines
_AROUND = 3  # boxes
_WORDS = 3  # spaces in a headline
_OF_OTHERS = frozenset({
    "related", "comments", "comment", "commentlist", "respond", "sidebar", "trending", "popular", "latest",
    "recommended", "disqus",
})  # fmt: skip
_OF_ITS_OWN = re.compile(any_of(VERBS), re.IGNORECASE)
_ALL_POSTS = re.compile(ALL_POSTS, re.IGNORECASE)
"""What may be a link under a text and is no headline."""
_OF_AUTHOR = re.compile(any_of(ABOUT_THE_AUTHOR), re.IGNORECASE)
