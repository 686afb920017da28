"""Times as they are stored: one form, for every year that Python knows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import from_utc_text, utc_text


@settings(max_examples=100, deadline=None)
@given(st.datetimes(timezones=st.just(UTC)))
def test_a_stored_time_is_read_back_to_the_second(moment):
    text = utc_text(moment)
    assert (len(text), from_utc_text(text)) == (20, moment.replace(microsecond=0))


@settings(max_examples=50, deadline=None)
@given(st.datetimes(timezones=st.just(UTC)), st.datetimes(timezones=st.just(UTC)))
def test_texts_are_ordered_as_times_are(one, other):
    one, other = one.replace(microsecond=0), other.replace(microsecond=0)
    assert (utc_text(one) < utc_text(other)) == (one < other)


def test_the_year_has_four_digits():
    assert utc_text(datetime(1, 1, 1, tzinfo=UTC)) == "0001-01-01T00:00:00Z"


def test_a_time_of_another_zone_is_refused():
    with pytest.raises(ValueError, match="must be in UTC"):
        utc_text(datetime(2025, 2, 6, tzinfo=timezone(timedelta(hours=7))))
