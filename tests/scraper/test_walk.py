"""The walk: a page as lines in boxes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from archive.article import BlockKind
from scraper.extraction.page.lines import Page
from scraper.extraction.page.survey import survey
from scraper.extraction.page.walk import walk


def walked(html: str, dropped: str = "nothing") -> Page:
    tree = LexborHTMLParser(html)
    assert tree.body is not None
    return walk(tree.body, survey(tree).unseen | {node.mem_id: node.tag_id for node in tree.css(dropped)})


def texts(html: str) -> list[str]:
    return [line.text for line in walked(html).lines]


def test_what_no_reader_sees_is_left_out() -> None:
    hidden = '<p hidden>a</p><div style="DISPLAY : none">b</div><p style="visibility:hidden">c</p>'
    assert texts(f'<p>Kali <span aria-hidden="true">d</span>meluap</p>{hidden}<p style="color:red">lagi</p>') == [
        "Kali meluap",
        "lagi",
    ]
    assert texts('<div hidden id="S:1f"><p>Bagian yang menyusul</p></div><i aria-hidden="true">x</i>') == [
        "Bagian yang menyusul",
        "x",
    ]


def test_what_a_rule_drops_is_left_out_and_breaks_no_line() -> None:
    page = walked("<div>Kali <div class=iklan>beli</div>meluap</div>", ".iklan")
    assert [line.text for line in page.lines] == ["Kali meluap"]


def test_lines_end_where_blocks_do_and_keep_the_spaces_of_the_source() -> None:
    assert texts("<div>satu<p>du<b>a</b> <i>tiga</i>\n<div>empat</div>lima<br>enam<p>tu<br>juh<br><br>delapan") == [
        "satu", "dua tiga", "empat", "lima", "enam", "tu juh", "delapan",
    ]  # fmt: skip


def test_the_kind_of_a_line_is_that_of_the_block_around() -> None:
    page = walked("<h2>A</h2><ul><li>b<p>c</p></ul><blockquote>d</blockquote><table><tr><td>e</table>f")
    assert "".join(line.kind.value for line in page.lines) == "hlpqtp"
    assert page.lines[0].kind is BlockKind.HEADING


def test_how_much_of_a_line_is_linked_and_whether_all_of_it_is_bold() -> None:
    page = walked(
        "<p>\n<a>satu</a>\n<p>satu <a>\n dua \n</a> tiga<p><b>empat</b>:<p><b>lima</b> enam<p><a>a</a> <a>bc</a>"
    )
    assert [(line.links, line.strong) for line in page.lines] == [
        (4, False), (3, False), (0, True), (0, False), (3, False),
    ]  # fmt: skip


def test_boxes_hold_their_lines_and_each_other() -> None:
    page = walked("<body class=artikel-body><div id=a><div id=b><p>x</div><p>y</div><div id=kosong><div></div></div>z")
    assert [(box.node.id, box.parent, box.first, box.end, box.after) for box in page.boxes] == [
        (None, 0, 0, 3, 3), ("a", 0, 0, 2, 3), ("b", 1, 0, 1, 3),
    ]  # fmt: skip
    assert [line.box for line in page.lines] == [2, 1, 0]
    assert not page.boxes[0].names.is_content  # what the whole page is called tells nothing of a part


def test_a_paragraph_named_like_no_text_is_a_box() -> None:
    page = walked("<p class=teks>a<p class=caption>b")
    assert [line.box for line in page.lines] == [0, 1]


def test_pictures_know_their_figure_and_the_line_that_follows() -> None:
    page = walked(
        "<p>a<img id=x><p>b<figure><img id=y><figcaption>c</figcaption></figure><noscript><img id=z>d</noscript>e"
    )
    found = [(picture.node.id, picture.before, picture.figure is not None) for picture in page.pictures]
    assert found == [("x", 1, False), ("y", 2, True), ("z", 2, False)]
    assert [line.text for line in page.lines] == ["a", "b", "e"]


def test_people_are_elements_whose_names_speak_of_them() -> None:
    page = walked(
        "<nav class=author>a</nav><div class='x Byline'>b</div><a rel=author>c</a><i data-qa-id=editor>d</i><p>e"
    )
    assert [node.text() for node in page.people] == ["b", "c", "d"]


_PIECES = st.lists(
    st.sampled_from(["<div>", "</div>", "<p>", "<b>", "</b>", "<a>", "</a>", "<br>", "satu", " dua\n", "<li>"])
)


@settings(max_examples=80, deadline=None)
@given(_PIECES)
def test_no_text_is_lost_and_shares_stay_within_their_line(pieces: list[str]) -> None:
    html = "<body>" + "".join(pieces)
    page, tree = walked(html), LexborHTMLParser(html)
    assert "".join("".join(line.text.split()) for line in page.lines) == "".join(
        (tree.body.text() if tree.body else "").split()
    )
    assert all(0 <= line.links <= len(line.text) for line in page.lines)
    assert all(
        box.first <= box.end <= len(page.lines) and box.parent < max(number, 1) for number, box in enumerate(page.boxes)
    )


def test_people_are_the_elements_that_were_entered_and_speak_of_writers() -> None:
    page = walked(
        "<nav><p class=byline>a</p></nav><div class=x><b itemprop=author>c</b><!-- --><i id=author-2>d</i></div>"
        "<aside><a rel=author>e</a></aside><p class=hide hidden><b class=author>f</b></p><p class=Penulis>g</p>"
    )
    assert [node.text() for node in page.people] == ["c", "d", "g"]
