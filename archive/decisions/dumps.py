"""All rows of one article at one moment, as objects: what taking back a decision needs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from archive.decisions.rows import put_back, rows_of
from archive.errors import NoSuchArticle
from archive.saving.linking import link_reprints, neighbours
from archive.saving.lookup import read_row
from archive.saving.sketches import add_sketch, remove_sketch
from archive.saving.stories import join, regroup, renumber
from archive.saving.writing import set_columns

Dump = dict[str, list[Any]]
"""Rows by table; of ``addresses`` and ``fetches``, which only point to the article, their keys."""

PARTS = ("article_urls", "article_revisions", "article_changes", "images")
"""Tables that hold rows of one article, by ``article_id``."""


def dump(connection: Connection, article_id: int) -> Dump:
    """All rows of an article, and what else points to it. Raises NoSuchArticle."""
    _row(connection, article_id)
    rows: Dump = {"articles": rows_of(connection, "articles", "id", article_id)}
    rows |= {table: rows_of(connection, table, "article_id", article_id) for table in PARTS}
    rows["reprints"] = [
        row for end in ("article_id", "origin_id") for row in rows_of(connection, "reprints", end, article_id)
    ]
    rows["addresses"] = [row["url"] for row in rows_of(connection, "addresses", "article_id", article_id)]
    rows["fetches"] = [row["id"] for row in rows_of(connection, "fetches", "article_id", article_id)]
    return rows


def restore(connection: Connection, rows: Dump) -> None:
    """Make the article again, which is not there, and lead to it what led there."""
    row = {**rows["articles"][0], "story_id": None}
    put_back(connection, "articles", [row])
    _put_parts_back(connection, rows)
    add_sketch(connection, row["id"], row["body"])
    lead_back(connection, rows)


def restore_in_place(connection: Connection, rows: Dump) -> None:
    """The article is there: its columns and its rows become what they were."""
    row = {name: value for name, value in rows["articles"][0].items() if name not in ("id", "story_id")}
    article_id = rows["articles"][0]["id"]
    for table in PARTS:
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    if "reprints" in rows:
        connection.execute("DELETE FROM reprints WHERE ? IN (article_id, origin_id)", (article_id,))
    remove_sketch(connection, article_id, _row(connection, article_id)["body"])
    set_columns(connection, article_id, row)
    _put_parts_back(connection, rows)
    add_sketch(connection, article_id, row["body"])


def lead_back(connection: Connection, rows: Dump) -> None:
    """Let what was asked for lead to the article as it did."""
    article_id = rows["articles"][0]["id"]
    for table, key in (("addresses", "url"), ("fetches", "id")):
        connection.executemany(
            f"UPDATE {table} SET article_id = ? WHERE {key} = ?", [(article_id, each) for each in rows[table]]
        )


def link_parts(connection: Connection, article_ids: Collection[int], at: datetime) -> list[tuple[int, int | None]]:
    """Find the reprints of articles whose texts changed hands. The articles of other stories that they are tied to by
    it, each with its story before: two stories may become one, which undoing must divide again."""
    own = {_row(connection, each)["story_id"] for each in article_ids} - {None}
    connection.execute("SAVEPOINT linking")  # whose stories they meet is only known when it was done
    _link_each(connection, article_ids, at)
    tied = {other for each in article_ids for other in neighbours(connection, each)} - {*article_ids}
    connection.execute("ROLLBACK TO linking")
    connection.execute("RELEASE linking")
    stories = [(each, _row(connection, each)["story_id"]) for each in sorted(tied)]
    _link_each(connection, article_ids, at)
    return [(each, story_id) for each, story_id in stories if story_id not in own]


def _link_each(connection: Connection, article_ids: Iterable[int], at: datetime) -> None:
    for each in article_ids:
        link_reprints(connection, each, at)


def restore_stories(connection: Connection, dumps: Iterable[Dump], tied: Iterable[tuple[int, int | None]] = ()) -> None:
    """Tie articles whose rows were put back to their stories anew; each gets its old number where that is free, and so
    do those that `link_parts` tied to them."""
    were = {each: story_id for each, story_id in tied if read_row(connection, each) is not None}
    were |= {rows["articles"][0]["id"]: rows["articles"][0]["story_id"] for rows in dumps}
    for each in were:
        if (story_id := _row(connection, each)["story_id"]) is not None:
            regroup(connection, story_id)
    for each in were:
        for article_id, origin_id in connection.execute(_EDGES, (each,)).fetchall():
            join(connection, origin_id, article_id)
    for wanted in ({}, were):  # first out of each other's way
        for each, story_id in were.items():
            if story_id is not None:
                renumber(connection, each, wanted.get(each))


def without_number(row: dict[str, Any]) -> dict[str, Any]:
    """A row of ``article_changes`` without its running number, which may have been given out again."""
    return {name: value for name, value in row.items() if name != "id"}


def put_reprints(connection: Connection, rows: Iterable[dict[str, Any]]) -> None:
    """Insert those whose both articles are there."""
    for row in rows:
        connection.execute(
            f"INSERT INTO reprints({', '.join(row)}) SELECT {', '.join('?' * len(row))}"
            " WHERE (SELECT count(*) FROM articles WHERE id IN (?, ?)) = 2 ON CONFLICT DO NOTHING",
            (*row.values(), row["article_id"], row["origin_id"]),
        )


def _put_parts_back(connection: Connection, rows: Dump) -> None:
    connection.executemany("DELETE FROM article_urls WHERE url = ?", [(row["url"],) for row in rows["article_urls"]])
    for table in PARTS:
        put_back(connection, table, map(without_number, rows[table]) if table == "article_changes" else rows[table])
    put_reprints(connection, rows.get("reprints", ()))  # which earlier versions did not keep


def _row(connection: Connection, article_id: int) -> dict[str, Any]:
    row = read_row(connection, article_id)
    if row is None:
        raise NoSuchArticle(f"there is no article {article_id}")
    return row


_EDGES = "SELECT article_id, origin_id FROM reprints WHERE ? IN (article_id, origin_id)"
