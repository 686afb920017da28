"""Choosing between the dates that a page gives.

The order follows what real pages got right: a field for the purpose that states its zone, the same
without a zone, epoch attributes, visible lines near the headline, application state, the day in the
address, the dateline. Published and modified never stand in for each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, timedelta
from itertools import chain

from archive.article import Moment, Precision
from scraper.extraction.dates import candidates
from scraper.extraction.dates.candidates import Candidate
from scraper.extraction.dates.compare import (
    Found,
    agrees,
    before_a_change,
    doubt,
    is_clocked_on,
    is_elsewhere,
    is_far,
    is_local_of,
    is_prose,
    is_repeat,
    is_true_for,
    is_zulu,
    offset_shown,
    same_clock,
    told_apart,
)
from scraper.extraction.dates.read import Reading, read, readings
from scraper.extraction.dates.vocabulary import home_zone, zone_named
from scraper.extraction.evidence import Evidence


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


class _Choice:
    """One page's choice: remembers what was read, so that nothing is searched twice."""

    def __init__(
        self, evidence: Evidence, language: str | None, overrides: Mapping[str, Sequence[str]], dateline: date | None
    ) -> None:
        source = evidence.source
        self._evidence = evidence
        self._language = language or (source.language if source else None) or (evidence.html_lang or "")[:_LONGEST_TAG]
        self._zone = (source.timezone if source else None) or home_zone(evidence.host, self._language)
        self._overrides = overrides
        self._dateline = dateline
        self._is_instant_told = False
        self._beside: list[Found] | None = None
        self._elsewhere: list[Found] | None = None
        self._seen_modified: list[Found] = []

    def dates(self) -> Dates:
        """Both times."""
        told = self._by_trust(self._read_all(self._candidates("published", candidates.told_published)))
        changed = self._by_trust(self._read_all(self._candidates("modified", candidates.told_modified)))
        self._is_instant_told = bool(told) and is_zulu(told[0])
        published = self._published(told, changed)
        modified = self._modified(changed, published)
        modified = self._settled(modified, changed) if modified is not None else None
        modified = self._in_zone_of(published, modified)
        return Dates(_moment(published), _moment(modified))

    def _in_zone_of(self, published: Found | None, modified: Found | None) -> Found | None:
        """The time of a change that tells no zone, in the one that the page states for its publication."""
        if published is None or modified is None or self._has_source_zone():
            return modified
        stated, seen = published.reading, modified.reading
        if Precision.DAY in (stated.precision, seen.precision) or seen.offset_stated or not stated.offset_stated:
            return modified
        return Found(seen.meant_at(stated.distance, stated=True), modified.origin)

    def _modified(self, changed: list[Found], published: Found | None) -> Found | None:
        """The time of the change: told, else shown beside the headline, unless that is before the day of publication,
        as a template's own is; a day alone with the clock shown for it."""
        best = changed[0] if changed else None
        if best is not None and best.reading.precision is not Precision.DAY:
            return best
        self._visible()
        day = best.reading.local.date() if best is not None else None
        shown = [one for one in self._seen_modified if day is None or is_clocked_on(one.reading, day)]
        begun = published.reading.local.date() if published is not None else None
        return next((one for one in shown if begun is None or one.reading.local.date() >= begun), best)

    def _candidates(self, field: str, told: Callable[[Evidence], list[Candidate]]) -> list[Candidate]:
        ruled = [Candidate(text[:200], f"rule:{field}") for text in self._overrides.get(field, ())]
        return ruled + told(self._evidence)

    def _published(self, told: list[Found], changed: list[Found]) -> Found | None:
        if not told:
            told = self._unless_shown_otherwise(self._by_trust(self._read_all(candidates.told_vaguely(self._evidence))))
        best = told[0] if told else next(self._untold(), None)
        if best is None or best.origin.startswith("rule:"):
            return best
        best = before_a_change(best, told, changed)
        if best.reading.precision is Precision.DAY:
            best = self._sharpened(best, told)
        if best.reading.precision is Precision.DAY:
            return best
        if not best.reading.offset_stated:
            return self._zoned(best, told)
        return self._settled(best, told)

    def _unless_shown_otherwise(self, vague: list[Found]) -> list[Found]:
        """Fields that may hold the draft's day: nothing where readers are shown clocks of other days only. A day alone
        beside the headline may be today's."""
        seen = self._visible() if vague else []
        shown = {one.reading.local.date() for one in seen if one.reading.precision is not Precision.DAY}
        return [one for one in vague if not shown or one.reading.local.date() in shown]

    def _settled(self, best: Found, told: list[Found]) -> Found:
        """A time with its zone on the publisher's own clock; one that only claims its zone, mended."""
        if best.reading.precision is Precision.DAY:
            return best
        if not is_zulu(best):
            return next((one for one in told if is_true_for(one.reading, best.reading)), best)
        if (local := next((one for one in told if is_local_of(one.reading, best.reading)), None)) is not None:
            return Found(best.reading.meant_at(local.reading.distance, stated=True), best.origin)
        seen = self._visible()
        if any(same_clock(one.reading, best.reading) and self._zone_is_sure(one.reading) for one in seen):
            return Found(self._relabelled(best.reading), best.origin)
        vague = self._read_all(candidates.told_vaguely(self._evidence))
        found = chain(told, seen, self._seen_modified, vague)
        if (other := next((one for one in found if is_elsewhere(one.reading, best.reading)), None)) is not None:
            return Found(best.reading.seen_at(other.reading.distance, stated=True), best.origin)
        offset = next((offset_shown(one.reading, best.reading) for one in seen), None)
        if offset is not None:
            return Found(best.reading.seen_at(offset, stated=True), best.origin)
        return self._at_home(best)

    def _at_home(self, zulu: Found) -> Found:
        """A time in UTC on the clock of the publisher's country. Where that clock shows another day than the address
        or the visible line, which have the publisher's own, and the digits as told do not, the digits were local."""
        zone = zone_named(self._zone)
        if zone is None:
            return zulu
        told = zulu.reading.local
        offset = zulu.reading.at.astimezone(zone).utcoffset() or timedelta(0)
        days = self._own_days() if told.date() != (told + offset).date() else ()
        if told.date() in days and (told + offset).date() not in days:
            return Found(zulu.reading.meant_at(offset, stated=False), zulu.origin)
        return Found(zulu.reading.seen_at(offset, stated=not offset), zulu.origin)

    def _own_days(self) -> set[date]:
        """The calendar days that the address and visible lines tell."""
        address = candidates.in_address(self._evidence.url)
        found = read(address.text) if address is not None else None
        shown = (one.reading for one in self._visible() if one.reading.precision is Precision.DAY)
        return {reading.local.date() for reading in (found, *shown) if reading is not None}

    def _zone_is_sure(self, seen: Reading) -> bool:
        """Whether a visible clock is known to run in a zone other than UTC: guessed zones accuse nobody."""
        known = seen.offset_stated or self._has_source_zone() or (self._language or "").startswith("id")
        return known and seen.offset != "+00:00"

    def _relabelled(self, zulu: Reading) -> Reading:
        """The same digits on the clock of the visible line."""
        seen = next(one.reading for one in self._visible() if self._zone_is_sure(one.reading))
        return zulu.meant_at(seen.distance, stated=seen.offset_stated)

    def _untold(self) -> Iterator[Found]:
        """Publication times from the weaker evidence, in order of trust."""
        address = next(self._read_all(filter(None, [candidates.in_address(self._evidence.url)])), None)
        visible = [one for one in self._seen() if address is None or agrees(one.reading, address.reading)]
        month = candidates.month_in_address(self._evidence.url)
        if month is not None:
            visible += self._read_all(candidates.lines_labelled(self._evidence))
            visible.sort(key=lambda one: is_far(one.reading.local.date(), month))
        yield from [one for one in visible if not is_prose(one.reading) and not self._is_today(one.reading)][:1]
        yield from self._read_all(candidates.in_state(self._evidence))
        if address is not None:
            yield address
        yield from self._read_all(candidates.lines_dated(self._evidence))
        yield from sorted(visible, key=lambda one: self._is_today(one.reading))[:1]
        if self._dateline:
            yield from self._read_all([Candidate(self._dateline.isoformat(), "text:dateline")])
        yield from self._read_all(candidates.lines_of_page(self._evidence))

    def _is_today(self, seen: Reading) -> bool:
        """Whether a day may be only the one on which the page was fetched, as mastheads print it."""
        now, zone = self._evidence.fetched_at, zone_named(self._zone) or UTC
        return now is not None and seen.precision is Precision.DAY and seen.local.date() == now.astimezone(zone).date()

    def _sharpened(self, best: Found, told: list[Found]) -> Found:
        """A time on the day that the best evidence names, from weaker evidence."""
        day = best.reading.local.date()
        for found in chain(told, self._weaker()):
            clocked = found.reading.precision is not Precision.DAY and not found.reading.is_modified
            if clocked and found.reading.local.date() == day:
                return found
        clock = candidates.clock_of_posting(self._evidence) if best.origin == "visible:line" else None
        posted = self._read_all([Candidate(f"{day.isoformat()} {clock}", best.origin)] if clock else ())
        for found in posted:
            return Found(found.reading._replace(raw=f"{best.reading.raw} … {clock}"), found.origin)
        return best

    def _weaker(self) -> Iterator[Found]:
        yield from self._seen()
        yield from self._read_all(candidates.in_state(self._evidence))
        yield from self._marked()

    def _zoned(self, best: Found, told: list[Found]) -> Found:
        """The same clock time with a stated zone, where other evidence has it."""
        seen: list[Found] = [] if self._has_source_zone() else self._visible()
        for found in [*told, *seen]:
            if found.reading.offset_stated and same_clock(found.reading, best.reading):
                return Found(best.reading.meant_at(found.reading.distance, stated=True), best.origin)
            if found.reading.offset_stated and self._is_same_instant_in_utc(found.reading, best.reading):
                return found
        return best

    def _is_same_instant_in_utc(self, stated: Reading, naive: Reading) -> bool:
        """Whether a time without zone is in fact UTC: its digits are those of a stated instant."""
        return abs(stated.at.replace(tzinfo=None) - naive.local) < timedelta(minutes=1)

    def _has_source_zone(self) -> bool:
        return self._evidence.source is not None and self._evidence.source.timezone is not None

    def _visible(self) -> list[Found]:
        """Dates beside the headline: what readers are shown as the page's own. Those behind it, before the text has
        begun; else those before it; else those behind text, which are rather a comment's or a card's."""
        if self._beside is None:
            behind = self._near(candidates.lines_behind(self._evidence.beside))
            self._beside = self._unmodified(behind)
            if not self._beside or self._beside[0].is_late:
                before = self._unmodified(self._near(candidates.lines_before(self._evidence.beside)))
                self._beside = [*before, *self._beside]
        return self._beside

    def _seen(self) -> list[Found]:
        """Those; where there are none, dates elsewhere on the page. Asking all of it costs, so it is asked only for a
        time that nothing else tells."""
        if not self._visible() and self._elsewhere is None:
            self._elsewhere = self._unmodified(self._marked())
            self._elsewhere = self._elsewhere or self._unmodified(
                self._read_all(candidates.lines_labelled(self._evidence))
            )
        return self._visible() or self._elsewhere or []

    def _unmodified(self, found: Iterable[Found]) -> list[Found]:
        """`found` without the times of changes, which are kept."""
        seen = told_apart(list(found))
        self._seen_modified += (one for one in seen if one.reading.is_modified)
        return [one for one in seen if not one.reading.is_modified]

    def _marked(self) -> Iterator[Found]:
        for candidate, modified in candidates.marked_up(self._evidence):
            for reading in self._readings(candidate.text):
                yield Found(reading._replace(is_modified=modified or reading.is_modified), candidate.origin)

    def _near(self, lines: Iterator[Candidate | None]) -> list[Found]:
        """The first dates of `lines`; where only the zone of a told instant is open, no farther than a date and the
        beginning of the text."""
        near: list[Found] = []
        for line in lines:
            if line is None:
                if self._is_instant_told and near:
                    break
                continue
            for reading in self._readings(line.text):
                if not any(is_repeat(reading, one.reading) for one in near):
                    near.append(Found(reading, line.origin, line.is_late, line.is_changed))
            if len(near) >= _ENOUGH:
                break
        return near[:_ENOUGH]

    def _readings(self, text: str) -> Iterator[Reading]:
        return readings(text, language=self._language, timezone=self._zone, now=self._evidence.fetched_at)

    def _read_all(self, found: Iterable[Candidate]) -> Iterator[Found]:
        for candidate in found:
            reading = next(self._readings(candidate.text), None)
            if reading is None and candidate.explicit:
                reading = read(
                    candidate.text, language=self._language, timezone=self._zone, now=self._evidence.fetched_at
                )
            if reading is not None and (candidate.explicit or not reading.is_modified):
                yield Found(reading, candidate.origin)

    def _by_trust(self, found: Iterable[Found]) -> list[Found]:
        """Rules first, then stated zones; the order of the page's fields within."""
        told = list(found)
        if len(told) > 1:
            told.sort(key=lambda one: (not one.origin.startswith("rule:"), doubt(one.reading)))
        return told


_LONGEST_TAG = 35  # characters, RFC 5646 section 4.4.1
_ENOUGH = 3  # a date, its change and a repeat in another form


def _moment(found: Found | None) -> Moment | None:
    if found is None:
        return None
    reading = found.reading
    return Moment(
        at=reading.at.replace(microsecond=0) if reading.at.microsecond else reading.at,
        raw=reading.raw[:500],
        offset=reading.offset,
        offset_stated=reading.offset_stated,
        precision=reading.precision,
        origin=found.origin,
    )
