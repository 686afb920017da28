"""The smaller facts about an article: section, summary, access, reading time, rights."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scraper.extraction import rules, topic_links
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.linked_data import types_of
from scraper.extraction.page.text import from_markup, holds_any

MAX_SUMMARY = 2_000  # characters
MAX_NOTICE = 300  # characters of a copyright notice

Fact = tuple[str, str] | None
"""(value, origin)"""

_HASHTAGS = re.compile(r"(?:\s*#\w+){2,}\s*$")
_READING = re.compile(
    r"(?:waktu baca|reading time|lesezeit|temps de lecture)[^\d\n]{0,5}(\d{1,3})|(\d{1,3})[ -]?min(?:ute)?s? read"
)
_READING_WORDS = ("waktu baca", "reading time", "lesezeit", "temps de lecture", "min read", "minute read", "s read")
_GENERIC_SECTIONS = frozenset(
    ["home", "beranda", "index", "news", "berita", "article", "artikel", "start", "startseite", "accueil", "inicio"]
)


def section(evidence: Evidence) -> Fact:
    """The desk or channel: rule, meta, JSON-LD, the breadcrumb's last step before the article, a link that says so."""
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.section)):
        return found.values[-1], found.origin
    for name in (
        "article:section",
        "content_category",
        "parsely-section",
        "dtk:kanal",
        "cxenseparse:recs:category",
        "section",
        "columnname",
    ):
        for value in evidence.meta.get(name, ()):
            if text := _label(value):
                return text, f"meta:{name}"
    for value in _texts((evidence.article_node or {}).get("articleSection")):
        if text := _label(value):
            return text, "json-ld:articleSection"
    trail = [text for text in _breadcrumb(evidence) if text.casefold() not in _GENERIC_SECTIONS]
    if trail:
        return trail[-1], "json-ld:BreadcrumbList"
    shown = topic_links.section(evidence)
    text = _label(shown) if shown else None
    return (text, "visible:category") if text and text.casefold() not in _GENERIC_SECTIONS else None


def summary(evidence: Evidence) -> Fact:
    """The publisher's own short description, without machine hashtags."""
    node = evidence.article_node or {}
    candidates = [(f"meta:{name}", evidence.meta.get(name, ())) for name in ("og:description", "description")]
    candidates.append(("json-ld:description", tuple(_texts(node.get("description")))))
    candidates.append(("meta:twitter:description", evidence.meta.get("twitter:description", ())))
    for origin, values in candidates:
        for value in values[:1]:
            text = from_markup(value)
            if text := (_HASHTAGS.sub("", text) if "#" in text else text)[:MAX_SUMMARY].strip():
                return text, origin
    return None


def is_free(evidence: Evidence) -> bool | None:
    """Whether the page says that its text is free to read; None when it is silent."""
    told = [(evidence.article_node or {}).get("isAccessibleForFree")]
    told += [value for values in (evidence.meta, evidence.microdata) for value in values.get("isaccessibleforfree", ())]
    for value in told:
        if str(value).strip().lower() in _YES_NO:
            return _YES_NO[str(value).strip().lower()]
    tier = next(iter(evidence.meta.get("article:content_tier", ())), "").lower()
    return {"free": True, "locked": False, "metered": False}.get(tier)


_YES_NO = {"true": True, "yes": True, "false": False, "no": False}


def reading_minutes(evidence: Evidence) -> int | None:
    """ "waktu baca 2 menit", as the publisher says on the page or in a card for sharing."""
    labels = evidence.page.labels
    if holds_any(labels, _READING_WORDS) and (found := _READING.search(labels)):
        return int(found[1] or found[2])
    for number in ("1", "2"):
        label, told = (
            next(iter(evidence.meta.get(f"twitter:{name}{number}", ())), "").lower() for name in ("label", "data")
        )
        if _READING_LABEL.search(label) and (minutes := re.match(r"\d{1,3}\b", told)):
            return int(minutes[0])
    return None


_READING_LABEL = re.compile(
    r"reading time|waktu (?:mem)?baca|lesezeit|temps de lecture|tiempo de lectura|leestijd|lästid"
)


def copyright_notice(evidence: Evidence, credit_line: str | None = None) -> Fact:
    """Who claims the rights, in the publisher's words: structured data, meta, the sign-off of the text."""
    node = evidence.article_node or {}
    notice = node.get("copyrightNotice")
    if isinstance(notice, str) and (text := from_markup(notice)[:MAX_NOTICE]):
        return text, "json-ld:copyrightNotice"
    holder = next(_texts(node.get("copyrightHolder")), None)
    if holder and (text := from_markup(holder)[:MAX_NOTICE]):
        year = node.get("copyrightYear")
        return (f"{text} {year}" if isinstance(year, int | str) and year else text), "json-ld:copyrightHolder"
    for name in ("copyright", "dcterms.rights", "dc.rights", "rights", "rightsstatement"):
        for value in evidence.meta.get(name, ())[:1]:
            if text := from_markup(value)[:MAX_NOTICE]:
                return text, f"meta:{name}"
    for line in (credit_line or "").split("\n"):
        if found := _NOTICE.search(line):
            return found[0].strip()[:MAX_NOTICE], "text:credits"
    return None


_NOTICE = re.compile(r"(?:copyright|hak cipta|©).*", re.IGNORECASE)


# -- reading lists ---------------------------------------------------------------------------------


def _texts(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict) and isinstance(item.get("name"), str):
            yield item["name"]


def _label(value: str) -> str | None:
    text = from_markup(value).strip(" #>/|")
    return text if 1 < len(text) <= 80 and not text.isdecimal() else None


def _breadcrumb(evidence: Evidence) -> Iterator[str]:
    """The names of the steps between the front page and the article."""
    for node in evidence.linked_data:
        items = node.get("itemListElement")
        if "breadcrumblist" not in types_of(node) or not isinstance(items, list):
            continue
        for item in items[1 : len(items) - (len(items) > 2)]:
            inner = item.get("item") if isinstance(item, dict) else None
            name = (item.get("name") if isinstance(item, dict) else None) or (
                inner.get("name") if isinstance(inner, dict) else None
            )
            if isinstance(name, str) and (text := _label(name)):
                yield text
        return
