"""What a page says about itself to machines, gathered once: meta and link here, JSON-LD, microdata and application
state by their own modules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper import urls
from scraper.extraction import rules
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.lines import Attributes, Page, Places
from scraper.extraction.page.linked_data import article_node, names_of_page, nodes_in
from scraper.extraction.page.nearby import Beside
from scraper.extraction.page.outlet import outlet_names
from scraper.extraction.page.survey import survey
from scraper.extraction.page.walk import walk
from scraper.source import Rule, Source

MAX_HEAD = 10_000  # elements of a head that are looked at
MAX_PROPERTIES = 1_000  # meta and link elements in the body
RUNNING = 80  # characters of a line from which it is text
MAX_HEADED = 20  # h1 elements whose hidden boxes are looked for
NOTICE = (
    1_000  # characters from which <noscript> of a page without other text holds the page, and no request to run scripts
)
MAX_VALUE = 5_000  # characters kept of one meta or itemprop

_RELS = frozenset({"canonical", "amphtml", "image_src", "next"})
_HEAD = f"meta[content],title,base,link:is({','.join(f'[rel~={rel} i]' for rel in sorted(_RELS))})"


def gather(
    tree: LexborHTMLParser,
    url: str | None,
    *,
    fetched_at: datetime | None = None,
    source: Source | None = None,
    rule: Rule | None = None,
    step: str = "",
) -> Evidence:
    """The evidence of a parsed page. Raises nothing.

    `step` is what links to the article's other pages hold (``pages.step_of``).
    """
    found = survey(tree, step)
    page = _walked(tree, rule, found.unseen)
    head = _head(tree)
    marks = page.metas[:MAX_PROPERTIES]
    base = (head.base and absolute_address(url or "", head.base)) or url or ""
    links = _links([*head.links, *marks], base)
    meta = _meta([*head.metas, *marks])
    nodes = tuple(nodes_in(found.linked_data))
    host = _host(url)
    title = next(iter(meta.get("og:title", ())), None)
    article = article_node(nodes, names_of_page(url, links, meta), title)
    return Evidence(
        tree=tree,
        page=page,
        beside=Beside(page, filter(None, (title, head.called))),
        url=url,
        host=host,
        base=base,
        fetched_at=fetched_at,
        source=source,
        rule=rule,
        called=head.called,
        html_lang=tree.root.attributes.get("lang") if tree.root is not None else None,
        linked_data=nodes,
        article_node=article,
        meta=meta,
        outlet=outlet_names(source, host, meta, nodes, article or {}, head.called),
        links=links,
        found=found,
    )


def _host(url: str | None) -> str:
    try:
        return urls.host_of(url) if url else ""
    except urls.BadUrl:
        return ""


def _walked(tree: LexborHTMLParser, rule: Rule | None, hidden: Places) -> Page:
    """The page as readers see it, without what the source's rule drops. Where that is no text at all, with the hidden
    boxes around its headlines, which a script opens; and where it is nothing, a <noscript>."""
    root = tree.body or tree.root
    if root is None:
        return Page()
    dropped = {node.mem_id: node.tag_id for node in rules.elements(tree, rule.drop)} if rule is not None else {}
    left_out = {**hidden, **dropped} if dropped else hidden
    page = walk(root, left_out)
    if hidden and _shows_no_text(page) and (shown := hidden.keys() & _around_headlines(root) - dropped.keys()):
        left_out = {place: tag for place, tag in left_out.items() if place not in shown}
        page = walk(root, left_out)
    whole = _whole_noscript(root) if not page.lines else None
    return walk(whole, left_out) if whole is not None else page


def _whole_noscript(root: LexborNode) -> LexborNode | None:
    """The <noscript> that holds the page, where scripts show all of it."""
    return next((node for node in root.css("noscript") if len(node.text()) > NOTICE), None)


def _shows_no_text(page: Page) -> bool:
    """Whether there is neither a headline nor running text: a script shows them, or a hidden box has no end."""
    return not page.h1 and not any(len(line.text) >= RUNNING and line.links * 2 < len(line.text) for line in page.lines)


def _around_headlines(root: LexborNode) -> set[int]:
    """The h1 elements, and all that stands around them."""
    headed = set[int]()
    for heading in root.css("h1")[:MAX_HEADED]:
        node: LexborNode | None = heading
        while node is not None and node.mem_id not in headed:
            headed.add(node.mem_id)
            node = node.parent
    return headed


class _Head(NamedTuple):
    """What stands in the head: attributes of <meta> and of the <link> that somebody reads, <base href>, <title>."""

    metas: Sequence[Attributes]
    links: Sequence[Attributes]
    base: str | None
    called: str | None


def _head(tree: LexborHTMLParser) -> _Head:
    """What stands in the head, bounded. Of the links most are style sheets and icons: reading all would cost."""
    metas, links, base, title = [], [], None, None
    for node in tree.head.css(_HEAD)[:MAX_HEAD] if tree.head is not None else ():
        tag = node.tag_id
        if tag == tags.META:
            metas.append(node.attributes)
        elif tag == tags.TITLE:
            title = title or node
        elif tag == tags.BASE:
            base = base or node.attributes.get("href")
        else:
            links.append(node.attributes)
    title = title or tree.css_first("title")
    called = title.text() if title is not None else None
    return _Head(metas, links, base, called)


def _meta(marks: Iterable[Attributes]) -> dict[str, tuple[str, ...]]:
    values: dict[str, list[str]] = {}
    for attributes in marks:
        get = attributes.get
        content = get("content")
        if not content:
            continue
        content = content.strip()[:MAX_VALUE]
        for name in {get("property"), get("name"), get("itemprop")}:
            if name:
                values.setdefault(name.strip().lower(), []).append(content)
    return {name: tuple(contents) for name, contents in values.items()}


def _links(marks: Iterable[Attributes], base: str) -> dict[str, tuple[str, ...]]:
    values: dict[str, list[str]] = {}
    for attributes in marks:
        href = attributes.get("href")
        if not href:
            continue
        for rel in _RELS.intersection((attributes.get("rel") or "").lower().split()):
            if absolute := absolute_address(base, href):
                values.setdefault(rel, []).append(absolute)
    return {rel: tuple(hrefs) for rel, hrefs in values.items()}


def absolute_address(base: str, href: str) -> str | None:
    """`href` as an http address, or None: joining costs, and most addresses are whole already."""
    href = href.strip()
    if href.startswith(("https://", "http://")):
        return href
    if (root := _ROOT.match(base)) and _is_rooted(href):
        return root[0] + href
    try:
        joined = urljoin(base, href)
    except ValueError:
        return None
    return joined if joined.startswith(("https://", "http://")) else None


_ROOT = re.compile(r"https?://[^/?#]+(?=[/?#]|$)")
_EMPTY = re.compile(r"[?;][?#]")


def _is_rooted(href: str) -> bool:
    """Whether an address begins at its host and holds nothing that joining would resolve or leave out."""
    is_path = href.startswith("/") and not href.startswith("//") and not href.endswith(("?", "#", ";"))
    return is_path and "/." not in href and not _EMPTY.search(href) and href.isprintable()
