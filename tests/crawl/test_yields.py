"""When a source's pages stop holding articles, and when it only looks so."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from scraper.crawl.planning.yields import fallen, is_barred, is_silent


@pytest.mark.fault("P7")
@pytest.mark.parametrize(
    ("days", "seen"),
    [
        ({}, None),
        ({0: (20, 0)}, None),  # nothing is known of other days
        ({0: (20, 0), 1: (20, 20)}, None),
        ({0: (20, 0), 1: (20, 20), 2: (20, 18)}, (0.0, 0.95)),
        ({0: (20, 9), 1: (20, 20), 2: (20, 18), 9: (10, 9)}, None),
        ({0: (20, 8), 1: (20, 20), 2: (20, 18), 9: (10, 9)}, (0.4, 0.9)),
        ({0: (4, 0), 1: (20, 20), 2: (20, 18)}, None),  # too few pages
        ({0: (20, 0), 1: (4, 4), 2: (20, 18)}, None),  # too few days
        ({0: (20, 0), 15: (20, 20), 16: (20, 18)}, None),  # too long ago
        ({0: (20, 5), 1: (20, 8), 2: (20, 8), 3: (20, 20)}, None),  # a source of which little can be read always
        ({0: (20, 20), 1: (20, 0), 2: (20, 0)}, None),  # mended
        ({-1: (20, 20), 0: (20, 0), 1: (20, 20), 2: (20, 20)}, (0.0, 1.0)),
    ],
)
def test_a_yield_that_fell(days: dict[int, tuple[int, int]], seen: tuple[float, float] | None) -> None:
    assert fallen(days) == seen


NOW = datetime(2026, 11, 23, tzinfo=UTC)
HOUR, DAY = 3_600, 86_400


@pytest.mark.fault("P7")
@pytest.mark.parametrize(
    ("days", "rhythms", "seen"),
    [
        (15, [HOUR], True),
        (14, [HOUR], False),
        (15, [DAY], False),  # a quiet office
        (21, [DAY], True),
        (21, [30 * DAY, DAY], True),
        (400, [], False),  # it named something once: nothing is usual yet
        (-400, [HOUR], False),  # a clock was wrong
    ],
)
def test_silence_is_told_from_quiet(days: float, rhythms: list[int], seen: bool) -> None:
    assert is_silent(NOW - timedelta(days=days), rhythms, NOW) is seen
    assert not is_silent(None, rhythms, NOW)


@pytest.mark.parametrize(
    ("failed", "others", "day", "seen"),
    [
        (5, 0, (0, 0), True),
        (4, 0, (0, 0), False),
        (30, 1, (0, 0), False),
        (30, 0, (30, 0), True),  # pages that ask for a browser
        (30, 0, (30, 1), False),
    ],
)
def test_a_bar_is_told_from_dead_addresses(failed: int, others: int, day: tuple[int, int], *, seen: bool) -> None:
    assert is_barred(failed, others, day) is seen
