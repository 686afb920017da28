"""One query over the whole tree, for all who look for elements wherever on a page they stand.

To go through a page's nodes costs a twentieth of a parse whoever asks, for they come from memory; to look for one more
thing on the way costs less than that.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction.page import tags
from scraper.extraction.page.element_names import is_hidden
from scraper.extraction.page.lines import Attributes
from scraper.extraction.page.microdata import named

MAX_OWN_LINKS = 200  # links that hold the page's own address that are looked at
TELLING_NAME = 6  # characters of a path's last part from which it is searched alone: addresses may be relative

_WANTED = '[hidden],[style*=is i],span[aria-hidden="true"],[itemprop],script[type*="ld+json" i],'
"""With `_LINKS`; "is" stands in the names of both properties that hide: display, visibility."""
_LINKS = 'a:is([rel~="tag"],[href^="?"]{own})'
_OWN = ',[href^="{step}"],:not([href^="/"])[href*="{name}"],[href^="//"][href*="{name}"]'
"""Beginnings tell most links apart; the parser searches inside an address as long as it takes to parse it."""
_SHOWN = (tags.INLINE | tags.BOLD) - {tags.SPAN}
"""What stands in a line and is hidden until a script shows it: links, times, captions of a show's other pictures."""


class Survey(NamedTuple):
    """What stands anywhere on a page, in its order."""

    unseen: dict[int, int]  # the elements that a reader never sees, as ``mem_id`` -> ``tag_id``
    linked_data: list[LexborNode]  # scripts of JSON-LD
    properties: list[LexborNode]  # elements with an itemprop that somebody asks for
    topics: list[LexborNode]  # links that say that they are tags
    own_links: list[str]  # addresses of links that hold the page's own, or are nothing but a query


def survey(tree: LexborHTMLParser, step: str = "") -> Survey:
    """What `tree` holds; `step` is the path with which links to the article's other pages begin (``pages.step_of``)."""
    found = Survey({}, [], [], [], [])
    name = _name_in(step)
    links = _LINKS.format(own=_OWN.format(step=_quoted(step), name=_quoted(name)) if step else "")
    for place, node in {node.mem_id: node for node in tree.css(_WANTED + links)}.items():
        tag = node.tag_id
        if tag == tags.SCRIPT:
            found.linked_data.append(node)
            continue
        attributes = node.attributes
        if tag == tags.A:
            _note_link(found, node, attributes, step, name)
        elif _is_unseen(tag, attributes):
            found.unseen[place] = tag
        if named(attributes):
            found.properties.append(node)
    return found


def _is_unseen(tag: int, attributes: Attributes) -> bool:
    is_silent = tag == tags.SPAN and attributes.get("aria-hidden") == "true"
    return is_silent or (tag not in _SHOWN and is_hidden(attributes))


def _note_link(found: Survey, node: LexborNode, attributes: Attributes, step: str, name: str) -> None:
    href = attributes.get("href") or ""
    if "tag" in (attributes.get("rel") or "").split():
        found.topics.append(node)
    if (href.startswith("?") or (step and _is_own(href, step, name))) and len(found.own_links) < MAX_OWN_LINKS:
        found.own_links.append(href)


def _is_own(href: str, step: str, name: str) -> bool:
    """Whether an address begins with the page's own path; one with a host, or a relative one, holds its name."""
    is_rooted = href.startswith("/") and not href.startswith("//")
    return href.startswith(step) if is_rooted else name in href


def _name_in(step: str) -> str:
    """What of a path addresses hold that do not begin with it: its last part, where that is telling."""
    name = step.rpartition("/")[2]
    return name if len(name) >= TELLING_NAME else step


def _quoted(text: str) -> str:
    """`text` inside a string of a selector (CSS Syntax 3, section 4.3.7)."""
    return _SPECIAL.sub(lambda found: f"\\{ord(found[0]):x} ", text)


_SPECIAL = re.compile('[\x00-\x1f"\\\\\x7f\ud800-\udfff]')
