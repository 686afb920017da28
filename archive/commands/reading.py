"""The verbs that read an archive: ``search show diff why stats export verify``.

Data goes to stdout, messages to stderr. Errors become exit codes in one place, `Verbs`.
"""

from __future__ import annotations

import csv
import errno
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

import click

from archive import export, report
from archive.commands.parameters import COUNT, Day, Number, Place, Words
from archive.commands.terminal import FOUND, article_lines, bold, counted, line, snippet, stats_lines, word_diff
from archive.copying.copies import CopyKind, note_copy
from archive.database import translated
from archive.errors import AnotherRun, ArchiveBusy, ArchiveError, DiskFull, ReadOnlyArchive
from archive.exitcodes import ExitCode
from archive.reading import article_row, compared, evidence, images_of, wording
from archive.search import search
from archive.store import Archive


class Verbs(click.Group):
    """A group whose commands end with the exit codes of ``archive/exitcodes.py``.

    `failures` maps base errors to codes; the first that fits decides. A closed pipe is quiet. What is written is
    UTF-8 whatever the locale: cron has none to speak of, and JSON is UTF-8 (RFC 8259 section 8.1).
    """

    failures: Mapping[type[Exception], ExitCode] = {
        AnotherRun: ExitCode.ANOTHER_RUN,
        DiskFull: ExitCode.DISK_FULL,
        ArchiveError: ExitCode.FAILED,
    }

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; turn an expected error into one line on stderr and its exit code."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        if os.environ.get("NO_COLOR"):  # https://no-color.org
            ctx.color = False
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            # Python would complain once more when it flushes stdout at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(ExitCode.FINE)
        except KeyboardInterrupt as error:
            ctx.exit(self.code_of(error))
        except OSError as error:
            where = f"{error.filename}: " if error.filename is not None else ""
            click.echo(f"warta: {line(where)}{error.strerror or error}", err=True)
            ctx.exit(self.code_of(error))
        except tuple(self.failures) as error:
            for message in self.messages_of(error):
                click.echo(f"warta: {line(message)}", err=True)
            ctx.exit(self.code_of(error))

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first sentence of each command as a whole: click cuts it where the line ends."""
        with formatter.section("Commands"):
            names = self.list_commands(ctx)
            formatter.write_dl([(name, self.commands[name].get_short_help_str(limit=500)) for name in names])

    @classmethod
    def messages_of(cls, error: BaseException) -> list[str]:
        """What to say of an expected error, a line each."""
        return [str(error)]

    @classmethod
    def code_of(cls, error: BaseException) -> ExitCode:
        """The exit code of a command that `error` ended."""
        match error:
            case BrokenPipeError():
                return ExitCode.FINE
            case KeyboardInterrupt():
                return ExitCode.INTERRUPTED
            case OSError(errno=errno.ENOSPC | errno.EDQUOT):
                return ExitCode.DISK_FULL
        return next((code for kind, code in cls.failures.items() if isinstance(error, kind)), ExitCode.FAILED)


def archive_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--archive DIR``, for every verb of ours."""
    return click.option(
        "--archive", "folder", type=Place(file_okay=False), default=Path(), envvar="WARTA_ARCHIVE",
        show_envvar=True, metavar="DIR", help="Folder of the archive. Default: the current folder.",
    )(function)  # fmt: skip


def range_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--since``, ``--until`` and ``--source``."""
    for option in (
        click.option("--source", type=Words(), metavar="NAME", help="Only this source."),
        click.option("--until", type=Day(), metavar="DAY", help="Last day, at the publisher: 2025-02-06 or 7d."),
        click.option("--since", type=Day(), metavar="DAY", help="First day, at the publisher: 2025-02-06 or 7d."),
    ):
        function = option(function)
    return function


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


json_option = click.option("--json", "form", flag_value="json", help="One JSON value.")
nl_option = click.option("--nl", "form", flag_value="nl", help="One JSON object a line.")
csv_option = click.option("--csv", "form", flag_value="csv", help="CSV; cells that start a formula get an apostrophe.")


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
        _write_rows([hit._asdict() for hit in hits], form)
        return
    for hit in hits:
        click.echo(f"{hit.id}  {hit.day}  {line(hit.source)}  {bold(line(hit.title))}")
        click.echo(f"    {snippet(hit.snippet, coloured=coloured())}")
    if not hits:
        click.echo("warta: nothing found", err=True)


@click.command("show")
@click.argument("article", metavar="ID|URL", type=Words())
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
        _echo_json(export.article_json(row, images))
        return
    for text in article_lines(row):
        click.echo(text)


@click.command("diff")
@click.argument("article", metavar="ID|URL", type=Words())
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
        _echo_json({"article_id": row["id"], "from": before, "to": after, **asdict(change)})
        return
    click.echo(f"{row['id']}  revision {before} -> {after}  {', '.join(change.classes) or 'no change'}")
    for part, operations in change.operations.items():
        click.echo(f"\n{bold(part)}\n{word_diff(operations, old[part] or '', coloured=coloured())}")


@click.command("why")
@click.argument("article", metavar="ID|URL", type=Words())
@click.argument("field", required=False, type=Words())
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
        _echo_json({"article_id": row["id"], **where, "fields": answers})
        return
    for answer in answers:
        click.echo(f"{bold(line(answer['field']))}: {line(answer['value'])}")
        raw = "" if answer["raw"] is None else f": {line(answer['raw'])}"
        click.echo(f"    from {line(answer['origin'])}{raw}")
    click.echo(line(f"capture {row['capture_id'] or 'none'}, extractor {row['extractor_version']}"))


@click.command("stats")
@json_option
@archive_option
def stats_command(form: str | None, folder: Path) -> None:
    """Count what the archive holds, and how well it is filled."""
    with _reading(folder) as archive:
        numbers = report.stats(archive.db, folder)
    if form:
        _echo_json(numbers)
        return
    for text in stats_lines(numbers):
        click.echo(text)


@click.command("export")
@range_options
@click.option("--class", "content_class", type=Words(), metavar="CLASS", help="Only this content class, such as news.")
@click.option("-o", "--output", type=Place(dir_okay=False), help="A file instead of stdout.")
@nl_option
@csv_option
@archive_option
def export_command(form: str | None, output: Path | None, folder: Path, **selection: Any) -> None:
    """Write whole articles as JSON lines (the default) or CSV."""
    write = export.write_csv if form == "csv" else export.write_jsonl
    with _reading(folder) as archive:
        known_source(archive, selection["source"])
        with _output(output) as out:
            write(archive.db, export.Selection(**selection), out)
    if output is not None:
        note_written(folder, output, CopyKind.CSV if form == "csv" else CopyKind.JSONL)


def note_written(folder: Path, output: Path, kind: CopyKind) -> None:
    """A takedown takes articles out of the copies that it knows of. An analyst may have no right to write."""
    try:
        with Archive.open(folder, busy_timeout_seconds=1) as archive, archive.transaction():
            note_copy(archive.db.conn, output, kind, datetime.now(UTC))
    except (ReadOnlyArchive, ArchiveBusy) as error:
        click.echo(f"warta: a takedown will not know of {line(output)}: {line(error)}", err=True)


@click.command("verify")
@json_option
@archive_option
@click.pass_context
def verify_command(ctx: click.Context, form: str | None, folder: Path) -> None:
    """Check everything that is stored; exit with 1 if anything is not as it was written."""
    problems = report.verify(folder)
    if form:
        _echo_json([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            click.echo(line(f"{problem.check}: {problem.subject} {problem.message}"))
    if problems:
        click.echo(f"warta: {counted(len(problems), 'problem')}", err=True)
        ctx.exit(ExitCode.FAILED)


COMMANDS: list[click.Command] = [
    search_command, show_command, diff_command, why_command, stats_command, export_command, verify_command,
]  # fmt: skip
"""The verbs that read; ``archive/commands/every.py`` joins them with the others."""


def _echo_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _write_rows(rows: list[dict[str, Any]], form: str) -> None:
    if form == "json":
        _echo_json(rows)
    elif form == "nl":
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif rows:
        writer = csv.writer(sys.stdout)
        writer.writerow(rows[0])
        writer.writerows(map(export.no_formula, row.values()) for row in rows)


def coloured() -> bool:
    """Whether stdout shows colours, and they are wanted."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


@contextmanager
def _output(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        sys.stdout.flush()
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        yield file
