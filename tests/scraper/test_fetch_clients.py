"""More hosts than clients may be kept: each is closed once, and nobody stumbles over a neighbour."""

from __future__ import annotations

import asyncio

from scraper.fetch.clients import Clients


class Client:
    """What `Clients` needs of one; closing takes a while, as it does on a network."""

    closed = 0

    async def aclose(self) -> None:
        await asyncio.sleep(0.001)
        self.closed += 1


def test_many_tasks_may_forget_idle_hosts_at_once():
    made = []

    def make():
        made.append(Client())
        return made[-1]

    async def use(clients, host):
        async with clients.lease(host):
            await asyncio.sleep(0.001)

    async def run():
        clients = Clients(make, concurrency=8, kept=8)
        for start in range(0, 40, 8):  # eight new ones while eight are idle: as many are too many at once
            await asyncio.gather(*(use(clients, f"host-{start + number}") for number in range(8)))
        await clients.close()

    asyncio.run(run())
    assert len(made) == 40
    assert {client.closed for client in made} == {1}
