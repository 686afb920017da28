"""A source's own rules: which one holds on a day, and what its expressions find on a page.

An expression is a CSS selector, ``selector@attribute``, ``meta:NAME`` or ``json:PATH`` (dots between keys,
numbers into lists, ``*`` for every item), read in the article's JSON-LD node and then in application state.
Where one finds nothing, generic extraction decides. That, and two values where one must be, is a fault of the
rule: provenance keeps it under ``rule:FIELD``, so that a layout that changed is seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from archive.article import Provenance
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.text import from_markup
from scraper.json_path import reached
from scraper.source import Rule, Source

MAX_VALUES = 50
REQUIRED = ("title", "published")
"""Fields of one value that an article has: what a rule says about them must be there, once."""


@dataclass(frozen=True, slots=True)
class Found:
    """What an expression found."""

    values: tuple[str, ...]
    origin: str  # "rule:" and the expression


def of_day(source: Source | None, fetched_at: datetime | None) -> Rule | None:
    """The first of the source's rules that holds on the day of the capture; the present one without a day."""
    if source is None:
        return None
    day = fetched_at.astimezone(UTC).date() if fetched_at is not None else date.max
    return next((rule for rule in source.rules if _holds(rule, day)), None)


def _holds(rule: Rule, day: date) -> bool:
    begun = rule.valid_from is None or rule.valid_from <= day
    return begun and (rule.valid_until is None or day <= rule.valid_until)


def first_found(evidence: Evidence, expressions: Sequence[str]) -> Found | None:
    """What the first expression that finds anything finds."""
    for expression in expressions:
        if values := tuple(_values(evidence, expression))[:MAX_VALUES]:
            return Found(values, f"rule:{expression}")
    return None


def faults(evidence: Evidence) -> dict[str, Provenance]:
    """``rule:FIELD`` -> what is wrong: the rule of a field that every article has finds nothing, or several values."""
    rule = evidence.rule
    if rule is None:
        return {}
    found = {f"rule:{field}": _fault(evidence, getattr(rule, field)) for field in REQUIRED if getattr(rule, field)}
    if rule.body and not elements(evidence.tree, rule.body):
        found["rule:body"] = Provenance(origin=f"fault:{rule.body[0]}", raw="finds nothing")
    return {field: fault for field, fault in found.items() if fault is not None}


def _fault(evidence: Evidence, expressions: Sequence[str]) -> Provenance | None:
    found = first_found(evidence, expressions)
    if found is None:
        return Provenance(origin=f"fault:{expressions[0]}", raw="finds nothing")
    different = tuple(dict.fromkeys(found.values))
    if len(different) == 1:
        return None
    return Provenance(
        origin=f"fault:{found.origin.removeprefix('rule:')}",
        raw=f"finds {len(different)} values: {' | '.join(different)}"[:500],
    )


def elements(tree: LexborHTMLParser, selectors: Iterable[str]) -> list[LexborNode]:
    """The elements that CSS selectors name, in page order per selector; a bad selector names none."""
    found: list[LexborNode] = []
    for selector in selectors:
        try:
            found += tree.css(selector)
        except SelectolaxError:
            continue
    return found


def _values(evidence: Evidence, expression: str) -> Iterator[str]:
    kind, _, rest = expression.partition(":")
    if kind == "meta":
        yield from (value for text in evidence.meta.get(rest.lower(), ()) if (value := from_markup(text)))
    elif kind == "json":
        yield from _json_values(evidence, rest)
    else:
        selector, _, attribute = expression.rpartition("@")
        for node in elements(evidence.tree, [selector or expression]):
            text = node.attributes.get(attribute) if selector else node.text(separator=" ")
            if value := from_markup(text or ""):
                yield value


def _json_values(evidence: Evidence, path: str) -> Iterator[str]:
    for root in (evidence.article_node, *evidence.state):
        values = [from_markup(str(value)) for value in reached(root, path, limit=MAX_VALUES) if _is_plain(value)]
        if any(values):
            yield from filter(None, values)
            return


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool)
