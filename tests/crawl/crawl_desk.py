"""An archive and the real crawler, a site that does as it is told, and what the archive must always be."""

from __future__ import annotations

import asyncio
import os
import resource
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager, closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from archive.integrity import manifests
from archive.integrity.accepting import accept
from archive.integrity.verifying import verify
from archive.store import Archive
from examples.newsroom.pages import Page, html, rss, text_file
from examples.newsroom.server import LogEntry, SiteServer
from scraper.config import load_config
from scraper.crawl.gate import Gate
from scraper.crawl.known_hosts import KnownHosts
from scraper.crawl.politeness.pace import parse_retry_after
from scraper.crawl.politeness.tdmrep import PATH as TDMREP
from scraper.crawl.process import Ended, crawl_archive
from scraper.crawl.report import RunReport
from scraper.crawl.run import WHOLE, Scope, crawl
from scraper.crawl.world import World
from scraper.fetch import Fetcher
from scraper.reading.pool import ExtractionPool
from scraper.source import Source
from scraper.source.files import load_sources

SYLLABLES = ("ba", "ri", "tu", "lon", "ka", "mi", "sen", "do", "pa", "gur", "wi", "ta")


class Desk:
    """An archive folder with its configuration; sites on loopback may be asked."""

    def __init__(self, folder: Path, *, request_seconds: float = 5, **crawl: float) -> None:
        self.folder, self.request_seconds = folder, request_seconds
        (folder / "sources").mkdir(parents=True)
        Archive.create(folder).close()
        self.configure(**crawl)

    @classmethod
    def at(cls, folder: Path) -> Desk:
        """One that is there already."""
        desk = cls.__new__(cls)
        desk.folder, desk.request_seconds = folder, 5
        return desk

    def configure(self, **crawl: float) -> None:
        """Write ``warta.toml`` with these settings of ``[crawl]``."""
        settings = "".join(f"{key} = {value}\n" for key, value in {"delay_seconds": 0.0, **crawl}.items())
        network = f"allow_private_addresses = true\nrequest_seconds = {self.request_seconds}\n"
        (self.folder / "warta.toml").write_text(f"[crawl]\n{settings}[network]\n{network}")

    def follow(self, name: str, text: str) -> None:
        (self.folder / "sources" / f"{name}.toml").write_text(text)

    def crawl(self, scope: Scope = WHOLE) -> Ended:
        """Crawl in this process."""
        with Archive.open(self.folder) as archive:
            sources, config = load_sources(self.folder / "sources"), load_config(self.folder, {})
            return crawl_archive(archive, sources, config, agent="Wartarsip/test", scope=scope)

    def crawl_in(self, time: SkippedTime, pool: ExtractionPool | None = None) -> RunReport:
        """Crawl in a time that jumps over every wait."""
        report = RunReport()
        with (
            Archive.open(self.folder, clock=time.now) as archive,
            nullcontext(pool) if pool else ExtractionPool(1) as readers,
        ):
            run_id = archive.ledger.start_run("crawl", [], time.now())
            asyncio.run(self._crawl_in(time, archive, readers, run_id, report))
            archive.ledger.finish_run(run_id, time.now(), 0, "finished", report.counts)
        return report

    async def _crawl_in(
        self, time: SkippedTime, archive: Archive, pool: ExtractionPool, run_id: int, report: RunReport
    ) -> None:
        async with self._gate_in(time, archive, run_id) as gate:
            world = World(archive=archive, gate=gate, pool=pool, clock=time.now, run_id=run_id)
            await crawl(world, load_sources(self.folder / "sources"), report)
            gate.remember()

    @asynccontextmanager
    async def _gate_in(self, time: SkippedTime, archive: Archive, run_id: int) -> AsyncIterator[Gate]:
        async with Fetcher(
            agent="Wartarsip/test", allow_private=True, sleep=time.sleep, clock=time.now,
            retry_after=lambda value: parse_retry_after(value, time.now()),
        ) as fetcher:  # fmt: skip
            hosts = KnownHosts(
                archive.ledger, fetcher, token="Wartarsip", run_id=run_id,
                clock=time.now, monotonic=time.monotonic, sleep=time.sleep, delay_seconds=0.0,
            )  # fmt: skip
            yield Gate(hosts, fetcher, monotonic=time.monotonic)

    def at_the_gate(self, time: SkippedTime, story: Callable[[Gate, Source], Awaitable[None]]) -> None:
        """Play `story` with the gate of a run and the first source that is followed."""

        async def play(archive: Archive) -> None:
            run_id = archive.ledger.start_run("crawl", [], time.now())
            async with self._gate_in(time, archive, run_id) as gate:
                await story(gate, load_sources(self.folder / "sources")[0])

        with Archive.open(self.folder, clock=time.now) as archive:
            asyncio.run(play(archive))

    def command(self, *words: str, **options: Any) -> subprocess.CompletedProcess[str]:
        """Run ``warta`` about this archive, in a process of its own."""
        return subprocess.run(
            self.words(*words), capture_output=True, text=True, timeout=60, env=environment(), **options
        )

    def watched(self, *words: str, seconds: float = 120.0) -> Ran:
        """Run ``warta`` about this archive in a process of its own, and measure it."""
        begun, others = monotonic(), _cpu_of_children()
        child = self.start(*words)
        sizes: list[float] = []
        peak, waiter = 0.0, threading.Thread(target=_read_to_end, args=(child, texts := ["", ""]))
        waiter.start()
        while waiter.is_alive():
            peak = max(peak, memory_mb(child.pid))
            sizes.append(memory_mb(child.pid, "VmRSS"))
            waiter.join(0.05)
            if monotonic() - begun > seconds:
                child.kill()
        took, cpu = monotonic() - begun, _cpu_of_children() - others
        return Ran(child.returncode, texts[0], texts[1], took, cpu, peak, sizes)

    def words(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "scraper", *words, "--archive", str(self.folder)]

    def start(self, *words: str, **variables: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.words(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment() | variables
        )

    def rows(self, query: str, *values: object, file: str = "news.db") -> list[sqlite3.Row]:
        with closing(sqlite3.connect(f"file:{self.folder / file}?mode=ro", uri=True)) as db:
            db.row_factory = sqlite3.Row
            return db.execute(query, values).fetchall()

    def value(self, query: str, *values: object, file: str = "news.db") -> Any:
        return self.rows(query, *values, file=file)[0][0]

    def execute(self, statement: str, *values: object) -> None:
        with closing(sqlite3.connect(self.folder / "news.db")) as db, db:
            db.execute(statement, values)
        accept(self.folder, datetime.now(UTC))

    def let_time_pass(self, hours: float = 24.0) -> None:
        """Move everything that the archive remembers of time into the past."""
        for file, table, column in TIMES:
            with closing(sqlite3.connect(self.folder / file)) as db, db:
                earlier = f"strftime('%Y-%m-%dT%H:%M:%SZ', {column}, '-{hours * 60:.0f} minutes')"
                db.execute(f"UPDATE {table} SET {column} = {earlier} WHERE {column} IS NOT NULL")
        self._vouch_anew()

    def _vouch_anew(self) -> None:
        """The chain of manifests and the sums of pages would tell that somebody tampered with the times."""
        captures, news = (sqlite3.connect(self.folder / name) for name in ("captures.db", "news.db"))
        with closing(captures), closing(news), news:
            news.execute("DELETE FROM manifests WHERE number > 0")
            last = news.execute("SELECT max(id) FROM runs WHERE finished_at IS NOT NULL").fetchone()[0]
            if last is not None:
                manifests.append(news, captures, last, datetime.now(UTC))
        accept(self.folder, datetime.now(UTC))

    def states(self) -> dict[str, tuple[str, str | None]]:
        return {row["url"]: (row["state"], row["reason"]) for row in self.rows("SELECT * FROM addresses")}

    def contents(self) -> list[tuple[Any, ...]]:
        """All that readers see of all articles, whatever order they came in."""
        query = """
            SELECT a.source, a.title, a.subtitle, a.body, a.authors, a.editors, a.published_at, a.url, a.revision,
              a.content_class, a.gone_at IS NULL,
              (SELECT group_concat(url, ' ') FROM (SELECT url FROM article_urls WHERE article_id = a.id ORDER BY 1)),
              (SELECT group_concat(identity, ' ') FROM images i WHERE i.article_id = a.id)
            FROM articles a ORDER BY a.source, a.title"""
        return [tuple(row) for row in self.rows(query)]

    def check(self) -> None:
        """Both files are whole, and every address is in one state with a reason."""
        problems = verify(self.folder)
        assert problems == [], problems
        assert self.rows("PRAGMA integrity_check")[0][0] == "ok"
        assert self.rows("PRAGMA foreign_key_check") == []
        only_reads = sqlite3.connect(
            f"file:{self.folder / 'news.db'}?mode=ro", uri=True
        )  # so that no log is written back
        with closing(only_reads), closing(sqlite3.connect(self.folder / "news.db")) as db:
            only_reads.execute("SELECT 1 FROM articles").fetchall()
            db.execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)")
            db.rollback()
        assert self.rows("SELECT url FROM addresses WHERE state IN ('failed', 'refused') AND reason IS NULL") == []
        assert (
            self.rows("SELECT url FROM addresses WHERE (state IN ('stored', 'gone')) <> (article_id IS NOT NULL)") == []
        )


@dataclass(frozen=True, slots=True)
class Ran:
    """One run of the real command, and what it took."""

    code: int
    out: str
    err: str
    seconds: float
    cpu_seconds: float  # with those that read pages for it
    peak_mb: float  # of the process itself, not of those that read pages for it
    sizes_mb: list[float]  # its memory, at even intervals


def memory_mb(pid: int, kind: str = "VmHWM") -> float:
    """Resident memory of a process: its peak, or with ``VmRSS`` what it is now; 0 when it is gone."""
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith(kind):
                return int(line.split()[1]) / 1024
    return 0.0


def wait_for(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    """Look again and again until `condition` holds. Generous: a loaded machine is slow, and only a fault waits long."""
    until = monotonic() + seconds
    while not condition():
        assert monotonic() < until
        sleep(0.02)


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _read_to_end(child: subprocess.Popen[str], texts: list[str]) -> None:
    texts[:] = child.communicate()


TIMES = (
    ("news.db", "addresses", "next_due_at"), ("news.db", "addresses", "first_seen_at"),
    ("news.db", "addresses", "last_fetched_at"), ("news.db", "articles", "fetched_at"),
    ("news.db", "article_revisions", "captured_at"), ("news.db", "fetches", "requested_at"),
    ("news.db", "listings", "next_due_at"), ("news.db", "listings", "last_fetched_at"),
    ("news.db", "listings", "whole_at"),
    ("news.db", "hosts", "closed_until"), ("news.db", "hosts", "robots_fetched_at"),
    ("news.db", "hosts", "robots_unreachable_since"), ("news.db", "hosts", "tdmrep_fetched_at"),
    ("news.db", "hosts", "last_request_at"), ("captures.db", "captures", "fetched_at"),
)  # fmt: skip


def environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("WARTA_")}


class SkippedTime:
    """A clock that jumps over every wait."""

    def __init__(self) -> None:
        self.skipped = 0.0  # seconds

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.skipped)

    def monotonic(self) -> float:
        return monotonic() + self.skipped

    async def sleep(self, seconds: float) -> None:
        self.skipped += seconds
        await asyncio.sleep(0)


class Site:
    """One host whose `pages` a test writes and changes at any time; `log` holds what was asked."""

    def __init__(self, host: str) -> None:
        self.log: list[LogEntry] = []
        self._server = SiteServer(host, 0, self.log)
        self.pages: dict[str, Page] = {"/robots.txt": text_file("User-agent: *\n")}
        self._server.pages = self.pages
        self.base = self._server.base
        self.host = host

    def source(self, name: str, **more: str) -> str:
        lines = [f'name = "{name}"', f'title = "{name}"', f'home = "{self.base}/"', f'hosts = ["{self.host}"]']
        lines += [f"{key} = {value}" for key, value in more.items()]
        listing = f'[[listings]]\nurl = "{self.base}/feed"\nkind = "feed"\n'
        return "\n".join(lines) + f'\n{listing}[articles]\nmatch = "/berita/(?P<id>[0-9]+)"\n'

    def publish(self, *numbers: int) -> None:
        """Articles with these numbers, and the feed that names them."""
        for number in numbers:
            self.pages[f"/berita/{number}"] = article_page(number)
        self.list(*numbers)

    def list(self, *numbers: int) -> None:
        """The feed names these articles."""
        items = (f"<item><title>{title(n)}</title><link>{self.base}/berita/{n}</link></item>" for n in numbers)
        self.pages["/feed"] = rss("feed", self.base, items)

    def fail(self, status: int = 503, **headers: str) -> None:
        """Answer everything but robots.txt so from now on."""
        answer = Page(body=b"<h1>busy</h1>", status=status, headers=tuple(headers.items()))
        self._server.pages = _Always(answer, {"/robots.txt": self.pages["/robots.txt"]})

    def recover(self) -> None:
        self._server.pages = self.pages

    def url(self, number: int) -> str:
        return f"{self.base}/berita/{number}"

    def asked(self) -> Counter[str]:
        """What was asked, but for what it reserves from mining."""
        return Counter(entry.path for entry in self.log if entry.path != TDMREP)

    @contextmanager
    def open(self) -> Iterator[Site]:
        thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self.hang_up()
            thread.join()

    def hang_up(self) -> None:
        """Nobody listens here any more."""
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()


class _Always(dict[str, Page]):
    def __init__(self, answer: Page, others: Mapping[str, Page]) -> None:
        super().__init__(others)
        self._answer = answer

    def get(self, path: str, default: Any = None) -> Any:
        return super().get(path, self._answer)


def title(number: int) -> str:
    return f"Berita {prose(1000 + number, 5)}"


def article_page(number: int, *, words: int = 60, edit: str = "", headline: str | None = None) -> Page:
    """A page with three paragraphs of invented words; `edit` is appended to the last."""
    texts = [prose(10 * number + place, words) for place in range(3)]
    texts[-1] += edit
    body = "".join(f"<p>{escape(text)}</p>" for text in texts)
    name = escape(headline or title(number))
    return html(
        f"<!doctype html><html lang=id><head><meta charset=utf-8><title>{name}</title>"
        f'<meta property="og:type" content="article"></head><body><article><h1>{name}</h1>'
        f"<time datetime='2026-11-20T08:{number % 60:02}:00+07:00'>20 November 2026</time>"
        f"{body}</article></body></html>"
    )


CHALLENGE = html(
    "<!doctype html><title>Just a moment...</title><h1>Checking your browser</h1><p>Please enable JavaScript.</p>"
)
"""What a firewall serves to whom it takes for a robot, with status 200."""


def index_page(site: Site, numbers: Iterable[int]) -> Page:
    """A page that links the articles with these numbers."""
    return html("<!doctype html>" + "".join(f"<p><a href='{site.url(n)}'>Berita {n}</a>" for n in numbers))


def prose(seed: int, words: int) -> str:
    """Words that exist nowhere, different for every seed."""
    state, made = seed * 7919 + 17, []
    for _ in range(words):
        state = (state * 1103515245 + 12345) % 2**31
        made.append("".join(SYLLABLES[(state >> shift) % len(SYLLABLES)] for shift in (8, 13, 19)))
    return " ".join(made).capitalize() + "."
