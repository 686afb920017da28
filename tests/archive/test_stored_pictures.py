"""Stored pictures: each source answers for its own, whatever identities its pages name."""

from __future__ import annotations

import pytest
from archive_samples import NOW, article
from sqlite_utils import Database

from archive.article import Image
from archive.pictures import Look
from archive.schema.migrations import news_migrations
from archive.store import Archive

LOOK = Look(media_type="image/jpeg", width=9, height=9)


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path) as opened:
        for number, source in enumerate(("korban", "penyerang")):
            image = Image(url=f"https://{source}.example/image/upload/v1/foto.jpg", identity="foto")
            opened.save(article(number, source=source, images=(image,)), captured_at=NOW)
        yield opened


@pytest.mark.fault("A5")
def test_one_source_cannot_put_its_picture_in_the_place_of_another_ones(archive):
    for source in ("penyerang", "korban"):
        (wanted,) = archive.pictures.wanted(source, NOW, 10)
        assert (wanted.source, wanted.identity) == (source, "foto")
        archive.pictures.keep(wanted, source.encode(), LOOK, NOW)
    kept = archive.db.execute("SELECT source, url, bytes FROM pictures ORDER BY source").fetchall()
    assert kept == [
        ("korban", "https://korban.example/image/upload/v1/foto.jpg", len("korban")),
        ("penyerang", "https://penyerang.example/image/upload/v1/foto.jpg", len("penyerang")),
    ]
    assert archive.pictures.wanted("korban", NOW, 10) == []


def test_a_picture_goes_with_the_last_article_of_its_source_that_shows_it(archive):
    for source in ("korban", "penyerang"):
        (wanted,) = archive.pictures.wanted(source, NOW, 10)
        archive.pictures.keep(wanted, source.encode(), LOOK, NOW)
    archive.db.execute("DELETE FROM articles WHERE source = 'penyerang'")
    assert archive.pictures.forget_unshown() == ["https://penyerang.example/image/upload/v1/foto.jpg"]
    archive.pictures.remove_unnamed()
    assert [path.read_bytes() for path in archive.pictures.files()] == [b"korban"]


def test_pictures_of_an_earlier_release_are_those_of_the_source_that_asked_for_them():
    db = Database(memory=True, execute_plugins=False)
    news_migrations.apply(db, stop_before="m010_pictures_by_source")
    asked = "INSERT INTO fetches(url, purpose, requested_at, outcome, source) VALUES (?, 'picture', ?, 'stored', ?)"
    db.execute(asked, ["https://a.example/1.jpg", "2026-01-01T00:00:00Z", "biro"])
    kept = "INSERT INTO pictures(identity, url, state, fetched_at, sha256) VALUES (?, ?, 'stored', '2026', 'ab')"
    db.execute(kept, ["satu", "https://a.example/1.jpg"])
    db.execute(kept, ["dua", "https://a.example/2.jpg"])
    news_migrations.apply(db)
    assert db.execute("SELECT source, identity, sha256 FROM pictures ORDER BY identity").fetchall() == [
        ("unknown", "dua", "ab"), ("biro", "satu", "ab")
    ]  # fmt: skip
    db.close()
