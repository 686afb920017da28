"""Addresses with places: which ones there are, and for which days and pages they stand."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.errors import BadSource
from scraper.source import Listing
from scraper.source.files import load_source
from scraper.source.templates import Days, address, address_of_days, can_look_back, has_days, has_pages, spans

BY_DAY = Listing(url="https://b.example/?d={day}/{month}/{year}&h={page}", kind="index")
BY_MONTH = Listing(url="https://b.example/peta-{year}-{month}.xml", kind="sitemap")
BY_YEAR = Listing(url="https://b.example/arsip/{year}", kind="index")
BY_PAGE = Listing(url="https://b.example/berita?page={page}", kind="index")
POSTS = Listing(url="https://b.example/wp-json/wp/v2/posts", kind="wordpress")
FEED = Listing(url="https://b.example/feed", kind="feed")


@pytest.mark.parametrize(
    ("listing", "pages", "days", "past"),
    [
        (BY_DAY, True, True, True), (BY_MONTH, False, True, True), (BY_YEAR, False, True, True),
        (BY_PAGE, True, False, False), (POSTS, True, False, True), (FEED, False, False, False),
    ],
)  # fmt: skip
def test_what_a_listing_can_be_asked_for(listing: Listing, pages: bool, days: bool, past: bool) -> None:
    assert (has_pages(listing), has_days(listing), can_look_back(listing)) == (pages, days, past)


@pytest.mark.parametrize(
    ("listing", "page", "expected"),
    [
        (BY_DAY, 2, "https://b.example/?d=05/01/2024&h=2"),
        (BY_MONTH, 1, "https://b.example/peta-2024-01.xml"),
        (BY_PAGE, 7, "https://b.example/berita?page=7"),
        (FEED, 1, "https://b.example/feed"),
    ],
)
def test_places_are_filled(listing: Listing, page: int, expected: str) -> None:
    assert address(listing, Days(date(2024, 1, 5), date(2024, 1, 5)), page) == expected


def test_what_stands_for_all_pages_of_a_day() -> None:
    assert (
        address_of_days(BY_DAY, Days(date(2024, 1, 5), date(2024, 1, 5))) == "https://b.example/?d=05/01/2024&h={page}"
    )


def test_wordpress_is_asked_between_two_moments() -> None:
    asked = address(POSTS, Days(date(2024, 2, 1), date(2024, 2, 29)), 3)
    assert asked.startswith("https://b.example/wp-json/wp/v2/posts?per_page=100&")
    assert asked.endswith("&page=3&after=2024-01-31T23:59:59&before=2024-03-01T00:00:00")
    some = Listing(url="https://b.example/wp-json/wp/v2/posts?categories=5", kind="wordpress")
    assert address(some, None, 1).startswith("https://b.example/wp-json/wp/v2/posts?categories=5&per_page=100&")
    assert "after" not in address(some, None, 1)


@pytest.mark.parametrize(
    ("listing", "expected"),
    [
        (BY_MONTH, ["2024-03-01 to 2024-03-02", "2024-02-01 to 2024-02-29", "2024-01-01 to 2024-01-31"]),
        (POSTS, ["2024-03-01 to 2024-03-02", "2024-02-01 to 2024-02-29", "2024-01-30 to 2024-01-31"]),
        (BY_YEAR, ["2024-01-01 to 2024-03-02"]),
    ],
)
def test_spans_newest_first(listing: Listing, expected: list[str]) -> None:
    assert list(map(str, spans(listing, Days(date(2024, 1, 30), date(2024, 3, 2))))) == expected


@settings(max_examples=50, deadline=None)
@given(
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    st.integers(0, 400),
    st.sampled_from([BY_DAY, BY_MONTH, BY_YEAR, POSTS]),
)
def test_law_every_day_is_in_one_span_and_every_span_has_one_address(
    first: date, length: int, listing: Listing
) -> None:
    wanted = Days(first, first + timedelta(days=length))
    found = list(spans(listing, wanted))
    days = [span.first + timedelta(days=n) for span in found for n in range((span.last - span.first).days + 1)]
    assert len(days) == len(set(days))
    assert {wanted.first + timedelta(days=n) for n in range(length + 1)} <= set(days)
    assert len({address(listing, span, 1) for span in found}) == len(found)


@pytest.mark.parametrize(
    ("listing", "fault"),
    [
        ('url = "https://b.example/{tahun}"\nkind = "index"', "no such place: {tahun}; known are {year}, {month}"),
        ('url = "https://b.example/{day}"\nkind = "index"', "{day} needs {month}"),
        ('url = "https://b.example/{month}"\nkind = "index"', "{month} needs {year}"),
        ('url = "https://b.example/wp-json/wp/v2/posts?page={page}"\nkind = "wordpress"', "asked for without places"),
        ('url = "https://b.example/feed"\nkind = "feed"\nbackfill_only = true', "its address has no places"),
        ('url = "https://b.example/{page}"\nkind = "index"\nmax_pages = 0', "expected 1 to 1000"),
        ('url = "https://b.example/f"\nkind = "feed"\n[listings.fields]\nitems = "a"', "only kind 'json' has them"),
    ],
)
def test_a_listing_that_cannot_work_is_refused(tmp_path, listing: str, fault: str) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "b.toml"
    path.write_text(
        f'name = "b"\ntitle = "B"\nhome = "https://b.example/"\nhosts = ["b.example"]\n[[listings]]\n{listing}\n'
    )
    with pytest.raises(BadSource) as caught:
        load_source(path)
    assert fault in str(caught.value)
