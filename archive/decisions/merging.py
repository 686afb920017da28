"""Two articles that are one: a person's word, which crawls respect and which can be undone.

The first article keeps its id; the other id leads to it from then on, and is not given out again. The wordings of
both become one list in time, and the addresses of both lead to it, whatever is served there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from archive import decisions
from archive.article import Article
from archive.comparing.identity import DECIDED, SERVED
from archive.decisions.dumps import Dump, dump, link_parts
from archive.decisions.rows import put_back, replace_separations, rows_of
from archive.decisions.timelines import Entry, combined, leaves_of, rewrite, timeline
from archive.errors import NoSuchArticle, Undecidable
from archive.saving.linking import date_reprints
from archive.saving.lookup import read_article, read_row
from archive.saving.sketches import remove_sketch
from archive.saving.stories import join as tie
from archive.saving.stories import regroup
from archive.saving.writing import add_images, set_columns
from archive.store import Archive


def merge(archive: Archive, kept_id: int, merged_id: int, at: datetime, note: str | None = None) -> int:
    """Make `merged_id` part of `kept_id`; the decision's id. Raises NoSuchArticle or Undecidable."""
    if kept_id == merged_id:
        raise Undecidable(f"both are article {kept_id}: there is nothing to merge")
    connection = archive.db.conn
    with archive.transaction():
        archive.catch_up()
        led = [row["id"] for row in rows_of(connection, "article_aliases", "article_id", merged_id)]
        details = {"kept": dump(connection, kept_id), "merged": dump(connection, merged_id), "aliases": led}
        before = [*leaves_of(connection, kept_id), *leaves_of(connection, merged_id)]
        join(connection, kept_id, merged_id)
        details["tied"] = link_parts(connection, [kept_id], at)
        details["separations"] = _lift_separations(connection, kept_id, merged_id)
        details |= {"joined": dump(connection, kept_id), "leaves": before, "added": leaves_of(connection, kept_id)}
        decision_id = decisions.record(
            connection, "merge", at, article_id=kept_id, other_id=merged_id, note=note, details=details
        )
        connection.execute("UPDATE article_aliases SET article_id = ? WHERE article_id = ?", (kept_id, merged_id))
        connection.execute(
            "INSERT INTO article_aliases(id, article_id, decision_id) VALUES (?, ?, ?)",
            (merged_id, kept_id, decision_id),
        )
    return decision_id


def join(connection: Connection, kept_id: int, merged_id: int) -> None:
    """Put all rows of `merged_id` under `kept_id`, within the open transaction."""
    kept, merged = (_row(connection, each) for each in (kept_id, merged_id))
    wordings = combined(timeline(connection, kept_id), timeline(connection, merged_id))
    record, rows = read_article(connection, merged_id), dump(connection, merged_id)
    for table, column in (("addresses", "article_id"), ("fetches", "article_id"), ("article_changes", "article_id")):
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (kept_id, merged_id))
    connection.execute(
        f"UPDATE article_urls SET article_id = ?, reason = CASE WHEN reason IN ({_SERVED}) THEN ? ELSE reason END"
        " WHERE article_id = ?",
        (kept_id, DECIDED, merged_id),
    )
    remove_sketch(connection, merged_id, merged["body"])
    delete(connection, merged)
    if record is not None and speaks_later(merged, kept, wordings):
        take_over(connection, kept, merged, record)
    columns: dict[str, Any] = {"first_seen_at": min(kept["first_seen_at"], merged["first_seen_at"])}
    if merged["gone_at"] is None:  # it is still served at one of its addresses
        columns |= {"gone_at": None, "gone_reason": None}
    set_columns(connection, kept_id, columns)
    rewrite(connection, kept_id, wordings)
    _move_reprints(connection, kept, rows)


def delete(connection: Connection, row: Mapping[str, Any]) -> None:
    """Remove an article (its row), and divide the story that it was in."""
    connection.execute("DELETE FROM articles WHERE id = ?", (row["id"],))
    if row["story_id"] is not None:
        regroup(connection, row["story_id"])


def speaks_later(newer: Mapping[str, Any], older: Mapping[str, Any], wordings: Sequence[Entry]) -> bool:
    """Whether the row `newer` is the one that the last of `wordings` came with, so that fields and capture are of one
    page: reading that capture again must not bring an earlier wording back. Where both say it, who saw it last."""
    says_it = [row["fingerprint"] == wordings[-1].article.fingerprint for row in (newer, older)]
    return says_it[0] if says_it[0] != says_it[1] else bool(newer["fetched_at"] > older["fetched_at"])


def take_over(connection: Connection, kept: dict[str, Any], newer: dict[str, Any], record: Article) -> None:
    """Let a newer row (and its record) speak for an article: all that its page says but the wording and the address."""
    columns = {name: newer[name] for name in newer if name not in _OWN_COLUMNS and newer[name] is not None}
    set_columns(connection, kept["id"], {**columns, "image_count": len(record.images)})
    connection.execute("DELETE FROM images WHERE article_id = ?", (kept["id"],))
    add_images(connection, kept["id"], record)


_OWN_COLUMNS = frozenset(
    {
        "id", "source", "source_token", "title", "subtitle", "body", "body_blocks", "word_count", "fingerprint",
        "body_sha256", "title_key", "revision", "revised_at", "first_seen_at", "story_id", "url", "image_count",
        "gone_at", "gone_reason",
    }
)  # fmt: skip
_SERVED = ", ".join(repr(reason) for reason in sorted(SERVED))


def _lift_separations(connection: Connection, kept_id: int, merged_id: int) -> list[dict[str, Any]]:
    """What was kept apart from one of both stays apart from what they are now, but for their own addresses. The rows
    as they were."""
    before = [row for each in (kept_id, merged_id) for row in rows_of(connection, "separations", "article_id", each)]
    own = {row["url"] for row in rows_of(connection, "article_urls", "article_id", kept_id)}
    still = {row["url"]: {**row, "article_id": kept_id} for row in before if row["url"] not in own}
    replace_separations(connection, (kept_id, merged_id), still.values())
    return before


def _move_reprints(connection: Connection, kept: Mapping[str, Any], merged: Dump) -> None:
    """What was found of the text of one stays true of both; nobody reprints himself, or another article of his own."""
    for row in merged["reprints"]:
        is_origin = row["origin_id"] == merged["articles"][0]["id"]
        end, other_id = ("origin_id", row["article_id"]) if is_origin else ("article_id", row["origin_id"])
        if connection.execute(_MAY_BE_TIED, {"kept": kept["id"], "other": other_id}).fetchone() is None:
            continue
        put_back(connection, "reprints", [{**row, end: kept["id"]}])
        tie(connection, kept["id"], other_id)
    date_reprints(connection, kept["id"])


_MAY_BE_TIED = """
SELECT 1 FROM articles AS other JOIN articles AS kept ON kept.id = :kept
WHERE other.id = :other AND other.source <> kept.source
AND NOT EXISTS (SELECT 1 FROM reprints WHERE article_id IN (:kept, :other) AND origin_id IN (:kept, :other))"""


def _row(connection: Connection, article_id: int) -> dict[str, Any]:
    row = read_row(connection, article_id)
    if row is None:
        raise NoSuchArticle(f"there is no article {article_id}")
    return row
