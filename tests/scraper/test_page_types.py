# ruff: noqa: E501 - pages are data
"""What a reader takes for the text on pages that are built in other ways than news articles are, or are none at all."""

from __future__ import annotations

import pytest

from scraper import extract
from scraper.errors import Listing, NotAnArticle, NoText

URL = "https://bengkel.example/engsel/memasang-engsel-kuningan"
SAID = (
    "The hinge arrived scratched and the seller replaced it within two days without asking for a photo.",
    "I fitted mine with the short screws because the long ones split the oak frame near the lower corner.",
    "Does anyone know whether the brass version fits doors thicker than forty millimetres?",
    "Mine is forty four and it closes fine, but you have to plane the edge by about two millimetres first.",
    "Thanks, that is exactly what I needed to know before ordering a second pair for the workshop.",
)
TITLE = "Brass hinges on thick doors"
MENU = "<header><nav><ul><li><a href=/>Home</a></li><li><a href=/shop>Shop</a></li></ul></nav></header>"
CARDS = "".join(
    f"<div class=card><a href=/n/{n}><h3>Another story about doors and windows number {n}</h3></a></div>"
    for n in range(4)
)
FOOT = (
    "<footer><p>Copyright 2026 Fixers. All rights reserved. No part of this site may be copied anywhere.</p></footer>"
)


def texts(body: str, *, lang: str = "en") -> list[str]:
    page = f"<html lang={lang}><head><title>{TITLE}</title></head><body>{MENU}{body}<aside>{CARDS}</aside>{FOOT}</body></html>"
    return [block.text for block in extract(page, URL, refuse=False).blocks]


HEAD = f"<h1>{TITLE}</h1>"

SHAPES = {
    "layout tables": f"<table width=760><tr><td width=120><a href=/a>News</a><br><a href=/b>Archive</a></td><td>{HEAD}<font size=2>"
    + "<br><br>".join(SAID)
    + "</font></td></tr></table>",
    "one cell a paragraph": f"<table><tr><td>{HEAD}</td></tr>" + "".join(f"<tr><td>{one}</td></tr>" for one in SAID) + "</table>",
    "breaks alone": f"{HEAD}<div>" + "<br>\n<br>".join(SAID) + "</div>",
    "loose text": f"{HEAD}" + "<br><br>".join(SAID),
    "divs": f"{HEAD}<div>" + "".join(f"<div>{one}</div>" for one in SAID) + "</div>",
    "spans": f"{HEAD}<div>" + "".join(f"<div><span><span>{one}</span></span></div>" for one in SAID) + "</div>",
    "sections": f"<article>{HEAD}" + "".join(f"<section><div><p>{one}</p></div></section>" for one in SAID) + "</article>",
    "a form around": f"<form action=/post><div>{HEAD}<div>" + "".join(f"<p>{one}</p>" for one in SAID) + "</div></div></form>",
    "centred": f"<center>{HEAD}<p>" + "<p>".join(SAID) + "</center>",
    "forum": HEAD + "".join(
        f"<div class='post message'><div class='author userinfo'><a href=/u/{n}>user{n}</a><div>Joined: Jan 2019</div></div>"
        f"<div class=message-body>{one}</div><div class=actions><a>Reply</a></div></div>" for n, one in enumerate(SAID)
    ),
    "first paragraphs in boxes of their own": f"<div class=story>{HEAD}<div class=first><p>{SAID[0]}</p></div><div class=second><p>{SAID[1]}</p>"
    f"</div><div class=rest>" + "".join(f"<p>{one}</p>" for one in SAID[2:]) + "</div></div>",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_every_paragraph_is_read_however_the_page_is_built(shape: str) -> None:
    assert texts(SHAPES[shape]) == list(SAID)


def test_an_answer_belongs_to_its_question() -> None:
    page = f"{HEAD}<div class=question><p>{SAID[2]}</p><pre><code>depth = 44</code></pre></div><div id=answers><h2>2 Answers</h2>"
    answers = "".join(f"<div class=answer><p>{one}</p></div>" for one in SAID[:2])
    assert texts(page + answers + "</div>") == [SAID[2], "depth = 44", "2 Answers", *SAID[:2]]


def test_a_page_of_documentation_begins_with_its_first_sentence() -> None:
    page = f"""<div class=body role=main><section><h1>{TITLE}<a class=headerlink href=#x>¶</a></h1><p>Use the package manager of
        your choice.</p><pre>pip install hingelib</pre><h2>Requirements</h2><ul><li>A door</li></ul><dl><dt>open(name)</dt>
        <dd>Opens the door of that name and returns a handle that must be closed.</dd></dl></section></div>"""
    assert texts(page) == [
        "Use the package manager of your choice.", "pip install hingelib", "Requirements", "A door", "open(name)",
        "Opens the door of that name and returns a handle that must be closed.",
    ]  # fmt: skip


def test_signs_that_link_to_a_heading_are_none_of_its_words() -> None:
    page = f"""{HEAD}<p>{SAID[0]}</p><h2><a class=anchor href=#fit> # </a>Fitting</h2><p>{SAID[1]}</p><h2>Planing<a href=#p>¶</a></h2>
        <p>{SAID[2]}</p><p>In C<a href=/c>#</a> it is <a href=/t>#<span>oak</span></a>, as <a href=#law>§ 4</a> of the manual says.</p>"""
    assert texts(page) == [
        SAID[0],
        "Fitting",
        SAID[1],
        "Planing",
        SAID[2],
        "In C# it is #oak, as § 4 of the manual says.",
    ]


def test_a_text_goes_on_in_the_box_that_is_named_its_rest() -> None:
    first, rest = "".join(f"<p>{one} {one} {one}</p>" for one in SAID[:3]), "".join(f"<p>{one}</p>" for one in SAID[3:])
    page = f"<div class=entry>{HEAD}<div class=entry-body>{first}</div><div class={{}}>{rest}</div><div class=by>Posted by Ole</div></div>"
    assert texts(page.format("entry-more"))[3:] == list(SAID[3:])
    assert texts(page.format("entry-notes"))[3:] == []


def test_chapters_in_numbered_boxes_are_one_text_and_columns_are_not() -> None:
    first = "".join(f"<p>{one} {one} {one}</p>" for one in SAID[:4])
    page = f"<div class=page>{HEAD}<div class=level1>{first}</div>{{}}<div class=level2><p>{SAID[4]}</p></div></div>"
    assert texts(page.format("<h2>Ordering</h2>"))[4:] == ["Ordering", SAID[4]]
    assert texts(page.format(""))[4:] == []


FOLDED = {
    "a button behind": ("", "<button>Read more</button>", True),
    "a link before, in a paragraph": ("<p><a href=#>Continue reading →</a></p>", "", True),
    "a button in German": ("", "<div><button>Mehr lesen</button></div>", True),
    "nothing that shows it": ("", "", False),
    "another button": ("", "<button>Close</button>", False),
    "a sentence of readers": ("", "<p>Read more</p>", False),
    "a picture between": ("<img src=/d.jpg>", "<button>Read more</button>", False),
}


@pytest.mark.parametrize("case", FOLDED)
def test_the_rest_of_a_text_that_a_button_shows_is_read(case: str) -> None:
    before, behind, is_read = FOLDED[case]
    page = f"<article>{HEAD}<p>{SAID[0]}</p><p>{SAID[1]}</p>{before}<div style='display:none'><p>{SAID[2]}</p><p>{SAID[3]}</p></div>{behind}"
    assert texts(page + "</article>") == list(SAID[: 4 if is_read else 2])


def test_a_product_is_what_is_said_of_it() -> None:
    page = f"""<div class=product>{HEAD}<div class=price>$12.50</div><div class=short><p>A solid brass hinge for oak and walnut
        doors of any thickness.</p></div><div class=tabs><div class=description><h2>Description</h2><p>Cast in one piece, the hinge
        carries doors of up to thirty kilograms.</p><ul><li>Length: 75 mm</li></ul></div><div class=reviews><p>{SAID[0]}</p></div></div>"""
    found = texts(page + "</div>")
    assert found[0].startswith("A solid brass hinge")
    assert found[-1] == SAID[0]
    assert "Length: 75 mm" in found


def test_a_box_named_for_the_stories_of_others_is_not_the_text() -> None:
    others = "".join(f"<li><p>{one}</p></li>" for one in SAID[:3])
    own = "".join(f"<p>{n}. {one} {one}</p>" for n, one in enumerate(SAID * 2))
    page = f"<div class=bd>{HEAD}<div class=art>{own}</div></div><div class=top-story-content><ul>{others}</ul></div>"
    assert texts(page)[0] == f"0. {SAID[0]} {SAID[0]}"


def test_a_short_text_in_a_named_box_beats_a_sidebar() -> None:
    bar = "".join(f"<div class=feature><div class=textwidget>{one}</div></div>" for one in SAID[:3])
    page = f"<div class=columns><div class=post-1>{HEAD}<div class=entry-content><p>{SAID[3]} {SAID[4]}</p></div></div>"
    assert texts(f"{page}<div class=right><div class=block>{bar}</div></div></div>") == [f"{SAID[3]} {SAID[4]}"]


def test_a_sentence_set_as_a_heading_above_the_text_is_its_standfirst() -> None:
    told = "Carpenters report from their workshops what the new hinges can carry"
    page = f"{HEAD}<div class=entry-content><h2>{told}</h2>" + "".join(f"<p>{one}</p>" for one in SAID)
    assert texts(page + "</div>") == [told, *SAID]


def test_what_stands_alone_with_a_picture_is_its_caption_whatever_the_box_is_called() -> None:
    picture = "<div class=qx81><img src=/engsel.jpg width=800><div class=zz9>A brass hinge on a door of oak in the workshop of a carpenter</div></div>"
    page = f"{HEAD}<div class=qq7><p>{SAID[0]}</p>{picture}" + "".join(f"<p>{one}</p>" for one in SAID[1:])
    assert texts(page + "</div>") == list(SAID)


def test_where_every_paragraph_has_its_picture_they_are_the_text() -> None:
    items = "".join(
        f"<div class=qx{n}><img src=/{n}.jpg width=800><div>{one}</div></div>" for n, one in enumerate(SAID)
    )
    assert texts(f"{HEAD}<div class=qq7>{items}</div>") == list(SAID)


CHINESE = "渔民今天清晨带着满船的鲜鱼回到港口，市场里挤满了前来购买的居民，价格比上周下降了大约一成。"
ARABIC = "عاد الصيادون فجر اليوم إلى الميناء ومعهم كميات كبيرة من السمك الطازج، وقال أحدهم إن الأسعار انخفضت كثيرا."
THAI = "ชาวประมงกลับเข้าฝั่งในเช้าวันนี้พร้อมปลาสดจำนวนมาก ทำให้ราคาปลาในตลาดลดลงจากสัปดาห์ก่อน"


@pytest.mark.parametrize(("lang", "text"), [("zh", CHINESE), ("ar", ARABIC), ("th", THAI)])
def test_scripts_without_spaces_and_from_right_to_left(lang: str, text: str) -> None:
    lines = [f"{text}{n}" for n in range(4)]
    assert texts(HEAD + "<div dir=auto>" + "".join(f"<p>{line}</p>" for line in lines) + "</div>", lang=lang) == lines


def listing() -> str:
    cards = "".join(
        f"<article><h2><a href=/n/{n}>Story number {n} about doors and frames</a></h2></article>" for n in range(15)
    )
    return f"<html><head><title>Workshop news</title></head><body><h1>Workshop news</h1><p>{SAID[0]}</p>{cards}</body></html>"


def test_a_page_that_is_no_article_gives_its_text_to_those_who_ask_for_any() -> None:
    with pytest.raises(Listing):
        extract(listing(), "https://bengkel.example/news")
    read = extract(listing(), "https://bengkel.example/news", refuse=False)
    assert (read.title, read.body) == ("Workshop news", SAID[0])


def test_without_a_text_there_is_nothing_to_give() -> None:
    with pytest.raises(NoText):
        extract("<title>Empty</title><body></body>", URL, refuse=False)
    with pytest.raises(NotAnArticle):
        extract(b"%PDF-1.7", URL, refuse=False)
