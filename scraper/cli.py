"""The ``warta`` command: the verbs that write, joined to the reading verbs of ``archive/cli.py``.

Data goes to stdout, messages to stderr; a crawl that went well is silent unless a person is watching.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import click
import msgspec

from archive.cli import COMMANDS, Day, Verbs, archive_option, json_option, nl_option
from archive.errors import ArchiveError, DiskFull, NoArchive
from archive.exitcodes import ExitCode
from archive.export import record_json
from archive.store import Archive
from archive.terminal import line
from archive.web import write_metadata
from scraper import doctor
from scraper.config import FILE_NAME, TEMPLATE, Config, load_config
from scraper.crawling import crawl_archive
from scraper.errors import AnotherRun, BadConfig, BadSource, NotAnArticle, ScraperError
from scraper.ingest import Ingested, ingest
from scraper.lock import run_lock
from scraper.reextract import Reread, latest_captures, reextract
from scraper.saved import SavedPage, Unreadable, saved_pages
from scraper.selection import FOLDER, followed_sources, known_sources, pick, source_for
from scraper.source import Source
from scraper.source_files import load_source
from scraper.version import VERSION
from scraper.workers import ExtractionPool


class WartaVerbs(Verbs):
    """Which exit code an error becomes; the first that fits decides."""

    failures: Mapping[type[Exception], ExitCode] = {
        AnotherRun: ExitCode.ANOTHER_RUN,
        BadConfig: ExitCode.BAD_CONFIG,
        BadSource: ExitCode.BAD_CONFIG,
        DiskFull: ExitCode.DISK_FULL,
        ArchiveError: ExitCode.FAILED,
        ScraperError: ExitCode.FAILED,
    }


@click.group(cls=WartaVerbs, commands={command.name or "": command for command in COMMANDS})
@click.version_option(VERSION, prog_name="warta")
def main() -> None:
    """Crawl published agency news and keep it, deduplicated, in a SQLite archive with full-text search."""


@main.command("init")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--contact", default="", help="Mail address or web page that publishers can reach you at.")
@click.option("--source", "names", multiple=True, metavar="NAME", help="A bundled source to follow; may be repeated.")
def init_command(folder: Path, contact: str, names: tuple[str, ...]) -> None:
    """Make an archive in FOLDER. What is there already is kept."""
    chosen = pick(known_sources(None), names, where="--source")
    with Archive.create(folder) as archive:
        for source in chosen:
            _describe(archive, source)
    (folder / FOLDER).mkdir(exist_ok=True)
    config = folder / FILE_NAME
    if not config.exists():
        listed = ", ".join(f'"{source.name}"' for source in chosen)
        config.write_text(TEMPLATE.format(contact=_toml_text(contact), sources=listed), encoding="utf-8")
    write_metadata(folder)
    if sys.stdout.isatty():
        click.echo(f"An archive is in {folder}. Next: warta crawl --archive {folder}")


@main.command("sources")
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
@json_option
@archive_option
def sources_command(names: tuple[str, ...], form: str | None, folder: Path) -> None:
    """List the sources that can be followed, show some, or check source FILEs."""
    files = [Path(name) for name in names if name.endswith(".toml")]
    loaded = [load_source(file) for file in files]
    known = known_sources(folder)
    others = [name for name in names if not name.endswith(".toml")]
    shown = [*loaded, *pick(known, others, where="sources")] if names else known
    if form:
        click.echo(json.dumps(msgspec.to_builtins(shown), ensure_ascii=False, indent=2))
        return
    followed = {source.name for source in followed_sources(folder, load_config(folder, os.environ))}
    for source in shown:
        mark = "*" if source.name in followed else " "
        click.echo(
            f"{mark} {source.name:16} {source.status:14} {len(source.listings):2} listings  {line(source.title)}"
        )


@main.command("crawl")
@click.argument("names", nargs=-1, metavar="[SOURCE]...")
@click.option("--limit", type=click.IntRange(0), metavar="N", help="Articles of each source at most.")
@click.option("-v", "--verbose", is_flag=True, help="One line a source, also when nobody is watching.")
@archive_option
@click.pass_context
def crawl_command(ctx: click.Context, names: tuple[str, ...], limit: int | None, verbose: bool, folder: Path) -> None:
    """Ask the followed sources (or those named) what is new, and store it."""
    config = _config_of(folder)
    sources = pick(known_sources(folder), names, where="crawl") if names else followed_sources(folder, config)
    if not sources:
        raise BadConfig(
            f"{folder / FILE_NAME}: no source is followed; name some under [crawl] sources, or add files to {FOLDER}/"
        )
    agent = config.agent(VERSION)
    with run_lock(folder), Archive.open(folder) as archive:
        for source in sources:
            _describe(archive, source)
        ended = crawl_archive(archive, sources, config, agent=agent, limit=limit)
    if verbose or sys.stderr.isatty():
        for report in ended.report.sources:
            click.echo(line(report.line), err=True)
    for message in ended.messages:
        click.echo(f"warta: {line(message)}", err=True)
    ctx.exit(ended.exit_code)


@main.command("ingest")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--url", help="The address of a single saved page.")
@nl_option
@archive_option
@click.pass_context
def ingest_command(
    ctx: click.Context, paths: tuple[Path, ...], url: str | None, form: str | None, folder: Path
) -> None:
    """Store saved pages: HTML files, folders with an index.jsonl, WARC files, texts of kumparan posts."""
    if url is not None and (len(paths) > 1 or paths[0].is_dir()):
        raise click.UsageError("--url goes with one file")
    config, sources, counts = _config_of(folder), known_sources(folder), Counter[str]()
    with run_lock(folder), Archive.open(folder) as archive, _run(archive, "ingest", counts) as run_id:
        pages = (page for path in paths for page in saved_pages(path, url=url))
        with _pool(config) as pool:
            for result in ingest(archive, pages, sources, pool, run_id):
                counts[result.outcome] += 1
                _report_ingested(result, form)
    if form is None:
        click.echo(", ".join(f"{count} {word}" for word, count in sorted(counts.items())) or "no page found", err=True)
    ctx.exit(_ingest_code(counts))


@main.command("extract")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option("--url", help="The address that the page was served at.")
@click.option("--fetched-at", type=click.DateTime(["%Y-%m-%dT%H:%M:%SZ"]), help="UTC; relative times count from here.")
@json_option
@archive_option
def extract_command(file: Path, url: str | None, fetched_at: datetime | None, form: str | None, folder: Path) -> None:
    """Print the article in one saved page, without storing it."""
    capture = _one_page(file, url).capture
    if fetched_at is not None:
        capture = replace(capture, fetched_at=fetched_at.replace(tzinfo=UTC))
    with _pool(load_config(folder, os.environ)) as pool:
        try:
            article = pool.read_article_now(capture, source_for(capture.url, known_sources(folder)))
        except NotAnArticle as error:
            detail = f": {error}" if str(error) and str(error) != error.reason else ""
            raise ScraperError(f"{file}: no article: {error.reason}{detail}") from error
    record = record_json(article)
    if form:
        click.echo(json.dumps(record, ensure_ascii=False, indent=2))
        return
    for name in ("title", "authors", "published_at", "published_raw", "language", "content_class", "url"):
        value = record[name]
        click.echo(f"{name}: {line(', '.join(value) if isinstance(value, list) else value)}")
    click.echo()
    for block in article.blocks:
        click.echo(line(block.text) + "\n")


@main.command("reextract")
@click.option("--source", metavar="NAME", help="Only captures of this source.")
@click.option("--since", type=Day(), metavar="DAY", help="Captured on this day (UTC) or later.")
@click.option("--until", type=Day(), metavar="DAY", help="Captured on this day (UTC) or earlier.")
@click.option("--dry-run", is_flag=True, help="Store nothing; show what would change.")
@nl_option
@archive_option
def reextract_command(
    source: str | None, since: date | None, until: date | None, dry_run: bool, form: str | None, folder: Path
) -> None:
    """Read stored captures again by today's rules; the publisher's own edits stay apart from ours."""
    config, sources, counts = _config_of(folder), known_sources(folder), Counter[str]()
    first = datetime.combine(since, time(), UTC) if since else None
    last = datetime.combine(until + timedelta(days=1), time(), UTC) if until else None
    with run_lock(folder), Archive.open(folder) as archive:
        kept = latest_captures(archive, source=source, since=first, until=last)
        run = nullcontext() if dry_run else _run(archive, "reextract", counts)
        with run as run_id, _pool(config) as pool:
            for result in reextract(archive, kept, sources, pool, run_id=run_id):
                counts[result.outcome] += 1
                _report_reread(result, form)
    if form is None:
        click.echo(", ".join(f"{count} {word}" for word, count in sorted(counts.items())) or "no capture", err=True)


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
            remedy = f"  -> {found.remedy}" if found.remedy else ""
            click.echo(line(f"{found.status.value:8} {found.subject}: {found.detail}{remedy}"))
    if any(finding.status is doctor.Status.FAILURE for finding in findings):
        ctx.exit(ExitCode.FAILED)


@contextmanager
def _run(archive: Archive, command: str, counts: Counter[str]) -> Iterator[int]:
    """A row in ``runs`` around a command."""
    run_id = archive.ledger.start_run(command, [], datetime.now(UTC), version=VERSION)
    try:
        yield run_id
    except BaseException as error:
        with suppress(ArchiveError):  # a full disk may have no room for this row either
            archive.ledger.finish_run(run_id, datetime.now(UTC), ExitCode.FAILED, type(error).__name__, counts)
        raise
    archive.ledger.finish_run(run_id, datetime.now(UTC), ExitCode.FINE, "finished", counts)


def _config_of(folder: Path) -> Config:
    """The configuration of the archive in `folder`. Raises NoArchive when there is none."""
    if not folder.is_dir():
        raise NoArchive(f"{folder}: no such folder; make an archive with `warta init {folder}`")
    return load_config(folder, os.environ)


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


def _pool(config: Config) -> ExtractionPool:
    return ExtractionPool(config.crawl.workers, deadline_seconds=config.crawl.parse_seconds)


def _one_page(file: Path, url: str | None) -> SavedPage:
    page = next(saved_pages(file, url=url), None)
    if page is None:
        raise Unreadable(f"{file}: no page in it")
    if isinstance(page, Unreadable):
        raise page
    return page


def _report_ingested(result: Ingested, form: str | None) -> None:
    if form:
        click.echo(json.dumps(asdict(result), ensure_ascii=False))
    elif result.outcome in ("refused", "unreadable"):
        click.echo(f"warta: {line(result.label)}: {line(result.reason)}", err=True)


def _ingest_code(counts: Counter[str]) -> ExitCode:
    """Pages that are no articles are an answer; files that cannot be read are a failure."""
    stored = counts.total() - counts["refused"] - counts["unreadable"]
    if counts["unreadable"]:
        return ExitCode.SOME_FAILED if stored else ExitCode.FAILED
    return ExitCode.FINE if stored else ExitCode.FAILED


def _report_reread(result: Reread, form: str | None) -> None:
    if form:
        click.echo(json.dumps(asdict(result), ensure_ascii=False, default=str))
        return
    for name, before, after in result.changes:
        click.echo(f"{result.article_id or '-'}  {name}: {_short(before)} -> {_short(after)}")


def _short(value: object) -> str:
    text = line(str(value))
    return text if len(text) <= 60 else f"{text[:59]}…"


def _toml_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


if __name__ == "__main__":
    main()
