"""Each view answers the question that it is named for."""

from __future__ import annotations

import pytest
from archive_samples import NOW, article, hours, moment, paragraphs, prose
from reading_samples import FIRST, FLOOD, QUOTED, make
from sqlite_utils import Database

from archive.article import Provenance, utc_text
from archive.schema.views import VIEWS, create_views
from archive.store import Archive


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    with Archive.open(make(tmp_path_factory.mktemp("arsip")), read_only=True) as archive:
        yield archive.db


def rows(db, sql):
    return list(db.query(sql))


def test_latest_is_newest_first(db):
    ids = [row["id"] for row in rows(db, "SELECT id FROM latest")]
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == 4


def test_wordings_are_whole_and_in_order(db):
    first, second = rows(db, f"SELECT * FROM wordings WHERE article_id = {FIRST} ORDER BY revision")
    assert (first["title"], second["title"]) == ("Pasar Lonkami dibuka", "Pasar Lonkami ditutup")
    assert (first["is_current"], second["is_current"]) == (0, 1)
    assert second["body"] == first["body"] + "\n\nTambahan."
    assert len(second["body_blocks"]) == len(first["body_blocks"]) + 1


def test_edits_show_titles_before_and_after(db):
    (edit,) = rows(db, "SELECT * FROM edits")
    assert (edit["article_id"], edit["revision"], edit["is_silent"]) == (FIRST, 2, 1)
    assert (edit["title_before"], edit["title_after"]) == ("Pasar Lonkami dibuka", "Pasar Lonkami ditutup")
    assert edit["words_added"] == 2
    assert edit["words_removed"] == 1


def test_removed_keeps_the_reason(db):
    (gone,) = rows(db, "SELECT * FROM removed")
    assert (gone["id"], gone["gone_reason"]) == (FLOOD, "http 410")


def test_daily_counts_come_from_an_index(db):
    assert {(row["day"], row["source"], row["articles"]) for row in rows(db, "SELECT * FROM daily_counts")} == {
        ("2024-12-31", "warta-senja", 1),
        ("2025-02-06", "tempo", 1),
        ("2025-02-06", "warta-senja", 1),
        ("2025-02-07", "warta-senja", 1),
    }
    plan = [row[3] for row in db.execute("EXPLAIN QUERY PLAN SELECT * FROM daily_counts")]
    assert any("articles USING COVERING INDEX articles_day" in step for step in plan)


def test_reprint_pairs_name_both_sides(tmp_path):
    with Archive.create(tmp_path) as archive:
        text = paragraphs(*(prose(seed) for seed in (1, 2, 3)))
        archive.save(article(1, title="Asal", blocks=text), captured_at=NOW)
        later = article(2, title="Salinan", source="lain", blocks=text)
        archive.save(later, captured_at=NOW + hours(3))
        archive.catch_up()
        (pair,) = rows(archive.db, "SELECT * FROM reprint_pairs")
    assert (pair["origin_title"], pair["title"]) == ("Asal", "Salinan")
    assert (pair["origin_source"], pair["source"]) == ("warta-senja", "lain")
    assert pair["coverage"] == 1


def test_the_log_the_problems_and_what_is_open(tmp_path):
    make(tmp_path)
    with Archive.open(tmp_path) as archive:
        db = archive.db
        (run,) = rows(db, "SELECT * FROM run_log")
        assert (run["command"], run["seconds"], run["exit_code"]) == ("crawl", 180, 0)
        (problem,) = rows(db, "SELECT * FROM problems")
        assert (problem["state"], problem["reason"], problem["addresses"]) == ("refused", "listing", 1)
        assert rows(db, "SELECT * FROM open_addresses") == []
        with archive.transaction():
            db.execute("UPDATE addresses SET state = 'failed', next_due_at = ?", [utc_text(NOW)])
        assert len(rows(db, "SELECT * FROM open_addresses")) == 2


def test_views_can_be_made_again(tmp_path):
    make(tmp_path)
    with Archive.open(tmp_path) as archive:
        with archive.transaction():
            create_views(archive.db)
        assert set(archive.db.view_names()) == set(VIEWS)
        assert QUOTED in {row["id"] for row in rows(archive.db, "SELECT id FROM latest")}


def test_views_belong_to_the_transaction_of_the_schema():
    db = Database(memory=True)
    db.conn.isolation_level = None
    db.conn.execute("BEGIN")
    create_views(db)
    db.conn.execute("ROLLBACK")
    assert db.view_names() == []
    db.close()


def test_bylines_and_topics_have_one_row_each(tmp_path):
    outlet = {"authors": Provenance(origin="outlet:visible")}
    with Archive.create(tmp_path) as archive:
        archive.save(article(1, authors=("Sinta Dewi", "Ole Nu"), tags=("banjir", "rob")), captured_at=NOW)
        archive.save(article(2, authors=("Warta Senja",), provenance=outlet), captured_at=NOW)
        assert [row["author"] for row in rows(archive.db, "SELECT * FROM bylines")] == ["Sinta Dewi", "Ole Nu"]
        assert [row["tag"] for row in rows(archive.db, "SELECT * FROM topics")] == ["banjir", "rob"]


def test_a_story_lists_its_articles_and_the_first_of_them(tmp_path):
    text = paragraphs(prose(7, 200))
    with Archive.create(tmp_path) as archive:
        for hour, source in enumerate(("asal", "satu", "dua")):
            page = article(hour, source=source, blocks=text, published=moment(NOW + hours(hour)))
            archive.save(page, captured_at=NOW + hours(hour))
        archive.catch_up()
        found = rows(archive.db, "SELECT source, is_first, articles FROM story_articles ORDER BY published_at")
    assert [tuple(row.values()) for row in found] == [("asal", 1, 3), ("satu", 0, 3), ("dua", 0, 3)]
