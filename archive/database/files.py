"""The files of an archive: what its two databases must be (version, schema, triggers), and what lies beside them."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlite_utils import Database, Migrations

from archive.integrity import log
from archive.schema import migrations
from archive.schema.counts import recount
from archive.schema.views import create_views

SUMS = "SHA256SUMS"
"""The file beside databases that rest (a backup, a publication, a sealed archive) that holds the SHA-256 of every other
one, as ``sha256sum`` writes it."""


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
    migrations=migrations.news_migrations,
    version=migrations.NEWS_VERSION,
    summed_since=migrations.NEWS_SUMMED_SINCE,
    triggers=_INDEXING | _COUNTING,
    derive=_derive_news,
)
CAPTURES = FileKind(
    name="captures.db",
    migrations=migrations.captures_migrations,
    version=migrations.CAPTURES_VERSION,
    summed_since=migrations.CAPTURES_SUMMED_SINCE,
)


def schema_of_ours(kind: FileKind) -> dict[str, tuple[str, str]]:
    """Name -> type and statement of every table, index, trigger and view as we write it."""
    with fresh(kind) as db:
        query = "SELECT name, type, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB '*sqlite*'"
        return {row[0]: (row[1], row[2]) for row in db.conn.execute(query)}


def logs_of(folder: Path) -> dict[Path, int]:
    """The write-ahead logs of both files, and their bytes; those that are not there are left out."""
    logs = (log.path_of(folder / kind.name) for kind in (NEWS, CAPTURES))
    return {path: path.stat().st_size for path in logs if path.exists()}


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


@contextmanager
def peek(path: Path, mode: str = "ro") -> Iterator[sqlite3.Connection]:
    """A look at a file that changes nothing, unless `mode` lets SQLite roll back what a power cut left."""
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)
    try:
        yield connection
    finally:
        connection.close()
