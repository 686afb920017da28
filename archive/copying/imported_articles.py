"""Articles of another archive, each known here by the ladder of a crawl, or new."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from sqlite3 import Connection
from typing import Any

from archive import decisions
from archive.article import Article, from_utc_text
from archive.comparing.identity import decide
from archive.copying.imported_rows import Numbers, is_free
from archive.decisions.merging import speaks_later, take_over
from archive.decisions.rows import put_back, rows_of
from archive.decisions.timelines import Entry, combined, leaves_of, rewrite, timeline
from archive.errors import CopyFailed
from archive.integrity import manifests
from archive.saving.addresses import join_addresses
from archive.saving.linking import date_reprints, link_reprints
from archive.saving.lookup import known_articles, read_article, read_row
from archive.saving.writing import free_id, insert_row, set_columns
from archive.store import Archive
from archive.takedown.tombstones import bars_article


def import_article(archive: Archive, theirs: Connection, their_id: int, numbers: Numbers, at: datetime) -> str:
    """Take in their article; what became of it, in the words of `ONE_OF`. Within a transaction."""
    connection = archive.db.conn
    record, row = read_article(theirs, their_id), read_row(theirs, their_id)
    if record is None or row is None or bars_article(connection, record):
        return "articles taken down here"
    row["capture_id"] = numbers.captures.get(row["capture_id"])
    entries = [_renumbered(entry, numbers) for entry in timeline(theirs, their_id)]
    here = _known_here(connection, record, row, entries)
    if here is None:
        numbers.articles[their_id] = _add(connection, theirs, row, record, entries)
        _excuse(connection, numbers.articles[their_id], their_id, entries, at)
        link_reprints(connection, numbers.articles[their_id], at)
        came = "new articles"
    else:
        numbers.articles[their_id] = here
        came = _bring_together(connection, here, row, record, entries, at)
    _add_changes(connection, theirs, their_id, numbers.articles[their_id], numbers)
    return came


def _renumbered(entry: Entry, numbers: Numbers) -> Entry:
    return replace(
        entry,
        capture_id=numbers.captures.get(entry.capture_id) if entry.capture_id is not None else None,
        run_id=numbers.runs.get(entry.run_id) if entry.run_id is not None else None,
    )


def _known_here(connection: Connection, record: Article, row: Mapping[str, Any], entries: list[Entry]) -> int | None:
    """The article here that theirs is: the one with its number and its first wording, else one that has all of it (so
    that what came before comes to the same article, whatever was joined to it since), else the ladder's."""
    if any(entry.key == entries[0].key for entry in timeline(connection, row["id"])):
        return int(row["id"])
    for here in _led_to(connection, record):
        known = timeline(connection, here)
        if _keys(combined(known, entries)) == _keys(known):
            return here
    day = date.fromisoformat(row["day"])
    return decide(record, day, known_articles(connection, record, day)).article_id


def _led_to(connection: Connection, record: Article) -> list[int]:
    """The articles here that addresses of `record` lead to."""
    query = "SELECT article_id FROM article_urls WHERE url = ?"
    urls = (address.url for address in record.addresses)
    return sorted({int(row[0]) for url in urls for row in connection.execute(query, (url,))})


def _keys(entries: Iterable[Entry]) -> list[tuple[str, str]]:
    return [entry.key for entry in entries]


def _add(connection: Connection, theirs: Connection, row: dict[str, Any], record: Article, entries: list[Entry]) -> int:
    """Their article under its own number, or under the next one that is free."""
    article_id = row["id"] if is_free(connection, row["id"]) else free_id(connection, date.fromisoformat(row["day"]))
    own = {name: value for name, value in row.items() if name in _columns(connection, "articles")}
    put_back(connection, "articles", [{**own, "id": article_id, "story_id": None}])
    put_back(connection, "images", _moved(rows_of(theirs, "images", "article_id", row["id"]), article_id))
    rewrite(connection, article_id, entries)
    join_addresses(connection, article_id, record.addresses, from_utc_text(row["first_seen_at"]))
    return int(article_id)


def _excuse(connection: Connection, article_id: int, their_id: int, entries: list[Entry], at: datetime) -> None:
    """Runs of both that began in the same second count as one: then its manifest does not name what comes now."""
    last = manifests.head(connection).run_id
    if any(entry.run_id is not None and entry.run_id <= last for entry in entries):
        added = {"leaves": [], "added": leaves_of(connection, article_id)}
        decisions.record(connection, "import", at, article_id=article_id, other_id=their_id, details=added)


def _bring_together(
    connection: Connection, here: int, row: dict[str, Any], record: Article, entries: list[Entry], at: datetime
) -> str:
    ours, known = read_row(connection, here), timeline(connection, here)
    if ours is None:
        raise CopyFailed(f"article {here} vanished while it was being imported")
    join_addresses(connection, here, record.addresses, from_utc_text(row["first_seen_at"]))
    together, presence = combined(known, entries), _presence(ours, row)
    columns = {"first_seen_at": min(ours["first_seen_at"], row["first_seen_at"]), **presence}
    is_later = speaks_later(row, ours, together)
    if _keys(together) == _keys(known) and not is_later and columns.items() <= ours.items():
        return "known articles"
    before = leaves_of(connection, here)
    if is_later:
        take_over(connection, ours, row, record)
    set_columns(connection, here, columns)
    rewrite(connection, here, together)
    decisions.record(
        connection, "import", at, article_id=here, other_id=row["id"],
        details={"leaves": before, "added": leaves_of(connection, here)},
    )  # fmt: skip
    date_reprints(connection, here)
    link_reprints(connection, here, at)
    return "joined articles"


def _presence(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> dict[str, Any]:
    """Gone is what the last one to look found gone."""
    gone, other = (ours, theirs) if ours["gone_at"] is not None else (theirs, ours)
    is_gone = gone["gone_at"] is not None and (other["gone_at"] is not None or gone["gone_at"] > other["fetched_at"])
    return {name: gone[name] if is_gone else None for name in ("gone_at", "gone_reason")}


def _add_changes(connection: Connection, theirs: Connection, their_id: int, article_id: int, numbers: Numbers) -> None:
    query = (
        "SELECT 1 FROM article_changes"
        " WHERE article_id = ? AND field = ? AND captured_at = ? AND before IS ? AND after IS ?"
    )
    for row in _moved(rows_of(theirs, "article_changes", "article_id", their_id), article_id):
        told = (article_id, row["field"], row["captured_at"], row["before"], row["after"])
        if connection.execute(query, told).fetchone() is None:
            del row["id"]
            insert_row(connection, "article_changes", {**row, "capture_id": numbers.captures.get(row["capture_id"])})


def _moved(rows: Iterable[dict[str, Any]], article_id: int) -> list[dict[str, Any]]:
    return [{**row, "article_id": article_id} for row in rows]


def _columns(connection: Connection, table: str) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
