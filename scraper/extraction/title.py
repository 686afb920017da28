"""The headline: the wording on which the page and its metadata agree, without the outlet's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from archive.article import Provenance
from scraper.extraction import rules
from scraper.extraction.evidence import Evidence
from scraper.extraction.text import clean_label, from_markup

MAX_TITLE = 1_000  # characters

_SEPARATOR = re.compile(r"\s+[|\-–—·•:»«/]+\s+|\s*[|｜»«]\s*|\s*::\s*|\s+[-–—]\s*$")
_PAGE_SUFFIX = re.compile(r"\s+(?:-\s+)?(?:halaman|page|hal\.?)\s+(?:all|semua|\d+)\s*$", re.IGNORECASE)
_LISTED = re.compile(r"^(?:home|beranda|index|untitled|null|undefined)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Title:
    """The headline and where it came from."""

    text: str
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class _Candidate:
    text: str
    origin: str
    raw: str
    rank: int

    @property
    def family(self) -> str:
        """Places that are filled from the same field of a publisher's system."""
        return {
            "visible:h1": "shown",
            "json-ld:headline": "data",
            "json-ld:name": "data",
            "microdata:headline": "data",
        }.get(self.origin, "search")

    @property
    def letters(self) -> str:
        return "".join(filter(str.isalnum, self.text)).casefold()


def choose(evidence: Evidence) -> Title | None:
    """The page's headline, or None."""
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.title)):
        return _title(_without_site(found.values[0], _site_names(evidence)), found.origin, found.values[0])
    names = _site_names(evidence)
    candidates = [
        _Candidate(text, origin, raw, rank)
        for rank, (origin, raw) in enumerate(_candidates(evidence))
        if (text := _without_site(from_markup(raw), names)) and not _is_site(text, names)
    ]
    if not candidates:
        return None
    best = max(candidates, key=lambda one: (_agreement(one, candidates), -one.rank))
    return _title(best.text, best.origin, best.raw)


def _title(text: str, origin: str, raw: str) -> Title | None:
    text = text[:MAX_TITLE].strip()
    return Title(text, Provenance(origin=origin, raw=raw[:500])) if text else None


def _candidates(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """(origin, text) with the most trusted first."""
    for node in evidence.tree.css("h1")[:8]:
        if text := clean_label(node.text(separator=" ")):
            yield "visible:h1", text
    told = evidence.article_node or {}
    for key in ("headline", "name"):
        if isinstance(value := told.get(key), str) and value.strip():
            yield f"json-ld:{key}", value
            break
    for name in ("og:title", "parsely-title", "sailthru.title", "dc.title", "twitter:title", "title"):
        for value in evidence.meta.get(name, ())[:1]:
            yield f"meta:{name}", value
    for value in evidence.microdata.get("headline", ())[:1]:
        yield "microdata:headline", value
    element = evidence.tree.css_first("head title") or evidence.tree.css_first("title")
    if element is not None:
        yield "visible:title", element.text()


def _agreement(one: _Candidate, candidates: Iterable[_Candidate]) -> float:
    """How many other families of places tell the same headline; a part of a longer one counts half.

    og:title, twitter:title and <title> are one family: they are filled from one field, often for search engines.
    """
    mine = one.letters
    if not mine:
        return -1
    heard: dict[str, float] = {}
    for other in candidates:
        if other.family == one.family:
            continue
        theirs = other.letters
        partly = len(mine) > 15 and len(theirs) > 15 and (mine in theirs or theirs in mine)
        heard[other.family] = max(heard.get(other.family, 0.0), 1.0 if theirs == mine else 0.5 if partly else 0.0)
    return sum(heard.values())


def _site_names(evidence: Evidence) -> frozenset[str]:
    """Folded names of the outlet: from its source file, its metadata and its host."""
    names = list(evidence.meta.get("og:site_name", ())) + list(evidence.meta.get("application-name", ()))
    if evidence.source is not None:
        names += [evidence.source.title, evidence.source.name, *evidence.source.brands, *evidence.source.hosts]
    publisher = (evidence.article_node or {}).get("publisher")
    if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
        names.append(publisher["name"])
    host = (evidence.url or "").partition("://")[2].partition("/")[0].removeprefix("www.")
    names += [host, host.split(".")[0], ".".join(host.split(".")[-2:])]
    if host.count("."):
        names.append(host.split(".")[-2])
    return frozenset(folded for name in names if 2 < len(folded := _folded(name)) < 40 and name.count(" ") < 5)


def _folded(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _is_site(text: str, names: frozenset[str]) -> bool:
    return _folded(text) in names or _LISTED.match(text) is not None


def _without_site(text: str, names: frozenset[str]) -> str:
    """The text without leading or trailing parts that name the outlet, and without "Halaman all"."""
    text = clean_label(text)
    for _ in range(4):
        text = _PAGE_SUFFIX.sub("", text)
        borders = list(_SEPARATOR.finditer(text))
        if not borders:
            break
        last, first = borders[-1], borders[0]
        tail, head = _folded(text[last.end() :]), _folded(text[: first.start()])
        if tail in names or not tail or _names_site(tail, names):
            text = text[: last.start()]
        elif head in names:
            text = text[first.end() :]
        else:
            break
    return text.strip()


def _names_site(part: str, names: frozenset[str]) -> bool:
    """Whether a part is the outlet's name with little around it: "kompascom", "thebbcnews"."""
    return any(len(name) > 3 and (name in part or part in name) and abs(len(part) - len(name)) < 8 for name in names)
