"""Sitemaps: urlset, sitemap index, Google News, feeds, plain text and robots.txt; packed or not; broken ones as far as
they go.

https://www.sitemaps.org/protocol.html sets the ceilings: 50,000 addresses and 50 MB unpacked. The XML is read tag by
tag and not by an XML parser: publishers forget to declare prefixes and to escape ampersands, and a fault in one entry
must not cost the ones after it. No entity but the predefined ones is ever expanded.
"""

from __future__ import annotations

import re
from itertools import islice

from scraper.discovery import feeds
from scraper.discovery.encoding import decoded
from scraper.discovery.json_listings import looks_like_json
from scraper.discovery.link import Discovered, Gathering, child_address, looks_like_html
from scraper.discovery.markup import TOKEN, local_name, unescaped, with_closed_cdata
from scraper.discovery.packed import unpacked
from scraper.source import Source
from scraper.urls import outlet

MAX_BYTES = 50_000_000
MAX_URLS = 50_000
_MAX_DEPTH = 30
_MAX_TEXT = 10_000
_MAX_LINES = 4 * MAX_URLS  # different ones of a list of addresses
_MAX_TOKENS = 4_000_000
"""Tags and texts: one address has about eight of them, one with pictures more."""


def links(payload: bytes, url: str, source: Source, content_type: str | None = None) -> Discovered:
    """The addresses and further sitemaps that a sitemap names."""
    content, problem = unpacked(payload, MAX_BYTES)
    text = decoded(content, content_type, is_whole=not problem).lstrip(_BLANK)
    if feeds.looks_like_a_feed(text):
        return feeds.links(content, url, source, content_type)
    if (root := _ROOT.search(text, 0, _MAX_PROLOGUE)) is not None:
        text = text[root.start() :]  # warnings of a server's scripts stand before it
    elif looks_like_html(content):
        return usual_places(url, source) or Discovered(problem=_A_PAGE)
    elif looks_like_json(content):
        return Discovered(problem='JSON instead of a sitemap: kind = "json" reads it')
    elif not text.startswith("<"):
        return _of_lines(text, url, source, problem)
    reader = _Reader(url, source)
    reader.read(text)
    return Discovered(
        links=reader.gathering.links,
        children=reader.newest_children(),
        children_modified={child: lastmod for child, lastmod in reader.children.items() if lastmod},
        problem=reader.problem or problem or reader.complaint,
    )


_A_PAGE = 'an HTML page instead of a sitemap; where it is meant to be one, kind = "index" reads it'
"""Nearly always it is an error, a login or a bot check, and what it links is no list of what was published."""

_BLANK = "\ufeff \t\r\n\x0c\x00"
_ROOT = re.compile(r"<(?:[\w.-]{1,40}:)?(?:urlset|sitemapindex)\b", re.IGNORECASE)
_MAX_PROLOGUE = 20_000


USUAL_PLACES = (
    "/sitemap.xml", "/sitemap_index.xml", "/sitemap-index.xml", "/wp-sitemap.xml", "/news-sitemap.xml",
    "/sitemap-news.xml", "/sitemap_news.xml", "/sitemap.xml.gz",
)  # fmt: skip
"""Where sitemaps stand that robots.txt does not name."""

_SITEMAP_LINE = re.compile(r"site-?maps?\s{0,9}:\s{0,9}(\S{1,2000})", re.IGNORECASE)


def _of_lines(text: str, url: str, source: Source, problem: str | None) -> Discovered:
    """A list of addresses, one a line, or a robots.txt, whose ``Sitemap:`` lines name sitemaps."""
    gathering = Gathering(url, source, MAX_URLS)
    children: dict[str, None] = {}
    for line in islice(dict.fromkeys(map(str.strip, text.splitlines())), _MAX_LINES):
        named = _SITEMAP_LINE.match(line)
        told = unescaped(named[1]).strip("\"'<>") if named else line
        if named or _SITEMAP_NAME.fullmatch(told):
            child = child_address(told, url, source) if len(children) < MAX_URLS else None
            children |= {child: None} if child not in (None, url) else {}
        elif line.startswith(("http://", "https://")):
            gathering.add(line, "text:line")
    found = gathering.links or children
    if not found and (usual := usual_places(url, source)):
        return usual
    return Discovered(
        links=gathering.links,
        children=tuple(filter(None, children)),
        problem=problem if found else problem or "neither XML nor a list of URLs",
    )


_SITEMAP_NAME = re.compile(r"https?://[^?#]{1,1000}/[^/?#]{0,200}sitemap[^/?#]{0,200}\.xml(?:\.gz)?", re.IGNORECASE)
"""Sitemaps that are named among pages: by an index that calls itself a urlset, or a list of addresses."""


def usual_places(url: str, source: Source) -> Discovered | None:
    """What is tried where `url` is a robots.txt that names nothing, or a page in its place; else None."""
    if not url.endswith("/robots.txt"):
        return None
    places = (child_address(place, url, source) for place in USUAL_PLACES)
    return Discovered(children=tuple(filter(None, places)), problem="it names no sitemap: the usual places are tried")


class _EnoughError(Exception):
    """Reading stops here, with what was found so far."""


class _Reader:
    """One pass over the tags of a sitemap. Prefixes are ignored: publishers forget to declare them."""

    def __init__(self, url: str, source: Source) -> None:
        self.gathering = Gathering(url, source, MAX_URLS)
        self.children: dict[str, str] = {}  # address -> lastmod as written, "" where there is none
        self.problem: str | None = None
        self.foreign: set[str] = set()  # hosts of sitemaps that are not the source's
        self._url = url
        self._source = source
        self._path: list[str] = []
        self._text: list[str] = []
        self._length = 0
        self._fields: dict[str, str] = {}

    def newest_children(self) -> tuple[str, ...]:
        """ISO dates sort as text; children without one keep their order behind the others."""
        return tuple(sorted(self.children, key=self.children.__getitem__, reverse=True))

    @property
    def complaint(self) -> str | None:
        """That nothing is left of an index whose sitemaps are on other hosts."""
        if self.children or not self.foreign:
            return None
        return f"its sitemaps are on {min(self.foreign)}: no robots.txt that is a listing names it, nor does hosts"

    def read(self, text: str) -> None:
        try:
            tokens = TOKEN.finditer(with_closed_cdata(text))
            for token in islice(tokens, _MAX_TOKENS):
                self._take(token)
            if next(tokens, None) is not None:
                raise _EnoughError(f"only the first {_MAX_TOKENS:,} tags and texts were read")
        except _EnoughError as enough:
            self.problem = str(enough)
            return
        if self._path:
            self.problem = f"broken XML, read as far as it goes: <{self._path[-1]}> is never closed"
            if "loc" not in self._path:  # a cut address leads elsewhere; a whole one is worth keeping
                self._finish_open_entry()

    def _take(self, token: re.Match[str]) -> None:
        name = token["name"]
        if name is not None and token["cut"] is None:
            local = local_name(name)
            if token["end"]:
                self._end(local)
            elif not token[0].endswith("/>"):
                self._start(local)
        elif token["text"] is not None:
            self._characters(unescaped(token["text"]))
        elif token["cdata"] is not None:
            self._characters(token["cdata"])

    def _start(self, local: str) -> None:
        if not self._path and local not in _ROOTS:
            raise _EnoughError(f"not a sitemap: the document is a <{local[:40]}>")
        if len(self._path) >= _MAX_DEPTH:
            raise _EnoughError("nested too deeply")
        if local in _ENTRIES:
            self._finish_open_entry()
            self._fields = {}
        if local == "link":  # another language of the page, which some write without its end
            return
        if local in _TEXTS and self._path and self._path[-1] in _TEXTS:
            self._end(self._path[-1])  # its end was forgotten
        self._path.append(local)
        self._text, self._length = [], 0

    def _characters(self, text: str) -> None:
        if self._length < _MAX_TEXT:
            self._text.append(text[: _MAX_TEXT - self._length])
            self._length += len(text)

    def _end(self, local: str) -> None:
        if local not in self._path:  # closes nothing that is open: a fault of its own, and no reason to lose more
            return
        while self._path:
            closed = self._path.pop()
            parent = self._path[-1] if self._path else ""
            if parent in _ENTRIES or parent == "news":  # <loc> and <title> of pictures and videos have other parents
                self._fields[f"news:{closed}" if parent == "news" else closed] = "".join(self._text)
            elif closed in _ENTRIES:
                self._finish(closed)
            self._text, self._length = [], 0
            if closed == local:
                return

    def _finish_open_entry(self) -> None:
        """An entry within an entry: the end of the first was forgotten."""
        for entry in _ENTRIES:
            if entry in self._path:
                self._end(entry)

    def _finish(self, entry: str) -> None:
        if entry == "url":
            self._finish_url()
        else:
            self._finish_child()

    def _finish_url(self) -> None:
        said = self._fields
        if self.gathering.is_full:
            raise _EnoughError(f"only the first {MAX_URLS:,} addresses were read")
        if _SITEMAP_NAME.fullmatch(said.get("loc", "").strip()):
            self._finish_child()
        elif said.get("loc"):
            self.gathering.add(
                said["loc"],
                "sitemap:news" if "news:publication_date" in said else "sitemap:url",
                title=said.get("news:title"),
                published_raw=said.get("news:publication_date"),
                modified_raw=said.get("lastmod"),
            )

    def _finish_child(self) -> None:
        child = child_address(self._fields.get("loc", ""), self._url, self._source)
        if len(self.children) >= MAX_URLS:
            raise _EnoughError(f"only the first {MAX_URLS:,} sitemaps were read")
        if child is None:
            self.foreign |= {outlet(self._fields.get("loc"))} - {"unknown"}
        elif child != self._url:
            self.children.setdefault(child, self._fields.get("lastmod", "").strip())


_ENTRIES = ("url", "sitemap")
_TEXTS = frozenset({"loc", "lastmod", "changefreq", "priority"})
"""Elements that hold no other."""
_ROOTS = frozenset({"urlset", "sitemapindex", *_ENTRIES})
