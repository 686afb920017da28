"""Persons and organisations in JSON-LD values: strings, lists, nodes and references to nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from scraper.extraction.page.text import from_markup


class Entity(NamedTuple):
    """Somebody that structured data name. `kind`: the ``@type`` as one string, "" where none is told."""

    name: str
    kind: str

    @property
    def is_organisation(self) -> bool:
        """Whether the type says so, and does not say Person too."""
        return "Organization" in self.kind and "Person" not in self.kind


def entities(value: Any, nodes: Sequence[Mapping[str, Any]], kind: str = "", depth: int = 0) -> Iterator[Entity]:
    """Those in a value of any shape; references (``@id``) are looked up among the page's `nodes`."""
    if depth > _MAX_DEPTH or not value:
        return
    if isinstance(value, str):
        yield from [Entity(from_markup(value), kind)] if "://" not in value else []
    elif isinstance(value, list):
        for item in value[:_MAX_ITEMS]:
            yield from entities(item, nodes, kind, depth + 1)
    elif isinstance(value, dict):
        name = value.get("name")
        if isinstance(name, str | list):
            yield from entities(name, nodes, str(value.get("@type") or ""), depth + 1)
        elif name is None and isinstance(value.get("@id"), str):
            yield from entities(_named(nodes, value["@id"]), nodes, depth=depth + 1)


def _named(nodes: Sequence[Mapping[str, Any]], identity: str) -> Any:
    """The first node with that ``@id`` that has a name; references to it have none."""
    return next((dict(node) for node in nodes if node.get("@id") == identity and node.get("name")), None)


_MAX_DEPTH = 3
_MAX_ITEMS = 40
