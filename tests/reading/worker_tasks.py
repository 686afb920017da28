"""Tasks for ``tests/reading/test_workers.py``: what a page can do to the process that reads it."""

from __future__ import annotations

import ctypes
import json
import os
import signal
import sys
import threading
import time

from archive.article import Article, Block, BlockKind, Capture
from archive.comparing.standing import NONE, Standing
from scraper.errors import SoftNotFound
from scraper.reading import trays, wire
from scraper.reading.slots import Slot
from scraper.source import Source


def read_article(
    capture: Capture, source: Source | None, standing: Standing = NONE, first_page: str | None = None
) -> Article:
    """An article that tells who read it; some payloads do harm."""
    order, _, rest = capture.payload.decode().partition(" ")
    if order == "sleep":
        time.sleep(float(rest))
    elif order == "spin":
        (1 << 60_000_000) % 12345678901234567891  # inside C: no Python signal handler would run
        time.sleep(60)
    elif order == "eat":
        bytes(10**9)
    elif order == "crash":
        ctypes.string_at(0)
    elif order == "quit":
        os._exit(7)
    elif order == "boast":
        _boast()
    elif order == "chatter":
        threading.Timer(0.1, _say, [wire.DONE]).start()
    elif order == "stall":
        _for_ever()
    elif order == "stop":
        _stop()
    elif order == "missing":
        raise SoftNotFound("tidak ditemukan")
    elif order == "bug":
        raise ZeroDivisionError("rules are wrong")
    return Article(
        source=source.name if source else "none",
        title=f"{order} {capture.header('content-type')}",
        blocks=(Block(kind=BlockKind.PARAGRAPH, text=f"{os.getpid()} {capture.url} {capture.fetched_at.isoformat()}"),),
    )


def _say(word: bytes) -> None:
    """What no worker says at such a time."""
    os.write(json.loads(sys.argv[2]), word)


def _boast() -> None:
    """Claim that the answer to the first page has no end."""
    for each in json.loads(sys.argv[3]):
        slot = Slot(os.dup(each))
        slot.write(trays.ASKED.size, trays.SAID.pack(0, 1 << 62), wire.RESULT)
    _say(wire.DONE)
    time.sleep(60)


def _for_ever() -> None:
    """Claim again and again to have just started."""
    _take_no_notice()
    while True:
        _say(wire.READY)
        time.sleep(0.1)


def _stop() -> None:
    """Say nothing any more."""
    _take_no_notice()
    time.sleep(60)


def _take_no_notice() -> None:
    """Of the deadline."""
    for alarm in (signal.SIGALRM, signal.SIGPROF):
        signal.signal(alarm, signal.SIG_IGN)
