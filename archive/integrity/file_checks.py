"""What the files of an archive tell without a look into the databases: sums of a backup, logs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from archive.copying.copies import SUMS
from archive.integrity.problem import Problem
from archive.takedown.tombstones import PENDING

LARGEST_LOG_BYTES = 256 << 20
"""A longer write-ahead log slows every reader."""


def file_problems(folder: Path) -> Iterator[Problem]:
    """Every file of `folder` that is not as it must be, but for what is inside the databases."""
    yield from _logs(folder)
    yield from _unfinished(folder)
    yield from _sums(folder)


def _logs(folder: Path) -> Iterator[Problem]:
    """SQLite writes the log back when nobody reads old pages any more."""
    for path in sorted(folder.glob("*.db-wal")):
        if path.stat().st_size > LARGEST_LOG_BYTES:
            size = path.stat().st_size >> 20
            yield Problem("log", path.name, f"has grown to {size:,} MB: somebody has been reading for very long")


def _unfinished(folder: Path) -> Iterator[Problem]:
    if (folder / PENDING).exists():
        yield Problem("takedown", PENDING, "a takedown was broken off: run `warta takedown` to finish it")


def _sums(folder: Path) -> Iterator[Problem]:
    """A backup has a list of what its files were; one that was opened for writing has it no more."""
    path = folder / SUMS
    for text in path.read_text(encoding="utf-8", errors="replace").splitlines() if path.exists() else ():
        stated, _, name = text.partition("  ")
        try:
            with (folder / name).open("rb") as file:
                found = hashlib.file_digest(file, "sha256").hexdigest()
        except (OSError, ValueError) as error:
            yield Problem("file", name, f"cannot be read ({error}), but is listed in {SUMS}")
            continue
        if found != stated:
            yield Problem("file", name, f"is not what {SUMS} says: its bytes have changed")
