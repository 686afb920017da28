"""Addresses that a site makes without end: calendars, tag clouds, session ids. Pure.

Nothing in an address gives a trap away, but its like does: addresses are sorted by shape, and a shape of which
`MAX_TRIES` pages were read without one article among them is closed. A shape that has ever led to an article lately is
never closed. Words of a path count as they stand; a site that makes these up too is met by its wide shape: there one
word is as good as another. Where addresses differ in their query only and lead to the same articles over and over, one
address of each path is enough.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterable
from datetime import timedelta
from functools import partial

from scraper.errors import (
    EmptyRelease,
    Listing,
    NotAnArticle,
    NoText,
    NotHtml,
    NoTitle,
    SoftNotFound,
    VideoOnly,
)

MAX_TRIES = 30
"""Pages of one shape at one host that are read before it has to show an article."""

MAX_WIDE_TRIES = 10 * MAX_TRIES
"""The same for addresses that are alike but for the words in their paths."""

REMEMBERED = timedelta(days=30)
"""Older finds do not count: a closed shape is tried again after this time, in case that the site changed."""

MAX_REMEMBERED = 1_000
"""Addresses of a source, the newest, with an article and without."""

NAMES_FOR_ONE = 3
"""Addresses for each article, from which on the query is taken for a session's."""

Find = tuple[str, str | None, int | None]
"""An address that was asked, the reason why it is no article, and the article that it led to."""

_NO_ARTICLE = frozenset(
    kind.reason for kind in (NotAnArticle, Listing, VideoOnly, SoftNotFound, EmptyRelease, NoText, NoTitle, NotHtml)
)
"""What pages are that were read. Failures of a host say nothing of its addresses."""


class Traps:
    """What the addresses of one source led to lately."""

    def __init__(self, finds: Iterable[Find] = ()) -> None:
        self._vain: Counter[str] = Counter()
        self._articles: defaultdict[str, deque[int]] = defaultdict(partial(deque, maxlen=MAX_REMEMBERED))
        for find in finds:
            self.note(find)

    def note(self, find: Find) -> None:
        """Take up what became of an address."""
        url, reason, article_id = find
        if article_id is not None:
            for kind in {shape(url), wide_shape(url)}:
                self._articles[kind].append(article_id)
        elif reason in _NO_ARTICLE:
            self._vain.update({shape(url), wide_shape(url)})

    def is_closed(self, url: str) -> bool:
        """Whether addresses like this one led nowhere often enough."""
        limits = ((shape(url), MAX_TRIES), (wide_shape(url), MAX_WIDE_TRIES))
        return any(self._vain[kind] >= tries and not self._articles.get(kind) for kind, tries in limits)

    def repeats(self, url: str) -> bool:
        """Whether addresses like this one, which differ in their query, lead to few articles under many names."""
        kind = shape(url)
        found = self._articles.get(kind, ())
        return "?" in kind and len(found) >= MAX_TRIES and len(found) >= NAMES_FOR_ONE * len(set(found))


def shape(url: str) -> str:
    """What all addresses made by one rule of a site have in common: host, words of the path, names in the query."""
    address = url.partition("://")[2].partition("#")[0]
    path, mark, query = address.partition("?")
    host, *segments = path.split("/")
    names = sorted({pair.partition("=")[0] for pair in query.split("&")})
    return "/".join([host, *map(_kind, segments)]) + mark + "&".join(names)


def wide_shape(url: str) -> str:
    """The same with one mark for every word of the path."""
    host, slash, rest = shape(url).partition("/")
    path, mark, names = rest.partition("?")
    return host + slash + "/".join("w*" if _WORD.fullmatch(each) else each for each in path.split("/")) + mark + names


_WORD = re.compile(r"[A-Za-z.]{1,30}")


def _kind(segment: str) -> str:
    """A word stands for itself; numbers, ids and slugs for all of their kind."""
    if segment.isdigit():
        return "0"
    return segment.lower() if _WORD.fullmatch(segment) or not segment else "*"
