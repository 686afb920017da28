"""The corpora's pages as stranger publishers would have made them: other mark-up, more around and inside the text, and
the known text in other forms on a page of our own. Pure; the added words are invented, and no box has a name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

Gold = dict[str, Any]
"""What a corpus knows of a page: `body`, `title`..."""

LONG = 60  # characters of a paragraph that is known again by its text
_MARK = "\ue000{}\ue000"  # a private character, where something will be added

# -- other mark-up -----------------------------------------------------------------------------------


def _replaced(*pairs: tuple[bytes, bytes]) -> Callable[[bytes], bytes]:
    compiled = [(re.compile(pattern, re.IGNORECASE), by) for pattern, by in pairs]

    def replace(page: bytes) -> bytes:
        for pattern, by in compiled:
            page = pattern.sub(by, page)
        return page

    return replace


def _every_fifth_end_missing(page: bytes) -> bytes:
    ends = iter(range(10**9))
    return re.sub(rb"</(?:p|div)\s*>", lambda found: b"" if next(ends) % 5 == 0 else found[0], page)


_P, _P_END = rb"<p(?=[\s>])[^>]{0,2000}>", rb"</p\s*>"

MARKUP: dict[str, Callable[[bytes], bytes]] = {
    "p as br br": _replaced((_P, b""), (_P_END, b"<br><br>")),
    "p as div": _replaced((rb"<(/?)p(?=[\s>])", rb"<\1div")),
    "p as span": _replaced((_P, b"<span>"), (_P_END, b"</span><br>")),
    "p as list item": _replaced((_P, b"<ul><li>"), (_P_END, b"</li></ul>")),
    "font in p": _replaced((_P, b"<p><font size=2><span>"), (_P_END, b"</span></font></p>")),
    "div as table": _replaced((rb"<div(?=[\s>])([^>]{0,2000})>", rb"<table\1><tr><td>"), (rb"</div\s*>", b"</table>")),
    "in one form": _replaced((rb"<body(?=[\s>])[^>]{0,2000}>", rb"\g<0><form action=/ method=post>")),
    "ends missing": _every_fifth_end_missing,
    "headings as h1": _replaced((rb"<(/?)h[2-4](?=[\s>])", rb"<\1h1")),
    "h1 as h3": _replaced((rb"<(/?)h1(?=[\s>])", rb"<\1h3")),
    "h1 as div": _replaced((rb"<(/?)h1(?=[\s>])", rb"<\1div")),
    "all as article": _replaced((rb"<(/?)section(?=[\s>])", rb"<\1article")),
}
"""Names of deprivations, and what is done to a page's bytes."""

# -- more than the text --------------------------------------------------------------------------------

_SENTENCES = (
    "Nobody in the harbour had expected that the old crane would ever be painted again.",
    "The council promises to count the gulls of the island before the summer begins.",
    "A bakery in the valley sells bread that keeps for a month, and people queue for it.",
    "Twelve goats walked through the tunnel last night and were found at the other end.",
    "The museum of buttons opens its doors for children who bring one of their own.",
)


def _cards(count: int) -> str:
    return "".join(
        f"<div><a href='/card/{one}'><img src='/c{one}.jpg'><h3>{_SENTENCES[one % 5][:44]}</h3></a>"
        f"<p>{_SENTENCES[one % 5]} {_SENTENCES[(one + 2) % 5][:50]} {one}.</p></div>"
        for one in range(count)
    )


def _comments(count: int) -> str:
    return "".join(
        f"<div><div><b>Reader {one}</b> <span>{one % 23 + 1} hours ago</span></div>"
        f"<p>I for one do not agree with number {one}. {_SENTENCES[one % 5]} {_SENTENCES[(one + one // 5) % 5]}</p>"
        f"<div><a href='#r{one}'>Reply</a> <a href='#l{one}'>Like</a></div></div>"
        for one in range(count)
    )


_LETTER = (
    "<form action='/letter'><h3>Our letter to you</h3><p>Every morning the news of the town in your box, chosen by our"
    " editors, free of charge and easy to leave again.</p><input name=mail><button>Send</button></form>"
)
_NOTICE = "<div><h2>We value your privacy</h2>{}<button>Accept all</button></div>".format(
    "".join(
        f"<p>We and our {number} partners store information on your device and read it there, such as identifiers in"
        " cookies, and process personal data for advertising and content, for measuring both, and for learning about"
        " those who see them. With your consent we use precise location data; you may object at any time.</p>"
        for number in range(811, 823)
    )
)
_TERMS = "<div>{}</div>".format(
    "".join(
        f"<p>{number}. The publisher does not warrant that what is shown here is complete or right, and is liable"
        " for no loss that comes of relying on it. No part may be copied, stored or passed on without permission of"
        " the publisher; registered in the town's court under number 4711, managing director Ada Example.</p>"
        for number in range(1, 15)
    )
)
_SUBSCRIBE = (
    "<div><h3>Read on with a subscription</h3><p>You have read three free articles this month; subscribe for one coin"
    " a week and read all that we write.</p><p>Already a subscriber? <a href='/login'>Log in</a></p><a href='/buy'>"
    "Subscribe</a></div>"
)
_BIOGRAPHY = (
    "<div><img src='/portrait.jpg'><h4><a href='/people/ada'>Ada Example</a></h4><p>Ada Example has written about"
    " harbours and goats since she left the school of journalism. Before that she sailed round the island and kept a"
    " shop for buttons. She lives in the valley with two dogs, has won the prize of the gulls, and wrote a book"
    " about cranes. You can write to her.</p></div>"
)
_CRUMBS = "<div><a href='/'>Home</a> › <a href='/town'>The town and its people</a> › <span>Harbour</span></div>"
_LOGO, _WIDGET = "<h1>The Daily Button</h1>", f"<div><h1>What others read</h1>{_cards(4)}</div>"
_SECOND = "<div><h1>{}</h1><div>By Ada Example</div><div>3 March 2019</div><div>{}</div></div>".format(
    "The crane of the old harbour is painted for the third time",
    "".join(f"<p>On day {day} it rained. {' '.join(_SENTENCES[day % 3 :])}</p>" for day in range(20)),
)


def _added(
    *, above: str = "", under_headline: str = "", before: str = "", middle: str = "", behind: str = "", below: str = ""
) -> Callable[[bytes, Gold], bytes]:
    """Adds mark-up at the top and the end of a page, under its h1, before the first paragraph of the known text, in
    the middle of it and right behind it; a page on which its text is not found stays as it is."""

    def add(page: bytes, gold: Gold) -> bytes:
        tree = LexborHTMLParser(page.decode("utf-8", "replace"))
        paragraphs = _known(tree, str(gold.get("body") or ""))
        body, heading = tree.body, tree.css_first("h1")
        if body is None or len(paragraphs) < 2:
            return page
        parts = {"above": above, "head": under_headline, "before": before, "middle": middle, "behind": behind}
        marks = {name: _MARK.format(name) for name in (*parts, "below")}
        if heading is not None:
            heading.insert_after(marks["head"])
        paragraphs[0].insert_before(marks["before"])
        paragraphs[(len(paragraphs) - 1) // 2].insert_after(marks["middle"])
        paragraphs[-1].insert_after(marks["behind"])
        if body.first_child is not None and body.last_child is not None:
            body.first_child.insert_before(marks["above"])
            body.last_child.insert_after(marks["below"])
        html = tree.html or ""
        for name, part in {**parts, "below": below}.items():
            html = html.replace(marks[name], part)
        return html.encode()

    return add


def _known(tree: LexborHTMLParser, text: str) -> list[LexborNode]:
    """The paragraphs of a page that stand in `text`."""
    wanted = " ".join(text.split())
    found = ((node, " ".join(node.text().split())) for node in tree.css("p"))
    return [node for node, line in found if len(line) >= LONG and line[:200] in wanted]


ADDED: dict[str, Callable[[bytes, Gold], bytes]] = {
    "written again": _added(),
    "letter in the middle": _added(middle=_LETTER),
    "cards in the middle": _added(middle=f"<div>{_cards(3)}</div>"),
    "sidebar in the middle": _added(middle=f"<div><h3>Most read</h3>{_cards(9)}</div>"),
    "cards under the headline": _added(under_headline=f"<div>{_cards(4)}</div>"),
    "crumbs before the text": _added(before=_CRUMBS),
    "biography behind": _added(behind=_BIOGRAPHY),
    "subscribe behind": _added(behind=_SUBSCRIBE),
    "comments behind": _added(behind=_comments(200)),
    "another article below": _added(below=_SECOND),
    "notice above": _added(above=_NOTICE),
    "terms below": _added(below=_TERMS),
    "logo and widget in h1": _added(above=_LOGO, below=_WIDGET),
}
"""Names of additions, and what adds them to a page, with the text that is known."""

# -- the text in other forms -----------------------------------------------------------------------------


def _page(title: str, text: str) -> str:
    """A page of our own around a text."""
    name = escape(title)
    links = "".join(f"<a href='/{one}/'>{one}</a> " for one in ("news", "sport", "culture", "weather", "opinion"))
    return (
        f"<html><head><title>{name} - The Daily Button</title></head><body><div><a href='/'>The Daily Button</a>{links}"
        f"</div><div><div><h1>{name}</h1><div>By Ada Example</div><div>3 March 2019, 10:15</div></div><div>{text}</div>"
        f"<div><h3>More stories</h3>{_cards(6)}</div></div><div><p>The Daily Button is printed in the valley; all that"
        f" stands in it belongs to the publisher and to those who wrote it.</p>{links}</div></body></html>"
    )


def _sentences(text: str) -> list[str]:
    return re.findall(r"\S.{20,}?(?:[.!?。]['\"”»]?(?=\s)|$)", text)


def _lines(text: str, words: int) -> Iterator[str]:
    said = text.split()
    return (" ".join(said[start : start + words]) for start in range(0, len(said), words))


def _live(paragraphs: Sequence[str]) -> str:
    cards = (
        f"<div><span>{9 + number // 60:02}:{number % 60:02}</span><div><p>{one}</p></div>"
        f"<div><a href='#{number}'>Share</a></div></div>"
        for number, one in enumerate(paragraphs[1:])
    )
    return f"<div><p>{paragraphs[0]}</p></div><div>{''.join(cards)}</div>"


def _table(paragraphs: Sequence[str]) -> str:
    cells = [f"<td>{cell}</td>" for one in paragraphs for cell in _lines(one, 2)]
    rows = ("".join(cells[start : start + 4]) for start in range(0, len(cells), 4))
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _terms(paragraphs: Sequence[str]) -> str:
    tags = ("dt", "dd")
    lines = (f"<{tags[number % 2]}>{one}</{tags[number % 2]}>" for number, one in enumerate(paragraphs))
    return f"<dl>{''.join(lines)}</dl>"


_FORMS: dict[str, Callable[[list[str]], str]] = {
    "as p": lambda ones: "".join(f"<p>{one}</p>" for one in ones),
    "as br": lambda ones: "<br>".join(ones),
    "as div in div": lambda ones: "".join(f"<div><div>{one}</div></div>" for one in ones),
    "as dl": _terms,
    "as list": lambda ones: f"<ul>{''.join(f'<li>{one}</li>' for one in ones)}</ul>",
    "as sentences in a list": lambda ones: "".join(
        f"<h2>Number {n}</h2><ul>{''.join(f'<li>{part}</li>' for part in _sentences(one) or [one])}</ul>"
        for n, one in enumerate(ones)
    ),
    "as live cards": _live,
    "as quotations": lambda ones: "".join(f"<blockquote>{one}</blockquote>" for one in ones),
    "as verses": lambda ones: "".join(f"<p>{'<br>'.join(_lines(one, 5))}</p>" for one in ones),
    "as verses in div": lambda ones: "<br><br>".join("<br>".join(_lines(one, 5)) for one in ones),
    "as pre": lambda ones: "<pre>{}</pre>".format("\n\n".join("\n".join(_lines(one, 9)) for one in ones)),
    "as table": _table,
    "as pictures' texts": lambda ones: "".join(
        f"<div><img src='/p{number}.jpg'><p>{one}</p></div>" for number, one in enumerate(ones)
    ),
    "as cells": lambda ones: "<table>{}</table>".format("".join(f"<tr><td>{one}</td></tr>" for one in ones)),
}


def _rebuilt(form: Callable[[list[str]], str], sentences: int = 0) -> Callable[[bytes, Gold], tuple[bytes, Gold]]:
    """A page of our own with the known text in a form: all of it, or the first sentences."""

    def build(page: bytes, gold: Gold) -> tuple[bytes, Gold]:
        paragraphs = [one.strip() for one in re.split(r"\n+", str(gold.get("body") or "")) if one.strip()]
        if sentences:
            paragraphs = [" ".join(_sentences(" ".join(paragraphs))[:sentences])]
        title = str(gold.get("title") or "The crane of the old harbour is painted again")
        known = {
            "body": "\n\n".join(paragraphs),
            "title": title,
            "authors": ["Ada Example"],
        }
        html = _page(title, form([escape(one) for one in paragraphs]))
        return html.encode(), known

    return build


REBUILT: dict[str, Callable[[bytes, Gold], tuple[bytes, Gold]]] = {
    **{name: _rebuilt(form) for name, form in _FORMS.items()},
    "one sentence": _rebuilt(_FORMS["as p"], 1),
    "two sentences": _rebuilt(_FORMS["as p"], 2),
    "three sentences in br": _rebuilt(_FORMS["as br"], 3),
}
"""Names of forms, and what makes a page of a known text, with what is known of that page."""
