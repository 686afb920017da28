"""The verbs by which a person decides which article is which: ``merge split undo``."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from archive.commands.parameters import COUNT, Name, Number, Words, archive_option
from archive.decisions.merging import merge
from archive.decisions.splitting import split
from archive.decisions.undoing import undo
from archive.lock import run_lock
from archive.querying.one_article import article_row
from archive.store import Archive

_note = click.option("--note", type=Words(), metavar="TEXT", help="The reason, kept with the decision.")


@click.command("merge")
@click.argument("kept", metavar="ID|URL", type=Name())
@click.argument("merged", metavar="ID|URL", type=Name())
@_note
@archive_option
def merge_command(kept: str, merged: str, note: str | None, folder: Path) -> None:
    """Say that two articles are one. The first keeps its id; the second id leads to it.

    Wordings and addresses of both come together, and later crawls keep to it.
    """
    with run_lock(folder), Archive.open(folder) as archive:
        ids = [int(article_row(archive.db, each)["id"]) for each in (kept, merged)]
        number = merge(archive, ids[0], ids[1], datetime.now(UTC), note)
    click.echo(f"decision {number}: article {ids[1]} is {ids[0]}; take it back with `warta undo {number}`", err=True)


@click.command("split")
@click.argument("article", metavar="ID|URL", type=Name())
@click.argument("address", metavar="ADDRESS", type=Name())
@_note
@archive_option
def split_command(article: str, address: str, note: str | None, folder: Path) -> None:
    """Say that ADDRESS leads to another article. The wordings that were read there go with it.

    ADDRESS as it stands in article_urls. It is never joined to that article again.
    """
    with run_lock(folder), Archive.open(folder) as archive:
        article_id = int(article_row(archive.db, article)["id"])
        number = split(archive, article_id, address, datetime.now(UTC), note)
    click.echo(f"decision {number}; take it back with `warta undo {number}`", err=True)


@click.command("undo")
@click.argument("number", metavar="DECISION", type=Number(1, COUNT))
@_note
@archive_option
def undo_command(number: int, note: str | None, folder: Path) -> None:
    """Take back a merge or a split, by its number in the table decisions."""
    with run_lock(folder), Archive.open(folder) as archive:
        undoing = undo(archive, number, datetime.now(UTC), note)
    click.echo(f"decision {undoing} undoes decision {number}", err=True)


COMMANDS: list[click.Command] = [merge_command, split_command, undo_command]
