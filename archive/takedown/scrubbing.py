"""Overwriting what was freed, and searching the files for what must not be there any more.

Rows that were deleted under ``secure_delete`` leave zeros behind. Three places keep them all the same: FTS5 only
marks what is deleted until its segments are merged, the write-ahead log holds old pages until it is emptied, and a
row that was rewritten before may have left its words in a free page: outside of takedowns pages that become free are
not written once more. A text that stands there whole is found, and VACUUM cleans the file; the words of the search
index stand there in pieces that no search finds, so all free pages are overwritten.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from sqlite3 import Connection

from sqlite_utils import Database

from archive.database.transactions import empty_log, immediate, turn
from archive.errors import ArchiveBusy, ArchiveDamaged
from archive.store import Archive
from archive.takedown import traces
from archive.takedown.scanning import in_files


@dataclass(slots=True, kw_only=True)
class Searched:
    """Where was searched for what, and what of it others still hold."""

    runs: int
    bytes: int = 0
    vacuumed: list[str] = field(default_factory=list)  # files in which something stood outside of every row
    carriers: list[str] = field(default_factory=list)  # rows and captures of others that hold a run of it


def scrub(archive: Archive, runs: Sequence[str], frames: Sequence[bytes]) -> Searched:
    """Leave none of `runs` (text) and `frames` (compressed bytes) in the files, but where other rows hold them.

    Raises ArchiveBusy while somebody's long reading keeps old pages alive, ArchiveDamaged if something remains.
    """
    searched = Searched(runs=len(runs) + len(frames))
    _merge_index(archive.db.conn)
    for name, connection in archive.connections().items():
        _scrub_file(archive.folder / name, connection, [*(run.encode() for run in runs), *frames], searched)
    captures = sorted(archive.captures.holding([run.encode() for run in runs]))
    searched.carriers += [f"capture {number}" for number in captures]
    return searched


def files_of(database: Path) -> list[Path]:
    """Where its bytes can be; SQLite puts its own files beside the file itself, whatever links lead there."""
    real = database.resolve()
    return [real, *(real.with_name(f"{real.name}{end}") for end in ("-wal", "-journal"))]


def _scrub_file(path: Path, connection: Connection, needles: Sequence[bytes], searched: Searched) -> None:
    paths = files_of(path)
    _empty_log(connection, path)
    found = in_files(paths, needles)
    carried = {each for each in found if any(traces.in_cells(connection, [each]))}
    if found - carried:
        with turn(connection):
            connection.execute("VACUUM")
        _empty_log(connection, path)
        searched.vacuumed.append(path.name)
        found = in_files(paths, needles)
    _overwrite_free_pages(connection, path)
    if found - carried:
        raise ArchiveDamaged(f"{path}: {len(found - carried)} runs of the text are still there; run it again")
    told = traces.in_cells(connection, carried)
    searched.carriers += [each for each in told if not each.startswith(PACKED_PAGES)]
    searched.bytes += sum(each.stat().st_size for each in paths if each.exists())


PACKED_PAGES = "payloads.data "
"""Pages that are alike have compressed bytes in common. Which of them hold the text is told by unpacking them."""


def _overwrite_free_pages(connection: Connection, path: Path) -> None:
    """By a table that takes all of them and goes again."""
    if not _free_pages(connection):
        return
    connection.execute("PRAGMA secure_delete=ON")
    (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    with immediate(Database(connection, execute_plugins=False)):
        connection.execute("CREATE TABLE zeros(bytes BLOB)")
        while (free := _free_pages(connection)) > 0:
            connection.execute("INSERT INTO zeros VALUES (zeroblob(?))", (min(free, _PAGES_AT_ONCE) * page_bytes,))
        connection.execute("DROP TABLE zeros")
    _empty_log(connection, path)


def _free_pages(connection: Connection) -> int:
    return int(connection.execute("PRAGMA freelist_count").fetchone()[0])


_PAGES_AT_ONCE = 4096


def _merge_index(connection: Connection) -> None:
    with turn(connection):
        connection.execute("INSERT INTO articles_fts(articles_fts) VALUES ('optimize')")
    structure = connection.execute("SELECT block FROM articles_fts_data WHERE id = 10").fetchone()[0]
    if structure[5] > 1:  # after a cookie of four bytes: the number of levels, the number of segments
        raise ArchiveDamaged("the search index could not be merged into one segment: run `warta repair`")


def _empty_log(connection: Connection, path: Path) -> None:
    if not empty_log(connection):
        raise ArchiveBusy(f"{path}: somebody is reading, and keeps old pages alive; when they are done, run it again")
