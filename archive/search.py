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

One statement finds the matches, in an order that FTS5 itself can keep, reads the rows of the few that it lets
through, and cuts their snippets while the matches are at hand. A snippet costs some 15 microseconds, more than all
else together.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from sqlite3 import Connection
from typing import Any, NamedTuple

from sqlite_utils import Database

from archive.errors import BadQuery
from archive.schema import ID_DAY_FACTOR

MAX_QUERY_CHARACTERS = 2_000
MAX_TERMS = 64

SNIPPET_TOKENS = 24
"""Words in a snippet; FTS5 allows at most 64."""

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
    asked = {
        "query": fts_query(words, source=source),
        "low": id_range(since or date.min)[0],
        "high": id_range(until or date.max)[1],
        "since": (since or date.min).isoformat(),
        "until": (until or date.max).isoformat(),
        "depth": limit + offset,
        "open": marks[0],
        "close": marks[1],
    }
    is_bounded = since is not None or until is not None
    with _snapshot(db.conn):
        if (newest or is_bounded) and _any_displaced(db.conn):
            return _mended(db.conn, asked, newest, is_bounded=is_bounded)[offset : offset + limit]
        page = {**asked, "depth": limit, "skip": offset}  # nobody asks for a day, or ids tell them all
        return _hits(db.conn, matches_sql(newest=newest, in_place=is_bounded), page)


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


def _mended(connection: Connection, asked: dict[str, Any], newest: bool, *, is_bounded: bool) -> list[Hit]:
    """The first ``depth`` matches by day, and perhaps some more, where some articles are displaced."""
    found = _hits(connection, matches_sql(newest=newest, in_place=is_bounded), asked)
    if not is_bounded:
        if len(found) < asked["depth"]:  # these are all there are
            return sorted(found, key=_newness, reverse=True)
        further = {**asked, "high": found[-1].id - 1}
        found = [hit for hit in found if hit.id == _newness(hit)[0]]
        if missing := asked["depth"] - len(found):
            found += _hits(connection, matches_sql(newest=True, in_place=True), {**further, "depth": missing})
    displaced = _displaced_matches(connection, asked, newest, found)
    return sorted(found + displaced, key=_newness if newest else _fitness, reverse=newest) if displaced else found


def _displaced_matches(connection: Connection, asked: dict[str, Any], newest: bool, found: list[Hit]) -> list[Hit]:
    """The matches of the days asked for that `found`, which goes by ids, does not have."""
    if newest and len(found) == asked["depth"]:
        # Only what is as new as the last one found can come before it.
        asked = {**asked, "since": max(asked["since"], found[-1].day)}
    count = connection.execute(_COUNT_DISPLACED, asked).fetchone()[0]
    return _hits(connection, displaced_sql(newest=newest, few=count <= FEW_DISPLACED), asked) if count else []


def _any_displaced(connection: Connection) -> bool:
    return bool(connection.execute(_ANY_DISPLACED).fetchone()[0])


def _hits(connection: Connection, sql: str, asked: dict[str, Any]) -> list[Hit]:
    return list(map(Hit._make, connection.execute(sql, {"skip": 0, **asked})))


def _newness(hit: Hit) -> tuple[int, int]:
    return int(hit.day.replace("-", "")) * ID_DAY_FACTOR + hit.id % ID_DAY_FACTOR, hit.id


def _fitness(hit: Hit) -> tuple[float, int, int]:
    """Equal ranks come as FTS5 gives them: oldest first."""
    return hit.rank or 0.0, *_newness(hit)


def fts_query(words: str, *, source: str | None = None) -> str:
    """The FTS5 query for what was typed. Raises BadQuery if nothing is left to look for.

    >>> fts_query('banjir OR rob "jawa tengah" -demak')
    '(("banjir" OR "rob") AND "jawa tengah") NOT "demak"'
    """
    if len(words) > MAX_QUERY_CHARACTERS:
        raise BadQuery(f"the search is longer than {MAX_QUERY_CHARACTERS} characters")
    wanted, unwanted = _clauses(list(_terms(words)))
    if not wanted:
        raise BadQuery(f"nothing to look for in {words[:80]!r}: give at least one word without a minus")
    if sum(map(len, wanted)) + len(unwanted) > MAX_TERMS:
        raise BadQuery(f"more than {MAX_TERMS} words to look for")
    clauses = [_joined(alternatives, "OR") for alternatives in wanted]
    if source is not None:
        clauses.append(f'source_token:"{source_token(source)}"')
    query = _joined(clauses, "AND")
    return f"{query} NOT {_joined(unwanted, 'OR')}" if unwanted else query


def source_token(source: str) -> str:
    """The one word by which the full-text index knows a source; the same as ``articles.source_token``.

    ``tempo`` is also a word of the language, so the token has a form that nobody types. `z` escapes, which
    keeps distinct names distinct: ``a.b`` is ``srcqzazdb``, ``azdb`` is ``srcqzazzdb``.
    """
    return "srcqz" + source.replace("z", "zz").replace(".", "zd").replace("-", "zh").replace("_", "zu")


def id_range(day: date) -> tuple[int, int]:
    """The lowest and the highest id an article of `day` can have, unless it is displaced."""
    first = int(f"{day.year:04}{day.month:02}{day.day:02}") * ID_DAY_FACTOR
    return first, first + ID_DAY_FACTOR - 1


def matches_sql(*, newest: bool, in_place: bool) -> str:
    """The matches in order, ``:depth`` after the first ``:skip``. `in_place`: only those whose ids tell their days."""
    in_range = f"AND articles_fts.rowid BETWEEN :low AND :high AND NOT {_OF_ROW}" if in_place else ""
    return f"""
    {_HITS.format(rank=_rank(newest))}
    FROM articles_fts CROSS JOIN articles AS a ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :query {in_range}
    ORDER BY {"articles_fts.rowid DESC" if newest else "articles_fts.rank"} LIMIT :depth OFFSET :skip"""


def displaced_sql(*, newest: bool, few: bool) -> str:
    """The matches among displaced articles of some days: sought one by one where they are `few`, else sifted out.

    ``+rowid`` keeps SQLite from seeking each of them in the full-text index: with ranks that costs one bm25
    preparation a row.
    """
    return f"""
    {_HITS.format(rank=_rank(newest))}
    FROM articles_fts CROSS JOIN articles AS a NOT INDEXED ON a.id = articles_fts.rowid
    WHERE articles_fts MATCH :query AND {"" if few and newest else "+"}articles_fts.rowid IN
        (SELECT id FROM articles WHERE {_DISPLACED} AND day BETWEEN :since AND :until)"""


def _rank(newest: bool) -> str:
    return "NULL" if newest else "articles_fts.rank"


_HITS = f"""SELECT a.id, a.day, a.published_at, a.source, a.title, a.url,
    snippet(articles_fts, 2, :open, :close, '…', {SNIPPET_TOKENS}), {{rank}}"""
"""The columns of a `Hit`."""

_DISPLACED = f"id / {ID_DAY_FACTOR} <> CAST(replace(day, '-', '') AS INTEGER)"
_OF_ROW = f"a.id / {ID_DAY_FACTOR} <> CAST(replace(a.day, '-', '') AS INTEGER)"
_ANY_DISPLACED = f"SELECT EXISTS (SELECT 1 FROM articles WHERE {_DISPLACED})"
_COUNT_DISPLACED = f"SELECT count(*) FROM articles WHERE {_DISPLACED} AND day BETWEEN :since AND :until"


@dataclass(frozen=True, slots=True)
class _Term:
    """One typed item. `word` is an operator's name where `fts` could be one."""

    fts: str  # a quoted FTS5 phrase, with column and star
    unwanted: bool
    word: str | None  # as typed, where it was a bare word


_COLUMNS = {
    "title": "title",
    "summary": "summary",
    "body": "body",
    "author": "authors",
    "authors": "authors",
}
_TERM = re.compile(
    r'(?P<minus>-?)(?:(?P<column>title|summary|body|authors?):)?(?:"(?P<phrase>[^"]*)"(?P<star>\*?)|(?P<word>[^\s"]+))',
    re.IGNORECASE,
)
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "\0": " "})


def _terms(words: str) -> Iterator[_Term]:
    for match in _TERM.finditer(_encodable(words).translate(_STRAIGHT)):
        text = match["phrase"] if match["word"] is None else match["word"]
        if not _has_token(text):
            continue
        starred = bool(match["star"]) if match["word"] is None else text.endswith("*")
        column = _COLUMNS[match["column"].lower()] + ":" if match["column"] else ""
        fts = f'{column}"{text}"' + ("*" if starred else "")
        bare = match["word"] if not (column or match["minus"]) else None
        yield _Term(fts, bool(match["minus"]), bare)


def _clauses(terms: list[_Term]) -> tuple[list[list[str]], list[str]]:
    """Alternatives that are all wanted, and what is not. An operator without its neighbours is a word."""
    wanted: list[list[str]] = []
    unwanted: list[str] = []
    operator = None
    has_left = False  # whether the term before is one that OR and AND can join to
    for index, term in enumerate(terms):
        following = terms[index + 1] if index + 1 < len(terms) else None
        if operator is None and _is_operator(term, following, has_left):
            operator = term.word
            continue
        has_left = not (term.unwanted or operator == "NOT")
        if not has_left:
            unwanted.append(term.fts)
        elif operator == "OR":
            wanted[-1].append(term.fts)
        else:
            wanted.append([term.fts])
        operator = None
    return wanted, unwanted


def _is_operator(term: _Term, following: _Term | None, has_left: bool) -> bool:
    if following is None or following.unwanted:
        return False
    return term.word == "NOT" or (has_left and term.word in ("AND", "OR"))


def _joined(parts: list[str], operator: str) -> str:
    return parts[0] if len(parts) == 1 else "(" + f" {operator} ".join(parts) + ")"


def _has_token(text: str) -> bool:
    """Whether FTS5's unicode61 would see a word: letters, numbers and private use characters."""
    return any(unicodedata.category(character)[0] in "LN" or "\ue000" <= character <= "\uf8ff" for character in text)


def _encodable(text: str) -> str:
    """Lone surrogates, which no SQLite text can hold, become question marks."""
    return text.encode("utf-8", "replace").decode()
