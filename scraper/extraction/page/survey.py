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

MAX_BETWEEN = 4  # nodes without words between two elements that stand side by side
MAX_AROUND = 3  # elements around a button
MORE = 60  # characters of its words that are read

_WANTED = '[hidden],[style*=is i],span[aria-hidden="true"],[itemprop],script[type*="ld+json" i],'
"""With `_LINKS`; "is" stands in the names of both properties that hide: display, visibility."""
_LINKS = 'a:is([rel~="tag"],[href^="?"]{own})'
_OWN = ',[href^="{step}"],:not([href^="/"])[href*="{name}"],[href^="//"][href*="{name}"]'
"""Beginnings tell most links apart; the parser searches inside an address as long as it takes to parse it."""
_SHOWN = (tags.INLINE | tags.BOLD) - {tags.SPAN}
"""What stands in a line and is hidden until a script shows it: links, times, captions of a show's other pictures."""


_MORE = re.compile(
    r"\W*(?:(?:read|show|see|view) (?:more|full|the full|all|the rest)(?: (?:article|story|text|of \w+ \w+))?"
    r"|continue reading|expand|(?:baca|lihat|tampilkan)? ?selengkapnya|tampilkan semua"
    r"|(?:weiter|mehr) ?lesen|mehr (?:an)?zeigen|ganzen (?:text|artikel) (?:lesen|anzeigen)"
    r"|(?:lire|voir|afficher) (?:la suite|plus)|(?:leer|ver|mostrar) más|seguir leyendo"
    r"|(?:leia|ler|ver) mais|continuar (?:lendo|a ler)|leggi (?:tutto|di più)|mostra (?:altro|tutto)|continua a leggere"
    r"|lees (?:meer|verder)|meer (?:lezen|tonen)|läs mer|visa mer|les mer|læs mere|czytaj (?:więcej|dalej)|pokaż więcej"
    r"|devamını (?:oku|göster)|続きを読む|もっと見る|더 ?보기|(?:阅读|展开)(?:全文|更多)|اقرأ المزيد)\W*",
    re.IGNORECASE,
)
"""What a button says that shows the rest of a text."""


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
        elif _is_unseen(tag, attributes) and not _is_unfolded(node):
            found.unseen[place] = tag
        if named(attributes):
            found.properties.append(node)
    return found


def _is_unseen(tag: int, attributes: Attributes) -> bool:
    is_silent = tag == tags.SPAN and attributes.get("aria-hidden") == "true"
    return is_silent or (tag not in _SHOWN and is_hidden(attributes))


def _is_unfolded(node: LexborNode) -> bool:
    """Whether a hidden element holds the rest of a text: paragraphs, behind others beside it, and a button or a link
    next to it that shows them."""
    if node.tag_id not in tags.FOLDING or not _begins_with_paragraph(node):
        return False
    before, behind = _beside(node, forward=False), _beside(node, forward=True)
    if before is not None and _shows_more(before):
        before = _beside(before, forward=False)
    elif behind is None or not _shows_more(behind):
        return False
    return before is not None and before.tag_id == tags.P


def _begins_with_paragraph(node: LexborNode) -> bool:
    child = node.first_child
    if child is not None and child.tag_id != tags.P:
        child = _beside(child, forward=True)
    return child is not None and child.tag_id == tags.P


def _beside(node: LexborNode, *, forward: bool) -> LexborNode | None:
    """The element next to one; None where other things than white space and comments stand between."""
    for _ in range(MAX_BETWEEN):
        other = node.next if forward else node.prev
        if other is None:
            return None
        node = other
        if node.tag_id == tags.TEXT:
            if (node.text_content or "").strip():
                return None
        elif node.tag_id != tags.COMMENT:
            return node
    return None


def _shows_more(node: LexborNode) -> bool:
    """Whether an element is a button or a link that offers the rest of a text, or holds nothing else."""
    for _ in range(MAX_AROUND):
        child = node.first_child
        if node.tag_id in tags.BUTTONS:
            return child is not None and _MORE.fullmatch(node.text(separator=" ")[:MORE].strip()) is not None
        if child is not None and child.tag_id == tags.TEXT:
            child = _beside(child, forward=True) if not (child.text_content or "").strip() else None
        if child is None:
            return False
        node = child
    return False


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
