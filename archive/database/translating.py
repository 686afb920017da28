"""SQLite's errors, as those that an operator can act on (``archive/errors.py``)."""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from archive.database.files import CAPTURES, NEWS, peek, schema_of_ours
from archive.errors import ArchiveBusy, ArchiveDamaged, ArchiveError, DiskFull, NotAnArchive, ReadOnlyArchive


@contextmanager
def translated(where: Path | Database) -> Iterator[None]:
    """Turn SQLite's errors that an operator can act on into ours; a bug of our own passes through.

    A database is asked for its path after an error only.
    """
    try:
        yield
    except (UnicodeDecodeError, KeyError, sqlite3.Error) as error:
        ours = _translation(error, where if isinstance(where, Path) else _path_of(where))
        if ours is None:
            raise
        raise ours from error


def _path_of(db: Database) -> Path:
    return Path(db.conn.execute("PRAGMA database_list").fetchone()[2])


def _translation(error: UnicodeDecodeError | KeyError | sqlite3.Error, path: Path) -> ArchiveError | None:
    if isinstance(error, sqlite3.Error):
        return _sqlite_translation(error, path)
    # SQLite quotes a broken schema, which Python cannot read; or a column has another name now.
    if isinstance(error, UnicodeDecodeError) or _has_other_schema(path):
        return ArchiveDamaged(f"{path}: its schema is not what was written; restore it from a backup")
    return None


def _sqlite_translation(error: sqlite3.Error, path: Path) -> ArchiveError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None and str(error).startswith("Could not decode to UTF-8"):
        # Python's own word, without a code: we write nothing but UTF-8, so a bit was flipped.
        return ArchiveDamaged(f"{path}: a text is not what was written; run `warta verify`, restore it from a backup")
    if code is None:
        return None
    if code in _NO_SPACE or (code == sqlite3.SQLITE_IOERR and _has_no_room(path)):
        return DiskFull(f"{path}: no space left to write ({error}); nothing stored was lost")
    primary = code & 0xFF
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return ArchiveBusy(f"{path}: another process is writing and did not finish in time; try again later")
    if primary in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN):
        return ReadOnlyArchive(f"{path}: cannot be opened or written here ({error}); check the folder's rights")
    if primary == sqlite3.SQLITE_NOTADB:
        return NotAnArchive(f"{path}: not a SQLite database")
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR):
        return ArchiveDamaged(f"{path}: {error}; run `warta verify` and keep a copy before repairing")
    if primary == sqlite3.SQLITE_ERROR and _has_other_schema(path):
        return ArchiveDamaged(f"{path}: its schema is not what was written ({error}); restore it from a backup")
    return None


def _has_other_schema(path: Path) -> bool:
    """Whether a file (of a folder: either) lacks a table, index, trigger or view as we write it. Asked after errors."""
    kinds = [kind for kind in (NEWS, CAPTURES) if path.is_dir() or path.name == kind.name]
    return any(
        not {sql for _, sql in schema_of_ours(kind).values()} <= _schema_of(path / kind.name if path.is_dir() else path)
        for kind in kinds
    )


def _schema_of(path: Path) -> set[str]:
    try:
        with peek(path) as connection:
            return _statements(connection)
    except (sqlite3.Error, UnicodeDecodeError):
        return set()


def _statements(connection: sqlite3.Connection) -> set[str]:
    """The schema; not what SQLite and sqlite-utils keep for themselves, nor FTS5's own tables."""
    query = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB '*sqlite*'"
    return {row[0] for row in connection.execute(query)}


_NO_SPACE = frozenset(
    {
        sqlite3.SQLITE_FULL,
        # A quota or a limit on file size arrives as a failed write, not as ENOSPC.
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_TRUNCATE,
        sqlite3.SQLITE_IOERR_SHMSIZE,
    }
)


_ROOM_BYTES = 4096


def _has_no_room(path: Path) -> bool:
    """Whether no file beside the longest of the archive could be as long and a page more. Asked by doing: what failed
    within FTS5 is called a disk error without further words."""
    folder = path if path.is_dir() else path.resolve().parent
    try:
        longest = max((each.stat().st_size for each in folder.glob("*.db*")), default=0)
        with tempfile.TemporaryFile(dir=folder, prefix=".warta-room-") as file:
            os.pwrite(file.fileno(), bytes(_ROOM_BYTES), longest)
    except OSError as error:
        return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return False
