"""Lines that stand on page after page of one source: its template's words, not an article's. Pure.

A line is known by a hash of its reading form. It is *standing* once it was in the text of at least `MIN_PAGES`
articles, half of those read since it was first met, over at least `MIN_DAYS` publishers' days: a sentence of a
release that is printed ten times in a week, or of a story that goes on for days, is on few of a source's pages or
on few days. One that is met again on under a quarter of them is standing no more.

Memory is bounded: after `WINDOW` articles all counts are halved, and what was met once is forgotten.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from archive.article import Block, BlockKind, Provenance, as_it_reads

Standing = frozenset[int]
"""The hashes of a source's standing lines, as one run knows them."""

NONE: Standing = frozenset()

ORIGIN = "archive:standing lines"
FIELD = "standing"
"""Where an article's provenance names the lines that were left out of its text, as hexadecimal hashes."""

MIN_PAGES = 10
MIN_SHARE = 0.5
LOST_SHARE = 0.25
MIN_DAYS = 7
WINDOW = 200
MIN_LENGTH = 20
"""Characters; shorter lines are names and labels that articles share by right."""

MAX_LENGTH = 500
"""Characters; a longer line is somebody's paragraph. So the words of each line that is left out can be kept whole."""

MAX_LINES = 20
"""Lines at either end of a text that are looked at: what a template adds stands there, or often."""

MAX_NAMED = 28
"""Hashes that fit into the 500 characters of one piece of evidence; more lines of one page are not left out."""

_KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE})


class Line(NamedTuple):
    """What is remembered of one line of a source."""

    pages: int  # articles that had it
    since: int  # articles of the source that had been read before its first
    first_day: date  # at the publisher
    last_day: date
    is_standing: bool = False


def key_of(text: str) -> int:
    """The hash of a line, a signed 64-bit integer; equal for lines that read alike, in any case of letters."""
    digest = hashlib.blake2b(as_it_reads(text).casefold().encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def can_stand(kind: BlockKind, text: str) -> bool:
    """Whether a line can be a template's: headings and the rows of tables repeat in articles by right."""
    return kind in _KINDS and MIN_LENGTH <= len(text) <= MAX_LENGTH


def lines_of(blocks: Sequence[Block], left_out: Iterable[int] = ()) -> dict[int, str | None]:
    """The lines that a page had in its text, with their words; None for those that were `left_out` as standing."""
    ends = blocks if len(blocks) <= 2 * MAX_LINES else (*blocks[:MAX_LINES], *blocks[-MAX_LINES:])
    told: dict[int, str | None] = dict.fromkeys(left_out)
    return told | {key_of(block.text): block.text for block in ends if can_stand(block.kind, block.text)}


def left_out(provenance: Mapping[str, Provenance]) -> tuple[int, ...]:
    """The standing lines that were left out of an article's text."""
    evidence = provenance.get(FIELD)
    return keys_from(evidence.raw or "") if evidence is not None else ()


def told(keys: Iterable[int]) -> str:
    """Hashes as the raw evidence of an article: the first `MAX_NAMED`."""
    return " ".join(f"{key & _MASK:016x}" for key in tuple(keys)[:MAX_NAMED])


def keys_from(raw: str) -> tuple[int, ...]:
    """The inverse of `told`."""
    return tuple(int.from_bytes(bytes.fromhex(word), signed=True) for word in raw.split())


def met(line: Line | None, read: int, day: date) -> Line:
    """The line after one more article with it, of the publisher's `day`; `read` counts the source's articles
    before that one."""
    if line is None:
        return Line(pages=1, since=read, first_day=day, last_day=day)
    pages, share = line.pages + 1, (line.pages + 1) / max(read + 1 - line.since, 1)
    first, last = min(line.first_day, day), max(line.last_day, day)
    is_proven = pages >= MIN_PAGES and share >= MIN_SHARE and (last - first).days >= MIN_DAYS
    is_standing = is_proven or (line.is_standing and share >= LOST_SHARE)
    return Line(pages=pages, since=line.since, first_day=first, last_day=last, is_standing=is_standing)


def version(lines: Standing) -> str:
    """What the extractor's version says of the standing lines that it knew: "" for none."""
    return f"+{hashlib.sha256(repr(sorted(lines)).encode()).hexdigest()[:6]}" if lines else ""


_MASK = (1 << 64) - 1
