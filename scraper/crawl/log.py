"""What a run tells while it goes, for whoever asked: one JSON object a line (``warta crawl --log FILE``).

Each has ``at`` (UTC) and ``event``: ``begin``, ``request``, ``page``, ``source`` or ``end``. No text of it carries
secrets of addresses.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol, TextIO

from archive.article import utc_text
from scraper.fetch import redact


class Log(Protocol):
    """Takes one event with its facts; facts that are None are left out."""

    def __call__(self, event: str, **facts: object) -> None: ...


def silent(event: str, **facts: object) -> None:
    """For runs that nobody listens to."""


def json_lines(stream: TextIO, clock: Callable[[], datetime], lost: Callable[[str], None]) -> Log:
    """A log that writes to `stream`, each line at once. A stream that cannot take it ends no crawl: `lost` hears of
    the first such problem."""
    has_lost = False

    def write(event: str, **facts: object) -> None:
        nonlocal has_lost
        told = {name: _told(fact) for name, fact in facts.items() if fact is not None}
        try:
            stream.write(json.dumps({"at": utc_text(clock()), "event": event, **told}, ensure_ascii=False) + "\n")
            stream.flush()
        except (OSError, ValueError) as error:
            if not has_lost:
                has_lost = True
                lost(error.strerror if isinstance(error, OSError) and error.strerror else str(error))

    return write


def _told(fact: object) -> object:
    if isinstance(fact, str):
        return redact(fact)
    return {str(name): value for name, value in fact.items()} if isinstance(fact, Mapping) else fact
