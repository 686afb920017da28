"""What the files of an archive tell without a look into the databases: sums of a backup, logs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.database.files import CAPTURES, NEWS
from archive.integrity.page_checks import page_problems
from archive.integrity.problem import Problem
from archive.integrity.sums import sum_problems
from archive.takedown.tombstones import PENDING

LARGEST_LOG_BYTES = 256 << 20
"""A longer write-ahead log slows every reader."""


def file_problems(folder: Path) -> Iterator[Problem]:
    """Every file of `folder` that is not as it must be, but for what is inside the databases."""
    yield from _logs(folder)
    yield from _unfinished(folder)
    yield from sum_problems(folder)
    for name in (NEWS.name, CAPTURES.name):
        yield from page_problems(folder / name)


def _logs(folder: Path) -> Iterator[Problem]:
    """SQLite writes the log back when nobody reads old pages any more."""
    for path in sorted(folder.glob("*.db-wal")):
        if path.stat().st_size > LARGEST_LOG_BYTES:
            size = path.stat().st_size >> 20
            yield Problem("log", path.name, f"has grown to {size:,} MB: somebody has been reading for very long")


def _unfinished(folder: Path) -> Iterator[Problem]:
    if (folder / PENDING).exists():
        yield Problem("takedown", PENDING, "a takedown was broken off: run `warta takedown` to finish it")
