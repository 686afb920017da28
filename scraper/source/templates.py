"""Listings whose address holds places: ``{page}``, ``{year}``, ``{month}``, ``{day}``; and WordPress. Pure.

``https://indeks.example/?date={year}-{month}-{day}&page={page}`` is one listing in the source file and one address for
each day and page. Days are the publisher's. The posts of a WordPress site are asked by page, and by span of days.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from scraper.source.record import Listing

PLACES = ("year", "month", "day", "page")
POSTS_PER_PAGE = 100
"""The most that WordPress gives."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_POSTS = f"per_page={POSTS_PER_PAGE}&orderby=date&order=desc&_fields=link,title,date_gmt,modified_gmt"


@dataclass(frozen=True, slots=True)
class Days:
    """Days from the first to the last, both included."""

    first: date
    last: date

    def __str__(self) -> str:
        return f"{self.first}" if self.first == self.last else f"{self.first} to {self.last}"


def places(address: str) -> list[str]:
    """The names between braces, in order, known ones and others."""
    return _PLACE.findall(address)


def has_pages(listing: Listing) -> bool:
    """Whether it is asked page by page."""
    return listing.kind == "wordpress" or "page" in places(listing.url)


def has_days(listing: Listing) -> bool:
    """Whether each request must say for which day, month or year."""
    return "year" in places(listing.url)


def places_of_days(listing: Listing) -> list[str]:
    """The places that name a day, from the largest to the smallest."""
    return [place for place in PLACES[:3] if place in places(listing.url)]


def can_look_back(listing: Listing) -> bool:
    """Whether it can be asked for a span of days."""
    return listing.kind == "wordpress" or has_days(listing)


def spans(listing: Listing, days: Days) -> Iterator[Days]:
    """What to ask for, one after the other, newest first, to see all of `days`: days, months or years.

    Months and years may begin before `days`, because their address names all of them.
    """
    first_of = _FIRST_OF.get(listing.kind) or _FIRST_OF[places_of_days(listing)[-1]]
    last = days.last
    while last >= days.first:
        first = first_of(last)
        yield Days(max(first, days.first) if listing.kind == "wordpress" else first, last)
        if first == date.min:
            return
        last = first - timedelta(days=1)


def address(listing: Listing, days: Days | None, page: int) -> str:
    """The address to ask for this page, of these days, or of the newest (None)."""
    return _filled(listing, days, str(page))


def address_of_days(listing: Listing, days: Days) -> str:
    """What stands for all pages of these days in the archive's books: the address, its page left open."""
    return _filled(listing, days, "{page}")


def glob(listing: Listing) -> str:
    """What fits each address that is asked for `listing`, with its page left open too, as SQLite's GLOB writes it."""
    pieces = _PLACE.split(listing.url)
    pieces[::2] = (_SIGNS_OF_GLOB.sub(r"[\g<0>]", text) for text in pieces[::2])
    pieces[1::2] = ("[0-9]" * _DIGITS[place] if place in _DIGITS else "*" for place in pieces[1::2])
    return "".join(pieces) + ("*" if listing.kind == "wordpress" else "")


_DIGITS = {"year": 4, "month": 2, "day": 2}
_SIGNS_OF_GLOB = re.compile(r"[*?\[]")


def _filled(listing: Listing, days: Days | None, page: str) -> str:
    url = listing.url
    if days is not None and has_days(listing):
        told = {"year": f"{days.last:%Y}".zfill(4), "month": f"{days.last:%m}", "day": f"{days.last:%d}"}
        url = _PLACE.sub(lambda place: told.get(place[1], place[0]), url)
    if listing.kind == "wordpress":
        mark = "&" if "?" in url else "?"
        return f"{url}{mark}{_POSTS}&page={page}{_within(days) if days is not None else ''}"
    return url.replace("{page}", page)


def _within(days: Days) -> str:
    """WordPress leaves out the moments named, and reads them in the site's zone."""
    before, after = days.first - timedelta(days=1), days.last + timedelta(days=1)
    return f"&after={before}T23:59:59&before={after}T00:00:00"


_FIRST_OF: dict[str, Callable[[date], date]] = {
    "day": lambda day: day,
    "month": lambda day: day.replace(day=1),
    "wordpress": lambda day: day.replace(day=1),
    "year": lambda day: day.replace(month=1, day=1),
}
