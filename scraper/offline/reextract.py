"""Read stored captures again by today's rules: a better rule improves the past, with no network."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from functools import cache, partial
from itertools import islice

from archive.article import Article, Capture
from archive.captures.keeping import Kept
from archive.cleaning import cleaned
from archive.comparing.standing import Standing
from archive.database.translating import translated
from archive.errors import TakenDown
from archive.saving.rows import FIELD_COLUMNS, IMAGE_COLUMNS, reading_digest
from archive.store import Archive, Outcome, Saved
from scraper.errors import NotAnArticle
from scraper.offline.ingest import read_page, settle_address
from scraper.offline.whole import Read, done, first_page, joining
from scraper.reading.pool import AgainJob, ExtractionPool
from scraper.reading.readers import Stored, source_name
from scraper.selection import source_for
from scraper.source import Source

NOT_COMPARED = frozenset({"provenance", "extractor_version", "addresses", "charset", "replacement_characters"})
"""Fields whose change is no news to anybody."""

CAPTURES_AT_ONCE = 200
"""Captures whose articles are brought up to date in one transaction."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """What reading one capture again brings."""

    capture_id: int
    url: str
    article_id: int | None  # None: the capture belongs to no article yet
    outcome: str  # "new", "revised" (words), "changed" (other fields; in a dry run both), "same", "copy", "refused"
    changes: tuple[tuple[str, object, object], ...] = ()  # field, before, after
    reason: str | None = None


def latest_captures(
    archive: Archive,
    *,
    source: str | None,
    since: datetime | None,
    until: datetime | None,
    read_by: str | None = None,
) -> Iterator[Kept]:
    """The capture that each article was read from, and the captures in which no article was found, oldest first.

    With `read_by` only the former, of articles whose `extractor_version` has that part or those parts. Captures of
    earlier wordings are left out: what they said is in the revisions, and must not come back.
    """
    with translated(archive.folder):
        execute = archive.db.conn.execute
        versions = dict(execute("SELECT capture_id, extractor_version FROM articles WHERE capture_id IS NOT NULL"))
        read = {row[0] for row in execute("SELECT DISTINCT capture_id FROM fetches WHERE article_id IS NOT NULL")}
    for kept in archive.captures.iterate(source=source, since=since, until=until):
        if kept.id in versions:
            if read_by is None or _parts(read_by) <= _parts(versions[kept.id]):
                yield kept
        elif read_by is None and kept.id not in read:
            yield kept


def _parts(version: str) -> frozenset[str]:
    """Of ``CODE-RULES+LINES`` the digests of the code, of the source's file and of its standing lines."""
    return frozenset(version.replace("+", "-").split("-"))


def reextract(
    archive: Archive,
    kept: Iterable[Kept],
    sources: Sequence[Source],
    pool: ExtractionPool,
    *,
    run_id: int | None,
) -> Iterator[Reread]:
    """Read each capture again, one result a capture. `run_id` None: a dry run that stores nothing."""
    results = _each(archive, kept, sources, pool, run_id)
    if run_id is None:
        yield from results
        return
    while stored := _stored_at_once(archive, results):
        yield from stored


def _stored_at_once(archive: Archive, results: Iterator[Reread]) -> list[Reread]:
    with archive.batch():
        return list(islice(results, CAPTURES_AT_ONCE))


def _each(
    archive: Archive, kept: Iterable[Kept], sources: Sequence[Source], pool: ExtractionPool, run_id: int | None
) -> Iterator[Reread]:
    waiting: deque[tuple[Kept, int | None, Source | None, Standing]] = deque()
    standing = cache(archive.standing_lines)

    def jobs() -> Iterator[AgainJob]:
        for one in kept:
            capture, source = archive.captures.read(one.id, checked=False), source_for(one.url, sources)
            lines = standing(source_name(capture, source))
            article_id, stored = _stored(archive, one.id, one.url)
            waiting.append((one, article_id, source, lines))
            yield capture, source, lines, stored

    for capture, outcome in pool.map_again(jobs()):
        one, article_id, source, lines = waiting.popleft()
        if outcome is None:
            yield Reread(capture_id=one.id, url=one.url, article_id=article_id, outcome="same")
            continue
        if capture.payload_sha256 != one.payload_sha256:
            archive.captures.read(one.id)  # says what is wrong: nothing is believed of bytes that have changed
        whole = _whole(archive, one.id, outcome, partial(read_page, pool, source, lines))
        yield _reread(archive, one, capture, whole, run_id)


def _stored(archive: Archive, capture_id: int, url: str) -> tuple[int | None, Stored | None]:
    """The article in a capture, and what is stored of it, in the form in which the reader of the page compares it."""
    execute = archive.db.conn.execute
    row = execute(_STORED, {"capture": capture_id, "url": url}).fetchone()
    if row is None:
        return None, None
    article_id, version, has_url, *fields = row
    images = execute(_IMAGES, (article_id,)).fetchall()
    return article_id, (bool(has_url), reading_digest(version, fields, images))


def _whole(archive: Archive, capture_id: int, outcome: Article | NotAnArticle, read: Read) -> Article | NotAnArticle:
    """What the capture says, with the pages that follow it."""
    try:
        return done(joining(archive, capture_id, first_page(outcome)), read)[0]
    except NotAnArticle as reason:
        return reason


def _reread(
    archive: Archive, kept: Kept, capture: Capture, outcome: Article | NotAnArticle, run_id: int | None
) -> Reread:
    before = _article_of(archive, kept)
    article_id = before[0] if before else None
    told = partial(Reread, capture_id=kept.id, url=kept.url)
    if isinstance(outcome, NotAnArticle):
        # What was good enough to store stays, whatever today's rules make of it.
        return told(article_id=article_id, outcome="refused", reason=outcome.reason)
    changes = _changes(before[1], outcome) if before else ()
    if run_id is None:
        word = "changed" if changes else "same" if before else "new"
        return told(article_id=article_id, outcome=word, changes=changes)
    if before and not changes:
        if before[1].extractor_version != outcome.extractor_version:
            archive.note_version(before[0], outcome.extractor_version)
        return told(article_id=article_id, outcome="same")
    try:
        saved = _saved(archive, outcome, capture, kept.id, run_id, is_new=before is None)
    except TakenDown as error:
        return told(article_id=None, outcome="refused", reason=error.reason)
    word = "changed" if changes and saved.outcome is Outcome.SAME else saved.outcome.value
    return told(article_id=saved.article_id, outcome=word, changes=changes, reason=saved.reason)


def _saved(
    archive: Archive, article: Article, capture: Capture, capture_id: int, run_id: int, *, is_new: bool
) -> Saved:
    """Store what the capture says now; of a new article its address is settled too. Raises TakenDown."""
    with archive.transaction():
        saved = archive.save(
            article, captured_at=capture.fetched_at, capture_id=capture_id, run_id=run_id, reextract=True
        )
        if is_new:
            settle_address(archive, capture, article.source, saved.article_id)
    return saved


def _article_of(archive: Archive, kept: Kept) -> tuple[int, Article] | None:
    row = archive.db.conn.execute(f"SELECT id {_FROM}", {"capture": kept.id, "url": kept.url}).fetchone()
    return None if row is None else (row[0], archive.article(row[0]))


def _changes(before: Article, after: Article) -> tuple[tuple[str, object, object], ...]:
    """Field by field, what saving `after` would change; the source and address that an article has stay its own."""
    after = replace(cleaned(after), source=before.source, url=before.url or after.url)
    pairs = (
        (item.name, getattr(before, item.name), getattr(after, item.name))
        for item in fields(Article)
        if item.name not in NOT_COMPARED
    )
    return tuple((name, old, new) for name, old, new in pairs if old != new)


_FROM = """
FROM articles WHERE capture_id = :capture
ORDER BY id = (SELECT article_id FROM article_urls WHERE url = :url) DESC, id LIMIT 1"""
"""Two articles may name one capture: what is read goes to the one to which its address leads, so that is compared."""
_STORED = f"SELECT id, extractor_version, url IS NOT NULL, {', '.join(FIELD_COLUMNS)} {_FROM}"
_IMAGES = f"SELECT {', '.join(IMAGE_COLUMNS)} FROM images WHERE article_id = ? ORDER BY position"
