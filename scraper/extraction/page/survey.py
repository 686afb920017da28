"""One query over the whole tree, for all who look for elements wherever on a page they stand.

To go through a page's nodes costs a sixth of a parse whoever asks, for they come from memory; to look for one more
thing on the way costs a fortieth.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction.page import tags
from scraper.extraction.page.element_names import is_hidden
from scraper.extraction.page.walk import Attributes, Marked

MAX_OWN_LINKS = 200  # links that hold the page's own address that are looked at

_WANTED = (
    '[hidden],[style],span[aria-hidden],[itemprop],script[type*="ld+json" i],a[rel~="tag"],a[href^="?"],link[rel=next]'
)

_SHOWN = (tags.INLINE | tags.BOLD) - {tags.SPAN}
"""What stands in a line and is hidden until a script shows it (links, times, captions of a show's other pictures)."""


class Survey(NamedTuple):
    """What stands anywhere on a page, in its order."""

    unseen: frozenset[int]  # ``mem_id`` of the elements that a reader never sees
    properties: list[Marked]  # elements with an itemprop
    linked_data: list[LexborNode]  # scripts of JSON-LD
    topics: list[LexborNode]  # links that say that they are tags
    own_links: list[str]  # addresses of links that hold the page's own, or are nothing but a query; of <link rel=next>


def survey(tree: LexborHTMLParser, step: str = "") -> Survey:
    """What `tree` holds; `step` is the part of the page's address that links to the article's other pages hold too."""
    own = f',a[href*="{_quoted(step)}"]' if step else ""
    found = Survey(frozenset(), [], [], [], [])
    unseen = set()
    for place, node in {node.mem_id: node for node in tree.css(_WANTED + own)}.items():
        attributes = node.attributes
        tag = node.tag_id
        if tag == tags.SCRIPT:
            found.linked_data.append(node)
        elif tag not in _SHOWN and (
            is_hidden(attributes) or (tag == tags.SPAN and attributes.get("aria-hidden") == "true")
        ):
            unseen.add(place)
        if "itemprop" in attributes:
            found.properties.append((node, attributes))
        if tag == tags.A or tag in tags.VOID:
            _note_link(found, node, attributes, step)
    return found._replace(unseen=frozenset(unseen))


def _note_link(found: Survey, node: LexborNode, attributes: Attributes, step: str) -> None:
    rel, href = (attributes.get("rel") or "").split(), attributes.get("href") or ""
    if "tag" in rel and node.tag_id == tags.A:
        found.topics.append(node)
    is_own = href.startswith("?") or (step and step in href) if node.tag_id == tags.A else rel == ["next"]
    if is_own and len(found.own_links) < MAX_OWN_LINKS:
        found.own_links.append(href)


def _quoted(text: str) -> str:
    """`text` inside a string of a selector (CSS Syntax 3, section 4.3.7)."""
    return _SPECIAL.sub(lambda found: f"\\{ord(found[0]):x} ", text)


_SPECIAL = re.compile('[\x00-\x1f"\\\\\x7f\ud800-\udfff]')
