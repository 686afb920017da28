"""Every field of article pages in the mark-up of Indonesian and Malaysian portals; no source files, no capture time."""

from __future__ import annotations

import pytest

from archive.article import Precision
from scraper import extract
from scraper.extraction.authors.credits import is_credit
from scraper.extraction.body.boilerplate import is_boilerplate
from tests.scraper.indonesian_portals import HEADS, PORTALS, P, Portal, T
from tests.scraper.indonesian_themes import THEMES


@pytest.mark.parametrize("portal", [*PORTALS, *THEMES], ids=[portal.name for portal in (*PORTALS, *THEMES)])
def test_a_portal_page_is_read_as_a_reader_sees_it(portal: Portal) -> None:
    article = extract(portal.html.encode(), portal.url)
    moment = article.published
    assert moment is not None
    told = moment.day.isoformat() if moment.precision is Precision.DAY else moment.local.isoformat()
    assert (article.title, sorted(article.authors), told) == (portal.title, sorted(portal.authors), portal.published)
    assert [block.text for block in article.blocks] == portal.body
    assert portal.lead is None or portal.lead in article.images[0].url


@pytest.mark.parametrize("sign", ["(mcr4/jpnn)", "(SF)", "(TGH/UN)", "[eko]", "(rpr/dek)", "(Z-10)", "(Ant)", "(***)"])
def test_a_sign_off_is_a_credit(sign: str) -> None:
    assert is_credit(sign)


@pytest.mark.parametrize("text", ["(KUHPer)", "(5/2)", "[1]", "(lihat tabel)"])
def test_what_only_looks_like_a_sign_off_is_text(text: str) -> None:
    assert not is_credit(text)


@pytest.mark.parametrize(
    "line",
    [
        "Scroll untuk melanjutkan membaca",
        "BACA JUGA",
        "Artikel ini terbit pertama kali di wartacontoh.example",
        "Rizal Bahtiar berkontribusi dalam penulisan artikel ini.",
        "Warga memperbaiki jembatan, Kamis (05/02/2026). (Foto: Humas)",
        "Laporan Wartawan Warta Contoh.com, Galih Saputra",
        "Update berita lainnya di wartacontoh.example dan Google News",
        "#Kenari #Jembatan",
    ],
)
def test_a_line_of_an_indonesian_template(line: str) -> None:
    assert is_boilerplate(line, "id")


@pytest.mark.parametrize(
    "line",
    [
        "Video itu menunjukkan warga bekerja sampai malam.",
        "Selanjutnya warga memasang papan terakhir di jembatan itu.",
        "Baca juga bagian kedua laporan ini, kata kepala desa, sebelum mengambil keputusan.",
        "Follow dari warga desa tetangga datang setelah banjir surut.",
    ],
)
def test_a_sentence_that_begins_like_a_template_is_text(line: str) -> None:
    assert not is_boilerplate(line, "id")


BETWEEN = (
    f'<p><em>Baca Juga:</em><br><a href="/x">{HEADS[0]}</a></p>',
    f"<blockquote><p>Baca Juga</p><p><a href=/x>{HEADS[0]}</a></p></blockquote>",
    f"<p>[Baca: <a href=/x>{HEADS[0]}</a>]</p>",
    f'<p><b>Tonton juga "{HEADS[0]}":</b></p>',
    "<p>Baca Selengkapnya</p>",
    "<p>Simak berita lengkapnya di halaman berikutnya.</p>",
    "<p>Bersambung ke halaman selanjutnya</p>",
    "<p>Halaman: 1 2 Lihat Semua</p>",
    "<p>1 2 Next</p>",
    "<p>SCROLL TO RESUME CONTENT</p>",
    "<p>Konten berikut ini adalah iklan platform lain, redaksi tidak terkait dengan materi konten ini.</p>",
    "<p>Gabung sekarang juga di channel Telegram Warta Contoh</p>",
    "<p>Jangan lupa baca berita terbaru lainnya di Google News</p>",
    "<p>Untuk berita terkini lainnya, ikuti kami di Facebook dan Instagram.</p>",
    "<p>Tags: jembatan, banjir, warga</p>",
    "<p>Klik di sini untuk ikuti channel WhatsApp Warta</p>",
    "<p>Warga memperbaiki jembatan. (Dok. Warga)</p>",
    "<p>Foto: Danu/Warta</p>",
)
BEHIND = (
    "(WartaContoh.com/Rani)",
    "(Adv/Humas)",
    "(Red)",
    "-rpr-",
    "[rpr]",
    "(mcr4/jpnn)",
    "Sumber : wartacontoh.com",
    "(*)",
)


@pytest.mark.parametrize("furniture", BETWEEN)
def test_what_a_template_puts_between_paragraphs_is_left_out(furniture: str) -> None:
    assert texts([*(f"<p>{one}</p>" for one in P[:4]), furniture, *(f"<p>{one}</p>" for one in P[4:])]) == P


@pytest.mark.parametrize("sign", BEHIND)
def test_what_a_newsroom_signs_with_is_left_out(sign: str) -> None:
    assert texts([*(f"<p>{one}</p>" for one in P), f"<p>{sign}</p>"]) == P


def texts(parts: list[str]) -> list[str]:
    page = f"<html lang=id><head><title>{T}</title></head><body><h1>{T}</h1><div>{''.join(parts)}</div></body></html>"
    return [block.text for block in extract(page, "https://wartacontoh.com/daerah/1/warga").blocks]
