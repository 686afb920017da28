"""RSS, RDF and Atom, well-formed or not, and JSON Feed."""

from __future__ import annotations

import io
import re
from calendar import timegm
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import feedparser

from scraper.discovery import json_listings
from scraper.discovery.encoding import decoded
from scraper.discovery.feed_bounds import MAX_ENTRIES, bounded
from scraper.discovery.link import Discovered, Gathering, looks_like_html
from scraper.source import Source

MAX_BYTES = 10_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed, as written; what it does not say is None or empty."""

    link: str | None = None  # the article's address, absolute where the feed or its base makes it so
    title: str | None = None
    guid: str | None = None
    published_raw: str | None = None
    modified_raw: str | None = None
    published: datetime | None = None  # UTC; a time without a zone is taken for UTC
    modified: datetime | None = None
    author: str | None = None  # as one text, with the address if there is one
    authors: tuple[str, ...] = ()  # the names
    categories: tuple[str, ...] = ()
    summary: str | None = None  # markup without what could run, addresses in it absolute; cleaned again before storage
    content: str | None = None


def links(payload: bytes, url: str, source: Source, content_type: str | None = None) -> Discovered:
    """The entries of a feed as links, in its order."""
    if looks_like_html(payload):
        return Discovered(problem="an HTML page instead of a feed")
    if json_listings.looks_like_json(payload):
        return json_listings.links(payload, url, source, json_listings.JSON_FEED)
    found, problem = entries(payload, url, content_type)
    gathering = Gathering(url, source, MAX_ENTRIES)
    for entry in found:
        gathering.add(
            entry.link or "",
            "feed:entry",
            title=entry.title,
            published_raw=entry.published_raw,
            modified_raw=entry.modified_raw,
            guid=entry.guid,
            authors=entry.authors,
            categories=entry.categories,
            summary=entry.summary,
        )
    return Discovered(links=gathering.links, problem=problem)


def entries(payload: bytes, url: str, content_type: str | None = None) -> tuple[list[Entry], str | None]:
    """The entries, those without an address too, in the order of the feed, and what was wrong with it. Never raises.

    `content_type` is the header: a charset in it outweighs the document's own (RFC 7303).
    """
    is_whole = len(payload) <= MAX_BYTES
    text, cut = bounded(decoded(payload[:MAX_BYTES], content_type, is_whole=is_whole), is_whole=is_whole)
    try:
        # From a stream only: given text, feedparser would open it as a file or fetch it as an address.
        feed = feedparser.parse(io.BytesIO(text.encode("utf-8", "replace")), response_headers=_READ | {_BASE: url})
    except Exception as error:  # it promises to read anything, and some bytes prove it wrong
        return [], f"feedparser failed: {type(error).__name__}: {error}"[:300]
    return [_entry(raw) for raw in feed.entries], cut or _problem(feed)


_READ = {"content-type": "application/xml; charset=utf-8"}
_BASE = "content-location"


def looks_like_a_feed(payload: bytes) -> bool:
    """Whether the first element of an XML document is a feed's."""
    return _FEED.match(payload[:10_000]) is not None


def _entry(raw: Any) -> Entry:
    def said(name: str) -> str | None:
        value = dict.get(raw, name)  # its own get() would answer "updated" with "published"
        return value if isinstance(value, str) else None

    guid = said("id")
    link = said("feedburner_origlink") or said("link") or (guid if guid and guid.startswith("http") else None)
    author = said("author")
    return Entry(
        link=link,
        title=said("title"),
        guid=guid,
        published_raw=said("published"),
        modified_raw=said("updated"),
        published=_moment(dict.get(raw, "published_parsed")),
        modified=_moment(dict.get(raw, "updated_parsed")),
        author=author,
        authors=_authors(raw, author),
        categories=_texts(dict.get(raw, "tags"), "term"),
        summary=said("summary"),
        content=next(iter(_texts(dict.get(raw, "content"), "value")), None),
    )


def _moment(parsed: Any) -> datetime | None:
    try:
        return datetime.fromtimestamp(timegm(parsed), UTC) if parsed else None
    except (ValueError, TypeError, OverflowError):
        return None


_MAIL_AND_NAME = re.compile(r"\S{1,200}@\S{1,200}\s{1,9}\((.{1,200})\)")


def _authors(raw: Any, author: str | None) -> tuple[str, ...]:
    """The names. RSS writes ``mail@host (Name)``, which feedparser 6.0.14 cuts at the wrong place."""
    if author and (found := _MAIL_AND_NAME.fullmatch(author)):
        return (found[1],)
    return _texts(dict.get(raw, "authors"), "name") or ((author,) if author else ())


def _texts(items: Any, key: str) -> tuple[str, ...]:
    found: Iterable[Any] = (dict.get(item, key) for item in items or () if isinstance(item, dict))
    return tuple(text for text in found if isinstance(text, str) and text)


_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*+>|<!--.*?-->|<!DOCTYPE[^>\[]*+>)*+<(?:rss|(?:\w{1,20}:)?(?:rdf|feed))\b",
    re.IGNORECASE | re.DOTALL,
)


def _problem(feed: Any) -> str | None:
    error = dict.get(feed, "bozo_exception")
    if not feed.entries and not dict.get(feed, "version"):
        return f"not a feed: {error}"[:300]
    # Its other complaints are about headers and encodings: it reads the feed all the same.
    return f"ill-formed, read as far as it goes: {error}"[:300] if "SAX" in type(error).__name__ else None
