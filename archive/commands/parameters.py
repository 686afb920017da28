"""Types of what is given on the command line, where a wrong one is a usage error that says what is expected; options
that several verbs have."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import click

FIRST_DAY, LAST_DAY = date(1000, 1, 1), date(2999, 12, 31)
COUNT = 1_000_000_000
"""No number on the command line may be greater: SQLite's own limit is a traceback away."""


class Day(click.ParamType):  # type: ignore[type-arg]  # generic from click 8.5 only
    """``2025-02-06``, or ``7d``: so many days before today (UTC)."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day, or a usage error that shows both forms."""
        if isinstance(value, date):
            return value
        try:
            ago = value.endswith("d") and value[:-1].isdecimal()
            day = datetime.now(UTC).date() - timedelta(days=int(value[:-1])) if ago else date.fromisoformat(value)
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is no day: write 2025-02-06, or 7d for seven days ago", param, ctx)
        if not FIRST_DAY <= day <= LAST_DAY:  # what is reckoned from a day must not leave the calendar
            self.fail(f"{value!r} is no day between {FIRST_DAY} and {LAST_DAY}", param, ctx)
        return day


class Number(click.IntRange):
    """A whole number within bounds; click's own complaint is of an "integer range"."""

    name = "whole number"


class Words(click.ParamType):  # type: ignore[type-arg]
    """Text as UTF-8: what a shell hands over that is none comes as surrogates, which nothing can store or look up."""

    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text; U+FFFD for each byte that belongs to no character."""
        return str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


class Name(Words):
    """An article, an address, a field. An empty one is a usage error: it is a shell's variable that nobody set."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The text, which is not blank."""
        text = super().convert(value, param, ctx)
        if not text.strip():
            self.fail("it is empty", param, ctx)
        return text


class FilePath(click.Path):
    """A file or folder. An empty one is a usage error, as with `Name`: it would stand for the current folder."""

    def __init__(
        self, *, exists: bool = False, file_okay: bool = True, dir_okay: bool = True, allow_dash: bool = False
    ) -> None:
        super().__init__(exists=exists, file_okay=file_okay, dir_okay=dir_okay, allow_dash=allow_dash, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path as it was given, or a usage error."""
        if value == "":
            self.fail("it is empty", param, ctx)
        return super().convert(value, param, ctx)


class Place(FilePath):
    """An archive, or what is made of one. Its whole name must be UTF-8: SQLite and our own books know no other."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path as it was given, or a usage error."""
        path = super().convert(value, param, ctx)
        try:
            os.fsencode(os.path.realpath(path)).decode()
        except UnicodeDecodeError:
            self.fail(f"{str(value)!r}: its name, or that of a folder around it, is no UTF-8", param, ctx)
        return path


def in_order(ctx: click.Context, param: click.Parameter, value: date | None) -> date | None:
    """``--since`` and ``--until``, whichever is read last: days the wrong way round would find nothing, silently."""
    days = {**ctx.params, param.name: value}
    since, until = days.get("since"), days.get("until")
    if since is not None and until is not None and until < since:
        raise click.UsageError(f"--until {until} lies before --since {since}", ctx)
    return value


def archive_option(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--archive DIR``, for every verb of ours."""
    return click.option(
        "--archive", "folder", type=Place(file_okay=False), default=Path(), envvar="WARTA_ARCHIVE",
        show_envvar=True, metavar="DIR", help="Folder of the archive. Default: the current folder.",
    )(function)  # fmt: skip


_Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def range_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--since``, ``--until`` and ``--source`` of articles."""
    source = click.option("--source", type=Name(), metavar="NAME", help="Only this source.")
    since, until = _days("First day, at the publisher", "Last day, at the publisher")
    return since(until(source(function)))


def capture_options(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--source``, ``--since`` and ``--until`` of captures."""
    source = click.option("--source", type=Name(), metavar="NAME", help="Only captures of this source.")
    since, until = _days("Captured on this day (UTC) or later", "Captured on this day (UTC) or earlier")
    return source(since(until(function)))


def _days(first: str, last: str) -> Iterator[_Decorator]:
    """``--since`` and ``--until``, which say what they mean."""
    for name, told in (("--since", first), ("--until", last)):
        yield click.option(name, type=Day(), callback=in_order, metavar="DAY", help=f"{told}: 2025-02-06 or 7d.")
