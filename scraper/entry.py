"""Where the ``warta`` command begins. Light, so that Ctrl-C is answered before the verbs are read."""

from __future__ import annotations

import sys

from archive.exitcodes import ExitCode


def main() -> None:
    """Run the verb that the command line names; stopped while the verbs are still being read, end as they would."""
    try:
        from scraper.commands.every import main as run
    except KeyboardInterrupt:
        sys.exit(ExitCode.INTERRUPTED)
    run()
