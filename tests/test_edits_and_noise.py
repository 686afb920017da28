"""Twelve kinds of edit make twelve revisions; twelve kinds of noise around the same text make none."""

from __future__ import annotations

from datetime import timedelta

import pytest

from archive.store import Archive, Outcome
from benchmarks.newswire import Newswire
from scraper import extract

WIRE = Newswire(1_000)
AT = WIRE.time_of(5)
URL = "https://koran.example/berita/5-warga-lonkami-gotong-royong"
TITLE = "Warga Lonkami gotong royong membersihkan sungai"
TEXT = [
    *WIRE.paragraphs(5),
    "Kepala desa Sinta Dewi menyebut 40 keluarga ikut serta pada hari pertama kegiatan itu.",
    '"Kami siap membersihkan sungai sampai selesai," kata Sinta kepada para warga yang hadir di balai desa.',
]
LINE = "Pemerintah desa akan melanjutkan kegiatan serupa pada bulan depan di tempat yang lain."


def page(*, title=TITLE, text=TEXT, above="", within="", below="", head="", html="", picture="640x360"):
    paragraphs = (
        "".join(f"<p>{each}</p>" for each in text[:3]) + within + "".join(f"<p>{each}</p>" for each in text[3:])
    )
    return (
        f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{title} - Koran</title>'
        f'<meta property="article:published_time" content="{AT.isoformat()}">{head}</head><body {html}>{above}'
        f"<article><h1>{title}</h1>"
        f'<figure><img src="https://koran.example/foto/{picture}/sungai.jpg"><figcaption>Sungai</figcaption></figure>'
        f"{paragraphs}</article>{below}</body></html>"
    ).encode()


def changed(old, new, *, text=TEXT):
    assert any(old in each for each in text)
    return [each.replace(old, new) for each in text]


EDITS = {
    "headline": page(title=TITLE.replace("membersihkan", "menata")),
    "typo": page(text=changed("ikut serta", "ikut sreta")),
    "number": page(text=changed("40 keluarga", "45 keluarga")),
    "name": page(text=changed("Sinta Dewi", "Rina Dewi")),
    "quote": page(text=changed("sampai selesai,", "sampai tuntas hari ini,")),
    "paragraph added": page(text=[*TEXT, LINE]),
    "paragraph taken out": page(text=[*TEXT[:2], *TEXT[3:]]),
    "sentence added": page(text=[*TEXT[:-1], TEXT[-1] + " " + LINE]),
    "paragraphs in another order": page(text=[TEXT[0], TEXT[2], TEXT[1], *TEXT[3:]]),
    "another word": page(text=changed("hari pertama", "pekan pertama")),
    "correction at the end": page(text=[*TEXT, "Ralat: semula ditulis bahwa 60 keluarga ikut serta dalam kegiatan."]),
    "a word denied": page(text=changed("Kami siap", "Kami tidak siap")),
}
RELATED = "".join(f'<li><a href="/berita/{n}-kabar">Kabar lain dari desa nomor {n}</a></li>' for n in range(6))
NOISE = {
    "counter": page(below='<div class="views">Dibaca 12.345 kali</div>'),
    "advertisement": page(within='<div class="ads" id="div-gpt-ad-1">ADVERTISEMENT</div>'),
    "related links": page(below=f'<aside class="related"><h3>Berita Terkait</h3><ul>{RELATED}</ul></aside>'),
    "read also": page(within='<p><strong>Baca juga: <a href="/berita/9-lain">Sungai lain yang kotor</a></strong></p>'),
    "share bar": page(above='<div class="share-buttons"><a href="#">Facebook</a> <a href="#">WhatsApp</a></div>'),
    "comments": page(
        below='<section id="comments"><h3>Komentar (3)</h3><p>Mantap, lanjutkan warga desa!</p></section>'
    ),
    "white space": page(text=[each.replace(" ", "\n   ", 4) for each in TEXT]),
    "typography": page(text=[each.replace('"', "&rdquo;").replace(" hari", "&nbsp;hari") for each in TEXT]),
    "names of classes": page(html='class="theme-2 build-991"', head='<script src="/app.991.js"></script>'),
    "token": page(head='<meta name="csrf-token" content="9f3c1">', below="<script>var t=1738831234</script>"),
    "rendition of the picture": page(picture="1280x720"),
    "navigation": page(above='<nav><a href="/">Beranda</a> <a href="/terbaru">Terbaru (7)</a></nav><!-- cache 3 -->'),
}


def saved_after(folder, later):
    """The archive, and what came of the page that was there first and then of `later`."""
    archive = Archive.create(folder)
    outcomes = []
    for number, html in enumerate((page(), later)):
        at = AT + timedelta(hours=1 + number)
        outcomes.append(archive.save(extract(html, URL, fetched_at=at), captured_at=at))
    return archive, outcomes


@pytest.mark.parametrize("kind", EDITS)
def test_an_edit_is_one_revision_with_its_words(tmp_path, kind):
    archive, (first, second) = saved_after(tmp_path, EDITS[kind])
    with archive:
        assert (first.outcome, second.outcome, second.revision) == (Outcome.NEW, Outcome.REVISED, 2)
        rows = archive.db.execute("SELECT classes, words_added + words_removed FROM edits").fetchall()
        assert len(rows) == 1
        assert rows[0][0] != "[]"
        assert rows[0][1] > 0


@pytest.mark.parametrize("kind", NOISE)
def test_noise_is_no_revision(tmp_path, kind):
    archive, (first, second) = saved_after(tmp_path, NOISE[kind])
    with archive:
        assert (second.outcome, second.article_id, second.revision) == (Outcome.SAME, first.article_id, 1)
        assert archive.db["article_changes"].count == 0


def test_there_are_twelve_of_each():
    assert (len(EDITS), len(NOISE)) == (12, 12)
