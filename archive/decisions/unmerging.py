"""Two articles of one again: each cell is as it was before the merge, and what was seen since stays with the first."""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection
from typing import Any

from archive.decisions.dumps import (
    Dump,
    dump,
    put_reprints,
    restore,
    restore_in_place,
    restore_stories,
    without_number,
)
from archive.decisions.rows import Decision, put_back, replace_separations
from archive.decisions.timelines import Entry, combined, rewrite, timeline
from archive.errors import Undecidable
from archive.saving.linking import date_reprints, link_reprints, neighbours, sort_reprints
from archive.saving.writing import WORDING, set_columns


def undo_merge(connection: Connection, made: Decision, at: datetime) -> None:
    """Take back a merge, at a time (UTC). Raises Undecidable."""
    kept, merged = made.details.get("kept"), made.details.get("merged")
    if not (kept and merged):
        raise Undecidable(f"decision {made.id} is about an article that was taken down since")
    kept_id, merged_id = kept["articles"][0]["id"], merged["articles"][0]["id"]
    now, wordings = dump(connection, kept_id), timeline(connection, kept_id)
    restore_in_place(connection, kept)
    connection.execute("DELETE FROM article_aliases WHERE id = ?", (merged_id,))
    if "separations" in made.details:  # earlier versions left them alone
        replace_separations(connection, (kept_id, merged_id), made.details["separations"])
    restore(connection, merged)
    came = _add_what_came(connection, now, wordings, made.details)
    found = _found_since(connection, now, made.details)
    connection.executemany(
        "UPDATE article_aliases SET article_id = ? WHERE id = ?",
        [(merged_id, each) for each in made.details.get("aliases", ())],
    )
    restore_stories(connection, (kept, merged), made.details.get("tied", ()))
    both = (kept_id, merged_id)
    sort_reprints(connection, both, found, at)
    for each in both:
        if came or found or "reprints" not in kept:  # which earlier versions did not note
            link_reprints(connection, each, at)
        date_reprints(connection, each)


def _found_since(connection: Connection, now: Dump, details: dict[str, Any]) -> set[int]:
    """The articles tied to what was one, of which was not known before whose text is theirs."""
    kept_id = now["articles"][0]["id"]
    if "joined" not in details:  # nor did earlier versions note it
        return neighbours(connection, kept_id)
    since = _new(now, details["joined"], "reprints")
    return {row[end] for row in since for end in ("article_id", "origin_id")} & neighbours(connection, kept_id)


def _add_what_came(connection: Connection, now: Dump, wordings: list[Entry], details: dict[str, Any]) -> bool:
    """To the first article as it was: what it is `now`, with its `wordings`, and was not right after the merge; whether
    a wording came."""
    article_id, after = now["articles"][0]["id"], _after(now, details)
    known = {(row["captured_at"], row["fingerprint"]) for row in after["article_revisions"]}
    came = [entry for entry in wordings if entry.key not in known]
    was = after["articles"][0]
    own = _OF_THE_WORDING if came else _OF_THE_WORDING | _OF_THE_READING
    cells = {name: cell for name, cell in now["articles"][0].items() if cell != was[name] and name not in own}
    if now["images"] != after["images"]:
        connection.execute("DELETE FROM images WHERE article_id = ?", (article_id,))
        put_back(connection, "images", now["images"])
        cells["image_count"] = len(now["images"])
    if cells:
        set_columns(connection, article_id, cells)
    joined = {row["url"] for row in after["article_urls"]}
    put_back(connection, "article_urls", [row for row in now["article_urls"] if row["url"] not in joined])
    put_back(connection, "article_changes", _new(now, after, "article_changes"))
    put_reprints(connection, _new(now, after, "reprints"))
    if came:
        rewrite(connection, article_id, combined(timeline(connection, article_id), came))
    return bool(came)


def _after(now: Dump, details: dict[str, Any]) -> Dump:
    """The first article right after the merge. Earlier versions noted of it only what its wordings were."""
    told = [row for row in now["article_revisions"] if row["fingerprint"] in details.get("after", ())]
    joined: Dump = details.get("joined", {**now, "article_revisions": told})
    return joined


def _new(now: Dump, after: Dump, table: str) -> list[dict[str, Any]]:
    known = [without_number(row) for row in after[table]]
    return [row for each in now[table] if (row := without_number(each)) not in known]


_OF_THE_WORDING = frozenset(
    {*WORDING, "fingerprint", "body_sha256", "title_key", "revision", "revised_at", "story_id", "image_count"}
)
"""Columns that follow from other rows."""

_OF_THE_READING = frozenset({"capture_id", "fetched_at", "extractor_version"})
"""Columns that tell of the page that the present wording was read from."""
