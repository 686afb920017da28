"""A loopback server that speaks HTTP/2 (RFC 9113), and takes its leave at bad moments."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import h2.config
import h2.connection
import h2.events

from tests.faultd import PAGE


@dataclass
class H2Server:
    """`leaves`: for the n-th request of all, ``before`` (GOAWAY, no answer), ``after`` (an answer, then GOAWAY) or
    ``within`` (half an answer, then RST_STREAM)."""

    leaves: dict[int, str] = field(default_factory=dict)
    port: int = 0
    connections: int = 0
    asked: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        connection.initiate_connection()
        with suppress(ConnectionError, ssl.SSLError):
            writer.write(connection.data_to_send())
            while data := await reader.read(65_536):
                for event in connection.receive_data(data):
                    if isinstance(event, h2.events.RequestReceived):
                        self._answer(connection, event.stream_id)
                writer.write(connection.data_to_send())
                await writer.drain()
        writer.transport.abort()

    def _answer(self, connection: h2.connection.H2Connection, stream: int) -> None:
        self.asked += 1
        leave = self.leaves.get(self.asked)
        if leave == "before":
            connection.close_connection(last_stream_id=0)
            return
        connection.send_headers(stream, [(":status", "200"), ("content-type", "text/html")])
        connection.send_data(stream, PAGE if leave != "within" else PAGE[:100], end_stream=leave != "within")
        if leave == "within":
            connection.reset_stream(stream, error_code=2)
        if leave == "after":
            connection.close_connection()


@asynccontextmanager
async def running(context: ssl.SSLContext, **leaves: str) -> AsyncIterator[H2Server]:
    """The server on a free port of loopback; ``at_2="before"`` and so on."""
    context.set_alpn_protocols(["h2"])
    speaking = H2Server({int(name.removeprefix("at_")): leave for name, leave in leaves.items()})
    server = await asyncio.start_server(speaking.serve, "127.0.0.1", 0, ssl=context)
    speaking.port = server.sockets[0].getsockname()[1]
    try:
        yield speaking
    finally:
        server.close()
        await asyncio.sleep(0.05)
