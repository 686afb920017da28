"""Finding whose text an article carries: the rows of ``reprints``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from sqlite3 import Connection
from urllib.parse import urlsplit

from archive.article import ContentClass, Precision, from_utc_text, utc_text
from archive.comparing.reprints import Dated, Overlap, candidates, direction, is_credited, overlap, probes, sketch_among
from archive.saving.sketches import MAX_POSTINGS, postings_of
from archive.saving.stories import join

MAX_CANDIDATES = 20
"""Articles compared in full with a new one: those that share most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """What is needed of an article to compare it with another."""

    id: int
    source: str
    source_title: str
    title: str
    url: str | None
    published: datetime | None
    precision: Precision | None
    first_seen: datetime
    body: str
    credit_line: str
    is_release: bool

    @property
    def names(self) -> tuple[str, ...]:
        """What a credit would call it: the outlet, its source name, its host."""
        host = (urlsplit(self.url).hostname or "").removeprefix("www.") if self.url else ""
        return tuple(name for name in dict.fromkeys((self.source_title, self.source, host)) if name)

    def credits(self, other: _Text) -> bool:
        return is_credited(f"{self.body}\n\n{self.credit_line}", title=other.title, names=other.names)

    def dated(self, other: _Text) -> Dated:
        return Dated(
            article_id=self.id,
            published=self.published,
            precision=self.precision,
            first_seen=self.first_seen,
            is_release=self.is_release,
            credits_other=self.credits(other),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A stored text whose reprints are to be found."""

    id: int  # of its article
    source: str
    body: str
    probes: tuple[int, ...]
    at: datetime  # UTC: when a reprint of it is found, for the record

    @classmethod
    def of(cls, article_id: int, source: str, body: str, at: datetime) -> Text:
        """With the probes of `body`."""
        return cls(id=article_id, source=source, body=body, probes=probes(body), at=at)


def link_reprints(connection: Connection, article_id: int, at: datetime) -> None:
    """`link_all` for one stored article."""
    source, body = connection.execute("SELECT source, body FROM articles WHERE id = ?", (article_id,)).fetchone()
    link_all(connection, [Text.of(article_id, source, body, at)])


def link_all(connection: Connection, texts: Sequence[Text]) -> None:
    """Record the reprints between articles and those of other sources, within the open transaction.

    Each text is compared with what has a sketch, and with those before it in `texts`. Edges found before stay: that
    a text was once reprinted does not become untrue by an edit.
    """
    postings = postings_of(connection, {each for text in texts for each in text.probes})
    for text in texts:
        found = {each: _others(postings[each], text) for each in text.probes if each in postings}
        _link(connection, text, _of_other_sources(connection, candidates(found), text))
        for each in sketch_among(text.probes):
            postings.setdefault(each, []).append(text.id)


def measure_lags(connection: Connection, article_id: int) -> None:
    """Say anew how much later reprints were published, after an article's time was mended."""
    connection.execute(
        "UPDATE reprints SET lag_seconds = (SELECT unixepoch(reprint.published_at) - unixepoch(origin.published_at)"
        " FROM articles AS reprint, articles AS origin"
        " WHERE reprint.id = reprints.article_id AND origin.id = reprints.origin_id)"
        " WHERE article_id = ?1 OR origin_id = ?1",
        (article_id,),
    )


def _others(ids: list[int], text: Text) -> list[int]:
    return [each for each in ids if each != text.id][:MAX_POSTINGS]


def _of_other_sources(connection: Connection, ids: Iterable[int], text: Text) -> list[int]:
    return list(islice((each for each in ids if _source_of(connection, each) != text.source), MAX_CANDIDATES))


def _link(connection: Connection, text: Text, ids: Iterable[int]) -> None:
    for candidate_id in ids:
        other = _text_of(connection, candidate_id)
        both = overlap(text.body, other.body)
        if both is None or not both.is_reprint:
            continue
        article = _text_of(connection, text.id)
        origin_id, _ = direction(article.dated(other), other.dated(article))
        if origin_id == article.id:
            _record(connection, article, other, both, text.at)
        else:
            _record(connection, other, article, both.reversed, text.at)


def _record(connection: Connection, origin: _Text, reprint: _Text, found: Overlap, at: datetime) -> None:
    told = origin.published and reprint.published
    lag = int((reprint.published - origin.published).total_seconds()) if told else None  # type: ignore[operator]
    connection.execute(
        "INSERT INTO reprints(article_id, origin_id, coverage, share, lag_seconds, credited, found_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(article_id, origin_id) DO UPDATE SET"
        " coverage = excluded.coverage, share = excluded.share, lag_seconds = excluded.lag_seconds,"
        " credited = excluded.credited",
        (
            reprint.id, origin.id, round(found.coverage, 4), round(found.share, 4), lag,
            int(reprint.credits(origin)), utc_text(at),
        ),
    )  # fmt: skip
    join(connection, origin.id, reprint.id)


def _source_of(connection: Connection, article_id: int) -> str:
    return str(connection.execute("SELECT source FROM articles WHERE id = ?", (article_id,)).fetchone()[0])


def _text_of(connection: Connection, article_id: int) -> _Text:
    row = connection.execute(
        "SELECT a.id, a.source, s.title, a.title, a.url, a.published_at, a.published_precision, a.first_seen_at,"
        " a.body, coalesce(a.credit_line, ''), a.content_class"
        " FROM articles a JOIN sources s ON s.name = a.source"
        " WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    return _Text(
        id=row[0], source=row[1], source_title=row[2], title=row[3], url=row[4],
        published=from_utc_text(row[5]) if row[5] else None,
        precision=Precision(row[6]) if row[6] else None,
        first_seen=from_utc_text(row[7]), body=row[8], credit_line=row[9],
        is_release=row[10] == ContentClass.PRESS_RELEASE,
    )  # fmt: skip
