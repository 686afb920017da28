"""What holds much text and is not the headline's: notices above it, terms and other articles below, lists of teasers.

A box chosen for its text is left out where the headline says that it cannot be the article, and the next one chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from scraper.extraction.body import region
from scraper.extraction.body.density import Totals
from scraper.extraction.body.furniture import Furniture, totals_without
from scraper.extraction.body.headlines import letters_of
from scraper.extraction.body.teasers import Teasers
from scraper.extraction.page.lines import HEADING, Page

TURNS = 3  # boxes that are left out at most
OWN = 400  # characters of running text under a headline that are an article of their own
NEAR = 250  # of links between two texts from which they are apart
FEW, BELOW = 250, 0.25  # of running text below a headline, also of that above it, from which that is none of its text
SHORT = 60  # characters that stand above teasers and are an article
TIMES = 2  # times the good text of a box from which what stands between the headline and it, however short, is the text
SHARE = 0.3  # of a box's good text that stands between it and the headline where links alone keep them apart


def choose(
    page: Page,
    goodness: Sequence[int],
    out: Furniture,
    totals: Totals,
    *,
    headlines: Sequence[int] = (),
    title: str | None = None,
    anchor: str | None = None,
) -> tuple[int, Totals]:
    """The number of the box that holds the text (``region.choose``), and the good text of the boxes that are not left
    out; what stands apart is left out in `out` too. Where no line is the title, an h1 that holds it is the headline."""
    box = region.choose(page, totals, headlines=headlines, anchor=anchor)
    heads = [head for head in headlines if not page.lines[head].links] or _holding(page, title)
    for _ in range(TURNS if heads else 0):
        is_apart = _is_apart(page, goodness, out, totals, box, heads)
        own = 0 if is_apart else _told(page, goodness, out, totals, box, heads)
        if not is_apart and not own:
            break
        out.leave(box)
        totals = totals_without(page, goodness, out)
        if own:
            return own, totals
        box = region.choose(page, totals, headlines=headlines, anchor=anchor)
    return box, totals


def _told(page: Page, goodness: Sequence[int], out: Furniture, totals: Totals, box: int, heads: list[int]) -> int:
    """The box of what stands between a headline and a box of less text: verses and tables, whose lines are too short
    for running text, and one or two sentences above teasers; 0 where little stands there."""
    boxes, lines = page.boxes, page.lines
    first = boxes[box].first
    above = max((head for head in heads if head < first), default=first)
    if any(first <= head < boxes[box].end for head in heads):
        return 0
    whole, limit = sum([len(line.text) for line in lines[above + 1 : first]]), max(OWN, TIMES * totals[box])
    if whole < SHORT or (whole < limit and not Teasers(page, goodness, totals, box).are_all()):
        return 0  # of whatever kind the lines are: on most pages nothing stands there but a byline
    plain = {
        number: len(line.text)
        for number, line in enumerate(lines[above + 1 : first], above + 1)
        if line.links * 2 < len(line.text) and line.kind is not HEADING and not out[line.box]
    }
    size = sum(plain.values())
    if size < SHORT or (size < limit and not Teasers(page, goodness, totals, box).are_all()):
        return 0
    own, most = lines[above].box, min(OWN, size)
    while own and sum(size for n, size in plain.items() if boxes[own].first <= n < boxes[own].end) < most:
        own = boxes[own].parent
    return own


def _holding(page: Page, title: str | None) -> list[int]:
    """The lines of the h1 elements that hold the title, or more than half of it, beside other words."""
    wanted = letters_of(title or "")
    shown = [(place, letters_of(page.lines[place].text)) for _, place in page.h1 if place < len(page.lines)]
    return [
        place
        for place, text in shown[: region.MAX_HEADS]
        if text and wanted and (wanted in text or (text in wanted and len(text) * 2 > len(wanted)))
    ]


def _is_apart(page: Page, goodness: Sequence[int], out: Furniture, totals: Totals, box: int, heads: list[int]) -> bool:
    """Whether a box cannot hold the headline's text: it ends above the headline, or begins behind another text."""
    first, end = page.boxes[box].first, page.boxes[box].end
    if any(first <= head < end for head in heads):
        return False
    above = [head for head in heads if head < first]
    if not above:
        return _good_from(page, goodness, out, min(heads)) >= max(BELOW * totals[box], FEW)
    between = [n for n in totals if max(above) < page.boxes[n].first and page.boxes[n].end <= first]
    if not between or totals[best := max(between, key=totals.__getitem__)] < OWN:
        return False
    last = page.boxes[best].end
    if any(last <= place <= first for _, place in page.h1):
        return True
    if page.boxes[box].names.is_content or totals[best] < SHARE * totals[box]:
        return False
    return sum(line.links for line in islice(page.lines, last, first)) >= NEAR


def _good_from(page: Page, goodness: Sequence[int], out: Furniture, first: int) -> int:
    """The good text from a line on that is not left out."""
    lines = page.lines
    return sum(goodness[n] for n in range(first, len(lines)) if goodness[n] and not out[lines[n].box])
