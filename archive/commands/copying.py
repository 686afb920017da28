"""The verbs that copy: ``backup publish import``."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click

from archive.commands.output import note_before
from archive.commands.parameters import Place, archive_option
from archive.commands.terminal import counted, line
from archive.copying.backup import backup
from archive.copying.copies import CopyKind
from archive.copying.importing import ONE_OF, import_archive
from archive.copying.publishing import publish
from archive.lock import run_lock
from archive.store import Archive

_destination = click.argument("destination", type=Place(file_okay=False), metavar="DEST")


@click.command("backup")
@_destination
@click.option("--replace", is_flag=True, help="Put the copy in the place of an earlier one, once it is verified.")
@archive_option
def backup_command(destination: Path, replace: bool, folder: Path) -> None:
    """Copy the archive to the folder DEST, while a crawl runs or not, and verify the copy by opening it."""
    note = partial(note_before, folder, destination, CopyKind.BACKUP)
    made = backup(folder, destination, replace=replace, note=note)
    click.echo(line(f"{made.folder}: {made.bytes:,} bytes, verified"), err=True)


@click.command("publish")
@_destination
@archive_option
def publish_command(destination: Path, folder: Path) -> None:
    """Write or renew a read-only copy of the articles in DEST, for analysts who may not write here."""
    path = publish(folder, destination, note=partial(note_before, folder, destination, CopyKind.PUBLICATION))
    click.echo(line(f"{path}: {path.stat().st_size:,} bytes, as of {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"), err=True)


@click.command("import")
@click.argument("other", type=Place(file_okay=False, exists=True), metavar="OTHER")
@archive_option
def import_command(other: Path, folder: Path) -> None:
    """Bring all of the archive in OTHER into this one: articles, wordings, pages, runs.

    OTHER is only read. Running it again brings what is new there.
    """
    with run_lock(folder), Archive.open(folder) as archive:
        counts = import_archive(archive, other, datetime.now(UTC))
    told = ", ".join(counted(count, ONE_OF[many], many) for many, count in sorted(counts.items()) if count)
    click.echo(told or "nothing in it", err=True)


COMMANDS: list[click.Command] = [backup_command, publish_command, import_command]
