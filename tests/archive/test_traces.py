"""Where what was taken down still stands, however much is searched for."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from archive.takedown import traces


def test_thousands_of_needles_are_searched_for() -> None:
    """A page whose bytes many captures share brings one for each."""
    needles = [f"run number {number:05}".encode() for number in range(3_000)]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT, raw BLOB)")
        connection.execute("INSERT INTO notes VALUES (7, 'it says run number 00001', ?)", (b"\x00" + needles[-1],))
        connection.execute("INSERT INTO notes VALUES (8, 'it says run number 03000', x'00')")
        assert [*traces.in_cells(connection, needles)] == ["notes.body of 7", "notes.raw of 7"]
        assert [*traces.in_cells(connection, [])] == []


def test_a_row_that_holds_several_is_named_once_and_a_few_rows_for_a_column() -> None:
    needles = [f"run number {number:05}".encode() for number in range(2_000)]
    body = " ".join(map(bytes.decode, needles))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT)")
        connection.executemany("INSERT INTO notes (body) VALUES (?)", [(body,)] * 9)
        assert [*traces.in_cells(connection, needles)] == [f"notes.body of {n}" for n in range(1, 6)]
