"""What stands beside the headline: where publishers put bylines and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags


def headline_node(evidence: Evidence) -> LexborNode | None:
    """The h1 of the article: of several, the one that the page's own title repeats."""
    nodes = [node for node, _ in evidence.page.h1]
    if len(nodes) < 2:
        return nodes[0] if nodes else None
    title = " ".join((evidence.meta.get("og:title") or ("",))[0].split()).casefold()
    for node in nodes[:10]:
        text = " ".join(node.text().split()).casefold()
        if (text and text in title) or (title and title in text):
            return node
    return nodes[0]


def line_of(node: LexborNode) -> str:
    """The beginning of an element's text on one line: enough for a byline or a date."""
    return " ".join(node.text(separator=" ")[:_MAX_LINE].split())


def stands_in(node: LexborNode | None, elements: frozenset[str], names: re.Pattern[str]) -> bool:
    """Whether `node`, or an element close around it, is one of `elements` or has a class or id like `names`."""
    for _ in range(_MAX_AROUND):
        if node is None or not node.is_element_node or node.tag in ("body", "html", "main"):
            return False
        if node.tag in elements or names.search(f"{node.attributes.get('class') or ''} {node.id or ''}"):
            return True
        node = node.parent
    return False


def in_quotation(node: LexborNode) -> bool:
    """Whether a text is quoted: somebody's post has a byline and a date of its own."""
    around: LexborNode | None = node
    for _ in range(3):
        if around is None or around.tag == "blockquote":
            return around is not None
        around = around.parent
    return False


def texts_beside(start: LexborNode, *, forward: bool) -> Iterator[str]:
    """The texts of `pieces_beside` that are not quoted."""
    return (text for text, node in pieces_beside(start, forward=forward) if not in_quotation(node))


def pieces_beside(start: LexborNode, *, forward: bool) -> Iterator[tuple[str, LexborNode]]:
    """Texts of the page in document order after an element, or in reverse order before it, with the elements that
    hold them; at most some hundred.

    The machine form of a time element stands before its text.
    """
    node: LexborNode | None = _beyond(start, forward)
    for _ in range(_MAX_STEPS):
        if node is None:
            return
        if node.tag_id == tags.TEXT:
            if not node.is_empty_text_node and (text := " ".join((node.text_content or "").split())):
                yield text, node.parent or start
        elif (tag := node.tag) not in SILENT:
            if tag == "time" and (stamp := node.attributes.get("datetime")):
                yield stamp.strip()[:100], node
            inner = node.first_child if forward else node.last_child
            if inner is not None:
                node = inner
                continue
        following = node.next if forward else node.prev
        node = following if following is not None else _beyond(node, forward)


def _beyond(node: LexborNode, forward: bool) -> LexborNode | None:
    """The next node in (reverse) document order that is not inside `node`."""
    here: LexborNode | None = node
    for _ in range(60):
        if here is None or here.tag in ("body", "html"):
            return None
        sibling = here.next if forward else here.prev
        if sibling is not None:
            return sibling
        here = here.parent
    return None


_MAX_STEPS = 700
_MAX_LINE = 600  # characters
_MAX_AROUND = 6  # elements: boxes farther out hold the article too

SILENT = frozenset(
    {"script", "style", "noscript", "template", "option", "select", "button", "svg", "iframe", "figcaption", "nav"}
)
"""Elements whose text a reader does not meet as part of a line."""
