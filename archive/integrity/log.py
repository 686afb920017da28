"""SQLite's write-ahead log, read as the file that it is (https://sqlite.org/fileformat2.html#walformat).

SQLite holds no lock on a log, so opening and closing it here takes none away; closing a database file would
(https://sqlite.org/howtocorrupt.html, 2.2). Standard library only.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

HEADER_BYTES, FRAME_HEADER_BYTES = 32, 24
FRAMES_AT_ONCE = 64
"""Frames that are held in memory together: 256 KB, which the allocator has at hand. Fresh memory for thousands took as
long as all else that is done with them."""

_FRAME = struct.Struct(">II")
_LITTLE, _BIG = 0x377F0682, 0x377F0683  # the magic number tells in which order words are summed


class BrokenLog(ValueError):
    """The header is not one that SQLite would accept: to SQLite the log is empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extent:
    """What SQLite would recover from a log."""

    frames: int  # committed ones, from the first without a gap
    is_torn: bool  # whether a frame is broken at or before the end of a transaction: that one is lost


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """An open log. Frames are counted from 0."""

    descriptor: int
    page_bytes: int
    salts: bytes  # renewed when SQLite begins at the front again: frames with others are left from an earlier round
    seed: tuple[int, int]
    words: str  # one pair of words, as `struct` has it

    def frame(self, number: int) -> tuple[int, int]:
        """Its page (from 1), and the pages of the whole database if it ends a transaction, or else 0."""
        data = os.pread(self.descriptor, _FRAME.size, self._place(number))
        if len(data) < _FRAME.size:
            raise BrokenLog("it was cut short meanwhile")
        page, pages = _FRAME.unpack(data)
        return page, pages

    def page(self, number: int) -> bytes:
        """What the frame makes of its page."""
        return os.pread(self.descriptor, self.page_bytes, self._place(number) + FRAME_HEADER_BYTES)

    def latest(self, first: int, end: int) -> dict[int, memoryview]:
        """What some frames that follow each other make of their pages in the end."""
        stride = self._stride()
        data = memoryview(os.pread(self.descriptor, (end - first) * stride, self._place(first)))
        data = data[: len(data) - len(data) % stride]  # it may have been cut short meanwhile
        pages = struct.iter_unpack(f">I{stride - 4}x", data)
        last = {page: number * stride + FRAME_HEADER_BYTES for number, (page,) in enumerate(pages)}
        return {page: data[at : at + self.page_bytes] for page, at in last.items()}

    def is_unchanged(self) -> bool:
        """Whether SQLite has not begun at the front again since the log was opened."""
        return os.pread(self.descriptor, 8, 16) == self.salts

    def extent(self) -> Extent:
        """How far it reaches. Takes some 0.1 ms a frame: every sum is reckoned."""
        whole, committed, is_torn, seed = True, 0, False, self.seed
        for number in range((os.fstat(self.descriptor).st_size - HEADER_BYTES) // self._stride()):
            frame = os.pread(self.descriptor, self._stride(), self._place(number))
            if len(frame) < self._stride():  # SQLite cut it meanwhile
                break
            stated = struct.unpack(">II", frame[16:24])
            is_recent = frame[8:16] == self.salts
            fits = is_recent and _summed(seed, frame[:8] + frame[24:], self.words) == stated
            ends = frame[4:8] != bytes(4)
            if not fits and whole:  # one that ends nothing, and nothing behind it: a kill came while it was written
                whole, is_torn = False, is_recent and ends and committed < number
            if fits and ends:
                committed, is_torn = (number + 1, is_torn) if whole else (committed, True)
            seed = stated
        return Extent(frames=committed, is_torn=is_torn)

    def _stride(self) -> int:
        return FRAME_HEADER_BYTES + self.page_bytes

    def _place(self, number: int) -> int:
        return HEADER_BYTES + number * self._stride()


def path_of(database: Path) -> Path:
    """Where SQLite puts it: beside the file itself, whatever links lead there."""
    return Path(f"{os.path.realpath(database)}-wal")  # which takes links in a circle as they are


def reaches(descriptor: int, frames: int, page_bytes: int) -> bool:
    """Whether that many frames were written since SQLite last began at the front."""
    place = HEADER_BYTES + (frames - 1) * (FRAME_HEADER_BYTES + page_bytes)
    salts = os.pread(descriptor, 8, place + 8)
    return len(salts) == 8 and salts == os.pread(descriptor, 8, 16)


@contextmanager
def opened(path: Path) -> Iterator[Log | None]:
    """The log of the database in `path`, None where there is none or it is empty. Raises BrokenLog."""
    try:
        descriptor = os.open(path_of(path), os.O_RDONLY | os.O_CLOEXEC)
    except FileNotFoundError:
        yield None
        return
    try:
        header = os.pread(descriptor, HEADER_BYTES, 0)
        yield _log(descriptor, header) if header.strip(b"\0") else None
    finally:
        os.close(descriptor)


def _log(descriptor: int, header: bytes) -> Log:
    if len(header) < HEADER_BYTES:
        raise BrokenLog("its header was cut short")
    magic, _, page_bytes = struct.unpack(">III", header[:12])
    words = "<II" if magic == _LITTLE else ">II"
    seed = _summed((0, 0), header[:24], words)
    if magic not in (_LITTLE, _BIG) or seed != struct.unpack(">II", header[24:]):
        raise BrokenLog("its header is not what SQLite wrote")
    return Log(descriptor=descriptor, page_bytes=page_bytes, salts=header[16:24], seed=seed, words=words)


def _summed(seed: tuple[int, int], data: bytes, words: str) -> tuple[int, int]:
    """SQLite's sum of pairs of words, going on from `seed`."""
    first, second = seed
    for even, odd in struct.iter_unpack(words, data):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
