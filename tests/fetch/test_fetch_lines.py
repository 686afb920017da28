"""More hosts than lines may be kept: each is hung up once, and nobody stumbles over a neighbour."""

from __future__ import annotations

import asyncio

import httpcore
import httpx
import pytest
from fetch_desk import NOON, ONCE, run

from scraper.errors import BadAnswer
from scraper.fetch import Fetcher
from scraper.fetch.lines import Lines
from tests import faultd


class Connection(httpcore.AsyncConnectionInterface):
    """What a line needs of one; closing takes a while, as it does on a network."""

    closed = 0

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        await asyncio.sleep(0.001)
        return httpcore.Response(200)

    async def aclose(self) -> None:
        await asyncio.sleep(0.001)
        self.closed += 1


def test_many_tasks_may_forget_idle_hosts_at_once() -> None:
    made: list[Connection] = []

    def connect(origin: httpcore.Origin) -> Connection:
        made.append(Connection())
        return made[-1]

    async def use(lines: Lines, host: str) -> None:
        await lines.use(host, lambda line: line.handle_async_request(httpx.Request("GET", f"http://{host}/")))

    async def run() -> None:
        lines = Lines(connect, concurrency=8, kept=8)
        for start in range(0, 40, 8):  # eight new ones while eight are idle: as many are too many at once
            await asyncio.gather(*(use(lines, f"host-{start + number}") for number in range(8)))
        await lines.close()

    asyncio.run(run())
    assert len(made) == 40
    assert {connection.closed for connection in made} == {1}


@pytest.mark.fault("N7", "N18")
@pytest.mark.parametrize(
    ("path", "etag"),
    [("/more-than-it-says", None), ("/unmodified-with-a-body", "a"), ("/unmodified-with-a-body", None)],
)
def test_bytes_behind_an_answer_are_not_the_next_one(path: str, etag: str | None) -> None:
    async def story(server: faultd.FaultServer, fetcher: Fetcher) -> None:
        try:
            await fetcher.get(server.url(path), etag=etag)
        except BadAnswer:
            assert etag is None  # nothing was there to be unmodified
        answer = await fetcher.get(server.url())
        assert answer.capture is not None
        assert answer.capture.payload == faultd.PAGE
        assert server.connections == 2

    run(story, limits=ONCE, clock=lambda: NOON)
