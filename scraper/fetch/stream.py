"""A connection to one address: an asyncio transport, as httpcore wants to use it.

httpcore's own streams go through anyio, which takes some 250 calls for what is one write and two reads.
"""

from __future__ import annotations

import asyncio
import select
import ssl
from contextlib import suppress
from typing import Any

import httpcore

READ_AHEAD_BYTES = 1 << 17
"""What may lie unread before the other side is made to wait."""


async def dial(address: str, port: int, timeout: float | None) -> Stream:
    """Connect to `address`, a number and no name, within `timeout` seconds.

    Raises httpcore's ConnectError and ConnectTimeout.
    """
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(timeout):
            _, stream = await loop.create_connection(Stream, address, port)
    except TimeoutError as error:
        raise httpcore.ConnectTimeout(f"no connection within {timeout:g} s") from error
    except OSError as error:
        raise httpcore.ConnectError(str(error)) from error
    return stream


class Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """Bytes to and from the other side, for one task at a time. Of the timeouts that httpcore hands on only that for
    connecting is ever set: the budget of a request bounds the others."""

    _transport: asyncio.Transport

    def __init__(self) -> None:
        self._unread = b""
        self._is_ended = False  # nothing more comes
        self._failure: Exception | None = None  # why, where the other side did not mean it
        self._may_write = True
        self._waiting: asyncio.Future[None] | None = None  # of whoever reads or writes

    # As httpcore calls it.

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """What has come, at most `max_bytes`; empty at the end. Raises ReadError."""
        if not (self._unread or self._is_ended):
            await self._news()
        if not self._unread and self._failure is not None:
            raise httpcore.ReadError(str(self._failure)) from self._failure
        came, self._unread = self._unread[:max_bytes], self._unread[max_bytes:]
        if not self._unread:
            self._transport.resume_reading()
        return came

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it. Raises WriteError."""
        if not self._is_ended:
            self._transport.write(buffer)
        while not (self._may_write or self._is_ended):
            await self._news()
        if self._is_ended:
            raise httpcore.WriteError(str(self._failure or "the other side has hung up"))

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        """The same connection, encrypted. It is closed when that fails. Raises ConnectError and ConnectTimeout."""
        try:
            if self._unread:  # it would be taken for what comes encrypted
                raise httpcore.ConnectError("the other side spoke before it was asked")
            async with asyncio.timeout(timeout):
                transport = await asyncio.get_running_loop().start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
            if transport is None:
                raise httpcore.ConnectError("the other side has hung up")
        except BaseException as error:
            self._transport.abort()
            self._is_ended = True  # which asyncio tells the protocol of TLS only
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(f"no TLS within {timeout:g} s") from error
            if isinstance(error, OSError):
                raise httpcore.ConnectError(str(error)) from error
            raise
        self._transport = transport
        return self

    async def aclose(self) -> None:
        """Hang up at once: a farewell of TLS would be waited for half a minute."""
        self._transport.abort()
        await asyncio.sleep(0)  # that is when the socket is closed

    def get_extra_info(self, info: str) -> Any:
        """``is_readable``: whether something came, if only the end. The rest is the transport's."""
        if info != "is_readable":
            return self._transport.get_extra_info(info)
        return bool(self._unread) or self._is_ended or _has_news(self._transport.get_extra_info("socket"))

    # As asyncio calls it.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._unread = self._unread + data if self._unread else data
        if len(self._unread) >= READ_AHEAD_BYTES:
            self._transport.pause_reading()
        self._tell()

    def eof_received(self) -> None:
        self._is_ended = True
        self._tell()

    def connection_lost(self, exc: Exception | None) -> None:
        self._is_ended, self._failure = True, exc
        self._tell()

    def pause_writing(self) -> None:
        self._may_write = False

    def resume_writing(self) -> None:
        self._may_write = True
        self._tell()

    async def _news(self) -> None:
        self._waiting = asyncio.get_running_loop().create_future()
        await self._waiting

    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None and not waiting.done():
            waiting.set_result(None)


def _has_news(socket: Any) -> bool:
    """Whether the kernel has something that asyncio has not read yet."""
    listening = select.poll()
    with suppress(ValueError):  # it is closed
        listening.register(socket, select.POLLIN)
        return bool(listening.poll(0))
    return True
