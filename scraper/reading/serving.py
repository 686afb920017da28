"""In a child: read a page, answer, wait for the next.

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

from scraper.errors import NotAnArticle
from scraper.reading import wire
from scraper.reading.slots import Slot

BUSY = 4
"""A page has its seconds of the CPU, and so many times as long on the wall: on a machine that does much else an
innocent page takes long, too."""


def serve(
    hears: int, tells: int, slots: Iterable[int], *, readers: str, deadline_seconds: float, memory_bytes: int
) -> None:
    """Answer questions of the module `readers`, which come by the slots in turn, until the parent is gone."""
    module = importlib.import_module(readers)
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    with suppress(OSError):  # the parent is gone
        os.write(tells, wire.MESSAGE.pack(wire.READY, 0, 0))
        for slot in cycle([Slot(each) for each in slots]):
            message = os.read(hears, wire.MESSAGE.size)
            if len(message) < wire.MESSAGE.size:
                return
            _, head, payload = wire.MESSAGE.unpack(message)
            kind, answer = _in_time(module, slot, head, payload, deadline_seconds)
            os.write(tells, wire.MESSAGE.pack(kind, len(answer), 0))
            if kind == wire.MEMORY:  # what is left of the page may be anywhere
                return


def _in_time(module: ModuleType, slot: Slot, head: int, payload: int, deadline_seconds: float) -> tuple[bytes, bytes]:
    signal.setitimer(signal.ITIMER_PROF, deadline_seconds)  # by default SIGPROF and SIGALRM end the process
    signal.setitimer(signal.ITIMER_REAL, deadline_seconds * BUSY)
    kind, answer = _answer(module, slot, head, payload)
    slot.write(answer)
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.setitimer(signal.ITIMER_REAL, 0)
    return kind, answer


def _answer(module: ModuleType, slot: Slot, head: int, payload: int) -> tuple[bytes, bytes]:
    try:
        function, arguments = wire.asked(slot.read(0, head), slot.read(head, head + payload))
        return wire.RESULT, wire.answered(getattr(module, function)(*arguments))
    except NotAnArticle as reason:
        return wire.REASON, wire.reasoned(reason)
    except MemoryError:
        return wire.MEMORY, b""
    except Exception as error:
        told = f"{type(error).__name__}: {error} ({_place(error)})"[:500]
        return wire.BUG, told.encode("utf-8", "replace")


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{frame.name}, line {frame.lineno}"
