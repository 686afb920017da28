"""Which page of an article an address shows, where the next one is, and one article out of all of them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Article, Block, BlockKind, Image
from scraper import extract
from scraper.extraction.pages import extended, following, further_page_of, step_of
from scraper.source import Pages, Source

BASE = "https://kabar.example/berita/4711/jembatan-baru"
SENTENCE = "Jembatan kayu di tepi sungai dibuka kembali oleh warga {} setelah papan lantainya diganti selama sebulan. "


def page(number: int, *links: str, extra: str = "", title: str = "Jembatan baru dibuka") -> str:
    texts = "".join(f"<p>{SENTENCE.format(f'{number}-{place}') * 3}</p>" for place in range(3))
    pager = "".join(f'<a href="{link}">{place}</a>' for place, link in enumerate(links))
    return f"<html lang=id><title>{title}</title><h1>{title}</h1><article>{texts}{extra}</article>{pager}</html>"


def source(**pages: object) -> Source:
    return Source(
        name="kabar", title="Kabar", home="https://kabar.example/", hosts=("kabar.example",), pages=Pages(**pages)  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("link", "found"),
    [
        (f"{BASE}?page=2", f"{BASE}?page=2"),
        ("?page=2", f"{BASE}?page=2"),
        (f"{BASE}?utm_source=x&amp;page=2", f"{BASE}?utm_source=x&page=2"),
        ("/berita/4711/jembatan-baru/2", f"{BASE}/2"),
        (f"{BASE}/page/2/", f"{BASE}/page/2/"),
        (f"{BASE}/seite-2", f"{BASE}/seite-2"),
        (f"{BASE}?halaman=2#atas", f"{BASE}?halaman=2"),
        ("https://m.kabar.example/berita/4711/jembatan-baru?page=2", "https://m.kabar.example/berita/4711/jembatan-baru?page=2"),
    ],
)  # fmt: skip
def test_the_own_address_with_the_next_number_is_the_next_page(link: str, found: str) -> None:
    article = extract(page(1, BASE, link), BASE)
    assert following(article) == found
    assert article.body_complete is False
    assert article.provenance["body_complete"].origin == "visible:pager"


@pytest.mark.parametrize(
    "link",
    [
        f"{BASE}?page=1", f"{BASE}?page=3", f"{BASE}?page=2#comments", f"{BASE}/comment-page-2", f"{BASE}-lain/2",
        "https://kabar.example/berita/4712/jembatan-lain?page=2", "https://lain.example/berita/4711/jembatan-baru?page=2",
        f"{BASE}/foto/2", "https://[::1?page=2", f"{BASE}?page=2222",
    ],
)  # fmt: skip
def test_other_addresses_are_none(link: str) -> None:
    article = extract(page(1, link), BASE)
    assert (following(article), article.body_complete) == (None, True)


def test_an_address_with_query_or_ending_keeps_them() -> None:
    query = "https://kabar.example/baca.php?id=77"
    assert following(extract(page(1, "baca.php?id=77&amp;page=2"), query)) == f"{query}&page=2"
    assert following(extract(page(1, "baca.php?id=78&amp;page=2"), query)) is None
    ending = "https://kabar.example/2026/content_4711.htm"
    assert following(extract(page(1, "content_4711_2.htm"), ending)) == "https://kabar.example/2026/content_4711_2.htm"


def test_what_shows_all_pages_has_no_next() -> None:
    link = f"{BASE}?page=2"
    assert following(extract(page(1, link), f"{BASE}?page=all")) is None
    assert following(extract(page(1, link), f"{BASE}?semua=ya", source=source(whole="semua=ya"))) is None
    assert following(extract(page(1, link), BASE, source=source(one_document=True))) is None


def test_a_rule_names_the_link() -> None:
    article = extract(
        page(1, extra='<a class="lanjut" href="/lanjutan/9912">Lanjut</a>'), BASE, source=source(next="a.lanjut")
    )
    assert following(article) == "https://kabar.example/lanjutan/9912"
    assert article.provenance["next_page"].origin == "rule:pages.next"
    elsewhere = page(1, extra='<a class="lanjut" href="https://lain.example/x-1">Lanjut</a>')
    assert following(extract(elsewhere, BASE, source=source(next="a.lanjut"))) is None


def test_a_further_page_knows_its_first() -> None:
    article = extract(page(2, f"{BASE}?page=1", f"{BASE}?page=3"), f"{BASE}?page=2")
    assert (further_page_of(article), following(article)) == (BASE, f"{BASE}?page=3")
    assert further_page_of(extract(page(2, "/lain"), f"{BASE}?page=2")) is None  # the server shows the whole article
    assert further_page_of(extract(page(2, extra="<p>Halaman 2 dari 2</p>"), f"{BASE}?page=2")) == BASE


def test_a_bare_number_is_a_page_only_behind_a_known_first() -> None:
    neighbours = page(1, "https://kabar.example/kabar-desa/12", "https://kabar.example/kabar-desa/14")
    alone = extract(neighbours, "https://kabar.example/kabar-desa/13")
    assert (further_page_of(alone), following(alone)) == (None, None)
    behind = extract(page(2, f"{BASE}/3"), f"{BASE}/2", first_page=BASE)
    assert following(behind) == f"{BASE}/3"


# -- joining ---------------------------------------------------------------------------------------


def test_pages_are_joined_in_order_with_what_the_last_one_adds() -> None:
    first = extract(page(1, f"{BASE}?page=2"), BASE)
    html = page(2, f"{BASE}?page=1", extra="<p>(dek/fra)</p>", title="Jembatan baru dibuka - Halaman 2")
    second = extract(html, f"{BASE}?page=2", first_page=BASE)
    whole = extended(first, second)
    assert whole.blocks == (*first.blocks, *second.blocks)
    assert (whole.title, whole.body_complete, following(whole)) == (first.title, True, None)
    assert whole.credit_line == second.credit_line == "(dek/fra)"
    assert whole.provenance["pages"].raw == "2 pages joined"
    assert "body_complete" not in whole.provenance


def test_a_page_that_repeats_or_is_another_article_ends_it() -> None:
    first = extract(page(1, f"{BASE}?page=2"), BASE)
    for other in (first, extract(page(2, title="Panen raya di lembah"), f"{BASE}?page=2", first_page=BASE)):
        whole = extended(first, other)
        assert (whole.blocks, whole.body_complete, following(whole)) == (first.blocks, True, None)


def test_what_the_pages_before_had_is_not_repeated() -> None:
    lead = "Ringkasan yang berdiri di atas setiap halaman artikel ini, dan yang dibaca sekali saja oleh pembaca."
    one, two = made("satu", lead, "Alinea pertama."), made("satu", lead, "Alinea kedua.")
    assert [block.text for block in extended(one, two).blocks] == [lead, "Alinea pertama.", "Alinea kedua."]


def made(title: str, *texts: str) -> Article:
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, text=text) for text in texts)
    return Article(
        source="kabar", title=title, blocks=blocks, images=(Image(url="https://x.example/a.jpg", identity="a"),)
    )


TEXTS = st.lists(st.sampled_from("abcdef").map(lambda letter: f"Alinea {letter}."), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(TEXTS, TEXTS)
def test_joining_loses_and_invents_nothing(one: list[str], other: list[str]) -> None:
    whole = extended(made("judul", *one), made("judul", *other))
    texts = [block.text for block in whole.blocks]
    assert texts[: len(one)] == one
    assert set(texts) == set(one) | set(other)
    assert extended(whole, made("judul", *other)) == whole
    assert len(whole.images) == 1


@pytest.mark.parametrize(
    ("url", "step"),
    [
        ("https://contoh.example/berita/pasar-ikan-dibuka", "/berita/pasar-ikan-dibuka"),
        ("https://contoh.example/berita/pasar-ikan-dibuka.html?page=2", "/berita/pasar-ikan-dibuka"),
        ("https://contoh.example/berita/17", "/berita/17"),
        ("https://contoh.example/2026/02/", "/2026/02"),
        ("https://contoh.example/", ""),
    ],
)
def test_the_step_of_an_address_is_its_path_without_number_and_ending(url: str, step: str) -> None:
    assert step_of(url) == step


def test_the_third_page_behind_a_bare_number_is_found_by_the_first() -> None:
    first = "https://contoh.example/berita/pasar-ikan-dibuka"
    page = "<h1>Pasar ikan dibuka</h1>" + "<p>Warga memadati pasar ikan di tepi sungai sejak pagi hari kemarin.</p>" * 9
    found = extract(f"<html lang=id>{page}<a href=/berita/pasar-ikan-dibuka/3>3</a>", f"{first}/2", first_page=first)
    assert following(found) == f"{first}/3"
