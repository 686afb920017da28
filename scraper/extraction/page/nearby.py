"""What stands beside the headline: where publishers put bylines and dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from scraper.extraction.page import tags
from scraper.extraction.page.lines import HEADING, Page
from scraper.extraction.page.text import clean, letters


class Piece(NamedTuple):
    """A text of the page as it stands between two tags, on one line."""

    text: str
    node: LexborNode  # the element that holds it
    is_quoted: bool  # somebody's post has a byline and a date of its own


class Beside:
    """The texts around the headline. They are read once, as far as somebody asks, for all who ask: verdict, bylines
    and dates. `titles` are the page's own, which find the headline."""

    def __init__(self, page: Page, titles: Iterable[str] = ()) -> None:
        self._page, self._titles, self._chosen = page, tuple(titles), ""
        self._behind: list[Piece] = []

    def titled(self, title: str) -> None:
        """The title that was chosen, which finds the headline where what the page tells of itself does not."""
        self._chosen = title

    @cached_property
    def _headline(self) -> LexborNode | None:
        found = _headline(self._page, self._titles)
        return _headline(self._page, (self._chosen,)) if found is None and self._chosen else found

    @cached_property
    def around(self) -> frozenset[int]:
        """The elements (``mem_id``) that hold the headline: whatever they are called, the article stands in them."""
        found, node = [], self._headline
        while node is not None and (node := node.parent) is not None:
            found.append(node.mem_id)
        return frozenset(found[:_MAX_AROUND_HEADLINE])

    @cached_property
    def _coming(self) -> Iterator[Piece]:
        return iter(()) if self._headline is None else pieces_beside(self._headline, forward=True)

    def behind(self) -> Iterator[Piece]:
        """The texts after the headline in page order; none where there is no headline."""
        yield from self._behind
        for piece in self._coming:
            self._behind.append(piece)
            yield piece

    def before(self) -> Iterator[Piece]:
        """The texts before the headline, the nearest first."""
        return iter(()) if self._headline is None else pieces_beside(self._headline, forward=False)


def _headline(page: Page, titles: Iterable[str]) -> LexborNode | None:
    """The heading that is most of what the page tells as its title: an h1, else a smaller one. Else an h1 that is part
    of it, as the outlet's name is too; where nothing is told, the first h1 with words."""
    shown = [(node, text) for node, _ in page.h1[:_MAX_H1] if (text := letters(node.text()))]
    told = []
    for title in filter(None, map(letters, titles)):
        if same := [(len(text), node) for node, text in shown if _is_most_of(text, title)]:
            return max(same, key=itemgetter(0))[1]
        told.append(title)
    for line in page.lines[:_MAX_LINES]:
        text = letters(line.text) if line.kind is HEADING and line.node is not None else ""
        if text and any(_is_most_of(text, title) for title in told):
            return line.node
    if not shown and (unmarked := _unmarked(page, told)) is not None:
        return unmarked
    parts = (node for node, text in shown for title in told if text in title or title in text)
    return next(parts, next((node for node, _ in (*shown, *page.h1)), None))


def _unmarked(page: Page, told: Sequence[str]) -> LexborNode | None:
    """The element that holds nothing but most of what the page tells as its title, where no heading does."""
    for line in page.lines[:_MAX_LINES]:
        if len(line.text) < _MIN_HEADLINE or line.node is None:
            continue
        text = letters(line.text[:_MAX_LINE])
        if any(text in title and len(text) * 2 > len(title) for title in told) and letters(line_of(line.node)) == text:
            return line.node
    return None


def _is_most_of(text: str, title: str) -> bool:
    """Whether a heading holds the title, or is more than half of it; a word or a number may stand in any title."""
    return text == title or (
        min(len(text), len(title)) >= _MIN_TITLE and (title in text or (text in title and len(text) * 2 > len(title)))
    )


def line_of(node: LexborNode) -> str:
    """The beginning of an element's text on one line: enough for a byline or a date."""
    return " ".join(node.text(separator=" ")[:_MAX_LINE].split())


Names = Callable[[str], object]
"""What says something of a class and id."""


def naming(pattern: str) -> Names:
    """The search for a pattern in names, remembered: the pages of an outlet have the same ones."""
    return lru_cache(maxsize=4_096)(re.compile(pattern, re.IGNORECASE).search)


def stands_in(
    node: LexborNode | None, elements: frozenset[str], names: Names, article: frozenset[int] = frozenset()
) -> bool:
    """Whether `node`, or an element close around it, is one of `elements` or has a class or id like `names`; those
    that hold the `article` are not asked."""
    for _ in range(_MAX_AROUND):
        if node is None or not node.is_element_node or (tag := node.tag) in _AROUND_ALL:
            return False
        if article and node.mem_id in article:
            return False
        if tag in elements:
            return True
        css_class, identifier = node.attrs.get("class"), node.id
        if (css_class or identifier) and names(f"{css_class or ''} {identifier or ''}"):
            return True
        node = node.parent
    return False


def pieces_beside(start: LexborNode, *, forward: bool) -> Iterator[Piece]:
    """Texts of the page in document order after an element, or in reverse order before it; at most some hundred.

    The machine form of a time element stands before its text.
    """
    text_tag, unread, time_tag = tags.TEXT, tags.UNREAD, tags.TIME
    node = start.next if forward else start.prev
    holder: LexborNode | None = start.parent
    quoted = 0  # the element of `inside` that is a quotation, counted from 1
    inside: list[tuple[LexborNode | None, LexborNode | None]] = []
    for _ in range(_MAX_STEPS):
        if node is None:
            if inside:
                quoted = quoted if quoted < len(inside) else 0
                node, holder = inside.pop()
            elif holder is None or holder.tag_id in _WHOLE:
                return
            else:
                node, holder = holder.next if forward else holder.prev, holder.parent
            continue
        tag, following = node.tag_id, node.next if forward else node.prev
        if tag == text_tag:
            if not node.is_empty_text_node and (text := clean(node.text_content or "")):
                yield Piece(text, holder or start, quoted > 0)
        elif tag not in unread:
            if tag == time_tag and (stamp := node.attributes.get("datetime")) and not is_sample(stamp, node):
                yield Piece(stamp.strip()[:100], node, quoted > 0)
            inner = node.first_child if forward else node.last_child
            if inner is not None:
                inside.append((following, holder))
                if tag == tags.BLOCKQUOTE and not quoted:
                    quoted = len(inside)
                node, holder = inner, node
                continue
        node = following


def is_sample(stamp: str, node: LexborNode) -> bool:
    """Whether a time element's machine form is left over from its template: a day of another year than readers see."""
    shown = node.first_child  # not all of it: time elements may hold each other, and the page
    if not _DAY.fullmatch(stamp) or shown is None or shown.tag_id != tags.TEXT:
        return False
    years = _YEAR.findall((shown.text_content or "")[:_MAX_LINE])
    return bool(years) and stamp[:4] not in years


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_MAX_H1 = 10
_MAX_LINES = 600  # of a page among which a smaller heading is looked for
_MIN_HEADLINE = 20  # characters of one that no mark-up tells
_MIN_TITLE = 10  # characters
_MAX_STEPS = 1_000
_MAX_LINE = 600  # characters
_MAX_AROUND_HEADLINE = 12  # elements
_MAX_AROUND = 6  # elements: boxes farther out hold the article too
_WHOLE = frozenset({tags.BODY, tags.HTML})
_AROUND_ALL = frozenset({"body", "html", "main"})
