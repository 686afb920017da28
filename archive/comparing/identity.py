"""Is this article known? A ladder of evidence, from the publisher's own id down to the text itself.

Neither a title nor an address alone is enough: publishers re-use ids and slugs, redirect dead addresses to
their front page, and give the same headline to different texts. So every rung also asks whether the texts can
be one article, and a rung that fails hands on to the next.

An address is evidence where it was really *served*: the page came from there. A page's word about its own
address (canonical, ``og:url``) is only a *claim*: templates put one on every page, and anybody can name somebody
else's. A claim counts within one source, and only where the texts bear it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from archive.article import Article, reading_form
from archive.comparing.reprints import likeness

SERVED = frozenset({"fetched", "requested", "redirect"})
"""Reasons of addresses at which a page was really served; every other reason is something that a page says."""

DECIDED = "decision"
"""Reason of an address that a person gave to its article: it leads there whatever is served."""

SAME_TEXT = 0.6
"""Share of shingles from which on two texts under one title and day are one article."""

REPOSTED_TEXT = 0.9
"""The share that it takes where both are online at addresses of their own: a form filled in anew for another
town (prices, duties, weather) shares 60 to 85 % of its shingles, a text posted again nearly all."""

OTHER_TEXT = 0.2
"""Share of shingles below which two texts have nothing to do with each other."""

REUSE_DAYS = 30
"""An id that serves another title and text, published this far from the first, was given out anew."""

REUSE_DAYS_TOLD = 7
"""The same where the publisher told both days: what is rewritten within a week often gets a new one."""

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
    claimed: frozenset[str] = frozenset()  # of these, those that pages only named, and that never served it
    decided: frozenset[str] = frozenset()  # of these, those that a person gave to it
    copies: frozenset[str] = frozenset()  # of these, those joined because the text was the same
    is_online: bool = True  # it has an address, and was not taken away from there
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
    if not rows:
        return Verdict(article_id=None, reason=_UNKNOWN)
    for rung in (_by_decision, _by_article_id, _by_served_address, _by_claimed_address, _by_title, _by_text):
        for verdict in rung(candidate, day, rows):
            return verdict
    return Verdict(article_id=None, reason=_why_new(candidate, rows))


def served_addresses(article: Article) -> frozenset[str]:
    """The addresses at which the page of `article` was served, redirects included."""
    urls = {address.url for address in article.addresses if address.reason in SERVED}
    return frozenset(urls | ({article.url} if article.url else set()))


@lru_cache(maxsize=64)
def title_key(title: str) -> str:
    """The title as an index key: reading form, folded case, letters and digits only, one space between words."""
    return " ".join(_WORD.findall(reading_form(title).casefold()))


def _by_decision(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    own = served_addresses(candidate)
    for row in rows:
        for url in sorted(row.decided & own):
            yield Verdict(article_id=row.article_id, reason=f"decision about {url}")


def _by_article_id(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    if candidate.source_article_id is None:
        return
    for row in rows:
        if (row.source, row.source_article_id) != (candidate.source, candidate.source_article_id):
            continue
        if not _is_given_out_anew(candidate, day, row):
            yield Verdict(article_id=row.article_id, reason=f"article id {row.source_article_id}")


def _by_served_address(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    """Both were served at one address. Between outlets only where the page came from in the end counts."""
    own = served_addresses(candidate)
    for row in rows:
        served = row.addresses - row.claimed
        shared = sorted(served & own if row.source == candidate.source else served & {candidate.url})
        if not shared:
            continue
        if set(shared) <= row.copies:
            # The address of a copy speaks for the article only as long as it serves the same text.
            if candidate.body_sha256 in row.earlier_texts | {row.body_sha256}:
                yield Verdict(article_id=row.article_id, reason=f"copy at {shared[0]}", is_copy=True)
        elif not _serves_another(candidate, day, row):
            yield Verdict(article_id=row.article_id, reason=f"address {shared[0]}")


def _by_claimed_address(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    """One of the two names the other's address, or both name a third one, and the texts bear it out."""
    for row in rows:
        # A reprint names its origin as canonical: what a page says of its address counts within its source.
        shared = row.addresses - row.copies if row.source == candidate.source else frozenset()
        if shared and _bears_out(candidate, row):
            is_canonical = candidate.canonical_url in shared
            url = candidate.canonical_url if is_canonical else min(shared)
            yield Verdict(article_id=row.article_id, reason=f"{'canonical ' if is_canonical else ''}address {url}")


def _by_title(candidate: Article, day: date, rows: list[Known]) -> Iterator[Verdict]:
    key = title_key(candidate.title)
    for row in rows:
        if (row.source, row.title_key, row.day) != (candidate.source, key, day) or _ids_differ(candidate, row):
            continue
        if row.body_sha256 == candidate.body_sha256:
            continue  # the next rung's business
        are_both_online = row.is_online and candidate.url is not None
        if likeness(candidate.body, row.body) >= (REPOSTED_TEXT if are_both_online else SAME_TEXT):
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


def _is_given_out_anew(candidate: Article, day: date, row: Known) -> bool:
    """Whether a known id now shows a different article: another title and text, long after the first; or days after it,
    where the publisher gives both their days, and neither text is a line that stood in for the whole one."""
    apart = _days_apart(candidate, day, row)
    is_told = row.is_dated and candidate.published is not None
    is_long = min(len(candidate.body), len(row.body)) >= MIN_TEXT_CHARACTERS
    least = REUSE_DAYS_TOLD if is_told and is_long else REUSE_DAYS
    return apart > least and _is_other_text(candidate, row)


def _bears_out(candidate: Article, row: Known) -> bool:
    """Whether the words agree with a page's claim: most are the same, or some are under the same title."""
    is_same_title = title_key(candidate.title) == row.title_key and not _ids_differ(candidate, row)
    return likeness(candidate.body, row.body) >= (OTHER_TEXT if is_same_title else SAME_TEXT)


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
    return _UNKNOWN


_UNKNOWN = "no id, address, title or text of it is known"
_WORD = re.compile(r"\w+")
