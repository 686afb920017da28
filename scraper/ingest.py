"""Pages that were not fetched by us -> the archive. No network."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from archive.article import Article, Capture
from archive.errors import TakenDown
from archive.ledger import Fetch, Found, State
from archive.store import Archive
from scraper.errors import HttpStatus, NotAnArticle, Unreadable
from scraper.fetch.exchange import WITH_PAGE
from scraper.reading.pool import ExtractionPool
from scraper.reading.readers import web_address
from scraper.saved import SavedPage
from scraper.source import Source
from scraper.source.selection import source_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingested:
    """What became of one saved page."""

    label: str  # the file, and the line or record in it
    outcome: str  # "new", "revised", "same", "copy", "refused", "unreadable"
    reason: str | None = None
    article_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Kept:
    """A page whose bytes are in the archive, and that is being read."""

    label: str
    capture: Capture
    capture_id: int
    source: Source | None


def ingest(
    archive: Archive,
    pages: Iterable[SavedPage | Unreadable],
    sources: Sequence[Source],
    pool: ExtractionPool,
    run_id: int,
) -> Iterator[Ingested]:
    """Keep every page, read it, and store the article; one result a page, in order.

    Captures are kept before they are read, so a page that is no article can be read again by better rules.
    An answer whose status brings no page is refused and not kept, as a crawl would do.
    """
    waiting: deque[_Kept | Ingested] = deque()

    def jobs() -> Iterator[tuple[Capture, Source | None]]:
        for page in pages:
            one = _taken_in(archive, page, sources, run_id)
            waiting.append(one)
            if isinstance(one, _Kept):
                yield one.capture, one.source

    for _, outcome in pool.map_articles(jobs()):
        yield from _settled(waiting)
        kept = waiting.popleft()
        if isinstance(kept, _Kept):  # always: what was settled before it is gone
            yield _stored(archive, kept, outcome, run_id)
    yield from _settled(waiting)


def _settled(waiting: deque[_Kept | Ingested]) -> Iterator[Ingested]:
    """Take off what needs no reading, up to the page that is being read."""
    while waiting and isinstance(first := waiting[0], Ingested):
        waiting.popleft()
        yield first


def _taken_in(
    archive: Archive, page: SavedPage | Unreadable, sources: Sequence[Source], run_id: int
) -> _Kept | Ingested:
    if isinstance(page, Unreadable):
        return Ingested(label=page.label, outcome="unreadable", reason=page.problem)
    source, capture = source_for(page.capture.url, sources), page.capture
    name = source.name if source else None
    if capture.status not in WITH_PAGE:
        refused = Ingested(label=page.label, outcome="refused", reason=HttpStatus(capture.status).reason)
        archive.ledger.record_fetch(_fetch(capture, refused, run_id, source=name))
        return refused
    try:
        return _Kept(page.label, capture, archive.captures.keep(capture, source=name, run_id=run_id), source)
    except TakenDown as error:
        return Ingested(label=page.label, outcome="refused", reason=error.reason)


def _stored(archive: Archive, kept: _Kept, outcome: Article | NotAnArticle, run_id: int) -> Ingested:
    """Store the article, the fetch row and the address's state in one transaction; nothing of what was taken down."""
    try:
        return _stored_whole(archive, kept, outcome, run_id)
    except TakenDown as error:
        return Ingested(label=kept.label, outcome="refused", reason=error.reason)


def _stored_whole(archive: Archive, kept: _Kept, outcome: Article | NotAnArticle, run_id: int) -> Ingested:
    with archive.transaction():
        if isinstance(outcome, NotAnArticle):
            result = Ingested(label=kept.label, outcome="refused", reason=outcome.reason)
            source = kept.source.name if kept.source else None
        else:
            saved = archive.save(
                outcome, captured_at=kept.capture.fetched_at, capture_id=kept.capture_id, run_id=run_id
            )
            result = Ingested(
                label=kept.label, outcome=saved.outcome.value, reason=saved.reason, article_id=saved.article_id
            )
            source = outcome.source
            settle_address(archive, kept.capture, source, saved.article_id)
        archive.ledger.record_fetch(_fetch(kept.capture, result, run_id, source=source, capture_id=kept.capture_id))
    return result


def settle_address(archive: Archive, capture: Capture, source: str, article_id: int) -> None:
    """Note that the article at a capture's address is stored, so that a crawl need not ask for it.

    What a crawl learned of the address since then, and when it will look again, stays as it is.
    """
    url, at = web_address(capture, None), capture.fetched_at
    if url is None:
        return
    known = archive.ledger.known([url]).get(url)
    if known is not None and known.article_id is not None:
        return
    archive.ledger.discover([Found(url=url, found_in="ingest")], source, at)
    archive.ledger.settle(url, State.STORED, at=at, article_id=article_id)


def _fetch(
    capture: Capture, result: Ingested, run_id: int, *, source: str | None, capture_id: int | None = None
) -> Fetch:
    return Fetch(
        url=capture.url,
        purpose="ingest",
        requested_at=capture.fetched_at,
        outcome=result.outcome,
        run_id=run_id,
        source=source,
        status=capture.status,
        reason=result.reason,
        bytes=len(capture.payload),
        capture_id=capture_id,
        article_id=result.article_id,
    )
