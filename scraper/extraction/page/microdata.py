"""Microdata: what elements with an itemprop say of the article, and not of the people and pictures in it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.extraction.page.lines import Attributes
from scraper.extraction.page.linked_data import ARTICLE_TYPES
from scraper.extraction.page.text import clean

PROPERTIES = frozenset({"author", "datemodified", "datepublished", "headline", "isaccessibleforfree"})
"""What somebody asks for; most properties of a page are addresses, pictures and the names in other items."""

MAX_PROPERTIES = 1_000
MAX_VALUE = 5_000  # characters kept of one


def named(attributes: Attributes) -> frozenset[str]:
    """Which of PROPERTIES an element's attributes name."""
    return PROPERTIES.intersection((attributes.get("itemprop") or "").lower().split())


def microdata(nodes: Iterable[LexborNode]) -> dict[str, tuple[str, ...]]:
    """Values by those of PROPERTIES that the elements name, bounded."""
    values: dict[str, list[str]] = {}
    for node in islice(nodes, MAX_PROPERTIES):
        attributes = node.attributes
        names = named(attributes)
        if names and not _belongs_to_another(node) and (value := _value(node, attributes)):
            for name in names:
                values.setdefault(name, []).append(value)
    return {name: tuple(contents) for name, contents in values.items()}


def _value(node: LexborNode, attributes: Attributes) -> str:
    if "itemscope" in attributes and (name := node.css_first("[itemprop=name]")) is not None:
        return clean(name.attributes.get("content") or name.text()[:MAX_VALUE])
    for key in ("content", "datetime", "src", *(("title",) if node.tag == "abbr" else ())):
        if value := attributes.get(key):
            return value.strip()[:MAX_VALUE]
    return clean(node.text()[:MAX_VALUE])


def _belongs_to_another(node: LexborNode) -> bool:
    """Whether the nearest item around is a person, publisher or image: its name is not the article's."""
    parent = node.parent
    for _ in range(8):
        if parent is None or not parent.is_element_node or parent.tag == "body":
            return False
        if "itemscope" in parent.attrs:
            kind = (parent.attrs.get("itemtype") or "").rsplit("/", 1)[-1].lower()
            return kind not in ARTICLE_TYPES
        parent = parent.parent
    return False
