"""The SHA-256 of every file of an archive that rests: a backup, a publication, or one that was sealed.

Any byte that changes is found as long as nobody writes; opening for writing removes the list. A living archive has
sums of its pages instead (``folding.py``): reading all of its files after every run would make each run as slow as the
archive is large.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from archive.database.files import SUMS, logs_of
from archive.errors import ArchiveBusy
from archive.integrity.problem import Problem
from archive.store import Archive


def seal(folder: Path) -> None:
    """Write the list for an archive that lives here. Hold its run lock. Raises what opening for writing raises, and
    ArchiveBusy while somebody reads what is not written back yet."""
    Archive.open(folder).close()  # writes the log back
    for path, size in logs_of(folder).items():
        if size:
            raise ArchiveBusy(f"{path}: somebody reads, so the log cannot be written back; try again later")
    write_sums(folder)


def write_sums(folder: Path) -> None:
    """``SHA256SUMS`` of every file in `folder`, as ``sha256sum`` writes it; hidden files and logs are left out."""
    lines = [f"{_sha256(path)}  {path.relative_to(folder)}\n" for path in _files(folder)]
    with (folder / SUMS).open("w", encoding="utf-8") as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())


def sum_problems(folder: Path) -> Iterator[Problem]:
    """Every listed file that is not what it was; nothing where there is no list."""
    path = folder / SUMS
    lines = path.read_text(encoding="utf-8", errors="replace").split("\n") if path.exists() else [""]
    for stated, _, name in (text.partition("  ") for text in lines[:-1]):
        try:
            found = _sha256(folder / name)
        except (OSError, ValueError) as error:
            yield Problem("file", name, f"cannot be read ({error}), but is listed in {SUMS}")
            continue
        if found != stated:
            yield Problem("file", name, f"is not what {SUMS} says: its bytes have changed")
    if lines[-1]:
        yield Problem("file", SUMS, "does not end as it was written: its bytes have changed")


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        told = path.relative_to(folder)
        is_ours = path.name != SUMS and not path.name.endswith(("-wal", "-shm"))
        if path.is_file() and is_ours and not any(part.startswith(".") for part in told.parts):
            yield path


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
