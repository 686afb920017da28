"""Who wrote, who edited and when, as Indonesian systems tell it beside a headline and under a text."""

from __future__ import annotations

import pytest

from archive.article import Precision
from scraper import extract
from tests.scraper.cms.indonesian_bylines import HEADS, SIGNED, TAILS, Told
from tests.scraper.cms.indonesian_site import VILLAGE

SITE = "Lensa Randu"
TEXT = "".join(f"<p>{text}</p>" for text in VILLAGE.text)


@pytest.mark.parametrize("told", HEADS, ids=[told.head for told in HEADS])
def test_a_byline_under_the_headline(told: Told) -> None:
    _is_read(told, f"{told.head}<div>{TEXT}</div>")


@pytest.mark.parametrize("told", [*TAILS, *SIGNED], ids=[told.tail for told in (*TAILS, *SIGNED)])
def test_a_byline_at_the_end_of_the_text(told: Told) -> None:
    _is_read(told, f"{told.head}<div>{TEXT}{told.tail}</div>")


@pytest.mark.parametrize("told", TAILS, ids=[told.tail for told in TAILS])
def test_a_byline_behind_the_text(told: Told) -> None:
    _is_read(told, f"{told.head}<div>{TEXT}</div>{told.tail}")


@pytest.mark.parametrize(
    "beside",
    ["Berita Utama", "Politik Daerah", "Kabar Desa", "Siaran Pers", "Dinas Kesehatan", "Kepala Desa"],
)
def test_what_stands_beside_a_date_as_a_name_does_and_is_none(beside: str) -> None:
    for head in (
        f"<div>3 Februari 2025 14:05 WIB | {beside}</div>",
        f"<div>{beside} | 3 Februari 2025 14:05 WIB</div>",
    ):
        _is_read(Told(head, "", [], [], "2025-02-03T14:05:00+07:00"), f"{head}<div>{TEXT}</div>")


def _is_read(told: Told, inside: str) -> None:
    title = VILLAGE.title
    shared = f"<meta property=og:title content='{title}'><meta property=og:site_name content='{SITE}'>"
    page = f"<html lang=id><title>{title} - {SITE}</title>{shared}<body><article><h1>{title}</h1>{inside}</article>"
    article = extract(page, "https://lensarandu.com/daerah/1/pupuk")
    moment = article.published
    assert moment is not None
    said = moment.day.isoformat() if moment.precision is Precision.DAY else moment.local.isoformat()
    assert (sorted(article.authors), sorted(article.editors)) == (sorted(told.authors), sorted(told.editors))
    assert said == told.published
    assert [block.text for block in article.blocks] == list(VILLAGE.text)
