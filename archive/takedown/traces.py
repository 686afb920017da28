"""What of a text is searched for, and the cells in which it still stands. Reads only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from sqlite3 import Connection

RUN_CHARACTERS = 40
"""Length of one run: long enough to stand nowhere by chance, short enough to lie within one page of a file."""

RUNS_PER_TEXT = 12
MAX_RUNS = 400
"""A long text is sampled: what stores it whole stores its samples."""

MIN_RUN_CHARACTERS = 12
"""A shorter text is no trace of anything."""

ROWS_NAMED = 5
"""Rows named for one column that carries a run."""

NEEDLES_AT_ONCE = 500
"""SQLite takes expressions up to a depth of 1,000."""


def runs_of(texts: Iterable[str]) -> list[str]:
    """Runs of characters that together tell whether any of `texts` is still there."""
    found: dict[str, None] = {}
    for text in dict.fromkeys(texts):
        found.update(dict.fromkeys(_sampled(text)))
    return list(found)[:MAX_RUNS]


def _sampled(text: str) -> Iterator[str]:
    lines = [part.strip() for part in text.split("\n") if len(part.strip()) >= MIN_RUN_CHARACTERS]
    step = max(len(lines) // RUNS_PER_TEXT, 1)
    for part in lines[::step]:
        for start in {0, max((len(part) - RUN_CHARACTERS) // 2, 0), max(len(part) - RUN_CHARACTERS, 0)}:
            yield part[start : start + RUN_CHARACTERS]


def in_cells(connection: Connection, needles: Iterable[bytes]) -> Iterator[str]:
    """The rows that hold any of `needles` as text or as bytes, as ``table.column of key``; a few for each column."""
    patterns = [*needles]
    texts = [text for each in patterns if (text := _text(each)) is not None]
    wanted: dict[str, Sequence[str | bytes]] = {"BLOB": patterns, "TEXT": texts}
    for table, key, columns in list(_tables(connection)) if patterns else ():
        for column, kind in columns:
            keys = dict.fromkeys(_keys(connection, f"SELECT {key} FROM {table}", column, wanted[kind]))
            yield from (f"{table}.{column} of {each}" for each in islice(keys, ROWS_NAMED))


def _keys(connection: Connection, select: str, column: str, wanted: Sequence[str | bytes]) -> Iterator[object]:
    for start in range(0, len(wanted), NEEDLES_AT_ONCE):
        part = wanted[start : start + NEEDLES_AT_ONCE]
        condition = " OR ".join([f"instr({column}, ?)"] * len(part))
        for (key,) in connection.execute(f"{select} WHERE {condition} LIMIT {ROWS_NAMED}", part):
            yield key


def _text(needle: bytes) -> str | None:
    try:
        return needle.decode()
    except UnicodeDecodeError:
        return None


def _tables(connection: Connection) -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Each table that holds texts or bytes as such, its first column, and its columns of those kinds."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (table,) in connection.execute(query).fetchall():
        if "_fts_" in table:
            continue
        columns = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
        yield table, columns[0][0], [(name, kind) for name, kind in columns if kind in ("TEXT", "BLOB")]
