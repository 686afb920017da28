"""The ``warta`` command: ``init sources crawl doctor``, joined by the verbs of ``archive/commands/every.py`` (which
need no scraper) and ``scraper/offline/page_verbs.py`` (which read pages without a network).

Data goes to stdout, messages to stderr; a crawl that went well is silent unless a person is watching.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TextIO

import click
import msgspec

from archive.commands.every import COMMANDS, HELP_OPTIONS
from archive.commands.output import json_option
from archive.commands.parameters import COUNT, Day, Number, Place, archive_option
from archive.commands.terminal import counted, line
from archive.exitcodes import ExitCode
from archive.lock import run_lock
from archive.querying.datasette import write_metadata
from archive.store import Archive
from scraper import doctor
from scraper.config import FILE_NAME, archive_config, load_config, template
from scraper.crawl.log import json_lines, silent
from scraper.crawl.past import archives_of
from scraper.crawl.process import crawl_archive
from scraper.crawl.run import Scope
from scraper.errors import BadConfig, ScraperError
from scraper.offline import page_verbs
from scraper.selection import FOLDER, followed_sources, known_sources
from scraper.source import Source
from scraper.source.files import load_source
from scraper.source.templates import Days
from scraper.verbs import WartaVerbs, named_sources
from scraper.version import VERSION

_COMMANDS = (*COMMANDS, *page_verbs.COMMANDS)


@click.group(cls=WartaVerbs, commands={each.name or "": each for each in _COMMANDS}, context_settings=HELP_OPTIONS)
@click.version_option(VERSION, prog_name="warta")
def main() -> None:
    """Crawl published agency news and keep it, deduplicated, in a SQLite archive with full-text search."""


@main.command("init")
@click.argument("folder", type=Place(file_okay=False))
@click.option(
    "--contact", default="", metavar="TEXT", help="Mail address or web page that publishers can reach you at."
)
@click.option("--source", "names", multiple=True, metavar="NAME", help="A bundled source to follow; may be repeated.")
def init_command(folder: Path, contact: str, names: tuple[str, ...]) -> None:
    """Make an archive in FOLDER. What is there already is kept."""
    chosen = named_sources(known_sources(None), names, where="--source")
    with Archive.create(folder) as archive:
        for source in chosen:
            _describe(archive, source)
    (folder / FOLDER).mkdir(exist_ok=True)
    _write_config(folder / FILE_NAME, contact, [source.name for source in chosen])
    write_metadata(folder)
    _tell_of_unlisted(chosen)
    if sys.stdout.isatty():
        click.echo(f"An archive is in {line(folder)}. Next: warta crawl --archive {line(folder)}")


@main.command("sources")
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
@json_option
@archive_option
def sources_command(names: tuple[str, ...], form: str | None, folder: Path) -> None:
    """List the sources that can be followed, show some, or check source FILEs (those that end in .toml).

    A star marks what `warta crawl` visits. Needs no archive.
    """
    shown = _chosen_sources(names, folder)
    if form:
        click.echo(json.dumps(msgspec.to_builtins(shown), ensure_ascii=False, indent=2))
        return
    followed = _followed_names(folder)
    for source in shown:
        mark = "*" if source.name in followed else " "
        listings = counted(len(source.listings), "listing")
        click.echo(f"{mark} {source.name:16} {source.status:14} {listings:11}  {line(source.title)}")


@main.command("crawl")
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
@click.option("--limit", type=Number(0, COUNT), metavar="N", help="Articles of each source at most.")
@click.option("--now", is_flag=True, help="Ask every listing, and what failed once more, whether due or not.")
@click.option(
    "--since",
    type=Day(),
    metavar="DAY",
    help="Not what is new, but what was published from this day on: 2025-02-06 or 7d.",
)
@click.option("--until", type=Day(), metavar="DAY", help="With --since: the last day. Without it, today.")
@click.option("-v", "--verbose", is_flag=True, help="One line a source, also when nobody is watching.")
@click.option(
    "--log",
    "log_file",
    type=click.File("a", encoding="utf-8"),
    metavar="FILE",
    help="Append what happens, one JSON object a line; - is standard output.",
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
    sources = named_sources(known_sources(folder), names, where="crawl") if names else followed_sources(folder, config)
    if not sources:
        raise BadConfig(
            f"{folder / FILE_NAME}: no source is followed; name some under [crawl] sources, or add files to {FOLDER}/"
        )
    if names and days is None:
        _tell_of_unlisted(sources)
    sources = sources if days is None else _reaching_back(sources, days)
    agent = config.agent(VERSION)
    terminal = sys.stderr if sys.stderr.isatty() else None
    with run_lock(folder), Archive.open(folder) as archive:
        for source in sources:
            _describe(archive, source)
        ended = crawl_archive(
            archive,
            sources,
            config,
            agent=agent,
            scope=Scope(limit=limit, now=now, days=days),
            terminal=terminal,
            log=silent if log_file is None else json_lines(log_file, lambda: datetime.now(UTC)),
        )
    if verbose or terminal is not None:
        for report in ended.report.sources:
            click.echo(line(report.line), err=True)
    for message in ended.messages:
        _tell(message)
    ctx.exit(ended.exit_code)


@main.command("doctor")
@json_option
@archive_option
@click.pass_context
def doctor_command(ctx: click.Context, form: str | None, folder: Path) -> None:
    """Say what this machine and this archive lack; exit with 1 if anything needed is missing."""
    findings = list(doctor.diagnose(folder, os.environ, datetime.now(UTC)))
    if form:
        click.echo(json.dumps([asdict(finding) for finding in findings], ensure_ascii=False, indent=2))
    else:
        for found in findings:
            remedy = f" -> {found.remedy}" if found.remedy else ""
            click.echo(f"{found.status.value:8} {line(f'{found.subject}: {found.detail}{remedy}')}")
    if any(finding.status is doctor.Status.FAILURE for finding in findings):
        ctx.exit(ExitCode.FAILED)


def _days(since: date | None, until: date | None) -> Days | None:
    """The days asked for, today included where no last one is named."""
    if since is None:
        if until is not None:
            raise click.UsageError("--until needs --since: from which day on?")
        return None
    today = datetime.now(UTC).date()
    last = until or today
    if last < since:
        raise click.UsageError(f"--until {last} lies before --since {since}")
    if last > today + timedelta(days=1):  # it is tomorrow at publishers east of here
        raise click.UsageError(f"--until {last} is yet to come")
    return Days(since, last)


def _reaching_back(sources: list[Source], days: Days) -> list[Source]:
    """The sources that can be asked for past days; the others are named. Raises BadConfig if none can."""
    able = [source for source in sources if archives_of(source)]
    for source in sources:
        if source not in able:
            _tell(f"{source.name}: none of its listings can be asked for {days}; see docs/adding-a-source.md")
    if not able:
        raise BadConfig("no source here has a listing with {year} or {page}, a sitemap or WordPress: nothing was asked")
    return able


def _tell_of_unlisted(sources: list[Source]) -> None:
    """Whoever names such a source should not take silence for an answer."""
    for source in sources:
        if not source.listings:
            _tell(f"{source.name} has no listing that can be read yet: a crawl finds nothing new there")


def _write_config(path: Path, contact: str, names: list[str]) -> None:
    """A new ``warta.toml``; one that is there is never written to."""
    if path.exists():
        if not _says(path, contact, names):
            _tell(f"{path} is there already and stays as it is: add the contact and the sources to it yourself")
        return
    path.write_text(template(contact, names), encoding="utf-8")
    if not contact:
        _tell(f"before the first crawl, say under contact in {path} how publishers can reach you")
        return
    try:
        load_config(path.parent, {}).agent(VERSION)
    except BadConfig as error:
        _tell(str(error))


def _says(path: Path, contact: str, names: list[str]) -> bool:
    """Whether the ``warta.toml`` at `path` has all that was asked for."""
    try:
        config = load_config(path.parent, {})
    except BadConfig:
        return not (contact or names)
    return contact in ("", config.contact) and set(names) <= set(config.crawl.sources)


def _chosen_sources(names: tuple[str, ...], folder: Path) -> list[Source]:
    """The sources that were asked for, in the order asked: all, those named, or those in the files named."""
    if not names:
        return known_sources(folder)
    # A file is checked by itself: what else the archive holds has no part in it.
    known = [] if all(name.endswith(".toml") for name in names) else known_sources(folder)
    return [
        source
        for name in names
        for source in (
            [load_source(Path(name))] if name.endswith(".toml") else named_sources(known, [name], where="sources")
        )
    ]


def _followed_names(folder: Path) -> set[str]:
    """What a crawl of the archive visits; nothing where there is no archive, or one that cannot say."""
    try:
        return {source.name for source in followed_sources(folder, load_config(folder, os.environ))}
    except ScraperError as error:
        _tell(str(error))
        return set()


def _describe(archive: Archive, source: Source) -> None:
    """Tell analysts in the table ``sources`` what the source file says."""
    archive.add_source(
        source.name,
        at=datetime.now(UTC),
        title=source.title,
        home=source.home,
        language=source.language,
        timezone=source.timezone,
        status=source.status,
        note=source.note,
    )


def _tell(message: str) -> None:
    click.echo(f"warta: {line(message)}", err=True)


if __name__ == "__main__":
    main()
