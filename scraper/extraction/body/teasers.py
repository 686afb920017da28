"""Teasers of other articles inside a text: small boxes of a headline that is a link, and a sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cached_property

from scraper.extraction.body.region import Totals
from scraper.extraction.page.walk import HEADING, Box, Page

HEADLINE = 20  # characters of a link that may be one
LINES, TEXT = 8, 400  # lines of a teaser, and characters of running text in it, at most
FEWEST, AROUND = 2, 3  # teasers from which they are some; boxes around a headline that may be the teaser's
SHARE, MANY = (
    3,
    4,
)  # times the text of the teasers that a text has at least beside them; teasers from which once will do


class Teasers:
    """The teasers in one box of a page. `totals`: the good text of the boxes."""

    def __init__(self, page: Page, goodness: Sequence[int], totals: Totals, box: int) -> None:
        self._page, self._goodness, self._totals, self._box = page, goodness, totals, box

    def among(self, chosen: Sequence[int]) -> set[int]:
        """Those of the chosen lines that are in teasers; none where these are much of the text, as in a list of
        places worth seeing."""
        lines, teasers = self._page.lines, set[int]()
        for number in chosen:
            line = lines[number]
            if len(line.text) >= HEADLINE and line.links * 5 >= len(line.text) * 4:
                teasers.add(self._around(number))
        teasers.discard(0)
        if len(teasers) < FEWEST:
            return set()
        found = {number for box in map(self._page.boxes.__getitem__, teasers) for number in range(box.first, box.end)}
        size = sum(self._goodness[number] for number in found)
        least = size * (SHARE if len(teasers) < MANY else 1)
        return found if least <= sum(self._goodness[number] for number in chosen) - size else set()

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
