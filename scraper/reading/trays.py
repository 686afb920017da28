"""Several pages in one piece of memory, on their way to a reader, and what it says of each.

Parent and child wake each other once for all of them: what a page's way costs is not its copying but that each of them
comes back to cold caches. The child notes each answer as soon as it has it, so when it ends the parent sees at which
page that was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from struct import Struct

from scraper.reading.slots import Slot
from scraper.reading.wire import KINDS, Answer, Question

PAGES = 8
"""Pages in a tray, at most. An answer waits until the last of them is read: some 25 ms."""

BYTES = 1 << 21
"""A tray holds no more than this, unless a single page is larger."""

ASKED = Struct("<QQQ")  # where a question begins, where its payload does, and where that ends
SAID = Struct("<QQ")  # where its answer begins and ends
_PLACE_BYTES = 48  # both, the kind of the answer in a byte behind them, and room to the next multiple of 8
KIND_AT = ASKED.size + SAID.size
_INDEX_BYTES = PAGES * _PLACE_BYTES
_NOTHING = b"\0"


class Tray:
    """A slot with an index of what lies in it. Its pages are numbered from 0."""

    def __init__(self, slot: Slot) -> None:
        """Takes over `slot`."""
        self.descriptor = slot.descriptor
        self._slot = slot
        self._end = 0  # for the child: where the next answer goes

    def close(self) -> None:
        """Give the memory back."""
        self._slot.close()

    # the parent's side

    def lay(self, questions: Sequence[Question]) -> int:
        """Write down as many of `questions` as fit, the first in any case, and return how many those are. Raises
        OSError where there is no memory even for the first."""
        self._slot.write(0, bytes(_INDEX_BYTES))
        at, laid = _INDEX_BYTES, 0
        for number, question in enumerate(questions[:PAGES]):
            size = len(question.head) + len(question.payload)
            if number and at + size > BYTES:
                break
            try:
                self._slot.write(at, question.head, question.payload)
            except OSError:
                if not number:
                    raise
                break
            self._slot.write(number * _PLACE_BYTES, ASKED.pack(at, at + len(question.head), at + size))
            at, laid = at + size, number + 1
        return laid

    def answered(self) -> int:
        """How many pages have an answer, as far as the child is to be believed: enough to see whether it gets on."""
        return next((number for number in range(PAGES) if self._kind(number) == _NOTHING), PAGES)

    def answers(self, count: int, max_bytes: int) -> Iterator[Answer]:
        """What was said of the first `count` pages, up to the first of which nothing was said, or nothing that can be
        read: then the child has ended, or a page has taken it over. All of them together have `max_bytes` at most, as
        the child saw them side by side."""
        for number in range(count):
            start, end = SAID.unpack(
                self._slot.read(number * _PLACE_BYTES + ASKED.size, number * _PLACE_BYTES + KIND_AT)
            )
            kind = self._kind(number)
            if kind not in KINDS or not 0 <= end - start <= max_bytes:
                return
            try:
                told = self._slot.read(start, end)
            except OSError:
                return
            max_bytes -= len(told)
            yield Answer(kind, told)

    # the child's side

    def take(self, count: int) -> None:
        """`count` pages were laid in."""
        self._end = self._asked(count - 1)[2]

    def question(self, number: int) -> Question:
        """One of them."""
        start, payload, end = self._asked(number)
        return Question(self._slot.read(start, payload), self._slot.read(payload, end))

    def say(self, number: int, answer: Answer) -> None:
        """Note what is said of a page."""
        end = self._end + len(answer.told)
        self._slot.write(self._end, answer.told)
        place = number * _PLACE_BYTES
        self._slot.write(place + ASKED.size, SAID.pack(self._end, end))
        self._slot.write(place + KIND_AT, answer.kind)  # last: from now on it is said
        self._end = end

    # the index

    def _asked(self, number: int) -> tuple[int, int, int]:
        place = number * _PLACE_BYTES
        start, payload, end = ASKED.unpack(self._slot.read(place, place + ASKED.size))
        return start, payload, end

    def _kind(self, number: int) -> bytes:
        at = number * _PLACE_BYTES + KIND_AT
        return self._slot.read(at, at + 1)
