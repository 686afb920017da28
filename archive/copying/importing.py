"""All of another archive, brought into this one: articles, wordings, pages, runs, requests.

What both have is known by the same ladder as in a crawl (``archive/comparing/identity.py``); the wordings of both
become one list in time. Ids are kept where they are free, and given anew where they are not. Each article is one
transaction, and whatever is here already is left alone, so an import that was broken off is simply run again, and
importing an archive that has grown brings what is new.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from sqlite3 import Connection
from types import MappingProxyType
from typing import Any

from archive import decisions
from archive.article import Article, from_utc_text
from archive.captures.keeping import Captures
from archive.comparing.identity import decide
from archive.database.files import CAPTURES, NEWS, FileKind
from archive.database.opening import open_for_reading
from archive.database.translating import translated
from archive.decisions.merging import speaks_later, take_over
from archive.decisions.rows import put_back, rows_of
from archive.decisions.timelines import Entry, combined, leaves_of, rewrite, timeline
from archive.errors import CopyFailed, NoArchive, TakenDown
from archive.integrity import manifests
from archive.integrity.verifying import verify
from archive.saving.addresses import join_addresses
from archive.saving.linking import link_reprints
from archive.saving.lookup import known_articles, read_article, read_row
from archive.saving.writing import free_id, insert_row, set_columns
from archive.store import Archive
from archive.takedown.tombstones import bars_address, bars_article

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


@dataclass(slots=True)
class _Numbers:
    """Numbers of theirs -> numbers here."""

    runs: dict[int, int] = field(default_factory=dict)
    captures: dict[int, int] = field(default_factory=dict)
    articles: dict[int, int] = field(default_factory=dict)


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
        numbers = _Numbers()
        with archive.transaction():
            _import_runs(archive.db.conn, theirs, numbers)
            run_id = archive.ledger.start_run("import", [], at, version=version)
            for table in LEFT_TO_US:
                _add_missing(archive.db.conn, theirs, table)
        _import_captures(archive, Captures(pages, folder / CAPTURES.name), numbers, counts)
        for ids in _in_batches(row[0] for row in theirs.conn.execute("SELECT id FROM articles ORDER BY id").fetchall()):
            with archive.transaction():
                counts.update(_import_article(archive, theirs.conn, each, numbers, at) for each in ids)
        with archive.transaction():
            _import_pictures(archive, theirs, folder)
            counts["requests"] += _import_fetches(archive.db.conn, theirs.conn, numbers)
            counts["addresses"] += _import_addresses(archive.db.conn, theirs.conn, numbers)
            counts["decisions"] += _import_decisions(archive.db.conn, theirs.conn, numbers)
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


# Runs and pages


def _import_runs(connection: Connection, theirs: Any, numbers: _Numbers) -> None:
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
        _add_row(connection, table, row)


def _add_row(connection: Connection, table: str, row: Mapping[str, Any]) -> None:
    """Add a row, unless one like it is here."""
    marks = ", ".join("?" * len(row))
    connection.execute(
        f"INSERT INTO {table}({', '.join(row)}) VALUES ({marks}) ON CONFLICT DO NOTHING", tuple(row.values())
    )


def _import_captures(archive: Archive, theirs: Captures, numbers: _Numbers, counts: Counter[str]) -> None:
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


def _import_followers(ours: Captures, theirs: Captures, numbers: _Numbers) -> None:
    """Which captures are the further pages of one article; what is said of it here stays."""
    with ours.together():
        for first, further in theirs.followed():
            here = numbers.captures.get(first)
            if here is not None and not ours.followers(here) and all(each in numbers.captures for each in further):
                ours.follow(here, [numbers.captures[each] for each in further])


# Articles


def _import_article(archive: Archive, theirs: Connection, their_id: int, numbers: _Numbers, at: datetime) -> str:
    connection = archive.db.conn
    record, row = read_article(theirs, their_id), read_row(theirs, their_id)
    if record is None or row is None or bars_article(connection, record):
        return "articles taken down here"
    row["capture_id"] = numbers.captures.get(row["capture_id"])
    entries = [_renumbered(entry, numbers) for entry in timeline(theirs, their_id)]
    here = _known_here(connection, record, row, entries)
    if here is None:
        numbers.articles[their_id] = _add(connection, theirs, row, record, entries)
        _excuse(connection, numbers.articles[their_id], their_id, entries, at)
        link_reprints(connection, numbers.articles[their_id], at)
        came = "new articles"
    else:
        numbers.articles[their_id] = here
        came = _bring_together(connection, here, row, record, entries, at)
    _add_changes(connection, theirs, their_id, numbers.articles[their_id], numbers)
    return came


def _renumbered(entry: Entry, numbers: _Numbers) -> Entry:
    return replace(
        entry,
        capture_id=numbers.captures.get(entry.capture_id) if entry.capture_id is not None else None,
        run_id=numbers.runs.get(entry.run_id) if entry.run_id is not None else None,
    )


def _known_here(connection: Connection, record: Article, row: Mapping[str, Any], entries: list[Entry]) -> int | None:
    """The article here that theirs is: the one with its number and its first wording, else the ladder's."""
    if any(entry.key == entries[0].key for entry in timeline(connection, row["id"])):
        return int(row["id"])
    day = date.fromisoformat(row["day"])
    return decide(record, day, known_articles(connection, record, day)).article_id


def _add(connection: Connection, theirs: Connection, row: dict[str, Any], record: Article, entries: list[Entry]) -> int:
    """Their article under its own number, or under the next one that is free."""
    article_id = row["id"] if _is_free(connection, row["id"]) else free_id(connection, date.fromisoformat(row["day"]))
    own = {name: value for name, value in row.items() if name in _columns(connection, "articles")}
    put_back(connection, "articles", [{**own, "id": article_id, "story_id": None}])
    put_back(connection, "images", _moved(rows_of(theirs, "images", "article_id", row["id"]), article_id))
    rewrite(connection, article_id, entries)
    join_addresses(connection, article_id, record.addresses, from_utc_text(row["first_seen_at"]))
    return int(article_id)


def _excuse(connection: Connection, article_id: int, their_id: int, entries: list[Entry], at: datetime) -> None:
    """Runs of both that began in the same second count as one: then its manifest does not name what comes now."""
    last = manifests.head(connection).run_id
    if any(entry.run_id is not None and entry.run_id <= last for entry in entries):
        added = {"leaves": [], "added": leaves_of(connection, article_id)}
        decisions.record(connection, "import", at, article_id=article_id, other_id=their_id, details=added)


def _bring_together(
    connection: Connection, here: int, row: dict[str, Any], record: Article, entries: list[Entry], at: datetime
) -> str:
    ours, known = read_row(connection, here), timeline(connection, here)
    if ours is None:
        raise CopyFailed(f"article {here} vanished while it was being imported")
    join_addresses(connection, here, record.addresses, from_utc_text(row["first_seen_at"]))
    together = combined(known, entries)
    if [entry.key for entry in together] == [entry.key for entry in known] and row["fetched_at"] <= ours["fetched_at"]:
        return "known articles"
    before = leaves_of(connection, here)
    if speaks_later(row, ours, together):
        take_over(connection, ours, row, record)
    presence = _presence(ours, row)
    set_columns(connection, here, {"first_seen_at": min(ours["first_seen_at"], row["first_seen_at"]), **presence})
    rewrite(connection, here, together)
    decisions.record(
        connection, "import", at, article_id=here, other_id=row["id"],
        details={"leaves": before, "added": leaves_of(connection, here)},
    )  # fmt: skip
    link_reprints(connection, here, at)
    return "joined articles"


def _presence(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """Gone is what the last one to look found gone."""
    gone, other = (ours, theirs) if ours["gone_at"] is not None else (theirs, ours)
    is_gone = gone["gone_at"] is not None and (other["gone_at"] is not None or gone["gone_at"] > other["fetched_at"])
    return {name: gone[name] if is_gone else None for name in ("gone_at", "gone_reason")}


def _is_free(connection: Connection, article_id: int) -> bool:
    query = (
        "SELECT 1 FROM articles WHERE id = ?1 UNION ALL SELECT 1 FROM article_aliases WHERE id = ?1"
        " UNION ALL SELECT 1 FROM tombstones WHERE article_id = ?1"
    )
    return connection.execute(query, (article_id,)).fetchone() is None


def _add_changes(connection: Connection, theirs: Connection, their_id: int, article_id: int, numbers: _Numbers) -> None:
    query = (
        "SELECT 1 FROM article_changes"
        " WHERE article_id = ? AND field = ? AND captured_at = ? AND before IS ? AND after IS ?"
    )
    for row in _moved(rows_of(theirs, "article_changes", "article_id", their_id), article_id):
        told = (article_id, row["field"], row["captured_at"], row["before"], row["after"])
        if connection.execute(query, told).fetchone() is None:
            del row["id"]
            insert_row(connection, "article_changes", {**row, "capture_id": numbers.captures.get(row["capture_id"])})


def _moved(rows: Iterable[dict[str, Any]], article_id: int) -> list[dict[str, Any]]:
    return [{**row, "article_id": article_id} for row in rows]


def _columns(connection: Connection, table: str) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}


def _import_pictures(archive: Archive, theirs: Any, folder: Path) -> None:
    """Pictures that articles here show, with their files, which a copy may lack; nothing else that lies there."""
    for row in theirs.query("SELECT * FROM pictures"):
        if row["state"] != "stored" or archive.pictures.take_from(folder, row["sha256"], row["media_type"]):
            _add_row(archive.db.conn, "pictures", row)
    archive.pictures.forget_unshown()


# The ledger


def _import_fetches(connection: Connection, theirs: Connection, numbers: _Numbers) -> int:
    added = 0
    for row in _rows(theirs, "fetches"):
        known = connection.execute(
            "SELECT 1 FROM fetches WHERE requested_at = ? AND url = ? AND purpose = ? AND outcome = ?",
            (row["requested_at"], row["url"], row["purpose"], row["outcome"]),
        ).fetchone()
        if known is None and _may_come(connection, row):
            del row["id"]
            insert_row(connection, "fetches", {**row, **_numbered(row, numbers)})
            added += 1
    return added


def _may_come(connection: Connection, row: Mapping[str, Any]) -> bool:
    """Whether a request is none of an article that was taken down here, and none for its pictures."""
    if row["purpose"] == "picture":
        return connection.execute("SELECT 1 FROM pictures WHERE url = ?", (row["url"],)).fetchone() is not None
    return not bars_address(connection, row["url"])


def _import_addresses(connection: Connection, theirs: Connection, numbers: _Numbers) -> int:
    """New ones; and what is here still pending or failed, but stored there, is stored here too now."""
    added = 0
    for row in _rows(theirs, "addresses"):
        article_id = numbers.articles.get(row["article_id"])
        if bars_address(connection, row["url"]) or (row["article_id"] is not None and article_id is None):
            continue
        added += connection.execute(
            f"INSERT INTO addresses({', '.join(row)}) VALUES ({', '.join('?' * len(row))}) ON CONFLICT DO NOTHING",
            tuple({**row, "article_id": article_id}.values()),
        ).rowcount
        if article_id is not None:
            connection.execute(
                "UPDATE addresses SET state = ?, reason = ?, article_id = ? WHERE url = ? AND article_id IS NULL",
                (row["state"], row["reason"], article_id, row["url"]),
            )
    return added


def _import_decisions(connection: Connection, theirs: Connection, numbers: _Numbers) -> int:
    """Their decisions hold here too; but only there can they be undone."""
    made: dict[int, int] = {}
    for row in _rows(theirs, "decisions"):
        about = {name: numbers.articles.get(row[name], row[name]) for name in ("article_id", "other_id")}
        known = connection.execute(
            "SELECT 1 FROM decisions WHERE kind = ? AND decided_at = ? AND article_id IS ? AND other_id IS ?",
            (row["kind"], row["decided_at"], about["article_id"], about["other_id"]),
        ).fetchone()
        if known is None:
            fields = {name: row[name] for name in ("kind", "decided_at", "finished_at", "note")}
            insert_row(connection, "decisions", {**fields, **about, "details": "{}"})
            made[row["id"]] = connection.execute("SELECT last_insert_rowid()").fetchone()[0]
    for table in ("tombstones", "article_aliases", "separations"):
        for row in _rows(theirs, table):
            if row["decision_id"] in made and not (table == "article_aliases" and not _is_free(connection, row["id"])):
                moved = {**row, "decision_id": made[row["decision_id"]]}
                if table != "tombstones":
                    moved["article_id"] = numbers.articles.get(row["article_id"], row["article_id"])
                _add_row(connection, table, moved)
    return len(made)


def _numbered(row: Mapping[str, Any], numbers: _Numbers) -> dict[str, int | None]:
    return {
        "run_id": numbers.runs.get(row["run_id"]),
        "capture_id": numbers.captures.get(row["capture_id"]),
        "article_id": numbers.articles.get(row["article_id"]),
    }


def _rows(connection: Connection, table: str) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def _in_batches(items: Iterable[Any]) -> Iterator[list[Any]]:
    batch: list[Any] = []
    for item in items:
        batch.append(item)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
