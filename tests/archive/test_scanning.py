"""Searching the bytes of files, also of those that SQLite has open."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from archive.takedown.scanning import in_files

LOOK_AND_LEAVE = "import sqlite3, sys; db = sqlite3.connect(sys.argv[1]); db.execute('SELECT * FROM t'); db.close()"


def test_what_stands_in_any_of_the_files_is_told(tmp_path):
    (tmp_path / "satu").write_bytes(b"\x00panen\xff")
    (tmp_path / "kosong").touch()
    paths = [tmp_path / name for name in ("satu", "kosong", "tiada")]
    assert in_files(paths, [b"panen\xff", b"banjir", b"\x00"]) == {b"panen\xff", b"\x00"}
    assert in_files([], [b"panen"]) == set()


def test_a_file_that_cannot_be_read_is_an_error(tmp_path):
    with pytest.raises(OSError, match="directory"):
        in_files([tmp_path], [b"panen"])


def test_searching_takes_no_lock_from_who_has_the_file_open(tmp_path):
    path = tmp_path / "news.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE t(words)")
        db.execute("INSERT INTO t VALUES ('panen raya')")
        log = path.with_name("news.db-wal")
        before = log.stat().st_size
        assert in_files([path, log], [b"panen raya"]) == {b"panen raya"}
        subprocess.run([sys.executable, "-c", LOOK_AND_LEAVE, path], check=True)
        assert before > 0
        assert log.exists(), "whoever closes last removes the log: our lock was gone"
        assert log.stat().st_size == before
