"""What the files of an archive tell without a look into the databases: sums of a backup, logs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from archive.database.files import CAPTURES, NEWS, logs_of
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
    for path, size in logs_of(folder).items():
        if size > LARGEST_LOG_BYTES:
            told = f"has grown to {size >> 20:,} MB: somebody has been reading for very long"
            yield Problem("log", path.name, told)


def _unfinished(folder: Path) -> Iterator[Problem]:
    if (folder / PENDING).exists():
        yield Problem("takedown", PENDING, "a takedown was broken off: run `warta takedown` to finish it")
