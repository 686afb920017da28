"""Which of a page's lines are the article's text.

Text density chooses a box, names correct it, JSON-LD's articleBody says where the text begins, and every line
is then judged by itself: links, wording, place.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import groupby, islice, pairwise

from archive.article import Block, BlockKind
from archive.comparing.standing import MAX_NAMED, NONE, Standing, can_stand, key_of
from scraper.extraction import language
from scraper.extraction.body import apart, region, signature
from scraper.extraction.body.boilerplate import are_boilerplate, is_end, may_hold_inline, without_inline
from scraper.extraction.body.teasers import Teasers
from scraper.extraction.page import tags
from scraper.extraction.page.text import from_markup
from scraper.extraction.page.walk import HEADING, LIST_ITEM, PARAGRAPH, TABLE, Line, Page

END_SHARE = 0.25  # of the good text that may follow a line that ends articles
REPEATED = 3  # times from which a text is the template's
REPEATED_LENGTH = 80  # characters: shorter lines may well repeat in a list
CELL = 300  # characters from which a cell holds running text
HEAD_LIST = 3  # short list items before the first running line from which they are a list and no labels
CAPTION, CAPTION_LINES = 250, 2  # characters and lines that a picture's small box holds at most
CAPTIONS = 5  # times the text of captions that a text with captions has at least
ABOVE = 40  # lines before the text among which its headline is looked for
SENTENCE = 50  # characters of a heading that says more than a label
ALIKE = 2  # further headings from which the first is a part's
HEAD = 8  # lines at the beginning of the text in which a byline or a date may stand
BYLINE = 120  # characters of a line that may be a byline or a date
SIGNED = 4  # lines from an h1 among which the byline of another article stands
NEXT, OWN = 4, 400  # such articles at most, and characters of running text in one at least
SIGNATURE = 12  # lines at the end of the text among which an office's signature stands
LISTED = 3  # headings that are links from which they are a list's
MAX_TOLD = 300_000  # characters read of an articleBody


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The chosen text and where it stands."""

    blocks: tuple[Block, ...]
    raw: tuple[str, ...]  # the text lines of the region before any wording was judged, for bylines and credits
    first: int  # numbers of the first and last line of the region in the page's lines
    last: int
    good: int  # characters of running text in it
    origin: str
    language: str | None
    headlines: tuple[int, ...] = ()  # numbers of the page's lines that read as the title
    shared: float | None = None  # where a rule names the box: the share of running text that density takes too
    standing: tuple[int, ...] = ()  # hashes of the lines left out because they stand on the source's other pages


def find(
    page: Page,
    *,
    title: str | None = None,
    anchor: str | None = None,
    declared: Sequence[str | None] = (),
    containers: frozenset[int] = frozenset(),
    drop_text: Sequence[str] = (),
    standing: Standing = NONE,
) -> Body:
    """The body of `page`. `anchor` is the beginning of the text as structured data tells it; `containers` are
    the elements (``mem_id``) that a rule names, `drop_text` patterns of whole lines to leave out, `standing` the
    lines that stand on page after page of the source."""
    lines, boxes = page.lines, page.boxes
    repeated = _repeated(page)
    goodness = region.goodness(lines, repeated)
    if repeated and not any(goodness):
        repeated, goodness = frozenset(), region.goodness(lines)
    headlines = tuple(region.reading(lines, region.letters_of(title or "")))
    out, totals = region.without_furniture(page, goodness, headlines)
    ruled = [number for number, box in enumerate(boxes) if box.node.mem_id in containers] if containers else []
    box, totals = apart.choose(page, goodness, out, totals, headlines=headlines, title=title, anchor=anchor)
    chosen = _lines_of(page, box, out, goodness, headlines)
    shared = None
    if ruled:
        inside = {number for one in ruled for number in range(boxes[one].first, boxes[one].end)}
        dense, chosen = chosen, [number for number in sorted(inside) if not out[lines[number].box]] or chosen
        shared = _shared(dense, chosen, goodness)
        box = ruled[0]
    elif teasers := Teasers(page, goodness, totals, box).among(chosen):
        chosen = [n for n in chosen if n not in teasers]
    if drop_text:
        dropped = [re.compile(pattern) for pattern in drop_text]
        chosen = [n for n in chosen if not any(pattern.fullmatch(lines[n].text) for pattern in dropped)]
    tongue = language.choose(" ".join([lines[n].text for n in chosen if goodness[n]])[: language.SAMPLE], declared)
    chosen = _before_end(page, chosen, goodness, tongue)
    chosen = _without_labels(page, chosen, repeated, tongue, goodness)
    captions = _captions(page, chosen)
    chosen = [n for n in chosen if n not in captions] if captions else chosen
    left_out = _standing(page, chosen, standing)
    chosen = [n for n in chosen if n not in left_out] if left_out else chosen
    return Body(
        blocks=tuple(_blocks(page, _trimmed(page, chosen, goodness))),
        raw=tuple([line.text for line in lines[boxes[box].first : boxes[box].end]]),
        first=chosen[0] if chosen else 0,
        last=chosen[-1] if chosen else 0,
        good=sum(map(goodness.__getitem__, chosen)),
        language=tongue,
        headlines=headlines,
        origin="rule:body" if ruled else "heuristic:density",
        shared=shared,
        standing=tuple(dict.fromkeys(left_out.values())),
    )


def told(found: Body, text: str, origin: str) -> Body:
    """`found` with the text that structured data tell, for pages whose mark-up holds hardly any."""
    lines = [from_markup(line) for line in re.split(r"\n+|</p>|<br\s*/?>", html.unescape(text[:MAX_TOLD]))]
    blocks = tuple(Block(kind=PARAGRAPH, text=line) for line in lines if line)
    return replace(found, blocks=blocks, origin=origin, good=sum(len(block.text) for block in blocks))


# -- line by line ----------------------------------------------------------------------------------


def _lines_of(
    page: Page, box: int, out: region.Furniture, goodness: Sequence[int], headlines: Sequence[int]
) -> list[int]:
    lines, first = page.lines, page.boxes[box].first
    kept = [number for number, line in enumerate(lines[first : page.boxes[box].end], first) if not out[line.box]]
    heading = _heading_place(page, kept, headlines)
    if heading is not None:
        kept = kept[: _next_article(page, kept, heading, goodness)]
        below = kept[bisect_right(kept, heading) :]
        if sum(map(goodness.__getitem__, below)) > sum(map(goodness.__getitem__, kept)) / 2:
            kept = below
    return [*_above(page, box, kept, out, goodness), *kept]


def _next_article(page: Page, kept: Sequence[int], heading: int, goodness: Sequence[int]) -> int | None:
    """The place of an h1 below the headline with a byline or a date right behind it, as the article has that an endless
    page adds. Both have some text; where they are many or short and no links, they are the article's own entries or
    chapters."""
    others = {place for _, place in page.h1 if place > heading}
    signed = [place for place, number in enumerate(kept) if number in others and _is_signed(page, kept, place, others)]
    if not signed:
        return None
    own, following = kept[bisect_right(kept, heading) : signed[0]], kept[signed[0] : [*signed, len(kept)][1]]
    is_long = [sum(map(goodness.__getitem__, piece)) >= OWN for piece in (own, following)]
    are_links = any(page.lines[kept[place]].links for place in signed)
    return signed[0] if is_long[0] and (are_links or (is_long[1] and len(signed) <= NEXT)) else None


def _is_signed(page: Page, kept: Sequence[int], place: int, others: set[int]) -> bool:
    """Whether a byline or a date, which is no h1 itself, stands right behind a line."""
    behind = kept[place + 1 : place + SIGNED]
    return any(number not in others and _is_byline(page.lines[number].text) for number in behind)


def _above(page: Page, box: int, kept: Sequence[int], out: region.Furniture, goodness: Sequence[int]) -> list[int]:
    """The paragraphs right above a box, where a template gives the first ones boxes of their own beside it."""
    first, around = page.boxes[box].first, page.boxes[box].parent
    above: list[int] = []
    for number in range(first - 1, max(first - ABOVE, page.boxes[around].first) - 1, -1):
        line = page.lines[number]
        if not goodness[number] or out[line.box] or _is_byline(line.text):
            continue
        if page.boxes[line.box].parent != around:
            break
        above.insert(0, number)
    is_text = len(above) > 1 and sum(goodness[n] for n in above) < sum(goodness[n] for n in kept)
    return above if is_text else []


def _shared(one: Sequence[int], other: Sequence[int], goodness: Sequence[int]) -> float:
    """The share of the running text in either selection of lines that is in both."""
    either = sum(goodness[number] for number in {*one, *other})
    return sum(goodness[number] for number in {*one} & {*other}) / either if either else 1.0


def _heading_place(page: Page, kept: Sequence[int], headlines: Sequence[int]) -> int | None:
    """The last of the lines that is the headline; where none reads as the title, the last h1."""
    places = {place for _, place in page.h1 if place < len(page.lines) and page.lines[place].kind is HEADING}
    own = places.intersection(headlines, kept) or set(headlines).intersection(kept)
    return max(own or places.intersection(kept), default=None)


def _blocks(page: Page, chosen: Sequence[int]) -> list[Block]:
    """The lines that survive by themselves, as blocks; a dateline that stands alone joins the text behind it."""
    blocks: list[Block] = []
    held = ""
    for kind, text in _rows(page, chosen):
        if text[-1] in _DASHES and _is_dateline(text):
            held = text
            continue
        blocks.append(Block(kind=kind, text=f"{held} {text}" if held else text))
        held = ""
    while blocks and blocks[-1].kind is HEADING:
        blocks.pop()
    return blocks


def _rows(page: Page, chosen: Sequence[int]) -> Iterable[tuple[BlockKind, str]]:
    """(kind, text) of the lines, the cells of a table's row as one."""
    lines = [page.lines[number] for number in chosen]
    rows: Iterable[tuple[BlockKind, str]] = [(line.kind, line.text) for line in lines]
    if TABLE in [line.kind for line in lines]:
        rows = _with_tables(page, chosen)
    if not may_hold_inline("\n".join([line.text for line in lines])):
        return rows
    return [(kind, text) for kind, raw in rows if (text := without_inline(raw))]


def _with_tables(page: Page, chosen: Sequence[int]) -> Iterator[tuple[BlockKind, str]]:
    """`_rows` where some are tables'; where a cell holds running text, the table is one for layout and its lines are
    paragraphs."""
    for row, group in groupby(chosen, key=partial(_row, page)):
        lines = [page.lines[number] for number in group]
        if row and max(_cell_sizes(lines).values()) < CELL:
            if cells := [text for line in lines if (text := without_inline(line.text))]:
                yield TABLE, " | ".join(cells)
            continue
        for line in lines:
            yield PARAGRAPH if line.kind is TABLE else line.kind, line.text


def _cell_sizes(lines: Iterable[Line]) -> Counter[int]:
    """The characters in each of the boxes of some lines."""
    sizes = Counter[int]()
    for line in lines:
        sizes[line.box] += len(without_inline(line.text))
    return sizes


def _row(page: Page, number: int) -> int:
    """The number of the box of the row that a line stands in; 0 for what is no cell."""
    line = page.lines[number]
    if line.kind is not TABLE:
        return 0
    box = line.box
    while box and page.boxes[box].tag != tags.TR:
        box = page.boxes[box].parent
    return box


def _is_dateline(text: str) -> bool:
    """Whether a line is a place and a dash."""
    return text[-1] in _DASHES and _DATELINE.fullmatch(text) is not None


_DASHES = "-–—"
_DATELINE = re.compile(r"[A-Z][^.!?:;]{1,60}\s?[-–—]{1,2}")


def _repeated(page: Page) -> frozenset[str]:
    """Texts that stand on the page again and again, as what a template puts between paragraphs does."""
    texts = [text for line in page.lines if len(text := line.text) >= REPEATED_LENGTH]
    if len(texts) - len(set(texts)) < REPEATED - 1:
        return frozenset()
    times = Counter(texts)
    return frozenset(text for text, count in times.items() if count >= REPEATED)


def _before_end(page: Page, chosen: Sequence[int], goodness: Sequence[int], tongue: str | None) -> list[int]:
    """The lines before one that ends articles ("Related stories", "For subscribers only"), where little follows."""
    rest = sum(map(goodness.__getitem__, chosen))
    limit = rest * END_SHARE
    for place, number in enumerate(chosen):
        rest -= goodness[number]
        if rest < limit and is_end(page.lines[number].text, tongue):
            return list(chosen[:place])
    return list(chosen)


def _without_labels(
    page: Page, chosen: Sequence[int], repeated: frozenset[str], tongue: str | None, goodness: Sequence[int]
) -> list[int]:
    """The lines that are neither a template's, nor a link to somewhere else, nor boilerplate, nor the signature under
    an Indonesian release."""
    lines = page.lines
    pointers = {n for n in chosen if lines[n].links and _is_pointer(lines[n])}
    if pointers:
        pointers -= _linked_headings(page, chosen, pointers, goodness)
    told = [n for n in chosen if n not in pointers and lines[n].text not in repeated]
    are_labels = are_boilerplate([lines[number].text for number in told], tongue)
    kept = [number for number, is_label in zip(told, are_labels, strict=True) if not is_label]
    if tongue != "id":
        return kept
    last = told[-SIGNATURE:]
    seen = [n for n in last if n in kept[-SIGNATURE:] or signature.is_office(lines[n].text)]
    signed = seen[signature.signed_from([lines[number].text for number in seen]) :]
    return [number for number in kept if number not in signed]


def _linked_headings(page: Page, chosen: Sequence[int], pointers: set[int], goodness: Sequence[int]) -> set[int]:
    """The headings that are links, each over a text in its own box, where most of the text is such a list of places
    or products."""
    found = [
        place
        for place, (number, behind) in enumerate(pairwise(chosen))
        if number in pointers
        and page.lines[number].kind is HEADING
        and goodness[behind]
        and page.lines[number].box == page.lines[behind].box
    ]
    if len(found) < LISTED:
        return set()
    listed = sum(map(goodness.__getitem__, chosen[found[0] :]))
    return {chosen[place] for place in found} if listed * 2 >= sum(map(goodness.__getitem__, chosen)) else set()


def _captions(page: Page, chosen: Sequence[int]) -> set[int]:
    """The lines that have a small box to themselves with a picture, whatever it is called; none where they are much of
    the text, as where every paragraph has its picture."""
    boxes, lines = page.boxes, page.lines
    homes = {picture.box for picture in page.pictures}
    homes.update([boxes[home].parent for home in homes])
    paragraphs = [n for n in chosen if lines[n].kind is PARAGRAPH]
    places = {lines[n].box for n in paragraphs}
    near = homes.intersection([*places, *[boxes[box].parent for box in places]])
    small = {box for box in near if _is_small(page, box)}
    if not small:
        return set()
    found = {n for n in paragraphs if lines[n].box in small or boxes[lines[n].box].parent in small}
    size = sum(len(lines[number].text) for number in found)
    return found if size * CAPTIONS < sum(len(lines[number].text) for number in chosen) else set()


def _is_small(page: Page, box: int) -> bool:
    """Whether a box holds no more than a caption and a credit."""
    first, end = page.boxes[box].first, page.boxes[box].end
    if end - first > CAPTION_LINES:
        return False
    texts = [line.text for line in page.lines[first:end]]
    return sum(map(len, texts)) <= CAPTION and not any(map(_SENTENCES.search, texts))


_SENTENCES = re.compile(r"[^\W\d_A-Z]{2}[.!?][\"”’]? [^\W\d_a-z]")
"""Where a sentence ends and another one begins: captions are one."""


def _standing(page: Page, chosen: Sequence[int], standing: Standing) -> dict[int, int]:
    """Numbers and hashes of the chosen lines that stand on the source's other pages too; none where they are most
    of the text: a form that is filled in anew every day is an article."""
    if not standing:
        return {}
    lines = {number: page.lines[number] for number in chosen}
    keys = {number: key_of(line.text) for number, line in lines.items() if can_stand(line.kind, line.text)}
    found = dict(islice(((number, key) for number, key in keys.items() if key in standing), MAX_NAMED))
    size = sum(len(lines[number].text) for number in found)
    return found if size * 2 <= sum(len(line.text) for line in lines.values()) else {}


def _is_pointer(line: Line) -> bool:
    """Whether a line is nothing but a link to somewhere else."""
    size = len(line.text)
    if line.kind is LIST_ITEM and size < 160:
        return line.links * 2 > size
    return line.links * 10 > size * 8 and size < 200


def _is_byline(text: str) -> bool:
    return len(text) <= BYLINE and _BYLINE.fullmatch(text) is not None


_CLOCK = r"(?:[^.!?]{0,6}\d{1,2}[:.h]\d\d[^.!?]{0,12})?"
_BYLINE = re.compile(
    r"(?:by|von|oleh|por|par|di|door|av|af) [^.!?:]{3,60}"
    r"|[a-z]{3,9}\.? \d{1,2},? \d{4}.{0,30}|(?:stand|updated|published|diperbarui):? .{6,40}"
    rf"|(?:[^\W\d]+(?:-feira)?,? )?\d{{1,2}}(?:\.| de)? [^\W\d]{{3,12}}\.?,?(?: de)? \d{{4}}{_CLOCK}"
    r"(?:[^.!?]{0,40}(?:\b(?:dibaca|dilihat|kali|views?|hits)\b)[^.!?]{0,30})?"
    r"(?:\s?[|•·–-]\s?(?:oleh|by|penulis|reporter|editor)\b[^.!?]{2,60})?"
    rf"|(?:[^\W\d]+,? )?\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark)\d{{2,4}}{_CLOCK}",
    re.IGNORECASE,
)
"""A line at the head that is a byline or a date and nothing else."""


def _trimmed(page: Page, chosen: Sequence[int], goodness: Sequence[int]) -> list[int]:
    """Without the labels before the first running line, and those after the last that stand in other boxes."""
    chosen = [n for n in chosen[: HEAD + 1] if not _is_byline(page.lines[n].text)] + list(chosen[HEAD + 1 :])
    good = [place for place, number in enumerate(chosen) if goodness[number]]
    if not good:
        return list(chosen)
    first, last = good[0], good[-1]
    while first and _is_dateline(page.lines[chosen[first - 1]].text):
        first -= 1
    first = _with_sentences_before(page, chosen, first)
    first = _with_list_before(page, chosen, first)
    first -= _is_headed(page, chosen, first)
    homes = {page.lines[chosen[place]].box for place in good[-4:]}
    homes |= {page.boxes[home].parent for home in homes if page.lines[chosen[last]].kind is LIST_ITEM}
    while last + 1 < len(chosen) and _continues(page, chosen[last + 1], homes):
        last += 1
    return list(chosen[first : last + 1])


def _with_sentences_before(page: Page, chosen: Sequence[int], first: int) -> int:
    """Where the text begins if short sentences stand before its first running line, in its own box or around it."""
    homes = {home := page.lines[chosen[first]].box}
    while home := page.boxes[home].parent:
        homes.add(home)
    for place in range(max(first - HEAD, 0), first):
        line = page.lines[chosen[place]]
        if line.box in homes and line.kind is PARAGRAPH and not line.links and _SENTENCE.fullmatch(line.text):
            return place
    return first


_SENTENCE = re.compile(r"\W?[^\W\d_a-z]\S*(?: \S+){3,12}[.!?]\W?")
"""A short line that a reader takes for a sentence, no label."""


def _is_headed(page: Page, chosen: Sequence[int], first: int) -> bool:
    """Whether a heading stands right before the first running line, in its box, that is as long as a sentence, a
    standfirst, or the first of several that are alike: parts of the text, who speaks."""
    if not first:
        return False
    line, above = page.lines[chosen[first]], page.lines[chosen[first - 1]]
    if above.box != line.box or not (above.kind is HEADING or above.strong):
        return False
    if above.kind is HEADING and len(above.text) >= SENTENCE:
        return True
    alike = [one for one in map(page.lines.__getitem__, chosen[first + 1 :]) if _are_alike(one, above)]
    return not above.links and len(alike) >= ALIKE


def _are_alike(one: Line, other: Line) -> bool:
    """Whether two lines are headings of one kind, or in bold, in one box."""
    if one.kind is not other.kind or one.box != other.box or one.strong is not other.strong:
        return False
    tag = one.node.tag_id if one.node else None
    return len(one.text) <= SENTENCE and tag == (other.node.tag_id if other.node else None)


def _with_list_before(page: Page, chosen: Sequence[int], first: int) -> int:
    """Where the text begins if a list of short lines stands right before its first running line, in its own box:
    texts that begin with what they are about. The list's heading is part of it."""
    homes = {page.lines[chosen[first]].box}
    start = first
    while start and page.lines[chosen[start - 1]].kind is LIST_ITEM:
        if page.lines[chosen[start - 1]].links or not _continues(page, chosen[start - 1], homes):
            return first
        start -= 1
    if first - start < HEAD_LIST:
        return first
    is_headed = start > 0 and page.lines[chosen[start - 1]].kind is HEADING
    return start - (is_headed and _continues(page, chosen[start - 1], homes))


def _continues(page: Page, number: int, homes: set[int]) -> bool:
    line = page.lines[number]
    around = page.boxes[line.box]
    outer = page.boxes[around.parent].parent if line.kind is LIST_ITEM else around.parent
    if line.kind is TABLE:
        outer = _around_table(page, line.box)
    return bool({line.box, around.parent, outer} & homes) and line.links * 2 < len(line.text)


def _around_table(page: Page, box: int) -> int:
    """The number of the box that holds the table of a cell."""
    while box and page.boxes[box].tag != tags.TABLE:
        box = page.boxes[box].parent
    return page.boxes[box].parent
