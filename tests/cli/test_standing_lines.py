"""What stands on every page is left out of texts once it is known, and nobody mistakes that for an edit."""

from __future__ import annotations

import json

import pytest
from cli_pages import prose

APPEAL = "Hubungi Humas Balai Lonkami di loket tiga untuk keterangan lain."
HOST = "https://balai.example"


def page(number: int, *, appeal: str = APPEAL, texts: int = 3) -> str:
    name = f"Kabar {prose(number, 1)[:40].strip()}"
    body = "".join(f"<p>{prose(number * 100 + place)}</p>" for place in range(texts))
    return (
        f'<html lang=id><title>{name}</title><meta property="article:published_time" '
        f'content="2026-03-{number:02}T08:30:00+07:00"><article><h1>{name}</h1>{body}<p>{appeal}</p></article></html>'
    )


@pytest.fixture
def ingest(run, tmp_path):
    """Hand in pages by number."""

    def pages(html_of, *numbers):
        folder = tmp_path / f"pages-{numbers[0]}"
        folder.mkdir(exist_ok=True)
        lines = []
        for number in numbers:
            (folder / f"{number}.html").write_text(html_of(number), encoding="utf-8")
            line = {"url": f"{HOST}/kabar/{number}-balai", "file": f"{number}.html"}
            lines.append(json.dumps({**line, "fetched_at": f"2026-04-{number:02}T01:00:00Z"}))
        (folder / "index.jsonl").write_text("\n".join(lines), encoding="utf-8")
        done = run("ingest", folder, "--nl")
        return [json.loads(line)["outcome"] for line in done.stdout.splitlines()]

    return pages


def with_appeal(rows) -> list[int]:
    found = rows(f"SELECT CAST(substr(day, -2) AS INTEGER) FROM articles WHERE body LIKE '%{APPEAL}%' ORDER BY 1")
    return [day for (day,) in found]


def test_a_standing_line_is_left_out_of_what_comes_later_and_then_of_all(run, ingest, rows):
    assert ingest(page, *range(1, 13)) == ["new"] * 12
    assert with_appeal(rows) == list(range(1, 13))  # nothing was known when that run began
    assert ingest(page, 13) == ["new"]
    assert with_appeal(rows) == list(range(1, 13))
    done = run("reextract")
    assert done.stderr.splitlines()[-1] == "12 revised, 1 same"
    assert with_appeal(rows) == []
    assert rows("SELECT DISTINCT cause FROM article_revisions WHERE revision = 2") == [("extraction",)]
    assert rows(f"SELECT count(*) FROM article_revisions WHERE body_before LIKE '%{APPEAL}%'") == [(12,)]
    assert run("reextract").stderr.splitlines()[-1] == "13 same"


def test_why_shows_the_lines(run, ingest, rows):
    ingest(page, *range(1, 13))
    ingest(page, 13)
    ((article,),) = rows("SELECT id FROM articles WHERE day = '2026-03-13'")
    done = run("why", article, "standing")
    assert APPEAL in done.stdout
    assert "archive:standing lines" in done.stdout


def test_where_they_are_most_of_the_text_they_stay(ingest, rows):
    ingest(page, *range(1, 13))
    ingest(lambda number: page(number, appeal=APPEAL, texts=0), 13)
    assert rows("SELECT body FROM articles WHERE day = '2026-03-13'") == [(APPEAL,)]


def test_the_same_sentence_at_another_outlet_stays(run, ingest, rows, tmp_path):
    ingest(page, *range(1, 13))
    (tmp_path / "lain.html").write_text(page(13), encoding="utf-8")
    run("ingest", tmp_path / "lain.html", "--url", "https://lain.example/kabar/13-balai")
    assert 13 in with_appeal(rows)
