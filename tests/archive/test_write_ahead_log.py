"""The write-ahead log, read beside SQLite: as many frames and the same pages as SQLite itself takes from it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from contextlib import closing

import pytest
from archive_samples import flipped

from archive.integrity.log import FRAME_HEADER_BYTES, HEADER_BYTES, BrokenLog, Extent, opened, path_of, reaches

PAGE = 1024
STRIDE = FRAME_HEADER_BYTES + PAGE


@pytest.fixture
def database(tmp_path):
    """A connection in WAL mode that writes nothing back by itself; its file is ``a.db``."""
    with closing(sqlite3.connect(tmp_path / "a.db", isolation_level=None)) as connection:
        connection.execute(f"PRAGMA page_size={PAGE}")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute("CREATE TABLE t(body BLOB)")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        yield connection


def write(connection, times=1):
    for _ in range(times):
        connection.execute("INSERT INTO t VALUES (randomblob(3000))")


def extent(path):
    with opened(path) as log:
        return log.extent()


def counted(connection):
    """The frames of the log as SQLite counts them; writes them back."""
    return connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1]


def pages(path):
    """What the log makes of each page, and how many pages there are then."""
    with opened(path) as log:
        last = {}
        for number in range(log.extent().frames):
            page, size = log.frame(number)
            last[page] = log.page(number)
        assert log.is_unchanged()
        return last, size


def test_no_log_and_an_empty_one(database, tmp_path):
    with opened(tmp_path / "a.db") as log:
        assert log is None
    with opened(tmp_path / "none.db") as log:
        assert log is None
    path_of(tmp_path / "a.db").write_bytes(bytes(HEADER_BYTES))
    with opened(tmp_path / "a.db") as log:
        assert log is None


def test_it_holds_what_sqlite_writes_back(database, tmp_path):
    write(database, 5)
    last, size = pages(tmp_path / "a.db")
    frames = extent(tmp_path / "a.db").frames
    assert frames == counted(database) > 10
    content = (tmp_path / "a.db").read_bytes()
    assert size == len(content) // PAGE
    assert all(content[(page - 1) * PAGE : page * PAGE] == made for page, made in last.items())
    with opened(tmp_path / "a.db") as log:
        one_by_one = {log.frame(number)[0]: log.page(number) for number in range(3, frames)}
        assert {page: bytes(made) for page, made in log.latest(3, frames).items()} == one_by_one
        with pytest.raises(BrokenLog):
            log.frame(frames)


def test_a_transaction_that_goes_on_is_not_in_it_yet(database, tmp_path):
    write(database)
    committed = extent(tmp_path / "a.db")
    database.execute("PRAGMA cache_size=2")
    database.execute("BEGIN")
    write(database, 5)
    assert extent(tmp_path / "a.db") == committed
    assert path_of(tmp_path / "a.db").stat().st_size > HEADER_BYTES + (committed.frames + 3) * STRIDE
    database.execute("COMMIT")
    assert extent(tmp_path / "a.db").frames > committed.frames + 3


def test_it_reaches_as_far_as_was_written_since_its_beginning(database, tmp_path):
    write(database, 5)
    descriptor = os.open(path_of(tmp_path / "a.db"), os.O_RDONLY)
    try:
        for times in (2, 1):
            frames = counted(database)
            assert reaches(descriptor, 1, PAGE)
            assert reaches(descriptor, frames, PAGE)
            assert not reaches(descriptor, frames + 1, PAGE)
            write(database, times)  # SQLite begins at the front: all of it was written back
            assert counted(database) < frames
    finally:
        os.close(descriptor)


def test_a_log_that_was_begun_anew_is_told(database, tmp_path):
    write(database, 2)
    with opened(tmp_path / "a.db") as log:
        assert counted(database)
        assert log.is_unchanged()
        write(database)
        assert not log.is_unchanged()
    assert extent(tmp_path / "a.db") == Extent(frames=counted(database), is_torn=False)


@pytest.fixture
def killed(database, tmp_path):
    """What a kill leaves: three transactions in the log, each of several frames."""
    write(database, 3)
    for name in ("a.db", "a.db-wal"):
        shutil.copy(tmp_path / name, tmp_path / name.replace("a", "b", 1))
    path = tmp_path / "b.db"
    assert extent(path).frames == (path_of(path).stat().st_size - HEADER_BYTES) // STRIDE
    return path


def ends(path):
    """The numbers of the frames that end transactions."""
    with opened(path) as log:
        return [number for number in range(log.extent().frames) if log.frame(number)[1]]


def flip(database, place):
    flipped(path_of(database), place, 0)


def test_what_a_flip_leaves_is_what_sqlite_recovers(killed):
    first, second, third = ends(killed)
    assert 0 < first < second - 1 < third - 2
    for frame, kept in ((0, 0), (first, 0), (first + 1, first + 1), (second, first + 1), (third, second + 1)):
        for place in (0, 4, 8, 16, FRAME_HEADER_BYTES, STRIDE - 1):
            flip(killed, HEADER_BYTES + frame * STRIDE + place)
            assert extent(killed).frames == kept, (frame, place)
            flip(killed, HEADER_BYTES + frame * STRIDE + place)
    flip(killed, HEADER_BYTES + second * STRIDE + 50)
    with closing(sqlite3.connect(killed)) as recovered:
        assert recovered.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()[1] == first + 1


def test_a_flip_in_what_was_committed_is_told(killed):
    first, second, third = ends(killed)
    for frame in (0, first, first + 1, second, second + 1, third):
        place = HEADER_BYTES + frame * STRIDE + FRAME_HEADER_BYTES
        flip(killed, place)
        assert extent(killed).is_torn, frame
        flip(killed, place)
    assert not extent(killed).is_torn


def test_a_flip_in_a_last_frame_of_its_own_could_be_a_power_cut(database, tmp_path):
    write(database)
    before = extent(tmp_path / "a.db")
    database.execute("UPDATE t SET body = 1")
    database.execute("UPDATE t SET body = 2")
    frames = extent(tmp_path / "a.db").frames
    assert frames > before.frames
    flip(tmp_path / "a.db", HEADER_BYTES + frames * STRIDE - 1)
    assert extent(tmp_path / "a.db") == Extent(frames=frames - 1, is_torn=False)


def test_a_transaction_within_which_a_kill_came_is_not_broken(database, tmp_path):
    """Its last frame has a header already, and the page of an earlier round."""
    write(database, 5)
    assert counted(database)
    write(database)
    kept, before = extent(tmp_path / "a.db").frames, path_of(tmp_path / "a.db").read_bytes()
    write(database)
    frames, after = extent(tmp_path / "a.db").frames, path_of(tmp_path / "a.db").read_bytes()
    assert len(after) == len(before)
    assert frames > kept + 2
    for frame in range(kept, frames - 1):
        for written in (FRAME_HEADER_BYTES, FRAME_HEADER_BYTES + 100):
            cut = HEADER_BYTES + frame * STRIDE + written
            path_of(tmp_path / "a.db").write_bytes(after[:cut] + before[cut:])
            assert extent(tmp_path / "a.db") == Extent(frames=kept, is_torn=False), frame


def test_a_flip_before_frames_of_an_earlier_round_is_told(database, tmp_path):
    write(database, 5)
    assert counted(database)
    write(database, 2)
    frames = extent(tmp_path / "a.db").frames
    assert path_of(tmp_path / "a.db").stat().st_size > HEADER_BYTES + (frames + 3) * STRIDE
    flip(tmp_path / "a.db", HEADER_BYTES + FRAME_HEADER_BYTES)
    assert extent(tmp_path / "a.db") == Extent(frames=0, is_torn=True)


def summed(seed, data):
    """As SQLite's documentation has it, of words in the order of big-endian machines."""
    first, second = seed
    for even, odd in struct.iter_unpack(">II", data):
        first = (first + even + second) % 2**32
        second = (second + odd + first) % 2**32
    return first, second


def test_a_log_that_a_big_endian_machine_left(killed):
    frames, data = extent(killed).frames, bytearray(path_of(killed).read_bytes())
    data[3] |= 1
    sums = summed((0, 0), data[:24])
    data[24:32] = struct.pack(">II", *sums)
    for at in range(HEADER_BYTES, len(data), STRIDE):
        sums = summed(sums, data[at : at + 8] + data[at + FRAME_HEADER_BYTES : at + STRIDE])
        data[at + 16 : at + 24] = struct.pack(">II", *sums)
    path_of(killed).write_bytes(data)
    assert extent(killed) == Extent(frames=frames, is_torn=False)
    with closing(sqlite3.connect(killed)) as recovered:
        assert counted(recovered) == frames


def test_what_was_cut_off_was_never_committed(killed):
    first, second, third = ends(killed)
    for frames, kept in ((third, second + 1), (second + 1, second + 1), (second, first + 1), (first, 0), (0, 0)):
        os.truncate(path_of(killed), HEADER_BYTES + frames * STRIDE + 100)
        assert extent(killed) == Extent(frames=kept, is_torn=False)


def test_a_header_that_sqlite_would_not_accept(killed):
    for place in (0, 3, 8, 16, 23, 24, 31):
        flip(killed, place)
        with pytest.raises(BrokenLog), opened(killed):
            pass
        flip(killed, place)
    os.truncate(path_of(killed), HEADER_BYTES - 1)
    with pytest.raises(BrokenLog), opened(killed):
        pass
