"""The chain of manifests: whatever is changed, removed or put in another order is found."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from archive_samples import NOW, article, capture, hours, prose

from archive.integrity import manifests
from archive.integrity.verifying import verify
from archive.store import Archive
from archive.takedown.plan import plan
from archive.takedown.remove import take_down


@pytest.fixture
def folder(tmp_path):
    """Three runs, of which each stored two articles with their pages."""
    with Archive.create(tmp_path / "arsip") as archive:
        for number in range(3):
            at = NOW + hours(number)
            run = archive.ledger.start_run("crawl", [], at)
            for seed in (2 * number, 2 * number + 1):
                page = article(seed)
                kept = archive.captures.keep(capture(prose(seed).encode(), page.url, fetched_at=at), run_id=run)
                archive.save(page, captured_at=at, capture_id=kept, run_id=run)
            archive.ledger.finish_run(run, at, 0, "fine", {})
        with archive.transaction():  # the archive is older than the runs in it
            archive.db.execute("UPDATE manifests SET made_at = '2025-01-01T00:00:00Z' WHERE number = 0")
    return tmp_path / "arsip"


def edit(folder, *statements, file="news.db"):
    with closing(sqlite3.connect(folder / file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def found(folder):
    return [(problem.subject, problem.message) for problem in verify(folder) if problem.check == "manifest"]


def test_every_run_adds_a_link_that_names_what_it_stored(folder):
    with Archive.open(folder, read_only=True) as archive:
        links = list(manifests.chain(archive.db.conn))
    assert [link.number for link in links] == [0, 1, 2, 3]
    assert [len(manifests.split_leaves(link.leaves)) for link in links] == [0, 4, 4, 4]
    assert [link.previous_sha256 for link in links[1:]] == [link.sha256 for link in links[:-1]]
    assert found(folder) == []


def test_a_run_that_stored_nothing_adds_no_link(folder):
    with Archive.open(folder) as archive:
        archive.ledger.finish_run(archive.ledger.start_run("crawl", [], NOW), NOW, 0, "fine", {})
        assert manifests.head(archive.db.conn).number == 3
    assert found(folder) == []


def test_a_killed_run_is_vouched_for_by_the_next(folder):
    with Archive.open(folder) as archive:
        killed = archive.ledger.start_run("crawl", [], NOW)
        archive.save(article(50), captured_at=NOW, run_id=killed)
        assert found(folder) == []
        archive.ledger.finish_run(archive.ledger.start_run("crawl", [], NOW), NOW, 0, "fine", {})
        assert len(manifests.split_leaves(manifests.head(archive.db.conn).leaves)) == 1
    assert found(folder) == []


@pytest.mark.parametrize("column", [name for name in manifests.REVISION_COLUMNS if name != "run_id"])
def test_every_column_of_a_revision_is_vouched_for(folder, column):
    value = "revision + 1" if column == "revision" else "'[1]'" if column in ("classes", "operations") else "7"
    edit(folder, f"UPDATE article_revisions SET {column} = {value} WHERE article_id = 2025020600001")
    assert found(folder)


@pytest.mark.parametrize("column", manifests.CAPTURE_COLUMNS)
def test_every_column_of_a_capture_is_vouched_for(folder, column):
    value = {"id": "99", "payload_sha256": "(SELECT max(sha256) FROM payloads)"}.get(column, "7")
    edit(folder, f"UPDATE captures SET {column} = {value} WHERE id = 2 OR (id = 3 AND '{column}' <> 'id')",
         file="captures.db")  # fmt: skip
    assert found(folder)


CHANGES = {
    "removed": ["DELETE FROM manifests WHERE number = 2"],
    "the first": ["DELETE FROM manifests WHERE number = 0"],
    "the last": ["DELETE FROM manifests WHERE number = 3"],
    "all of them": ["DELETE FROM manifests"],
    "exchanged": [f"UPDATE manifests SET number = {new} WHERE number = {old}" for old, new in ((1, 9), (2, 1), (9, 2))],
    "renumbered": ["DELETE FROM manifests WHERE number = 2", "UPDATE manifests SET number = 2 WHERE number = 3"],
    "a leaf": ["UPDATE manifests SET leaves = substr(leaves, 33) WHERE number = 2"],
    "a time": ["UPDATE manifests SET made_at = '2025-01-01T00:00:00Z' WHERE number = 2"],
    "made up": ["UPDATE manifests SET leaves = zeroblob(32), sha256 = printf('%064d', 1) WHERE number = 3"],
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_chain_that_was_tampered_with_is_found(folder, change):
    edit(folder, *CHANGES[change])
    assert found(folder)


def test_rows_that_are_missing_or_slipped_in_are_found(folder):
    edit(folder, "DELETE FROM captures WHERE id = 1", file="captures.db")
    assert found(folder) == [("manifest 1", "1 of the 4 rows that it names are missing or changed")]
    edit(folder, "INSERT INTO captures SELECT 1, 'https://palsu.example/', requested_url, fetched_at, status, headers,"
         " payload_sha256, source, 1 FROM captures WHERE id = 2", file="captures.db")  # fmt: skip
    assert ("capture 1", "is not what manifest 1 says was stored by run 1") in found(folder)


@pytest.mark.parametrize("change", [{"last_capture_id": 0}, {"run_id": 1}])
def test_a_link_older_than_the_one_before_is_found_though_all_hashes_fit(folder, change):
    """Somebody who can write the whole chain anew can at least not turn time back in it."""
    with Archive.open(folder) as archive:
        links = list(manifests.chain(archive.db.conn))
        forged = replace(links[2], **change)
        forged = replace(forged, sha256=forged.computed_sha256())
        last = replace(links[3], previous_sha256=forged.sha256)
        for link in (forged, replace(last, sha256=last.computed_sha256())):
            archive.db.execute(
                "UPDATE manifests SET run_id = ?, last_capture_id = ?, previous_sha256 = ?, sha256 = ?"
                " WHERE number = ?",
                [link.run_id, link.last_capture_id, link.previous_sha256, link.sha256, link.number],
            )
    assert ("manifest 2", "is older than the one before: were they put in another order?") in found(folder)


def test_what_a_takedown_removed_is_excused_and_nothing_else(folder):
    with Archive.open(folder) as archive:
        take_down(archive, plan(archive, 2025020600001), NOW)
    assert found(folder) == []
    edit(folder, "UPDATE decisions SET details = '{}'")
    assert found(folder) == [("manifest 1", "2 of the 4 rows that it names are missing or changed")]
