"""The subtitle: the sentence or two that a page shows under its headline, before byline and text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction.body.boilerplate import is_boilerplate
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.lines import Line, Page
from scraper.extraction.page.text import from_markup, letters

NEAR = 12  # lines behind the headline among which it is looked for
SHORTEST = 20  # characters
LONGEST = 700
HEADING = 40  # characters of a smaller heading that is one
RUNNING = 80  # characters of a paragraph
PARAGRAPHS = 2  # in one box, from which its lines are the article's text
MIN_TOLD = 30  # letters of a description that tell the standfirst by repeating it
DIGITS = 0.15  # of a line's characters: more of them are a date

_NAME = re.compile(
    r"(?<![a-z])(?:sub-?(?:title|head(?:er|line)?|titulo|deck)|stand-?first|strap-?line|dek|deck|lead-?text|intro(?:-?text|duction)?"
    r"|teaser-?text|article[\w-]*(?:lead|teaser|intro|excerpt|summary|dek|desc)|post-?excerpt|vorspann|einleitung|preface"
    r"|excerpt|summary|description|ingress|entradilla|bajada|copete|chap[oe]u?|sottotitolo|occhiello|sapo|spot|lead|lede)"
    r"(?![a-z])|(?<=[a-z])(?:Dek|Standfirst|Subtitle|Subhead|LeadText|Intro|Excerpt)",
)  # fmt: skip
_names_one = lru_cache(maxsize=4_096)(_NAME.search)  # the pages of an outlet have the same names
_DESCRIPTIONS = ("og:description", "description", "twitter:description")
_PICTURE = re.compile(r"caption|image|img|picture|photo|media-|gallery|figure|video", re.IGNORECASE)
_BYLINE = re.compile(r"(?:by|von|oleh|por|par|di|door|published|updated|diperbarui)\b[^.!?]{0,80}$", re.IGNORECASE)


def choose(
    evidence: Evidence, title: str, headlines: Sequence[int] = (), *, language: str | None = None
) -> tuple[str, str] | None:
    """(subtitle, origin): as the page shows it behind the first of `headlines`, the lines that read as the title, else
    JSON-LD's second headline. `language`: the text's, which says whose labels are none."""
    if (line := _shown(evidence, title, headlines, language)) is not None:
        return line, "visible:standfirst"
    value = (evidence.article_node or {}).get("alternativeHeadline")
    text = from_markup(value) if isinstance(value, str) else ""
    return (text, "json-ld:alternativeHeadline") if text and text.casefold() != title.casefold() else None


def _shown(evidence: Evidence, title: str, headlines: Sequence[int], language: str | None) -> str | None:
    """A line near the headline that is named so, repeats the page's own description, or is a smaller heading right
    under it."""
    page = evidence.page
    place = next(chain(headlines, (number for _, number in page.h1)), None)
    near = page.lines[place + 1 : place + 1 + NEAR] if place is not None else []
    told, running = None, 0
    for number, line in enumerate(near):
        if not SHORTEST <= len(line.text) <= LONGEST or line.links * 2 > len(line.text):
            continue
        is_under = number == 0 and line.kind is BlockKind.HEADING and len(line.text) >= HEADING
        is_one = is_under or _is_named(page, line)
        if not is_one and len(line.text) > MIN_TOLD:
            told = _told(evidence) if told is None else told
            is_one = bool(told) and letters(line.text) in told and not _is_running(page, line)
        if is_one and letters(line.text) not in letters(title) and _reads_like_one(line.text, language):
            return line.text
        running += len(line.text) > 2 * RUNNING
        if running == PARAGRAPHS:
            return None  # the text has begun: what is named or short behind that is a heading of a part of it
    return None


def _told(evidence: Evidence) -> frozenset[str]:
    """The letters of the page's descriptions, which most pages tell three times over."""
    raws = {value for name in _DESCRIPTIONS for value in evidence.meta.get(name, ())[:1]}
    if isinstance(value := (evidence.article_node or {}).get("description"), str):
        raws.add(value)
    return frozenset(said for raw in raws if len(said := letters(from_markup(raw))) > MIN_TOLD)


def _reads_like_one(text: str, language: str | None) -> bool:
    """Whether a line is a sentence, and no date, byline or appeal."""
    is_date = len(text) < RUNNING and sum(map(str.isdigit, text)) > DIGITS * len(text)
    return not is_date and _BYLINE.match(text) is None and not is_boilerplate(text, language)


def _is_named(page: Page, line: Line) -> bool:
    """Whether the line's own element, or a box that holds this line alone, is named after a standfirst."""
    box = page.boxes[line.box]
    names = _class_of(line.node) if line.node is not None else ""
    if box.end - box.first == 1:
        names = f"{names} {_class_of(box.node)}"
    if names in _UNNAMED or _names_one(names) is None:
        return False
    return _PICTURE.search(f"{names} {_class_of(page.boxes[box.parent].node)}") is None


def _class_of(node: LexborNode) -> str:
    return node.attributes.get("class") or ""


_UNNAMED = ("", " ")


def _is_running(page: Page, line: Line) -> bool:
    """Whether a line stands among paragraphs: a description often repeats the first of them."""
    box = page.boxes[line.box]
    beside = (one for one in page.lines[box.first : box.end] if one.box == line.box)
    return sum(len(one.text) > RUNNING for one in beside) > PARAGRAPHS
