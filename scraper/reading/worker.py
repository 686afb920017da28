"""The parent's end of one child process that reads pages. See ``scraper/reading/serving.py`` for the other."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from scraper.errors import ParseAborted
from scraper.reading import wire
from scraper.reading.serving import BUSY
from scraper.reading.slots import Slot
from scraper.reading.trays import Tray
from scraper.reading.wire import Answer, Question

AHEAD = 2
"""Trays that a worker has at most: the one that it reads, and one for when it is done."""

START_SECONDS = 60.0  # importing the extractor, on a machine that is busy
GRACE_SECONDS = 2.0  # the child ends itself at the deadline; after this the parent does
_CHILD = Path(__file__).with_name("child.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one worker may take. `readers` is the module whose functions it calls."""

    deadline_seconds: float  # of CPU for one page
    memory_bytes: int  # of address space
    pages: int  # that it reads until another takes its place: what a parser leaks stays bounded
    readers: str


class Worker:
    """One child process, our ends of its pipes, and the trays that both see."""

    def __init__(self, limits: Limits) -> None:
        """Start it. Raises OSError where no process or no descriptor is to be had; nothing stays open then."""
        self._limits = limits
        self._left = limits.pages
        self._is_ready = False
        self._asked = deque[_Asked]()  # oldest first
        _fill_streams()
        with ExitStack() as ours, ExitStack() as theirs:
            # the next to be laid is first
            self._trays = deque(ours.enter_context(closing(Tray(Slot.new()))) for _ in range(AHEAD))
            hears, self._asks = _pipe(theirs, ours)
            self._hears, tells = _pipe(ours, theirs)
            told = {
                "path": sys.path, "readers": limits.readers, "deadline_seconds": limits.deadline_seconds,
                "memory_bytes": limits.memory_bytes,
            }  # fmt: skip
            shared = [tray.descriptor for tray in self._trays]
            self._process = subprocess.Popen(
                # -P: no folder of the user's is searched for modules. A session of its own: Ctrl-C at the
                # terminal reaches the parent only, which decides what becomes of the page in hand.
                [sys.executable, "-P", str(_CHILD), *map(json.dumps, (hears, tells, shared, told))],
                pass_fds=[hears, tells, *shared],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                start_new_session=True,
            )
            self._opened = ours.pop_all()

    def fileno(self) -> int:
        """What can be read once the worker has said something, or ended."""
        return self._hears

    @property
    def waiting(self) -> int:
        """Trays of which not all is said."""
        return len(self._asked)

    @property
    def can_take(self) -> bool:
        """Whether it may be asked more."""
        return self.waiting < AHEAD and self._left > 0

    @property
    def is_spent(self) -> bool:
        """Whether it has read all that it may."""
        return self._left <= 0

    @property
    def has_ended(self) -> bool:
        """Whether the process runs no more."""
        return self._process.poll() is not None

    @property
    def patience_seconds(self) -> float:
        """How long to wait for the next word from it."""
        start = 0.0 if self._is_ready else START_SECONDS
        return start + self._limits.deadline_seconds * BUSY + GRACE_SECONDS

    def ask(self, questions: Sequence[Question]) -> int:
        """Hand it the first of `questions`, as many as fit into a tray and at least one, and return how many those are.
        `can_take` says when. The answers come in the order of the questions. Raises OSError where there is no memory
        for the first."""
        tray = self._trays[0]
        pages = tray.lay(questions[: self._left])
        self._trays.rotate(-1)
        self._asked.append(_Asked(tray, pages))
        self._left -= pages
        try:
            os.write(self._asks, bytes([pages]))
        except OSError:  # it has ended: who waits for an answer is told so
            self.kill()
        return pages

    def hear(self) -> list[Answer]:
        """What it said of a whole tray, once `fileno` can be read; nothing where it only said that it had started.

        Raises ParseAborted when it ended instead, RuntimeError when it did not even start.
        """
        said = os.read(self._hears, 1)
        if said == wire.READY and not self._is_ready:
            self._is_ready = True
            return []
        answers = self.answers() if said == wire.DONE else []
        if not answers or (len(answers) < self._asked[0].pages and answers[-1].kind != wire.MEMORY):
            raise self.ended()  # where it did not end, a page has taken it over
        self._asked.popleft()
        return answers

    def answers(self) -> list[Answer]:
        """What stands in the oldest tray by now."""
        if not self._asked:
            return []
        tray, pages, _ = self._asked[0]
        return list(tray.answers(pages, self._limits.memory_bytes))

    def gets_on(self) -> bool:
        """Whether it has read any page since it was last looked at."""
        if not self._asked:
            return False
        tray, count, before = self._asked[0]
        answered = tray.answered()
        self._asked[0] = _Asked(tray, count, answered)
        return before < answered

    def ended(self) -> ParseAborted | RuntimeError:
        """Why nothing comes any more. It is ended, where it still runs."""
        self._process.kill()
        status = self._process.wait()
        if not self._is_ready:
            return RuntimeError(f"a worker for {self._limits.readers} did not start (status {status})")
        if status in (-signal.SIGPROF, -signal.SIGALRM, -signal.SIGKILL):
            return ParseAborted(
                f"reading the page took longer than {self._limits.deadline_seconds:g} s, or the system ended it"
            )
        return ParseAborted(f"the worker ended by itself while reading the page (status {status})")

    def kill(self) -> None:
        """End it now. Who waits for an answer is told so."""
        self._process.kill()

    def close(self) -> None:
        """End it, and leave neither a zombie nor anything open."""
        self._process.kill()
        self._process.wait()
        self._opened.close()


class _Asked(NamedTuple):
    """A tray in its hands."""

    tray: Tray
    pages: int
    answered: int = 0  # when it was last looked at


def _fill_streams() -> None:
    """Open 0 to 2 where whoever started us closed them: a child's own streams would take the place of its pipes."""
    while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
        pass
    os.close(descriptor)


def _pipe(readers: ExitStack, writers: ExitStack) -> tuple[int, int]:
    """Both ends of a new pipe, each closed with its stack."""
    reading, writing = os.pipe()
    readers.callback(os.close, reading)
    writers.callback(os.close, writing)
    return reading, writing
