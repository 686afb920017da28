"""What a person sees of a crawl, and that nobody else sees it."""

from __future__ import annotations

import os
import pty
import subprocess
import termios
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from crawl_desk import Desk, Site, environment, wait_for

from archive.errors import AnotherRun
from archive.lock import run_lock
from scraper.crawl.progress import status
from scraper.crawl.report import RunReport, SourceReport

Open = Callable[[str], Site]


def test_a_terminal_shows_how_far_the_crawl_is(desk: Desk, open_site: Open) -> None:
    open_site("satu").publish(*range(1, 6))
    desk.configure(delay_seconds=0.1)
    ours, theirs = pty.openpty()
    child = subprocess.Popen(
        desk.words("crawl"), stdout=subprocess.PIPE, stderr=theirs, env=environment() | {"COLUMNS": "100"}
    )
    os.close(theirs)
    seen = b""
    with suppress(OSError):  # how Linux says that nobody writes any more
        while piece := os.read(ours, 4096):
            seen += piece
    os.close(ours)
    out, _ = child.communicate(timeout=30)
    assert (child.returncode, out) == (0, b"")
    *drawn, last = seen.decode().split("\r\x1b[K")
    assert "0:00  0 of 1 sources" in drawn[1]
    assert any("5 listed, 5 discovered" in line for line in drawn)
    assert last == "satu: 5 listed, 5 new addresses; 5 new\r\n"  # the status line is gone


def test_a_terminal_that_takes_no_text_holds_nothing_up(desk: Desk, open_site: Open) -> None:
    """Somebody pressed Ctrl-S, or their line is down."""
    open_site("satu").publish(1, 2, 3)
    ours, theirs = pty.openpty()
    termios.tcflow(theirs, termios.TCOOFF)
    child = subprocess.Popen(desk.words("crawl"), stdout=subprocess.PIPE, stderr=theirs, env=environment())
    try:
        wait_for(lambda: desk.value("SELECT count(*) FROM runs WHERE finished_at IS NOT NULL") == 1, 60)
        wait_for(lambda: is_free(desk.folder), 60)  # the next run may begin
    finally:
        termios.tcflow(theirs, termios.TCOON)
        os.close(theirs)
        with suppress(OSError):
            while os.read(ours, 4096):
                pass
        os.close(ours)
        child.communicate(timeout=30)
    assert child.returncode == 0


def is_free(folder: Path) -> bool:
    try:
        with run_lock(folder):
            return True
    except AnotherRun:
        return False


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0:00"), (59, "0:59"), (61, "1:01"), (3_000, "50:00")])
def test_the_status_line_counts_what_there_is(seconds: int, shown: str) -> None:
    one = SourceReport("satu", outcomes=Counter(new=2, failed=0), is_done=True)
    report = RunReport(sources=[one, SourceReport("dua")])
    assert status(report, seconds) == f"{shown}  1 of 2 sources  2 new"
