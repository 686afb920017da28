"""Hears workers in an event loop, and notices when one says nothing for too long."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from scraper.reading.worker import Worker


class Watch:
    """Calls `heard` when a worker said something or ended, `overdue` when neither came for as long as it may take."""

    def __init__(self, heard: Callable[[Worker], None], overdue: Callable[[Worker], None]) -> None:
        """Either may call `forget`."""
        self._heard = heard
        self._overdue = overdue
        self._loops: dict[Worker, asyncio.AbstractEventLoop] = {}
        self._timers: dict[Worker, asyncio.TimerHandle] = {}

    def over(self, worker: Worker, loop: asyncio.AbstractEventLoop) -> None:
        """Listen in `loop`, no longer in another, to a worker that has something to answer."""
        if self._loops.get(worker) is not loop:
            self.forget(worker)
            self._loops[worker] = loop
            loop.add_reader(worker, self._hear, worker)
        if worker not in self._timers:
            self._set_timer(worker)

    def forget(self, worker: Worker) -> None:
        """Listen to it no more."""
        if (timer := self._timers.pop(worker, None)) is not None:
            timer.cancel()
        loop = self._loops.pop(worker, None)
        if loop is not None and not loop.is_closed():
            loop.remove_reader(worker)

    def _hear(self, worker: Worker) -> None:
        if (timer := self._timers.pop(worker, None)) is not None:  # else it has ended while it had nothing to do
            timer.cancel()
        self._heard(worker)  # which may have asked it something new, with a timer of its own
        self._wait_on(worker)

    def _give_up(self, worker: Worker) -> None:
        del self._timers[worker]
        self._overdue(worker)
        self._wait_on(worker)

    def _wait_on(self, worker: Worker) -> None:
        if worker in self._loops and worker.waiting and worker not in self._timers:
            self._set_timer(worker)

    def _set_timer(self, worker: Worker) -> None:
        self._timers[worker] = self._loops[worker].call_later(worker.patience_seconds, self._give_up, worker)
