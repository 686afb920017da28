"""How long a host is left alone."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.crawl.politeness import pace
from scraper.crawl.politeness.pace import (
    Pace,
    after_answer,
    after_request,
    begin,
    is_closed,
    parse_retry_after,
    wait_seconds,
)

NOW = datetime(2026, 11, 22, 8, 0, 0, tzinfo=UTC)


def failing(times: int, state: Pace, now: float = 0.0) -> Pace:
    for _ in range(times):
        state = after_answer(state, status=503, latency=0.1, now=now)
    return state


def test_the_larger_wish_wins() -> None:
    assert begin(3.0).delay == 3.0
    assert begin(3.0, 10.0).delay == 10.0
    assert begin(3.0, 1.0).delay == 3.0
    assert begin(3.0, 9_999.0).delay == pace.MAX_CRAWL_DELAY
    assert begin(3.0, learned_delay=20.0).delay == 20.0


def test_the_first_request_waits_for_nobody_and_the_second_for_the_delay() -> None:
    state = begin(3.0)
    assert wait_seconds(state, 100.0) == 0.0
    state = after_request(state, 100.0)
    assert wait_seconds(state, 101.0) == 2.0
    assert wait_seconds(state, 103.5) == 0.0


def test_a_slow_host_is_asked_less_often_and_recovers_slowly() -> None:
    slow = after_answer(begin(3.0), status=200, latency=4.0, now=0.0)
    assert slow.delay == 20.0
    well = after_answer(slow, status=200, latency=0.1, now=30.0)
    assert well.delay == 16.0
    for _ in range(20):
        well = after_answer(well, status=304, latency=0.1, now=60.0)
    assert well.delay == 3.0


def test_an_endless_answer_does_not_stop_the_crawl() -> None:
    assert after_answer(begin(3.0), status=200, latency=900.0, now=0.0).delay == pace.MAX_DELAY


def test_failures_double_the_wait_and_five_close_the_host() -> None:
    state = failing(1, begin(3.0))
    assert state.delay == 6.0
    state = failing(3, state)
    assert state.delay == 48.0
    assert not is_closed(state, 0.0)
    state = failing(1, state, now=10.0)
    assert is_closed(state, 10.0)
    assert wait_seconds(state, 10.0) == pace.FIRST_CLOSING
    assert not is_closed(state, 10.0 + pace.FIRST_CLOSING)
    assert state.is_probing


def test_one_failed_probe_closes_for_longer_and_a_good_one_opens() -> None:
    state = failing(5, begin(3.0))
    again = failing(1, state, now=700.0)
    assert again.closed_until == 700.0 + 2 * pace.FIRST_CLOSING
    opened = after_answer(state, status=200, latency=0.1, now=700.0)
    assert (opened.failures, opened.closed_until, opened.is_probing) == (0, None, False)
    assert failing(5, opened, now=800.0).closed_until == 800.0 + pace.FIRST_CLOSING
    assert failing(40, state).closed_until == pace.MAX_CLOSING


def test_a_missing_page_is_no_failure_of_the_host() -> None:
    state = failing(4, begin(3.0))
    assert after_answer(state, status=404, latency=0.1, now=0.0).failures == 0
    assert after_answer(state, status=None, latency=0.1, now=0.0).failures == 5


@pytest.mark.parametrize("status", [408, 425, 429, 500, 501, 502, 503, 504, 599])
def test_what_a_busy_host_answers(status: int) -> None:
    assert after_answer(begin(3.0), status=status, latency=0.1, now=0.0).failures == 1


def test_a_told_wait_is_kept_and_makes_no_probe() -> None:
    state = after_answer(begin(3.0), status=429, latency=0.1, now=50.0, retry_after=120.0)
    assert is_closed(state, 169.0)
    assert wait_seconds(state, 50.0) == 120.0
    assert not state.is_probing


def test_a_refusal_may_tell_when_to_come_back_and_is_no_failure() -> None:
    state = after_answer(begin(3.0), status=403, latency=0.1, now=50.0, retry_after=120.0)
    assert (wait_seconds(state, 50.0), state.failures) == (120.0, 0)
    assert wait_seconds(after_answer(begin(3.0), status=403, latency=0.1, now=50.0), 50.0) == 3.0


def test_an_earlier_run_is_remembered() -> None:
    state = begin(3.0, failures=5, closed_until=99.0)
    assert state.is_probing
    assert is_closed(state, 98.0)
    assert failing(1, state, now=100.0).closed_until == 100.0 + 2 * pace.FIRST_CLOSING


@pytest.mark.fault("N12")
@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0), (" 0 ", 0.0), ("999999999999", 366 * 86_400.0), ("Sun, 22 Nov 2026 08:10:00 GMT", 600.0),
        ("Sunday, 22-Nov-26 08:10:00 GMT", 600.0), ("Sun Nov 22 08:10:00 2026", 600.0),
        ("Sun, 22 Nov 2026 15:10:00 +0700", 600.0), ("Sun, 22 Nov 2020 08:10:00 GMT", 0.0),
        ("Sun, 22 Nov 2126 08:10:00 GMT", 366 * 86_400.0),
        (None, None), ("", None), ("-5", None), ("1.5", None), ("besok", None), ("٣", None), ("²", None), ("inf", None),
        ("Sun, 99 Nov 2026 08:10:00 GMT", None), ("1" * 400, 366 * 86_400.0), ("Mon, 01 Jan 0001 00:00:00 +2359", 0.0),
    ],
)  # fmt: skip
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert parse_retry_after(value, NOW) == seconds


@pytest.mark.fault("N12", "S13")
def test_nobody_closes_a_host_for_a_year() -> None:
    told = after_answer(begin(1.0), status=503, latency=0.1, now=0.0, retry_after=366 * 86_400.0)
    assert wait_seconds(told, 0.0) == pace.MAX_TOLD


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60))
def test_law_retry_after_is_total(value: str) -> None:
    seconds = parse_retry_after(value, NOW)
    assert seconds is None or 0.0 <= seconds <= timedelta(days=366).total_seconds()


ANSWERS = st.tuples(st.sampled_from([None, 200, 304, 404, 429, 500, 503]), st.floats(0, 100), st.floats(0, 4_000))


@settings(max_examples=200, deadline=None)
@given(st.floats(0, 30), st.lists(ANSWERS, max_size=30))
def test_law_never_faster_than_asked_and_never_for_ever(
    base: float, answers: list[tuple[int | None, float, float]]
) -> None:
    state, now = begin(base), 0.0
    for status, latency, gap in answers:
        now += gap
        state = after_answer(state, status=status, latency=latency, now=now)
        assert base <= state.delay <= max(base, pace.MAX_DELAY)
        least = base - 1e-9 * max(1.0, now)  # what adding a large clock and taking it off again may cost
        assert least <= wait_seconds(state, now) <= max(base, pace.MAX_DELAY, pace.MAX_CLOSING) + 1e-6
