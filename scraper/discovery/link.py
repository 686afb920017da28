"""The records of discovery, and the gate through which every link comes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from urllib.parse import urljoin

from scraper.source import Source, has_host
from scraper.urls import BadUrl, canonical, host_of, identity_key, split

MAX_TITLE = 500
MAX_RAW_DATE = 100
MAX_SUMMARY = 2_000
MAX_NAMES = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address that a listing names, with what it says about it. Hints only: the article itself decides."""

    url: str  # canonical
    origin: str  # what named it: "feed:entry", "sitemap:url", "sitemap:news", "page:a", "page:onclick", "text:line"
    title: str | None = None
    published_raw: str | None = None  # as written; None where the listing does not say, or only pretends to
    modified_raw: str | None = None
    guid: str | None = None  # what a feed calls the entry; None: nothing, or no feed
    authors: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    summary: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovered:
    """What one listing names."""

    links: tuple[Link, ...] = ()
    children: tuple[str, ...] = ()  # further sitemaps, newest first where the index tells their age
    children_modified: Mapping[str, str] = field(default_factory=dict)  # child -> lastmod as written, where told
    problem: str | None = None  # what was wrong with the listing, in one line; the links are what could be read


class Gathering:
    """Links of one listing as they come: made absolute and canonical, kept once, only those on the source's hosts."""

    def __init__(self, base: str, source: Source, limit: int) -> None:
        self._base = base
        self._source = source
        self._limit = limit
        self._links: dict[str, Link] = {}

    @property
    def is_full(self) -> bool:
        return len(self._links) >= self._limit

    @property
    def links(self) -> tuple[Link, ...]:
        return tuple(self._links.values())

    def add(
        self,
        href: str,
        origin: str,
        *,
        title: str | None = None,
        published_raw: str | None = None,
        modified_raw: str | None = None,
        guid: str | None = None,
        authors: Iterable[str] = (),
        categories: Iterable[str] = (),
        summary: str | None = None,
    ) -> None:
        """Take up a link, or what a repetition adds to it: cards link their picture first and their title later."""
        url = self.address(href)
        if url is None:
            return
        key = identity_key(url, self._source)
        title = _tidy(title, MAX_TITLE)
        if (before := self._links.get(key)) is not None:
            self._links[key] = replace(before, title=before.title or title)
        elif not self.is_full:
            self._links[key] = Link(
                url=url,
                origin=origin,
                title=title,
                published_raw=_tidy(published_raw, MAX_RAW_DATE),
                modified_raw=_tidy(modified_raw, MAX_RAW_DATE),
                guid=_tidy(guid, MAX_TITLE),
                authors=_tidy_all(authors),
                categories=_tidy_all(categories),
                summary=_tidy(summary, MAX_SUMMARY),
            )

    def address(self, href: str) -> str | None:
        """The canonical form of a link on this page, or None: no web address, or another publisher's."""
        if not href.strip():
            return None
        try:
            url = canonical(joined(self._base, href), self._source)
        except ValueError:
            return None
        return url if has_host(self._source, host_of(url)) else None


def joined(base: str, href: str) -> str:
    """A link as an absolute address. Before a "?" browsers read "\\" as "/", and so must we, or host checks lie.

    Raises ValueError for what cannot be an address.
    """
    head, mark, query = href.strip().partition("?")
    return urljoin(base, head.replace("\\", "/") + mark + query)


def child_address(href: str, base: str, source: Source) -> str | None:
    """The address of a further sitemap as written (its parameters may be its pages), or None: not the source's.

    By https://www.sitemaps.org/protocol.html#sitemaps_cross_submits a robots.txt may name sitemaps on any host, and
    these others on theirs. `base` itself was asked for, so its host is the source's or was named so.
    """
    try:
        url = joined(base, href)
        host, namer = host_of(url), split(base)
    except (BadUrl, ValueError):
        return None
    is_submitted = namer.path == "/robots.txt" and has_host(source, namer.host)
    return url if is_submitted or host == namer.host or has_host(source, host) else None


def looks_like_html(payload: bytes) -> bool:
    """Whether an answer that should have been XML is a page: an error, a login or a bot check."""
    return _HTML.match(payload[:1_024]) is not None


_HTML = re.compile(
    rb"[\s\xef\xbb\xbf]*(?:<!--.{0,200}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


def _tidy(text: str | None, limit: int) -> str | None:
    """The text on one line, or None where there is none. Half characters, which JSON can hold and UTF-8 not, go."""
    if not text:
        return None
    line = " ".join(text[: limit * 2].split())[:limit]
    return (line if line.isascii() else line.encode("utf-8", "ignore").decode()) or None


def _tidy_all(texts: Iterable[str]) -> tuple[str, ...]:
    """At most `MAX_NAMES` names, each once."""
    names = (name for text in islice(texts, MAX_NAMES) if (name := _tidy(text, MAX_TITLE)))
    return tuple(dict.fromkeys(names))
