"""Sums of pages by themselves: taken of any database in WAL mode, kept in their file, compared and named."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from contextlib import closing

import pytest
from archive_samples import flipped

from archive.errors import DiskFull, ReadOnlyArchive
from archive.integrity.folding import alone
from archive.integrity.page_checks import named, page_problems, take
from archive.integrity.page_sums import BrokenSums, PageSums, State, written


def test_pages_may_be_as_large_as_sqlite_makes_them(tmp_path):
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size=65536")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE t(body)")
    take(path)
    with closing(PageSums(tmp_path / "a.sums")) as sums:
        assert sums.header() == (State.CLOSED, 65536)
        assert sums.count() == path.stat().st_size // 65536
    assert list(page_problems(path)) == []
    flipped(path, 70_000, 1)
    assert [problem.check for problem in page_problems(path)] == ["pages"]


def test_sums_are_taken_of_what_a_log_holds(tmp_path):
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        for body in range(5):
            connection.execute(f"CREATE TABLE t{body} AS SELECT randomblob(9000)")
        for name in ("db", "db-wal"):
            shutil.copy(tmp_path / f"a.{name}", tmp_path / f"b.{name}")
    before = (tmp_path / "b.db").stat().st_size
    take(tmp_path / "b.db")
    assert list(page_problems(tmp_path / "b.db")) == []
    with closing(sqlite3.connect(tmp_path / "b.db")) as written_back:
        written_back.execute("SELECT count(*) FROM t4").fetchone()
    assert (tmp_path / "b.db").stat().st_size > before
    assert list(page_problems(tmp_path / "b.db")) == []


def test_some_pages_are_named_and_all_are_counted():
    assert named([7]) == "page 7 is"
    assert named([7, 9]) == "2 pages (7, 9) are"
    assert named([*range(1, 9)]) == "8 pages (1, 2, 3, 4, 5, 6, 7, 8) are"
    assert named([*range(1, 1_501)]) == "1,500 pages (1, 2, 3, 4, 5, 6, 7, 8, ...) are"


def test_pages_that_no_frame_brought_are_holes(tmp_path):
    path = tmp_path / "a.sums"
    PageSums.create(path, State.OPEN, 4096)
    with closing(PageSums(path, os.O_RDWR)) as sums:
        sums.put({1: 7, 4: 9}, 5)
        first, second, third, fourth, fifth = sums.all()
        assert (first, fourth) == (7, 9)
        assert second == third == fifth != 0
        sums.put({2: 8, 4: 1}, 2)
        assert sums.all() == [7, 8]
        sums.put({5: 3}, 5)
        assert sums.all() == [7, 8, second, second, 3]


def test_sums_of_another_version_are_not_read(tmp_path):
    path = tmp_path / "a.sums"
    PageSums.create(path, State.OPEN, 4096)
    with closing(PageSums(path, os.O_RDWR)) as sums:
        sums.write_header(max(State) + 1, 4096)
        with pytest.raises(BrokenSums, match="version"):
            sums.header()


@pytest.mark.parametrize(
    ("number", "told"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, ReadOnlyArchive)]
)
def test_what_keeps_sums_from_being_written_is_named(tmp_path, number, told):
    with pytest.raises(told, match=r"a\.sums"), written(tmp_path / "a.db"):
        raise OSError(number, "no")


def test_who_cannot_be_alone_waits_as_long_as_it_was_told(tmp_path):
    path = tmp_path / "a.sums"
    PageSums.create(path, State.OPEN, 4096)
    with closing(PageSums(path)) as one, closing(PageSums(path)) as other:
        with alone(one, 0) as first, alone(other, 0.02) as second:
            assert (first, second) == (True, False)
        with alone(other, 0) as now:
            assert now
