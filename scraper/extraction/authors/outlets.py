"""The outlet itself as author: where its page says so on purpose (docs/decisions)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from scraper.extraction.authors.credits import credits_an_agency
from scraper.extraction.authors.names import bare, is_name
from scraper.extraction.authors.shown import Shown
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.entities import Entity, entities
from scraper.extraction.page.outlet import name_key


def outlet_as_author(
    evidence: Evidence,
    told: Iterable[tuple[str, list[str]]],
    shown: Shown,
    blocks: Sequence[str],
    brands: frozenset[str],
) -> tuple[str, str] | None:
    """(name, origin) of the newsroom or outlet that the page states as its author; for pages that name nobody else.

    Stated is: a newsroom ("Warta Staff", "Redaktion Warta") wherever an author may stand; the outlet as the one
    author in JSON-LD with a type, that of an organisation where an agency is credited; the outlet in a byline beside
    the headline, or before a date there, that structured data repeat. The outlet's name in meta alone is a default
    value. `brands` are the keys of the outlet's names.
    """
    fields = list(told)
    beside, signed = ("visible:byline", shown.near[:_BESIDE]), ("text:signature", list(blocks[-_SIGNATURES:]))
    for origin, raw in (*fields, beside, signed):
        for text in raw:
            if len(text) <= _MAX_NAME and _OF_NEWSROOMS.search(text) and _NEWSROOM.fullmatch(name := bare(text)):
                return name, f"outlet:{origin}"
    authors = _authors(evidence)
    if len(authors) == 1 and name_key(authors[0].name) in brands and _is_stated(authors[0], blocks):
        return authors[0].name, "outlet:json-ld:author"
    written = {name_key(_plain(name)) for origin, raw in fields if not origin.startswith("visible") for name in raw}
    dated = [found["name"] for text in shown.near[:_BESIDE] if (found := _BEFORE_DATE.match(text))]
    for line in map(_plain, (*shown.led_in, *shown.lines[:_FIRST_LINES], *dated)):
        if name_key(line) in written & brands:
            return line, "outlet:visible:byline"
    return None


def organisations_beside_people(evidence: Evidence) -> list[str]:
    """The organisations that JSON-LD lists, with their type, as authors beside persons."""
    authors = _authors(evidence)
    told = [one.name for one in authors if one.is_organisation and is_name(one.name, frozenset())]
    return told if any("Person" in one.kind for one in authors) else []


def _is_stated(outlet: Entity, blocks: Sequence[str]) -> bool:
    return outlet.is_organisation or (bool(outlet.kind) and not credits_an_agency(blocks))


def _authors(evidence: Evidence) -> list[Entity]:
    told = entities((evidence.article_node or {}).get("author"), evidence.linked_data)
    return [Entity(" ".join(entity.name.split()), entity.kind) for entity in told]


def _plain(text: str) -> str:
    return bare(text[:_MAX_NAME])


_FIRST_LINES = 6
_BESIDE = 12  # short texts after the headline
_SIGNATURES = 12  # last blocks, among which a newsroom signs in a line of its own
_MAX_NAME = 120
_BEFORE_DATE = re.compile(
    r"(?P<name>[^\d|•·]{4,60}?),? (?:[|•·–—-] )?(?:[^\W\d_]{3,9}\.? \d{1,2}|\d{1,2}\.? [^\W\d_]{3,9}),? \d{4}"
)
_OF_NEWSROOMS = re.compile("[Ss]taff|STAFF|News|Desk|Bureau|Team|edaktion|edacci|edazione|edação|edaksi|編集部")

_WORD = r"[^\W\d_a-zß-ÿ][\w.&'’-]{0,30}"
_NEWSROOM = re.compile(
    rf"{_WORD}(?: {_WORD}){{0,3}} (?:[Ss]taff|STAFF|Newsroom|Newsdesk|Desk|Bureau|Editorial Team|[Rr]edaktion)"
    r"(?: [Rr]eporters?| [Ww]riters?| [Rr]eports?)?"
    rf"|{_WORD}-Redaktion|(?:Redaktion|Redacción|Redazione|Redação|Redaksi) {_WORD}(?: {_WORD}){{0,3}}"
    r"|\w{1,16}編集部"
)
"""A name and a word for the people who work there."""
