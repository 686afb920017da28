# ruff: noqa: E501 - pages are data
"""The first paragraph in a box of its own, and columns of one text."""

from __future__ import annotations

import pytest

from scraper import extract

TEXT = tuple(
    f"The council of Wexmoor heard the engineer of the old mill for the {word} time, and nobody left before the end of it."
    for word in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
)
LEAD = "The wheel of the mill has stood still since the flood, and it will stand still for another two winters."


def texts(inside: str) -> list[str]:
    page = f"<html lang=en><head><title>Mill to turn again in Wexmoor</title></head><body><main><h1>Mill to turn again in Wexmoor</h1>{inside}</main></body></html>"
    return [block.text for block in extract(page, "https://paper.example/mill").blocks]


def body(tag: str = "div") -> str:
    return f"<{tag} class=x9>" + "".join(f"<p>{one}</p>" for one in TEXT) + f"</{tag}>"


@pytest.mark.parametrize(
    "lead",
    [
        f"<p class=article-lead>{LEAD}</p>",
        f"<div class=vorspann><p>{LEAD}</p></div>",
        f"<div class='teaser-text'><p>{LEAD}</p></div>",
        f"<div id=intro>{LEAD}</div>",
        f"<section class=chapo><div><p>{LEAD}</p></div></section>",
    ],
)
def test_a_paragraph_that_is_called_the_lead_begins_the_text(lead: str) -> None:
    assert texts(f"<div class=h>{lead}<div>5 February 2026</div></div>{body()}") == [LEAD, *TEXT]


@pytest.mark.parametrize(
    "beside",
    [
        f"<p class=dek>{LEAD}</p>",
        f"<p class=strapline>{LEAD}</p>",
        f"<p class=leading-loose>{LEAD}</p>",
        f"<figure class=lead-image><img src=a.jpg><figcaption class=lead-image-caption>{LEAD}</figcaption></figure>",
        f"<div class=teaser><a href=/other>{LEAD}</a></div>",
        "<div class=teaser><p>Otters return to the northern canals</p></div>",
        f"<div class=teaser><p>One more thing.</p><p>Two more.</p><p>Three more.</p><p>{LEAD}</p></div>",
    ],
)
def test_what_is_no_lead_stays_out(beside: str) -> None:
    assert texts(f"<div class=h>{beside}<div>5 February 2026</div></div>{body()}") == list(TEXT)


def test_columns_of_one_name_are_one_text() -> None:
    first = f"<div class='a1 text-column'><div class=b2><p>{TEXT[0]}</p></div></div>"
    second = (
        "<div class='a1 text-column'><div class=b2>" + "".join(f"<p>{one}</p>" for one in TEXT[1:]) + "</div></div>"
    )
    assert texts(f"<section>{first}<div><div>Advertisement</div></div>{second}</section>") == list(TEXT)


def test_a_box_of_another_name_above_is_no_column() -> None:
    first = f"<div class=notice><div class=b2><p>{LEAD}</p></div></div>"
    second = "<div class='a1 text-column'><div class=b2>" + "".join(f"<p>{one}</p>" for one in TEXT) + "</div></div>"
    assert texts(f"<section>{first}{second}</section>") == list(TEXT)
