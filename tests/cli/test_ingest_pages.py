"""Saved pages of one article, in any order, are one article."""

from __future__ import annotations

import json

import pytest
from cli_pages import prose

URL = "https://lonjong.example/berita/4711/kabar-panjang"
TEXTS = [prose(number) for number in range(1, 4)]


def page(number: int, last: int = 3) -> str:
    links = "".join(f'<a href="?page={other}">{other}</a>' for other in range(1, last + 1) if other != number)
    name = "Kabar panjang dari Lonjong"
    return f"<html lang=id><title>{name}</title><article><h1>{name}</h1><p>{TEXTS[number - 1]}</p></article>{links}"


@pytest.fixture
def ingest(run, tmp_path):
    def one(number: int) -> dict[str, object]:
        file = tmp_path / f"{number}.html"
        file.write_text(page(number), encoding="utf-8")
        done = run("ingest", file, "--url", URL if number == 1 else f"{URL}?page={number}", "--nl")
        return json.loads(done.stdout)

    return one


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1), (2, 1, 3)], ids=str)
def test_the_order_does_not_matter(ingest, rows, run, order):
    for number in order:
        ingest(number)
    run("reextract")
    assert rows("SELECT body, body_complete, url FROM articles") == [("\n\n".join(TEXTS), 1, URL)]
    causes = {cause for (cause,) in rows("SELECT cause FROM article_revisions WHERE revision > 1")}
    assert causes <= {"extraction"}


def test_a_further_page_alone_is_kept_and_refused(ingest, rows):
    assert ingest(2)["reason"] == "further page"
    assert rows("SELECT count(*) FROM articles") == [(0,)]
    assert ingest(1)["outcome"] == "new"
    assert rows("SELECT body, body_complete FROM articles") == [("\n\n".join(TEXTS[:2]), 0)]
    assert ingest(3)["outcome"] == "revised"


SOURCE = """\
name = "lonjong"
title = "Lonjong"
home = "https://lonjong.example/"
hosts = ["lonjong.example"]
language = "id"
timezone = "Asia/Jakarta"
status = "investigating"

[pages]
next = "a.lanjut"
"""


@pytest.mark.parametrize("canonical", ["", f"<link rel=canonical href={URL}>"], ids=["alone", "canonical"])
@pytest.mark.parametrize("second", [f"{URL}-lanjut", f"{URL}?page=2"])
@pytest.mark.parametrize("order", ["ab", "ba"])
def test_a_page_that_only_the_link_of_its_first_tells_apart_is_no_edit(
    run, rows, folder, tmp_path, order, second, canonical
):
    (folder / "sources" / "lonjong.toml").write_text(SOURCE, encoding="utf-8")
    saved, name = tmp_path / "saved", "Kabar panjang dari Lonjong"
    saved.mkdir()
    head = f"<html lang=id><title>{name}</title>{canonical}<article><h1>{name}</h1>"
    follow = f'<a class="lanjut" href="{second}">Lanjut</a>'
    (saved / "a.html").write_text(f"{head}<p>{TEXTS[0]}</p></article>{follow}", encoding="utf-8")
    (saved / "b.html").write_text(f"{head}<p>{TEXTS[1]}</p></article>", encoding="utf-8")
    pages = [{"url": {"a": URL, "b": second}[letter], "file": f"{letter}.html"} for letter in order]
    (saved / "index.jsonl").write_text("\n".join(map(json.dumps, pages)), encoding="utf-8")
    for _ in range(2):
        run("ingest", saved)
        assert rows("SELECT body FROM articles") == [("\n\n".join(TEXTS[:2]),)]
        assert rows("SELECT cause FROM article_revisions WHERE revision > 1 AND cause <> 'extraction'") == []


def test_an_edit_of_the_first_page_is_the_publisher_s_though_a_further_page_came_first(run, rows, tmp_path):
    for number, edit in ((1, ""), (2, ""), (1, " Dengan tambahan.")):
        file = tmp_path / f"{number}.html"
        file.write_text(page(number, 2).replace("</p>", f"{edit}</p>"), encoding="utf-8")
        run("ingest", file, "--url", URL if number == 1 else f"{URL}?page={number}")
    causes = [cause for (cause,) in rows("SELECT cause FROM article_revisions ORDER BY revision")]
    assert causes == ["publisher", "extraction", "publisher"]
