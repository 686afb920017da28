"""Mending what `verify` found, where nothing has to be guessed: what can be made again from the texts is made again.

The search index, indexes, triggers and views are made anew; rows that point to an article which is not there are
removed where they are derived (pictures, sketches, reprints, addresses) and loosened where they are a record
(requests, addresses asked). A wording, a change, a capture is never removed: what is wrong with those is only named.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection

from sqlite_utils import Database

from archive import decisions
from archive.article import utc_text
from archive.database.files import CAPTURES, NEWS, SUMS, FileKind, fresh, schema_of_ours
from archive.database.opening import open_unchecked, require_both
from archive.database.transactions import immediate
from archive.database.translating import translated
from archive.schema.counts import differences, recount


def repair(folder: Path, at: datetime) -> list[str]:
    """Mend both files in place; what was done, in words. Raises what opening for writing raises.

    Each file is one transaction: a kill leaves it as it was. A seal is broken only where something was mended.
    """
    require_both(folder)
    done = []
    for kind, steps in ((NEWS, _NEWS_STEPS), (CAPTURES, _CAPTURES_STEPS)):
        path = folder / kind.name
        db = open_unchecked(path, kind)
        with closing(db.conn), translated(path):
            db.conn.execute("PRAGMA foreign_keys=OFF")  # rows without their article must be removable one by one
            with immediate(db):
                mended = [told for step in steps for told in step(db, kind, at)]
                if mended:
                    (folder / SUMS).unlink(missing_ok=True)  # they are not the bytes that were sealed
                if mended and kind is NEWS:
                    decisions.record(db.conn, "repair", at, details={"mended": mended})
            done += [f"{kind.name}: {told}" for told in mended]
    return done


def _schema(db: Database, kind: FileKind, at: datetime) -> Iterator[str]:
    """Indexes, triggers and views that are missing or changed; tables hold data and are left alone."""
    present = {row[0]: row[1] for row in db.conn.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")}
    for name, (type_, sql) in schema_of_ours(kind).items():
        if type_ == "table" or present.get(name) == sql:
            continue
        if name in present:
            db.conn.execute(f"DROP {type_} {name}")
        db.conn.execute(sql)
        yield f"{type_} {name} made again"


def _indexes(db: Database, kind: FileKind, at: datetime) -> Iterator[str]:
    told = [row[0] for row in db.conn.execute("PRAGMA integrity_check")]
    if any("index" in message for message in told):
        db.conn.execute("REINDEX")
        yield "indexes made again"


def _search_index(db: Database, kind: FileKind, at: datetime) -> Iterator[str]:
    if _index_agrees(db.conn):
        return
    try:
        db.conn.execute("SAVEPOINT rebuilding")
        db.conn.execute("INSERT INTO articles_fts(articles_fts) VALUES ('rebuild')")
    except sqlite3.Error:  # its own tables are damaged or gone
        if not db.conn.in_transaction:  # or the disk is full, and SQLite has taken everything back
            raise
        db.conn.execute("ROLLBACK TO rebuilding")
        _make_index(db.conn)
    db.conn.execute("RELEASE rebuilding")
    yield "search index made again"


def _index_agrees(connection: Connection) -> bool:
    try:
        connection.execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.Error:
        return False
    return True


def _make_index(connection: Connection) -> None:
    connection.execute("DROP TABLE IF EXISTS articles_fts")
    connection.execute(schema_of_ours(NEWS)["articles_fts"][1])
    with fresh(NEWS) as model:
        settings = model.conn.execute("SELECT k, v FROM articles_fts_config WHERE k <> 'version'").fetchall()
    connection.executemany("INSERT INTO articles_fts(articles_fts, rank) VALUES (?, ?)", settings)
    connection.execute("INSERT INTO articles_fts(articles_fts) VALUES ('rebuild')")


def _dangling(db: Database, kind: FileKind, at: datetime) -> Iterator[str]:
    for told, sql in _DANGLING.items():
        count = db.conn.execute(sql, {"at": utc_text(at)}).rowcount
        if count > 0:
            yield f"{count} {told}"


def _counts(db: Database, kind: FileKind, at: datetime) -> Iterator[str]:
    if next(differences(db.conn), None) is not None:
        recount(db.conn)
        yield "counts made again"


_NO_ARTICLE = "NOT IN (SELECT id FROM articles)"
_DANGLING = {
    "pictures of no article removed": f"DELETE FROM images WHERE article_id {_NO_ARTICLE}",
    "sketches of no article removed": f"DELETE FROM sketches WHERE article_id {_NO_ARTICLE}",
    "texts of no article wait no more": f"DELETE FROM pending_texts WHERE article_id {_NO_ARTICLE}",
    "reprints of no article removed": f"DELETE FROM reprints WHERE article_id {_NO_ARTICLE} OR origin_id {_NO_ARTICLE}",
    "addresses of no article removed": f"DELETE FROM article_urls WHERE article_id {_NO_ARTICLE}",
    "addresses will be asked again": f"""
UPDATE addresses SET state = 'pending', reason = NULL, article_id = NULL, etag = NULL, last_modified = NULL,
  payload_sha256 = NULL, next_due_at = :at
WHERE state IN ('stored', 'gone') AND (article_id IS NULL OR article_id {_NO_ARTICLE})""",
    "other addresses loosened": f"""
UPDATE addresses SET article_id = NULL WHERE article_id IS NOT NULL AND article_id {_NO_ARTICLE}""",
    "requests loosened": f"""
UPDATE fetches SET article_id = NULL WHERE article_id IS NOT NULL AND article_id {_NO_ARTICLE}""",
    "articles out of stories that are not there": """
UPDATE articles SET story_id = NULL WHERE story_id IS NOT NULL AND story_id NOT IN (SELECT id FROM stories)""",
    "stories of nobody removed": """
DELETE FROM stories WHERE id NOT IN (SELECT story_id FROM articles WHERE story_id IS NOT NULL)""",
    "counts of pictures mended": """
UPDATE articles SET image_count = (SELECT count(*) FROM images WHERE article_id = articles.id)
WHERE image_count <> (SELECT count(*) FROM images WHERE article_id = articles.id)""",
}

Step = Callable[[Database, FileKind, datetime], Iterator[str]]
_NEWS_STEPS: tuple[Step, ...] = (_schema, _indexes, _dangling, _search_index, _counts)
_CAPTURES_STEPS: tuple[Step, ...] = (_schema, _indexes)
