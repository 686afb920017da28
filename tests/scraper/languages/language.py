"""One story in invented words, as the pages of one language write it."""

from __future__ import annotations

from typing import NamedTuple


class Language(NamedTuple):
    """`bylines`: what stands under the headline, the authors (None: whoever), the local time told there.
    `between`: lines of templates among paragraphs; `behind`: those under the text.
    `sentences`: text that begins like such lines."""

    code: str
    host: str
    title: str
    text: list[str]
    bylines: list[tuple[str, list[str] | None, str]]
    between: list[str]
    behind: list[str]
    sentences: list[str]
