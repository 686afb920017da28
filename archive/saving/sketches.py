"""The table of sketches: which hashes a text has, and which articles have a hash."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from sqlite3 import Connection

from archive.comparing.reprints import sketch
from archive.saving.rows import to_json

MAX_POSTINGS = 64
"""Articles looked at for one hash: a shingle that more share is a formula, not a text."""


def add_sketch(connection: Connection, article_id: int, body: str) -> None:
    """Make a text findable as the origin or the reprint of others."""
    add_sketches(connection, [(article_id, sketch(body))])


def add_sketches(connection: Connection, sketches: Iterable[tuple[int, Sequence[int]]]) -> None:
    """The sketches of many articles, in the order of the table: each of its pages is met once."""
    rows = sorted((each, article_id) for article_id, hashes in sketches for each in hashes)
    connection.executemany("INSERT OR IGNORE INTO sketches(hash, article_id) VALUES (?, ?)", rows)


def remove_sketch(connection: Connection, article_id: int, body: str) -> None:
    """By its hashes: an index by article would take as much space as the sketches themselves."""
    rows = [(each, article_id) for each in sketch(body)]
    connection.executemany("DELETE FROM sketches WHERE hash = ? AND article_id = ?", rows)


def postings_of(connection: Connection, hashes: Collection[int]) -> dict[int, list[int]]:
    """The articles that have these hashes in their sketches, `MAX_POSTINGS` and one of each at most. Most have none:
    one statement finds out which have, in the order of the index."""
    query = "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM sketches WHERE hash = value)"
    known = connection.execute(query, (to_json(sorted(hashes)),)).fetchall()
    look = connection.cursor().execute
    query = "SELECT article_id FROM sketches WHERE hash = ? LIMIT ?"
    return {each: [row[0] for row in look(query, (each, MAX_POSTINGS + 1)).fetchall()] for (each,) in known}
