"""What a run tells while it goes, for whoever asked: one JSON object a line (``warta crawl --log FILE``).

Each has ``at`` (UTC) and ``event``: ``begin``, ``request``, ``page``, ``source`` or ``end``. No text of it carries
secrets of addresses.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from typing import Protocol, TextIO

from archive.article import utc_text
from scraper.fetch import redact


class Log(Protocol):
    """Takes one event with its facts; facts that are None are left out."""

    def __call__(self, event: str, **facts: object) -> None: ...


def silent(event: str, **facts: object) -> None:
    """For runs that nobody listens to."""


def json_lines(stream: TextIO, clock: Callable[[], datetime]) -> Log:
    """A log that writes to `stream`, each line at once. A stream that cannot take it ends no crawl."""

    def write(event: str, **facts: object) -> None:
        told = {name: _told(fact) for name, fact in facts.items() if fact is not None}
        with suppress(OSError, ValueError):
            stream.write(json.dumps({"at": utc_text(clock()), "event": event, **told}, ensure_ascii=False) + "\n")
            stream.flush()

    return write


def _told(fact: object) -> object:
    if isinstance(fact, str):
        return redact(fact)
    return {str(name): value for name, value in fact.items()} if isinstance(fact, Mapping) else fact
