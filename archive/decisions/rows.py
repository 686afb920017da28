"""What people decide about articles, as rows that explain it and can undo it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from archive.article import utc_text
from archive.errors import Undecidable


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One row of ``decisions``."""

    id: int
    kind: str
    article_id: int | None
    other_id: int | None
    undone_by: int | None
    details: dict[str, Any]


def record(
    connection: Connection,
    kind: str,
    at: datetime,
    *,
    article_id: int | None = None,
    other_id: int | None = None,
    note: str | None = None,
    details: Mapping[str, Any],
) -> int:
    """Append a decision that is carried out in the transaction that is open; its id."""
    cursor = connection.execute(
        "INSERT INTO decisions(kind, article_id, other_id, decided_at, finished_at, note, details)"
        " VALUES (?1, ?2, ?3, ?4, ?4, ?5, ?6)",
        (kind, article_id, other_id, utc_text(at), note, json.dumps(details, ensure_ascii=False)),
    )
    return int(cursor.lastrowid or 0)


def decision(connection: Connection, decision_id: int) -> Decision:
    """The decision with that number. Raises Undecidable."""
    query = "SELECT id, kind, article_id, other_id, undone_by, details FROM decisions WHERE id = ?"
    row = connection.execute(query, (decision_id,)).fetchone()
    if row is None:
        raise Undecidable(f"there is no decision {decision_id}: select id, kind, article_id from decisions")
    return Decision(
        id=row[0], kind=row[1], article_id=row[2], other_id=row[3], undone_by=row[4], details=json.loads(row[5])
    )


def later(connection: Connection, made: Decision) -> int | None:
    """The last merge or split made here that came after `made`, concerns one of its articles, and still holds."""
    query = (
        "SELECT max(id) FROM decisions WHERE id > ?1 AND kind IN ('merge', 'split') AND undone_by IS NULL"
        " AND details <> '{}' AND (article_id IN (?2, ?3) OR other_id IN (?2, ?3))"
    )
    row = connection.execute(query, (made.id, made.article_id, made.other_id)).fetchone()
    return None if row[0] is None else int(row[0])


def rows_of(connection: Connection, table: str, column: str, value: object) -> list[dict[str, Any]]:
    """The rows of `table` with that value, as objects; generated columns are left out."""
    names = [row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    rows = connection.execute(f"SELECT {', '.join(names)} FROM {table} WHERE {column} = ?", (value,))
    return [dict(zip(names, row, strict=True)) for row in rows]


def put_back(connection: Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Insert what `rows_of` gave."""
    for row in rows:
        marks = ", ".join("?" * len(row))
        connection.execute(f"INSERT INTO {table}({', '.join(row)}) VALUES ({marks})", tuple(row.values()))


def replace_separations(connection: Connection, article_ids: Iterable[int], rows: Iterable[Mapping[str, Any]]) -> None:
    """Make `rows` all that is kept apart from these articles."""
    connection.executemany("DELETE FROM separations WHERE article_id = ?", [(each,) for each in article_ids])
    put_back(connection, "separations", rows)
