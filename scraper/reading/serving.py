"""In a child: read the pages of a tray, answer each, wait for the next tray.

It ends when the parent's end of its pipe closes, also when the parent was killed; a parse that outlives its
deadline is ended by the kernel's alarms, which needs nobody's cooperation: the parser cannot be interrupted from
Python, and a child whose parent is gone has nobody else to end it.
"""

from __future__ import annotations

import importlib
import os
import resource
import signal
import traceback
from collections.abc import Iterable
from contextlib import suppress
from itertools import cycle
from types import ModuleType

from archive import heap
from scraper.errors import NotAnArticle
from scraper.reading import wire
from scraper.reading.slots import Slot
from scraper.reading.trays import Tray
from scraper.reading.wire import Answer

BUSY = 4
"""A page has its seconds of the CPU, and so many times as long on the wall: on a machine that does much else an
innocent page takes long, too."""


def _bound_memory(most: int) -> None:
    """Take `most` bytes at most, or what whoever started us allows (``ulimit -v``) if that is less."""
    _, allowed = resource.getrlimit(resource.RLIMIT_AS)
    bound = most if allowed == resource.RLIM_INFINITY else min(most, allowed)
    resource.setrlimit(resource.RLIMIT_AS, (bound, bound))


def serve(
    hears: int, tells: int, trays: Iterable[int], *, readers: str, deadline_seconds: float, memory_bytes: int
) -> None:
    """Answer questions of the module `readers`, which come on the trays in turn, until the parent is gone."""
    heap.keep_what_is_freed()
    module = importlib.import_module(readers)
    _bound_memory(memory_bytes)
    with suppress(OSError):  # the parent is gone
        os.write(tells, wire.READY)
        for tray in cycle([Tray(Slot(each)) for each in trays]):
            count = os.read(hears, 1)
            if not count:
                return
            has_memory = _answer_all(module, tray, count[0], deadline_seconds)
            os.write(tells, wire.DONE)
            if not has_memory:  # what is left of the page may be anywhere
                return


def _answer_all(module: ModuleType, tray: Tray, count: int, deadline_seconds: float) -> bool:
    """False: memory ran out, and the pages behind that one have no answer."""
    tray.take(count)
    for number in range(count):
        signal.setitimer(signal.ITIMER_PROF, deadline_seconds)  # by default SIGPROF and SIGALRM end the process
        signal.setitimer(signal.ITIMER_REAL, deadline_seconds * BUSY)
        answer = _answer(module, tray, number)
        tray.say(number, answer)
        if answer.kind == wire.MEMORY:
            break
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    return answer.kind != wire.MEMORY


def _answer(module: ModuleType, tray: Tray, number: int) -> Answer:
    try:
        function, arguments = wire.asked(*tray.question(number))
        return Answer(wire.RESULT, wire.answered(getattr(module, function)(*arguments)))
    except NotAnArticle as reason:
        return Answer(wire.REASON, wire.reasoned(reason))
    except MemoryError:
        return Answer(wire.MEMORY, b"")
    except Exception as error:
        told = f"{type(error).__name__}: {error} ({_place(error)})"[:500]
        return Answer(wire.BUG, told.encode("utf-8", "replace"))


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{frame.name}, line {frame.lineno}"
