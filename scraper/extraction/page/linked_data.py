"""JSON-LD: reading it as publishers write it, and finding the node that describes the article of the page.

Bounded by size, depth and count, because a page can be made to cost. Broken JSON is mended where the intent is
plain.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

import msgspec
from selectolax.lexbor import LexborNode

from scraper.extraction.page.text import clean, from_markup

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
MAX_SALVAGED = 20_000  # characters of what is no JSON that are looked through


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
            value, _ = LENIENT.raw_decode(mended)
            return value
        except (ValueError, RecursionError):
            continue
    raise ValueError("this is not JSON")


LENIENT = json.JSONDecoder(strict=False)
_WRAPPING = re.compile(r"^(?:\s|//|/\*|\*/|<!--|<!\[CDATA\[)+")
_TRAILING_COMMA = re.compile(r",(?=\s{0,100}[}\]])")


def _mended(text: str) -> Iterator[str]:
    text = _WRAPPING.sub("", text)
    if text.startswith(("{&quot;", "[{&quot;", "&quot;")):
        text = html.unescape(text)
    yield text
    yield _TRAILING_COMMA.sub("", text)
    yield re.sub(r"[\n\r\t]+", " ", _TRAILING_COMMA.sub("", text)).replace("\\'", "'")


def nodes_in(scripts: Iterable[LexborNode]) -> Iterator[Mapping[str, Any]]:
    """Every node of a page's JSON-LD, in page order; of what cannot be read, what `salvaged` finds."""
    room = MAX_NODES
    for script in scripts:
        text = script.text()
        if len(text) > MAX_SCRIPT or not text.strip():
            continue
        try:
            value = parse_json(text)
        except ValueError:
            value = salvaged(text) or []
        for item in _unrolled(value, 0):
            if room == 0:
                return
            room -= 1
            yield item


def salvaged(text: str) -> Mapping[str, Any]:
    """Type, times, section and author of an article in what is no JSON, as where a headline holds quotation marks that
    nobody escaped: each as it first stands there. Nothing for what calls itself no article."""
    text = text[:MAX_SALVAGED]
    kinds = [kind for kind in _TYPE.findall(text) if ARTICLE_TYPES.get(kind.lower(), 9) < 4]
    if not kinds:
        return {}
    found: dict[str, Any] = {"@type": kinds[0]}
    for key, value in _FIELD.findall(text):
        found.setdefault(key, value)
    if (author := _AUTHOR.search(text)) is not None:
        found["author"] = {"@type": author["kind"] or "Person", "name": author["name"]}
    return found


_TYPE = re.compile(r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"([A-Za-z]{4,40})"')
_FIELD = re.compile(r'"(datePublished|dateModified|dateCreated|articleSection)"\s{0,9}:\s{0,9}"([^"\\<>]{1,60})"')
_AUTHOR = re.compile(
    r'"author"\s{0,9}:\s{0,9}\[?\s{0,9}\{\s{0,40}(?:"@type"\s{0,9}:\s{0,9}"(?P<kind>[A-Za-z]{4,40})"\s{0,9},\s{0,40})?'
    r'"name"\s{0,9}:\s{0,9}"(?P<name>[^"\\<>]{2,80})"'
)


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


def names_of_page(
    url: str | None, links: Mapping[str, tuple[str, ...]], meta: Mapping[str, tuple[str, ...]]
) -> frozenset[str]:
    """The addresses that a page goes by, as `article_node` compares them."""
    named = [url or "", *links.get("canonical", ()), *meta.get("og:url", ())]
    return frozenset(path for value in named if len(path := _path(value)) > 1)


@lru_cache(maxsize=512)  # a page names itself in several places
def _path(url: str) -> str:
    """Host and path without what differs between the names of one page: scheme, www, fragment, last slash."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    query = f"?{parts.query}" if parts.path in ("", "/") or parts.path.endswith(".php") else ""
    return parts.netloc.lower().removeprefix("www.") + parts.path.rstrip("/") + query
