"""Where pieces of text stand in another text, in time that neither can make long. Pure.

``str.find`` compares every place of the text with every character of the piece where both are made for it ("aaab" in
"aaaa"), and goes through the whole text for a piece that is not there; a robots.txt may hold forty thousand pieces.
Here the text is taken apart once. A short piece is looked up. A longer one stands where its runs of eight characters
stand one behind the other: a set of places is a whole number with a bit for each, so that a step costs a few words.
"""

from __future__ import annotations

from bisect import bisect_left

_RUN = 8  # characters


class Searched:
    """A text in which many pieces are sought. At worst it takes a bit for each two of its characters: 2 MB at 4,000."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._places: dict[int, dict[str, list[int]]] = {}  # by length
        self._sets: dict[str, int] = {}  # of runs

    def find(self, piece: str, start: int) -> int:
        """What ``text.find(piece, start)`` says, for a `start` that is not negative."""
        if len(piece) > _RUN:
            later = self._places_of_long(piece) >> start
            return start + (later & -later).bit_length() - 1 if later else -1
        places = self._places_of_length(len(piece)).get(piece, ())
        at = bisect_left(places, start)
        return places[at] if at < len(places) else -1

    def _places_of_long(self, piece: str) -> int:
        """A bit for each place at which `piece` begins."""
        last = len(piece) - _RUN
        places = self._set_of(piece[last:]) >> last
        for at in range(0, last, _RUN):
            if not places:
                return 0
            places &= self._set_of(piece[at : at + _RUN]) >> at
        return places

    def _set_of(self, run: str) -> int:
        if run not in self._sets:
            self._sets[run] = sum(1 << place for place in self._places_of_length(_RUN).get(run, ()))
        return self._sets[run]

    def _places_of_length(self, length: int) -> dict[str, list[int]]:
        """Every piece of `length` characters that there is, and where it begins."""
        if length not in self._places:
            places = self._places[length] = {}
            for place in range(len(self.text) - length + 1):
                places.setdefault(self.text[place : place + length], []).append(place)
        return self._places[length]
