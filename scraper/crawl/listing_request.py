"""One request for a listing, and what the archive's books say of it afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from http import HTTPStatus

from archive.ledger import Fetch, Found, ListingRow
from scraper.crawl.planning import past, plan
from scraper.crawl.world import World
from scraper.discovery import Discovered, Link
from scraper.discovery.pages import NO_LINKS, WALL
from scraper.discovery.sitemaps import usual_places
from scraper.errors import (
    FetchError,
    HostClosed,
    HttpStatus,
    MiningReserved,
    NotAnArticle,
    RobotsRefused,
    RobotsUnreachable,
)
from scraper.fetch import Answer, redact
from scraper.source import Listing, Source
from scraper.source.templates import Days
from scraper.urls import host_of

MAX_LISTING_BYTES = 50_000_000
"""The limit of sitemaps.org for one uncompressed sitemap."""

_NO_SUCH_PAGE = frozenset({HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND, HTTPStatus.GONE})
"""How a listing ends that is turned page by page; WordPress says 400."""

_SAID_BY_REASON = (HttpStatus, RobotsRefused, MiningReserved)
"""Errors of whose reason their words say no more."""


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


class Reply(Enum):
    """How one request ended."""

    READ = "read"
    UNMODIFIED = "unmodified"
    NO_SUCH_PAGE = "no such page"  # the one before was the last, or that day had none
    FAILED = "failed"
    UNASKED = "unasked"  # the host is to be left alone for now


@dataclass(frozen=True, slots=True)
class Told:
    """What one request told."""

    reply: Reply
    polled: Polled
    discovered: Discovered = field(default_factory=Discovered)  # articles and sitemaps; empty but for READ


async def ask(
    world: World,
    source: Source,
    listing: Listing,
    url: str,
    *,
    optional: bool = False,
    further: bool = False,
    days: Days | None = None,
) -> Told:
    """Ask at `url`, an address of `listing`, and take up the articles that it names. A failure is no raise; nor is it
    one, where the page is `optional`, that there is none, or where it is a `further` one, that it names nothing either.

    With `days`, only articles that may be of these days are taken up, and nothing is written to the listing's row:
    what was left out must not count as known.
    """
    row = world.archive.ledger.listing(url) if days is None else None
    row = row or ListingRow(url=url, source=source.name, kind=listing.kind)
    return await _Asking(world, source, listing, row, world.clock(), optional or further, further, days).make()


@dataclass(frozen=True, slots=True)
class _Asking:
    world: World
    source: Source
    listing: Listing
    row: ListingRow  # of the address that is asked
    begun_at: datetime  # UTC
    optional: bool
    further: bool
    days: Days | None

    async def make(self) -> Told:
        etag, last_modified = self._what_we_have()
        try:
            answer = await self.world.gate.get(
                self.row.url,
                self.source,
                etag=etag,
                last_modified=last_modified,
                max_bytes=MAX_LISTING_BYTES,
                also=host_of(self.row.url),  # a robots.txt may have named it
            )
        except RobotsUnreachable as error:  # the listing stays as it is, and due
            return Told(Reply.UNASKED, Polled(asked=1, troubles=[self._trouble(str(error))]))
        except HostClosed:  # nobody was asked
            return Told(Reply.UNASKED, Polled())
        except FetchError as error:
            return self._no_answer(error)
        capture = answer.capture
        if capture is None or capture.payload_sha256 == self.row.payload_sha256:
            return self._unmodified(answer)
        try:
            discovered = await self.world.pool.read_listing(capture, self.listing, self.source)
        except NotAnArticle as error:  # the reader was ended, or broke
            discovered = Discovered(problem=error.reason)
        if discovered.problem == WALL:
            return self._failed(WALL, answer=answer)
        if self.further and discovered.problem == NO_LINKS:
            return self._no_such_page(discovered.problem, answer=answer)
        return self._take_up(answer, self._of_articles(discovered))

    def _what_we_have(self) -> tuple[str | None, str | None]:
        """ETag and time of what need not be sent again; nothing where the server's word is doubted."""
        if self.row.whole_at is None or plan.is_doubted(self.row.whole_at, self.begun_at):
            return None, None
        return self.row.etag, self.row.last_modified

    def _of_articles(self, discovered: Discovered) -> Discovered:
        """What the listing names, without what is no article's address.

        If nothing is left of a listing that the source file names, its pattern may be wrong; sitemaps within an
        index may well hold nothing but sections.
        """
        articles = tuple(link for link in discovered.links if plan.refusal(link.url, self.source) is None)
        problem = discovered.problem
        if discovered.links and not articles and self.listing in self.source.listings:
            problem = problem or f"none of the {len(discovered.links)} addresses that it names fits [articles]"
        return replace(discovered, links=articles, problem=problem)

    def _wanted(self, links: Sequence[Link]) -> list[Link]:
        """Those that may be of the days asked for."""
        if self.days is None:
            return list(links)
        is_part = self.listing not in self.source.listings
        published = past.told_times([link.published_raw for link in links], self.source, is_part=is_part)
        modified = past.told_times([link.modified_raw for link in links], self.source, is_part=is_part)
        return [
            link
            for link, appeared, changed in zip(links, published, modified, strict=True)
            if not past.is_outside(link.url, appeared, changed, self.days)
        ]

    def _take_up(self, answer: Answer, discovered: Discovered) -> Told:
        wanted = self._wanted(discovered.links)
        named = self._found(self._without_traps(wanted))
        with self.world.archive.transaction():
            new = self.world.archive.ledger.discover(named, self.source.name, self.begun_at)
            self._settle(self._row_after(answer, discovered, new))
            self._record("read", discovered.problem, answer=answer)
        troubles = [self._trouble(discovered.problem)] if discovered.problem else []
        if passed_over := len(wanted) - len(named):
            troubles.append(self._trouble(f"{passed_over} addresses passed over, whose like led to no new article"))
        polled = Polled(asked=1, answered=1, listed=len(discovered.links), new=new, troubles=troubles)
        return Told(Reply.READ, polled, discovered)

    def _found(self, links: Sequence[Link]) -> list[Found]:
        """What the archive's books keep of the links."""
        modified = [plan.told_time(link.modified_raw, self.source) for link in links]
        is_believed = plan.is_believable(modified, self.row.last_fetched_at)
        return [
            Found(
                url=link.url,
                found_in=self.row.url,
                title=link.title,
                published=plan.in_the_past(plan.told_time(link.published_raw, self.source), self.begun_at),
                modified=plan.in_the_past(time, self.begun_at) if is_believed else None,
            )
            for link, time in zip(links, modified, strict=True)
        ]

    def _without_traps(self, links: Sequence[Link]) -> list[Link]:
        """The links that are known, or may lead to an article that is not."""
        ledger, traps = self.world.archive.ledger, self.world.traps_of(self.source)
        odd = {link.url for link in links if traps.is_closed(link.url) or traps.repeats(link.url)}
        known = ledger.known(odd)
        return [
            link
            for link in links
            if link.url not in odd
            or link.url in known
            or not (traps.is_closed(link.url) or ledger.names_path(link.url))
        ]

    def _row_after(self, answer: Answer, discovered: Discovered, new: int) -> ListingRow:
        # What could be read only in part is read again, whatever the server says of it; so is a sitemap index,
        # which may stay as it is while the sitemaps that it names change.
        read_again = discovered.problem is not None or bool(discovered.children)
        capture = answer.capture
        return replace(
            self.row,
            etag=None if read_again else answer.etag,
            last_modified=None if read_again else answer.last_modified,
            payload_sha256=None if read_again or capture is None else capture.payload_sha256,
            last_fetched_at=self.begun_at,
            whole_at=self.begun_at,
            last_new_at=self.begun_at if new else self.row.last_new_at,
            rhythm_seconds=plan.rhythm(self.row, self.begun_at) if new else self.row.rhythm_seconds,
            links=len(discovered.links),
            failures=0,
            last_problem=discovered.problem,
        )

    def _unmodified(self, answer: Answer) -> Told:
        with self.world.archive.transaction():
            whole_at = self.row.whole_at if answer.not_modified else self.begun_at
            self._settle(
                replace(self.row, last_fetched_at=self.begun_at, whole_at=whole_at, failures=0, last_problem=None)
            )
            self._record("unmodified", None, answer=answer)
        return Told(Reply.UNMODIFIED, Polled(asked=1, answered=1, listed=self.row.links or 0))

    def _no_answer(self, error: FetchError) -> Told:
        status = error.status if isinstance(error, HttpStatus) else None
        if self.optional and status in _NO_SUCH_PAGE:
            return self._no_such_page(error.reason, status=status)
        if status in _NO_SUCH_PAGE and (usual := usual_places(self.row.url, self.source)) is not None:
            return self._take_usual(usual, status)
        why = None if isinstance(error, _SAID_BY_REASON) else self._without_address(str(error))
        return self._failed(error.reason, why=why, status=status, is_disallowed=isinstance(error, RobotsRefused))

    def _take_usual(self, usual: Discovered, status: int) -> Told:
        """A robots.txt that is not there names no sitemap, and forbids none."""
        with self.world.archive.transaction():
            self._settle(replace(self.row, last_fetched_at=self.begun_at, failures=0, last_problem=usual.problem))
            self._record("read", usual.problem, status=status)
        troubles = [self._trouble(usual.problem)] if usual.problem else []
        return Told(Reply.READ, Polled(asked=1, answered=1, troubles=troubles), usual)

    def _failed(
        self,
        reason: str,
        *,
        why: str | None = None,
        answer: Answer | None = None,
        status: int | None = None,
        is_disallowed: bool = False,
    ) -> Told:
        """`reason` is for the books; `why` says more of it to a person."""
        failures = self.row.failures + 1
        with self.world.archive.transaction():
            self._settle(replace(self.row, last_fetched_at=self.begun_at, failures=failures, last_problem=reason))
            self._record("failed", reason, answer=answer, status=status)
        answered = int(answer is not None or status is not None or is_disallowed)  # its robots.txt is an answer
        told = f"{reason} ({why})" if why else reason
        trouble = self._trouble(f"disallowed by {reason}" if is_disallowed else told)
        return Told(Reply.FAILED, Polled(asked=1, answered=answered, troubles=[trouble]))

    def _no_such_page(self, reason: str, *, answer: Answer | None = None, status: int | None = None) -> Told:
        self._record("no such page", reason, answer=answer, status=status)
        return Told(Reply.NO_SUCH_PAGE, Polled(asked=1, answered=1))

    def _settle(self, row: ListingRow) -> None:
        if self.days is None:
            settle(self.world, self.listing, row, self.begun_at)

    def _record(
        self, outcome: str, reason: str | None, *, answer: Answer | None = None, status: int | None = None
    ) -> None:
        self.world.archive.ledger.record_fetch(
            Fetch(
                url=self.row.url,
                purpose="listing",
                requested_at=self.begun_at,
                outcome=outcome,
                run_id=self.world.run_id,
                source=self.source.name,
                duration_ms=answer.elapsed_ms if answer else None,
                status=answer.status if answer else status,
                reason=reason,
                bytes=len(answer.capture.payload) if answer and answer.capture else None,
            )
        )

    def _without_address(self, what: str) -> str:
        return what.removeprefix(f"{redact(self.row.url)}: ")

    def _trouble(self, what: str) -> str:
        return f"{redact(self.row.url)}: {what}"


def settle(world: World, listing: Listing, row: ListingRow, asked_at: datetime) -> None:
    """Write `row`, and when `listing`, asked at `asked_at`, is due again."""
    due = plan.next_listing_check(listing, row, asked_at)
    world.archive.ledger.settle_listing(replace(row, next_due_at=due), asked_at)
