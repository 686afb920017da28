"""The counts that triggers keep are at every moment what counting would tell."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest
from archive_samples import content_problems
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_samples import make
from sqlite_utils import Database

from archive.database.files import NEWS, fresh, schema_of_ours
from archive.ids import ID_DAY_FACTOR
from archive.integrity.repair import repair
from archive.querying.stats import stats
from archive.schema.counts import differences
from archive.store import Archive

SOURCES, DAYS = ("senja", "tempo"), ("2025-02-05", "2025-02-06", "2025-02-07")
TIMES = (None, "2025-02-06T01:00:00Z", "2025-02-06T02:00:00Z", "2025-02-07T01:00:00Z")

_numbers, _sources, _days = st.integers(0, 5), st.sampled_from(SOURCES), st.sampled_from(DAYS)
_article = st.fixed_dictionaries(
    {
        "source": _sources, "day": _days, "revision": st.integers(1, 3), "gone_at": st.sampled_from(TIMES),
        "published_at": st.sampled_from(TIMES), "subtitle": st.sampled_from([None, "x"]),
        "authors": st.sampled_from(["[]", '["A"]']), "tags": st.sampled_from(["[]", '["a"]']),
    }
)  # fmt: skip
_address = st.fixed_dictionaries(
    {
        "source": _sources, "state": st.sampled_from(["pending", "stored", "refused"]),
        "reason": st.sampled_from([None, "", "wall", "listing"]), "last_fetched_at": st.sampled_from(TIMES),
    }
)  # fmt: skip
_steps = st.lists(
    st.one_of(
        st.tuples(st.just("article"), _numbers, _article),
        st.tuples(st.just("address"), _numbers, _address),
        st.tuples(st.just("revision"), _numbers, st.fixed_dictionaries({"is_silent": st.integers(0, 1)})),
        st.tuples(st.sampled_from(["no article", "no address", "no revision", "reprint", "no reprint", "story"]),
                  _numbers, st.just({})),
    ),
    max_size=25,
)  # fmt: skip


@pytest.fixture(scope="module")
def db():
    with fresh(NEWS) as db:
        db.conn.execute("PRAGMA foreign_keys=ON")
        for source in SOURCES:
            db.conn.execute("INSERT INTO sources(name, title, first_seen_at) VALUES (?, ?, '')", (source, source))
        db.conn.commit()
        yield db


@settings(max_examples=150, deadline=None)
@given(steps=_steps)
def test_whatever_is_written_is_counted(db, steps):
    db.conn.execute("SAVEPOINT example")
    try:
        for what, number, values in steps:
            _STEPS[what](db, number, values)
            assert list(differences(db.conn)) == []
    finally:
        db.conn.execute("ROLLBACK TO example")
        db.conn.execute("RELEASE example")


def _id(number):
    return 20250206 * ID_DAY_FACTOR + 1 + number


_REQUIRED = {
    "title": "t", "word_count": 1, "first_seen_at": "", "fetched_at": "", "extractor_version": "1", "fingerprint": "",
    "body_sha256": "", "title_key": "", "body_blocks": "p", "body": "t",
}  # fmt: skip


def _put(db, table, key, values):
    """The row with that key, inserted or changed."""
    place = " AND ".join(f"{name} = ?" for name in key)
    if db.conn.execute(f"SELECT 1 FROM {table} WHERE {place}", (*key.values(),)).fetchone():
        names = ", ".join(f"{name} = ?" for name in values)
        db.conn.execute(f"UPDATE {table} SET {names} WHERE {place}", (*values.values(), *key.values()))
    else:
        row = key | values
        db.conn.execute(f"INSERT INTO {table}({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", (*row.values(),))


def _has(db, number):
    return db.conn.execute("SELECT 1 FROM articles WHERE id = ?", (_id(number),)).fetchone()


def _revision(db, number, values):
    if _has(db, number):
        told = {"captured_at": "", "cause": "", "fingerprint": "", "extractor_version": ""}
        _put(db, "article_revisions", {"article_id": _id(number), "revision": 2}, told | values)


def _reprint(db, number, values):
    if _has(db, number) and _has(db, 0):
        told = {"coverage": 1.0, "share": 1.0, "credited": 0, "found_at": ""}
        _put(db, "reprints", {"article_id": _id(number), "origin_id": _id(0)}, told)


def _story(db, number, values):
    """There, or not there any more."""
    if not db.conn.execute("DELETE FROM stories WHERE id = ?", (number,)).rowcount:
        _put(db, "stories", {"id": number}, {"first_article_id": 1, "articles": 2, "sources": 1})


_STEPS = {
    "article": lambda db, number, values: _put(
        db, "articles", {"id": _id(number)}, values if _has(db, number) else _REQUIRED | values
    ),
    "address": lambda db, number, values: _put(
        db, "addresses", {"url": f"https://a.test/{number}"}, {"first_seen_at": ""} | values
    ),
    "revision": _revision,
    "reprint": _reprint,
    "story": _story,
    "no article": lambda db, number, values: db.conn.execute("DELETE FROM articles WHERE id = ?", (_id(number),)),
    "no address": lambda db, number, values: db.conn.execute(
        "DELETE FROM addresses WHERE url = ?", (f"https://a.test/{number}",)
    ),
    "no revision": lambda db, number, values: db.conn.execute(
        "DELETE FROM article_revisions WHERE article_id = ?", (_id(number),)
    ),
    "no reprint": lambda db, number, values: db.conn.execute(
        "DELETE FROM reprints WHERE article_id = ?", (_id(number),)
    ),
}


@pytest.mark.parametrize(
    "wrong",
    [
        "UPDATE source_counts SET with_authors = with_authors + 1",
        "UPDATE address_counts SET addresses = 7",
        "DELETE FROM totals",
        "DELETE FROM source_counts",
    ],
)
def test_a_wrong_count_is_found_and_mended(tmp_path, wrong):
    folder = make(tmp_path / "arsip")
    with Archive.open(folder, read_only=True) as archive:
        before = stats(archive.db, folder)
    with closing(sqlite3.connect(folder / "news.db", isolation_level=None)) as connection:
        connection.execute(wrong)
    assert {problem.check for problem in content_problems(folder)} == {"count"}
    assert "news.db: counts made again" in repair(folder, datetime.now(UTC))
    assert content_problems(folder) == []
    with Archive.open(folder, read_only=True) as archive:
        assert stats(archive.db, folder) | {"files": 0} == before | {"files": 0}


def test_opening_for_writing_asks_for_every_trigger():
    assert {name for name, (kind, _) in schema_of_ours(NEWS).items() if kind == "trigger"} == NEWS.triggers


def test_stats_read_no_table_that_grows_with_the_articles(tmp_path):
    with Archive.open(make(tmp_path / "arsip"), read_only=True) as archive:
        asked: list[str] = []
        archive.db.conn.set_trace_callback(asked.append)
        stats(archive.db, tmp_path)
        archive.db.conn.set_trace_callback(None)
        plans = {sql: _plan(archive.db, sql) for sql in asked if sql.lstrip().startswith(("SELECT", "WITH"))}
    read = {(sql, step) for sql, steps in plans.items() for step in steps if step.startswith(_GROWING)}
    assert {step for _, step in read} == {"SCAN articles USING COVERING INDEX articles_displaced"}, read


def _plan(db: Database, sql: str) -> list[str]:
    return [row[3] for row in db.conn.execute(f"EXPLAIN QUERY PLAN {sql}")]


_GROWING = tuple(f"SCAN {table}" for table in ("articles", "addresses", "article_revisions", "reprints", "stories"))
