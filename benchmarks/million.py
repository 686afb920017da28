"""How the archive bears growth: generated articles through the real store path, beside SQLite used plainly.

usage: python -m benchmarks.million [ARTICLES] [FOLDER]

10,000 articles unless told otherwise, up to 1,000,000; about 12 KB of disk each in FOLDER (a temporary one), which
is removed. Everything stands as a ratio to a yardstick that took its turn between our own batches, in the same run:
sqlite-utils' ``upsert_all`` of the same rows with full-text triggers, its row-by-row upsert with many-to-many tables,
bare commits, the bare FTS5 query, the query that joins on the date. Figures are printed at 10^4, 10^5, 3 * 10^5 and
10^6. Above 10,000 articles the yardstick takes one batch in `EVERY`, and the ratio is that of these turns: its table
stays smaller than ours, which is to its advantage.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from random import randbytes
from typing import Any

from sqlite_utils import Database

from archive.article import Article
from archive.comparing.reprints import probes
from archive.database.transactions import empty_log
from archive.integrity.folding import LOG_FRAMES, Writer
from archive.querying.search import search
from archive.querying.stats import stats
from archive.saving.deriving import MAX_PENDING
from archive.saving.rows import columns_of
from archive.saving.sketches import postings_of
from archive.store import Archive
from benchmarks.newswire import SOURCES, Newswire
from scraper.doctor import diagnose

BATCH = 2_000
ROW_BY_ROW = 300
"""Articles of each checkpoint that the slowest yardstick takes."""
COMMITS = 300
ROUNDS = 10
"""Groups of texts of which everything is made."""
WHOLE = 10_000
"""Articles until which the yardstick takes every batch."""
EVERY = 10
SEARCHES = 4
"""Searches for each word; ours comes first in half of them."""
WAL_HEADER = 32
"""Bytes before the first frame of a write-ahead log (SQLite documentation, "WAL-mode File Format")."""
CHECKPOINTS = (10_000, 100_000, 300_000, 1_000_000)
RANKS = {"common": (5, 12, 25, 40), "middle": (200, 300, 500, 800), "rare": (4_000, 8_000, 15_000, 30_000)}


def main(arguments: list[str]) -> int:
    """0, after the figures on stdout."""
    size = int(arguments[0]) if arguments else 10_000
    parent = arguments[1] if len(arguments) > 1 else None
    with tempfile.TemporaryDirectory(dir=parent) as folder, closing(_Bench(Path(folder), size)) as bench:
        for checkpoint in [number for number in CHECKPOINTS if number < size] + [size]:
            bench.grow(checkpoint)
            print(f"\n{checkpoint} articles")
            for line in bench.figures():
                print(f"  {line}", flush=True)
    return 0


@dataclass
class _Spent:
    """CPU seconds since the last checkpoint, in the batches that both took."""

    ours: float = 0.0
    theirs: float = 0.0
    articles: int = 0
    alone: float = 0.0  # ours, in the batches that only we took
    articles_alone: int = 0


@dataclass
class _Bench:
    """Our archive and theirs, side by side, fed the same articles."""

    folder: Path
    size: int
    spent: _Spent = field(default_factory=_Spent)

    def __post_init__(self) -> None:
        self.wire = Newswire(self.size + 10_000)
        self.archive = Archive.create(self.folder / "ours")
        self.theirs = _plain(self.folder / "theirs.db")
        self.done = 0
        self.raw = 0  # bytes of text, of all articles but those that were saved one by one
        self.unweighed = 0

    def close(self) -> None:
        """Both files; the folder is somebody else's."""
        self.archive.close()
        self.theirs.close()

    def grow(self, size: int) -> None:
        """Both archives to `size` articles, in turns."""
        self.spent = _Spent()
        while self.done < size:
            articles = list(self._next(min(BATCH, size - self.done)))
            if not self.spent.articles or self.done < WHOLE or self.done // BATCH % EVERY == 0:
                rows = [_row(each, self.done + number) for number, each in enumerate(articles)]
                self.spent.ours += _cpu(self._save_at_once, articles)
                self.spent.theirs += _cpu(self.theirs["articles"].upsert_all, rows, pk="id")
                self.spent.articles += len(articles)
            else:
                self.spent.alone += _cpu(self._save_at_once, articles)
                self.spent.articles_alone += len(articles)
            self.done += len(articles)
            self.raw += sum(len(each.body.encode()) for each in articles)
        self._reopen()

    def _reopen(self) -> None:
        self.archive.close()
        self.archive = Archive.open(self.folder / "ours")

    def figures(self) -> Iterator[str]:
        """Everything that is asked at one checkpoint."""
        yield from self._ingest()
        yield from self._commits()
        yield from self._sketches()
        yield from self._space()
        self._mend_days()
        yield from self._searches()
        yield from self._flat()

    def _ingest(self) -> Iterator[str]:
        ours, theirs = (1e6 * each / self.spent.articles for each in (self.spent.ours, self.spent.theirs))
        yield f"bulk ingest: {ours:.0f} us an article, upsert_all {theirs:.0f} us: {theirs / ours:.2f} times as fast"
        if self.spent.articles_alone:
            yield f"  in the batches between: {1e6 * self.spent.alone / self.spent.articles_alone:.0f} us"
        rowwise = _plain(self.folder / f"rows-{self.done}.db")
        articles = [self.wire.article(number) for number in range(ROW_BY_ROW)]
        slow = 1e6 * _cpu(_row_by_row, rowwise, articles) / ROW_BY_ROW
        rowwise.close()
        yield f"  row by row with many-to-many {slow:.0f} us: {slow / ours:.1f} times as fast"

    def _commits(self) -> Iterator[str]:
        """One durable transaction an article, in turns with a bare commit of its text, and one of as many bytes."""
        bare = sqlite3.connect(self.folder / "bare.db", isolation_level=None)
        bare.execute("PRAGMA journal_mode=WAL")
        bare.execute("PRAGMA synchronous=FULL")
        bare.execute("CREATE TABLE IF NOT EXISTS bare (id INTEGER PRIMARY KEY, body BLOB)")
        size, cpu = self._written_in_one_save()
        ours, text, same = [], [], []
        for article in self._next(COMMITS):
            ours.append(_wall(self._save, article))
            text.append(_wall(bare.execute, "INSERT INTO bare(body) VALUES (?)", [article.body]))
            same.append(_wall(bare.execute, "INSERT INTO bare(body) VALUES (?)", [randbytes(size)]))
            self.done += 1
        bare.close()
        for name, theirs in (("its text", text), (f"as many bytes, {size}", same)):
            rates = [sum(theirs) / sum(ours), _at(theirs, 0.5) / _at(ours, 0.5)]
            median = 1000 * _at(theirs, 0.5)
            yield f"commits: {rates[0]:.2f} of bare WAL commits of {name} (median {rates[1]:.2f}; {median:.1f} ms)"
        times = ", ".join(f"{name} {1000 * _at(ours, share):.1f} ms" for name, share in (("median", 0.5), ("worst", 1)))
        yield f"  one article: {times}; {1000 * cpu:.1f} ms of CPU"

    def _written_in_one_save(self) -> tuple[int, float]:
        """Bytes that saving one article brings into the write-ahead log, and CPU seconds; on average, with its share of
        what is made of texts later."""
        connection = self.archive.db.conn
        assert isinstance(connection, Writer)
        connection.empty_log()
        connection.log_frames = 1_000_000
        articles = list(self._next(3 * MAX_PENDING))
        cpu = _cpu(lambda: [self._save(each) for each in articles])
        size = (self.archive.folder / "news.db-wal").stat().st_size - WAL_HEADER
        connection.log_frames = LOG_FRAMES
        self.done += len(articles)
        self.unweighed += len(articles) + COMMITS
        return size // len(articles), cpu / len(articles)

    def _sketches(self) -> Iterator[str]:
        """As articles arrive: their texts wait for each other."""
        connection, found, derived, count = self.archive.db.conn, 0.0, 0.0, MAX_PENDING - 1
        for _ in range(ROUNDS):
            articles = list(self._next(count))
            for article in articles:
                self._save(article)
            found += _cpu(_looked_up, connection, [article.body for article in articles])
            derived += _cpu(self.archive.catch_up)
            self.done += count
            self.unweighed += count
        found, derived = (1e6 * each / ROUNDS / count for each in (found, derived))
        yield f"texts: sketch and lookup {found:.0f} us an article; all that is made of {count} texts {derived:.0f} us"

    def _space(self) -> Iterator[str]:
        empty_log(self.archive.db.conn)
        file = (self.archive.folder / "news.db").stat().st_size
        pages = "SELECT sum(pgsize) FROM dbstat WHERE name GLOB ?"
        index, sketches = (
            self.archive.db.execute(pages, [name]).fetchone()[0] / self.done for name in ("articles_fts*", "sketches")
        )
        raw = self.raw / (self.done - self.unweighed)
        yield f"space: {file / self.done:.0f} bytes an article, {file / self.done / raw:.1f} times its text, {raw:.0f};"
        yield f"  full-text index {index:.0f}, sketch {sketches:.0f}"

    def _mend_days(self) -> None:
        """One article in a thousand turns out to be of another day."""
        with self.archive.transaction():
            self.archive.db.execute(
                "UPDATE articles SET day = date(day, '-200 days'), published_at ="
                " strftime('%Y-%m-%dT%H:%M:%SZ', published_at, '-200 days')"
                " WHERE id % 1000 = 7 AND id / 100000 = CAST(replace(day, '-', '') AS INTEGER)"
            )

    def _searches(self) -> Iterator[str]:
        last = self.wire.time_of(self.done).date()
        for kind, ranks in RANKS.items():
            words = [self.wire.word(rank) for rank in ranks]
            yield f"search, {kind} words ({self._share(words):.1%} of articles)"
            yield self._compared("best first", "the bare FTS5 query", words, _BARE, {})
            yield self._compared("newest first", "joining on the date", words, _NEWEST, {"newest": True})
            source = {"newest": True, "source": "warta-07"}
            yield self._compared("newest of a source", "joining", words, _NEWEST_OF_SOURCE, source)
            days = {"newest": True, "since": last - timedelta(days=90)}
            yield self._compared("newest within 90 days", "joining", words, _NEWEST_SINCE, days)
            days = {"since": last - timedelta(days=90)}
            yield self._compared("best within 90 days", "joining", words, _BEST_SINCE, days)

    def _compared(self, what: str, other: str, words: list[str], sql: str, options: dict[str, Any]) -> str:
        """In turns: whoever comes second finds some of the pages read."""
        ours, theirs, wrong = [], [], 0
        values = {"source": options.get("source"), "since": str(options.get("since", date.min))}
        for number, word in enumerate(words * SEARCHES):
            both = [
                partial(search, self.archive.db, word, **options),
                partial(_rows, self.archive.db, sql, {"word": f'"{word}"', **values}),
            ]
            is_second = number // len(words) % 2
            first, second = map(_timed, reversed(both) if is_second else both)
            (seconds, hits), (their_seconds, rows) = (second, first) if is_second else (first, second)
            ours.append(seconds)
            theirs.append(their_seconds)
            wrong += options.get("newest", False) and [hit.day for hit in hits] != [row["day"] for row in rows]
        ratios = [_at(theirs, share) / _at(ours, share) for share in (0.5, 0.95)]
        speed = f"{1000 * _at(ours, 0.5):.2f} ms, {other} {1000 * _at(theirs, 0.5):.2f} ms"
        return (
            f"  {what}: {speed}: {ratios[0]:.2f} times as fast (p95 {ratios[1]:.2f}){', WRONG ANSWERS' * bool(wrong)}"
        )

    def _flat(self) -> Iterator[str]:
        now = datetime.now(UTC)
        counted = 1000 * _cpu(stats, self.archive.db, self.archive.folder)
        examined = 1000 * _cpu(lambda: list(diagnose(self.archive.folder, {}, now)))
        idle = 1000 * _cpu(self._run_without_news, now)
        opened = 1000 * _cpu(lambda: Archive.open(self.archive.folder, read_only=True).close())
        written = 1000 * _wall(self._reopen)
        yield f"stats {counted:.1f} ms, doctor {examined:.0f} ms, a run without news {idle:.1f} ms"
        yield f"  opening to read {opened:.1f} ms, closing and opening to write {written:.1f} ms"

    def _run_without_news(self, now: datetime) -> None:
        """What a crawl asks of the archive when no listing names anything new."""
        ledger = self.archive.ledger
        run_id = ledger.start_run("crawl", [], now)
        for number in range(SOURCES):
            ledger.due(f"warta-{number:02}", now, 100)
        ledger.accounting()
        ledger.finish_run(run_id, now, 0, "fine", {})

    def _share(self, words: list[str]) -> float:
        query = "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH ?"
        found = sum(self.archive.db.execute(query, [f'"{word}"']).fetchone()[0] for word in words)
        return float(found) / len(words) / self.done

    def _next(self, count: int) -> Iterator[Article]:
        return islice(map(self.wire.article, range(self.done, self.done + count)), count)

    def _save(self, article: Article) -> None:
        assert article.published is not None
        self.archive.save(article, captured_at=article.published.at + timedelta(minutes=5))

    def _save_at_once(self, articles: list[Article]) -> None:
        with self.archive.batch():
            for each in articles:
                self._save(each)


_BARE = """SELECT rowid, rank, snippet(articles_fts, 2, '[', ']', '…', 24) FROM articles_fts
WHERE articles_fts MATCH :word ORDER BY rank LIMIT 20"""
_JOINED = """SELECT a.day, a.id, snippet(articles_fts, 2, '[', ']', '…', 24) FROM articles_fts
JOIN articles AS a ON a.id = articles_fts.rowid WHERE articles_fts MATCH :word"""
_NEWEST = f"{_JOINED} ORDER BY a.day DESC, a.published_at DESC LIMIT 20"
_NEWEST_OF_SOURCE = f"{_JOINED} AND a.source = :source ORDER BY a.day DESC, a.published_at DESC LIMIT 20"
_NEWEST_SINCE = f"{_JOINED} AND a.day >= :since ORDER BY a.day DESC, a.published_at DESC LIMIT 20"
_BEST_SINCE = f"{_JOINED} AND a.day >= :since ORDER BY rank LIMIT 20"


def _looked_up(connection: sqlite3.Connection, bodies: list[str]) -> None:
    postings_of(connection, {each for body in bodies for each in probes(f" {body}")})  # the last few are remembered


def _plain(path: Path) -> Database:
    """A database as one would make it with sqlite-utils: rows, and a full-text index kept by triggers."""
    db = Database(path)
    db.enable_wal()
    first = Newswire(10).article(0)
    db["articles"].insert(_row(first, -1), pk="id")
    db["articles"].enable_fts(
        ["title", "summary", "body", "authors"], create_triggers=True, tokenize="unicode61 remove_diacritics 2"
    )
    return db


def _row(article: Article, number: int) -> dict[str, Any]:
    assert article.published is not None
    return {
        "id": number,
        "day": str(article.published.day),
        "fetched_at": "",
        "first_seen_at": "",
        **columns_of(article),
    }


def _row_by_row(db: Database, articles: list[Article]) -> None:
    for number, article in enumerate(articles):
        table = db["articles"].upsert(_row(article, number), pk="id")  # type: ignore[union-attr]
        for name in article.authors:
            table.m2m("authors", {"name": name}, pk="name")
        for tag in article.tags:
            table.m2m("tags", {"name": tag}, pk="name")
        for image in article.images:
            table.m2m("images", {"url": image.url, "identity": image.identity, "caption": image.caption}, pk="url")
        for address in article.addresses:
            table.m2m("urls", {"url": address.url, "reason": address.reason}, pk="url")


def _cpu(work: Callable[..., Any], *arguments: Any, **options: Any) -> float:
    began = time.process_time()
    work(*arguments, **options)
    return time.process_time() - began


def _wall(work: Callable[..., Any], *arguments: Any) -> float:
    began = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - began


def _timed(work: Callable[[], list[Any]]) -> tuple[float, list[Any]]:
    began = time.process_time()
    found = work()
    return time.process_time() - began, found


def _rows(db: Database, sql: str, values: dict[str, Any]) -> list[Any]:
    return list(db.query(sql, values))


def _at(times: list[float], share: float) -> float:
    """The quantile of that share."""
    return sorted(times)[min(int(share * len(times)), len(times) - 1)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
