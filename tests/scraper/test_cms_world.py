"""Every field of article pages as the world's systems and themes publish them, with and without structured data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest

from archive.article import Article, Moment, Precision
from scraper import extract
from tests.scraper.cms.world import FAMILIES, Family

ARGUED: dict[tuple[str, str], frozenset[str]] = {
    ("superdesk", "told"): frozenset({"body"}),
    ("superdesk", "shown"): frozenset({"body"}),
    ("naver", "told"): frozenset({"body", "caption"}),
    ("naver", "shown"): frozenset({"body", "caption"}),
    ("japanese-portal", "shown"): frozenset({"published"}),
    ("joomla4", "shown"): frozenset({"section"}),
    ("joomla-heading", "shown"): frozenset({"title"}),
    ("joomla-k2", "shown"): frozenset({"section"}),
    ("jekyll-minimal-mistakes", "shown"): frozenset({"authors"}),
    ("gatsby-starter", "shown"): frozenset({"authors"}),
    ("wix", "shown"): frozenset({"tags"}),
    ("sitecore-firm", "told"): frozenset({"body"}),
    ("sitecore-firm", "shown"): frozenset({"body"}),
    ("aem-firm", "told"): frozenset({"body"}),
    ("aem-firm", "shown"): frozenset({"body"}),
    ("govuk", "shown"): frozenset({"authors"}),
    ("craft-times", "told"): frozenset({"authors"}),
    ("craft-times", "shown"): frozenset({"authors"}),
    ("twentynineteen", "shown"): frozenset({"lead"}),
    ("tagdiv", "shown"): frozenset({"section"}),
    ("soledad", "shown"): frozenset({"section"}),
}
"""What is read otherwise than a reader would: family and page -> fields. Glued words of a pointer and a caption in one
line with text; contacts and files at a release's end; a day without its year; sections that no mark-up tells; a heading
and <title> that both name the section; writers in a sidebar, behind "Words" or "From", or in a biography; the sole
picture in the site's own header."""


def _is(told: bool) -> str:
    return "told" if told else "shown"


_PAGES = [(family, told) for family in FAMILIES for told in (True, False) if family.head or not told]


@pytest.mark.parametrize(("family", "told"), _PAGES, ids=[f"{one.name}-{_is(told)}" for one, told in _PAGES])
def test_a_page_is_read_as_a_reader_sees_it(family: Family, told: bool) -> None:
    article = extract(family.page(told).encode(), family.story.host + family.path)
    wrong = dict(_wrong(family, told, article))
    assert wrong.keys() <= ARGUED.get((family.name, _is(told)), set()), wrong


def _wrong(family: Family, told: bool, article: Article) -> Iterator[tuple[str, object]]:
    lead = next((image for image in article.images if image.is_lead), None)
    found = {
        "title": article.title,
        "authors": sorted(article.authors),
        "published": article.published,
        "modified": article.modified,
        "body": [block.text for block in article.blocks if block.text != family.story.subtitle],
        "lead": lead and lead.url,
        "caption": lead and lead.caption,
        "credit": lead and lead.credit,
        "tags": list(article.tags),
        "section": article.section,
        "language": (article.language or "")[:2],
    }
    for field, wanted in family.wanted(told).items():
        if wanted is not ... and not _is_same(field, found[field], wanted, family.story.zone):
            yield field, found[field]


def _is_same(field: str, found: Any, wanted: Any, zone: str) -> bool:
    if isinstance(found, Moment):
        return wanted is not None and _is_told(found, wanted, zone)
    if field == "lead":
        return (found or "") == (wanted or "") or bool(wanted and found and wanted in found)
    return bool(found == (sorted(wanted) if field == "authors" else wanted))


def _is_told(found: Moment, wanted: str, zone: str) -> bool:
    """Whether a time is on the day, or to the minute the instant or the publisher's digits."""
    if len(wanted) == len("2026-02-05") or found.precision is Precision.DAY:
        return found.day.isoformat() == wanted
    is_instant = abs(found.at - datetime.fromisoformat(wanted + zone)) < timedelta(minutes=1)
    return is_instant or found.local.isoformat()[:16] == wanted
