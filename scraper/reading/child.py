"""The child's side of ``scraper/reading/pool.py``: where a process begins that reads pages.

Run as a file with arguments in JSON: the descriptors of its two pipes and of its trays, and what else `serve` is to
know. Nothing of ours is imported before that has said where modules are found, so a child starts without the parent's
main module.
"""

from __future__ import annotations

import importlib
import json
import signal
import sys


def main() -> None:
    """Serve until the parent is gone or memory has run out."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):  # a terminal or systemd tells all of us at once
        signal.signal(number, signal.SIG_IGN)  # the parent decides what becomes of the page in hand
    hears, tells, trays, told = (json.loads(argument) for argument in sys.argv[1:])
    sys.path[:] = told.pop("path")
    importlib.import_module("scraper.reading.serving").serve(hears, tells, trays, **told)


if __name__ == "__main__":
    main()
