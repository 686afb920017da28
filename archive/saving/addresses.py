"""Which article an address leads to: the rows of ``article_urls``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from sqlite3 import Connection

from archive.article import Address, utc_text
from archive.comparing.identity import DECIDED, SERVED
from archive.saving.lookup import COPY_REASON


def join_addresses(
    connection: Connection, article_id: int, addresses: Iterable[Address], at: datetime, *, is_copy: bool = False
) -> frozenset[str]:
    """Note the addresses that lead to the article; those that did not before. `is_copy`: they serve its text again.

    What is served at an address leads to it from now on, whoever claimed it before; between outlets only where
    the page came from in the end. A claim takes over nothing but another claim of the same source, and nothing what a
    person gave to its article.
    """
    joined, told_at = set(), utc_text(at)
    for address in addresses:
        is_served = address.reason in SERVED
        values = {
            "url": address.url,
            "article": article_id,
            "reason": COPY_REASON if is_copy and is_served else address.reason,
            "at": told_at,
            "served": is_served,
            "fetched": address.reason == "fetched",
        }
        if connection.execute(_IS_SEPARATED, values).fetchone():
            continue
        if connection.execute(_JOIN, values).rowcount:
            joined.add(address.url)
        elif is_served and not is_copy:
            connection.execute(_CONFIRM, values)
    return frozenset(joined)


def join_new_addresses(connection: Connection, article_id: int, addresses: Sequence[Address], at: datetime) -> None:
    """`join_addresses` for a new article: nearly always all of its addresses lead nowhere yet, and nothing was ever
    kept apart from an id that is given out for the first time."""
    told_at = utc_text(at)
    rows = [(address.url, article_id, address.reason, told_at) for address in addresses]
    if connection.executemany(_JOIN_UNKNOWN, rows).rowcount < len(rows):
        join_addresses(connection, article_id, addresses, at)


_JOIN_UNKNOWN = (
    "INSERT INTO article_urls(url, article_id, reason, first_seen_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
)
_IS_CLAIM = f"reason NOT IN ({', '.join(repr(reason) for reason in sorted(SERVED | {COPY_REASON, DECIDED}))})"
_IS_SEPARATED = "SELECT 1 FROM separations WHERE url = :url AND article_id = :article"
_IS_OF_SAME_SOURCE = (
    "(SELECT source FROM articles WHERE id = article_id) = (SELECT source FROM articles WHERE id = :article)"
)
_JOIN = f"""
INSERT INTO article_urls(url, article_id, reason, first_seen_at) VALUES (:url, :article, :reason, :at)
ON CONFLICT(url) DO UPDATE SET article_id = :article, reason = :reason
WHERE article_id <> :article AND reason <> '{DECIDED}'
AND (:fetched OR (:served AND {_IS_CLAIM}) OR ((:served OR {_IS_CLAIM}) AND {_IS_OF_SAME_SOURCE}))"""
_CONFIRM = (
    "UPDATE article_urls SET reason = :reason WHERE url = :url AND article_id = :article"
    f" AND ({_IS_CLAIM} OR reason = '{COPY_REASON}')"
)
"""A copy's address that serves the article by other evidence, say its id, is its own: its next words are, too."""
