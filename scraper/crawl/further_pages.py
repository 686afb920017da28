"""The further pages of an article: asked for one after another, kept, read, and joined to the first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from archive.article import Article, Capture
from archive.comparing.standing import Standing
from archive.ledger import Fetch
from scraper import rights
from scraper.crawl.world import World
from scraper.errors import FetchError, NotAnArticle, Refused, Truncated
from scraper.extraction.pages import MAX_PAGES, extended, following
from scraper.reading.readers import may_be_cut
from scraper.source import Source, has_host
from scraper.urls import host_of


@dataclass(frozen=True, slots=True)
class Further:
    """A further page that came."""

    capture_id: int
    capture: Capture
    asked_at: datetime  # UTC
    elapsed_ms: int

    def fetch(self, run_id: int, source: str, article_id: int) -> Fetch:
        """The request, for the ledger."""
        return Fetch(
            url=self.capture.requested_url,
            purpose="page",
            requested_at=self.asked_at,
            outcome="read",
            run_id=run_id,
            source=source,
            duration_ms=self.elapsed_ms,
            status=self.capture.status,
            bytes=len(self.capture.payload),
            capture_id=self.capture_id,
            article_id=article_id,
        )


@dataclass(frozen=True, slots=True)
class Gathered:
    """An article with all pages that could be had."""

    article: Article
    pages: tuple[Further, ...] = ()
    read_from: Further | None = None  # the page that was read in place of the one that was asked for: its AMP form
    problem: str | None = None  # why there are no more, although one was named


async def gather(world: World, source: Source, first: Capture, article: Article, standing: Standing) -> Gathered:
    """Follow `article`, which was read from `first`, to its last page.

    At most `MAX_PAGES` pages, each asked for once, on the source's hosts only and as robots.txt allows. Raises
    ArchiveError when a page cannot be kept.
    """
    pages: list[Further] = []
    asked = {first.url, first.requested_url}
    while (url := following(article)) is not None:
        if url in asked or len(pages) == MAX_PAGES - 1:
            return Gathered(article, tuple(pages), problem=f"page {len(pages) + 2}: pages without end")
        asked.add(url)
        try:
            page = await ask(world, source, url)
            read = await world.pool.read_article(page.capture, source, standing, first.url)
        except (FetchError, NotAnArticle) as error:
            return Gathered(article, tuple(pages), problem=f"page {len(pages) + 2}: {error.reason}")
        longer = extended(article, read)
        if len(longer.blocks) > len(article.blocks):
            pages.append(page)
        article = longer
    return Gathered(article, tuple(pages))


async def ask(world: World, source: Source, url: str) -> Further:
    """One more page of an article, on the source's hosts, kept. Raises FetchError."""
    if not has_host(source, host_of(url)):
        raise Refused(f"{url}: not on the hosts of {source.name}")
    asked_at = world.clock()
    answer = await world.gate.get(url, source)
    if answer.capture is None:
        raise FetchError(f"{url}: no page came")  # nobody was told that we have one
    if (reserved := world.rights.refusal(rights.of_page(answer.capture))) is not None:
        raise reserved
    if may_be_cut(answer.capture):
        raise Truncated(url)
    capture_id = world.archive.captures.keep(answer.capture, source=source.name, run_id=world.run_id)
    return Further(capture_id, answer.capture, asked_at, answer.elapsed_ms)
