"""All wordings of an article as one list in time, and two such lists as one.

Merging articles, or archives, brings together what two observers saw of one article. The wordings are put in order
of time, a wording that only repeats the one before is left out, and the revisions are written anew from the list.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from sqlite3 import Connection

from archive.article import Article, Cause, Moment, Precision, from_utc_text
from archive.integrity.manifests import revision_leaves
from archive.saving.lookup import read_article
from archive.saving.rows import blocks_of, columns_of
from archive.saving.sketches import add_sketch, remove_sketch
from archive.saving.writing import WORDING, Observation, append_revision, set_columns


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One wording, and how it was seen."""

    captured_at: str  # UTC text
    capture_id: int | None
    run_id: int | None
    cause: Cause
    article: Article  # title, subtitle, blocks, modified and extractor_version are those of the wording

    @property
    def key(self) -> tuple[str, str]:
        """Two observers who saw the same wording at the same moment saw it once."""
        return self.captured_at, self.article.fingerprint


def timeline(connection: Connection, article_id: int) -> list[Entry]:
    """The wordings of an article, first to last."""
    present = read_article(connection, article_id)
    if present is None:
        return []
    query = (
        "SELECT r.captured_at, r.capture_id, r.run_id, r.cause, r.modified_at, r.extractor_version,"
        " w.title, w.subtitle, w.body_blocks, w.body"
        " FROM article_revisions AS r JOIN wordings AS w ON w.article_id = r.article_id AND w.revision = r.revision"
        " WHERE r.article_id = ? ORDER BY r.revision"
    )
    return [
        Entry(
            captured_at=row[0],
            capture_id=row[1],
            run_id=row[2],
            cause=Cause(row[3]),
            article=replace(
                present, title=row[6], subtitle=row[7], blocks=blocks_of(row[8], row[9]),
                modified=_modified(present, row[4]), extractor_version=row[5],
            ),
        )
        for row in connection.execute(query, (article_id,))
    ]  # fmt: skip


def combined(one: Iterable[Entry], other: Iterable[Entry]) -> list[Entry]:
    """Both lists as one, in order of time. What only repeats the wording before it is left out."""
    entries: dict[tuple[str, str], Entry] = {}
    for entry in (*one, *other):
        entries.setdefault(entry.key, entry)  # where both have it, and at one moment, the first list comes first
    ordered = sorted(entries.values(), key=lambda entry: entry.captured_at)
    later = (after for before, after in pairwise(ordered) if after.article.fingerprint != before.article.fingerprint)
    return [*ordered[:1], *later]


def rewrite(connection: Connection, article_id: int, entries: Sequence[Entry]) -> None:
    """Make `entries` the wordings of an article, within the open transaction. Its row takes the last wording."""
    present = read_article(connection, article_id)
    if present is None or not entries:
        raise ValueError(f"article {article_id} cannot be left without a wording")
    connection.execute("DELETE FROM article_revisions WHERE article_id = ?", (article_id,))
    before = None
    for number, entry in enumerate(entries, start=1):
        at = from_utc_text(entry.captured_at)
        seen = Observation(captured_at=at, saved_at=at, capture_id=entry.capture_id, run_id=entry.run_id)
        append_revision(connection, article_id, number, entry.article, seen, entry.cause, before)
        before = entry.article
    last = entries[-1]
    columns = columns_of(replace(present, **{name: getattr(last.article, name) for name in _OF_A_WORDING}))
    chosen = {name: columns[name] for name in (*WORDING, "fingerprint", "body_sha256", "title_key")}
    revised_at = last.captured_at if len(entries) > 1 else None
    remove_sketch(connection, article_id, present.body)
    set_columns(connection, article_id, {**chosen, "revision": len(entries), "revised_at": revised_at})
    add_sketch(connection, article_id, last.article.body)


def leaves_of(connection: Connection, article_id: int) -> list[str]:
    """What the manifests hold, or will hold, of an article's revisions; hexadecimal."""
    return [leaf.hex() for leaf, _ in revision_leaves(connection, "article_id = ?", (article_id,))]


_OF_A_WORDING = ("title", "subtitle", "blocks")


def _modified(present: Article, at: str | None) -> Moment | None:
    """The publisher's time of a wording: of earlier ones only the instant was kept."""
    if at is None:
        return None
    instant = from_utc_text(at)
    if present.modified is not None and present.modified.at == instant:
        return present.modified
    return Moment(
        at=instant, raw=at, offset="+00:00", offset_stated=False, precision=Precision.SECOND, origin="revision"
    )
