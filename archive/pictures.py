"""Pictures of articles, kept as files on request: each once, named by the hash of its bytes.

``images/ab/abcd....jpg`` beside the databases. Nothing that a server or a page says becomes part of a name: the
folder and the name are digits of the SHA-256, the ending comes from the bytes. The table ``pictures`` says for each
source and ``images.identity`` which file it is, or why there is none: any page can name an address from which the
identity of another source's picture is read, so no source answers for another's.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from archive.article import utc_text
from archive.database.transactions import immediate
from archive.database.translating import translated
from archive.errors import ArchiveError, DiskFull

FOLDER = "images"

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "image/gif": "gif", "image/webp": "webp", "image/avif": "avif"}
"""The media types that are kept. SVG is not one: whoever opens such a file runs its scripts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the bytes of a picture say of themselves. With a ``problem`` it is not kept."""

    media_type: str = ""  # one of ENDINGS
    width: int = 0  # pixels
    height: int = 0  # pixels
    perceptual_hash: str | None = None  # 16 hexadecimal digits; None: Pillow is not installed, or cannot read it
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A picture that should be asked for."""

    source: str
    identity: str
    url: str
    failures: int  # in a row


class Pictures:
    """The files in ``images/`` and the table ``pictures``. Part of an `Archive`, which owns the connection."""

    def __init__(self, db: Database, folder: Path) -> None:
        self._db = db
        self._folder = folder

    def wanted(self, source: str, now: datetime, limit: int) -> list[Wanted]:
        """At most `limit` pictures of articles of `source` that are not here and whose time has come, newest first."""
        query = """
            SELECT i.identity, i.url, coalesce(p.failures, 0) FROM articles AS a JOIN images AS i ON i.article_id = a.id
            LEFT JOIN pictures AS p ON p.source = a.source AND p.identity = i.identity
            WHERE a.source = ? AND a.gone_at IS NULL AND (p.identity IS NULL OR p.next_due_at <= ?)
            GROUP BY i.identity ORDER BY a.id DESC LIMIT ?"""
        with translated(self._db):
            rows = self._db.conn.execute(query, (source, utc_text(now), limit)).fetchall()
        return [Wanted(source=source, identity=row[0], url=row[1], failures=row[2]) for row in rows]

    def keep(self, wanted: Wanted, payload: bytes, look: Look, at: datetime) -> Path:
        """Store a picture that has no problem; its file, which is there already when its bytes are known.

        The file is on the disk before the row names it: a kill between leaves a file too many, never one too few.
        """
        sha256 = hashlib.sha256(payload).hexdigest()
        path = self._path(sha256, look.media_type)
        with _named(path):
            if not path.exists():
                _write(path, payload)
        row = {
            "source": wanted.source, "identity": wanted.identity, "url": wanted.url, "state": "stored", "reason": None,
            "fetched_at": utc_text(at), "next_due_at": None, "failures": 0, "sha256": sha256,
            "media_type": look.media_type, "bytes": len(payload), "width": look.width, "height": look.height,
            "perceptual_hash": look.perceptual_hash,
        }  # fmt: skip
        changes = ", ".join(f"{name} = excluded.{name}" for name in row if name not in ("source", "identity"))
        with immediate(self._db):
            self._db.conn.execute(
                f"INSERT INTO pictures({', '.join(row)}) VALUES ({', '.join('?' * len(row))})"
                f" ON CONFLICT(source, identity) DO UPDATE SET {changes}",
                tuple(row.values()),
            )
        return path

    def take_from(self, other: Path, sha256: str, media_type: str) -> bool:
        """Store the file of another archive's picture, unless it is here. False: it is not there, or is another."""
        path, theirs = self._path(sha256, media_type), other / _relative(sha256, media_type)
        if not path.exists():
            payload = theirs.read_bytes() if theirs.is_file() else b""
            if hashlib.sha256(payload).hexdigest() != sha256:
                return False
            with _named(path):
                _write(path, payload)
        return True

    def refuse(self, wanted: Wanted, reason: str, at: datetime, next_due_at: datetime | None) -> None:
        """Record why a picture is not here; `next_due_at` None: it is not asked for again."""
        due = None if next_due_at is None else utc_text(next_due_at)
        with immediate(self._db):
            self._db.conn.execute(
                "INSERT INTO pictures(source, identity, url, state, reason, fetched_at, next_due_at, failures)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, 1) ON CONFLICT(source, identity) DO UPDATE SET url = excluded.url,"
                " state = excluded.state, reason = excluded.reason, fetched_at = excluded.fetched_at,"
                " next_due_at = excluded.next_due_at, failures = failures + 1",
                (
                    wanted.source,
                    wanted.identity,
                    wanted.url,
                    "failed" if due else "refused",
                    reason,
                    utc_text(at),
                    due,
                ),
            )

    def forget_unshown(self) -> list[str]:
        """Remove the rows of pictures that no article shows or has shown; their addresses."""
        with immediate(self._db):
            return [row[0] for row in self._db.conn.execute(_FORGET_UNSHOWN)]

    def remove_unnamed(self) -> None:
        """Remove the files that no row names."""
        with translated(self._db):
            named = {row[0] for row in self._db.conn.execute("SELECT sha256 FROM pictures WHERE sha256 IS NOT NULL")}
        with _named(self._folder / FOLDER):
            for path in self.files():
                if path.stem not in named:
                    path.unlink()

    def problems(self) -> Iterator[tuple[str, str]]:
        """Each picture whose file is not what the table says, and how. A copy of the archive without ``images/`` has
        none of them, and no problem."""
        if not (self._folder / FOLDER).is_dir():
            return
        with translated(self._db):
            rows = self._db.conn.execute("SELECT DISTINCT sha256, media_type FROM pictures WHERE state = 'stored'")
            for sha256, media_type in rows.fetchall():
                if media_type not in ENDINGS:
                    yield str(sha256), f"is of a type that is never kept: {media_type}"
                    continue
                path = self._path(sha256, media_type)
                if not path.is_file():
                    yield path.name, "is missing"
                elif hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
                    yield path.name, "is not what was written"

    def _path(self, sha256: str, media_type: str) -> Path:
        return self._folder / _relative(sha256, media_type)

    def files(self) -> list[Path]:
        """All files that are kept, and those that a kill left half written."""
        return sorted(path for path in (self._folder / FOLDER).glob("*/*") if path.is_file())


_FORGET_UNSHOWN = """
WITH shown(article_id, identity) AS (
  SELECT article_id, identity FROM images
  UNION SELECT article_id, value ->> 0 FROM article_changes, json_each(before) WHERE field = 'images'
  UNION SELECT article_id, value ->> 0 FROM article_changes, json_each(after) WHERE field = 'images'
)
DELETE FROM pictures WHERE (source, identity) NOT IN (
  SELECT a.source, s.identity FROM shown AS s JOIN articles AS a ON a.id = s.article_id
) RETURNING url"""


def _relative(sha256: str, media_type: str) -> Path:
    return Path(FOLDER) / sha256[:2] / f"{sha256}.{ENDINGS[media_type]}"


@contextmanager
def _named(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        kind = DiskFull if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG) else ArchiveError
        raise kind(f"{path}: {error.strerror}") from error


def _write(path: Path, payload: bytes) -> None:
    """All of it or nothing, also after a power cut."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_suffix(".half")
    with half.open("wb") as file:
        file.write(payload)
        file.flush()
        os.fsync(file.fileno())
    half.replace(path)
