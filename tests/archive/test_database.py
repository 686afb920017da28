"""Files that are not ours, not finished, too new, read-only or held by another process."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest
from archive_samples import NOW, article

from archive.database.files import NEWS
from archive.database.opening import open_for_writing
from archive.database.transactions import empty_log, immediate
from archive.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    NewerArchive,
    NoArchive,
    NotAnArchive,
    ReadOnlyArchive,
)
from archive.schema import migrations
from archive.store import Archive


def make(folder):
    with Archive.create(folder) as archive:
        archive.save(article(1), captured_at=NOW)
    return folder / "news.db"


def test_a_missing_archive_is_named_and_nothing_is_made(tmp_path):
    for read_only in (False, True):
        with pytest.raises(NoArchive, match="warta init"):
            Archive.open(tmp_path / "tiada", read_only=read_only)
    assert not (tmp_path / "tiada").exists()


@pytest.mark.fault("S14")
@pytest.mark.parametrize("opener", [Archive.open, Archive.create, lambda folder: Archive.open(folder, read_only=True)])
@pytest.mark.parametrize("kind", ["garbage", "foreign", "newer"])
def test_a_file_that_is_not_for_us_stays_as_it_is(tmp_path, opener, kind):
    path = tmp_path / "news.db"
    if kind == "garbage":
        path.write_bytes(b"bukan basis data\n" * 500)
    else:
        with closing(sqlite3.connect(path)) as connection:
            application = migrations.APPLICATION_ID if kind == "newer" else 77
            connection.executescript(
                f"PRAGMA application_id={application}; PRAGMA user_version=99; CREATE TABLE milik_orang(a);"
            )
    before = path.read_bytes()
    with pytest.raises(NewerArchive if kind == "newer" else NotAnArchive, match=r"news\.db"):
        opener(tmp_path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["news.db"]


def test_a_database_without_application_id_but_with_tables_is_foreign(tmp_path):
    with closing(sqlite3.connect(tmp_path / "news.db")) as connection:
        connection.execute("CREATE TABLE milik_orang(a)")
    with pytest.raises(NotAnArchive, match="another application"):
        Archive.create(tmp_path)


def test_a_creation_that_was_cut_short_can_be_finished(tmp_path):
    (tmp_path / "news.db").touch()
    with closing(sqlite3.connect(tmp_path / "captures.db")) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    with pytest.raises(NoArchive, match="cut short"):
        Archive.open(tmp_path)
    make(tmp_path)
    with Archive.open(tmp_path) as archive:
        assert archive.db["articles"].count == 1


def test_schema_and_stamp_come_together_or_not_at_all(tmp_path):
    broken = migrations.Migrations("wartarsip-news")

    @broken()
    def half(db):
        db.execute("CREATE TABLE articles(id INTEGER PRIMARY KEY)")
        raise RuntimeError("power cut")

    kind = type(NEWS)(name="news.db", migrations=broken, version=1)
    with pytest.raises(RuntimeError, match="power cut"):
        open_for_writing(tmp_path / "news.db", kind, create=True)
    with closing(sqlite3.connect(tmp_path / "news.db")) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
        assert connection.execute("PRAGMA application_id").fetchone() == (0,)
    make(tmp_path)


def test_the_writer_is_set_up_to_lose_nothing(tmp_path):
    with Archive.create(tmp_path) as archive:
        for db, version in ((archive.db, migrations.NEWS_VERSION), (archive._captures_db, migrations.CAPTURES_VERSION)):
            settings = {
                name: db.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "recursive_triggers")
            }
            assert settings == {
                "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 30_000,
                "recursive_triggers": 1,
            }  # fmt: skip
            assert db.execute("PRAGMA application_id").fetchone()[0] == migrations.APPLICATION_ID
            assert db.execute("PRAGMA user_version").fetchone()[0] == version


def test_creating_twice_keeps_what_is_there(tmp_path):
    make(tmp_path)
    with Archive.create(tmp_path) as archive:
        assert archive.db["articles"].count == 1


def test_a_lost_search_trigger_is_noticed(tmp_path):
    path = make(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER articles_fts_update")
    with pytest.raises(ArchiveDamaged, match=r"articles_fts_update.*warta verify"):
        Archive.open(tmp_path)
    with Archive.open(tmp_path, read_only=True) as archive:
        assert archive.article("https://senja.example/berita/1")


def opened_in(folder):
    opened = []
    for each in Path("/proc/self/fd").iterdir():
        with suppress(FileNotFoundError):
            opened.append(each.readlink())
    return [path for path in opened if path.is_relative_to(folder)]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="open files are told as Linux tells them")
def test_an_opening_that_fails_leaves_no_file_open(tmp_path):
    path = make(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TRIGGER articles_fts_update")
    with pytest.raises(ArchiveDamaged):
        Archive.open(tmp_path)
    assert opened_in(tmp_path) == []


@pytest.mark.fault("S8")
def test_a_reader_cannot_write_and_works_beside_a_writer(tmp_path):
    make(tmp_path)
    with Archive.open(tmp_path) as writer, Archive.open(tmp_path, read_only=True) as reader:
        with writer.transaction():
            writer.save(article(2), captured_at=NOW)
            assert reader.db["articles"].count == 1
        assert reader.db["articles"].count == 2
        with pytest.raises(ReadOnlyArchive):
            reader.save(article(3), captured_at=NOW)


@pytest.mark.fault("S6")
def test_another_writer_is_waited_for_and_then_named(tmp_path):
    path = make(tmp_path)
    holder = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "c.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read()"
    )
    with (
        subprocess.Popen(
            [sys.executable, "-c", holder, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        ) as other,
        Archive.open(tmp_path, busy_timeout_seconds=0.1) as archive,
    ):
        assert other.stdout
        assert other.stdin
        assert other.stdout.readline() == b"held\n"
        for write in (
            lambda: archive.save(article(2), captured_at=NOW),
            lambda: archive.mark_gone(2025020600001, "404", NOW),
            lambda: archive.ledger.start_run("crawl", [], NOW),
        ):
            with pytest.raises(ArchiveBusy, match=r"news\.db.*another process"):
                write()
        other.stdin.close()
        other.wait(10)
        assert archive.save(article(2), captured_at=NOW).revision == 1


@pytest.mark.fault("S14")
def test_a_folder_that_cannot_be_made_has_a_name(tmp_path):
    (tmp_path / "berkas").touch()
    with pytest.raises(ReadOnlyArchive, match="cannot be made"):
        Archive.create(tmp_path / "berkas" / "arsip")


def test_transactions_nest_and_keep_the_first_error(tmp_path):
    make(tmp_path)
    with Archive.open(tmp_path) as archive:
        with archive.transaction():
            archive.ledger.start_run("crawl", [], NOW)
            with suppress(KeyError), immediate(archive.db):
                archive.db.conn.execute("DELETE FROM runs")
                raise KeyError
        assert archive.db["runs"].count == 1

        def fail_after_rollback():
            with archive.transaction():
                archive.db.conn.execute("ROLLBACK")  # as SQLite does by itself when the disk is full
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            fail_after_rollback()
        assert not archive.db.conn.in_transaction


def test_damaged_bytes_have_a_name(tmp_path):
    path = make(tmp_path)
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(bytes(data))
    with pytest.raises(ArchiveDamaged), Archive.open(tmp_path, read_only=True) as archive:
        archive.article(2025020600001)


LEAVES_A_JOURNAL = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.executescript("PRAGMA cache_size=5; BEGIN; CREATE TABLE t(a);")
connection.execute("INSERT INTO t VALUES (zeroblob(200000))")
os._exit(0)
"""


@pytest.mark.fault("S2")
def test_a_creation_that_a_power_cut_left_half_written_is_rolled_back_and_finished(tmp_path):
    """Simulated power cuts found it: such a file cannot even be looked at without writing."""
    subprocess.run([sys.executable, "-c", LEAVES_A_JOURNAL, str(tmp_path / "news.db")], check=True)
    assert (tmp_path / "news.db-journal").stat().st_size > 0
    make(tmp_path)
    with Archive.open(tmp_path) as archive:
        assert archive.db["articles"].count == 1


def test_pages_that_become_free_are_not_written_once_more(tmp_path):
    with Archive.create(tmp_path) as archive:
        with archive.transaction():
            archive.db.conn.execute("CREATE TABLE catatan(isi)")
            archive.db.conn.execute("INSERT INTO catatan VALUES (zeroblob(400000))")
        empty_log(archive.db.conn)
        with archive.transaction():
            archive.db.conn.execute("DELETE FROM catatan")
        assert 0 < (tmp_path / "news.db-wal").stat().st_size < 10 * 4_096
