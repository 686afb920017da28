"""``warta doctor``: what this machine and this archive lack. Changes nothing, asks no network, and never breaks."""

from __future__ import annotations

import importlib.metadata
import platform
import re
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from archive.article import utc_text
from archive.clock import BUILT_AT
from archive.database.opening import require_unpublished
from archive.database.translating import translated
from archive.errors import ArchiveError, PublishedCopy
from archive.ledger import LONGEST_WAIT
from archive.store import Archive
from scraper.config import FILE_NAME, Network, load_config
from scraper.errors import BadConfig, ScraperError
from scraper.fetch import Fetcher, redact
from scraper.selection import followed_sources
from scraper.version import VERSION

OLDEST_SQLITE = (3, 38, 0)
"""STRICT tables came with 3.37, ``->>`` in our views with 3.38."""

LEAST_FREE_BYTES = 1024**3

LEAST_FAILURES = 3
"""Fewer in a row are told of no listing: they pass."""

MOST_NAMED = 5
"""Closed hosts that are named one by one."""


class Status(StrEnum):
    """How serious a finding is."""

    OK = "ok"
    WARNING = "warning"
    FAILURE = "failure"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what was found, and what to do if it is not right."""

    subject: str
    status: Status
    detail: str
    remedy: str = ""


def diagnose(folder: Path, environment: Mapping[str, str], now: datetime) -> Iterator[Finding]:
    """Look at the machine, then at the archive in `folder` if there is one."""
    yield from _machine(now)
    try:
        is_archive = (folder / "news.db").exists() or (folder / FILE_NAME).exists()
    except OSError as error:
        yield Finding("folder", Status.FAILURE, f"{folder}: {error.strerror}", f"chown or chmod {folder}")
        return
    if is_archive:
        try:
            require_unpublished(folder)
        except PublishedCopy as error:
            yield Finding("archive", Status.FAILURE, str(error))
            return
        yield from _archive(folder, environment, now)
    else:
        yield Finding(
            "archive",
            Status.WARNING,
            f"no archive in {folder}",
            "make one with `warta init DIR`, or name it with --archive",
        )


def _machine(now: datetime) -> Iterator[Finding]:
    yield _finding("python", sys.version_info >= (3, 11), platform.python_version(), "install Python 3.11 or newer")
    version = sqlite3.sqlite_version
    new_enough = tuple(map(int, version.split("."))) >= OLDEST_SQLITE
    yield _finding("sqlite", new_enough, version, "use a Python built with SQLite 3.38 or newer")
    yield _finding("fts5", _has_fts5(), "full-text search", "use a Python whose SQLite has FTS5")
    yield from _libraries()
    yield _finding("time zones", _has_zones(), "Asia/Jakarta", "install the package tzdata")
    yield _finding("clock", now >= BUILT_AT, now.isoformat(timespec="seconds"), "set the clock")
    yield Finding("sqlite3 shell", *_optional("sqlite3", "analysts can query without it"))
    yield Finding("datasette", *_optional("datasette", "install wartarsip[datasette] to browse the archive"))


def _has_fts5() -> bool:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(x)")
        return True
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()


def _libraries() -> Iterator[Finding]:
    """The declared dependencies and their versions."""
    try:
        requirements = importlib.metadata.requires("wartarsip") or []
    except importlib.metadata.PackageNotFoundError:
        yield Finding("installation", Status.WARNING, "not installed as a package", "pip install .")
        return
    for requirement in requirements:
        if "extra ==" in requirement:
            continue
        name = re.split(r"[ <>=!~;\[]", requirement, maxsplit=1)[0]
        try:
            yield Finding(name, Status.OK, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Finding(name, Status.FAILURE, "not installed", f'pip install "{requirement}"')


def _has_zones() -> bool:
    try:
        ZoneInfo("Asia/Jakarta")
    except (ZoneInfoNotFoundError, OSError):
        return False
    return True


def _optional(command: str, remedy: str) -> tuple[Status, str, str]:
    found = shutil.which(command) or shutil.which(command, path=str(Path(sys.executable).parent))
    return (Status.OK, "found", "") if found else (Status.WARNING, "not found (optional)", remedy)


def _archive(folder: Path, environment: Mapping[str, str], now: datetime) -> Iterator[Finding]:
    written = _attempt("folder", lambda: _written(folder), f"chown or chmod {folder}")
    yield written
    yield _disk(folder)
    yield from _configuration(folder, environment)
    is_writable = written.status is Status.OK  # where it is not, nothing says that the files are damaged
    remedy = "see `warta verify`; restore the files from a backup" if is_writable else _UNWRITABLE_REMEDY
    database = _attempt("database", lambda: _open(folder), remedy)
    yield database
    if database.status is Status.OK:
        yield from _schedule(folder, now)
        yield from _listings(folder, environment)
        yield from _rules(folder)


def _written(folder: Path) -> str:
    # Asked by doing: rights, mounts and quotas each have their own way of saying no.
    try:
        with tempfile.TemporaryFile(dir=folder, prefix=".warta-doctor-"):
            return f"{folder} can be written"
    except OSError as error:  # it would name a file that nobody knows
        raise OSError(error.errno, f"cannot be written: {error.strerror}", str(folder)) from error


def _disk(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    return Finding(
        "disk",
        Status.OK if free >= LEAST_FREE_BYTES else Status.WARNING,
        f"{free / 1024**3:.1f} GiB free",
        "" if free >= LEAST_FREE_BYTES else "make room: a run stops cleanly when the disk is full, but stores nothing",
    )


def _configuration(folder: Path, environment: Mapping[str, str]) -> Iterator[Finding]:
    try:
        config = load_config(folder, environment)
    except BadConfig as error:
        yield Finding(FILE_NAME, Status.FAILURE, str(error), "mend the line, key or variable named")
        return
    yield Finding(FILE_NAME, Status.OK, "read" if (folder / FILE_NAME).exists() else "absent; defaults apply")
    yield _attempt("network", lambda: _network(config.network), f"mend [network] in {FILE_NAME}")
    yield _attempt(
        "contact", lambda: config.agent(VERSION, environment), f"set contact in {FILE_NAME}, or WARTA_CONTACT"
    )
    yield _attempt(
        "sources", lambda: f"{len(followed_sources(folder, config))} followed", "mend the files or names given"
    )


def _network(network: Network) -> str:
    """How requests would go out. Raises BadConfig where none could."""
    Fetcher(agent="", ca_file=network.ca_file, proxy=network.proxy, http2=network.http2)
    told = {"through": network.proxy and redact(network.proxy), "trusting": network.ca_file}
    return ", ".join(f"{word} {what}" for word, what in told.items() if what) or "hosts are asked directly"


def _open(folder: Path) -> str:
    with Archive.open(folder, read_only=True) as archive:
        articles = archive.db.execute("SELECT coalesce(sum(articles), 0) FROM source_counts").fetchone()[0]
        next(archive.captures.iterate(), None)  # the other file can be read, too
    return f"{articles:,} articles"


def _schedule(folder: Path, now: datetime) -> Iterator[Finding]:
    """What keeps a crawl from asking: hosts that are closed, and times that a wrong clock wrote."""
    with Archive.open(folder, read_only=True) as archive, translated(folder):
        closed = archive.db.execute(_CLOSED, [utc_text(now)]).fetchall()
        late = {
            table: archive.db.execute(sql, [utc_text(now + LONGEST_WAIT)]).fetchall() for table, sql in _LATE.items()
        }
    for host, until, reason in closed[:MOST_NAMED]:
        why = f" ({reason})" if reason else ""
        yield Finding(f"host {host}", Status.WARNING, f"closed until {until}{why}", "nothing is asked of it until then")
    if len(closed) > MOST_NAMED:
        yield Finding("hosts", Status.WARNING, f"{len(closed) - MOST_NAMED} more are closed", "see the table hosts")
    for table, rows in late.items():
        for url, time, count in rows:
            yield Finding(
                table, Status.WARNING, f"{count:,} with times far ahead, such as {time} of {url}", _LATE_REMEDY
            )


def _listings(folder: Path, environment: Mapping[str, str]) -> Iterator[Finding]:
    """Listings that cannot be read, or only in part: a crawl is content if others of the same source can."""
    with suppress(ScraperError), Archive.open(folder, read_only=True) as archive:
        for source in followed_sources(folder, load_config(folder, environment)):
            for row in filter(None, (archive.ledger.listing(listing.url) for listing in source.listings)):
                if row.last_problem is not None and not 0 < row.failures < LEAST_FAILURES:
                    times = f", {row.failures} times in a row" if row.failures else ""
                    detail = f"{row.last_problem}{times}"
                    yield Finding(f"listing {row.url}", Status.WARNING, detail, f"look whether {source.name} moved it")


def _rules(folder: Path) -> Iterator[Finding]:
    """Rules that no longer fit their pages."""
    with Archive.open(folder, read_only=True) as archive, translated(folder):
        rotten = archive.db.execute(_ROTTEN).fetchall()
    for source, field, faults, articles, article_id in rotten:
        yield Finding(
            f"rule {source}.{field}",
            Status.WARNING,
            f"found nothing, or several values, on {faults:,} of {articles:,} new articles",
            f"compare it with the page: `warta why {article_id}`" if article_id else "compare it with a page",
        )


_ROTTEN = """
SELECT source, field, sum(iif(outcome IN ('nothing', 'several'), articles, 0)) AS faults, sum(articles) AS whole,
       max(iif(outcome IN ('nothing', 'several'), last_article_id, NULL))
FROM rule_checks GROUP BY source, field HAVING whole >= 5 AND faults * 5 >= whole ORDER BY source, field"""
"""At least every fifth of five or more: one page without a byline is no layout that changed."""

_CLOSED = "SELECT host, closed_until, closed_reason FROM hosts WHERE closed_until > ? ORDER BY host"
_LATE = {
    "listings": """
SELECT url, max(time), count(DISTINCT url) FROM (
  SELECT url, next_due_at AS time FROM listings UNION ALL SELECT url, last_fetched_at FROM listings
) WHERE time > ?1 HAVING count(*) > 0""",
    # Of all addresses only those are read that an index or the latest time of their source points to.
    "addresses": """
SELECT url, max(time), count(DISTINCT url) FROM (
  SELECT a.url, a.next_due_at AS time FROM source_counts AS c
  CROSS JOIN addresses AS a ON a.source = c.source AND a.next_due_at > ?1
  UNION ALL
  SELECT a.url, a.last_fetched_at FROM source_counts AS c
  CROSS JOIN addresses AS a ON a.source = c.source AND a.last_fetched_at > ?1 WHERE c.last_fetched_at > ?1
) HAVING count(*) > 0""",
}
_UNWRITABLE_REMEDY = "mend the folder first; who may only read needs a copy made by `warta publish`"
_LATE_REMEDY = "a clock was wrong: set it, then set those times to NULL or now in that table"


def _finding(subject: str, good: bool, detail: str, remedy: str) -> Finding:
    return Finding(subject, Status.OK, detail) if good else Finding(subject, Status.FAILURE, detail, remedy)


def _attempt(subject: str, action: Callable[[], str], remedy: str) -> Finding:
    """What `action` says, or what kept it from saying so: a doctor that dies helps nobody."""
    try:
        return Finding(subject, Status.OK, action())
    except (ArchiveError, ScraperError) as error:
        return Finding(subject, Status.FAILURE, "; ".join(str(error).splitlines()), remedy)
    except OSError as error:
        where = f"{error.filename}: " if error.filename is not None else ""
        return Finding(subject, Status.FAILURE, f"{where}{error.strerror or error}", remedy)
    except Exception as error:
        return Finding(subject, Status.FAILURE, f"{type(error).__name__}: {error}", remedy)
