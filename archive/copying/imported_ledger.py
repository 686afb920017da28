"""What another archive asked for, knows of addresses, and decided: the rows of its ledger beside ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from sqlite3 import Connection
from typing import Any

from archive.copying.imported_rows import Numbers, add_row, is_free
from archive.saving.writing import insert_row
from archive.takedown.tombstones import bars_address


def import_fetches(connection: Connection, theirs: Connection, numbers: Numbers) -> int:
    """Requests that are not here, but those about what was taken down here; how many."""
    added = 0
    for row in _rows(theirs, "fetches"):
        known = connection.execute(
            "SELECT 1 FROM fetches WHERE requested_at = ? AND url = ? AND purpose = ? AND outcome = ?",
            (row["requested_at"], row["url"], row["purpose"], row["outcome"]),
        ).fetchone()
        if known is None and _may_come(connection, row):
            del row["id"]
            insert_row(connection, "fetches", {**row, **_numbered(row, numbers)})
            added += 1
    return added


def import_addresses(connection: Connection, theirs: Connection, numbers: Numbers) -> int:
    """New ones; and what is here still pending or failed, but stored there, is stored here too now."""
    added = 0
    for row in _rows(theirs, "addresses"):
        article_id = numbers.articles.get(row["article_id"])
        if bars_address(connection, row["url"]) or (row["article_id"] is not None and article_id is None):
            continue
        added += connection.execute(
            f"INSERT INTO addresses({', '.join(row)}) VALUES ({', '.join('?' * len(row))}) ON CONFLICT DO NOTHING",
            tuple({**row, "article_id": article_id}.values()),
        ).rowcount
        if article_id is not None:
            connection.execute(
                "UPDATE addresses SET state = ?, reason = ?, article_id = ? WHERE url = ? AND article_id IS NULL",
                (row["state"], row["reason"], article_id, row["url"]),
            )
    return added


def import_decisions(connection: Connection, theirs: Connection, numbers: Numbers) -> int:
    """Their decisions hold here too; but only there can they be undone. What is kept apart from an article that did
    not come is left out: its number may be another's here."""
    made: dict[int, int] = {}
    for row in _rows(theirs, "decisions"):
        about = {name: numbers.articles.get(row[name], row[name]) for name in ("article_id", "other_id")}
        known = connection.execute(
            "SELECT 1 FROM decisions WHERE kind = ? AND decided_at = ? AND article_id IS ? AND other_id IS ?",
            (row["kind"], row["decided_at"], about["article_id"], about["other_id"]),
        ).fetchone()
        if known is None:
            fields = {name: row[name] for name in ("kind", "decided_at", "finished_at", "note")}
            insert_row(connection, "decisions", {**fields, **about, "details": "{}"})
            made[row["id"]] = connection.execute("SELECT last_insert_rowid()").fetchone()[0]
    for table in ("tombstones", "article_aliases", "separations"):
        for row in _rows(theirs, table):
            if row["decision_id"] in made and not (table == "article_aliases" and not is_free(connection, row["id"])):
                if table == "separations" and row["article_id"] not in numbers.articles:
                    continue
                moved = {**row, "decision_id": made[row["decision_id"]]}
                if table != "tombstones":
                    moved["article_id"] = numbers.articles.get(row["article_id"], row["article_id"])
                add_row(connection, table, moved)
    return len(made)


def _may_come(connection: Connection, row: Mapping[str, Any]) -> bool:
    """Whether a request is none of an article that was taken down here, and none for its pictures."""
    if row["purpose"] == "picture":
        return connection.execute("SELECT 1 FROM pictures WHERE url = ?", (row["url"],)).fetchone() is not None
    return not bars_address(connection, row["url"])


def _numbered(row: Mapping[str, Any], numbers: Numbers) -> dict[str, int | None]:
    return {
        "run_id": numbers.runs.get(row["run_id"]),
        "capture_id": numbers.captures.get(row["capture_id"]),
        "article_id": numbers.articles.get(row["article_id"]),
    }


def _rows(connection: Connection, table: str) -> Iterator[dict[str, Any]]:
    cursor = connection.execute(f"SELECT * FROM {table}")
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)
