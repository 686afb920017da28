"""The verb that removes: ``takedown``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import click

from archive.commands.parameters import Name, Words, archive_option
from archive.commands.terminal import counted, line
from archive.copying.copies import CopyKind, known_copies
from archive.lock import run_lock
from archive.store import Archive
from archive.takedown.plan import Plan, plan
from archive.takedown.remove import Outcome, take_down, unfinished

_NAMED = 20


@click.command("takedown")
@click.argument("article", metavar="[ID|URL]", type=Name(), required=False)
@click.option("--dry-run", is_flag=True, help="Remove nothing; show what would go.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--note", type=Words(), metavar="TEXT", help="The reason, kept with the decision. Name no person in it.")
@archive_option
def takedown_command(article: str | None, dry_run: bool, yes: bool, note: str | None, folder: Path) -> None:
    """Remove an article for good: texts, revisions, pages, images, exports; it is never stored again.

    The files are searched afterwards for what was removed. Without ID or URL, go on with one that was broken off.
    """
    if dry_run:
        with Archive.open(folder, read_only=True) as archive:
            _show(archive, _plan(archive, article))
        return
    with run_lock(folder), Archive.open(folder) as archive:
        archive.catch_up()  # so that every reprint is named
        chosen = _plan(archive, article)
        if not yes:
            _show(archive, chosen)
            click.confirm("Remove all of this for good?", abort=True, err=True)
        _tell(take_down(archive, chosen, datetime.now(UTC), note))


def _plan(archive: Archive, article: str | None) -> Plan:
    """One that was broken off comes first: its rows may be gone already, its bytes not yet."""
    begun = unfinished(archive.folder)
    if begun is not None:
        if article is not None and article not in (str(begun.article_id), *begun.urls):
            raise click.UsageError(f"a takedown of {_name(begun)} was broken off: run `warta takedown` first")
        return begun
    if article is None:
        raise click.UsageError("no takedown was broken off: name an article")
    return plan(archive, int(article) if article.isascii() and article.isdecimal() else article)


def _show(archive: Archive, chosen: Plan) -> None:
    counts = ((chosen.revisions, "wording"), (chosen.images, "image"), (chosen.reprints, "reprint"))
    click.echo(f"{_name(chosen)}: {', '.join(counted(*count) for count in counts)}")
    query = "SELECT title, source, day FROM articles WHERE id = ?"  # of one that was broken off it is gone already
    for title, source, day in archive.db.execute(query, [chosen.article_id]):
        click.echo("  " + line(f"{title} ({source}, {day})"))
    for url in [*chosen.urls, *chosen.claims]:
        click.echo(f"  address {line(url)}")
    for number in chosen.capture_ids:
        click.echo(f"  capture {number}")
    for copy in known_copies(archive.db.conn):
        fate = "stays as it is" if copy.kind is CopyKind.BACKUP else "is rewritten if it holds it"
        click.echo("  " + line(f"{copy.kind} of {copy.made_at}: {copy.path} {fate}"))


def _tell(outcome: Outcome) -> None:
    searched = outcome.searched
    click.echo(
        f"taken down; {searched.bytes:,} bytes searched for {searched.runs} runs of it: none is left"
        f"{' but in what others hold' if searched.carriers else ''}"
    )
    for told in _shared(searched.carriers)[:_NAMED]:
        click.echo(f"  {line(told)}")
    if len(searched.carriers) > _NAMED:
        click.echo(f"  and in {len(searched.carriers) - _NAMED} more")
    for copy, fate in outcome.copies:
        click.echo("  " + line(f"{copy.kind} of {copy.made_at}: {copy.path} {fate}"))


_KINDS = {
    "body": "text", "body_before": "text", "summary": "text", "operations": "text", "words": "line of text",
    "title": "title", "title_key": "title", "title_before": "title", "hint_title": "title",
    "subtitle": "subtitle", "subtitle_before": "subtitle", "caption": "caption", "credit": "credit", "alt": "caption",
    "authors": "writer", "editors": "writer", "byline_raw": "writer", "credit_line": "writer",
    "dateline": "place or time", "published_raw": "time", "modified_raw": "time", "url": "address",
    "provenance": "evidence", "copyright": "copyright notice", "tags": "tag", "section": "section",
}  # fmt: skip
"""What it is that stands in a column; elsewhere it is called a phrase. Texts are told first: others may stand there by
chance."""


def _shared(carriers: Sequence[str]) -> list[str]:
    """What of the article others hold too, by what it is: two may share a time or a writer, and no text."""
    found = [(_KINDS.get(carrier.partition(" ")[0].rpartition(".")[2], "phrase"), carrier) for carrier in carriers]
    return [
        f"the same {kind} stands in {carrier}" for kind, carrier in sorted(found, key=lambda each: each[0] != "text")
    ]


def _name(chosen: Plan) -> str:
    return f"article {chosen.article_id}" if chosen.article_id else line(chosen.urls[0])


COMMANDS: list[click.Command] = [takedown_command]
