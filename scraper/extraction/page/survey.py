"""Queries over the whole tree, for all who look for elements wherever on a page they stand.

To go through a page's nodes costs a fortieth of a parse for each selector while they are at hand, and three times that
once something else has been done: so all is asked at once, and what is found is read when somebody needs it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction.page import tags
from scraper.extraction.page.element_names import is_hidden
from scraper.extraction.page.walk import Attributes

MAX_OWN_LINKS = 200  # links that hold the page's own address that are looked at

_UNSEEN = '[hidden],[style*=is i],span[aria-hidden="true"]'  # "dISplay: none", "vISibility: hidden"
_SHOWN = (tags.INLINE | tags.BOLD) - {tags.SPAN}
"""What stands in a line and is hidden until a script shows it: links, times, captions of a show's other pictures."""


class Survey(NamedTuple):
    """What stands anywhere on a page, in its order."""

    unseen: frozenset[int]  # ``mem_id`` of the elements that a reader never sees
    linked_data: list[LexborNode]  # scripts of JSON-LD
    properties: list[LexborNode]  # elements with an itemprop
    topics: list[LexborNode]  # links that say that they are tags
    own_links: list[LexborNode]  # those that hold a part of the page's own address, or are nothing but a query


def survey(tree: LexborHTMLParser, step: str = "") -> Survey:
    """What `tree` holds; `step` is the part of the page's address that links to the article's other pages hold too."""
    return Survey(
        unseen=frozenset(node.mem_id for node in tree.css(_UNSEEN) if _is_unseen(node.tag_id, node.attributes)),
        linked_data=tree.css('script[type*="ld+json" i]'),
        properties=tree.css("[itemprop]"),
        topics=tree.css('a[rel~="tag"]'),
        own_links=tree.css(f'a[href^="?"],a[href*="{_quoted(step)}"]')[:MAX_OWN_LINKS] if step else [],
    )


def _is_unseen(tag: int, attributes: Attributes) -> bool:
    is_silent = tag == tags.SPAN and attributes.get("aria-hidden") == "true"
    return is_silent or (tag not in _SHOWN and is_hidden(attributes))


def _quoted(text: str) -> str:
    """`text` inside a string of a selector (CSS Syntax 3, section 4.3.7)."""
    return _SPECIAL.sub(lambda found: f"\\{ord(found[0]):x} ", text)


_SPECIAL = re.compile('[\x00-\x1f"\\\\\x7f\ud800-\udfff]')
