"""What changed between two wordings of an article: word operations, and what kind of change it is.

Operations are lists of integers and strings that run over the old text: ``n`` keeps n characters, ``-n`` drops
n characters, a string is inserted (the form of operational transformation's text operations). They are compact
because the old wording itself is stored beside them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain

Operations = Sequence[int | str]
"""Keep (positive), drop (negative), insert (text); over the whole old text."""

CLASSES = {
    "headline": "the title changed",
    "number": "a number was replaced by another one",
    "name": "a capitalised word within a sentence was replaced by another one",
    "quote": "words between quotation marks changed",
    "addition": "words were added where none were taken away",
    "deletion": "words were taken away and none put in their place",
    "typo": "spelling, capitals or punctuation only",
    "wording": "other words for the same place",
    "shrunk": "more than 70 % of the body's words are gone",
    "cut": "the text was complete before and is not any more (paywall, missing pages)",
}
"""Every change class and its meaning, in the order in which a revision lists them."""

SHRUNK_SHARE = 0.3
"""A body with fewer of its words left than this share was shrunk."""

MAX_PAIRS = 50_000
"""Pairs of equal tokens that are compared at once: difflib's time grows with them, and more than linearly."""

MAX_PARAGRAPH_PAIRS = 4 * MAX_PAIRS
"""The same, summed over all changed paragraphs of a text too long to be compared at once."""

TYPO_LIKENESS = 0.7
"""Two words at least this alike (difflib's ratio) are spellings of one word."""

TYPO_WORDS = 3
"""More words than this at once are another wording, however alike."""

_LEAD_CHARACTERS = 20_000

_TOKEN = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")
_PARAGRAPH = re.compile(r"[^\n]+\n*|\n+")
_WORD = re.compile(r"\w+")
_QUOTES = re.compile('["“”„‟«»]')
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\n\"“”])[\s\"“”'‘(]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """The texts that make up a wording."""

    title: str
    subtitle: str | None
    body: str
    is_complete: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What turns one wording into the next."""

    operations: Mapping[str, Operations]  # "title", "subtitle", "body": only those that changed
    classes: tuple[str, ...]  # keys of CLASSES, in its order
    words_added: int
    words_removed: int


@dataclass(frozen=True, slots=True)
class _Segment:
    """A stretch of both texts: kept when they are equal."""

    removed: str
    added: str

    @property
    def is_kept(self) -> bool:
        return self.removed == self.added


_Fallback = Callable[[list[str], list[str]], Iterator[_Segment]]


def difference(before: Wording, after: Wording) -> Difference:
    """The operations from `before` to `after` and the kinds of change. Time is bounded for any input."""
    pairs = {
        "title": (before.title, after.title),
        "subtitle": (before.subtitle or "", after.subtitle or ""),
        "body": (before.body, after.body),
    }
    segments = {part: _merged(old, new) for part, (old, new) in pairs.items() if old != new}
    changes = [change for merged in segments.values() for change in _changes(merged)]
    found = {name for change in changes for name in change.classes} | _classes_of_whole(before, after)
    return Difference(
        operations={part: _operations(merged) for part, merged in segments.items()},
        classes=tuple(name for name in CLASSES if name in found),
        words_added=sum(len(change.added) for change in changes),
        words_removed=sum(len(change.removed) for change in changes),
    )


def apply(operations: Mapping[str, Operations], before: Wording) -> Wording:
    """The wording that `operations` make of `before`'s texts. Raises ValueError when they do not fit it."""
    subtitle = _applied(operations.get("subtitle"), before.subtitle or "")
    return Wording(
        title=_applied(operations.get("title"), before.title),
        subtitle=subtitle or None,
        body=_applied(operations.get("body"), before.body),
        is_complete=before.is_complete,
    )


def _applied(operations: Operations | None, before: str) -> str:
    if operations is None:
        return before
    parts, position = [], 0
    for step in operations:
        if isinstance(step, str):
            parts.append(step)
        else:
            parts.append(before[position : position + max(step, 0)])
            position += abs(step)
    if position != len(before):
        raise ValueError(f"operations over {position} characters do not fit a text of {len(before)}")
    return "".join(parts)


def _operations(segments: list[_Segment]) -> list[int | str]:
    steps: list[int | str] = []
    for segment in segments:
        if segment.is_kept:
            steps.append(len(segment.removed))
        else:
            steps += [-len(segment.removed)] if segment.removed else []
            steps += [segment.added] if segment.added else []
    return steps


# Comparing


def _merged(before: str, after: str) -> list[_Segment]:
    """Both texts as stretches that are kept and replaced in turn."""
    merged: list[_Segment] = []
    found = _segments(_TOKEN.findall(before), _TOKEN.findall(after), _by_paragraph)
    for segment in chain.from_iterable(map(_without_shared_word, found)):
        if merged and merged[-1].is_kept == segment.is_kept:
            last = merged.pop()
            segment = _Segment(last.removed + segment.removed, last.added + segment.added)
        merged.append(segment)
    return merged


def _without_shared_word(segment: _Segment) -> Iterator[_Segment]:
    """A token carries the space behind it, so a text's last full stop differs from that of a paragraph within it: the
    word or mark with which both sides of a replacement begin is kept."""
    old, new = (_TOKEN.match(text) for text in (segment.removed, segment.added))
    word = old[0].rstrip() if old and new and not segment.is_kept else ""
    if old and new and word and word == new[0].rstrip():
        yield _Segment(word, word)
        segment = _Segment(segment.removed[len(word) :], segment.added[len(word) :])
    yield segment


def _segments(before: list[str], after: list[str], otherwise: _Fallback) -> Iterator[_Segment]:
    """Equal ends come off first; `otherwise` takes over where comparing the rest would explode."""
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    compare = otherwise if _pairs(old, new) > MAX_PAIRS else _compared
    yield from _kept(before[:start])
    if old or new:
        yield from compare(old, new)
    yield from _kept(before[len(before) - end :])


def _kept(tokens: list[str]) -> Iterator[_Segment]:
    if tokens:
        text = "".join(tokens)
        yield _Segment(text, text)


def _compared(before: list[str], after: list[str]) -> Iterator[_Segment]:
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, i1, i2, j1, j2 in matcher.get_opcodes():
        yield _Segment("".join(before[i1:i2]), "".join(after[j1:j2]))


def _by_paragraph(before: list[str], after: list[str]) -> Iterator[_Segment]:
    """Compare whole paragraphs first, and words only within those that changed."""
    old, new = (_PARAGRAPH.findall("".join(tokens)) for tokens in (before, after))
    left = MAX_PARAGRAPH_PAIRS
    for segment in _segments(old, new, _replaced):
        tokens = _TOKEN.findall(segment.removed), _TOKEN.findall(segment.added)
        left -= 0 if segment.is_kept else _pairs(*tokens)
        if segment.is_kept or left < 0:
            yield segment
        else:
            yield from _segments(*tokens, _replaced)


def _replaced(before: list[str], after: list[str]) -> Iterator[_Segment]:
    yield _Segment("".join(before), "".join(after))


def _common(before: list[str], after: list[str]) -> int:
    """How many tokens at the start of both are equal."""
    count = 0
    for old, new in zip(before, after, strict=False):
        if old != new:
            break
        count += 1
    return count


def _pairs(before: list[str], after: list[str]) -> int:
    counts = Counter(after)
    return sum(count * counts[token] for token, count in Counter(before).items())


# Classing


@dataclass(frozen=True, slots=True)
class _Change:
    removed: list[str]  # words
    added: list[str]
    classes: frozenset[str]


def _changes(segments: list[_Segment]) -> Iterator[_Change]:
    """The replaced stretches with their classes. Quotation marks are counted from the paragraph's start."""
    lead = ""
    for segment in segments:
        if not segment.is_kept:
            removed, added = _differing(_WORD.findall(segment.removed), _WORD.findall(segment.added))
            kinds = _kinds(removed, added, starts_sentence=_SENTENCE_END.search(lead) is not None)
            quoted = {"quote"} if (removed or added) and len(_QUOTES.findall(lead)) % 2 else set()
            yield _Change(removed, added, frozenset(kinds | quoted))
        lead = f"{lead[-_LEAD_CHARACTERS:]}{segment.added}".rpartition("\n")[2]


def _kinds(removed: list[str], added: list[str], *, starts_sentence: bool) -> set[str]:
    if "".join(removed).casefold() == "".join(added).casefold():
        return {"typo"}
    if not removed or not added:
        return {"addition" if added else "deletion"}
    kinds = set()
    if _numbers(removed) != _numbers(added) and _numbers(removed) and _numbers(added):
        kinds.add("number")
    if _names(removed, starts_sentence) and _names(added, starts_sentence):
        kinds.add("name")
    return kinds or {"typo" if _is_misspelling(removed, added) else "wording"}


def _classes_of_whole(before: Wording, after: Wording) -> set[str]:
    found = {"headline"} if before.title != after.title else set()
    if len(_WORD.findall(after.body)) < SHRUNK_SHARE * len(_WORD.findall(before.body)):
        found.add("shrunk")
    if before.is_complete and not after.is_complete:
        found.add("cut")
    return found


def _differing(removed: list[str], added: list[str]) -> tuple[list[str], list[str]]:
    """Without the words that both have at an end: a token carries the space that follows it."""
    start = _common(removed, added)
    end = _common(removed[start:][::-1], added[start:][::-1])
    return removed[start : len(removed) - end], added[start : len(added) - end]


def _numbers(words: list[str]) -> list[str]:
    return [word for word in words if any(letter.isdigit() for letter in word)]


def _names(words: list[str], starts_sentence: bool) -> list[str]:
    return [word for word in words[starts_sentence:] if word[:1].isupper()]


def _is_misspelling(removed: list[str], added: list[str]) -> bool:
    return len(removed) == len(added) <= TYPO_WORDS and all(
        SequenceMatcher(None, old.casefold(), new.casefold()).ratio() >= TYPO_LIKENESS
        for old, new in zip(removed, added, strict=True)
    )
