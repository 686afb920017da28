"""Bylines, dates and boilerplate of pages in many languages, without linked data, meta elements or telling names."""

from __future__ import annotations

import pytest

from archive.article import Article, Precision
from scraper import extract
from scraper.extraction.body.boilerplate import is_boilerplate, is_end
from tests.scraper.languages import LANGUAGES, Language

DATE = "<div>2026-02-05</div>"
each_language = pytest.mark.parametrize("language", LANGUAGES, ids=[language.code for language in LANGUAGES])


def _read(language: Language, byline: str, between: str = "", behind: str = "") -> Article:
    texts = [f"<p>{text}</p>" for text in language.text]
    page = (
        f'<!doctype html><html lang="{language.code}"><head><meta charset="utf-8"><title>{language.title}</title>'
        '</head><body><header class="hd"><nav><ul><li><a href="/0">Home</a></li></ul></nav></header>'
        f'<div class="konten"><h1>{language.title}</h1><div class="q1">{byline}</div><img src="/i/b.jpg" width=800>'
        f'<div class="q2">{"".join(texts[:2])}{between}{"".join(texts[2:])}{behind}</div></div>'
        "<footer><p>© 2026</p></footer></body></html>"
    )
    return extract(page, f"{language.host}kenar-artikel-123")


def _told(article: Article, precision: int) -> str:
    moment = article.published
    if moment is None:
        return ""
    return moment.day.isoformat() if moment.precision is Precision.DAY else moment.local.isoformat()[:precision]


@each_language
def test_bylines_and_dates(language: Language) -> None:
    for byline, authors, published in language.bylines:
        article = _read(language, byline)
        assert (byline, _told(article, len(published))) == (byline, published)
        assert (byline, authors is None or sorted(article.authors) == sorted(authors)) == (byline, True)
        assert [block.text for block in article.blocks] == language.text


@each_language
def test_lines_of_a_template_are_no_text(language: Language) -> None:
    pages = [_read(language, DATE, f"<p>{line}</p>") for line in language.between]
    pages += [_read(language, DATE, behind=f"<p>{line.replace('<', '&lt;')}</p>") for line in language.behind]
    kept = [block.text for page in pages for block in page.blocks if block.text not in language.text]
    assert kept == []
    assert all(len(page.blocks) == len(language.text) for page in pages)


@each_language
def test_sentences_that_begin_like_them_are(language: Language) -> None:
    assert [one for one in language.sentences if is_boilerplate(one, language.code)] == []
    assert [one for one in language.sentences if is_boilerplate(one) or is_end(one, language.code)] == []
