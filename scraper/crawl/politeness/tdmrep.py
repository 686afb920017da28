"""What a host reserves from text and data mining in its ``/.well-known/tdmrep.json``. Pure.

TDM Reservation Protocol, final report of the W3C community group, 10 May 2024, section "TDM File on the Origin Server":
an array of rules; the first whose location fits a path holds for it. Locations are written like paths in robots.txt.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import msgspec

from scraper.crawl.politeness.robots_rules import MAX_LINE, matches, normal_path, normal_pattern, path_of
from scraper.crawl.politeness.substrings import Searched

PATH = "/.well-known/tdmrep.json"

MAX_BYTES = 512_000
"""Longer files, half a megabyte of rules, are not read."""

MAX_RULES = 5_000


@dataclass(frozen=True, slots=True)
class Reservations:
    """The rules of one host."""

    rules: tuple[tuple[str, bool], ...] = ()  # normalised location, and whether it is reserved; in the file's order

    @classmethod
    def from_text(cls, text: str | None) -> Reservations:
        """The rules in a file. Never raises: what is no array has none, and half a rule is none."""
        if text is None or len(text) > MAX_BYTES:
            return cls()
        try:
            read = msgspec.json.decode(text.removeprefix("\ufeff").encode("utf-8", "replace"))
        except (msgspec.DecodeError, RecursionError):
            return cls()
        return cls(tuple(_rules(read)) if isinstance(read, list) else ())

    def reserve(self, url: str) -> bool:
        """Whether `url`, a web address of the host, is reserved. Never raises."""
        if not self.rules:
            return False
        path = Searched(normal_path(path_of(url)[:MAX_LINE]))
        return next((is_reserved for location, is_reserved in self.rules if matches(location, path)), False)


def _rules(read: list[object]) -> Iterator[tuple[str, bool]]:
    for rule in read[:MAX_RULES]:
        if isinstance(rule, dict):
            location, value = rule.get("location"), rule.get("tdm-reservation")
            if isinstance(location, str) and location and value in (0, 1, "0", "1"):
                yield normal_pattern(location), value in (1, "1")
