# ruff: noqa: E501 - pages are data
"""Topics: which fields and links name them, and what is stuffed into those."""

from __future__ import annotations

import pytest
from told_pages import URL, meta, page

from scraper import extract
from scraper.extraction import topics
from scraper.extraction.evidence import Evidence


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (page(meta("article:tag", "ombak") + meta("article:tag", "Teluk")), ("ombak", "Teluk")),
        (page(meta("keywords", "ombak, Ombak, berita terkini ombak; teluk")), ("ombak", "teluk")),
        (page(keywords=["ombak", {"name": "teluk"}]), ("ombak", "teluk")),
        (page(keywords="ombak,teluk"), ("ombak", "teluk")),
        (page(meta("keywords", "berita")), ()),
        (page(keywords={"x": 1}), ()),
    ],
)
def test_tags(evidence: Evidence, expected: tuple[str, ...]) -> None:
    assert topics.choose(evidence)[0] == expected


def test_tags_are_bounded() -> None:
    assert len(topics.choose(page(keywords=[f"kata {n}" for n in range(500)]))[0]) == topics.MAX_TAGS


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        # several values are one topic each; a single one is a list
        (page(meta("article:tag", "Ombak, angin") + meta("article:tag", "Teluk")), ("Ombak, angin", "Teluk")),
        (page(meta("article:tag", "Ombak, angin")), ("Ombak", "angin")),
        # codes of a system, names of hosts, the outlet itself
        (page(meta("news_keywords", "Teluk"), keywords=["AER", "AERO", "SASIA", "RSBI:LAUT", "Ombak"]), ("Teluk",)),
        (page(keywords=["98be933f-38cf-4fba-b6c6-ad438e82010a", "Category: Cuaca", "NLP Category: Laut", "laut.com", "editors_pick", "Ombak"]), ("Cuaca", "Ombak")),
        (page(meta("og:site_name", "Kabar Laut") + meta("keywords", "Kabar Laut, ombak")), ("ombak",)),
    ],
)  # fmt: skip
def test_fields_hold_more_than_topics(evidence: Evidence, expected: tuple[str, ...]) -> None:
    assert topics.choose(evidence)[0] == expected


TEXT = "<p>Nelayan menambatkan perahu lebih awal karena ombak di teluk naik sejak subuh tadi, kata kepala dermaga.</p>"
LISTED = "<ul class='%s'><li><a href=/t/1>#Ombak</a></li><li><a href=/t/2>Teluk Baru</a></li></ul>"


@pytest.mark.parametrize("name", ["tags", "article-tags", "articleTags x7", "post_topics", "c-tag-list", "themen"])
def test_links_that_the_page_shows_as_topics(name: str) -> None:
    article = extract(f"<article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}{LISTED % name}</article>", URL)
    assert article.tags == ("Ombak", "Teluk Baru")
    assert article.provenance["tags"].origin == "visible:tags"


@pytest.mark.parametrize(
    "page",
    [
        f"{LISTED % 'tags'}<article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}</article>",  # the outlet's, above the text
        f"<article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}{LISTED % 'heritage'}</article>",
        f"<article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}<div class=topics>{'<a href=/9>Perahu lain hilang di selat utara tadi malam</a>' * 3}</div></article>",
        f"<article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}<div class=tags>{''.join(f'<a href=/t/{n}>Kata {n}</a> ' for n in range(40))}</div></article>",
    ],
)  # fmt: skip
def test_other_lists_of_links_are_none(page: str) -> None:
    assert extract(page, URL).tags == ()


def test_links_that_say_that_they_are_tags() -> None:
    body = f"<h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}<p>Berkas: <a rel='category tag' href=/k/1>Cuaca</a>, <a rel=tag href=/t/2>Teluk</a></p>"
    article = extract(body, URL)
    assert (article.tags, article.section) == (("Teluk",), "Cuaca")


TOPICS = "<a href=/tag/ombak>Ombak</a>, <a href=/tag/teluk>Teluk</a>"


@pytest.mark.parametrize(
    "box",
    [
        f"<div class=tags><span>Tags</span> {TOPICS}</div>",
        f"<div class=tags><h4>Label</h4>{TOPICS}</div>",
        f"<div class=tags>Kata kunci: {TOPICS}</div>",
        f"<div class=tags>Etiquetas {TOPICS.replace('tag', 't').replace(',', '')}</div>",
        f"<div class=tags><p>Yang ada di dalam berita ini</p>{TOPICS.replace('tag', 't').replace(',', '')}</div>",
        f"<footer>{TOPICS}</footer>",
        "<ul><li><a class=post-tag href=/1>Ombak</a></li><li><a class=post-tag href=/2>Teluk</a></li></ul>",
    ],
)
def test_a_list_of_topics_may_have_a_label_or_stand_where_no_text_is_looked_for(box: str) -> None:
    assert extract(f"<article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}{box}</article>", URL).tags == ("Ombak", "Teluk")


@pytest.mark.parametrize(
    "box",
    [
        f"<aside>{TOPICS}</aside>",
        f"<div class=tag-cloud-widget>{TOPICS}</div>",
        "<p>Tentang <a href=/tag/ombak>ombak</a> di teluk itu tidak banyak yang tahu sampai sekarang.</p>",
        "<div class=menu><a href=/topics/1>Olahraga</a><a href=/topics/2>Budaya</a></div>",
        "<p><a href=/tagihan/1>Olahraga</a><a href=/topicality/2>Budaya</a></p>",
        "<p><a class=stage href=/1>Olahraga</a><a class=stage href=/2>Budaya</a></p>",
        f"<div class=tags><p>Yang juga banyak dicari oleh pembaca kabar ini</p>{TOPICS.replace('tag', 't')}</div>",
    ],
)
def test_topics_of_the_outlet_are_not_the_articles(box: str) -> None:
    assert extract(f"<article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}{box}</article>", URL).tags == ()


def test_topics_stand_in_the_articles_element_or_beside_it_and_not_in_those_of_others() -> None:
    article = f"<div class=post><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}</div>"
    topics = f"<div class=post-meta>{TOPICS}</div>"
    assert extract(f"<div class=page>{article}{topics}</div>", URL).tags == ("Ombak", "Teluk")
    assert extract(f"<div class=page>{article}</div><div>{topics}</div>", URL).tags == ()
    unnamed = article.replace("class=post", "class=page")
    assert extract(f"{unnamed}<div>{topics}</div>", URL).tags == ("Ombak", "Teluk")


@pytest.mark.parametrize("around", ["entry-categories", "taxonomy-category wp-terms", "post-cat"])
def test_a_link_in_a_box_for_categories_is_the_section(around: str) -> None:
    body = f"<h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}<div class='{around}'><a rel=tag href=/k/1>Cuaca</a></div>"
    article = extract(body, URL)
    assert (article.tags, article.section) == ((), "Cuaca")


@pytest.mark.parametrize("place", ["aside", "nav"])
def test_a_category_that_stands_elsewhere_is_not_the_articles(place: str) -> None:
    other, own = (f"<a rel='category tag' href=/k/{name}>{name}</a>" for name in ("Olahraga", "Cuaca"))
    body = f"<{place}>{other}</{place}><article><h1>Ombak</h1>{TEXT * 2}{TEXT.upper()}<p>Berkas: {own}</p></article>"
    assert extract(body, URL).section == "Cuaca"
