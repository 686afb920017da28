"""One request and its answer, read within bounds. No redirects, no retries, no judgement of statuses."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import httpcore
import httpx

from scraper.errors import TooLarge, Truncated
from scraper.fetch.body import Body, coding_of, read_body
from scraper.fetch.lines import Line

WITH_PAGE = frozenset({200, 203})
DRAINED_BYTES = 65_536  # of a body that nobody reads: cheaper than a new connection

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one request brought."""

    url: str
    status: int
    headers: Headers  # as received, in order; names as sent, bytes as Latin-1
    body: Body  # empty unless the status is one that brings a page
    at: datetime  # UTC: when the last byte arrived

    def header(self, name: str) -> str | None:
        """The first header of that lower-case name, or None."""
        return next((value for key, value in self.headers if key.lower() == name), None)


_NOTHING = httpx.ByteStream(b"")


async def exchange(
    line: Line,
    url: str,
    *,
    target: httpx.URL,
    headers: list[tuple[bytes, bytes]],
    connect_seconds: float,
    max_bytes: int,
    beginning: bool,
    clock: Callable[[], datetime],
) -> Heard:
    """Ask `url`, which is `target` taken apart, once. `beginning`: of a larger page the first `max_bytes` are enough.

    Raises TooLarge, Truncated, CodingRefused, BadAnswer and what httpcore raises.
    """
    request = httpx.Request(
        "GET",
        target,
        # all headers by us: httpx would read the host's name back from its A-labels, which it cannot for those of emoji
        headers=[(b"Host", target.netloc), *_login(target), *headers],
        stream=_NOTHING,
        extensions={"timeout": {"connect": connect_seconds}},
    )
    response = await line.handle_async_request(request)
    try:
        if response.status_code in WITH_PAGE:
            body = await _page(response, max_bytes, beginning=beginning)
        else:
            body = await _drained(response)
    finally:
        await response.aclose()
    received = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
    return Heard(url=url, status=response.status_code, headers=received, body=body, at=clock())


def _login(target: httpx.URL) -> list[tuple[bytes, bytes]]:
    """The header for ``user:password@`` (RFC 7617)."""
    if not target.userinfo:
        return []
    return [(b"Authorization", b"Basic " + b64encode(f"{target.username}:{target.password}".encode()))]


async def _page(response: httpx.Response, max_bytes: int, *, beginning: bool) -> Body:
    coding = coding_of(response.headers.get("content-encoding", ""))
    if (announced := _announced_bytes(response)) > max_bytes and not beginning:
        raise TooLarge(f"{announced} bytes announced, the cap is {max_bytes}")
    try:
        return await read_body(response.aiter_raw(), coding, max_bytes, beginning=beginning)
    except httpcore.ReadError as error:
        raise Truncated("the connection broke within the body") from error


async def _drained(response: httpx.Response) -> Body:
    """Read a short body to its end, so that the connection can serve the next request."""
    if _announced_bytes(response) <= DRAINED_BYTES:
        with suppress(TooLarge, httpcore.NetworkError, httpcore.ProtocolError):
            await read_body(response.aiter_raw(), "identity", DRAINED_BYTES)
    return Body(b"", 0)


def _announced_bytes(response: httpx.Response) -> int:
    announced = response.headers.get("content-length", "0")
    return int(announced) if announced.isascii() and announced.isdigit() else 0
