"""Is this article known? A ladder of evidence, from the publisher's own id down to the text itself.

Neither a title nor an address alone is enough: publishers re-use ids and slugs, redirect dead addresses to
their front page, and give the same headline to different texts. So every rung also asks whether the texts can
be one article, and a rung that fails hands on to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from archive.article import Article, reading_form
from archive.reprints import likeness

SAME_TEXT = 0.6
"""Share of shingles from which on two texts under one title and day are one article."""

OTHER_TEXT = 0.2
"""Share of shingles below which two texts have nothing to do with each other."""

REUSE_DAYS = 30
"""An id that serves another title and text, published this far from the first, was given out anew."""

MIN_TEXT_CHARACTERS = 200
"""A shorter body is no proof: releases that say only "see the attached file" are not copies of each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A stored article that shares an id, an address, a title or a text with the candidate."""

    article_id: int
    source: str
    source_article_id: str | None
    title_key: str
    day: date  # at the publisher; where it told none, the day of capture (UTC)
    is_dated: bool  # whether the publisher told the day
    body: str
    body_sha256: str
    addresses: frozenset[str]  # those of the candidate's addresses that lead to it
    copies: frozenset[str] = frozenset()  # of these, those joined because the text was the same
    earlier_texts: frozenset[str] = frozenset()  # body_sha256 of wordings it had before


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Which article it is (None: a new one), and why, in words. `is_copy`: known by its text alone."""

    article_id: int | None
    reason: str
    is_copy: bool = False


def decide(candidate: Article, day: date, known: Iterable[Known]) -> Verdict:
    """Who `candidate`, of the publisher's `day`, is among `known`; the lowest id where several would do."""
    rows = sorted(known, key=lambda row: row.article_id)
    for rung in (_by_article_id, _by_canonical_address, _by_any_address, _by_title, _by_text):
        for verdict in rung(candidate, day, rows):
            return verdict
    return Verdict(article_id=None, reason=_why_new(candidate, rows))


def title_key(title: str) -> str:
    """The title as an index key: reading form, folded case, letters and digits only, one space between words."""
    return " ".join(_WORD.findall(reading_form(title).casefold()))


def _by_article_id(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    if candidate.source_article_id is None:
        return
    for row in rows:
        if (row.source, row.source_article_id) != (candidate.source, candidate.source_article_id):
            continue
        if not (_is_other_text(candidate, row) and _days_apart(candidate, day, row) > REUSE_DAYS):
            yield Verdict(article_id=row.article_id, reason=f"article id {row.source_article_id}")


def _by_canonical_address(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    if candidate.canonical_url is not None:
        yield from _by_address(candidate, day, rows, {candidate.canonical_url}, "canonical address")


def _by_any_address(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    urls = {address.url for address in candidate.addresses} | ({candidate.url} if candidate.url else set())
    yield from _by_address(candidate, day, rows, urls, "address")


def _by_address(candidate: Article, day: date, rows: list[Known], urls: set[str], what: str) -> Iterator[Verdict]:
    for row in rows:
        # A reprint names its origin as canonical: across outlets only the page's own address counts.
        own = urls if row.source == candidate.source else urls & {candidate.url}
        shared = sorted(own & row.addresses)
        if not shared:
            continue
        if set(shared) <= row.copies:
            # The address of a copy speaks for the article only as long as it serves the same text.
            if candidate.body_sha256 in row.earlier_texts | {row.body_sha256}:
                yield Verdict(article_id=row.article_id, reason=f"copy at {shared[0]}", is_copy=True)
        elif not _serves_another(candidate, day, row):
            yield Verdict(article_id=row.article_id, reason=f"{what} {shared[0]}")


def _by_title(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    key = title_key(candidate.title)
    for row in rows:
        if (row.source, row.title_key, row.day) != (candidate.source, key, day) or _ids_differ(candidate, row):
            continue
        if row.body_sha256 == candidate.body_sha256:
            continue  # the next rung's business
        if likeness(candidate.body, row.body) >= SAME_TEXT:
            yield Verdict(article_id=row.article_id, reason="same title and day, similar text")


def _by_text(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    key, text = title_key(candidate.title), candidate.body_sha256
    for row in rows:
        if row.source != candidate.source or row.body_sha256 != text:
            continue
        if row.title_key == key or len(candidate.body) >= MIN_TEXT_CHARACTERS:
            also = " and title" if row.title_key == key else " under another title"
            # A plain text has no address that could make it a copy: read twice, it is the same one.
            is_copy = candidate.url is not None or row.title_key != key
            yield Verdict(article_id=row.article_id, reason=f"same text{also}", is_copy=is_copy)


def _serves_another(candidate: Article, day: date, row: Known) -> bool:
    """Whether a known address now shows a different article: a front page, a re-used slug."""
    if not _is_other_text(candidate, row):
        # One canonical address over two ids (regional copies) is still two articles when the words differ.
        return _ids_differ(candidate, row) and likeness(candidate.body, row.body) < SAME_TEXT
    is_same_day = row.is_dated and candidate.published is not None and row.day == day
    return _ids_differ(candidate, row) or not is_same_day


def _is_other_text(candidate: Article, row: Known) -> bool:
    """Another title over words that have nothing to do with each other."""
    return title_key(candidate.title) != row.title_key and likeness(candidate.body, row.body) < OTHER_TEXT


def _ids_differ(candidate: Article, row: Known) -> bool:
    ids = {candidate.source_article_id, row.source_article_id}
    return candidate.source == row.source and None not in ids and len(ids) == 2


def _days_apart(candidate: Article, day: date, row: Known) -> int:
    return abs((day - row.day) // timedelta(days=1))


def _why_new(candidate: Article, rows: list[Known]) -> str:
    key = title_key(candidate.title)
    if any(row.addresses for row in rows):
        return "its address led to another article before"
    shared_ids = {(row.source, row.source_article_id) for row in rows if row.source_article_id is not None}
    if (candidate.source, candidate.source_article_id) in shared_ids:
        return "its article id belonged to another article before"
    if any(row.title_key == key for row in rows):
        return "known title, different text"
    return "no id, address, title or text of it is known"


_WORD = re.compile(r"\w+")
