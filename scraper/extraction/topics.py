"""The topics that a publisher gives an article: its keyword fields, else the links that a page shows as tags."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
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
    r"(?:(?:berita|info|kabar|news) (?:terkini|terbaru|hari ini|update) )?"
    r"(?:(?:category|tag|topic|keyword|subject)s?:\s*)?",
    re.IGNORECASE,
)
"""Stuffing and labels before a topic."""
_LABELS = words("tag tags topic topics topik themen schlagwort schlagworte mehr more lainnya")
_JUNK = _LABELS | {f"{label}:" for label in _LABELS} | {"update me", "berita", "news", "artikel", "article"}
_MACHINE_MADE = re.compile(
    r"nlp |_|\w+_\w+$|[0-9a-f]{8}-[0-9a-f-]{20,}$|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|co|id|de)$|.*state wire$"
)
"""What no topic reads like, in lower case: words alone, and forms."""
_CODE = re.compile(r"[A-Z0-9]+(?:[:_-][A-Z0-9]+)*")
_STEP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_MAY_NAME = re.compile("tag|topi|keyword|them|temas|etiq|schlag", re.IGNORECASE)
"""What stands in each of the names below: boxes are many, and to take their names apart costs more."""
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
    for origin, given in _fields(evidence):
        field = given[0].replace(";", ",").split(",") if len(given) == 1 else given
        values = [value.strip() for value in field]
        if len(values) < 4 or sum(map(bool, map(_CODE.fullmatch, values))) < CODES * len(values):
            yield origin, values


def _fields(evidence: Evidence) -> Iterator[tuple[str, Sequence[str]]]:
    if given := evidence.meta.get("article:tag"):
        yield "meta:article:tag", given
    if told := (evidence.article_node or {}).get("keywords"):
        yield "json-ld:keywords", list(_texts(told))
    for name in _KEYWORD_META:
        if given := evidence.meta.get(name):
            yield f"meta:{name}", given


def _texts(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict) and isinstance(item.get("name"), str):
            yield item["name"]


def _shown(evidence: Evidence, text: int) -> Iterator[str]:
    """Links that say that they are tags; else those of the first box behind the article's beginning that is named after
    topics and holds little else."""
    links = list(evidence.topics) or next(_listed(evidence.page, text), [])
    said = [link.text(separator=" ").strip(" #") for link in links[: MAX_SHOWN + 1]]
    if len(said) <= MAX_SHOWN and all(len(one) <= MAX_LENGTH // 2 for one in said):
        yield from said


def _listed(page: Page, text: int) -> Iterator[list[LexborNode]]:
    lines, boxes = page.lines, page.boxes
    for box in boxes[bisect_left(boxes, text, lo=min(1, len(boxes)), key=_FIRST) :]:
        # to ask for an element's names costs more than to see that it ends with no link
        if box.end == box.first or not lines[box.end - 1].links or not _is_list(box.attributes):
            continue
        held = lines[box.first : box.end]
        linked = sum(line.links for line in held)
        whole = sum(len(line.text) for line in held if line.text.lower() not in _JUNK)
        if linked > LINKED * whole:
            yield box.node.css("a[href]")


_FIRST = attrgetter("first")


def _is_list(attributes: Attributes) -> bool:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}" if attributes else ""
    if not _MAY_NAME.search(names):
        return False
    return not _NAMES.isdisjoint(step.lower() for step in _STEP.findall(names))


def _unstuffed(values: Iterable[str], outlet: str) -> Iterator[str]:
    found: dict[str, str] = {}
    for value in values:
        text = _UNSAID.sub("", from_markup(value), count=1).strip(" #>/|")
        folded = text.casefold()
        if folded not in found and _is_topic(text, folded) and (not outlet or letters(text) != outlet):
            found[folded] = text
    yield from list(found.values())[:MAX_TAGS]


def _is_topic(text: str, folded: str) -> bool:
    is_one = 1 < len(text) <= MAX_LENGTH and not text.isdecimal() and folded not in _JUNK
    return is_one and _MACHINE_MADE.match(folded) is None
