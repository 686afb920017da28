"""Teasers, replies and entries of live blogs in boxes without names (body/teasers, region), in invented words."""

from __future__ import annotations

import pytest

from archive.article import Article
from scraper import extract
from tests.scraper.river_pages import TITLE, URL, said


def teasers(count: int, head: str = "<h3><a href='/n/{0}'>Windows are sold on market {0}</a></h3>") -> str:
    summary = "<p>Those who sell the windows of old houses wait for teaser {0} and hope that it rains.</p>"
    return "".join(f"<div>{(head + summary).format(number)}</div>" for number in range(count))


def read(text: str) -> Article:
    return extract(f"<title>{TITLE}</title><div><h1>{TITLE}</h1><div>{text}</div></div>", URL)


PICTURE = "<a href='/n/{0}'><img src='/{0}.jpg'><b>Windows are sold on market {0}</b></a>"


@pytest.mark.parametrize("count", [2, 3, 9])
def test_teasers_between_paragraphs_are_no_text(count: int) -> None:
    for cards in (teasers(count), teasers(count, PICTURE)):
        _is_without_teasers(cards)


def _is_without_teasers(cards: str) -> None:
    article = read(f"{said('day', 6)}<div>{cards}</div>{said('night', 6)}")
    assert "teaser" not in article.body
    assert len(article.blocks) == 12


def test_teasers_strewn_over_the_text_are_no_text() -> None:
    article = read(said("day", 4) + teasers(1) + said("evening", 4) + teasers(1) + said("night", 4))
    assert "teaser" not in article.body
    assert len(article.blocks) == 12


def test_a_list_of_places_with_links_is_the_text() -> None:
    assert read(said("day", 2) + teasers(9)).body.count("teaser") == 9


def test_a_text_with_links_in_boxes_of_its_own_stays() -> None:
    link = "<div>{}<p><a href='/far/{}'>What the mayor said about the river last year</a></p></div>"
    parts = "".join(link.format(said(f"day-{number}", 1), number) for number in range(4))
    assert read(said("day", 9) + parts).body.count("On day") == 13


def test_a_paragraph_under_a_linked_line_without_heading_or_picture_stays() -> None:
    parts = teasers(3, "<p><a href='/far/{0}'>What the mayor said about the river last year</a></p>")
    assert read(said("day", 9) + parts).body.count("teaser") == 3


def replies(count: int, button: str = "<a href='#{0}'>Reply</a> <a href='#l{0}'>Like</a>") -> str:
    text = "<p>I do not agree with number {0}: the bridge was never shut, was it, and nobody asked us.</p>"
    card = f"<div><div><b>Reader {{0}}</b></div>{text}{{1}}</div>"
    return "".join(card.format(number, button.format(number)) for number in range(count))


@pytest.mark.parametrize(
    "button", ["Reply", "reply", "Antworten", "RÉPONDRE", "Balas", "返信", "Ответить", "رد", "Reply (2)"]
)
def test_what_readers_wrote_is_no_text_though_it_is_longer(button: str) -> None:
    article = read(f"{said('day', 2)}<div>{replies(40, f'<div>{button}</div>')}</div>")
    assert [block.text[:8] for block in article.blocks] == ["On day 0", "On day 1"]


def test_posts_of_a_forum_are_the_text() -> None:
    assert read(replies(9)).body.count("I do not agree") == 9


def test_a_text_that_speaks_of_replies_stays() -> None:
    lines = "<p>Reply of the mayor to the council's question about the bridge and its boards, in full:</p>" * 2
    assert (
        read(said("day", 3) + f"<div><div>{lines}</div>Reply<p>{said('week', 3)}</p></div>").body.count("On week") == 3
    )


def test_entries_of_a_live_blog_with_links_are_the_text() -> None:
    entry = "<div><a href='#{0}'>10:{0}</a><div>{1}</div><div><a href='#s{0}'>Share</a></div></div>"
    entries = "".join(entry.format(number + 10, said(f"hour-{number}", 2)) for number in range(9))
    page = f"<div><h1>{TITLE}</h1><div>{said('day', 9)}</div></div><div>{entries}</div>"
    assert extract(f"<title>{TITLE}</title>{page}", URL).body.count("On hour") == 18


LIST = "<div><h3>More stories</h3>{}</div>"


@pytest.mark.parametrize(
    "text",
    [
        "<p>The bridge over the long river is open again since this morning, the mayor said.</p>",
        "The bridge is open again.<br>Those who built it looked on and did not say a word to anybody.",
        "<table>{}</table>".format("".join(f"<tr><td>Board {n}<td>{n} nails</tr>" for n in range(40))),
        "".join(f"Over the river of May<br>goes verse {n}<br><br>" for n in range(30)),
        "<ul>{}</ul>".format(
            "".join(f"<li>Board number {n} was carried to the river by two men.</li>" for n in range(9))
        ),
    ],
)
def test_a_short_text_above_teasers_under_a_label_is_the_text(text: str) -> None:
    page = f"<div><div><h1>{TITLE}</h1></div><div>{text}</div>{LIST.format(teasers(6))}</div>"
    article = extract(f"<title>{TITLE}</title>{page}", URL)
    assert "teaser" not in article.body
    assert "Windows" not in article.body
    assert len(article.body) > 60


def test_an_introduction_above_entries_with_links_does_not_replace_them() -> None:
    intro = (
        "<div><p>All that the newspapers of the valley wrote about the bridge this week, collected for you.</p></div>"
    )
    page = f"<div><div><h1>{TITLE}</h1></div>{intro}<div>{teasers(6)}</div></div>"
    assert extract(f"<title>{TITLE}</title>{page}", URL).body.count("teaser") == 6


def test_a_digest_in_sections_with_links_is_the_text() -> None:
    """Labels over each of several lists are the headings of a text."""
    page = said("day", 1) + LIST.format(teasers(6)) + "<div><h3>From the valley</h3></div>" + teasers(6)
    assert read(page).body.count("teaser") == 12
