"""The past of a source, span by span: what its archives by day, its sitemaps and its pages named then.

Each span that was read as a whole gets a row among the listings, its address followed by ``#FIRST/LAST``. A run that
is ended in the middle is repeated with the same command, and goes on where it was.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from archive.ledger import ListingRow
from scraper.crawl.listing_request import Polled, Reply, Told, ask
from scraper.crawl.planning import past, plan
from scraper.crawl.planning.past import A_DAY
from scraper.crawl.poll import child_of
from scraper.crawl.world import World
from scraper.discovery import Link
from scraper.fetch import redact
from scraper.source import Listing, Source
from scraper.source.templates import Days, address, address_of_days, can_look_back, glob, has_pages, spans

MAX_PAGES_OF_SPAN = 500
"""Pages of one day or month; a site that never says where its pages end repeats itself long before."""

MAX_PAGES = 5_000
"""Pages of a listing that cannot be asked by day."""

MAX_SITEMAPS = 10 * plan.MAX_SITEMAPS
"""Sitemaps of a tree, behind which no further index is followed: ten times those of a poll."""


@dataclass(frozen=True, slots=True)
class Step:
    """One span, or what was read of it."""

    polled: Polled
    is_whole: bool  # False: to be read again
    is_open: bool = True  # False: the host is to be left alone, so nothing more can be asked now
    out_of_reach: str | None = None  # what no other run would read either, and why: a person has to look


def _out_of_reach(why: str) -> Step:
    return Step(Polled(troubles=[why]), is_whole=False, out_of_reach=why)


async def backfill(world: World, source: Source, days: Days, *, again: bool = False) -> AsyncGenerator[Step, None]:
    """Take up the addresses that `source` published in `days`, newest first; what earlier runs read is passed over,
    unless `again`. Between two steps the caller may visit what is pending."""
    errand = _Errand(world, source, days, again)
    for listing in past.archives_of(source):
        if can_look_back(listing):
            steps = errand.by_days(listing)
        elif listing.kind == "sitemap":
            steps = errand.by_sitemaps(listing)
        else:
            steps = errand.by_pages(listing)
        async for step in steps:
            yield step
            if not step.is_open:
                return


@dataclass(frozen=True, slots=True)
class _Errand:
    world: World
    source: Source
    days: Days
    again: bool

    async def by_days(self, listing: Listing) -> AsyncIterator[Step]:
        """Span after span. One that names nothing counts as read only where another one ever named something: else
        the address, or the selector, may be wrong."""
        empty, listed, is_missing = list[ListingRow](), 0, False
        for days in spans(listing, self.days):
            if self._is_read(address_of_days(listing, days), days):
                continue
            step, row = await self._turn(listing, days)
            listed += step.polled.listed
            if row is not None and row.links:
                self._write(row)
            elif row is not None:
                empty.append(row)
                is_missing = True
            if empty and self._has_named(listing):
                self._write(*empty)
                empty.clear()
            yield step
        if is_missing and not listed:
            trouble = f"{redact(listing.url)}: names nothing on any of the days; is its address right?"
            yield _out_of_reach(trouble)

    def _has_named(self, listing: Listing) -> bool:
        return self.world.archive.ledger.has_named_like(glob(listing))

    async def _turn(self, listing: Listing, days: Days) -> tuple[Step, ListingRow | None]:
        """All pages of one span, until one names nothing that those before did not name; and the row that says so,
        None where they could not all be read."""
        total, seen, problem = Polled(), set[str](), None
        last = MAX_PAGES_OF_SPAN if has_pages(listing) else 1
        for page in range(1, last + 1):
            url = address(listing, days, page)
            told = await ask(self.world, self.source, listing, url, optional=True, further=page > 1, days=days)
            total.add(told.polled)
            problem = problem or told.discovered.problem
            if told.reply in (Reply.FAILED, Reply.UNASKED):
                return Step(total, is_whole=False, is_open=told.reply is Reply.FAILED), None
            urls = {link.url for link in told.discovered.links}
            if urls <= seen:
                break
            if page == last > 1:
                problem = problem or _endless(address_of_days(listing, days), last)
                total.troubles.append(problem)
            seen |= urls
        return Step(total, is_whole=True), self._row(
            listing, address_of_days(listing, days), days, total.listed, problem
        )

    async def by_sitemaps(self, listing: Listing) -> AsyncIterator[Step]:
        seen, queue = {listing.url}, [(listing, 0)]
        while queue:
            current, depth = queue.pop(0)
            if depth > 0 and self._is_read(current.url, self.days):
                continue
            told = await ask(self.world, self.source, current, current.url, optional=depth > 0, days=self.days)
            is_read = told.reply in (Reply.READ, Reply.NO_SUCH_PAGE)
            if is_read and not told.discovered.children:
                self._write(self._row(current, current.url, self.days, told.polled.listed, told.discovered.problem))
            yield Step(told.polled, is_whole=is_read, is_open=told.reply is not Reply.UNASKED)
            children = self._children(told, seen)
            if children and (depth >= plan.MAX_SITEMAP_DEPTH or len(seen) > MAX_SITEMAPS):
                trouble = (
                    f"{redact(current.url)}: names more sitemaps than are followed; name those of the days yourself"
                )
                yield _out_of_reach(trouble)
                continue
            for child in children:
                seen.add(child)
                queue.append((child_of(listing, child), depth + 1))

    def _children(self, told: Told, seen: set[str]) -> list[str]:
        found = told.discovered
        modified = {child: plan.told_time(raw, self.source) for child, raw in found.children_modified.items()}
        return [child for child in past.children_of_days(found.children, modified, self.days) if child not in seen]

    async def by_pages(self, listing: Listing) -> AsyncIterator[Step]:
        """Page after page, until one names only what was published before the first day, and what is no newer than on
        the page before it; or nothing new to this run."""
        seen, newest = set[str](), None
        for page in range(1, MAX_PAGES + 1):
            url = address(listing, None, page)
            # What was taken away since has moved others up to the last page that was read: it is read once more.
            if self._is_read(url, self.days) and self._is_read(address(listing, None, page + 1), self.days):
                continue
            told = await ask(self.world, self.source, listing, url, further=page > 1, days=self.days)
            is_read = told.reply in (Reply.READ, Reply.NO_SUCH_PAGE)
            yield Step(told.polled, is_whole=is_read, is_open=told.reply is not Reply.UNASKED)
            urls = {link.url for link in told.discovered.links}
            before, newest = newest, self._newest(told.discovered.links)
            if told.reply is not Reply.READ or urls <= seen or self._is_past(newest, before):
                return
            seen |= urls
            self._write(self._row(listing, url, self.days, told.polled.listed, told.discovered.problem))
        yield _out_of_reach(_endless(listing.url, MAX_PAGES))

    def _is_past(self, newest: date | None, before: date | None) -> bool:
        return newest is not None and before is not None and newest <= before and newest < self.days.first - A_DAY

    def _newest(self, links: Sequence[Link]) -> date | None:
        """The last day of a page's articles: as it tells it, as their addresses have it, or as they themselves told
        when they were visited. None where that is known of fewer than half of them."""
        times = past.told_times([link.published_raw for link in links], self.source)
        told = {link.url: time.date() for link, time in zip(links, times, strict=True) if time is not None}
        told = {link.url: day for link in links if (day := past.day_in_path(link.url)) is not None} | told
        days = told | self._own_days(link.url for link in links if link.url not in told)
        return max(days.values()) if len(days) * 2 > len(links) else None

    def _own_days(self, urls: Iterable[str]) -> dict[str, date]:
        archive, found = self.world.archive, dict[str, date]()
        for url, row in archive.ledger.known(urls).items():
            published = archive.article(row.article_id).published if row.article_id is not None else None
            if published is not None:
                found[url] = published.at.date()
        return found

    def _is_read(self, url: str, days: Days) -> bool:
        row = None if self.again else self.world.archive.ledger.listing(_key(url, days))
        return past.is_read(row, days, self.world.clock())

    def _row(self, listing: Listing, url: str, days: Days, listed: int, problem: str | None) -> ListingRow:
        return ListingRow(
            url=_key(url, days),
            source=self.source.name,
            kind=listing.kind,
            last_fetched_at=self.world.clock(),
            links=listed,
            last_problem=problem,
        )

    def _write(self, *rows: ListingRow) -> None:
        for row in rows:
            self.world.archive.ledger.settle_listing(row, self.world.clock())


def _endless(url: str, pages: int) -> str:
    return f"{redact(url)}: has more than {pages:,} pages, and the rest was not read"


def _key(url: str, days: Days) -> str:
    return f"{url}#{days.first}/{days.last}"
