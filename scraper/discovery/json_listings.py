"""Listings in JSON: what the source file says of a publisher's own form, WordPress, JSON Feed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from html import unescape
from itertools import islice
from typing import Any
from urllib.parse import quote

from scraper.discovery.encoding import decoded
from scraper.discovery.link import MAX_TITLE, Discovered, Gathering
from scraper.json_path import reached
from scraper.source import Fields, Source

MAX_BYTES = 10_000_000
MAX_ITEMS = 10_000

JSON_FEED = Fields(
    items="items",
    link=("url", "external_url"),
    title=("title",),
    published=("date_published",),
    modified=("date_modified",),
)
"""https://www.jsonfeed.org/version/1.1/"""

WORDPRESS = Fields(
    link=("link",), title=("title.rendered",), published=("date_gmt",), modified=("modified_gmt",), utc=True
)
"""``/wp-json/wp/v2/posts``: https://developer.wordpress.org/rest-api/reference/posts/"""


def links(
    payload: bytes,
    url: str,
    source: Source,
    fields: Fields,
    content_type: str | None = None,
    *,
    guid: str | None = None,
) -> Discovered:
    """The articles that a JSON document names where `fields` say, in its order. Raises nothing on any bytes.

    `guid` is the path of what identifies an item: its address, where it looks like one and nothing else does."""
    if len(payload) > MAX_BYTES:
        return Discovered(problem=f"more than {MAX_BYTES:,} bytes of JSON")
    try:
        document = json.loads(decoded(payload, content_type), parse_int=_number)
    except (ValueError, RecursionError) as error:
        return Discovered(problem=f"not JSON: {error}"[:300])
    items = list(islice(_items(document, fields.items), MAX_ITEMS + 1))
    gathering = Gathering(url, source, MAX_ITEMS)
    addresses = [_address(item, fields.link) or _permalink(item, guid) for item in items[:MAX_ITEMS]]
    for item, href in zip(items, addresses, strict=False):
        if href is not None:
            gathering.add(
                href,
                "json:item",
                title=unescape((_first(item, fields.title) or "")[: 2 * MAX_TITLE]),
                published_raw=_zoned(_first(item, fields.published), fields),
                modified_raw=_zoned(_first(item, fields.modified), fields),
            )
    return Discovered(links=gathering.links, problem=_problem(document, items, addresses, fields))


def looks_like_json(payload: bytes) -> bool:
    """Whether an answer is a JSON object or list."""
    return payload[:100].removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"[")


def _problem(document: Any, items: Sequence[Any], addresses: Sequence[str | None], fields: Fields) -> str | None:
    """An empty list is an answer; a list that is not where it should be, or whose items have no address, is none."""
    if not items and not isinstance(next(reached(document, fields.items, limit=1), None), list):
        return f"no list at {fields.items!r}" if fields.items else "not a list"
    if items and not any(addresses):
        return f"none of the {len(items)} items has an address at {', '.join(fields.link)}"
    return f"only the first {MAX_ITEMS:,} items were read" if len(items) > MAX_ITEMS else None


def _items(document: Any, path: str) -> Iterator[Any]:
    for found in reached(document, path, limit=MAX_ITEMS):
        yield from found[: MAX_ITEMS + 1] if isinstance(found, list) else (found,) if isinstance(found, dict) else ()


def _number(digits: str) -> int | str:
    """A number, or its digits where Python refuses to read them all: one of a million digits costs only itself."""
    return int(digits) if len(digits) <= _MAX_DIGITS else digits[:_MAX_DIGITS]


_MAX_DIGITS = 100

_PLACE = re.compile(r"\{([\w.-]{1,100})\}")


def _address(item: Any, expressions: Sequence[str]) -> str | None:
    """The address at the first path that has one, or made by a pattern like ``https://a.example/{slug}-{id}``."""
    for expression in expressions:
        if "{" not in expression:
            texts = (each for each in reached(item, expression, limit=MAX_ITEMS) if isinstance(each, str))
            if (found := next(filter(str.strip, texts), None)) is not None:
                return found
            continue
        values = {name: _first(item, (name,)) for name in _PLACE.findall(expression)}
        if all(values.values()):
            return _PLACE.sub(partial(_filled, values), expression)
    return None


def _permalink(item: Any, guid: str | None) -> str | None:
    said = _first(item, (guid,)) if guid is not None else None
    return said if said is not None and _WEB.match(said) else None


_WEB = re.compile(r"\s{0,99}https?://", re.IGNORECASE)


def _filled(values: Mapping[str, str | None], place: re.Match[str]) -> str:
    return quote(values[place[1]] or "", safe="/:?&=%~,@+")


def _first(item: Any, paths: Sequence[str]) -> str | None:
    """The first text or number at one of the paths."""
    for path in paths:
        for value in reached(item, path, limit=MAX_ITEMS):
            if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
                return str(value)
    return None


_NO_ZONE = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?")


def _zoned(raw: str | None, fields: Fields) -> str | None:
    """`raw`, with its zone spelled out where the form says that it is UTC without saying so each time."""
    return f"{raw}Z" if raw and fields.utc and _NO_ZONE.fullmatch(raw) else raw
