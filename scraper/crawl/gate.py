"""The gate in front of every request: may we ask (robots.txt, `[rights]`), is the host open, and whose turn is it.

Requests to one host go out one after the other, at its pace; `known_hosts` says what that is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

from scraper.crawl.known_hosts import Host, KnownHosts
from scraper.crawl.log import Log, silent
from scraper.errors import FetchError, RobotsRefused, RobotsUnreachable
from scraper.fetch import MAX_PAGE_BYTES, Answer, Fetcher, redact
from scraper.rights import DEFAULTS, Rights
from scraper.source import Source, has_host, has_picture_host

MAX_PICTURE_BYTES = 10_000_000


@dataclass(slots=True)
class _Errand:
    """One `Gate.get`, at the host of its present hop: it holds one turn at most, so no two wait for each other."""

    source: Source
    host: Host | None = None  # None: nothing was asked yet

    def leave(self) -> None:
        """Let the next one ask the host."""
        if self.host is not None:
            self.host.turn.release()
            self.host = None


class Gate:
    """Lets requests through to a Fetcher, each at the pace of its host. `monotonic` tells seconds. `cookies` are those
    that the operator gives to a source, by its name: they go to that source's hosts only, and never to robots.txt."""

    def __init__(
        self,
        hosts: KnownHosts,
        fetcher: Fetcher,
        *,
        monotonic: Callable[[], float],
        cookies: Mapping[str, Mapping[str, str]] = MappingProxyType({}),
        rights: Rights = DEFAULTS,
        log: Log = silent,
    ) -> None:
        self._hosts, self._fetcher = hosts, fetcher
        self._monotonic, self._cookies, self._rights, self._log = monotonic, cookies, rights, log

    async def get(
        self,
        url: str,
        source: Source,
        *,
        etag: str | None = None,
        last_modified: str | None = None,
        max_bytes: int = MAX_PAGE_BYTES,
        also: str | None = None,
    ) -> Answer:
        """Ask when it is our turn; `also` is a host that may be asked besides the source's, without its cookies.

        Raises FetchError: also RobotsRefused, and HostClosed when the host is to be left alone for now."""
        is_ours = also is None or has_host(source, also)
        return await self._get(
            url,
            source,
            source_hosts=lambda host: host == also or has_host(source, host),
            cookies=self._cookies.get(source.name) if is_ours else None,
            etag=etag,
            last_modified=last_modified,
            max_bytes=max_bytes,
        )

    async def get_picture(self, url: str, source: Source) -> Answer:
        """`get` for a picture, which may be at other hosts than the pages are; these hear of no cookies."""
        return await self._get(
            url, source, source_hosts=partial(has_picture_host, source), accept="image/*", max_bytes=MAX_PICTURE_BYTES
        )

    def is_mining_reserved(self, url: str) -> bool:
        """Whether the tdmrep.json of its host reserves `url`, which was asked, from text and data mining."""
        return self._hosts.is_mining_reserved(url)

    def remember(self) -> None:
        """Write what this run learned of its hosts to the archive."""
        self._hosts.remember()

    async def _get(self, url: str, source: Source, **request: Any) -> Answer:
        errand, begun = _Errand(source), self._monotonic()
        tell = partial(self._log, "request", source=source.name, url=url)
        try:
            answer = await self._fetcher.get(
                url, deadline_seconds=self._hosts.request_seconds, check=partial(self._admit, errand), **request
            )
            if errand.host is not None:
                self._hosts.learn(errand.host, answer.status)
        except FetchError as error:
            if errand.host is not None:
                self._hosts.learn_from(error, errand.host)
            tell(reason=error.reason, seconds=round(self._monotonic() - begun, 3))
            raise
        finally:
            errand.leave()
        tell(status=answer.status, seconds=round(answer.elapsed_seconds, 3), bytes=answer.wire_bytes)
        return answer

    async def _admit(self, errand: _Errand, url: str) -> None:
        """Wait for our turn at the host of `url`. Raises RobotsRefused, HostClosed, or what `[rights]` refuses."""
        errand.leave()
        host = await self._hosts.meet(url, errand.source)
        if host.robots.text is None:
            raise RobotsUnreachable(host.robots.reason)
        if not self._hosts.allows(host, url):
            raise RobotsRefused(f"{redact(url)}: disallowed by robots.txt")
        if (reserved := self._rights.refusal(self._hosts.reserved(host, url))) is not None:
            raise reserved
        await host.turn.acquire()
        errand.host = host
        await self._hosts.wait(host)
