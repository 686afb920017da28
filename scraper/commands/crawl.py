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

from archive.commands.parameters import COUNT, Day, Name, Number, archive_option
from archive.commands.terminal import line
from archive.lock import run_lock
from archive.store import Archive
from scraper.commands.verbs import named_sources, tell, tell_of_unlisted
from scraper.config import FILE_NAME, Config, archive_config
from scraper.crawl.chosen import choose
from scraper.crawl.log import Log, json_lines, silent
from scraper.crawl.planning.past import archives_of
from scraper.crawl.process import crawl_archive
from scraper.crawl.report import RunReport
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
@click.option(
    "--only",
    multiple=True,
    type=Name(),
    metavar="ID|URL",
    help="Ask for this article or address now, and for nothing else; may be repeated. Says what became of it.",
)
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
    only: tuple[str, ...],
    verbose: bool,
    log_file: TextIO | None,
    folder: Path,
) -> None:
    """Ask the followed sources (or those named) what is new, and store it.

    With --only, look again at single articles, at the usual pace and by the usual rules.
    With --since, what was published in the past, as far as their archives by day, sitemaps and pages reach. Such a
    crawl is not bounded by the articles of a run, only by its deadline; repeated, it goes on where it ended.
    """
    days = _days(since, until)
    if only and (days or limit is not None or now):
        raise click.UsageError("--only does not go with --since, --until, --limit or --now")
    config = archive_config(folder, os.environ)
    sources = _sources(folder, config, names, is_any=bool(only))
    if not sources:
        raise BadConfig(
            f"{folder / FILE_NAME}: no source is followed; name some under [crawl] sources, or add files to {FOLDER}/"
        )
    if names and days is None and not only:
        tell_of_unlisted(sources)
    sources = sources if days is None else _reaching_back(sources, days)
    agent = config.agent(VERSION, os.environ)
    terminal = sys.stderr if sys.stderr.isatty() else None
    with run_lock(folder), Archive.open(folder) as archive:
        chosen = choose(archive, only, sources, datetime.now(UTC)) if only else None
        sources = sources if chosen is None else [source for source in sources if source.name in chosen]
        for source in sources:
            record_source(archive, source, datetime.now(UTC))
        ended = crawl_archive(
            archive,
            sources,
            config,
            agent=agent,
            scope=Scope(limit=limit, now=now, days=days, only=chosen),
            terminal=terminal,
            log=silent if log_file is None else _log_to(log_file),
        )
        if chosen is not None:
            _tell_of_pages(archive, ended.report)
    with suppress(OSError):  # the terminal may be gone: the code still says how it ended
        if verbose or (terminal is not None and chosen is None):
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


def _sources(folder: Path, config: Config, names: Sequence[str], *, is_any: bool) -> list[Source]:
    """The sources named; without names those that are followed, or any that is known."""
    if not (names or is_any):
        return followed_sources(folder, config)
    known = known_sources(folder)
    require_sources_of_cookies(known, config)
    return named_sources(known, names, where="crawl") if names else known


def _tell_of_pages(archive: Archive, report: RunReport) -> None:
    """What became of each address that was asked for by name: a word, the article, the address, the reason."""
    for url, word in ((url, word) for source in report.sources for url, word in source.pages.items()):
        row = archive.ledger.known([url])[url]
        reason = _REASONS.get(word) or row.reason
        click.echo(f"{word}  {row.article_id or '-'}  {line(url)}{f'  {line(reason)}' if reason else ''}")


_REASONS = {
    "postponed": "its host is left alone for now: `warta doctor` says until when",
    "unanswered": "its host, or the host's robots.txt, gave no answer",
}


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
