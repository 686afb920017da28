"""What the verbs of ``warta`` have in common: the exit codes that errors become, sources by name, words on stderr."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import click

from archive.commands.terminal import line
from archive.commands.verbs import Verbs
from archive.exitcodes import ExitCode
from scraper.errors import BadConfig, BadSource, NoSuchSource, NotChosen, ScraperError
from scraper.selection import pick
from scraper.source import Source


class WartaVerbs(Verbs):
    """The commands of ``warta``."""

    failures: Mapping[type[Exception], ExitCode] = {
        NoSuchSource: ExitCode.USAGE,
        NotChosen: ExitCode.USAGE,
        BadConfig: ExitCode.BAD_CONFIG,
        BadSource: ExitCode.BAD_CONFIG,
        **Verbs.failures,
        ScraperError: ExitCode.FAILED,
    }

    @classmethod
    def messages_of(cls, error: BaseException) -> list[str]:
        """A source file can have many faults: each is named on a line of its own."""
        return str(error).splitlines() if isinstance(error, BadSource) else super().messages_of(error)


def named_sources(sources: Sequence[Source], names: Iterable[str], *, where: str) -> list[Source]:
    """`pick` for names on the command line. Raises NoSuchSource."""
    try:
        return pick(sources, names, where=where)
    except BadSource as error:
        raise NoSuchSource(str(error)) from error


def tell_of_unlisted(sources: list[Source]) -> None:
    """Whoever names such a source should not take silence for an answer."""
    for source in sources:
        if not source.listings:
            tell(f"{source.name} has no listing that can be read yet: a crawl finds nothing new there")


def tell(message: str) -> None:
    """One line on stderr."""
    click.echo(f"warta: {line(message)}", err=True)
