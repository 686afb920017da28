"""``captures.db``: what servers sent, byte for byte.

Payloads are stored once under their SHA-256, compressed by zstd with an earlier page of the same site as raw
dictionary: pages of one site share most of their markup (same-day pairs come to a fifth). A dictionary is
itself stored without one, so reading takes one step at most. `Captures.keep` is a transaction of its own and
comes before the article's: a kill between the two leaves an unused capture, never an article without one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import zstandard
from sqlite_utils import Database

from archive.article import Capture, from_utc_text, utc_text
from archive.database import immediate, translated
from archive.errors import ArchiveDamaged, NoSuchCapture, TakenDown

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

FRAME_RUN_BYTES = 32
"""Bytes of a compressed payload by which it is recognised in the file."""

_CACHED_DICTIONARIES = 32
_PAGE_ROWS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A stored capture without its payload and headers, which `Captures.read` gives."""

    id: int
    url: str
    requested_url: str
    fetched_at: datetime  # UTC
    status: int
    payload_sha256: str
    source: str | None
    run_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """A payload whose stored bytes are not what was written."""

    payload_sha256: str
    problem: str


class Captures:
    """The captures of an archive. Part of an `Archive`, which owns the connection."""

    def __init__(self, db: Database, path: Path, refuses: Callable[..., bool] = lambda *urls: False) -> None:
        """`refuses` tells of addresses whether what comes from them may not be kept."""
        self._db = db
        self._path = path
        self._refuses = refuses
        self._dictionaries: dict[str, _Dictionary] = {}

    def keep(self, capture: Capture, *, source: str | None = None, run_id: int | None = None) -> int:
        """Store `capture` for good and return its id; the same capture again is the same id.

        Raises TakenDown, DiskFull, ArchiveBusy, ReadOnlyArchive or ArchiveDamaged; then nothing of it is stored.
        """
        if self._refuses(capture.url, capture.requested_url):
            raise TakenDown("an article that was taken down is at this address: nothing of it is kept")
        with immediate(self._db):
            sha256 = capture.payload_sha256
            if not self._has_payload(sha256):
                self._store_payload(sha256, capture)
            return self._id_of(capture, sha256) or self._insert(capture, sha256, source, run_id)

    def read(self, capture_id: int) -> Capture:
        """The capture as it was kept. Raises NoSuchCapture, or ArchiveDamaged when the checksum differs."""
        with translated(self._path):
            row = self._db.conn.execute(
                "SELECT url, requested_url, status, headers, fetched_at, payload_sha256 FROM captures WHERE id = ?",
                (capture_id,),
            ).fetchone()
            if row is None:
                raise NoSuchCapture(f"{self._path} has no capture {capture_id}")
            return Capture(
                url=row[0],
                requested_url=row[1],
                status=row[2],
                headers=tuple((name, value) for name, value in json.loads(row[3])),
                fetched_at=from_utc_text(row[4]),
                payload=self._payload(row[5]),
            )

    def of_url(self, url: str) -> list[Kept]:
        """The captures of an address (answering or requested), oldest first."""
        with translated(self._path):
            return self._select("url = ?1 OR requested_url = ?1 ORDER BY fetched_at, id", (url,))

    def follow(self, first_id: int, further: Sequence[int]) -> None:
        """Note which captures are the pages behind the one that `first_id` is, in order; none: it stands alone."""
        if list(further) == self.followers(first_id):
            return
        with immediate(self._db):
            self._db.conn.execute("DELETE FROM further_pages WHERE first_id = ?", (first_id,))
            self._db.conn.executemany(
                "INSERT INTO further_pages(first_id, page, capture_id) VALUES (?, ?, ?)",
                [(first_id, page, capture_id) for page, capture_id in enumerate(further, start=2)],
            )

    def followers(self, first_id: int) -> list[int]:
        """The captures of the pages behind a first one, in order."""
        query = "SELECT capture_id FROM further_pages WHERE first_id = ? ORDER BY page"
        with translated(self._path):
            return [row[0] for row in self._db.conn.execute(query, (first_id,))]

    def followed(self) -> Iterator[tuple[int, list[int]]]:
        """Each capture that others go on from, with those others in order."""
        with translated(self._path):
            firsts = self._db.conn.execute("SELECT DISTINCT first_id FROM further_pages ORDER BY first_id").fetchall()
        yield from ((row[0], self.followers(row[0])) for row in firsts)

    def addresses(self, capture_ids: Iterable[int]) -> set[str]:
        """The addresses that captures were asked for at and came from."""
        query = "SELECT url, requested_url FROM captures WHERE id = ?"
        with translated(self._path):
            return {url for each in capture_ids for row in self._db.conn.execute(query, (each,)) for url in row}

    def iterate(
        self, *, source: str | None = None, since: datetime | None = None, until: datetime | None = None
    ) -> Iterator[Kept]:
        """Captures in order of keeping, `since` <= fetched_at < `until`. One may write in between."""
        last = 0
        while True:
            with translated(self._path):
                page = self._select(
                    "id > ?1 AND (?2 IS NULL OR source = ?2) AND (?3 IS NULL OR fetched_at >= ?3)"
                    " AND (?4 IS NULL OR fetched_at < ?4) ORDER BY id LIMIT ?5",
                    (last, source, _text(since), _text(until), _PAGE_ROWS),
                )
            if not page:
                return
            yield from page
            last = page[-1].id

    def verify(self) -> Iterator[Damage]:
        """Read every payload back and compare; yields what is wrong, holds one payload at a time."""
        for sha256 in self._payloads():
            try:
                with translated(self._path):
                    self._payload(sha256)
            except ArchiveDamaged as damage:
                yield Damage(payload_sha256=sha256, problem=str(damage))

    def last_id(self) -> int:
        """The highest id that was ever given out or reserved; 0 when none was."""
        with translated(self._path):
            row = self._db.conn.execute("SELECT seq FROM sqlite_sequence WHERE name = 'captures'").fetchone()
        return 0 if row is None else int(row[0])

    def reserve(self, capture_id: int) -> None:
        """Give out no id up to `capture_id` any more: articles name it, whatever this file knows of it."""
        with immediate(self._db):
            last = max(capture_id, self.last_id())
            self._db.conn.execute("DELETE FROM sqlite_sequence WHERE name = 'captures'")
            self._db.conn.execute("INSERT INTO sqlite_sequence(name, seq) VALUES ('captures', ?)", (last,))

    @contextmanager
    def together(self) -> Iterator[None]:
        """One transaction around several calls of `keep`: one wait for the disk."""
        with immediate(self._db):
            yield

    def with_same_payload(self, capture_ids: Iterable[int]) -> set[int]:
        """The captures, those given included, that have the bytes of one of them."""
        query = "SELECT id FROM captures WHERE payload_sha256 = (SELECT payload_sha256 FROM captures WHERE id = ?)"
        with translated(self._path):
            return {row[0] for each in capture_ids for row in self._db.conn.execute(query, (each,))}

    def frames_of(self, capture_ids: Iterable[int]) -> list[str]:
        """A run of bytes, hexadecimal, out of each compressed payload: what to look for once it is removed."""
        query = (
            "SELECT DISTINCT hex(substr(data, length(data) / 2, ?)) FROM payloads"
            " WHERE sha256 IN (SELECT payload_sha256 FROM captures WHERE id = ?) AND length(data) > ?"
        )
        size = FRAME_RUN_BYTES
        with translated(self._path):
            return [row[0] for each in capture_ids for row in self._db.conn.execute(query, (size, each, 4 * size))]

    def holding(self, runs: Iterable[bytes]) -> Iterator[int]:
        """The captures whose payload holds any of `runs`. Reads every payload back."""
        wanted = list(runs)
        query = "SELECT id FROM captures WHERE payload_sha256 = ?"
        for sha256 in self._payloads() if wanted else ():
            with translated(self._path):
                payload = self._payload(sha256)
                if any(run in payload for run in wanted):
                    yield from (row[0] for row in self._db.conn.execute(query, (sha256,)).fetchall())

    def forget(self, capture_ids: Iterable[int]) -> None:
        """Remove captures for good; payloads that no other capture has go too, and their bytes are overwritten.

        What was compressed against one of them is written anew first.
        """
        self._db.conn.execute("PRAGMA secure_delete=ON")
        with immediate(self._db):
            for capture_id in capture_ids:
                row = self._db.conn.execute(
                    "DELETE FROM captures WHERE id = ? RETURNING payload_sha256", (capture_id,)
                ).fetchone()
                if row is not None:
                    self._forget_payload(row[0])

    # rows

    def _has_payload(self, sha256: str) -> bool:
        return self._db.conn.execute("SELECT 1 FROM payloads WHERE sha256 = ?", (sha256,)).fetchone() is not None

    def _id_of(self, capture: Capture, sha256: str) -> int | None:
        row = self._db.conn.execute(
            "SELECT id FROM captures WHERE url = ? AND fetched_at = ? AND payload_sha256 = ? AND requested_url = ?"
            " AND status = ? AND headers = ?",
            (
                capture.url, utc_text(capture.fetched_at), sha256, capture.requested_url, capture.status,
                json.dumps(capture.headers),
            ),
        ).fetchone()  # fmt: skip
        return None if row is None else int(row[0])

    def _insert(self, capture: Capture, sha256: str, source: str | None, run_id: int | None) -> int:
        cursor = self._db.conn.execute(
            "INSERT INTO captures(url, requested_url, fetched_at, status, headers, payload_sha256, source, run_id)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                capture.url, capture.requested_url, utc_text(capture.fetched_at), capture.status,
                json.dumps(capture.headers), sha256, source, run_id,
            ),
        )  # fmt: skip
        return int(cursor.lastrowid or 0)

    def _select(self, tail: str, parameters: tuple[object, ...]) -> list[Kept]:
        rows = self._db.conn.execute(
            "SELECT id, url, requested_url, fetched_at, status, payload_sha256, source, run_id FROM captures"
            f" WHERE {tail}",
            parameters,
        )
        return [
            Kept(
                id=row[0], url=row[1], requested_url=row[2], fetched_at=from_utc_text(row[3]), status=row[4],
                payload_sha256=row[5], source=row[6], run_id=row[7],
            )
            for row in rows
        ]  # fmt: skip

    # payloads

    def _payloads(self) -> Iterator[str]:
        """The SHA-256 of every payload, ascending. One may write in between."""
        last = ""
        query = "SELECT sha256 FROM payloads WHERE sha256 > ? ORDER BY sha256 LIMIT ?"
        while True:
            with translated(self._path):
                page = self._db.conn.execute(query, (last, _PAGE_ROWS)).fetchall()
            if not page:
                return
            yield from (row[0] for row in page)
            last = page[-1][0]

    def _store_payload(self, sha256: str, capture: Capture) -> None:
        site = _site(capture)
        dictionary = self._keyframe(site)
        data, used = _compressed(capture.payload, dictionary)
        if used is not None and len(data) > AGED_SHARE * len(capture.payload) and self._is_seasoned(used.sha256):
            data, used = _compressed(capture.payload, None)  # a fresh dictionary for those that come
        self._db.conn.execute(
            "INSERT INTO payloads(sha256, size, dictionary_sha256, data) VALUES (?, ?, ?, ?)",
            (sha256, len(capture.payload), used.sha256 if used else None, data),
        )
        if used is None and MIN_KEYFRAME_BYTES <= len(capture.payload) <= MAX_KEYFRAME_BYTES:
            self._db.conn.execute(
                "INSERT INTO keyframes(site, payload_sha256) VALUES (?, ?)"
                " ON CONFLICT(site) DO UPDATE SET payload_sha256 = excluded.payload_sha256",
                (site, sha256),
            )

    def _is_seasoned(self, sha256: str) -> bool:
        query = "SELECT count(*) FROM (SELECT 1 FROM payloads WHERE dictionary_sha256 = ? LIMIT ?)"
        return bool(self._db.conn.execute(query, (sha256, SEASONED_PAGES)).fetchone()[0] == SEASONED_PAGES)

    def _forget_payload(self, sha256: str) -> None:
        """Remove a payload, unless another capture has it too."""
        execute = self._db.conn.execute
        if execute("SELECT 1 FROM captures WHERE payload_sha256 = ?", (sha256,)).fetchone() is not None:
            return
        heir = self._rewrite_dependants(sha256)
        if heir is None:
            execute("DELETE FROM keyframes WHERE payload_sha256 = ?", (sha256,))
        else:
            execute("UPDATE keyframes SET payload_sha256 = ? WHERE payload_sha256 = ?", (heir, sha256))
        self._dictionaries.pop(sha256, None)
        execute("DELETE FROM payloads WHERE sha256 = ?", (sha256,))

    def _rewrite_dependants(self, sha256: str) -> str | None:
        """Compress what needs the dictionary `sha256` against another: the first of them, which stands alone."""
        query = "SELECT sha256 FROM payloads WHERE dictionary_sha256 = ? ORDER BY rowid"
        dependants = [row[0] for row in self._db.conn.execute(query, (sha256,))]
        for each in dependants:
            heir = None if each == dependants[0] else self._dictionary(dependants[0])
            data, used = _compressed(self._payload(each), heir)
            self._db.conn.execute(
                "UPDATE payloads SET data = ?, dictionary_sha256 = ? WHERE sha256 = ?",
                (data, used.sha256 if used else None, each),
            )
        return dependants[0] if dependants else None

    def _keyframe(self, site: str) -> _Dictionary | None:
        row = self._db.conn.execute("SELECT payload_sha256 FROM keyframes WHERE site = ?", (site,)).fetchone()
        return None if row is None else self._dictionary(row[0])

    def _dictionary(self, sha256: str) -> _Dictionary:
        known = self._dictionaries.pop(sha256, None) or _Dictionary(sha256, self._payload(sha256))
        self._dictionaries[sha256] = known  # the most recently used is last
        if len(self._dictionaries) > _CACHED_DICTIONARIES:
            del self._dictionaries[next(iter(self._dictionaries))]
        return known

    def _payload(self, sha256: str) -> bytes:
        row = self._db.conn.execute(
            "SELECT p.size, p.dictionary_sha256, p.data, d.dictionary_sha256 FROM payloads p"
            " LEFT JOIN payloads d ON d.sha256 = p.dictionary_sha256 WHERE p.sha256 = ?",
            (sha256,),
        ).fetchone()
        if row is None:
            raise ArchiveDamaged(f"{self._path}: payload {sha256} is missing")
        size, dictionary_sha256, data, chained = row
        if chained is not None:
            raise ArchiveDamaged(f"{self._path}: payload {sha256} needs a chain of dictionaries")
        dictionary = self._dictionary(dictionary_sha256) if dictionary_sha256 else None
        payload = _decompressed(data, size, dictionary)
        if payload is None or hashlib.sha256(payload).hexdigest() != sha256:
            raise ArchiveDamaged(f"{self._path}: payload {sha256} is not what was written: restore it from a backup")
        return payload


class _Dictionary:
    """An earlier page, ready for compressing and decompressing others."""

    def __init__(self, sha256: str, payload: bytes) -> None:
        self.sha256 = sha256
        raw = zstandard.ZstdCompressionDict(payload, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
        self.compressor = zstandard.ZstdCompressor(level=LEVEL, dict_data=raw)
        self.decompressor = zstandard.ZstdDecompressor(dict_data=raw)


def _compressed(payload: bytes, dictionary: _Dictionary | None) -> tuple[bytes, _Dictionary | None]:
    """The smaller form, and the dictionary that it needs."""
    plain = zstandard.ZstdCompressor(level=LEVEL).compress(payload)
    if dictionary is not None:
        with_dictionary = dictionary.compressor.compress(payload)
        if len(with_dictionary) < POOR_GAIN * len(plain):
            return with_dictionary, dictionary
    return plain, None


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


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else utc_text(moment)
