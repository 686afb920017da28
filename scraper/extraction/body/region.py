"""Where on a page the article's text stands: the box with most running text, corrected by names and by what
the page says of itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from scraper.extraction.body.density import Totals
from scraper.extraction.body.furniture import REMAINDER
from scraper.extraction.body.headlines import beginning, letters_of
from scraper.extraction.page import tags
from scraper.extraction.page.lines import HEADING, Page
from scraper.extraction.page.readers import asks_for_reply

DESCENT = 0.62  # a child box that holds this share of its parent's good text is the better candidate
NAMED_SHARE = 0.15  # of all good text that a box named like an article's container must hold
LITTLE = 1_000  # characters of good text up to which the lines under the headline are looked at one by one
MAX_HEADS = 20  # h1 elements looked at
MAX_ABOVE = 60  # lines under one that are looked at
ABOVE = 0.25  # of the good text of a box that stands above it, from which that belongs to the text too
INTRODUCED = 0.1  # the same of a list
ELSEWHERE = 2  # times the good text of a named box from which a denser one elsewhere is the article
INNER = 0.3  # of a named box's good text that a named box inside it must hold to be the better one
SHORT_SHARE = 0.3  # of it that is enough on a page with little text
LONG_NAME = 12  # characters of a class from which its repetition says that boxes belong together
AROUND = 3  # boxes around the chosen one that may hold the same text and be named as others beside them
MAX_NESTED = 20  # boxes named like an article's container, one inside the other, that are looked into
OTHERS = 2  # articles beside the headline's own that make what is around them a list
OWN_SHARE, OWN_TEXT = 0.25, 400  # of all good text, and characters, that a headline's box has at least
ENTRIES = 3  # times that a link stands in a template's boxes
CARDS, CARD, CARD_LINES = 5, 400, 8  # boxes that are a list, and characters and lines that each of them has at most
_CLOCK = 12  # characters among which a time of day has no word
MAX_BESIDE = 50  # boxes with text beside the chosen one that are looked at
_NUMBER = re.compile(r"\d$")
_PART = re.compile(r"[-_]?(?:body|content|text|main|intro|excerpt|summary|teaser)$")
_REST = re.compile(r"(\S{2,}?)[-_]?(?:more|extended|continued|remainder|rest)")
"""A box's name without what says that it is a text's first part; one that says that it is the rest."""
_NEVER = tags.HEADINGS | {tags.P, tags.LI, tags.TR, tags.BLOCKQUOTE}


def choose(page: Page, totals: Totals, *, headlines: Sequence[int] = (), anchor: str | None = None) -> int:
    """The number of the box that holds the text.

    `totals`: the good text of the boxes, without those that are left out; `headlines`: the lines that read as the
    title; `anchor`: the beginning of the text as structured data tells it.
    """
    box = _continued(page, totals, _whole_around(page, totals, _candidate(page, totals, 0)))
    around = _around_headline(page, totals, headlines)
    if around is not None and _is_of_others(page, totals, box, around):
        box = _candidate(page, totals, around)
    elif headlines and (own := _below_headline(page, totals, headlines)) and _adds_cards(page, totals, box, own):
        box = _candidate(page, totals, own)
    return _widened_to_anchor(page, box, anchor)


def _candidate(page: Page, totals: Totals, scope: int) -> int:
    """The box that is named for the text or one in it; where the densest box stands elsewhere and holds far more, the
    name is that of other articles."""
    children: dict[int, list[int]] = {}
    for number in totals:
        if number:
            children.setdefault(page.boxes[number].parent, []).append(number)
    named = _named(page, totals, scope)
    if named is None:
        return _descended(page, totals, children, scope)
    if totals[named] * 2 < totals[scope]:
        dense = _descended(page, totals, children, scope)
        is_apart = not dense <= named < page.boxes[dense].after
        if totals[dense] > ELSEWHERE * totals[named] and (is_apart or _is_part(page, totals, named, dense)):
            return dense
    return _descended(page, totals, children, named, is_named=True)


def _is_part(page: Page, totals: Totals, named: int, dense: int) -> bool:
    """Whether a named box holds one part of a text of which others stand above it, as systems name each of them."""
    if not dense or not _leaves_text_above(page, totals, named, dense):
        return False
    return not _adds_cards(page, totals, dense, named)


def _descended(
    page: Page, totals: Totals, children: Mapping[int, Sequence[int]], here: int, *, is_named: bool = False
) -> int:
    """Down from a box while one child holds most of the good text: nearly all of it where names have led here."""
    boxes = page.boxes
    while here in children:
        best = max(children[here], key=totals.__getitem__)
        is_list = boxes[best].tag in tags.LISTS
        if (is_list or totals[here] < LITTLE) and _leaves_text_above(page, totals, best, here, is_list=is_list):
            break
        is_named = is_named or boxes[here].names.is_content
        share = 0.9 if is_named else DESCENT if boxes[best].tag != tags.ARTICLE else DESCENT * 0.7
        if totals[best] < share * totals[here] or boxes[best].tag in _NEVER:
            break
        here = best
    return here


def _leaves_text_above(page: Page, totals: Totals, inner: int, here: int, *, is_list: bool = False) -> bool:
    """Whether much of what stands between an h1 and a box inside the same box would be left out: what follows the
    headline is the page's, however short its lines are. A list is introduced by less."""
    first = page.boxes[inner].first
    heads = [place for _, place in page.h1[:MAX_HEADS] if page.boxes[here].first <= place < first]
    if not heads:
        return False
    above = sum(len(line.text) - line.links for line in page.lines[max(heads) + 1 : min(first, max(heads) + MAX_ABOVE)])
    return above > (INTRODUCED if is_list else ABOVE) * totals[inner]


def _named(page: Page, totals: Totals, scope: int) -> int | None:
    """The box whose name says that it holds the text, if it holds enough; what is around several of one name."""
    boxes = page.boxes
    enough = max(NAMED_SHARE * totals[scope], min(REMAINDER, SHORT_SHARE * totals[scope]))
    after = boxes[scope].after
    named = [n for n, good in totals.items() if good > enough and scope <= n < after and boxes[n].names.is_content]
    if not named:
        return None
    best = max(named, key=totals.__getitem__)
    for _ in range(MAX_NESTED):
        inner = [one for one in named if best < one < boxes[best].after and totals[one] > INNER * totals[best]]
        if not inner or "articlebody" in boxes[best].names.name.split():
            break
        best = max(inner, key=totals.__getitem__)
    return _whole(page, totals, best)


def _whole_around(page: Page, totals: Totals, best: int) -> int:
    """`_whole` of a box; or of one around it that holds no other text, where the text begins in one beside that and all
    beside it have the same name: columns of a text below the headline, with a box without a name in each."""
    boxes = page.boxes
    if totals[whole := _whole(page, totals, best)] != totals[best]:
        return whole
    inner, around = best, boxes[best].parent
    for _ in range(AROUND):
        if not around or totals[around] != totals[best]:
            break
        if _are_columns(page, totals, around, boxes[inner].names.name):
            return boxes[around].parent
        inner, around = around, boxes[around].parent
    return whole


def _continued(page: Page, totals: Totals, best: int) -> int:
    """What is around a box, where the text goes on beside it in a box whose name says so, "entry-more" beside
    "entry-body", or in boxes numbered as headings are, each right under its own."""
    boxes, around = page.boxes, page.boxes[best].parent
    if not around or totals[around] == totals[best] or not (name := boxes[best].names.name):
        return best
    beside = [n for n in totals if best < n < boxes[around].after and boxes[n].parent == around]
    is_on = any(_goes_on(page, name, n) for n in beside[:MAX_BESIDE])
    return around if is_on else best


def _goes_on(page: Page, name: str, number: int) -> bool:
    other, box = page.boxes[number].names.name, page.boxes[number]
    if (rest := _REST.fullmatch(other)) and rest[1] == _PART.sub("", name):
        return True
    if other == name or _NUMBER.sub("", other) != _NUMBER.sub("", name):
        return False
    above = page.lines[box.first - 1] if box.first else None
    return above is not None and above.kind is HEADING and above.box == box.parent


def _are_columns(page: Page, totals: Totals, column: int, inner: str) -> bool:
    """Whether a box and all with text beside it have one long name, hold boxes of the name `inner` alone, stand below
    the headline, and another one is the first."""
    boxes, outer = page.boxes, page.boxes[column].parent
    name = boxes[column].names.name
    beside = {n: None for n in totals if outer < n < boxes[outer].after and boxes[n].parent == outer}
    if len(name) < LONG_NAME or next(iter(beside)) == column or {boxes[n].names.name for n in beside} != {name}:
        return False
    held = {boxes[n].names.name for n in totals if boxes[n].parent in beside}
    headed = any(boxes[outer].first <= place < boxes[outer].end for _, place in page.h1)
    return held == {inner} and not headed


def _whole(page: Page, totals: Totals, best: int) -> int:
    """What is around the boxes of one name, when a template cuts the text into several; not around two articles."""
    boxes = page.boxes
    names = boxes[best].names
    if len(names.name) < LONG_NAME and not names.is_content:
        return best
    parts = [number for number in totals if boxes[number].names.name == names.name]
    firsts = [boxes[part].first for part in parts]
    low, high, around = min(firsts), max(firsts), best
    while not (boxes[around].first <= low and high < boxes[around].end):
        around = boxes[around].parent
    if not names.is_content and totals[around] * 4 > sum(totals[part] for part in parts) * 5:
        return best  # the name is a template's, not the text's
    heads = sum(boxes[around].first <= place < boxes[around].end for _, place in page.h1)
    top = max((place for _, place in page.h1 if place <= boxes[best].first), default=0)
    return around if heads < 2 or top == 0 else best


def _around_headline(page: Page, totals: Totals, headlines: Sequence[int]) -> int | None:
    """The <article> that holds the headline and text."""
    if not headlines:
        return None
    box = page.lines[headlines[0]].box
    while box and (page.boxes[box].tag != tags.ARTICLE or totals[box] < REMAINDER):
        box = page.boxes[box].parent
    return box or None


def _is_of_others(page: Page, totals: Totals, box: int, own: int) -> bool:
    """Whether `box` holds other articles' text: it begins behind the headline's own, or holds several more."""
    boxes = page.boxes
    if boxes[box].first >= boxes[own].end:
        return True
    if not box < own < boxes[box].after:
        return False
    after = range(boxes[own].after, boxes[box].after)
    others = [n for n in totals if (box < n < own or n in after) and boxes[n].tag == tags.ARTICLE]
    return sum(not (boxes[n].first <= boxes[own].first < boxes[n].end) for n in others) >= OTHERS


def _below_headline(page: Page, totals: Totals, headlines: Sequence[int]) -> int:
    """The smallest box around the headline with a good part of the text; 0 where there is none but the page."""
    box, enough = page.lines[headlines[0]].box, max(OWN_SHARE * totals[0], OWN_TEXT)
    while box and totals[box] < enough:
        box = page.boxes[box].parent
    return box


def _adds_cards(page: Page, totals: Totals, box: int, own: int) -> bool:
    """Whether what `box` holds beside `own` is spread over many small boxes with links, as teasers and comments are."""
    boxes = page.boxes
    if own <= box < boxes[own].after:
        return False
    inside = [n for n in totals if box <= n < boxes[box].after and not own <= n < boxes[own].after]
    around = {boxes[n].parent for n in inside}
    leaves = [n for n in inside if n not in around]
    small = [n for n in leaves if totals[n] <= CARD]
    if len(small) < CARDS or len(small) * 5 < len(leaves) * 4:
        return False
    links = [{*_links(page, n), *_links(page, boxes[n].parent)} for n in small]
    times = Counter(page.lines[n].text for n in set(chain.from_iterable(links)))
    telling = {n for n in chain.from_iterable(links) if _tells_apart(page.lines[n].text, times[page.lines[n].text])}
    return sum(not telling.isdisjoint(numbers) for numbers in links) * 5 >= len(small) * 4


def _links(page: Page, box: int) -> list[int]:
    """The numbers of the lines at the beginning of a box that are links in good part."""
    first = page.boxes[box].first
    lines = enumerate(page.lines[first : page.boxes[box].end][:CARD_LINES], first)
    return [number for number, line in lines if line.links * 4 > len(line.text)]


def _tells_apart(text: str, times: int) -> bool:
    """Whether a link is of a teaser or a comment: a name, a headline, what asks for a reply. The entries of a live blog
    have links too, for sharing, and their own times of day."""
    if times >= ENTRIES:
        return asks_for_reply(text)
    return sum(map(str.isalpha, text[:_CLOCK])) > 2


def _widened_to_anchor(page: Page, box: int, anchor: str | None) -> int:
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
    for number in beginning(page.lines, wanted):
        told = letters_of(page.lines[number].text[:200])
        if len(told) > 20 and told[:60].startswith(wanted[: len(told)]):
            return number
    return None
