"""Extraction in child processes that can be killed.

A parser written in C cannot be interrupted, and 200 KB of nested tags keep it busy for seconds. So pages are
read in children with a deadline and a memory limit; a child that breaks either is replaced, and only its page
is lost, under the name ParseAborted. See ``scraper/reading/child.py`` for the child's side.
"""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from multiprocessing import Pipe
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from archive.article import Article, Capture
from archive.pictures import Look
from archive.standing import NONE, Standing
from scraper.discovery import Discovered
from scraper.errors import ExtractorFailed, NotAnArticle, ParseAborted
from scraper.source import Listing, Source

READERS = "scraper.reading.readers"
MEGABYTE = 1_000_000
START_SECONDS = 60.0  # importing the extractor, on a machine that is busy
GRACE_SECONDS = 2.0  # the child ends itself at the deadline; after this the parent does
_CHILD = Path(__file__).with_name("child.py")

Job = tuple[Capture, Source | None] | tuple[Capture, Source | None, Standing]
Outcome = Article | NotAnArticle


class ExtractionPool:
    """`workers` children that read pages, one at a time each. A context manager; usable from several threads.

    `readers` is the module whose ``read_article(capture, source, standing)`` and
    ``read_listing(capture, listing, source)`` run in the children; see ``scraper/reading/readers.py``.
    `deadline_seconds` and `memory_bytes` (address space) bound one page; a child serves `recycle_after` pages, so
    that what a parser leaks stays bounded.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        deadline_seconds: float = 10.0,
        memory_bytes: int = 512 * MEGABYTE,
        recycle_after: int = 2000,
        readers: str = READERS,
    ) -> None:
        self.size = workers or len(os.sched_getaffinity(0))
        self._deadline_seconds = deadline_seconds
        self._memory_bytes = memory_bytes
        self._recycle_after = recycle_after
        self._readers = readers
        self._executor = ThreadPoolExecutor(self.size, thread_name_prefix="extraction")
        self._own = threading.local()  # each thread has a child of its own
        self._children: set[_Child] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    async def read_article(
        self,
        capture: Capture,
        source: Source | None = None,
        standing: Standing = NONE,
        first_page: str | None = None,
    ) -> Article:
        """The article of one page. Raises NotAnArticle, of which ParseAborted means that the child was ended."""
        article: Article = await asyncio.wrap_future(
            self._submit("read_article", capture, source, standing, first_page)
        )
        return article

    async def read_listing(self, capture: Capture, listing: Listing, source: Source) -> Discovered:
        """The links of one listing. Raises ParseAborted."""
        found: Discovered = await asyncio.wrap_future(self._submit("read_listing", capture, listing, source))
        return found

    async def look_at_picture(self, payload: bytes) -> Look:
        """What a picture's bytes say of it. Raises ParseAborted."""
        look: Look = await asyncio.wrap_future(self._submit("look_at_picture", payload))
        return look

    def read_article_now(
        self,
        capture: Capture,
        source: Source | None = None,
        standing: Standing = NONE,
        first_page: str | None = None,
    ) -> Article:
        """`read_article` for callers without an event loop."""
        article: Article = self._submit("read_article", capture, source, standing, first_page).result()
        return article

    def map_articles(self, jobs: Iterable[Job]) -> Iterator[tuple[Capture, Outcome]]:
        """Outcomes in the order of `jobs`, which is read only a few pages ahead: it may be endless."""
        waiting: deque[tuple[Capture, Future[Article]]] = deque()
        try:
            for job in jobs:
                waiting.append((job[0], self._submit("read_article", *job)))
                if len(waiting) > 2 * self.size:
                    yield _settled(*waiting.popleft())
            while waiting:
                yield _settled(*waiting.popleft())
        finally:
            for _, future in waiting:
                future.cancel()

    def close(self) -> None:
        """End all children, busy or not. Pages that are still being read raise ParseAborted."""
        self._executor.shutdown(wait=False, cancel_futures=True)
        for child in tuple(self._children):
            child.kill()
        self._executor.shutdown(wait=True)
        for child in tuple(self._children):
            self._dismiss(child)

    def _submit(self, function: str, *arguments: Any) -> Future[Any]:
        return self._executor.submit(self._call, function, arguments)

    def _call(self, function: str, arguments: tuple[Any, ...]) -> Any:
        child = self._child()
        try:
            kind, value = child.ask(function, arguments)
        except ParseAborted:
            self._dismiss(child)
            raise
        if child.pages >= self._recycle_after or kind == "memory":
            self._dismiss(child)
        return self._result(kind, value)

    def _result(self, kind: str, value: Any) -> Any:
        if kind == "result":
            return value
        if kind == "reason":
            raise value
        if kind == "memory":
            raise ParseAborted(f"reading the page took more than {self._memory_bytes // MEGABYTE} MB")
        raise ExtractorFailed(value)

    def _child(self) -> _Child:
        """This thread's child, started when there is none."""
        child: _Child | None = getattr(self._own, "child", None)
        if child is None:
            child = self._own.child = _Child(self._readers, self._deadline_seconds, self._memory_bytes)
            self._children.add(child)
        return child

    def _dismiss(self, child: _Child) -> None:
        self._children.discard(child)
        self._own.child = None
        child.close()


class _Child:
    """One child process and our end of its socket."""

    def __init__(self, readers: str, deadline_seconds: float, memory_bytes: int) -> None:
        self.pages = 0
        self._deadline_seconds = deadline_seconds
        self._readers = readers
        self._ready = False
        self._connection, theirs = Pipe()
        with theirs:
            self._process = subprocess.Popen(
                # -P: no folder of the user's is searched for modules. A session of its own: Ctrl-C at the
                # terminal reaches the parent only, which decides what becomes of the page in hand.
                [sys.executable, "-P", str(_CHILD), str(theirs.fileno())],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                start_new_session=True,
            )
        self._connection.send((sys.path, readers, deadline_seconds, memory_bytes))

    def ask(self, function: str, arguments: tuple[Any, ...]) -> tuple[str, Any]:
        """What the child says of one page. Raises ParseAborted when it says nothing."""
        self._await_start()
        self.pages += 1
        with suppress(EOFError, OSError):
            self._connection.send((function, arguments))
            if self._connection.poll(self._deadline_seconds + GRACE_SECONDS):
                answer: tuple[str, Any] = self._connection.recv()
                return answer
        raise ParseAborted(self._end())

    def kill(self) -> None:
        """End it now."""
        self._process.kill()

    def close(self) -> None:
        """End it, and leave neither a zombie nor an open socket."""
        self._process.kill()
        self._process.wait()
        self._connection.close()

    def _await_start(self) -> None:
        if self._ready:
            return
        with suppress(EOFError, OSError):
            self._ready = self._connection.poll(START_SECONDS) and self._connection.recv()[0] == "ready"
        if not self._ready:
            status = self._process.poll()
            raise RuntimeError(f"a worker for {self._readers} did not start (status {status})")

    def _end(self) -> str:
        """How it ended, in words."""
        self._process.kill()
        status = self._process.wait()
        if status in (-signal.SIGALRM, -signal.SIGKILL):
            return f"reading the page took longer than {self._deadline_seconds:g} s, or the system ended it"
        return f"the worker ended by itself while reading the page (status {status})"


def _settled(capture: Capture, future: Future[Article]) -> tuple[Capture, Outcome]:
    try:
        return capture, future.result()
    except NotAnArticle as reason:
        return capture, reason
