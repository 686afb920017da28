"""Application state: the objects from which scripts fill a page (Next, Nuxt, Apollo, Fusion, dataLayer)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from scraper.extraction.page.linked_data import LENIENT, MAX_SCRIPT
from scraper.extraction.page.text import holds_any

MAX_STATE = 50_000  # values that are looked at for text
MAX_NODES = 3_000  # objects that are looked at for authors
MAX_HEAD = 3_000  # characters of a script in which state begins
MAX_LITERAL = 6_000  # characters of an object that is no JSON
MIN_TEXT = 500  # characters under which a text is no article's

_SCRIPTS = 'script:not([src]):not([type*="ld+json" i])'
_STATE_WORDS = ("__NEXT_DATA__", "_STATE__", "__NUXT__", "globalContent", "dataLayer")
"""One of these is in each `_STATE_MARK`: most scripts have none, and to see that takes half of the search."""
_STATE_MARK = re.compile(  # each way begins with a plain character: the search skips all others, six times as fast
    r"(?:__(?:NEXT_DATA__|APOLLO_STATE__|NUXT__|INITIAL_STATE__|PRELOADED_STATE__)|Fusion\.globalContent"
    r"|d(?<!\wd)ataLayer)\s*(?:=\s*\[?|\.push\()\s*(?=\{)"
)
_AUTHORS = (
    "content_author", "contentAuthor", "penulis", "reporter", "authors", "author", "authorName", "author_name",
)  # fmt: skip
_PAIR = re.compile(r"""["']?(?<![\w-])([A-Za-z][\w-]{0,40})["']?\s{0,5}:\s{0,5}(["'])([^"'\\<>{}]{1,200})\2""")
"""A key and a string in a JavaScript literal, which is no JSON: {'author': 'Rani Prameswari', section: "ekonomi"}."""
_TEXT_KINDS, _TEXT_KEYS = frozenset({"text", "paragraph", "p"}), ("text", "content", "html", "value")
_STATE_IDS = {"__NEXT_DATA__", "__NUXT_DATA__", "__APOLLO_STATE__"}


def states_in(tree: LexborHTMLParser) -> Iterator[Any]:
    """The objects that a page's scripts hold, parsed; scripts that only look like one are left out."""
    for node in tree.css(_SCRIPTS):
        text = node.text()
        if not 20 < len(text) < MAX_SCRIPT:
            continue
        if node.id in _STATE_IDS:
            start = 0
        elif holds_any(text[:MAX_HEAD], _STATE_WORDS) and (mark := _STATE_MARK.search(text, 0, MAX_HEAD)):
            start = mark.end()
        else:
            continue
        try:
            yield LENIENT.raw_decode(text, start)[0]
        except (ValueError, RecursionError):
            if pairs := {found[1]: found[3] for found in _PAIR.finditer(text, start, start + MAX_LITERAL)}:
                yield pairs


def authors_of(state: Iterable[Any], title: str) -> Iterator[str]:
    """The names of authors in the objects of the article: those that hold its title, and flat ones (dataLayer)."""
    queue = list(state)
    roots = len(queue)
    for place, value in enumerate(islice(queue, MAX_NODES)):  # grows while it is read
        if isinstance(value, list):
            queue.extend(item for item in value[:20] if isinstance(item, dict | list))
        elif isinstance(value, dict):
            queue.extend(item for item in value.values() if isinstance(item, dict | list))
            if place < roots or title in value.values():
                yield from (name for key in _AUTHORS for name in _names_in(value.get(key)))


def _names_in(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, dict):
        yield from (value[key] for key in ("name", "title") if isinstance(value.get(key), str))
    elif isinstance(value, list):
        for item in value[:20]:
            yield from _names_in(item) if not isinstance(item, list) else ()


def _paragraphs(blocks: Iterable[Any]) -> Iterator[str]:
    """The texts of a list of blocks, each an object with its kind and its words."""
    for block in blocks:
        if isinstance(block, dict) and block.get("type") in _TEXT_KINDS:
            yield from (block[key] for key in _TEXT_KEYS if isinstance(block.get(key), str))


def longest_text(state: Iterable[Any]) -> str | None:
    """The longest mark-up with paragraphs that application state holds, for pages that scripts fill."""
    queue, found = list(state), ""
    for value in islice(queue, MAX_STATE):  # grows while it is read
        if isinstance(value, str):
            found = value if len(value) > len(found) and "<p" in value else found
        elif isinstance(value, dict | list):
            if isinstance(value, list) and len(text := "</p>".join(_paragraphs(value))) > len(found):
                found = text
            queue.extend(value.values() if isinstance(value, dict) else value)
    return found if len(found) > MIN_TEXT else None
