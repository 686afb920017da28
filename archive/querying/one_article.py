"""One article as analysts ask for it: by id or address, in any of its wordings, with its evidence."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sqlite_utils import Database

from archive.comparing.revisions import Difference, Wording, difference
from archive.comparing.standing import FIELD as STANDING
from archive.comparing.standing import keys_from
from archive.errors import NoSuchArticle
from archive.saving.lookup import find_id, living_id, read_row
from archive.saving.rows import read_back
from archive.saving.standing_lines import texts_of


def article_row(db: Database, id_or_url: str) -> dict[str, Any]:
    """The row of ``articles`` under an id or an address. Raises NoSuchArticle."""
    if id_or_url.isascii() and id_or_url.isdecimal() and len(id_or_url) < 19:
        article_id: int | None = living_id(db.conn, int(id_or_url))
    else:
        article_id = find_id(db.conn, id_or_url) or _id_of_url(db, id_or_url)
    row = None if article_id is None else read_row(db.conn, article_id)
    if row is None:
        raise NoSuchArticle(f"no article {id_or_url}: give an id, or an address as it stands in article_urls")
    return row


def images_of(db: Database, article_id: int) -> list[dict[str, Any]]:
    """The rows of ``images`` of an article, in order."""
    return list(db.query("SELECT * FROM images WHERE article_id = ? ORDER BY position", [article_id]))


def wording(db: Database, article_id: int, revision: int) -> dict[str, Any]:
    """Title, subtitle, body_blocks and body of one wording. Raises NoSuchArticle."""
    sql = "SELECT title, subtitle, body_blocks, body FROM wordings WHERE article_id = ? AND revision = ?"
    found = next(db.query(sql, [article_id, revision]), None)
    if found is None:
        raise NoSuchArticle(f"article {article_id} has no revision {revision}")
    return found


def compared(before: Mapping[str, Any], after: Mapping[str, Any]) -> Difference:
    """What changed between two results of `wording`, near or far apart."""
    old, new = (Wording(title=text["title"], subtitle=text["subtitle"], body=text["body"]) for text in (before, after))
    return difference(old, new)


def evidence(db: Database, row: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Field, value, origin and raw evidence of every field of an article whose evidence was kept."""
    with read_back(row["id"]):
        kept = json.loads(row["provenance"])
        answers = [{"field": field, "value": _value(row, field), "raw": None, **kept[field]} for field in sorted(kept)]
    for answer in answers:
        if answer["field"] == STANDING:
            answer["value"] = " | ".join(texts_of(db.conn, row["source"], keys_from(answer["raw"] or "")))
    return answers


def _value(row: Mapping[str, Any], field: str) -> Any:
    column = f"{field}_at" if field in ("published", "modified") else field
    return row.get(column)


def _id_of_url(db: Database, url: str) -> int | None:
    # Addresses are kept in the form that compares; articles.url is the form that one copies. Without an index,
    # this reads the whole table, and only where the quick way found nothing.
    row = db.execute("SELECT id FROM articles WHERE url = ? LIMIT 1", [url]).fetchone()
    return None if row is None else int(row[0])
