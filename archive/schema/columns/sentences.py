"""The record of a table's meaning, and sentences that several columns share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """The meaning of one table or view, and of each of its columns: unit, zone, values, what NULL says."""

    meaning: str
    columns: Mapping[str, str]


ID = (
    "Article number: YYYYMMDD of the publisher's day as first known, then a five-digit count within that "
    "day. Never changes. Order by id is order by day, a range of ids is a range of days."
)
DAY = "YYYY-MM-DD on the publisher's clock: the day of publication, or of the first capture where none is told."
PUBLISHED = "When it was published, UTC. Precision `day`: midnight at the publisher. NULL: not told credibly."
MODIFIED = "When the publisher says it was last changed, UTC. Never stands in for published_at. NULL: not told."
RAW = "The time as found on the page. NULL: none was found."
OFFSET = "The publisher's offset from UTC, such as +07:00, NULL where the time is NULL."
OFFSET_STATED = "1: the page stated the offset. 0: assumed from the source's zone. NULL where the time is NULL."
PRECISION = "`second`, `minute` or `day`: how exactly the time was told. NULL where the time is NULL."
FROM = "Where the time was read: kind and place, such as json-ld:datePublished. NULL where the time is NULL."
CAPTURE = "The capture (captures.id in captures.db) that was read. NULL: saved without one."
CAUSE = (
    "`publisher`: the page changed. `extraction`: the same capture was read by better rules. "
    "`unclear`: both may have changed."
)
SILENT = "1: the text changed and the publisher's modified date did not. 0: not so, or the first wording."
CLASSES = (
    "JSON list of the kinds of change: headline, number, name, quote, addition, deletion, typo, wording, "
    "shrunk, cut (archive/comparing/revisions.py explains them)."
)
ARTICLE = "The article (articles.id)."
SOURCE = "Name of the source (sources.name)."
