"""RSS, RDF and Atom, well-formed or not, and JSON Feed."""

from __future__ import annotations

import io
import re
from itertools import islice
from typing import Any

import feedparser

from scraper.discovery import json_listings
from scraper.discovery.encoding import decoded
from scraper.discovery.feed_entry import Entry, entry_of
from scraper.discovery.feed_repair import repaired
from scraper.discovery.feed_rest import plain_entries
from scraper.discovery.feed_work import Work
from scraper.discovery.link import Discovered, Gathering, looks_like_html
from scraper.discovery.packed import unpacked
from scraper.source import Source

MAX_BYTES = 5_000_000
MAX_ENTRIES = 10_000
_MAX_UNPACKED = max(MAX_BYTES, json_listings.MAX_BYTES) + 1  # the one beyond tells that there was more


def links(payload: bytes, url: str, source: Source, content_type: str | None = None) -> Discovered:
    """The entries of a feed, packed or not, as links, in its order."""
    content, loss = unpacked(payload, _MAX_UNPACKED)
    if looks_like_html(content):
        return Discovered(problem="an HTML page instead of a feed")
    if json_listings.looks_like_json(content):
        return json_listings.links(content, url, source, json_listings.JSON_FEED, content_type, guid="id")
    found, problem = entries(content, url, content_type, clean=False)
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
    return Discovered(links=gathering.links, problem=problem or loss)


def entries(
    payload: bytes, url: str, content_type: str | None = None, *, clean: bool = True
) -> tuple[list[Entry], str | None]:
    """The entries, those without an address too, in the order of the feed, and what was wrong with it. Never raises.

    `content_type` is the header: a charset in it outweighs the document's own (RFC 7303). `clean`: scripts and the
    like go from titles, summaries and contents, and addresses in them become absolute, which costs more than the rest.
    """
    is_whole = len(payload) <= MAX_BYTES
    text = decoded(payload[:MAX_BYTES], content_type, is_whole=is_whole)
    mended = repaired(text, is_whole=is_whole, work=Work(cleans=clean))
    found, problem = _read(mended.text, url, clean)
    rest = list(islice(plain_entries(mended.rest if found else mended.text + mended.rest), MAX_ENTRIES))
    if not found and not rest:
        return [], problem or mended.problem or (None if is_whole else _left_out(0, 0, is_whole))
    all_read = is_whole and len(found) + len(rest) <= MAX_ENTRIES
    left_out = _left_out(len(found), len(rest), all_read)
    return (found + rest)[:MAX_ENTRIES], left_out or problem or mended.problem


def _read(text: str, url: str, clean: bool) -> tuple[list[Entry], str | None]:
    """The entries as feedparser reads them; none where it fails: it promises to read anything, and does not."""
    try:
        # From a stream only: given text, feedparser would open it as a file or fetch it as an address.
        stream = io.BytesIO(text.encode("utf-8", "replace"))
        headers = {"content-type": "application/xml; charset=utf-8", "content-location": url}
        feed = feedparser.parse(stream, response_headers=headers, sanitize_html=clean, resolve_relative_uris=clean)
    except Exception as error:
        return [], f"feedparser failed: {type(error).__name__}: {error}"[:300]
    return [entry_of(raw, feed) for raw in feed.entries], _problem(feed)


def looks_like_a_feed(text: str) -> bool:
    """Whether the first element of an XML document is a feed's."""
    return _FEED.match(text[:10_000]) is not None


_FEED = re.compile(
    r"\ufeff?(?:\s|<\?[^>]*+>|<!--.*?-->|<!DOCTYPE[^>\[]*+>)*+<(?:rss|(?:\w{1,20}:)?(?:rdf|feed))\b",
    re.IGNORECASE | re.DOTALL,
)


def _left_out(full: int, plain: int, all_read: bool) -> str | None:
    if not all_read:
        return f"only the first {min(full + plain, MAX_ENTRIES):,} entries were read: too many or too large"
    return f"the entries after the first {full:,} were read by address, title and time only" if plain else None


def _problem(feed: Any) -> str | None:
    error = dict.get(feed, "bozo_exception")
    if not feed.entries and not dict.get(feed, "version"):
        return f"not a feed: {error}"[:300]
    # Its other complaints are about headers and encodings: it reads the feed all the same.
    return f"ill-formed, read as far as it goes: {error}"[:300] if "SAX" in type(error).__name__ else None
