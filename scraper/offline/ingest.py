"""Pages that were not fetched by us -> the archive. No network."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice

from archive.article import Article, Capture
from archive.comparing.standing import Standing
from archive.errors import TakenDown
from archive.ledger import Fetch, Found, State
from archive.store import Archive
from scraper.errors import FurtherPage, HttpStatus, NotAnArticle, Unreadable
from scraper.extraction.pages import further_page_of
from scraper.fetch.exchange import WITH_PAGE
from scraper.offline.saved import SavedPage
from scraper.offline.whole import Read, done, first_page, is_read_from, joining
from scraper.reading.pool import ExtractionPool, Job
from scraper.reading.readers import source_name, web_address
from scraper.selection import source_for
from scraper.source import Source


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


@dataclass(frozen=True, slots=True)
class _Joined:
    """An article as all its kept pages tell it."""

    article: Article
    capture: Capture  # of its first page
    capture_id: int
    is_older: bool  # whether the article was known by another of its pages than the one in hand


PAGES_AT_ONCE = 200
"""Pages whose articles are stored in one transaction: the search index takes them for a third of the cost."""


def ingest(
    archive: Archive,
    pages: Iterable[SavedPage | Unreadable],
    sources: Sequence[Source],
    pool: ExtractionPool,
    run_id: int,
) -> Iterator[Ingested]:
    """Keep every page, read it, and store the article; one result a page, in order, once it is stored for good.

    Captures are kept before they are read, so a page that is no article can be read again by better rules.
    An answer whose status brings no page is refused and not kept, as a crawl would do.
    """
    results = _each(archive, pages, sources, pool, run_id)
    while stored := _stored_at_once(archive, results):
        yield from stored


def _stored_at_once(archive: Archive, results: Iterator[Ingested]) -> list[Ingested]:
    with archive.batch():
        return list(islice(results, PAGES_AT_ONCE))


def _each(
    archive: Archive,
    pages: Iterable[SavedPage | Unreadable],
    sources: Sequence[Source],
    pool: ExtractionPool,
    run_id: int,
) -> Iterator[Ingested]:
    waiting: deque[_Kept | Ingested] = deque()
    standing = cache(archive.standing_lines)  # what was known when the run began: pages are read ahead of the stored

    def jobs() -> Iterator[Job]:
        for page in pages:
            one = _taken_in(archive, page, sources, run_id)
            waiting.append(one)
            if isinstance(one, _Kept):
                yield one.capture, one.source, standing(source_name(one.capture, one.source))

    for _, outcome in pool.map_articles(jobs()):
        yield from _settled(waiting)
        kept = waiting.popleft()
        if isinstance(kept, _Kept):  # always: what was settled before it is gone
            lines = standing(source_name(kept.capture, kept.source))
            yield _stored(archive, kept, outcome, run_id, partial(read_page, pool, kept.source, lines))
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


def read_page(
    pool: ExtractionPool, source: Source | None, standing: Standing, capture: Capture, first: str | None
) -> Article:
    """One more page, while the pool reads others."""
    return pool.read_article_now(capture, source, standing, first)


def _joined(archive: Archive, kept: _Kept, outcome: Article | NotAnArticle, read: Read) -> _Joined | NotAnArticle:
    """The article that a page belongs to, with all its pages that are kept."""
    capture, capture_id, is_first = kept.capture, kept.capture_id, True
    try:
        if isinstance(outcome, Article) and (first := further_page_of(outcome)) is not None:
            article_id = archive.find(first)
            known = archive.last_reading(article_id) if article_id is not None else None
            if known is None:
                raise FurtherPage(f"of {first}")
            capture_id, is_first = known.capture_id, False
        elif (leader := archive.captures.leader(capture_id)) is not None:  # only the link of its first page told so
            capture_id, is_first = leader, False
        if not is_first:
            capture = archive.captures.read(capture_id)
            outcome = read(capture, None)
        article, pages = done(joining(archive, capture_id, first_page(outcome)), read)
    except NotAnArticle as reason:
        return reason
    archive.captures.follow(capture_id, pages)
    return _Joined(article, capture, capture_id, not is_first or is_read_from(archive, article, pages))


def _stored(archive: Archive, kept: _Kept, outcome: Article | NotAnArticle, run_id: int, read: Read) -> Ingested:
    """Store the article, the fetch row and the address's state in one transaction; nothing of what was taken down."""
    try:
        return _stored_whole(archive, kept, _joined(archive, kept, outcome, read), run_id)
    except TakenDown as error:
        return Ingested(label=kept.label, outcome="refused", reason=error.reason)


def _stored_whole(archive: Archive, kept: _Kept, joined: _Joined | NotAnArticle, run_id: int) -> Ingested:
    with archive.transaction():
        if isinstance(joined, NotAnArticle):
            result = Ingested(label=kept.label, outcome="refused", reason=joined.reason)
            source = kept.source.name if kept.source else None
        else:
            saved = archive.save(
                joined.article,
                captured_at=joined.capture.fetched_at,
                capture_id=joined.capture_id,
                run_id=run_id,
                reextract=joined.is_older,
            )
            result = Ingested(
                label=kept.label, outcome=saved.outcome.value, reason=saved.reason, article_id=saved.article_id
            )
            source = joined.article.source
            settle_address(archive, joined.capture, source, saved.article_id)
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
