"""What is made of texts once they are stored: sketches, reprints and stories, standing lines.

A batch stores each article as it is given, because the next may be the same one, and derives all this for all of them
at its end: the index of sketches is then walked once in its own order instead of back and forth for every article.
One article that is saved by itself is a batch of one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from sqlite3 import Connection

from archive.article import Article
from archive.reprints import sketch_among
from archive.saving.learning import Lines, learn_lines
from archive.saving.stories import Text, link_all
from archive.saving.writing import add_sketches
from archive.standing import left_out, lines_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """A text that was stored and of which nothing is derived yet."""

    article_id: int
    article: Article
    day: date  # at the publisher
    captured_at: datetime  # UTC
    is_new: bool  # False: a wording that replaced another, whose sketch is gone already


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


def derive(connection: Connection, batch: Sequence[Stored]) -> None:
    """Within the open transaction, as if each had been derived right after it was stored."""
    sources = _sources(connection, batch)
    living = [each for each in batch if each.article_id in sources]  # others were removed again
    texts = [Text.of(each.article_id, sources[each.article_id], each.article.body, each.captured_at) for each in living]
    link_all(connection, texts)
    add_sketches(connection, ((each.id, sketch_among(each.probes)) for each in texts))
    _learn(connection, [each for each in living if each.is_new])


def _sources(connection: Connection, batch: Sequence[Stored]) -> dict[int, str]:
    """The source of each article: that of its first wording, whoever served this one."""
    query = "SELECT a.id, a.source FROM json_each(?) AS given CROSS JOIN articles AS a ON a.id = given.value"
    return dict(connection.execute(query, (json.dumps([each.article_id for each in batch]),)).fetchall())


def _learn(connection: Connection, batch: Sequence[Stored]) -> None:
    pages: dict[str, list[Lines]] = {}
    for each in batch:
        texts = lines_of(each.article.blocks, left_out(each.article.provenance))
        pages.setdefault(each.article.source, []).append(Lines(texts=texts, day=each.day))
    for source, lines in pages.items():
        learn_lines(connection, source, lines)
