"""One article that is two: an address is taken away from it, and is never joined to it again.

The wordings that were read at that address go with it, and become an article of their own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from sqlite3 import Connection
from typing import Any

from archive import decisions
from archive.article import Address, from_utc_text, utc_text
from archive.comparing.identity import SERVED
from archive.database.files import CAPTURES
from archive.decisions.dumps import dump, lead_back, link_parts, restore_in_place, restore_stories
from archive.decisions.merging import delete, join
from archive.decisions.rows import Decision, put_back, rows_of
from archive.decisions.timelines import Entry, leaves_of, rewrite, timeline
from archive.errors import NoSuchArticle, Undecidable
from archive.saving.linking import link_reprints, neighbours, sort_reprints
from archive.saving.lookup import read_row
from archive.saving.sketches import remove_sketch
from archive.saving.writing import Observation, day_of, insert, set_columns
from archive.store import Archive


def split(archive: Archive, article_id: int, url: str, at: datetime, note: str | None = None) -> int:
    """Take the address `url` away from an article, with the wordings that were read there; the decision's id.

    They become an article of their own. Where there are none, the next crawl makes one. Raises NoSuchArticle, or
    Undecidable when nothing would be left of the article.
    """
    connection = archive.db.conn
    with archive.transaction():
        archive.catch_up()
        known = rows_of(connection, "article_urls", "article_id", article_id)
        address = next((row for row in known if row["url"] == url), None)
        if address is None:
            raise NoSuchArticle(f"{url} is no address of article {article_id}: see article_urls")
        whole = timeline(connection, article_id)
        taken = [entry for entry in whole if _is_read_at(archive, entry, url)]
        if len(known) == 1 or len(taken) == len(whole):
            raise Undecidable(f"nothing would be left of article {article_id}: split its other address off")
        details: dict[str, Any] = {
            "address": address,
            "whole": dump(connection, article_id),
            "leaves": leaves_of(connection, article_id),
        }
        connection.execute("DELETE FROM article_urls WHERE url = ?", (url,))
        other_id = _new_article(connection, taken, address) if taken else None
        if taken:
            _take_away(connection, article_id, [entry for entry in whole if entry not in taken])
        _hand_over(connection, article_id, other_id, url, taken)
        _leave_address(connection, article_id, url)
        details["asked"] = _ask_again(connection, url, other_id, at)
        parts = (article_id,) if other_id is None else (article_id, other_id)
        if taken:
            sort_reprints(connection, parts, neighbours(connection, article_id), at)
        details["tied"] = link_parts(connection, parts, at)
        details["parts"] = [dump(connection, part_id) for part_id in parts]
        details["added"] = [leaf for part_id in parts for leaf in leaves_of(connection, part_id)]
        decision_id = decisions.record(
            connection, "split", at, article_id=article_id, other_id=other_id, note=note, details=details
        )
        connection.execute(
            "INSERT INTO separations(url, article_id, decision_id) VALUES (?, ?, ?)", (url, article_id, decision_id)
        )
    return decision_id


def _is_read_at(archive: Archive, entry: Entry, url: str) -> bool:
    if entry.capture_id is None:
        return False
    query = "SELECT 1 FROM captures WHERE id = ? AND ? IN (url, requested_url)"
    captures = archive.connections()[CAPTURES.name]
    return captures.execute(query, (entry.capture_id, url)).fetchone() is not None


def _new_article(connection: Connection, entries: list[Entry], address: dict[str, Any]) -> int:
    """The wordings of one address as an article of its own; what else is known of it waits for the next reading."""
    first, last = entries[0], entries[-1]
    record = replace(
        last.article, url=address["url"], canonical_url=None, source_article_id=None, images=(),
        addresses=(Address(url=address["url"], reason=address["reason"]),),
    )  # fmt: skip
    at = from_utc_text(last.captured_at)
    seen = Observation(captured_at=at, saved_at=at, capture_id=last.capture_id, run_id=last.run_id)
    saved = insert(connection, record, day_of(record, at), seen, "split off")
    rewrite(connection, saved.article_id, entries)
    set_columns(connection, saved.article_id, {"first_seen_at": first.captured_at})
    return saved.article_id


def _take_away(connection: Connection, article_id: int, left: list[Entry]) -> None:
    rewrite(connection, article_id, left)
    set_columns(connection, article_id, {"capture_id": left[-1].capture_id, "fetched_at": left[-1].captured_at})


def _hand_over(connection: Connection, article_id: int, other_id: int | None, url: str, taken: Iterable[Entry]) -> None:
    """The requests for the address, and what changed in its pages, are the other article's."""
    connection.execute(
        "UPDATE fetches SET article_id = ?1 WHERE article_id = ?2 AND url = ?3", (other_id, article_id, url)
    )
    for entry in taken:
        for table in ("fetches", "article_changes"):
            connection.execute(
                f"UPDATE {table} SET article_id = ?1 WHERE article_id = ?2 AND capture_id = ?3",
                (other_id, article_id, entry.capture_id),
            )


def _leave_address(connection: Connection, article_id: int, url: str) -> None:
    """An article that was last seen at the address is at one of its others."""
    others = rows_of(connection, "article_urls", "article_id", article_id)
    others.sort(key=lambda row: (row["reason"] not in SERVED, row["url"]))
    connection.execute("UPDATE articles SET url = ? WHERE id = ? AND url = ?", (others[0]["url"], article_id, url))


def _ask_again(connection: Connection, url: str, article_id: int | None, at: datetime) -> dict[str, Any] | None:
    """The next crawl looks at the address afresh. What was noted of it before and after; None: nothing."""
    state = "pending" if article_id is None else "stored"
    before = rows_of(connection, "addresses", "url", url)
    connection.execute(
        "UPDATE addresses SET article_id = ?, state = ?, reason = NULL, etag = NULL, last_modified = NULL,"
        " payload_sha256 = NULL, next_due_at = ? WHERE url = ?",
        (article_id, state, utc_text(at), url),
    )
    return {"before": before[0], "after": rows_of(connection, "addresses", "url", url)[0]} if before else None


def undo_split(connection: Connection, made: Decision, at: datetime) -> None:
    """Give the address back, and the article that came of it. Raises Undecidable."""
    if "address" not in made.details or made.article_id is None or read_row(connection, made.article_id) is None:
        raise Undecidable(f"decision {made.id} is about an article that is no more")
    address = made.details["address"]
    connection.execute("DELETE FROM separations WHERE decision_id = ?", (made.id,))
    if _is_untouched(connection, made.details):
        _make_whole(connection, made)
    else:
        _join_again(connection, made, address)
        link_reprints(connection, made.article_id, at)
    connection.execute("UPDATE addresses SET state = 'stored' WHERE url = ?", (address["url"],))


def _is_untouched(connection: Connection, details: dict[str, Any]) -> bool:
    """Whether nothing was seen of either part since. Earlier versions did not keep what that would show."""
    ids = [part["articles"][0]["id"] for part in details.get("parts", ())]
    there = all(read_row(connection, each) is not None for each in ids)
    return bool(ids) and there and details["parts"] == [dump(connection, each) for each in ids]


def _make_whole(connection: Connection, made: Decision) -> None:
    """Every cell as it was before the split."""
    whole = made.details["whole"]
    if (asked := made.details.get("asked")) is not None:  # earlier versions did not note it
        _ask_as_before(connection, asked)
    for part in made.details["parts"][1:]:
        other = part["articles"][0]
        remove_sketch(connection, other["id"], other["body"])
        delete(connection, other)
        _lead_on(connection, other["id"], made)
    restore_in_place(connection, whole)
    lead_back(connection, whole)
    restore_stories(connection, [whole], made.details.get("tied", ()))


def _ask_as_before(connection: Connection, asked: dict[str, Any]) -> None:
    """What the split noted of the address, unless it was asked for since."""
    if rows_of(connection, "addresses", "url", asked["after"]["url"]) == [asked["after"]]:
        names = ", ".join(f"{name} = ?" for name in asked["before"])
        values = (*asked["before"].values(), asked["after"]["url"])
        connection.execute(f"UPDATE addresses SET {names} WHERE url = ?", values)


def _lead_on(connection: Connection, article_id: int, made: Decision) -> None:
    connection.execute(
        "INSERT INTO article_aliases(id, article_id, decision_id) VALUES (?, ?, ?)",
        (article_id, made.article_id, made.id),
    )


def _join_again(connection: Connection, made: Decision, address: dict[str, Any]) -> None:
    """The address, and whatever it leads to now, belong to the article again."""
    leads_to = connection.execute("SELECT article_id FROM article_urls WHERE url = ?", (address["url"],)).fetchone()
    if leads_to is None:
        put_back(connection, "article_urls", [{**address, "article_id": made.article_id}])
    elif leads_to[0] != made.article_id:
        join(connection, made.article_id or 0, leads_to[0])
        _lead_on(connection, leads_to[0], made)
    connection.execute("UPDATE article_urls SET reason = ? WHERE url = ?", (address["reason"], address["url"]))
    connection.execute("UPDATE addresses SET article_id = ? WHERE url = ?", (made.article_id, address["url"]))
    connection.execute(
        "UPDATE fetches SET article_id = ? WHERE url = ? AND article_id IS NULL AND purpose IN ('article', 'ingest')",
        (made.article_id, address["url"]),
    )
