"""The topics that a publisher gives an article: its keyword fields, else the links that a page shows as tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from selectolax.lexbor import LexborNode

from scraper.extraction import rules
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.text import from_markup, letters, words
from scraper.extraction.page.walk import Attributes, Page

MAX_TAGS = 50
MAX_SHOWN = 20  # links of a box that lists an article's topics; a longer list is the outlet's
MAX_LENGTH = 80  # characters of one topic
CODES = 0.6  # of a field's values that are codes, from which the field is written for machines
LINKED = 0.8  # of a box's characters that stand in links, in a list of topics

Tags = tuple[tuple[str, ...], str | None]
"""(topics, origin)"""

_KEYWORD_META = ("content_tag", "dtk:keywords", "news_keywords", "parsely-tags", "sailthru.tags", "keywords")
_UNSAID = re.compile(
    r"^(?:(?:berita|info|kabar|news) (?:terkini|terbaru|hari ini|update) )?"
    r"(?:(?:category|tag|topic|keyword|subject)s?:\s*)?",
    re.IGNORECASE,
)
"""Stuffing and labels before a topic."""
_JUNK = re.compile(
    r"^(?:update me|berita|news|artikel|article|.*state wire)$|^nlp |^_|^\w+_\w+$|^[0-9a-f]{8}-[0-9a-f-]{20,}$"
    r"|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|co|id|de)$|^(?:tags?|topics?|topik|themen|schlagworte?|mehr|more|lainnya):?$"
)
"""What no topic reads like, in lower case."""
_CODE = re.compile(r"[A-Z0-9]+(?:[:_-][A-Z0-9]+)*")
_STEP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_NAMES = words("tag tags topic topics topik keyword keywords themen themes temas etiquetas schlagworte")
"""Steps of the names of boxes that list topics."""


def choose(evidence: Evidence, text: int = 0) -> Tags:
    """Topics once each, without stuffing ("Berita Terkini X" beside X), codes and the outlet's own name. `text` is the
    number of the line with which the article begins: lists of topics before it are the outlet's."""
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.tags)):
        return tuple(_unstuffed(found.values, "")), found.origin
    outlet = letters(next(iter(evidence.meta.get("og:site_name", ())), ""))
    for origin, values in _told(evidence):
        if found_tags := tuple(_unstuffed(values, outlet)):
            return found_tags, origin
    shown = tuple(_unstuffed(_shown(evidence, text), outlet))
    return shown, "visible:tags" if shown else None


def _told(evidence: Evidence) -> Iterator[tuple[str, list[str]]]:
    """(origin, values) of the fields for topics, the least stuffed first, without those that hold codes."""
    fields = (
        ("meta:article:tag", evidence.meta.get("article:tag", ())),
        ("json-ld:keywords", _texts((evidence.article_node or {}).get("keywords"))),
        *((f"meta:{name}", evidence.meta.get(name, ())) for name in _KEYWORD_META),
    )
    for origin, field in fields:
        given = list(field)
        values = [value.strip() for value in (_split(given) if len(given) == 1 else given)]
        codes = sum(_CODE.fullmatch(value) is not None for value in values)
        if len(values) < 4 or codes < CODES * len(values):
            yield origin, values


def _texts(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict) and isinstance(item.get("name"), str):
            yield item["name"]


def _split(values: Iterable[str]) -> Iterator[str]:
    for value in values:
        yield from value.split(",") if ";" not in value else value.replace(";", ",").split(",")


def _shown(evidence: Evidence, text: int) -> Iterator[str]:
    """Links that say that they are tags; else those of the first box behind the article's beginning that is named after
    topics and holds little else."""
    links = list(evidence.topics) or next(_listed(evidence.page, text), [])
    said = [link.text(separator=" ").strip(" #") for link in links[: MAX_SHOWN + 1]]
    if len(said) <= MAX_SHOWN and all(len(one) <= MAX_LENGTH // 2 for one in said):
        yield from said


def _listed(page: Page, text: int) -> Iterator[list[LexborNode]]:
    for box in page.boxes[1:]:
        if box.first < text or box.end == box.first or not _is_list(box.attributes):
            continue
        lines = page.lines[box.first : box.end]
        linked, whole = sum(line.links for line in lines), sum(len(line.text) for line in lines)
        if linked > LINKED * whole:
            yield box.node.css("a[href]")


def _is_list(attributes: Attributes) -> bool:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}" if attributes else ""
    return not _NAMES.isdisjoint(step.lower() for step in _STEP.findall(names))


def _unstuffed(values: Iterable[str], outlet: str) -> Iterator[str]:
    found: dict[str, str] = {}
    for value in values:
        text = _UNSAID.sub("", from_markup(value)).strip(" #>/|")
        folded = text.casefold()
        is_one = 1 < len(text) <= MAX_LENGTH and not text.isdecimal() and not _JUNK.match(folded)
        if is_one and folded not in found and letters(text) != outlet:
            found[folded] = text
    yield from list(found.values())[:MAX_TAGS]
