"""Kills and full disks: what was acknowledged is there, and nothing is there by half."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from pathlib import Path

import pytest

from archive.schema.migrations import NEWS_VERSION
from archive.store import Archive

HERE = str(Path(__file__).parent)

CHILD = textwrap.dedent(
    """
    import sys
    sys.path.insert(0, sys.argv[2])
    from archive_samples import NOW, article, capture, hours, paragraphs, prose
    from archive.errors import DiskFull
    from archive.ledger import Found, State
    from archive.store import Archive

    def store(archive, seed):
        page = article(seed, blocks=paragraphs(prose(seed), prose(seed + 9000 * (seed % 3))), source=f"s{seed % 4}")
        sent = capture(str(seed).encode() * 500, page.url, fetched_at=NOW + hours(seed % 7))
        kept = archive.captures.keep(sent, source=page.source)
        with archive.transaction():
            archive.ledger.discover([Found(url=page.url)], page.source, NOW)
            saved = archive.save(page, captured_at=NOW + hours(seed % 7), capture_id=kept)
            archive.ledger.settle(page.url, State.STORED, at=NOW, article_id=saved.article_id)
        print(page.url, flush=True)
    """
)

ENDLESS = CHILD + textwrap.dedent(
    """
    with Archive.create(sys.argv[1]) as archive:
        for seed in range(int(sys.argv[3]), 10_000):
            store(archive, seed)
            store(archive, seed // 2)
    """
)

FULL = CHILD + textwrap.dedent(
    """
    import resource
    with Archive.create(sys.argv[1]) as archive:
        store(archive, 1)
        resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, resource.RLIM_INFINITY))
        try:
            for seed in range(2, 2_000):
                store(archive, seed)
        except DiskFull as error:
            print("full:", error, flush=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        store(archive, 5_000)
    """
)


def check(folder: Path, acknowledged: set[str]) -> None:
    """The archive check: SQLite's own, the search index, and no half article."""
    with Archive.open(folder) as archive:
        conn = archive.db.conn
        assert conn.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
        conn.execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)")
        for missing in (
            "SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM article_urls)",
            (
                "SELECT id FROM articles"
                " EXCEPT SELECT article_id FROM sketches EXCEPT SELECT article_id FROM pending_texts"
            ),
            "SELECT id FROM articles WHERE (id, revision) NOT IN (SELECT article_id, revision FROM article_revisions)",
            "SELECT article_id FROM article_revisions GROUP BY article_id HAVING count(*) <> max(revision)",
            "SELECT url FROM addresses WHERE state <> 'stored' OR article_id IS NULL",
            "SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM addresses)",
        ):
            assert conn.execute(missing).fetchall() == []
        stored = {row[0] for row in conn.execute("SELECT url FROM article_urls")}
        assert acknowledged <= stored
        captures = {kept.id for kept in archive.captures.iterate()}
        assert {row[0] for row in conn.execute("SELECT capture_id FROM articles")} <= captures
        assert list(archive.captures.verify()) == []


@pytest.mark.fault("S1")
def test_a_kill_at_any_moment_leaves_whole_articles(tmp_path):
    folder, acknowledged, moments = tmp_path / "arsip", set(), random.Random(20250206)
    for turn in range(25):
        arguments = [sys.executable, "-c", ENDLESS, str(folder), HERE, str(turn * 40)]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout
            # Some die while they open or create the archive, most while they store.
            for _ in range(moments.randrange(0, 25)):
                acknowledged.add(child.stdout.readline().strip())
            try:
                child.wait(moments.random() * 0.03)
            except subprocess.TimeoutExpired:
                child.send_signal(signal.SIGKILL)
            acknowledged |= {line.strip() for line in child.stdout if line.endswith("\n")}
        if turn % 6 == 5:
            check(folder, acknowledged)
    check(folder, acknowledged)
    assert len(acknowledged) > 100


@pytest.mark.fault("S4")
def test_a_full_disk_is_named_and_the_archive_goes_on_when_there_is_room(tmp_path):
    folder = tmp_path / "arsip"
    arguments = [sys.executable, "-c", FULL, str(folder), HERE]
    child = subprocess.run(arguments, capture_output=True, text=True, timeout=60, check=False)
    assert child.returncode == 0, child.stderr
    lines = child.stdout.splitlines()
    assert any(line.startswith("full:") and "no space" in line for line in lines)
    assert lines[-1].endswith("/5000")
    check(folder, {line for line in lines if line.startswith("https")})


def test_a_kill_while_the_schema_is_made_leaves_none_of_it(tmp_path):
    creating = "import sys; from archive.store import Archive; print(flush=True); Archive.create(sys.argv[1])"
    for turn in range(8):
        folder = tmp_path / str(turn)
        with subprocess.Popen([sys.executable, "-c", creating, str(folder)], stdout=subprocess.PIPE) as child:
            assert child.stdout
            child.stdout.readline()
            try:
                child.wait(0.004 * turn)
            except subprocess.TimeoutExpired:
                child.kill()
        if (folder / "news.db").exists():
            with closing(sqlite3.connect(folder / "news.db")) as connection:
                tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
                version = connection.execute("PRAGMA user_version").fetchone()[0]
                assert (tables > 0) == (version == NEWS_VERSION)
        with Archive.create(folder) as archive:
            assert archive.ledger.accounting()
