"""Memory that a parent and its child both see: one writes into it, tells the other, and finds the answer in it.

A page of 200 KB through a pipe or a socket is copied four times, and both sides wait for each other when it is full;
here it is copied in and out.
"""

from __future__ import annotations

import fcntl
import os
import tempfile
from mmap import mmap

STEP_BYTES = 1 << 16
"""What a slot holds first, and grows by. Small, because a limit on the size of files (``ulimit -f``) bounds it, too."""


class Slot:
    """A piece of shared memory. Parent and child take turns: neither touches it while the other has it."""

    def __init__(self, descriptor: int) -> None:
        """Takes over `descriptor`, that of a file which the other side has too."""
        self.descriptor = descriptor
        try:
            self._map = mmap(descriptor, os.fstat(descriptor).st_size)
        except BaseException:
            os.close(descriptor)
            raise

    @classmethod
    def new(cls) -> Slot:
        """One that nobody else has yet."""
        descriptor = _file_in_memory()
        os.ftruncate(descriptor, STEP_BYTES)
        _forbid_shrinking(descriptor)
        return cls(descriptor)

    def write(self, at: int, *parts: bytes) -> None:
        """One part behind the other, from `at`; it grows as needed. Raises OSError where it cannot."""
        end = at + sum(map(len, parts))
        if end > len(self._map):
            os.ftruncate(self.descriptor, max(end + -end % STEP_BYTES, os.fstat(self.descriptor).st_size))
            self._map_anew()
        for part in parts:
            self._map[at : at + len(part)] = part
            at += len(part)

    def read(self, start: int, end: int) -> bytes:
        """What was written there."""
        if end > len(self._map):
            self._map_anew()
        return self._map[start:end]

    def close(self) -> None:
        """Give it back."""
        self._map.close()
        os.close(self.descriptor)

    def _map_anew(self) -> None:
        """The file is larger than what of it is seen here. Raises OSError, and what was seen stays."""
        larger = mmap(self.descriptor, os.fstat(self.descriptor).st_size)
        self._map.close()
        self._map = larger


def _file_in_memory() -> int:
    if hasattr(os, "memfd_create"):  # on Linux only
        return os.memfd_create("wartarsip", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    with tempfile.TemporaryFile() as file:
        return os.dup(file.fileno())


def _forbid_shrinking(descriptor: int) -> None:
    """A child that a page has taken over could cut the file, and reading behind its end would end the parent."""
    if hasattr(os, "memfd_create"):
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK)
