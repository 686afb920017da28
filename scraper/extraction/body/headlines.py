"""Lines by their letters: those that read as the title, or begin as a text does."""

from __future__ import annotations

import string
from collections.abc import Iterator, Sequence

from scraper.extraction.page.lines import Line
from scraper.extraction.page.text import letters

_PLAIN = frozenset(string.ascii_letters + string.digits)


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


def letters_of(text: str) -> str:
    """The `letters` of a line's beginning, which tells it from others."""
    return letters(text[:300])
