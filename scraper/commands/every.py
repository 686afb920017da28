"""The ``warta`` command: the verbs of ``archive/commands/``, which need no scraper, and those of this folder.

Data goes to stdout, messages to stderr; a crawl that went well is silent unless a person is watching.
"""

from __future__ import annotations

import click

from archive.commands import every
from archive.commands.verbs import Sections
from scraper.commands import crawl, pages, setup
from scraper.commands.verbs import WartaVerbs
from scraper.version import VERSION

SECTIONS: Sections = (
    ("Make an archive, and fill it", [*setup.COMMANDS, *crawl.COMMANDS, *pages.COMMANDS]),
    *every.SECTIONS,
)


@click.group(cls=WartaVerbs, sections=SECTIONS, context_settings=every.HELP_OPTIONS)
@click.version_option(VERSION, prog_name="warta")
def main() -> None:
    """Crawl published agency news and keep it, deduplicated, in a SQLite archive with full-text search."""
