"""What reading a capture again changes, said to people and to programs. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, TypeGuard

import msgspec

from archive.article import Block, BlockKind, Image, Moment, Precision
from archive.commands.terminal import line, word_diff
from archive.comparing.revisions import Operations, Wording, difference

CONTEXT = 30
"""Characters of unchanged text that are shown on each side of a change."""

LONGEST = 60
"""Longer texts are compared word by word."""

Change = tuple[str, object, object]
"""Field, before, after."""


def change_line(change: Change, *, coloured: bool) -> str:
    """``published: 2025-02-06 16:26 +07:00 (visible:time) -> none``; of long texts what ``warta diff`` marks."""
    name, before, after = change
    if _is_blocks(before) and _is_blocks(after):
        return f"{name}: {_blocks(before, after, coloured)}"
    if _is_images(before) and _is_images(after):
        return f"{name}: {_images(before, after)}"
    if isinstance(before, str) and isinstance(after, str) and max(len(before), len(after)) > LONGEST:
        return f"{name}: {_words(before, after, coloured)}"
    return f"{name}: {_pair(before, after)}"


def change_record(change: Change) -> dict[str, Any]:
    """The same for JSON: times in ISO 8601, blocks and images as objects."""
    return dict(zip(("field", "before", "after"), msgspec.to_builtins(change), strict=True))


def _is_blocks(value: object) -> TypeGuard[tuple[Block, ...]]:
    return isinstance(value, tuple) and all(isinstance(each, Block) for each in value)


def _is_images(value: object) -> TypeGuard[tuple[Image, ...]]:
    return isinstance(value, tuple) and all(isinstance(each, Image) for each in value)


def _blocks(before: tuple[Block, ...], after: tuple[Block, ...], coloured: bool) -> str:
    old, new = ("\n\n".join(block.text for block in blocks) for blocks in (before, after))
    if old != new:
        return _words(old, new, coloured)
    # A block holds no line break, so equal texts are divided alike, and only what a block is can differ.
    place = next(number for number, (one, other) in enumerate(zip(before, after, strict=True)) if one != other)
    return f"block {place + 1}: {_parts(before[place], after[place])}"


def _words(before: str, after: str, coloured: bool) -> str:
    steps = difference(Wording(title="", subtitle=None, body=before), Wording(title="", subtitle=None, body=after))
    return word_diff(*_shortened(steps.operations["body"], before), coloured=coloured)


def _shortened(operations: Operations, before: str) -> tuple[list[int | str], str]:
    """The same changes over a text of which only what stands near them is left."""
    steps: list[int | str] = []
    texts: list[str] = []
    position = 0
    for number, step in enumerate(operations):
        if isinstance(step, int):
            piece = before[position : position + abs(step)]
            position += abs(step)
            if step > 0:
                piece = _ends(piece, is_first=number == 0, is_last=number == len(operations) - 1)
            texts.append(piece)
            steps.append(len(piece) if step > 0 else step)
        else:
            steps.append(step)
    return steps, "".join(texts)


def _ends(text: str, *, is_first: bool, is_last: bool) -> str:
    head = "" if is_first else text[:CONTEXT]
    tail = "" if is_last else text[-CONTEXT:]
    return f"{head}…{tail}" if len(head) + len(tail) < len(text) else text


def _images(before: tuple[Image, ...], after: tuple[Image, ...]) -> str:
    pairs = zip(before, after, strict=False)
    shared = min(len(before), len(after))
    place = next((number for number, (one, other) in enumerate(pairs) if one != other), shared)
    if place < shared:
        what = _parts(before[place], after[place])
    elif place < len(after):
        what = f"+ {line(after[place].url)}"
    else:
        what = f"- {line(before[place].url)}"
    return f"{len(before)} -> {len(after)}; first difference at {place + 1}: {what}"


def _pair(before: object, after: object) -> str:
    old, new = _text(before), _text(after)
    return f"{old} -> {new}" if old != new else _parts(before, after)


def _parts(before: object, after: object) -> str:
    """What differs within two records of one kind."""
    kind = next((each for each in (Moment, Image, Block) if isinstance(before, each)), None)
    if kind is None or not isinstance(after, kind):
        return f"{before!r} -> {after!r}"  # 1 and True read alike, and are not
    return ", ".join(_differing(kind, before, after))


def _differing(kind: type[Moment | Image | Block], before: object, after: object) -> Iterator[str]:
    for item in fields(kind):
        old, new = getattr(before, item.name), getattr(after, item.name)
        if old != new:
            yield f"{item.name} {_text(old)} -> {_text(new)}"


def _text(value: object) -> str:
    match value:
        case None:
            return "none"
        case bool():
            return "yes" if value else "no"
        case BlockKind():
            return value.name.lower().replace("_", " ")
        case Moment():
            return _moment(value)
        case tuple():
            return ", ".join(line(each) for each in value) or "none"
    return line(value)


def _moment(moment: Moment) -> str:
    """On the publisher's own clock, as exactly as it was told."""
    if moment.precision is Precision.DAY:
        time = f"{moment.local:%Y-%m-%d}"
    else:
        time = f"{moment.local:{'%Y-%m-%d %H:%M:%S' if moment.precision is Precision.SECOND else '%Y-%m-%d %H:%M'}}"
        time = f"{time} {moment.offset}"
    return line(f"{time} ({moment.origin})")
