"""What is made of texts may wait: nothing is lost by it, whoever interrupts, and it never waits for long."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from archive_samples import NOW, article, hours, moment, paragraphs, prose

from archive.integrity.repair import repair
from archive.integrity.verifying import verify
from archive.saving.deriving import MAX_PENDING
from archive.store import Archive, Outcome

TEXT = paragraphs(prose(700), prose(701))


def pending(archive):
    return [row[0] for row in archive.db.execute("SELECT article_id FROM pending_texts ORDER BY number")]


def count(archive, table):
    return archive.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def reprinted(archive, *sources):
    """The same text in each outlet; the articles' ids."""
    return [
        archive.save(
            article(number, source=source, url=f"https://{source}.example/", blocks=TEXT,
                    published=moment(NOW + hours(number))),
            captured_at=NOW + hours(number),
        ).article_id
        for number, source in enumerate(sources)
    ]  # fmt: skip


def test_a_text_waits_until_the_archive_is_closed(tmp_path):
    with Archive.create(tmp_path) as archive:
        ids = reprinted(archive, "satu", "dua")
        assert pending(archive) == ids
        assert count(archive, "sketches") == count(archive, "reprints") == count(archive, "standing_pages") == 0
    with Archive.open(tmp_path, read_only=True) as archive:
        assert pending(archive) == []
        assert archive.db.execute("SELECT article_id, origin_id FROM reprints").fetchall() == [(ids[1], ids[0])]
        assert count(archive, "standing_pages") == 2


def test_no_text_waits_when_a_run_has_ended(tmp_path):
    with Archive.create(tmp_path) as archive:
        run_id = archive.ledger.start_run("crawl", [], NOW)
        reprinted(archive, "satu", "dua")
        archive.ledger.finish_run(run_id, NOW, 0, "fine", {})
        assert pending(archive) == []
        assert count(archive, "reprints") == 1


def test_so_many_wait_at_most(tmp_path):
    with Archive.create(tmp_path) as archive:
        for number in range(MAX_PENDING - 1):
            archive.save(article(number), captured_at=NOW)
        assert (len(pending(archive)), count(archive, "sketches")) == (MAX_PENDING - 1, 0)
        archive.save(article(MAX_PENDING), captured_at=NOW)
        assert pending(archive) == []
        sketched = archive.db.execute("SELECT count(DISTINCT article_id) FROM sketches").fetchone()[0]
        assert sketched == MAX_PENDING
        archive.save(article(MAX_PENDING + 1), captured_at=NOW)
        assert len(pending(archive)) == 1


def test_an_edit_of_a_text_that_waits_finds_who_reprinted_it_before(tmp_path):
    with Archive.create(tmp_path) as archive:
        origin, reprint = reprinted(archive, "satu", "dua")
        cut = replace(archive.article(origin), blocks=paragraphs(prose(800), prose(801)))
        assert archive.save(cut, captured_at=NOW + hours(9)).outcome is Outcome.REVISED
        assert pending(archive) == [origin]  # its new wording
        assert archive.db.execute("SELECT article_id, origin_id FROM reprints").fetchall() == [(reprint, origin)]
        archive.catch_up()
        assert count(archive, "standing_pages") == 2
        assert archive.db.execute("SELECT sum(pages) FROM standing_pages").fetchone() == (2,)


def test_a_batch_ties_its_texts_to_one_that_waited(tmp_path):
    with Archive.create(tmp_path) as archive:
        reprinted(archive, "satu")
        with archive.batch():
            reprinted(archive, "satu", "dua")
        assert pending(archive) == []
        assert count(archive, "reprints") == 1


def test_what_fails_takes_its_note_back(tmp_path):
    with Archive.create(tmp_path) as archive:
        with suppress(KeyError), archive.transaction():
            reprinted(archive, "satu")
            raise KeyError
        assert pending(archive) == []


def test_a_text_that_is_removed_waits_no_more(tmp_path):
    with Archive.create(tmp_path) as archive:
        (number,) = reprinted(archive, "satu")
        archive.db.execute("DELETE FROM articles WHERE id = ?", [number])
        assert pending(archive) == []


KILLED = """
import os, sys
sys.path[:0] = [sys.argv[2]]
from archive.store import Archive
from test_pending_texts import reprinted
archive = Archive.create(sys.argv[1])
reprinted(archive, "satu", "dua")
os._exit(9)
"""


def test_what_a_killed_run_left_is_made_by_the_next_writer(tmp_path):
    arguments = [sys.executable, "-c", KILLED, str(tmp_path), str(Path(__file__).parent)]
    assert subprocess.run(arguments, check=False).returncode == 9
    assert verify(tmp_path) == []
    with Archive.open(tmp_path, read_only=True) as archive:
        assert len(pending(archive)) == 2
    Archive.open(tmp_path).close()
    with Archive.open(tmp_path, read_only=True) as archive:
        assert (pending(archive), count(archive, "reprints")) == ([], 1)


def test_repair_lets_nothing_wait_for_an_article_that_is_gone(tmp_path):
    with Archive.create(tmp_path) as archive:
        archive.db.conn.execute("PRAGMA foreign_keys=OFF")
        archive.db.execute("INSERT INTO pending_texts(article_id, captured_at, is_new) VALUES (7, '', 1)")
        archive.db.conn.execute("PRAGMA query_only=ON")  # nor does closing remove it
    assert [problem.check for problem in verify(tmp_path)] == ["foreign key"]
    assert "news.db: 1 texts of no article wait no more" in repair(tmp_path, NOW)
    assert verify(tmp_path) == []
