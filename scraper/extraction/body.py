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
from scraper.extraction import language, region
from scraper.extraction.boilerplate import is_boilerplate, without_inline
from scraper.extraction.text import from_markup
from scraper.extraction.walk import Line, Page

HEAD = 8  # lines at the beginning of the text in which a byline or a date may stand
MAX_TOLD = 300_000  # characters read of an articleBody


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
    goodness = [region.goodness_of(line) for line in page.lines]
    left_out, totals = region.without_furniture(page, goodness)
    ruled = [number for number, box in enumerate(page.boxes) if box.node.mem_id in containers] if containers else []
    box = region.choose(page, totals, left_out, title=title, anchor=anchor)
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
    wanted = region.letters_of(title or "")
    found = None
    for number in kept:
        line = page.lines[number]
        if (number in places and line.kind is BlockKind.HEADING) or (wanted and region.reads(line.text, wanted)):
            found = number
    return found


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
