"""A fault server and a fetcher that may ask it: what tests of the network edge share."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from scraper.errors import FetchError
from scraper.fetch import Answer, Fetcher, Limits, RetryPolicy
from tests import faultd

ONCE = Limits(retries=RetryPolicy(attempts=1, answered_attempts=1))
NOON = datetime(2025, 2, 6, 12, tzinfo=UTC)


def run(story: Callable[[faultd.FaultServer, Fetcher], Awaitable[None]], **options: object) -> None:
    """Play `story` with a fault server and a fetcher that may ask it."""

    async def play() -> None:
        settings = {"agent": "warta-test", "allow_private": True, "limits": ONCE, "clock": lambda: NOON} | options
        async with faultd.running() as server, Fetcher(**settings) as fetcher:  # type: ignore[arg-type]
            await story(server, fetcher)

    asyncio.run(play())


def answer_to(path: str, **options: object) -> Answer:
    """The answer to one path of the fault server."""
    answers: list[Answer] = []

    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        answers.append(await fetcher.get(server.url(path), **{"deadline_seconds": 5.0} | options))  # type: ignore[arg-type]

    run(story)
    return answers[0]


def failure_of(path: str, **options: object) -> FetchError:
    """The failure that one path of the fault server ends in, by its exact class."""
    with pytest.raises(FetchError) as caught:
        answer_to(path, **options)
    return caught.value


async def loopback(host: str) -> list[str]:
    """Every name is this machine."""
    return ["127.0.0.1"]
