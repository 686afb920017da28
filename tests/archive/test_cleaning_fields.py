"""Most articles are clean, and `cleaned` sees that at once: nothing unclean may slip through, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from archive_samples import article, moment

from archive.article import Address, Article, Block, BlockKind, Image, Provenance
from archive.cleaning import MAX_INTEGER, cleaned

IMAGE = Image(url="https://senja.example/a.jpg", identity="a", caption="Warga", credit="Warta", alt="Warga")
WHOLE = cleaned(
    article(
        subtitle="Sore", summary="Ringkas", authors=("Rani",), editors=("Budi",), byline_raw="Oleh Rani",
        dateline="Lonkami, 6 Februari 2025", modified=moment(), section="Kota", tags=("warga",), language="id",
        credit_line="(ran)", copyright="Senja", charset="utf-8", images=(IMAGE,), source_article_id="17",
        canonical_url="https://senja.example/1", provenance={"title": Provenance(origin="visible:h1", raw="Warga")},
    )
)  # fmt: skip

ALONE = (
    "title", "source", "subtitle", "byline_raw", "dateline", "section", "language", "credit_line", "copyright",
    "charset", "extractor_version", "source_article_id",
)  # fmt: skip
UNCLEAN = (" lon", "lon ", "lo\x00n", "lon\u200e", "\ud800lon", "lo\nn", "\u202elon")
AS_LABEL = {
    " lon": "lon", "lon ": "lon", "lo\x00n": "lon", "lon\u200e": "lon", "\ud800lon": "\ufffdlon", "lo\nn": "lo n",
    "\u202elon": "lon",
}  # fmt: skip
Put = Callable[[Article, str], Article]

LABELS: dict[str, Put] = {
    **{name: (lambda made, text, name=name: replace(made, **{name: text})) for name in ALONE},
    **{
        name: (lambda made, text, name=name: replace(made, **{name: (text,)}))
        for name in ("authors", "editors", "tags")
    },
    **{
        f"images.{name}": (lambda made, text, name=name: replace(made, images=(replace(IMAGE, **{name: text}),)))
        for name in ("url", "identity", "original_url", "caption", "credit", "alt")
    },
    "provenance": lambda made, text: replace(made, provenance={text: Provenance(origin="h1")}),
}


@pytest.mark.parametrize("place", LABELS)
def test_every_label_is_cleaned(place):
    for text in UNCLEAN:
        assert cleaned(LABELS[place](WHOLE, text)) == LABELS[place](WHOLE, AS_LABEL[text]), text


def test_the_evidence_keeps_its_spaces_and_loses_what_no_column_keeps():
    for raw in (" a ", "a\x00b", "a\nb"):
        kept = raw.replace("\x00", "")
        assert cleaned(replace(WHOLE, published=moment(raw=raw))).published.raw == kept
        assert cleaned(replace(WHOLE, provenance={"title": Provenance(origin=raw)})).provenance["title"].origin == kept
        told = {"title": Provenance(origin="h1", raw=raw)}
        assert cleaned(replace(WHOLE, provenance=told)).provenance["title"].raw == kept


def test_blocks_and_summary_are_cleaned():
    made = replace(WHOLE, blocks=(*WHOLE.blocks, Block(kind=BlockKind.QUOTE, text="lo\x00n\nka ")))
    assert cleaned(made).blocks[-1].text == "lon ka"
    assert len(cleaned(replace(WHOLE, blocks=(*WHOLE.blocks, Block(kind=BlockKind.QUOTE, text="\x00")))).blocks) == 2
    assert cleaned(replace(WHOLE, summary=" a\nb\x00 ")).summary == "a\nb"


def test_what_is_empty_is_not_told():
    for name in ("subtitle", "summary", "byline_raw", "section", "charset"):
        assert getattr(cleaned(replace(WHOLE, **{name: ""})), name) is None
    assert cleaned(replace(WHOLE, tags=("a", "", "b"))).tags == ("a", "b")


def test_numbers_times_and_addresses_are_bounded_and_ordered():
    assert cleaned(replace(WHOLE, reading_minutes=MAX_INTEGER + 1)).reading_minutes is None
    assert cleaned(replace(WHOLE, replacement_characters=2**40)).replacement_characters == MAX_INTEGER
    assert cleaned(replace(WHOLE, images=(replace(IMAGE, width=-1),))).images[0].width is None
    late = replace(moment(), at=moment().at + timedelta(microseconds=7))
    assert cleaned(replace(WHOLE, modified=late)) == WHOLE
    assert cleaned(replace(WHOLE, addresses=())).addresses == WHOLE.addresses
    told = (Address(url="https://z.example/", reason="amp"), *WHOLE.addresses)
    assert cleaned(replace(WHOLE, addresses=told)).addresses == (*WHOLE.addresses, told[0])


def test_what_is_clean_stays_the_very_same_record():
    assert cleaned(WHOLE) is WHOLE
