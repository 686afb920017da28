"""Fixtures of the crawls: an archive, the newsroom, and sites that misbehave on command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from crawl_desk import Desk, Site

from examples.newsroom import Newsroom


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom("127.0.12.") as running:
        yield running


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "archive")


@pytest.fixture
def newsdesk(desk: Desk, newsroom: Newsroom) -> Desk:
    """An archive that follows the newsroom."""
    newsroom.write_sources(desk.folder / "sources")
    return desk


@pytest.fixture
def open_site(desk: Desk) -> Iterator[Callable[[str], Site]]:
    """Opens a site at a host of its own, followed by `desk` under its name."""
    with ExitStack() as sites:
        opened: list[Site] = []

        def open_one(name: str) -> Site:
            site = sites.enter_context(Site(f"127.0.13.{len(opened) + 1}").open())
            opened.append(site)
            desk.follow(name, site.source(name))
            return site

        yield open_one
