"""An analyst's words -> an FTS5 query -> ranked or newest articles with snippets.

What can be typed (``docs/querying.md`` shows it with examples):

=====================  ==========================================================================
``banjir demak``       both words, anywhere in title, summary, body or authors
``"banjir rob"``       the words side by side
``banjir OR longsor``  either; OR joins its two neighbours, so ``a OR b c`` is (a or b) and c
``-longsor``           not this; ``NOT longsor`` says the same
``banj*``              words that begin so
``title:banjir``       in one column: title, summary, body or author
=====================  ==========================================================================

All else is read as words, and what holds no letter or digit is ignored: no input is an FTS5 syntax error.

An article's id begins with its day, so a range of days is a range of row ids inside the full-text index, and the
newest are the highest. Articles whose day was mended later are *displaced*: their ids lie elsewhere. They are passed
over where the index is read in the order of ids, and looked up by ``day`` in the small index
``articles_displaced``, so that answers are exact.

One statement finds the matches, in an order that FTS5 itself can keep, and reads the rows of the few that it lets
through; ``snippets.py`` cuts a passage out of those that are shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from sqlite3 import Connection
from typing import Any, NamedTuple

from sqlite_utils import Database

from archive.errors import BadQuery
from archive.querying.snippets import Phrase, passage, phrase
from archive.schema.migrations import ID_DAY_FACTOR

MAX_QUERY_CHARACTERS = 2_000
MAX_TERMS = 64

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
    sought = _Sought.of(words)
    asked = {
        "query": sought.query(source),
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


def fts_query(words: str, *, source: str | None = None) -> str:
    """The FTS5 query for what was typed. Raises BadQuery if nothing is left to look for.

    >>> fts_query('banjir OR rob "jawa tengah" -demak')
    '(("banjir" OR "rob") AND "jawa tengah") NOT "demak"'
    """
    return _Sought.of(words).query(source)


def source_token(source: str) -> str:
    """The one word by which the full-text index knows a source; the same as ``articles.source_token``.

    ``tempo`` is also a word of the language, so the token has a form that nobody types. `z` escapes, which
    keeps distinct names distinct: ``a.b`` is ``srcqzazdb``, ``azdb`` is ``srcqzazzdb``.
    """
    return "srcqz" + source.replace("z", "zz").replace(".", "zd").replace("-", "zh").replace("_", "zu")


def id_range(day: date) -> tuple[int, int]:
    """The lowest and the highest id an article of `day` can have, unless it is displaced."""
    first = ((day.year * 100 + day.month) * 100 + day.day) * ID_DAY_FACTOR
    return first, first + ID_DAY_FACTOR - 1


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
        (SELECT id FROM articles WHERE {_DISPLACED} AND day BETWEEN :since AND :until)"""


def _rank(newest: bool) -> str:
    return "NULL" if newest else "articles_fts.rank"


_DISPLACED = f"id / {ID_DAY_FACTOR} <> CAST(replace(day, '-', '') AS INTEGER)"  # as the index says it
_OF_ROW = f"a.id / {ID_DAY_FACTOR} <> CAST(replace(a.day, '-', '') AS INTEGER)"
_NEWNESS = f"CAST(replace(a.day, '-', '') AS INTEGER) * {ID_DAY_FACTOR} + a.id % {ID_DAY_FACTOR}"
_COUNT_DISPLACED = f"SELECT count(*) FROM articles WHERE {_DISPLACED} AND day BETWEEN :since AND :until"
_ROWS = f"SELECT a.id, a.day, a.published_at, a.source, a.title, a.url, a.body, {{rank}}, {_NEWNESS}"
"""The columns of a `_Row`."""


class _Term(NamedTuple):
    """One typed item. `word` is an operator's name where `fts` could be one."""

    text: str  # as typed
    column: str  # of the index; "": any
    is_prefix: bool
    unwanted: bool
    word: str | None  # as typed, where it was bare; of a phrase empty

    @property
    def fts(self) -> str:
        """A quoted FTS5 phrase, with column and star."""
        return f'{self.column and self.column + ":"}"{self.text}"{"*" * self.is_prefix}'


class _Sought(NamedTuple):
    """What was typed: alternatives that are all wanted, and what is not."""

    wanted: list[list[_Term]]
    unwanted: list[_Term]

    @classmethod
    def of(cls, words: str) -> _Sought:
        """Raises BadQuery if nothing is left to look for."""
        if len(words) > MAX_QUERY_CHARACTERS:
            raise BadQuery(f"the search is longer than {MAX_QUERY_CHARACTERS} characters")
        sought = _clauses(list(_terms(words)))
        if not sought.wanted:
            raise BadQuery(f"nothing to look for in {words[:80]!r}: give at least one word without a minus")
        if sum(map(len, sought.wanted)) + len(sought.unwanted) > MAX_TERMS:
            raise BadQuery(f"more than {MAX_TERMS} words to look for")
        return sought

    def query(self, source: str | None) -> str:
        """It as an FTS5 query."""
        clauses = [_joined([each.fts for each in alternatives], "OR") for alternatives in self.wanted]
        if source is not None:
            clauses.append(f'source_token:"{source_token(source)}"')
        query = _joined(clauses, "AND")
        return f"{query} NOT {_joined([each.fts for each in self.unwanted], 'OR')}" if self.unwanted else query

    def phrases(self) -> list[Phrase]:
        """What of it may stand in a text."""
        terms = (each for alternatives in self.wanted for each in alternatives if each.column in ("", "body"))
        return [found for each in terms if (found := phrase(each.text, is_prefix=each.is_prefix))]


_COLUMNS = {
    "title": "title",
    "summary": "summary",
    "body": "body",
    "author": "authors",
    "authors": "authors",
}
_TERM = re.compile(
    r"""(-?)(?:(title|summary|body|authors?):)?(?:"([^"]*)"(\*?)|([^\s"]+))""",  # minus, column, quoted, star, word
    re.IGNORECASE,
)
_WORD_CHARACTER = re.compile(r"[^\W_]|[\ue000-\uf8ff]")
"""What FTS5's unicode61 would see a word in: letters, numbers and private use characters."""
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "\0": " "})


def _terms(words: str) -> Iterator[_Term]:
    for minus, column, quoted, star, word in _TERM.findall(_encodable(words).translate(_STRAIGHT)):
        text = word or quoted
        if text.isalnum() or _WORD_CHARACTER.search(text):
            bare = None if column or minus else word
            is_prefix = bool(star) or word.endswith("*")
            yield _Term(text, _COLUMNS[column.lower()] if column else "", is_prefix, bool(minus), bare)


def _clauses(terms: list[_Term]) -> _Sought:
    """An operator without its neighbours is a word."""
    wanted: list[list[_Term]] = []
    unwanted: list[_Term] = []
    operator = None
    has_left = False  # whether the term before is one that OR and AND can join to
    for index, term in enumerate(terms):
        following = terms[index + 1] if index + 1 < len(terms) else None
        if operator is None and _is_operator(term, following, has_left):
            operator = term.word
            continue
        has_left = not (term.unwanted or operator == "NOT")
        if not has_left:
            unwanted.append(term)
        elif operator == "OR":
            wanted[-1].append(term)
        else:
            wanted.append([term])
        operator = None
    return _Sought(wanted, unwanted)


def _is_operator(term: _Term, following: _Term | None, has_left: bool) -> bool:
    if following is None or following.unwanted:
        return False
    return term.word == "NOT" or (has_left and term.word in ("AND", "OR"))


def _joined(parts: list[str], operator: str) -> str:
    return parts[0] if len(parts) == 1 else "(" + f" {operator} ".join(parts) + ")"


def _encodable(text: str) -> str:
    """Lone surrogates, which no SQLite text can hold, become question marks."""
    return text.encode("utf-8", "replace").decode()
