"""Every archive that a release ever wrote can be opened, and is then what a fresh one would be."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
from reading_samples import FIRST, make
from released_archives import VERSIONS, restore

from archive.integrity.verifying import verify
from archive.querying.search import search
from archive.store import Archive


def objects(folder, name):
    """Every table, index, trigger and view, without regard to line breaks."""
    with closing(sqlite3.connect(folder / name)) as connection:
        query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_stat*'"
        return {row[0]: " ".join(row[1].split()) for row in connection.execute(query)}


def knowledge(folder):
    with Archive.open(folder, read_only=True) as archive:
        tables = ("articles", "article_urls", "article_revisions", "images", "addresses", "fetches", "sketches", "runs")
        rows = {table: archive.db.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
        found = [hit.id for hit in search(archive.db, "zurabel", newest=True)]
        return rows, found, [archive.captures.read(kept.id) for kept in archive.captures.iterate()]


@pytest.mark.parametrize("versions", VERSIONS)
def test_a_released_archive_becomes_what_a_fresh_one_is(tmp_path, versions):
    old, fresh = restore(tmp_path / "lama", *versions), make(tmp_path / "baru")
    Archive.open(old).close()
    for name in ("news.db", "captures.db"):
        assert objects(old, name) == objects(fresh, name)
    assert knowledge(old) == knowledge(fresh)
    assert verify(old) == []
    with Archive.open(old) as archive:
        assert archive.article(FIRST).title == "Pasar Lonkami ditutup"


def test_an_upgrade_happens_once(tmp_path):
    folder = restore(tmp_path / "lama", *VERSIONS[0])
    applied = "SELECT name, applied_at FROM _sqlite_migrations"
    with Archive.open(folder) as archive:
        before = archive.db.execute(applied).fetchall()
    with Archive.open(folder) as archive:
        assert archive.db.execute(applied).fetchall() == before
