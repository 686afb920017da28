"""Keeping the sums of a database's pages in step with what is written: decision 0009.

In WAL mode every page that changes is a frame in the log first, and stays there until SQLite begins at the front of
the log again, which it does not before all frames are written back into the file. So the sums are taken from the log,
when it is long and at the end, at one point: after everything was written back and before anybody may write the next
transaction. Until then the log itself vouches for its pages; a kill or a power cut at any moment leaves it to the
next writer, which takes in all of it.
"""

from __future__ import annotations

import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from zlib import crc32

from archive.integrity import log
from archive.integrity.page_sums import BrokenSums, PageSums, State, path_of, written

LOG_FRAMES = 4_000
"""Pages in the log after which it is written back, 16 MB: four times SQLite's own figure, since most of them come
again."""

PATIENCE_SECONDS = 1.0
"""How long closing waits for another writer's transaction."""


class Writer(sqlite3.Connection):
    """A connection that writes; sums are kept of what it commits once `keep_sums` was called."""

    log_frames = LOG_FRAMES
    _keeper: _Keeper | None = None

    def keep_sums(self, path: Path) -> None:
        """From now on, if the file has sums that can be read. What a killed run left in the log is taken in now."""
        self._keeper = _keeper_of(self, path)
        if self._keeper:
            self._keeper.begin()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Around one transaction: nobody takes in or empties the log meanwhile; afterwards it is, if it is long."""
        if self._keeper is None:
            yield
            return
        with self._keeper.turn():
            yield
        self._keeper.after_commit(self.log_frames)

    def empty_log(self) -> bool:
        """Write the log back and cut it to nothing, its sums taken; whether nobody's reading stood in the way."""
        if self._keeper:
            return self._keeper.leave(State.OPEN)
        return not self.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0][0]

    def close(self) -> None:
        """Close, the sums taken."""
        keeper, self._keeper = self._keeper, None
        if keeper is None:
            super().close()
            return
        try:
            with _log_kept(keeper):
                super().close()
        finally:
            keeper.release()


class _Keeper:
    def __init__(self, connection: Writer, path: Path, sums: PageSums) -> None:
        self.path = path
        self.sums = sums
        self._connection = connection
        self._taken = (b"", 0)  # salts of the log's round, and its frames that are in the sums
        self._next = 0  # frames at which to look again, while somebody's reading stands in the way
        self._owes = False
        self._page_bytes = sums.header()[1]
        self._log = -1  # SQLite keeps the file for as long as it has a connection
        connection.execute("PRAGMA wal_autocheckpoint=0")

    def release(self) -> None:
        """Close what it has open."""
        self.sums.close()
        if self._log >= 0:
            os.close(self._log)

    def begin(self) -> None:
        with written(self.path):
            if _size(log.path_of(self.path)):
                with suppress(sqlite3.Error), self._alone(0) as alone:
                    if alone:
                        self._write_back()
            if self.sums.header()[0] is State.CLOSED:
                self._mark(State.OPEN)

    @contextmanager
    def turn(self) -> Iterator[None]:
        if self._owes:
            self._pay()
        fcntl.flock(self.sums.descriptor, fcntl.LOCK_SH)
        try:
            yield
        finally:
            fcntl.flock(self.sums.descriptor, fcntl.LOCK_UN)

    def after_commit(self, frames: int) -> None:
        """What was committed is committed: what goes wrong here is made good, or told, before the next transaction."""
        if not self._reaches(max(frames, self._next)):
            return
        try:
            with suppress(sqlite3.Error), self._alone(0) as alone:
                if alone:
                    self._next = 0 if self._write_back() else self._next + frames
        except OSError:
            self._owes = True

    def leave(self, state: State) -> bool:
        """Take in the whole log and empty it, or, beside somebody's reading, take in what it will make of the file."""
        with written(self.path), self._alone(PATIENCE_SECONDS) as alone:
            if not alone:
                return False
            if not self._write_back():
                self._take_in(self._counts()[1], ahead=True)
                return False
            busy = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0][0]
            self._mark(state)
            return not busy

    def _pay(self) -> None:
        with written(self.path), self._alone(PATIENCE_SECONDS) as alone:
            if alone:
                self._write_back()
                self._owes = False

    def _write_back(self) -> bool:
        """Whether all of the log is in the file, and in the sums. Only `_alone`: a writer might begin at its front."""
        busy, frames, done = self._counts()
        if busy or frames != done:
            return False
        self._take_in(frames)
        return True

    def _counts(self) -> tuple[int, int, int]:
        """After writing back: whether somebody else was at it; the log's frames; those that are in the file."""
        busy, frames, done = self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()[0]
        return busy, frames, done

    def _take_in(self, frames: int, *, ahead: bool = False) -> None:
        with suppress(log.BrokenLog), log.opened(self.path) as pages:
            if pages is None or frames <= 0 or pages.page_bytes != self._page_bytes:
                return
            first = self._taken[1] if self._taken[0] == pages.salts else 0
            if ahead:
                self._mark(State.AHEAD)
            if first < frames:
                sums, size = _sums_of(pages, first, frames)
                if not pages.is_unchanged():  # another program wrote: what it overwrote is lost to us
                    return
                self.sums.put(sums, size)
            self._taken = (pages.salts, frames)
        if not ahead and self.sums.header()[0] is not State.OPEN:
            self._mark(State.OPEN)

    def _mark(self, state: State) -> None:
        self.sums.write_header(state, self._page_bytes)

    def _reaches(self, frames: int) -> bool:
        """Whether the log is that long, as far as two short looks tell."""
        if self._log < 0:
            with suppress(FileNotFoundError):
                self._log = os.open(log.path_of(self.path), os.O_RDONLY | os.O_CLOEXEC)
        return self._log >= 0 and log.reaches(self._log, frames, self._page_bytes)

    def _alone(self, seconds: float) -> AbstractContextManager[bool]:
        return alone(self.sums, seconds)


def _keeper_of(connection: Writer, path: Path) -> _Keeper | None:
    with written(path):
        try:
            sums = PageSums(path_of(path), os.O_RDWR)
        except FileNotFoundError:
            return None
    with suppress(BrokenSums):
        if sums.header()[0] is not State.TAKING:
            return _Keeper(connection, path, sums)
    sums.close()
    return None


@contextmanager
def _log_kept(keeper: _Keeper) -> Iterator[None]:
    """What the last connection leaves in the log it writes back when it closes, unless it is one that only reads."""
    with suppress(sqlite3.Error, OSError):
        if keeper.leave(State.CLOSED):
            yield
            return
    with closing(sqlite3.connect(f"{keeper.path.absolute().as_uri()}?mode=ro", uri=True)) as reader:
        with suppress(sqlite3.Error):
            reader.execute("SELECT 1 FROM sqlite_master").fetchall()
        yield


def _sums_of(pages: log.Log, first: int, frames: int) -> tuple[dict[int, int], int]:
    """The sums of what the frames from `first` on make of their pages, and how many pages there are afterwards.

    Read from the end: what is met first is what stays.
    """
    sums: dict[int, int] = {}
    for end in range(frames, first, -log.FRAMES_AT_ONCE):
        latest = pages.latest(max(first, end - log.FRAMES_AT_ONCE), end)
        sums.update((page, crc32(content)) for page, content in latest.items() if page not in sums)
    return sums, pages.frame(frames - 1)[1]


@contextmanager
def alone(sums: PageSums, seconds: float) -> Iterator[bool]:
    """Whether nobody else of ours writes or takes sums inside the block; asked for that many seconds at most."""
    until = time.monotonic() + seconds
    while not (held := _lock(sums.descriptor)) and time.monotonic() < until:
        time.sleep(0.001)
    try:
        yield held
    finally:
        if held:
            fcntl.flock(sums.descriptor, fcntl.LOCK_UN)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0


def _lock(descriptor: int) -> bool:
    with suppress(BlockingIOError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False
