"""Patterns of many words: the engine tries alternatives one by one, so they are sorted by their first character."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator


def any_of(patterns: Iterable[str]) -> str:
    """One alternation of `patterns`, in which only those are tried that can begin with the character at hand.

    Those that begin with anything but a plain character come last; order counts only among the patterns of one
    first character.

    >>> any_of(["share|sharing", "(?:ta|di)gs?", "[ab]c"])
    '(?:s(?:hare|haring)|tags?|digs?|[ab]c)'
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
    for one in (one for pattern in patterns for one in alternatives(pattern)):
        if _PLAIN.match(one):
            by_first.setdefault(one[0], []).append(one)
        else:
            others.append(one)
    return by_first, others


def beginnings(patterns: Iterable[str]) -> frozenset[str]:
    """The first two letters with which what `patterns` find begins, or the first alone where the second may differ:
    what begins otherwise need not be tried.

    >>> sorted(beginnings(["(?:posted|written) by", "a[vf]", "an? (?:post|essay)"]))
    ['a', 'po', 'wr']
    """
    found = (_LETTERS.match(one) for pattern in patterns for one in alternatives(pattern))
    return frozenset(letters[0] for letters in found if letters)


_LETTERS = re.compile(r"[^\W\d_](?:[^\W\d_](?![?*{]))?")
_PLAIN = re.compile(r"[^\W_](?![?*{+])")
_BORDERS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[(|)]", re.DOTALL)
_GROUP = "(?:"


def alternatives(pattern: str) -> Iterator[str]:
    """The parts of `pattern` between the bars that stand in no bracket, those in a group with which one begins too."""
    bars = [place for place, sign, depth in _borders(pattern) if sign == "|" and depth == 0]
    for start, end in zip([0, *(bar + 1 for bar in bars)], [*bars, len(pattern)], strict=True):
        yield from _opened(pattern[start:end])


def _opened(alternative: str) -> Iterator[str]:
    """``(?:a|b)?c`` as ``ac``, ``bc`` and ``c``; what does not begin with such a group as it is."""
    if not alternative.startswith(_GROUP):
        yield alternative
        return
    end = next(place for place, sign, depth in _borders(alternative) if sign == ")" and depth == 0)
    inner, rest = alternative[len(_GROUP) : end], alternative[end + 1 :]
    if rest[:1] in _REPEATED or rest.startswith("??"):
        yield alternative
        return
    for one in alternatives(inner):
        yield from _opened(one + rest.removeprefix("?"))
    if rest.startswith("?"):
        yield from _opened(rest[1:])


_REPEATED = ("*", "+", "{")


def _borders(pattern: str) -> Iterator[tuple[int, str, int]]:
    """(place, bracket or bar, brackets open around it) of those that are no literals."""
    depth = 0
    for border in _BORDERS.finditer(pattern):
        depth -= border[0] == ")"
        if border[0] in ("(", "|", ")"):
            yield border.start(), border[0], depth
        depth += border[0] == "("
