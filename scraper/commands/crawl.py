"""The verb that asks publishers: ``crawl``."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TextIO

import click

from archive.commands.parameters import COUNT, Day, Number, archive_option
from archive.commands.terminal import line
from archive.lock import run_lock
from archive.store import Archive
from scraper.commands.verbs import named_sources, tell, tell_of_unlisted
from scraper.config import FILE_NAME, Config, archive_config
from scraper.crawl.log import Log, json_lines, silent
from scraper.crawl.planning.past import archives_of
from scraper.crawl.process import crawl_archive
from scraper.crawl.run import Scope
from scraper.errors import BadConfig
from scraper.selection import (
    FOLDER,
    followed_sources,
    known_sources,
    record_source,
    require_sources_of_cookies,
)
from scraper.source import Source
from scraper.source.templates import Days
from scraper.version import VERSION


@click.command("crawl")
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
@click.option("--limit", type=Number(0, COUNT), metavar="N", help="Articles of each source at most.")
@click.option("--now", is_flag=True, help="Ask every listing, and what failed once more, whether due or not.")
@click.option(
    "--since",
    type=Day(),
    metavar="DAY",
    help="Ask for what was published from this day on, instead of what is new: 2025-02-06 or 7d.",
)
@click.option("--until", type=Day(), metavar="DAY", help="With --since: the last day. Without it, today.")
@click.option("-v", "--verbose", is_flag=True, help="One line a source, also when nobody is watching.")
@click.option(
    "--log",
    "log_file",
    type=click.File("a", encoding="utf-8"),
    metavar="FILE",
    help="Append what happens to FILE, one JSON object a line; - is standard output.",
)
@archive_option
@click.pass_context
def crawl_command(
    ctx: click.Context,
    names: tuple[str, ...],
    limit: int | None,
    now: bool,
    since: date | None,
    until: date | None,
    verbose: bool,
    log_file: TextIO | None,
    folder: Path,
) -> None:
    """Ask the followed sources (or those named) what is new, and store it.

    With --since, what was published in the past, as far as their archives by day, sitemaps and pages reach. Such a
    crawl is not bounded by the articles of a run, only by its deadline; repeated, it goes on where it ended.
    """
    days = _days(since, until)
    config = archive_config(folder, os.environ)
    sources = _named(folder, config, names) if names else followed_sources(folder, config)
    if not sources:
        raise BadConfig(
            f"{folder / FILE_NAME}: no source is followed; name some under [crawl] sources, or add files to {FOLDER}/"
        )
    if names and days is None:
        tell_of_unlisted(sources)
    sources = sources if days is None else _reaching_back(sources, days)
    agent = config.agent(VERSION, os.environ)
    terminal = sys.stderr if sys.stderr.isatty() else None
    with run_lock(folder), Archive.open(folder) as archive:
        for source in sources:
            record_source(archive, source, datetime.now(UTC))
        ended = crawl_archive(
            archive,
            sources,
            config,
            agent=agent,
            scope=Scope(limit=limit, now=now, days=days),
            terminal=terminal,
            log=silent if log_file is None else _log_to(log_file),
        )
    with suppress(OSError):  # the terminal may be gone: the code still says how it ended
        if verbose or terminal is not None:
            for report in ended.report.sources:
                click.echo(line(report.line), err=True)
        for message in ended.messages:
            tell(message)
    ctx.exit(ended.exit_code)


COMMANDS: list[click.Command] = [crawl_command]


def _log_to(file: TextIO) -> Log:
    """A log to `file`; that lines of it are lost is told once."""

    def lost(problem: str) -> None:
        with suppress(OSError):  # the terminal may be gone, too
            tell(f"{file.name}: lines of this log are lost: {problem}; the crawl goes on")

    return json_lines(file, lambda: datetime.now(UTC), lost)


def _named(folder: Path, config: Config, names: Sequence[str]) -> list[Source]:
    known = known_sources(folder)
    require_sources_of_cookies(known, config)
    return named_sources(known, names, where="crawl")


def _days(since: date | None, until: date | None) -> Days | None:
    """The days asked for, today included where no last one is named."""
    if since is None:
        if until is not None:
            raise click.UsageError("--until needs --since: from which day on?")
        return None
    today = datetime.now(UTC).date()
    last = until or max(since, today)
    if last < since:
        raise click.UsageError(f"--until {last} lies before --since {since}")
    if last > today + timedelta(days=1):  # it is tomorrow at publishers east of here
        raise click.UsageError(f"--{'until' if until else 'since'} {last} is yet to come")
    return Days(since, last)


def _reaching_back(sources: list[Source], days: Days) -> list[Source]:
    """The sources that can be asked for past days; the others are named. Raises BadConfig if none can."""
    able = [source for source in sources if archives_of(source)]
    for source in sources:
        if source not in able:
            tell(f"{source.name}: none of its listings can be asked for {days}; see docs/adding-a-source.md")
    if not able:
        raise BadConfig("no source here has a listing with {year} or {page}, a sitemap or WordPress: nothing was asked")
    return able
