"""One listing, from the request to the addresses that it names."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from archive.ledger import Fetch, Found, ListingRow
from scraper.crawl import plan
from scraper.crawl.world import World
from scraper.discovery import Discovered, Link
from scraper.errors import FetchError, HostClosed, HttpStatus, NotAnArticle, RobotsUnreachable
from scraper.fetch import Answer, redact
from scraper.source import Listing, Source

MAX_LISTING_BYTES = 50_000_000
"""The limit of sitemaps.org for one uncompressed sitemap."""


@dataclass(slots=True)
class Polled:
    """What came of a source's listings."""

    asked: int = 0
    answered: int = 0
    listed: int = 0  # addresses named, known ones too: "all known" is not "nothing listed"
    new: int = 0
    troubles: list[str] = field(default_factory=list)  # listings that failed or could be read only in part

    def add(self, other: Polled) -> None:
        """Count `other` in."""
        self.asked += other.asked
        self.answered += other.answered
        self.listed += other.listed
        self.new += other.new
        self.troubles += other.troubles


async def poll(world: World, source: Source, listing: Listing) -> Polled:
    """Ask one listing, and the sitemaps that it names; take up the addresses. A failure is a problem, not a raise."""
    total, seen = Polled(), {listing.url}
    queue = [(listing, 0)]
    while queue:
        current, depth = queue.pop(0)
        polled, children = await _poll_one(world, source, current)
        total.add(polled)
        for url in plan.next_sitemaps(children, listing, depth=depth, seen=seen):
            seen.add(url)
            queue.append((Listing(url=url, kind="sitemap", every_minutes=listing.every_minutes), depth + 1))
    return total


async def _poll_one(world: World, source: Source, listing: Listing) -> tuple[Polled, tuple[str, ...]]:
    begun_at = world.clock()
    row = world.archive.ledger.listing(listing.url) or ListingRow(
        url=listing.url, source=source.name, kind=listing.kind
    )
    try:
        answer = await world.gate.get(
            listing.url, source, etag=row.etag, last_modified=row.last_modified, max_bytes=MAX_LISTING_BYTES
        )
    except RobotsUnreachable as error:  # the listing stays as it is, and due
        return Polled(asked=1, troubles=[f"{redact(listing.url)}: {error.reason}"]), ()
    except HostClosed:  # nobody was asked
        return Polled(), ()
    except FetchError as error:
        return _failed(world, listing, row, begun_at, error), ()
    capture = answer.capture
    if capture is None or capture.payload_sha256 == row.payload_sha256:
        return _unmodified(world, listing, row, begun_at, answer), ()
    try:
        discovered = await world.pool.read_listing(capture, listing, source)
    except NotAnArticle as error:  # the reader was ended, or broke
        discovered = Discovered(problem=error.reason)
    discovered = _of_articles(discovered, listing, source)
    new = _take_up(world, source, listing, row, begun_at, answer, discovered)
    troubles = [f"{redact(listing.url)}: {discovered.problem}"] if discovered.problem else []
    polled = Polled(asked=1, answered=1, listed=len(discovered.links), new=new, troubles=troubles)
    return polled, discovered.children


def _of_articles(discovered: Discovered, listing: Listing, source: Source) -> Discovered:
    """What a listing names, without what is no article's address.

    If nothing is left of a listing that the source file names, its pattern may be wrong; sitemaps within an
    index may well hold nothing but sections.
    """
    articles = tuple(link for link in discovered.links if plan.refusal(link.url, source) is None)
    problem = discovered.problem
    if discovered.links and not articles and listing in source.listings:
        problem = problem or f"none of the {len(discovered.links)} addresses that it names fits [articles]"
    return replace(discovered, links=articles, problem=problem)


def _take_up(
    world: World,
    source: Source,
    listing: Listing,
    row: ListingRow,
    begun_at: datetime,
    answer: Answer,
    discovered: Discovered,
) -> int:
    ledger, capture = world.archive.ledger, answer.capture
    # What could be read only in part is read again, whatever the server says of it; so is a sitemap index, which
    # may stay as it is while the sitemaps that it names change.
    read_again = discovered.problem is not None or bool(discovered.children)
    with world.archive.transaction():
        new = ledger.discover([_found(link, listing, source) for link in discovered.links], source.name, begun_at)
        _settle(
            world,
            listing,
            replace(
                row,
                etag=None if read_again else answer.etag,
                last_modified=None if read_again else answer.last_modified,
                payload_sha256=None if read_again or capture is None else capture.payload_sha256,
                last_fetched_at=begun_at,
                last_new_at=begun_at if new else row.last_new_at,
                rhythm_seconds=plan.rhythm(row, begun_at) if new else row.rhythm_seconds,
                links=len(discovered.links),
                failures=0,
                last_problem=discovered.problem,
            ),
        )
        _record(world, listing, source.name, begun_at, "read", discovered.problem, answer)
    return new


def _unmodified(world: World, listing: Listing, row: ListingRow, begun_at: datetime, answer: Answer) -> Polled:
    with world.archive.transaction():
        _settle(world, listing, replace(row, last_fetched_at=begun_at, failures=0, last_problem=None))
        _record(world, listing, row.source, begun_at, "unmodified", None, answer)
    return Polled(asked=1, answered=1, listed=row.links or 0)


def _failed(world: World, listing: Listing, row: ListingRow, begun_at: datetime, error: FetchError) -> Polled:
    status = error.status if isinstance(error, HttpStatus) else None
    with world.archive.transaction():
        _settle(
            world,
            listing,
            replace(row, last_fetched_at=begun_at, failures=row.failures + 1, last_problem=error.reason),
        )
        world.archive.ledger.record_fetch(
            Fetch(
                url=listing.url,
                purpose="listing",
                requested_at=begun_at,
                outcome="failed",
                run_id=world.run_id,
                source=row.source,
                status=status,
                reason=error.reason,
            )
        )
    return Polled(asked=1, answered=int(status is not None), troubles=[f"{redact(listing.url)}: {error.reason}"])


def _settle(world: World, listing: Listing, row: ListingRow) -> None:
    """Write `row` and when the listing, asked at its ``last_fetched_at``, is due again."""
    asked_at = row.last_fetched_at or world.clock()
    due = plan.next_listing_check(listing, row, asked_at)
    world.archive.ledger.settle_listing(replace(row, next_due_at=due), asked_at)


def _record(
    world: World, listing: Listing, source: str, begun_at: datetime, outcome: str, reason: str | None, answer: Answer
) -> None:
    world.archive.ledger.record_fetch(
        Fetch(
            url=listing.url,
            purpose="listing",
            requested_at=begun_at,
            outcome=outcome,
            run_id=world.run_id,
            source=source,
            duration_ms=round(answer.elapsed_seconds * 1000),
            status=answer.status,
            reason=reason,
            bytes=len(answer.capture.payload) if answer.capture else None,
        )
    )


def _found(link: Link, listing: Listing, source: Source) -> Found:
    return Found(
        url=link.url,
        found_in=listing.url,
        title=link.title,
        published=plan.told_time(link.published_raw, source),
        modified=plan.told_time(link.modified_raw, source),
    )
