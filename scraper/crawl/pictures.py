"""The pictures of a source's articles, where its file says ``images = "store"``: each asked for once, and kept."""

from __future__ import annotations

from collections import Counter

from archive.ledger import Fetch
from archive.pictures import Wanted
from scraper.crawl.planning import plan
from scraper.crawl.world import World
from scraper.errors import FetchError, HostClosed, HttpStatus, NotAnArticle
from scraper.rights import of_headers
from scraper.source import Source


async def store_pictures(world: World, source: Source, limit: int) -> Counter[str]:
    """Ask for at most `limit` pictures that are not here; how many were ``stored``, ``refused`` and ``failed``."""
    words: Counter[str] = Counter()
    if source.images == "store":
        for wanted in world.archive.pictures.wanted(source.name, world.clock(), limit):
            if (word := await _one(world, source, wanted)) is not None:
                words[word] += 1
    return words


async def _one(world: World, source: Source, wanted: Wanted) -> str | None:
    """What became of one picture; None: its host is left alone for now."""
    at = world.clock()
    try:
        answer = await world.gate.get_picture(wanted.url, source)
    except HostClosed:
        return None
    except FetchError as error:
        status = error.status if isinstance(error, HttpStatus) else None
        return _refused(world, source, wanted, error.reason, status=status)
    headers, payload = (answer.capture.headers, answer.capture.payload) if answer.capture else ((), b"")
    if (reserved := world.rights.refusal(of_headers(headers))) is not None:
        return _refused(world, source, wanted, reserved.reason, status=answer.status)
    try:
        look = await world.pool.look_at_picture(payload)
    except NotAnArticle as error:  # its reader was ended
        return _refused(world, source, wanted, error.reason, status=answer.status, forever=True)
    if look.problem is not None:
        return _refused(world, source, wanted, look.problem, status=answer.status, forever=True)
    with world.archive.transaction():
        world.archive.pictures.keep(wanted, payload, look, at)
        _record(world, source, wanted, "stored", status=answer.status, size=len(payload))
    return "stored"


def _refused(
    world: World, source: Source, wanted: Wanted, reason: str, *, status: int | None, forever: bool = False
) -> str:
    at = world.clock()
    due = None if forever else plan.next_try(wanted.failures + 1, reason, at)
    word = "refused" if due is None else "failed"
    with world.archive.transaction():
        world.archive.pictures.refuse(wanted, reason, at, due)
        _record(world, source, wanted, word, reason=reason, status=status)
    return word


def _record(
    world: World,
    source: Source,
    wanted: Wanted,
    outcome: str,
    *,
    reason: str | None = None,
    status: int | None = None,
    size: int | None = None,
) -> None:
    world.archive.ledger.record_fetch(
        Fetch(
            url=wanted.url, purpose="picture", requested_at=world.clock(), outcome=outcome, run_id=world.run_id,
            source=source.name, status=status, reason=reason, bytes=size,
        )
    )  # fmt: skip
