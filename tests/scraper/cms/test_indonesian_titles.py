"""The headline, as Indonesian systems put it into <title>, og:title and headings; in invented words."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.cms.indonesian_site import VILLAGE

T = VILLAGE.title
HEADLINES = [
    (f"{T} - Lensa Randu", T, f"<h1>{T}</h1>"),
    (f"{T} | Lensa Randu", f"{T} | Lensa Randu", f"<h1>{T}</h1>"),
    (f"{T} - Halaman all - Lensa Randu", f"{T} - Lensa Randu", f"<h1>{T}</h1>"),
    (f"{T} Halaman 2 - Lensa Randu", f"{T} Halaman 2", f"<h1>{T}</h1>"),
    (f"Lensa Randu - {T}", T, f"<h1>{T}</h1>"),
    (f"Lensa Randu | Jendela Warga | {T}", None, f"<h1>{T}</h1>"),
    (T.upper(), T, f"<h1>{T}</h1>"),
    (f"{T} » Lensa Randu", None, f"<h1>{T}</h1>"),
    (f"{T} :: Lensa Randu", None, f"<h1>{T}</h1>"),
    (f"{T} ~ Lensa Randu", None, f"<h3 class=post-title>{T}</h3>"),
    (f"Lensa Randu: {T}", None, f"<h2>{T}</h2>"),
    (f"{T} - Daerah - Lensa Randu", T, f"<h1><span class=kategori>Daerah</span> {T}</h1>"),
    (f"{T} - Lensa Randu", T, f"<h1><a href='/daerah/1/pupuk'>{T}</a></h1>"),
    (f"{T} - Lensa Randu", None, f"<h1>Lensa Randu</h1><h2>{T}</h2>"),
    (f"{T} - Lensa Randu", T, f"<h1 style='display:none'>Lensa Randu</h1><h1>{T}</h1>"),
    (T, f"{T}...", f"<h1>{T}</h1>"),
    (f"{T[:40]}... - Lensa Randu", f"{T[:40]}...", f"<h1>{T}</h1>"),
    (f"Berita: {T} - Lensa Randu", T, f"<h1>{T}</h1>"),
    (f"{T} - Lensa Randu", T, f"<h1>{T}</h1><h1>Berita Terkait</h1>"),
    (f"{T} - Lensa Randu", "Heboh! Pupuk Dibagikan Gratis, Begini Kata Kades", f"<h1>{T}</h1>"),
    ("Beranda | Lensa Randu", None, f"<div class='judul-berita'>{T}</div>"),
    ("Lensa Randu", None, f"<p><b><font size=5>{T}</font></b></p>"),
    ("Detail Berita", None, f"<h3>{T}</h3>"),
    ("Desa Sukarimba", "Desa Sukarimba", f"<h1>{T}</h1>"),
    (f"{T} - Lensa Randu", f"{T} - Lensa Randu", f"<h1>{T}<br><small>Oleh Rarasati Dewi</small></h1>"),
    (f"{T} - Lensa Randu", None, f"<h4>Pertanian</h4><h1>{T}</h1><h3>Tahap kedua dibagikan bulan April</h3>"),
]


@pytest.mark.parametrize(("called", "told", "shown"), HEADLINES)
def test_the_headline_is_found_whatever_is_put_around_it(called: str, told: str | None, shown: str) -> None:
    shared = f"<meta property=og:title content='{told}'>" if told else ""
    head = f"<title>{called}</title>{shared}<meta property=og:site_name content='Lensa Randu'>"
    byline = "<div>Rarasati Dewi</div><div>Senin, 3 Februari 2025 14:05 WIB</div>"
    text = "".join(f"<p>{one}</p>" for one in VILLAGE.text)
    page = (
        f"<html lang=id>{head}<body><nav><a href=/>Beranda</a></nav><article>{shown}{byline}<div>{text}</div></article>"
    )
    article = extract(page, "https://lensarandu.com/daerah/1/pupuk")
    assert (article.title, article.authors) == (T, ("Rarasati Dewi",))
    assert [block.text for block in article.blocks] == list(VILLAGE.text)
