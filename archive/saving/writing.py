"""Writing one article's rows, within the transaction that the caller holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from sqlite3 import Connection
from typing import Any

from archive.article import Article, Cause, from_utc_text, utc_text
from archive.clock import TOLERANCE
from archive.comparing.identity import Verdict
from archive.comparing.revisions import Wording, difference
from archive.errors import ArchiveError
from archive.ids import id_range
from archive.saving.addresses import join_addresses, join_new_addresses
from archive.saving.linking import date_reprints
from archive.saving.lookup import article_of_row, read_row
from archive.saving.rows import IMAGE_COLUMNS, columns_of, image_values, to_json
from archive.saving.sketches import remove_sketch

KEPT_WHEN_ABSENT = (
    "subtitle", "summary", "authors", "editors", "byline_raw", "dateline", "published", "modified", "section",
    "tags", "language", "is_free", "reading_minutes", "images", "credit_line", "copyright", "canonical_url",
    "source_article_id", "charset",
)  # fmt: skip
"""Fields that keep their value when a later capture says nothing: an absent byline is no correction."""

CHANGES = (
    "summary", "authors", "editors", "byline_raw", "dateline", "published_at", "published_raw",
    "published_offset", "published_precision", "section", "tags", "language", "content_class", "is_free",
    "body_complete", "url", "canonical_url", "source_article_id", "credit_line", "copyright",
)  # fmt: skip
"""Columns whose changes are kept in ``article_changes``. Pictures are too; the wording is a revision."""

WORDING = ("title", "subtitle", "body_blocks", "body", "word_count")
"""Columns that stay as they are while a reader sees the same text."""


class Outcome(StrEnum):
    """What saving an article came to."""

    NEW = "new"
    REVISED = "revised"
    SAME = "same"
    COPY = "copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """Where an article is now, and why it was taken for that one."""

    outcome: Outcome
    article_id: int
    revision: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """When and how a page was seen."""

    captured_at: datetime  # UTC
    saved_at: datetime  # UTC: now, by the archive's clock
    capture_id: int | None = None
    run_id: int | None = None
    is_reextract: bool = False


def day_of(article: Article, captured_at: datetime) -> date:
    """The publisher's calendar day of publication; where it tells none, the day of capture in UTC."""
    return article.published.day if article.published else captured_at.date()


def insert(connection: Connection, article: Article, day: date, seen: Observation, reason: str) -> Saved:
    """Store a new article with its first revision."""
    article_id = free_id(connection, day)
    at = utc_text(seen.captured_at)
    row = {
        "id": article_id,
        "day": day.isoformat(),
        "first_seen_at": at,
        "fetched_at": at,
        "capture_id": seen.capture_id,
        **columns_of(article),
    }
    insert_row(connection, "articles", row)
    append_revision(connection, article_id, 1, article, seen, Cause.PUBLISHER)
    join_new_addresses(connection, article_id, article.addresses, seen.captured_at)
    add_images(connection, article_id, article)
    return Saved(outcome=Outcome.NEW, article_id=article_id, revision=1, reason=reason)


def update(connection: Connection, verdict: Verdict, article: Article, seen: Observation) -> Saved:
    """Store what `article` adds to the one that it was found to be."""
    row = read_row(connection, verdict.article_id or 0)
    if row is None:
        raise ArchiveError(f"article {verdict.article_id} vanished while it was being saved")
    joined = join_addresses(connection, row["id"], article.addresses, seen.captured_at, is_copy=verdict.is_copy)
    outcome, revision, reason = Outcome.SAME, int(row["revision"]), verdict.reason
    if verdict.is_copy:
        outcome = Outcome.COPY if joined else Outcome.SAME
    elif _is_older(seen, row["fetched_at"]):
        reason += ", in an older capture"
        if (at := utc_text(seen.captured_at)) < row["first_seen_at"]:
            set_columns(connection, row["id"], {"first_seen_at": at})
            date_reprints(connection, row["id"])
    elif not _is_own_page(row, seen) and _is_stale(connection, row, article, joined):
        reason += ", in an earlier wording"
    else:
        revision = _renew(connection, row, article, seen, joined)
        outcome = Outcome.REVISED if revision > row["revision"] else Outcome.SAME
    return Saved(outcome=outcome, article_id=row["id"], revision=revision, reason=reason)


def _is_older(seen: Observation, fetched_at: str) -> bool:
    """Whether the stored wording is from a later capture than this one.

    A time that lies far ahead of the capture and of our own clock was written by a wrong one. What it says of
    order is nothing, and believing it would refuse every later page: the page at hand is taken for the newer.
    """
    if utc_text(seen.captured_at) >= fetched_at:
        return False
    stored = from_utc_text(fetched_at)
    return stored <= seen.saved_at or stored - seen.captured_at <= TOLERANCE


def _is_own_page(row: Mapping[str, Any], seen: Observation) -> bool:
    """Whether the page that the present wording was read from is read again: what it says now is no past."""
    return seen.is_reextract and seen.capture_id is not None and seen.capture_id == row["capture_id"]


def _is_stale(connection: Connection, row: Mapping[str, Any], article: Article, joined: frozenset[str]) -> bool:
    """Whether another address than the article's own still serves a wording of the past.

    Without this an article at two addresses that differ by a word would be revised at every check.
    """
    if article.url in {row["url"], *joined} or article.fingerprint == row["fingerprint"]:
        return False
    query = "SELECT 1 FROM article_revisions WHERE article_id = ? AND fingerprint = ?"
    return connection.execute(query, (row["id"], article.fingerprint)).fetchone() is not None


def note_presence(connection: Connection, article_id: int, at: datetime, *, gone_reason: str | None) -> None:
    """Mark an article gone, or with None as served again. What is so already is left alone."""
    query = "SELECT gone_at, gone_reason FROM articles WHERE id = ?"
    gone_at, reason = connection.execute(query, (article_id,)).fetchone()
    if (gone_at is None) == (gone_reason is None):
        return
    after = None if gone_reason is None else utc_text(at)
    seen = Observation(captured_at=at, saved_at=at)
    _append_change(connection, article_id, "gone_at", gone_at, after, seen, Cause.PUBLISHER)
    _append_change(connection, article_id, "gone_reason", reason, gone_reason, seen, Cause.PUBLISHER)
    set_columns(connection, article_id, {"gone_at": after, "gone_reason": gone_reason})


def free_id(connection: Connection, day: date) -> int:
    """The next id of `day`, or of the first day after it that has room."""
    while True:
        lowest, last = id_range(day)
        highest = connection.execute(_HIGHEST_ID, (lowest, last)).fetchone()[0] or lowest
        if highest < last:
            return int(highest) + 1
        day += timedelta(days=1)


# An id that was taken down or merged into another still names what it named.
_HIGHEST_ID = """
SELECT max(id) FROM (
  SELECT max(id) AS id FROM articles WHERE id BETWEEN ?1 AND ?2
  UNION ALL SELECT max(id) FROM article_aliases WHERE id BETWEEN ?1 AND ?2
  UNION ALL SELECT max(article_id) FROM tombstones WHERE article_id BETWEEN ?1 AND ?2
)"""


def _renew(
    connection: Connection, row: Mapping[str, Any], article: Article, seen: Observation, joined: frozenset[str]
) -> int:
    """Bring the row up to date; what it said before is appended first. The article's revision afterwards."""
    article_id = row["id"]
    cause = _cause(row, article, seen)
    before = article_of_row(connection, dict(row))
    after = _merged(before, article, cause, joined)
    columns = {name: value for name, value in columns_of(after).items() if row[name] != value}
    is_revised = "fingerprint" in columns
    if not is_revised and cause is not Cause.EXTRACTION:
        columns = {name: value for name, value in columns.items() if name not in WORDING}
    if is_revised:
        append_revision(connection, article_id, row["revision"] + 1, after, seen, cause, before)
        columns |= {"revision": row["revision"] + 1, "revised_at": utc_text(seen.captured_at)}
    for name in CHANGES:
        if name in columns:
            _append_change(connection, article_id, name, row[name], columns[name], seen, cause)
    if before.images != after.images:
        _change_images(connection, article_id, before, after, seen, cause)
    if "published_at" in columns and after.published:
        columns["day"] = after.published.day.isoformat()
    if is_revised and "body" in columns:  # otherwise it reads the same, and has the same sketch
        remove_sketch(connection, article_id, before.body)
    if not seen.is_reextract:  # an old page, read again, says nothing of whether it is still served
        note_presence(connection, article_id, seen.captured_at, gone_reason=None)
    columns["fetched_at"] = utc_text(seen.captured_at)
    if columns["fetched_at"] < row["first_seen_at"]:  # it was written by a wrong clock
        columns["first_seen_at"] = columns["fetched_at"]
    columns["capture_id"] = seen.capture_id if seen.capture_id is not None else row["capture_id"]
    set_columns(connection, article_id, columns)
    if not columns.keys().isdisjoint(("published_at", "published_precision", "first_seen_at")):
        date_reprints(connection, article_id)
    return int(columns.get("revision", row["revision"]))


def _cause(row: Mapping[str, Any], article: Article, seen: Observation) -> Cause:
    if seen.is_reextract:
        return Cause.EXTRACTION
    return Cause.PUBLISHER if article.extractor_version == row["extractor_version"] else Cause.UNCLEAR


def _merged(before: Article, article: Article, cause: Cause, joined: frozenset[str]) -> Article:
    """What the article is now: `article`, with what only `before` knew."""
    absent = () if cause is Cause.EXTRACTION else [f for f in KEPT_WHEN_ABSENT if getattr(article, f) in (None, ())]
    kept: dict[str, Any] = {name: getattr(before, name) for name in absent}
    evidence = {name: before.provenance[name] for name in absent if name in before.provenance}
    # An address that was known before is no move: an article served at two would seem to go back and forth.
    url = article.url if article.url in joined or before.url is None else before.url
    return replace(article, **kept, source=before.source, url=url, provenance={**evidence, **article.provenance})


def append_revision(
    connection: Connection,
    article_id: int,
    revision: int,
    article: Article,
    seen: Observation,
    cause: Cause,
    before: Article | None = None,
) -> None:
    """Append the row of one wording; `before` is the wording that it replaced, None for the first."""
    row: dict[str, Any] = {
        "article_id": article_id,
        "revision": revision,
        "captured_at": utc_text(seen.captured_at),
        "capture_id": seen.capture_id,
        "run_id": seen.run_id,
        "cause": cause.value,
        "fingerprint": article.fingerprint,
        "extractor_version": article.extractor_version,
        "modified_at": article.modified and utc_text(article.modified.at),
    }
    if before is not None:
        row |= _replaced_wording(before, article, cause)
    insert_row(connection, "article_revisions", row)


def _replaced_wording(before: Article, after: Article, cause: Cause) -> dict[str, Any]:
    change = difference(_wording(before), _wording(after))
    told = [article.modified and article.modified.at for article in (before, after)]
    return {
        "classes": to_json(change.classes),
        "is_silent": int(cause is not Cause.EXTRACTION and told[0] == told[1]),
        "words_added": change.words_added,
        "words_removed": change.words_removed,
        "operations": to_json(change.operations),
        "title_before": before.title,
        "subtitle_before": before.subtitle,
        "body_blocks_before": before.body_blocks,
        "body_before": before.body,
    }


def _wording(article: Article) -> Wording:
    return Wording(title=article.title, subtitle=article.subtitle, body=article.body, is_complete=article.body_complete)


def _append_change(
    connection: Connection, article_id: int, field: str, before: Any, after: Any, seen: Observation, cause: Cause
) -> None:
    row = {
        "article_id": article_id,
        "field": field,
        "before": before,
        "after": after,
        "captured_at": utc_text(seen.captured_at),
        "capture_id": seen.capture_id,
        "cause": cause.value,
    }
    insert_row(connection, "article_changes", row)


def _change_images(
    connection: Connection, article_id: int, before: Article, after: Article, seen: Observation, cause: Cause
) -> None:
    """Other renditions of the same pictures are no change that anybody sees."""
    told = [
        to_json([[image.identity, image.caption, image.credit] for image in article.images])
        for article in (before, after)
    ]
    if told[0] != told[1]:
        _append_change(connection, article_id, "images", told[0], told[1], seen, cause)
    connection.execute("DELETE FROM images WHERE article_id = ?", (article_id,))
    add_images(connection, article_id, after)


def add_images(connection: Connection, article_id: int, article: Article) -> None:
    """Store the pictures of an article that has none."""
    connection.executemany(
        _insertion("images", ("article_id", "position", *IMAGE_COLUMNS)),
        [(article_id, number, *image_values(image)) for number, image in enumerate(article.images, start=1)],
    )


def insert_row(connection: Connection, table: str, row: Mapping[str, Any]) -> None:
    """One row, by the names of its columns."""
    connection.execute(_insertion(table, tuple(row)), tuple(row.values()))


@lru_cache(maxsize=64)
def _insertion(table: str, columns: tuple[str, ...]) -> str:
    return f"INSERT INTO {table}({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"


def set_columns(connection: Connection, article_id: int, columns: Mapping[str, Any]) -> None:
    """Only the columns given: the search index is rewritten when one of its own is named."""
    names = ", ".join(f"{name} = ?" for name in columns)
    connection.execute(f"UPDATE articles SET {names} WHERE id = ?", (*columns.values(), article_id))
