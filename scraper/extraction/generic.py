"""What generic extraction says where a source's rule decided: kept where the two differ, so that a rule that rots
is seen while the page still gives something.

``generic:FIELD`` in an article's provenance is the other value; the archive counts (``archive/saving/rule_checks.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from archive.article import Moment, Provenance
from scraper.extraction import authors, dates, title
from scraper.extraction.authors.choose import Byline
from scraper.extraction.body.find import Body
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.text import letters
from scraper.extraction.title.choose import Title

SHARED = 0.7
"""Of the running text that rule or generic extraction takes, the share that both must take to agree."""

SAME_TIME = timedelta(minutes=1)


def beside(
    evidence: Evidence, *, heading: Title, text: Body, byline: Byline, published: Moment | None, dateline: date | None
) -> dict[str, Provenance]:
    """``generic:FIELD`` -> what generic extraction says, for each field that a rule decided otherwise."""
    if evidence.rule is None:
        return {}
    unruled = replace(evidence, rule=None)
    told = (
        _title(unruled, heading),
        _published(unruled, published, text, dateline),
        _authors(unruled, byline, heading, text),
        _body(text),
    )
    return {
        f"generic:{field}": Provenance(origin=origin, raw=raw[:500]) for found in told for field, origin, raw in found
    }


_Other = Iterator[tuple[str, str, str]]
"""(field, origin, value), or nothing."""


def _title(unruled: Evidence, heading: Title) -> _Other:
    if heading.provenance.origin.startswith("rule:"):
        other = title.choose(unruled)
        if other is not None and letters(other.text) != letters(heading.text):
            yield "title", other.provenance.origin, other.text


def _published(unruled: Evidence, published: Moment | None, text: Body, dateline: date | None) -> _Other:
    if published is not None and published.origin.startswith("rule:"):
        other = dates.choose(unruled, language=text.language, dateline_day=dateline).published
        if other is not None and abs(other.at - published.at) >= SAME_TIME and other.precision == published.precision:
            yield "published", other.origin, other.raw


def _authors(unruled: Evidence, byline: Byline, heading: Title, text: Body) -> _Other:
    if byline.origin is not None and byline.origin.startswith("rule:"):
        other = authors.choose(unruled, title=heading.text, blocks=text.raw, language=text.language)
        if other.authors and set(map(letters, other.authors)) != set(map(letters, byline.authors)):
            yield "authors", other.origin or "", ", ".join(other.authors)


def _body(text: Body) -> _Other:
    if text.shared is not None and text.shared < SHARED:
        yield "body", "heuristic:density", f"shares {text.shared:.0%} of the running text"
