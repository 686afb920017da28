# ruff: noqa: E501 - pages are data
"""Subtitles: what a page shows under its headline, and what only stands there. All words invented."""

from __future__ import annotations

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from scraper import extract
from scraper.extraction import body
from scraper.extraction.page import structured
from scraper.extraction.title import standfirst

URL = "https://www.laut.example/berita/7/ombak-tinggi-di-teluk"
LEAD = "Warga kampung menarik perahu ke darat dan menunggu kabar dari menara suar"
PARAGRAPH = (
    "<p>Nelayan menambatkan perahu lebih awal karena ombak di teluk naik sejak subuh tadi, kata kepala dermaga itu.</p>"
)


def subtitle(under: str, head: str = "", title: str = "Ombak tinggi di teluk") -> str | None:
    page = f"<head>{head}</head><body><article><h1>{title}</h1>{under}<div class=isi>{PARAGRAPH * 3}</div></article></body>"
    evidence = structured.gather(LexborHTMLParser(page), URL)
    found = standfirst.choose(evidence, title, body.find(evidence.page, title=title).headlines)
    return found[0] if found else None


def described(text: str) -> str:
    return f"<meta property=og:description content='{text}'>"


@pytest.mark.parametrize(
    ("under", "head"),
    [
        (f"<p class=article-subtitle>{LEAD}</p>", ""),
        (f"<p>Rara Embun</p><div class='PageHeaderDek x7'><span>{LEAD}</span></div>", ""),
        (f"<div class='vorspann'><p>{LEAD}</p></div>", ""),
        (f"<h2>{LEAD}</h2>", ""),
        (f"<p class=b7>{LEAD}</p>", described(LEAD)),
    ],
)
def test_shown_under_the_headline(under: str, head: str) -> None:
    assert subtitle(under, head) == LEAD


@pytest.mark.parametrize(
    ("under", "head"),
    [
        (f"<p>{LEAD}</p>", ""),  # a paragraph like any other
        ("<p class=intro>Kamis, 6 Februari 2025 09:26 WIB</p>", ""),
        ("<p class=intro>Oleh Rara Embun, wartawan di pesisir</p>", ""),
        (f"<p class=intro><a href=/8>{LEAD}</a></p>", ""),
        ("<h2>Terkini</h2>", ""),
        ("<p class=subtitle>Ombak tinggi di teluk</p>", ""),
        (f"<div class=image-box><p class=description>{LEAD}</p></div>", ""),
        ("", described("Nelayan menambatkan perahu lebih awal karena ombak di teluk naik sejak subuh tadi, kata kepala dermaga itu.")),
        ("<p>a</p>" * 20 + f"<p class=intro>{LEAD}</p>", ""),
        (f"{PARAGRAPH * 2}<p>{LEAD * 3}</p><p>{LEAD * 3}</p><h2 class=subtitle>{LEAD}</h2>", ""),  # of a part of the text
    ],
)  # fmt: skip
def test_not_everything_that_stands_there(under: str, head: str) -> None:
    assert subtitle(under, head) is None


def told(value: object) -> str:
    node = {"@type": "NewsArticle", "headline": "Ombak tinggi di teluk", "alternativeHeadline": value}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def test_a_second_headline_that_machines_are_told_is_the_last_resort_and_another_wording_than_the_title() -> None:
    assert subtitle("", told("Nelayan libur")) == "Nelayan libur"
    assert subtitle(f"<p class=standfirst>{LEAD}</p>", told("Nelayan libur")) == LEAD
    assert subtitle("", told("OMBAK TINGGI DI TELUK")) is None
    assert subtitle("", told(["x"])) is None


def test_it_is_kept_with_where_it_came_from_and_stays_in_the_text() -> None:
    page = f"<article><h1>Ombak tinggi di teluk</h1><p class=lead-text>{LEAD}.</p>{PARAGRAPH * 2}{PARAGRAPH.replace('ombak', 'arus')}</article>"
    article = extract(page, URL)
    assert article.subtitle == f"{LEAD}."
    assert article.provenance["subtitle"].origin == "visible:standfirst"
    assert article.body.startswith(LEAD)
