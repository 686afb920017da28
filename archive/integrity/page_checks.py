"""Comparing the pages of a database with their sums, and taking the sums of a file as it is.

Both read the file itself. Closing it takes away the locks that SQLite holds on it in this process
(https://sqlite.org/howtocorrupt.html, 2.2), so no connection of this process may have it open.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from zlib import crc32

from archive.integrity import log
from archive.integrity.folding import alone
from archive.integrity.page_sums import BrokenSums, PageSums, State, path_of
from archive.integrity.problem import Problem

PATIENCE_SECONDS = 30.0
"""How long to wait for a pause between a writer's transactions, to look again at what seems wrong."""

PAGES_NAMED = 8
_ACCEPT = "restore it from a backup, or, if that was meant, `warta repair --accept` takes the sums anew"


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What is not as it was written."""

    pages: list[int]  # from 1
    broken_log: str  # what is wrong with the log; empty: nothing

    def __bool__(self) -> bool:
        return bool(self.pages or self.broken_log)


def page_problems(path: Path) -> Iterator[Problem]:
    """Every page of the database in `path` that its sums or its log do not vouch for. Somebody may be writing."""
    if not path.exists():
        return
    name = path_of(path).name
    try:
        sums = PageSums(path_of(path))
    except OSError as error:
        told = "is missing" if isinstance(error, FileNotFoundError) else f"cannot be read ({error.strerror})"
        yield Problem("sums", name, f"{told}: nothing vouches for the bytes of {path.name}; {_ACCEPT}")
        return
    with closing(sums):
        try:
            yield from _told(path, sums, _found(path, sums))
        except BrokenSums as error:
            yield Problem("sums", name, f"is damaged ({error}); {_ACCEPT}")


def changed_pages(path: Path) -> list[int] | None:
    """The pages that nothing vouches for; None where there are no sums that could be read."""
    try:
        with closing(PageSums(path_of(path))) as sums:
            return _found(path, sums).pages
    except (FileNotFoundError, BrokenSums):
        return None


def awaits_sums(path: Path) -> bool:
    """Whether an archive of before has been, or is being, upgraded and has no sums yet."""
    with suppress(FileNotFoundError, BrokenSums), closing(PageSums(path_of(path))) as sums:
        return sums.header()[0] is State.TAKING
    return False


def take(path: Path) -> None:
    """Take the sums of all pages as they are now, whatever was said before. Reads the whole file."""
    with path.open("rb") as file:
        page_bytes = int.from_bytes(os.pread(file.fileno(), 2, 16), "big")
        page_bytes = 65536 if page_bytes == 1 else page_bytes
        PageSums.create(path_of(path), State.TAKING, page_bytes)
        with closing(PageSums(path_of(path), os.O_RDWR)) as sums, alone(sums, PATIENCE_SECONDS):
            sums.write_header(State.TAKING, page_bytes)
            with closing(sqlite3.connect(path, timeout=PATIENCE_SECONDS, isolation_level=None)) as connection:
                connection.execute("BEGIN IMMEDIATE")  # nobody at all writes meanwhile
                is_ahead = _take(path, file, sums, page_bytes)
                sums.write_header(State.AHEAD if is_ahead else State.CLOSED, page_bytes)
                sums.sync()


def _take(path: Path, file: BinaryIO, sums: PageSums, page_bytes: int) -> bool:
    """Whether the log holds pages that the file does not."""
    with log.opened(path) as pages:
        frames, size = _frames_by_page(pages, pages.extent().frames) if pages else ({}, 0)
        size = size or _pages_of(file, page_bytes)
        taken = {page: crc32(_page(file, page, page_bytes)) for page in range(1, size + 1) if page not in frames}
        if pages:
            taken |= {page: crc32(pages.page(numbers[-1])) for page, numbers in frames.items()}
        sums.put(taken, size)
    return bool(frames)


def _found(path: Path, sums: PageSums) -> Findings:
    """Looked at beside whoever writes, and what seems wrong again while nobody does."""
    findings = _look(path, sums)
    if findings:
        with alone(sums, PATIENCE_SECONDS):
            findings = _look(path, sums, findings.pages)
    return findings


def _look(path: Path, sums: PageSums, only: Collection[int] | None = None) -> Findings:
    state, page_bytes = sums.header()
    with path.open("rb") as file:
        stated = sums.all()
        every = range(1, max(len(stated), _pages_of(file, page_bytes)) + 1)
        doubtful = {}
        for page in every if only is None else only:
            found = crc32(_page(file, page, page_bytes))
            if page > len(stated) or found != stated[page - 1]:
                doubtful[page] = found
        try:
            with log.opened(path) as pages:
                extent = pages.extent() if pages else log.Extent(frames=0, is_torn=False)
                told = "a transaction in it is broken" if extent.is_torn else ""
                vouched = _vouched(pages, extent.frames, doubtful, state, len(stated)) if pages else set()
        except log.BrokenLog as error:
            told, vouched = str(error), set()
    return Findings(pages=sorted(doubtful.keys() - vouched), broken_log=told)


def _vouched(pages: log.Log, frames: int, doubtful: dict[int, int], state: State, known: int) -> set[int]:
    """Those that the log holds, in the wording that it has or will have in the file; and those that it cuts off.

    Behind the first `known` pages, which have sums, only the log counts: writing it back may have been broken off
    within a page, when the disk was full.
    """
    by_page, size = _frames_by_page(pages, frames)
    return {
        page
        for page, found in doubtful.items()
        if (page > size > 0)
        or (
            page in by_page
            and (
                state is State.AHEAD or page > known or found in {crc32(pages.page(number)) for number in by_page[page]}
            )
        )
    }


def _frames_by_page(pages: log.Log, frames: int) -> tuple[dict[int, list[int]], int]:
    """The frames of each page in order, and how many pages there are after the last one (0: no frame)."""
    by_page: dict[int, list[int]] = {}
    size = 0
    for number in range(frames):
        page, size = pages.frame(number)
        by_page.setdefault(page, []).append(number)
    return by_page, size


def _pages_of(file: BinaryIO, page_bytes: int) -> int:
    return -(-os.fstat(file.fileno()).st_size // page_bytes)


def _page(file: BinaryIO, page: int, page_bytes: int) -> bytes:
    """What lies behind the end reads as zeros."""
    return os.pread(file.fileno(), page_bytes, (page - 1) * page_bytes).ljust(page_bytes, b"\0")


def _told(path: Path, sums: PageSums, findings: Findings) -> Iterator[Problem]:
    if findings.broken_log:
        yield Problem(
            "log", f"{path.name}-wal", f"{findings.broken_log}: bytes have changed, or power failed while it was "
            "written; the next command that writes drops what stands behind"
        )  # fmt: skip
    if findings.pages:
        killed = sums.header()[0] is not State.CLOSED
        other = ", or another program wrote the log of a killed run back" if killed else ""
        yield Problem(
            "pages", path.name, f"{named(findings.pages)} not as warta wrote: bytes have changed, another program "
            f"wrote here{other}; {_ACCEPT}"
        )  # fmt: skip


def named(pages: list[int]) -> str:
    """``page 7 is``, ``12 pages (1, 2, ...) are``."""
    if len(pages) == 1:
        return f"page {pages[0]} is"
    more = ", ..." if len(pages) > PAGES_NAMED else ""
    return f"{len(pages):,} pages ({', '.join(map(str, pages[:PAGES_NAMED]))}{more}) are"
