"""The topics that a publisher gives an article: its keyword fields, else the links that a page shows as tags."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from scraper.extraction import rules, topic_links
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.text import from_markup, letters
from scraper.extraction.topic_links import JUNK

MAX_TAGS = 50
MAX_SHOWN = 20  # links of a box that lists an article's topics; a longer list is the outlet's
MAX_LENGTH = 80  # characters of one topic
CODES = 0.6  # of a field's values that are codes, from which the field is written for machines

Tags = tuple[tuple[str, ...], str | None]
"""(topics, origin)"""

_KEYWORD_META = ("content_tag", "dtk:keywords", "news_keywords", "parsely-tags", "sailthru.tags", "keywords")
_UNSAID = re.compile(
    r"(?:(?:berita|info|kabar|news) (?:terkini|terbaru|hari ini|update) )?"
    r"(?:(?:category|tag|topic|keyword|subject)s?:\s*)?",
    re.IGNORECASE,
)
"""Stuffing and labels before a topic."""
_MACHINE_MADE = re.compile(
    r"nlp |_|\w+_\w+$|[0-9a-f]{8}-[0-9a-f-]{20,}$|[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|co|id|de)$|.*state wire$"
)
"""What no topic reads like, in lower case: words alone, and forms."""
_CODE = re.compile(r"[A-Z0-9]+(?:[:_-][A-Z0-9]+)*")


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
    said = [link.text(separator=" ").strip(" #") for link in topic_links.shown(evidence, text)[: MAX_SHOWN + 1]]
    if len(said) <= MAX_SHOWN and all(len(one) <= MAX_LENGTH // 2 for one in said):
        yield from said


def _unstuffed(values: Iterable[str], outlet: str) -> Iterator[str]:
    found: dict[str, str] = {}
    for value in values:
        text = _UNSAID.sub("", from_markup(value), count=1).strip(" #>/|")
        folded = text.casefold()
        if folded not in found and _is_topic(text, folded) and (not outlet or letters(text) != outlet):
            found[folded] = text
    yield from list(found.values())[:MAX_TAGS]


def _is_topic(text: str, folded: str) -> bool:
    is_one = 1 < len(text) <= MAX_LENGTH and not text.isdecimal() and folded not in JUNK
    return is_one and _MACHINE_MADE.match(folded) is None
