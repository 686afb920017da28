"""Headlines: which wording wins, and what is not part of one."""

# ruff: noqa: E501 - long lines are data

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from scraper.extraction import structured, title


def headline(page: str, url: str = "https://www.kompas.example/read/1/slug") -> str | None:
    found = title.choose(structured.gather(LexborHTMLParser(page), url))
    return found.text if found else None


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<title>Ombak Tinggi - Kompas.com</title><h1>Ombak Tinggi</h1>", "Ombak Tinggi"),
        ("<title>Ombak Tinggi Halaman all - Kompas.com</title>", "Ombak Tinggi"),
        ("<title>Ombak Tinggi | kompas</title>", "Ombak Tinggi"),
        (
            "<meta property=og:site_name content='Kabar Laut'><title>Kabar Laut: Ombak</title><h1>Kabar Laut</h1><h1>Ombak</h1>",
            "Ombak",
        ),
        ("<title>A - B - Kompas.com</title>", "A - B"),
        ("<h1>Banjir&nbsp;di  Kota</h1>", "Banjir di Kota"),
        ("<p>teks</p>", None),
        (
            "<h1>Berita Lain</h1><h1>Harga Ikan Naik Tajam di Pasar</h1><meta property=og:title content='Harga Ikan Naik Tajam di Pasar'>",
            "Harga Ikan Naik Tajam di Pasar",
        ),
    ],
)
def test_choice(page: str, expected: str | None) -> None:
    assert headline(page) == expected


def test_direction_controls_do_not_pass() -> None:
    assert headline("<h1>Aman\u202e txt.exe</h1>") == "Aman txt.exe"
