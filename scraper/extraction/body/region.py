"""Where on a page the article's text stands: the box with most running text, corrected by names and by what
the page says of itself.
"""

from __future__ import annotations

import string
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice

from scraper.extraction.page import tags
from scraper.extraction.page.element_names import CAPTION, MEDIA, STRONG
from scraper.extraction.page.readers import HEADING_OF_READERS, REPLY_BEGINNINGS, asks_for_reply
from scraper.extraction.page.text import letters
from scraper.extraction.page.walk import HEADING, LIST_ITEM, PARAGRAPH, TABLE, Line, Page

DESCENT = 0.62  # a child box that holds this share of its parent's good text is the better candidate
FURNITURE_SHARE = 0.2  # a box named like furniture that holds more of the good text than this is none
NAMED_SHARE = 0.15  # of all good text that a box named like an article's container must hold
LITTLE = 1_000  # characters of good text up to which the lines under the headline are looked at one by one
MAX_HEADS = 20  # h1 elements looked at
MAX_ABOVE = 60  # lines under one that are looked at
ABOVE = 0.25  # of the good text of a box that stands above it, from which that belongs to the text too
ELSEWHERE = 2  # times the good text of a named box from which a denser one elsewhere is the article
INNER = 0.3  # of a named box's good text that a named box inside it must hold to be the better one
SHORT_SHARE = 0.3  # of it that is enough on a page with little text
REMAINDER = 250  # characters that must be left before a large comment section is believed to be one
LONG_NAME = 12  # characters of a class from which its repetition says that boxes belong together
MAX_NESTED = 20  # boxes named like an article's container, one inside the other, that are looked into
OTHERS = 2  # articles beside the headline's own that make what is around them a list
MEDIA_LINES = 8  # lines from which a box that is named like a picture holds a text of its own
OWN_SHARE, OWN_TEXT = 0.25, 400  # of all good text, and characters, that a headline's box has at least
ENTRIES = 3  # times that a link stands in a template's boxes
_CLOCK = 12  # characters among which a time of day has no word
CARDS, CARD, CARD_LINES = 5, 400, 8  # boxes that are a list, and characters and lines that each of them has at most
REPLIES, BEFORE_REPLIES = 3, 80  # times that a page asks for replies; characters of running text before the first
SEVERAL, SIGNED = 2, 60  # texts of readers, and the lines among which those who wrote them are looked for
LABEL = 200  # characters of the first line over what readers wrote
GOOD_LENGTH = 40  # characters from which a line counts as running text


def goodness(lines: Iterable[Line], repeated: Container[str] = ()) -> list[int]:
    """`goodness_of` of the lines, 0 for those that a template repeats. Most of a page are short or links."""
    return [
        0
        if (size := len(line.text)) * 3 < GOOD_LENGTH or line.links * 2 > size or line.text in repeated
        else goodness_of(line)
        for line in lines
    ]


def goodness_of(line: Line) -> int:
    """Characters that count as running text; scripts without spaces say more with each."""
    text, links = line.text, line.links
    size = len(text)
    if size * 3 < GOOD_LENGTH or links * 2 > size or line.kind is HEADING:
        return 0
    if not text.isascii() and text.count(" ") * 12 < size and size > 12:
        size *= 3
    if size < GOOD_LENGTH:
        return 0
    if line.kind is PARAGRAPH:
        return size - links
    if size < 2 * GOOD_LENGTH and line.kind in (LIST_ITEM, TABLE):
        return 0
    return (size - links) // 3 if line.kind is LIST_ITEM else size - links


Totals = Counter[int]
"""The good text of the boxes that hold any, by their numbers, in their order."""


class Furniture(dict[int, bool]):
    """Whether each box is left out, by itself or with the box around it. They are judged when somebody asks, because
    most names of a page decide nothing; a box around running text by its share of it."""

    def __init__(self, page: Page, totals: Totals, headlines: Sequence[int] = ()) -> None:
        self._boxes, self._lines = page.boxes, page.lines
        self._totals, self._held, self._headlines = totals, list(totals), headlines
        self._limit = FURNITURE_SHARE * totals[0]
        self._tops = [place for _, place in page.h1]
        self[0] = False
        self._names = {number: page.boxes[number].names for number in totals}
        for number, names in islice(self._names.items(), 1, None):
            self[number] = (
                self[page.boxes[number].parent]
                or (names.level > 0 and self._is_furniture(number))
                or (totals[number] > REMAINDER and self._is_of_readers(number))
            )

    def __missing__(self, number: int) -> bool:
        asked, around = [], number
        while around not in self:
            asked.append(around)
            around = self._boxes[around].parent
        out = self[around]
        for one in reversed(asked):
            out = self[one] = out or self._is_furniture(one)
        return out

    def leave(self, number: int) -> None:
        """Leave out a box, and all boxes inside it."""
        self.update(dict.fromkeys(range(number, self._boxes[number].after), True))

    def _is_furniture(self, number: int) -> bool:
        names = self._boxes[number].names
        if not names.level:
            return False
        total = self._totals[number]
        if names.level == CAPTION:
            return number not in self._told
        if names.level == STRONG:
            share = self._shares.get(names.word, 0)
            return total <= self._limit or (self._totals[0] - share > REMAINDER and not self._is_around(number))
        if names.level == MEDIA and self._is_told_in_lines(number):
            return False
        return self._shares.get(names.word, 0) <= self._limit

    def _is_of_readers(self, number: int) -> bool:
        """Whether a box begins as what readers wrote does, and the page holds another text."""
        box = self._boxes[number]
        first = self._lines[box.first].text
        if len(first) > LABEL or not HEADING_OF_READERS.match(first) or not self._is_of_many(number):
            return False
        if self._is_around(number) or any(box.first <= place < box.end for place in self._headlines):
            return False
        return self._totals[0] - self._totals[number] > REMAINDER

    def _is_of_many(self, number: int) -> bool:
        """Whether several texts stand in boxes of their own, with short lines for who wrote them and when: the section
        of an article that is called so has its paragraphs side by side."""
        box = self._boxes[number]
        texts = bisect_left(self._held, box.after) - bisect_right(self._held, number)
        lines = self._lines[box.first + 1 : box.end][:SIGNED]
        short = sum(len(line.text) < GOOD_LENGTH and line.kind is not HEADING for line in lines)
        return min(texts, short) >= SEVERAL

    def _is_told_in_lines(self, number: int) -> bool:
        """Whether a box named like a picture holds a text: more lines than captions have, few of them links."""
        box = self._boxes[number]
        lines = self._lines[box.first : box.end]
        if box.tag == tags.FIGURE or len(lines) < MEDIA_LINES:
            return False
        size, links = sum(len(line.text) for line in lines), sum(line.links for line in lines)
        return size >= MEDIA_LINES * GOOD_LENGTH and links * 4 < size

    def _is_around(self, number: int) -> bool:
        """Whether a box is <main>, holds a headline, or mostly what is named like an article's container."""
        box = self._boxes[number]
        headed = bisect_left(self._tops, box.first) < bisect_left(self._tops, box.end)
        return headed or box.tag == tags.MAIN or self._told.get(number, 0) * 5 > self._totals[number] * 2

    @cached_property
    def _shares(self) -> dict[str, int]:
        """The good text in boxes that one word calls furniture, those inside one another counted once."""
        shares: dict[str, int] = {}
        for number, names in self._names.items():
            if names.level and self._names[self._boxes[number].parent].word != names.word:
                shares[names.word] = shares.get(names.word, 0) + self._totals[number]
        return shares

    @cached_property
    def _told(self) -> dict[int, int]:
        """For boxes the good text in boxes inside them that are named like an article's container."""
        told: dict[int, int] = {}
        for number in reversed(list(self._names)[1:]):  # a box comes after the box around it
            held = self._totals[number] if self._names[number].is_content else told.get(number, 0)
            if held:
                told[number] = held
                around = self._boxes[number].parent
                told[around] = told.get(around, 0) + held
        return told


def without_furniture(page: Page, goodness: Sequence[int], headlines: Sequence[int] = ()) -> tuple[Furniture, Totals]:
    """Which boxes are left out, and the good text of every box without them."""
    lines = [(line.box, good) for line, good in zip(page.lines, goodness, strict=True) if good]
    totals = _totals(page, lines)
    out = Furniture(page, totals, headlines)
    _leave_replies(page, goodness, totals, out, headlines)
    kept = [(box, good) for box, good in lines if not out[box]]
    return out, totals if len(kept) == len(lines) else _totals(page, kept)


def _leave_replies(
    page: Page, goodness: Sequence[int], totals: Totals, out: Furniture, headlines: Sequence[int]
) -> None:
    """Leave out the boxes with text under which stands again and again that one may reply, unless they are the page's
    text, as in a forum, where the first of them has that too."""
    asked = [
        number
        for number, line in enumerate(page.lines)
        if line.text[:2] in REPLY_BEGINNINGS
        and line.kind is not HEADING
        and asks_for_reply(line.text)
        and not out[line.box]
    ]
    if len(asked) < REPLIES:
        return
    heads = [*headlines, *[place for _, place in page.h1]]
    homes = dict.fromkeys(_home(page, totals, page.lines[number].box) for number in asked)
    apart = [n for n in homes if n and not any(page.boxes[n].first <= head < page.boxes[n].end for head in heads)]
    if not apart:
        return
    first = page.boxes[apart[0]].first
    begun = max((head for head in heads if head < first), default=0)
    if sum(goodness[n] for n in range(begun, first) if goodness[n] and not out[page.lines[n].box]) >= BEFORE_REPLIES:
        for number in apart:
            out.leave(number)


def _home(page: Page, totals: Totals, box: int) -> int:
    """The smallest box around another one that holds running text."""
    while box and box not in totals:
        box = page.boxes[box].parent
    return box


def totals_of(page: Page, goodness: Sequence[int], out: Furniture) -> Totals:
    """The good text of the boxes without those that are left out."""
    lines = zip(page.lines, goodness, strict=True)
    return _totals(page, [(line.box, good) for line, good in lines if good and not out[line.box]])


def _totals(page: Page, lines: Iterable[tuple[int, int]]) -> Totals:
    """The good text of the boxes, from (box, good text) of the lines."""
    boxes = page.boxes
    totals = [0] * len(boxes)
    for number, good in lines:
        totals[number] += good
    for number in range(len(boxes) - 1, 0, -1):  # a box comes after the box around it
        if total := totals[number]:
            totals[boxes[number].parent] += total
    return Counter({number: total for number, total in enumerate(totals) if total})


def choose(page: Page, totals: Totals, *, headlines: Sequence[int] = (), anchor: str | None = None) -> int:
    """The number of the box that holds the text.

    `totals`: the good text of the boxes, without those that are left out; `headlines`: the lines that read as the
    title; `anchor`: the beginning of the text as structured data tells it.
    """
    box = _whole(page, totals, _candidate(page, totals, 0))
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
        if is_apart and totals[dense] > ELSEWHERE * totals[named]:
            return dense
    return _descended(page, totals, children, named)


def _descended(page: Page, totals: Totals, children: Mapping[int, Sequence[int]], here: int) -> int:
    """Down from a box while one child holds most of the good text."""
    boxes = page.boxes
    is_named = False
    while here in children:
        best = max(children[here], key=totals.__getitem__)
        if totals[here] < LITTLE and _leaves_text_above(page, totals, best, here):
            break
        is_named = is_named or boxes[here].names.is_content
        share = 0.9 if is_named else DESCENT if boxes[best].tag != tags.ARTICLE else DESCENT * 0.7
        if totals[best] < share * totals[here] or boxes[best].tag in _NEVER:
            break
        here = best
    return here


def _leaves_text_above(page: Page, totals: Totals, inner: int, here: int) -> bool:
    """Whether much of what stands between an h1 and a box inside the same box would be left out: what follows the
    headline is the page's, however short its lines are."""
    first = page.boxes[inner].first
    heads = [place for _, place in page.h1[:MAX_HEADS] if page.boxes[here].first <= place < first]
    if not heads:
        return False
    above = sum(len(line.text) - line.links for line in page.lines[max(heads) + 1 : min(first, max(heads) + MAX_ABOVE)])
    return above > ABOVE * totals[inner]


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


_NEVER = tags.HEADINGS | {tags.P, tags.LI, tags.TR, tags.BLOCKQUOTE}


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


def reading(lines: Sequence[Line], wanted: str) -> Iterator[int]:
    """The numbers of the lines that have these letters; none where no letters are wanted."""
    return (number for number in beginning(lines, wanted) if letters_of(lines[number].text) == wanted)


def beginning(lines: Sequence[Line], wanted: str) -> Iterator[int]:
    """The numbers of the lines whose first letters are those of `wanted`: spelling out whole lines would cost, and of
    most the first two characters decide."""
    others = _PLAIN - {wanted[:1], wanted[:1].upper()}
    begun = [number for number, line in enumerate(lines) if line.text[0] not in others] if wanted else []
    for number in begun:
        text = lines[number].text
        head = text[:2]
        if (not head.isalnum() or wanted.startswith(head.casefold())) and wanted.startswith(letters_of(text[:12])):
            yield number


_PLAIN = frozenset(string.ascii_letters + string.digits)


def letters_of(text: str) -> str:
    """The `letters` of a line's beginning, which tells it from others."""
    return letters(text[:300])
