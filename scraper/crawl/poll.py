"""What a listing names now: the listing itself, the sitemaps that it leads to, or its pages and days."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from archive.ledger import ListingRow
from scraper.crawl.listing_request import Polled, Reply, Told, ask, settle
from scraper.crawl.planning import plan
from scraper.crawl.world import World
from scraper.source import Listing, Source
from scraper.source.templates import Days, address, has_days, has_pages, spans


async def poll(world: World, source: Source, listing: Listing, *, again: bool = False) -> Polled:
    """Ask one listing, and the sitemaps that it names and that are due (`again`: whether due or not); take up the
    addresses. A failure is a problem, not a raise."""
    if has_pages(listing) or has_days(listing):
        return await _poll_pages(world, source, listing)
    return await _poll_tree(world, source, listing, again=again)


def child_of(listing: Listing, url: str) -> Listing:
    """A sitemap that `listing`, an index, names at `url`."""
    return Listing(url=url, kind="sitemap", every_minutes=listing.every_minutes)


async def _poll_tree(world: World, source: Source, listing: Listing, *, again: bool) -> Polled:
    total, seen = Polled(), {listing.url}
    queue = [(listing, 0)]
    while queue:
        current, depth = queue.pop(0)
        told = await ask(world, source, current, current.url)
        total.add(told.polled)
        children = list(_due_children(world, source, listing, told, again=again))
        for url in plan.next_sitemaps(children, listing, depth=depth, seen=seen):
            seen.add(url)
            queue.append((child_of(listing, url), depth + 1))
    return total


def _due_children(world: World, source: Source, listing: Listing, told: Told, *, again: bool) -> Iterator[str]:
    children, modified = told.discovered.children, told.discovered.children_modified
    asked = world.archive.ledger.listings_asked(source.name) if len(children) > listing.max_children else {}
    for child in plan.children_to_read(children, modified, listing.max_children, asked, world.clock()):
        row = world.archive.ledger.listing(child)
        if again or plan.is_child_due(row, plan.told_time(modified.get(child), source), world.clock()):
            yield child


async def _poll_pages(world: World, source: Source, listing: Listing) -> Polled:
    """Turn the pages of the newest days while each names something new.

    The row of the listing itself, its places unfilled, tells when all that had to be read was last read: after a
    run that broke off in the middle, known addresses are no sign that the pages behind are known.
    """
    begun_at, total = world.clock(), Polled()
    row = world.archive.ledger.listing(listing.url)
    is_whole = True
    for days in spans(listing, plan.days_to_poll(row, begun_at, source)) if has_days(listing) else [None]:
        polled, is_read = await _turn(world, source, listing, days, row)
        total.add(polled)
        is_whole = is_whole and is_read
    _settle_whole(world, source, listing, row, total, begun_at, is_whole=is_whole)
    return total


async def _turn(
    world: World, source: Source, listing: Listing, days: Days | None, whole: ListingRow | None
) -> tuple[Polled, bool]:
    """The pages of one span, and whether all that had to be read could be."""
    total, broke_off = Polled(), _broke_off(world.archive.ledger.listing(address(listing, days, 1)), whole)
    for page in range(1, (listing.max_pages if has_pages(listing) else 1) + 1):
        told = await ask(world, source, listing, address(listing, days, page), further=page > 1)
        total.add(told.polled)
        if told.reply in (Reply.FAILED, Reply.UNASKED):
            return total, False
        if not told.polled.listed or not (told.polled.new or broke_off):
            break
    return total, True


def _broke_off(first_page: ListingRow | None, whole: ListingRow | None) -> bool:
    """Whether the last look read the first page and did not come to its end."""
    if first_page is None or first_page.whole_at is None:  # `last_fetched_at` is also that of a look that failed
        return False
    return whole is None or whole.last_fetched_at is None or whole.last_fetched_at < first_page.whole_at


def _settle_whole(
    world: World,
    source: Source,
    listing: Listing,
    row: ListingRow | None,
    total: Polled,
    begun_at: datetime,
    *,
    is_whole: bool,
) -> None:
    before = row or ListingRow(url=listing.url, source=source.name, kind=listing.kind)
    after = replace(
        before,
        last_fetched_at=world.clock() if is_whole else before.last_fetched_at,
        last_new_at=begun_at if total.new else before.last_new_at,
        rhythm_seconds=plan.rhythm(before, begun_at) if total.new else before.rhythm_seconds,
        links=total.listed,
        failures=0 if is_whole else before.failures + 1,
        last_problem=total.troubles[0] if total.troubles else None,
    )
    if total.asked:  # else the host is closed, and the listing stays due
        settle(world, listing, after, begun_at)
