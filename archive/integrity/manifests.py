"""What each run stored, as a chain of hashes: nothing can be changed, removed or put in another order unnoticed.

A *leaf* is the SHA-256 of one row of ``article_revisions`` or ``captures`` as JSON. A *manifest* holds the leaves
of all that was stored since the manifest before, and that one's hash; so one hash, noted elsewhere, vouches for
everything up to it. What a decision removed on purpose is excused by its leaves in ``decisions.details``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from sqlite3 import Connection

from archive.article import utc_text

LEAF_BYTES = 32

REVISION_COLUMNS = (
    "article_id", "revision", "captured_at", "capture_id", "run_id", "cause", "classes", "is_silent", "words_added",
    "words_removed", "fingerprint", "extractor_version", "modified_at", "operations", "title_before",
    "subtitle_before", "body_blocks_before", "body_before",
)  # fmt: skip
CAPTURE_COLUMNS = (
    "id", "url", "requested_url", "fetched_at", "status", "headers", "payload_sha256", "source", "run_id",
)  # fmt: skip
"""The columns that a leaf covers, in its order. Frozen: a column that comes later is not covered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """One link of the chain; `leaves` are in ascending order."""

    number: int
    run_id: int
    made_at: str
    last_capture_id: int
    previous_sha256: str
    leaves: bytes
    sha256: str

    def computed_sha256(self) -> str:
        """What `sha256` must be."""
        head = [self.number, self.run_id, self.made_at, self.last_capture_id, self.previous_sha256]
        return hashlib.sha256(json.dumps(head).encode() + b"\0" + self.leaves).hexdigest()


def append(news: Connection, captures: Connection, run_id: int, at: datetime) -> None:
    """Add the manifest of `run_id`, within the open transaction of `news`. One that stored nothing adds none."""
    last = head(news)
    found = captures.execute("SELECT coalesce(max(id), 0) FROM captures").fetchone()[0]
    until = max(int(found), last.last_capture_id)
    leaves = sorted(leaf for leaf, _ in items(news, captures, last, run_id, until))
    if not leaves:
        return
    draft = Manifest(
        number=last.number + 1, run_id=run_id, made_at=utc_text(at), last_capture_id=until,
        previous_sha256=last.sha256, leaves=b"".join(leaves), sha256="",
    )  # fmt: skip
    news.execute(
        "INSERT INTO manifests(number, run_id, made_at, last_capture_id, previous_sha256, leaves, sha256)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            draft.number, draft.run_id, draft.made_at, draft.last_capture_id, draft.previous_sha256, draft.leaves,
            draft.computed_sha256(),
        ),
    )  # fmt: skip


def head(news: Connection) -> Manifest:
    """The last manifest."""
    return next(_manifests(news, "ORDER BY number DESC LIMIT 1"))


def chain(news: Connection) -> Iterator[Manifest]:
    """All manifests in order, the empty number 0 first."""
    yield from _manifests(news, "ORDER BY number")


def items(
    news: Connection, captures: Connection, after: Manifest, run_id: int, last_capture_id: int
) -> Iterator[tuple[bytes, str]]:
    """Leaf and name of each row that the manifest after `after` covers, if `run_id` writes it."""
    condition = "run_id > ? AND run_id <= ?"
    yield from revision_leaves(news, condition, (after.run_id, run_id))
    yield from capture_leaves(captures, "id > ? AND id <= ?", (after.last_capture_id, last_capture_id))


def revision_leaves(news: Connection, condition: str, values: Iterable[object]) -> Iterator[tuple[bytes, str]]:
    """Leaf and name of the rows of ``article_revisions`` that fulfil `condition`."""
    query = f"SELECT {', '.join(REVISION_COLUMNS)} FROM article_revisions WHERE {condition}"
    for row in news.execute(query, tuple(values)):
        yield _leaf("article_revisions", row), f"revision {row[0]}/{row[1]}"


def capture_leaves(captures: Connection, condition: str, values: Iterable[object]) -> Iterator[tuple[bytes, str]]:
    """Leaf and name of the rows of ``captures`` that fulfil `condition`."""
    query = f"SELECT {', '.join(CAPTURE_COLUMNS)} FROM captures WHERE {condition}"
    for row in captures.execute(query, tuple(values)):
        yield _leaf("captures", row), f"capture {row[0]}"


def split_leaves(leaves: bytes) -> list[bytes]:
    """The leaves of a manifest, one by one."""
    return [leaves[start : start + LEAF_BYTES] for start in range(0, len(leaves), LEAF_BYTES)]


def excused(news: Connection, part: str) -> set[bytes]:
    """The leaves of everything that decisions removed (`part` is ``leaves``), or put in its place (``added``)."""
    query = "SELECT value FROM decisions, json_each(decisions.details, ?)"
    return {bytes.fromhex(leaf) for (leaf,) in news.execute(query, (f"$.{part}",))}


def problems(news: Connection, captures: Connection) -> Iterator[tuple[str, str]]:
    """Subject and message of every break of the chain, and of everything that is not as its manifest says."""
    before, gone, added = None, excused(news, "leaves"), excused(news, "added")
    for each in chain(news):
        yield from _links(before, each)
        if before is not None:
            yield from _contents(news, captures, before, each, gone, added)
        before = each
    if before is None:
        yield "manifests", "the chain is missing"
        return
    for run_id in _unvouched(news, captures, before):
        yield f"run {run_id}", "has ended and stored something, but has no manifest: was the last one removed?"


def _unvouched(news: Connection, captures: Connection, last: Manifest) -> list[int]:
    """Runs that stored something after `last` and have ended, if they began when there were manifests."""
    revisions = news.execute("SELECT DISTINCT run_id FROM article_revisions WHERE run_id > ?", (last.run_id,))
    pages = captures.execute("SELECT DISTINCT run_id FROM captures WHERE id > ?", (last.last_capture_id,))
    query = (
        "SELECT 1 FROM runs WHERE id = ? AND finished_at IS NOT NULL"
        " AND started_at > (SELECT made_at FROM manifests ORDER BY number LIMIT 1)"
    )
    stored = {row[0] for row in (*revisions, *pages)}
    return sorted(run_id for run_id in stored - {None} if news.execute(query, (run_id,)).fetchone())


def _links(before: Manifest | None, each: Manifest) -> Iterator[tuple[str, str]]:
    subject = f"manifest {each.number}"
    if before is None:
        if each.number != 0:
            yield subject, "the chain does not begin with number 0: was one removed?"
        return
    if each.number != before.number + 1:
        yield subject, f"follows number {before.number}: was one removed?"
    if each.previous_sha256 != before.sha256:
        yield subject, "does not continue the one before: was one changed, or put in another order?"
    if each.sha256 != each.computed_sha256():
        yield subject, "is not what was written"
    if each.run_id <= before.run_id or each.last_capture_id < before.last_capture_id:
        yield subject, "is older than the one before: were they put in another order?"


def _contents(
    news: Connection, captures: Connection, before: Manifest, each: Manifest, gone: set[bytes], added: set[bytes]
) -> Iterator[tuple[str, str]]:
    stated = set(split_leaves(each.leaves))
    vouched = stated | added
    present = dict(items(news, captures, before, each.run_id, each.last_capture_id))
    for leaf, name in present.items():
        if leaf not in vouched:
            yield name, f"is not what manifest {each.number} says was stored by run {each.run_id}"
    lost = len(stated - present.keys() - gone)
    if lost:
        yield f"manifest {each.number}", f"{lost} of the {len(stated)} rows that it names are missing or changed"


def _manifests(news: Connection, tail: str) -> Iterator[Manifest]:
    query = f"SELECT number, run_id, made_at, last_capture_id, previous_sha256, leaves, sha256 FROM manifests {tail}"
    for row in news.execute(query):
        yield Manifest(
            number=row[0], run_id=row[1], made_at=row[2], last_capture_id=row[3], previous_sha256=row[4],
            leaves=row[5], sha256=row[6],
        )  # fmt: skip


def _leaf(table: str, row: tuple[object, ...]) -> bytes:
    return hashlib.sha256(json.dumps([table, *row], ensure_ascii=False).encode()).digest()
