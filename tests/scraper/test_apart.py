"""What holds more text than the article and is not the headline's (body/apart), on pages in invented words; no box has
a name."""

from __future__ import annotations

import time

import pytest

from archive.article import Article
from scraper import extract
from tests.scraper.river_pages import TITLE, URL, said

NOTICE = f"<div><h2>We value your privacy</h2>{said('notice', 14)}<button>Accept</button></div>"
LINKS = "<div>{}</div>".format(
    "".join(f"<h3><a href='/n/{n}'>Another story about doors and windows {n}</a></h3>" for n in range(9))
)


def read(body: str) -> Article:
    return extract(f"<title>{TITLE} - Warta</title><body>{body}</body>", URL)


def test_a_notice_above_the_headline_is_not_its_text() -> None:
    article = read(f"{NOTICE}<div><h1>{TITLE}</h1><div>{said('day', 6)}</div></div>{LINKS}")
    assert "notice" not in article.body
    assert len(article.blocks) == 6


@pytest.mark.parametrize("title", ["<h1>{}</h1>", "<div>{}</div>", "<h1><span>River</span><br>{}</h1>"])
def test_terms_below_other_links_are_not_the_headline_s_text(title: str) -> None:
    page = f"<div>{title.format(TITLE)}<div>{said('day', 6)}</div></div>{LINKS}<div>{said('term', 14)}</div>"
    assert len(read(page).blocks) == 6


def test_another_article_with_a_headline_of_its_own_is_not_the_text() -> None:
    other = f"<div><h1>The old mill is for sale</h1><div>By Rani Putri</div><div>{said('week', 20)}</div></div>"
    article = read(f"<div><h1>{TITLE}</h1><div>{said('day', 6)}</div></div><div>{other}</div>")
    assert "week" not in article.body
    assert len(article.blocks) == 6


def test_another_article_in_the_same_box_ends_the_text() -> None:
    other = f"<h1>The old mill is for sale</h1><p>3 March 2026</p>{said('week', 20)}"
    article = read(f"<div><h1>{TITLE}</h1>{said('day', 6)}{other}</div>")
    assert "week" not in article.body
    assert len(article.blocks) == 6


def test_a_part_of_the_text_under_an_h1_stays() -> None:
    part = f"<h1>The old mill is for sale</h1>{said('week', 20)}"
    article = read(f"<div><h1>{TITLE}</h1>{said('day', 6)}{part}</div>")
    assert article.body.count("week") == 20


def test_a_text_above_a_headline_with_little_text_stays() -> None:
    """The title stands once more over what asks for sharing it."""
    page = f"<div>{said('day', 9)}</div><div><h3>{TITLE}</h3><p>Send this to those who would like to read it.</p></div>"
    assert len(read(page).blocks) == 9


def test_a_text_behind_its_summary_and_buttons_stays() -> None:
    """What stands between headline and text is no article where little keeps it apart."""
    buttons = "".join(f"<a href='/share/{name}'>Share by {name}</a>" for name in ("letter", "wire", "pigeon"))
    page = f"<div><h1>{TITLE}</h1><div>{said('summary', 5)}</div></div><div>{buttons}</div><div>{said('day', 20)}</div>"
    assert read(page).body.count("day") == 20


def test_a_text_behind_captions_and_links_stays() -> None:
    captions = "".join(f"<div><img src='/p{n}.jpg'>{said(f'picture-{n}', 1)}</div>" for n in range(5))
    page = f"<div><h1>{TITLE}</h1><div>{captions}</div></div>{LINKS}<div>{said('day', 30)}</div>"
    assert read(page).body.count("day") == 30


def test_a_heading_over_what_readers_wrote_is_no_title() -> None:
    thoughts = f"<h3>6 thoughts on {TITLE}</h3>{said('reader', 3)}"
    page = f"<div><div><b>{TITLE}</b></div><div>{said('day', 12)}</div></div><div>{thoughts}</div>"
    article = read(page)
    assert article.title == TITLE
    assert article.body.startswith("On day 0")


def test_cost_is_linear_in_pages_of_many_headlines() -> None:
    began = time.process_time()
    read("".join(f"<div><h1>Story {n}</h1><div>{said(f'{n}', 6)}</div>{LINKS}</div>" for n in range(400)))
    assert time.process_time() - began < 3


def test_a_text_in_a_hidden_box_with_the_headline_is_read_where_nothing_else_is() -> None:
    """A script shows it, or the end of a hidden box above is missing."""
    page = f"<div style='display:none'><span>Loading</span><div><h1>{TITLE}</h1>{said('day', 6)}</div>"
    assert len(read(page).blocks) == 6


@pytest.mark.parametrize("shown", [f"<h1>{TITLE}</h1>", said("night", 2)])
def test_a_hidden_headline_stays_hidden_where_another_or_a_text_is_seen(shown: str) -> None:
    hidden = f"<div hidden><h1>Thank you</h1>{said('thank', 6)}</div>"
    article = extract(f"<title>{TITLE}</title>{hidden}{shown}<p>It was opened.</p>", URL, refuse=False)
    assert "thank" not in article.body
