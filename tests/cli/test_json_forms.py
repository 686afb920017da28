"""What programs read: valid JSON under documented keys."""

from __future__ import annotations

import json

import pytest
from cli_pages import page, url_of, warta

from archive.exitcodes import ExitCode
from archive.querying.export import ARTICLE_COLUMNS
from archive.schema.columns import TABLES


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("arsip")
    pages = tmp_path_factory.mktemp("halaman")
    warta("init", folder)
    for seed in (1, 2):
        (pages / f"{seed}.html").write_text(page(seed, title=f"Kabar zurabel {seed}"), encoding="utf-8")
        assert warta("ingest", pages / f"{seed}.html", "--url", url_of(seed), folder=folder).returncode == 0
    return folder


def _json(folder, *arguments):
    done = warta(*arguments, folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_search(filled):
    hits = _json(filled, "search", "zurabel", "--json")
    assert len(hits) == 2
    assert (
        {"id", "day", "source", "title", "snippet"}
        <= set(hits[0])
        <= set(ARTICLE_COLUMNS) | {"snippet", "rank", "score"}
    )
    assert {hit["title"] for hit in hits} == {"Kabar zurabel 1", "Kabar zurabel 2"}


def test_a_search_that_finds_nothing_is_an_empty_list(filled):
    done = warta("search", "tiadakata", "--json", folder=filled)
    assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_show_and_export_have_the_columns_of_the_archive(filled):
    record = _json(filled, "show", url_of(1), "--json")
    assert set(record) == set(ARTICLE_COLUMNS) | {"images"}
    assert set(ARTICLE_COLUMNS) <= set(TABLES["articles"].columns)
    lines = warta("export", folder=filled).stdout.splitlines()
    assert record in [json.loads(line) for line in lines]


def test_stats(filled):
    numbers = _json(filled, "stats", "--json")
    assert set(numbers) == {
        "articles", "edits", "reprints", "sources", "addresses", "reasons", "rules", "runs", "last_run", "files",
    }  # fmt: skip
    assert numbers["articles"]["count"] == 2
    assert numbers["addresses"] == {"stored": 2}


def test_verify(filled, tmp_path):
    assert _json(filled, "verify", "--json") == []
    done = warta("verify", "--json", folder=tmp_path)
    assert done.returncode == ExitCode.FAILED
    assert {frozenset(problem) for problem in json.loads(done.stdout)} == {frozenset({"check", "subject", "message"})}


def test_diff_and_why(filled):
    assert set(_json(filled, "diff", url_of(1), "--json")) >= {"article_id", "from", "to", "classes", "operations"}
    answer = _json(filled, "why", url_of(1), "--json")
    assert set(answer) == {"article_id", "capture_id", "extractor_version", "fields"}
    assert {"field", "value", "origin"} <= set(answer["fields"][0])


def test_ingest_and_reextract_give_one_object_a_line(filled, tmp_path):
    (tmp_path / "a.html").write_text(page(1), encoding="utf-8")
    ingested = json.loads(warta("ingest", tmp_path / "a.html", "--nl", folder=filled).stdout)
    assert set(ingested) == {"label", "outcome", "reason", "article_id"}
    reread = warta("reextract", "--dry-run", "--nl", folder=filled).stdout.splitlines()
    assert set(json.loads(reread[0])) == {"capture_id", "url", "article_id", "outcome", "changes", "reason"}


def test_doctor_and_sources(filled):
    assert {each["status"] for each in json.loads(warta("doctor", "--json", folder=filled).stdout)} <= {
        "ok", "warning", "failure",
    }  # fmt: skip
    assert all(source["name"] for source in _json(filled, "sources", "--json"))
