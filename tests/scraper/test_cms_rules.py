"""What the world's systems taught, rule by rule, and the sentences and pages that look alike and are not meant."""

from __future__ import annotations

import pytest

from archive.article import Article
from scraper import extract
from scraper.extraction.authors.credits import is_credit
from scraper.extraction.body.boilerplate import is_boilerplate, without_inline
from scraper.extraction.images.credits import split_credit

URL = "https://harbour.example/news/pier"
PROSE = "<p>The pier stood half broken for eleven years until the ferry workers took it into their own hands.</p>"


def read(inside: str, around: str = "article", title: str = "Ferry workers rebuild the pier") -> Article:
    page = f"<html lang=en><title>{title} - Ledger</title><body><{around}><h1>{title}</h1>{inside}</{around}></body>"
    return extract(page, URL)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("← Previous", "en"),
        ("‹ Older posts", "en"),
        ("Next →", "en"),
        ("Weiter »", "de"),
        ("Pages: 1 2 3", "en"),
        ("120 KB", "de"),
        ("Количество показов: 311", "ru"),
        ("Просмотров: 1 204", "ru"),
        ("浏览次数：311", "zh"),
        ("我要反馈", "zh"),
        ("云溪声明：此消息系转载自合作媒体，登载此文出于传递更多信息之目的。", "zh"),
        ("조회수 311", "ko"),
        ("閲覧数：311回", "ja"),
        ("Visto: 311", "es"),
        ("Letto 311 volte", "it"),
        ("Zugriffe: 211", "de"),
        ("Acessos: 211", "pt"),
    ],
)
def test_a_line_of_a_system(line: str, language: str) -> None:
    assert is_boilerplate(line, language)


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Previous mayors had put the work off four times.", "en"),
        ("Next spring the gravel may be washed away.", "en"),
        ("« Avant, personne ne venait », dit-elle.", "fr"),
        ("« Older people know the tide », he said.", "en"),
        ("Weiter stromauf steht die zweite Mühle.", "de"),
        ("Pages: 12 were torn, the librarian said.", "en"),
        ("120 KB were enough for the first program.", "en"),
        ("Просмотров: 311 было у ролика, сообщила полиция.", "ru"),
        ("我要反馈的问题已经解决，村民说。", "zh"),
        ("声明：本人从未参与此事，他说。", "zh"),
        ("조회수 311만 회를 넘긴 영상이 논란이 됐다.", "ko"),
        ("Visto: el barco estaba vacío.", "es"),
        ("Letto 311 volte il nome sulla lapide, se ne andò.", "it"),
        ("Gelesen 211 Seiten, sagte sie, und nichts verstanden.", "de"),
        ("Visitas 211 vezes feitas ao rio contam a história.", "pt"),
    ],
)
def test_a_sentence_that_begins_like_one(line: str, language: str) -> None:
    assert not is_boilerplate(line, language)


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("Sources[edit]", "Sources"),
        ("Geschichte [Bearbeiten | Quelltext bearbeiten]", "Geschichte"),
        ("歴史[編集]", "歴史"),
        ("He wrote [edit this] into the margin", "He wrote [edit this] into the margin"),
        ("The ferry [sic]", "The ferry [sic]"),
    ],
)
def test_links_for_editing_are_no_part_of_a_heading(heading: str, told: str) -> None:
    assert without_inline(heading) == told


@pytest.mark.parametrize("line", ["SOURCE The Wexmoor Ledger", "SOURCE: Harbour Office", "###", "-30-"])
def test_the_end_of_a_release_is_a_sign_off(line: str) -> None:
    assert is_credit(line)


@pytest.mark.parametrize(
    "line",
    ["Source of the river is a spring.", "SOURCE of the fire is unknown.", "SOURCE CODE WAS STOLEN, POLICE SAY."],
)
def test_a_sentence_about_a_source_is_text(line: str) -> None:
    assert not is_credit(line)


@pytest.mark.parametrize(
    ("caption", "told"),
    [
        ("志愿者安放横梁 李望舒 摄", ("志愿者安放横梁", "李望舒")),
        ("梁を置く人たち＝森田岳撮影", ("梁を置く人たち", "森田岳")),
        ("港で開かれた会議（代表撮影）", ("港で開かれた会議（代表撮影）", None)),
        ("渡船上的人们正在拍摄", ("渡船上的人们正在拍摄", None)),
    ],
)
def test_a_name_before_the_word_for_taking_pictures(caption: str, told: tuple[str, str | None]) -> None:
    assert split_credit(caption) == told


def test_a_headline_beside_a_picture_is_no_caption() -> None:
    picture = "<figure><img src=/crew.jpg width=900></figure>"
    page = f"<title>Ferry workers rebuild the pier</title><div><h1>Ferry workers rebuild the pier</h1>{picture}</div>"
    (image,) = extract(page + PROSE * 5, URL).images
    assert image.caption is None


@pytest.mark.parametrize(
    "portrait",
    [
        "<span class=author-avatar><img src=/a.jpg></span>",
        "<div class=user-picture><div><img src=/a.jpg></div></div>",
        "<img class='photo avatar' src=/a.jpg>",
        "<a href=/><img src=/logo.jpg></a>",
    ],
)
def test_portraits_and_signs_do_not_lead(portrait: str) -> None:
    images = read(f"<p>{portrait} <a href=/x>Someone</a></p>{PROSE}<img src=/crew.jpg>{PROSE * 3}").images
    assert [image.url for image in images] == ["https://harbour.example/crew.jpg"]


@pytest.mark.parametrize("name", ["navatars", "user-pictures-2026", "picture"])
def test_a_picture_in_a_box_named_otherwise_does(name: str) -> None:
    assert read(f"<div class={name}><img src=/crew.jpg></div>{PROSE * 4}").images[0].url.endswith("crew.jpg")


def test_a_credit_behind_a_caption_of_its_own() -> None:
    frame = "<span><img src=/a.jpg></span><b class=itemCaption>The last beam</b><b class=itemCredits>O. Pell</b>"
    (image,) = read(f"<div>{frame}</div>{PROSE * 4}").images
    assert (image.caption, image.credit) == ("The last beam", "O. Pell")


SIGNED = "<span class='author vcard'><a class='url fn n' href=/a>Marian Thackwell</a></span>"


@pytest.mark.parametrize(
    "byline",
    [
        f"<footer class=entry-footer><span>Posted in News</span>{SIGNED}</footer>",
        "<footer class=entry-meta>In <a href=/n>News</a> by <a rel=author href=/a>Marian Thackwell</a></footer>",
    ],
)
def test_a_byline_in_the_articles_own_footer(byline: str) -> None:
    assert read(PROSE * 12 + byline).authors == ("Marian Thackwell",)


@pytest.mark.parametrize(
    "other",
    [
        f"<div class=comment-list><article><footer>{SIGNED}</footer></article></div>",
        f"<div class=related-posts><article><footer>{SIGNED}</footer></article></div>",
        f"<aside><article><footer>{SIGNED}</footer></article></aside>",
        f"<footer class=site-footer>{SIGNED}</footer>",
    ],
)
def test_who_signs_other_things_wrote_no_article(other: str) -> None:
    assert read(PROSE * 12 + other, "div").authors == ()


@pytest.mark.parametrize(
    "line",
    [
        "<p>Submitted by <a href=/users/mt>Marian Thackwell</a> on Thu, 02/05/2026 - 20:30</p>",
        "<p>Thursday, February 5, 2026 8:30 PM | Posted by <a href=/u/4>Marian Thackwell</a> | Views: 12</p>",
        "<p><span>February 5, 2026</span> · 3 min · Marian Thackwell | <a href=/e>Suggest Changes</a></p>",
    ],
)
def test_bylines_of_systems_beside_the_headline(line: str) -> None:
    assert read(line + PROSE * 5).authors == ("Marian Thackwell",)


@pytest.mark.parametrize(
    "line",
    [
        "<p>The petition was <b>submitted by</b> the harbour office in March.</p>",
        "<p>February 5, 2026</p><p>· 3 min · 412 words</p>",
        "<p>February 5, 2026</p><p>The tide · The pier · The boats</p>",
    ],
)
def test_lines_beside_the_headline_that_name_nobody(line: str) -> None:
    assert read(line + PROSE * 5).authors == ()
