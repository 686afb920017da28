"""Articles as JSON lines or CSV, one at a time: an archive of any size needs the memory of one article.

The keys are the archive's column names (``archive/schema/columns/``). In JSON, lists are arrays, 0/1 columns are
booleans, and ``images`` is an array of objects. In CSV, values stand as stored (lists as JSON text), images
are left out, and a cell that a spreadsheet would run as a formula gets an apostrophe in front.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TextIO

from sqlite_utils import Database

from archive.article import Article
from archive.saving.rows import IMAGE_COLUMNS, columns_of, image_values, read_back
from archive.schema.columns import TABLES

INTERNAL_COLUMNS = frozenset({"source_token", "title_key"})
"""Columns of ``articles`` that serve the archive itself and are exported nowhere."""

ARTICLE_COLUMNS = tuple(name for name in TABLES["articles"].columns if name not in INTERNAL_COLUMNS)

_JSON_COLUMNS = frozenset({"authors", "editors", "tags", "provenance"})
_BOOLEAN_COLUMNS = frozenset(
    {"published_offset_stated", "modified_offset_stated", "is_free", "body_complete", "is_lead"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which articles. Days are the publisher's, both inclusive."""

    since: date | None = None
    until: date | None = None
    source: str | None = None
    content_class: str | None = None


def article_json(row: Mapping[str, Any], images: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """A row of ``articles`` and its rows of ``images``, in order, as one JSON object.

    Raises ArchiveDamaged when a cell is not what was written.
    """
    with read_back(row["id"]):
        article = {name: _json_value(name, row[name]) for name in ARTICLE_COLUMNS}
    return article | {"images": [_image_json(image) for image in images]}


def record_json(article: Article) -> dict[str, Any]:
    """A record that was not saved, with the keys of `article_json`; what only saving gives is None."""
    day = article.published.day.isoformat() if article.published else None
    row = dict.fromkeys(ARTICLE_COLUMNS) | {"day": day} | columns_of(article)
    images = (dict(zip(IMAGE_COLUMNS, image_values(image), strict=True)) for image in article.images)
    return article_json(row, images)


def articles(db: Database, selection: Selection) -> Iterator[dict[str, Any]]:
    """Every selected article as `article_json`, in the order of ids."""
    for row in _rows(db, selection):
        images = db.query("SELECT * FROM images WHERE article_id = ? ORDER BY position", [row["id"]])
        yield article_json(row, images)


def write_jsonl(db: Database, selection: Selection, out: TextIO) -> int:
    """One JSON object a line. Returns how many."""
    return sum(1 for article in articles(db, selection) if out.write(json.dumps(article, ensure_ascii=False) + "\n"))


def write_csv(db: Database, selection: Selection, out: TextIO) -> int:
    """A header and one line an article (RFC 4180). Open `out` with newline="". Returns how many."""
    writer = csv.writer(out)
    writer.writerow(ARTICLE_COLUMNS)
    return sum(1 for row in _rows(db, selection) if writer.writerow(map(no_formula, row.values())))


def no_formula(value: object) -> object:
    """The cell with an apostrophe in front if a spreadsheet would run it (OWASP, "CSV Injection")."""
    return "'" + value if isinstance(value, str) and value.startswith(_FORMULA_STARTS) else value


_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def _rows(db: Database, selection: Selection) -> Iterator[dict[str, Any]]:
    conditions = {
        "day >= :since": selection.since and selection.since.isoformat(),
        "day <= :until": selection.until and selection.until.isoformat(),
        "source = :source": selection.source,
        "content_class = :content_class": selection.content_class,
    }
    parameters = {text.rpartition(":")[2]: value for text, value in conditions.items() if value is not None}
    where = " AND ".join(text for text, value in conditions.items() if value is not None)
    # Ids first: sorting whole texts would hold them all, sorting ids holds eight bytes an article.
    chosen = f"SELECT id FROM articles WHERE {where or '1'}"
    sql = f"SELECT {', '.join(ARTICLE_COLUMNS)} FROM articles WHERE id IN ({chosen}) ORDER BY id"
    return db.query(sql, parameters)


def _json_value(name: str, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(value, bytes):  # no column holds bytes, so STRICT never let them in
        raise TypeError(f"{name} is no text")
    if name in _JSON_COLUMNS:
        return json.loads(value)
    return bool(value) if name in _BOOLEAN_COLUMNS else value


def _image_json(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _json_value(name, row[name]) for name in IMAGE_COLUMNS}
