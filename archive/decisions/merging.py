"""Two articles that are one: a person's word, which crawls respect and which can be undone.

The first article keeps its id; the other id leads to it from then on, and is not given out again. The wordings of
both become one list in time, and the addresses of both lead to it, whatever is served there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from archive import decisions
from archive.article import Article
from archive.comparing.identity import DECIDED, SERVED
from archive.decisions.rows import Decision, put_back, rows_of
from archive.decisions.timelines import Entry, combined, leaves_of, rewrite, timeline
from archive.errors import NoSuchArticle, Undecidable
from archive.saving.linking import link_reprints
from archive.saving.lookup import read_article, read_row
from archive.saving.sketches import add_sketch, remove_sketch
from archive.saving.stories import regroup
from archive.saving.writing import add_images, set_columns
from archive.store import Archive

PARTS = ("article_urls", "article_revisions", "article_changes", "images")
"""Tables that hold rows of one article, by ``article_id``."""


def merge(archive: Archive, kept_id: int, merged_id: int, at: datetime, note: str | None = None) -> int:
    """Make `merged_id` part of `kept_id`; the decision's id. Raises NoSuchArticle or Undecidable."""
    if kept_id == merged_id:
        raise Undecidable(f"both are article {kept_id}: there is nothing to merge")
    connection = archive.db.conn
    with archive.transaction():
        archive.catch_up()
        led = [row["id"] for row in rows_of(connection, "article_aliases", "article_id", merged_id)]
        details = {"kept": _dump(connection, kept_id), "merged": _dump(connection, merged_id), "aliases": led}
        before = [*leaves_of(connection, kept_id), *leaves_of(connection, merged_id)]
        join(connection, kept_id, merged_id)
        details["separations"] = _lift_separations(connection, kept_id, merged_id)
        added = leaves_of(connection, kept_id)
        changed = {"leaves": before, "added": added, "after": _fingerprints(connection, kept_id)}
        decision_id = decisions.record(
            connection, "merge", at, article_id=kept_id, other_id=merged_id, note=note, details={**details, **changed}
        )
        connection.execute("UPDATE article_aliases SET article_id = ? WHERE article_id = ?", (kept_id, merged_id))
        connection.execute(
            "INSERT INTO article_aliases(id, article_id, decision_id) VALUES (?, ?, ?)",
            (merged_id, kept_id, decision_id),
        )
        link_reprints(connection, kept_id, at)
    return decision_id


def join(connection: Connection, kept_id: int, merged_id: int) -> None:
    """Put all rows of `merged_id` under `kept_id`, within the open transaction."""
    kept, merged = (_row(connection, each) for each in (kept_id, merged_id))
    wordings = combined(timeline(connection, kept_id), timeline(connection, merged_id))
    pictures = read_article(connection, merged_id)
    for table, column in (("addresses", "article_id"), ("fetches", "article_id"), ("article_changes", "article_id")):
        connection.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (kept_id, merged_id))
    connection.execute(
        f"UPDATE article_urls SET article_id = ?, reason = CASE WHEN reason IN ({_SERVED}) THEN ? ELSE reason END"
        " WHERE article_id = ?",
        (kept_id, DECIDED, merged_id),
    )
    remove_sketch(connection, merged_id, merged["body"])
    _delete(connection, merged)
    if pictures is not None and speaks_later(merged, kept, wordings):
        take_over(connection, kept, merged, pictures)
    columns: dict[str, Any] = {"first_seen_at": min(kept["first_seen_at"], merged["first_seen_at"])}
    if merged["gone_at"] is None:  # it is still served at one of its addresses
        columns |= {"gone_at": None, "gone_reason": None}
    set_columns(connection, kept_id, columns)
    rewrite(connection, kept_id, wordings)


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
    _replace_separations(connection, (kept_id, merged_id), still.values())
    return before


def _replace_separations(connection: Connection, article_ids: Sequence[int], rows: Iterable[dict[str, Any]]) -> None:
    connection.executemany("DELETE FROM separations WHERE article_id = ?", [(each,) for each in article_ids])
    put_back(connection, "separations", rows)


def undo_merge(connection: Connection, made: Decision) -> None:
    """Make two articles of one again, as they were; what was seen since stays with the first. Raises Undecidable."""
    kept, merged = made.details.get("kept"), made.details.get("merged")
    if not (kept and merged):
        raise Undecidable(f"decision {made.id} is about an article that was taken down since")
    kept_id, merged_id = kept["articles"][0]["id"], merged["articles"][0]["id"]
    present = _row(connection, kept_id)
    if _fingerprints(connection, kept_id) == made.details["after"]:
        remove_sketch(connection, kept_id, present["body"])
        _restore_parts(connection, kept)
        add_sketch(connection, kept_id, kept["articles"][0]["body"])
    else:  # it was revised since: that stays with it
        connection.executemany(
            "DELETE FROM article_urls WHERE url = ?", [(row["url"],) for row in merged["article_urls"]]
        )
    connection.execute("DELETE FROM article_aliases WHERE id = ?", (merged_id,))
    if "separations" in made.details:  # earlier versions left them alone
        _replace_separations(connection, (kept_id, merged_id), made.details["separations"])
    _restore(connection, merged)
    connection.executemany(
        "UPDATE article_aliases SET article_id = ? WHERE id = ?",
        [(merged_id, each) for each in made.details.get("aliases", ())],
    )


def _dump(connection: Connection, article_id: int) -> dict[str, Any]:
    """All rows of an article, and what else points to it."""
    _row(connection, article_id)
    dump: dict[str, Any] = {"articles": rows_of(connection, "articles", "id", article_id)}
    dump |= {table: rows_of(connection, table, "article_id", article_id) for table in PARTS}
    dump["addresses"] = [row["url"] for row in rows_of(connection, "addresses", "article_id", article_id)]
    dump["fetches"] = [row["id"] for row in rows_of(connection, "fetches", "article_id", article_id)]
    return dump


def _restore(connection: Connection, dump: dict[str, Any]) -> None:
    row = {**dump["articles"][0], "story_id": None}
    put_back(connection, "articles", [row])
    _put_parts_back(connection, dump)
    add_sketch(connection, row["id"], row["body"])
    connection.executemany(
        "UPDATE addresses SET article_id = ? WHERE url = ?", [(row["id"], url) for url in dump["addresses"]]
    )
    connection.executemany(
        "UPDATE fetches SET article_id = ? WHERE id = ?", [(row["id"], each) for each in dump["fetches"]]
    )


def _restore_parts(connection: Connection, dump: dict[str, Any]) -> None:
    """The article is there: its columns and its rows become what they were."""
    row = dict(dump["articles"][0])
    article_id = row.pop("id")
    for table in PARTS:
        connection.execute(f"DELETE FROM {table} WHERE article_id = ?", (article_id,))
    row.pop("story_id")
    set_columns(connection, article_id, row)
    _put_parts_back(connection, dump)


def _put_parts_back(connection: Connection, dump: dict[str, Any]) -> None:
    for table in PARTS:
        if table == "article_changes":  # whose numbers may have been given out again
            dump = {**dump, table: [{k: v for k, v in row.items() if k != "id"} for row in dump[table]]}
        if table == "article_urls":
            connection.executemany("DELETE FROM article_urls WHERE url = ?", [(row["url"],) for row in dump[table]])
        put_back(connection, table, dump[table])


def _row(connection: Connection, article_id: int) -> dict[str, Any]:
    row = read_row(connection, article_id)
    if row is None:
        raise NoSuchArticle(f"there is no article {article_id}")
    return row


def _delete(connection: Connection, row: dict[str, Any]) -> None:
    connection.execute("DELETE FROM articles WHERE id = ?", (row["id"],))
    if row["story_id"] is not None:
        regroup(connection, row["story_id"])


def _fingerprints(connection: Connection, article_id: int) -> list[str]:
    return [entry.article.fingerprint for entry in timeline(connection, article_id)]
