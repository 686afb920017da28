"""The smaller facts: section, summary, access, reading time, rights."""

from __future__ import annotations

import json

import pytest
from told_pages import meta, page

from scraper.extraction import facts
from scraper.extraction.evidence import Evidence

TRAIL = {
    "@type": "BreadcrumbList",
    "itemListElement": [{"name": "Home"}, {"item": {"name": "Cuaca"}}, {"name": "Ombak tinggi di teluk"}],
}


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (page(meta("article:section", "Cuaca &amp; Laut")), ("Cuaca & Laut", "meta:article:section")),
        (page(articleSection=["Cuaca", "Laut"]), ("Cuaca", "json-ld:articleSection")),
        (page(f'<script type="application/ld+json">{json.dumps(TRAIL)}</script>'), ("Cuaca", "json-ld:BreadcrumbList")),
        (page(meta("article:section", "1234")), None),
        (page(), None),
    ],
)
def test_section(evidence: Evidence, expected: facts.Fact) -> None:
    assert facts.section(evidence) == expected


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (page(isAccessibleForFree=True), True),
        (page(isAccessibleForFree="False"), False),
        (page(isAccessibleForFree=0), None),
        (page(meta("isaccessibleforfree", "no")), False),
        (page(meta("article:content_tier", "locked")), False),
        (page(meta("article:content_tier", "free")), True),
        (page(), None),
    ],
)
def test_is_free(evidence: Evidence, expected: bool | None) -> None:
    assert facts.is_free(evidence) is expected


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (page(body="<p>6 Feb 2025 · waktu baca 2 menit</p>"), 2),
        (page(body="<p>4 min read</p>"), 4),
        (page(meta("twitter:label2", "Perkiraan waktu membaca") + meta("twitter:data2", "3 menit")), 3),
        (page(meta("twitter:label1", "Ditulis oleh") + meta("twitter:data1", "3 Saudara")), None),
        (page(body="<p>Ombak dua menit.</p>"), None),
    ],
)
def test_reading_minutes(evidence: Evidence, expected: int | None) -> None:
    assert facts.reading_minutes(evidence) == expected


@pytest.mark.parametrize(
    ("evidence", "line", "expected"),
    [
        (page(copyrightNotice="© 2025 Laut"), None, ("© 2025 Laut", "json-ld:copyrightNotice")),
        (page(copyrightHolder={"name": "Laut"}, copyrightYear=2025), None, ("Laut 2025", "json-ld:copyrightHolder")),
        (page(copyrightHolder="Laut"), None, ("Laut", "json-ld:copyrightHolder")),
        (page(meta("copyright", "PT Laut Jaya")), None, ("PT Laut Jaya", "meta:copyright")),
        (page(), "Pewarta: Rani\nCopyright © LAUT 2025", ("Copyright © LAUT 2025", "text:credits")),
        (page(), "Pewarta: Rani Editor: Dodo Copyright © LAUT 2025", ("Copyright © LAUT 2025", "text:credits")),
        (page(copyrightHolder=[]), "(dek/fra)", None),
    ],
)
def test_copyright(evidence: Evidence, line: str | None, expected: facts.Fact) -> None:
    assert facts.copyright_notice(evidence, line) == expected


def test_summary_without_hashtags_and_markup() -> None:
    told = facts.summary(page(meta("description", "Ombak &lt;b&gt;naik&lt;/b&gt; #ombak #teluk #laut")))
    assert told == ("Ombak naik", "meta:description")
    assert facts.summary(page(description="Ombak")) == ("Ombak", "json-ld:description")
    assert facts.summary(page()) is None
