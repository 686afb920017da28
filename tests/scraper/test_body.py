"""Which of a page's lines are its text (body, region, walk, tags): what tools get wrong, on pages in invented words."""

from __future__ import annotations

import json
import time
from contextlib import suppress

import pytest

from archive.article import Article, BlockKind
from scraper import extract
from scraper.errors import NotAnArticle
from scraper.extraction.body.density import goodness_of
from scraper.extraction.page.lines import Line

URL = "https://warta.example/berita/pasar-ikan-1"


def paragraph(number: int) -> str:
    return f"<p>Pada hari ke-{number} warga datang ke pasar ikan dan membeli hasil tangkapan nelayan setempat.</p>"


TEXT = "".join(map(paragraph, range(1, 7)))


def read(body: str) -> Article:
    return extract(f"<title>Pasar ikan dibuka lagi</title><body>{body}</body>", URL)


def test_a_row_of_a_table_is_one_block_with_its_cells() -> None:
    rows = "<table><tr><th>Ikan</th><th>Harga</th></tr><tr class=player-7><td>Tuna</td><td>70.000</td></tr></table>"
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><div>{TEXT}{rows}{paragraph(8)}</div>")
    assert article.body_blocks == "ppppppttp"
    assert [block.text for block in article.blocks[6:8]] == ["Ikan | Harga", "Tuna | 70.000"]


def test_lines_of_a_table_for_layout_are_paragraphs() -> None:
    long = "Nelayan menjual ikan. " * 20
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><table><tr><td>{long}</td><td>{long}Kembali.</td></tr></table>")
    assert article.body_blocks == "pp"


def test_parts_of_one_template_are_joined() -> None:
    chunk = "<div class=row><div class='kolom artikel-lebar'>{}</div><div class=iklan>Beli</div></div>"
    parts = chunk.format(TEXT) + chunk.format("".join(map(paragraph, range(7, 9))))
    assert len(read(f"<h1>Pasar ikan dibuka lagi</h1><div>{parts}</div>").blocks) == 8


def test_the_next_article_of_an_endless_page_stays_out() -> None:
    others = "".join(
        f"<article><h2>Lain {n}</h2>{paragraph(100 + n)}{TEXT.replace('ke-', 'lain-')}</article>" for n in range(3)
    )
    article = read(f"<main><article><h1>Pasar ikan dibuka lagi</h1>{TEXT}</article>{others}</main>")
    assert len(article.blocks) == 6


def test_streamed_parts_are_read_and_other_hidden_ones_not() -> None:
    article = read(f"<div hidden id='S:1'><h1>Pasar ikan dibuka lagi</h1>{TEXT}</div><div hidden>{paragraph(99)}</div>")
    assert len(article.blocks) == 6
    assert "99" not in article.body


def test_what_a_template_repeats_is_no_text() -> None:
    notice = (
        "<p>Setelan privasi Anda mencegah isi dari luar dimuat; ubahlah setelan itu untuk melihat gambar dan tabel.</p>"
    )
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><div>{notice.join(map(paragraph, range(6)))}</div>")
    assert "privasi" not in article.body
    assert len(article.blocks) == 6


@pytest.mark.parametrize("heading", ["Artikel Terkait", "More on this story", "この記事は会員限定です。"])
def test_text_ends_where_other_lists_begin(heading: str) -> None:
    tail = f"<p>{heading}</p><p>Kisah lain yang menarik dari redaksi untuk pembaca setia di rumah.</p>"
    article = read(f"<html lang=ja><h1>Pasar ikan dibuka lagi</h1><div>{TEXT}{tail}</div>")
    assert len(article.blocks) == 6


@pytest.mark.parametrize(
    "line", ["Kamis, 17 Mei 2018 19:01 WIB", "segunda-feira, 22 de janeiro de 2018 às 0:13", "17/05/2018"]
)
def test_a_date_at_the_head_is_no_text(line: str) -> None:
    assert read(f"<h1>Pasar ikan dibuka lagi</h1><div><p>{line}</p>{TEXT}</div>").blocks[0].text.startswith("Pada hari")


@pytest.mark.parametrize(
    "page",
    [
        "".join(
            f"<div class='article-body b{n}'><p>Warga {n} datang ke pasar ikan untuk membeli</p>" for n in range(5_000)
        ),
        "satu<br>" * 60_000,
        "".join(f"<div class='terkait-{n}'>Warga {n} datang ke pasar ikan untuk membeli</div>" for n in range(20_000)),
        TEXT + "<h1>Pasar ikan</h1>" * 6_000 + "<h3>Comments</h3>" * 6_000,
        "<h1>Pasar</h1>" * 3_000 + f"<div class=related>{TEXT}</div>" * 1_000,
        f"<main><article>{TEXT}"
        + "<div><h3>Subscribe</h3><p>Get our newsletter every day in your inbox, for free.</p></div>" * 5_000,
        f"<p>{'lalu pasar ikan dibuka ' * 5_000}</p>{TEXT}" + "<p><b>Pasar Ikan</b></p>" * 5_000,
        TEXT
        + "".join(
            f"<figure><blockquote><p>Warga {n} datang untuk membeli</p></blockquote></figure>" for n in range(9_000)
        ),
    ],
)
def test_cost_is_linear_in_hostile_pages(page: str) -> None:
    began = time.process_time()
    with suppress(NotAnArticle):  # whatever it is called, it comes in time
        extract(f"<title>x</title><h1>Pasar</h1>{page}", URL)
    assert time.process_time() - began < 3


def test_text_of_a_page_that_scripts_fill_comes_from_its_state() -> None:
    state = json.dumps(
        {"props": {"pageProps": {"post": {"title": "Pasar ikan", "content": TEXT}, "other": "<p>x</p>"}}}
    )
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><script id=__NEXT_DATA__ type=application/json>{state}</script>")
    assert article.body_blocks == "pppppp"
    assert article.provenance["body"].origin == "state:text"


def test_a_box_named_like_a_picture_that_holds_a_text_is_text() -> None:
    items = "".join(f"<li>{number} genggam daun kemangi dan serai yang diiris tipis</li>" for number in range(9))
    card = f"<section class='kartu-resep has-image-large image-card'><h2>Bahan</h2><ul>{items}</ul></section>"
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><article>{TEXT}{card}{paragraph(9)}</article>")
    assert article.body.count("genggam") == 9


def test_what_a_picture_s_box_says_is_no_text() -> None:
    box = "<div class=image-box><p>Nelayan menarik jala di tepi teluk pada hari yang cerah itu.</p><p>Rani</p></div>"
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><article>{TEXT}{box}{paragraph(9)}</article>")
    assert "menarik jala" not in article.body


def test_a_text_may_begin_with_a_list() -> None:
    items = "<h3>Apa yang baru?</h3><ul><li>Dermaga baru</li><li>Lampu jalan</li><li>Dua perahu</li></ul>"
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><article>{items}{TEXT}</article>")
    assert article.body_blocks == "hlllpppppp"


def test_links_or_labels_before_a_text_are_no_list_of_it() -> None:
    links = "<ul><li><a href=/a>Dermaga</a></li><li><a href=/b>Lampu</a></li><li><a href=/c>Perahu</a></li></ul>"
    labels = "<ul><li>Bagikan</li><li>Simpan</li></ul>"
    article = read(f"<h1>Pasar ikan dibuka lagi</h1><article>{links}{labels}{TEXT}</article>")
    assert article.body_blocks == "pppppp"


@pytest.mark.parametrize(
    ("text", "links", "kind", "good"),
    [
        ("k" * 39, 0, "p", 0),
        ("k" * 40, 0, "p", 40),
        ("川" * 13, 0, "p", 0),  # a script without spaces says three times as much with each character, from 14 on
        ("川" * 14, 0, "p", 42),
        ("川 " * 20, 0, "p", 40),
        ("k" * 60, 20, "p", 40),
        ("k" * 60, 31, "p", 0),
        ("k" * 60, 0, "h", 0),
        ("k" * 79, 0, "l", 0),
        ("k" * 90, 0, "l", 30),
        ("k" * 80, 0, "t", 80),
    ],
)
def test_how_much_of_a_line_is_running_text(text: str, links: int, kind: str, good: int) -> None:
    assert goodness_of(Line(BlockKind(kind), text, links, 0, None)) == good


def _cards(count: int) -> str:
    told = "said that the council would look at the cables again next week, and that nobody should worry about them."
    return "".join(
        f'<div class="zq"><div><b>Reader {number}</b> <a href="#{number}">Reply {number}</a></div>'
        f"<p>Reader {number} {told}</p></div>"
        for number in range(count)
    )


@pytest.mark.parametrize(
    "frame",
    ["<div>{}</div><div>{}</div>", "<div><div>{}</div>{}</div>", "<div><section>{}</section><div>{}</div></div>"],
)
def test_cards_with_links_are_not_the_text_under_the_headline(frame: str) -> None:
    sentence = (
        "The mayor said that the bridge over the Kenar would open again as soon as the last board was in its place"
    )
    text = "".join(f"<p>{sentence}, which is board number {number}.</p>" for number in range(6))
    page = f"<title>Bridge to open again</title>{frame.format('<h1>Bridge to open again</h1>' + text, _cards(9))}"
    article = extract(page, "https://kenar.example/news/bridge")
    assert [block.text[-9:] for block in article.blocks] == [f"number {number}." for number in range(6)]


def test_cards_are_the_text_of_a_page_that_holds_little_else() -> None:
    head = "<title>Letters of the week</title><div><h1>Letters of the week</h1><p>They came by mail.</p>"
    page = f"{head}<div>{_cards(9)}</div></div>"
    assert len(extract(page, "https://kenar.example/news/letters").blocks) >= 9


@pytest.mark.parametrize("label", ["34 responses to “Bridge to open again”", "Comments (3)", "Kommentare", "Komentar"])
def test_what_readers_wrote_is_not_the_text_though_it_is_longer(label: str) -> None:
    told = "I do not agree with what the mayor says here, and nobody in the town hall listens to us. " * 4
    written = "".join(f"<div><b>Reader {number} says:</b><p>{number} {told}</p></div>" for number in range(8))
    sentence = (
        "The mayor said that the bridge over the Kenar would open again as soon as the last board was in its place"
    )
    text = "".join(f"<p>{sentence}, which is board number {number}.</p>" for number in range(5))
    head = "<title>Bridge to open again</title><div><h1>Bridge to open again</h1>"
    page = head + "<div>{}</div><div><h3>{}</h3>{}</div></div>"
    blocks = extract(page.format(text, label, written), "https://kenar.example/news/bridge").blocks
    assert [block.text[-9:] for block in blocks] == [f"number {number}." for number in range(5)]
    chapter = extract(page.format(text, "Discussion", written), "https://kenar.example/news/bridge").blocks
    assert len(chapter) > 8


@pytest.mark.parametrize("label", ["34 responses to the plan", "Comment on the ruling", "Kommentar", "Tanggapan: 3"])
def test_a_chapter_that_is_called_like_what_readers_wrote_is_text(label: str) -> None:
    texts = [
        f"The mayor said that board number {number} of the bridge would be in its place soon." for number in range(12)
    ]
    told = [f"<p>{text}</p>" for text in texts]
    chapter = f"<div><h3>{label}</h3>{''.join(told[5:])}</div>"
    page = f"<title>Bridge to open</title><div><h1>Bridge to open</h1><div>{''.join(told[:5])}</div>{chapter}</div>"
    assert [
        block.text for block in extract(page, "https://kenar.example/news/bridge").blocks if block.text in texts
    ] == texts


@pytest.mark.parametrize("label", ["Kommentar", "Comment", "Commentaire sur la loi"])
def test_an_opinion_labelled_over_its_headline_is_text(label: str) -> None:
    texts = [
        f"The mayor said that board number {number} of the bridge would be in its place soon." for number in range(12)
    ]
    boxes = "".join(f"<div><div>Board {number}</div><p>{text}</p></div>" for number, text in enumerate(texts))
    other = "".join(
        f"<p>Another plank, number {number}, was carried over the river by its owners.</p>" for number in range(5)
    )
    page = f"<title>Bridge to open again</title><div><span>{label}</span><h2>Bridge to open again</h2>{boxes}</div>"
    blocks = extract(f"{page}<div>{other}</div>", "https://kenar.example/news/bridge").blocks
    assert [block.text for block in blocks if block.text in texts] == texts
