"""What was asked and what came of it: runs, fetches, listings, addresses, hosts.

Every address that was ever discovered is in exactly one `State`, and every state but PENDING has a reason,
so that discovered = stored + refused + failed + gone + pending holds at any moment, also after a kill.
Every writing function is one transaction, or part of the one that is open (``Archive.transaction``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from typing import Any

from sqlite_utils import Database

from archive.article import from_utc_text, utc_text
from archive.database.transactions import immediate
from archive.database.translating import translated
from archive.errors import ArchiveError
from archive.ledger_records import (
    AddressRow,
    Fetch,
    Found,
    HostRow,
    ListingRow,
    Row,
    State,
    columns_of,
    read_record,
)  # fmt: skip
from archive.takedown.tombstones import bars_address

__all__ = ["AddressRow", "Fetch", "Found", "HostRow", "Ledger", "ListingRow", "State", "ensure_source"]

LONGEST_WAIT = timedelta(days=40)
"""Nothing is put off for longer; a ``next_due_at`` beyond it was set by a wrong clock."""

ABANDONED_AFTER = timedelta(days=1)
"""An address that is due for so long waits in vain for the source that named it first."""

_OR_FAILED = " OR state IN ('pending', 'failed')"

_LOOKUP_BATCH = 500
"""Addresses in one IN list: SQLite before 3.32 takes 999 variables."""


class Ledger:
    """The bookkeeping tables of ``news.db``. Part of an `Archive`, which owns the connection."""

    def __init__(self, db: Database, seal: Callable[[int, datetime], None]) -> None:
        """`seal(run_id, at)` vouches for what a run stored, in the transaction that ends the run."""
        self._db = db
        self._seal = seal

    # runs and fetches

    def start_run(self, command: str, sources: Sequence[str], at: datetime, *, version: str = "") -> int:
        """Record that `command` (``crawl``, ``ingest`` ...) begins; the new run's id."""
        with immediate(self._db):
            cursor = self._db.conn.execute(
                "INSERT INTO runs(command, version, started_at, sources) VALUES (?, ?, ?, ?)",
                (command, version, utc_text(at), json.dumps(list(sources))),
            )
        return _new_id(cursor.lastrowid)

    def finish_run(self, run_id: int, at: datetime, exit_code: int, outcome: str, counts: Mapping[str, Any]) -> None:
        """Record how a run ended. A run without this was killed."""
        with immediate(self._db):
            self._db.conn.execute(
                "UPDATE runs SET finished_at = ?, exit_code = ?, outcome = ?, counts = ? WHERE id = ?",
                (utc_text(at), exit_code, outcome, json.dumps(dict(counts)), run_id),
            )
            self._seal(run_id, at)

    def was_cut_short(self, run_id: int) -> bool:
        """Whether the run of the same command before `run_id` was killed, or failed before it could say all it knew."""
        query = (
            "SELECT exit_code IS NULL OR exit_code = 1 FROM runs WHERE id < ?1"
            " AND command = (SELECT command FROM runs WHERE id = ?1) ORDER BY id DESC LIMIT 1"
        )
        with translated(self._db):
            row = self._db.conn.execute(query, (run_id,)).fetchone()
        return row is not None and bool(row[0])

    def record_fetch(self, fetch: Fetch) -> int:
        """Append one request; its id."""
        with immediate(self._db):
            return _new_id(self._insert("fetches", fetch))

    def pages_read(self, now: datetime, days: int) -> dict[str, dict[int, tuple[int, int]]]:
        """For each source and age in days (0: the last 24 hours): pages read, and how many held an article."""
        query = (
            "SELECT source, CAST(julianday(?1) - julianday(requested_at) AS INTEGER) AS age, count(*),"
            " sum(outcome IN ('new', 'revised', 'same', 'copy')) FROM fetches WHERE requested_at BETWEEN ?2 AND ?1"
            " AND purpose = 'article' AND capture_id IS NOT NULL AND source IS NOT NULL GROUP BY source, age"
        )
        found: dict[str, dict[int, tuple[int, int]]] = {}
        with translated(self._db):
            for source, age, pages, articles in self._db.conn.execute(
                query, (utc_text(now), utc_text(now - timedelta(days=days)))
            ):
                found.setdefault(source, {})[age] = (pages, articles)
        return found

    def pages_kept_from_us(self, source: str, now: datetime) -> tuple[int, int]:
        """Of the last 24 hours: addresses whose pages were answered and did not come, and answers of another kind."""
        query = (
            "SELECT count(DISTINCT iif(outcome IN ('failed', 'no article'), url, NULL)),"
            " sum(outcome NOT IN ('failed', 'no article')) FROM fetches WHERE requested_at BETWEEN ?2 AND ?3"
            " AND source = ?1 AND purpose = 'article' AND status IS NOT NULL"
        )
        with translated(self._db):
            since = utc_text(now - timedelta(days=1))
            failed, others = self._db.conn.execute(query, (source, since, utc_text(now))).fetchone()
        return failed, others or 0

    # addresses

    def known(self, urls: Iterable[str]) -> dict[str, AddressRow]:
        """Those of `urls` that were discovered before."""
        wanted = list(dict.fromkeys(urls))
        rows: list[AddressRow] = []
        for start in range(0, len(wanted), _LOOKUP_BATCH):
            batch = wanted[start : start + _LOOKUP_BATCH]
            marks = ", ".join("?" * len(batch))
            rows += self._select(AddressRow, f"addresses WHERE url IN ({marks})", batch)
        return {row.url: row for row in rows}

    def discover(self, found: Iterable[Found], source: str, at: datetime) -> int:
        """Take up new addresses as PENDING and due at once; how many were new.

        A known one becomes due when the listing says that it was modified since we last looked; one that was
        taken down is passed over. One that another source has let wait for `ABANDONED_AFTER` is `source`'s now.
        """
        new = 0
        with immediate(self._db):
            ensure_source(self._db, source, at)
            for link in found:
                if bars_address(self._db.conn, link.url):
                    continue
                new += self._discover_one(link, source, at)
        return new

    def finds(self, source: str, since: datetime, limit: int) -> list[tuple[str, str | None, int | None]]:
        """What addresses asked after `since` led to: address, reason and article; the `limit` newest that have an
        article, and as many that were refused."""
        query = (
            "SELECT url, reason, article_id FROM addresses WHERE source = ?1 AND state = ?2 AND last_fetched_at > ?3"
            " ORDER BY rowid DESC LIMIT ?4"
        )
        found: list[tuple[str, str | None, int | None]] = []
        with translated(self._db):
            for state in (State.STORED, State.REFUSED):
                found += self._db.conn.execute(query, (source, state.value, utc_text(since), limit)).fetchall()
        return found

    def address_of(self, article_id: int) -> AddressRow | None:
        """The address at which an article is asked for, if it ever was: its own before others that lead to it."""
        rows = self._select(
            AddressRow,
            "addresses WHERE article_id = ?1 ORDER BY url <> (SELECT coalesce(url, '') FROM articles WHERE id = ?1),"
            " state <> 'stored', next_due_at IS NULL, last_fetched_at DESC, url LIMIT 1",
            (article_id,),
        )
        return rows[0] if rows else None

    def names_path(self, url: str) -> bool:
        """Whether an address is known that differs from `url` in its query only, or not at all."""
        path = url.partition("?")[0]
        with translated(self._db):
            # "@" follows "?": between them lie all queries of this path.
            row = self._db.conn.execute(
                "SELECT 1 FROM addresses WHERE url = ?1 OR (url >= ?1 || '?' AND url < ?1 || '@') LIMIT 1", (path,)
            ).fetchone()
        return row is not None

    def due(self, source: str, now: datetime, limit: int, *, and_failed: bool = False) -> list[AddressRow]:
        """At most `limit` addresses of `source` whose time has come: pending ones first, newest first.

        With `and_failed` also those that are pending or failed, whatever their time.
        So has the time of one that is due later than anything is put off: a clock was wrong when it was set.
        """
        return self._select(
            AddressRow,
            "addresses WHERE source = ?1 AND (next_due_at <= ?2 OR next_due_at > ?3"
            f"{_OR_FAILED if and_failed else ''})"
            " ORDER BY state <> 'pending', hint_published DESC, next_due_at, url LIMIT ?4",
            (source, utc_text(now), utc_text(now + LONGEST_WAIT), limit),
        )

    def settle(
        self,
        url: str,
        state: State,
        *,
        at: datetime,
        reason: str | None = None,
        article_id: int | None = None,
        next_due_at: datetime | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        payload_sha256: str | None = None,
    ) -> None:
        """Record what came of asking for `url`. None keeps what is known, but for `reason` and `next_due_at`.

        Raises ArchiveError when the address was never discovered.
        """
        state = State(state)
        with immediate(self._db):
            cursor = self._db.conn.execute(
                """
                UPDATE addresses SET state = :state, reason = :reason, next_due_at = :due,
                  article_id = coalesce(:article, article_id), etag = coalesce(:etag, etag),
                  last_modified = coalesce(:modified, last_modified),
                  payload_sha256 = coalesce(:sha256, payload_sha256),
                  last_fetched_at = :at, checks = checks + 1,
                  failures = CASE WHEN :state = 'failed' THEN failures + 1 ELSE 0 END
                WHERE url = :url
                """,
                {
                    "url": url, "state": state.value, "reason": reason, "at": utc_text(at),
                    "due": _text(next_due_at), "article": article_id, "etag": etag,
                    "modified": last_modified, "sha256": payload_sha256,
                },
            )  # fmt: skip
            if cursor.rowcount == 0:
                raise ArchiveError(f"{url} was never discovered, so nothing can have come of it")

    def accounting(self, source: str | None = None) -> dict[State, int]:
        """How many addresses are in each state; every state is named."""
        counts = dict.fromkeys(State, 0)
        query = "SELECT state, sum(addresses) FROM address_counts WHERE ?1 IS NULL OR source = ?1 GROUP BY state"
        with translated(self._db):
            for state, count in self._db.conn.execute(query, (source,)):
                counts[State(state)] = count
        return counts

    def reasons(self, source: str | None = None) -> dict[tuple[State, str | None], int]:
        """How many addresses are in each state for each reason, most frequent first."""
        query = (
            "SELECT state, nullif(reason, ''), sum(addresses) AS found FROM address_counts"
            " WHERE ?1 IS NULL OR source = ?1 GROUP BY state, reason ORDER BY found DESC, state, reason"
        )
        with translated(self._db):
            rows = self._db.conn.execute(query, (source,)).fetchall()
        return {(State(state), reason): count for state, reason, count in rows}

    # listings and hosts

    def listing(self, url: str) -> ListingRow | None:
        """What is known of the listing at `url`."""
        return next(iter(self._select(ListingRow, "listings WHERE url = ?", (url,))), None)

    def last_find(self, source: str) -> datetime | None:
        """When any listing of `source`, sitemaps of an index included, last named something new. Reads all rows."""
        with translated(self._db):
            row = self._db.conn.execute("SELECT max(last_new_at) FROM listings WHERE source = ?", (source,)).fetchone()
        return None if row[0] is None else from_utc_text(row[0])

    def has_named(self, source: str, since: datetime) -> bool:
        """Whether any listing of `source`, sitemaps of an index included, was read since then and named addresses."""
        query = (
            "SELECT 1 FROM listings WHERE source = ? AND last_fetched_at > ? AND failures = 0 AND links > 0"
            " AND instr(url, '#') = 0 LIMIT 1"  # with it are spans of the past
        )
        with translated(self._db):
            return self._db.conn.execute(query, (source, utc_text(since))).fetchone() is not None

    def has_named_like(self, glob: str) -> bool:
        """Whether any listing whose address fits `glob` (SQLite's), or a span of its past, ever named addresses."""
        query = "SELECT 1 FROM listings WHERE (url GLOB ?1 OR url GLOB ?1 || '#*') AND links > 0 LIMIT 1"
        with translated(self._db):
            return self._db.conn.execute(query, (glob,)).fetchone() is not None

    def listings_asked(self, source: str) -> dict[str, datetime]:
        """When each listing of `source` was last asked, those that never were left out."""
        query = "SELECT url, last_fetched_at FROM listings WHERE source = ? AND last_fetched_at IS NOT NULL"
        with translated(self._db):
            return {url: from_utc_text(at) for url, at in self._db.conn.execute(query, (source,))}

    def settle_listing(self, listing: ListingRow, at: datetime) -> None:
        """Record what came of asking for a listing: the row replaces the one before."""
        with immediate(self._db):
            ensure_source(self._db, listing.source, at)
            self._upsert("listings", "url", listing)

    def host(self, name: str) -> HostRow | None:
        """What is known of a host."""
        return next(iter(self._select(HostRow, "hosts WHERE host = ?", (name,))), None)

    def save_host(self, host: HostRow) -> None:
        """Record what is known of a host: the row replaces the one before."""
        with immediate(self._db):
            self._upsert("hosts", "host", host)

    # rows

    def _discover_one(self, link: Found, source: str, at: datetime) -> int:
        connection = self._db.conn
        now, modified = utc_text(at), _text(link.modified)
        cursor = connection.execute(
            "INSERT INTO addresses(url, source, state, found_in, first_seen_at, hint_title, hint_published,"
            " hint_modified, next_due_at) VALUES (?, ?, 'pending', ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (link.url, source, link.found_in, now, link.title, _text(link.published), modified, now),
        )
        if cursor.rowcount == 0:
            self._take_over(link.url, source, at)
        if cursor.rowcount == 0 and modified is not None:
            connection.execute(
                "UPDATE addresses SET hint_modified = :modified, next_due_at = min(coalesce(next_due_at, :now), :now)"
                " WHERE url = :url AND state = 'stored' AND last_fetched_at < :modified"
                " AND coalesce(hint_modified, '') < :modified",
                {"modified": modified, "now": now, "url": link.url},
            )
        return cursor.rowcount

    def _take_over(self, url: str, source: str, at: datetime) -> None:
        """A source that was renamed, or is not followed any more, asks for none of its addresses."""
        self._db.conn.execute(
            "UPDATE addresses SET source = ?1 WHERE url = ?2 AND source <> ?1 AND next_due_at < ?3",
            (source, url, utc_text(at - ABANDONED_AFTER)),
        )

    def _insert(self, table: str, record: Any) -> int | None:
        row = columns_of(record)
        marks = ", ".join("?" * len(row))
        cursor = self._db.conn.execute(f"INSERT INTO {table}({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
        return cursor.lastrowid

    def _upsert(self, table: str, key: str, record: Any) -> None:
        row = columns_of(record)
        marks = ", ".join("?" * len(row))
        changes = ", ".join(f"{name} = excluded.{name}" for name in row if name != key)
        self._db.conn.execute(
            f"INSERT INTO {table}({', '.join(row)}) VALUES ({marks}) ON CONFLICT({key}) DO UPDATE SET {changes}",
            tuple(row.values()),
        )

    def _select(self, record: type[Row], tail: str, parameters: Sequence[Any]) -> list[Row]:
        names = [field.name for field in fields(record)]
        with translated(self._db):
            rows = self._db.conn.execute(f"SELECT {', '.join(names)} FROM {tail}", tuple(parameters)).fetchall()
        return [read_record(record, row) for row in rows]


def ensure_source(db: Database, name: str, at: datetime) -> None:
    """Make sure that `sources` has a row for `name`, titled by its name until more is known."""
    if db.conn.execute("SELECT 1 FROM sources WHERE name = ?", (name,)).fetchone() is None:  # a third of an insertion
        db.conn.execute("INSERT INTO sources(name, title, first_seen_at) VALUES (?, ?, ?)", (name, name, utc_text(at)))


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else utc_text(moment)


def _new_id(row_id: int | None) -> int:
    if row_id is None:
        raise ArchiveError("SQLite gave no row id for a new row")
    return row_id
