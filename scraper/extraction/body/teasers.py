"""Teasers of other articles inside a text: small boxes of a headline that is a link, and a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from scraper.extraction.body.density import Totals
from scraper.extraction.page.lines import HEADING, Box, Page

HEADLINE = 20  # characters of a link that may be one
LINES, TEXT = 8, 400  # lines of a teaser, and characters of running text in it, at most
LABEL, SHORT = 40, 60  # characters of the line over teasers at most, and of what stands above that line at least
FEWEST, AROUND = 2, 3  # teasers from which they are some; boxes around a headline that may be the teaser's
SHARE = 3  # times the text of the teasers that a text has at least beside them
MANY = 4  # teasers beside which it may have as much as they


class Teasers:
    """The teasers in one box of a page. `totals`: the good text of the boxes."""

    def __init__(self, page: Page, goodness: Sequence[int], totals: Totals, box: int) -> None:
        self._page, self._goodness, self._totals, self._box = page, goodness, totals, box

    def among(self, chosen: Sequence[int]) -> set[int]:
        """Those of the chosen lines that are in teasers; none where these are much of the text, as in a list of
        places worth seeing."""
        teasers = self._of(chosen)
        if len(teasers) < FEWEST:
            return set()
        found = {number for box in map(self._page.boxes.__getitem__, teasers) for number in range(box.first, box.end)}
        size, whole = self._size(found.intersection(chosen)), self._size(chosen)
        few = SHARE if len(teasers) < MANY else 1
        if size * few <= whole - size or (len(teasers) >= MANY and self._end_under_label(chosen, found)):
            return found
        return set()

    def are_all(self) -> bool:
        """Whether the box holds many teasers and nothing else, under a label of their own."""
        lines, box = self._page.lines, self._page.boxes[self._box]
        numbers = range(box.first, box.end)
        label = next((n for n in (box.first, box.first - 1) if lines[n].kind is HEADING and not lines[n].links), -1)
        if label < 0 or len(lines[label].text) > LABEL:
            return False
        teasers = self._of(numbers)
        told = {number for one in map(self._page.boxes.__getitem__, teasers) for number in range(one.first, one.end)}
        return len(teasers) >= MANY and told.issuperset(set(numbers) - {label})

    def _of(self, numbers: Iterable[int]) -> set[int]:
        """The boxes of the teasers of which some lines are the headlines."""
        lines = self._page.lines
        linked = [number for number in numbers if lines[number].links >= HEADLINE]
        if len(linked) < FEWEST:
            return set()
        heads = [number for number in linked if lines[number].links * 5 >= len(lines[number].text) * 4]
        return set(map(self._around, heads)) - {0}

    def _size(self, numbers: Iterable[int]) -> int:
        """Characters of lines that are neither links nor headings, more where a script says more with each."""
        lines = ((number, self._page.lines[number]) for number in numbers)
        return sum(max(len(line.text) - line.links, self._goodness[n]) for n, line in lines if line.kind is not HEADING)

    def _end_under_label(self, chosen: Sequence[int], found: set[int]) -> bool:
        """Whether the teasers end the text, side by side under a label of their own, and some text stands above."""
        first = bisect_left(chosen, min(found))
        behind = chosen[first:]
        label = self._page.lines[chosen[first - 1]] if first else None
        if label is None or label.kind is not HEADING or label.links or len(label.text) > LABEL:
            return False
        if any(number not in found for number in behind[: len(found)]) or any(
            self._goodness[number] for number in behind if number not in found
        ):
            return False
        return self._size(chosen[: first - 1]) >= SHORT

    def _around(self, number: int) -> int:
        """The number of the teaser's box that a line is the headline of; 0 for none."""
        boxes, box = self._page.boxes, self._page.lines[number].box
        for _ in range(AROUND):
            if box in self._totals or box == self._box:
                break
            box = boxes[box].parent
        return box if box in self._totals and self._is_teaser(box, number) else 0

    def _is_teaser(self, box: int, headline: int) -> bool:
        around = self._page.boxes[box]
        inside = range(around.first, around.end)
        if box <= self._box < around.after or len(inside) > LINES or self._totals[box] > TEXT:
            return False
        if any(self._goodness[number] for number in inside[: headline - around.first]):
            return False
        is_headed = self._page.lines[headline].kind is HEADING or self._has_picture(around)
        return is_headed and sum(self._goodness[number] > 0 for number in inside) <= 2

    def _has_picture(self, around: Box) -> bool:
        return bisect_left(self._pictures, around.first) < bisect_right(self._pictures, around.end)

    @cached_property
    def _pictures(self) -> list[int]:
        return [picture.before for picture in self._page.pictures]
