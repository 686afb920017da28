"""Who wrote it: people and organisations, editors apart; better none than a wrong one.

Order of trust: a source's rule, role labels in Indonesian credits ("Pewarta:", "Rep:"), meta fields that
newsrooms fill themselves (content_author), JSON-LD, general meta, visible bylines. JSON-LD names the
editor as author at several Indonesian publishers, which is why it is not first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from scraper.extraction.authors.credits import Credits, credits_of
from scraper.extraction.authors.edges import Span
from scraper.extraction.authors.names import (
    AGENCIES,
    is_handle,
    is_name,
    is_personal,
    person_key,
    split_names,
    without_outlet,
    without_repeats,
)
from scraper.extraction.authors.outlets import organisations_beside_people, outlet_as_author
from scraper.extraction.authors.shown import Shown
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.entities import entities
from scraper.extraction.page.outlet import name_key
from scraper.extraction.page.state import authors_of
from scraper.extraction.page.text import from_markup


@dataclass(frozen=True, slots=True)
class Byline:
    """The people behind a text. `raw`: the byline as found. `credit_line`: sign-offs found at the end of the
    text, one a line: whole blocks, or the end of the last block. `origin`: where the authors came from;
    `editors_told`: where the editors did, and the words there."""

    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    raw: str | None = None
    credit_line: str | None = None
    origin: str | None = None
    editors_told: tuple[str, str] | None = None


def choose(
    evidence: Evidence,
    *,
    title: str,
    blocks: Sequence[str],
    language: str | None = None,
    span: Span | None = None,
    overrides: Mapping[str, Sequence[str]] | None = None,
) -> Byline:
    """The byline of a page. `blocks`: the text's paragraphs before credits are taken off; `language`: the text's;
    `span`: where it stands among the page's lines.

    Where only the outlet is named, it is the author only if the page says so on purpose, and `origin` begins with
    "outlet:"; else there is none and `raw` says what was written (docs/decisions).

    `overrides`: strings that a source's rule found for "authors" and "editors"; they win.
    """
    rules = overrides or {}
    brands = evidence.outlet
    tail = credits_of(blocks)
    credit_line = "\n".join(tail.lines) or None
    shown = Shown(evidence, language, span)
    if account := _account(evidence, blocks, shown):
        return Byline((account,), (), account, credit_line, "text:disclaimer")
    is_indonesian = language == "id" or _is_indonesian(evidence)
    edited = [(origin, raw) for origin, raw in _editors(evidence, rules, tail, shown, is_indonesian) if raw]
    editors = _names([name for _, raw in edited for name in raw], brands)
    edited_by = next(((origin, _written(raw)) for origin, raw in edited if _names(raw, brands)), None)
    taken = {person_key(name) for name in editors}
    told = _told(evidence, rules, tail, shown, blocks, title, is_indonesian)
    refused: list[tuple[str, list[str]]] = []
    for origin, raw in told:
        if not raw:
            continue
        names = [name for name in _names(raw, brands) if person_key(name) != person_key(title)]
        if origin in _WEAK_ORIGINS:
            is_one_word_meant = origin in _LED_IN or (is_indonesian and origin == "visible:byline")
            names = [
                name
                for name in names
                if is_personal(name) or name in AGENCIES or (is_one_word_meant and is_handle(name))
            ]
        if authors := tuple(name for name in names if person_key(name) not in taken or origin in _TOLD_APART):
            cased = _cased(_turned(authors, told), told)
            if origin == "json-ld:author":
                cased = _with_those_beside(cased, evidence, shown)
                cased = without_repeats((*cased, *organisations_beside_people(evidence)))
            return Byline(cased, _without(editors, cased), _written(raw), credit_line, origin, edited_by)
        refused.append((origin, raw))
    written = next((text for _, raw in refused if (text := _written(raw))), None)
    if not editors and (stated := outlet_as_author(evidence, refused, shown, blocks, brands)):
        return Byline(stated[:1], (), written or stated[0], credit_line, stated[1])
    return Byline((), tuple(editors), written, credit_line, None, edited_by)


def _told(
    evidence: Evidence,
    rules: Mapping[str, Sequence[str]],
    tail: Credits,
    shown: Shown,
    blocks: Sequence[str],
    title: str,
    is_indonesian: bool,
) -> Iterator[tuple[str, list[str]]]:
    yield "rule:authors", list(rules.get("authors", ()))
    yield "text:credits", list(tail.authors)
    yield from _meta(
        evidence,
        ("content_author", "dtk:author", "articleauthor", "jpnncom_news_author", "news_author", "penulis", "reporter"),
    )
    node = evidence.article_node or {}
    named = list(entities(node.get("author"), evidence.linked_data))
    linked = [entity.name for entity in named]
    if not linked or is_indonesian:
        yield "visible:label", list(shown.labels.authors)
        yield "visible:credits", list(shown.credits.authors)
        yield from (("visible:lead-in", [line]) for line in shown.led_in if is_indonesian)
    if named and all(entity.is_organisation for entity in named):
        yield from (("visible:byline", [line]) for line in shown.bylines())
    yield "json-ld:author", linked
    yield "json-ld:creator", [entity.name for entity in entities(node.get("creator"), evidence.linked_data)]
    yield from _meta(
        evidence,
        ("byl", "parsely-author", "cxenseparse:author", "article:author_name", "author", "article:author", "dc.creator",
         "dcterms.creator", "citation_author", "creator", "authors", "byline", "author_name", "sailthru.author",
         "dable:author", "mrf:authors"),
    )  # fmt: skip
    yield "microdata:author", shown.own(evidence.microdata.get("author", ()))
    yield "state:author", list(dict.fromkeys(authors_of(evidence.state, title)))
    yield "visible:label", list(shown.labels.authors)
    yield from (("visible:lead-in", [line]) for line in shown.led_in)
    yield from (("visible:statement", [line]) for line in shown.stated())
    yield from _written_by(evidence)
    yield from (("visible:link", [line]) for line in shown.authored())
    yield from (("visible:byline", [line]) for line in shown.bylines())
    yield from (("visible:name", [line]) for line in shown.unlabelled(blocks))
    yield "text:credits", list(tail.reporting)
    yield from (("visible:byline", [line]) for line in shown.anywhere())


def _editors(
    evidence: Evidence, rules: Mapping[str, Sequence[str]], tail: Credits, shown: Shown, is_indonesian: bool
) -> Iterator[tuple[str, list[str]]]:
    node = evidence.article_node or {}
    yield "rule:editors", list(rules.get("editors", ()))
    yield "text:credits", list(tail.editors)
    yield "meta:content_editor", list(evidence.meta.get("content_editor", ()))
    yield "json-ld:editor", [entity.name for entity in entities(node.get("editor"), evidence.linked_data)]
    if is_indonesian or not node.get("author"):
        yield "visible:label", list(shown.labels.editors)
        yield "visible:credits", list(shown.credits.editors)


def _written(raw: Iterable[str]) -> str:
    """Bylines as they were found: pages print the same one above and below the text."""
    return " | ".join(dict.fromkeys(raw))[:500]


def _is_indonesian(evidence: Evidence) -> bool:
    host, source = evidence.host, evidence.source
    return (
        (evidence.html_lang or "").startswith("id") or host.endswith(".id") or bool(source and source.language == "id")
    )


def _meta(evidence: Evidence, names: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    for name in names:
        if told := evidence.meta.get(name):
            yield f"meta:{name}", [value for value in told if "://" not in value and not value.startswith("@")]


def _written_by(evidence: Evidence) -> Iterator[tuple[str, list[str]]]:
    """Cards for sharing: a label in ``twitter:label1``, the name in ``twitter:data1``."""
    for number in ("1", "2"):
        label = next(iter(evidence.meta.get(f"twitter:label{number}", ())), "")
        if _WRITTEN_BY.match(label.strip()):
            yield f"meta:twitter:data{number}", list(evidence.meta.get(f"twitter:data{number}", ()))[:1]


_WRITTEN_BY = re.compile(
    r"(?:written|posted|published)? ?by\b|ditulis oleh|penulis|verfasst von|geschrieben von|[ée]crit par"
    r"|escrito por|autor"
    r"|scritto da|geschreven door|skrevet av|skriven av|yazan|author",
    re.IGNORECASE,
)


def _names(raw: Iterable[str], brands: frozenset[str]) -> tuple[str, ...]:
    return without_repeats(_without_places([name for text in raw for name in _names_in(text[:500], brands)]))[:40]


@lru_cache(maxsize=4_096)  # a page names the same people in several places, an outlet on many pages
def _names_in(text: str, brands: frozenset[str]) -> tuple[str, ...]:
    begun = _FOR_HOST.sub("", text)
    told = () if _names_host(begun, brands) else split_names(from_markup(begun))
    return tuple(name for name in (without_outlet(name, brands) for name in told) if is_name(name, brands))


def _names_host(text: str, brands: frozenset[str]) -> bool:
    """ "Deutsche Welle (www.dw.com)": the outlet with its own address."""
    found = _DOMAIN.search(text) if "." in text else None
    return found is not None and name_key(found.group()) in brands


def _without_places(names: list[str]) -> list[str]:
    """Names without a last single word behind longer ones: "Anna Martel, Nairobi" names a place."""
    last = names[-1] if len(names) > 1 else ""
    is_place = last[:1].isupper() and not last.isupper() and " " not in last
    return names[:-1] if is_place and all(" " in name and name.isascii() for name in names[:-1]) else names


def _cased(authors: Sequence[str], others: Iterable[tuple[str, list[str]]]) -> tuple[str, ...]:
    """Names in capitals as another source of the page writes them; those of agencies are written so everywhere."""
    wanted = {person_key(name) for name in authors if name.isupper() and name not in AGENCIES}
    cased: dict[str, str] = {}
    for _, raw in others if wanted else ():
        spellings = (name for text in raw for name in split_names(text[:300]) if not name.isupper())
        cased.update((key, name) for name in spellings if (key := person_key(name)) in wanted)
        if len(cased) == len(wanted):
            break
    return tuple(cased.get(person_key(name), name) if name.isupper() else name for name in authors)


def _with_those_beside(told: tuple[str, ...], evidence: Evidence, shown: Shown) -> tuple[str, ...]:
    """The one person that structured data name with those whom the page's byline names beside, in its order."""
    if len(told) != 1 or not is_personal(told[0]) or not _is_joined(told[0].lower(), evidence.page.labels):
        return told
    for line in (*shown.led_in, *shown.authored()):
        names = _names([line], evidence.outlet)
        if (
            1 < len(names) <= MAX_BESIDE
            and person_key(told[0]) in map(person_key, names)
            and all(map(is_personal, names))
        ):
            return names
    return told


def _is_joined(name: str, labels: str) -> bool:
    """Whether one of a page's short lines holds a name and what joins names: to look for bylines costs."""
    start = labels.find(name)
    for _ in range(MAX_LOOKS):
        if start < 0:
            break
        end = labels.find("\n", start)
        line = labels[labels.rfind("\n", 0, start) + 1 : end if end >= 0 else None]
        if _JOINS.search(line):
            return True
        start = labels.find(name, start + len(name))
    return False


def _turned(authors: Sequence[str], others: Iterable[tuple[str, list[str]]]) -> Sequence[str]:
    """ "Prameswari, Rani", which reads as two names, as the one that the page writes elsewhere."""
    if len(authors) != 2 or any(" " in name for name in authors):
        return authors
    whole = f"{authors[1]} {authors[0]}"
    return [whole] if any(whole in text for _, raw in others for text in raw) else authors


def _without(names: Sequence[str], others: Sequence[str]) -> tuple[str, ...]:
    keys = {person_key(name) for name in others}
    return tuple(name for name in names if person_key(name) not in keys)


def _account(evidence: Evidence, blocks: Sequence[str], shown: Shown) -> str | None:
    """The account that wrote a user's post: named by the platform's disclaimer, else by the address."""
    is_platform = ".kumparan.com" in f".{evidence.host}"
    for text in (*blocks, *(shown.near if is_platform else ())):
        if "tidak mewakili" in text and (found := DISCLAIMER.search(text)):
            return found["account"]
    source = evidence.source
    if source is None or source.content_class != "user content" or evidence.article_node is not None:
        return None
    parts = urlsplit(evidence.url or "").path.strip("/").split("/")
    return parts[0].removeprefix("@") if len(parts) > 1 else None


DISCLAIMER = re.compile(r"Tulisan dari (?P<account>\S{1,80}(?: \S{1,40}){0,5}?) tidak mewakili pandangan")
"""kumparan's line under a user's post; the handle in it is the author."""


MAX_BESIDE, MAX_LOOKS = 6, 8  # people of one byline; lines with a name that are looked at
_JOINS = re.compile(r",(?! ?\d)|&| (?:and|und|et|y|e|dan|en|og|och|i|ve) ")
_FOR_HOST = re.compile(r"\s(?:for|at)\s(?:www\.)?[\w-]+\.(?:com|co\.uk|co\.id|id|net|org)$", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:www\.)?[\w-]+\.(?:com|co\.id|id|net|org|de|tv|info|fr|it|es|nl)\b", re.IGNORECASE)
_TOLD_APART = frozenset({"rule:authors", "meta:content_author", "visible:label", "text:credits"})
"""Places that tell writers and editors apart: somebody may be both."""
_WEAK_ORIGINS = frozenset({
    "visible:byline", "visible:lead-in", "visible:statement", "visible:link", "visible:credits", "json-ld:creator",
    "meta:sailthru.author", "meta:dable:author", "meta:mrf:authors",
})  # fmt: skip
_LED_IN = frozenset({"visible:lead-in", "visible:statement", "visible:link", "visible:credits"})
