"""A loopback server with one route for each way in which a server can fail us.

Routes write raw bytes: what is wrong on the wire is written out, byte for byte. ``/NAME`` or ``/NAME/ARGUMENT``.
"""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import struct
import time
import zlib
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar
from urllib.parse import unquote

PAGE = b"<title>Panen raya</title><p>Warga desa memanen padi.</p>" * 40
ZIPPED = gzip.compress(PAGE, mtime=0)  # the same bytes in every process: they name tests


@dataclass
class Visit:
    """One request, and the means to answer it."""

    path: str
    argument: str
    headers: dict[str, str]
    writer: asyncio.StreamWriter
    host: str  # the address of ours that was asked
    nth: int  # how often this path was asked there, this time included
    page: bytes = PAGE  # what the well-formed part of an answer holds

    async def send(self, *parts: bytes) -> None:
        for part in parts:
            self.writer.write(part)
            await self.writer.drain()

    @property
    def zipped(self) -> bytes:
        return ZIPPED if self.page is PAGE else gzip.compress(self.page, mtime=0)

    async def answer(
        self, body: bytes | None = None, *, status: str = "200 OK", length: int | None = None, **headers: str
    ) -> None:
        """A well-formed answer, unless `length` says otherwise than `body` or a header lies."""
        body = self.page if body is None else body
        lines = [f"HTTP/1.1 {status}", "Content-Type: text/html"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        lines.append(f"Content-Length: {len(body) if length is None else length}")
        await self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body)

    async def redirect(self, location: str) -> None:
        await self.answer(b"moved", status="302 Found", Location=location)


Route = Callable[[Visit], Awaitable[None]]
ROUTES: dict[str, Route] = {}


def route(function: Route) -> Route:
    ROUTES[function.__name__.replace("_", "-")] = function
    return function


@dataclass
class FaultServer:
    """A running server: its address, and what it was asked."""

    port: int = 0
    scheme: str = "http"
    connections: int = 0
    asked: list[str] = field(default_factory=list)
    seen: list[dict[str, str]] = field(default_factory=list)
    times: Counter[tuple[str, str]] = field(default_factory=Counter)
    moments: list[tuple[str, float]] = field(default_factory=list)  # host, monotonic seconds: when it was asked
    open_now: Counter[str] = field(default_factory=Counter)  # connections at each host
    most_open: Counter[str] = field(default_factory=Counter)

    def url(self, path: str = "/page", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{path}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        host = writer.get_extra_info("sockname")[0]
        self.open_now[host] += 1
        self.most_open[host] = max(self.most_open[host], self.open_now[host])
        try:
            with suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
                while not writer.is_closing():
                    await self._one(await reader.readuntil(b"\r\n\r\n"), writer)
                await writer.wait_closed()
        finally:
            self.open_now[host] -= 1
            writer.transport.abort()

    async def _one(self, head: bytes, writer: asyncio.StreamWriter) -> None:
        request, *lines = head.decode("latin-1").strip().split("\r\n")
        path = request.split(" ")[1]
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        self.asked.append(path)
        self.seen.append(headers)
        host = writer.get_extra_info("sockname")[0]
        self.times[host, path] += 1
        self.moments.append((host, time.monotonic()))
        await self.respond(Visit(path, "", headers, writer, host, self.times[host, path]))

    async def respond(self, visit: Visit) -> None:
        """Play the route that the path names."""
        await play(visit, visit.path.partition("?")[0])


async def play(visit: Visit, path: str) -> None:
    """Answer by the route ``/NAME`` or ``/NAME/ARGUMENT``."""
    _, name, argument = (path + "/").split("/", 2)
    visit.argument = unquote(argument.rstrip("/"))
    await ROUTES.get(name, missing)(visit)


Server = TypeVar("Server", bound=FaultServer)


@asynccontextmanager
async def running(tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> AsyncIterator[FaultServer]:
    """The server on a free port of `host`."""
    async with listening(FaultServer(scheme="https" if tls else "http"), [host], tls) as faults:
        yield faults


@asynccontextmanager
async def listening(faults: Server, hosts: Sequence[str], tls: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """`faults` on a port that is free at all `hosts`. Connections that hang are cut at the end."""
    tasks: set[asyncio.Task[None]] = set()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(faults.serve(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    first = await asyncio.start_server(accept, hosts[0], faults.port, ssl=tls, limit=1 << 20)
    faults.port = first.sockets[0].getsockname()[1]
    servers = [first]
    if len(hosts) > 1:
        servers.append(await asyncio.start_server(accept, hosts[1:], faults.port, ssl=tls, limit=1 << 20, backlog=16))
    try:
        yield faults
    finally:
        for server in servers:
            server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.01)  # transports close in the loop's next turn


# Answers as they should be


@route
async def page(visit: Visit) -> None:
    await visit.answer(ETag='"1"', Last_Modified="Fri, 07 Feb 2025 02:00:00 GMT")


@route
async def zipped(visit: Visit) -> None:
    await visit.answer(visit.zipped, Content_Encoding="gzip")


@route
async def chunked(visit: Visit) -> None:
    await visit.send(_CHUNKED, b"5\r\nhalo \r\n", b"5\r\ndunia\r\n", b"0\r\n\r\n")


@route
async def two_members(visit: Visit) -> None:
    await visit.answer(gzip.compress(b"satu ") + gzip.compress(b"dua"), Content_Encoding="x-gzip")


async def missing(visit: Visit) -> None:
    await visit.answer(b"not here", status="404 Not Found")


# Slow and silent (N1, N2)


@route
async def slow_header(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\nX: ")
    await _drip(visit)


@route
async def slow_body(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    await _drip(visit)


@route
async def silent(visit: Visit) -> None:
    await asyncio.sleep(60)


# Endless and bombs (N3, N4)


@route
async def endless(visit: Visit) -> None:
    await visit.send(_CHUNKED)
    while not visit.writer.is_closing():
        await visit.send(b"10000\r\n" + bytes(65536) + b"\r\n")


@route
async def announced(visit: Visit) -> None:
    await visit.answer(b"", length=10**12)


@route
async def bomb(visit: Visit) -> None:
    """A gigabyte of zeros in a megabyte, or so many megabytes."""
    await visit.answer(_bomb(int(visit.argument or 1024)), Content_Encoding="gzip")


# Codings (N5, N6)


@route
async def coding(visit: Visit) -> None:
    await visit.answer(visit.zipped, Content_Encoding=visit.argument)


@route
async def cut_gzip(visit: Visit) -> None:
    await visit.answer(visit.zipped[: len(visit.zipped) // 2], Content_Encoding="gzip")


@route
async def cut_gzip_chunked(visit: Visit) -> None:
    half = visit.zipped[: len(visit.zipped) // 2]
    head = _CHUNKED.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\n\r\n")
    await visit.send(head, b"%x\r\n%s\r\n0\r\n\r\n" % (len(half), half))


@route
async def no_gzip(visit: Visit) -> None:
    await visit.answer(Content_Encoding="gzip")


@route
async def gzip_wrong_sum(visit: Visit) -> None:
    await visit.answer(visit.zipped[:-8] + bytes(8), Content_Encoding="gzip")


@route
async def after_gzip(visit: Visit) -> None:
    await visit.answer(visit.zipped + b"\0\0<!-- 0.02 s -->", Content_Encoding="gzip")


# Bodies that break (N7)


@route
async def short(visit: Visit) -> None:
    await visit.answer(length=len(visit.page) + 100)
    visit.writer.close()


@route
async def short_once(visit: Visit) -> None:
    await (short if visit.nth == 1 else page)(visit)


@route
async def more_than_it_says(visit: Visit) -> None:
    """A whole page, and behind its end what looks like the answer to the next request."""
    await visit.answer(visit.page + b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nother", length=len(visit.page))


@route
async def unmodified_with_a_body(visit: Visit) -> None:
    await visit.answer(status="304 Not Modified")


@route
async def asks_for_a_login(visit: Visit) -> None:
    await visit.answer(b"who are you?", status="407 Proxy Authentication Required", Proxy_Authenticate="Basic")


@route
async def cut_chunks(visit: Visit) -> None:
    await visit.send(_CHUNKED, b"5\r\nhalo \r\n")
    visit.writer.close()


@route
async def no_length(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\n\r\n", visit.page)
    visit.writer.close()


@route
async def half_without_length(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", visit.page[: len(visit.page) // 2])
    visit.writer.close()


@route
async def reset(visit: Visit) -> None:
    _reset(visit)


@route
async def reset_body(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", visit.page)
    await asyncio.sleep(0.05)
    _reset(visit)


@route
async def hang_up(visit: Visit) -> None:
    visit.writer.close()


@route
async def hang_up_after(visit: Visit) -> None:
    """Answers once, then closes a connection that it promised to keep."""
    await visit.answer()
    visit.writer.close()


# Heads that break (N8)


@route
async def long_header(visit: Visit) -> None:
    await visit.answer(X=200_000 * "a")


@route
async def many_headers(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\n", b"X-Filler: abc\r\n" * 20_000, b"Content-Length: 0\r\n\r\n")


@route
async def eight_bit_header(visit: Visit) -> None:
    await visit.answer(X_Title="café", ETag='"é"')


@route
async def two_lengths(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhalo!!")


@route
async def no_head(visit: Visit) -> None:
    await visit.send(b"<title>halo</title>\r\n\r\n", visit.page)  # HTTP/0.9
    visit.writer.close()


@route
async def early_hints(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 500)
    await visit.answer()


@route
async def hints_for_ever(visit: Visit) -> None:
    while not visit.writer.is_closing():
        await visit.send(b"HTTP/1.1 102 Processing\r\n\r\n")
        await asyncio.sleep(0.001)


@route
async def bad_chunk(visit: Visit) -> None:
    await visit.send(_CHUNKED, b"zz\r\nhalo\r\n")


# Redirects (N9)


@route
async def to(visit: Visit) -> None:
    await visit.redirect(visit.argument)


@route
async def moved(visit: Visit) -> None:
    await visit.answer(b"moved", status=visit.argument, Location="/page")


@route
async def loop(visit: Visit) -> None:
    await visit.redirect(visit.path)


@route
async def chain(visit: Visit) -> None:
    left = int(visit.argument)
    await (visit.redirect(f"/chain/{left - 1}") if left else visit.answer())


@route
async def nowhere(visit: Visit) -> None:
    await visit.send(b"HTTP/1.1 301 Moved\r\nContent-Length: 0\r\n\r\n")


# Statuses (N12, N18)


@route
async def status(visit: Visit) -> None:
    await visit.answer(status=visit.argument)


@route
async def bare(visit: Visit) -> None:
    """A status that has no body."""
    await visit.send(f"HTTP/1.1 {visit.argument} X\r\n\r\n".encode())


@route
async def later(visit: Visit) -> None:
    """``/later/STATUS/RETRY-AFTER``, and a page when asked again."""
    code, _, value = visit.argument.partition("/")
    await (visit.answer(status=f"{code} Later", Retry_After=value) if visit.nth == 1 else visit.answer())


@route
async def same(visit: Visit) -> None:
    """304 to anybody who has ``"1"``, with another ETag when the argument says so."""
    if visit.headers.get("if-none-match") != '"1"':
        await page(visit)
    else:
        await visit.send(
            f"HTTP/1.1 304 Not Modified\r\nETag: {visit.argument or chr(34) + '1' + chr(34)}\r\n\r\n".encode()
        )


@route
async def cookie(visit: Visit) -> None:
    await visit.answer(Set_Cookie="session=abc; Path=/")


_CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"


async def _drip(visit: Visit) -> None:
    while not visit.writer.is_closing():
        await visit.send(b"a")
        await asyncio.sleep(0.05)


def _reset(visit: Visit) -> None:
    """Close with RST instead of FIN."""
    raw = visit.writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    visit.writer.transport.abort()


@lru_cache
def _bomb(megabytes: int) -> bytes:
    squeezer = zlib.compressobj(9, wbits=31)
    return b"".join([squeezer.compress(bytes(1 << 20)) for _ in range(megabytes)]) + squeezer.flush()
