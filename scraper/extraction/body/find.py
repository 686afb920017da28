"""Which of a page's lines are the article's text.

Text density chooses a box, names correct it, JSON-LD's articleBody says where the text begins, and every line
is then judged by itself: links, wording, place.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise, takewhile

from archive.article import Block
from archive.comparing.standing import MAX_NAMED, NONE, Standing, can_stand, key_of
from scraper.extraction import dateline, language
from scraper.extraction.body import apart, asides, borders, density, signature
from scraper.extraction.body.blocks import blocks_of
from scraper.extraction.body.boilerplate import are_boilerplate, is_end
from scraper.extraction.body.furniture import without_furniture
from scraper.extraction.body.headlines import letters_of, reading
from scraper.extraction.body.leads import leads_above
from scraper.extraction.body.teasers import Teasers
from scraper.extraction.page.lines import HEADING, LIST_ITEM, PARAGRAPH, Line, Page
from scraper.extraction.page.text import from_markup

END_SHARE = 0.25  # of the good text that may follow a line that ends articles
REPEATED = 3  # times from which a text is the template's
REPEATED_LENGTH = 80  # characters: shorter lines may well repeat in a list
CAPTION, CAPTION_LINES = 250, 2  # characters and lines that a picture's small box holds at most
CAPTIONS = 5  # times the text of captions that a text with captions has at least
SIGNATURE = 12  # lines at the end of the text among which an office's signature stands
LEADLESS = ("id", "ms")  # whose lead stands beside the headline as a subtitle does elsewhere
BEFORE_DATELINE, DATELINE = 300, 6  # characters, and lines, that captions and summaries have above a dateline
LABEL = 60  # characters of a line over links
LISTED = 3  # headings that are links from which they are a list's
OVER = 3  # lines behind such a heading among which its text begins
MAX_TOLD = 300_000  # characters read of an articleBody
_SENTENCES = re.compile(r"[^\W\d_A-Z]{2}[.!?][\"”’]? [^\W\d_a-z]")
"""Where a sentence ends and another one begins: captions are one."""


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
    goodness = density.goodness(lines, repeated)
    if repeated and not any(goodness):
        repeated, goodness = frozenset(), density.goodness(lines)
    headlines = tuple(reading(lines, letters_of(title or "")))
    out, totals = without_furniture(page, goodness, headlines)
    ruled = [number for number, box in enumerate(boxes) if box.node.mem_id in containers] if containers else []
    box, totals = apart.choose(page, goodness, out, totals, headlines=headlines, title=title, anchor=anchor)
    chosen = borders.lines_of(page, box, out, goodness, headlines)
    shared = None
    if ruled:
        inside = {number for one in ruled for number in range(boxes[one].first, boxes[one].end)}
        dense, chosen = chosen, [number for number in sorted(inside) if not out[lines[number].box]] or chosen
        shared = _shared(dense, chosen, goodness)
        box = ruled[0]
    else:
        others = Teasers(page, goodness, totals, box).among(chosen)
        others |= asides.of_text(page, goodness, totals, box, chosen, headlines)
        others |= asides.contacts(page, goodness, chosen)
        chosen = [n for n in chosen if n not in others] if others else chosen
    if drop_text:
        dropped = [re.compile(pattern) for pattern in drop_text]
        chosen = [n for n in chosen if not any(pattern.fullmatch(lines[n].text) for pattern in dropped)]
    tongue = language.choose(" ".join([lines[n].text for n in chosen if goodness[n]])[: language.SAMPLE], declared)
    if chosen and not ruled and tongue not in LEADLESS:
        chosen = [*leads_above(page, chosen[0], out, headlines), *chosen]
    if tongue in LEADLESS and not ruled:
        chosen = _from_dateline(page, chosen, goodness, tongue)
    chosen = _before_end(page, chosen, goodness, tongue)
    chosen = _without_labels(page, chosen, repeated, tongue, goodness)
    captions = _captions(page, chosen)
    chosen = [n for n in chosen if n not in captions] if captions else chosen
    left_out = _standing(page, chosen, standing)
    chosen = [n for n in chosen if n not in left_out] if left_out else chosen
    return Body(
        blocks=tuple(blocks_of(page, borders.trimmed(page, chosen, goodness))),
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


def _shared(one: Sequence[int], other: Sequence[int], goodness: Sequence[int]) -> float:
    """The share of the running text in either selection of lines that is in both."""
    either = sum(goodness[number] for number in {*one, *other})
    return sum(goodness[number] for number in {*one} & {*other}) / either if either else 1.0


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


def _from_dateline(page: Page, chosen: Sequence[int], goodness: Sequence[int], tongue: str) -> list[int]:
    """The lines from the dateline on with which an Indonesian or Malay text begins; what little stands above it is a
    caption, points of a summary, a lead."""
    if chosen and len(page.lines[chosen[0]].text) > BEFORE_DATELINE:
        return list(chosen)  # it begins there, with a dateline or without
    above = 0
    for place, number in enumerate(chosen[:DATELINE]):
        text = page.lines[number].text
        if goodness[number] and dateline.names_outlet(text, tongue):
            return list(chosen[place:])
        above += len(text)
        if above > BEFORE_DATELINE:
            break
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
        pointers.update([*_over_pointers(page, chosen, pointers, goodness)])
    told = [n for n in chosen if n not in pointers and lines[n].text not in repeated]
    are_labels = are_boilerplate([lines[number].text for number in told], tongue)
    kept = [number for number, is_label in zip(told, are_labels, strict=True) if not is_label]
    if tongue != "id":
        return kept
    last = told[-SIGNATURE:]
    seen = [n for n in last if n in kept[-SIGNATURE:] or signature.is_office(lines[n].text)]
    signed = seen[signature.signed_from([lines[number].text for number in seen]) :]
    return [number for number in kept if number not in signed]


def _over_pointers(
    page: Page, chosen: Sequence[int], pointers: Collection[int], goodness: Sequence[int]
) -> Iterator[int]:
    """The short lines over nothing but links to somewhere else, in a box of their own with them."""
    for number, behind in pairwise(chosen):
        if behind not in pointers or number in pointers or goodness[number] or number + 1 != behind:
            continue
        line, box = page.lines[number], page.lines[number].box
        if box == page.lines[behind].box or len(line.text) > LABEL:
            continue
        if page.boxes[box].end - page.boxes[box].first == 1:
            box = page.boxes[box].parent
        inside = range(page.boxes[box].first, page.boxes[box].end)
        if inside[0] == number and all(one in pointers for one in inside[1:]):
            yield number


def _linked_headings(page: Page, chosen: Sequence[int], pointers: set[int], goodness: Sequence[int]) -> set[int]:
    """The headings that are links, each over a text in its own box or beside it, where most of the text is such a
    list of places or products."""
    found = [
        place
        for place, number in enumerate(chosen)
        if number in pointers
        and page.lines[number].kind is HEADING
        and _is_over_text(page, number, chosen[place + 1 : place + 1 + OVER], goodness)
    ]
    if len(found) < LISTED:
        return set()
    listed = sum(map(goodness.__getitem__, chosen[found[0] :]))
    return {chosen[place] for place in found} if listed * 2 >= sum(map(goodness.__getitem__, chosen)) else set()


def _is_over_text(page: Page, heading: int, behind: Sequence[int], goodness: Sequence[int]) -> bool:
    """Whether running text follows a heading before another heading does, in its box or beside its box."""
    home = page.lines[heading].box
    for number in takewhile(lambda number: page.lines[number].kind is not HEADING, behind):
        if goodness[number]:
            box = page.lines[number].box
            return box == home or page.boxes[home].parent in (box, page.boxes[box].parent)
    return False


def _is_pointer(line: Line) -> bool:
    """Whether a line is nothing but a link to somewhere else."""
    size = len(line.text)
    if line.kind is LIST_ITEM and size < 160:
        return line.links * 2 > size
    return line.links * 10 > size * 8 and size < 200


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
