"""Sentences of a text that hold the words of a byline: "Written by X in 1931, the song is still sung"."""

from __future__ import annotations

import re

from scraper.extraction.authors.phrases import WRITES


def runs_on(text: str) -> bool:
    """Whether a line that may name who wrote it is a sentence that goes on behind the name with a clause, and not with
    a date, a job, a place or an outlet; one without a stop at its end is none.

    >>> runs_on("Written by Oda Finch in 1931, the song is still sung.")
    True
    >>> runs_on("By Oda Finch, professor of law at Quay."), runs_on("By Oda Finch, who writes for Kenar.")
    (False, False)
    """
    if not _STOP.search(text):
        return False
    if _BEGUN_SMALL.fullmatch(text.strip()):
        return True
    return any(not (_OF_A_JOB.match(found[1]) or _WRITES.search(found[1])) for found in _CLAUSE.finditer(text))


def is_in_sentence(text: str, place: int) -> bool:
    """Whether what stands at a place of a line is a part of its sentence: "The board says Author: X"."""
    return _STOP.search(text) is not None and _WORD_BEFORE.search(text, max(0, place - _NEAR), place) is not None


def is_han_sentence(text: str) -> bool:
    """Whether what stands behind a label is a sentence in Chinese or Japanese: names have at most four characters.

    >>> is_han_sentence("他说话不多。"), is_han_sentence("林小梅。"), is_han_sentence("林小梅，王大明")
    (True, False, False)
    """
    found = _HAN_STOP.search(text)
    return found is not None and any(len(part) > _LONGEST_HAN for part in _HAN_BORDER.split(text[: found.start()]))


_STOP = re.compile(r"(?<=[^\W\d_]{2})[.!?…][”\"»]?$")
_CLAUSE = re.compile(r", ((?=[^\W\d_])[^\WA-ZÀ-ÞА-ЯЁ\d_][^\s,]*(?: [^\s,.]+){2}[^,]{0,160})")
"""What stands behind a comma, begins small and has three words or more."""
_BEGUN_SMALL = re.compile(r"[^\WA-ZÀ-ÞА-ЯЁ\d_]+(?: [^\WA-ZÀ-ÞА-ЯЁ\d_]+){3}(?: [^\s:;/|@©]+){3,}")
"""Words without a name, and more behind them: "orang yang paling ditakuti di kantor itu." """
_OF_A_JOB = re.compile(
    r"(?:an?|eine?r?|une?|una|uma|um|een|seorang|with|mit|avec|con|dengan) "
    r"|(?:dosen|guru|pengajar|peneliti|pengamat|mahasiswa|wartawan|jurnalis|penulis|kolumnis|anggota|ketua|direktur"
    r"|kepala|pendiri|aktivis|praktisi|advokat|alumni)\b"
    r"|\S+ (?:by|of|at|in|for|from|de|du|des|del|della|di|da|do|à|en|van|bij|voor|bei|für|pada|på|i|v|ve) "
    r"|\S+ \S+ (?:of|at|in|for|de|du|del|di|da|do|à|van|bij|bei|für|pada|på|i) [^\Wa-zß-ÿ\d_]"
)
"""What begins so speaks of a person: "a friend of the house", "lecturer in law", "deputy head of Quay"."""
_WRITES = re.compile(rf"\b(?:{WRITES})", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"(?<![^\W_])[^\W\d_A-ZÀ-Þ]{2,30} $")
_NEAR = 32  # characters before a label
_HAN_STOP = re.compile("[。！？]$")
_HAN_BORDER = re.compile("[，、,。]")
_LONGEST_HAN = 4  # characters
