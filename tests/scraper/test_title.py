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


def linked(headline: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{headline}"}}</script>'


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        # metadata that agree with each other outvote an h1 that only <title> repeats
        ((f"<title>Perahu tua ditarik ke darat</title><h1>Perahu tua ditarik ke darat</h1>{linked('Nelayan angkat perahu')}"
         "<meta property=og:title content='Nelayan angkat perahu'>"), "Nelayan angkat perahu"),
        # data and h1 agree: a wording for sharing loses
        (f"<h1>Perahu tua ditarik</h1>{linked('Perahu tua ditarik')}<meta property=og:title content='Wow! Lihat perahu ini'>", "Perahu tua ditarik"),
        # the same headline with other marks is the same headline
        ((f"<h1>Menara dirobohkan</h1>{linked('Kota Timur - Menara dirobohkan')}"
         "<meta property=og:title content='Kota Timur: Menara dirobohkan'>"), "Kota Timur - Menara dirobohkan"),
        # the line above the headline belongs to it where the page says so, else not
        (("<h1><span class=roofline>Kota Timur</span><span> - </span><span>Menara dirobohkan pagi ini</span></h1>"
         "<meta property=og:title content='Menara dirobohkan pagi ini'>"), "Menara dirobohkan pagi ini"),
        (("<h1><span class=kicker>Kota Timur:</span> <span>Menara dirobohkan pagi ini</span></h1>"
         "<meta property=og:title content='Kota Timur: Menara dirobohkan pagi ini'>"), "Kota Timur: Menara dirobohkan pagi ini"),
        # time and logo inside an h1
        ("<h1>Kapal kembali <time datetime=2025-02-06>6 Feb 12.22</time></h1>", "Kapal kembali"),
        ("<title>Kapal kembali</title><h1><a href='/'><svg><title>Warta Pesisir</title></svg>Warta Pesisir</a></h1>", "Kapal kembali"),
        ("<a href='https://www.kompas.example/'><h1>Koran Kita</h1></a><title>Kapal kembali</title>", "Kapal kembali"),
        ("<h1>1</h1><h1>2</h1><title>Kapal kembali</title>", "Kapal kembali"),
        # <title> carries the section: the h1 in it is the headline
        ("<h1>Kapal nelayan kembali</h1><title>Kapal nelayan kembali: Balai Riset Laut Dalam</title>", "Kapal nelayan kembali"),
        (f"<h1>Sit &amp; Sail</h1>{linked('Sit &amp;amp; Sail')}", "Sit & Sail"),
    ],
)  # fmt: skip
def test_places_that_agree_decide(page: str, expected: str) -> None:
    assert headline(page) == expected


def test_another_wording_of_the_shared_title_tells_the_headline_from_a_section() -> None:
    page = """<h1>Warta Niaga Laut</h1><h1>Rak koran berguna saat pindah rumah! Pasang mudah</h1>
    <meta property=og:title content="Rak koran berguna saat pindah rumah! Koran dan lemari mudah dipasang">"""
    assert headline(page) == "Rak koran berguna saat pindah rumah! Pasang mudah"


def test_a_page_without_h1_and_metadata_is_named_by_the_heading_of_its_address() -> None:
    page = "<h2>Terkait</h2><h2>Ombak tinggi: nelayan libur</h2><p>teks</p>"
    assert headline(page, "https://a.example/ombak-tinggi-nelayan-libur/") == "Ombak tinggi: nelayan libur"
    assert headline(page, "https://a.example/7") is None


def test_a_flood_of_elements_in_a_heading_is_bounded() -> None:
    found = headline("<h1>" + "<b>kata </b>" * 5_000 + "</h1>")
    assert found is not None
    assert len(found) <= 5 * title.MAX_PIECES


LONG = "Warga pesisir menyambut kapal riset yang membawa pulang sampel lumpur dari palung terdalam di sebelah timur kepulauan itu"


@pytest.mark.parametrize("cut", [LONG[:110], LONG[:60] + "...", LONG[:70] + " …"])
def test_a_wording_that_was_cut_is_not_the_headline(cut: str) -> None:
    page = f"<h1>{LONG}</h1>{linked(cut)}<meta property=og:title content='{cut}'>"
    assert headline(page) == LONG


def test_dots_that_belong_to_the_headline_stay() -> None:
    assert (
        headline(f"<h1>Dan kapal pun berlayar...</h1>{linked('Dan kapal pun berlayar...')}")
        == "Dan kapal pun berlayar..."
    )
