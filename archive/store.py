"""The archive: the only way to write articles.

One article is one transaction: its row, its wording before, its addresses, pictures, sketch and reprints are
stored together or not at all. Nothing is lost: what a revision replaces is appended to ``article_revisions``
(texts) and ``article_changes`` (every other field) first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from sqlite3 import Connection
from types import TracebackType

from sqlite_utils import Database

from archive import garbage
from archive.article import Article, from_utc_text, require_utc
from archive.captures.keeping import Captures
from archive.cleaning import cleaned
from archive.clock import EARLIEST, Clock, utc_now
from archive.comparing.identity import decide
from archive.comparing.standing import Standing
from archive.database import opening
from archive.database.files import CAPTURES, NEWS, SUMS, FileKind
from archive.database.transactions import immediate, many_pages_held, turn
from archive.database.translating import translated
from archive.errors import NoSuchArticle, ReadOnlyArchive, TakenDown, Unstorable
from archive.integrity import manifests
from archive.ledger import Ledger, ensure_source
from archive.pictures import Pictures
from archive.saving.deriving import Backlog, Stored, catch_up, is_pending, note
from archive.saving.fulltext import deferred, tidy
from archive.saving.lookup import (
    find_id,
    known_articles,
    last_named_capture,
    living_id,
    named_captures,
    read_article,
)
from archive.saving.rule_checks import count_rules
from archive.saving.standing_lines import learn_from_stored, standing_lines
from archive.saving.writing import (
    Observation,
    Outcome,
    Saved,
    day_of,
    insert,
    note_presence,
    set_columns,
    update,
)
from archive.takedown.tombstones import bars_address, bars_article

__all__ = ["Archive", "Outcome", "Saved"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a stored wording was read from."""

    capture_id: int
    captured_at: datetime  # UTC; later than the capture where a save without one confirmed the wording
    extractor_version: str


_Opener = Callable[[Path, FileKind], Database]


class Archive:
    """An archive folder: ``news.db`` and ``captures.db``. A context manager; close it when done."""

    def __init__(self, folder: Path, opener: _Opener, *, read_only: bool, clock: Clock) -> None:
        """For `create` and `open`, which callers use."""
        self.folder = folder
        self._clock = clock
        self._read_only = read_only
        self._added = 0  # new articles since it was opened
        self._backlog: Backlog | None = None  # of the open batch
        self._news_path = folder / NEWS.name
        captures_path = folder / CAPTURES.name
        self.db = opener(self._news_path, NEWS)
        try:
            self._captures_db = opener(captures_path, CAPTURES)
        except BaseException:
            self.db.conn.close()
            raise
        self.pictures = Pictures(self.db, folder)
        self.captures = Captures(self._captures_db, captures_path, partial(bars_address, self.db.conn))
        self.ledger = Ledger(self.db, self._end_run)
        if not read_only:
            (folder / SUMS).unlink(missing_ok=True)  # a backup that is written to is one no more
            self._guard_capture_ids()

    @classmethod
    def create(cls, folder: Path | str, *, clock: Clock = utc_now) -> Archive:
        """Make an archive. One that is there already, or was half made, is opened for writing."""
        path = Path(folder)
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ReadOnlyArchive(f"{path} cannot be made: {error.strerror}") from error
        return cls(path, partial(opening.open_for_writing, create=True), read_only=False, clock=clock)

    @classmethod
    def open(
        cls,
        folder: Path | str,
        *,
        read_only: bool = False,
        busy_timeout_seconds: float = opening.BUSY_TIMEOUT_SECONDS,
        clock: Clock = utc_now,
    ) -> Archive:
        """Open an archive, for writing unless told otherwise; one writer and any readers at a time.

        Raises NoArchive, NotAnArchive, NewerArchive, ReadOnlyArchive, ArchiveBusy or ArchiveDamaged.
        """
        opening.require_both(Path(folder))
        if read_only:
            return cls(Path(folder), opening.open_for_reading, read_only=True, clock=clock)
        opener = partial(opening.open_for_writing, busy_timeout_seconds=busy_timeout_seconds)
        return cls(Path(folder), opener, read_only=False, clock=clock)

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close both files. What was not made of texts yet is made before, unless something is in the way."""
        opening.close(self._captures_db, writer=not self._read_only)
        opening.close(self.db, writer=not self._read_only, tidying=self._tidy)
        if not self._read_only:
            (self.folder / SUMS).unlink(missing_ok=True)  # somebody sealed it before the last was written

    def connections(self) -> dict[str, Connection]:
        """Both files' connections by file name, for what looks after the files themselves."""
        return {NEWS.name: self.db.conn, CAPTURES.name: self._captures_db.conn}

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is stored together, or not at all when an error leaves the block. Nests."""
        with immediate(self.db), self._backlog.kept_in_step() if self._backlog else nullcontext():
            yield

    @contextmanager
    def batch(self) -> Iterator[None]:
        """A `transaction` for many articles: what is made of their texts is made at its end, for half the cost.

        A few hundred to a few thousand are worth it; the write lock is held until the end.
        """
        if self._backlog is not None:
            yield
            return
        self._backlog = Backlog()
        try:
            with garbage.held(), many_pages_held(self.db), self.transaction(), deferred(self.db.conn):
                catch_up(self.db.conn)
                yield
                self._backlog.derive(self.db.conn)
        finally:
            self._backlog = None

    def save(
        self,
        article: Article,
        *,
        captured_at: datetime,
        capture_id: int | None = None,
        run_id: int | None = None,
        reextract: bool = False,
    ) -> Saved:
        """Store what a page said at `captured_at` (UTC): NEW, REVISED, SAME, or a COPY under another address.

        With `reextract` a difference is put down to better rules, not to the publisher. A capture older than
        the one that the stored wording comes from adds its addresses, nothing else; but a stored time that the
        clock has not reached is wrong, and freezes no article. Raises Unstorable when nothing readable is left
        of `article` or `captured_at` is before `EARLIEST`, TakenDown (then its capture is forgotten, unless an
        article that is here was read from it), and what `open` raises; then nothing is stored.
        """
        require_utc(captured_at, "captured_at")
        if captured_at < EARLIEST:
            raise Unstorable(
                f"{article.url or article.title!r}: captured in {captured_at.year}, before there was a web"
            )
        article = cleaned(article)
        seen = Observation(
            captured_at=captured_at,
            saved_at=self._clock(),
            capture_id=capture_id,
            run_id=run_id,
            is_reextract=reextract,
        )
        with self.transaction():
            saved = None if bars_article(self.db.conn, article) else self._store(article, seen)
        if saved is None:
            self._forget_page(capture_id)
            raise TakenDown("the article was taken down: nothing of it is stored")
        self._added += saved.outcome is Outcome.NEW
        return saved

    def _store(self, article: Article, seen: Observation) -> Saved:
        day = day_of(article, seen.captured_at)
        ensure_source(self.db, article.source, seen.captured_at)
        verdict = decide(article, day, known_articles(self.db.conn, article, day))
        if verdict.article_id is None:
            saved = insert(self.db.conn, article, day, seen, verdict.reason)
            count_rules(self.db.conn, article, saved.article_id, seen.captured_at)
        else:
            self._catch_up_with(verdict.article_id)
            saved = update(self.db.conn, verdict, article, seen)
        if saved.outcome in (Outcome.NEW, Outcome.REVISED):
            self._derive_later(saved, article, day, seen.captured_at)
        return saved

    def standing_lines(self, source: str) -> Standing:
        """The lines that stand on page after page of a source: what `save` has learned until now."""
        with translated(self._news_path):
            return standing_lines(self.db.conn, source)

    def last_reading(self, article_id: int) -> Reading | None:
        """The capture that an article's present wording was read from; None: it was saved without one."""
        query = "SELECT capture_id, fetched_at, extractor_version FROM articles WHERE id = ?"
        with translated(self._news_path):
            row = self.db.conn.execute(query, (article_id,)).fetchone()
        if row is None or row[0] is None:
            return None
        return Reading(capture_id=row[0], captured_at=from_utc_text(row[1]), extractor_version=row[2])

    def note_version(self, article_id: int, extractor_version: str) -> None:
        """Note that another version of the extractor read in an article's capture what is stored."""
        with self.transaction():
            self._require(article_id)
            set_columns(self.db.conn, article_id, {"extractor_version": extractor_version})

    def find(self, url: str) -> int | None:
        """The article that an address leads to."""
        with translated(self._news_path):
            return find_id(self.db.conn, url)

    def catch_up(self) -> None:
        """Make what is still to be made of texts that were saved one by one: sketches, reprints, standing lines.

        A run's end and `close` do the same.
        """
        with self.transaction():
            catch_up(self.db.conn)

    def learn_from_stored(self) -> None:
        """Learn the standing lines of sources whose articles an earlier Wartarsip stored."""
        with self.transaction():
            catch_up(self.db.conn)
            learn_from_stored(self.db.conn)

    def mark_gone(self, article_id: int, reason: str, at: datetime) -> None:
        """Note that the publisher took the article away (``404``, ``410`` ...). Its text stays."""
        with self.transaction():
            self._require(article_id)
            note_presence(self.db.conn, article_id, at, gone_reason=reason)

    def mark_back(self, article_id: int, at: datetime) -> None:
        """Note that an article that was gone is served again."""
        with self.transaction():
            self._require(article_id)
            note_presence(self.db.conn, article_id, at, gone_reason=None)

    def add_source(
        self,
        name: str,
        *,
        at: datetime,
        title: str | None = None,
        home: str | None = None,
        language: str | None = None,
        timezone: str | None = None,
        status: str = "stable",
        note: str | None = None,
    ) -> None:
        """Record what is known of a source; `title` defaults to its name."""
        with self.transaction():
            ensure_source(self.db, name, at)
            self.db.conn.execute(
                "UPDATE sources SET title = ?, home = ?, language = ?, timezone = ?, status = ?, note = ?"
                " WHERE name = ?",
                (title or name, home, language, timezone, status, note, name),
            )

    def article(self, id_or_url: int | str) -> Article:
        """The article under an id or any of its addresses, as it was saved. Raises NoSuchArticle."""
        with translated(self._news_path):
            conn = self.db.conn
            article_id = living_id(conn, id_or_url) if isinstance(id_or_url, int) else find_id(conn, id_or_url)
            article = None if article_id is None else read_article(self.db.conn, article_id)
        if article is None:
            raise NoSuchArticle(f"{self._news_path} has no article {id_or_url}")
        return article

    def _forget_page(self, capture_id: int | None) -> None:
        """A capture of what was taken down, with the pages behind it."""
        if capture_id is not None and not named_captures(self.db.conn, [capture_id]):
            self.captures.forget([capture_id, *self.captures.followers(capture_id)])

    def _derive_later(self, saved: Saved, article: Article, day: date, captured_at: datetime) -> None:
        is_new = saved.outcome is Outcome.NEW
        if self._backlog is None:
            note(self.db.conn, saved.article_id, captured_at, is_new=is_new)
        else:
            self._backlog.add(Stored.of(saved.article_id, article, day, captured_at, is_new=is_new))

    def _catch_up_with(self, article_id: int) -> None:
        if self._backlog is None:
            if is_pending(self.db.conn, article_id):
                catch_up(self.db.conn)
        elif self._backlog.holds(article_id):
            self._backlog.derive(self.db.conn)

    def _end_run(self, run_id: int, at: datetime) -> None:
        catch_up(self.db.conn)
        manifests.append(self.db.conn, self._captures_db.conn, run_id, at)

    def _tidy(self, connection: Connection) -> None:
        self.catch_up()
        with turn(connection):
            tidy(connection, added=self._added)

    def _guard_capture_ids(self) -> None:
        """Beside an older captures.db that was restored, a new page must not get the id of a lost one."""
        try:
            with translated(self.db):
                last = last_named_capture(self.db.conn)
            if last > self.captures.last_id():
                self.captures.reserve(last)
        except BaseException:
            self.close()
            raise

    def _require(self, article_id: int) -> None:
        if self.db.conn.execute("SELECT 1 FROM articles WHERE id = ?", (article_id,)).fetchone() is None:
            raise NoSuchArticle(f"{self._news_path} has no article {article_id}")
