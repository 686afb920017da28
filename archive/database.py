"""Opening and guarding an archive's two files.

Nothing is written to a file before its ``application_id`` and ``user_version`` were read, so a foreign or a
newer file stays as it is. Writers use WAL with ``synchronous=FULL``: what was acknowledged survives a power
cut (SQLite documentation, "Write-Ahead Logging", section 4). Readers use ``mode=ro``, never ``immutable``,
which returns wrong pages while somebody writes.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlite_utils import Database, Migrations

from archive import schema
from archive.counts import recount
from archive.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveError,
    DiskFull,
    NewerArchive,
    NoArchive,
    NotAnArchive,
    ReadOnlyArchive,
)
from archive.integrity import page_checks
from archive.integrity.folding import Writer
from archive.integrity.page_sums import PageSums, State, path_of, written
from archive.views import create_views

BUSY_TIMEOUT_SECONDS = 30.0
"""How long a writer waits for another one."""

CACHE_KIB = 2_000
"""Pages that a writer holds. SQLite looks at each of them at many a commit to a file of less than 1 GB, because pages
change places by way of one beyond its end: with 64 MB a commit cost half a millisecond more than with 2."""

BATCH_CACHE_KIB = 64 * 1024
"""Pages held while many articles are stored at once: addresses and sketches land all over their trees."""

ANALYSIS_LIMIT_ROWS = 400
"""Rows that ``PRAGMA optimize`` looks at for each index, so that closing stays quick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """What one of the two files must be."""

    name: str
    migrations: Migrations
    version: int
    summed_since: int = 1  # the version from which on the file has sums of its pages beside it
    triggers: frozenset[str] = frozenset()
    derive: Callable[[Database], None] = lambda db: None
    """Makes anew what is reckoned from the tables, after migrating."""


def _derive_news(db: Database) -> None:
    create_views(db)
    recount(db.conn)


_INDEXING = frozenset({"articles_fts_insert", "articles_fts_delete", "articles_fts_update"})
_COUNTING = frozenset(
    f"counts_{table}_{event}"
    for table, events in {
        "source": ("insert",),
        "article": ("insert", "delete", "update", "day", "calendar"),
        "address": ("insert", "delete", "update", "fetched", "unfetched"),
        "silent": ("insert", "delete", "update"),
        "reprint": ("insert", "delete"),
        "story": ("insert", "delete"),
    }.items()
    for event in events
)

NEWS = FileKind(
    name="news.db",
    migrations=schema.news_migrations,
    version=schema.NEWS_VERSION,
    summed_since=schema.NEWS_SUMMED_SINCE,
    triggers=_INDEXING | _COUNTING,
    derive=_derive_news,
)
CAPTURES = FileKind(
    name="captures.db",
    migrations=schema.captures_migrations,
    version=schema.CAPTURES_VERSION,
    summed_since=schema.CAPTURES_SUMMED_SINCE,
)


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
    """Before anything is touched: where one file of an archive is, the other must be. Raises as `open_for_reading`."""
    news, captures = folder / NEWS.name, folder / CAPTURES.name
    if news.exists() and not captures.exists():
        with translated(news):
            _version(news, NEWS)
            raise _missing(captures)


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


def empty_log(connection: sqlite3.Connection) -> bool:
    """Write the log back and cut it to nothing; whether nobody's reading stood in the way."""
    if isinstance(connection, Writer):
        return connection.empty_log()
    raise TypeError("a connection that only reads has no log to empty")


@contextmanager
def immediate(db: Database) -> Iterator[None]:
    """One ``BEGIN IMMEDIATE`` transaction; inside another one, a savepoint of it. Errors are `translated`.

    The write lock is taken at once, so that busy_timeout applies: a deferred transaction that first reads
    and then writes fails without waiting. The first error is the one that is raised.
    """
    with translated(partial(_path_of, db)), turn(db.conn), _immediate(db.conn):
        yield


def turn(connection: sqlite3.Connection) -> AbstractContextManager[None]:
    """Around what is written outside of `immediate`: nobody takes the sums of the log meanwhile."""
    if isinstance(connection, Writer) and not connection.in_transaction:
        return connection.turn()
    return nullcontext()


@contextmanager
def _immediate(connection: sqlite3.Connection) -> Iterator[None]:
    nested = connection.in_transaction
    connection.execute("SAVEPOINT wartarsip" if nested else "BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("RELEASE wartarsip" if nested else "COMMIT")
    except BaseException:
        # A full disk may have ended the whole transaction already: then there is nothing to roll back.
        if connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK TO wartarsip" if nested else "ROLLBACK")
                if nested:
                    connection.execute("RELEASE wartarsip")
        raise


@contextmanager
def many_pages_held(db: Database) -> Iterator[None]:
    """`BATCH_CACHE_KIB` within the block."""
    db.conn.execute(f"PRAGMA cache_size=-{BATCH_CACHE_KIB}")
    try:
        yield
    finally:
        db.conn.execute(f"PRAGMA cache_size=-{CACHE_KIB}")


@contextmanager
def reading(db: Database) -> Iterator[None]:
    """Reads of `db`; errors are `translated`."""
    with translated(partial(_path_of, db)):
        yield


@contextmanager
def translated(path: Path | Callable[[], Path]) -> Iterator[None]:
    """Turn SQLite's errors that an operator can act on into ours; a bug of our own passes through.

    `path`, or what finds it: asked for after an error only.
    """
    try:
        yield
    except (UnicodeDecodeError, KeyError, sqlite3.Error) as error:
        ours = _translation(error, path if isinstance(path, Path) else path())
        if ours is None:
            raise
        raise ours from error


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


def schema_of_ours(kind: FileKind) -> dict[str, tuple[str, str]]:
    """Name -> type and statement of every table, index, trigger and view as we write it."""
    with fresh(kind) as db:
        query = "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB '*sqlite*'"
        return {row[0]: (row[1], row[2]) for row in db.conn.execute(query)}


@contextmanager
def fresh(kind: FileKind) -> Iterator[Database]:
    """An empty database of that kind, in memory."""
    db = Database(memory=True, execute_plugins=False)
    try:
        kind.migrations.apply(db)
        kind.derive(db)
        yield db
    finally:
        db.conn.close()


def _schema_of(path: Path) -> set[str]:
    try:
        with _peek(path) as connection:
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


_PAGE_BYTES = 4096


def _has_no_room(path: Path) -> bool:
    """Whether no file beside the longest of the archive could be as long and a page more. Asked by doing: what failed
    within FTS5 is called a disk error without further words."""
    folder = path if path.is_dir() else path.parent
    try:
        longest = max((each.stat().st_size for each in folder.glob("*.db*")), default=0)
        with tempfile.TemporaryFile(dir=folder, prefix=".warta-room-") as file:
            os.pwrite(file.fileno(), bytes(_PAGE_BYTES), longest)
    except OSError as error:
        return error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
    return False


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
    with _peek(path, mode) as connection:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        is_empty = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0
    if application == 0 and is_empty:
        if unfinished is None:
            raise NoArchive(f"{path} is empty, its creation was cut short: run `warta init` again")
        return unfinished
    if application != schema.APPLICATION_ID:
        raise NotAnArchive(f"{path} belongs to another application; it was not touched")
    if version > kind.version:
        raise NewerArchive(
            f"{path} has version {version}, this Wartarsip knows {kind.version}: upgrade Wartarsip; "
            "the file was not touched"
        )
    return version


def _missing(path: Path) -> NoArchive:
    """What a folder without that file is, as far as the other file tells."""
    news = path.with_name(NEWS.name)
    if path.name == NEWS.name or not news.exists():
        return NoArchive(f"{path} does not exist: make an archive with `warta init`")
    with _peek(news) as connection:
        has_log = connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
    if has_log:
        return NoArchive(f"{path} is missing: restore it from a backup, or, if nothing was stored yet, `warta init`")
    return NoArchive(
        f"{path.parent} is a published copy, for sqlite3 and datasette: give `warta` the archive that it was made of"
    )


def _path_of(db: Database) -> Path:
    return Path(db.conn.execute("PRAGMA database_list").fetchone()[2])


@contextmanager
def _peek(path: Path, mode: str = "ro") -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)
    try:
        yield connection
    finally:
        connection.close()


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
        db.conn.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        db.conn.execute(f"PRAGMA user_version={kind.version}")


def _check_triggers(db: Database, path: Path, kind: FileKind) -> None:
    rows = db.conn.execute("SELECT name FROM sqlite_master WHERE type='trigger'")
    missing = kind.triggers - {row[0] for row in rows}
    if missing:
        names = ", ".join(sorted(missing))
        raise ArchiveDamaged(f"{path}: triggers are missing ({names}): run `warta verify`")
