"""The newsroom: six sites started together, moved from one edition to the next, and asked what they told."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from random import Random
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from examples.newsroom.manifest import Expected, expected
from examples.newsroom.pages import Issue, Outlet
from examples.newsroom.server import LogEntry, SiteServer
from examples.newsroom.sites import OUTLETS
from examples.newsroom.stories import stories, utc_now

LAST_EDITION = 2


class Newsroom:
    """A context manager. Sites listen from construction and answer inside the ``with`` block.

    `port` 0 lets the system choose one for each site. `today` (UTC) is the moment from which ages count back;
    `seed` decides the noise. Raises OSError, saying what to do, where a loopback address cannot be bound.
    """

    def __init__(
        self,
        host_prefix: str = "127.0.10.",
        port: int = 0,
        *,
        edition: int = 1,
        today: datetime | None = None,
        seed: int = 7,
    ) -> None:
        self.log: list[LogEntry] = []
        self.edition = edition
        self._now = today or utc_now()
        self._seed = seed
        self._servers: dict[Outlet, SiteServer] = {}
        self._threads: list[threading.Thread] = []
        try:
            for outlet in OUTLETS:
                self._servers[outlet] = _listen(f"{host_prefix}{outlet.number}", port, self.log)
        except OSError:
            self.close()
            raise
        self._print()

    @property
    def sites(self) -> Mapping[str, str]:
        """Name of each site and its base URL, without a slash at the end."""
        return {outlet.name: server.base for outlet, server in self._servers.items()}

    def advance(self) -> None:
        """Publish the next edition: texts change as `Expected` says, and the noise changes everywhere."""
        if self.edition == LAST_EDITION:
            raise ValueError(f"there are {LAST_EDITION} editions")
        self.edition += 1
        self._print()

    def expected(self, edition: int | None = None) -> Expected:
        """What a perfect crawl up to that edition (the present one by default) must have stored."""
        bases = {outlet: server.base for outlet, server in self._servers.items()}
        return expected(edition or self.edition, self._now, bases)

    def sources(self) -> dict[str, str]:
        """Name of each site and the text of its source file."""
        return {
            outlet.name: outlet.source.format(base=server.base, host=urlsplit(server.base).hostname)
            for outlet, server in self._servers.items()
        }

    def write_sources(self, folder: Path) -> None:
        """Write ``{name}.toml`` for each site."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in self.sources().items():
            (folder / f"{name}.toml").write_text(text, encoding="utf-8")

    def close(self) -> None:
        """Stop all sites; nothing listens afterwards."""
        for server in self._servers.values():
            if self._threads:
                server.shutdown()
            server.hang_up()
            server.server_close()
        for thread in self._threads:
            thread.join()
        self._threads.clear()

    def _print(self) -> None:
        told = sorted(stories(self._now, self.edition).values(), key=lambda story: story.published)
        for outlet, server in self._servers.items():
            server.pages = outlet.pages(
                Issue(
                    base=server.base,
                    stories=tuple(story for story in reversed(told) if story.site == outlet.name),
                    chance=self._chance,
                )
            )

    def _chance(self, what: str) -> Random:
        return Random(f"{self._seed}/{self.edition}/{what}")

    def __enter__(self) -> Self:
        for server in self._servers.values():
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
            thread.start()
            self._threads.append(thread)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _listen(host: str, port: int, log: list[LogEntry]) -> SiteServer:
    try:
        return SiteServer(host, port, log)
    except OSError as error:
        hint = f"cannot listen on {host}:{port} ({error}); on macOS first: sudo ifconfig lo0 alias {host}"
        raise OSError(error.errno, hint) from error
