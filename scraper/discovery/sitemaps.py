"""Sitemaps: urlset, sitemap index, Google News, plain text; packed or not; broken ones as far as they go.

https://www.sitemaps.org/protocol.html sets the ceilings: 50,000 addresses and 50 MB unpacked.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from xml.parsers.expat import ExpatError, ParserCreate, errors

from scraper.discovery.link import Discovered, Gathering, child_address, looks_like_html
from scraper.source import Source

MAX_BYTES = 50_000_000
MAX_URLS = 50_000
_MAX_DEPTH = 30
_MAX_TEXT = 10_000
_PIECE = 65_536


def links(payload: bytes, url: str, source: Source) -> Discovered:
    """The addresses and further sitemaps that a sitemap names."""
    try:
        text, problem = _unpacked(payload)
    except zlib.error as error:
        return Discovered(problem=f"broken gzip: {error}")
    text = text.removeprefix(b"\xef\xbb\xbf").lstrip()
    if looks_like_html(text):
        return Discovered(problem="an HTML page instead of a sitemap")
    if not text.startswith((b"<", b"\xff\xfe", b"\xfe\xff")):
        return _of_lines(text, url, source, problem)
    reader = _read(text, url, source)
    if reader.stopped_by_ampersand and (mended := _BARE_AMPERSAND.sub(b"&amp;", text)) != text:
        reader = _read(mended, url, source)
    return Discovered(
        links=reader.gathering.links, children=reader.newest_children(), problem=reader.problem or problem
    )


def _unpacked(payload: bytes) -> tuple[bytes, str | None]:
    """The sitemap without gzip, by its magic bytes: names and headers lie. Bounded, and cut ones as far as they go."""
    if not payload.startswith(b"\x1f\x8b"):
        return payload[:MAX_BYTES], _too_large(len(payload))
    pieces, size, packed = [], 0, payload
    while packed.startswith(b"\x1f\x8b") and size <= MAX_BYTES:
        member = zlib.decompressobj(31)
        pieces.append(member.decompress(packed, MAX_BYTES + 1 - size))
        size += len(pieces[-1])
        if not member.eof and size <= MAX_BYTES:
            return b"".join(pieces), "cut gzip: read as far as it goes"
        packed = member.unused_data
    return b"".join(pieces)[:MAX_BYTES], _too_large(size)


def _too_large(size: int) -> str | None:
    return f"only the first {MAX_BYTES:,} bytes were read" if size > MAX_BYTES else None


def _of_lines(text: bytes, url: str, source: Source, problem: str | None) -> Discovered:
    gathering = Gathering(url, source, MAX_URLS)
    lines = text.decode("utf-8", "replace").splitlines()
    for line in lines:
        if line.lstrip().startswith(("http://", "https://")):
            gathering.add(line, "text:line")
    return Discovered(links=gathering.links, problem=problem if gathering.links else "neither XML nor a list of URLs")


_BARE_AMPERSAND = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)")


class _EnoughError(Exception):
    """Reading stops here, with what was found so far."""


def _read(text: bytes, url: str, source: Source) -> _Reader:
    reader = _Reader(url, source)
    reader.read(text)
    return reader


class _Reader:
    """One pass of expat over a sitemap. Prefixes are ignored: publishers forget to declare them."""

    def __init__(self, url: str, source: Source) -> None:
        self.gathering = Gathering(url, source, MAX_URLS)
        self.problem: str | None = None
        self.stopped_by_ampersand = False
        self._url = url
        self._source = source
        self._children: dict[str, str] = {}  # address -> lastmod as written
        self._path: list[str] = []
        self._text = ""
        self._fields: dict[str, str] = {}

    def newest_children(self) -> tuple[str, ...]:
        """ISO dates sort as text; children without one keep their order behind the others."""
        return tuple(sorted(self._children, key=self._children.__getitem__, reverse=True))

    def read(self, text: bytes) -> None:
        parser = ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = self._refuse_entities
        try:
            for piece in _pieces(text):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except _EnoughError as enough:
            self.problem = str(enough)
        except (ExpatError, ValueError, LookupError) as error:
            self.problem = f"broken XML, read as far as it goes: {error}"
            self.stopped_by_ampersand = _code(error) in _AMPERSAND_ERRORS

    def _start(self, name: str, _attributes: object) -> None:
        local = name.rpartition(":")[2].lower()
        if not self._path and local not in ("urlset", "sitemapindex"):
            raise _EnoughError(f"not a sitemap: the document is a <{name[:40]}>{_HINTS.get(local, '')}")
        if len(self._path) >= _MAX_DEPTH:
            raise _EnoughError("nested too deeply")
        if local in ("url", "sitemap"):
            self._fields = {}
        self._path.append(local)
        self._text = ""

    def _characters(self, text: str) -> None:
        if len(self._text) < _MAX_TEXT:
            self._text += text[: _MAX_TEXT - len(self._text)]

    def _end(self, _name: str) -> None:
        local = self._path.pop()
        parent = self._path[-1] if self._path else ""
        if parent in ("url", "sitemap", "news"):  # <loc> and <title> of pictures and videos have other parents
            self._fields[f"news:{local}" if parent == "news" else local] = self._text
        elif local == "url" and parent == "urlset":
            self._finish_url()
        elif local == "sitemap" and parent == "sitemapindex":
            self._finish_child()
        self._text = ""

    def _finish_url(self) -> None:
        said = self._fields
        if self.gathering.is_full:
            raise _EnoughError(f"only the first {MAX_URLS:,} addresses were read")
        if said.get("loc"):
            self.gathering.add(
                said["loc"],
                "sitemap:news" if "news:publication_date" in said else "sitemap:url",
                title=said.get("news:title"),
                published_raw=said.get("news:publication_date"),
                modified_raw=said.get("lastmod"),
            )

    def _finish_child(self) -> None:
        child = child_address(self._fields.get("loc", ""), self._url, self._source)
        if len(self._children) >= MAX_URLS:
            raise _EnoughError(f"only the first {MAX_URLS:,} sitemaps were read")
        if child is not None and child != self._url:
            self._children.setdefault(child, self._fields.get("lastmod", "").strip())

    def _refuse_entities(self, *_declaration: object) -> None:
        raise _EnoughError("declares entities, which no sitemap needs")


_HINTS = dict.fromkeys(("rss", "feed", "rdf"), ": a feed; its kind is 'feed'")
_AMPERSAND_ERRORS = {
    errors.codes[message]
    for message in (errors.XML_ERROR_INVALID_TOKEN, errors.XML_ERROR_UNDEFINED_ENTITY, errors.XML_ERROR_SYNTAX)
}


def _code(error: Exception) -> int | None:
    return error.code if isinstance(error, ExpatError) else None


def _pieces(text: bytes) -> Iterator[bytes]:
    return (text[start : start + _PIECE] for start in range(0, len(text), _PIECE))
