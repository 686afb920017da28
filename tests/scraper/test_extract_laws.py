# ruff: noqa: E501 - patterns are data
"""Laws of extraction on whole pages: nothing but named reasons is raised, nothing is invented, and nothing hangs on how
a page happens to be written."""

from __future__ import annotations

import random
import re
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from archive.article import Article
from scraper import extract
from scraper.errors import NotAnArticle

PAGES = {
    path.stem: path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "pages").glob("*.html"))
}
URL = "https://berita.example/berita/4711/slug-panjang"
ARTICLES = sorted(set(PAGES) - {"challenge", "index_page"})


def read(page: str | bytes) -> Article | str:
    """The article, or the reason why there is none."""
    try:
        return replace(extract(page, URL), charset=None, replacement_characters=0)
    except NotAnArticle as error:
        return error.reason


# -- nothing but named reasons ---------------------------------------------------------------------

_EDITS = st.lists(
    st.tuples(st.sampled_from(["cut", "double", "swap", "flip"]), st.floats(0, 1), st.floats(0, 0.3), st.binary(max_size=12)),
    min_size=1,
    max_size=4,
)  # fmt: skip


def damaged(page: bytes, edits: list[tuple[str, float, float, bytes]]) -> bytes:
    for kind, place, share, junk in edits:
        start = int(place * len(page))
        end = start + int(share * len(page))
        middle = page[start:end]
        if kind == "swap":
            middle = middle[len(middle) // 2 :] + middle[: len(middle) // 2]
        elif kind == "double":
            middle += middle
        middle = {"cut": b"", "flip": junk}.get(kind, middle)
        page = page[:start] + middle + page[end:]
    return page


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(sorted(PAGES)), _EDITS)
def test_damaged_pages_give_an_article_or_a_reason(name: str, edits: list[tuple[str, float, float, bytes]]) -> None:
    with suppress(NotAnArticle):
        extract(damaged(PAGES[name].encode(), edits), URL)


# -- nothing is invented ---------------------------------------------------------------------------


def letters(text: str) -> str:
    return "".join(re.findall(r"\w", text))


def stands_on(page: str, article: Article) -> bool:
    """Whether the letters of every block stand together on the page, one block after the other; a dateline that
    stands alone joins the text behind it, though something else may be between the two."""
    tree = LexborHTMLParser(page)
    for node in tree.css("script,style,template"):
        node.decompose()
    shown, place = letters(tree.root.text() if tree.root else ""), 0
    for part in (part for block in article.blocks for part in re.split(r"(?<=[-–—]) ", block.text, maxsplit=1)):
        place = shown.find(letters(part), place)
        if place < 0:
            return False
        place += len(letters(part))
    return True


@pytest.mark.parametrize("name", ARTICLES)
def test_the_words_of_a_text_stand_on_the_page_in_that_order(name: str) -> None:
    article = read(PAGES[name])
    assert isinstance(article, Article)
    assert stands_on(PAGES[name], article)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ARTICLES), st.lists(st.floats(0, 1), min_size=1, max_size=6))
def test_also_where_parts_of_the_page_are_missing(name: str, cuts: list[float]) -> None:
    elements = re.split(r"(?=<(?:p|div|h\d|ul|figure)\b)", PAGES[name])
    for cut in cuts:
        del elements[int(cut * (len(elements) - 1))]
        elements = elements or [""]
    page = "".join(elements)
    article = read(page)
    if isinstance(article, Article) and article.provenance["body"].origin == "heuristic:density":
        assert stands_on(page, article)


# -- nothing hangs on how it is written ------------------------------------------------------------

_TAG = re.compile(r"<([a-zA-Z][\w-]*)((?:\s+[\w:@.-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?)+)\s*(/?)>")
_ATTRIBUTE = re.compile(r"[\w:@.-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+))?")
_BLOCK = r"(?:div|p|h[1-6]|ul|ol|li|section|article|aside|header|footer|nav|main|figure|figcaption|table|tr|td|blockquote|meta|link|title|head|body)"


def shuffled(page: str, seed: int) -> str:
    dice = random.Random(seed)

    def tag(found: re.Match[str]) -> str:
        attributes = _ATTRIBUTE.findall(found[2])
        dice.shuffle(attributes)
        return f"<{found[1]} {' '.join(attributes)}{' /' if found[3] else ''}>"

    return _TAG.sub(tag, page)


def spaced(page: str, seed: int) -> str:
    """White space where it means nothing: before tags of blocks; more of it where there is some in a text."""
    dice = random.Random(seed)
    parts = re.split(
        r"(<script.*?</script>|<pre.*?</pre>|<style.*?</style>|<[^>]*>)", page, flags=re.DOTALL | re.IGNORECASE
    )
    for place, part in enumerate(parts):
        if re.match(rf"</?{_BLOCK}\b", part, re.IGNORECASE):
            parts[place] = dice.choice(["\n", " ", "\n\t  "]) + part
        elif place % 2 == 0:
            parts[place] = re.sub(r"(?<=\S)[ \n](?=\S)", lambda _: dice.choice([" ", "\n", " \t", "\n   "]), part)
    return "".join(parts)


@pytest.mark.parametrize("name", sorted(PAGES))
def test_the_order_of_attributes_says_nothing(name: str) -> None:
    for seed in range(3):
        assert read(shuffled(PAGES[name], seed)) == read(PAGES[name])


def test_the_attributes_were_in_another_order() -> None:
    assert sum(shuffled(page, 0) != page for page in PAGES.values()) > 2


@pytest.mark.parametrize("name", sorted(PAGES))
def test_white_space_that_no_reader_sees_says_nothing(name: str) -> None:
    for seed in range(3):
        assert read(spaced(PAGES[name], seed)) == read(PAGES[name])


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_written_out_again_reads_the_same(name: str) -> None:
    tree = LexborHTMLParser(PAGES[name])
    assert tree.html is not None
    assert read(f"<!doctype html>{tree.html}") == read(PAGES[name])


def test_the_indentation_of_a_template_makes_no_link() -> None:
    head = "<title>Ombak tinggi di teluk</title><h1>Ombak tinggi di teluk</h1><article>"
    line = "<p>Nelayan tidak melaut selama tiga hari karena {}gelombang{} di selatan dan angin barat yang kencang.</p>"
    plain = head + "".join(line.format(f"<a href=/{place}>", "</a>") for place in range(4))
    deep = head + "".join(line.format(f"<a href=/{place}>\n{' ' * 90}", f"\n{' ' * 90}</a>") for place in range(4))
    assert isinstance(read(plain), Article)
    assert read(deep) == read(plain)
