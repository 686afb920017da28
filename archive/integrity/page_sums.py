"""The sums of a database's pages: ``news.sums`` beside ``news.db``, four bytes a page.

A header, then the CRC-32 of each page in order: a page whose change lies within 32 bits never has the sum of before,
any other change has it once in 2**32. Every byte means something, so a flipped one is found as a flipped page is.
"""

from __future__ import annotations

import errno
import os
import struct
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from enum import IntEnum
from pathlib import Path

from archive.errors import DiskFull, ReadOnlyArchive

SUFFIX = ".sums"
_MAGIC = b"warta\x00\x01s"
_HEADER = struct.Struct("<8sII")
_SUM = struct.Struct("<I")
HEADER_BYTES = _HEADER.size + 4
SUM_BYTES = _SUM.size

BLOCK_SUMS = 16_384
"""Sums that are written together: pages that change lie scattered, and a call for each costs five times as much."""


class State(IntEnum):
    """What the sums speak of."""

    TAKING = 1  # nothing yet: they are being taken for the first time
    OPEN = 2  # the file; what the log holds besides may not be in them
    CLOSED = 3  # the file, and the log was empty
    AHEAD = 4  # the file as it will be when the log has been written back; somebody's reading stood in the way


class BrokenSums(ValueError):
    """The header is not what was written."""


class PageSums:
    """An open file of sums. `close` it when done."""

    def __init__(self, path: Path, flags: int = os.O_RDONLY) -> None:
        """For callers; `create` makes one. Raises OSError."""
        self.path = path
        self.descriptor = os.open(path, flags | os.O_CLOEXEC | os.O_NOFOLLOW, 0o644)

    @classmethod
    def create(cls, path: Path, state: State, page_bytes: int) -> None:
        """Make the file, without sums, so that a power cut does not take it away. One that can be read stays."""
        with closing(cls(path, os.O_RDWR | os.O_CREAT)) as sums:
            with suppress(BrokenSums):
                sums.header()
                return
            sums.write_header(state, page_bytes)
            sums.sync()
        folder = os.open(path.parent, os.O_RDONLY | os.O_CLOEXEC)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def header(self) -> tuple[State, int]:
        """The state, and the bytes of a page. Raises BrokenSums."""
        data = os.pread(self.descriptor, HEADER_BYTES, 0)
        if len(data) < HEADER_BYTES or zlib.crc32(data[: _HEADER.size]) != int.from_bytes(data[-4:], "little"):
            raise BrokenSums("its header is not what was written")
        magic, page_bytes, state = _HEADER.unpack(data[: _HEADER.size])
        if magic != _MAGIC or state not in State.__members__.values():
            raise BrokenSums("it is not of this version")
        return State(state), page_bytes

    def write_header(self, state: State, page_bytes: int) -> None:
        """Not synced."""
        data = _HEADER.pack(_MAGIC, page_bytes, state)
        os.pwrite(self.descriptor, data + zlib.crc32(data).to_bytes(4, "little"), 0)

    def count(self) -> int:
        """How many pages have a sum."""
        return (os.fstat(self.descriptor).st_size - HEADER_BYTES) // SUM_BYTES

    def all(self) -> list[int]:
        """The sum of each page, the first one's first."""
        data = os.pread(self.descriptor, self.count() * SUM_BYTES, HEADER_BYTES)
        return [value for (value,) in struct.iter_unpack("<I", data)]

    def put(self, sums: Mapping[int, int], pages: int) -> None:
        """Note the sums of some pages (from 1) of a database that has `pages` now, and sync.

        A page that no sum came for and that has none is a hole: zeros.
        """
        known = self.count()
        if pages < known:
            os.ftruncate(self.descriptor, HEADER_BYTES + pages * SUM_BYTES)
        hole = zlib.crc32(bytes(self.header()[1]))
        new = {page: hole for page in range(known + 1, pages + 1) if page not in sums}
        blocks: dict[int, dict[int, int]] = defaultdict(dict)
        for page, value in (new | {page: value for page, value in sums.items() if page <= pages}).items():
            blocks[(page - 1) // BLOCK_SUMS][(page - 1) % BLOCK_SUMS] = value
        for number, values in blocks.items():
            self._put_block(HEADER_BYTES + number * BLOCK_SUMS * SUM_BYTES, values)
        self.sync()

    def sync(self) -> None:
        """Wait until the disk has it."""
        os.fsync(self.descriptor)

    def _put_block(self, place: int, values: Mapping[int, int]) -> None:
        data = bytearray(os.pread(self.descriptor, BLOCK_SUMS * SUM_BYTES, place))
        data.extend(bytes(max((max(values) + 1) * SUM_BYTES - len(data), 0)))
        for number, value in values.items():
            _SUM.pack_into(data, number * SUM_BYTES, value)
        left = memoryview(data)
        while left:  # a disk that fills up takes a part, and says so the next time
            done = os.pwrite(self.descriptor, left, place)
            left, place = left[done:], place + done

    def close(self) -> None:
        """Close the file; a lock on it goes, too."""
        os.close(self.descriptor)


@contextmanager
def written(database: Path) -> Iterator[None]:
    """Turn the operating system's errors on the sums of `database` into those that an operator knows."""
    try:
        yield
    except OSError as error:
        path = path_of(database)
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise DiskFull(f"{path}: no space left to write ({error}); nothing stored was lost") from error
        raise ReadOnlyArchive(f"{path}: cannot be written here ({error})") from error


def path_of(database: Path) -> Path:
    """Where the sums of a database's pages are: beside the file itself, whatever links lead there. No program of
    SQLite's takes the name for one of its own."""
    return Path(os.path.realpath(database)).with_suffix(SUFFIX)  # which takes links in a circle as they are
