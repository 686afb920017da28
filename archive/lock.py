"""One writing run at a time for each archive. The kernel holds the lock, so it dies with its process."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from archive.database.files import NEWS
from archive.database.opening import require_both
from archive.errors import AnotherRun

FILE_NAME = ".warta.lock"


@contextmanager
def run_lock(folder: Path) -> Iterator[None]:
    """Hold the lock of the archive in `folder`. Raises AnotherRun at once if somebody else does, NoArchive where there
    is none to lock, OSError if the file cannot be made or written."""
    require_both(folder)
    path = (folder / NEWS.name).resolve().with_name(FILE_NAME)  # one lock, whatever links lead to the archive
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o664)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            holder = os.pread(descriptor, 20, 0).decode("ascii", "replace").strip() or "unknown"
            raise AnotherRun(f"{folder}: another run is writing to this archive (process {holder})") from error
        _sign(descriptor, path)
        yield
    finally:
        os.close(descriptor)


def _sign(descriptor: int, path: Path) -> None:
    try:
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, f"{os.getpid()}\n".encode(), 0)
    except OSError as error:
        error.filename = str(path)  # a descriptor has no name to tell
        raise
