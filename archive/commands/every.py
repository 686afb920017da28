"""Every verb that needs no scraper, as one command: ``python -m archive``, and the larger part of ``warta``."""

from __future__ import annotations

from archive.commands import captures, checking, copying, deciding, reading, takedown
from archive.commands.verbs import Sections, Verbs

SECTIONS: Sections = (
    ("Ask an archive", reading.COMMANDS),
    ("Decide about articles", [*deciding.COMMANDS, *takedown.COMMANDS]),
    ("Look after an archive", [*checking.COMMANDS, *copying.COMMANDS, *captures.COMMANDS]),
)

HELP_OPTIONS = {"help_option_names": ["-h", "--help"]}

main = Verbs(
    "archive", sections=SECTIONS, help="Read a Wartarsip archive, and look after it.", context_settings=HELP_OPTIONS
)
