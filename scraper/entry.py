"""Where the ``warta`` command begins. Light, so that Ctrl-C is answered before the verbs are read."""

from __future__ import annotations

import os
import sys

from archive.exitcodes import ExitCode


def main() -> None:
    """Run the verb that the command line names; stopped while the verbs are still being read, end as they would."""
    _open_what_is_closed()
    try:
        from archive import heap
        from scraper.commands.every import main as run
    except KeyboardInterrupt:
        sys.exit(ExitCode.INTERRUPTED)
    heap.keep_what_is_freed()
    run()


def _open_what_is_closed() -> None:
    """Started with ``2>&-``, the next file that is opened would be number 2: a file of the archive, into which whatever
    is written to stderr would go."""
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free, which is this one
            setattr(sys, name, os.fdopen(number, "w" if number else "r", encoding="utf-8", closefd=False))
