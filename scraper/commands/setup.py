"""The verbs that make an archive and look at how it is set up: ``init sources doctor``."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click
import msgspec

from archive.commands.output import echo_json, json_option
from archive.commands.parameters import Place, archive_option
from archive.commands.terminal import counted, line
from archive.exitcodes import ExitCode
from archive.querying.datasette import write_metadata
from archive.store import Archive
from scraper import doctor
from scraper.commands.verbs import named_sources, tell, tell_of_unlisted
from scraper.config import FILE_NAME, load_config, template
from scraper.errors import BadConfig, ScraperError
from scraper.selection import FOLDER, followed_sources, known_sources, record_source
from scraper.source import Source
from scraper.source.files import load_source
from scraper.version import VERSION


@click.command("init")
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
            record_source(archive, source, datetime.now(UTC))
    (folder / FOLDER).mkdir(exist_ok=True)
    _write_config(folder / FILE_NAME, contact, [source.name for source in chosen])
    write_metadata(folder)
    tell_of_unlisted(chosen)
    if sys.stdout.isatty():
        click.echo(f"An archive is in {line(folder)}. {_next_step(folder, has_source=bool(chosen))}")


def _next_step(folder: Path, *, has_source: bool) -> str:
    if has_source:
        return f"Next: warta crawl --archive {line(folder)}"
    return f"Next: name what to follow under [crawl] sources in {line(folder / FILE_NAME)}; `warta sources` lists them"


@click.command("sources")
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
@json_option
@archive_option
def sources_command(names: tuple[str, ...], form: str | None, folder: Path) -> None:
    """List the sources that can be followed, show some, or check source FILEs (those that end in .toml).

    A star marks what `warta crawl` visits. Needs no archive.
    """
    shown = _chosen_sources(names, folder)
    if form:
        echo_json(msgspec.to_builtins(shown))
        return
    followed = _followed_names(folder)
    for source in shown:
        mark = "*" if source.name in followed else " "
        listings = counted(len(source.listings), "listing")
        click.echo(f"{mark} {source.name:16} {source.status:14} {listings:11}  {line(source.title)}")


@click.command("doctor")
@json_option
@archive_option
@click.pass_context
def doctor_command(ctx: click.Context, form: str | None, folder: Path) -> None:
    """Say what this machine and this archive lack; exit with 1 if anything needed is missing."""
    findings = list(doctor.diagnose(folder, os.environ, datetime.now(UTC)))
    if form:
        echo_json([asdict(finding) for finding in findings])
    else:
        for found in findings:
            remedy = f" -> {found.remedy}" if found.remedy else ""
            click.echo(f"{found.status.value:8} {line(f'{found.subject}: {found.detail}{remedy}')}")
    if any(finding.status is doctor.Status.FAILURE for finding in findings):
        ctx.exit(ExitCode.FAILED)


COMMANDS: list[click.Command] = [init_command, sources_command, doctor_command]


def _write_config(path: Path, contact: str, names: list[str]) -> None:
    """A new ``warta.toml``; one that is there is never written to."""
    if path.exists():
        if not _says(path, contact, names):
            tell(f"{path} is there already and stays as it is: add the contact and the sources to it yourself")
        return
    path.write_text(template(contact, names), encoding="utf-8")
    if not contact:
        tell(f"before the first crawl, say under contact in {path} how publishers can reach you")
        return
    try:
        load_config(path.parent, {}).agent(VERSION, {})
    except BadConfig as error:
        tell(str(error))


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
        load_source(Path(name)) if name.endswith(".toml") else named_sources(known, [name], where="sources")[0]
        for name in names
    ]


def _followed_names(folder: Path) -> set[str]:
    """What a crawl of the archive visits; nothing where there is no archive, or one that cannot say."""
    try:
        return {source.name for source in followed_sources(folder, load_config(folder, os.environ))}
    except ScraperError as error:
        tell(str(error))
        return set()
