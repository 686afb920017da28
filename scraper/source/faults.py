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


_HEADER = re.compile(r"\s*\[{1,2}\s*([\w.-]+)\s*\]{1,2}\s*(?:#.*)?$")
_ASSIGNMENT = re.compile(r"""\s*["']?([\w-]+)["']?\s*=""")


def _line_of(key: Key, text: str) -> int | None:
    """The line where `key` is set, else where its table begins, else None."""
    names = [part for part in key if isinstance(part, str)]
    place = key[1] if len(key) > 1 and isinstance(key[1], int) else 0
    table, seen, begins = "", 0, None
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.match(line):
            table = header[1]
            seen += table == names[0] if names else 0
            begins = number if names and table == names[0] and seen == place + 1 else begins
        elif (set_here := _ASSIGNMENT.match(line)) and names:
            in_table = table == names[0] and seen == place + 1
            if (len(names) > 1 and in_table and set_here[1] == names[1]) or (not table and set_here[1] == names[0]):
                return number
    return begins
