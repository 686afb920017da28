"""The subtitle: the sentence or two that a page shows under its headline, before byline and text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from archive.article import BlockKind
from scraper.extraction.body.boilerplate import is_boilerplate
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.text import from_markup, letters
from scraper.extraction.page.walk import Line, Page

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
_PICTURE = re.compile(r"caption|image|img|picture|photo|media-|gallery|figure|video", re.IGNORECASE)
_BYLINE = re.compile(r"(?:by|von|oleh|por|par|di|door|published|updated|diperbarui)\b[^.!?]{0,80}$", re.IGNORECASE)


def choose(evidence: Evidence, title: str, headlines: Sequence[int] = ()) -> tuple[str, str] | None:
    """(subtitle, origin): as the page shows it behind the first of `headlines`, the lines that read as the title, else
    JSON-LD's second headline."""
    if (line := _shown(evidence, title, headlines)) is not None:
        return line, "visible:standfirst"
    value = (evidence.article_node or {}).get("alternativeHeadline")
    text = from_markup(value) if isinstance(value, str) else ""
    return (text, "json-ld:alternativeHeadline") if text and text.casefold() != title.casefold() else None


def _shown(evidence: Evidence, title: str, headlines: Sequence[int]) -> str | None:
    """A line near the headline that is named so, repeats the page's own description, or is a smaller heading right
    under it."""
    page, heading = evidence.page, letters(title)
    told = {said for value in _descriptions(evidence) if len(said := letters(from_markup(value))) > MIN_TOLD}
    for number, line in _behind_headline(page, headlines):
        if not SHORTEST <= len(line.text) <= LONGEST:
            continue
        said = letters(line.text)
        is_under = number == 0 and line.kind is BlockKind.HEADING and len(line.text) >= HEADING
        is_one = is_under or _is_named(page, line) or (said in told and not _is_running(page, line))
        if is_one and said not in heading and _reads_like_one(line):
            return line.text
    return None


def _descriptions(evidence: Evidence) -> Iterator[str]:
    for name in ("og:description", "description", "twitter:description"):
        yield from evidence.meta.get(name, ())[:1]
    if isinstance(value := (evidence.article_node or {}).get("description"), str):
        yield value


def _behind_headline(page: Page, headlines: Sequence[int]) -> Iterator[tuple[int, Line]]:
    """(0, 1, ...; line) behind the first place where the headline stands, else behind the first h1."""
    place = next(chain(headlines, (number for _, number in page.h1)), None)
    if place is not None:
        yield from enumerate(page.lines[place + 1 : place + 1 + NEAR])


def _reads_like_one(line: Line) -> bool:
    """Whether a line is a sentence, and no date, byline, link or appeal."""
    text = line.text
    if line.links * 2 > len(text):
        return False
    is_date = len(text) < RUNNING and sum(map(str.isdigit, text)) > DIGITS * len(text)
    return not is_date and _BYLINE.match(text) is None and not is_boilerplate(text)


def _is_named(page: Page, line: Line) -> bool:
    """Whether the line's own element, or a box that holds this line alone, is named after a standfirst."""
    box = page.boxes[line.box]
    nodes = [line.node, box.node] if box.end - box.first == 1 else [line.node]
    names = " ".join(node.attributes.get("class") or "" for node in nodes if node is not None)
    around = f"{names} {page.boxes[box.parent].node.attributes.get('class') or ''}"
    return _NAME.search(names) is not None and _PICTURE.search(around) is None


def _is_running(page: Page, line: Line) -> bool:
    """Whether a line stands among paragraphs: a description often repeats the first of them."""
    box = page.boxes[line.box]
    beside = (one for one in page.lines[box.first : box.end] if one.box == line.box)
    return sum(len(one.text) > RUNNING for one in beside) > PARAGRAPHS
