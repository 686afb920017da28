"""The clock: an argument wherever a time decides something, so that tests can turn it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]
"""Gives the time of now, in UTC."""

EARLIEST = datetime(1990, 1, 1, tzinfo=UTC)
"""Nothing was captured from the web before it was there: an earlier time is a wrong clock, or a forged file."""

BUILT_AT = datetime(2026, 11, 1, tzinfo=UTC)
"""This release was made then: a clock that shows an earlier time is wrong."""

TOLERANCE = timedelta(days=1)
"""How far two clocks may differ before one of them is wrong."""


def utc_now() -> datetime:
    """The machine's clock."""
    return datetime.now(UTC)
