"""Elements beside the headline whose class, id, itemprop or rel speak of who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from selectolax.lexbor import LexborNode

from scraper.extraction.authors.credits import labelled
from scraper.extraction.authors.head import SHORT, Head
from scraper.extraction.authors.labels import BETWEEN, NAMES_BEHIND
from scraper.extraction.authors.names import AGENCIES, bare, is_job, is_personal, split_names, without_job
from scraper.extraction.authors.signatures import HEAD
from scraper.extraction.page.element_names import naming_people
from scraper.extraction.page.lines import Page
from scraper.extraction.page.nearby import line_of

CUT = (
    r"\s[|•·–—]\s|\s-\s|,? ?\bJurnalis\b|\d|\bUpdated\b|\bPublished\b|\bPosted\b|\bDiperbarui\b|\bStand\b"
)  # fmt: skip
"""Behind which a byline names nobody any more."""


class Named:
    """The texts of elements named after authors: those beside the headline, or all on a page without one."""

    def __init__(self, head: Head, page: Page) -> None:
        self._head, self._page = head, page

    @cached_property
    def lines(self) -> list[str]:
        """In page order, without repeats."""
        return list(dict.fromkeys(line for line, _ in self._texts))

    @cached_property
    def _texts(self) -> list[tuple[str, LexborNode]]:
        people = self._beside if self._head.near else self._page.people[:_MAX_PEOPLE]
        found = ((line_of(node), node) for node in people if not self._head.is_elsewhere(node))
        return [(line, node) for line, node in found if 2 < len(line) <= SHORT]

    @property
    def _beside(self) -> list[LexborNode]:
        elements = self._head.elements
        names = [" ".join(filter(None, map(attributes.get, _NAMES))) for _, attributes in elements]
        return [elements[number][0] for number in naming_people(names)]

    def bylines(self) -> Iterator[str]:
        """Names in several elements of one kind; then lines without labels, cut at a date or a job; where a section
        stands first, what is behind it."""
        yield from self._listed()
        lines = [line for line in self.lines if not labelled(line).editors][:_MAX_LINES]
        yield from (self._names_first(without_job(_names_part(line))) for line in lines)

    def _listed(self) -> Iterator[str]:
        """The names of several writers, each in an element of its own beside the others, named as they are."""
        kinds: dict[tuple[object, ...], list[str]] = {}
        for line, node in self._texts:
            name = without_job(_names_part(bare(line)))
            if is_personal(name) and not is_job(name) and not labelled(line).editors and (parent := node.parent):
                kinds.setdefault((parent.mem_id, node.tag_id, node.attributes.get("class")), []).append(name)
        several = (list(dict.fromkeys(names)) for names in kinds.values())
        yield from (", ".join(names) for names in several if 1 < len(names) <= _MAX_WRITERS)

    def _names_first(self, line: str) -> str:
        """A line without the outlet behind names that stand in an element of their own."""
        for text in self._head.near[:HEAD]:
            rest = line.removeprefix(text).strip()
            if rest and rest != line and all(map(is_personal, split_names(text))):
                return line if rest in AGENCIES or BETWEEN.match(rest) else text
        return line


def _names_part(line: str) -> str:
    if len(names := _BAR.split(line)[:NAMES_BEHIND]) > 1 and all(map(is_personal, names)):
        return ", ".join(names)
    parts = [_CUT.split(part, maxsplit=1)[0].strip() for part in _BAR.split(line)[:2]]
    return next((part for part in parts if any(map(is_personal, part.split(", ")))), parts[0])


_NAMES = ("class", "id", "itemprop", "rel", "data-qa-id")
_MAX_PEOPLE = 40  # elements of a page without headline
_MAX_LINES = 6
_MAX_WRITERS = 8  # beside each other: more are a list of an outlet's people
_BAR = re.compile(r"\s[|•·]\s")
_CUT = re.compile(CUT)
