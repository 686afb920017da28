"""Titles without the names of their outlet."""

from __future__ import annotations

import re

from scraper.extraction.page.text import letters

MAX_PARTS = 4  # of a title that are cut off
ROUND = 8  # letters that an outlet's name has around it in a title: "kompascom", "thebbcnews"

_BORDER = re.compile(
    r"(?=[\s|｜:：_])(?:"  # most characters begin none of these: half the time
    r"\s+(?:[|\-–—·•:»«›‹/~]+|l)\s+|\s*[|｜]\s*|\s*::\s*|\s+[-–—»›]\s*$|(?P<weak>(?<=\S)[_:：]\s*))"
)
"""What may stand between headline, section and outlet. Only parts that name the outlet are cut, so it may be broad;
behind a weak one alone, because headlines begin with who says something ("BMKG: ...")."""
_PAGE_SUFFIX = re.compile(r"\s+(?:-\s+)?(?:halaman|page|hal\.?)\s+(?:all|semua|\d+)\s*$", re.IGNORECASE)
_PAGE_ENDS = (*"0123456789", "l", "L", "a", "A")
_MAY_DIVIDE = re.compile(r"[|–—·•:»«›‹/~｜_：]|-\s|-$|\sl\s")
"""What stands in each border: most headlines hold none of it."""
_LISTED = re.compile(r"^(?:home|beranda|index|untitled|null|undefined)$", re.IGNORECASE)


def is_listed(text: str) -> bool:
    """Whether a title is one that systems fill in where nobody wrote one: "Home", "Untitled"."""
    return _LISTED.match(text) is not None


def without(text: str, known: frozenset[str]) -> str:
    """A title on one line without leading or trailing parts that name the outlet, and without "Halaman all"."""
    for _ in range(MAX_PARTS):
        if text.endswith(_PAGE_ENDS):
            text = _PAGE_SUFFIX.sub("", text)
        borders = _borders(text) if _MAY_DIVIDE.search(text) else []
        if not borders:
            break
        first, last = borders[0], borders[-1]
        tail = letters(text[last.end() :])
        if not tail or tail in known or _is_round(tail, known):
            text = text[: last.start()]
        elif first["weak"] is None and letters(text[: first.start()]) in known:
            text = text[first.end() :]
        else:
            break
    return text.strip()


def _borders(text: str) -> list[re.Match[str]]:
    """Guillemets around words are quotation marks and no border."""
    is_quoted = "«" in text and "»" in text
    return [found for found in _BORDER.finditer(text) if not (is_quoted and ("«" in found[0] or "»" in found[0]))]


def _is_round(part: str, known: frozenset[str]) -> bool:
    """Whether a part is the outlet's name with little around it."""
    return any(
        len(name) > 3 and (name in part or part in name) and abs(len(part) - len(name)) < ROUND for name in known
    )
