"""Payloads: bytes that are kept once each, compressed against an earlier page of the same site.

A payload is named by its SHA-256 and compressed by zstd with a *keyframe* as raw dictionary: pages of one site share
most of their markup (same-day pairs come to a fifth). A keyframe is itself stored without one, so reading takes one
step at most.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from sqlite3 import Connection
from typing import Any
from urllib.parse import urlsplit

import zstandard

from archive.article import Capture
from archive.database.translating import translated
from archive.errors import ArchiveDamaged

LEVEL = 3
"""zstd's level: 424 MB/s at 5.5 times; level 10 gains a tenth more for five times the CPU."""

MAX_KEYFRAME_BYTES = 1 << 20
"""A longer page is no dictionary: every page of its site would pay for loading it."""

MIN_KEYFRAME_BYTES = 1 << 10
"""A shorter page shares too little to help the others."""

POOR_GAIN = 0.8
"""A payload that stays above this share of its size without dictionary becomes the site's next keyframe."""

AGED_SHARE = 0.1
"""A page that needs more of its size than this against the keyframe: the site has changed since."""

SEASONED_PAGES = 32
"""Pages that a keyframe has served before it may be renewed: so one in 33 pages at most stands alone."""

MAX_PAYLOAD_BYTES = 1 << 30
"""SQLite's own limit on a blob is near; a longer claim in a row is damage."""

PACKED = "p.size, p.dictionary_sha256, p.data, d.dictionary_sha256"
"""What reading the payload `p` takes, with the join of `DICTIONARY`."""

DICTIONARY = "LEFT JOIN payloads AS d ON d.sha256 = p.dictionary_sha256"

_CACHED_BYTES = 32 << 20
"""Dictionaries at hand: those of a hundred sites and more, whose pages come in any order."""
_CONTEXT_BYTES = 128 << 10
"""What zstd takes to decompress with one dictionary beside the dictionary: most of it, where pages are small."""
_CACHED_COMPRESSORS = 32  # each takes a megabyte and more
_PAGE_ROWS = 200


class Payloads:
    """The payloads of a ``captures.db``. Within the transaction of `Captures`, which owns the connection."""

    def __init__(self, connection: Connection, path: Path) -> None:
        """`path` is for errors."""
        self._connection = connection
        self._path = path
        self._dictionaries: dict[str, _Dictionary] = {}
        self._compressor = lru_cache(_CACHED_COMPRESSORS)(_compressor)

    def has(self, sha256: str) -> bool:
        """Whether these bytes are kept."""
        query = "SELECT 1 FROM payloads WHERE sha256 = ?"
        return self._connection.execute(query, (sha256,)).fetchone() is not None

    def every(self) -> Iterator[str]:
        """The SHA-256 of every payload, ascending. One may write in between."""
        last = ""
        query = "SELECT sha256 FROM payloads WHERE sha256 > ? ORDER BY sha256 LIMIT ?"
        while True:
            with translated(self._path):
                page = self._connection.execute(query, (last, _PAGE_ROWS)).fetchall()
            if not page:
                return
            yield from (row[0] for row in page)
            last = page[-1][0]

    def store(self, sha256: str, capture: Capture) -> None:
        """Keep the payload of `capture`, which is `sha256` and not kept yet."""
        site = _site(capture)
        dictionary = self._keyframe(site)
        data, used = self._compressed(capture.payload, dictionary)
        if used is not None and len(data) > AGED_SHARE * len(capture.payload) and self._is_seasoned(used.sha256):
            data, used = self._compressed(capture.payload, None)  # a fresh dictionary for those that come
        self._connection.execute(
            "INSERT INTO payloads(sha256, size, dictionary_sha256, data) VALUES (?, ?, ?, ?)",
            (sha256, len(capture.payload), used.sha256 if used else None, data),
        )
        if used is None and MIN_KEYFRAME_BYTES <= len(capture.payload) <= MAX_KEYFRAME_BYTES:
            self._connection.execute(
                "INSERT INTO keyframes(site, payload_sha256) VALUES (?, ?)"
                " ON CONFLICT(site) DO UPDATE SET payload_sha256 = excluded.payload_sha256",
                (site, sha256),
            )

    def read(self, sha256: str, *, checked: bool = True) -> bytes:
        """The bytes. Raises ArchiveDamaged when they are missing or, where that is `checked`, are not of that name."""
        query = f"SELECT {PACKED} FROM payloads AS p {DICTIONARY} WHERE p.sha256 = ?"
        row = self._connection.execute(query, (sha256,)).fetchone()
        return self.unpacked(sha256, row or (None,) * 4, checked=checked)

    def unpacked(self, sha256: str, packed: Sequence[Any], *, checked: bool) -> bytes:
        """`read` of columns `PACKED`, all None where the payload is missing. What is not `checked` may be at hand as a
        dictionary."""
        size, dictionary_sha256, data, chained = packed
        if data is None:
            raise ArchiveDamaged(f"{self._path}: payload {sha256} is missing")
        if chained is not None:
            raise ArchiveDamaged(f"{self._path}: payload {sha256} needs a chain of dictionaries")
        if not checked and (at_hand := self._dictionaries.get(sha256)) is not None:
            return at_hand.raw.as_bytes()
        dictionary = self._dictionary(dictionary_sha256) if dictionary_sha256 else None
        payload = _decompressed(data, size, dictionary)
        if payload is None or (checked and hashlib.sha256(payload).hexdigest() != sha256):
            raise ArchiveDamaged(f"{self._path}: payload {sha256} is not what was written: restore it from a backup")
        return payload

    def drop(self, sha256: str) -> None:
        """Remove a payload, unless a capture has it still. What was compressed against it is written anew first."""
        execute = self._connection.execute
        if execute("SELECT 1 FROM captures WHERE payload_sha256 = ?", (sha256,)).fetchone() is not None:
            return
        heir = self._rewrite_dependants(sha256)
        if heir is None:
            execute("DELETE FROM keyframes WHERE payload_sha256 = ?", (sha256,))
        else:
            execute("UPDATE keyframes SET payload_sha256 = ? WHERE payload_sha256 = ?", (heir, sha256))
        self._dictionaries.pop(sha256, None)
        execute("DELETE FROM payloads WHERE sha256 = ?", (sha256,))

    def _is_seasoned(self, sha256: str) -> bool:
        query = "SELECT count(*) FROM (SELECT 1 FROM payloads WHERE dictionary_sha256 = ? LIMIT ?)"
        return bool(self._connection.execute(query, (sha256, SEASONED_PAGES)).fetchone()[0] == SEASONED_PAGES)

    def _rewrite_dependants(self, sha256: str) -> str | None:
        """Compress what needs the dictionary `sha256` against another: the first of them, which stands alone."""
        query = "SELECT sha256 FROM payloads WHERE dictionary_sha256 = ? ORDER BY rowid"
        dependants = [row[0] for row in self._connection.execute(query, (sha256,))]
        for each in dependants:
            heir = None if each == dependants[0] else self._dictionary(dependants[0])
            data, used = self._compressed(self.read(each), heir)
            self._connection.execute(
                "UPDATE payloads SET data = ?, dictionary_sha256 = ? WHERE sha256 = ?",
                (data, used.sha256 if used else None, each),
            )
        return dependants[0] if dependants else None

    def _keyframe(self, site: str) -> _Dictionary | None:
        row = self._connection.execute("SELECT payload_sha256 FROM keyframes WHERE site = ?", (site,)).fetchone()
        return None if row is None else self._dictionary(row[0])

    def _dictionary(self, sha256: str) -> _Dictionary:
        known = self._dictionaries.pop(sha256, None)
        if known is None:
            known = _Dictionary(sha256, self.read(sha256))
            self._make_room(known.size)
        self._dictionaries[sha256] = known  # the most recently used is last
        return known

    def _make_room(self, size: int) -> None:
        taken = size + sum(each.size for each in self._dictionaries.values())
        while self._dictionaries and taken > _CACHED_BYTES:
            taken -= self._dictionaries.pop(next(iter(self._dictionaries))).size

    def _compressed(self, payload: bytes, dictionary: _Dictionary | None) -> tuple[bytes, _Dictionary | None]:
        """The smaller form, and the dictionary that it needs."""
        plain = zstandard.ZstdCompressor(level=LEVEL).compress(payload)
        if dictionary is not None:
            with_dictionary = self._compressor(dictionary).compress(payload)
            if len(with_dictionary) < POOR_GAIN * len(plain):
                return with_dictionary, dictionary
        return plain, None


class _Dictionary:
    """An earlier page, ready for decompressing others."""

    def __init__(self, sha256: str, payload: bytes) -> None:
        self.sha256 = sha256
        self.size = len(payload) + _CONTEXT_BYTES
        self.raw = zstandard.ZstdCompressionDict(payload, dict_type=zstandard.DICT_TYPE_RAWCONTENT)

    @cached_property
    def decompressor(self) -> zstandard.ZstdDecompressor:
        """Made when something is read: a crawl only compresses."""
        return zstandard.ZstdDecompressor(dict_data=self.raw)


def _compressor(dictionary: _Dictionary) -> zstandard.ZstdCompressor:
    return zstandard.ZstdCompressor(level=LEVEL, dict_data=dictionary.raw)


def _decompressed(data: bytes, size: int, dictionary: _Dictionary | None) -> bytes | None:
    """The payload of exactly `size` bytes, or None. The frame's own claim is checked before memory is taken."""
    try:
        if size > MAX_PAYLOAD_BYTES or zstandard.frame_content_size(data) != size:
            return None
        decompressor = dictionary.decompressor if dictionary else zstandard.ZstdDecompressor()
        return decompressor.decompress(data, max_output_size=size)
    except zstandard.ZstdError:
        return None


def _site(capture: Capture) -> str:
    """Host and media type: a feed is a poor dictionary for the pages beside it."""
    media_type = (capture.header("content-type") or "").partition(";")[0].strip().lower()
    try:
        host = urlsplit(capture.url).hostname or ""
    except ValueError:  # an address can be any text: "https://[::1/"
        host = ""
    return f"{host} {media_type}"
