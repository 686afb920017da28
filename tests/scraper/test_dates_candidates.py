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


def test_lists_in_state_are_looked_through() -> None:
    state = '{"isi": ["a", [{"publishedAt": "2026-07-24"}], {"pubDate": "2026-07-25"}]}'
    found = list(candidates.in_state(evidence("", f'<script id="__NEXT_DATA__">{state}</script>')))
    assert sorted(one.text for one in found) == ["2026-07-24", "2026-07-25"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (f"<time>{DAY}</time>", [(DAY, False, False)]),
        (f'<time class="lastmod">{DAY}</time>', [(DAY, False, True)]),
        ('<time id="diupdate" datetime=" 2026-07-24 ">Jumat</time>', [("2026-07-24", True, True)]),
        ('<time itemprop="dateModified" datetime="2026-07-24"></time>', [("2026-07-24", True, True)]),
        ('<time itemprop="datePublished" datetime="2026-07-24"></time>', [("2026-07-24", True, False)]),
        (f'<abbr class="published" title="2026-07-24">{DAY}</abbr>', [("2026-07-24", True, False)]),
        (f'<abbr class="published">{DAY}</abbr>', []),
        ("<time> </time>", []),
        (f"<footer><time>{DAY}</time></footer>", []),
        (f'<div class="terkait"><p><time>{DAY}</time></p></div>', []),
    ],
)
def test_elements_for_times(body: str, found: list[tuple[str, bool, bool]]) -> None:
    told = candidates.marked_up(evidence(f"<main>{body}</main>"))
    assert [(one.text, one.explicit, modified) for one, modified in told] == found


LONG = "Ikan segar datang lagi pagi ini. " * 8


@pytest.mark.parametrize(
    ("behind", "found"),
    [
        (f"<p>{DAY}</p>", [DAY]),
        (f"<p>Kamis</p><p>|</p><p>{DAY}</p>", [f"Kamis {DAY}"]),
        (f"<p>Pasar ikan di tepi sungai kota ini</p><p>{DAY}</p>", [DAY]),
        (f"<p>{DAY} {'pasar ikan ' * 7}</p>", []),
        (f"<p>Terbit {DAY} {'pasar ikan ' * 7}</p>", [f"Terbit {DAY} {'pasar ikan ' * 7}".strip()]),
        (f"<p>{LONG}</p><p>{DAY}</p>", [None, DAY]),
        (f"<p>Kamis</p><p>{LONG}</p><p>{DAY}</p>", [None, DAY]),
        (f"<p>{LONG}</p>" * 3 + f"<p>{DAY}</p>", [None, None]),
        (f"<p>Kamis</p><p>) {DAY}</p>", []),
    ],
)
def test_lines_behind_the_headline(behind: str, found: list[str | None]) -> None:
    told = candidates.lines_behind(evidence(f"<h1>Pasar ikan dibuka lagi</h1>{behind}").beside)
    assert [one and one.text.strip() for one in told if one is None or DAY in one.text] == found


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2025/02/06/judul", "2025-02-06"),
        ("https://a.example/2025/2/6/judul", "2025-02-06"),
        ("https://a.example/judul-20250206", "2025-02-06"),
        ("https://a.example/06-02-2025/judul", "2025-02-06"),
        ("https://a.example/2025/02/judul", None),
        ("https://a.example/judul-2025020612", None),
        (None, None),
    ],
)
def test_the_day_in_an_address(url: str | None, day: str | None) -> None:
    found = candidates.in_address(url)
    assert (found and found.text) == day


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
