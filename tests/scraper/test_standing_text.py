"""What is left out of a text because it stands on page after page: never more than its evidence can name."""

from __future__ import annotations

from archive.comparing.standing import MAX_NAMED, key_of, left_out
from scraper.extraction.article import extract

TEXT = "Panen raya di lembah itu dimulai kemarin pagi, kata kepala desa, dan akan selesai dalam dua pekan. "


def lines(count: int) -> list[str]:
    return [f"Nomor loket {number} buka setiap hari kerja." for number in range(count)]


def read(standing: list[str]) -> tuple[str, tuple[int, ...]]:
    paragraphs = "".join(f"<p>{line}</p>" for line in [*(f"{TEXT}{number} {TEXT}" for number in range(20)), *standing])
    page = f"<html lang=id><title>Panen raya</title><article><h1>Panen raya</h1>{paragraphs}</article>"
    article = extract(page.encode(), "https://b.example/panen-1", standing=frozenset(map(key_of, lines(60))))
    return article.body, left_out(article.provenance)


def test_all_that_stand_are_left_out_and_named() -> None:
    body, named = read(lines(5))
    assert set(named) == set(map(key_of, lines(5)))
    assert not any(line in body for line in lines(5))
    assert body.count("kepala desa") == 40


def test_what_the_evidence_cannot_name_stays() -> None:
    body, named = read(lines(40))
    assert set(named) == set(map(key_of, lines(MAX_NAMED)))
    assert [line for line in lines(40) if line in body] == lines(40)[MAX_NAMED:]
