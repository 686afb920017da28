"""A release is found again whatever other newsrooms made of it, in either order, and nothing else is taken for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from archive_samples import paragraphs

from archive.comparing.reprints import MIN_SHARED, RARE_POSTINGS, candidates
from archive.store import Archive
from benchmarks.edits import EDITS, edited
from benchmarks.newswire import REPRINT_EVERY, Newswire

WIRE = Newswire(1_000)
TEXTS = [" ".join(WIRE.paragraphs(number)) for number in range(40) if number % REPRINT_EVERY != REPRINT_EVERY - 1]


def released(number, text, source, *, later=0):
    """The generated article of that number with another text, source and identity."""
    told = WIRE.article(number)
    moment = replace(told.published, at=told.published.at + timedelta(hours=later))
    return replace(
        told, source=source, blocks=paragraphs(text), url=f"https://{source}.example/{number}", canonical_url=None,
        source_article_id=f"{source}-{number}", addresses=(), published=moment,
    )  # fmt: skip


@pytest.mark.parametrize("name", EDITS)
@pytest.mark.parametrize("copy_first", [False, True], ids=["original first", "copy first"])
def test_every_edited_copy_is_tied_to_its_original_and_to_no_other(tmp_path, name, copy_first):
    fillers = TEXTS[20:]
    with Archive.create(tmp_path) as archive, archive.transaction():
        made = []
        for number, text in enumerate(TEXTS[:20]):
            copy = edited(name, text, fillers[number % len(fillers)], number)
            pair = released(number, text, "biro"), released(number, copy, "koran", later=2)
            saved = [archive.save(each, captured_at=each.published.at) for each in (pair[::-1] if copy_first else pair)]
            made.append(tuple(each.article_id for each in (saved[::-1] if copy_first else saved)))
        archive.catch_up()
        rows = archive.db.execute("SELECT origin_id, article_id FROM reprints ORDER BY article_id").fetchall()
    assert sorted(rows) == sorted(made)


def test_unrelated_texts_with_the_same_formulas_are_left_alone(tmp_path):
    with Archive.create(tmp_path) as archive, archive.transaction():
        for number, text in enumerate(TEXTS):
            archive.save(released(number, text, f"koran-{number % 5}"), captured_at=WIRE.time_of(number))
        archive.catch_up()
        assert archive.db.execute("SELECT count(*) FROM reprints").fetchone() == (0,)


def test_one_rare_hash_is_enough_and_one_common_is_not():
    assert candidates({1: [7]}) == [7]
    assert candidates({1: range(RARE_POSTINGS + 1)}) == []
    many = range(RARE_POSTINGS + 1)
    assert candidates(dict.fromkeys(range(MIN_SHARED), many)) == list(many)
    assert candidates({1: [7, 8], 2: [8]}) == [8, 7]
