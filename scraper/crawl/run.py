"""One crawl: every source that is due, side by side."""

from __future__ import annotations

import asyncio
import traceback
from collections import defaultdict
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from archive.errors import ArchiveError
from archive.ledger import AddressRow, ListingRow, State
from scraper.crawl.backfill import backfill
from scraper.crawl.pictures import store_pictures
from scraper.crawl.planning import plan, yields
from scraper.crawl.planning.traps import Traps
from scraper.crawl.poll import poll
from scraper.crawl.report import RunReport, SourceReport
from scraper.crawl.visit import visit
from scraper.crawl.world import World
from scraper.errors import Trap
from scraper.source import Listing, Source
from scraper.source.templates import Days
from scraper.urls import host_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """How much of its sources a run asks for."""

    limit: int | None = None  # addresses of each source at most; None: the source's own budget
    now: bool = False  # every listing, and what failed once more, whether due or not
    days: Days | None = None  # what was published then; None: what is new
    only: Mapping[str, Sequence[str]] | None = None  # source name -> addresses: these and nothing else


WHOLE = Scope()
"""What cron asks for."""

_VISITS_A_STEP = 500
"""Addresses of a source that are held at once, and visited between two spans of the past."""


async def crawl(
    world: World, sources: Sequence[Source], report: RunReport, scope: Scope = WHOLE, *, parallel_sources: int = 32
) -> None:
    """Ask what is due of `sources`; `report` fills up meanwhile.

    Cancel it at any time: nothing is half stored, and what was not visited stays as it was. Raises ArchiveError
    when the archive can no longer be written; what was stored until then is whole.
    """
    places = asyncio.Semaphore(parallel_sources)

    async def one(source: Source, result: SourceReport) -> None:
        async with places:
            try:
                async with asyncio.timeout(_seconds(source)):
                    if scope.only is not None:
                        await _crawl_only(world, source, result, scope, scope.only[source.name])
                    elif scope.days is None:
                        await _crawl_source(world, source, result, scope)
                    else:
                        await _crawl_past(world, source, result, scope, scope.days)
            except ArchiveError:
                raise
            except TimeoutError:
                result.is_cut = True
            except Exception as error:  # one source's surprise must not cost the others their run
                result.bug = _described(error)
            result.is_done = True
            world.log("source", source=source.name, **result.facts)

    report.sources = [SourceReport(source.name) for source in sources]
    await _together(one(source, result) for source, result in zip(sources, report.sources, strict=True))


def _seconds(source: Source) -> float | None:
    minutes = source.politeness.max_minutes_per_run
    return None if minutes is None else minutes * 60


async def _crawl_source(world: World, source: Source, report: SourceReport, scope: Scope) -> None:
    for listing in _listings_now(source) if scope.now else _due_listings(world, source):
        report.polled.add(await poll(world, source, listing, again=scope.now))
    rows = list(_listing_rows(world, source).values())
    report.has_sound_listing = any(row.last_problem is None for row in rows) or world.archive.ledger.has_named(
        source.name, since=world.clock() - plan.SEEN_LATELY
    )
    if report.polled.asked and not report.polled.new:
        report.silent_since = _silent_since(world, source, rows)
    budget = scope.limit if scope.limit is not None else source.politeness.max_articles_per_run
    tried: set[str] = set()
    while (room := min(_VISITS_A_STEP, budget - len(tried))) > 0:
        if not await _visit_some(world, source, report, scope, tried, room):
            break
    report.pictures = await store_pictures(world, source, budget)


async def _crawl_only(
    world: World, source: Source, report: SourceReport, scope: Scope, addresses: Sequence[str]
) -> None:
    """Visit these addresses, whether due or not."""
    rows = world.archive.ledger.known(addresses)
    await _together(_visit_all(world, source, each, report, scope) for each in _by_host(rows.values()))


async def _crawl_past(world: World, source: Source, report: SourceReport, scope: Scope, days: Days) -> None:
    """Span after span of the past, each with its articles, until all is read or `scope.limit` is spent."""
    report.is_unfinished = True
    is_whole, tried = True, set[str]()
    async with aclosing(backfill(world, source, days, again=scope.now)) as steps:
        async for step in steps:
            report.polled.add(step.polled)
            report.has_sound_listing |= step.is_whole
            if step.out_of_reach is not None:
                report.out_of_reach.append(step.out_of_reach)
            else:
                is_whole = is_whole and step.is_whole
            await _visit_untried(world, source, report, scope, tried)
            if scope.limit is not None and len(tried) >= scope.limit:
                return
    while await _visit_untried(world, source, report, scope, tried):
        pass
    report.is_unfinished = not is_whole or world.archive.ledger.accounting(source.name)[State.PENDING] > 0


async def _visit_untried(world: World, source: Source, report: SourceReport, scope: Scope, tried: set[str]) -> int:
    """Visit some addresses that are due, with their pictures; how many they were."""
    room = _VISITS_A_STEP if scope.limit is None else min(_VISITS_A_STEP, scope.limit - len(tried))
    visited = await _visit_some(world, source, report, scope, tried, room)
    report.pictures += await store_pictures(world, source, visited)
    return visited


async def _visit_some(
    world: World, source: Source, report: SourceReport, scope: Scope, tried: set[str], room: int
) -> int:
    """Visit at most `room` addresses that are due and that this run has not tried yet; how many they were."""
    # What was tried and is still due, because its host is closed, stands in front of the others.
    due = world.archive.ledger.due(source.name, world.clock(), room + len(tried), and_failed=scope.now)
    rows = [row for row in due if row.url not in tried][:room]
    tried.update(row.url for row in rows)
    await _together(_visit_all(world, source, each, report, scope) for each in _by_host(rows))
    return len(rows)


async def _visit_all(
    world: World, source: Source, rows: Iterable[AddressRow], report: SourceReport, scope: Scope
) -> None:
    traps = world.traps_of(source)
    for row in rows:
        is_asked_for = scope.now or scope.only is not None
        if row.state is State.PENDING and traps.is_closed(row.url) and not is_asked_for:
            word = _passed_over(world, row)
        else:
            word = await visit(world, source, row)
            reason = _note(world, traps, row.url)
            if word in ("failed", "unanswered"):
                report.last_reason = reason or report.last_reason
        report.outcomes[word] += 1
        if scope.only is not None:
            report.pages[row.url] = word
        world.log("page", source=source.name, url=row.url, outcome=word)


def _passed_over(world: World, row: AddressRow) -> str:
    """Its like led nowhere often enough, in this run or before: it is not asked."""
    world.archive.ledger.settle(row.url, State.REFUSED, reason=Trap.reason, at=world.clock())
    return State.REFUSED.value


def _note(world: World, traps: Traps, url: str) -> str | None:
    """Remember what `url` led to; its reason, if it led to no article."""
    reason = None
    for row in world.archive.ledger.known([url]).values():
        traps.note((row.url, row.reason, row.article_id))
        reason = row.reason
    return reason


async def _together(errands: Iterable[Coroutine[Any, Any, None]]) -> None:
    """Run `errands` side by side; the first error ends the others and is raised as itself."""
    try:
        async with asyncio.TaskGroup() as tasks:
            for errand in errands:
                tasks.create_task(errand)
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from None


def _silent_since(world: World, source: Source, rows: Sequence[ListingRow]) -> datetime | None:
    """When the listings last named something new, if that is too long ago."""
    last, rhythms = max((row.last_new_at for row in rows if row.last_new_at), default=None), _rhythms(rows)
    if not yields.is_silent(last, rhythms, world.clock()):
        return None
    last = world.archive.ledger.last_find(source.name)  # sitemaps of an index have rows of their own
    return last if yields.is_silent(last, rhythms, world.clock()) else None


def _rhythms(rows: Iterable[ListingRow]) -> list[int]:
    return [row.rhythm_seconds for row in rows if row.rhythm_seconds is not None]


def _listings_now(source: Source) -> list[Listing]:
    return [listing for listing in source.listings if not listing.backfill_only]


def _due_listings(world: World, source: Source) -> list[Listing]:
    return plan.due_listings(source, _listing_rows(world, source), world.clock())


def _listing_rows(world: World, source: Source) -> dict[str, ListingRow]:
    rows = (world.archive.ledger.listing(listing.url) for listing in source.listings)
    return {row.url: row for row in rows if row is not None}


def _described(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({frame.filename}, line {frame.lineno})"


def _by_host(rows: Iterable[AddressRow]) -> list[list[AddressRow]]:
    """One list a host, each in order: hosts are asked side by side, one host never twice at once."""
    hosts: defaultdict[str, list[AddressRow]] = defaultdict(list)
    for row in rows:
        hosts[host_of(row.url)].append(row)
    return list(hosts.values())
