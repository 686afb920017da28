"""Where answers go, and in which form: JSON, one object a line, CSV; files beside the archive are remembered."""

from __future__ import annotations

import csv
import errno
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from archive.commands.terminal import line
from archive.copying.copies import CopyKind, note_copy
from archive.errors import ArchiveBusy, ReadOnlyArchive
from archive.querying.export import no_formula
from archive.store import Archive

_Command = TypeVar("_Command", bound=Callable[..., Any])


def _form_option(name: str, told: str) -> Callable[[_Command], _Command]:
    """``--json`` and the like: the parameter ``form`` of a command, of which one can be asked for."""

    def choose(ctx: click.Context, parameter: click.Parameter, is_asked: bool) -> None:
        earlier = ctx.params.setdefault("form", None)
        if is_asked and earlier:
            raise click.UsageError(f"--{name} does not go with --{earlier}: an answer has one form")
        if is_asked:
            ctx.params["form"] = name

    return click.option(f"--{name}", f"as_{name}", is_flag=True, expose_value=False, callback=choose, help=told)


json_option = _form_option("json", "As JSON.")
nl_option = _form_option("nl", "As JSON lines: one object a line.")
csv_option = _form_option("csv", "As CSV; cells that begin a formula get an apostrophe in front.")


def echo_json(value: object) -> None:
    """One JSON value, for people's eyes too."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def write_rows(rows: Sequence[dict[str, Any]], columns: Sequence[str], form: str) -> None:
    """Rows on stdout in one of the three forms; CSV has its header without rows, too."""
    if form == "json":
        echo_json(rows)
    elif form == "nl":
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    else:
        writer = csv.writer(sys.stdout)
        writer.writerow(columns)
        writer.writerows(map(no_formula, row.values()) for row in rows)


def coloured() -> bool:
    """Whether stdout shows colours, and they are wanted."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR")


@contextmanager
def text_output(path: Path | None) -> Iterator[TextIO]:
    """Stdout, or a file that takes its name when the block ends well; a pipe or device is written to as it is."""
    if path is None:
        yield sys.stdout
        sys.stdout.flush()
        return
    if is_special(path):
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file
        return
    with replacing(path) as partial, partial.open("w", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Where to write what takes the name `path` when the block ends well. Raises OSError with the file's name: a
    write that finds no room tells none."""
    partial = path.with_name(f".{path.name}.new")
    try:
        yield partial
        partial.replace(path)
    except OSError as error:
        error.filename = error.filename or str(path)
        raise
    finally:
        partial.unlink(missing_ok=True)


def is_special(path: Path) -> bool:
    """Whether it is a pipe, a terminal, a device: nothing that stays, and nothing that could be replaced."""
    return path.exists() and not path.is_file() and not path.is_dir()


def require_folder(output: Path) -> None:
    """Raise OSError, naming the folder, where no file can be made there: before anything is noted or written."""
    if not os.access(output.parent, os.W_OK | os.X_OK):
        problem = errno.ENOENT
        if output.parent.exists():
            problem = errno.EACCES if output.parent.is_dir() else errno.ENOTDIR
        raise OSError(problem, os.strerror(problem), str(output.parent))


def note_before(folder: Path, output: Path, kind: CopyKind) -> None:
    """Remember a copy that is about to be written, also if writing it is killed: a takedown takes articles out of
    the copies that it knows of. An analyst may have no right to write."""
    try:
        with Archive.open(folder, busy_timeout_seconds=1) as archive, archive.transaction():
            note_copy(archive.db.conn, output, kind, datetime.now(UTC))
    except (ReadOnlyArchive, ArchiveBusy) as error:
        click.echo(f"warta: a takedown will not know of {line(output)}: {line(error)}", err=True)
