"""What names the outlet of a page: its source file, its metadata, its structured data and its host."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

from scraper.extraction.page.entities import entities
from scraper.extraction.page.linked_data import types_of
from scraper.extraction.page.text import letters
from scraper.source import Source

_Nodes = Sequence[Mapping[str, Any]]


def outlet_names(
    source: Source | None,
    host: str,
    meta: Mapping[str, tuple[str, ...]],
    nodes: _Nodes,
    article: Mapping[str, Any],
    called: str | None = None,
) -> frozenset[str]:
    """Keys of everything that names the outlet, each name both as `letters` and as `name_key`. `nodes` is a page's
    JSON-LD, `article` its article's node or nothing, `called` its <title>."""
    told = [name for key in _META for name in meta.get(key, ())]
    headline = letters(next(iter(meta.get("og:title", ())), ""))
    told += [name for name in _publishers(nodes, article) if letters(name) != headline]
    if called and (name := _behind_title(called, host)):
        told.append(name)
    if source is not None:
        told += (source.title, source.name, *source.brands, *source.hosts)
    short = (name for name in (*told, *_of_host(host.removeprefix("www."))) if name.count(" ") < _MAX_WORDS)
    return frozenset(key for name in short for key in _keys(name) if 1 < len(key) < _MAX_KEY)


@lru_cache(maxsize=4_096)
def name_key(text: str) -> str:
    """A name for comparison with outlets: letters and digits only, lower case, without accents and a domain's end."""
    plain = _END.sub("", unicodedata.normalize("NFKC", _without_accents(text)).casefold().strip())
    return letters(plain)


@lru_cache(maxsize=4_096)  # the pages of an outlet bear the same names
def _keys(name: str) -> tuple[str, str]:
    name = name.lstrip("@")
    return letters(name), name_key(name)


def _publishers(nodes: _Nodes, article: Mapping[str, Any]) -> Iterator[str]:
    for node in nodes:
        if isinstance(name := node.get("name"), str) and not _OUTLETS.isdisjoint(types_of(node)):
            yield name
    yield from (entity.name for entity in entities(article.get("publisher"), nodes))


def _behind_title(called: str, host: str) -> str:
    """What stands last in <title>, where the host shares a word with it: "Pasar - Warta Contoh" on wartacontoh.com."""
    _, border, name = called[-_MAX_KEY:].rpartition(max((" | ", " - ", " – ", " — "), key=called.rfind))
    is_its = border and name.count(" ") < 3 and any(len(word) > 3 and word in host for word in name.lower().split())
    return name.strip() if is_its else ""


def _of_host(host: str) -> Iterator[str]:
    labels = host.split(".")
    yield from (host, ".".join(labels[-2:]), *(label for label in labels[:-1] if len(label) > 2))


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not "\u0300" <= c <= "\u036f")


_META = (
    "og:site_name", "application-name", "apple-mobile-web-app-title", "publisher", "twitter:site", "al:ios:app_name",
)  # fmt: skip
_OUTLETS = frozenset({"organization", "newsmediaorganization", "website", "corporation"})
_MAX_WORDS = 8  # some fields for the publisher hold a headline
_MAX_KEY = 60
_END = re.compile(r"^(?:www\.)|\.(?:com|co\.id|id|net|org|co|de|tv|info|news|co\.uk|go\.id)$")
