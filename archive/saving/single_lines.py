"""Lines that one article of a source had and none before it: what most lines are, and stay until they are forgotten.

One row an article holds the hashes of all of its. A row a line, each at its own place in ``standing_lines``, was eight
pages of the file for every article that was stored.
"""

from __future__ import annotations

import sys
from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from sqlite3 import Connection

from archive.comparing.standing import Line


def recall(connection: Connection, source: str, keys: Collection[int]) -> dict[int, Line]:
    """Those of the lines `keys` that one article of `source` had until now."""
    rows = connection.execute("SELECT hashes FROM single_lines WHERE source = ?", (source,)).fetchall()
    found = set(keys).intersection(_unpacked(b"".join([row[0] for row in rows])))
    return _dated(connection, source, found) if found else {}


def _dated(connection: Connection, source: str, keys: Collection[int]) -> dict[int, Line]:
    lines = {}
    query = "SELECT since, day, hashes FROM single_lines WHERE source = ?"
    for since, day, hashes in connection.execute(query, (source,)):
        met_on = date.fromisoformat(day)
        for key in set(keys).intersection(_unpacked(hashes)):
            lines[key] = Line(pages=1, since=since, first_day=met_on, last_day=met_on)
    return lines


def remember(connection: Connection, source: str, lines: Mapping[int, Line]) -> None:
    """Lines that were met for the first time."""
    articles: dict[tuple[int, date], list[int]] = defaultdict(list)
    for key, line in lines.items():
        articles[line.since, line.first_day].append(key)
    connection.executemany(
        "INSERT OR REPLACE INTO single_lines(source, since, day, hashes) VALUES (?, ?, ?, ?)",
        [(source, since, day.isoformat(), _packed(sorted(keys))) for (since, day), keys in articles.items()],
    )


def forget(connection: Connection, source: str) -> None:
    """All of `source`."""
    connection.execute("DELETE FROM single_lines WHERE source = ?", (source,))


def remove(connection: Connection, source: str, keys: Collection[int]) -> None:
    """Just the lines `keys`."""
    query = "SELECT since, hashes FROM single_lines WHERE source = ?"
    for since, hashes in connection.execute(query, (source,)).fetchall():
        left = [key for key in _unpacked(hashes) if key not in keys]
        connection.execute(
            "UPDATE single_lines SET hashes = ? WHERE source = ? AND since = ?", (_packed(left), source, since)
        )


def _packed(keys: Iterable[int]) -> bytes:
    """Eight bytes each, big-endian, on every machine."""
    return _swapped(array("q", keys)).tobytes()


def _unpacked(hashes: bytes) -> array[int]:
    return _swapped(array("q", hashes))


def _swapped(keys: array[int]) -> array[int]:
    """From or to big-endian."""
    if sys.byteorder == "little":
        keys.byteswap()
    return keys
