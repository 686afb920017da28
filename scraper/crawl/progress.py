"""What a person at a terminal sees of a crawl while it runs: one line that rewrites itself."""

from __future__ import annotations

import asyncio
import select
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from shutil import get_terminal_size
from typing import TextIO

from scraper.crawl.report import RunReport

SECONDS = 0.2
_ERASE = "\r\x1b[K"


@asynccontextmanager
async def shown_on(terminal: TextIO | None, report: RunReport) -> AsyncIterator[None]:
    """Keep a status line of `report` on `terminal` for as long as the block runs; None: nobody is watching."""
    if terminal is None:
        yield
        return
    task = asyncio.create_task(_keep_writing(terminal, report))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        _write(terminal, _ERASE)


async def _keep_writing(terminal: TextIO, report: RunReport) -> None:
    begun = time.monotonic()
    while True:
        text = status(report, int(time.monotonic() - begun))
        _write(terminal, _ERASE + text[: get_terminal_size().columns - 1])
        await asyncio.sleep(SECONDS)


def status(report: RunReport, seconds: int) -> str:
    """``0:42  3 of 6 sources  120 listed, 12 new``"""
    done = sum(source.is_done for source in report.sources)
    counts = ", ".join(f"{count} {word}" for word, count in report.counts.items() if count)
    return f"{seconds // 60}:{seconds % 60:02}  {done} of {len(report.sources)} sources  {counts}"


def _write(terminal: TextIO, text: str) -> None:
    """Write `text`, unless the terminal takes none just now: neither Ctrl-S nor a line that is down holds the crawl."""
    with suppress(OSError, ValueError):  # the terminal may be gone; the crawl goes on
        _, takes_text, _ = select.select([], [terminal], [], 0)
        if takes_text:
            terminal.write(text)
            terminal.flush()
