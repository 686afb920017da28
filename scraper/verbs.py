"""Which exit codes the errors of ``warta`` become: for its process, and for its row in ``runs``."""

from __future__ import annotations

from collections.abc import Mapping

from archive.commands.verbs import Verbs
from archive.exitcodes import ExitCode
from scraper.errors import BadConfig, BadSource, ScraperError


class WartaVerbs(Verbs):
    """The commands of ``warta``."""

    failures: Mapping[type[Exception], ExitCode] = {
        BadConfig: ExitCode.BAD_CONFIG,
        BadSource: ExitCode.BAD_CONFIG,
        **Verbs.failures,
        ScraperError: ExitCode.FAILED,
    }

    @classmethod
    def messages_of(cls, error: BaseException) -> list[str]:
        """A source file can have many faults: each is named on a line of its own."""
        return str(error).splitlines() if isinstance(error, BadSource) else super().messages_of(error)
