"""The headline: the wording on which the page and its metadata agree, without the outlet's name."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add
from typing import NamedTuple
from urllib.parse import urlsplit

from archive.article import Provenance
from scraper.extraction import rules
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.text import clean_label, from_markup, letters
from scraper.extraction.title import headings, outlet

MAX_TITLE = 1_000  # characters
MAX_HEADINGS = 8  # h1 elements looked at
LONG = 15  # letters from which a headline that is part of another one is no accident; an ideograph counts two
WORD = 8  # letters below which a heading is one word: a section's name
CUT = 110  # characters
ALIKE = 0.6  # of the shorter one's pairs of letters that two wordings of one headline share
NAME, HEADLINE = 6, 4  # words that a site's name has at most, and that a headline has more than
BEGINNING = 120  # characters of a text that stand for its title at most
WIDE = "\u2e80"  # from here on a letter is a syllable or a word


@dataclass(frozen=True, slots=True)
class Title:
    """The headline and where it came from."""

    text: str
    provenance: Provenance


class _Candidate(NamedTuple):
    text: str
    letters: str  # the text as it is compared: letters and digits in lower case
    origin: str
    raw: str
    family: str  # places that are filled from the same field of a publisher's system


_FAMILIES = {
    "visible:line": "shown",
    "microdata:headline": "shown",  # an itemprop stands on what a reader sees, mostly on the h1
    "json-ld:headline": "data",
    "json-ld:name": "data",
}
_WEIGHTS = {"meta:title": 0.75, "visible:title": 0.75}
"""<title> and its copy are written for search engines and carry section and outlet: they count less."""


def choose(evidence: Evidence) -> Title | None:
    """The page's headline, or None."""
    names = evidence.outlet
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.title)):
        return _title(outlet.without(clean_label(found.values[0]), names), found.origin, found.values[0])
    shown = _without_the_site(_candidates(_headings(evidence), names), evidence)
    told = _candidates(_told(evidence), names)
    heard = _agreements([*shown, *told])
    if max(heard[: len(shown)], default=0.0) <= 0 and (smaller := _candidates(_smaller(evidence, told), names)):
        shown += smaller
        heard = _agreements([*shown, *told])
    best = _best([*shown, *told], heard)
    if not shown and max(heard, default=0.0) <= 0 and (headed := _headed(evidence, best)):
        return headed
    if best is not None:
        if not shown and best.origin in _WEIGHTS and (line := headings.alike(evidence, best.text)):
            return _title(line[1], f"visible:{line[0]}", line[1])
        return _title(best.text, best.origin, best.raw)
    return _told_by_address(evidence) or _called_like_the_outlet(evidence)


def beginning(text: str) -> Title | None:
    """The first sentence of a text that nobody gave a title, as readers quote it."""
    text = clean_label(text)
    end = _SENTENCE.search(text, 0, BEGINNING)
    if end is not None or len(text) <= BEGINNING:
        return _title(text[: end.end() if end else None].rstrip(" ."), "text:beginning", text)
    words = text[:BEGINNING].rpartition(" ")[0] or text[:BEGINNING]
    return _title(f"{words.rstrip(' ,;:–-')}…", "text:beginning", text)


def _title(text: str, origin: str, raw: str) -> Title | None:
    text = text[:MAX_TITLE].strip()
    return Title(text, Provenance(origin=origin, raw=raw[:500])) if text else None


_BORDER = re.compile(r"\s[-–—|·•»:]{1,2}\s")
_SENTENCE = re.compile(r"(?<=\w\w)[.!?](?=\s)|[。！？]")


# -- where a page tells its headline ---------------------------------------------------------------


def _candidates(places: Iterable[tuple[str, str]], names: frozenset[str]) -> list[_Candidate]:
    return [
        _Candidate(*words, origin, raw, _family(origin)) for origin, raw in places if (words := _words_of(raw, names))
    ]


@lru_cache(maxsize=64)  # most places of a page hold the same words
def _words_of(raw: str, names: frozenset[str]) -> tuple[str, str] | None:
    """(text without the outlet, its letters) of what a place holds; None for nothing and for the outlet alone."""
    text = outlet.without(from_markup(raw), names)
    said = letters(text)
    return (text, said) if text and said not in names and not outlet.is_listed(text) else None


def _family(origin: str) -> str:
    return "shown" if origin.startswith("visible:h") else _FAMILIES.get(origin, "shared")


def _headings(evidence: Evidence) -> Iterator[tuple[str, str]]:
    for node, _ in evidence.page.h1[:MAX_HEADINGS]:
        for text in headings.wordings(node, evidence.url):
            yield "visible:h1", text


def _without_the_site(shown: list[_Candidate], evidence: Evidence) -> list[_Candidate]:
    """Those that are not the one end of <title> where a smaller heading is the other, as forums have their own name in
    the h1 of each thread."""
    parts = _BORDER.split(from_markup(evidence.called[:MAX_TITLE])) if shown and evidence.called else []
    if len(parts) < 2:
        return shown
    first, last = letters(parts[0]), letters(parts[-1])
    ends = {one.letters for one in shown}
    if len(ends) > 1 or not ends <= {first, last} or any(one.origin not in _WEIGHTS for one in _said(evidence, ends)):
        return shown
    other = last if first in ends else first
    is_headed = _is_long(other) and next(iter(headings.smaller(evidence, lambda text: letters(text) == other)), None)
    return [] if is_headed else shown


def _said(evidence: Evidence, wanted: Container[str]) -> Iterator[_Candidate]:
    """What machines are told in those letters."""
    told = _candidates(_told(evidence), frozenset())
    return (one for one in told if one.letters in wanted)


def _smaller(evidence: Evidence, told: Sequence[_Candidate]) -> Iterator[tuple[str, str]]:
    """Smaller headings in words that another place tells, and a line that is no heading."""
    others = {one.letters for one in told}
    yield from (
        (f"visible:{tag}", text)
        for tag, text in headings.smaller(evidence, lambda text: _is_part_of_any(letters(text), others))
    )
    for tag, text in headings.unmarked(evidence, [one.text for one in told]):
        yield f"visible:{tag}", text


def _is_part_of_any(said: str, others: Iterable[str]) -> bool:
    return any(said == other or _is_part(said, other) for other in others)


def _told(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """(origin, text) of what machines are told, most trusted first."""
    node = evidence.article_node or {}
    for key in ("headline", "name"):
        if isinstance(value := node.get(key), str) and value.strip():
            yield f"json-ld:{key}", value
            break
    for name in ("og:title", "parsely-title", "sailthru.title", "dc.title", "twitter:title", "title"):
        for value in evidence.meta.get(name, ())[:1]:
            yield f"meta:{name}", value
    for value in evidence.microdata.get("headline", ())[:1]:
        yield "microdata:headline", value
    if evidence.called is not None:
        yield "visible:title", evidence.called


def _told_by_address(evidence: Evidence) -> Title | None:
    """A smaller heading whose words are those of the address: pages without h1 and without metadata."""
    slug = set(re.findall(r"[^\W\d_]{3,}", (evidence.url or "").rstrip("/").rpartition("/")[2].casefold()))
    for node in evidence.tree.css("h2,h3")[: 4 * MAX_HEADINGS] if len(slug) > 2 else ():
        text = clean_label(node.text(separator=" "))
        if len(slug & set(re.findall(r"\w+", text.casefold()))) >= ALIKE * len(slug):
            return _title(text, f"visible:{node.tag}", text)
    return None


def _headed(evidence: Evidence, called: _Candidate | None) -> Title | None:
    """The heading of the text, where nothing but <title> names the page and that is short: many systems put the site's
    name there on every page."""
    if called is not None and called.origin not in _WEIGHTS:
        return None
    short = len(called.text.split()) if called is not None else 0
    found = headings.above_text(evidence) if short <= NAME else None
    if found is None or len(found[1].split()) <= max(short, HEADLINE):
        return None
    said = headings.main_words(called.text) if called is not None else []
    if len(set(said).intersection(headings.main_words(found[1]))) > 1:  # another wording of the headline
        return None
    return _title(found[1], f"visible:{found[0]}", found[1])


def _called_like_the_outlet(evidence: Evidence) -> Title | None:
    """The outlet's name, as pages below the front page bear it that have no title of their own."""
    if urlsplit(evidence.url or "").path in ("", "/"):
        return None
    raws = [(origin, raw) for origin, raw in _told(evidence) if not outlet.is_listed(raw.strip())]
    return _title(from_markup(raws[0][1]), *raws[0]) if raws else None


# -- which of them ---------------------------------------------------------------------------------


def _best(candidates: Sequence[_Candidate], heard: Sequence[float]) -> _Candidate | None:
    """The one on which most other places agree; `heard` says how many. Of equals the first; of a heading's own
    wordings what it holds beside a badge; of what differs in marks alone the one that sets apart what stands above the
    headline."""
    most = max(heard, default=0.0)
    level = [one for one, agreement in zip(candidates, heard, strict=True) if agreement == most]
    if most == 0:
        level = [one for one in level if not _names_a_section(one, candidates)] or level
    if not level:
        return None
    parts = [one for one in level if one.family == "shown" and one.letters in level[0].letters]
    best = min(parts, key=lambda one: len(one.letters), default=level[0])
    same = [one for one in level if one.letters == best.letters]
    return same[0] if len({one.text for one in same}) == 1 else max(same, key=lambda one: _parts(one.text))


def _parts(text: str) -> int:
    """In how many parts marks divide a text."""
    return sum(not gap.isspace() for gap in _GAP.findall(text))


def _names_a_section(one: _Candidate, candidates: Iterable[_Candidate]) -> bool:
    """Whether a heading shares no word with a wording that machines are told (<title> may well name the outlet)."""
    told = [other.text for other in candidates if other.family != "shown" and other.origin != "visible:title"]
    words = set(headings.main_words(one.text))
    return one.family == "shown" and bool(told) and words.isdisjoint(headings.main_words(" ".join(told)))


_GAP = re.compile(r"(?<=\w)\W+(?=\w)")


def _agreements(candidates: Sequence[_Candidate]) -> list[float]:
    """For each, how many other families of places tell the same headline; a part of a longer one counts half,
    another wording of it a quarter. Most places of a page tell one wording, so it is wordings that are compared."""
    said: dict[str, dict[str, float]] = {}  # wording -> family -> the most that a place of it counts
    for one in candidates:
        weights, weight = said.setdefault(one.letters, {}), _WEIGHTS.get(one.origin, 1.0)
        weights[one.family] = max(weights.get(one.family, 0.0), weight)
    heard = {letters: _heard(letters, said) for letters in said}
    sums = {letters: sum(heard[letters].values()) for letters in said}
    return [
        -1.0
        if len(one.letters) < 2 or (_may_be_cut(one.text) and _is_cut(one, candidates))
        else (sums[one.letters] - heard[one.letters][one.family]) * _WEIGHTS.get(one.origin, 1.0)
        for one in candidates
    ]


def _heard(mine: str, said: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Family -> how far it tells a wording."""
    heard: dict[str, float] = {}
    for theirs, weights in said.items():
        likeness = 1.0 if mine == theirs else _likeness(*sorted((mine, theirs)))
        for family, weight in weights.items() if likeness else ():
            heard[family] = max(heard.get(family, 0.0), likeness * weight)
    return heard


def _may_be_cut(text: str) -> bool:
    """Whether a wording ends with dots, or near the 110 characters that schema.org's headline was once held to."""
    return text.endswith(("…", "...")) or CUT - 10 <= len(text) <= CUT


def _is_cut(one: _Candidate, candidates: Iterable[_Candidate]) -> bool:
    """Whether a wording is the beginning of another one."""
    begun = one.text.rstrip("…. ")
    rests = (other.text[len(begun) :] for other in candidates if other.text.startswith(begun))
    return any(len(rest) > len(one.text) - len(begun) and rest.lstrip()[0] not in headings.BORDERS for rest in rests)


PART = 0.5
"""The likeness of a headline and a part of it."""


@lru_cache(maxsize=64)  # each is compared with each, from either side
def _likeness(one: str, other: str) -> float:
    """How far two wordings, in their order, tell one headline."""
    if _is_part(one, other):
        return PART
    if len(shorter := min(one, other, key=len)) < WORD and shorter.isascii():  # its pairs stand in any long headline
        return 0.0
    mine, theirs = _pairs(one), _pairs(other)
    fewer = min(len(mine), len(theirs))
    return 0.25 if fewer and len(mine & theirs) >= ALIKE * fewer else 0.0


@lru_cache(maxsize=64)
def _pairs(said: str) -> frozenset[str]:
    """The pairs of letters of a wording's beginning."""
    return frozenset(map(add, said[:199], said[1:200]))


def _is_part(mine: str, theirs: str) -> bool:
    """Whether one of two wordings is a part of the other that is no accident."""
    return (mine in theirs or theirs in mine) and _is_long(min(mine, theirs, key=len))


def _is_long(said: str) -> bool:
    return len(said) > LONG or (not said.isascii() and len(said) + sum(letter >= WIDE for letter in said) > LONG)
