"""The verb that mends: ``repair``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from archive.commands.parameters import archive_option
from archive.commands.terminal import line
from archive.exitcodes import ExitCode
from archive.integrity.accepting import accept
from archive.integrity.repair import repair
from archive.integrity.verifying import verify
from archive.lock import run_lock


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
        click.echo(line(f"warta: {problem.check}: {problem.subject} {problem.message}"), err=True)
    if left:
        click.echo("warta: this cannot be mended from what is here: restore it from a backup", err=True)
        ctx.exit(ExitCode.FAILED)


COMMANDS: list[click.Command] = [repair_command]
