"""Index and account pages: the links that a selector or the source's pattern picks.

Dates on such pages are left alone: cached copies show stale relative ones, and skeleton cards invent them
(kumparan gives every card the first of April 2020).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from scraper.discovery.link import Discovered, Gathering
from scraper.errors import NotAnArticle
from scraper.extraction.page import document
from scraper.extraction.page.text import clean
from scraper.extraction.verdict.check import BESIDE_WORDING
from scraper.extraction.verdict.refusals import CHALLENGE, IN_PLACE
from scraper.source import Source
from scraper.urls import is_article

NO_LINKS = "no links to articles"
"""The problem of a page that names nothing; behind the last page of a listing it is none."""

WALL = "a challenge or a fault in place of the listing"
"""The problem of a page that tells nothing of what there is."""

_MAX_TITLE = 300  # characters

MAX_BYTES = 10_000_000
MAX_LINKS = 5_000
_MAX_NODES = 50_000  # what a selector may pick
_MAX_STEPS = 500_000  # elements that are searched for a link


def links(
    payload: bytes, url: str, source: Source, link_selector: str | None = None, content_type: str | None = None
) -> Discovered:
    """The articles that a page of links names, in page order."""
    try:
        tree = document.read(payload[:MAX_BYTES], content_type).tree
        found = tree.css(link_selector or "a[href], [onclick]")
    except (SelectolaxError, ValueError, NotAnArticle) as error:
        return Discovered(problem=f"cannot be read as a page: {error}")
    gathering = Gathering(_base(tree, url), source, MAX_LINKS)
    steps = iter(range(_MAX_STEPS))
    for node in found[:_MAX_NODES]:
        if gathering.is_full:
            break
        for href, origin in _targets(node, steps):
            address = gathering.address(href)
            if address is not None and (link_selector or is_article(address, source)):
                gathering.add(address, origin, title=_title(node))
    if gathering.links:
        return Discovered(links=gathering.links)
    return Discovered(problem=WALL if _is_wall(tree) else NO_LINKS)


def _is_wall(tree: LexborHTMLParser) -> bool:
    """Whether the title of a page without links to articles asks for a proof, for consent or for patience, and does
    hardly more: in the text of a page such words may stand in every footer."""
    title = next((clean(node.text()[:_MAX_TITLE]) for node in tree.css("title")[:1]), "")
    said = max(sum(len(found[0]) for found in wall.finditer(title)) for wall in (CHALLENGE, IN_PLACE))
    return said > 0 and len(title) - said <= BESIDE_WORDING


def _base(tree: LexborHTMLParser, url: str) -> str:
    node = tree.css_first("base[href]")
    href = node.attributes.get("href") if node is not None else None
    try:
        return urljoin(url, href or "")
    except ValueError:
        return url


_ATTRIBUTES = ("href", "data-href", "data-link", "data-url", "data-flnk")
_ONCLICK = re.compile(r"""(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\(|open\()\s*["']([^"'\s]{1,2000})""")


def _targets(node: LexborNode, steps: Iterator[int]) -> Iterator[tuple[str, str]]:
    """Where a click on this element leads, and what says so; for a card, its first link."""
    attributes = node.attributes
    told = (value for name in _ATTRIBUTES if (value := attributes.get(name)))
    if href := next((value for value in told if not _leads_nowhere(value)), None):
        yield href, "page:a"
    elif script := attributes.get("onclick"):
        yield from ((target, "page:onclick") for target in _ONCLICK.findall(script[:5_000])[:1])
    elif href := _first_link(node, steps):
        yield href, "page:a"


def _leads_nowhere(href: str) -> bool:
    """Whether a link is there for its script alone."""
    return href.lstrip()[:11].lower() == "javascript:" or href.strip().startswith("#")


def _first_link(card: LexborNode, steps: Iterator[int]) -> str | None:
    """The first link within a card; nothing once `steps` elements were looked at, for cards may hold one another."""
    elements = (node for node, _ in zip(card.traverse(), steps, strict=False) if node.tag == "a")
    told = (href for node in elements if (href := node.attributes.get("href")))
    return next((href for href in told if not _leads_nowhere(href)), None)


def _title(node: LexborNode) -> str | None:
    """What the link reads, or what its picture or tooltip says."""
    return node.text(separator=" ", strip=True) or node.attributes.get("title")
