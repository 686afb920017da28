"""The verbs that check and mend: ``verify repair``."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from archive.commands.output import echo_json, json_option
from archive.commands.parameters import archive_option
from archive.commands.terminal import counted, line
from archive.exitcodes import ExitCode
from archive.integrity import sums
from archive.integrity.accepting import accept
from archive.integrity.repair import repair
from archive.integrity.verifying import verify
from archive.lock import run_lock


@click.command("verify")
@click.option(
    "--seal", is_flag=True, help="If all is well, note the sum of every file: until the next command that writes,"
    " verify finds any byte that changes.",
)  # fmt: skip
@json_option
@archive_option
@click.pass_context
def verify_command(ctx: click.Context, seal: bool, form: str | None, folder: Path) -> None:
    """Check everything that is stored; exit with 1 if anything is not as it was written."""
    with run_lock(folder) if seal else nullcontext():
        problems = verify(folder)
        if seal and not problems:
            sums.seal(folder)
    if form:
        echo_json([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            click.echo(line(problem))
    if problems:
        click.echo(f"warta: {counted(len(problems), 'problem')}", err=True)
        ctx.exit(ExitCode.FAILED)
    if sys.stderr.isatty():
        click.echo("nothing is wrong", err=True)


@click.command("repair")
@click.option(
    "--accept", "accepts", is_flag=True, help="Take the databases' bytes as they are, because somebody changed them on"
    " purpose with another program: `verify` reports none of them any more.",
)  # fmt: skip
@archive_option
@click.pass_context
def repair_command(ctx: click.Context, folder: Path, accepts: bool) -> None:
    """Make again what can be made from the texts: search index, indexes, triggers, views, links between rows.

    No wording and no page is removed. What is left to say afterwards is what `verify` says.
    """
    now = datetime.now(UTC)
    with run_lock(folder):
        for told in [*repair(folder, now), *(accept(folder, now) if accepts else [])]:
            click.echo(line(told))
    left = verify(folder)
    for problem in left:
        click.echo(line(f"warta: {problem}"), err=True)
    lost = [problem for problem in left if problem.check not in _ACCEPTED]  # of those their own words say what to do
    if lost:
        these = "this" if lost == left else f"{len(lost)} of these problems"
        click.echo(f"warta: {these} cannot be mended from what is here: restore it from a backup", err=True)
    if left:
        ctx.exit(ExitCode.FAILED)
    if sys.stderr.isatty():
        click.echo("nothing is wrong now", err=True)


_ACCEPTED = frozenset({"pages", "sums"})
"""Checks whose problems are none if somebody says, by ``--accept``, that the bytes are meant to be so."""

COMMANDS: list[click.Command] = [verify_command, repair_command]
