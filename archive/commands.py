"""Every verb that needs no scraper, as one command: ``python -m archive``, and the larger part of ``warta``."""

from __future__ import annotations

import click

from archive import cli, copy_verbs, identity_verbs, takedown_verbs

COMMANDS: list[click.Command] = [
    *cli.COMMANDS,
    *copy_verbs.COMMANDS,
    *identity_verbs.COMMANDS,
    *takedown_verbs.COMMANDS,
]

main = cli.Verbs("archive", commands=COMMANDS, help="Read a Wartarsip archive, and look after it.")
