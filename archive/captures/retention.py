"""Which captures are kept for ever, and which only for a time.

A page that an article, a revision or a change names is evidence: it stays, unless the policy says that the first
and the last page of an article are enough. What is removed is written down in ``decisions``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from sqlite3 import Connection

from archive import decisions
from archive.article import utc_text
from archive.database.files import CAPTURES
from archive.integrity import manifests
from archive.store import Archive

BATCH = 200
"""Captures removed in one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What may go: captures older than `days` that nothing names; with `only_ends` also evidence in between."""

    days: int
    only_ends: bool = False  # of each article, the first and the last page that it was read from stay


def unneeded(archive: Archive, policy: Policy, now: datetime) -> list[int]:
    """The captures that `policy` lets go, oldest first."""
    before = utc_text(now - timedelta(days=policy.days))
    captures = archive.connections()[CAPTURES.name]
    kept = _evidence(archive.db.conn, only_ends=policy.only_ends)
    further = captures.execute("SELECT first_id, capture_id FROM further_pages").fetchall()
    kept |= {page for first, page in further if first in kept}  # an article of several pages was read from all
    old = captures.execute("SELECT id FROM captures WHERE fetched_at < ? ORDER BY id", (before,))
    return [row[0] for row in old if row[0] not in kept]


def remove(archive: Archive, capture_ids: list[int], at: datetime, note: str | None = None) -> None:
    """Remove captures for good, batch by batch; each batch is a decision, so that the manifests excuse them."""
    for batch in _batches(capture_ids):
        leaves = [leaf.hex() for each in batch for leaf in _leaves(archive, each)]
        with archive.transaction():
            for each in batch:
                archive.db.conn.execute("UPDATE fetches SET capture_id = NULL WHERE capture_id = ?", (each,))
            decisions.record(archive.db.conn, "retention", at, note=note, details={"captures": batch, "leaves": leaves})
        archive.captures.forget(batch)


def _evidence(connection: Connection, *, only_ends: bool) -> set[int]:
    queries = ["SELECT capture_id FROM articles"]
    if only_ends:
        queries += [f"SELECT {end}(capture_id) FROM article_revisions GROUP BY article_id" for end in ("min", "max")]
    else:
        queries += [f"SELECT capture_id FROM {table}" for table in ("article_revisions", "article_changes")]
    return {row[0] for query in queries for row in connection.execute(query) if row[0] is not None}


def _leaves(archive: Archive, capture_id: int) -> Iterator[bytes]:
    connection = archive.connections()[CAPTURES.name]
    return (leaf for leaf, _ in manifests.capture_leaves(connection, "id = ?", (capture_id,)))


def _batches(ids: list[int]) -> Iterator[list[int]]:
    return (ids[start : start + BATCH] for start in range(0, len(ids), BATCH))
