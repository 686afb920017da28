"""Connections go to public addresses only, and the address that was checked is the one that is dialled.

A name is resolved here, once, and every address it has is judged before any is dialled. Checking first
and letting the client resolve again would lose to DNS rebinding. TLS still verifies the name.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import threading
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

import httpcore

from scraper.errors import AddressRefused, Unreachable

Resolver = Callable[[str], Awaitable[list[str]]]
"""A host name to its addresses as text, in the order in which they should be tried. Raises OSError."""

MAX_ADDRESSES_TRIED = 4  # more would only spend the deadline on a host that is down

_KNOWN = 4096  # hosts and addresses: a host is asked page after page

_NAT64 = ip_network("64:ff9b::/96")  # RFC 6052: carries an IPv4 address in its last 32 bits
_PUBLIC_V6 = ip_network("2000::/3")  # all global unicast space that IANA has handed out
_NEVER_PUBLIC = tuple(
    ip_network(text)
    for text in (
        "192.0.0.0/24",  # IETF assignments; Python 3.11 calls parts of it global
        "192.88.99.0/24",  # 6to4 relays, RFC 7526
        "168.63.129.16/32",  # the metadata service of one cloud, inside public space
        "2001::/23",  # IETF assignments: Teredo, ORCHID, benchmarking
        "2001:db8::/32",
        "2002::/16",  # 6to4: carries an IPv4 address that nobody checked
        "3fff::/20",  # documentation, RFC 9637
    )
)
_PRIVATE = tuple(
    ip_network(text) for text in ("127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7")
)
_METADATA = frozenset({ip_address("fd00:ec2::254"), ip_address("fd20:ce::254")})


def is_public(address: str) -> bool:
    """True when `address`, in text, belongs to the public internet. False for anything that is no address."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    return _is_public(ip)


def is_private(address: str) -> bool:
    """True for loopback and private networks. Link-local and metadata addresses are neither public nor private."""
    try:
        ip = ip_address(address)
    except ValueError:
        return False
    return ip not in _METADATA and any(ip in network for network in _PRIVATE)


def _is_public(ip: IPv4Address | IPv6Address) -> bool:
    if isinstance(ip, IPv6Address) and ip in _NAT64:
        return _is_public(IPv4Address(int(ip) & 0xFFFFFFFF))
    if not ip.is_global or ip.is_multicast or ip.is_reserved or any(ip in network for network in _NEVER_PUBLIC):
        return False
    return isinstance(ip, IPv4Address) or (ip in _PUBLIC_V6 and ip.scope_id is None)


@lru_cache(maxsize=_KNOWN)
def is_allowed(address: str, *, allow_private: bool) -> bool:
    """May a connection go to `address`?"""
    return is_public(address) or (allow_private and is_private(address))


def require_allowed_literal(host: str, allows: Callable[[str], bool]) -> None:
    """Raise AddressRefused when `host` is an address itself, in any spelling, and not an allowed one."""
    address = _literal(host)
    if address is not None and not allows(address):
        raise AddressRefused(f"{host} is not a public address{_remedy(address)}")


def _remedy(address: str) -> str:
    return "; [network] allow_private_addresses lets it in" if is_private(address) else ""


@lru_cache(maxsize=_KNOWN)
def _literal(host: str) -> str | None:
    """The address that `host` spells: ``127.0.0.1``, ``0177.1``, ``2130706433``, ``::1``; None for a name."""
    try:
        return str(ip_address(host))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(host))
    except (OSError, UnicodeError, ValueError):
        return None


async def system_resolver(host: str) -> list[str]:
    """The operating system's answer, in its order of preference.

    Asked in a daemon thread: asyncio's own are waited for at the end, and a name server that does not answer
    would keep a crawl alive for half a minute after its deadline or a SIGTERM.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()

    def ask() -> None:
        found, error = [], None
        try:
            found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
        except Exception as raised:  # OSError, and UnicodeError for names that are none
            error = raised
        with suppress(RuntimeError):  # the loop is closed: nobody waits any more
            loop.call_soon_threadsafe(settle, list(dict.fromkeys(str(address[0]) for *_, address in found)), error)

    def settle(addresses: list[str], error: Exception | None) -> None:
        if answer.cancelled():
            return
        if error is None:
            answer.set_result(addresses)
        else:
            answer.set_exception(error)

    threading.Thread(target=ask, name=f"resolve {host[:80]}", daemon=True).start()
    return await answer


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Resolves, judges and dials. Raises AddressRefused and Unreachable besides what httpcore's own raises."""

    def __init__(self, resolver: Resolver, allows: Callable[[str], bool], *, called: str = "") -> None:
        """`called`: what it dials, for messages: ``the proxy``."""
        self._resolver = resolver
        self._allows = allows
        self._called = f"{called} " if called else ""
        self._dialler = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the first address of `host` that answers."""
        failure: Exception | None = None
        for address in (await self._allowed_addresses(host))[:MAX_ADDRESSES_TRIED]:
            try:
                dialled = await self._dialler.connect_tcp(address, port, timeout, local_address, socket_options)
                return ClosingStream(dialled)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
        why = "the name has no address" if failure is None else _why(failure)
        raise Unreachable(f"{self._called}{host}:{port}: {why}") from failure

    async def sleep(self, seconds: float) -> None:
        """As httpcore asks for it."""
        await asyncio.sleep(seconds)

    async def _allowed_addresses(self, host: str) -> list[str]:
        """All addresses of `host`. One that is not allowed refuses the host: which one gets dialled is chance."""
        try:
            addresses = await self._resolver(host)
        except (OSError, UnicodeError) as error:
            raise Unreachable(f"{self._called}{host}: the name cannot be resolved ({error})") from error
        for address in addresses:
            if not self._allows(address):
                raise AddressRefused(f"{host} leads to {address}, which is not a public address{_remedy(address)}")
        return addresses


def _why(failure: Exception) -> str:
    """What the system says of a connection that was not made: libraries wrap it in words that say less."""
    if isinstance(failure, httpcore.ConnectTimeout):
        return "no connection in time"
    cause: BaseException | None = failure
    while cause is not None:
        if isinstance(cause, OSError) and cause.errno:
            return os.strerror(cause.errno)
        cause = cause.__cause__ or cause.__context__
    return str(failure)


class ClosingStream(httpcore.AsyncNetworkStream):
    """A stream that a cancelled TLS handshake does not leave open: httpcore's own closes on Exception only."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self.read = stream.read  # type: ignore[method-assign]
        self.write = stream.write  # type: ignore[method-assign]
        self.aclose = stream.aclose  # type: ignore[method-assign]
        self.get_extra_info = stream.get_extra_info  # type: ignore[method-assign]

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """The same connection, encrypted."""
        try:
            return await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except BaseException:
            await self._stream.aclose()
            raise
