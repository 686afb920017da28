"""Places in a JSON document: ``data.items.0.url``, where ``*`` stands for every item of a list. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any


def reached(value: Any, path: str, *, limit: int) -> Iterator[Any]:
    """What stands at `path` in `value`, in order; of each list that ``*`` opens, the first `limit` items.

    An empty path is the document itself. Nothing is raised: what is not there is not found.
    """
    yield from _reached(value, path.split(".") if path else [], limit)


def _reached(value: Any, steps: Sequence[str], limit: int) -> Iterator[Any]:
    if not steps:
        yield value
    elif isinstance(value, dict) and steps[0] in value:
        yield from _reached(value[steps[0]], steps[1:], limit)
    elif isinstance(value, list) and steps[0] == "*":
        for item in value[:limit]:
            yield from _reached(item, steps[1:], limit)
    elif isinstance(value, list) and steps[0].isdecimal() and int(steps[0]) < len(value):
        yield from _reached(value[int(steps[0])], steps[1:], limit)
