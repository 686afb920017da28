# ruff: noqa: E501 - pages are data
"""Which heading is the article's headline, and what bylines and dates that stand beside it are read; invented people."""

from __future__ import annotations

import pytest

from archive.article import Article
from scraper import extract

TITLE = "Warga Lembah Kenari Perbaiki Jembatan"
SENTENCE = "Puluhan warga Lembah Kenari memperbaiki jembatan gantung yang putus sejak Senin malam."
TEXT = "".join(f"<p>{SENTENCE} Bagian ke-{n} selesai pada sore hari.</p>" for n in range(5))
MAST = "<div class=mast><h1><a href=/><img src=/logo.png></a></h1><span>Minggu, 20 Mei 2018</span><a href=/in>LOGIN</a></div>"


def read(body: str, head: str = "", url: str = "https://wartacontoh.com/daerah/1/warga") -> Article:
    return extract(f"<html><head><title>{TITLE} | Warta Contoh</title>{head}</head><body>{body}</body></html>", url)


@pytest.mark.parametrize(
    "heading",
    [
        f"{MAST}<h1>{TITLE}</h1>",
        f"{MAST}<h2>{TITLE}</h2>",
        f"<h1>Warta Contoh</h1><span>Minggu, 20 Mei 2018</span><h3>{TITLE}</h3>",
        f"<ol><li><h1>1</h1>Minggu, 20 Mei 2018</li><li><h1>2</h1></li></ol><h2>{TITLE}</h2>",
    ],
)
def test_the_date_under_the_headline_is_read_and_not_the_one_of_the_masthead(heading: str) -> None:
    article = read(f"{heading}<div>Selasa, 1 Mei 2018 19:00 WIB</div><div>{TEXT}</div>")
    assert article.published is not None
    assert article.published.local.isoformat() == "2018-05-01T19:00:00+07:00"


EDITED = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}","author":{{"@type":"Person","name":"Sekar Ayu"}}}}</script>'  # fmt: skip


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ("<strong>Danu Wirasena</strong>, Warta Contoh | Selasa, 01/05/2018 19:03 WIB", "Danu Wirasena"),
        ("Danu Wirasena, Warta Contoh | Selasa, 01/05/2018 19:03 WIB", "Danu Wirasena"),
        ("Danu Wirasena - Selasa, 1 Mei 2018 19:03 WIB", "Danu Wirasena"),
        ("<b>Danu Wirasena</b> <span>&bull;</span> 01 Mei 2018 19:03", "Danu Wirasena"),
        ("<p>Danu Wirasena</p><p>Penulis</p><p>1 Mei 2018 19:03 WIB</p>", "Danu Wirasena"),
        ("<p>Danu Wirasena</p><p>Penulis</p><p>Sekar Ayu</p><p>Editor</p><p>1 Mei 2018 19:03 WIB</p>", "Danu Wirasena"),
        ("<p>Penulis</p><p>Danu Wirasena</p><p>Editor</p><p>Sekar Ayu</p><p>1 Mei 2018 19:03 WIB</p>", "Danu Wirasena"),
        ("<div>Danu Wirasena</div><div>Warta Contoh</div><div>1 Mei 2018 19:03 WIB</div>", "Danu Wirasena"),
        (
            "<table><tr><td>Penulis</td><td>:</td><td>Danu Wirasena</td></tr></table>1 Mei 2018 19:03 WIB",
            "Danu Wirasena",
        ),
        ("Ditulis oleh Danu Wirasena &bull; 1 Mei 2018 19:03 WIB", "Danu Wirasena"),
        ("<div class=read__author><a href=/profile/danu>Danu</a></div><div>Selasa, 1 Mei 2018 19:03 WIB</div>", "Danu"),
    ],
)
def test_a_byline_beside_the_date(byline: str, name: str) -> None:
    article = read(
        f"<h1>{TITLE}</h1><div>{byline}</div><p class=cap>Jembatan itu putus diterjang banjir bandang. (Warta Contoh/Danu Wirasena)</p>{TEXT}"
    )
    assert article.authors == (name,)
    assert article.published is not None
    assert article.published.local.isoformat() == "2018-05-01T19:03:00+07:00"


@pytest.mark.parametrize(
    "tail", ["(Danu Wirasena)", "Kontributor Lembah Kenari: Danu Wirasena", "Penulis: Danu Wirasena"]
)
def test_a_name_under_the_text(tail: str) -> None:
    assert read(f"<h1>{TITLE}</h1><div>{TEXT}<p>{tail}</p></div>", "<html lang=id>").authors == ("Danu Wirasena",)


@pytest.mark.parametrize(
    "shown",
    [
        "<p>Kamis, 5 Februari 2026 <span>|</span> <span>20:30 WIB</span></p>",
        "<ul><li>Kamis, 5 Februari 2026</li><li>20:30 WIB</li></ul>",
        "<p>Kamis, 05-02-2026 | 20:30 WIB</p>",
        "<p>20:30 WIB, 5 Februari 2026</p>",
        "<p>Diperbarui 6 Februari 2026, 09:00 WIB</p><p>Diterbitkan 5 Februari 2026, 20:30 WIB</p>",
        "<p>Kamis, 5 Februari 2026</p><p>20:30 WIB</p><p>Dibaca 1.234 kali</p>",
        "<p>Feb 5, 2026 20:30 WIB</p>",
    ],
)
def test_a_day_and_its_clock_however_they_are_set_apart(shown: str) -> None:
    article = read(f"<h1>{TITLE}</h1>{shown}{TEXT}")
    assert article.published is not None
    assert article.published.local.isoformat() == "2026-02-05T20:30:00+07:00"


def test_a_writer_whom_an_indonesian_text_shows_beats_the_editor_in_linked_data() -> None:
    shown = "<div id=penulis><span>Penulis</span><a>Danu Wirasena</a></div><div id=editor><span>Editor</span><a>Sekar Ayu</a></div>"
    article = read(f"<h1>{TITLE}</h1><div>{TEXT * 3}</div>{shown}", EDITED)
    assert (article.authors, article.editors) == (("Danu Wirasena",), ("Sekar Ayu",))
