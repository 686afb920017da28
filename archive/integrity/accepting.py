"""Taking pages as they are: after somebody changed a database on purpose, and says so."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime
from pathlib import Path

from archive import decisions
from archive.database.files import CAPTURES, NEWS, SUMS
from archive.database.opening import open_unchecked
from archive.database.transactions import immediate
from archive.integrity.page_checks import changed_pages, named, take


def accept(folder: Path, at: datetime) -> list[str]:
    """Take the sums of both files anew where they do not agree; what was done, in words, and in ``decisions``.

    A seal is broken by it, as by everything that writes. Raises what opening for writing raises.
    """
    changed = {kind.name: changed_pages(folder / kind.name) for kind in (NEWS, CAPTURES)}
    told = {name: _told(pages) for name, pages in changed.items() if pages != []}
    if told:
        (folder / SUMS).unlink(missing_ok=True)
        db = open_unchecked(folder / NEWS.name, NEWS)
        with closing(db.conn), immediate(db):
            decisions.record(db.conn, "repair", at, details={"accepted": told})
    for name in told:
        take(folder / name)
    return [f"{name}: {what}" for name, what in told.items()]


def _told(pages: list[int] | None) -> str:
    return "sums of all pages taken" if pages is None else f"{named(pages)} accepted"
