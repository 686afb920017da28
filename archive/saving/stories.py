"""Finding whose text an article carries, and joining the articles that share one into a story."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from sqlite3 import Connection
from urllib.parse import urlsplit

from archive.article import ContentClass, Precision, from_utc_text, utc_text
from archive.reprints import Dated, Overlap, candidates, direction, is_credited, overlap, probes

MAX_POSTINGS = 64
"""Articles looked at for one hash: a shingle that more share is a formula, not a text."""

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
    story_id: int | None
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


def link_reprints(connection: Connection, article_id: int, at: datetime) -> None:
    """Record the reprints between an article and those of other sources, within the open transaction.

    Edges found before stay: that a text was once reprinted does not become untrue by an edit.
    """
    article = _text_of(connection, article_id)
    for candidate_id in _candidates(connection, article):
        other = _text_of(connection, candidate_id)
        both = overlap(article.body, other.body)
        if both is None or not both.is_reprint:
            continue
        origin_id, _ = direction(article.dated(other), other.dated(article))
        if origin_id == article.id:
            _record(connection, article, other, both, at)
        else:
            _record(connection, other, article, both.reversed, at)
        article = _text_of(connection, article_id)


def _candidates(connection: Connection, article: _Text) -> list[int]:
    """Articles of other sources that share enough hashes, most shared first."""
    query = "SELECT article_id FROM sketches WHERE hash = ? AND article_id <> ? LIMIT ?"
    look = connection.cursor().execute
    found = {
        each: [row[0] for row in look(query, (each, article.id, MAX_POSTINGS)).fetchall()]
        for each in probes(article.body)
    }
    others = (number for number in candidates(found) if _source_of(connection, number) != article.source)
    return list(islice(others, MAX_CANDIDATES))


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
    _join_story(connection, origin, reprint)


def _join_story(connection: Connection, one: _Text, other: _Text) -> None:
    """Both articles, and the stories that they are in, become one story under the lower number."""
    stories = sorted({each.story_id for each in (one, other) if each.story_id is not None})
    if stories:
        story_id = stories[0]
    else:
        cursor = connection.execute(
            "INSERT INTO stories(first_article_id, articles, sources) VALUES (?, 0, 0)", (one.id,)
        )
        story_id = int(cursor.lastrowid or 0)
    for merged in stories[1:]:
        connection.execute("UPDATE articles SET story_id = ? WHERE story_id = ?", (story_id, merged))
        connection.execute("DELETE FROM stories WHERE id = ?", (merged,))
    connection.execute("UPDATE articles SET story_id = ? WHERE id IN (?, ?)", (story_id, one.id, other.id))
    connection.execute(
        "UPDATE stories SET (articles, sources) ="
        " (SELECT count(*), count(DISTINCT source) FROM articles WHERE story_id = ?1),"
        " first_article_id = (SELECT id FROM articles WHERE story_id = ?1"
        " ORDER BY coalesce(published_at, first_seen_at), id LIMIT 1) WHERE id = ?1",
        (story_id,),
    )


def _source_of(connection: Connection, article_id: int) -> str:
    return str(connection.execute("SELECT source FROM articles WHERE id = ?", (article_id,)).fetchone()[0])


def _text_of(connection: Connection, article_id: int) -> _Text:
    row = connection.execute(
        "SELECT a.id, a.source, s.title, a.title, a.url, a.published_at, a.published_precision, a.first_seen_at,"
        " a.story_id, a.body, coalesce(a.credit_line, ''), a.content_class"
        " FROM articles a JOIN sources s ON s.name = a.source"
        " WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    return _Text(
        id=row[0], source=row[1], source_title=row[2], title=row[3], url=row[4],
        published=from_utc_text(row[5]) if row[5] else None,
        precision=Precision(row[6]) if row[6] else None,
        first_seen=from_utc_text(row[7]), story_id=row[8], body=row[9], credit_line=row[10],
        is_release=row[11] == ContentClass.PRESS_RELEASE,
    )  # fmt: skip
