"""Which of a page's lines are the article's text.

Text density chooses a box, names correct it, JSON-LD's articleBody says where the text begins, and every line
is then judged by itself: links, wording, place.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.article import Block, BlockKind
from scraper.extraction import language, tags
from scraper.extraction.boilerplate import CAPTION, STRONG, is_boilerplate, without_inline
from scraper.extraction.text import from_markup
from scraper.extraction.walk import Line, Page

DESCENT = 0.62  # a child box that holds this share of its parent's good text is the better candidate
FURNITURE_SHARE = 0.2  # a box named like furniture that holds more of the good text than this is none
HEAD = 8  # lines at the beginning of the text in which a byline or a date may stand
NAMED_SHARE = 0.15  # of all good text that a box named like an article's container must hold
MAX_TOLD = 300_000  # characters read of an articleBody
INNER = 0.3  # of a named box's good text that a named box inside it must hold to be the better one
REMAINDER = 250  # characters that must be left before a large comment section is believed to be one
GOOD_LENGTH = 40  # characters from which a line counts as running text


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The chosen text and where it stands."""

    blocks: tuple[Block, ...]
    raw: tuple[str, ...]  # the text lines of the region before any wording was judged, for bylines and credits
    first: int  # numbers of the first and last line of the region in the page's lines
    last: int
    box: int
    good: int  # characters of running text in it
    origin: str
    language: str | None
    left_out: tuple[bool, ...]  # for every box of the page: whether it is furniture


def find(
    page: Page,
    *,
    title: str | None = None,
    anchor: str | None = None,
    declared: Sequence[str | None] = (),
    containers: frozenset[int] = frozenset(),
    drop_text: Sequence[str] = (),
) -> Body:
    """The body of `page`. `anchor` is the beginning of the text as structured data tells it; `containers` are
    the elements (``mem_id``) that a rule names, `drop_text` patterns of whole lines to leave out."""
    goodness = [_goodness(line) for line in page.lines]
    left_out, totals = _without_furniture(page, goodness)
    ruled = [number for number, box in enumerate(page.boxes) if box.node.mem_id in containers] if containers else []
    box = _candidate(page, totals, left_out)
    box = _widened_to_anchor(page, box, left_out, anchor)
    chosen = _lines_of(page, box, left_out, goodness, title, anchor)
    if ruled:
        inside = {number for one in ruled for number in range(page.boxes[one].first, page.boxes[one].end)}
        chosen = [number for number in sorted(inside) if not left_out[page.lines[number].box]] or chosen
        box = ruled[0]
    dropped = [re.compile(pattern) for pattern in drop_text]
    chosen = [n for n in chosen if not any(pattern.fullmatch(page.lines[n].text) for pattern in dropped)]
    tongue = language.choose(" ".join(page.lines[n].text for n in chosen if goodness[n])[:4_000], declared)
    chosen = [n for n in chosen if not _is_pointer(page.lines[n]) and not is_boilerplate(page.lines[n].text, tongue)]
    blocks = _blocks(page, _trimmed(page, chosen, goodness))
    return Body(
        blocks=tuple(blocks),
        raw=tuple(page.lines[number].text for number in range(page.boxes[box].first, page.boxes[box].end)),
        first=chosen[0] if chosen else 0,
        last=chosen[-1] if chosen else 0,
        box=box,
        good=sum(goodness[number] for number in chosen),
        language=tongue,
        left_out=tuple(left_out),
        origin="rule:body" if ruled else "heuristic:density",
    )


def told(found: Body, text: str) -> Body:
    """`found` with the text that structured data tell, for pages whose mark-up holds hardly any."""
    lines = [from_markup(line) for line in re.split(r"\n+|</p>|<br\s*/?>", html.unescape(text[:MAX_TOLD]))]
    blocks = tuple(Block(kind=BlockKind.PARAGRAPH, text=line) for line in lines if line)
    return replace(found, blocks=blocks, origin="json-ld:articleBody", good=sum(len(block.text) for block in blocks))


# -- density ---------------------------------------------------------------------------------------


def _goodness(line: Line) -> int:
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


def _without_furniture(page: Page, goodness: Sequence[int]) -> tuple[list[bool], list[int]]:
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
            around = any(box.first <= place < box.end for place in tops) or told[number] * 5 > totals[number] * 2
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


def _candidate(page: Page, totals: Sequence[int], out: Sequence[bool]) -> int:
    """Descend while one child holds most of the good text, from the box that is named for it if there is one."""
    children: list[list[int]] = [[] for _ in page.boxes]
    for number, box in enumerate(page.boxes[1:], 1):
        if totals[number] and not out[number]:
            children[box.parent].append(number)
    here = _named(page, totals, out) or 0
    while children[here]:
        best = max(children[here], key=lambda number: totals[number])
        share = DESCENT if page.boxes[best].node.tag_id != tags.ARTICLE else DESCENT * 0.7
        if page.boxes[here].is_content:
            share = 0.9
        if totals[best] < share * totals[here] or page.boxes[best].node.tag_id in _NEVER:
            break
        here = best
    return here


def _named(page: Page, totals: Sequence[int], out: Sequence[bool]) -> int | None:
    """The box whose name says that it holds the text, if it holds enough; what is around several of one name."""
    named = [
        number
        for number, box in enumerate(page.boxes)
        if totals[number] > NAMED_SHARE * totals[0]
        and totals[number] > REMAINDER
        and not out[number]
        and box.is_content
    ]
    if not named:
        return None
    best = max(named, key=lambda number: totals[number])
    while "articlebody" not in page.boxes[best].name.split() and (
        inner := [one for one in named if best < one < _after(page, best) and totals[one] > INNER * totals[best]]
    ):
        best = max(inner, key=lambda number: totals[number])
    top = max((place for _, place in page.h1 if place <= page.boxes[best].first), default=0)
    name = page.boxes[best].name
    parts = [number for number, box in enumerate(page.boxes) if box.name == name and totals[number] and not out[number]]
    around = best
    while any(not (page.boxes[around].first <= page.boxes[part].first < page.boxes[around].end) for part in parts):
        around = page.boxes[around].parent
    heads = sum(page.boxes[around].first <= place < page.boxes[around].end for _, place in page.h1)
    return around if heads < 2 or top == 0 else best


def _after(page: Page, box: int) -> int:
    """The number after the last box inside `box`: boxes are numbered as they open."""
    last = box + 1
    while last < len(page.boxes) and page.boxes[last].parent >= box:
        last += 1
    return last


_NEVER = tags.HEADINGS | {tags.P, tags.LI, tags.TR, tags.BLOCKQUOTE}


# -- the anchor ------------------------------------------------------------------------------------


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
    wanted = _letters(anchor or "")[:60]
    if len(wanted) < 25:
        return None
    for number, line in enumerate(page.lines):
        if not wanted.startswith(_letters(line.text[:12])):
            continue
        letters = _letters(line.text[:200])
        if len(letters) > 20 and letters[:60].startswith(wanted[: len(letters)]):
            return number
    return None


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[:300])).casefold()


# -- line by line ----------------------------------------------------------------------------------


def _lines_of(
    page: Page, box: int, out: Sequence[bool], goodness: Sequence[int], title: str | None, anchor: str | None
) -> list[int]:
    region = range(page.boxes[box].first, page.boxes[box].end)
    kept = [number for number in region if not out[page.lines[number].box]]
    heading = _heading_place(page, kept, title)
    if heading is not None and sum(goodness[n] for n in kept if n > heading) > sum(goodness[n] for n in kept) / 2:
        kept = [number for number in kept if number > heading]
    return kept


def _heading_place(page: Page, kept: Sequence[int], title: str | None) -> int | None:
    places = {place for _, place in page.h1}
    wanted = _letters(title or "")
    found = None
    for number in kept:
        line = page.lines[number]
        if (number in places and line.kind is BlockKind.HEADING) or (wanted and _reads(line.text, wanted)):
            found = number
    return found


def _reads(text: str, letters: str) -> bool:
    """Whether `text` has these letters; spelling a line out costs, so its beginning decides first."""
    return letters.startswith(_letters(text[:12])) and _letters(text) == letters


def _blocks(page: Page, chosen: Sequence[int]) -> list[Block]:
    """The lines that survive by themselves, as blocks; a dateline that stands alone joins the text behind it."""
    blocks: list[Block] = []
    held = ""
    for number in chosen:
        line = page.lines[number]
        text = without_inline(line.text)
        if not text:
            continue
        if _DATELINE_ALONE.fullmatch(text):
            held = text
            continue
        blocks.append(Block(kind=line.kind, text=f"{held} {text}" if held else text))
        held = ""
    while blocks and blocks[-1].kind is BlockKind.HEADING:
        blocks.pop()
    return blocks


_DATELINE_ALONE = re.compile(r"[A-Z][^.!?:;]{1,60}\s?[-–—]{1,2}")


def _is_pointer(line: Line) -> bool:
    """Whether a line is nothing but a link to somewhere else."""
    size = len(line.text)
    if line.kind is BlockKind.LIST_ITEM and size < 160:
        return line.links * 2 > size
    return line.links * 10 > size * 8 and size < 200


_BYLINE = re.compile(
    r"(?:by|von|oleh|por|par|di|door|av|af) [^.!?:]{3,60}"
    r"|[a-z]{3,9}\.? \d{1,2},? \d{4}.{0,30}|(?:stand|updated|published|diperbarui):? .{6,40}",
    re.IGNORECASE,
)


def _trimmed(page: Page, chosen: Sequence[int], goodness: Sequence[int]) -> list[int]:
    """Without the labels before the first running line, and those after the last that stand in other boxes."""
    chosen = [
        number for place, number in enumerate(chosen) if place > HEAD or not _BYLINE.fullmatch(page.lines[number].text)
    ]
    good = [place for place, number in enumerate(chosen) if goodness[number]]
    if not good:
        return list(chosen)
    first, last = good[0], good[-1]
    while first and _DATELINE_ALONE.fullmatch(page.lines[chosen[first - 1]].text):
        first -= 1
    homes = {page.lines[chosen[place]].box for place in good[-4:]}
    homes |= {page.boxes[home].parent for home in homes if page.lines[chosen[last]].kind is BlockKind.LIST_ITEM}
    while last + 1 < len(chosen) and _continues(page, chosen[last + 1], homes):
        last += 1
    return list(chosen[first : last + 1])


def _continues(page: Page, number: int, homes: set[int]) -> bool:
    line = page.lines[number]
    around = page.boxes[line.box]
    outer = page.boxes[around.parent].parent if line.kind is BlockKind.LIST_ITEM else around.parent
    return bool({line.box, around.parent, outer} & homes) and line.links * 2 < len(line.text)
