"""One article out of kept pages: what its first capture says, and the captures that go on from there.

Whoever reads the captures drives the steps: a crawl awaits them, ``warta ingest`` and ``warta reextract`` wait.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Sequence
from datetime import datetime

from archive.article import Article, Capture
from archive.store import Archive
from scraper.errors import FurtherPage, NotAnArticle
from scraper.extraction.pages import MAX_PAGES, extended, following, further_page_of

Whole = tuple[Article, list[int]]
"""An article and the captures of its further pages."""

Steps = Generator[tuple[Capture, str | None], Article | NotAnArticle, Whole]
"""Asks for the article in a capture, with the address of the first page where the capture is a further one."""

Read = Callable[[Capture, str | None], Article]
"""Raises NotAnArticle."""


def joining(archive: Archive, first_id: int, article: Article) -> Steps:
    """The pages behind the capture `first_id`, from which `article` was read, as far as they are kept: those that a
    crawl named as its pages, else the captures of the addresses that the pages themselves name."""
    used = list[int]()
    if following(article) is None:  # nearly every article; its page need not be unpacked again
        return article, used
    named, first = archive.captures.followers(first_id), archive.captures.read(first_id)
    while (url := following(article)) is not None and len(used) < MAX_PAGES - 1:
        known = named[len(used)] if len(used) < len(named) else _nearest(archive, url, first.fetched_at)
        if known is None or known in (first_id, *used):
            break
        page = yield archive.captures.read(known), first.url
        if isinstance(page, NotAnArticle):
            break
        longer = extended(article, page)
        if len(longer.blocks) > len(article.blocks):
            used.append(known)
        article = longer
    return article, used


def rereading(archive: Archive, capture_id: int) -> Steps:
    """The article whose first page the capture is. Raises NotAnArticle."""
    article = yield archive.captures.read(capture_id), None
    return (yield from joining(archive, capture_id, first_page(article)))


def first_page(read: Article | NotAnArticle) -> Article:
    """`read` where it is the first page of an article, or the only one. Raises NotAnArticle."""
    if isinstance(read, NotAnArticle):
        raise read
    if (first := further_page_of(read)) is not None:
        raise FurtherPage(f"of {first}")
    return read


def done(steps: Steps, read: Read) -> Whole:
    """Take all `steps`. Raises what they raise."""
    try:
        wanted = next(steps)
        while True:
            try:
                answer: Article | NotAnArticle = read(*wanted)
            except NotAnArticle as reason:
                answer = reason
            wanted = steps.send(answer)
    except StopIteration as end:
        whole: Whole = end.value
        return whole


async def done_in_time(steps: Steps, read: Callable[[Capture, str | None], Awaitable[Article]]) -> Whole:
    """The same for a `read` that is awaited."""
    try:
        wanted = next(steps)
        while True:
            try:
                answer: Article | NotAnArticle = await read(*wanted)
            except NotAnArticle as reason:
                answer = reason
            wanted = steps.send(answer)
    except StopIteration as end:
        whole: Whole = end.value
        return whole


def is_read_from(archive: Archive, article: Article, captures: Sequence[int]) -> bool:
    """Whether what is stored of `article` was read from the address of one of `captures`: a further page that came
    first, and that nothing told apart from a whole article."""
    if not captures:
        return False
    addresses = archive.captures.addresses(captures)
    known = {archive.find(address.url) for address in article.addresses}
    readings = (archive.last_reading(article_id) for article_id in known if article_id is not None)
    return any(reading and archive.captures.addresses([reading.capture_id]) & addresses for reading in readings)


def _nearest(archive: Archive, url: str, at: datetime) -> int | None:
    """The capture of an address that lies nearest in time."""
    kept = archive.captures.of_url(url)
    return min(kept, key=lambda one: abs(one.fetched_at - at)).id if kept else None
