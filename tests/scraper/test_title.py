"""Headlines: which wording wins, and what is not part of one."""

# ruff: noqa: E501 - long lines are data

from __future__ import annotations

from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from scraper import extract
from scraper.extraction import title
from scraper.extraction.page import structured
from scraper.extraction.page.text import clean_label, letters
from scraper.extraction.title import headings


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
    assert len(found) <= 5 * headings.MAX_PIECES


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


# -- what a reader sees ----------------------------------------------------------------------------

SHARED = "<meta property=og:title content='{}'>"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        # the h1 is the breadcrumb's last step, written for search engines: the headline is an h2
        ((f"<title>Pelabuhan lama tutup</title><nav><h1>Pelabuhan lama tutup</h1></nav><article><h2>Kapal terakhir meninggalkan pelabuhan</h2></article>"
         f"{linked('Pelabuhan lama tutup')}{SHARED.format('Kapal terakhir meninggalkan pelabuhan')}"), "Kapal terakhir meninggalkan pelabuhan"),
        # a smaller heading ends a title whose outlet nobody tells
        ("<title>Kapal terakhir meninggalkan pelabuhan_laut_Koran Ombak</title><h1><a href=/>Ombak</a></h1><h2>Kapal terakhir meninggalkan pelabuhan</h2><h2>Terkait</h2>",
         "Kapal terakhir meninggalkan pelabuhan"),
        # an ideograph says as much as two letters
        ("<title>港の灯台が再び点灯:潮風日記</title><h3>港の灯台が再び点灯</h3>", "港の灯台が再び点灯"),
        # an h1 that shares no word with what machines are told names a section
        ("<h1>Olahraga</h1>" + SHARED.format("Perahu merah menang lomba dayung"), "Perahu merah menang lomba dayung"),
        ("<h1>Siapa sangka: perahu merah juara</h1>" + SHARED.format("Lomba dayung dimenangi perahu kecil"), "Siapa sangka: perahu merah juara"),
        # a link to the page above it: the blog's name
        ("<h1><a href='https://www.kompas.example/read/'>Catatan laut</a></h1>" + SHARED.format("Perahu merah menang"), "Perahu merah menang"),
        # a badge, a small line with the day, what only screen readers hear: in the h1, not in the headline
        ("<h1>Perahu merah menang lomba <span class='label abo'>Pelanggan</span></h1>" + SHARED.format("Perahu merah menang lomba | Kanal | Situs"), "Perahu merah menang lomba"),
        ("<h1>Perahu merah menang lomba <span class='label abo'>Pelanggan</span></h1>" + SHARED.format("Perahu merah menang lomba"), "Perahu merah menang lomba"),
        ("<h1>Perahu merah menang lomba<br><small>2.2.2022 • Kabar</small></h1>" + SHARED.format("Perahu merah menang lomba"), "Perahu merah menang lomba"),
        # the line above the headline is set apart where another place does so
        (f"<h1><span class=topline>Lomba dayung</span> <span>Perahu merah menang</span></h1>{linked('Lomba dayung: Perahu merah menang')}", "Lomba dayung: Perahu merah menang"),
        ("<h1><span>Lomba dayung</span><span class=colon>:</span> <span>Perahu merah</span></h1>", "Lomba dayung: Perahu merah"),
        # inline elements end no word; ruby is how a word is read, no word
        ("<h1>Per<b>ahu</b> merah</h1>", "Perahu merah"),
        ("<h1><ruby>船<rt>ふね</rt></ruby>が<ruby>帰<rt>かえ</rt></ruby>る</h1>", "船が帰る"),
        ("<h1><span>船が</span><span>帰る</span></h1>", "船が帰る"),
    ],
)  # fmt: skip
def test_the_headline_is_what_a_reader_sees(page: str, expected: str) -> None:
    assert headline(page) == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<title>»Ombak besar« – Kompas</title>", "»Ombak besar«"),
        ("<title>Kata nelayan: « Ombak besar »</title>", "Kata nelayan: « Ombak besar »"),
        ("<title>Ombak besar »</title>", "Ombak besar"),
        ("<title>波が高い：潮風</title><meta name=apple-mobile-web-app-title content=潮風日>", "波が高い：潮風"),
        ("<title>波が高い：潮風日</title><meta name=apple-mobile-web-app-title content=潮風日>", "波が高い"),
        ("<title>Ombak besar | Warta Pesisir</title><meta name=twitter:site content=@wartapesisir>", "Ombak besar"),
        ("""<title>Ombak besar - Warta Pesisir</title>
         <script type="application/ld+json">{"@type": "NewsMediaOrganization", "name": "Warta Pesisir"}</script>""", "Ombak besar"),
        # who says something stands in front of a colon, and may be the outlet
        ("<title>Kompas: ombak besar datang</title>", "Kompas: ombak besar datang"),
        ("<title>Kompas | Ombak besar</title>", "Ombak besar"),
    ],
)  # fmt: skip
def test_the_outlet_is_cut_off_and_nothing_else(page: str, expected: str) -> None:
    assert headline(page) == expected


def test_a_page_that_is_called_like_its_outlet_keeps_that_name_unless_it_is_the_front_page() -> None:
    page = "<title>Kompas</title><p>teks</p>"
    assert headline(page) == "Kompas"
    assert headline(page, "https://www.kompas.example/") is None
    assert headline("<title>Home</title>") is None


PLACES = [
    "<meta property=og:title content='Perahu merah menang lomba'>",
    "<meta content='Perahu merah menang lomba dayung' name=twitter:title>",
    linked("Perahu merah menang lomba dayung"),
    "<meta property=og:site_name content='Warta Pesisir'>",
]


@given(st.permutations(PLACES), st.sampled_from([" ", "\n\t", "\u00a0"]), st.booleans())
def test_neither_order_nor_white_space_changes_the_headline(places: list[str], space: str, reverse: bool) -> None:
    attributes = ["class=judul", "id=j", "data-x='1'"]
    opened = " ".join(reversed(attributes) if reverse else attributes)
    words = "Perahu merah menang lomba dayung".replace(" ", space)
    page = f"<head>{space.join(places)}</head><h1 {opened}>{space}{words}{space}</h1>"
    assert headline(page) == "Perahu merah menang lomba dayung"


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_a_headline_is_one_printable_line_of_one_of_the_places(shown: str, shared: str, told: str) -> None:
    page = f"<title>{escape(told)}</title><meta property=og:title content='{escape(shared)}'><h1>{escape(shown)}</h1>"
    found = headline(page)
    assert found is None or (found == clean_label(found) and letters(found) in letters(unescape(page)))


def test_the_heading_of_the_text_where_the_page_is_called_like_its_site() -> None:
    running = "Warga Lembah Kenari memperbaiki jembatan gantung yang putus setelah banjir bandang menerjang desa pada Senin malam lalu."
    page = (
        "<title>Pemerintah Kabupaten Kenari</title><h3>Agenda Hari Ini dan Besok Pagi</h3>"
        f"<h3>Warga Lembah Kenari Perbaiki Jembatan</h3><p>{running}</p><h3>Berita Lain dari Lembah Kenari</h3><p>{running}</p>"
    )
    article = extract(page, "https://kenarikab.go.id/berita/detail/123")
    assert (article.title, article.provenance["title"].origin) == (
        "Warga Lembah Kenari Perbaiki Jembatan",
        "visible:h3",
    )
    named = page.replace("Pemerintah Kabupaten Kenari", "Warga Desa Turun Tangan Memperbaiki Jembatan Gantung")
    assert extract(named, "https://kenarikab.go.id/berita/detail/123").title.startswith("Warga Desa Turun Tangan")


RUNNING = (
    "<p>Warga Lembah Kenari memperbaiki jembatan gantung yang putus setelah banjir bandang menerjang desa mereka.</p>"
)
HEADLINE = "Warga Lembah Kenari Perbaiki Jembatan"


@pytest.mark.parametrize("called", [f"{HEADLINE} - Harian Bukit", f"Harian Bukit | {HEADLINE}", HEADLINE])
def test_a_headline_that_no_mark_up_tells(called: str) -> None:
    page = (
        f"<title>{called}</title><div>Berita</div><table><tr><td><b>{HEADLINE}</b></td></tr>"
        f"<tr><td>Rani Prameswari<br><br>Kamis, 5 Februari 2026 20:30 WIB</td></tr><tr><td>{RUNNING * 4}</td></tr></table>"
    )
    article = extract(page, "https://kabar.example.id/detail/123")
    assert (article.title, article.authors) == (HEADLINE, ("Rani Prameswari",))
    assert article.published is not None
    assert str(article.published.local)[:16] == "2026-02-05 20:30"


def test_a_line_that_is_little_of_what_the_page_is_called_or_ends_inside_it_is_no_headline() -> None:
    for line in ("Harian Bukit dan Lembah", HEADLINE.removesuffix("n")):
        page = (
            f"<title>{HEADLINE} Gantung di Musim Hujan - Harian Bukit dan Lembah</title><div>{line}</div>{RUNNING * 4}"
        )
        assert extract(page, "https://kabar.example.id/detail/123").title.startswith(f"{HEADLINE} Gantung")


@pytest.mark.parametrize(
    "told",
    [
        '<meta property="og:title" content="Jembatan dibuka lagi">',
        "<title>Lembah Kenari: jembatan dibuka lagi</title>",
    ],
)
def test_a_short_title_that_is_about_the_article_stays(told: str) -> None:
    page = f"{told}<h3>Warga Lembah Kenari Perbaiki Jembatan yang Putus</h3>{RUNNING * 4}"
    assert "dibuka lagi" in extract(page, "https://kabar.example.id/detail/123").title
