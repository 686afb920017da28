"""Whose text is it? Finding an article inside another one: sketches, containment, direction, credit.

A *sketch* keeps the smallest hashes of an article's 8-word shingles: at least 16 of them, and all below one
32nd of the range (Broder, "On the resemblance and containment of documents", 1997; the fixed share is what
lets a short text be found inside a long one). The *probes* of a text are a denser sample, looked up in stored
sketches. `MIN_SHARED` hits make a candidate, or a single one of a hash that is rare; containment of 5-word
shingles decides.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from struct import Struct, unpack
from zlib import crc32

from archive.article import Precision, reading_form

SKETCH_WORDS = 8
"""Words in one shingle of a sketch: rare enough to identify, short enough to survive editing."""

SKETCH_SIZE = 16
"""Hashes that every sketch has at least, where the text has as many."""

CONTAINMENT_WORDS = 5
"""Words in one shingle when two texts are compared in full."""

MIN_SHARED = 2
"""Probes found in one sketch that make its article a candidate."""

RARE_POSTINGS = 4
"""A hash that so few articles have is a text's own and no formula: found alone, it makes a candidate. A copy
cut to 30 % shares but five of the sixteen hashes on average, and fewer than two in one of forty."""

MIN_CONTAINMENT = 0.5
"""Share of one article's shingles found in the other from which on it is a reprint."""

MIN_SHINGLES = 20
"""Texts with fewer prove nothing: a caption or a greeting is nobody's."""

MIN_TITLE_WORDS = 4
"""A shorter title may stand in a text by chance, and is no credit."""

_PRIME = (1 << 61) - 1
_BASE = 0x1B8D_3F6A_97C5_E04D % _PRIME
_DROPPED_BITS = 13  # 48 bits are left, which SQLite keeps in six bytes; two texts meet by chance once in 10^11
_SKETCH_LIMIT = (_PRIME >> _DROPPED_BITS) // 32
_PROBE_LIMIT = (_PRIME >> _DROPPED_BITS) // 8
_WORD = re.compile(r"\w+")
_ASCII_WORDS = {code: chr(code).lower() if _WORD.match(chr(code)) else " " for code in range(128)}
_ASCII_BYTES = "".join(_ASCII_WORDS.values()).encode().ljust(256)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What tells which of two articles came first."""

    article_id: int
    published: datetime | None  # UTC; None: not told
    precision: Precision | None
    first_seen: datetime  # UTC
    is_release: bool = False  # a press release
    credits_other: bool = False  # its text names the other article or outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """How much of two texts is the same."""

    coverage: float  # share of the origin's shingles found in the reprint
    share: float  # share of the reprint's shingles that come from the origin

    @property
    def is_reprint(self) -> bool:
        """Most of one of the two is in the other."""
        return max(self.coverage, self.share) >= MIN_CONTAINMENT

    @property
    def reversed(self) -> Overlap:
        """The same with origin and reprint exchanged."""
        return Overlap(coverage=self.share, share=self.coverage)


def words(text: str) -> list[str]:
    """The words of `text` in the form in which texts are compared."""
    return _folded_words(text if text.isascii() else reading_form(text))


def sketch(text: str) -> tuple[int, ...]:
    """The hashes under which `text` can be found again, ascending. Equal on every machine and release."""
    return sketch_among(probes(text))


def sketch_among(probes: tuple[int, ...]) -> tuple[int, ...]:
    """The sketch of the text that has these `probes`: hashing a text costs more than all else that is done with it."""
    return _below(probes, _SKETCH_LIMIT)


def probes(text: str) -> tuple[int, ...]:
    """The hashes to look for in the sketches of others: its own sketch and more, ascending."""
    hashes = _hashes(_encoded_words(text))
    small = {each for each in hashes if each < _PROBE_LIMIT}
    return tuple(sorted(small)) if len(small) >= SKETCH_SIZE else tuple(sorted(set(hashes))[:SKETCH_SIZE])


def candidates(found: Mapping[int, Collection[int]]) -> list[int]:
    """The articles worth comparing in full, most promising first: `found` has for each probe who else has it."""
    shared = Counter(article for articles in found.values() for article in articles)
    rare = {article for articles in found.values() if len(articles) <= RARE_POSTINGS for article in articles}
    return [article for article, count in shared.most_common() if count >= MIN_SHARED or article in rare]


@lru_cache(maxsize=4)
def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """The runs of `CONTAINMENT_WORDS` words of `text`; a shorter text is one run. One text meets several others."""
    found = words(text)
    if len(found) < CONTAINMENT_WORDS:
        return frozenset([tuple(found)] if found else [])
    return frozenset(zip(*(found[start:] for start in range(CONTAINMENT_WORDS)), strict=False))


def likeness(one: str, other: str) -> float:
    """What share of either text is in the other, the larger of the two: 1 when one is part of the other."""
    first, second = shingles(one), shingles(other)
    return max(_contained(first, second), _contained(second, first))


def overlap(origin: str, reprint: str) -> Overlap | None:
    """How much `reprint` has of `origin`; None when either is too short to tell."""
    first, second = shingles(origin), shingles(reprint)
    if min(len(first), len(second)) < MIN_SHINGLES:
        return None
    return Overlap(coverage=_contained(first, second), share=_contained(second, first))


def direction(one: Dated, other: Dated) -> tuple[int, int]:
    """(origin, reprint) as article ids; the same whichever of the two is asked about first.

    The earlier publication is the origin. Where a time is missing or too coarse to tell, the one that
    credits the other is the reprint, then the one that is no press release (agencies write those to be
    reprinted, and often date them by the day alone), then the one we saw later, then the higher id.
    """
    if (by_time := _earlier(one, other)) is not None:
        origin = by_time
    elif one.credits_other != other.credits_other:
        origin = other if one.credits_other else one
    elif one.is_release != other.is_release:
        origin = one if one.is_release else other
    else:
        origin = min(one, other, key=lambda each: (each.first_seen, each.article_id))
    return origin.article_id, (other if origin is one else one).article_id


def is_credited(text: str, *, title: str, names: tuple[str, ...]) -> bool:
    """Whether `text` names an origin: its title, or one of `names` (outlet, host) as whole words."""
    wanted = [words(name) for name in names]
    if len(words(title)) >= MIN_TITLE_WORDS:
        wanted.append(words(title))
    running = f" {' '.join(words(text))} "
    return any(f" {' '.join(name)} " in running for name in wanted if name)


def _below(hashes: tuple[int, ...], limit: int) -> tuple[int, ...]:
    return hashes[: max(SKETCH_SIZE, bisect_left(hashes, limit))]


def _folded_words(folded: str) -> list[str]:
    """The words of a reading form; that of a reading form may be another, where an accent stood behind no letter."""
    if folded.isascii():  # the same at half the cost: Python has a short way for tables of ASCII
        return folded.translate(_ASCII_WORDS).split()
    return _WORD.findall(folded.casefold())


def _encoded_words(text: str) -> list[bytes]:
    """`words` in UTF-8."""
    folded = text if text.isascii() else reading_form(text)
    if folded.isascii():
        return folded.encode().translate(_ASCII_BYTES).split()
    return " ".join(_folded_words(folded)).encode("utf-8", "replace").split(b" ")


def _hashes(found: Sequence[bytes]) -> tuple[int, ...]:
    """A polynomial hash of every run of `SKETCH_WORDS` words (Karp, Rabin 1987), 48 bits of it.

    The words' codes lie side by side in one long integer, 128 bits apart. Runs of two are made of neighbours, runs
    of four of two of those, runs of eight of two of four, each for all places at once.
    """
    count = len(found) - SKETCH_WORDS + 1
    if count < 1:
        return ()
    codes = Struct("<" + "Q8x" * len(found)).pack(*map(crc32, found))  # `pack` would keep a hundred such formats
    runs = int.from_bytes(codes, "little") + _repeated(1, len(found))
    prime, rest = _repeated(_PRIME, len(found)), _repeated((1 << 67) - 1, len(found))
    length = 1
    while length < SKETCH_WORDS:  # at most 64 bits times 61, and as many more: none runs over into the next
        runs = runs * pow(_BASE, length, _PRIME) + (runs >> 128 * length)
        runs = (runs & prime) + (runs >> 61 & rest)  # modulo 2^61 - 1 the upper bits count as much as the lower ones
        length *= 2
    for _ in range(2):
        runs = (runs & prime) + (runs >> 61 & rest)
    kept = runs >> _DROPPED_BITS & _repeated(_PRIME >> _DROPPED_BITS, count)  # the runs at the end are not whole
    return unpack(f"<{2 * count}Q", kept.to_bytes(16 * count, "little"))[::2]


def _repeated(number: int, count: int) -> int:
    """`number` in as many places, 128 bits apart."""
    if count >= _KEPT_PLACES:
        return _side_by_side(number, count)
    places = 1 << count.bit_length()
    return _kept(number, places) >> 128 * (places - count)


def _side_by_side(number: int, places: int) -> int:
    return int.from_bytes(number.to_bytes(16, "little") * places, "little")


_kept = lru_cache(maxsize=64)(_side_by_side)
_KEPT_PLACES = 1 << 14
"""Words from which a text is none of news, and what is made for it is not kept: four numbers of its length, 16 bytes a
word."""


def _contained(part: frozenset[tuple[str, ...]], whole: frozenset[tuple[str, ...]]) -> float:
    return len(part & whole) / len(part) if part else 0.0


def _earlier(one: Dated, other: Dated) -> Dated | None:
    if one.published is None or other.published is None or one.published == other.published:
        return None
    # A day is not a moment: against a time on that day or beside it (zones), it tells nothing.
    is_coarse = Precision.DAY in (one.precision, other.precision)
    if is_coarse and abs((one.published - other.published).total_seconds()) < 24 * 3600:
        return None
    return min(one, other, key=lambda each: each.published or each.first_seen)
