"""Every verb that needs no scraper, as one command: ``python -m archive``, and the larger part of ``warta``."""

from __future__ import annotations

import click

from archive.commands import captures, checking, copying, deciding, reading, takedown
from archive.commands.verbs import Verbs

_ROOMS = (reading, captures, copying, deciding, checking, takedown)

COMMANDS: list[click.Command] = [command for room in _ROOMS for command in room.COMMANDS]

HELP_OPTIONS = {"help_option_names": ["-h", "--help"]}

main = Verbs(
    "archive", commands=COMMANDS, help="Read a Wartarsip archive, and look after it.", context_settings=HELP_OPTIONS
)
