"""Extraction in child processes that can be killed.

A parser written in C cannot be interrupted, and 200 KB of nested tags keep it busy for seconds. So pages are
read in children with a deadline and a memory limit; a child that breaks either is replaced, and only its page
is lost, under the name ParseAborted. ``worker.py`` is our end of one child, ``trays.py`` how pages go there together,
``wire.py`` what is said, ``watching.py`` who listens while an event loop runs.
"""

from __future__ import annotations

import asyncio
import os
import select
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from types import TracebackType
from typing import Self

from msgspec.msgpack import Decoder

from archive.article import Article, Capture
from archive.comparing.standing import NONE, Standing
from archive.pictures import Look
from scraper.discovery import Discovered
from scraper.errors import ExtractorFailed, NotAnArticle, ParseAborted
from scraper.reading import wire
from scraper.reading.readers import Stored
from scraper.reading.trays import BYTES, PAGES
from scraper.reading.watching import Watch
from scraper.reading.wire import Answer, Question, Result
from scraper.reading.worker import Limits, Worker
from scraper.source import Listing, Source

READERS = "scraper.reading.readers"
MEGABYTE = 1_000_000
RECYCLE_AFTER = 20_000
"""Pages until a child is replaced. One that had read 13,000 was as large as after 1,500; to start another costs as much
CPU as reading some 200 pages."""

Job = tuple[Capture, Source | None] | tuple[Capture, Source | None, Standing]
AgainJob = tuple[Capture, Source | None, Standing, Stored | None]
Outcome = Article | NotAnArticle


@dataclass(slots=True, eq=False)
class _Asked:
    """A question, and what is known of its answer."""

    question: Question
    future: asyncio.Future[None] | None = None  # of whoever awaits the answer
    said: Answer | ParseAborted | RuntimeError | None = None

    @property
    def is_given_up(self) -> bool:
        """Whether nobody waits any more: cancelled, or awaited in a loop that was closed meanwhile."""
        return self.future is not None and (self.future.cancelled() or self.future.get_loop().is_closed())

    def settle(self, said: Answer | ParseAborted | RuntimeError) -> None:
        self.said = said
        if self.future is not None and not (self.future.done() or self.is_given_up):
            self.future.set_result(None)


class ExtractionPool:
    """`workers` children that read pages, one at a time each. A context manager; for one thread.

    `readers` is the module whose ``read_article(capture, source, standing)`` and
    ``read_listing(capture, listing, source)`` run in the children; see ``scraper/reading/readers.py``.
    `deadline_seconds` (of CPU) and `memory_bytes` (address space) bound one page; a child serves `recycle_after`
    pages, so that what a parser leaks stays bounded. Pages that wait go to a child together, and each is answered once
    all of them are read.
    """

    def __init__(
        self,
        workers: int | None = None,
        *,
        deadline_seconds: float = 10.0,
        memory_bytes: int = 512 * MEGABYTE,
        recycle_after: int = RECYCLE_AFTER,
        readers: str = READERS,
    ) -> None:
        self.size = workers or len(os.sched_getaffinity(0))
        self._limits = Limits(
            deadline_seconds=deadline_seconds, memory_bytes=memory_bytes, pages=recycle_after, readers=readers
        )
        self._queue = deque[_Asked]()
        self._reading: dict[Worker, deque[list[_Asked]]] = {}  # the trays that each worker has, oldest first
        self._watch = Watch(self._heard, self._give_up)
        self._is_closed = False

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
        return await self._answer(wire.ARTICLE, wire.question("read_article", capture, source, standing, first_page))

    async def read_listing(self, capture: Capture, listing: Listing, source: Source) -> Discovered:
        """The links of one listing. Raises ParseAborted."""
        return await self._answer(wire.LINKS, wire.question("read_listing", capture, listing, source))

    async def look_at_picture(self, payload: bytes) -> Look:
        """What a picture's bytes say of it. Raises ParseAborted."""
        return await self._answer(wire.LOOK, wire.question("look_at_picture", payload))

    def read_article_now(
        self,
        capture: Capture,
        source: Source | None = None,
        standing: Standing = NONE,
        first_page: str | None = None,
    ) -> Article:
        """`read_article` for callers without an event loop."""
        asked = _Asked(wire.question("read_article", capture, source, standing, first_page))
        self._ask(asked)
        return self._result(wire.ARTICLE, self._waited_for(asked))

    def map_articles(self, jobs: Iterable[Job]) -> Iterator[tuple[Capture, Outcome]]:
        """Outcomes in the order of `jobs`, which is read only a few trays ahead: it may be endless."""
        return self._map(wire.ARTICLE, "read_article", jobs)

    def map_again(self, jobs: Iterable[AgainJob]) -> Iterator[tuple[Capture, Outcome | None]]:
        """The same for pages that were read before; None: nothing is new."""
        return self._map(wire.NEWS, "reread_article", jobs)

    def _map(
        self, kind: Decoder[Result], function: str, jobs: Iterable[Job | AgainJob]
    ) -> Iterator[tuple[Capture, Result | NotAnArticle]]:
        waiting: deque[list[tuple[Capture, _Asked]]] = deque()
        coming = _by_trays((job[0], _Asked(wire.question(function, *job))) for job in jobs)
        try:
            while True:
                for pages in islice(coming, 2 * self.size + 1 - len(waiting)):
                    waiting.append(pages)
                    self._ask(*(asked for _, asked in pages))
                if not waiting:
                    return
                for capture, asked in waiting.popleft():
                    outcome = self._settled(kind, asked)
                    yield capture, outcome
        finally:
            unwanted = {id(asked) for pages in waiting for _, asked in pages}
            self._queue = deque(asked for asked in self._queue if id(asked) not in unwanted)

    def close(self) -> None:
        """End all children, busy or not. Pages that are still being read raise ParseAborted."""
        self._is_closed = True
        unread = [*self._queue, *chain.from_iterable(chain.from_iterable(self._reading.values()))]
        for worker in self._reading:
            worker.kill()
        for worker in tuple(self._reading):
            self._dismiss(worker, [])
        self._queue.clear()
        for asked in unread:
            asked.settle(ParseAborted("the run ended before the page was read"))

    # questions

    async def _answer(self, kind: Decoder[Result], question: Question) -> Result:
        asked = _Asked(question, asyncio.get_running_loop().create_future())
        self._ask(asked)
        assert asked.future is not None
        await asked.future
        return self._result(kind, asked.said)

    def _settled(self, kind: Decoder[Result], asked: _Asked) -> Result | NotAnArticle:
        try:
            return self._result(kind, self._waited_for(asked))
        except NotAnArticle as reason:
            return reason

    def _result(self, kind: Decoder[Result], said: Answer | ParseAborted | RuntimeError | None) -> Result:
        if not isinstance(said, Answer):
            raise said or RuntimeError("a page was not read")
        if said.kind == wire.RESULT:
            return wire.result_of(kind, said.told)
        if said.kind == wire.REASON:
            raise wire.reason_of(said.told)
        if said.kind == wire.MEMORY:
            raise ParseAborted(f"reading the page took more than {self._limits.memory_bytes // MEGABYTE} MB")
        raise ExtractorFailed(said.told.decode("utf-8", "replace"))

    def _ask(self, *asked: _Asked) -> None:
        if self._is_closed:
            raise RuntimeError("the pool is closed")
        self._queue.extend(asked)
        self._hand_out()

    def _hand_out(self) -> None:
        """Give out questions as long as somebody can take some."""
        while not self._is_closed and (coming := self._next()):
            try:
                worker = self._least_busy()
            except OSError as error:
                self._queue.popleft().settle(RuntimeError(f"no worker can be started ({error})"))
                continue
            if worker is None:
                self._listen_to_all(coming)
                return
            try:
                taken = worker.ask([each.question for each in coming])
            except OSError as error:
                self._queue.popleft().settle(ParseAborted(f"there is no room for the page ({error.strerror})"))
                continue
            self._reading[worker].append([self._queue.popleft() for _ in range(taken)])
            if (loop := _loop_of(coming[:taken])) is not None:
                self._watch.over(worker, loop)

    def _next(self) -> list[_Asked]:
        """The head of the queue, as much of it as a tray may hold; nobody waits in vain for what is left out of it."""
        coming = list[_Asked]()
        while self._queue and len(coming) < PAGES:
            if not (asked := self._queue.popleft()).is_given_up:
                coming.append(asked)
        self._queue.extendleft(reversed(coming))
        return coming

    def _least_busy(self) -> Worker | None:
        """The worker who is to get the next question; a new one rather than one that is busy, if one can be had.

        Raises OSError where there is none at all.
        """
        for worker in [each for each in self._reading if not each.waiting and each.has_ended]:
            self._dismiss(worker, [])  # the system ended it, perhaps for want of memory: no page is to blame
        free = [worker for worker in self._reading if worker.can_take]
        best = min(free, key=lambda worker: worker.waiting, default=None)
        if (best is None or best.waiting) and len(self._reading) < self.size:
            try:
                started = Worker(self._limits)
            except OSError:
                if not self._reading:
                    raise
                return best  # fewer than were wanted do
            self._reading[started] = deque()
            return started
        return best

    # answers

    def _heard(self, worker: Worker) -> None:
        """A worker said something, or ended."""
        try:
            answers = worker.hear()
        except (ParseAborted, RuntimeError) as error:
            self._lose(worker, error)
            return
        if not answers:
            return
        unread = self._settle(worker, answers)
        if answers[-1].kind == wire.MEMORY or (worker.is_spent and not worker.waiting):
            self._dismiss(worker, unread)
        self._hand_out()

    def _lose(self, worker: Worker, error: ParseAborted | RuntimeError) -> None:
        """A worker ended while it read a page: that page is lost, the others are given to somebody else."""
        unread = self._settle(worker, worker.answers()) if self._reading[worker] else []
        for asked in unread[:1]:
            asked.settle(error)
        self._dismiss(worker, unread[1:])
        self._hand_out()

    def _settle(self, worker: Worker, answers: list[Answer]) -> list[_Asked]:
        """Take the oldest tray from a worker: those of its pages to which there is no answer."""
        pages = self._reading[worker].popleft()
        for asked, answer in zip(pages, answers, strict=False):
            asked.settle(answer)
        return pages[len(answers) :]

    def _dismiss(self, worker: Worker, unread: list[_Asked]) -> None:
        """End a worker; `unread` and what it was to read next stand at the head of the queue again."""
        trays = self._reading.pop(worker)
        self._queue.extendleft(reversed([*unread, *chain.from_iterable(trays)]))
        self._watch.forget(worker)
        worker.close()

    def _waited_for(self, asked: _Asked) -> Answer | ParseAborted | RuntimeError:
        """What is said of `asked`, for callers without an event loop."""
        while asked.said is None:
            busy = {worker.fileno(): worker for worker, waiting in self._reading.items() if waiting}
            listening = select.poll()
            for each in busy:
                listening.register(each, select.POLLIN)
            patience = max(worker.patience_seconds for worker in busy.values())
            heard = [busy[descriptor] for descriptor, _ in listening.poll(1000 * patience)]
            for worker in heard:
                self._heard(worker)
            for worker in busy.values() if not heard else ():
                self._give_up(worker)
        return asked.said

    def _listen_to_all(self, coming: list[_Asked]) -> None:
        """All are busy with questions of before, perhaps of a loop that has ended: `coming` waits for one of them."""
        if (loop := _loop_of(coming)) is not None:
            for worker in self._reading:
                self._watch.over(worker, loop)

    def _give_up(self, worker: Worker) -> None:
        """Nothing was heard of it for as long as a page may take: unless it has read one meanwhile, it is ended."""
        if not worker.gets_on():
            self._lose(worker, worker.ended())


def _loop_of(pages: list[_Asked]) -> asyncio.AbstractEventLoop | None:
    """The loop in which the last of them is awaited, if any is."""
    return next((each.future.get_loop() for each in reversed(pages) if each.future is not None), None)


def _by_trays(pages: Iterable[tuple[Capture, _Asked]]) -> Iterator[list[tuple[Capture, _Asked]]]:
    """As many at a time as a tray takes."""
    tray, size = list[tuple[Capture, _Asked]](), 0
    for capture, asked in pages:
        if tray and (len(tray) == PAGES or size + len(capture.payload) > BYTES):
            yield tray
            tray, size = [], 0
        tray.append((capture, asked))
        size += len(capture.payload)
    if tray:
        yield tray
