"""Opening and guarding an archive's two files.

Nothing is written to a file before its ``application_id`` and ``user_version`` were read, so a foreign or a
newer file stays as it is. Writers use WAL with ``synchronous=FULL``: what was acknowledged survives a power
cut (SQLite documentation, "Write-Ahead Logging", section 4). Readers use ``mode=ro``, never ``immutable``,
which returns wrong pages while somebody writes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database

from archive.database.files import CAPTURES, NEWS, SUMS, FileKind, peek
from archive.database.transactions import CACHE_KIB, empty_log, immediate, turn
from archive.database.translating import translated
from archive.errors import (
    ArchiveDamaged,
    ArchiveError,
    NewerArchive,
    NoArchive,
    NotAnArchive,
    PublishedCopy,
    ReadOnlyArchive,
)
from archive.integrity import page_checks
from archive.integrity.folding import Writer
from archive.integrity.page_sums import PageSums, State, path_of, written
from archive.schema import migrations

BUSY_TIMEOUT_SECONDS = 30.0
"""How long a writer waits for another one."""

ANALYSIS_LIMIT_ROWS = 400
"""Rows that ``PRAGMA optimize`` looks at for each index, so that closing stays quick."""

_PAGE_BYTES = 4096  # of a file that SQLite makes


def open_for_writing(
    path: Path, kind: FileKind, *, create: bool = False, busy_timeout_seconds: float = BUSY_TIMEOUT_SECONDS
) -> Database:
    """Open `path`, bring its schema up to date in one transaction, and return it.

    With `create` a missing file, or one whose creation was cut short, is made. Raises NoArchive,
    NotAnArchive, NewerArchive, ReadOnlyArchive, ArchiveBusy, DiskFull or ArchiveDamaged.
    """
    with translated(path):
        version = _version_for_writing(path, kind, unfinished=0 if create else None)
        if version < kind.summed_since:
            with written(path):
                PageSums.create(path_of(path), State.TAKING if version else State.OPEN, _PAGE_BYTES)
        db = _open_writer(path, kind, version, create=create, busy_timeout_seconds=busy_timeout_seconds)
        if page_checks.awaits_sums(path):
            db.conn.close()  # the file itself is read for them
            with written(path):
                page_checks.take(path)
            db = _open_writer(path, kind, kind.version, create=False, busy_timeout_seconds=busy_timeout_seconds)
    return db


def _open_writer(path: Path, kind: FileKind, version: int, *, create: bool, busy_timeout_seconds: float) -> Database:
    db = _connect(path, "rwc" if create else "rw", busy_timeout_seconds)
    try:
        _prepare_writer(db, path)
        if version < kind.version:
            _upgrade(db, kind)
        _check_triggers(db, path, kind)
    except BaseException:
        db.conn.close()
        raise
    return db


def open_unchecked(path: Path, kind: FileKind) -> Database:
    """Open `path` for mending: of this version, but perhaps without its triggers. Raises as `open_for_writing`."""
    with translated(path):
        if _version_for_writing(path, kind, unfinished=None) < kind.version:
            return open_for_writing(path, kind)
        db = _connect(path, "rw", BUSY_TIMEOUT_SECONDS)
        _prepare_writer(db, path)
        return db


def open_for_reading(path: Path, kind: FileKind) -> Database:
    """Open `path` so that nothing can be written. Works beside a writer. Raises as `open_for_writing`."""
    with translated(path):
        if _version(path, kind) < kind.version:
            raise ReadOnlyArchive(
                f"{path} was written by an earlier Wartarsip: run a command that writes, to upgrade it"
            )
        return _connect(path, "ro", BUSY_TIMEOUT_SECONDS)


def require_both(folder: Path) -> None:
    """Before anything is touched: both files of an archive must be there. Raises as `open_for_reading`."""
    require_unpublished(folder)
    news, captures = folder / NEWS.name, folder / CAPTURES.name
    if not news.exists():
        raise _missing(news)
    if not captures.exists():
        with translated(news):
            _version(news, NEWS)
        raise _missing(captures)


def require_unpublished(folder: Path) -> None:
    """Raise PublishedCopy where `folder` holds one: a news.db alone, which keeps neither sums nor a log."""
    news = folder / NEWS.name
    if not news.exists() or (folder / CAPTURES.name).exists() or path_of(news).exists():
        return
    with suppress(sqlite3.DatabaseError), peek(news) as connection:
        is_ours = connection.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
        is_known = connection.execute("PRAGMA user_version").fetchone()[0] <= NEWS.version
        if is_ours and is_known and connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            raise PublishedCopy(
                f"{folder} is a published copy, for sqlite3 and datasette: give `warta` the archive that it was made "
                f"of; `sha256sum -c {SUMS}` there tells whether it is whole"
            )


def close(
    db: Database, *, writer: bool, tidying: Callable[[sqlite3.Connection], None] = lambda connection: None
) -> None:
    """Close; a writer first tidies up and leaves fresh statistics and a short log behind, if nobody is in the way."""
    try:
        if writer:
            # All of it is housekeeping: a full disk or a busy reader must not turn a good run into a failure.
            with suppress(sqlite3.Error, ArchiveError):
                db.conn.execute("PRAGMA busy_timeout=1000")
                tidying(db.conn)
                db.conn.execute(f"PRAGMA analysis_limit={ANALYSIS_LIMIT_ROWS}")
                with turn(db.conn):  # it writes statistics
                    db.conn.execute("PRAGMA optimize")
    finally:
        db.conn.close()


def _version_for_writing(path: Path, kind: FileKind, *, unfinished: int | None) -> int:
    """As `_version`; where a power cut left a journal that must be rolled back first, that is done."""
    try:
        return _version(path, kind, unfinished=unfinished)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_READONLY_ROLLBACK:
            raise
    return _version(path, kind, unfinished=unfinished, mode="rw")


def _version(path: Path, kind: FileKind, *, unfinished: int | None = None, mode: str = "ro") -> int:
    """The file's ``user_version``, read without touching it; `unfinished` stands for an absent or empty one."""
    if not path.exists():
        if unfinished is None:
            raise _missing(path)
        return unfinished
    with peek(path, mode) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if application == 0 and is_empty:
        if unfinished is None:
            raise NoArchive(f"{path} is empty, its creation was cut short: run `warta init` again")
        return unfinished
    if application != migrations.APPLICATION_ID:
        raise NotAnArchive(f"{path} belongs to another application; it was not touched")
    if version > kind.version:
        raise NewerArchive(
            f"{path} has version {version}, this Wartarsip knows {kind.version}: upgrade Wartarsip; "
            "the file was not touched"
        )
    return version


def _missing(path: Path) -> NoArchive:
    """That it is not there, and what to do, which the other file decides."""
    if any(path.with_name(kind.name).exists() for kind in (NEWS, CAPTURES)):
        return NoArchive(f"{path} is missing: restore it from a backup, or, if nothing was stored yet, `warta init`")
    return NoArchive(f"{path} does not exist: name the archive's folder with --archive, or make one with `warta init`")


def _connect(path: Path, mode: str, busy_timeout_seconds: float) -> Database:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=busy_timeout_seconds,
        isolation_level=None,  # every transaction is opened by `immediate`, none behind our back
        cached_statements=256,
        factory=sqlite3.Connection if mode == "ro" else Writer,
    )
    try:
        connection.execute("PRAGMA foreign_keys=ON")
        # Plugins of sqlite-utils that happen to be installed have no business in an archive.
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _prepare_writer(db: Database, path: Path) -> None:
    before = db.conn.execute("PRAGMA journal_mode").fetchone()[0]
    mode = db.conn.execute("PRAGMA journal_mode=WAL").fetchone()[0]
    if mode != "wal":
        raise ReadOnlyArchive(f"write-ahead logging is not possible here (journal mode {mode}): use a local disk")
    db.conn.execute("PRAGMA synchronous=FULL")
    db.conn.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    # Zeros within pages that are written anyway. Some builds of SQLite write pages that became free as well, two at
    # each save; where a text must go for good, takedown asks for that, and searches the files.
    db.conn.execute("PRAGMA secure_delete=FAST")
    if isinstance(db.conn, Writer):
        db.conn.keep_sums(path)
    if before != mode:
        _write_first_page(db)


def _write_first_page(db: Database) -> None:
    """Turning the log on changes the first page past the log, from which the sums are taken: so it is written anew."""
    version = db.conn.execute("PRAGMA user_version").fetchone()[0]
    with immediate(db):
        db.conn.execute(f"PRAGMA user_version={version}")
    empty_log(db.conn)


def _upgrade(db: Database, kind: FileKind) -> None:
    """Apply what is missing and stamp the file, all or nothing: a kill leaves the old schema or the new one."""
    with immediate(db):
        kind.migrations.apply(db)
        kind.derive(db)
        db.conn.execute(f"PRAGMA application_id={migrations.APPLICATION_ID}")
        db.conn.execute(f"PRAGMA user_version={kind.version}")


def _check_triggers(db: Database, path: Path, kind: FileKind) -> None:
    rows = db.conn.execute("SELECT name FROM sqlite_master WHERE type='trigger'")
    missing = kind.triggers - {row[0] for row in rows}
    if missing:
        names = ", ".join(sorted(missing))
        raise ArchiveDamaged(f"{path}: triggers are missing ({names}): run `warta verify`")
