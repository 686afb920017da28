"""What browsers write into the pages that they save."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.offline.saved_from import HEAD, SavedFrom, saved_from

URL = "https://kabar.example/berita/11?hal=2"
AT = datetime(2025, 2, 6, 2, 26, tzinfo=UTC)
MARK = f"<!DOCTYPE html>\n<!-- saved from url=(0037){URL} -->\n<html>"
SINGLE_FILE = f"""<!DOCTYPE html> <html lang=id><!--
 Page saved with SingleFile
 url: {URL}
 saved date: %s
--><meta charset=utf-8>"""


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (MARK, SavedFrom(URL, None)),
        (MARK.replace(" -->", "-->"), SavedFrom(URL, None)),
        (SINGLE_FILE % "Thu Feb 06 2025 09:26:00 GMT+0700 (Western Indonesia Time)", SavedFrom(URL, AT)),
        (SINGLE_FILE % "Thu Feb 06 2025 02:26:00 GMT+0000", SavedFrom(URL, AT)),
        (SINGLE_FILE % "kemarin", SavedFrom(URL, None)),
        ("<!-- saved from url=(0014)about:internet -->", None),
        ("<!-- saved from url=(0016)file:///C:/a.htm -->", None),
        ("<p>saved from url=(0037)https://kabar.example/ </p>", None),
        (" " * HEAD + MARK, None),
        ("<html>", None),
        ("", None),
    ],
)
def test_the_comment_of_whoever_saved_the_page(page: str, expected: SavedFrom | None) -> None:
    assert saved_from(page.encode()) == expected


@given(st.binary(max_size=99), st.sampled_from([MARK, SINGLE_FILE % "Fri Feb 31 2025 09:26:00 GMT+9900"]), st.data())
def test_whatever_stands_there_is_read_without_fail(noise: bytes, comment: str, data: st.DataObject) -> None:
    page = bytearray(comment.encode())
    at = data.draw(st.integers(0, len(page)))
    page[at : at + data.draw(st.integers(0, 9))] = noise
    told = saved_from(bytes(page))
    assert told is None or told.url.startswith("http")
