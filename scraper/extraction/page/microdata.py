"""Microdata: what elements with an itemprop say of the article, and not of the people and pictures in it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.extraction.page.linked_data import ARTICLE_TYPES
from scraper.extraction.page.text import clean
from scraper.extraction.page.walk import Attributes

MAX_PROPERTIES = 1_000
MAX_VALUE = 5_000  # characters kept of one


def microdata(nodes: Iterable[LexborNode]) -> dict[str, tuple[str, ...]]:
    """Lower-cased name -> values, of elements with an itemprop, bounded."""
    values: dict[str, list[str]] = {}
    for node in islice(nodes, MAX_PROPERTIES):
        attributes = node.attributes
        name = attributes.get("itemprop")
        if not name or name in ("articleBody", "text") or _belongs_to_another(node):
            continue
        value = _value(node, node.tag, attributes)
        if value:
            for part in name.lower().split()[:3]:
                values.setdefault(part, []).append(value)
    return {name: tuple(contents) for name, contents in values.items()}


def _value(node: LexborNode, tag: str | None, attributes: Attributes) -> str:
    if "itemscope" in attributes and (name := node.css_first("[itemprop=name]")) is not None:
        return clean(name.attributes.get("content") or name.text()[:MAX_VALUE])
    if tag in ("a", "link") and attributes.get("itemprop") in ("url", "mainEntityOfPage"):
        return (attributes.get("href") or "").strip()
    for key in ("content", "datetime", "src"):
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
