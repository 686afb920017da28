"""A crawl as a process sees it: the world is put together, signals and the deadline end it, an exit code comes out."""

from __future__ import annotations

import asyncio
import signal
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from archive.article import utc_text
from archive.clock import BUILT_AT
from archive.database.files import logs_of
from archive.errors import ArchiveError
from archive.exitcodes import ExitCode
from archive.store import Archive
from scraper.config import Config
from scraper.crawl.gate import Gate
from scraper.crawl.known_hosts import KnownHosts
from scraper.crawl.log import Log, silent
from scraper.crawl.planning import yields
from scraper.crawl.politeness.pace import parse_retry_after
from scraper.crawl.progress import shown_on
from scraper.crawl.report import RunReport
from scraper.crawl.run import WHOLE, Scope, crawl
from scraper.crawl.world import World
from scraper.errors import WrongClock
from scraper.fetch import Fetcher, Limits
from scraper.reading.pool import ExtractionPool
from scraper.rights import PRODUCT_TOKEN
from scraper.source import Source
from scraper.version import VERSION

LARGE_WAL_BYTES = 256_000_000
"""A write-ahead log beyond this is told of."""

SIGNALS = {
    signal.SIGINT: ExitCode.INTERRUPTED, signal.SIGTERM: ExitCode.TERMINATED, signal.SIGHUP: ExitCode.HUNG_UP
}  # fmt: skip


@dataclass(slots=True)
class Ended:
    """How a crawl ended, and what a person should be told."""

    report: RunReport
    exit_code: ExitCode = ExitCode.FINE
    messages: list[str] = field(default_factory=list)


def crawl_archive(
    archive: Archive,
    sources: Sequence[Source],
    config: Config,
    *,
    agent: str,
    scope: Scope = WHOLE,
    terminal: TextIO | None = None,
    log: Log = silent,
) -> Ended:
    """Crawl `sources` into `archive` within the configured time; somebody at `terminal` sees how far it is.

    Raises WrongClock and BadConfig before anything was asked, and ArchiveError when the archive cannot be written.
    """
    require_possible(_now())
    fetcher = _fetcher(config, agent)
    run_id = archive.ledger.start_run("crawl", [source.name for source in sources], _now(), version=VERSION)
    ended = Ended(RunReport())
    log("begin", run=run_id, version=VERSION, sources=[source.name for source in sources])
    try:
        asyncio.run(
            _crawl(archive, sources, config, ended, fetcher, scope=scope, run_id=run_id, terminal=terminal, log=log)
        )
    except ArchiveError as error:
        _finish_if_possible(archive, run_id, ended, error)
        raise
    if scope.only is None:
        _compare_yields(archive, ended.report)
    _judge(ended)
    archive.ledger.finish_run(run_id, _now(), ended.exit_code, _outcome(ended), ended.report.counts)
    ended.messages += _long_reads(archive.folder)
    log("end", run=run_id, exit_code=int(ended.exit_code), outcome=_outcome(ended), counts=ended.report.counts)
    return ended


async def _crawl(
    archive: Archive,
    sources: Sequence[Source],
    config: Config,
    ended: Ended,
    fetcher: Fetcher,
    *,
    scope: Scope,
    run_id: int,
    terminal: TextIO | None,
    log: Log,
) -> None:
    with ExtractionPool(config.crawl.workers, deadline_seconds=config.crawl.parse_seconds) as pool:
        async with fetcher:
            gate = _gate(archive, fetcher, config, run_id, log)
            world = World(
                archive=archive, gate=gate, pool=pool, clock=_now, run_id=run_id, rights=config.rights, log=log
            )
            task = asyncio.ensure_future(
                crawl(world, sources, ended.report, scope, parallel_sources=config.crawl.parallel_sources)
            )
            async with shown_on(terminal, ended.report):
                with _ended_by_signals(task, ended):
                    await _within(task, config.crawl.deadline_minutes * 60, ended)
            gate.remember()


def _fetcher(config: Config, agent: str) -> Fetcher:
    network = config.network
    return Fetcher(
        agent=agent,
        allow_private=network.allow_private_addresses,
        limits=Limits(concurrency=config.crawl.parallel_sources),
        retry_after=lambda value: parse_retry_after(value, _now()),
        ca_file=network.ca_file,
        proxy=network.proxy,
        http2=network.http2,
    )


def _gate(archive: Archive, fetcher: Fetcher, config: Config, run_id: int, log: Log) -> Gate:
    hosts = KnownHosts(
        archive.ledger,
        fetcher,
        token=PRODUCT_TOKEN,
        run_id=run_id,
        clock=_now,
        monotonic=time.monotonic,
        sleep=asyncio.sleep,
        delay_seconds=config.crawl.delay_seconds,
        request_seconds=config.network.request_seconds,
    )
    return Gate(hosts, fetcher, monotonic=time.monotonic, cookies=config.cookies, rights=config.rights, log=log)


def require_possible(now: datetime) -> None:
    """Raise WrongClock when `now` (UTC) lies before Wartarsip was made: all that a crawl writes down would be wrong."""
    if now < BUILT_AT:
        raise WrongClock(f"this machine's clock says {utc_text(now)}: set it, then crawl; nothing was asked for")


@contextmanager
def _ended_by_signals(task: asyncio.Future[None], ended: Ended) -> Iterator[None]:
    """SIGTERM, Ctrl-C and a terminal that goes away end `task` at its next wait; every transaction is whole by
    then. Under ``nohup`` the terminal may go."""
    loop = asyncio.get_running_loop()

    def stop(number: signal.Signals) -> None:
        ended.exit_code = SIGNALS[number]
        ended.messages.append(f"stopped by {number.name}; what was not visited stays pending")
        task.cancel()

    stays = signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    heard = [number for number in SIGNALS if not (stays and number is signal.SIGHUP)]
    for number in heard:
        loop.add_signal_handler(number, stop, number)
    try:
        yield
    finally:
        for number in heard:
            loop.remove_signal_handler(number)


async def _within(task: asyncio.Future[None], seconds: float, ended: Ended) -> None:
    done, _ = await asyncio.wait({task}, timeout=seconds)
    if not done:
        ended.report.out_of_time = True
        task.cancel()
        await asyncio.wait({task})
    if not task.cancelled():
        task.result()  # raises what ended it


def _compare_yields(archive: Archive, report: RunReport) -> None:
    """Look whether sources that gave odd pages in this run still give the articles that they use to."""
    odd = [source for source in report.sources if source.has_odd_pages]
    days = archive.ledger.pages_read(_now(), yields.DAYS + 1) if odd else {}
    for source in odd:
        own = days.get(source.source, {})
        source.fallen = yields.fallen(own)
        if source.outcomes["failed"] and not source.answered_otherwise:
            # An office has few articles an hour: only a day of them tells a bar from dead addresses.
            failed, others = archive.ledger.pages_kept_from_us(source.source, _now())
            if yields.is_barred(failed, others, own.get(0, yields.NO_PAGES)):
                source.barred = failed


def _judge(ended: Ended) -> None:
    """The exit code of a crawl that was not ended by a signal."""
    failed, report = ended.report.failed, ended.report
    degraded = [(each.source, each.degraded) for each in report.sources if each.degraded]
    ended.messages += [f"{each.source}: {each.trouble}" for each in failed]
    ended.messages += [f"{source}: {what}" for source, what in degraded]
    unfinished = [each.source for each in report.sources if each.is_unfinished]
    ended.messages += [f"{source}: not all of these days is read yet; run it again" for source in unfinished]
    beyond = [f"{each.source}: {why}" for each in report.sources for why in each.out_of_reach]
    ended.messages += beyond
    if ended.exit_code is not ExitCode.FINE:
        return
    if failed:
        ended.exit_code = ExitCode.SOME_FAILED if report.reached else ExitCode.UNREACHABLE
    elif any(each.has_unread for each in ended.report.sources):
        ended.exit_code = ExitCode.SOME_FAILED
    elif degraded:
        ended.exit_code = ExitCode.ALARM
    elif unfinished:
        ended.exit_code = ExitCode.UNFINISHED
    elif beyond:
        ended.exit_code = ExitCode.ALARM


def _outcome(ended: Ended) -> str:
    if ended.exit_code in SIGNALS.values():
        return "stopped by a signal"
    if ended.report.out_of_time:
        return "out of time"
    return "degraded" if any(each.degraded for each in ended.report.sources) else "finished"


def _long_reads(folder: Path) -> Iterator[str]:
    """That a WAL has grown: SQLite cannot start it anew while somebody reads in one transaction."""
    for path, size in logs_of(folder).items():
        if size > LARGE_WAL_BYTES:
            yield (
                f"{path.name} has grown to {size // 1_000_000} MB, because a program keeps one reading transaction of"
                " the archive open; once that ends, the next crawl makes room"
            )


def _finish_if_possible(archive: Archive, run_id: int, ended: Ended, error: ArchiveError) -> None:
    """A full disk may have no room for this row either; a run without it counts as killed."""
    try:
        archive.ledger.finish_run(run_id, _now(), ExitCode.FAILED, type(error).__name__, ended.report.counts)
    except ArchiveError:
        return


def _now() -> datetime:
    return datetime.now(UTC)
