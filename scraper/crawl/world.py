"""What a run is given from outside: the archive, the network, the processes that read pages, and the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from archive.store import Archive
from scraper.crawl.gate import Gate
from scraper.crawl.log import Log, silent
from scraper.reading.pool import ExtractionPool
from scraper.rights import DEFAULTS, Rights


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
