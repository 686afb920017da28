"""`verify` names every promise that is broken."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import timedelta

import pytest
from archive_samples import NOW, content_problems
from reading_samples import make

from archive.integrity.verifying import verify


@pytest.fixture
def folder(tmp_path):
    return make(tmp_path / "arsip")


def edit(path, *statements):
    """Change a file behind our back, as a foreign program would: foreign keys and triggers' owner unaware."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_sound_archive_has_no_problems(folder):
    assert verify(folder) == []


def test_verify_changes_nothing(folder):
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix == ".db"}
    verify(folder)
    assert {name: (folder / name).read_bytes() for name in before} == before


NO_TRIGGER = "DROP TRIGGER articles_fts_update"


@pytest.mark.fault("S11")
@pytest.mark.parametrize(
    ("statement", "check"),
    [
        ("DROP VIEW edits", "schema"),
        (NO_TRIGGER, "schema"),
        ("DELETE FROM articles_fts_data WHERE id > 10", "search index"),
        ("UPDATE articles SET body = body || ' lagi'", "fingerprint"),
        ("UPDATE article_revisions SET title_before = 'Lain' WHERE revision = 2", "fingerprint"),
        ("UPDATE articles SET body_sha256 = 'x'", "body hash"),
        ("UPDATE articles SET body_blocks = 'ppppppp'", "wording"),
        ("UPDATE articles SET fingerprint = 'x'", "article fingerprint"),
        ("UPDATE articles SET revision = 5", "revisions"),
        ("UPDATE articles SET day = '6 Februari'", "day"),
        ("UPDATE articles SET image_count = 9", "images"),
        ("UPDATE articles SET capture_id = 99", "capture"),
        ("UPDATE addresses SET article_id = NULL", "stored address"),
        ("UPDATE addresses SET reason = NULL", "reason"),
        ("UPDATE addresses SET article_id = 7 WHERE article_id IS NOT NULL", "foreign key"),
        ("PRAGMA application_id = 5", "file"),
        ("PRAGMA user_version = 99", "file"),
    ],
)
def test_each_kind_of_damage_has_a_name(folder, statement, check):
    edit(folder / "news.db", statement)
    assert check in {problem.check for problem in verify(folder)}


def test_an_index_that_disagrees_with_the_texts_is_found(folder):
    edit(folder / "news.db", NO_TRIGGER, "UPDATE articles SET title = 'tanpa indeks'")
    assert "search index" in {problem.check for problem in verify(folder)}


def test_a_payload_that_changed_is_found(folder):
    edit(folder / "captures.db", "UPDATE payloads SET data = x'00'")
    assert {problem.check for problem in content_problems(folder)} == {"payload"}


def test_a_missing_file_is_one_problem(folder):
    (folder / "captures.db").unlink()
    (problem,) = verify(folder)
    assert (problem.check, problem.subject) == ("file", "captures.db")
    assert json.dumps(asdict(problem))


def test_a_file_of_rubbish_is_named(folder):
    (folder / "news.db").write_bytes(b"not a database, but long enough to be looked at " * 100)
    assert [problem.check for problem in verify(folder)] == ["file", "pages"]


def test_a_capture_that_is_another_page_is_named(folder):
    """An older captures.db was restored, and its ids were given out again."""
    edit(
        folder / "news.db",
        "INSERT INTO fetches(url, purpose, requested_at, outcome, capture_id)"
        " VALUES ('https://senja.example/1', 'article', '2025-02-06T11:25:00Z', 'new', 1)",
    )
    assert content_problems(folder) == []
    edit(
        folder / "captures.db", "UPDATE captures SET fetched_at = '2025-02-09T00:00:00Z', requested_url = 'https://x/'"
    )
    messages = [(problem.check, problem.subject) for problem in content_problems(folder) if problem.check != "manifest"]
    assert messages == [
        ("capture", "article 2025020600001"),
        ("capture", "revision 2025020600001/2"),
        ("capture", "fetch 1"),
    ]
    edit(
        folder / "captures.db",
        "UPDATE captures SET url = 'https://x/', fetched_at = '2025-02-06T11:26:00Z'",
    )
    assert ("capture", "fetch 1") in {(problem.check, problem.subject) for problem in verify(folder)}


def test_times_that_are_yet_to_come_are_named(folder):
    early = verify(folder, clock=lambda: NOW - timedelta(days=30))
    assert {(problem.check, problem.subject.split()[0]) for problem in early} == {
        ("future", "articles"), ("future", "addresses"), ("future", "captures"),
    }  # fmt: skip
    assert verify(folder, clock=lambda: NOW + timedelta(hours=12)) == []
