"""Is what an article's address shows today the source's front page? Some servers send it, with status 200 and without a
redirect, in place of what was removed; and some front pages hold enough text to be read as an article."""

from __future__ import annotations

from archive.article import Article
from archive.comparing.identity import OTHER_TEXT, SAME_TEXT, title_key
from archive.comparing.reprints import likeness
from archive.comparing.standing import Standing
from archive.ledger import Fetch
from scraper.crawl.world import World
from scraper.errors import FetchError, HostClosed, HttpStatus, NotAnArticle
from scraper.source import Source


async def is_front_page(
    world: World, source: Source, article: Article, known: Article | None, standing: Standing
) -> bool:
    """Whether `article`, read at the address where `known` (None: nothing yet) was read before, is the front page.

    That is asked for once in a run, and only if the page is suspected: an article that has no day, or one of which
    neither title nor text are what they were. Raises what the front page failed with where that says nothing of it and
    much depends on it: its text would be taken for a wording of `known`.
    """
    if not _is_suspect(article, known):
        return False
    async with world.front_page_turns[source.name]:  # the hosts of a source are visited side by side
        if source.name not in world.front_pages:
            world.front_pages[source.name] = await _front_page(world, source, standing)
    front = world.front_pages[source.name]
    if isinstance(front, FetchError):
        if known is not None:
            raise front
        return False
    return front is not None and _is_same(article, front)


def _is_suspect(article: Article, known: Article | None) -> bool:
    if known is None:
        return article.published is None
    return title_key(article.title) != title_key(known.title) and likeness(article.body, known.body) < OTHER_TEXT


def _is_same(article: Article, front: Article) -> bool:
    return title_key(article.title) == title_key(front.title) and likeness(article.body, front.body) >= SAME_TEXT


async def _front_page(world: World, source: Source, standing: Standing) -> Article | FetchError | None:
    """The front page as far as it reads like an article; None: it does not, or there is none; or why it did not come
    this time."""
    at = world.clock()
    status: int | None = None
    reason: str | None = None
    front: Article | FetchError | None = None
    try:
        answer = await world.gate.get(source.home, source)
        status = answer.status
        front = await world.pool.read_article(answer.capture, source, standing) if answer.capture else None
    except (FetchError, NotAnArticle) as error:
        status, reason = (error.status if isinstance(error, HttpStatus) else status), error.reason
        if isinstance(error, FetchError) and (error.retryable or isinstance(error, HostClosed)):
            front = error
    world.archive.ledger.record_fetch(
        Fetch(
            url=source.home, purpose="front page", requested_at=at, outcome="failed" if reason else "read",
            run_id=world.run_id, source=source.name, status=status, reason=reason,
        )
    )  # fmt: skip
    return front
