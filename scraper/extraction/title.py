"""The headline: the wording on which the page and its metadata agree, without the outlet's name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from archive.article import Provenance
from scraper.extraction import rules, tags
from scraper.extraction.evidence import Evidence
from scraper.extraction.text import clean_label, from_markup, letters

MAX_TITLE = 1_000  # characters
MAX_HEADINGS = 8  # h1 elements looked at
MAX_PIECES = 60  # nodes of one h1
LONG = 15  # letters from which a headline that is part of another one is no accident
CUT = 110  # characters
ALIKE = 0.6  # of the shorter one's pairs of letters that two wordings of one headline share

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
    letters: str  # the text as it is compared: letters and digits in lower case

    @property
    def family(self) -> str:
        """Places that are filled from the same field of a publisher's system."""
        return _FAMILIES.get(self.origin, "shared")


_FAMILIES = {
    "visible:h1": "shown",
    "microdata:headline": "shown",  # an itemprop stands on what a reader sees, mostly on that h1
    "json-ld:headline": "data",
    "json-ld:name": "data",
}
_WEIGHTS = {"meta:title": 0.75, "visible:title": 0.75}
"""<title> and its copy are written for search engines and carry section and outlet: they count less."""


def choose(evidence: Evidence) -> Title | None:
    """The page's headline, or None."""
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.title)):
        return _title(_without_site(found.values[0], _site_names(evidence)), found.origin, found.values[0])
    names = _site_names(evidence)
    candidates = [
        _Candidate(text, origin, raw, rank, letters(text))
        for rank, (origin, raw) in enumerate(_candidates(evidence))
        if (text := _without_site(from_markup(raw), names)) and not _is_site(text, names)
    ]
    if not candidates:
        return _told_by_address(evidence)
    best = max(candidates, key=lambda one: (_agreement(one, candidates), -one.rank))
    return _title(best.text, best.origin, best.raw)


def _title(text: str, origin: str, raw: str) -> Title | None:
    text = text[:MAX_TITLE].strip()
    return Title(text, Provenance(origin=origin, raw=raw[:500])) if text else None


def _candidates(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """(origin, text) with the most trusted first."""
    for node, _ in evidence.page.h1[:MAX_HEADINGS]:
        for text in _shown(node):
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


def _shown(heading: LexborNode) -> Iterator[str]:
    """The words of an h1 without time and logo, whole and without the line above the headline if it holds one:
    publishers differ in whether that line is part of the headline, so the page's other places decide."""
    if _is_home_link(heading.parent):
        return
    parts: list[str] = []
    without: list[str] = []
    waiting = [(heading, False)]
    for _ in range(MAX_PIECES):
        if not waiting:
            break
        node, above = waiting.pop()
        if node.tag_id == tags.TEXT:
            parts.append(node.text_content or "")
            without.append("" if above else parts[-1])
        elif node.tag not in _BESIDE and not _is_home_link(node):
            above = above or (node.mem_id != heading.mem_id and _is_kicker(node))
            waiting += [(child, above) for child in reversed(list(node.iter(include_text=True)))]
    texts = (clean_label(" ".join(pieces)).strip(_BORDERS) for pieces in (parts, without))
    yield from filter(None, dict.fromkeys(texts))


_BESIDE = frozenset({"time", "svg", "script", "style", "button", "noscript", "-comment"})
_BORDERS = " -–—|:•·"
_KICKER = re.compile(
    r"kicker|overline|eyebrow|roof-?line|dachzeile|top-?line|spitzmarke|antetitulo|catenaccio", re.IGNORECASE
)


def _is_kicker(node: LexborNode) -> bool:
    return _KICKER.search(node.attributes.get("class") or "") is not None


def _is_home_link(node: LexborNode | None) -> bool:
    """Whether an element is a link to the front page: an h1 in one, or around one, holds the logo."""
    if node is None or node.tag_id != tags.A:
        return False
    address = (node.attributes.get("href") or "#").strip()[:500]
    return re.sub(r"^https?://[^/]*", "", address) in ("", "/")


def _told_by_address(evidence: Evidence) -> Title | None:
    """A smaller heading whose words are those of the address: pages without h1 and without metadata."""
    slug = set(re.findall(r"[^\W\d_]{3,}", (evidence.url or "").rstrip("/").rpartition("/")[2].casefold()))
    for node in evidence.tree.css("h2,h3")[: 4 * MAX_HEADINGS] if len(slug) > 2 else ():
        text = clean_label(node.text(separator=" "))
        if len(slug & set(re.findall(r"\w+", text.casefold()))) >= ALIKE * len(slug):
            return _title(text, f"visible:{node.tag}", text)
    return None


def _agreement(one: _Candidate, candidates: Iterable[_Candidate]) -> float:
    """How many other families of places tell the same headline; a part of a longer one counts half,
    another wording of it a quarter."""
    if len(one.letters) < 2 or _is_cut(one, candidates):
        return -1
    heard: dict[str, float] = {}
    for other in candidates:
        if other.family != one.family:
            said = _likeness(one.letters, other.letters) * _WEIGHTS.get(other.origin, 1.0)
            heard[other.family] = max(heard.get(other.family, 0.0), said)
    return sum(heard.values()) * _WEIGHTS.get(one.origin, 1.0)


def _is_cut(one: _Candidate, candidates: Iterable[_Candidate]) -> bool:
    """Whether a wording is the beginning of another one: cut with dots, or at the 110 characters that schema.org's
    headline was once held to."""
    marked = one.text.endswith(("…", "..."))
    if not marked and not CUT - 10 <= len(one.text) <= CUT:
        return False
    begun = one.text.rstrip("…. ")
    rests = (other.text[len(begun) :] for other in candidates if other.text.startswith(begun))
    return any(len(rest) > len(one.text) - len(begun) and rest.lstrip()[0] not in _BORDERS for rest in rests)


def _likeness(mine: str, theirs: str) -> float:
    if mine == theirs:
        return 1.0
    if min(len(mine), len(theirs)) > LONG and (mine in theirs or theirs in mine):
        return 0.5
    pairs = [{said[at : at + 2] for at in range(min(len(said), 200) - 1)} for said in (mine, theirs)]
    shorter = min(map(len, pairs))
    return 0.25 if shorter and len(pairs[0] & pairs[1]) >= ALIKE * shorter else 0.0


def _site_names(evidence: Evidence) -> frozenset[str]:
    """Folded names of the outlet: from its source file, its metadata and its host."""
    names = list(evidence.meta.get("og:site_name", ())) + list(evidence.meta.get("application-name", ()))
    if evidence.source is not None:
        names += [evidence.source.title, evidence.source.name, *evidence.source.brands, *evidence.source.hosts]
    publisher = (evidence.article_node or {}).get("publisher")
    if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
        names.append(publisher["name"])
    host = evidence.host.removeprefix("www.")
    names += [host, host.split(".")[0], ".".join(host.split(".")[-2:])]
    if host.count("."):
        names.append(host.split(".")[-2])
    return frozenset(folded for name in names if 2 < len(folded := letters(name)) < 40 and name.count(" ") < 5)


def _is_site(text: str, names: frozenset[str]) -> bool:
    return letters(text) in names or _LISTED.match(text) is not None


def _without_site(text: str, names: frozenset[str]) -> str:
    """The text without leading or trailing parts that name the outlet, and without "Halaman all"."""
    text = clean_label(text)
    for _ in range(4):
        text = _PAGE_SUFFIX.sub("", text)
        borders = list(_SEPARATOR.finditer(text))
        if not borders:
            break
        last, first = borders[-1], borders[0]
        tail, head = letters(text[last.end() :]), letters(text[: first.start()])
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
