"""Element numbers of the parser, read from it: comparing numbers is several times as fast as names."""

# ruff: noqa: E501 - long lines are data

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

TEXT = 2
COMMENT = 4


def _ids(names: str) -> frozenset[int]:
    return frozenset(_id(name) for name in names.split())


def _id(name: str) -> int:
    page = f"<{name}></{name}>" if name not in _IN_TABLE else f"<table><tr><{name}></{name}></tr></table>"
    node = LexborHTMLParser(page).css_first(name)
    if node is None:
        raise ValueError(f"the parser keeps no <{name}>")
    return int(node.tag_id)


_IN_TABLE = {"td", "th", "tr", "tbody", "caption"}

A, BR, HR, IMG, PICTURE, FIGURE, FIGCAPTION, NOSCRIPT, ARTICLE, P, LI, TR, TD, TH, BLOCKQUOTE, HEADER = (
    _id(name)
    for name in [
        "a",
        "br",
        "hr",
        "img",
        "picture",
        "figure",
        "figcaption",
        "noscript",
        "article",
        "p",
        "li",
        "tr",
        "td",
        "th",
        "blockquote",
        "header",
    ]
)
H1 = _id("h1")
BODY = _id("body")
MAIN = _id("main")
FOOTER = _id("footer")
FORM = _id("form")
ADDRESS = _id("address")
SOURCE = _id("source")
SPAN = _id("span")
TIME = _id("time")
TABLE = _id("table")
PRE = _id("pre")
OL = _id("ol")
LISTS = _ids("dl ol ul")
TITLE = _id("title")
META = _id("meta")
BASE = _id("base")
HTML = _id("html")
ROWS = _ids("tr td th")
SCRIPT = _id("script")
VOID = _ids("meta link")
HEADINGS = _ids("h1 h2 h3 h4 h5 h6")
INLINE = _ids(
    "a br img abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong"
    " sub sup time tt u var wbr label picture ruby"
)
SKIPPED = _ids(
    "script style nav footer aside button select textarea input iframe template svg math object embed"
    " video audio canvas dialog menu map rp rt head title"
)

SILENT = _ids("title script style template head iframe svg")
"""Skipped elements that end no line: a script may stand in the middle of a sentence."""
BOLD = _ids("b strong")
BUTTONS = _ids("a button")
FOLDING = _ids("div section span")
UNREAD = _ids("script style noscript template option select button svg iframe figcaption nav") | {COMMENT}
"""Elements whose text a reader does not meet as part of a line."""
WORDLESS = _ids("svg script style button noscript template select img") | {COMMENT}
"""Elements that hold no words of a caption."""
