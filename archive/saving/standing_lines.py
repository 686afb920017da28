"""The lines of a source, counted until it is known which stand on page after page (``comparing/standing.py``).

Each article counts once; reading a capture again counts nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from sqlite3 import Connection

from archive.comparing.standing import FIELD, WINDOW, Line, Standing, keys_from, lines_of, met
from archive.saving import single_lines
from archive.saving.rows import blocks_of, to_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The lines of one new article."""

    texts: Mapping[int, str | None]  # hash -> words, None where the line was left out as standing
    day: date  # at the publisher


def standing_lines(connection: Connection, source: str) -> Standing:
    """The hashes of the lines that are left out of the texts of `source`."""
    query = "SELECT hash FROM standing_lines WHERE source = ? AND is_standing"
    return frozenset(row[0] for row in connection.execute(query, (source,)))


def texts_of(connection: Connection, source: str, keys: Iterable[int]) -> list[str]:
    """The words of lines that were left out."""
    query = "SELECT text FROM standing_lines WHERE source = ? AND hash = ? AND text IS NOT NULL"
    return [row[0] for key in keys for row in connection.execute(query, (source, key))]


def learn_lines(connection: Connection, source: str, pages: Sequence[Lines]) -> None:
    """Count the lines of new articles of `source`, in the order in which they came."""
    row = connection.execute("SELECT pages FROM standing_pages WHERE source = ?", (source,)).fetchone()
    read = row[0] if row else 0
    while pages:
        before_halving = WINDOW - read
        _count(connection, source, pages[:before_halving], read)
        read += len(pages[:before_halving])
        pages = pages[before_halving:]
        if read >= WINDOW:
            read //= 2
            single_lines.forget(connection, source)
            for statement in _FORGET:
                connection.execute(statement, (source,))
    connection.execute(
        "INSERT INTO standing_pages(source, pages) VALUES (?, ?) ON CONFLICT DO UPDATE SET pages = excluded.pages",
        (source, read),
    )


def _count(connection: Connection, source: str, pages: Sequence[Lines], read: int) -> None:
    """`read`: articles of the source that were counted before."""
    keys = {key for page in pages for key in page.texts}
    lines = single_lines.recall(connection, source, keys) | _known(connection, source, keys)
    texts: dict[int, str | None] = {}  # the words of those that were standing
    for number, page in enumerate(pages, start=read):
        for key, text in page.texts.items():
            line = lines[key] = met(lines.get(key), number, page.day)
            texts[key] = (text if line.is_standing else None) or texts.get(key)
    single_lines.remember(connection, source, {key: lines[key] for key in texts if lines[key].pages == 1})
    met_again = sorted(key for key in texts if lines[key].pages > 1)
    connection.executemany(_REMEMBER, [(source, key, *_columns(lines[key]), texts[key]) for key in met_again])


def learn_from_stored(connection: Connection) -> None:
    """Learn the lines of sources whose articles were stored before any of theirs was counted, oldest first."""
    unread = connection.execute(
        "SELECT id FROM articles WHERE source NOT IN (SELECT source FROM standing_pages) ORDER BY day, id"
    )
    for (article_id,) in unread.fetchall():
        query = "SELECT source, day, body_blocks, body, provenance FROM articles WHERE id = ?"
        source, day, kinds, body, provenance = connection.execute(query, (article_id,)).fetchone()
        lines = Lines(texts=stored_lines(kinds, body, provenance), day=date.fromisoformat(day))
        learn_lines(connection, source, [lines])


def stored_lines(kinds: str, body: str, provenance: str) -> dict[int, str | None]:
    """The lines of a stored article, from its columns ``body_blocks``, ``body`` and ``provenance``."""
    told = json.loads(provenance).get(FIELD, {}).get("raw") if f'"{FIELD}"' in provenance else None
    return lines_of(blocks_of(kinds, body), keys_from(told or ""))


_FORGET = (
    "DELETE FROM standing_lines WHERE source = ? AND pages < 2 AND text IS NULL",
    "UPDATE standing_lines SET pages = pages / 2, since = since / 2 WHERE source = ?",
)

_REMEMBER = """
INSERT INTO standing_lines(source, hash, pages, since, first_day, last_day, is_standing, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
ON CONFLICT DO UPDATE SET pages = ?3, since = ?4, first_day = ?5, last_day = ?6, is_standing = ?7,
  text = coalesce(?8, text)"""
"""The words stay when a line is standing no more: an article that it was left out of may have no page any longer."""


def _known(connection: Connection, source: str, keys: Iterable[int]) -> dict[int, Line]:
    """What is remembered of these lines of a source."""
    query = (
        "SELECT hash, pages, since, first_day, last_day, is_standing FROM standing_lines"
        " WHERE source = ? AND hash IN (SELECT value FROM json_each(?))"
    )
    return {
        row[0]: Line(
            pages=row[1],
            since=row[2],
            first_day=date.fromisoformat(row[3]),
            last_day=date.fromisoformat(row[4]),
            is_standing=bool(row[5]),
        )
        for row in connection.execute(query, (source, to_json(list(keys))))
    }


def _columns(line: Line) -> tuple[int, int, str, str, int]:
    return line.pages, line.since, line.first_day.isoformat(), line.last_day.isoformat(), int(line.is_standing)
