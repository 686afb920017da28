"""Whose text is it?"""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import pytest
from archive_samples import NOW, article, hours, moment, paragraphs, prose
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import ContentClass, Precision
from archive.comparing.reprints import (
    MIN_SHARED,
    SKETCH_SIZE,
    Dated,
    direction,
    is_credited,
    likeness,
    overlap,
    probes,
    sketch,
)
from archive.integrity.verifying import verify
from archive.store import Archive


def shared(origin, reprint):
    """Hits in the earlier one's stored sketch when the later one comes."""
    return len(set(probes(reprint)) & set(sketch(origin)))


LONG, SHORT = prose(1, 900), prose(2, 150)


@pytest.mark.parametrize(
    "reprint",
    [
        LONG.upper().replace(" ", "  "),
        prose(3, 60) + " " + LONG,
        " ".join(LONG.split()[:300]),
        " ".join(LONG.split()[450:] + LONG.split()[:450]),
        " ".join(word if n % 25 else "lain" for n, word in enumerate(LONG.split())),
        prose(4, 1500) + " " + LONG + " " + prose(5, 1500),
    ],
    ids=["case", "lead", "cut", "reordered", "edited", "embedded"],
)
def test_altered_copies_are_found_in_both_orders(reprint):
    assert shared(LONG, reprint) >= MIN_SHARED
    assert shared(reprint, LONG) >= MIN_SHARED
    found = overlap(LONG, reprint)
    assert found
    assert found.is_reprint


def test_a_short_release_within_a_long_article_is_found():
    framed = prose(6, 2000) + " " + SHORT + " " + prose(7, 2000)
    assert shared(SHORT, framed) >= MIN_SHARED
    found = overlap(SHORT, framed)
    assert found
    assert (found.coverage > 0.95, found.share < 0.1, found.is_reprint) == (True, True, True)


def test_texts_that_share_nothing_are_no_candidates():
    texts = [prose(seed, 400) for seed in range(20)]
    assert all(shared(one, other) == 0 for one in texts for other in texts if one is not other)


def test_a_shared_disclaimer_is_no_reprint():
    disclaimer = prose(500, 30)
    found = overlap(prose(8, 300) + disclaimer, prose(9, 300) + disclaimer)
    assert found
    assert not found.is_reprint


def test_a_caption_is_nobodys():
    assert overlap("Warga Lonkami bergotong royong", "Warga Lonkami bergotong royong") is None
    assert sketch("tujuh kata saja tidak cukup untuk ini") == ()


def test_a_sketch_is_small_sorted_and_never_changes():
    assert len(sketch(prose(1, 200))) == SKETCH_SIZE
    assert 16 <= len(sketch(LONG)) < 60
    assert sketch("satu dua tiga empat lima enam tujuh delapan") == (162031846749389,)
    assert sketch("satu dua tiga empat lima enam tujuh a\u00ad\u0301") == (
        162031846751040,
    )  # no letter that the accent joins


@settings(max_examples=60, deadline=None)
@given(text=st.text("ab c d\n“é", max_size=200), other=st.text("ab c d", max_size=200))
def test_laws(text, other):
    assert sketch(text) == tuple(sorted(set(sketch(text))))
    assert set(sketch(text)) <= set(probes(text))
    assert all(0 <= each < 2**63 for each in probes(text))
    assert 0 <= likeness(text, other) == likeness(other, text) <= 1
    assert likeness(text, text) in (0.0, 1.0)
    assert set(sketch(text)) == set(sketch(text.upper().replace(" ", "\n")))


def dated(number, published=None, precision=Precision.MINUTE, first_seen=NOW, **told):
    return Dated(article_id=number, published=published, precision=precision, first_seen=first_seen, **told)


@pytest.mark.parametrize(
    ("one", "other", "origin"),
    [
        (dated(1, NOW), dated(2, NOW - hours(1)), 2),
        (dated(1, NOW, credits_other=True), dated(2, NOW + hours(1)), 1),  # a time told beats a credit
        (dated(1, NOW, Precision.DAY), dated(2, NOW - hours(9), credits_other=True), 1),
        (dated(1, NOW, Precision.DAY), dated(2, NOW - hours(30), credits_other=True), 2),
        (dated(1, None), dated(2, NOW, first_seen=NOW - hours(1)), 2),
        (dated(1, NOW), dated(2, NOW, credits_other=True), 1),
        (dated(1, NOW), dated(2, NOW, Precision.DAY, is_release=True), 2),
        (dated(1, NOW), dated(2, NOW, credits_other=True, is_release=True), 1),
        (dated(2), dated(1), 1),
    ],
)
def test_direction_does_not_depend_on_who_is_asked_first(one, other, origin):
    expected = (origin, 3 - origin)
    assert direction(one, other) == expected
    assert direction(other, one) == expected


@pytest.mark.parametrize(
    ("text", "credited"),
    [
        ("Dikutip dari Warta Senja, Kamis.", True),
        ("Sumber: www.senja.example", True),
        ("Baca: warga lonkami GOTONG-royong lagi.", True),
        ("Senja tiba di Lonkami.", False),
        ("Warta Senjakala", False),
    ],
)
def test_credit(text, credited):
    names = ("Warta Senja", "senja.example")
    assert is_credited(text, title="Warga Lonkami gotong royong", names=names) is credited
    assert not is_credited("Banjir di Demak surut", title="Banjir", names=())


def test_a_huge_text_leaves_nothing_of_its_size_behind():
    probes("laut " * 100)
    tracemalloc.start()
    try:
        probes(" ".join(map(str, range(100_000))))
        assert tracemalloc.get_traced_memory()[0] < 1_000_000
    finally:
        tracemalloc.stop()


def test_a_time_that_was_mended_moves_the_lag(tmp_path):
    with Archive.create(tmp_path / "arsip") as archive:
        texts = [prose(60 + number, 60) for number in range(3)]
        for seed, source in ((1, "satu"), (2, "dua")):
            record = article(seed, source=source, url=f"https://{source}.example/1", blocks=paragraphs(*texts),
                             published=moment(NOW + hours(seed)))  # fmt: skip
            archive.save(record, captured_at=NOW + hours(seed))
        archive.catch_up()
        assert archive.db.execute("SELECT lag_seconds FROM reprints").fetchall() == [(3600,)]
        archive.save(replace(record, published=moment(NOW + hours(4))), captured_at=NOW + hours(5))
        assert archive.db.execute("SELECT lag_seconds FROM reprints").fetchall() == [(3 * 3600,)]


EDGE = "SELECT article_id, origin_id, coverage, share, lag_seconds, credited FROM reprints"


def _printed_by_two(archive, *texts, **fields):
    """One text at `satu`, and with more of its own at `dua`, an hour later; the ids and the second record."""
    ids = []
    for seed, source, extra in ((1, "satu", ()), (2, "dua", texts)):
        blocks = paragraphs(*(prose(60 + number, 60) for number in range(3)), *extra)
        record = article(seed, source=source, url=f"https://{source}.example/1", blocks=blocks,
                         **{"published": moment(NOW + hours(seed)), **fields})  # fmt: skip
        ids.append(archive.save(record, captured_at=NOW + hours(seed)).article_id)
    archive.catch_up()
    return *ids, record


def test_a_time_that_was_mended_turns_the_edge(tmp_path):
    """The story begins with the other one then, too."""
    with Archive.create(tmp_path / "arsip") as archive:
        one, two, record = _printed_by_two(archive, prose(99, 60))
        ((*ends, coverage, share, lag, _),) = archive.db.execute(EDGE)
        assert (ends, coverage, lag) == ([two, one], 1.0, 3600)
        archive.save(replace(record, published=moment(NOW - hours(1))), captured_at=NOW + hours(5))
        assert archive.db.execute(EDGE).fetchall() == [(one, two, share, 1.0, 2 * 3600, 0)]
        assert archive.db.execute("SELECT first_article_id FROM stories").fetchall() == [(two,)]
        assert verify(archive.folder) == []


def test_an_older_page_turns_the_edge_of_undated_texts(tmp_path):
    with Archive.create(tmp_path / "arsip") as archive:
        one, two, record = _printed_by_two(archive, published=None)
        assert [edge[:2] for edge in archive.db.execute(EDGE)] == [(two, one)]
        archive.save(record, captured_at=NOW - hours(1))
        assert [edge[:2] for edge in archive.db.execute(EDGE)] == [(one, two)]


def test_a_credit_that_was_added_turns_the_edge_and_leaves_one(tmp_path):
    with Archive.create(tmp_path / "arsip") as archive:
        one, two, _ = _printed_by_two(archive, published=None)
        credited = replace(archive.article(one), blocks=(*archive.article(one).blocks, *paragraphs("Sumber: dua")))
        archive.save(credited, captured_at=NOW + hours(5))
        archive.catch_up()
        assert [(*edge[:2], edge[5]) for edge in archive.db.execute(EDGE)] == [(one, two, 1)]


def test_of_two_undated_texts_the_press_release_is_the_origin_though_seen_later(tmp_path):
    with Archive.create(tmp_path / "arsip") as archive:
        texts = paragraphs(*(prose(60 + number, 60) for number in range(3)))
        of = [("satu", ContentClass.NEWS), ("dinas", ContentClass.PRESS_RELEASE)]
        ids = [
            archive.save(
                article(seed, source=source, url=f"https://{source}.example/1", blocks=texts, published=None,
                        content_class=kind), captured_at=NOW + hours(seed),
            ).article_id
            for seed, (source, kind) in enumerate(of)
        ]  # fmt: skip
        archive.catch_up()
        assert archive.db.execute("SELECT origin_id, article_id FROM reprints").fetchall() == [(ids[1], ids[0])]
