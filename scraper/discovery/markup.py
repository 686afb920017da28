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
