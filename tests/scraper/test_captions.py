# ruff: noqa: E501 - pages are data
"""Captions and credits: where they stand around a picture, and whose words they are. All pages are ours."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from scraper.extraction import body, images
from scraper.extraction.images.captions import MAX_CAPTION
from scraper.extraction.images.credits import split_credit
from scraper.extraction.page import structured
from scraper.extraction.page.text import letters

URL = "https://warta.example/berita/1-ombak"
TEXT = "<p>" + "Nelayan menambatkan perahu lebih awal karena ombak di teluk naik sejak subuh tadi. " * 5 + "</p>"
IMG = '<img src="/a/perahu.jpg" alt="Perahu merah di dermaga lama">'


def told(inside: str) -> tuple[str | None, str | None]:
    """(caption, credit) of the one picture of an article."""
    page = (
        f"<html><body><article><h1>Ombak naik</h1>{TEXT}{inside}{TEXT.replace('ombak', 'arus')}</article></body></html>"
    )
    evidence = structured.gather(LexborHTMLParser(page), URL)
    (image,) = images.choose(evidence, body.find(evidence.page))
    return image.caption, image.credit


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        # the credit in an element of its own, before or behind, named after what it is
        (f"<figure>{IMG}<figcaption><div class=copyright>Rara Embun/PESISIR</div><div class=caption>Perahu merah</div></figcaption></figure>", ("Perahu merah", "Rara Embun/PESISIR")),
        (f"<figure>{IMG}<figcaption><span class=desc>Perahu merah</span> <span class=credit>Foto: Rara Embun</span> / <span class=distributor>Kantor Pesisir</span></figcaption></figure>", ("Perahu merah", "Rara Embun Kantor Pesisir")),
        (f"<figure>{IMG}<figcaption>Perahu merah <span itemprop=author>(Gambar: Rara)</span></figcaption></figure>", ("Perahu merah", "Rara")),
        (f"<figure>{IMG}<figcaption>Perahu merah</figcaption><small>© Rara Embun</small></figure>", ("Perahu merah", "Rara Embun")),
        (f"<figure>{IMG}<figcaption><span class=credit>Rara Embun</span></figcaption></figure>", (None, "Rara Embun")),
        # what only screen readers and icons say is no caption
        (f"<figure>{IMG}<figcaption><span class=sr-only>Keterangan:</span><svg><title>Kamera</title></svg> Perahu merah</figcaption></figure>", ("Perahu merah", None)),
        # beside a figure, behind the picture, in a box of any name
        (f"<div class=visual><figure><div>{IMG}</div></figure><figcaption>Perahu merah</figcaption></div>", ("Perahu merah", None)),
        (f"<picture>{IMG}</picture><figcaption>Perahu merah</figcaption>", ("Perahu merah", None)),
        (f"<div class=isi><div><a href=/a/besar.jpg><div>{IMG}</div></a><span class='imgCaption kecil'>Perahu merah</span></div></div>", ("Perahu merah", None)),
        (f"<div class=m7><div>{IMG}</div><p>Perahu merah</p><p>Foto: Rara Embun</p></div>", ("Perahu merah", "Rara Embun")),
        (f"<div class=m7>{IMG}<p>Perahu merah di dermaga lama <span>© Rara Embun</span></p></div>", ("Perahu merah di dermaga lama", "Rara Embun")),
        # in attributes
        ('<img src="/a/perahu.jpg" data-caption="Perahu &lt;b&gt;merah&lt;/b&gt;" data-source="Rara Embun">', ("Perahu merah", "Rara Embun")),
        ('<img src="/a/perahu.jpg" data-source="/a/besar.jpg" data-caption="Perahu merah">', ("Perahu merah", None)),
        # what is no caption: the article's own text
        (f"<div class=m7>{IMG}<p>{'Ombak setinggi dua meter terlihat dari menara suar sejak pagi, kata penjaga itu. ' * 2}</p></div>", (None, None)),
        (IMG, (None, None)),
    ],
)  # fmt: skip
def test_where_they_stand(inside: str, expected: tuple[str | None, str | None]) -> None:
    assert told(inside) == expected


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [
        ("Perahu di dermaga. © Kantor Pesisir | Rara Embun", "Perahu di dermaga.", "Kantor Pesisir | Rara Embun"),
        ("Perahu di dermaga (Picture: Northern Press)", "Perahu di dermaga", "Northern Press"),
        ("Perahu di dermaga. (Quelle: Norddeich Bild)", "Perahu di dermaga.", "Norddeich Bild"),
        ("Perahu di dermaga. [사진 출처 = 해안신문]", "Perahu di dermaga.", "해안신문"),
        ("Perahu di dermaga. Photograph: Ada Brook/Northern Press", "Perahu di dermaga.", "Ada Brook/Northern Press"),
        ("Perahu di dermaga. Photo by Ada Brook / Northern Press", "Perahu di dermaga.", "Ada Brook / Northern Press"),
        ("Perahu di dermaga Фото: Ада Брук, Север", "Perahu di dermaga", "Ада Брук, Север"),
        ("Perahu di dermaga. Ada Brook (Northern Press)", "Perahu di dermaga.", "Ada Brook (Northern Press)"),
        ("Perahu di dermaga. Ada Brook/dpa", "Perahu di dermaga.", "Ada Brook/dpa"),
        ("Perahu di dermaga / Ada Brook", "Perahu di dermaga", "Ada Brook"),
        ("Perahu di dermaga. Foto: Ada Brook (REUTERS) | Vídeo: NP", "Perahu di dermaga.", "Ada Brook (REUTERS) | Vídeo: NP"),
        ("(Northern Press)", None, "Northern Press"),
        # a label before the caption; a full stop inside it is not one at its end
        ("Foto: Warga. tiga (Rani/wartaBali)", "Warga. tiga", "Rani/wartaBali"),
        ("Foto: Rara", None, "Rara"),
        ("码头清晨 ©（共同）", "码头清晨", "共同"),
        # no credits: a score, a ratio, brackets that say something, a word that begins a caption
        ("Tim biru menang 3/2 atas tim merah", "Tim biru menang 3/2 atas tim merah", None),
        ("Kapal terbesar (kiri) dan kapal terkecil", "Kapal terbesar (kiri) dan kapal terkecil", None),
        ("Foto bersama para nelayan", "Foto bersama para nelayan", None),
        ("Video ini menunjukkan ombak", "Video ini menunjukkan ombak", None),
    ],
)  # fmt: skip
def test_a_credit_is_told_from_its_words(words: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(words) == (caption, credit)


@given(st.text(alphabet="aB /|().:©-[]=Foto", max_size=120) | st.text(max_size=400))
def test_no_letter_of_a_caption_is_invented(words: str) -> None:
    caption, credit = split_credit(words)
    assert letters(caption or "") in letters(words)
    assert letters(credit or "") in letters(words)


def test_a_flood_of_marks_costs_little() -> None:
    begun = time.process_time()
    for flood in ("(" * 5_000, "Foto: " * 2_000, "A/" * 4_000, "© " * 4_000, ". Ada Brook " * 1_000):
        split_credit(flood)
    assert time.process_time() - begun < 1


def test_a_text_in_a_captions_place_is_none() -> None:
    assert told(f"<figure>{IMG}<figcaption>{'Ombak naik. ' * MAX_CAPTION}</figcaption></figure>") == (None, None)
