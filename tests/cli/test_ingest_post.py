"""A kumparan post copied as plain text goes in, and its record comes out of ``warta show --json``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_pages import POST, POST_RECORD, SHARED, warta

SEED = SHARED / "seed"
COUNTS = (
    "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM article_revisions), count(*) FROM article_changes"
)


@pytest.fixture
def post(tmp_path: Path) -> Path:
    file = tmp_path / "post.txt"
    file.write_text(POST, encoding="utf-8")
    return file


def _shown(folder: Path, article_id: int) -> dict:
    done = warta("show", article_id, "--json", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def test_an_invented_post_becomes_its_record(folder, post, rows):
    done = warta("ingest", post, folder=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "1 new\n")
    ((article_id,),) = rows("SELECT id FROM articles")
    record = _shown(folder, article_id)
    assert {name: record[name] for name in POST_RECORD} == POST_RECORD
    assert record["day"] == "2026-05-14"
    assert str(record["id"]).startswith("20260514")
    assert record["body_blocks"] == "ppp"
    assert record["images"] == [
        {
            "url": "https://blue.kumparan.com/image/upload/c_fill,q_auto:best,w_640/v1634025439/01zyxwvutsrqpnmkjhgfedcba9.jpg",
            "identity": "01zyxwvutsrqpnmkjhgfedcba9",
            "original_url": "https://blue.kumparan.com/image/upload/v1634025439/01zyxwvutsrqpnmkjhgfedcba9.jpg",
            "is_lead": True,
            "caption": "Peserta memintal benang",
            "credit": None,
            "alt": "Peserta memintal benang",
            "width": None,
            "height": None,
        }
    ]


def test_the_same_post_twice_is_one_article_and_no_revision(folder, post, rows):
    warta("ingest", post, folder=folder)
    done = warta("ingest", post, folder=folder)
    assert (done.returncode, done.stderr) == (0, "1 same\n")
    assert rows(COUNTS) == [(1, 1, 0)]


@pytest.mark.skipif(not SEED.is_dir(), reason="../shared/seed is not at hand")
def test_the_seed_becomes_the_record_that_must_come_of_it(folder, rows):
    for outcome in ("1 new\n", "1 same\n"):
        done = warta("ingest", SEED / "kumparan-post.txt", folder=folder)
        assert (done.returncode, done.stderr) == (0, outcome)
    assert rows(COUNTS) == [(1, 1, 0)]
    ((article_id,),) = rows("SELECT id FROM articles")
    record, expected = _shown(folder, article_id), json.loads((SEED / "expected.json").read_text(encoding="utf-8"))
    plain = [name for name in expected if not name.startswith("body_") and name != "images"]
    assert {name: record[name] for name in plain} == {name: expected[name] for name in plain}
    assert record["body_blocks"] == "p" * expected["body_paragraphs"]
    assert record["body"].startswith(expected["body_first_words"])
    assert record["body"].endswith(expected["body_last_words"])
    assert [words for words in expected["body_must_not_contain"] if words in record["body"]] == []
    pictures = [image | {"url_without_transforms": image["original_url"]} for image in record["images"]]
    assert [{name: picture[name] for name in expected["images"][0]} for picture in pictures] == expected["images"]
