"""What a page says about itself to machines: JSON-LD, meta, link, microdata, application state.

Everything is bounded, because a page can be made to cost: scripts by size, JSON by depth, nodes and
properties by count. Broken JSON-LD is mended where the intent is plain; what cannot be read is left out.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any
from urllib.parse import urljoin, urlsplit

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction import rules, tags
from scraper.extraction.evidence import Evidence
from scraper.extraction.text import clean, from_markup
from scraper.extraction.walk import Marked, Page, walk
from scraper.source import Rule, Source

ARTICLE_TYPES = {
    "newsarticle": 0,
    "reportagenewsarticle": 0,
    "analysisnewsarticle": 0,
    "opinionnewsarticle": 0,
    "backgroundnewsarticle": 0,
    "reviewnewsarticle": 0,
    "askpublicnewsarticle": 0,
    "liveblogposting": 1,
    "blogposting": 1,
    "article": 1,
    "pressrelease": 1,
    "advertisercontentarticle": 1,
    "satiricalarticle": 1,
    "scholarlyarticle": 2,
    "techarticle": 2,
    "socialmediaposting": 2,
    "report": 2,
    "claimreview": 3,
    "review": 3,
    "newsmediaarticle": 3,
    "videoobject": 4,
    "newsvideo": 4,
    "webpage": 5,
}
"""Lower-cased schema.org types that can describe the text of a page; lower numbers are better."""

MAX_SCRIPT = 2_000_000  # characters of one script that is read as JSON
MAX_DEPTH = 12  # of nesting while nodes are collected
MAX_NODES = 500
MAX_PROPERTIES = 1_000  # meta, link and itemprop elements, each
MAX_STATE = 50_000  # values of application state that are looked at for text
MIN_TEXT = 500  # characters under which a page's own text is no article's
MAX_VALUE = 5_000  # characters kept of one meta or itemprop

_STATE_MARK = re.compile(
    r"(?:__NEXT_DATA__|__APOLLO_STATE__|__NUXT__|__INITIAL_STATE__|__PRELOADED_STATE__|Fusion\.globalContent"
    r"|\bdataLayer)\s*(?:=\s*\[?|\.push\()\s*(?=\{)"
)
_STATE_IDS = {"__NEXT_DATA__", "__NUXT_DATA__", "__APOLLO_STATE__"}


def gather(
    tree: LexborHTMLParser,
    url: str | None,
    *,
    fetched_at: datetime | None = None,
    source: Source | None = None,
    rule: Rule | None = None,
) -> Evidence:
    """All evidence of a parsed page, from one query over its head and one walk over its body. Raises nothing."""
    page = _walked(tree, rule)
    head = _head(tree)
    marks = [(node, attributes) for node, attributes in head if node.tag_id in tags.VOID] + page.metas[:MAX_PROPERTIES]
    base = absolute_address(url or "", _base(head) or "") or url or ""
    links = _links(marks, base)
    meta = _meta(marks)
    scripts = [(node, node.attributes) for node in _scripts(tree, head, page)]
    nodes = tuple(_linked_data(scripts))
    article = article_node(nodes, _names_of_page(url, links, meta), _first_of(meta, "og:title"))
    return Evidence(
        tree=tree,
        page=page,
        url=url,
        base=base,
        fetched_at=fetched_at,
        source=source,
        rule=rule,
        html_lang=tree.root.attributes.get("lang") if tree.root is not None else None,
        linked_data=nodes,
        article_node=article,
        meta=meta,
        links=links,
        state=tuple(_state(scripts)) if _has_little_text(page) or _state_is_wanted(article, rule) else (),
        microdata=_microdata(page.properties[:MAX_PROPERTIES]),
    )


def _walked(tree: LexborHTMLParser, rule: Rule | None) -> Page:
    root = tree.body or tree.root
    if root is None:
        return Page()
    dropped = rules.elements(tree, rule.drop) if rule else ()
    return walk(root, frozenset(node.mem_id for node in dropped))


def _head(tree: LexborHTMLParser) -> list[Marked]:
    """What stands in the head, bounded."""
    found = tree.head.css("meta,link[rel],script,base") if tree.head is not None else []
    return [(node, node.attributes) for node in found[: MAX_PROPERTIES * 3]]


def _scripts(tree: LexborHTMLParser, head: Iterable[Marked], page: Page) -> list[LexborNode]:
    """Every script that the walk met; where none of them is JSON-LD, those in menus and sidebars too."""
    found = [node for node, _ in head if node.tag_id == tags.SCRIPT] + page.scripts
    if any("ld+json" in (node.attributes.get("type") or "") for node in found):
        return found
    return tree.css("script")


def _base(head: Iterable[Marked]) -> str | None:
    return next(
        (attributes["href"] for node, attributes in head if node.tag == "base" and attributes.get("href")), None
    )


# -- JSON-LD ---------------------------------------------------------------------------------------


def parse_json(text: str) -> Any:
    """JSON as publishers write it. Raises ValueError when no reading makes sense.

    Mended: control characters in strings, CDATA and HTML comments around it, trailing commas and
    semicolons, text after the first value, and quotes that were escaped for HTML.
    """
    try:
        return msgspec.json.decode(text)
    except (ValueError, RecursionError, UnicodeEncodeError):
        pass
    for mended in _mended(text.strip()):
        try:
            value, _ = _LENIENT.raw_decode(mended)
            return value
        except (ValueError, RecursionError):
            continue
    raise ValueError("this is not JSON")


_LENIENT = json.JSONDecoder(strict=False)
_WRAPPING = re.compile(r"^(?:\s|//|/\*|\*/|<!--|<!\[CDATA\[)+")
_TRAILING_COMMA = re.compile(r",(?=\s{0,100}[}\]])")


def _mended(text: str) -> Iterator[str]:
    text = _WRAPPING.sub("", text)
    if text.startswith(("{&quot;", "[{&quot;", "&quot;")):
        text = html.unescape(text)
    yield text
    yield _TRAILING_COMMA.sub("", text)
    yield re.sub(r"[\n\r\t]+", " ", _TRAILING_COMMA.sub("", text)).replace("\\'", "'")


def _linked_data(scripts: Iterable[Marked]) -> Iterator[Mapping[str, Any]]:
    room = MAX_NODES
    for node, attributes in scripts:
        if "ld+json" not in (attributes.get("type") or "").lower():
            continue
        text = node.text()
        if len(text) > MAX_SCRIPT or not text.strip():
            continue
        try:
            value = parse_json(text)
        except ValueError:
            continue
        for item in _unrolled(value, 0):
            if room == 0:
                return
            room -= 1
            yield item


def _unrolled(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """Every node in lists, @graph and the places where publishers hide the article."""
    if depth > MAX_DEPTH:
        return
    if isinstance(value, list):
        for item in value[:MAX_NODES]:
            yield from _unrolled(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "itemReviewed"):
            if isinstance(value.get(key), dict | list):
                yield from _unrolled(value[key], depth + 1)


def types_of(node: Mapping[str, Any]) -> tuple[str, ...]:
    """The node's types, lower-cased, without the vocabulary's address."""
    value = node.get("@type", ())
    names = value if isinstance(value, list) else [value]
    return tuple(name.rsplit("/", 1)[-1].lower() for name in names if isinstance(name, str))


def article_node(
    nodes: Iterable[Mapping[str, Any]], addresses: frozenset[str], title: str | None
) -> Mapping[str, Any] | None:
    """The node that describes the article of this page, completed by its twins; None if there is none.

    A node that names one of the page's `addresses`, or its `title`, wins over a better type: pages carry
    the nodes of related articles too.
    """
    listed = list(nodes)
    ranked = sorted(
        (not _is_about(node, addresses, title), rank, -len(node), place)
        for place, node in enumerate(listed)
        if (rank := _rank(node)) is not None
    )
    if not ranked:
        return None
    elsewhere, _, _, place = ranked[0]
    merged = {key: value for key, value in listed[place].items() if value not in _NOTHING}
    for other, rank, _, twin in ranked[1:]:
        if other == elsewhere and rank < 4 and (not elsewhere or _headline(listed[twin]) == _headline(merged)):
            merged = {**listed[twin], **merged}
    return merged


_NOTHING: tuple[Any, ...] = (None, "", [], {})


def _rank(node: Mapping[str, Any]) -> int | None:
    ranks = [ARTICLE_TYPES[name] for name in types_of(node) if name in ARTICLE_TYPES]
    if not ranks or not any(node.get(key) for key in ("headline", "name", "datePublished", "articleBody")):
        return None
    return min(ranks)


def _is_about(node: Mapping[str, Any], addresses: frozenset[str], title: str | None) -> bool:
    if any(_path(value) in addresses for value in _addresses_of(node)):
        return True
    return title is not None and _headline(node) == clean(title).casefold()


def _addresses_of(node: Mapping[str, Any]) -> Iterator[str]:
    for key in ("url", "@id", "mainEntityOfPage"):
        value = node.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _headline(node: Mapping[str, Any]) -> str:
    value = node.get("headline") or node.get("name")
    return from_markup(value).casefold() if isinstance(value, str) else ""


def _names_of_page(
    url: str | None, links: Mapping[str, tuple[str, ...]], meta: Mapping[str, tuple[str, ...]]
) -> frozenset[str]:
    named = [url or "", *links.get("canonical", ()), *meta.get("og:url", ())]
    return frozenset(path for value in named if len(path := _path(value)) > 1)


def _path(url: str) -> str:
    """Host and path without what differs between the names of one page: scheme, www, fragment, last slash."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    query = f"?{parts.query}" if parts.path in ("", "/") or parts.path.endswith(".php") else ""
    return parts.netloc.lower().removeprefix("www.") + parts.path.rstrip("/") + query


# -- meta, link, microdata -------------------------------------------------------------------------


def _first_of(meta: Mapping[str, tuple[str, ...]], name: str) -> str | None:
    return next(iter(meta.get(name, ())), None)


def _meta(found: Iterable[Marked]) -> dict[str, tuple[str, ...]]:
    values: dict[str, list[str]] = {}
    for _, attributes in found:
        content = attributes.get("content")
        if not content:
            continue
        names = {attributes.get("property"), attributes.get("name"), attributes.get("itemprop")}
        for name in names - {None, ""}:
            values.setdefault(str(name).strip().lower(), []).append(content.strip()[:MAX_VALUE])
    return {name: tuple(contents) for name, contents in values.items()}


_RELS = frozenset({"canonical", "amphtml", "shortlink", "next", "prev", "author", "license", "image_src"})


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
    try:
        joined = urljoin(base, href)
    except ValueError:
        return None
    return joined if joined.startswith(("https://", "http://")) else None


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


# -- application state -----------------------------------------------------------------------------


def text_in_state(state: Iterable[Any]) -> str | None:
    """The longest mark-up with paragraphs that application state holds, for pages that scripts fill."""
    queue, found = list(state), ""
    for value in islice(queue, MAX_STATE):  # grows while it is read
        if isinstance(value, str):
            found = value if len(value) > len(found) and "<p" in value else found
        elif isinstance(value, dict | list):
            queue.extend(value.values() if isinstance(value, dict) else value)
    return found if len(found) > MIN_TEXT else None


def _has_little_text(page: Page) -> bool:
    return sum(len(line.text) for line in page.lines) < MIN_TEXT


def _state_is_wanted(article: Mapping[str, Any] | None, rule: Rule | None) -> bool:
    """State is large (half a megabyte is common): it is read where JSON-LD leaves something open."""
    if article is None or not article.get("datePublished") or not article.get("author"):
        return True
    return rule is not None and "json:" in repr(rule)


def _state(scripts: Iterable[Marked]) -> Iterator[Any]:
    for node, attributes in scripts:
        if attributes.get("src") or "ld+json" in (attributes.get("type") or ""):
            continue
        text = node.text()
        if not 20 < len(text) < MAX_SCRIPT:
            continue
        if attributes.get("id") in _STATE_IDS:
            start = 0
        elif mark := _STATE_MARK.search(text, 0, 3_000):
            start = mark.end()
        else:
            continue
        try:
            yield _LENIENT.raw_decode(text, start)[0]
        except (ValueError, RecursionError):
            continue
