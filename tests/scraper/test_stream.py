"""A connection as httpcore uses it, with a server of asyncio's on the other side."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable

import httpcore
import pytest

from scraper.fetch.stream import READ_AHEAD_BYTES, Stream, dial

Other = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def meet(other: Other, story: Callable[[Stream], Awaitable[None]]) -> None:
    """Play `story` on a connection to a server that does as `other` says; both must come to their end."""

    async def run() -> None:
        done = asyncio.get_running_loop().create_future()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            try:
                await other(reader, writer)
            finally:
                writer.close()
                done.set_result(None)

        async with await asyncio.start_server(serve, "127.0.0.1", 0) as server, asyncio.timeout(20):
            stream = await dial("127.0.0.1", server.sockets[0].getsockname()[1], 5.0)
            try:
                await story(stream)
            finally:
                await stream.aclose()
            await done

    asyncio.run(run())


async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()


def test_what_nobody_reads_is_not_piled_up() -> None:
    size, sent = 64 * READ_AHEAD_BYTES, 0

    async def flood(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal sent
        for _ in range(64):
            writer.write(bytes(READ_AHEAD_BYTES))
            await writer.drain()
            sent += READ_AHEAD_BYTES

    async def story(stream: Stream) -> None:
        await stream.read(1)
        await asyncio.sleep(0.2)
        assert sent < size
        got = 1
        while piece := await stream.read(65_536):
            assert len(piece) <= 65_536
            got += len(piece)
        assert got == size

    meet(flood, story)


def test_much_is_sent_to_someone_who_listens_slowly() -> None:
    text = b"abc" * 3_000_000

    async def slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.1)
        assert await reader.readexactly(len(text)) == text
        writer.write(b"thanks")

    async def story(stream: Stream) -> None:
        await stream.write(text)
        assert await stream.read(65_536) == b"thanks"
        assert await stream.read(65_536) == b""

    meet(slow, story)


def test_somebody_who_hung_up_is_seen_before_anything_is_asked() -> None:
    async def leave(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        return None

    async def story(stream: Stream) -> None:
        while not stream.get_extra_info("is_readable"):
            await asyncio.sleep(0.001)
        assert await stream.read(1) == b""
        with pytest.raises(httpcore.WriteError):
            await stream.write(b"GET")

    meet(leave, story)


def test_nothing_is_readable_while_nothing_has_come() -> None:
    async def story(stream: Stream) -> None:
        assert not stream.get_extra_info("is_readable")

    meet(silent, story)


def test_a_broken_connection_is_no_end() -> None:
    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"half")
        await writer.drain()
        await reader.read(1)
        at_once = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
        writer.transport.abort()

    async def story(stream: Stream) -> None:
        assert await stream.read(65_536) == b"half"
        await stream.write(b"more")
        with pytest.raises(httpcore.ReadError):
            await stream.read(65_536)

    meet(reset, story)


def test_what_was_said_before_tls_is_not_taken_for_what_is_said_in_it() -> None:
    async def speak(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await reader.read()

    async def story(stream: Stream) -> None:
        while not stream.get_extra_info("is_readable"):
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.01)
        with pytest.raises(httpcore.ConnectError, match="before it was asked"):
            await stream.start_tls(ssl.create_default_context(), "contoh.test", 5.0)

    meet(speak, story)


@pytest.mark.parametrize("how", ["time", "cancelled"])
def test_a_handshake_that_nobody_answers_leaves_nothing_open(how: str) -> None:
    async def story(stream: Stream) -> None:
        shaking = asyncio.create_task(stream.start_tls(ssl.create_default_context(), "contoh.test", 0.2))
        if how == "cancelled":
            await asyncio.sleep(0.05)
            shaking.cancel()
        with pytest.raises(httpcore.ConnectTimeout if how == "time" else asyncio.CancelledError):
            await shaking
        assert await stream.read(1) == b""

    meet(silent, story)


def test_nobody_there_has_a_name() -> None:
    async def run() -> None:
        server = await asyncio.start_server(silent, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        server.close()
        await server.wait_closed()
        with pytest.raises(httpcore.ConnectError):
            await dial("127.0.0.1", port, 5.0)

    asyncio.run(run())
