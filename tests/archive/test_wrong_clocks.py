"""Captures from impossible times, and captures.db older than news.db: neither freezes nor mixes up anything."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from archive_samples import NOW, article, capture, hours, paragraphs, prose

from archive.captures.keeping import Captures
from archive.errors import Unstorable
from archive.store import Archive, Outcome


def row(archive):
    return archive.db.execute("SELECT fetched_at, first_seen_at, capture_id FROM articles").fetchone()


@pytest.mark.fault("S13")
@pytest.mark.parametrize("wrong", [datetime(2099, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)])
def test_a_time_to_come_freezes_no_article(tmp_path, wrong):
    with Archive.create(tmp_path, clock=lambda: NOW + hours(1)) as archive:
        first = archive.save(article(1), captured_at=wrong, capture_id=1)
        edited = article(1, blocks=paragraphs(prose(1), "Seluruh warga selamat."))
        again = archive.save(edited, captured_at=NOW, capture_id=2)
        assert (again.outcome, again.article_id) == (Outcome.REVISED, first.article_id)
        assert row(archive) == ("2025-02-06T09:26:00Z", "2025-02-06T09:26:00Z", 2)
        assert archive.save(edited, captured_at=wrong).outcome is Outcome.SAME


@pytest.mark.parametrize("ahead", [hours(2), timedelta(days=40)])
def test_an_older_capture_stays_older(tmp_path, ahead):
    """Within what clocks may differ by, or when our own clock has reached the stored time."""
    with Archive.create(tmp_path, clock=lambda: NOW + (timedelta() if ahead < hours(24) else ahead)) as archive:
        archive.save(article(1), captured_at=NOW + ahead, capture_id=2)
        older = article(1, blocks=paragraphs(prose(1), "Seluruh warga selamat."))
        saved = archive.save(older, captured_at=NOW - hours(1), capture_id=1)
        assert (saved.outcome, saved.reason.endswith("in an older capture")) == (Outcome.SAME, True)
        assert row(archive)[2] == 2


@pytest.mark.parametrize("year", [1, 1970, 1989])
def test_no_page_was_captured_before_there_was_a_web(tmp_path, year):
    with Archive.create(tmp_path) as archive:
        with pytest.raises(Unstorable, match=f"captured in {year}, before there was a web"):
            archive.save(article(1), captured_at=datetime(year, 12, 31, tzinfo=UTC))
        assert archive.db.execute("SELECT count(*) FROM articles").fetchone() == (0,)


@pytest.mark.parametrize("restored", ["older", "empty"])
@pytest.mark.parametrize("named_by", ["articles", "fetches", "article_revisions"])
def test_a_lost_captures_id_is_never_given_out_again(tmp_path, restored, named_by):
    with Archive.create(tmp_path / "arsip") as archive:
        archive.captures.keep(capture(b"satu"))
    with Archive.create(tmp_path / "kosong"):
        pass
    shutil.copy(tmp_path / ("arsip" if restored == "older" else "kosong") / "captures.db", tmp_path / "backup.db")
    with Archive.open(tmp_path / "arsip") as archive:
        archive.save(article(1), captured_at=NOW)
        for number in range(5):
            lost = archive.captures.keep(capture(b"%d" % number))
        if named_by == "fetches":
            archive.db.execute(
                "INSERT INTO fetches(url, purpose, requested_at, outcome, capture_id) VALUES ('u', '', '', '', ?)",
                [lost],
            )
        else:
            archive.db.execute(f"UPDATE {named_by} SET capture_id = ?", [lost])
    shutil.copy(tmp_path / "backup.db", tmp_path / "arsip" / "captures.db")
    for number in range(2):
        with Archive.open(tmp_path / "arsip") as archive:
            fresh = replace(capture(b"baru"), fetched_at=NOW + hours(number))
            assert archive.captures.keep(fresh) == lost + 1 + number


def test_reserving_never_takes_ids_back(tmp_path):
    with Archive.create(tmp_path) as archive:
        captures: Captures = archive.captures
        captures.reserve(7)
        captures.reserve(3)
        assert (captures.last_id(), captures.keep(capture())) == (7, 8)
