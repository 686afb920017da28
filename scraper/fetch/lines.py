"""One connection for each host, all on one SSLContext.

A pool serves many requests to many hosts at once, and is scanned as a whole at each: 24 ms of CPU at 300 hosts. Here a
host is asked one thing at a time, so a line is an httpx transport of our own around one connection of httpcore's, with
no client and no pool (`docs/benchmarks.md` says what that saves).
"""

from __future__ import annotations

import asyncio
import ssl
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import httpcore
import httpx

from scraper.errors import BadConfig

T = TypeVar("T")

Connect = Callable[[httpcore.Origin], httpcore.AsyncConnectionInterface]
"""Makes what will dial when the first request comes."""

KEPT_IDLE_SECONDS = 30.0


def make_ssl_context(ca_file: str | None) -> ssl.SSLContext:
    """The usual authorities, and those in `ca_file` besides. Takes about 30 ms. Raises BadConfig."""
    context = httpx.create_ssl_context(trust_env=False)
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=ca_file)
        except OSError as error:  # ssl.SSLError is one
            raise BadConfig(f"ca_file {ca_file}: no readable PEM file of certificates ({error})") from error
    return context


def make_connect(
    *, context: ssl.SSLContext, backend: httpcore.AsyncNetworkBackend, proxy: str | None, http2: bool
) -> Connect:
    """How connections are made: over `backend`, or to `proxy`. httpcore's pools know how; they hold none of ours."""
    settings: dict[str, Any] = {
        "ssl_context": context,
        "keepalive_expiry": KEPT_IDLE_SECONDS,
        "http2": http2,
        "network_backend": backend,
    }
    pool = httpcore.AsyncConnectionPool(**settings) if proxy is None else _proxy_pool(proxy, settings)
    return pool.create_connection


def _proxy_pool(proxy: str, settings: dict[str, Any]) -> httpcore.AsyncConnectionPool:
    """Raises BadConfig, which does not repeat the address: a password may stand in it."""
    try:
        url = httpx.URL(proxy)
        at = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=b"/")
    except (httpx.InvalidURL, ValueError) as error:
        raise BadConfig("the proxy ([network] proxy, or WARTA_PROXY) is no address that can be asked") from error
    auth = (url.username.encode(), url.password.encode()) if url.userinfo else None
    own_context = settings["ssl_context"] if url.scheme == "https" else None
    return httpcore.AsyncHTTPProxy(at, proxy_auth=auth, proxy_ssl_context=own_context, **settings)


class Line(httpx.AsyncBaseTransport):
    """The one connection to a host: made when there is something to ask, and anew when it has gone."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._connection: httpcore.AsyncConnectionInterface | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The answer, its body unread: it must be closed before the next one is asked for.

        Raises what httpcore raises: ``translate.py`` has names for all of it.
        """
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            extensions=request.extensions,
        )
        connection = self._connection
        if connection is None or not _serves(connection, asked.url.origin):
            await self.aclose()
            connection = self._connection = self._connect(asked.url.origin)
        heard = await connection.handle_async_request(asked)
        return httpx.Response(heard.status, headers=heard.headers, stream=_Stream(heard))

    async def aclose(self) -> None:
        """Hang up, if anything is open."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.aclose()


class _Stream(httpx.AsyncByteStream):
    """The body of an answer, as it comes."""

    def __init__(self, heard: httpcore.Response) -> None:
        self._heard = heard

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._heard.aiter_stream()

    async def aclose(self) -> None:
        """Leave the connection to the next request, or hang up if the body was not read to its end."""
        await self._heard.aclose()


def _serves(connection: httpcore.AsyncConnectionInterface, origin: httpcore.Origin) -> bool:
    return (
        connection.can_handle_request(origin)
        and connection.is_available()
        and not connection.has_expired()
        and not _holds_more(connection)
    )


def _holds_more(connection: object) -> bool:
    """Whether bytes came behind the end of the last answer: the next request would get them for its own answer.

    A server sends such that counts its bytes wrong, or puts a body behind a 204 or 304. h11 keeps them, and httpcore
    has no way to ask for them. HTTP/2 has frames instead.
    """
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    state = getattr(connection, "_h11_state", None)
    return state is not None and bool(state.trailing_data[0])


@dataclass(slots=True)
class _Seat:
    """One host: its line, and who waits for it."""

    line: Line
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    users: int = 0


class Lines:
    """Hands out one line a host to one task at a time, `concurrency` hosts at once, and keeps `kept` idle ones."""

    def __init__(self, connect: Connect, *, concurrency: int, kept: int) -> None:
        self._connect = connect
        self._kept = kept
        self._slots = asyncio.Semaphore(concurrency)
        self._seats: OrderedDict[str, _Seat] = OrderedDict()

    async def use(self, host: str, errand: Callable[[Line], Awaitable[T]]) -> T:
        """Run `errand` with the line to `host`, alone. It is hung up when anything goes wrong: a fresh connection costs
        less than knowing which failures leave one that can be used."""
        if (seat := self._seats.get(host)) is None:
            seat = self._seats[host] = _Seat(Line(self._connect))
        self._seats.move_to_end(host)
        seat.users += 1
        try:
            async with seat.lock, self._slots:
                try:
                    return await errand(seat.line)
                except BaseException:
                    await seat.line.aclose()
                    raise
        finally:
            seat.users -= 1
            await self._forget_idle()

    async def close(self) -> None:
        """Hang up everywhere."""
        while self._seats:
            await self._seats.popitem()[1].line.aclose()

    async def _forget_idle(self) -> None:
        surplus = len(self._seats) - self._kept
        if surplus <= 0:
            return
        idle = [host for host, seat in self._seats.items() if not seat.users][:surplus]
        # All are taken off before the first is waited for: other tasks come here meanwhile.
        for seat in [self._seats.pop(host) for host in idle]:
            await seat.line.aclose()
