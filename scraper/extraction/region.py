"""Where on a page the article's text stands: the box with most running text, corrected by names and by what
the page says of itself.
"""

from __future__ import annotations

from collections.abc import Sequence

from archive.article import BlockKind
from scraper.extraction import tags
from scraper.extraction.boilerplate import CAPTION, STRONG
from scraper.extraction.text import letters
from scraper.extraction.walk import Line, Page

DESCENT = 0.62  # a child box that holds this share of its parent's good text is the better candidate
FURNITURE_SHARE = 0.2  # a box named like furniture that holds more of the good text than this is none
NAMED_SHARE = 0.15  # of all good text that a box named like an article's container must hold
INNER = 0.3  # of a named box's good text that a named box inside it must hold to be the better one
REMAINDER = 250  # characters that must be left before a large comment section is believed to be one
LONG_NAME = 12  # characters of a class from which its repetition says that boxes belong together
MAX_NESTED = 20  # boxes named like an article's container, one inside the other, that are looked into
OTHERS = 2  # articles beside the headline's own that make what is around them a list
GOOD_LENGTH = 40  # characters from which a line counts as running text


def goodness_of(line: Line) -> int:
    """Characters that count as running text; scripts without spaces say more with each."""
    size = len(line.text)
    if line.kind is BlockKind.HEADING or line.links * 2 > size:
        return 0
    if not line.text.isascii() and line.text.count(" ") * 12 < size and size > 12:
        size *= 3
    if size < GOOD_LENGTH or (line.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE) and size < 2 * GOOD_LENGTH):
        return 0
    good = size - line.links
    return good // 3 if line.kind is BlockKind.LIST_ITEM else good


def without_furniture(page: Page, goodness: Sequence[int]) -> tuple[list[bool], list[int]]:
    """Which boxes are left out, and the good text of every box without them."""
    boxes = page.boxes
    parents = [box.parent for box in boxes]
    out = [False] * len(boxes)
    totals = _totals(page, goodness, parents, out)
    named = [number for number, box in enumerate(boxes) if box.furniture]
    if not named:
        return out, totals
    whole = totals[0]
    limit = FURNITURE_SHARE * whole
    shares: dict[str, int] = {}
    for number in named:
        word = boxes[number].word
        if boxes[parents[number]].word != word:
            shares[word] = shares.get(word, 0) + totals[number]
    tops = [place for _, place in page.h1]
    told = _held_by_content(page, totals, parents)
    for number, box in enumerate(boxes):
        if out[parents[number]]:
            out[number] = True
        elif box.furniture == CAPTION:
            out[number] = told[number] == 0
        elif box.furniture == STRONG:
            around = box.node.tag_id == tags.MAIN or any(box.first <= place < box.end for place in tops)
            around = around or told[number] * 5 > totals[number] * 2
            out[number] = totals[number] <= limit or (not around and whole - shares[box.word] > REMAINDER)
        elif box.furniture:
            out[number] = shares[box.word] <= limit
    return out, _totals(page, goodness, parents, out)


def _held_by_content(page: Page, totals: Sequence[int], parents: Sequence[int]) -> list[int]:
    """For every box the good text in boxes inside it that are named like an article's container."""
    told = [0] * len(parents)
    for number in range(len(parents) - 1, 0, -1):  # a box comes after the box around it
        if page.boxes[number].is_content:
            told[number] = totals[number]
        told[parents[number]] += told[number]
    return told


def _totals(page: Page, goodness: Sequence[int], parents: Sequence[int], out: Sequence[bool]) -> list[int]:
    totals = [0] * len(parents)
    for line, good in zip(page.lines, goodness, strict=True):
        if good and not out[line.box]:
            totals[line.box] += good
    for number in range(len(parents) - 1, 0, -1):
        totals[parents[number]] += totals[number]
    return totals


def choose(
    page: Page, totals: Sequence[int], out: Sequence[bool], *, title: str | None = None, anchor: str | None = None
) -> int:
    """The number of the box that holds the text.

    `anchor` is the beginning of the text as structured data tells it.
    """
    box = _whole(page, totals, out, _candidate(page, totals, out, 0))
    around = _around_headline(page, totals, out, title)
    if around is not None and _is_of_others(page, totals, out, box, around):
        box = _candidate(page, totals, out, around)
    return _widened_to_anchor(page, box, out, anchor)


def _candidate(page: Page, totals: Sequence[int], out: Sequence[bool], here: int) -> int:
    """Descend while one child holds most of the good text, from the box that is named for it if there is one."""
    boxes = page.boxes
    children: list[list[int]] = [[] for _ in boxes]
    for number, box in enumerate(boxes[1:], 1):
        if totals[number] and not out[number]:
            children[box.parent].append(number)
    here = _named(page, totals, out, here) or here
    is_named = False
    while children[here]:
        best = max(children[here], key=totals.__getitem__)
        is_named = is_named or boxes[here].is_content
        share = 0.9 if is_named else DESCENT if boxes[best].node.tag_id != tags.ARTICLE else DESCENT * 0.7
        if totals[best] < share * totals[here] or boxes[best].node.tag_id in _NEVER:
            break
        here = best
    return here


def _named(page: Page, totals: Sequence[int], out: Sequence[bool], scope: int) -> int | None:
    """The box whose name says that it holds the text, if it holds enough; what is around several of one name."""
    boxes = page.boxes
    after = _afters(page)
    named = [
        number
        for number in range(scope, after[scope])
        if boxes[number].is_content
        and totals[number] > NAMED_SHARE * totals[scope]
        and totals[number] > REMAINDER
        and not out[number]
    ]
    if not named:
        return None
    best = max(named, key=totals.__getitem__)
    for _ in range(MAX_NESTED):
        inner = [one for one in named if best < one < after[best] and totals[one] > INNER * totals[best]]
        if not inner or "articlebody" in boxes[best].name.split():
            break
        best = max(inner, key=totals.__getitem__)
    return _whole(page, totals, out, best)


def _whole(page: Page, totals: Sequence[int], out: Sequence[bool], best: int) -> int:
    """What is around the boxes of one name, when a template cuts the text into several; not around two articles."""
    boxes = page.boxes
    name = boxes[best].name
    if len(name) < LONG_NAME and not boxes[best].is_content:
        return best
    parts = [number for number, box in enumerate(boxes) if box.name == name and totals[number] and not out[number]]
    firsts = [boxes[part].first for part in parts]
    low, high, around = min(firsts), max(firsts), best
    while not (boxes[around].first <= low and high < boxes[around].end):
        around = boxes[around].parent
    if not boxes[best].is_content and totals[around] * 4 > sum(totals[part] for part in parts) * 5:
        return best  # the name is a template's, not the text's
    heads = sum(boxes[around].first <= place < boxes[around].end for _, place in page.h1)
    top = max((place for _, place in page.h1 if place <= boxes[best].first), default=0)
    return around if heads < 2 or top == 0 else best


def _around_headline(page: Page, totals: Sequence[int], out: Sequence[bool], title: str | None) -> int | None:
    """The <article> that holds the headline and text."""
    wanted = letters_of(title or "")
    place = next((place for place, line in enumerate(page.lines) if wanted and reads(line.text, wanted)), None)
    if place is None:
        return None
    box = page.lines[place].box
    while box and (page.boxes[box].node.tag_id != tags.ARTICLE or totals[box] < REMAINDER or out[box]):
        box = page.boxes[box].parent
    return box or None


def _is_of_others(page: Page, totals: Sequence[int], out: Sequence[bool], box: int, own: int) -> bool:
    """Whether `box` holds other articles' text: it begins behind the headline's own, or holds several more."""
    boxes = page.boxes
    if boxes[box].first >= boxes[own].end:
        return True
    after = _afters(page)
    if not box < own < after[box]:
        return False
    outside = [*range(box + 1, own), *range(after[own], after[box])]
    others = [n for n in outside if boxes[n].node.tag_id == tags.ARTICLE and totals[n] and not out[n]]
    return sum(not (boxes[n].first <= boxes[own].first < boxes[n].end) for n in others) >= OTHERS


def _afters(page: Page) -> list[int]:
    """For every box the number after the last box inside it: boxes are numbered as they open."""
    after = list(range(1, len(page.boxes) + 1))
    for number in range(len(after) - 1, 0, -1):
        parent = page.boxes[number].parent
        after[parent] = max(after[parent], after[number])
    return after


_NEVER = tags.HEADINGS | {tags.P, tags.LI, tags.TR, tags.BLOCKQUOTE}


def _widened_to_anchor(page: Page, box: int, out: Sequence[bool], anchor: str | None) -> int:
    """A box that holds the line with which the text begins, if that is near."""
    number = _anchored(page, anchor)
    if number is None or page.boxes[box].first <= number < page.boxes[box].end:
        return box
    wider = box
    for _ in range(4):
        wider = page.boxes[wider].parent
        if page.boxes[wider].first <= number < page.boxes[wider].end:
            return wider
    return box


def _anchored(page: Page, anchor: str | None) -> int | None:
    """The number of the line that begins as `anchor` does."""
    wanted = letters_of(anchor or "")[:60]
    if len(wanted) < 25:
        return None
    for number, line in enumerate(page.lines):
        if not wanted.startswith(letters_of(line.text[:12])):
            continue
        told = letters_of(line.text[:200])
        if len(told) > 20 and told[:60].startswith(wanted[: len(told)]):
            return number
    return None


def reads(text: str, wanted: str) -> bool:
    """Whether `text` has these letters; spelling a line out costs, so its beginning decides first."""
    return wanted.startswith(letters_of(text[:12])) and letters_of(text) == wanted


def letters_of(text: str) -> str:
    """The `letters` of a line's beginning, which tells it from others."""
    return letters(text[:300])
