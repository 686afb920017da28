"""Names in boxes that are called like others': the box that holds the headline is the article's, whatever its name."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.river_pages import TEXT, TITLE

AUTHOR = "<span class=author>Ada Example</span>"
LINK = "<div><span>18/03/2026</span> | <a rel=author href=/author/ada>Ada Example</a></div>"


def authors(body: str, head: str = "") -> tuple[str, ...]:
    return extract(f"<title>{TITLE}</title>{head}<body>{body}", "https://warta.example/7").authors


@pytest.mark.parametrize(
    "body",
    [
        f"<div class=card><div class=card-body><h1>{TITLE}</h1>{AUTHOR}{TEXT}</div></div>",
        f"<div class=single-teaser>{LINK}<h1>{TITLE}</h1>{TEXT}</div>",
        f"<div class=widget><div><h1>{TITLE}</h1></div><div>{AUTHOR}</div>{TEXT}</div>",
    ],
)
def test_a_name_in_the_box_of_the_headline(body: str) -> None:
    assert authors(body) == ("Ada Example",)


@pytest.mark.parametrize("box", ["card", "teaser", "related", "widget"])
def test_a_name_in_a_box_beside_it_is_somebody_elses(box: str) -> None:
    assert authors(f"<div><h1>{TITLE}</h1><div class={box}>{AUTHOR}</div>{TEXT}</div>") == ()
    assert authors(f"<div><div class={box}>{AUTHOR}</div><h1>{TITLE}</h1>{TEXT}</div>") == ()


@pytest.mark.parametrize("field", ["sailthru.author", "dable:author", "mrf:authors", "author_name", "news_author"])
def test_fields_of_newsrooms_and_of_those_who_count_readers(field: str) -> None:
    head = f"<meta name='{field}' content='Ada Example'>"
    assert authors(f"<h1>{TITLE}</h1>{TEXT}", head) == ("Ada Example",)


def test_an_account_in_such_a_field_is_no_name() -> None:
    assert authors(f"<h1>{TITLE}</h1>{TEXT}", "<meta name='sailthru.author' content='aexample'>") == ()
