# ruff: noqa: E501 - pages are data
"""A source's rules: which holds on a day, what its expressions find, and what is a fault of theirs."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from scraper import extract
from scraper.extraction import rules
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import structured
from scraper.source import Rule, Source

URL = "https://laut.example/berita/ombak"
PAGE = """<html><head><meta name="Kanal" content="Cuaca &amp; Laut"><meta name="tag" content="ombak"><meta name="tag" content="teluk">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ombak","author":[{"name":"Rani"},{"name":"Bagas"}],
"isAccessibleForFree":true,"wordCount":120,"publisher":{"name":"Laut"}}</script>
<script id="__NEXT_DATA__" type="application/json">{"props":{"post":{"lead":"Ringkas","kicker":null}}}</script></head>
<body><h2 class=judul>Ombak <b>tinggi</b></h2><time datetime="2025-02-06">6 Feb</time><p class=a>Satu</p><p class=a>Dua</p></body></html>"""


def gather(page: str = PAGE, rule: Rule | None = None) -> Evidence:
    return structured.gather(LexborHTMLParser(page), URL, rule=rule or Rule(title=("json:x",)))


@pytest.mark.parametrize(
    ("expression", "values"),
    [
        ("h2.judul", ("Ombak tinggi",)),
        ("time@datetime", ("2025-02-06",)),
        ("p.a", ("Satu", "Dua")),
        ("meta:kanal", ("Cuaca & Laut",)),
        ("meta:tag", ("ombak", "teluk")),
        ("json:headline", ("Ombak",)),
        ("json:author.*.name", ("Rani", "Bagas")),
        ("json:author.1.name", ("Bagas",)),
        ("json:publisher.name", ("Laut",)),
        ("json:wordCount", ("120",)),
        ("json:props.post.lead", ("Ringkas",)),
        ("json:author.7.name", None),
        ("json:isAccessibleForFree", None),
        ("json:props.post.kicker", None),
        ("json:publisher", None),
        ("meta:none", None),
        ("h2.judul@title", None),
        ("p:::(", None),
        ("", None),
    ],
)
def test_expressions(expression: str, values: tuple[str, ...] | None) -> None:
    found = rules.first_found(gather(), (expression,))
    assert (found.values if found else None) == values
    assert found is None or found.origin == f"rule:{expression}"


def test_expressions_are_tried_in_order() -> None:
    found = rules.first_found(gather(), ("h1", "meta:none", "time@datetime", "h2"))
    assert found == rules.Found(("2025-02-06",), "rule:time@datetime")
    assert rules.first_found(gather(), ()) is None


OLD = Rule(valid_until=date(2024, 12, 31), title=("h1.lama",))
NEW = Rule(valid_from=date(2025, 1, 1), title=("h1.baru",))


@pytest.mark.parametrize(
    ("moment", "rule"),
    [
        (datetime(2024, 12, 31, 23, 59, tzinfo=UTC), OLD),
        (datetime(2025, 1, 1, tzinfo=UTC), NEW),
        (datetime(2030, 1, 1, tzinfo=UTC), NEW),
        (None, NEW),
    ],
)
def test_layouts_have_days(moment: datetime | None, rule: Rule) -> None:
    source = Source(name="laut", title="Laut", home="https://laut.example/", hosts=("laut.example",), rules=(OLD, NEW))
    assert rules.of_day(source, moment) is rule


def test_no_rule_holds_outside_of_its_days() -> None:
    source = Source(name="laut", title="Laut", home="https://laut.example/", hosts=("laut.example",), rules=(OLD,))
    assert rules.of_day(source, datetime(2025, 6, 1, tzinfo=UTC)) is None
    assert rules.of_day(None, None) is None


class TestFaults:
    def test_a_rule_that_finds_one_value_has_none(self) -> None:
        rule = Rule(title=("h1", "h2.judul"), published=("time@datetime",), body=("p.a",))
        assert rules.faults(gather(rule=rule)) == {}
        assert rules.faults(gather(rule=Rule(tags=("meta:none",), editors=("b.none",)))) == {}

    def test_nothing_found(self) -> None:
        faults = rules.faults(gather(rule=Rule(title=("h1",), body=("div.isi",))))
        assert set(faults) == {"rule:title", "rule:body"}
        assert (faults["rule:title"].origin, faults["rule:title"].raw) == ("fault:h1", "finds nothing")

    def test_two_different_values(self) -> None:
        (fault,) = rules.faults(gather(rule=Rule(title=("p.a",)))).values()
        assert (fault.origin, fault.raw) == ("fault:p.a", "finds 2 values: Satu | Dua")

    def test_the_same_value_twice_is_one(self) -> None:
        twice = PAGE.replace("<p class=a>Dua</p>", "<p class=a>Satu</p>")
        assert rules.faults(gather(twice, Rule(title=("p.a",)))) == {}

    def test_an_article_keeps_them(self) -> None:
        source = Source(
            name="laut", title="Laut", home="https://laut.example/", hosts=("laut.example",),
            rules=(Rule(title=("h2.judul",), published=("time.hilang",)),),
        )  # fmt: skip
        text = "<p>Ombak di teluk naik sejak subuh dan nelayan menambatkan perahu lebih awal hari ini.</p>"
        article = extract(PAGE.replace("</body>", f"{text}</body>"), URL, source=source)
        assert article.title == "Ombak tinggi"
        assert article.provenance["rule:published"].raw == "finds nothing"
        assert "rule:title" not in article.provenance


@given(st.text(max_size=30))
def test_law_any_expression_finds_text_or_nothing(expression: str) -> None:
    found = rules.first_found(gather(), (expression,))
    assert found is None or all(value.strip() for value in found.values)
