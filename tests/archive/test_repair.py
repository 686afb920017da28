"""What other programs and bad disks did to an archive is named, and mended where nothing must be guessed."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from archive_samples import NOW, article, content_problems, paragraphs, prose
from click.testing import CliRunner
from reading_samples import FIRST, make

from archive.commands.every import main
from archive.integrity.repair import repair
from archive.querying.search import search
from archive.store import Archive


@pytest.fixture
def folder(tmp_path):
    return make(tmp_path / "arsip")


def edit(folder, *statements, file="news.db"):
    """As the sqlite3 shell does it: without foreign keys, without recursive triggers."""
    with closing(sqlite3.connect(folder / file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def texts(folder):
    with closing(sqlite3.connect(folder / "news.db")) as connection:
        return [connection.execute(f"SELECT * FROM {table}").fetchall()
                for table in ("articles", "article_revisions", "article_changes")]  # fmt: skip


def found(folder, words="zurabel"):
    with Archive.open(folder, read_only=True) as archive:
        return {hit.id for hit in search(archive.db, words)}


COLUMNS = (
    "id, day, source, title, word_count, first_seen_at, fetched_at, extractor_version, fingerprint, body_sha256,"
    " title_key, body_blocks, body, revision, image_count"
)
FOREIGN = {
    "replace": [f"INSERT OR REPLACE INTO articles({COLUMNS}) SELECT {COLUMNS} FROM articles WHERE id = {FIRST}"],
    "rows of the index": ["DELETE FROM articles_fts_data WHERE id > 10"],
    "structure of the index": ["UPDATE articles_fts_data SET block = x'00' WHERE id = 10"],
    "sizes of the index": ["DELETE FROM articles_fts_docsize"],
    "index without a table": ["DROP TABLE articles_fts_idx"],
    "triggers": [f"DROP TRIGGER articles_fts_{event}" for event in ("insert", "update", "delete")],
    "another trigger": ["DROP TRIGGER articles_fts_delete",
                        "CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN SELECT 1; END"],
    "views": ["DROP VIEW edits", "DROP VIEW latest", "CREATE VIEW latest AS SELECT 1"],
    "an index": ["DROP INDEX articles_day"],
    "dangling": ["UPDATE addresses SET article_id = 7 WHERE article_id IS NOT NULL",
                 "INSERT INTO images(article_id, position, url, identity, is_lead) VALUES (7, 1, 'u', 'i', 0)",
                 "INSERT INTO sketches(hash, article_id) VALUES (1, 7)",
                 f"INSERT INTO reprints VALUES (7, {FIRST}, 1, 1, NULL, 0, 'x')",
                 "INSERT INTO stories(id, first_article_id, articles, sources) VALUES (3, 7, 1, 1)"],
    "no article": ["UPDATE addresses SET article_id = NULL"],
    "counts": ["UPDATE articles SET image_count = 9"],
}  # fmt: skip


@pytest.mark.fault("S11")
@pytest.mark.parametrize("kind", FOREIGN)
def test_what_another_program_did_is_named_and_mended(folder, kind):
    before, hits = texts(folder), found(folder)
    edit(folder, *FOREIGN[kind])
    assert content_problems(folder)
    assert repair(folder, NOW)
    assert content_problems(folder) == []
    assert found(folder) == hits
    if kind not in ("replace", "counts"):
        assert texts(folder) == before
    assert repair(folder, NOW) == []


def test_a_sound_archive_is_left_alone(folder):
    before = texts(folder)
    assert repair(folder, NOW) == []
    assert texts(folder) == before
    with Archive.open(folder, read_only=True) as archive:
        assert archive.db.execute("SELECT count(*) FROM decisions").fetchone() == (0,)


def test_an_address_without_its_article_is_asked_again(folder):
    edit(folder, *FOREIGN["no article"])
    repair(folder, NOW)
    with Archive.open(folder, read_only=True) as archive:
        (row,) = archive.ledger.known(["https://senja.example/berita/1"]).values()
        assert (row.state, row.next_due_at) == ("pending", NOW)


def test_a_text_that_changed_is_named_and_never_touched(folder):
    edit(folder, "DROP TRIGGER articles_fts_update", "UPDATE articles SET body = body || ' palsu'")
    before = texts(folder)
    result = CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke(main, ["repair"])
    assert (result.exit_code, "trigger articles_fts_update made again" in result.output) == (1, True)
    *named, last = result.stderr.splitlines()
    lost = [told for told in named if not told.startswith("warta: pages: ")]  # which may be accepted, and say so
    assert len(lost) == len(named) - 1
    assert last == f"warta: {len(lost)} of these problems cannot be mended from what is here: restore it from a backup"
    assert texts(folder) == before
    assert {problem.check for problem in content_problems(folder)} == {"fingerprint", "body hash"}


def test_indexes_that_disagree_with_their_table_are_made_again(folder):
    change = "UPDATE sqlite_master SET sql = replace(sql, '({}, source,', '({}, source,') WHERE name = 'articles_day'"
    edit(folder, "PRAGMA writable_schema=ON", change.format("day", "title"))
    edit(folder, "REINDEX articles_day", "PRAGMA writable_schema=ON", change.format("title", "day"))
    assert "integrity" in {problem.check for problem in content_problems(folder)}
    assert "news.db: indexes made again" in repair(folder, NOW)
    assert content_problems(folder) == []


def test_the_verb_tells_what_it_did(folder):
    edit(folder, *FOREIGN["views"])
    result = CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke(main, ["repair", "--accept"])
    told = result.stdout.splitlines()
    assert (result.exit_code, told[:2]) == (0, ["news.db: view latest made again", "news.db: view edits made again"])
    assert "accepted" in told[2]
    with Archive.open(folder, read_only=True) as archive:
        assert archive.db.execute("SELECT kind FROM decisions").fetchall() == [("repair",)] * 2


_CRAMPED = """
import resource, sys
from archive.commands.every import main
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), resource.RLIM_INFINITY))
main(["repair", "--archive", sys.argv[1]])
"""


def test_a_full_disk_is_not_taken_for_damage_and_the_next_repair_mends(folder):
    """SQLite takes the whole transaction back then: there is no savepoint any more to go back to."""
    with Archive.open(folder) as archive, archive.transaction():
        for seed in range(60):  # more than SQLite holds in memory, so that it fails while the index is written
            archive.save(article(seed, blocks=paragraphs(prose(seed, 8000))), captured_at=NOW)
    edit(folder, *FOREIGN["sizes of the index"])
    child = [sys.executable, "-c", _CRAMPED, "65536", str(folder)]
    ended = subprocess.run(child, capture_output=True, text=True, check=False)
    assert ended.returncode == 74, ended.stderr
    assert "no space left to write" in ended.stderr
    repair(folder, NOW)
    assert content_problems(folder) == []


def test_an_index_that_is_made_again_has_the_settings_of_a_fresh_one(folder):
    query = "SELECT k, v FROM articles_fts_config ORDER BY k"
    with closing(sqlite3.connect(folder / "news.db")) as connection:
        before = connection.execute(query).fetchall()
    assert len(before) > 1
    edit(folder, "DROP TABLE articles_fts_idx")
    repair(folder, NOW)
    with closing(sqlite3.connect(folder / "news.db")) as connection:
        assert connection.execute(query).fetchall() == before
