"""One article address, from the request to what became of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime

from archive.article import Article, Capture
from archive.comparing.standing import Standing
from archive.errors import TakenDown
from archive.ledger import AddressRow
from scraper import rights
from scraper.crawl.endings import Came, Endings
from scraper.crawl.front_pages import is_front_page
from scraper.crawl.further_pages import Further, ask, gather
from scraper.crawl.planning import plan
from scraper.crawl.world import World
from scraper.errors import FetchError, HostClosed, NotAnArticle, RobotsUnreachable, SoftNotFound
from scraper.fetch import Answer
from scraper.offline.whole import done_in_time, first_page, rereading
from scraper.source import Source
from scraper.urls import BadUrl, whole_article


async def visit(world: World, source: Source, row: AddressRow) -> str:
    """Ask for `row` if need be, read what came, and store what became of it.

    Returns one word for the run's summary: ``new``, ``revised``, ``same``, ``copy``, ``unmodified``, ``gone``,
    ``refused``, ``failed``, ``unasked`` (we may not ask), ``unanswered`` (the host said nothing) or ``postponed`` (the
    host is left alone for now). Raises ArchiveError when the archive cannot be written.
    """
    begun_at, asked_url = world.clock(), whole_article(row.url, source)
    endings = Endings(world, source, row, asked_url, begun_at)
    return await _Visit(world, source, row, asked_url, begun_at, endings).make()


@dataclass(frozen=True, slots=True)
class _Visit:
    world: World
    source: Source
    row: AddressRow
    asked_url: str
    begun_at: datetime  # UTC
    endings: Endings

    async def make(self) -> str:
        if self.world.archive.captures.is_further(self.asked_url):
            return self.endings.further_page()
        try:
            came = self._unread() or await self._ask()
            return came if isinstance(came, str) else await self._read(came)
        except TakenDown as reason:  # the address led on to an article that is barred, or the page shows one
            return self.endings.taken_down(reason)

    def _unread(self) -> Came | None:
        """What a run that was killed had kept. Older captures (ingested ones) say nothing of today's page."""
        captures, last = self.world.archive.captures, self.row.last_fetched_at
        for kept in reversed(captures.of_url(self.asked_url)):
            is_unread = kept.fetched_at >= self.row.first_seen_at if last is None else kept.fetched_at > last
            if kept.requested_url == self.asked_url and is_unread:
                return Came(kept.id, captures.read(kept.id), None)
        return None

    async def _ask(self) -> Came | str:
        """The page that the server sends, kept; or how the visit ended without one. Raises TakenDown."""
        try:
            answer = await self._answer()
        except HostClosed as error:  # it stays as it is
            return "unanswered" if isinstance(error, RobotsUnreachable) else "postponed"
        except FetchError as error:
            return self.endings.no_answer(error)
        if answer.capture is None or answer.capture.payload_sha256 == self.row.payload_sha256:
            return self.endings.unmodified(answer)
        if (reserved := self.world.rights.refusal(rights.of_page(answer.capture))) is not None:
            return self.endings.reserved(reserved, answer)
        keep = self.world.archive.captures.keep
        capture_id = keep(answer.capture, source=self.source.name, run_id=self.world.run_id)
        return Came(capture_id, answer.capture, answer)

    async def _answer(self) -> Answer:
        etag, last_modified = self._what_we_have()
        return await self.world.gate.get(self.asked_url, self.source, etag=etag, last_modified=last_modified)

    def _what_we_have(self) -> tuple[str | None, str | None]:
        """ETag and time of what need not be sent again; nothing where the server's word is doubted."""
        kept = self.world.archive.captures.of_url(self.asked_url) if self.row.etag or self.row.last_modified else []
        if kept and plan.is_doubted(kept[-1].fetched_at, self.begun_at):
            return None, None
        return self.row.etag, self.row.last_modified

    async def _read(self, came: Came) -> str:
        """Read what came, with the pages that follow it, and store it. Raises TakenDown."""
        standing = self.world.archive.standing_lines(self.source.name)
        try:
            article, instead = await self._article(came.capture, standing)
            if await is_front_page(self.world, self.source, article, self._known(), standing):
                raise SoftNotFound("the address shows the front page")
        except NotAnArticle as reason:
            return self.endings.no_article(came, reason)
        except FetchError as error:
            return self.endings.undecided(came, error)
        first = instead.capture if instead else came.capture
        found = replace(await gather(self.world, self.source, first, article, standing), read_from=instead)
        if found.problem is not None and self.row.article_id is not None:
            return self.endings.half(came, found)
        await self._read_ours_again(article.extractor_version, standing)
        return self.endings.stored(came, found)

    def _known(self) -> Article | None:
        return None if self.row.article_id is None else self.world.archive.article(self.row.article_id)

    async def _article(self, capture: Capture, standing: Standing) -> tuple[Article, Further | None]:
        """What the page says, or, where it has no text of its own, the AMP form that it names. Raises NotAnArticle."""
        read = self.world.pool.read_article
        try:
            return first_page(await read(capture, self.source, standing)), None
        except NotAnArticle as reason:
            if reason.elsewhere is None:
                raise
            try:
                page = await ask(self.world, self.source, reason.elsewhere)
                return first_page(await read(page.capture, self.source, standing)), page
            except (FetchError, NotAnArticle, BadUrl):
                raise reason from None

    async def _read_ours_again(self, version: str, standing: Standing) -> None:
        """Read what we have by today's rules before it is compared with what came: no difference that our rules
        make is put down to the publisher."""
        archive = self.world.archive
        kept = archive.last_reading(self.row.article_id) if self.row.article_id is not None else None
        if kept is None or kept.extractor_version == version:
            return

        async def read(capture: Capture, first: str | None) -> Article:
            return await self.world.pool.read_article(capture, self.source, standing, first)

        with suppress(NotAnArticle):  # what was good enough to store stays
            article, _ = await done_in_time(rereading(archive, kept.capture_id), read)
            archive.save(
                article,
                captured_at=kept.captured_at,
                capture_id=kept.capture_id,
                run_id=self.world.run_id,
                reextract=True,
            )
