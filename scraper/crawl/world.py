"""What a run is given from outside: the archive, the network, the processes that read pages, and the clock."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from archive.article import Article
from archive.store import Archive
from scraper.crawl.gate import Gate
from scraper.crawl.log import Log, silent
from scraper.crawl.planning import traps
from scraper.crawl.planning.traps import Traps
from scraper.errors import FetchError
from scraper.reading.pool import ExtractionPool
from scraper.rights import DEFAULTS, Rights
from scraper.source import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """Everything that one crawl touches."""

    archive: Archive
    gate: Gate
    pool: ExtractionPool
    clock: Callable[[], datetime]  # UTC
    run_id: int
    rights: Rights = DEFAULTS
    log: Log = silent
    front_pages: dict[str, Article | FetchError | None] = field(
        default_factory=dict
    )  # asked for in this run, by source
    front_page_turns: defaultdict[str, asyncio.Lock] = field(default_factory=lambda: defaultdict(asyncio.Lock))
    _traps: dict[str, Traps] = field(default_factory=dict)

    def traps_of(self, source: Source) -> Traps:
        """What the addresses of `source` led to lately, this run included."""
        if source.name not in self._traps:
            since = self.clock() - traps.REMEMBERED
            self._traps[source.name] = Traps(self.archive.ledger.finds(source.name, since, traps.MAX_REMEMBERED))
        return self._traps[source.name]
