"""The verbs that read an archive: ``search show diff why stats export``.

Data goes to stdout, messages to stderr.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from archive.article import ContentClass
from archive.commands.output import (
    coloured,
    csv_option,
    echo_json,
    is_special,
    json_option,
    nl_option,
    note_before,
    require_folder,
    text_output,
    write_rows,
)
from archive.commands.parameters import COUNT, Name, Number, Place, Words, archive_option, range_options
from archive.commands.terminal import FOUND, article_lines, bold, line, snippet, stats_lines, word_diff
from archive.copying.copies import CopyKind
from archive.database.translating import translated
from archive.querying import export
from archive.querying.one_article import article_row, compared, evidence, images_of, wording
from archive.querying.search import Hit, search
from archive.querying.stats import stats
from archive.store import Archive


@contextmanager
def _reading(folder: Path) -> Iterator[Archive]:
    with Archive.open(folder, read_only=True) as archive, translated(folder):
        yield archive


def known_source(archive: Archive, name: str | None) -> None:
    """A usage error for a name that the archive has never heard of: an empty answer would pass for the truth."""
    known = [row[0] for row in archive.db.conn.execute("SELECT name FROM sources ORDER BY name")]
    if name is None or name in known:
        return
    if not any(archive.captures.iterate(source=name)):  # all pages of a source may have been refused
        told = f"no source is called {name!r} here; there are: {', '.join(known) or 'none yet'}"
        raise click.BadParameter(told, param_hint="--source")


@click.command("search")
@click.argument("words", nargs=-1, required=True, type=Words())
@range_options
@click.option("--newest", is_flag=True, help="Newest first, not best first.")
@click.option("--limit", type=Number(1, 10_000), default=20, show_default=True, metavar="N", help="Articles at most.")
@click.option("--offset", type=Number(0, COUNT), default=0, metavar="N", help="Articles to pass over.")
@json_option
@nl_option
@csv_option
@archive_option
def search_command(words: tuple[str, ...], form: str | None, folder: Path, **options: Any) -> None:
    """Find articles that hold all WORDS.

    "two words" side by side, OR, -without (after --), begin*, title:word, author:name.
    """
    with _reading(folder) as archive:
        known_source(archive, options["source"])
        hits = search(archive.db, " ".join(words), marks=("[", "]") if form else FOUND, **options)
    if form:
        write_rows([hit._asdict() for hit in hits], Hit._fields, form)
        return
    for hit in hits:
        click.echo(f"{hit.id}  {hit.day}  {line(hit.source)}  {bold(line(hit.title))}")
        click.echo(f"    {snippet(hit.snippet, coloured=coloured())}")
    if not hits:
        click.echo("warta: nothing found", err=True)


@click.command("show")
@click.argument("article", metavar="ID|URL", type=Name())
@click.option("--revision", type=Number(1, COUNT), metavar="N", help="An earlier wording.")
@json_option
@archive_option
def show_command(article: str, revision: int | None, form: str | None, folder: Path) -> None:
    """Print one article."""
    with _reading(folder) as archive:
        row = article_row(archive.db, article)
        images = images_of(archive.db, row["id"])
        if revision is not None:
            row |= wording(archive.db, row["id"], revision) | {"revision": revision}
    if form:
        echo_json(export.article_json(row, images))
        return
    for text in article_lines(row, images):
        click.echo(text)


@click.command("diff")
@click.argument("article", metavar="ID|URL", type=Name())
@click.argument("first", metavar="[FROM]", type=Number(1, COUNT), required=False)
@click.argument("second", metavar="[TO]", type=Number(1, COUNT), required=False)
@json_option
@archive_option
def diff_command(article: str, first: int | None, second: int | None, form: str | None, folder: Path) -> None:
    """Show what changed between two wordings; without numbers, between the last two."""
    with _reading(folder) as archive:
        row = article_row(archive.db, article)
        after = second or row["revision"]
        before = first or max(after - 1, 1)
        old, new = (wording(archive.db, row["id"], number) for number in (before, after))
    change = compared(old, new)
    if form:
        echo_json({"article_id": row["id"], "from": before, "to": after, **asdict(change)})
        return
    if row["revision"] == 1:
        click.echo(f"{row['id']}  revision 1  the only wording")
        return
    click.echo(f"{row['id']}  revision {before} -> {after}  {', '.join(change.classes) or 'no change'}")
    for part, operations in change.operations.items():
        click.echo(f"\n{bold(part)}\n{word_diff(operations, old[part] or '', coloured=coloured())}")


@click.command("why")
@click.argument("article", metavar="ID|URL", type=Name())
@click.argument("field", required=False, type=Name())
@json_option
@archive_option
def why_command(article: str, field: str | None, form: str | None, folder: Path) -> None:
    """Show where the fields of an article come from: the evidence and what was read from it."""
    with _reading(folder) as archive:
        row = article_row(archive.db, article)
        kept = evidence(archive.db, row)
    answers = [answer for answer in kept if field in (None, answer["field"])]
    if field is not None and not answers:
        known = ", ".join(answer["field"] for answer in kept) or "none"
        raise click.BadParameter(f"no evidence is kept for {field!r}; there is for: {known}", param_hint="FIELD")
    if form:
        where = {"capture_id": row["capture_id"], "extractor_version": row["extractor_version"]}
        echo_json({"article_id": row["id"], **where, "fields": answers})
        return
    for answer in answers:
        click.echo(
            f"{bold(line(answer['field']))}: {line('' if answer['value'] is None else answer['value'])}".rstrip()
        )
        raw = "" if answer["raw"] is None else f": {line(answer['raw'])}"
        click.echo(f"    from {line(answer['origin'])}{raw}")
    click.echo(line(f"capture {row['capture_id'] or 'none'}, extractor {row['extractor_version']}"))


@click.command("stats")
@json_option
@archive_option
def stats_command(form: str | None, folder: Path) -> None:
    """Count what the archive holds, and how well it is filled."""
    with _reading(folder) as archive:
        numbers = stats(archive.db, folder)
    if form:
        echo_json(numbers)
        return
    for text in stats_lines(numbers):
        click.echo(text)


@click.command("export")
@range_options
@click.option(
    "--class",
    "content_class",
    type=click.Choice([each.value for each in ContentClass]),
    metavar="CLASS",
    help=f"Only this content class: {', '.join(ContentClass)}.",
)
@click.option(
    "-o", "--output", type=Place(dir_okay=False), help="A file instead of stdout (-); a name in .csv means --csv."
)
@nl_option
@csv_option
@archive_option
def export_command(form: str | None, output: Path | None, folder: Path, **selection: Any) -> None:
    """Write whole articles as JSON lines (the default) or CSV."""
    path = None if output == Path("-") else output
    is_csv = (form or _form_of(path)) == "csv"
    write = export.write_csv if is_csv else export.write_jsonl
    with _reading(folder) as archive:
        known_source(archive, selection["source"])
        if path is not None and not is_special(path):
            require_folder(path)
            note_before(folder, path, CopyKind.CSV if is_csv else CopyKind.JSONL)
        with text_output(path) as out:
            write(archive.db, export.Selection(**selection), out)


_ENDINGS = {".csv": "csv", ".jsonl": "nl", ".ndjson": "nl", ".json": "nl", "": "nl"}


def _form_of(path: Path | None) -> str:
    """What the name of a file says of its form. A usage error where it says another than ours."""
    if path is None or is_special(path):
        return "nl"
    ending = path.suffix.lower()
    if ending not in _ENDINGS:
        told = f"{path.name}: nothing is written as {ending}; name it .jsonl or .csv, or say --nl or --csv"
        raise click.BadParameter(told, param_hint="--output")
    return _ENDINGS[ending]


COMMANDS: list[click.Command] = [
    search_command, show_command, diff_command, why_command, stats_command, export_command,
]  # fmt: skip
