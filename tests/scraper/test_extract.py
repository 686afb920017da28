# ruff: noqa: E501 - pages are data
"""Whole pages (article, evidence, text), written by us after real mark-up, and what must be read from them; then laws for any bytes."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Article, ContentClass
from scraper import extract
from scraper.errors import ChallengePage, Listing, NotAnArticle, NotHtml, SoftNotFound
from scraper.source import Rule, Source

PAGES = Path(__file__).parent / "pages"


def read(name: str, url: str = "https://berita.example/berita/1/slug-panjang") -> Article:
    return extract((PAGES / f"{name}.html").read_bytes(), url)


@pytest.fixture(scope="module")
def post() -> Article:
    return read(
        "kumparan_user_post", "https://kumparan.com/bapasmuarabiru7/bapas-muara-biru-gelar-apel-pagi-24RsKdKabcd"
    )


class TestUserPost:
    def test_title_without_site(self, post: Article) -> None:
        assert post.title == "Bapas Muara Biru Gelar Apel Pagi Bersama Warga"

    def test_the_account_is_the_author(self, post: Article) -> None:
        assert post.authors == ("bapasmuarabiru7",)
        assert post.content_class is ContentClass.USER_CONTENT

    def test_body_is_the_three_paragraphs(self, post: Article) -> None:
        assert post.body_blocks == "ppp"
        assert post.blocks[0].text.startswith("Muara Biru, 6 Februari 2025 - Balai Pemasyarakatan")
        assert post.blocks[-1].text.endswith("dinas kehutanan setempat.")

    @pytest.mark.parametrize(
        "noise",
        [
            "ADVERTISEMENT",
            "waktu baca",
            "tidak mewakili",
            "Konten dari Pengguna",
            "Dynamo",
            "Version",
            "Tentang",
            "Rutan",
        ],
    )
    def test_no_furniture(self, post: Article, noise: str) -> None:
        assert noise not in post.body

    def test_baca_juga_inside_a_sentence_stays(self, post: Article) -> None:
        assert "baca juga surat edaran" in post.body

    def test_picture(self, post: Article) -> None:
        (image,) = post.images
        assert image.is_lead
        assert image.identity == "01zzbapelpagi0000000000000"
        assert (image.caption, image.credit) == ("Petugas berbaris di halaman kantor.", "Humas Bapas/kumparan")

    def test_small_facts(self, post: Article) -> None:
        assert post.tags == ("bapas", "apel")
        assert post.summary == "Petugas dan warga berbaris bersama."
        assert post.reading_minutes == 2
        assert post.language == "id"
        assert post.published is not None
        assert post.published.at == datetime(2025, 2, 6, 9, 26, tzinfo=UTC)

    def test_every_decision_says_where_it_came_from(self, post: Article) -> None:
        assert {"title", "body", "published", "tags", "summary", "language"} <= set(post.provenance)


def test_loose_text_between_breaks() -> None:
    article = read("antara_breaks")
    assert article.body_blocks == "ppp"
    assert article.blocks[0].text.startswith("Jakarta (ANTARA) - Pelabuhan")
    assert article.authors == ("Rara Embun",)
    assert article.editors == ("Dodo Kabut",)
    assert "Pewarta" not in article.body
    assert "Pewarta: Rara Embun" in (article.credit_line or "")


def test_a_dateline_before_the_first_paragraph_joins_it() -> None:
    article = read("detik_body")
    assert article.blocks[0].text.startswith("Kota Rindu - Jembatan Kali Rindu dibuka")
    assert article.credit_line == "(dek/fra)"
    for noise in ("SCROLL", "Baca juga", "Gambas", "dek/fra", "kali rindu"):
        assert noise not in article.body
    assert "lebih dalam, sehingga aman" in article.body


def test_kinds_of_blocks_and_lazy_pictures() -> None:
    article = read("wordpress_ministry")
    assert article.body_blocks == "ppllhq"
    assert article.images[0].url.endswith("/benih-670x450.jpg")
    assert article.images[0].width == 670
    for noise in ("Terkait", "Twitter", "Wah bagus"):
        assert noise not in article.body


def test_wire_story_with_json_that_needs_mending() -> None:
    article = read("english_wire", "https://northern.example/article/ferry-1")
    assert article.title == "Harbour town votes to keep its ferry"
    assert article.body_blocks == "ppp"
    assert article.section == "World"
    assert article.is_free is True
    for noise in ("Read also", "Sign up", "By Ada", "rights reserved"):
        assert noise not in article.body


def test_named_reasons() -> None:
    with pytest.raises(ChallengePage):
        read("challenge")
    with pytest.raises(Listing):
        read("index_page")
    with pytest.raises(NotHtml):
        extract(b"%PDF-1.7 ...", None)
    with pytest.raises(SoftNotFound):
        extract("<title>Halaman tidak ditemukan</title><h1>Halaman tidak ditemukan</h1><p>Maaf.</p>", None)


def test_an_article_about_captchas_is_an_article() -> None:
    text = "Captcha menjadi bahan penelitian mahasiswa di kota itu selama setahun penuh dengan hasil yang menarik. " * 8
    assert extract(f"<title>Riset captcha</title><h1>Riset captcha</h1><article><p>{text}</p></article>", None).title


def test_rules_of_a_source_lead() -> None:
    source = Source(
        name="laut", title="Laut", home="https://laut.example/", hosts=("laut.example",),
        rules=(Rule(title=("h2.judul",), body=("div.isi",), drop=(".iklan",), drop_text=(r"Catatan: .*",), section=("b@data-kanal",)),),
    )  # fmt: skip
    page = """<h1>Situs</h1><h2 class=judul>Ombak Tinggi</h2><b data-kanal=Cuaca>x</b><div class=isi><p>Ombak naik.</p><p class=iklan>Beli!</p>
    <p>Catatan: uji</p></div><div><p>Paragraf lain yang jauh lebih panjang daripada isi yang sebenarnya di halaman ini, dan panjang.</p></div>"""
    article = extract(page, "https://laut.example/berita/ombak-tinggi", source=source)
    assert (article.title, article.body, article.section) == ("Ombak Tinggi", "Ombak naik.", "Cuaca")
    assert article.provenance["title"].origin == "rule:h2.judul"
    assert article.provenance["body"].origin == "rule:body"


_TAGS = st.sampled_from(
    [
        "div",
        "p",
        "a",
        "span",
        "br",
        "h1",
        "h2",
        "ul",
        "li",
        "table",
        "tr",
        "td",
        "article",
        "img",
        "figure",
        "figcaption",
        "script",
        "aside",
        "b",
        "form",
        "title",
    ]
)
_WORDS = st.text(alphabet="abc deé.\x00\ud800漢", max_size=60)
_PIECES = st.one_of(
    _WORDS,
    st.builds("<{}>".format, _TAGS),
    st.builds("</{}>".format, _TAGS),
    st.builds('<div class="{}">'.format, st.sampled_from(["share", "article-body", "comments", "caption", "hidden"])),
    st.builds(
        '<script type="application/ld+json">{}</script>'.format,
        st.sampled_from(['{"@type":"NewsArticle"', "[1,{}]", "null"]),
    ),
    st.builds('<img srcset="{}" src="{}">'.format, _WORDS, _WORDS),
)


@settings(max_examples=120, deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_a_reason(page: bytes) -> None:
    with suppress(NotAnArticle):
        extract(page, "https://a.example/b/c-1")


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=40).map("".join))
def test_any_page_gives_an_article_or_a_reason(page: str) -> None:
    with suppress(NotAnArticle):
        extract(page, "https://a.example/b/c-1")


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(alphabet="abcdefg ", min_size=60, max_size=160), min_size=1, max_size=6))
def test_body_words_are_words_of_the_page_in_order(paragraphs: list[str]) -> None:
    page = "<h1>Judul yang panjang</h1><article>" + "".join(f"<p>{text}</p><p>Baca juga: x</p>" for text in paragraphs)
    try:
        words = extract(page, None).body.split()
    except NotAnArticle:
        return
    shown = iter(" ".join(paragraphs).split())
    assert all(word in shown for word in words)


def test_the_order_of_attributes_says_nothing() -> None:
    page = (PAGES / "kumparan_user_post.html").read_text()
    turned = page.replace('property="og:title" content="Bapas Muara Biru Gelar Apel Pagi Bersama Warga | kumparan.com"',
                          'content="Bapas Muara Biru Gelar Apel Pagi Bersama Warga | kumparan.com" property="og:title"')  # fmt: skip
    assert turned != page
    assert extract(turned, None) == extract(page, None)
