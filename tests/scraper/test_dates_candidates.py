"""Where dates are looked for: labelled elements, application state, addresses, lines of the page, linked data."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from scraper.extraction.dates import candidates
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import document, structured

NOW = datetime(2026, 8, 20, 12, 0, tzinfo=UTC)
DAY = "24 Juli 2026"


def evidence(body: str, head: str = "") -> Evidence:
    page = document.read(f"<html><head>{head}</head><body>{body}</body></html>")
    return structured.gather(page.tree, "https://warta.example/berita/1", fetched_at=NOW, source=None)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f'<p class="post-date">{DAY}</p>', [DAY]),
        (f'<p id="entry-date">{DAY}</p>', [DAY]),
        ('<p class="post-date">hari ini</p>', []),  # no digit
        (f'<p class="post-date">{DAY} {"x" * 150}</p>', []),  # a text, not a date
        (f'<section class="post-date">{DAY}</section>', []),  # a whole part of the page
        (f'<div class="related"><p class="post-date">{DAY}</p></div>', []),
        (f'<div id="sidebar"><p class="post-date">{DAY}</p></div>', []),
        (f'<p class="post-date latest">{DAY}</p>', []),
        (f"<p>{DAY}</p>", []),
        ("", []),
    ],
)
def test_elements_whose_names_speak_of_dates(body: str, found: list[str]) -> None:
    assert [one.text for one in candidates.lines_labelled(evidence(body))] == found


def test_state_tells_times_under_the_keys_for_publication_only() -> None:
    state = '{"page": {"updatedAt": "2026-07-25T01:00:00Z", "publishedAt": "2026-07-24T09:26:00Z", "publishDate": ""}}'
    found = list(candidates.in_state(evidence("", f'<script id="__NEXT_DATA__">{state}</script>')))
    assert [(one.text, one.origin) for one in found] == [("2026-07-24T09:26:00Z", "state:publishedAt")]


@pytest.mark.parametrize(
    ("url", "month"),
    [
        ("https://a.example/2019/03/judul", date(2019, 3, 1)), ("https://a.example/201912/judul", date(2019, 12, 1)),
        ("https://a.example/2019/13/judul", None), ("https://a.example/1919/03/judul", None), (None, None),
    ],
)  # fmt: skip
def test_the_month_in_an_address(url: str | None, month: date | None) -> None:
    assert candidates.month_in_address(url) == month


def test_lines_of_the_page_that_hold_a_year() -> None:
    body = f"<p>Terbit {DAY}</p><p>Tanpa tahun</p><p>© 2026 Warta</p><script>var d = '1 Mei 2026'</script>"
    assert [one.text for one in candidates.lines_of_page(evidence(body))] == [f"Terbit {DAY}"]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ('"2026-07-24"', ["2026-07-24"]), ('["2026-07-24", "2020-01-01"]', ["2026-07-24"]),
        ("1784883600", ["1784883600"]),
        ('{"@value": "2026-07-24"}', ["2026-07-24"]), ("true", []), ('""', []), ("[]", []), ("null", []),
    ],
)  # fmt: skip
def test_a_field_of_linked_data_in_every_form(value: str, found: list[str]) -> None:
    told = f'{{"@type": "NewsArticle", "headline": "Pasar ikan", "datePublished": {value}}}'
    head = f'<script type="application/ld+json">{told}</script>'
    assert [one.text for one in candidates._linked(evidence("", head), ("datePublished",))] == found
