"""The verbs that read pages without a network: ``ingest extract reextract``."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import asdict, fields, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from types import FrameType
from typing import NoReturn

import click

from archive.article import Article
from archive.commands.output import coloured, echo_json, json_option, nl_option
from archive.commands.parameters import FilePath, Name, archive_option, capture_options
from archive.commands.terminal import line
from archive.errors import ArchiveError
from archive.exitcodes import ExitCode
from archive.lock import run_lock
from archive.querying.export import record_json
from archive.store import Archive
from scraper.commands.verbs import WartaVerbs, named_sources
from scraper.config import Crawl, archive_config
from scraper.errors import HttpStatus, NotAnArticle, ScraperError, Unreadable
from scraper.fetch.exchange import WITH_PAGE
from scraper.offline.changes import change_line, change_record
from scraper.offline.ingest import Ingested, ingest
from scraper.offline.reextract import Reread, latest_captures, reextract
from scraper.offline.saved import SavedPage, page_of, plausible, saved_pages
from scraper.reading.pool import ExtractionPool
from scraper.selection import known_sources, source_for
from scraper.version import VERSION


@click.command("ingest")
@click.argument("paths", nargs=-1, required=True, type=FilePath(), metavar="PATH...")
@click.option("--url", type=Name(), metavar="URL", help="The address that a single page was served at.")
@nl_option
@archive_option
@click.pass_context
def ingest_command(
    ctx: click.Context, paths: tuple[Path, ...], url: str | None, form: str | None, folder: Path
) -> None:
    """Store saved pages: HTML files, folders with an index.jsonl, WARC files, texts of kumparan posts.

    The same page again changes nothing. Pages that are no articles are kept, and named with the reason.
    """
    if url is not None and (len(paths) > 1 or paths[0].is_dir()):
        raise click.UsageError("--url goes with one file")
    config, sources, counts = archive_config(folder, os.environ), known_sources(folder), Counter[str]()
    now = datetime.now(UTC)
    with run_lock(folder), Archive.open(folder) as archive, _run(archive, "ingest", counts, _ingest_code) as run_id:
        pages = (page for path in paths for page in saved_pages(path, now=now, url=url))
        with _pool(config.crawl) as pool:
            for result in ingest(archive, pages, sources, pool, run_id):
                counts[result.outcome] += 1
                _report_ingested(result, form)
    _report_counts(counts, form, nothing="no page found")
    ctx.exit(_ingest_code(counts))


@click.command("extract")
@click.argument("file", type=FilePath(dir_okay=False, allow_dash=True))
@click.option("--url", type=Name(), metavar="URL", help="The address that the page was served at.")
@click.option(
    "--fetched-at", type=click.DateTime(["%Y-%m-%dT%H:%M:%SZ"]), metavar="TIME",
    help="When the page was served, like 2025-02-06T09:26:00Z; relative times count from here.",
)  # fmt: skip
@json_option
@archive_option
def extract_command(file: Path, url: str | None, fetched_at: datetime | None, form: str | None, folder: Path) -> None:
    """Print the article in one saved page (- is standard input), without storing it.

    Needs no archive; where there is one, the source files in it are used.
    """
    capture = _one_page(file, url).capture
    if fetched_at is not None:
        capture = replace(capture, fetched_at=_plausible(fetched_at.replace(tzinfo=UTC)))
    if capture.status not in WITH_PAGE:
        raise ScraperError(f"{file}: no article: {HttpStatus(capture.status).reason}")
    source = source_for(capture.url, known_sources(folder))
    with _pool(Crawl()) as pool:
        try:
            article = pool.read_article_now(capture, source)
        except NotAnArticle as error:
            detail = f": {error}" if str(error) and str(error) != error.reason else ""
            raise ScraperError(f"{file}: no article: {error.reason}{detail}") from error
    _show_article(article, form)


@click.command("reextract")
@capture_options
@click.option(
    "--read-by",
    type=Name(),
    metavar="VERSION",
    help="Only articles read by this version of the extractor or of the source's rules: the extractor_version of an"
    " article, or a part of it.",
)
@click.option("--dry-run", is_flag=True, help="Store nothing; show what would change.")
@nl_option
@archive_option
def reextract_command(
    source: str | None,
    since: date | None,
    until: date | None,
    read_by: str | None,
    dry_run: bool,
    form: str | None,
    folder: Path,
) -> None:
    """Read stored captures again by today's rules; the publisher's own edits stay apart from ours."""
    config, sources, counts = archive_config(folder, os.environ), known_sources(folder), Counter[str]()
    first = datetime.combine(since, time(), UTC) if since else None
    last = datetime.combine(until + timedelta(days=1), time(), UTC) if until else None
    lock = nullcontext() if dry_run else run_lock(folder)
    with lock, Archive.open(folder, read_only=dry_run) as archive:
        if source is not None and next(archive.captures.iterate(source=source), None) is None:
            named_sources(sources, [source], where="--source")  # where captures have it, a source needs no file
        if not dry_run:
            archive.learn_from_stored()
        kept = latest_captures(archive, source=source, since=first, until=last, read_by=read_by)
        run = nullcontext() if dry_run else _run(archive, "reextract", counts, lambda _: ExitCode.FINE)
        with run as run_id, _pool(config.crawl) as pool:
            for result in reextract(archive, kept, sources, pool, run_id=run_id):
                counts[result.outcome] += 1
                _report_reread(result, form)
    _report_counts(counts, form, nothing="no capture to read")


COMMANDS: list[click.Command] = [ingest_command, extract_command, reextract_command]


@contextmanager
def _run(
    archive: Archive, command: str, counts: Counter[str], code_of: Callable[[Counter[str]], ExitCode]
) -> Iterator[int]:
    """A row in ``runs`` around a command; SIGTERM ends it between two transactions, as Ctrl-C does."""
    run_id = archive.ledger.start_run(command, [], datetime.now(UTC), version=VERSION)
    before = signal.signal(signal.SIGTERM, _stop)
    try:
        yield run_id
    except BaseException as error:
        code, outcome = _ending(error)
        with suppress(ArchiveError):  # a full disk may have no room for this row either
            archive.ledger.finish_run(run_id, datetime.now(UTC), code, outcome, counts)
        raise
    finally:
        signal.signal(signal.SIGTERM, before)
    archive.ledger.finish_run(run_id, datetime.now(UTC), code_of(counts), "finished", counts)


def _stop(number: int, frame: FrameType | None) -> NoReturn:
    raise SystemExit(ExitCode.TERMINATED)


def _ending(error: BaseException) -> tuple[ExitCode, str]:
    """The exit code and outcome of a run that `error` ended: its row must not say other than its process."""
    if isinstance(error, SystemExit):
        return ExitCode.TERMINATED, "stopped by a signal"
    return WartaVerbs.code_of(error), "stopped by a signal" if isinstance(error, KeyboardInterrupt) else _name(error)


def _name(error: BaseException) -> str:
    return "output closed" if isinstance(error, BrokenPipeError) else type(error).__name__


def _pool(crawl: Crawl) -> ExtractionPool:
    return ExtractionPool(crawl.workers, deadline_seconds=crawl.parse_seconds)


def _one_page(file: Path, url: str | None) -> SavedPage:
    if str(file) == "-":
        return page_of(sys.stdin.buffer, url, datetime.now(UTC))
    page = next(saved_pages(file, now=datetime.now(UTC), url=url), None)
    if page is None:
        raise Unreadable(str(file), "no page in it")
    if isinstance(page, Unreadable):
        raise page
    return page


def _plausible(moment: datetime) -> datetime:
    try:
        return plausible(moment, datetime.now(UTC))
    except ValueError as error:
        raise click.BadParameter(str(error), param_hint="--fetched-at") from error


def _show_article(article: Article, form: str | None) -> None:
    record = record_json(article)
    if form:
        echo_json(record)
        return
    for name in ("title", "authors", "published_at", "published_raw", "language", "content_class", "url"):
        value = record[name]
        click.echo(f"{name}: {line(', '.join(value) if isinstance(value, list) else value or '')}".rstrip())
    for block in article.blocks:
        click.echo(f"\n{line(block.text)}")


def _report_ingested(result: Ingested, form: str | None) -> None:
    if form:
        click.echo(json.dumps(asdict(result), ensure_ascii=False))
    elif result.outcome in ("refused", "unreadable"):
        click.echo(f"warta: {line(result.label)}: {line(result.reason)}", err=True)


def _report_reread(result: Reread, form: str | None) -> None:
    if form:
        record = {item.name: getattr(result, item.name) for item in fields(result)}
        record["changes"] = [change_record(change) for change in result.changes]
        click.echo(json.dumps(record, ensure_ascii=False))
        return
    for change in result.changes:
        click.echo(f"{result.article_id or '-'}  {change_line(change, coloured=coloured())}")
    if result.outcome == "refused" and result.article_id is not None:  # it stays, but a rule that does this is wrong
        click.echo(f"{result.article_id}  would be refused today: {line(result.reason)}")


def _report_counts(counts: Counter[str], form: str | None, *, nothing: str) -> None:
    """One line of summary; a stream of JSON objects sums itself up."""
    if form is None:
        click.echo(", ".join(f"{count} {word}" for word, count in sorted(counts.items())) or nothing, err=True)


def _ingest_code(counts: Counter[str]) -> ExitCode:
    """Pages that are no articles are an answer; files that cannot be read are a failure."""
    stored = counts.total() - counts["refused"] - counts["unreadable"]
    if counts["unreadable"]:
        return ExitCode.SOME_FAILED if stored else ExitCode.FAILED
    return ExitCode.FINE if stored else ExitCode.FAILED
