"""What a page says about itself to machines, gathered once: meta, link and microdata here, JSON-LD and application
state by their own modules.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urljoin

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper import urls
from scraper.extraction import rules
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.linked_data import ARTICLE_TYPES, article_node, names_of_page, nodes_in
from scraper.extraction.page.nearby import Beside
from scraper.extraction.page.outlet import outlet_names
from scraper.extraction.page.state import MIN_TEXT, states_in
from scraper.extraction.page.survey import Survey, survey
from scraper.extraction.page.text import clean
from scraper.extraction.page.walk import Marked, Page, walk
from scraper.source import Rule, Source

MAX_PROPERTIES = 1_000  # meta, link and itemprop elements, each
NOTICE = (
    1_000  # characters from which <noscript> of a page without other text holds the page, and no request to run scripts
)
MAX_VALUE = 5_000  # characters kept of one meta or itemprop

_RELS = frozenset({"canonical", "amphtml", "image_src"})


def gather(
    tree: LexborHTMLParser,
    url: str | None,
    *,
    fetched_at: datetime | None = None,
    source: Source | None = None,
    rule: Rule | None = None,
    step: str = "",
) -> Evidence:
    """All evidence of a parsed page, from one query over all of it and one walk over its body. Raises nothing.

    `step` is what links to the article's other pages hold (``pages.step_of``).
    """
    found = survey(tree, step)
    page = _walked(tree, rule, found)
    head = _head(tree)
    marks = [(node, attributes) for node, attributes in head if node.tag_id in tags.VOID] + page.metas[:MAX_PROPERTIES]
    base = absolute_address(url or "", _base(head) or "") or url or ""
    links = _links(marks, base)
    meta = _meta(marks)
    called = _called(tree, head)
    nodes = tuple(nodes_in(found.linked_data))
    host = _host(url)
    article = article_node(nodes, names_of_page(url, links, meta), _first_of(meta, "og:title"))
    return Evidence(
        tree=tree,
        page=page,
        beside=Beside(page, filter(None, (_first_of(meta, "og:title"), called))),
        url=url,
        host=host,
        base=base,
        fetched_at=fetched_at,
        source=source,
        rule=rule,
        called=called,
        html_lang=tree.root.attributes.get("lang") if tree.root is not None else None,
        linked_data=nodes,
        article_node=article,
        meta=meta,
        outlet=outlet_names(source, host, meta, nodes, article or {}),
        links=links,
        state=tuple(states_in(tree)) if _state_is_wanted(article, rule) or _has_little_text(page) else (),
        microdata=_microdata(_properties(found, page)),
        topics=tuple(found.topics),
        own_links=tuple(found.own_links) if step else (),
    )


def _host(url: str | None) -> str:
    try:
        return urls.host_of(url) if url else ""
    except urls.BadUrl:
        return ""


def _walked(tree: LexborHTMLParser, rule: Rule | None, found: Survey) -> Page:
    root = tree.body or tree.root
    if root is None:
        return Page()
    left_out = found.unseen.union(node.mem_id for node in rules.elements(tree, rule.drop)) if rule else found.unseen
    page = walk(root, left_out)
    told = () if page.lines else root.css("noscript")
    whole = next((node for node in told if len(node.text()) > NOTICE), None)
    return walk(whole, left_out) if whole is not None else page


def _properties(found: Survey, page: Page) -> list[Marked]:
    """The elements with an itemprop that the walk entered, bounded."""
    entered = {node.mem_id for node in page.entered(node for node, _ in found.properties)}
    return [mark for mark in found.properties if mark[0].mem_id in entered][:MAX_PROPERTIES]


_HEAD = "meta,base,title,link[content]," + ",".join(f"link[rel~={rel} i]" for rel in sorted(_RELS))
"""Of the links most are style sheets and icons: whoever reads their attributes pays for all of them."""


def _head(tree: LexborHTMLParser) -> list[Marked]:
    """What stands in the head, bounded."""
    found = tree.head.css(_HEAD) if tree.head is not None else []
    return [(node, node.attributes) for node in found[: MAX_PROPERTIES * 3]]


def _base(head: Iterable[Marked]) -> str | None:
    return next(
        (attributes["href"] for node, attributes in head if attributes.get("href") and node.tag == "base"), None
    )


def _has_little_text(page: Page) -> bool:
    size = 0
    for line in page.lines:
        size += len(line.text)
        if size >= MIN_TEXT:
            return False
    return True


def _state_is_wanted(article: Mapping[str, Any] | None, rule: Rule | None) -> bool:
    """State is large (half a megabyte is common): it is read where JSON-LD leaves something open."""
    if article is None or not article.get("datePublished") or not article.get("author"):
        return True
    return rule is not None and "json:" in repr(rule)


def _called(tree: LexborHTMLParser, head: Iterable[Marked]) -> str | None:
    element = next((node for node, _ in head if node.tag_id == tags.TITLE), None) or tree.css_first("title")
    return element.text() if element is not None else None


def _first_of(meta: Mapping[str, tuple[str, ...]], name: str) -> str | None:
    return next(iter(meta.get(name, ())), None)


def _meta(found: Iterable[Marked]) -> dict[str, tuple[str, ...]]:
    values: dict[str, list[str]] = {}
    for _, attributes in found:
        content = attributes.get("content")
        if not content:
            continue
        content = content.strip()[:MAX_VALUE]
        for name in {attributes.get("property"), attributes.get("name"), attributes.get("itemprop")}:
            if name:
                values.setdefault(name.strip().lower(), []).append(content)
    return {name: tuple(contents) for name, contents in values.items()}


def _links(found: Iterable[Marked], base: str) -> dict[str, tuple[str, ...]]:
    values: dict[str, list[str]] = {}
    for _, attributes in found:
        href = attributes.get("href")
        if not href:
            continue
        rels = _RELS.intersection((attributes.get("rel") or "").lower().split())
        for rel in rels:
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


def _microdata(found: Iterable[Marked]) -> dict[str, tuple[str, ...]]:
    values: dict[str, list[str]] = {}
    for node, attributes in found:
        name = attributes.get("itemprop")
        if not name or name in ("articleBody", "text") or _belongs_to_another(node):
            continue
        value = _microdata_value(node, node.tag, attributes)
        if value:
            for part in name.lower().split()[:3]:
                values.setdefault(part, []).append(value)
    return {name: tuple(contents) for name, contents in values.items()}


def _microdata_value(node: LexborNode, tag: str | None, attributes: Mapping[str, str | None]) -> str:
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
