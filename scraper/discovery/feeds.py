"""RSS and Atom, well-formed or not."""

from __future__ import annotations

import io
import re
from typing import Any

import feedparser

from scraper.discovery.link import Discovered, Gathering, looks_like_html
from scraper.source import Source

MAX_BYTES = 5_000_000
MAX_ENTRIES = 2_000
MAX_TAGS = 150_000
"""A feed holds dozens of entries; feedparser needs 0.1 to 0.2 ms an entry, 30 us a broken tag, and has no stop."""


def links(payload: bytes, url: str, source: Source) -> Discovered:
    """The entries of a feed, in its order."""
    if looks_like_html(payload):
        return Discovered(problem="an HTML page instead of a feed")
    readable, cut = _shortened(payload)
    try:
        # From a stream only: given text, feedparser would open it as a file or fetch it as an address.
        feed = feedparser.parse(io.BytesIO(readable), sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # it promises to read anything, and some bytes prove it wrong
        return Discovered(problem=f"feedparser failed: {type(error).__name__}: {error}"[:300])
    gathering = Gathering(url, source, MAX_ENTRIES)
    for entry in feed.entries:
        _add(entry, gathering)
    return Discovered(links=gathering.links, problem=cut or _problem(feed))


def _add(entry: Any, gathering: Gathering) -> None:
    def said(name: str) -> str | None:
        value = dict.get(entry, name)  # its own get() would answer "updated" with "published"
        return value if isinstance(value, str) else None

    if href := said("feedburner_origlink") or said("link") or said("id"):
        gathering.add(
            href, "feed:entry", title=said("title"), published_raw=said("published"), modified_raw=said("updated")
        )


def _problem(feed: Any) -> str | None:
    error = dict.get(feed, "bozo_exception")
    if not feed.entries and not dict.get(feed, "version"):
        return f"not a feed: {error}"[:300]
    if not feed.entries:
        return f"no entries: {error}"[:300] if error else None
    return f"ill-formed, read as far as it goes: {error}"[:300] if "SAX" in type(error).__name__ else None


_END_OF_ENTRY = re.compile(rb"</(?:\w{1,20}:)?(?:item|entry)\s*>", re.IGNORECASE)
_ROOT = re.compile(rb"<(rss|(?:\w{1,20}:)?rdf|(?:\w{1,20}:)?feed)\b", re.IGNORECASE)


def _shortened(payload: bytes) -> tuple[bytes, str | None]:
    """The feed up to what may be read, closed again so that it stays well-formed, and what was left out."""
    limit = min(MAX_BYTES, _end_of_tags(payload))
    end, count = 0, 0
    for count, found in enumerate(_END_OF_ENTRY.finditer(payload, 0, limit), 1):
        end = found.end()
        if count == MAX_ENTRIES:
            break
    if len(payload) <= limit and (count < MAX_ENTRIES or not _END_OF_ENTRY.search(payload, end)):
        return payload, None
    root = _ROOT.search(payload, 0, 10_000)
    name = root[1] if root else b"rss"
    closing = (b"</channel>" if name.lower() == b"rss" else b"") + b"</" + name + b">"
    return payload[: end or limit] + closing, f"only the first {count} entries were read: too many or too large"


def _end_of_tags(payload: bytes) -> int:
    """Where the first `MAX_TAGS` tags end."""
    if payload.count(b"<") <= MAX_TAGS:
        return len(payload)
    return len(payload) - len(payload.split(b"<", MAX_TAGS)[-1]) - 1
