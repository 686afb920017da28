# ruff: noqa: E501 - pages are data
"""The rules that today's publishers' pages asked for, from both sides."""

from __future__ import annotations

import pytest

from archive.article import Article
from scraper import extract

SAID = [
    f"The council of Wexmoor heard the engineer of the old mill for the {word} time, and nobody left before the end."
    for word in ("first", "second", "third", "fourth", "fifth", "sixth")
]
TEXT = "".join(f"<p>{one}</p>" for one in SAID)
TITLE = "Mill to turn again in Wexmoor"


def read(inside: str, *, head: str = "", called: str = TITLE, lang: str = "en", url: str = "") -> Article:
    page = f"<html lang={lang}><head><title>{called}</title>{head}</head><body>{inside}</body></html>"
    return extract(page, url or "https://paper.example/a/mill")


def texts(inside: str, **more: str) -> list[str]:
    return [block.text for block in read(f"<main><h1>{TITLE}</h1>{inside}</main>", **more).blocks]


def test_a_label_over_links_alone_goes_with_them() -> None:
    box = "<div><header>More on rivers</header><ul><li><a href=/1>Otters are back in the canal</a></li><li><a href=/2>The lamps are out</a></li></ul></div>"
    assert texts(f"<div class=b>{TEXT}{box}{TEXT}</div>") == SAID + SAID


def test_a_line_over_links_and_text_stays() -> None:
    box = "<div><h3>What the rivers say</h3><ul><li><a href=/1>Otters are back in the canal</a></li></ul><p>Nobody had seen one there since the year of the great ice, says the warden of the canal.</p></div>"
    assert "What the rivers say" in texts(f"<div class=b>{TEXT}{box}{TEXT}</div>")


RECIPE = "<div class=r><h2>Quince tart</h2><h3>Ingredients</h3><ul><li>3 quinces</li><li>200 g cheese</li></ul><h3>Steps</h3><ol><li>Peel the quinces and boil them until a needle goes through.</li></ol></div>"


def test_lists_under_headings_behind_the_last_paragraph_are_text() -> None:
    assert texts(f"<div class=b>{TEXT}{RECIPE}</div>")[-2:] == [
        "Steps",
        "Peel the quinces and boil them until a needle goes through.",
    ]


@pytest.mark.parametrize(
    "behind",
    [
        "<div class=r><h3>Topics</h3><ul><li>Rivers</li><li>Mills</li><li>Eels</li></ul></div>",
        "<div class=r><ul><li>Peel the quinces and boil them until a needle goes through.</li><li>Rivers</li><li>Mills</li></ul></div>",
        "<div class=r><h3>More</h3><ul><li><a href=/1>Otters are back in the canal after a hundred years.</a></li><li><a href=/2>Two</a></li><li><a href=/3>Three</a></li></ul></div>",
    ],
)
def test_labels_behind_the_last_paragraph_are_none(behind: str) -> None:
    assert texts(f"<div class=b>{TEXT}{behind}</div>") == SAID


def test_sentences_in_a_list_above_the_text_begin_it() -> None:
    points = "<h3>Key points</h3><ul><li>The mill reopens.</li><li>Fishers fear for the eels.</li></ul>"
    assert texts(f"<div class=b>{points}{TEXT}</div>")[:3] == [
        "Key points",
        "The mill reopens.",
        "Fishers fear for the eels.",
    ]


def test_labels_in_a_list_above_the_text_do_not() -> None:
    assert texts(f"<div class=b><div class=k><ul><li>Rivers</li><li>Wexmoor</li></ul></div>{TEXT}</div>") == SAID


def _thread(css_class: str) -> str:
    first = f"<div class='body post-x'><div class=t>{TEXT}</div></div>"
    return first + f"<div class='{css_class}' itemprop=comment><div class=t>{TEXT.replace('heard', 'saw')}</div></div>"


def test_a_comment_with_the_class_of_the_first_post_is_a_post() -> None:
    assert len(texts(f"<div class=w>{_thread('body post-x')}</div>")) == 2 * len(SAID)


def test_a_comment_of_another_class_is_none() -> None:
    assert texts(f"<div class=w>{_thread('reply-x')}</div>") == SAID


FIELD = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","datePublished":"2026-02-05T20:30:10Z"}</script>'


@pytest.mark.parametrize(
    ("other", "offset"),
    [("2026-02-05T20:30:10+01:00", "+01:00"), ("2026-02-05T21:45:00+01:00", "+00:00")],
)
def test_a_z_yields_to_the_same_digits_with_an_offset(other: str, offset: str) -> None:
    head = FIELD % TITLE + f'<meta property="article:published_time" content="{other}">'
    moment = read(f"<main><h1>{TITLE}</h1>{TEXT}</main>", head=head).published
    assert moment is not None
    assert (moment.offset, moment.local.hour) == (offset, 20)


def test_the_name_of_a_forum_is_no_title_where_a_heading_is_the_rest_of_the_pages() -> None:
    page = f"<h1>Mill Forum</h1><main><h2><a href=/t>{TITLE}</a></h2>{TEXT}</main>"
    assert read(page, called=f"{TITLE} - Mill Forum").title == TITLE


def test_a_headline_at_the_end_of_the_pages_title_stays() -> None:
    page = f"<main><h1>{TITLE}</h1><h2>Otters are back in the canal</h2>{TEXT}</main>"
    assert read(page, called=f"Mill Forum - {TITLE}").title == TITLE


@pytest.mark.parametrize(
    "heading",
    [f"Thread: <a href=/t1>{TITLE}</a>", f"{TITLE}<a class=x href=#mill>#</a>", f"{TITLE} <span>+</span>"],
)
def test_what_stands_in_a_headline_beside_it(heading: str) -> None:
    assert read(f"<main><h1>{heading}</h1>{TEXT}</main>", called=f"{TITLE} - The Board").title == TITLE


def test_a_sign_in_a_name_stays() -> None:
    title = "Why everybody learns C#"
    assert read(f"<main><h1>{title}</h1>{TEXT}</main>", called=title).title == title


ORGANISATION = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"%s","author":{"@type":"Organization","name":"NOZ Desk Four"}}</script>'


def test_a_person_beside_the_headline_comes_before_an_organisation() -> None:
    people = "<ul class=authors><li><p>Lena Orwick</p><p>reporter for rivers</p></li></ul>"
    page = f"<main><h1>{TITLE}</h1>{people}{TEXT}</main>"
    assert read(page, head=ORGANISATION % TITLE).authors == ("Lena Orwick",)
    assert read(f"<main><h1>{TITLE}</h1>{TEXT}</main>", head=ORGANISATION % TITLE).authors == ("NOZ Desk Four",)


def test_who_took_the_pictures_is_no_author() -> None:
    people = "<ul class=authors><li class=a><b>Lena Orwick</b> <i>Journalist</i></li><li class=a><b>Tove Arkell</b> <i>Fotograf</i></li></ul>"
    assert read(f"<main><h1>{TITLE}</h1>{people}{TEXT}</main>").authors == ("Lena Orwick",)


def test_blocks_in_state_are_the_text_of_an_empty_page() -> None:
    blocks = ",".join(f'{{"type":"paragraph","text":"{one}"}}' for one in SAID)
    state = f'<script id="__NEXT_DATA__" type="application/json">{{"props":{{"content":[{blocks}]}}}}</script>'
    assert [block.text for block in read(f"<div id=__next></div>{state}").blocks] == SAID


def test_objects_of_other_kinds_are_no_blocks() -> None:
    cards = ",".join(f'{{"type":"card","text":"{one}"}}' for one in SAID)
    state = f'<script id="__NEXT_DATA__" type="application/json">{{"props":{{"content":[{cards}]}}}}</script>'
    page = f"<html><head><title>{TITLE}</title></head><body><p>Short.</p>{state}</body></html>"
    assert [block.text for block in extract(page, "https://paper.example/a", refuse=False).blocks] == ["Short."]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Dalam segala situasi, KOMPAR.com berkomitmen memberikan fakta jernih dari lapangan kepada pembaca.", False),
        ("Dalam segala situasi, pemerintah daerah berkomitmen menjaga harga beras, kata bupati Tirtasari.", True),
    ],
)
def test_an_outlet_that_speaks_of_itself_is_told_from_an_office(line: str, *, stays: bool) -> None:
    assert (line in texts(f"<div>{TEXT}<p>{line}</p></div>", lang="id")) is stays


PESAN = [
    f"Kepala Lapas Tirtasari menyampaikan laporan {kata} tentang panen kangkung kepada warga yang hadir di aula itu."
    for kata in ("pertama", "kedua", "ketiga", "keempat")
]
INDONESIAN = {"lang": "id", "called": "Lapas Tirtasari panen kangkung"}


def test_what_little_stands_above_an_outlets_dateline_is_no_text() -> None:
    above = "<p>Warga binaan memanen kangkung di lahan bekas parkir, Kamis (5/2/2026).</p>"
    body = f"<p>WARTAMUARA.COM, TIRTASARI - {PESAN[0]}</p>" + "".join(f"<p>{one}</p>" for one in PESAN[1:])
    found = texts(f"<div class=b>{above}{body}</div>", **INDONESIAN)
    assert found[0].startswith("WARTAMUARA.COM, TIRTASARI - ")
    assert found[1:] == PESAN[1:]


@pytest.mark.parametrize("start", ["Tirtasari - ", "KPK - "])
def test_a_text_goes_on_before_a_dateline_of_a_place_alone(start: str) -> None:
    above = "Warga binaan memanen kangkung di lahan bekas parkir, Kamis (5/2/2026)."
    body = f"<p>{above}</p><p>{start}{PESAN[0]}</p>" + "".join(f"<p>{one}</p>" for one in PESAN[1:])
    assert texts(f"<div class=b>{body}</div>", **INDONESIAN)[0] == above


def test_what_stands_long_before_an_outlets_dateline_is_text() -> None:
    body = "".join(f"<p>{one}</p>" for one in PESAN) + f"<p>WARTAMUARA.COM, TIRTASARI - {PESAN[0]}</p>"
    assert texts(f"<div class=b>{body}</div>", **INDONESIAN)[:4] == PESAN


@pytest.mark.parametrize(
    "line",
    [
        "Tayang: Kamis, 5 Februari 2026 20:30 WIB",
        "oprac. Oliwia Marczak5 lutego 2026, 20:30",
        "2026.02.05. 20:30 Módosítva: 2026.02.05. 21:00",
        "有料記事織部直子 2026年2月5日 20時30分",
    ],
)
def test_a_day_and_hour_at_the_head_are_no_text(line: str) -> None:
    assert texts(f"<div class=b><p>{SAID[0]}</p><p>{line}</p>{TEXT}</div>") == [SAID[0], *SAID]


@pytest.mark.parametrize(
    "line",
    [
        "The mill turned last on 5 February 2015, when the water stood at 20 hands.",
        "The council meets again on 5 February 2026 at 20:30 in the old ferry house.",
    ],
)
def test_a_sentence_with_a_day_at_the_head_is_text(line: str) -> None:
    assert texts(f"<div class=b><p>{SAID[0]}</p><p>{line}</p>{TEXT}</div>") == [SAID[0], line, *SAID]


def test_labels_that_stand_under_names_are_theirs() -> None:
    credit = "<div><div>Laras Pinundi</div><div>Penulis</div><div>Mahar Sudewa</div><div>Editor</div></div>"
    article = read(f"<main><h1>{TITLE}</h1><div class=b>{TEXT}</div></main>{credit}", lang="id")
    assert (article.authors, article.editors) == (("Laras Pinundi",), ("Mahar Sudewa",))


def test_labels_under_names_in_a_box_away_from_the_text_are_theirs() -> None:
    team = "<div><div><p>Rani Prameswari</p><p>Penulis</p></div><div><p>Bima Wicaksono</p><p>Editor</p></div></div>"
    article = read(f"{team}<div><article><h1>{TITLE}</h1>{TEXT}</article></div><div><p>More</p></div>", lang="id")
    assert (article.authors, article.editors) == (("Rani Prameswari",), ("Bima Wicaksono",))


def test_a_dateline_below_a_label_is_no_name() -> None:
    head = "<p>Laras Pinundi</p><p>Kontributor</p><p><b>Tirtasari, Warta Muara</b></p>"
    article = read(f"<main><h1>{TITLE}</h1><div>{head}</div><div class=b>{TEXT}</div></main>", lang="id")
    assert article.authors == ("Laras Pinundi",)
