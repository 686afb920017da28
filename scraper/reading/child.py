"""The child's side of ``scraper/reading/pool.py``: read a page, answer, wait for the next.

Run as a file, with the file descriptor of its socket as only argument. Nothing of ours is imported before
the first message has said where modules are found, so a child starts without the parent's main module.
It ends when the parent's end of the socket closes, also when the parent was killed; a parse that outlives
its deadline is ended by the kernel's alarm, which needs nobody's cooperation: the parser cannot be
interrupted from Python, and a child whose parent is gone has nobody else to end it.
"""

from __future__ import annotations

import importlib
import resource
import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from types import ModuleType
from typing import Any


def main() -> None:
    """Serve until the parent is gone or memory has run out."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what becomes of the page in hand
    connection: Connection[Any, Any] = Connection(int(sys.argv[1]))
    try:
        path, name, deadline_seconds, memory_bytes = connection.recv()
        sys.path[:] = path
        readers = importlib.import_module(name)
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        connection.send(("ready", None))
        while _serve(connection, readers, deadline_seconds):
            pass
    except (EOFError, OSError):
        return  # the parent is gone


def _serve(connection: Connection[Any, Any], readers: ModuleType, deadline_seconds: float) -> bool:
    """One page. False when this process should not be used again."""
    function, arguments = connection.recv()
    signal.setitimer(signal.ITIMER_REAL, deadline_seconds)  # SIGALRM's default action ends the process
    kind, value = _answer(getattr(readers, function), arguments)
    signal.setitimer(signal.ITIMER_REAL, 0)
    connection.send((kind, value))
    return kind != "memory"


def _answer(read: Callable[..., Any], arguments: tuple[Any, ...]) -> tuple[str, Any]:
    from scraper.errors import NotAnArticle

    try:
        return "result", read(*arguments)
    except NotAnArticle as reason:
        return "reason", reason.with_traceback(None)
    except MemoryError:
        return "memory", None
    except Exception as error:
        return "bug", f"{type(error).__name__}: {error} ({_place(error)})"[:500]


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{frame.name}, line {frame.lineno}"


if __name__ == "__main__":
    main()
