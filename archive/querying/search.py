"""Articles that match an analyst's words, ranked or newest first, with snippets.

An article's id begins with its day, so a range of days is a range of row ids inside the full-text index, and the
newest are the highest. Articles whose day was mended later are *displaced*: their ids lie elsewhere. They are passed
over where the index is read in the order of ids, and looked up by ``day`` in the small index
``articles_displaced``, so that answers are exact.

One statement finds the matches, in an order that FTS5 itself can keep, and reads the rows of the few that it lets
through; ``snippets.py`` cuts a passage out of those that are shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from sqlite3 import Connection
from typing import Any, NamedTuple

from sqlite_utils import Database

from archive.ids import DISPLACED, ID_DAY_FACTOR, id_range
from archive.querying.query import Query
from archive.querying.snippets import passage

FEW_DISPLACED = 20
"""So many are quicker sought one by one than sifted out of all matches of a common word."""


class Hit(NamedTuple):
    """One article found. `rank` is bm25: lower is better; None where the newest were asked for."""

    id: int
    day: str  # YYYY-MM-DD at the publisher
    published_at: str | None  # UTC text
    source: str
    title: str
    url: str | None
    snippet: str  # from the body, found words between the marks
    rank: float | None


def search(
    db: Database,
    words: str,
    *,
    since: date | None = None,
    until: date | None = None,
    source: str | None = None,
    newest: bool = False,
    limit: int = 20,
    offset: int = 0,
    marks: tuple[str, str] = ("[", "]"),
) -> list[Hit]:
    """The articles that match `words`, best first, or newest first by day and then by id.

    `since` and `until` are days at the publisher, both inclusive. Raises BadQuery where nothing could be
    looked for.
    """
    sought = Query.of(words)
    asked = {
        "query": sought.fts(source),
        "low": id_range(since or date.min)[0],
        "high": id_range(until or date.max)[1],
        "since": (since or date.min).isoformat(),
        "until": (until or date.max).isoformat(),
        "depth": limit + offset,
        "skip": 0,
    }
    is_bounded = since is not None or until is not None
    if newest or is_bounded:
        with _snapshot(db.conn):
            found = _by_day(db.conn, asked, newest, is_bounded=is_bounded)[offset:][:limit]
    else:
        found = _rows(db.conn, matches_sql(newest=False, in_place=False), {**asked, "depth": limit, "skip": offset})
    phrases = sought.phrases() if found else ()
    return [Hit._make((*row[:6], passage(row.body, phrases, marks), row.rank)) for row in found]


class _Row(NamedTuple):
    """A `Hit` with the whole text."""

    id: int
    day: str
    published_at: str | None
    source: str
    title: str
    url: str | None
    body: str
    rank: float | None
    newness: int  # its id, had its day been known when it was stored: equal, unless it is displaced


@contextmanager
def _snapshot(connection: Connection) -> Iterator[None]:
    """All statements see one moment: an article whose day is mended in between is neither lost nor found twice."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("ROLLBACK")


def _by_day(connection: Connection, asked: dict[str, Any], newest: bool, *, is_bounded: bool) -> list[_Row]:
    """The first ``depth`` matches by the days that are known now, and perhaps some more."""
    found = _rows(connection, matches_sql(newest=newest, in_place=is_bounded), asked)
    if not is_bounded:
        if len(found) < asked["depth"]:  # these are all there are
            return sorted(found, key=_newness, reverse=True)
        in_place = [row for row in found if row.id == row.newness]
        if missing := len(found) - len(in_place):
            further = {**asked, "high": found[-1].id - 1, "depth": missing}
            in_place += _rows(connection, matches_sql(newest=True, in_place=True), further)
        found = in_place
    displaced = _displaced_matches(connection, asked, newest, found)
    return sorted(found + displaced, key=_newness if newest else _fitness, reverse=newest) if displaced else found


def _displaced_matches(connection: Connection, asked: dict[str, Any], newest: bool, found: list[_Row]) -> list[_Row]:
    """The matches of the days asked for that `found`, which goes by ids, does not have."""
    if newest and len(found) == asked["depth"]:
        # Only what is as new as the last one found can come before it.
        asked = {**asked, "since": max(asked["since"], found[-1].day)}
    count = connection.execute(_COUNT_DISPLACED, asked).fetchone()[0]
    return _rows(connection, displaced_sql(newest=newest, few=count <= FEW_DISPLACED), asked) if count else []


def _rows(connection: Connection, sql: str, asked: dict[str, Any]) -> list[_Row]:
    return list(map(_Row._make, connection.execute(sql, asked)))


def _newness(row: _Row) -> tuple[int, int]:
    return row.newness, row.id


def _fitness(row: _Row) -> tuple[float, int, int]:
    """Equal ranks come as FTS5 gives them: oldest first."""
    return row.rank or 0.0, row.newness, row.id


@cache
def matches_sql(*, newest: bool, in_place: bool) -> str:
    """The matches in order, ``:depth`` after the first ``:skip``. `in_place`: only those whose ids tell their days."""
    in_range = f"AND articles_fts.rowid BETWEEN :low AND :high AND NOT {_OF_ROW}" if in_place else ""
    return f"""
    {_ROWS.format(rank=_rank(newest))}
    FROM articles_fts CROSS JOIN articles AS a ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :query {in_range}
    ORDER BY {"articles_fts.rowid DESC" if newest else "articles_fts.rank"} LIMIT :depth OFFSET :skip"""


@cache
def displaced_sql(*, newest: bool, few: bool) -> str:
    """The matches among displaced articles of some days: sought one by one where they are `few`, else sifted out.

    ``+rowid`` keeps SQLite from seeking each of them in the full-text index: with ranks that costs one bm25
    preparation a row.
    """
    return f"""
    {_ROWS.format(rank=_rank(newest))}
    FROM articles_fts CROSS JOIN articles AS a NOT INDEXED ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :query AND {"" if few and newest else "+"}articles_fts.rowid IN
        (SELECT id FROM articles WHERE {DISPLACED} AND day BETWEEN :since AND :until)"""


def _rank(newest: bool) -> str:
    return "NULL" if newest else "articles_fts.rank"


_OF_ROW = f"a.id / {ID_DAY_FACTOR} <> CAST(replace(a.day, '-', '') AS INTEGER)"
_NEWNESS = f"CAST(replace(a.day, '-', '') AS INTEGER) * {ID_DAY_FACTOR} + a.id % {ID_DAY_FACTOR}"
_COUNT_DISPLACED = f"SELECT count(*) FROM articles WHERE {DISPLACED} AND day BETWEEN :since AND :until"
_ROWS = f"SELECT a.id, a.day, a.published_at, a.source, a.title, a.url, a.body, {{rank}}, {_NEWNESS}"
"""The columns of a `_Row`."""
