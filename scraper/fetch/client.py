"""Asking one address: the only way out to the network.

A `get` ends: with an Answer, or with one of the FetchErrors of ``scraper/errors.py``, within its deadline
and the waits that its RetryPolicy allows. Addresses in messages carry no secrets.
"""

from __future__ import annotations

import asyncio
import random as chance
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from types import TracebackType
from typing import Self

import httpx

from archive.article import Capture
from scraper.errors import BadAnswer, DeadlineExceeded, HttpStatus, ProxyRefused, TooManyRedirects
from scraper.fetch.body import ACCEPT_ENCODING
from scraper.fetch.exchange import WITH_PAGE, Heard, exchange
from scraper.fetch.guard import GuardedBackend, Resolver, is_allowed, require_allowed_literal, system_resolver
from scraper.fetch.lines import Line, Lines, make_connect, make_ssl_context
from scraper.fetch.redact import quiet_libraries, redact, without_userinfo
from scraper.fetch.redirects import STATUSES, allowed_host, next_address
from scraper.fetch.retry import RetryPolicy, with_retries
from scraper.fetch.translate import PROXY_LOGIN, foreign_errors_named

MAX_PAGE_BYTES = 10_000_000  # an article with all its markup is under 1 MB
ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
UNUSABLE = frozenset({206, 304})  # a part, or what we do not have: whoever sends it did not hear what was asked

SESSION_HEADERS = frozenset({"set-cookie", "set-cookie2"})  # a session is nobody's to keep

AllowHost = Callable[[str], bool]
Check = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one Fetcher may use."""

    concurrency: int = 32  # hosts asked at once
    kept_lines: int = 256  # hosts whose connection may stay open
    connect_seconds: float = 10.0  # for one address of a host
    redirects: int = 5  # RFC 9309 asks for as many
    retries: RetryPolicy = field(default_factory=RetryPolicy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of one address."""

    status: int  # of the last hop: 200, 203 or 304
    capture: Capture | None  # None exactly when not modified
    not_modified: bool  # 304: what the caller has is what there is
    redirects: tuple[str, ...]  # addresses after the first, in the order in which they were asked
    etag: str | None  # as sent, to be handed back in the next `get`
    last_modified: str | None  # likewise
    elapsed_seconds: float  # from the first request to the last byte, waits included
    wire_bytes: int  # of the body as it travelled

    @property
    def elapsed_ms(self) -> int:
        """`elapsed_seconds` as the archive's books hold it."""
        return round(self.elapsed_seconds * 1000)


class Fetcher:
    """Asks addresses, one connection a host. An async context manager.

    `agent` is the User-Agent. `allow_private` lets loopback and private addresses be asked, never link-local
    ones. `proxy` is an ``http(s)://`` address; behind one, names are resolved by the proxy, which then has to
    guard its own network, and only hosts written as numbers are judged here. `ca_file` (PEM) is trusted
    besides the usual authorities. `retry_after` reads a Retry-After header into seconds, or None.
    `http2` offers HTTP/2 over TLS; it needs the library h2, and gains nothing at one request at a time.
    `clock` tells the time in UTC; `sleep` and `random` serve the waits between attempts.
    """

    def __init__(
        self,
        *,
        agent: str,
        allow_private: bool = False,
        resolver: Resolver = system_resolver,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        random: Callable[[], float] = chance.random,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        limits: Limits = Limits(),
        retry_after: Callable[[str], float | None] = lambda value: None,
        ca_file: str | None = None,
        proxy: str | None = None,
        http2: bool = False,
    ) -> None:
        quiet_libraries()
        self._agent = agent
        self._allows = partial(is_allowed, allow_private=allow_private)
        self._sleep, self._random, self._clock = sleep, random, clock
        self._limits = limits
        self._retry_after = retry_after
        self._has_proxy = proxy is not None
        connect = make_connect(
            context=make_ssl_context(ca_file),
            backend=GuardedBackend(resolver, self._allows)
            if proxy is None
            else GuardedBackend(resolver, _any_address, called="the proxy"),
            proxy=proxy,
            http2=http2,
        )
        self._lines = Lines(connect, concurrency=limits.concurrency, kept=limits.kept_lines)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._lines.close()

    async def get(
        self,
        url: str,
        *,
        source_hosts: AllowHost | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        max_bytes: int = MAX_PAGE_BYTES,
        beginning: bool = False,
        deadline_seconds: float = 30.0,
        accept: str = ACCEPT,
        cookies: Mapping[str, str] | None = None,
        check: Check | None = None,
    ) -> Answer:
        """Ask `url` and whatever it redirects to.

        `source_hosts` says of a host name whether it may be asked; None allows all. `check` is awaited with
        every address just before it is asked, redirects and repeated attempts included: the place for
        robots.txt and pace; what it raises passes through. `cookies` go to every host that `source_hosts` lets
        through, and to none without it; nor over plain HTTP where `url` is ``https``. Those that servers set are never
        kept. `max_bytes` bounds the body on the wire and decoded; where its `beginning` is enough, so much of a larger
        one is given. `deadline_seconds` bounds the time on the network of all attempts together: names, connections,
        TLS, headers, bodies; not the waits and not `check`.

        Raises FetchError, in the kinds that ``scraper/errors.py`` lists, and nothing else.
        """
        begun = asyncio.get_running_loop().time()
        call = _Call(
            url=url,
            hosts=source_hosts,
            check=check,
            max_bytes=max_bytes,
            beginning=beginning,
            headers=_request_headers(self._agent, accept, etag, last_modified),
            cookie=_cookie_header(cookies if source_hosts is not None else None),
            conditional=bool(etag or last_modified),
            seconds=deadline_seconds,
            seconds_left=deadline_seconds,
        )
        hops = await with_retries(
            partial(self._follow, call), policy=self._limits.retries, sleep=self._sleep, random=self._random
        )
        return _answer(hops, asyncio.get_running_loop().time() - begun)

    async def _follow(self, call: _Call) -> list[Heard]:
        """One attempt: the hops from the first address to the one that answers for itself. Raises FetchError."""
        hops: list[Heard] = []
        address = call.url
        while len(hops) <= self._limits.redirects:
            hops.append(await self._ask(call, address))
            if hops[-1].status not in STATUSES:
                self._require_page(hops[-1], conditional=call.conditional)
                return hops
            address = next_address(address, hops[-1].header("location"))
            if any(address == hop.url for hop in hops):
                raise TooManyRedirects(f"{redact(call.url)}: a loop of redirects")
        raise TooManyRedirects(f"{redact(call.url)}: more than {self._limits.redirects} redirects")

    async def _ask(self, call: _Call, address: str) -> Heard:
        """One hop, if it may be asked at all. Raises FetchError."""
        with foreign_errors_named(address):
            target = httpx.URL(address)
        host = allowed_host(target, call.hosts)
        require_allowed_literal(host, self._allows)
        if call.check is not None:
            await call.check(address)

        return await self._lines.use(host, partial(self._exchange, call, address, target))

    async def _exchange(self, call: _Call, address: str, target: httpx.URL, line: Line) -> Heard:
        """Ask over `line`, in the time that `call` has left. Raises FetchError."""
        loop = asyncio.get_running_loop()
        begun = loop.time()
        try:
            async with asyncio.timeout(call.seconds_left):
                with foreign_errors_named(address):
                    return await exchange(
                        line,
                        address,
                        target=target,
                        headers=call.headers_to(target),
                        connect_seconds=self._limits.connect_seconds,
                        max_bytes=call.max_bytes,
                        beginning=call.beginning,
                        clock=self._clock,
                    )
        except TimeoutError as error:
            raise DeadlineExceeded(f"{redact(address)}: no whole answer within {call.seconds:g} s") from error
        finally:
            call.seconds_left -= loop.time() - begun

    def _require_page(self, heard: Heard, *, conditional: bool) -> None:
        """Raise ProxyRefused, BadAnswer or HttpStatus unless the status brings a page, or tells of one that we have."""
        if heard.status in WITH_PAGE or (heard.status == 304 and conditional):
            return
        if heard.status == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED and self._has_proxy:
            raise ProxyRefused(f"{redact(heard.url)}: {PROXY_LOGIN}")  # the host never heard of us
        if heard.status in UNUSABLE:
            raise BadAnswer(f"{redact(heard.url)}: status {heard.status}, and a whole page was asked for")
        value = heard.header("retry-after")
        raise HttpStatus(heard.status, None if value is None else self._retry_after(value))


@dataclass(slots=True, kw_only=True)
class _Call:
    """One `get`, for as long as it lasts."""

    url: str
    hosts: AllowHost | None
    check: Check | None
    max_bytes: int
    beginning: bool
    headers: list[tuple[bytes, bytes]]
    cookie: list[tuple[bytes, bytes]]
    conditional: bool  # did we tell the server what we have?
    seconds: float  # on the network, for all hops and attempts together
    seconds_left: float

    def headers_to(self, target: httpx.URL) -> list[tuple[bytes, bytes]]:
        """What one hop is told. A redirect to plain HTTP gets no cookie that was meant to travel encrypted."""
        in_clear = target.scheme != "https" and self.url.startswith("https:")
        return self.headers if in_clear else self.headers + self.cookie


def _any_address(address: str) -> bool:
    """A proxy is the operator's word: it may stand in a private network."""
    return True


def _cookie_header(cookies: Mapping[str, str] | None) -> list[tuple[bytes, bytes]]:
    written = "; ".join(f"{name}={value}" for name, value in (cookies or {}).items())
    return [(b"Cookie", written.encode("latin-1", "replace"))] if written else []


def _request_headers(agent: str, accept: str, etag: str | None, last_modified: str | None) -> list[tuple[bytes, bytes]]:
    headers = {
        "User-Agent": agent,
        "Accept": accept,
        "Accept-Encoding": ACCEPT_ENCODING,
        "If-None-Match": etag,
        "If-Modified-Since": last_modified,
    }
    # Latin-1: a server that puts odd bytes into an ETag gets the same bytes back.
    return [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items() if value]


def _answer(hops: list[Heard], elapsed_seconds: float) -> Answer:
    last = hops[-1]
    return Answer(
        status=last.status,
        capture=None if last.status == 304 else _capture(hops),
        not_modified=last.status == 304,
        redirects=tuple(without_userinfo(hop.url) for hop in hops[1:]),
        etag=last.header("etag"),
        last_modified=last.header("last-modified"),
        elapsed_seconds=elapsed_seconds,
        wire_bytes=last.body.wire_bytes,
    )


def _capture(hops: list[Heard]) -> Capture:
    return Capture(
        url=without_userinfo(hops[-1].url),
        requested_url=without_userinfo(hops[0].url),
        status=hops[-1].status,
        headers=tuple(header for header in hops[-1].headers if header[0].lower() not in SESSION_HEADERS),
        payload=hops[-1].body.payload,
        fetched_at=hops[-1].at,
    )
