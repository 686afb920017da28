"""Regular expressions that could run for ever. Pure."""

from __future__ import annotations

import re


def explodes(pattern: str) -> bool:
    """Whether a repeated group repeats inside or has branches that begin alike, one thing is repeated twice in a
    row, or three ``.*`` follow each other: the usual ways to hang.

    A group that begins with a separator which it nowhere repeats, like ``(?:-[a-z]+)+``, cannot.
    """
    if _TWICE.search(pattern):
        return True
    plain = _ESCAPE_OR_CLASS.sub(_plain_one, pattern)
    if len(re.findall(r"\.(?:[*+](?!\+)|\{\d+,\})", plain)) > 2:
        return True
    while found := _INNERMOST.search(plain):
        inside = _GROUP_MARK.sub("", found[1])
        loops = re.search(_REPEAT, inside) is not None
        if re.match(_REPEAT, plain[found.end() :]) and (
            _begin_alike(inside) or (loops and not _SEPARATED.match(inside))
        ):
            return True
        plain = f"{plain[: found.start()]}{'x*' if loops else 'x'}{plain[found.end() :]}"
    return False


def _plain_one(found: re.Match[str]) -> str:
    """x for a class; for an escaped mark a character that means nothing in a pattern."""
    text = found[0]
    return "x" if text[0] == "[" or text[1].isalnum() else chr(_PRIVATE_USE + ord(text[1]) % 0x1000)


_PRIVATE_USE = 0xE000


def _begin_alike(inside: str) -> bool:
    """Whether two branches of a group may begin with the same character: what stands for a class may be any."""
    firsts = [branch[:1] for branch in inside.split("|")]
    vague = any(first in ("", "x", ".") for first in firsts)
    return len(firsts) > 1 and (vague or len(set(firsts)) < len(firsts))


_ESCAPE_OR_CLASS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]")
_INNERMOST = re.compile(r"\(([^()]*)\)")
_GROUP_MARK = re.compile(r"^\?(?:P?<[^>]*>|[:=!>]|<[=!])")
_REPEAT = r"[*+](?!\+)|\{\d*,(?:\d\d+)?\}(?!\+)|\{\d\d+\}(?!\+)"
"""More than nine times, or without end."""
_TWICE = re.compile(r"(\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[\w.])(?:[*+](?!\+)|\{\d*,\})\??\1(?:[*+]|\{\d*,\})")
_SEPARATED = re.compile(r"[-/_,;:\ue000-\uefff](?![*+?{])")
