"""How every command ends: errors become one line and an exit code here, and nowhere else."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from io import TextIOWrapper
from typing import IO, Any

import click

from archive.commands.terminal import line
from archive.errors import AnotherRun, ArchiveError, DiskFull
from archive.exitcodes import ExitCode


class Misused(click.ClickException):
    """A usage error of click, as one line that says where help is."""

    exit_code = ExitCode.USAGE

    def __init__(self, error: click.UsageError) -> None:
        """`error` as click words it."""
        told = " ".join(error.format_message().split()).removesuffix(".")
        where = f"; see `{error.ctx.command_path} --help`" if error.ctx else ""
        super().__init__(f"{told[:1].lower()}{told[1:]}{where}")

    def show(self, file: IO[Any] | None = None) -> None:
        """On stderr."""
        click.echo(f"warta: {line(self.format_message())}", file=file, err=True)


Sections = Sequence[tuple[str, Sequence[click.Command]]]
"""Headings of ``--help``, and the commands below each."""


class Verbs(click.Group):
    """A group whose commands end with the exit codes of ``archive/exitcodes.py``, listed by what they are for.

    `failures` maps base errors to codes; the first that fits decides. A closed pipe is quiet. What is written is
    UTF-8 whatever the locale: cron has none to speak of, and JSON is UTF-8 (RFC 8259 section 8.1).
    """

    failures: Mapping[type[Exception], ExitCode] = {
        AnotherRun: ExitCode.ANOTHER_RUN,
        DiskFull: ExitCode.DISK_FULL,
        ArchiveError: ExitCode.FAILED,
    }

    def make_context(self, *arguments: Any, **settings: Any) -> click.Context:
        """As click's; what is wrong with the options before the verb is one line, too."""
        try:
            return super().make_context(*arguments, **settings)
        except click.exceptions.NoArgsIsHelpError:
            raise
        except click.UsageError as error:
            raise Misused(error) from error

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; turn an expected error into one line on stderr and its exit code."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        if os.environ.get("NO_COLOR"):  # https://no-color.org
            ctx.color = False
        try:
            return super().invoke(ctx)
        except click.exceptions.NoArgsIsHelpError:
            raise
        except click.UsageError as error:
            raise Misused(error) from error
        except BrokenPipeError:
            # Python would complain once more when it flushes stdout at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            ctx.exit(ExitCode.FINE)
        except click.Abort:
            _say("not confirmed, so nothing was done; --yes answers beforehand")
            ctx.exit(ExitCode.FAILED)
        except KeyboardInterrupt as error:
            ctx.exit(self.code_of(error))
        except OSError as error:
            where = f"{error.filename}: " if error.filename is not None else ""
            remedy = "; check its rights, and those of its folder" if isinstance(error, PermissionError) else ""
            _say(f"{where}{error.strerror or error}{remedy}")
            ctx.exit(self.code_of(error))
        except tuple(self.failures) as error:
            for message in self.messages_of(error):
                _say(message)
            ctx.exit(self.code_of(error))

    def __init__(self, name: str | None = None, *, sections: Sections = (), **settings: Any) -> None:
        commands = [command for _, several in sections for command in several]
        super().__init__(name, commands=commands, **settings)
        self.sections = sections

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The first sentence of each command as a whole: click cuts it where the line ends."""
        for heading, commands in self.sections:
            with formatter.section(heading):
                formatter.write_dl([(each.name or "", each.get_short_help_str(limit=500)) for each in commands])

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


def _say(message: str) -> None:
    """On stderr; where that cannot take it, the exit code has to say it alone."""
    with suppress(OSError):
        click.echo(f"warta: {line(message)}", err=True)
