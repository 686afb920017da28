"""How much there is of what: tables that triggers keep (``m009_counts``), and the same reckoned from the rows.

`verify` compares the two, `repair` and every upgrade write the second over the first.
"""

from __future__ import annotations

from collections.abc import Iterator
from sqlite3 import Connection
from types import MappingProxyType

FILL_FIELDS = (
    "published_at", "modified_at", "authors", "section", "tags", "language", "summary", "subtitle", "lead_image_url",
)  # fmt: skip
"""Columns of ``articles`` whose share of filled values tells whether extraction still works."""

_WITH = ",\n       ".join(f"count(iif(a.{each} <> '[]', 1, NULL)) AS with_{each}" for each in FILL_FIELDS)

RECKONED = MappingProxyType(
    {
        "source_counts": f"""
SELECT s.name AS source, count(a.id) AS articles, count(DISTINCT a.day) AS days, min(a.day) AS first_day,
       max(a.day) AS last_day, count(a.gone_at) AS removed, count(iif(a.revision > 1, 1, NULL)) AS edited,
       coalesce(sum(a.revision - 1), 0) AS edits,
       (SELECT max(last_fetched_at) FROM addresses WHERE source = s.name) AS last_fetched_at,
       {_WITH}
FROM sources AS s LEFT JOIN articles AS a ON a.source = s.name
GROUP BY s.name""",
        "address_counts": """
SELECT source, state, coalesce(reason, '') AS reason, count(*) AS addresses
FROM addresses GROUP BY source, state, coalesce(reason, '')""",
        "totals": """
SELECT 'silent_edits' AS name, count(iif(is_silent, 1, NULL)) AS count FROM article_revisions
UNION ALL SELECT 'reprints', count(*) FROM reprints
UNION ALL SELECT 'stories', count(*) FROM stories
UNION ALL SELECT 'days', count(DISTINCT day) FROM articles""",
    }
)
"""Name of each table of counts, and what it must hold."""

KEYS = MappingProxyType(
    {"source_counts": ("source",), "address_counts": ("source", "state", "reason"), "totals": ("name",)}
)
"""The columns that name a row."""


def recount(connection: Connection) -> None:
    """Make all counts anew from the rows, within the open transaction."""
    for table, reckoned in RECKONED.items():
        connection.execute(f"DELETE FROM {table}")
        connection.execute(f"INSERT INTO {table} SELECT {_columns(connection, table)} FROM ({reckoned})")


def differences(connection: Connection) -> Iterator[str]:
    """Each count that is not what the rows tell, such as ``source_counts tempo``."""
    for table, reckoned in RECKONED.items():
        columns, key = _columns(connection, table), ", ".join(KEYS[table])
        kept, told = f"SELECT {columns} FROM {table}", f"SELECT {columns} FROM ({reckoned})"
        wrong = f"SELECT * FROM ({kept} EXCEPT {told}) UNION ALL SELECT * FROM ({told} EXCEPT {kept})"
        for row in connection.execute(f"SELECT DISTINCT {key} FROM ({wrong})"):
            yield " ".join((table, *filter(None, row)))


def _columns(connection: Connection, table: str) -> str:
    return ", ".join(row[1] for row in connection.execute(f"PRAGMA table_info({table})"))
