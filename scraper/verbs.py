"""Which exit codes the errors of ``warta`` become: for its process, and for its row in ``runs``; sources by name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from archive.commands.verbs import Verbs
from archive.exitcodes import ExitCode
from scraper.errors import BadConfig, BadSource, NoSuchSource, ScraperError
from scraper.selection import pick
from scraper.source import Source


class WartaVerbs(Verbs):
    """The commands of ``warta``."""

    failures: Mapping[type[Exception], ExitCode] = {
        NoSuchSource: ExitCode.USAGE,
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
