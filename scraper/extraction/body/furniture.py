"""Which boxes of a page are left out: those that are named so, and what readers wrote."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import islice

from scraper.extraction.body.density import GOOD_LENGTH, Totals, totals_of
from scraper.extraction.body.headlines import letters_of
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import CAPTION, MEDIA, STRONG
from scraper.extraction.page.lines import HEADING, PARAGRAPH, Box, Page
from scraper.extraction.page.readers import HEADING_OF_READERS, REPLY_BEGINNINGS, asks_for_reply, subject_of

FURNITURE_SHARE = 0.2  # a box named like furniture that holds more of the good text than this is none
HEADED = 400  # characters under the headline that no name makes furniture
REMAINDER = 250  # characters that must be left before a large comment section is believed to be one
MEDIA_LINES = 8  # lines from which a box that is named like a picture holds a text of its own
REPLIES, BEFORE_REPLIES = 3, 80  # times that a page asks for replies; characters of running text before the first
QUOTATIONS = 50  # figures of quotations that are compared with the rest of a page
HEADINGS = 20  # headings of what readers wrote that are looked at
BEFORE_READERS = 250  # the same before a heading of what readers wrote
SEVERAL, SIGNED = 2, 60  # texts of readers, and the lines among which those who wrote them are looked for
LABEL = 200  # characters of the first line over what readers wrote
BESIDE = 3  # lines before and behind a chapter among which the text goes on
_NEVER_TEXT = ("comment", "disqus", "fb-comments", "respond", "cookie", "consent", "gdpr", "footer")
_QUOTES = "\"'“”„«»‘’ .…"
_TABLES = (tags.TABLE, tags.PRE)


class Furniture(dict[int, bool]):
    """Whether each box is left out, by itself or with the box around it. They are judged when somebody asks, because
    most names of a page decide nothing; a box around running text by its share of it."""

    def __init__(self, page: Page, totals: Totals, headlines: Sequence[int] = ()) -> None:
        self._page, self._boxes, self._lines = page, page.boxes, page.lines
        self._totals, self._held, self._headlines = totals, list(totals), headlines
        self._limit = FURNITURE_SHARE * totals[0]
        self._tops = [place for _, place in page.h1]
        self._compared = 0  # quotations that were looked for in the rest of the page
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
        if total >= HEADED and (self._is_headed(number) or self._is_headlines(number)):
            return False
        if names.level == STRONG:
            if names.word.startswith("comment") and self._is_post(number):
                return False
            share = self._shares.get(names.word, 0)
            return total <= self._limit or (self._totals[0] - share > REMAINDER and not self._is_around(number))
        if names.level == MEDIA and self._is_told_in_lines(number):
            return False
        return self._shares.get(names.word, 0) <= self._limit

    def _is_post(self, number: int) -> bool:
        """Whether a box has the class of the first box beside it with text that is no comment: a thread's posts."""
        box = self._boxes[number]
        return bool(css_class := box.attributes.get("class")) and self._posts.get(box.parent) == css_class

    @cached_property
    def _posts(self) -> dict[int, str]:
        """For boxes the class of the first box in them that holds text, if its names say nothing."""
        firsts: dict[int, int] = {}
        for number in self._held:
            firsts.setdefault(self._boxes[number].parent, number)
        named = ((around, self._boxes[first]) for around, first in firsts.items())
        return {around: box.attributes.get("class") or "" for around, box in named if box.names.level < STRONG}

    def _is_of_readers(self, number: int) -> bool:
        """Whether a box begins as what readers wrote does, and the page holds another text."""
        box = self._boxes[number]
        first = self._lines[box.first].text
        if len(first) > LABEL or not HEADING_OF_READERS.match(first) or not self._is_of_many(number):
            return False
        if self._is_around(number) or any(box.first <= place < box.end for place in self._headlines):
            return False
        if _is_chapter(self._page, range(box.first, box.end), box.parent, self._headlines):
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
        """Whether a box named like a picture holds a text: more lines than captions have, few of them links; a figure a
        table, code or a quotation that is not the text's own words again."""
        box = self._boxes[number]
        if box.tag == tags.FIGURE:
            tables, quotations = self._told_in_figures
            if _is_between(tables, number + 1, box.after):
                return True
            return _is_between(quotations, number + 1, box.after) and not self._is_said_elsewhere(box)
        lines = self._lines[box.first : box.end]
        if len(lines) < MEDIA_LINES:
            return False
        size, links = sum(len(line.text) for line in lines), sum(line.links for line in lines)
        return size >= MEDIA_LINES * GOOD_LENGTH and links * 4 < size

    def _is_said_elsewhere(self, box: Box) -> bool:
        """Whether the first line of a box stands in another line of the page too; a page of many such has none."""
        self._compared += 1
        said = self._lines[box.first].text.strip(_QUOTES)
        others = (*self._lines[: box.first], *self._lines[box.end :]) if self._compared <= QUOTATIONS else ()
        return any(said in line.text for line in others)

    def _is_headed(self, number: int) -> bool:
        """Whether a box holds a heading that is the title, and no link."""
        box = self._boxes[number]
        return _is_between(self._own, box.first, box.end)

    def _is_headlines(self, number: int) -> bool:
        """Whether a box holds half of the text, and is the first with any below the headline; what readers wrote and
        asking for consent may be so where there is no text."""
        box = self._boxes[number]
        above = bisect_left(self._own, box.first) - 1
        if above < 0 or self._totals[number] * 2 < self._totals[0] or box.names.word.startswith(_NEVER_TEXT):
            return False
        between = (n for n in self._held if self._own[above] < self._boxes[n].first and self._boxes[n].end <= box.first)
        return all(self._totals[n] < BEFORE_REPLIES for n in between)

    @cached_property
    def _own(self) -> list[int]:
        """The headings among the lines that read as the title, unless they are links."""
        lines = self._lines
        return [place for place in self._headlines if lines[place].kind is HEADING and not lines[place].links]

    def _is_around(self, number: int) -> bool:
        """Whether a box is <main>, holds a headline, or mostly what is named like an article's container."""
        box = self._boxes[number]
        headed = _is_between(self._tops, box.first, box.end)
        return headed or box.tag == tags.MAIN or self._told.get(number, 0) * 5 > self._totals[number] * 2

    @cached_property
    def _told_in_figures(self) -> tuple[list[int], list[int]]:
        """The boxes of tables and code, and those of quotations, in their order."""
        numbered = list(enumerate(self._boxes))
        quotations = [number for number, box in numbered if box.tag == tags.BLOCKQUOTE]
        return [number for number, box in numbered if box.tag in _TABLES], quotations

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
    totals = totals_of(page, lines)
    out = Furniture(page, totals, headlines)
    _leave_readers(page, goodness, totals, out, headlines)
    _leave_replies(page, goodness, totals, out, headlines)
    kept = [(box, good) for box, good in lines if not out[box]]
    return out, totals if len(kept) == len(lines) else totals_of(page, kept)


def totals_without(page: Page, goodness: Sequence[int], out: Furniture) -> Totals:
    """The good text of the boxes without those that are left out."""
    lines = zip(page.lines, goodness, strict=True)
    return totals_of(page, [(line.box, good) for line, good in lines if good and not out[line.box]])


def _leave_readers(
    page: Page, goodness: Sequence[int], totals: Totals, out: Furniture, headlines: Sequence[int]
) -> None:
    """Leave out the boxes behind a heading of what readers wrote, where that stands in the text's own box: those that
    hold texts beside short lines, by whom and when they were written."""
    lines, boxes = page.lines, page.boxes
    headings = [number for number, line in enumerate(lines) if line.kind is HEADING and len(line.text) <= LABEL]
    told = (number for number in headings if HEADING_OF_READERS.match(lines[number].text))
    for number in islice((number for number in told if not out[lines[number].box]), HEADINGS):
        home = lines[number].box
        if boxes[home].end - boxes[home].first == 1:
            home = boxes[home].parent
        inside = range(number + 1, boxes[home].end)
        if any(place in inside for place in (*headlines, *[place for _, place in page.h1])):
            continue
        behind = [n for n in totals if home < n < boxes[home].after and boxes[n].first > number]
        texts = sum(goodness[place] > 0 for place in inside)
        short = sum(len(lines[n].text) < GOOD_LENGTH and lines[n].kind is not HEADING for n in inside[:SIGNED])
        if min(texts, short, len(behind)) >= SEVERAL and sum(goodness[:number]) >= BEFORE_READERS:
            chapter, around = range(number, boxes[behind[-1]].end), home
            if number == boxes[home].first:
                chapter, around = range(number, boxes[home].end), boxes[home].parent
            if _is_chapter(page, chapter, around, headlines):
                continue
            for box in behind:
                if not out[box]:  # what is left out with the box around it is not gone through again
                    out.leave(box)


def _is_chapter(page: Page, inside: range, around: int, headlines: Sequence[int]) -> bool:
    """Whether the text of the box `around` goes on before and behind lines under a heading of comments on something
    that no headline names: "Comments on the ruling"."""
    told = HEADING_OF_READERS.match(page.lines[inside[0]].text)
    subject = letters_of(subject_of(told)) if told else ""
    beside = (range(max(inside.start - BESIDE, 0), inside.start), range(inside.stop, inside.stop + BESIDE))
    if not subject or not all(_holds_own_text(page, numbers, around) for numbers in beside):
        return False
    heads = [
        letters_of(page.lines[n].text) for n in (*headlines, *[n for _, n in page.h1])[:HEADINGS] if n < len(page.lines)
    ]
    return bool(heads) and not any(subject in head or head in subject for head in heads)


def _holds_own_text(page: Page, numbers: range, around: int) -> bool:
    """Whether one of some lines is a running one of a box itself."""
    lines = page.lines[numbers.start : numbers.stop]
    return any(
        line.box == around and line.kind is PARAGRAPH and len(line.text) >= GOOD_LENGTH > line.links for line in lines
    )


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


def _is_between(places: Sequence[int], begin: int, end: int) -> bool:
    """Whether one of the ascending `places` is from `begin` on and before `end`."""
    place = bisect_left(places, begin)
    return place < len(places) and places[place] < end
