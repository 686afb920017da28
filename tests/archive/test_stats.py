"""`stats` counts what is there."""

from __future__ import annotations

import json

import pytest
from archive_samples import NOW
from reading_samples import make

from archive.integrity.verifying import verify
from archive.ledger import Fetch, Found
from archive.querying.stats import stats
from archive.store import Archive


def test_stats_count_what_is_there(tmp_path):
    folder = make(tmp_path / "arsip")
    with Archive.open(folder, read_only=True) as archive:
        numbers = stats(archive.db, folder)
    assert json.loads(json.dumps(numbers)) == numbers
    assert numbers["articles"] == {
        "count": 4, "first_day": "2024-12-31", "last_day": "2025-02-07", "days": 3, "removed": 1, "displaced": 1,
    }  # fmt: skip
    assert numbers["edits"] == {"count": 1, "silent": 1, "articles": 1}
    tempo, senja = numbers["sources"]
    assert (tempo["name"], tempo["articles"], senja["articles"]) == ("tempo", 1, 3)
    assert tempo["fill"]["summary"] == 1
    assert senja["fill"]["authors"] == pytest.approx(1 / 3, abs=1e-4)
    assert senja["last_fetched_at"] == "2025-02-06T09:26:00Z"
    assert numbers["addresses"] == {"refused": 1, "stored": 1}
    assert numbers["reasons"] == [{"source": "warta-senja", "state": "refused", "reason": "listing", "addresses": 1}]
    assert numbers["runs"]["count"] == 1
    assert numbers["last_run"]["outcome"] == "fine"
    assert numbers["files"]["news.db"] > 0


def test_an_empty_archive_has_stats_and_no_problems(tmp_path):
    with Archive.create(tmp_path) as archive:
        assert stats(archive.db, tmp_path)["articles"]["count"] == 0
        archive.ledger.record_fetch(
            Fetch(url="https://a.test/robots.txt", purpose="robots", requested_at=NOW, outcome="x")
        )
    assert verify(tmp_path) == []


def test_a_source_that_was_never_asked_is_no_line_of_the_stats(tmp_path):
    with Archive.create(tmp_path) as archive:
        archive.add_source("tak-diikuti", at=NOW)
        assert stats(archive.db, tmp_path)["sources"] == []
        archive.ledger.discover([Found(url="https://senja.example/x")], "warta-senja", NOW)
        assert [source["name"] for source in stats(archive.db, tmp_path)["sources"]] == ["warta-senja"]
