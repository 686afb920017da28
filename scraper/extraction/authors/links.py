"""Links to an author's page, beside the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from scraper.extraction.authors.head import Head
from scraper.extraction.authors.signatures import HEAD
from scraper.extraction.page import tags
from scraper.extraction.page.nearby import line_of

INLINE = frozenset({"span", "b", "strong", "em", "i", "a", "small", "font"})


def linked(head: Head) -> Iterator[str]:
    """The text of the first link to an author's page, with those right behind it."""
    named = [
        (node, line)
        for node, attributes in head.elements
        if node.tag_id == tags.A
        and ((is_told := attributes.get("rel") == "author") or _PEOPLE_PATH.search(attributes.get("href") or ""))
        and 4 < len(line := line_of(node)) <= 60
        and not head.is_elsewhere(node)
        and (is_told or is_whole(node, line))
    ]
    beside = [line for node, line in named if _around(node) & _around(named[0][0])]
    yield from [", ".join(dict.fromkeys(beside[:_BESIDE]))] if beside else []


def authored(head: Head) -> list[str]:
    """Texts right behind the headline that link to an author's page, as one."""
    links = [text for text, node, _ in head.pieces[:HEAD] if node.tag in INLINE and _links_to_author(node)]
    return [", ".join(dict.fromkeys(links[:_BESIDE]))] if links else []


def is_whole(node: LexborNode, text: str) -> bool:
    """Whether a text has its box to itself, or beside a date or a reading time."""
    while node.tag in INLINE and node.parent is not None:
        node = node.parent
    return len(line_of(node)) <= len(text) + _REST


def _links_to_author(node: LexborNode) -> bool:
    link = node if node.tag == "a" else node.parent
    if link is None or link.tag != "a":
        return False
    return link.attributes.get("rel") == "author" or _AUTHOR_PATH.search(link.attributes.get("href") or "") is not None


def _around(node: LexborNode) -> set[int]:
    """Identities of the two elements around a node."""
    parent = node.parent
    outer = parent.parent if parent is not None else None
    return {box.mem_id for box in (parent, outer) if box is not None and box.tag not in ("body", "main", "article")}


_BESIDE = 5  # links of one byline
_REST = 40  # characters that may stand in the box of a byline
_PEOPLE_PATH = re.compile(r"/(?:authors?|people|staff|autor|autoren|penulis|profile|by|contributors)/")
_AUTHOR_PATH = re.compile(r"/(?:authors?|autor(?:en)?|auteurs?|penulis|pewarta|reporter|contributors?)/[^/?#]")
