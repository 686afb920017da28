"""What reading again changes is said in words, never in Python's own notation."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from archive.article import Block, BlockKind, Image, Moment, Precision
from scraper.offline.changes import CONTEXT, change_line, change_record

AT = Moment(
    at=datetime(2025, 2, 6, 9, 26, tzinfo=UTC), raw="x", offset="+07:00", offset_stated=True,
    precision=Precision.MINUTE, origin="json-ld:datePublished",
)  # fmt: skip
SHOWN = "2025-02-06 16:26 +07:00 (json-ld:datePublished)"
PICTURE = Image(url="https://lonjong.example/1.jpg", identity="1")
OTHER = Image(url="https://lonjong.example/2.jpg", identity="2")


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(kind=BlockKind.PARAGRAPH, text=text) for text in texts)


@pytest.mark.parametrize(
    ("name", "before", "after", "expected"),
    [
        ("published", None, AT, f"none -> {SHOWN}"),
        ("published", AT, replace(AT, precision=Precision.DAY), f"{SHOWN} -> 2025-02-06 (json-ld:datePublished)"),
        ("published", AT, replace(AT, raw="y\x1b"), "raw x -> y"),
        ("tags", ("a", "b"), (), "a, b -> none"),
        ("is_free", None, True, "none -> yes"),
        ("title", "Satu", "Dua", "Satu -> Dua"),
        ("title", "kata " * 20 + "satu", "kata " * 20 + "dua", f"…{('kata ' * 20)[-CONTEXT:]}[-satu-]{{+dua+}}"),
        ("blocks", paragraphs("Satu", "Dua"), paragraphs("Satu"), "Satu[-\n\nDua-]"),
        ("blocks", paragraphs("Satu"), (Block(kind=BlockKind.QUOTE, text="Satu"),), "block 1: kind paragraph -> quote"),
        ("images", (), (PICTURE,), f"0 -> 1; first difference at 1: + {PICTURE.url}"),
        ("images", (PICTURE, OTHER), (PICTURE,), f"2 -> 1; first difference at 2: - {OTHER.url}"),
        ("images", (PICTURE,), (replace(PICTURE, caption="Pasar"),),
         "1 -> 1; first difference at 1: caption none -> Pasar"),
    ],
)  # fmt: skip
def test_a_change_in_words(name: str, before: object, after: object, expected: str) -> None:
    assert change_line((name, before, after), coloured=False) == f"{name}: {expected}"


def test_what_stays_in_a_long_text_is_left_out() -> None:
    before = paragraphs(*(f"Kalimat {number} tetap sama." for number in range(200)))
    after = (*before[:100], *paragraphs("Sisipan."), *before[100:])
    shown = change_line(("blocks", before, after), coloured=False)
    assert "{+Sisipan.\n\n+}" in shown
    assert len(shown) < 3 * CONTEXT + 40


def test_a_change_for_programs() -> None:
    record = json.loads(json.dumps(change_record(("published", None, AT))))
    assert (record["field"], record["before"]) == ("published", None)
    assert record["after"]["at"] == "2025-02-06T09:26:00Z"
    assert record["after"]["precision"] == "minute"
