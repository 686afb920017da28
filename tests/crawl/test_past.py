"""What may belong to a span of past days, and what was read of it."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from archive.ledger import ListingRow
from scraper.crawl.planning import plan
from scraper.crawl.planning.past import archives_of, children_of_days, is_outside, is_read, told_times
from scraper.discovery.pages import NO_LINKS
from scraper.source import Listing, Source
from scraper.source.templates import Days

MAY = Days(date(2024, 5, 10), date(2024, 5, 20))
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
SOURCE = Source(name="b", title="B", home="https://b.example/", hosts=("b.example",), timezone="Asia/Jakarta")


def at(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("path", "published", "modified", "outside"),
    [
        ("/b/1", None, None, False), ("/b/1", "2024-05-15", None, False), ("/b/1", "2024-05-09", None, False),
        ("/b/1", "2024-05-08", None, True), ("/b/1", "2024-05-21", None, False), ("/b/1", "2024-05-22", None, True),
        ("/b/1", None, "2024-05-01", True), ("/b/1", None, "2026-01-01", False),
        ("/b/1", "2024-05-15", "2020-01-01", False), ("/b/1", "2024-04-01", "2024-05-15", True),
        ("/2024/05/15/b", None, None, False), ("/2024/05/08/b", None, None, False), ("/2024/05/07/b", None, None, True),
        ("/2024-06-01-b", None, None, True), ("/2024/02/31/b", None, None, False), ("/2024/05/b", None, None, False),
        ("/2020/01/01/b", "2024-05-15", None, False),
        # the address is of these days, whatever a template writes into every entry
        ("/2024/05/15/b", "2026-11-22", None, False), ("/2024/05/15/b", None, "2015-01-01", False),
        ("/2024/05/21/b", "2026-11-22", None, True),
    ],
)  # fmt: skip
def test_what_is_outside(path: str, published: str | None, modified: str | None, outside: bool) -> None:
    assert is_outside(f"https://b.example{path}", at(published), at(modified), MAY) is outside


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        (["s-2024-04.xml", "s-2024-05.xml", "s-2024-06.xml"], ["s-2024-05.xml"]),
        (["2023.xml", "2024.xml", "2025.xml"], ["2024.xml"]),
        (["2024/05/09.xml", "2024/05/08.xml", "20240521"], ["2024/05/09.xml", "20240521"]),
        (["s202404.xml", "s202405.xml"], ["s202405.xml"]),
        # numbers that are no years: one of their kind cannot be one
        (["s-2023.xml", "s-2024.xml", "s-3001.xml"], ["s-2023.xml", "s-2024.xml", "s-3001.xml"]),
        (["berita.xml", "s-2023-01.xml"], ["berita.xml"]),
        # counted pages of a year, of which some could be months
        (
            ["s-2024-1.xml", "s-2024-9.xml", "s-2024-10.xml", "s-2024-13.xml"],
            ["s-2024-1.xml", "s-2024-9.xml", "s-2024-10.xml", "s-2024-13.xml"],
        ),
        (["s-2023-9.xml", "s-2023-10.xml", "s-2024-10.xml"], ["s-2024-10.xml"]),
        # one year in all names of a kind tells nothing
        (["2019/s1.xml", "2019/s2.xml"], ["2019/s1.xml", "2019/s2.xml"]),
    ],
)
def test_sitemaps_by_the_days_in_their_names(names: list[str], wanted: list[str]) -> None:
    children = [f"https://b.example/{name}" for name in names]
    assert children_of_days(children, {}, MAY) == [f"https://b.example/{name}" for name in wanted]


@pytest.mark.parametrize(
    ("first", "last", "wanted"),
    [
        ("2024-05-02", "2024-05-30", ["2024-05"]), ("2024-05-01", "2024-05-31", ["2024-04", "2024-05", "2024-06"]),
        ("2024-12-02", "2024-12-30", ["2024-12"]), ("2024-12-01", "2024-12-31", ["2024-11", "2024-12", "2025-01"]),
        ("2024-02-02", "2024-02-28", ["2024-02"]), ("2024-03-01", "2024-03-01", ["2024-02", "2024-03"]),
    ],
)  # fmt: skip
def test_a_day_beside_a_month_is_allowed_for(first: str, last: str, wanted: list[str]) -> None:
    months = [f"{year}-{month:02d}" for year in (2023, 2024, 2025) for month in range(1, 13)]
    days = Days(date.fromisoformat(first), date.fromisoformat(last))
    assert children_of_days([f"https://b.example/{month}" for month in months], {}, days) == [
        f"https://b.example/{month}" for month in wanted
    ]


def test_a_day_beside_a_year_is_allowed_for() -> None:
    years = [f"https://b.example/{year}" for year in (2023, 2024, 2025)]
    assert children_of_days(years, {}, Days(date(2024, 1, 2), date(2024, 12, 30))) == years[1:2]
    assert children_of_days(years, {}, Days(date(2024, 1, 1), date(2024, 12, 31))) == years


def test_the_name_of_a_host_tells_no_day() -> None:
    children = ["https://pemilu2019.example:2010/s.xml"]
    assert children_of_days(children, {}, MAY) == children


def test_a_name_is_believed_before_a_lastmod_and_one_lastmod_for_all_is_not() -> None:
    names, old = ["s-2024-04.xml", "s-2024-05.xml"], at("2024-01-01")
    assert children_of_days(names, dict.fromkeys(names, old), MAY) == ["s-2024-05.xml"]
    assert children_of_days(list("abcde"), dict.fromkeys("abcde", old), MAY) == list("abcde")
    assert children_of_days(list("abcde"), dict.fromkeys("ab", old), MAY) == list("cde")


def test_one_time_in_all_entries_tells_nothing() -> None:
    now = [f"2026-11-22T08:00:{second:02}Z" for second in range(6)]
    assert told_times(now, SOURCE) == [None] * 6
    assert None not in told_times(now[:4], SOURCE)
    assert told_times([*now[:3], *(f"2024-05-1{day}" for day in range(4)), None], SOURCE).count(None) == 1
    day = ["2015-01-01"] * 6
    assert told_times(day, SOURCE) == [None] * 6
    assert None not in told_times(day, SOURCE, is_part=True)
    assert told_times(now, SOURCE, is_part=True) == [None] * 6


def test_a_sitemap_that_was_last_changed_before_is_older() -> None:
    modified = {"a": at("2024-05-08"), "b": at("2024-05-09"), "c": None, "d": at("2026-01-01")}
    assert children_of_days(list("abcde"), modified, MAY) == list("bcde")


@pytest.mark.parametrize(
    ("read_at", "problem", "expected"),
    [
        ("2024-05-22", None, True), ("2024-05-21", None, False), ("2026-11-16", None, True),
        ("2026-11-16", "http 503", False), ("2026-11-16", NO_LINKS, True), ("2026-11-14", NO_LINKS, False),
        ("2026-11-23", None, False), (None, None, False),
    ],
)  # fmt: skip
def test_what_counts_as_read(read_at: str | None, problem: str | None, expected: bool) -> None:
    row = ListingRow(url="x", source="b", kind="index", last_fetched_at=at(read_at), last_problem=problem)
    assert is_read(row, MAY, NOW) is expected
    assert not is_read(None, MAY, NOW)


def test_days_that_are_not_over_are_read_again_after_a_week() -> None:
    days = Days(date(2026, 11, 1), date(2026, 11, 10))
    row = ListingRow(url="x", source="b", kind="index", last_fetched_at=at("2026-11-10"))
    assert is_read(row, days, NOW - timedelta(days=6))
    assert not is_read(row, days, NOW - timedelta(days=4, hours=20))


def test_which_listings_reach_into_the_past() -> None:
    listings = {
        "feed": Listing(url="https://b.example/feed", kind="feed"),
        "pages": Listing(url="https://b.example/?p={page}", kind="index"),
        "map": Listing(url="https://b.example/s.xml", kind="sitemap"),
        "days": Listing(url="https://b.example/{year}/{month}", kind="index"),
    }

    def archives(*names: str) -> list[Listing]:
        source = Source(
            name="b",
            title="B",
            home="https://b.example/",
            hosts=("b.example",),
            listings=tuple(listings[n] for n in names),
        )
        return archives_of(source)

    assert archives("feed", "pages", "map", "days") == [listings["map"], listings["days"]]
    assert archives("feed", "pages") == [listings["pages"]]
    assert archives("feed") == []


@pytest.mark.parametrize(
    ("hours_ago", "first"),
    [(None, "2026-11-21"), (1, "2026-11-21"), (24, "2026-11-20"), (24 * 5, "2026-11-16"), (24 * 90, "2026-10-22"),
    (-5, "2026-11-21")],
)  # fmt: skip
def test_a_listing_by_day_is_asked_for_the_days_that_were_missed(hours_ago: int | None, first: str) -> None:
    looked = None if hours_ago is None else NOW - timedelta(hours=hours_ago)
    row = ListingRow(url="x", source="b", kind="index", last_fetched_at=looked)
    assert plan.days_to_poll(row, NOW, SOURCE) == Days(date.fromisoformat(first), date(2026, 11, 22))


def test_the_day_is_the_publisher_s() -> None:
    evening = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)  # already the 23rd in Jakarta
    assert plan.days_to_poll(None, evening, SOURCE).last == date(2026, 11, 23)


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("row", "modified", "due"),
    [
        (None, None, True), ({}, None, True),
        ({"last_fetched_at": NOW - HOUR, "next_due_at": NOW + HOUR}, None, False),
        ({"last_fetched_at": NOW - HOUR, "next_due_at": NOW - HOUR}, None, True),
        ({"last_fetched_at": NOW - HOUR, "next_due_at": NOW + HOUR}, NOW - 20 * HOUR, True),  # the day is the same
        ({"last_fetched_at": NOW - HOUR, "next_due_at": NOW + HOUR}, NOW - 30 * HOUR, False),
        ({"last_fetched_at": NOW - HOUR, "next_due_at": NOW - HOUR}, NOW - 900 * HOUR, True),  # a lastmod may lie
        ({"last_fetched_at": NOW - HOUR, "next_due_at": NOW + 999 * HOUR}, None, True),  # a clock that was wrong
        ({"last_fetched_at": NOW + HOUR, "next_due_at": NOW + HOUR}, None, True),
    ],
)  # fmt: skip
def test_when_a_sitemap_of_an_index_is_read(
    row: dict[str, datetime] | None, modified: datetime | None, due: bool
) -> None:
    known = None if row is None else ListingRow(url="x", source="b", kind="sitemap", **row)
    assert plan.is_child_due(known, modified, NOW) is due


def test_which_children_of_a_long_index_are_the_newest() -> None:
    children = list("abcdefgh")
    newest = partial(plan.children_to_read, children, asked={}, now=NOW)
    assert newest({}, limit=20) == children
    assert newest({"a": "2026"}, limit=4) == ["a", "b", "c", "d"]
    for same in ({}, dict.fromkeys(children, "2026")):
        assert newest(same, limit=2) == ["a", "h"]
        assert newest(same, limit=4) == ["a", "b", "g", "h"]
    assert newest(dict.fromkeys("abcdef", "2026") | dict.fromkeys("gh", "2025"), limit=4) == ["a", "b", "e", "f"]


def test_every_child_of_an_index_that_tells_no_ages_has_its_turn() -> None:
    children, asked, seen = [str(number) for number in range(100)], dict[str, datetime](), list[set[str]]()
    for hour in range(40):
        now = NOW + hour * HOUR
        read = plan.children_to_read(children, {}, 12, asked, now)
        seen.append(set(read))
        asked |= dict.fromkeys(read, now)
    assert all(len(read) == 12 and {"0", "3", "96", "99"} <= read for read in seen)
    assert set().union(*seen[:23]) == set().union(*seen[-23:]) == set(children)
    wrong = dict.fromkeys(children, NOW - HOUR) | {"50": NOW + 9_000 * HOUR}
    assert "50" in plan.children_to_read(children, {}, 12, wrong, NOW)
