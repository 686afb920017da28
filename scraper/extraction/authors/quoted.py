"""Letters and quotations that a text ends with: who signs them did not write the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

QUOTE_ENDS = ("”", '"', "»", "«", "“", "’", "『", "」")
"""Ends of what somebody said, behind which who did is named."""


def ends_quoted(blocks: Sequence[str], name: str) -> bool:
    """Whether the text before a name under it is somebody's letter or words: led in with a colon, within marks of
    quotation, begun with a salutation below the text's own beginning, or closed with a letter's last words.

    >>> ends_quoted(["The mill closed.", "She wrote:", "The ropes are yours now.", "Hilda Marsh"], "Hilda Marsh")
    True
    >>> ends_quoted(["The mill closed.", "The ropes are ours now.", "Hilda Marsh"], "Hilda Marsh")
    False
    """
    told = [block for block in blocks[-_READ:] if block != name]
    if not told:
        return False
    is_whole_text = len(blocks) <= len(told) + 1
    return (
        (told[-1].startswith(_OPENED) and told[-1].endswith(QUOTE_ENDS))
        or any(map(_is_left_open, told[-_LETTER:]))
        or any(block.endswith((":", "：")) for block in told[-_LETTER:])
        or any(map(_SALUTATION.match, told[_FIRST if is_whole_text else 0 :]))
        or any(_CLOSED.match(block) for block in told[-_CLOSING:] if len(block) <= _SHORT)
    )


def _is_left_open(block: str) -> bool:
    """Whether a quotation begins with a block and ends in a later one."""
    return block.startswith(_OPENED) and not any(mark in block[1:] for mark in QUOTE_ENDS)


_READ = 12  # blocks of a letter
_LETTER = 4  # blocks before a name that may lead a letter in
_FIRST = 2  # blocks of a text that is a letter itself, and begins so
_CLOSING = 2
_SHORT = 60  # characters of a letter's last words
_OPENED = ("“", "„", "«", "»", '"', "「", "『")
_SALUTATION = re.compile(
    r"\W{0,3}(?:dear|lieber?|sehr geehrte[rn]?|chère?s?|querid[oa]s?|estimad[oa]s?|car[oaie]|gentil[ei]|beste|geachte"
    r"|kepada yth|yang terhormat|kära|kære|sevgili|sayın|уважаем\w{1,3}|дорог\w{1,3}|kính gửi|prezad[oa]s?)"
    r" [^,.!?:]{2,60}[,!:]",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\W{0,3}(?:yours|sincerely|(?:best|kind|warm)\w{0,3} (?:regards|wishes)|with (?:love|regards|kind)|love,"
    r"|mit \w{4,12} grüßen"
    r"|(?:viele|herzliche|liebe) grüße|hochachtungsvoll|cordialement|bien à vous|veuillez agréer|atentamente|saludos"
    r"|cordial\w{0,4} salut|distinti saluti|cordiali|met \w{4,14} groet|hormat (?:saya|kami)|salam|wassalam"
    r"|с уважением|trân trọng|saygılar|med vänlig|med venlig|atenciosamente)",
    re.IGNORECASE,
)
"""What stands under a letter before who wrote it."""
