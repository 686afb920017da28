"""Files made out of the archive: which we know of, and taking one article out of them."""

from __future__ import annotations

import csv
import glob
import json
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from sqlite3 import Connection
from typing import TextIO

from archive.article import utc_text
from archive.takedown.scanning import in_files


class CopyKind(StrEnum):
    """What kind of copy, in the words of ``copies.kind``."""

    BACKUP = "backup"
    PUBLICATION = "publication"
    JSONL = "jsonl"
    CSV = "csv"
    WARC = "warc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One file or folder that was made out of the archive."""

    path: Path
    kind: CopyKind
    made_at: str  # UTC text


def note_copy(connection: Connection, path: Path, kind: CopyKind, at: datetime) -> None:
    """Remember that a copy was written, so that a takedown knows of it."""
    connection.execute(
        "INSERT INTO copies(path, kind, made_at) VALUES (?, ?, ?)"
        " ON CONFLICT(path) DO UPDATE SET kind = excluded.kind, made_at = excluded.made_at",
        (str(path.resolve()), kind.value, utc_text(at)),
    )


def known_copies(connection: Connection) -> list[Copy]:
    """Every copy that was noted, oldest first."""
    rows = connection.execute("SELECT path, kind, made_at FROM copies ORDER BY made_at, path")
    return [Copy(path=Path(row[0]), kind=CopyKind(row[1]), made_at=row[2]) for row in rows]


def strip(copy: Copy, article_ids: Collection[int], runs: Iterable[str] = ()) -> str:
    """Take an article, under all of its ids, out of an export, in place. Says in words what came of it, also
    whether a run of its text is still there: under another article, of which it was a part then, or a reprint."""
    if unfinished := sorted(copy.path.parent.glob(f".{glob.escape(copy.path.name)}.*")):
        return f"was broken off: remove {unfinished[0]}, and make it again"
    if not copy.path.exists():
        return "is not there any more; if it was moved, take the article out yourself"
    if copy.kind not in _STRIPPERS:
        return "may still hold it: make a new one, and remove this one"
    try:
        removed = _STRIPPERS[copy.kind](copy.path, {str(each) for each in article_ids})
        is_left = bool(in_files([copy.path], [run.encode() for run in runs]))
    except (OSError, ValueError, KeyError, csv.Error) as error:
        return f"could not be rewritten ({error}): take the article out yourself"
    told = f"{removed} row{'s' if removed > 1 else ''} removed" if removed else "does not hold it"
    return f"{told}, but rows of other articles hold words of it" if is_left else told


def _strip_jsonl(path: Path, article_ids: set[str]) -> int:
    removed = 0
    with _rewritten(path) as (old, new):
        for line in old:
            if str(json.loads(line)["id"]) in article_ids:
                removed += 1
            else:
                new.write(line)
    return removed


def _strip_csv(path: Path, article_ids: set[str]) -> int:
    removed, longest = 0, csv.field_size_limit(2**31 - 1)
    try:
        with _rewritten(path) as (old, new):
            reader, writer = csv.DictReader(old), csv.writer(new)
            writer.writerow(reader.fieldnames or [])
            for row in reader:
                if row["id"] in article_ids:
                    removed += 1
                else:
                    writer.writerow(row.values())
    finally:
        csv.field_size_limit(longest)
    return removed


@contextmanager
def _rewritten(path: Path) -> Iterator[tuple[TextIO, TextIO]]:
    """The old text and a new one that takes its place when the block ends well."""
    temporary = path.with_name(f".{path.name}.new")
    try:
        with path.open(encoding="utf-8", newline="") as old, temporary.open("w", encoding="utf-8", newline="") as new:
            yield old, new
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


_STRIPPERS = {CopyKind.JSONL: _strip_jsonl, CopyKind.CSV: _strip_csv}
