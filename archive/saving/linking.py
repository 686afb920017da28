"""Finding whose text an article carries: the rows of ``reprints``."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from sqlite3 import Connection
from urllib.parse import urlsplit

from archive.article import ContentClass, Precision, from_utc_text, utc_text
from archive.comparing.reprints import Dated, Overlap, candidates, direction, is_credited, overlap, probes, sketch_among
from archive.saving.sketches import MAX_POSTINGS, postings_of
from archive.saving.stories import join, regroup

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


def date_reprints(connection: Connection, article_id: int) -> None:
    """Say anew who printed whose text, and how much later, after what tells when an article came was mended. Whether
    an origin was credited stays as it was found: the text that told it may be another now."""
    for reprint_id, origin_id, coverage, share, credited, found_at in _edges_of(connection, article_id):
        reprint, origin = _text_of(connection, reprint_id), _text_of(connection, origin_id)
        told = replace(reprint.dated(origin), credits_other=bool(credited))
        if direction(told, origin.dated(reprint))[0] != origin_id:
            turned = Overlap(coverage=share, share=coverage)
            _record(connection, reprint, origin, turned, from_utc_text(found_at))
            continue
        query = "UPDATE reprints SET lag_seconds = ? WHERE article_id = ? AND origin_id = ?"
        connection.execute(query, (_lag(origin, reprint), reprint_id, origin_id))
        join(connection, origin_id, reprint_id)  # the first of their story may be another


def sort_reprints(connection: Connection, article_ids: Iterable[int], other_ids: Collection[int], at: datetime) -> None:
    """Leave each article those of its reprints among `other_ids` that any of its wordings tells, and give it those
    that it lacks: after one became two, what was found of either's text is its own."""
    for article_id in article_ids:
        for other_id in other_ids:
            both = _told_by_wordings(connection, article_id, other_id)
            is_tied = connection.execute(_IS_TIED, (article_id, other_id)).fetchone() is not None
            if both is None and is_tied:
                connection.execute(f"DELETE FROM reprints WHERE {_BETWEEN}", (article_id, other_id))
                _regroup_both(connection, article_id, other_id)
            elif both is not None and not is_tied:
                _tie(connection, _text_of(connection, article_id), _text_of(connection, other_id), both, at)


def neighbours(connection: Connection, article_id: int) -> set[int]:
    """The articles that reprints tie to this one."""
    return {each for edge in _edges_of(connection, article_id) for each in edge[:2]} - {article_id}


_BETWEEN = "(article_id, origin_id) IN ((?1, ?2), (?2, ?1))"
_EDGES = "SELECT article_id, origin_id, coverage, share, credited, found_at FROM reprints"
_IS_TIED = f"SELECT 1 FROM reprints WHERE {_BETWEEN}"


def _edges_of(connection: Connection, article_id: int) -> list[tuple[int, int, float, float, int, str]]:
    query = f"{_EDGES} WHERE article_id = ?1 UNION ALL {_EDGES} WHERE origin_id = ?1"
    return connection.execute(query, (article_id,)).fetchall()


def _told_by_wordings(connection: Connection, one: int, other: int) -> Overlap | None:
    """How much of `one` is in `other`, by the last wordings that make one a reprint of the other."""
    if _source_of(connection, one) == _source_of(connection, other):
        return None
    theirs = _bodies(connection, other)
    for body in _bodies(connection, one):
        for found in (overlap(body, each) for each in theirs):
            if found is not None and found.is_reprint:
                return found
    return None


def _bodies(connection: Connection, article_id: int) -> list[str]:
    query = "SELECT body FROM wordings WHERE article_id = ? ORDER BY revision DESC"
    return list(dict.fromkeys(row[0] for row in connection.execute(query, (article_id,))))


def _regroup_both(connection: Connection, one: int, other: int) -> None:
    query = "SELECT DISTINCT story_id FROM articles WHERE id IN (?, ?) AND story_id IS NOT NULL"
    for (story_id,) in connection.execute(query, (one, other)).fetchall():
        regroup(connection, story_id)


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
        _tie(connection, _text_of(connection, text.id), other, both, text.at)


def _tie(connection: Connection, one: _Text, other: _Text, found: Overlap, at: datetime) -> None:
    """Record which of both printed the other's text; `found`: how much of `one` is in `other`."""
    origin_id, _ = direction(one.dated(other), other.dated(one))
    if origin_id == one.id:
        _record(connection, one, other, found, at)
    else:
        _record(connection, other, one, found.reversed, at)


def _record(connection: Connection, origin: _Text, reprint: _Text, found: Overlap, at: datetime) -> None:
    turned = "DELETE FROM reprints WHERE article_id = ? AND origin_id = ? RETURNING found_at"
    row = connection.execute(turned, (origin.id, reprint.id)).fetchone()  # what tells the direction was another once
    connection.execute(
        "INSERT INTO reprints(article_id, origin_id, coverage, share, lag_seconds, credited, found_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(article_id, origin_id) DO UPDATE SET"
        " coverage = excluded.coverage, share = excluded.share, lag_seconds = excluded.lag_seconds,"
        " credited = excluded.credited",
        (
            reprint.id, origin.id, round(found.coverage, 4), round(found.share, 4), _lag(origin, reprint),
            int(reprint.credits(origin)), row[0] if row else utc_text(at),
        ),
    )  # fmt: skip
    join(connection, origin.id, reprint.id)


def _lag(origin: _Text, reprint: _Text) -> int | None:
    """Seconds; None where a time is not told."""
    if origin.published is None or reprint.published is None:
        return None
    return int((reprint.published - origin.published).total_seconds())


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
