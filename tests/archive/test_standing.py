"""Lines that stand on page after page of a source: when they are learned, lost, and never taken for one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from archive_samples import NOW, article, moment, paragraphs, prose
from hypothesis import given
from hypothesis import strategies as st

from archive.article import Article, BlockKind, Provenance
from archive.comparing.standing import FIELD, MAX_NAMED, WINDOW, Line, key_of, keys_from, lines_of, met, told, version
from archive.store import Archive

DAY = date(2026, 3, 1)
APPEAL = "Hubungi Humas Balai Lonkami di loket tiga untuk keterangan lain."


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path) as opened:
        yield opened


def told_on(number: int, *texts: str, day: int | None = None, **fields) -> Article:
    published = moment(NOW + timedelta(days=number if day is None else day))
    return article(number, blocks=paragraphs(prose(number), *texts), published=published, **fields)


def save(archive: Archive, *articles: Article) -> None:
    for each in articles:
        archive.save(each, captured_at=NOW + timedelta(days=300))
    archive.catch_up()


def test_a_line_on_every_page_is_learned_and_nothing_else(archive):
    save(archive, *(told_on(number, APPEAL) for number in range(9)))
    assert archive.standing_lines("warta-senja") == frozenset()
    save(archive, told_on(9, APPEAL))
    assert archive.standing_lines("warta-senja") == {key_of(APPEAL)}
    assert archive.standing_lines("lain") == frozenset()


def test_a_line_that_was_left_out_is_still_seen(archive):
    save(archive, *(told_on(number, APPEAL) for number in range(10)))
    evidence = {FIELD: Provenance(origin="archive:standing lines", raw=told([key_of(APPEAL)]))}
    save(archive, *(told_on(number, provenance=evidence) for number in range(10, 60)))
    assert archive.standing_lines("warta-senja") == {key_of(APPEAL)}
    row = archive.db.conn.execute("SELECT pages, text FROM standing_lines WHERE is_standing").fetchone()
    assert row == (60, APPEAL)


def test_a_line_that_goes_out_of_use_is_an_article_s_again_when_it_comes_back(archive):
    save(archive, *(told_on(number, APPEAL) for number in range(10)), *(told_on(number) for number in range(10, 70)))
    assert archive.standing_lines("warta-senja") == {key_of(APPEAL)}
    save(archive, told_on(70, APPEAL))
    assert archive.standing_lines("warta-senja") == frozenset()


@pytest.mark.parametrize(("read", "was_standing", "stands"), [
    (19, False, True), (20, False, False), (20, True, True), (39, True, True), (40, True, False),
])  # fmt: skip
def test_what_stands_is_lost_on_under_a_quarter_of_the_pages_and_learned_on_half(read, was_standing, stands):
    """Met on its tenth page, the 20th or 21st, 40th or 41st of the source."""
    line = Line(pages=9, since=0, first_day=DAY, last_day=DAY + timedelta(days=9), is_standing=was_standing)
    assert met(line, read, DAY + timedelta(days=9)).is_standing is stands


@pytest.mark.parametrize(
    "day_of", [lambda number: number // 3, lambda number: 0], ids=["a story of five days", "a release printed often"]
)
def test_what_is_said_again_for_some_days_is_no_template(archive, day_of):
    save(archive, *(told_on(number, APPEAL, day=day_of(number)) for number in range(15)))
    assert archive.standing_lines("warta-senja") == frozenset()


def test_a_sentence_on_a_third_of_the_pages_is_no_template(archive):
    save(archive, *(told_on(number, *[APPEAL] * (number % 3 == 0)) for number in range(90)))
    assert archive.standing_lines("warta-senja") == frozenset()


def test_a_page_read_again_teaches_nothing(archive):
    for _ in range(3):
        save(archive, *(told_on(number, APPEAL) for number in range(9)))
    assert archive.standing_lines("warta-senja") == frozenset()


def test_memory_is_bounded(archive):
    with archive.transaction():
        save(archive, *(told_on(number, APPEAL) for number in range(2 * WINDOW + 20)))
    count, most = archive.db.conn.execute("SELECT count(*), max(pages) FROM standing_lines").fetchone()
    assert count <= WINDOW + 1
    assert most <= WINDOW
    assert archive.standing_lines("warta-senja") == {key_of(APPEAL)}


def test_what_an_earlier_wartarsip_stored_is_learned_once(archive):
    left_out = {FIELD: Provenance(origin="archive:standing lines", raw=told([key_of(APPEAL)]))}
    save(archive, *(told_on(number, APPEAL) for number in range(12)))
    save(archive, *(told_on(number, provenance=left_out) for number in range(12, 20)))
    before = archive.db.conn.execute("SELECT * FROM standing_lines ORDER BY hash").fetchall()
    archive.learn_from_stored()
    assert archive.db.conn.execute("SELECT * FROM standing_lines ORDER BY hash").fetchall() == before
    for table in ("standing_lines", "standing_pages"):
        archive.db.conn.execute(f"DELETE FROM {table}")
    archive.learn_from_stored()
    assert archive.db.conn.execute("SELECT * FROM standing_lines ORDER BY hash").fetchall() == before


def test_headings_rows_and_short_lines_never_stand():
    kinds = (BlockKind.HEADING, BlockKind.TABLE)
    blocks = [
        replace(block, kind=kind) for kind in kinds for block in paragraphs("Harga beras dan gula pasir hari ini")
    ]
    assert lines_of([*blocks, *paragraphs("Singkat saja.")]) == {}


def test_a_line_too_long_to_be_kept_whole_never_stands():
    assert set(lines_of(paragraphs("a" * 500, "b" * 501))) == {key_of("a" * 500)}


def test_the_words_of_a_line_that_was_left_out_are_never_forgotten(archive):
    """Its articles may have lost their pages: then these words are all that is left of it."""
    long = f"{APPEAL} {prose(7, 400)}"[:490].strip()
    save(archive, *(told_on(number, long) for number in range(10)))
    with archive.transaction():
        save(archive, *(told_on(number) for number in range(10, 60)), told_on(60, long))
        save(archive, *(told_on(number) for number in range(61, 60 + 3 * WINDOW)))
    assert archive.standing_lines("warta-senja") == frozenset()
    assert archive.db.conn.execute("SELECT text FROM standing_lines WHERE text NOT NULL").fetchall() == [(long,)]


def test_words_that_stood_for_a_part_of_a_batch_are_kept(archive):
    with archive.batch():
        save(
            archive, *(told_on(number, APPEAL) for number in range(10)), *(told_on(number) for number in range(10, 70))
        )
        save(archive, told_on(70, APPEAL))
    assert archive.standing_lines("warta-senja") == frozenset()
    assert archive.db.conn.execute("SELECT text FROM standing_lines WHERE text NOT NULL").fetchall() == [(APPEAL,)]


def test_only_the_ends_of_a_long_text_are_looked_at():
    blocks = paragraphs(*(prose(number, 8) for number in range(100)))
    assert set(lines_of(blocks)) == {key_of(block.text) for block in (*blocks[:20], *blocks[-20:])}


def test_a_line_is_known_however_it_is_set():
    assert key_of("“Salam”  dari kami") == key_of('"salam" dari KAMI') != key_of("salam dari kita")


def test_the_version_says_which_lines_were_known():
    assert version(frozenset()) == ""
    assert version(frozenset({1, 2})) == version(frozenset({2, 1})) != version(frozenset({1}))


@given(st.lists(st.integers(-(2**63), 2**63 - 1), max_size=40))
def test_evidence_names_lines_and_fits(keys):
    raw = told(keys)
    assert list(keys_from(raw)) == keys[:MAX_NAMED]
    assert len(raw) <= 500


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 60)), max_size=80))
def test_a_standing_line_was_always_on_enough_pages_and_days(pages):
    line, days = None, []
    for read, (has, day) in enumerate(pages):
        if has:
            days.append(day)
            line = met(line, read, DAY + timedelta(days=day))
    if line is not None and line.is_standing:
        assert len(days) >= 10
        assert max(days) - min(days) >= 7
