"""Taking back a decision."""

from __future__ import annotations

from datetime import datetime

from archive import decisions
from archive.decisions.splitting import undo_split
from archive.decisions.timelines import leaves_of
from archive.decisions.unmerging import undo_merge
from archive.errors import Undecidable
from archive.store import Archive

_UNDO = {"merge": undo_merge, "split": undo_split}


def undo(archive: Archive, decision_id: int, at: datetime, note: str | None = None) -> int:
    """Take back a merge or a split; the id of the decision to do so. Raises Undecidable."""
    connection = archive.db.conn
    with archive.transaction():
        archive.catch_up()
        taken_back = decisions.decision(connection, decision_id)
        if taken_back.kind not in _UNDO or taken_back.undone_by is not None:
            why = "was undone before" if taken_back.undone_by else "is neither a merge nor a split"
            raise Undecidable(f"decision {decision_id} {why}")
        if (later := decisions.later(connection, taken_back)) is not None:
            raise Undecidable(f"decision {later} came after it, about the same article: undo that one first")
        involved = [each for each in (taken_back.article_id, taken_back.other_id) if each is not None]
        before = [leaf for each in involved for leaf in leaves_of(connection, each)]
        _UNDO[taken_back.kind](connection, taken_back, at)
        added = [leaf for each in involved for leaf in leaves_of(connection, each)]
        undoing = decisions.record(
            connection, "undo", at, article_id=taken_back.article_id, other_id=taken_back.other_id, note=note,
            details={"decision": decision_id, "leaves": before, "added": added},
        )  # fmt: skip
        connection.execute("UPDATE decisions SET undone_by = ? WHERE id = ?", (undoing, decision_id))
    return undoing
