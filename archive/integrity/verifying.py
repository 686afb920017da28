"""Everything that is stored, read back: every promise that is broken has a name. Reads only, changes nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path

from sqlite_utils import Database

from archive.article import Article, utc_text
from archive.captures.keeping import Captures
from archive.clock import TOLERANCE, Clock, utc_now
from archive.database.files import CAPTURES, NEWS, FileKind, schema_of_ours
from archive.database.opening import BUSY_TIMEOUT_SECONDS, open_for_reading, require_unpublished
from archive.database.translating import translated
from archive.errors import ArchiveError
from archive.ids import ID_DAY_FACTOR
from archive.integrity import manifests
from archive.integrity.file_checks import file_problems
from archive.integrity.problem import Problem
from archive.pictures import Pictures
from archive.saving.rows import article_of, blocks_of, read_back
from archive.schema.counts import differences
from archive.takedown.tombstones import address_hash

PROBLEMS_PER_CHECK = 100
"""Problems that one check names at most: a lost index is one fault, not a million."""


def verify(folder: Path, *, clock: Clock = utc_now) -> list[Problem]:
    """Everything in the archive that is not as it must be; empty when all is well. Changes nothing.

    Times that `clock` will not reach within a day were written by a wrong one. Raises PublishedCopy.
    """
    require_unpublished(folder)
    latest = utc_text(clock() + TOLERANCE)
    news: tuple[Check, ...] = (*_NEWS_CHECKS, partial(_futures, _NEWS_TIMES, latest))
    captures: tuple[Check, ...] = (*_CAPTURES_CHECKS, partial(_futures, _CAPTURES_TIMES, latest))
    return [
        *_verify_file(folder, NEWS, news),
        *_verify_file(folder, CAPTURES, captures),
        *file_problems(folder),
    ]


Check = Callable[[Database, Path], Iterator[Problem]]


def _verify_file(folder: Path, kind: FileKind, checks: tuple[Check, ...]) -> Iterator[Problem]:
    path = folder / kind.name
    try:
        with closing(open_for_reading(path, kind).conn) as connection:
            db = Database(connection, execute_plugins=False)
            for check in checks:
                try:
                    with translated(path):
                        yield from islice(check(db, path), PROBLEMS_PER_CHECK)
                except sqlite3.OperationalError as error:  # such as JSON that is none any more; the rest is read on
                    yield Problem("file", kind.name, f"holds what cannot be read: {error}")
    except ArchiveError as error:
        yield Problem("file", kind.name, str(error))


def _integrity(db: Database, path: Path) -> Iterator[Problem]:
    for (message,) in db.execute("PRAGMA integrity_check"):
        if message != "ok":
            yield Problem("integrity", path.name, message)


def _foreign_keys(db: Database, path: Path) -> Iterator[Problem]:
    for table, row_id, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield Problem("foreign key", f"{table} row {row_id}", f"names a row of {parent} that is not there")


def _schema_objects(db: Database, path: Path) -> Iterator[Problem]:
    present = dict(db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall())
    for name, (_, sql) in schema_of_ours(NEWS if path.name == NEWS.name else CAPTURES).items():
        if name not in present:
            yield Problem("schema", name, "is missing: was the file edited by another program? `warta repair` mends it")
        elif present[name] != sql:
            yield Problem("schema", name, "is not as we write it: was the file edited by another program?")


def _search_index(db: Database, path: Path) -> Iterator[Problem]:
    """FTS5 checks itself by an INSERT, which a read-only connection refuses: so by a writer that rolls back."""
    writer = Database(path, execute_plugins=False)
    try:
        writer.conn.execute(f"PRAGMA busy_timeout={int(BUSY_TIMEOUT_SECONDS * 1000)}")
        writer.conn.execute("BEGIN IMMEDIATE")
        writer.conn.execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)")
    except sqlite3.DatabaseError as error:
        is_kept_out = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_READONLY
        told = "cannot be checked by a user who may not write here" if is_kept_out else "does not agree with articles"
        yield Problem("search index", "articles_fts", f"{told} ({error})")
    finally:
        writer.conn.rollback()
        writer.close()


def _queries(db: Database, path: Path) -> Iterator[Problem]:
    for check, (message, sql) in _QUERIES.items():
        for (subject,) in islice(db.execute(sql), PROBLEMS_PER_CHECK):
            yield Problem(check, str(subject), message)


def _days(db: Database, path: Path) -> Iterator[Problem]:
    for article_id, day in db.execute("SELECT id, day FROM articles"):
        stated, number = divmod(article_id, ID_DAY_FACTOR)
        if not (number and _is_day(f"{stated // 10000:04}-{stated // 100 % 100:02}-{stated % 100:02}")):
            yield Problem("day", f"article {article_id}", "its id does not begin with a day")
        if not _is_day(day):
            yield Problem("day", f"article {article_id}", f"its day is no date: {day!r}")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _texts(db: Database, path: Path) -> Iterator[Problem]:
    """Every wording, present and past, hashes to the fingerprint that was written with it."""
    for row in db.query(_WORDINGS):
        subject = f"article {row['article_id']} revision {row['revision']}"
        try:
            blocks = blocks_of(row["body_blocks"], row["body"])
            wording = Article(source="-", title=row["title"], subtitle=row["subtitle"], blocks=blocks)
        except (ValueError, TypeError, AttributeError) as error:
            yield Problem("wording", subject, f"cannot be read back ({error})")
            continue
        if wording.fingerprint != row["fingerprint"]:
            yield Problem("fingerprint", subject, "the text is not the one that was written")
        if row["body_sha256"] not in (None, wording.body_sha256):
            yield Problem("body hash", subject, "the body is not the one that was written")


def _records(db: Database, path: Path) -> Iterator[Problem]:
    """Every article can be read back: lists, times, evidence."""
    for row in db.query("SELECT * FROM articles"):
        try:
            with read_back(row["id"]):
                article_of(row, (), ())
        except ArchiveError as error:
            yield Problem("record", f"article {row['id']}", str(error.__cause__))


_WORDINGS = """
SELECT w.article_id, w.revision, w.title, w.subtitle, w.body_blocks, w.body, r.fingerprint,
       CASE WHEN w.is_current THEN a.body_sha256 END AS body_sha256
FROM wordings AS w
JOIN article_revisions AS r ON r.article_id = w.article_id AND r.revision = w.revision
JOIN articles AS a ON a.id = w.article_id"""


def _capture_ids(db: Database, path: Path) -> Iterator[Problem]:
    captures = path.with_name(CAPTURES.name)
    try:
        open_for_reading(captures, CAPTURES).conn.close()
    except ArchiveError:
        return  # missing, or not ours: reported as the file that it is
    db.execute("ATTACH ? AS kept", [f"{captures.absolute().as_uri()}?mode=ro"])
    for table in ("articles", "article_revisions", "article_changes", "fetches"):
        sql = (
            f"SELECT DISTINCT capture_id FROM {table} WHERE capture_id IS NOT NULL"  # NULL is not in an empty table
            f" AND capture_id NOT IN (SELECT id FROM kept.captures) AND capture_id NOT IN ({_PRUNED})"
        )
        for (capture_id,) in db.execute(sql):
            yield Problem("capture", f"{table}.capture_id {capture_id}", "is not in captures.db")
    for table, sql in _MISTAKEN.items():
        for subject, capture_id in db.execute(sql):
            yield Problem(
                "capture", f"{table} {subject}", f"names capture {capture_id}, which is of another page or time: "
                "was an older captures.db restored?"
            )  # fmt: skip
    db.execute("DETACH kept")


_PRUNED = "SELECT value FROM decisions, json_each(details, '$.captures') WHERE kind = 'retention'"
_MISTAKEN = {
    "article": """SELECT a.id, c.id FROM articles AS a JOIN kept.captures AS c ON c.id = a.capture_id
                  WHERE c.fetched_at > a.fetched_at""",
    "revision": """SELECT r.article_id || '/' || r.revision, c.id FROM article_revisions AS r
                   JOIN kept.captures AS c ON c.id = r.capture_id WHERE c.fetched_at <> r.captured_at""",
    "fetch": """SELECT f.id, c.id FROM fetches AS f JOIN kept.captures AS c ON c.id = f.capture_id
                WHERE f.url NOT IN (c.url, c.requested_url)
                OR c.fetched_at > strftime('%Y-%m-%dT%H:%M:%SZ', f.requested_at, '+1 day')""",
}
"""What news.db says of a capture that captures.db contradicts. A save without capture renews an article's
fetched_at, and a fetch may speak of a page that an earlier run had kept: those captures may be older."""


def _counts(db: Database, path: Path) -> Iterator[Problem]:
    for subject in differences(db.conn):
        yield Problem("count", subject, "is not what the rows tell: `warta repair` counts again")


def _pictures(db: Database, path: Path) -> Iterator[Problem]:
    yield from (Problem("picture", *problem) for problem in Pictures(db, path.parent).problems())


def _tombstones(db: Database, path: Path) -> Iterator[Problem]:
    if not db.conn.execute("SELECT 1 FROM tombstones LIMIT 1").fetchone():
        return
    for url, article_id in db.execute("SELECT url, article_id FROM article_urls"):
        if db.conn.execute("SELECT 1 FROM tombstones WHERE hash = ?", (address_hash(url),)).fetchone():
            yield Problem(
                "tombstone", f"article {article_id}", "was taken down, and is here: run `warta takedown` for it"
            )


def _manifests(db: Database, path: Path) -> Iterator[Problem]:
    captures = path.with_name(CAPTURES.name)
    try:
        connection = open_for_reading(captures, CAPTURES).conn
    except ArchiveError:
        return  # reported as the file that it is
    with closing(connection):
        yield from (Problem("manifest", *problem) for problem in manifests.problems(db.conn, connection))


def _futures(times: tuple[tuple[str, str, str], ...], latest: str, db: Database, path: Path) -> Iterator[Problem]:
    for table, key, column in times:
        sql = f"SELECT {key}, {column} FROM {table} WHERE {column} > ? LIMIT ?"
        for subject, moment in db.execute(sql, [latest, PROBLEMS_PER_CHECK]):
            yield Problem("future", f"{table} {subject}", f"its {column} is yet to come: {moment}")


_NEWS_TIMES = (
    ("articles", "id", "fetched_at"), ("articles", "id", "first_seen_at"), ("addresses", "url", "first_seen_at"),
    ("addresses", "url", "last_fetched_at"), ("listings", "url", "last_fetched_at"),
)  # fmt: skip
_CAPTURES_TIMES = (("captures", "id", "fetched_at"),)


def _payloads(db: Database, path: Path) -> Iterator[Problem]:
    for damage in Captures(db, path).verify():
        yield Problem("payload", damage.payload_sha256, damage.problem)


_QUERIES = {
    "stored address": (
        "is stored, but leads to no article",
        "SELECT url FROM addresses WHERE state = 'stored' AND article_id IS NULL",
    ),
    "accounting": (
        "is in no state that we know",
        "SELECT url FROM addresses WHERE state NOT IN ('pending', 'stored', 'refused', 'failed', 'gone')",
    ),
    "reason": (
        "was refused or failed without a reason",
        "SELECT url FROM addresses WHERE state IN ('refused', 'failed') AND coalesce(reason, '') = ''",
    ),
    "revisions": (
        "its revisions do not run from 1 to articles.revision without gaps",
        """SELECT 'article ' || a.id FROM articles AS a LEFT JOIN article_revisions AS r ON r.article_id = a.id
           GROUP BY a.id HAVING count(r.revision) <> a.revision OR min(r.revision) <> 1
           OR max(r.revision) <> a.revision""",
    ),
    "article fingerprint": (
        "differs from the fingerprint of its last revision",
        """SELECT 'article ' || a.id FROM articles AS a
           JOIN article_revisions AS r ON r.article_id = a.id AND r.revision = a.revision
           WHERE r.fingerprint <> a.fingerprint""",
    ),
    "images": (
        "image_count is not the number of its images",
        """SELECT 'article ' || id FROM articles
           WHERE image_count <> (SELECT count(*) FROM images WHERE article_id = articles.id)""",
    ),
}

_NEWS_CHECKS: tuple[Check, ...] = (
    _integrity, _foreign_keys, _schema_objects, _search_index, _queries, _days, _texts, _records, _capture_ids,
    _manifests, _tombstones, _pictures, _counts,
)  # fmt: skip
_CAPTURES_CHECKS: tuple[Check, ...] = (_integrity, _foreign_keys, _schema_objects, _payloads)
