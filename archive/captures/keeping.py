"""``captures.db``: what servers sent, byte for byte.

`Captures.keep` is a transaction of its own and comes before the article's: a kill between the two leaves an unused
capture, never an article without one. ``payloads.py`` keeps the bytes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from archive.article import Capture, from_utc_text, utc_text
from archive.captures.payloads import DICTIONARY, PACKED, Payloads
from archive.database.transactions import immediate
from archive.database.translating import translated
from archive.errors import ArchiveDamaged, NoSuchCapture, TakenDown

FRAME_RUN_BYTES = 32
"""Bytes of a compressed payload by which it is recognised in the file."""

_PAGE_ROWS = 200
_READ = f"""
SELECT c.url, c.requested_url, c.status, c.headers, c.fetched_at, c.payload_sha256, {PACKED}
FROM captures AS c LEFT JOIN payloads AS p ON p.sha256 = c.payload_sha256 {DICTIONARY} WHERE c.id = ?"""


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
        self._payloads = Payloads(db.conn, path)

    def keep(self, capture: Capture, *, source: str | None = None, run_id: int | None = None) -> int:
        """Store `capture` for good and return its id; the same capture again is the same id.

        Raises TakenDown, DiskFull, ArchiveBusy, ReadOnlyArchive or ArchiveDamaged; then nothing of it is stored.
        """
        if self._refuses(capture.url, capture.requested_url):
            raise TakenDown("an article that was taken down is at this address: nothing of it is kept")
        with immediate(self._db):
            sha256 = capture.payload_sha256
            if not self._payloads.has(sha256):
                self._payloads.store(sha256, capture)
            return self._id_of(capture, sha256) or self._insert(capture, sha256, source, run_id)

    def read(self, capture_id: int, *, checked: bool = True) -> Capture:
        """The capture as it was kept. Raises NoSuchCapture, or ArchiveDamaged when the checksum differs.

        The checksum takes a third of the time. Not `checked`, it is left to whoever would act on what the capture says.
        """
        with translated(self._path):
            row = self._db.conn.execute(_READ, (capture_id,)).fetchone()
            if row is None:
                raise NoSuchCapture(f"{self._path} has no capture {capture_id}")
            url, requested_url, status, headers, fetched_at, sha256, *packed = row
            return Capture(
                url=url,
                requested_url=requested_url,
                status=status,
                headers=tuple((name, value) for name, value in json.loads(headers)),
                fetched_at=from_utc_text(fetched_at),
                payload=self._payloads.unpacked(sha256, packed, checked=checked),
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

    def leader(self, capture_id: int) -> int | None:
        """The first page that a capture is known to be behind, or None; the oldest where there are several."""
        query = "SELECT min(first_id) FROM further_pages WHERE capture_id = ?"
        with translated(self._path):
            first = self._db.conn.execute(query, (capture_id,)).fetchone()[0]
        return None if first is None else int(first)

    def is_further(self, url: str) -> bool:
        """Whether a page that came from `url`, or was asked for there, is known to be behind another one."""
        query = (
            "SELECT 1 FROM captures WHERE (url = ?1 OR requested_url = ?1)"
            " AND EXISTS (SELECT 1 FROM further_pages WHERE capture_id = captures.id) LIMIT 1"
        )
        with translated(self._path):
            return self._db.conn.execute(query, (url,)).fetchone() is not None

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
        for sha256 in self._payloads.every():
            try:
                with translated(self._path):
                    self._payloads.read(sha256)
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
        for sha256 in self._payloads.every() if wanted else ():
            with translated(self._path):
                payload = self._payloads.read(sha256)
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
                    self._payloads.drop(row[0])

    # rows

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


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else utc_text(moment)
