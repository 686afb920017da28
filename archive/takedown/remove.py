"""One article, or one address, removed for good from everything here, and proof that nothing of it remains.

Order of work: what is to go is written to a file beside the archive (`PENDING`), so that a kill at any moment
leaves a takedown that goes on where it was; then ``news.db`` (tombstones, rows, ledger) in one transaction, then
``captures.db`` in one, then the freed bytes (``archive/takedown/scrubbing.py``), then the copies that we know of.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from sqlite3 import Connection

from archive.article import utc_text
from archive.comparing.standing import lines_of
from archive.copying.copies import Copy, CopyKind, known_copies, strip
from archive.copying.publishing import publish
from archive.database.transactions import immediate
from archive.database.translating import translated
from archive.decisions.timelines import timeline
from archive.errors import ArchiveDamaged, ArchiveError
from archive.saving import single_lines
from archive.saving.stories import regroup
from archive.store import Archive
from archive.takedown import tombstones
from archive.takedown.plan import Plan
from archive.takedown.scrubbing import Searched, scrub
from archive.takedown.tombstones import PENDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What was done, and what is left to say."""

    decision_id: int
    searched: Searched
    copies: list[tuple[Copy, str]]  # each copy that we know of, and what came of it


def unfinished(folder: Path) -> Plan | None:
    """The takedown that was broken off, if there is one. Raises ArchiveDamaged if its file cannot be read."""
    path = folder / PENDING
    if not path.exists():
        return None
    try:
        return Plan(**json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as error:
        raise ArchiveDamaged(f"{path} cannot be read ({error}): take the article down anew") from error


def take_down(archive: Archive, plan: Plan, at: datetime, note: str | None = None) -> Outcome:
    """Carry out `plan`, from the beginning or from where it was broken off.

    Raises ArchiveBusy while somebody's long reading keeps old pages alive; then run it again later.
    """
    _remember(archive.folder, plan)
    with translated(archive.folder):
        decision_id = _remove_rows(archive, plan, at, note)
        archive.captures.forget(plan.capture_ids)
        _remove_pictures(archive)
        searched = scrub(archive, plan.runs, [bytes.fromhex(frame) for frame in plan.frames])
        copies = [(copy, _renewed(archive, copy, plan)) for copy in known_copies(archive.db.conn)]
        with archive.transaction():
            archive.db.conn.execute("UPDATE decisions SET finished_at = ? WHERE id = ?", (utc_text(at), decision_id))
    _forget(archive.folder)
    return Outcome(decision_id=decision_id, searched=searched, copies=copies)


def _renewed(archive: Archive, copy: Copy, plan: Plan) -> str:
    if copy.kind is not CopyKind.PUBLICATION or not copy.path.exists():
        return strip(copy, {plan.article_id, *plan.aliases}, plan.runs)
    try:
        publish(archive.folder, copy.path)
    except (ArchiveError, OSError) as error:
        return f"could not be made anew ({error}): make it anew, or remove it"
    return "made anew"


# Removing


def _remove_rows(archive: Archive, plan: Plan, at: datetime, note: str | None) -> int:
    connection, article_id = archive.db.conn, plan.article_id
    connection.execute("PRAGMA secure_delete=ON")
    with immediate(archive.db):
        decision_id = _decision(connection, plan, at, note)
        connection.executemany(
            "INSERT INTO tombstones(hash, kind, article_id, decision_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            [(each, kind, article_id, decision_id) for each, kind in plan.hashes],
        )
        _blank_ledger(connection, plan)
        connection.execute(_LEAD_ON, (article_id,))
        connection.execute(_FORGET_HINTS, (article_id,))
        _unlearn_lines(connection, article_id)
        story = connection.execute("SELECT story_id FROM articles WHERE id = ?", (article_id,)).fetchone()
        connection.execute("DELETE FROM articles WHERE id = ?", (article_id,))
        if story is not None and story[0] is not None:
            regroup(connection, story[0])
        connection.execute("DELETE FROM separations WHERE article_id = ?", (article_id,))
        if article_id:
            connection.execute(_FORGET_DECISIONS, (article_id,))
    return decision_id


_LEAD_ON = """
UPDATE addresses SET article_id = (SELECT article_id FROM article_urls WHERE url = addresses.url)
WHERE article_id = ?"""
"""An address that served it once, and another article since, stays that one's."""

_FORGET_HINTS = """
UPDATE addresses SET hint_title = NULL, hint_published = NULL, hint_modified = NULL
WHERE hint_title IN (SELECT title FROM wordings WHERE article_id = ?)"""
"""What listings called it, also where they named an address that leads to another article now, or to none."""

_FORGET_DECISIONS = """
WITH RECURSIVE involved(id) AS (
  VALUES (?1)
  UNION SELECT iif(article_id = involved.id, other_id, article_id)
  FROM involved JOIN decisions ON involved.id IN (article_id, other_id)
  WHERE kind IN ('merge', 'split') AND article_id IS NOT NULL AND other_id IS NOT NULL
)
UPDATE decisions SET note = NULL, details = json_object(
  'leaves', json(coalesce(json_extract(details, '$.leaves'), '[]')),
  'added', json(coalesce(json_extract(details, '$.added'), '[]'))
)
WHERE ?1 IN (article_id, other_id) AND kind <> 'takedown'
   OR kind IN ('merge', 'split', 'undo') AND (article_id IN involved OR other_id IN involved)"""
"""What undoing decisions needs holds texts: of the article, and of all that it was ever merged with or split from."""


def _decision(connection: Connection, plan: Plan, at: datetime, note: str | None) -> int:
    about = plan.article_id or None
    query = "SELECT id FROM decisions WHERE kind = 'takedown' AND article_id IS ? AND finished_at IS NULL"
    begun = connection.execute(query, (about,)).fetchone()
    if begun is not None:
        return int(begun[0])
    details = {
        "revisions": plan.revisions, "addresses": len(plan.urls) + len(plan.claims), "captures": len(plan.capture_ids),
        "images": plan.images, "reprints": plan.reprints, "leaves": plan.leaves,
    }  # fmt: skip
    cursor = connection.execute(
        "INSERT INTO decisions(kind, article_id, decided_at, note, details) VALUES ('takedown', ?, ?, ?, ?)",
        (about, utc_text(at), note, json.dumps(details)),
    )
    return int(cursor.lastrowid or 0)


def _unlearn_lines(connection: Connection, article_id: int) -> None:
    """Lines that were counted, in case they come on every page; those that do are not the article's own."""
    for entry in timeline(connection, article_id):
        source, keys = entry.article.source, lines_of(entry.article.blocks)
        single_lines.remove(connection, source, keys)
        connection.executemany(
            "DELETE FROM standing_lines WHERE source = ? AND hash = ? AND NOT is_standing",
            [(source, key) for key in keys],
        )


def _blank_ledger(connection: Connection, plan: Plan) -> None:
    """Requests and addresses stay counted, under a hash."""
    for url in [*plan.urls, *plan.claims]:
        hidden = tombstones.placeholder(url)
        connection.execute("DELETE FROM separations WHERE url = ?", (url,))
        # Not OR REPLACE: what it removes, triggers do not hear of.
        connection.execute(
            "DELETE FROM addresses WHERE url = ? AND EXISTS (SELECT 1 FROM addresses WHERE url = ?)", (hidden, url)
        )
        connection.execute(
            "UPDATE addresses SET url = ?1, state = 'refused', reason = ?2, article_id = NULL,"
            " hint_title = NULL, hint_published = NULL, hint_modified = NULL, etag = NULL, last_modified = NULL,"
            " payload_sha256 = NULL, next_due_at = NULL WHERE url = ?3",
            (hidden, tombstones.REASON, url),
        )
        _blank_requests(connection, url)
    for capture_id in plan.capture_ids:
        connection.execute("UPDATE fetches SET capture_id = NULL WHERE capture_id = ?", (capture_id,))


def _blank_requests(connection: Connection, url: str) -> None:
    connection.execute(
        "UPDATE fetches SET url = ?1, reason = ?2, capture_id = NULL, article_id = NULL WHERE url = ?3",
        (tombstones.placeholder(url), tombstones.REASON, url),
    )


def _remove_pictures(archive: Archive) -> None:
    """Those that no other article shows: rows, files, and the addresses at which they were asked for."""
    with archive.transaction():
        for url in archive.pictures.forget_unshown():
            _blank_requests(archive.db.conn, url)
    archive.pictures.remove_unnamed()


# Remembering


def _remember(folder: Path, plan: Plan) -> None:
    path = folder / PENDING
    temporary = path.with_suffix(".new")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(plan), file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)


def _forget(folder: Path) -> None:
    """The file held runs of the text: its bytes are overwritten before it goes."""
    path = folder / PENDING
    with path.open("r+b") as file, suppress(OSError):
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
