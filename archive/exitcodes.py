"""What the exit codes of every command mean. Standard library only.

69, 74, 75 and 78 are EX_UNAVAILABLE, EX_IOERR, EX_TEMPFAIL and EX_CONFIG of BSD ``sysexits.h``; 129, 130 and
143 are 128 plus the number of the signal, as shells report it.
"""

from __future__ import annotations

from enum import IntEnum
from types import MappingProxyType


class ExitCode(IntEnum):
    """The exit codes of ``warta`` and ``python -m archive``."""

    FINE = 0
    FAILED = 1
    USAGE = 2
    SOME_FAILED = 3
    ALARM = 4
    UNFINISHED = 5
    UNREACHABLE = 69
    DISK_FULL = 74
    ANOTHER_RUN = 75
    BAD_CONFIG = 78
    HUNG_UP = 129
    INTERRUPTED = 130
    TERMINATED = 143


MEANINGS = MappingProxyType(
    {
        ExitCode.FINE: "Fine. Also when there was nothing new.",
        ExitCode.FAILED: "Failed: one line on stderr says what, where, and what to do. `verify`: problems were found.",
        ExitCode.USAGE: "The command line cannot be understood, or names a source that there is not.",
        ExitCode.SOME_FAILED: "Finished, but some sources failed, or some files of `ingest` or addresses of "
        "`crawl --only` could not be read; the others are stored.",
        ExitCode.ALARM: "Finished, and a person should look: a source's pages held far fewer articles than usual, none "
        "of them came, its listings named nothing new for very long, or, with `--since`, some of the past cannot be "
        "reached by another run either. What is stored stays.",
        ExitCode.UNFINISHED: "`crawl --since`: there was no time for all of the days asked for, or some of their "
        "listings failed. The same command goes on where this one ended.",
        ExitCode.UNREACHABLE: "No source could be reached: the network is down, or all of them are. Nothing was lost.",
        ExitCode.DISK_FULL: "The disk is full. What was stored until then is whole; run it again when there is room.",
        ExitCode.ANOTHER_RUN: "Another run holds the lock of this archive. Nothing was done.",
        ExitCode.BAD_CONFIG: "`warta.toml` or a source file says something wrong. Nothing was done.",
        ExitCode.HUNG_UP: "Stopped because its terminal went away, cleanly: what was stored is whole.",
        ExitCode.INTERRUPTED: "Stopped by Ctrl-C, cleanly: what was stored is whole.",
        ExitCode.TERMINATED: "Stopped by SIGTERM, cleanly: what was stored is whole.",
    }
)
"""What each code tells whoever started the command."""
