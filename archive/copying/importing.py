"""All of another archive, brought into this one: articles, wordings, pages, runs, requests.

What both have is known by the same ladder as in a crawl (``archive/comparing/identity.py``); the wordings of both
become one list in time. Ids are kept where they are free, and given anew where they are not. Each article is one
transaction, and whatever is here already is left alone, so an import that was broken off is simply run again, and
importing an archive that has grown brings what is new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection
from types import MappingProxyType
from typing import Any

from archive.captures.keeping import Captures
from archive.copying.imported_articles import import_article
from archive.copying.imported_ledger import import_addresses, import_decisions, import_fetches
from archive.copying.imported_rows import Numbers, add_row
from archive.database.files import CAPTURES, NEWS, FileKind
from archive.database.opening import open_for_reading
from archive.database.translating import translated
from archive.errors import CopyFailed, NoArchive, TakenDown
from archive.integrity.verifying import verify
from archive.saving.writing import insert_row
from archive.store import Archive

LEFT_TO_US = ("sources", "listings", "hosts", "standing_pages", "standing_lines")
"""Tables in which a row that is here already stays as it is."""

ONE_OF = MappingProxyType(
    {
        "new articles": "new article",
        "known articles": "known article",
        "joined articles": "joined article",
        "articles taken down here": "article taken down here",
        "new captures": "new capture",
        "known captures": "known capture",
        "captures taken down here": "capture taken down here",
        "requests": "request",
        "addresses": "address",
        "decisions": "decision",
    }
)
"""What is counted, and the word for one of it."""

BATCH = 100
"""Articles or captures in one transaction: one wait for the disk each, and little to do again after a kill."""


def import_archive(archive: Archive, folder: Path, at: datetime, *, version: str = "") -> Counter[str]:
    """Bring all of the archive in `folder` into this one; how much of what came, by name.

    Raises CopyFailed when the other one has problems (nothing is imported then), and what `Archive.open` raises.
    """
    if archive.folder.resolve() == folder.resolve():
        raise CopyFailed(f"{folder} is this archive itself")
    if not (folder / NEWS.name).is_file():
        raise NoArchive(f"{folder} holds no {NEWS.name}: it is no archive")
    if problems := verify(folder):
        raise CopyFailed(f"{folder} has problems, see `warta verify`: {problems[0]}")
    counts: Counter[str] = Counter()
    with _snapshot(folder, NEWS) as theirs, _snapshot(folder, CAPTURES) as pages:
        numbers = Numbers()
        with archive.transaction():
            _import_runs(archive.db.conn, theirs, numbers)
            run_id = archive.ledger.start_run("import", [], at, version=version)
            for table in LEFT_TO_US:
                _add_missing(archive.db.conn, theirs, table)
        _import_captures(archive, Captures(pages, folder / CAPTURES.name), numbers, counts)
        for ids in _in_batches(row[0] for row in theirs.conn.execute("SELECT id FROM articles ORDER BY id").fetchall()):
            with archive.transaction():
                counts.update(import_article(archive, theirs.conn, each, numbers, at) for each in ids)
        with archive.transaction():
            _import_pictures(archive, theirs, folder)
            counts["requests"] += import_fetches(archive.db.conn, theirs.conn, numbers)
            counts["addresses"] += import_addresses(archive.db.conn, theirs.conn, numbers)
            counts["decisions"] += import_decisions(archive.db.conn, theirs.conn, numbers)
        archive.pictures.remove_unnamed()
        archive.ledger.finish_run(run_id, at, 0, "finished", counts)
    return counts


@contextmanager
def _snapshot(folder: Path, kind: FileKind) -> Iterator[Any]:
    """Their file as it is at this moment, while somebody may write on."""
    path = folder / kind.name
    with translated(path):
        db = open_for_reading(path, kind)
        with closing(db.conn) as connection:
            connection.execute("BEGIN")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()  # here the snapshot is taken
            yield db


def _import_runs(connection: Connection, theirs: Any, numbers: Numbers) -> None:
    for row in theirs.query("SELECT * FROM runs ORDER BY id"):
        their_id = row.pop("id")
        known = connection.execute(
            f"SELECT id FROM runs WHERE {' AND '.join(f'{name} IS ?' for name in row)}", tuple(row.values())
        ).fetchone()
        if known is None:
            insert_row(connection, "runs", row)
            known = connection.execute("SELECT last_insert_rowid()").fetchone()
        numbers.runs[their_id] = known[0]


def _add_missing(connection: Connection, theirs: Any, table: str) -> None:
    for row in theirs.query(f"SELECT * FROM {table}"):
        add_row(connection, table, row)


def _import_captures(archive: Archive, theirs: Captures, numbers: Numbers, counts: Counter[str]) -> None:
    """Those that are here already keep their number: the same capture is kept once."""
    last = archive.captures.last_id()
    for batch in _in_batches(theirs.iterate()):
        with archive.captures.together():
            for kept in batch:
                run_id = numbers.runs.get(kept.run_id) if kept.run_id is not None else None
                try:
                    here = archive.captures.keep(theirs.read(kept.id), source=kept.source, run_id=run_id)
                except TakenDown:
                    counts["captures taken down here"] += 1
                    continue
                numbers.captures[kept.id] = here
                counts["new captures" if here > last else "known captures"] += 1
    _import_followers(archive.captures, theirs, numbers)


def _import_followers(ours: Captures, theirs: Captures, numbers: Numbers) -> None:
    """Which captures are the further pages of one article; what is said of it here stays."""
    with ours.together():
        for first, further in theirs.followed():
            here = numbers.captures.get(first)
            if here is not None and not ours.followers(here) and all(each in numbers.captures for each in further):
                ours.follow(here, [numbers.captures[each] for each in further])


def _import_pictures(archive: Archive, theirs: Any, folder: Path) -> None:
    """Pictures that articles here show, with their files, which a copy may lack; nothing else that lies there."""
    for row in theirs.query("SELECT * FROM pictures"):
        if row["state"] != "stored" or archive.pictures.take_from(folder, row["sha256"], row["media_type"]):
            add_row(archive.db.conn, "pictures", row)
    archive.pictures.forget_unshown()


def _in_batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
