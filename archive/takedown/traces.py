"""What of a text is searched for, and the cells in which it still stands. Reads only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


def in_cells(connection: Connection, needles: Iterable[str]) -> Iterator[str]:
    """The rows whose text holds any of `needles`, as ``table.column of key``; a few for each column."""
    wanted = list(needles)
    if not wanted:
        return
    for table, key, columns in list(_tables(connection)):
        for column in columns:
            condition = " OR ".join(f"instr({column}, ?)" for _ in wanted)
            query = f"SELECT {key} FROM {table} WHERE {condition} LIMIT {ROWS_NAMED}"
            yield from (f"{table}.{column} of {row[0]}" for row in connection.execute(query, wanted))


def _tables(connection: Connection) -> Iterator[tuple[str, str, list[str]]]:
    """Each table that holds text as such, its first column, and its columns of text."""
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    for (table,) in connection.execute(query).fetchall():
        if "_fts_" in table:
            continue
        columns = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,)).fetchall()
        yield table, columns[0][0], [name for name, kind in columns if kind == "TEXT"]
