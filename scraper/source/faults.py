"""What is wrong with a TOML file, said with its line. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

Key = tuple[str | int, ...]
"""``("listings", 0, "kind")``: the way to a value."""


class Fault(NamedTuple):
    """One thing that is wrong."""

    key: Key
    what: str


def described(fault: Fault, file: str, text: str) -> str:
    """``kumparan.toml:12: listings[0].kind: Invalid enum value 'feeed'``: one line for a person to act on."""
    path = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in fault.key).lstrip(".")
    line = _line_of(fault.key, text)
    words = f"{file}{f':{line}' if line else ''}: {f'{path}: ' if path else ''}{fault.what}".split()
    return " ".join(words)  # a key in quotation marks may hold line breaks


def unread(error: Exception, file: str) -> str:
    """A text that is no TOML: ``kumparan.toml:9: ...``, in the parser's words and with the usual way out of it."""
    found = _AT.search(str(error))
    said, place = str(error), file
    if found:
        said, place = f"{said[: found.start()].rstrip()} (column {found[2]})", f"{file}:{found[1]}"
    hint = next((f"; {hint}" for words, hint in _HINTS.items() if said.startswith(words)), "")
    return " ".join(f"{place}: {said}{hint}".split())


_AT = re.compile(r"\(at line (\d+), column (\d+)\)$")
_HINTS = {
    "Unescaped '\\'": "patterns stand between single quotes, '...', where a backslash is itself",
    "Illegal character '\\n'": "a text ends with its quotation mark on the line where it began",
    "Invalid value": "texts stand between straight quotation marks, lists between [ and ]",
    "Cannot overwrite": "the same key or table stands above",
    "Cannot declare": "the same table stands above",
}


_NAME = r"""(?:[\w-]+|"[^"]*"|'[^']*')"""
_DOTTED = rf"{_NAME}(?:[ \t]*\.[ \t]*{_NAME})*"
_HEADER = re.compile(rf"\s*(\[{{1,2}})\s*({_DOTTED})\s*\]{{1,2}}\s*(?:#.*)?$")
_ASSIGNMENT = re.compile(rf"\s*({_DOTTED})\s*=")


def _line_of(key: Key, text: str) -> int | None:
    """The line where `key` is set, else where the innermost of its tables begins, else None."""
    names = tuple(part for part in key if isinstance(part, str))
    place = key[1] if len(key) > 1 and isinstance(key[1], int) else None
    table: tuple[str, ...] = ()
    seen, depth, found = 0, 0, None  # `seen`: tables of the list that `key` begins with
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = here = _parts(header[2])
            seen += header[1] == "[[" and table == names[:1]
        elif set_here := _ASSIGNMENT.match(line):
            here = (*table, *_parts(set_here[1]))
        else:
            continue
        common = min(len(here), len(names))
        is_other = place is not None and seen not in (0, place + 1) and here[:1] == names[:1]
        if common > depth and here[:common] == names[:common] and not is_other:
            depth, found = common, number
    return found


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_NAME, dotted))
