"""What pages tell machines (structured, linked_data, state), in the broken forms in which they tell it."""

# ruff: noqa: E501 - long lines are data

from __future__ import annotations

from urllib.parse import urljoin

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from scraper.extraction.page.linked_data import MAX_DEPTH, parse_json, salvaged
from scraper.extraction.page.microdata import MAX_VALUE
from scraper.extraction.page.structured import absolute_address, gather


@pytest.mark.fault("P4")
@pytest.mark.parametrize(
    "text",
    [
        '{"a": "x y"}',
        '{"a": "x y",}',
        '<!-- {"a": "x y"} -->',
        '//<![CDATA[\n{"a": "x y"}\n//]]>',
        '{"a": "x y"};',
        "{&quot;a&quot;: &quot;x y&quot;}",
        '{"a": "x y"}{"b": 2}',
    ],
)
def test_broken_json_is_mended(text: str) -> None:
    assert parse_json(text) == {"a": "x y"}


def test_control_characters_in_strings() -> None:
    assert parse_json('{"a": "x\ny"}') == {"a": "x\ny"}


@pytest.mark.fault("P4")
@settings(max_examples=80, deadline=None)
@given(st.text(max_size=80) | st.just("[" * 20_000) | st.just('{"a":' * 5_000))
def test_anything_else_is_a_value_error(text: str) -> None:
    try:
        parse_json(text)
    except ValueError:
        return


def test_the_node_of_this_page_wins_over_a_related_one() -> None:
    found = gather(
        LexborHTMLParser(
            """<script type="application/ld+json">{"@graph": [
            {"@type": "NewsArticle", "headline": "Lain", "url": "https://a.example/b/lain-2"},
            {"@type": ["Article"], "headline": "Satu", "mainEntityOfPage": {"@id": "https://www.a.example/b/satu-1/"}}]}</script>"""
        ),
        "https://a.example/b/satu-1",
    )
    assert found.article_node is not None
    assert found.article_node["headline"] == "Satu"
    assert len(found.linked_data) == 4


@pytest.mark.fault("P4")
def test_depth_is_bounded() -> None:
    deep = '{"mainEntity":' * (MAX_DEPTH + 5) + "{}" + "}" * (MAX_DEPTH + 5)
    found = gather(LexborHTMLParser(f'<script type="application/ld+json">{deep}</script>'), None)
    assert len(found.linked_data) == MAX_DEPTH + 1


def test_meta_links_and_microdata() -> None:
    found = gather(
        LexborHTMLParser(
            """<head><meta PROPERTY="og:Title" content="T"><meta name=author content=""><link rel="canonical" href="/b/c">
            <link rel=stylesheet href=x.css></head><div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop=headline>H</b>
            <span itemprop=author itemscope itemtype="https://schema.org/Person"><i itemprop=name>Rara</i></span></div>"""
        ),
        "https://a.example/x",
    )
    assert found.meta == {"og:title": ("T",)}
    assert found.links == {"canonical": ("https://a.example/b/c",)}
    assert found.microdata == {"headline": ("H",), "author": ("Rara",)}


ARTICLE = 'itemscope itemtype="https://schema.org/NewsArticle"'


@pytest.mark.parametrize(
    "page",
    [
        f"<div {ARTICLE}><b itemprop=headline>H</b></div>",
        f"<div {ARTICLE}><b itemprop='name  HEADLINE'> H\n</b></div>",
        f"<div {ARTICLE}><b itemprop=headline content=' H '>Lain</b></div>",
        f"<div {ARTICLE}><div><p><b itemprop=headline>H</b></p></div></div>",
        f"<div {ARTICLE}><i itemprop>Lain</i><b itemprop=headline title=Lain>H</b></div>",
        f"<div {ARTICLE}>{'<div>' * 12}<b itemprop=headline>H</b>",
        f"<div {ARTICLE}><abbr itemprop=headline title=H>Lain</abbr></div>",
        "<b itemprop=headline>H</b>",
        "<body itemscope itemtype='https://schema.org/WebPage'><b itemprop=headline>H</b>",
    ],
)
def test_what_microdata_says_of_the_article(page: str) -> None:
    assert gather(LexborHTMLParser(page), None).microdata == {"headline": ("H",)}


@pytest.mark.parametrize(
    "item", ["itemscope itemtype='https://schema.org/ImageObject'", "itemscope itemtype=Person", "itemscope"]
)
def test_what_microdata_says_of_something_in_the_article(item: str) -> None:
    for inner in ("<b itemprop=headline>Foto</b>", "<p><b itemprop=headline>Foto</b></p>"):
        page = f"<article {ARTICLE}><i itemprop=headline>H</i><div {item}>{inner}</div></article>"
        assert gather(LexborHTMLParser(page), None).microdata == {"headline": ("H",)}


def test_values_of_microdata_are_bounded() -> None:
    long = "sari " * 2_000
    for inner in (f"<b itemprop=name>{long}</b>", long):
        page = (
            f"<div {ARTICLE}><p itemprop=author itemscope>{inner}</p><b itemprop=headline content='{long}'></b></div>"
        )
        (author,), (headline,) = gather(LexborHTMLParser(page), None).microdata.values()
        assert 1_000 < len(author) <= MAX_VALUE
        assert 1_000 < len(headline) <= MAX_VALUE


def test_application_state_fills_what_json_ld_leaves_open() -> None:
    page = '<script id="__NEXT_DATA__" type="application/json">{"props": {"title": "T"}}</script>'
    assert gather(LexborHTMLParser(page), None).state == ({"props": {"title": "T"}},)


@given(st.text("/a.?#;:b \t", max_size=8), st.sampled_from(["https://w.example/a/b?c", "https://w.example", ""]))
@settings(max_examples=300)
def test_addresses_are_joined_as_the_standard_says(href: str, base: str) -> None:
    """Most are joined without the library's help."""
    joined = urljoin(base, href.strip())
    assert absolute_address(base, href) == (joined if joined.startswith("https://") else None)


BROKEN = """{"@context":"https://schema.org","@type":"NewsArticle","headline":"Warga sebut "lega" usai banjir",
"datePublished":"2026-02-05T20:30:00+07:00","author":{"@type":"Person","name":"Rani Prameswari"}}"""


def test_of_what_is_no_json_the_times_and_the_author_are_saved() -> None:
    assert salvaged(BROKEN) == {
        "@type": "NewsArticle",
        "datePublished": "2026-02-05T20:30:00+07:00",
        "author": {"@type": "Person", "name": "Rani Prameswari"},
    }
    assert salvaged(BROKEN.replace("NewsArticle", "WebSite")) == {}
    assert salvaged('"@type":"' * 100_000) == {}
