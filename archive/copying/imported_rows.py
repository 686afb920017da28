"""Rows of another archive as rows of this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from sqlite3 import Connection
from typing import Any


@dataclass(slots=True)
class Numbers:
    """Ids of theirs -> ids here, of what has been brought in so far."""

    runs: dict[int, int] = field(default_factory=dict)
    captures: dict[int, int] = field(default_factory=dict)
    articles: dict[int, int] = field(default_factory=dict)


def add_row(connection: Connection, table: str, row: Mapping[str, Any]) -> None:
    """Add a row, unless one like it is here."""
    marks = ", ".join("?" * len(row))
    connection.execute(
        f"INSERT INTO {table}({', '.join(row)}) VALUES ({marks}) ON CONFLICT DO NOTHING", tuple(row.values())
    )


def is_free(connection: Connection, article_id: int) -> bool:
    """Whether no article here has the id, or had it."""
    query = (
        "SELECT 1 FROM articles WHERE id = ?1 UNION ALL SELECT 1 FROM article_aliases WHERE id = ?1"
        " UNION ALL SELECT 1 FROM tombstones WHERE article_id = ?1"
    )
    return connection.execute(query, (article_id,)).fetchone() is None
