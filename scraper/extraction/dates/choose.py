"""Choosing between the dates that a page gives.

The order follows what real pages got right: a field for the purpose that states its zone, the same
without a zone, epoch attributes, visible lines near the headline, application state, the day in the
address, the dateline. Published and modified never stand in for each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from selectolax.lexbor import LexborNode

from archive.article import Moment, Precision
from scraper.extraction.dates import candidates
from scraper.extraction.dates.candidates import Candidate
from scraper.extraction.dates.read import Reading, offset_text, read, readings
from scraper.extraction.dates.vocabulary import home_zone, zone_named
from scraper.extraction.evidence import Evidence
from scraper.extraction.nearby import headline_node


@dataclass(frozen=True, slots=True)
class Dates:
    """What a page says about its times."""

    published: Moment | None
    modified: Moment | None


def choose(
    evidence: Evidence,
    *,
    language: str | None = None,
    overrides: Mapping[str, Sequence[str]] | None = None,
    dateline_day: date | None = None,
) -> Dates:
    """The publication and modification times of a page.

    `overrides`: strings that a source's rule found for "published" and "modified"; they win.
    `dateline_day`: the day in the text's dateline, taken when nothing better is told.
    """
    return _Choice(evidence, language, overrides or {}, dateline_day).dates()


@dataclass(frozen=True, slots=True)
class _Found:
    reading: Reading
    origin: str


class _Choice:
    """One page's choice: remembers what was read, so that nothing is searched twice."""

    def __init__(
        self, evidence: Evidence, language: str | None, overrides: Mapping[str, Sequence[str]], dateline: date | None
    ) -> None:
        source = evidence.source
        self._evidence = evidence
        self._language = language or (source.language if source else None) or evidence.html_lang
        self._zone = (source.timezone if source else None) or home_zone(evidence.host, self._language)
        self._overrides = overrides
        self._dateline = dateline
        self._seen: list[_Found] | None = None
        self._seen_modified: list[_Found] = []

    def dates(self) -> Dates:
        """Both times."""
        told = self._by_trust(self._read_all(self._candidates("published", candidates.told_published)))
        published = self._published(told)
        changed = self._by_trust(self._read_all(self._candidates("modified", candidates.told_modified)))
        modified = changed[0] if changed else next(iter(self._seen_modified), None)
        modified = self._settled(modified) if modified is not None else None
        return Dates(_moment(published), _moment(modified))

    def _candidates(self, field: str, told: Callable[[Evidence], Iterator[Candidate]]) -> Iterator[Candidate]:
        for text in self._overrides.get(field, ()):
            yield Candidate(text[:200], f"rule:{field}")
        yield from told(self._evidence)

    def _published(self, told: list[_Found]) -> _Found | None:
        best = told[0] if told else None
        if best is not None and best.origin.startswith("rule:"):
            return best
        if best is None:
            return next(self._untold(), None)
        if best.reading.precision is Precision.DAY:
            return self._sharpened(best, told)
        if not best.reading.offset_stated:
            return self._zoned(best, told)
        return self._settled(best)

    def _settled(self, zulu: _Found) -> _Found:
        """A time given in UTC on the publisher's own clock; a local time that only claims to be UTC, mended."""
        if not _is_zulu(zulu) or zulu.reading.precision is Precision.DAY:
            return zulu
        seen = self._visible()
        if any(_same_clock(one.reading, zulu.reading) and self._zone_is_sure(one.reading) for one in seen):
            return _Found(self._relabelled(zulu.reading), zulu.origin)
        offset = next((_offset_shown(one.reading, zulu.reading) for one in seen), None)
        if offset is not None:
            return _Found(replace(zulu.reading, offset=offset_text(offset)), zulu.origin)
        zone = zone_named(self._zone)
        if zone is None:
            return zulu
        offset = zulu.reading.at.astimezone(zone).utcoffset() or timedelta(0)
        return _Found(replace(zulu.reading, offset=offset_text(offset), offset_stated=not offset), zulu.origin)

    def _zone_is_sure(self, seen: Reading) -> bool:
        """Whether a visible clock is known to run in a zone other than UTC: guessed zones accuse nobody."""
        known = seen.offset_stated or self._has_source_zone() or (self._language or "").startswith("id")
        return known and seen.offset != "+00:00"

    def _relabelled(self, zulu: Reading) -> Reading:
        """The same digits on the clock of the visible line."""
        seen = next(one.reading for one in self._visible() if self._zone_is_sure(one.reading))
        at = zulu.at - (seen.local - seen.at.replace(tzinfo=None))
        return replace(zulu, at=at, offset=seen.offset, offset_stated=seen.offset_stated)

    def _untold(self) -> Iterator[_Found]:
        """Publication times from the weaker evidence, in order of trust."""
        address = next(self._read_all(filter(None, [candidates.in_address(self._evidence.url)])), None)
        visible = sorted(self._visible(), key=lambda one: _is_prose(one.reading))
        yield from [one for one in visible if address is None or _agrees(one.reading, address.reading)][:1]
        yield from self._read_all(candidates.in_state(self._evidence))
        if address is not None:
            yield address
        if self._dateline:
            yield from self._read_all([Candidate(self._dateline.isoformat(), "text:dateline")])
        yield from self._read_all(candidates.lines_of_page(self._evidence))

    def _sharpened(self, best: _Found, told: list[_Found]) -> _Found:
        """A time on the day that the best evidence names, from weaker evidence."""
        day = best.reading.local.date()
        shown: list[_Found] = [*self._visible(), *self._read_all(candidates.in_state(self._evidence))]
        for found in [*told, *shown]:
            if found.reading.precision is not Precision.DAY and found.reading.local.date() == day:
                return found
        return best

    def _zoned(self, best: _Found, told: list[_Found]) -> _Found:
        """The same clock time with a stated zone, where other evidence has it."""
        seen: list[_Found] = [] if self._has_source_zone() else self._visible()
        for found in [*told, *seen]:
            if found.reading.offset_stated and _same_clock(found.reading, best.reading):
                return found
            if found.reading.offset_stated and self._is_same_instant_in_utc(found.reading, best.reading):
                return found
        return best

    def _is_same_instant_in_utc(self, stated: Reading, naive: Reading) -> bool:
        """Whether a time without zone is in fact UTC: its digits are those of a stated instant."""
        return abs(stated.at.replace(tzinfo=None) - naive.local) < timedelta(minutes=1)

    def _has_source_zone(self) -> bool:
        return self._evidence.source is not None and self._evidence.source.timezone is not None

    def _visible(self) -> list[_Found]:
        if self._seen is None:
            self._seen = []
            for found in self._see():
                (self._seen_modified if found.reading.is_modified else self._seen).append(found)
        return self._seen

    def _see(self) -> Iterator[_Found]:
        """Dates beside the headline; elsewhere only where there are none, because asking the whole page costs."""
        headline = headline_node(self._evidence)
        near = self._near(headline) if headline is not None else ()
        seen = list(islice(near, _ENOUGH_LINES))
        yield from seen
        if any(not found.reading.is_modified for found in seen):
            return
        for candidate, modified in candidates.marked_up(self._evidence):
            for reading in self._readings(candidate.text):
                yield _Found(replace(reading, is_modified=modified or reading.is_modified), candidate.origin)
        if not self._seen:
            yield from self._read_all(candidates.lines_labelled(self._evidence))

    def _near(self, headline: LexborNode) -> Iterator[_Found]:
        for candidate in candidates.lines_near(headline):
            for reading in self._readings(candidate.text):
                yield _Found(reading, candidate.origin)

    def _readings(self, text: str) -> Iterator[Reading]:
        return readings(text, language=self._language, timezone=self._zone, now=self._evidence.fetched_at)

    def _read_all(self, found: Iterable[Candidate]) -> Iterator[_Found]:
        for candidate in found:
            reading = next(self._readings(candidate.text), None)
            if reading is None and candidate.explicit:
                reading = read(
                    candidate.text, language=self._language, timezone=self._zone, now=self._evidence.fetched_at
                )
            if reading is not None and (candidate.explicit or not reading.is_modified):
                yield _Found(reading, candidate.origin)

    def _by_trust(self, found: Iterable[_Found]) -> list[_Found]:
        """Rules first, then stated zones; the order of the page's fields within."""
        return sorted(found, key=lambda one: (not one.origin.startswith("rule:"), _doubt(one.reading)))


_ENOUGH_LINES = 3  # a date, its change and a repeat in another form


def _doubt(reading: Reading) -> int:
    return 0 if reading.offset_stated and reading.precision is not Precision.DAY else 1


def _is_zulu(found: _Found) -> bool:
    return found.reading.offset == "+00:00" and found.reading.offset_stated


def _offset_shown(seen: Reading, zulu: Reading) -> timedelta | None:
    """The offset of a visible clock from an instant in UTC, where it can be one: whole quarters of an hour."""
    if seen.precision is Precision.DAY or seen.offset_stated:
        return None
    shown = seen.local.replace(second=0, microsecond=0)
    distance = shown - zulu.at.replace(tzinfo=None, second=0, microsecond=0)
    possible = timedelta(hours=-11) <= distance <= timedelta(hours=14) and not distance % timedelta(minutes=30)
    return distance if possible and distance else None


def _is_prose(seen: Reading) -> bool:
    """Whether a line says more than its date, as a caption does."""
    return seen.precision is Precision.DAY and len(seen.raw) > 60


def _agrees(seen: Reading, address: Reading) -> bool:
    """Whether a visible date can belong to an address with that day; a clock with a zone is believed anyway."""
    return seen.offset_stated or (
        abs(seen.local.date() - address.local.date()) <= timedelta(days=1)
        and (seen.precision is not Precision.DAY or seen.local.date() == address.local.date())
    )


def _same_clock(one: Reading, other: Reading) -> bool:
    if Precision.DAY in (one.precision, other.precision):
        return False
    return abs(one.local - other.local) < timedelta(minutes=1)


def _moment(found: _Found | None) -> Moment | None:
    if found is None:
        return None
    reading = found.reading
    return Moment(
        at=reading.at.replace(microsecond=0),
        raw=reading.raw[:500],
        offset=reading.offset,
        offset_stated=reading.offset_stated,
        precision=reading.precision,
        origin=found.origin,
    )
