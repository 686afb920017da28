"""What is asked for next, and why not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.ledger import ListingRow
from scraper.crawl.planning import plan
from scraper.crawl.planning.plan import (
    due_listings,
    next_check,
    next_listing_check,
    next_sitemaps,
    next_try,
    refusal,
    told_time,
    trap_reason,
)
from scraper.errors import FetchError, NotAnArticle, ScraperError
from scraper.source import Articles, Listing, Source

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


def a_source(name: str = "berita", *listings: Listing, **facts: object) -> Source:
    return Source(
        name=name,
        title=name,
        home="https://berita.example/",
        hosts=("berita.example",),
        timezone="Asia/Jakarta",
        listings=listings,
        articles=Articles(match=r"/berita/(?P<id>\d+)"),
        **facts,  # type: ignore[arg-type]
    )


def a_row(**known: Any) -> ListingRow:
    return ListingRow(url="https://berita.example/x", source="berita", kind="feed", **known)


def a_listing(name: str, every: int = 60) -> Listing:
    return Listing(url=f"https://berita.example/{name}", kind="feed", every_minutes=every)


# listings


def test_listings_that_are_due_come_longest_overdue_first() -> None:
    listings = [a_listing(name) for name in ("late", "later", "new", "fresh", "planned")]
    fetched = {"late": 61 * MINUTE, "later": 200 * MINUTE, "fresh": 57 * MINUTE, "planned": 300 * MINUTE}
    states = {
        f"https://berita.example/{name}": ListingRow(
            url=f"https://berita.example/{name}",
            source="berita",
            kind="feed",
            last_fetched_at=NOW - age,
            next_due_at=NOW + 10 * MINUTE if name == "planned" else None,
        )
        for name, age in fetched.items()
    }
    due = due_listings(a_source("berita", *listings), states, NOW)
    assert [entry.url.rpartition("/")[2] for entry in due] == ["new", "later", "late"]


def test_an_hourly_run_finds_an_hourly_listing_due_every_time() -> None:
    listing = a_listing("x", every=60)
    asked, count = NOW, 0
    for hour in range(1, 11):
        begun = NOW + hour * HOUR - timedelta(seconds=hour % 3 * 20)  # cron is not exact, and runs begin slowly
        row = a_row(last_fetched_at=asked, next_due_at=asked + HOUR)
        if due_listings(a_source("berita", listing), {listing.url: row}, begun):
            asked, count = begun + timedelta(seconds=40), count + 1
    assert count == 10


def test_quarantined_sources_rest_and_those_under_study_do_not() -> None:
    listing = a_listing("x")
    assert due_listings(a_source("a", listing, status="quarantined"), {}, NOW) == []
    assert due_listings(a_source("b", listing, status="investigating"), {}, NOW) == [listing]


@pytest.mark.fault("S13")
def test_a_clock_that_was_ahead_blocks_nothing_for_long() -> None:
    listing = a_listing("x")

    def is_due(now: datetime, **times: datetime) -> bool:
        row = ListingRow(url=listing.url, source="berita", kind="feed", **times)
        return bool(due_listings(a_source("berita", listing), {listing.url: row}, now))

    assert is_due(NOW, last_fetched_at=NOW + 400 * DAY, next_due_at=NOW + 401 * DAY)
    assert is_due(NOW, last_fetched_at=NOW - 2 * HOUR, next_due_at=NOW + 400 * DAY)
    assert not is_due(NOW, last_fetched_at=NOW - 10 * MINUTE, next_due_at=NOW + 400 * DAY)
    assert not is_due(NOW, last_fetched_at=NOW - 10 * MINUTE, next_due_at=NOW + 50 * MINUTE)


def test_a_failing_listing_is_asked_less_often() -> None:
    listing = a_listing("x", every=60)
    waits = [next_listing_check(listing, a_row(failures=failures), NOW) - NOW for failures in (0, 1, 2, 99)]
    assert waits == [HOUR, 2 * HOUR, 4 * HOUR, DAY + HOUR]


@pytest.mark.parametrize(
    ("rhythm", "silence", "hours"),
    [
        (None, None, 1), (None, 0, 1), (None, 8, 2), (None, 40, 10), (None, 1_000, 12),  # hours since its only find
        (0.2, 0, 1), (6, 0, 3), (24, 0, 12), (24 * 30, 0, 12), (6, 40, 10), (0.2, 4, 1), (0.2, 400, 12), (6, -5, 3),
    ],
)  # fmt: skip
def test_a_listing_is_asked_in_its_own_rhythm(rhythm: float | None, silence: float | None, hours: float) -> None:
    row = a_row(
        last_new_at=None if silence is None else NOW - silence * HOUR,
        rhythm_seconds=None if rhythm is None else int(rhythm * 3600),
    )
    assert plan.interval(a_listing("x", every=60), row, NOW) == hours * HOUR
    assert next_listing_check(a_listing("x", every=60), row, NOW) == NOW + hours * HOUR


def test_a_listing_may_be_asked_less_often_than_we_would() -> None:
    row = a_row(last_new_at=NOW - DAY, rhythm_seconds=60)
    assert plan.interval(a_listing("x", every=48 * 60), row, NOW) == 2 * DAY


def test_the_rhythm_follows_the_last_finds() -> None:
    row, now, seen = a_row(), NOW, []
    for gap in [1, 1, 1, 24, 24, 24, 24, 24, 24, 24, 24]:
        now += gap * HOUR
        row = replace(row, rhythm_seconds=plan.rhythm(row, now), last_new_at=now)
        seen.append(row.rhythm_seconds)
    assert seen[:3] == [None, 3600, 3600]
    assert 20 * 3600 < (seen[-1] or 0) < 24 * 3600
    assert plan.rhythm(a_row(last_new_at=NOW + DAY), NOW) == 0  # a clock that went back


@settings(max_examples=100, deadline=None)
@given(
    st.integers(1, 10_000), st.none() | st.integers(0, 10**9), st.integers(-10, 10**6), st.integers(0, 10**6),
)  # fmt: skip
def test_law_an_interval_is_bounded_and_grows_with_silence(
    every: int, rhythm: int | None, silence: int, longer: int
) -> None:
    listing = a_listing("x", every=every)
    row = a_row(last_new_at=NOW, rhythm_seconds=rhythm)
    now = NOW + silence * MINUTE
    interval = plan.interval(listing, row, now)
    assert every * MINUTE <= interval <= max(every * MINUTE, plan.LONGEST_INTERVAL)
    assert plan.interval(listing, row, now + longer * MINUTE) >= interval


def test_sitemaps_are_followed_so_far_and_never_twice() -> None:
    index = Listing(url="https://berita.example/s.xml", kind="sitemap", max_children=2)
    children = ["a", "b", "a", "c", "d"]
    assert next_sitemaps(children, index, depth=0, seen={"b"}) == ["a", "c"]
    assert next_sitemaps(children, index, depth=plan.MAX_SITEMAP_DEPTH, seen=set()) == []


def test_indexes_that_name_fresh_indexes_for_ever_end() -> None:
    index = Listing(url="https://berita.example/s.xml", kind="sitemap")
    seen = {index.url}
    while fresh := next_sitemaps([f"{len(seen)}-{number}" for number in range(50)], index, depth=1, seen=seen):
        seen.update(fresh)
    assert len(seen) == plan.MAX_SITEMAPS


# links


@pytest.mark.parametrize(
    ("raw", "hours_ago"),
    [
        ("2026-11-20T10:00:00+07:00", 53),
        ("Sat, 21 Nov 2026 10:00:00 +0700", 29),
        ("2026-11-21 09:00:00", 30),  # in the source's zone
        ("kemarin", None),
        ("", None),
        (None, None),
    ],
)
def test_what_a_listing_says_of_a_time(raw: str | None, hours_ago: int | None) -> None:
    assert told_time(raw, a_source()) == (None if hours_ago is None else NOW - hours_ago * HOUR)


def test_a_time_to_come_is_no_time() -> None:
    assert plan.in_the_past(NOW + 2 * DAY, NOW) == NOW + 2 * DAY
    assert plan.in_the_past(NOW + 3 * DAY, NOW) is None
    assert plan.in_the_past(None, NOW) is None


@pytest.mark.parametrize(
    ("changed", "others", "last_look", "believed"),
    [
        (3, 97, NOW - HOUR, True), (50, 50, NOW - HOUR, True), (51, 49, NOW - HOUR, False), (100, 0, NOW - HOUR, False),
        (10, 0, NOW - HOUR, True), (100, 0, None, True), (0, 100, NOW - HOUR, True),
    ],
)  # fmt: skip
def test_a_listing_that_says_that_everything_changed_is_not_believed(
    changed: int, others: int, last_look: datetime | None, believed: bool
) -> None:
    times = [NOW] * changed + [NOW - DAY, None] * (others // 2) + [None] * (others % 2)
    assert plan.is_believable(times, last_look) is believed


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://lain.example/berita/1", "another host"),
        ("https://berita.example/video/1", "not an article's address"),
        ("https://berita.example/berita/1/" + "a" * 2_060, "address too long"),
        ("https://berita.example/berita/1/" + "a/b/" * 10, "path too deep"),
        ("https://berita.example/berita/1/x/x/x", "path repeats itself"),
        ("bukan alamat", "not a web address"),
    ],
)
def test_an_address_that_is_never_asked_has_its_reason(url: str, reason: str) -> None:
    assert refusal(url, a_source()) == reason


def test_an_article_s_address_is_not_refused() -> None:
    assert refusal("https://berita.example/berita/1", a_source()) is None


@pytest.mark.parametrize(
    "path", ["/a/b/c", "/2025/01/01/x", "/a/a/b", "/a/b/a/b/c", "/berita//judul", "/x" + "/y/z" * 2, "/"]
)
def test_ordinary_paths_are_no_traps(path: str) -> None:
    assert trap_reason(f"https://berita.example{path}") is None


@pytest.mark.parametrize("path", ["/a/a/a", "/a/b/a/b/a/b", "/x/a/b/c/a/b/c/a/b/c/y"])
def test_growing_paths_are(path: str) -> None:
    assert trap_reason(f"https://berita.example{path}") == "path repeats itself"


# times


def test_rechecks_cool_down_and_end() -> None:
    seen, moments = NOW, []
    while (moment := next_check(seen, NOW if not moments else moments[-1])) is not None:
        moments.append(moment)
    assert [moment - NOW for moment in moments] == [HOUR, 4 * HOUR, DAY, 3 * DAY, 10 * DAY, 30 * DAY]


def test_a_late_look_stands_for_the_next_one() -> None:
    assert next_check(NOW, NOW + 50 * MINUTE) == NOW + 4 * HOUR
    assert next_check(NOW, NOW + 25 * DAY) is None
    assert next_check(NOW, NOW + 400 * DAY) is None
    assert next_check(NOW + DAY, NOW) == NOW + HOUR  # a clock that went back


def test_a_temporary_failure_is_tried_again_for_days() -> None:
    waits = []
    for failures in range(1, 20):
        moment = next_try(failures, "http 503", NOW)
        if moment is None:
            break
        waits.append(moment - NOW)
    assert waits[:4] == [15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR]
    assert waits == sorted(waits)
    assert waits[-1] == DAY
    assert 2 * DAY < sum(waits, timedelta(0)) < 5 * DAY


@pytest.mark.parametrize("reason", ["unreachable", "deadline exceeded"])
def test_an_address_outlives_a_month_without_network(reason: str) -> None:
    assert next_try(30, reason, NOW) == NOW + DAY


@pytest.mark.parametrize("reason", ["http 410", "too large", "not html", "listing", "scheme not allowed"])
def test_what_cannot_change_is_not_asked_again(reason: str) -> None:
    assert next_try(1, reason, NOW) is None


def test_a_missing_page_gets_a_second_look_and_not_many() -> None:
    assert next_try(1, "http 404", NOW) == NOW + HOUR
    assert next_try(3, "http 404", NOW) is None
    assert next_try(1, "robots.txt", NOW) == NOW + DAY
    assert next_try(9, "http 503", NOW) == NOW + DAY


def reasons_of(base: type[ScraperError]) -> set[str]:
    return {kind.reason for kind in _all_kinds(base) if isinstance(getattr(kind, "reason", None), str)}  # type: ignore[attr-defined]


def _all_kinds(base: type[ScraperError]) -> list[type[ScraperError]]:
    return [base, *(kind for child in base.__subclasses__() for kind in _all_kinds(child))]


def test_every_reason_why_a_page_is_no_article_has_its_own_patience() -> None:
    assert reasons_of(NotAnArticle) <= plan._PATIENCE.keys()


def test_no_patience_is_kept_for_a_reason_that_nobody_gives() -> None:
    own = {reason for reason in plan._PATIENCE if not reason.startswith("http ")}
    assert own <= reasons_of(NotAnArticle) | reasons_of(FetchError)
