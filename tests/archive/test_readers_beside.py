"""Analysts read while a crawl writes: they meet no error and no half article, and the log goes when they do."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from archive_samples import NOW, article, hours, paragraphs, prose
from reading_samples import make
from test_backup import writing

from archive.integrity.file_checks import LARGEST_LOG_BYTES
from archive.integrity.verifying import verify
from archive.store import Archive

WHOLE = """
SELECT (SELECT count(*) FROM articles AS a WHERE NOT EXISTS (SELECT 1 FROM article_urls WHERE article_id = a.id)),
  (SELECT count(*) FROM articles AS a
   LEFT JOIN article_revisions AS r ON r.article_id = a.id AND r.revision = a.revision
   WHERE r.fingerprint IS NOT a.fingerprint),
  (SELECT count(*) FROM articles) - (SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'lonkami OR warga')
"""

READER = f"""
import sqlite3, sys
while True:
    connection = sqlite3.connect(sys.argv[1], uri=True)
    print(connection.execute({WHOLE!r}).fetchone(), flush=True)
    connection.close()
"""


@contextmanager
def reading(folder):
    """A process that looks again and again; gives the reader of what it saw."""
    arguments = [sys.executable, "-c", READER, f"{(folder / 'news.db').as_uri()}?mode=ro"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout
            yield lambda: child.stdout.readline().strip()  # nothing, after an error
        finally:
            child.kill()


def looks_while_writing(folder, looks, seconds):
    """What two readers saw, at least `looks` times each and for `seconds`, and how many articles were stored."""
    Archive.create(folder).close()
    seen, stored, until = [], 0, time.monotonic() + seconds
    with writing(folder) as acknowledgement, reading(folder) as one, reading(folder) as other:
        while len(seen) < 2 * looks or time.monotonic() < until:
            assert acknowledgement()
            stored += 1
            seen += [one(), other()]
    return seen, stored


@pytest.mark.fault("S8")
def test_readers_meet_no_error_and_no_half_article(tmp_path):
    seen, _ = looks_while_writing(tmp_path / "arsip", 25, 0)
    assert set(seen) == {"(0, 0, 0)"}


@pytest.mark.soak
@pytest.mark.fault("S8")
def test_readers_meet_no_error_for_a_minute(tmp_path, measured):
    seen, stored = looks_while_writing(tmp_path / "arsip", 25, 60)
    assert set(seen) == {"(0, 0, 0)"}
    measured(f"{len(seen):,} looks of two readers while {stored:,} articles were stored in 60 s: all whole, no error")


def store_beside_a_long_read(folder, count):
    """The size of the log, in bytes, at the end of the reading and after the run that follows."""
    make(folder)
    with closing(sqlite3.connect(f"{(folder / 'news.db').as_uri()}?mode=ro", uri=True)) as analyst:
        analyst.execute("BEGIN")
        before = analyst.execute("SELECT count(*) FROM articles").fetchone()
        with Archive.open(folder) as archive, archive.transaction():
            pass
        with Archive.open(folder) as archive:
            for seed in range(100, 100 + count):
                page = article(seed, blocks=paragraphs(prose(seed, 300)))
                archive.save(page, captured_at=NOW + hours(1))
        assert analyst.execute("SELECT count(*) FROM articles").fetchone() == before
        grown = (folder / "news.db-wal").stat().st_size
    Archive.open(folder).close()
    log = folder / "news.db-wal"
    return grown, log.stat().st_size if log.exists() else 0


@pytest.mark.fault("S7")
def test_the_log_goes_when_a_long_read_ends(tmp_path):
    grown, after = store_beside_a_long_read(tmp_path / "arsip", 150)
    assert grown > 1_000_000
    assert after < 64 << 20
    assert verify(tmp_path / "arsip") == []


@pytest.mark.soak
@pytest.mark.fault("S7")
def test_five_thousand_articles_beside_a_long_read(tmp_path, measured):
    grown, after = store_beside_a_long_read(tmp_path / "arsip", 5_000)
    assert after < 64 << 20
    measured(f"5,000 articles beside one long read: a log of {grown >> 20} MB, of {after >> 20} MB after the next run")


@pytest.mark.fault("S7")
def test_a_log_that_has_grown_too_long_is_named(tmp_path):
    folder = make(tmp_path / "arsip")
    log = Path(folder / "captures.db-wal")
    log.touch()
    os.truncate(log, LARGEST_LOG_BYTES + 1)  # sparse, and holds nothing that SQLite would read
    assert [(problem.check, problem.subject) for problem in verify(folder)] == [("log", "captures.db-wal")]
