"""What is made of texts once they are stored: sketches, reprints and stories, standing lines.

All of it can be made again from the texts, so none of it has to be in the transaction that stores an article. A batch
derives for all of its articles at its end, because then the index of sketches is walked once in its own order instead
of back and forth for every article. An article that is saved by itself is noted in ``pending_texts``, in its own
transaction; the one that makes them `MAX_PENDING` derives for all of them, and so do the end of a run and closing the
archive. A kill leaves the notes: whoever writes next goes on from there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection

from archive import garbage
from archive.article import Article, from_utc_text, utc_text
from archive.comparing.reprints import sketch_among
from archive.comparing.standing import left_out, lines_of
from archive.saving.linking import Text, link_all
from archive.saving.rows import to_json
from archive.saving.sketches import add_sketches
from archive.saving.standing_lines import Lines, learn_lines, stored_lines

MAX_PENDING = 8
"""Texts that wait. With 32 a save takes as long in the mean, and the one that derives for all up to 196 ms among a
million articles; with 8 it was under 100 in each of five runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A text that was stored and of which nothing is derived yet."""

    article_id: int
    source: str
    body: str
    lines: Mapping[int, str | None] | None  # of a new article; None: a wording that replaced another
    day: date  # at the publisher
    captured_at: datetime  # UTC

    @classmethod
    def of(cls, article_id: int, article: Article, day: date, captured_at: datetime, *, is_new: bool) -> Stored:
        """The text of `article`, stored a moment ago."""
        lines = lines_of(article.blocks, left_out(article.provenance)) if is_new else None
        return cls(
            article_id=article_id, source=article.source, body=article.body, lines=lines, day=day,
            captured_at=captured_at,
        )  # fmt: skip


class Backlog:
    """The texts of an open batch of which nothing is derived yet."""

    def __init__(self) -> None:
        self._stored: dict[int, Stored] = {}

    def add(self, stored: Stored) -> None:
        """To be derived at the end of the batch."""
        self._stored[stored.article_id] = stored

    def holds(self, article_id: int) -> bool:
        """Whether anything is to be derived of that article: it must be, before its text is replaced."""
        return article_id in self._stored

    def derive(self, connection: Connection) -> None:
        """All of it, now."""
        stored, self._stored = self._stored, {}
        derive(connection, list(stored.values()))

    @contextmanager
    def kept_in_step(self) -> Iterator[None]:
        """An error that leaves the block leaves what was there before, as the savepoint around it does."""
        stored, count = self._stored, len(self._stored)
        try:
            yield
        except BaseException:
            while len(stored) > count:
                stored.popitem()
            self._stored = stored
            raise


def note(connection: Connection, article_id: int, captured_at: datetime, *, is_new: bool) -> None:
    """Within the transaction that stores a text: derive from it later, for `MAX_PENDING` at once at the latest."""
    query = "INSERT INTO pending_texts(article_id, captured_at, is_new) VALUES (?, ?, ?)"
    number = connection.execute(query, (article_id, utc_text(captured_at), is_new)).lastrowid or 0
    if number >= MAX_PENDING:
        catch_up(connection)


def is_pending(connection: Connection, article_id: int) -> bool:
    """Whether anything is to be derived of that article: it must be, before its text is replaced."""
    query = "SELECT 1 FROM pending_texts WHERE article_id = ?"
    return connection.execute(query, (article_id,)).fetchone() is not None


def catch_up(connection: Connection) -> None:
    """Derive, within the open transaction, for all texts that wait, in the order in which they came."""
    rows = connection.execute(_PENDING).fetchall()
    if rows:
        with garbage.held():
            derive(connection, [_waiting(*row) for row in rows])
        connection.execute("DELETE FROM pending_texts")


_PENDING = """
SELECT p.article_id, p.captured_at, p.is_new, a.source, a.day, a.body_blocks, a.body, a.provenance
FROM pending_texts AS p CROSS JOIN articles AS a ON a.id = p.article_id ORDER BY p.number"""


def _waiting(
    article_id: int, captured_at: str, is_new: int, source: str, day: str, kinds: str, body: str, provenance: str
) -> Stored:
    return Stored(
        article_id=article_id, source=source, body=body, day=date.fromisoformat(day),
        lines=stored_lines(kinds, body, provenance) if is_new else None, captured_at=from_utc_text(captured_at),
    )  # fmt: skip


def derive(connection: Connection, batch: Sequence[Stored]) -> None:
    """Within the open transaction, as if each had been derived right after it was stored."""
    sources = _sources(connection, batch)
    living = [each for each in batch if each.article_id in sources]  # others were removed again
    texts = [Text.of(each.article_id, sources[each.article_id], each.body, each.captured_at) for each in living]
    link_all(connection, texts)
    add_sketches(connection, ((each.id, sketch_among(each.probes)) for each in texts))
    _learn(connection, living)


def _sources(connection: Connection, batch: Sequence[Stored]) -> dict[int, str]:
    """The source of each article: that of its first wording, whoever served this one."""
    query = "SELECT a.id, a.source FROM json_each(?) AS given CROSS JOIN articles AS a ON a.id = given.value"
    return dict(connection.execute(query, (to_json([each.article_id for each in batch]),)).fetchall())


def _learn(connection: Connection, batch: Sequence[Stored]) -> None:
    pages: dict[str, list[Lines]] = {}
    for each in batch:
        if each.lines is not None:
            pages.setdefault(each.source, []).append(Lines(texts=each.lines, day=each.day))
    for source, lines in pages.items():
        learn_lines(connection, source, lines)
