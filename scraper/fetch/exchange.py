"""One request and its answer, read within bounds. No redirects, no retries, no judgement of statuses."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

import httpx

from scraper.errors import TooLarge, Truncated
from scraper.fetch.body import coding_of, read_body

WITH_PAGE = frozenset({200, 203})
DRAINED_BYTES = 65_536  # of a body that nobody reads: cheaper than a new connection

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one request brought."""

    url: str
    status: int
    headers: Headers  # as received, in order; names as sent, bytes as Latin-1
    payload: bytes  # decoded; empty unless the status is one that brings a page
    wire_bytes: int  # of the body as it travelled
    at: datetime  # UTC: when the last byte arrived

    def header(self, name: str) -> str | None:
        """The first header of that lower-case name, or None."""
        return next((value for key, value in self.headers if key.lower() == name), None)


async def exchange(
    client: httpx.AsyncClient,
    url: str,
    *,
    headers: list[tuple[bytes, bytes]],
    max_bytes: int,
    clock: Callable[[], datetime],
) -> Heard:
    """Ask `url` once. Raises TooLarge, Truncated, CodingRefused, BadAnswer and what httpx raises."""
    response = await client.send(client.build_request("GET", url, headers=headers), stream=True)
    try:
        payload = await _payload(response, max_bytes) if response.status_code in WITH_PAGE else await _drain(response)
    finally:
        await response.aclose()
    return Heard(
        url=url,
        status=response.status_code,
        headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw),
        payload=payload,
        wire_bytes=response.num_bytes_downloaded,
        at=clock(),
    )


async def _payload(response: httpx.Response, max_bytes: int) -> bytes:
    coding = coding_of(response.headers.get("content-encoding"))
    if _declared_bytes(response) > max_bytes:
        raise TooLarge(f"{_declared_bytes(response)} bytes announced, the cap is {max_bytes}")
    try:
        return await read_body(response.aiter_raw(), coding, max_bytes)
    except httpx.ReadError as error:
        raise Truncated("the connection broke within the body") from error


async def _drain(response: httpx.Response) -> bytes:
    """Read a short body to its end, so that the connection can serve the next request."""
    if _declared_bytes(response) <= DRAINED_BYTES:
        with suppress(TooLarge, httpx.TransportError):
            await read_body(response.aiter_raw(), "identity", DRAINED_BYTES)
    return b""


def _declared_bytes(response: httpx.Response) -> int:
    declared = response.headers.get("content-length", "0")
    return int(declared) if declared.isascii() and declared.isdigit() else 0
