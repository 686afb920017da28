"""Queries over the whole tree, for what is looked for wherever on a page it stands.

The parser tries each selector on each element, at a fortieth of a parse: what few pages need is asked for by those who
need it (``evidence.py``).
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction.page import tags
from scraper.extraction.page.element_names import is_hidden
from scraper.extraction.page.walk import Attributes

MAX_OWN_LINKS = 200  # links that hold the page's own address that are looked at

_UNSEEN = '[hidden],[style*=none i],[style*=hidden i],span[aria-hidden="true"]'
_SHOWN = (tags.INLINE | tags.BOLD) - {tags.SPAN}
"""What stands in a line and is hidden until a script shows it: links, times, captions of a show's other pictures."""


def unseen(tree: LexborHTMLParser) -> frozenset[int]:
    """``mem_id`` of the elements that a reader never sees."""
    return frozenset(node.mem_id for node in tree.css(_UNSEEN) if _is_unseen(node.tag_id, node.attributes))


def _is_unseen(tag: int, attributes: Attributes) -> bool:
    is_silent = tag == tags.SPAN and attributes.get("aria-hidden") == "true"
    return is_silent or (tag not in _SHOWN and is_hidden(attributes))


def linked_data(tree: LexborHTMLParser) -> list[LexborNode]:
    """The scripts of JSON-LD."""
    return tree.css('script[type*="ld+json" i]')


def properties(tree: LexborHTMLParser) -> list[LexborNode]:
    """The elements of microdata that have a name."""
    return tree.css("[itemprop]")


def topics(tree: LexborHTMLParser) -> list[LexborNode]:
    """The links that say that they are tags."""
    return tree.css('a[rel~="tag"]')


def own_links(tree: LexborHTMLParser, step: str) -> list[str]:
    """The addresses, as written, of links that hold `step`, a part of the page's own, or are nothing but a query."""
    found = tree.css(f'a[href^="?"],a[href*="{_quoted(step)}"]')
    return [node.attributes.get("href") or "" for node in found[:MAX_OWN_LINKS]]


def _quoted(text: str) -> str:
    """`text` inside a string of a selector (CSS Syntax 3, section 4.3.7)."""
    return _SPECIAL.sub(lambda found: f"\\{ord(found[0]):x} ", text)


_SPECIAL = re.compile('[\x00-\x1f"\\\\\x7f\ud800-\udfff]')
