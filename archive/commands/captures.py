"""The verbs about pages as they came: ``export-warc prune``."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from importlib.metadata import version
from pathlib import Path

import click

from archive.captures.retention import Policy, remove, unneeded
from archive.captures.warc import write_warc
from archive.commands.output import note_before, replacing, require_folder
from archive.commands.parameters import COUNT, Number, Place, Words, archive_option, capture_options
from archive.commands.reading import known_source
from archive.copying.copies import CopyKind
from archive.lock import run_lock
from archive.store import Archive


@click.command("export-warc")
@click.argument("file", type=Place(dir_okay=False))
@capture_options
@click.option("--whole", is_flag=True, help="Write every page in full, also where its bytes stand in the file already.")
@archive_option
def export_warc_command(
    file: Path, source: str | None, since: date | None, until: date | None, whole: bool, folder: Path
) -> None:
    """Write captures to FILE (.warc.gz) as WARC/1.1, with the headers as received."""
    if not file.name.lower().endswith(".warc.gz"):
        raise click.BadParameter(f"{file.name}: pages are written as WARC; name it .warc.gz", param_hint="FILE")
    now = datetime.now(UTC)
    first, last = (datetime.combine(day, time(), UTC) if day else None for day in (since, until))
    with Archive.open(folder, read_only=True) as archive:
        known_source(archive, source)
        require_folder(file)
        note_before(folder, file, CopyKind.WARC)
        chosen = archive.captures.iterate(source=source, since=first, until=last and last + timedelta(days=1))
        software = f"Wartarsip/{version('wartarsip')}"
        with replacing(file) as partial, partial.open("wb") as out:
            counts = write_warc(archive.captures, chosen, out, software=software, made_at=now, whole=whole)
    click.echo(", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())), err=True)


@click.command("prune")
@click.option("--days", type=Number(1, COUNT), required=True, metavar="N", help="Younger captures stay.")
@click.option(
    "--only-ends", is_flag=True, help="Of each article keep only the first and the last page that it was read from."
)
@click.option("--dry-run", is_flag=True, help="Remove nothing; say how many would go.")
@click.option("--note", type=Words(), metavar="TEXT", help="The reason, kept with the decision.")
@archive_option
def prune_command(days: int, only_ends: bool, dry_run: bool, note: str | None, folder: Path) -> None:
    """Remove captures older than N days that no article, revision or change was read from."""
    policy, now = Policy(days=min(days, _LONGEST_DAYS), only_ends=only_ends), datetime.now(UTC)
    if dry_run:
        with Archive.open(folder, read_only=True) as archive:
            click.echo(f"{len(unneeded(archive, policy, now)):,} captures would be removed", err=True)
        return
    with run_lock(folder), Archive.open(folder) as archive:
        gone = unneeded(archive, policy, now)
        remove(archive, gone, now, note)
    click.echo(f"{len(gone):,} captures removed", err=True)


_LONGEST_DAYS = 365 * 900
"""Reckoning further back would leave the calendar."""

COMMANDS: list[click.Command] = [export_warc_command, prune_command]
