"""Every verb that needs no scraper, as one command: ``python -m archive``, and the larger part of ``warta``."""

from __future__ import annotations

import click

from archive import capture_verbs, cli, copy_verbs, identity_verbs, repair_verbs, takedown_verbs

_ROOMS = (cli, capture_verbs, copy_verbs, identity_verbs, repair_verbs, takedown_verbs)

COMMANDS: list[click.Command] = [command for room in _ROOMS for command in room.COMMANDS]

main = cli.Verbs("archive", commands=COMMANDS, help="Read a Wartarsip archive, and look after it.")
