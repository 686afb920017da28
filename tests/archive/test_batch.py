"""Many articles in one transaction: the same archive as one by one, and none of it when it fails."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from archive_samples import NOW, article, hours, moment, paragraphs, prose

from archive.errors import Unstorable
from archive.querying.search import search
from archive.store import Archive, Outcome

TABLES = (
    "articles", "article_urls", "article_revisions", "images", "sketches", "reprints", "stories", "standing_pages",
    "standing_lines",
)  # fmt: skip
FIRST = [article(number, published=moment(NOW - hours(30 * (number % 3)))) for number in range(12)]
EDITED = [replace(each, title=f"{each.title} lagi", blocks=paragraphs(prose(900))) for each in FIRST[:3]]


def contents(archive):
    archive.catch_up()
    return {table: archive.db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall() for table in TABLES}


def saved_one_by_one(archive, articles, later=0):
    for each in articles:
        archive.save(each, captured_at=NOW + hours(later))


def saved_at_once(archive, articles, later=0):
    with archive.batch():
        saved_one_by_one(archive, articles, later)


def checked(archive):
    """Raises when the index does not hold exactly what the articles say."""
    archive.db.execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('integrity-check', 1)")


def test_a_batch_makes_the_archive_that_single_saves_make(tmp_path):
    with Archive.create(tmp_path / "one") as one, Archive.create(tmp_path / "many") as many:
        for archive, save in ((one, saved_one_by_one), (many, saved_at_once)):
            save(archive, FIRST[:8])
            save(archive, [*EDITED, *FIRST[8:], replace(FIRST[10], title="Judul lain")], later=1)
            checked(archive)
        assert contents(one) == contents(many)
        found = [[hit.id for hit in search(archive.db, "Lonkami", newest=True)] for archive in (one, many)]
        assert found[0] == found[1]
        assert len(found[0]) == 12 - 1  # one of them has another title now


def test_what_is_edited_or_deleted_within_its_own_batch_is_indexed_as_it_ends(tmp_path):
    with Archive.create(tmp_path) as archive:
        saved_one_by_one(archive, FIRST[6:8])
        with archive.batch():
            saved_one_by_one(archive, FIRST[:3])
            saved_one_by_one(archive, [EDITED[0]], later=1)
            for number in (FIRST[1], FIRST[6]):
                archive.db.execute("DELETE FROM articles WHERE source_article_id IS ? AND url = ?", [None, number.url])
        checked(archive)
        assert {hit.title for hit in search(archive.db, "Lonkami")} == {
            EDITED[0].title, FIRST[2].title, FIRST[7].title
        }  # fmt: skip


def test_a_failed_batch_leaves_nothing_and_the_triggers_back(tmp_path):
    with Archive.create(tmp_path) as archive:
        with pytest.raises(Unstorable):
            saved_at_once(archive, [*FIRST[:2], replace(FIRST[2], title="\u200e")])
        assert archive.db["articles"].count == 0
        saved_one_by_one(archive, FIRST[:2])
        assert len(search(archive.db, "Lonkami")) == 2
        checked(archive)


def test_reprints_and_edits_within_one_batch_are_found_as_one_by_one(tmp_path):
    text = paragraphs(*(prose(number) for number in range(50, 54)))
    first, reprint = (
        article(
            number, source=source, blocks=text, url=f"https://{source}.example/1", published=moment(NOW - hours(day))
        )
        for number, source, day in ((1, "warta-senja", 30), (2, "warta-pagi", 2))
    )
    cut = replace(first, blocks=(*text[:2], *paragraphs(prose(900), prose(901), prose(902))))
    rest = [article(number, url=f"https://senja.example/{number}", blocks=paragraphs(*map(prose, (7, 8, number))))
            for number in range(10, 14)]  # fmt: skip
    with Archive.create(tmp_path / "one") as one, Archive.create(tmp_path / "many") as many:
        saved_one_by_one(one, [first, reprint, *rest, cut])
        saved_at_once(many, [first, reprint, *rest, cut])
        assert contents(one) == contents(many)
        assert len(contents(many)["reprints"]) == 1
        checked(many)


def test_what_was_undone_within_a_batch_leaves_nothing_derived(tmp_path):
    lost, kept = FIRST[1], replace(FIRST[4], published=FIRST[1].published)
    with Archive.create(tmp_path / "one") as one, Archive.create(tmp_path / "many") as many:
        saved_one_by_one(one, [FIRST[0], kept])
        with many.batch():
            saved_one_by_one(many, FIRST[:1])
            with pytest.raises(Unstorable), many.transaction():
                saved_one_by_one(many, [lost, EDITED[0], replace(lost, title="\u200e")], later=1)
            saved_one_by_one(many, [kept])  # under the id that the lost one had
        assert contents(one) == contents(many)
        checked(many)


def test_a_text_that_is_read_better_and_says_the_same_keeps_its_sketch(tmp_path):
    spaced = replace(FIRST[0], blocks=paragraphs(*(each.text.replace(" ", "\u00a0", 1) for each in FIRST[0].blocks)))
    with Archive.create(tmp_path) as archive:
        saved_one_by_one(archive, FIRST[:1])
        before = contents(archive)["sketches"]
        assert archive.save(spaced, captured_at=NOW, reextract=True).outcome is Outcome.SAME
        assert archive.article(FIRST[0].url).body == spaced.body
        assert contents(archive)["sketches"] == before != []


def test_the_collector_rests_while_a_batch_is_stored(tmp_path):
    with Archive.create(tmp_path) as archive:
        with archive.batch():
            assert not gc.isenabled()
        assert gc.isenabled()


def test_batches_nest(tmp_path):
    with Archive.create(tmp_path) as archive:
        with archive.batch():
            saved_at_once(archive, FIRST[:2])
            saved_one_by_one(archive, FIRST[2:4])
        assert len(search(archive.db, "Lonkami")) == 4
        checked(archive)
