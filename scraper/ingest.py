"""Pages that were not fetched by us -> the archive; and captures that we have -> better records. No network."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from archive.article import Article, Capture
from archive.ledger import Fetch, Found, State
from archive.store import Archive
from scraper.errors import NotAnArticle
from scraper.reading import web_address
from scraper.saved import SavedPage, Unreadable
from scraper.source import Source, source_for
from scraper.workers import ExtractionPool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What became of one saved page."""

    label: str  # the file, and the line or record in it
    outcome: str  # "new", "revised", "same", "copy", "refused", "unreadable"
    reason: str | None = None
    article_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    label: str
    capture: Capture
    capture_id: int


def ingest(
    archive: Archive,
    pages: Iterable[SavedPage | Unreadable],
    sources: Sequence[Source],
    pool: ExtractionPool,
    run_id: int,
) -> Iterator[Ingested]:
    """Keep every page, read it, and store the article; one result a page, in order.

    Captures are kept before they are read, so a page that is no article can be read again by better rules.
    """
    unread: deque[_Kept] = deque()
    unreadable: list[Ingested] = []

    def jobs() -> Iterator[tuple[Capture, Source | None]]:
        for page in pages:
            if isinstance(page, Unreadable):
                unreadable.append(Ingested(label=str(page), outcome="unreadable", reason=str(page)))
                continue
            source = source_for(page.capture.url, sources)
            kept_id = archive.captures.keep(page.capture, source=source.name if source else None, run_id=run_id)
            unread.append(_Kept(page.label, page.capture, kept_id))
            yield page.capture, source

    for _, outcome in pool.map_articles(jobs()):
        yield from _drained(unreadable)
        yield _archive_one(archive, unread.popleft(), outcome, run_id)
    yield from _drained(unreadable)


def _drained(waiting: list[Ingested]) -> Iterator[Ingested]:
    yield from waiting
    waiting.clear()


def _archive_one(archive: Archive, kept: _Kept, outcome: Article | NotAnArticle, run_id: int) -> Ingested:
    at = kept.capture.fetched_at
    with archive.transaction():
        if isinstance(outcome, NotAnArticle):
            result = Ingested(label=kept.label, outcome="refused", reason=outcome.reason)
        else:
            saved = archive.save(outcome, captured_at=at, capture_id=kept.capture_id, run_id=run_id)
            result = Ingested(
                label=kept.label, outcome=saved.outcome.value, reason=saved.reason, article_id=saved.article_id
            )
        _account(archive, kept, outcome, result, run_id, at)
    return result


def _account(
    archive: Archive,
    kept: _Kept,
    outcome: Article | NotAnArticle,
    result: Ingested,
    run_id: int,
    at: datetime,
) -> None:
    """The fetch row, and the address's state, so that a crawl does not ask again for what was handed in."""
    source = None if isinstance(outcome, NotAnArticle) else outcome.source
    archive.ledger.record_fetch(
        Fetch(
            url=kept.capture.url,
            purpose="ingest",
            requested_at=at,
            outcome=result.outcome,
            run_id=run_id,
            source=source,
            status=kept.capture.status,
            reason=result.reason,
            bytes=len(kept.capture.payload),
            capture_id=kept.capture_id,
            article_id=result.article_id,
        )
    )
    url = web_address(kept.capture, None)
    if url is not None and source is not None:
        archive.ledger.discover([Found(url=url, found_in="ingest")], source, at)
        archive.ledger.settle(url, State.STORED, at=at, reason=result.reason, article_id=result.article_id)
