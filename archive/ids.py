"""Ids of articles, which carry the day: ``2025020600017`` is the 17th of 6 February 2025 (decision 2)."""

from __future__ import annotations

from datetime import date

ID_DAY_FACTOR = 100_000
"""An article id is ``YYYYMMDD * ID_DAY_FACTOR + number within the day`` (1 to 99,999)."""

DISPLACED = f"id / {ID_DAY_FACTOR} <> CAST(replace(day, '-', '') AS INTEGER)"
"""Whether a row of ``articles`` has a day that was mended after it got its id; to the letter as an index has it."""


def id_range(day: date) -> tuple[int, int]:
    """The lowest and the highest id that an article of `day` can have, unless it is displaced."""
    first = ((day.year * 100 + day.month) * 100 + day.day) * ID_DAY_FACTOR
    return first, first + ID_DAY_FACTOR - 1
