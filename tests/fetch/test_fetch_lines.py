"""More hosts than lines may be kept: each is hung up once, and nobody stumbles over a neighbour."""

from __future__ import annotations

import asyncio

import httpcore
import httpx

from scraper.fetch.lines import Lines


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
