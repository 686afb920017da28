"""A copy of ``news.db`` for readers who may not write here: one file without a log, replaced as a whole.

SQLite's write-ahead log needs a file that every reader may write. A published file has none (journal mode
``delete``) and is never changed in place: a newer one takes its name, and who has the old one open reads on in it.
So it may be opened with ``mode=ro``, from a read-only folder, and even with ``immutable=1``.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from archive.copying.backup import copy_database, made_folder, removed_on_failure, require_writable
from archive.database.files import NEWS
from archive.database.translating import translated
from archive.errors import CopyFailed
from archive.integrity.sums import write_sums
from archive.querying.datasette import write_metadata

FILE_MODE, FOLDER_MODE = 0o444, 0o755


def publish(folder: Path, destination: Path, *, note: Callable[[], None] = lambda: None) -> Path:
    """Write or renew the published copy of the archive in `folder`; the path of its ``news.db``.

    Operators' notes, the paths of copies and what undoing decisions needs are not published. `note` is called before
    anything is written. Raises CopyFailed if `destination` is an archive that is written to.
    """
    if destination.exists() and (destination / "captures.db").exists():
        raise CopyFailed(f"{destination} holds an archive of its own: name another folder")
    require_writable(destination)
    note()
    fresh = destination / f".{NEWS.name}.new"
    fresh.unlink(missing_ok=True)
    with made_folder(destination), removed_on_failure(fresh):
        copy_database(folder / NEWS.name, NEWS, fresh)
        _make_public(fresh)
    fresh.chmod(FILE_MODE)
    fresh.replace(destination / NEWS.name)
    write_metadata(destination)
    write_sums(destination)
    destination.chmod(FOLDER_MODE)
    return destination / NEWS.name


def _make_public(path: Path) -> None:
    with translated(path), closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA secure_delete=ON")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM copies")
        connection.execute("UPDATE decisions SET note = NULL, details = '{}'")
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
    with path.open("rb") as file:
        os.fsync(file.fileno())
