"""XML as it comes, cut into tags and texts: whatever is wrong with it, in one pass and without a step back. Pure."""

from __future__ import annotations

import re

TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<!\[CDATA\[(?P<cdata>.*?)(?:\]\]>|\Z)|(?P<declaration><[?!][^>]*+(?:>|\Z))"
    r"|<(?P<end>/?)(?P<name>[A-Za-z_][\w.:-]{0,60})(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+'|[\"'])*+(?:>|(?=<)|(?P<cut>\Z))"
    r"|(?P<text>[^<]++)|<",
    re.DOTALL,
)
"""Comments, CDATA, declarations, tags (one that is never closed ends at the next "<"), text; a bare "<" is nothing."""

_CDATA = "<![CDATA["
_ELEMENT_BEFORE = re.compile(r"<([A-Za-z_][\w.:-]{0,60})(?:\s[^<>]*)?>[^<]*")
_MAX_BEFORE = 1_000


def with_closed_cdata(text: str) -> str:
    """The text with an end for every CDATA section that was left open: the end of the element in which it stands.

    A section runs up to the next "]]>", so one without an end swallows all that stands before that of another. It
    counts as left open where its element ends, and another section begins, before there is an end for it. Linear.
    """
    pieces, done, close = [], 0, -1
    start = text.find(_CDATA)
    while start >= 0:
        if close < start and (close := text.find("]]>", start)) < 0:
            close = len(text)
        at = _end_of_element(text, start, close)
        if at >= 0 and (close == len(text) or text.find(_CDATA, at, close) >= 0):
            pieces += [text[done:at], "]]>"]
            done = at
        else:
            at = close
        start = text.find(_CDATA, at)
    return "".join([*pieces, text[done:]]) if pieces else text


def _end_of_element(text: str, start: int, close: int) -> int:
    """Where the element ends in which the section at `start` stands, before `close`; -1: nowhere, or unknown."""
    before = text.rfind("<", max(0, start - _MAX_BEFORE), start)
    element = _ELEMENT_BEFORE.fullmatch(text, before, start) if before >= 0 else None
    return -1 if element is None else text.find(f"</{element[1]}", start, close)


_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));")
_PREDEFINED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


def unescaped(text: str) -> str:
    """The text with XML's own entities and character references resolved, once.

    HTML's own parser would also read ``&sect`` in ``?a=1&section=2``.
    """
    return _ENTITY.sub(_character, text) if "&" in text else text


def local_name(name: str) -> str:
    """A tag's name without its prefix, in lower case: publishers forget to declare prefixes."""
    return name.rpartition(":")[2].lower()


def _character(found: re.Match[str]) -> str:
    name, decimal, hexadecimal = found.groups()
    if name:
        return _PREDEFINED[name]
    number = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
