"""The first paragraph of a text in a box of its own between headline and text, called so: Lead, Vorspann, chapô."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.extraction.body.furniture import Furniture
from scraper.extraction.page.lines import PARAGRAPH, Attributes, Page

ABOVE = 40  # lines before the text that are looked at
SHORTEST, LONGEST = 40, 900  # characters of such a paragraph
AROUND = 2  # boxes around it whose names are asked
HELD = 3  # lines that such a box holds at most
_LEAD = re.compile(
    r"(?<![a-z])(?:lead|leads?-?(?:text|paragraph|in)|lede|intro|introtext|intro-?text|vorspann|anrei(?:ss|ß)er|anleser|teaser|teaser-?text"
    r"|standfirst|preamble|opener|chap[oô]|chapeau|ingress|manchet|perex|zajawka|entradilla|bajada|sommario|spot)(?![a-z])",
    re.IGNORECASE,
)
"""Names of it; what is called dek, strapline or subtitle is said beside the headline, and no part of the text."""
_NO_LEAD = re.compile(
    r"caption|image|img|photo|foto|picture|media|figure|video|author|byline|meta|date|headline|related|widget|nav|share"
    r"|comment|newsletter|list|card|item|grid|promo|paywall|hidden",
    re.IGNORECASE,
)
_SAID = ".!?…。！？"
_QUOTES = "\"”“»’')"


def leads_above(page: Page, first: int, out: Furniture, headlines: Sequence[int]) -> list[int]:
    """The numbers of the paragraphs of such a box between the headline and the text, which begins with `first`."""
    head = max((number for number in headlines if number < first), default=None)
    if head is None:
        return []
    for number in range(max(head + 1, first - ABOVE), first):
        box = _box_of_lead(page, number, head, first)
        if box is not None and not out[page.boxes[box].parent]:
            inside = range(page.boxes[box].first, page.boxes[box].end) if box != page.lines[number].box else [number]
            return [one for one in inside if _is_said(page, one)]
    return []


def _box_of_lead(page: Page, number: int, head: int, first: int) -> int | None:
    """The box whose names say so, around a paragraph; its own where the paragraph says it itself."""
    if not _is_said(page, number):
        return None
    line = page.lines[number]
    if line.node is not None and _names_lead(line.node.attributes):
        return line.box
    box = line.box
    for _ in range(AROUND):
        held = page.boxes[box]
        if not box or held.first <= head or held.end > first or held.end - held.first > HELD:
            break
        if _names_lead(held.attributes):
            return box
        box = held.parent
    return None


def _is_said(page: Page, number: int) -> bool:
    line = page.lines[number]
    if line.kind is not PARAGRAPH or not SHORTEST <= len(line.text) <= LONGEST or line.links * 4 >= len(line.text):
        return False
    return line.text.rstrip(_QUOTES)[-1:] in _SAID


def _names_lead(attributes: Attributes) -> bool:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return _LEAD.search(names) is not None and _NO_LEAD.search(names) is None
