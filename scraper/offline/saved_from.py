"""What the program that saved a page wrote into it: where it was served, and when. Pure.

Read are the Mark of the Web, which Chromium's browsers write into a page that is saved whole, and SingleFile's comment.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import NamedTuple

HEAD = 8_192  # bytes among which the comment is looked for: it stands before or right behind the first tags

_MARK = re.compile(rb"<!--\s{0,9}saved from url=\(\d{4}\)(https?://[^\s<>]{1,2000})\s{0,9}-->")
_SINGLE_FILE = re.compile(
    rb"<!--\s{0,9}Page saved with SingleFile\s{1,9}url: (https?://[^\s<>]{1,2000})\s{1,9}saved date: ([^\n<>]{1,80})"
)
_DATE = "%a %b %d %Y %H:%M:%S GMT%z"  # ECMAScript's Date.prototype.toString, up to the name of the zone


class SavedFrom(NamedTuple):
    """The address as it was written, and the time in UTC where one is told."""

    url: str
    at: datetime | None


def saved_from(payload: bytes) -> SavedFrom | None:
    """What a saved page tells of itself; None for one that tells nothing. Never raises."""
    head = payload[:HEAD]
    if told := _SINGLE_FILE.search(head):
        return SavedFrom(told[1].decode("utf-8", "replace"), _moment(told[2].decode("utf-8", "replace")))
    if told := _MARK.search(head):
        return SavedFrom(told[1].decode("utf-8", "replace"), None)
    return None


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text.partition(" (")[0].strip(), _DATE).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
