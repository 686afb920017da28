"""Patterns of many words: the engine tries alternatives one by one, so they are sorted by their first character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def any_of(patterns: Iterable[str]) -> str:
    """One alternation of `patterns`, in which only those are tried that can begin with the character at hand.

    Those that begin with anything but a plain character come last; order counts only among the patterns of one
    first character.

    >>> any_of(["share|sharing", "tags?", "[ab]c"])
    '(?:s(?:hare|haring)|tags?|[ab]c)'
    """
    by_first, others = sorted_by_first(patterns)
    groups = (
        ones[0] if len(ones) == 1 else f"{first}(?:{'|'.join(one[1:] for one in ones)})"
        for first, ones in by_first.items()
    )
    return f"(?:{'|'.join((*groups, *others))})"


def sorted_by_first(patterns: Iterable[str]) -> tuple[dict[str, list[str]], list[str]]:
    """(alternatives by the plain character with which each begins, those that begin with anything else)."""
    by_first: dict[str, list[str]] = {}
    others: list[str] = []
    for one in (one for pattern in patterns for one in _alternatives(pattern)):
        if _PLAIN.match(one):
            by_first.setdefault(one[0], []).append(one)
        else:
            others.append(one)
    return by_first, others


_PLAIN = re.compile(r"[^\W_](?![?*{+])")
_BORDERS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts of `pattern` between the bars that stand in no bracket."""
    depth = start = 0
    for border in _BORDERS.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(border[0], 0)
        if border[0] == "|" and depth == 0:
            yield pattern[start : border.start()]
            start = border.end()
    yield pattern[start:]
