"""A rule that rots is seen: in the counts, in stats, by the doctor, and in the article's evidence."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from cli_pages import page, url_of

from scraper.doctor import Status, diagnose

SOURCE = """name = "lonjong"
title = "Lonjong"
home = "https://lonjong.example/"
hosts = ["lonjong.example"]
[[rules]]
title = ["h1"]
authors = [".oleh"]
published = ["time.terbit@datetime"]
body = ["article"]
"""
TIME = "<time class=terbit datetime='2026-03-0{}T08:30:00+07:00'>x</time>"


@pytest.fixture
def ingest(run, folder, tmp_path):
    def pages(*htmls: str, source: str = SOURCE) -> None:
        (folder / "sources" / "lonjong.toml").write_text(source, encoding="utf-8")
        for number, html in enumerate(htmls, 1):
            file = tmp_path / f"{number}.html"
            file.write_text(html, encoding="utf-8")
            assert run("ingest", file, "--url", url_of(number)).exit_code == 0

    return pages


def good(number: int, **more: str) -> str:
    return page(number, extra=TIME.format(number % 9 + 1), **more)


def test_outcomes_are_counted_by_field(ingest, rows, run, folder):
    strange = good(4).replace("</article>", "<p class=oleh>Sari Melati</p></article>")
    ingest(good(1), good(2), page(3), strange, good(5).replace("</article>", "<h1>Judul lain</h1></article>"))
    checks = rows("SELECT field, outcome, articles FROM rule_checks")
    found = {(field, outcome): count for field, outcome, count in checks}
    assert found == {
        ("title", "agrees"): 4, ("title", "several"): 1, ("published", "agrees"): 4, ("published", "nothing"): 1,
        ("body", "agrees"): 5, ("authors", "differs"): 1,
    }  # fmt: skip
    text = run("stats").stdout
    assert "lonjong: rule for published found nothing in 1 of 5 articles" in text
    assert "lonjong: rule for authors differed from what else is told in 1 of 1 article" in text
    assert "rule for body" not in text
    warned = {each.subject for each in diagnose(folder, {}, datetime.now(UTC)) if each.status is Status.WARNING}
    assert {"rule lonjong.title", "rule lonjong.published"} <= warned
    assert "rule lonjong.body" not in warned


def test_the_other_value_is_kept(ingest, run, rows):
    ingest(good(1).replace("</article>", "<p class=oleh>Sari Melati</p></article>"))
    ((article,),) = rows("SELECT id FROM articles")
    fields = {each["field"]: each for each in json.loads(run("why", article, "--json").stdout)["fields"]}
    assert fields["generic:authors"]["raw"] == "Rini Tanaka"
    assert not [name for name in fields if name.startswith("generic:") and name != "generic:authors"]


def test_a_rule_for_another_box_is_seen(ingest, rows):
    note = "<div class=catatan><p>Catatan redaksi yang pendek tetapi cukup panjang untuk dibaca orang.</p></div>"
    ingest(good(1).replace("</body>", f"{note}</body>"), source=SOURCE.replace('"article"', '".catatan"'))
    assert rows("SELECT outcome FROM rule_checks WHERE field = 'body'") == [("differs",)]


def test_counting_begins_anew_with_other_rules(ingest, rows, run, folder, tmp_path):
    ingest(page(1), page(2))
    assert rows("SELECT articles FROM rule_checks WHERE field = 'published'") == [(2,)]
    (folder / "sources" / "lonjong.toml").write_text(SOURCE.replace("time.terbit", "time.muat"), encoding="utf-8")
    (tmp_path / "3.html").write_text(page(3), encoding="utf-8")
    run("ingest", tmp_path / "3.html", "--url", url_of(3))
    assert rows("SELECT articles FROM rule_checks WHERE field = 'published'") == [(1,)]
