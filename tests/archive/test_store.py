"""What `Archive.save` promises."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta

import pytest
from archive_samples import NOW, article, hours, moment, paragraphs, prose
from archive_strategies import articles
from hypothesis import HealthCheck, given, settings

from archive.article import Address, Article, Image, Precision
from archive.cleaning import cleaned
from archive.errors import NoSuchArticle, Unstorable
from archive.ids import ID_DAY_FACTOR
from archive.store import Archive, Outcome


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path / "arsip") as opened:
        yield opened


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    with Archive.create(tmp_path_factory.mktemp("arsip")) as opened:
        yield opened


def rows(archive, query, *parameters):
    return archive.db.execute(query, parameters).fetchall()


class _Undone(Exception):
    pass


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(made=articles)
def test_what_is_saved_is_read_back(shared, made: Article):
    with suppress(_Undone), shared.transaction():
        saved = shared.save(made, captured_at=NOW)
        assert saved.outcome is Outcome.NEW
        assert shared.article(saved.article_id) == made
        assert all(shared.article(address.url) == made for address in made.addresses)
        again = shared.save(made, captured_at=NOW + hours(1))
        assert (again.outcome, again.article_id, again.revision) == (Outcome.SAME, saved.article_id, 1)
        assert rows(shared, "SELECT count(*) FROM article_changes") == [(0,)]
        raise _Undone


@settings(max_examples=30, deadline=None)
@given(made=articles)
def test_the_gate_lets_clean_records_pass_unchanged(made: Article):
    assert cleaned(made) == made


def test_ids_carry_the_publishers_day_and_count_from_one(archive):
    late = moment(NOW.replace(hour=18))  # 01:00 of the 7th in Jakarta
    assert archive.save(article(1), captured_at=NOW).article_id == 2025020600001
    assert archive.save(article(2), captured_at=NOW).article_id == 2025020600002
    assert archive.save(article(3, published=late), captured_at=NOW).article_id == 2025020700001
    assert archive.save(article(4, published=None), captured_at=NOW + timedelta(days=30)).article_id == 2025030800001


def test_a_full_day_goes_over_to_the_next_and_stays_findable_by_day(archive):
    first = archive.save(article(1), captured_at=NOW).article_id
    archive.db.execute("PRAGMA foreign_keys=OFF")
    archive.db.execute("UPDATE articles SET id = ? WHERE id = ?", (20250206 * ID_DAY_FACTOR + 99_999, first))
    assert archive.save(article(2), captured_at=NOW).article_id == 2025020700001
    assert archive.save(article(3), captured_at=NOW).article_id == 2025020700002
    displaced = "SELECT id FROM articles WHERE day = '2025-02-06' AND id / 100000 <> 20250206"
    assert rows(archive, displaced) == [(2025020700001,), (2025020700002,)]


def test_a_mended_date_moves_the_day_but_never_the_id(archive):
    saved = archive.save(article(1), captured_at=NOW)
    mended = moment(NOW - timedelta(days=3), precision=Precision.DAY)
    archive.save(article(1, published=mended), captured_at=NOW + hours(1))
    assert rows(archive, "SELECT id, day FROM articles") == [(saved.article_id, "2025-02-03")]
    changed = {row[0] for row in rows(archive, "SELECT field FROM article_changes")}
    assert {"published_at", "published_precision"} <= changed


@pytest.mark.fault("A2")
def test_an_edit_is_a_revision_that_keeps_what_it_replaced(archive):
    first = article(1, modified=moment())
    saved = archive.save(first, captured_at=NOW, capture_id=1)
    edited = article(1, modified=moment(), blocks=paragraphs(prose(1), "Seluruh warga selamat dan kembali."))
    again = archive.save(edited, captured_at=NOW + hours(2), capture_id=2)
    assert (again.outcome, again.article_id, again.revision) == (Outcome.REVISED, saved.article_id, 2)
    assert archive.article(saved.article_id).body == edited.body
    query = "SELECT revision, cause, is_silent, title_before, body_before, capture_id FROM article_revisions"
    assert rows(archive, query) == [
        (1, "publisher", 0, None, None, 1),
        (2, "publisher", 1, first.title, first.body, 2),
    ]
    assert rows(archive, "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'selamat'") == [(1,)]


def test_counters_quotes_and_other_times_make_no_revision(archive):
    saved = archive.save(article(1, blocks=paragraphs('Ia berkata: "kami siap" - lalu pergi.')), captured_at=NOW)
    curly = article(1, blocks=paragraphs("Ia berkata: “kami siap” – lalu  pergi."), modified=moment(NOW + hours(1)))
    again = archive.save(curly, captured_at=NOW + hours(2), capture_id=9)
    assert (again.outcome, again.revision) == (Outcome.SAME, 1)
    kept = archive.article(saved.article_id)
    assert (kept.body, kept.modified) == ('Ia berkata: "kami siap" - lalu pergi.', curly.modified)
    assert rows(archive, "SELECT count(*) FROM article_changes") == [(0,)]
    assert rows(archive, "SELECT capture_id, fetched_at FROM articles") == [(9, "2025-02-06T11:26:00Z")]


@pytest.mark.parametrize(
    ("version", "reextract", "cause", "silent"),
    [("1", False, "publisher", 1), ("2", False, "unclear", 1), ("2", True, "extraction", 0)],
)
def test_the_cause_of_a_change_is_told(archive, version, reextract, cause, silent):
    archive.save(article(1), captured_at=NOW)
    better = article(1, blocks=paragraphs(prose(1)), extractor_version=version)
    archive.save(better, captured_at=NOW, reextract=reextract)
    assert rows(archive, "SELECT cause, is_silent FROM article_revisions WHERE revision = 2") == [(cause, silent)]


def test_an_edit_is_silent_while_the_publisher_tells_the_same_moment(archive):
    archive.save(article(1, modified=moment()), captured_at=NOW)
    told_otherwise = moment(raw="Kamis, 6/2/2025 09:26 UTC", offset="+00:00")
    archive.save(article(1, modified=told_otherwise, blocks=paragraphs(prose(1), prose(2))), captured_at=NOW + hours(1))
    archive.save(article(1, modified=moment(NOW + hours(2)), blocks=paragraphs(prose(1))), captured_at=NOW + hours(2))
    assert rows(archive, "SELECT is_silent FROM article_revisions WHERE revision > 1") == [(1,), (0,)]


def test_what_a_later_page_leaves_out_is_kept_and_what_it_corrects_is_recorded(archive):
    told = article(1, authors=("Sari Lonka",), section="Daerah", subtitle="Sejak pagi", summary="Ringkas")
    saved = archive.save(told, captured_at=NOW)
    archive.save(article(1, section="Nasional"), captured_at=NOW + hours(1))
    kept = archive.article(saved.article_id)
    assert (kept.authors, kept.section, kept.subtitle, kept.summary) == (
        ("Sari Lonka",), "Nasional", "Sejak pagi", "Ringkas",
    )  # fmt: skip
    assert rows(archive, "SELECT field, before, after, cause FROM article_changes") == [
        ("section", "Daerah", "Nasional", "publisher")
    ]


def test_better_rules_may_take_a_wrong_author_away(archive):
    saved = archive.save(article(1, authors=("Ikuti Kami",)), captured_at=NOW)
    archive.save(article(1, extractor_version="2"), captured_at=NOW, reextract=True)
    assert archive.article(saved.article_id).authors == ()


def test_a_cut_text_is_marked_and_the_whole_one_stays_in_the_history(archive):
    whole = article(1)
    archive.save(whole, captured_at=NOW)
    archive.save(article(1, blocks=paragraphs("Baru teras."), body_complete=False), captured_at=NOW + hours(1))
    classes, before = rows(archive, "SELECT classes, body_before FROM article_revisions WHERE revision = 2")[0]
    assert {"shrunk", "cut"} <= set(json.loads(classes))
    assert before == whole.body


def test_an_older_capture_never_replaces_a_newer_wording(archive):
    newer = article(1)
    saved = archive.save(newer, captured_at=NOW)
    older = article(
        1, blocks=paragraphs(prose(1)), addresses=(Address(url="https://senja.example/amp/1", reason="amp"),)
    )
    again = archive.save(older, captured_at=NOW - hours(5))
    assert again.outcome is Outcome.SAME
    assert archive.article("https://senja.example/amp/1").body == newer.body
    assert rows(archive, "SELECT first_seen_at, revision FROM articles") == [("2025-02-06T04:26:00Z", 1)]
    assert saved.article_id == again.article_id


def test_a_copy_joins_its_address_and_changes_nothing(archive):
    saved = archive.save(article(1, source_article_id="11"), captured_at=NOW)
    copy = article(1, source_article_id="12", url="https://senja.example/ulang/12", section="Lain")
    again = archive.save(copy, captured_at=NOW + hours(1))
    assert (again.outcome, again.article_id) == (Outcome.COPY, saved.article_id)
    assert archive.save(copy, captured_at=NOW + hours(2)).outcome is Outcome.SAME
    assert archive.article(saved.article_id).section is None
    assert rows(archive, "SELECT reason FROM article_urls WHERE url LIKE '%/ulang/12'") == [("same text",)]


def test_a_copy_that_goes_its_own_way_becomes_an_article(archive):
    saved = archive.save(article(1, source_article_id="11"), captured_at=NOW)
    copy = article(1, source_article_id="12", url="https://senja.example/ulang/12")
    archive.save(copy, captured_at=NOW + hours(1))
    own = replace(copy, blocks=paragraphs(prose(1), prose(77), prose(78)))
    again = archive.save(own, captured_at=NOW + hours(2))
    assert again.outcome is Outcome.NEW
    assert archive.article("https://senja.example/ulang/12") == archive.article(again.article_id)
    assert archive.article("https://senja.example/berita/1") == archive.article(saved.article_id)


def test_a_copys_address_where_the_publishers_id_is_served_is_the_articles_own(archive):
    """What came from there is its words now: read without the id, by today's rules, it must be no other article's."""
    saved = archive.save(article(1, source_article_id="11"), captured_at=NOW)
    there = article(1, url="https://senja.example/ulang/12")
    assert archive.save(there, captured_at=NOW + hours(1)).outcome is Outcome.COPY
    edited = replace(there, blocks=paragraphs(prose(1), prose(77), prose(78)))
    archive.save(replace(edited, source_article_id="11"), captured_at=NOW + hours(2))
    better = replace(edited, title="Judul yang dibaca lain", blocks=edited.blocks[:2])
    again = archive.save(better, captured_at=NOW + hours(2), reextract=True)
    assert (again.outcome, again.article_id) == (Outcome.REVISED, saved.article_id)


def test_the_page_of_the_present_wording_is_no_past_when_it_is_read_anew(archive):
    """It came from another address than the article's own, and better rules read there what was the text before."""
    both = (Address(url="https://senja.example/berita/1", reason="fetched"),
            Address(url="https://senja.example/1/semua", reason="redirect"))  # fmt: skip
    first = article(1, addresses=both)
    archive.save(first, captured_at=NOW, capture_id=1)
    there = article(1, url=both[1].url)
    boxed = replace(there, blocks=(*there.blocks, *paragraphs(prose(77))))
    archive.save(boxed, captured_at=NOW + hours(1), capture_id=2)
    again = archive.save(there, captured_at=NOW + hours(1), capture_id=2, reextract=True)
    assert (again.outcome, archive.article(again.article_id).body) == (Outcome.REVISED, first.body)


def test_a_text_without_address_is_known_when_it_comes_again(archive):
    plain = article(1, url=None)
    saved = archive.save(plain, captured_at=NOW)
    again = archive.save(plain, captured_at=NOW + timedelta(days=9))
    assert (again.outcome, again.article_id) == (Outcome.SAME, saved.article_id)


@pytest.mark.fault("A1")
def test_a_slug_that_changed_leads_to_the_same_article(archive):
    saved = archive.save(article(1, source_article_id="7"), captured_at=NOW)
    moved = article(1, source_article_id="7", url="https://senja.example/berita/1-baru", title="Judul yang diperbaiki")
    assert archive.save(moved, captured_at=NOW + hours(1)).article_id == saved.article_id
    assert archive.article(saved.article_id).url == "https://senja.example/berita/1-baru"
    archive.save(replace(moved, url="https://senja.example/berita/1"), captured_at=NOW + hours(2))
    assert archive.article(saved.article_id).url == "https://senja.example/berita/1-baru"


def test_a_canonical_address_elsewhere_stays_with_its_own_outlet(archive):
    origin = archive.save(article(1), captured_at=NOW)
    syndicated = article(
        1, source="kabar-fajar", url="https://fajar.example/9", canonical_url="https://senja.example/berita/1"
    )
    other = archive.save(syndicated, captured_at=NOW + hours(1))
    assert (other.outcome, other.article_id != origin.article_id) == (Outcome.NEW, True)
    assert archive.article("https://senja.example/berita/1").source == "warta-senja"


def test_pictures_are_kept_in_order_and_their_changes_recorded(archive):
    one, two = (Image(url=f"https://g.example/{n}?w=700", identity=n, is_lead=n == "a") for n in "ab")
    saved = archive.save(article(1, images=(one, two)), captured_at=NOW)
    archive.save(article(1, images=(replace(one, url="https://g.example/a?w=900"), two)), captured_at=NOW + hours(1))
    assert rows(archive, "SELECT count(*) FROM article_changes") == [(0,)]
    archive.save(article(1, images=(two,)), captured_at=NOW + hours(2))
    assert archive.article(saved.article_id).images == (two,)
    assert rows(archive, "SELECT field, before FROM article_changes") == [
        ("images", '[["a",null,null],["b",null,null]]')
    ]


@pytest.mark.fault("A3")
def test_gone_and_back_are_dated_and_the_text_stays(archive):
    saved = archive.save(article(1), captured_at=NOW)
    archive.mark_gone(saved.article_id, "410", NOW + hours(1))
    archive.mark_gone(saved.article_id, "404", NOW + hours(2))
    assert rows(archive, "SELECT gone_at, gone_reason FROM articles") == [("2025-02-06T10:26:00Z", "410")]
    assert archive.article(saved.article_id).body == article(1).body
    archive.save(article(1), captured_at=NOW + hours(3))
    assert rows(archive, "SELECT gone_at, gone_reason FROM articles") == [(None, None)]
    archive.mark_gone(saved.article_id, "404", NOW + hours(4))
    archive.mark_back(saved.article_id, NOW + hours(5))
    changes = rows(archive, "SELECT before, after FROM article_changes WHERE field = 'gone_at' ORDER BY id")
    assert [after is None for _, after in changes] == [False, True, False, True]


@pytest.mark.fault("A4")
def test_a_reprint_elsewhere_is_tied_to_its_origin_whichever_came_first(tmp_path):
    origin = article(1)
    framed = article(
        2, source="kabar-fajar", url="https://fajar.example/2", published=moment(NOW + hours(3)),
        blocks=(*paragraphs(prose(300)), *origin.blocks, *paragraphs("Sumber: senja.example")),
    )  # fmt: skip
    edges = []
    for name, order in (("satu", (origin, framed)), ("dua", (framed, origin))):
        with Archive.create(tmp_path / name) as archive:
            for each in order:
                archive.save(each, captured_at=NOW + hours(9))
            archive.catch_up()
            query = (
                "SELECT a.source, o.source, coverage, share > 0.5, lag_seconds, credited FROM reprints r"
                " JOIN articles a ON a.id = r.article_id JOIN articles o ON o.id = r.origin_id"
            )
            edges += rows(archive, query)
            assert rows(archive, "SELECT articles, sources FROM stories") == [(2, 2)]
            assert rows(archive, "SELECT count(DISTINCT story_id) FROM articles") == [(1,)]
    assert len(edges) == 2
    assert edges[0] == edges[1]
    assert edges[0][:2] == ("kabar-fajar", "warta-senja")
    assert edges[0][2] > 0.9
    assert edges[0][4:] == (3 * 3600, 1)


@pytest.mark.parametrize("dates", [(moment(NOW), None), (None, moment(NOW)), (None, None)])
def test_the_time_between_a_text_and_its_reprint_is_unknown_where_a_date_lacks(archive, dates):
    for number, date in enumerate(dates):
        page = article(number, source=f"s{number}", published=date, blocks=paragraphs(prose(1)))
        archive.save(page, captured_at=NOW + hours(number))
    archive.catch_up()
    assert rows(archive, "SELECT lag_seconds FROM reprints") == [(None,)]


def test_two_stories_become_one_when_a_text_ties_them(archive):
    for number, source in enumerate(("a", "b", "c", "d")):
        text = prose(1 + number // 2 * 50)
        page = article(number, source=source, url=f"https://{source}.example/", blocks=paragraphs(text))
        archive.save(page, captured_at=NOW)
    archive.catch_up()
    assert rows(archive, "SELECT count(*) FROM stories") == [(2,)]
    both = article(9, source="e", url="https://e.example/", blocks=paragraphs(prose(1), prose(51)))
    archive.save(both, captured_at=NOW)
    archive.catch_up()
    assert rows(archive, "SELECT articles, sources FROM stories") == [(5, 5)]


def test_an_error_in_a_transaction_leaves_nothing_of_it(archive):
    with suppress(_Undone), archive.transaction():
        archive.save(article(1), captured_at=NOW)
        raise _Undone
    assert rows(archive, "SELECT count(*) FROM articles, sources, article_urls") == [(0,)]
    assert rows(archive, "SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'warga'") == [(0,)]


@pytest.mark.fault("P2")
def test_unreadable_characters_stop_at_the_gate(archive):
    dirty = article(
        1, title="Warga\x00 \u202eaman\ud800", blocks=paragraphs("Satu\x07 dua\x1f."), authors=("\x00", "Sari")
    )
    saved = archive.save(dirty, captured_at=NOW)
    kept = archive.article(saved.article_id)
    assert (kept.title, kept.body, kept.authors) == ("Warga aman\ufffd", "Satu dua.", ("Sari",))
    with pytest.raises(Unstorable, match="nothing readable"):
        archive.save(article(2, title="\x00\u202e"), captured_at=NOW)


def test_an_unknown_article_has_a_name(archive):
    for call in (
        lambda: archive.article(5),
        lambda: archive.article("https://senja.example/tidak"),
        lambda: archive.mark_gone(5, "404", NOW),
        lambda: archive.mark_back(5, NOW),
    ):
        with pytest.raises(NoSuchArticle):
            call()


def test_an_address_and_a_source_can_be_told_later(archive):
    archive.save(article(1), captured_at=NOW)
    amp = Address(url="https://senja.example/amp/1", reason="amp")
    archive.save(article(1, addresses=(*article(1).addresses, amp)), captured_at=NOW)
    assert archive.article(amp.url).title == article(1).title
    archive.add_source("warta-senja", at=NOW, title="Warta Senja", timezone="Asia/Jakarta")
    assert rows(archive, "SELECT title, timezone FROM sources") == [("Warta Senja", "Asia/Jakarta")]


def test_two_addresses_that_differ_by_a_word_do_not_revise_each_other_for_ever(archive):
    one = article(1)
    two = article(1, url="https://senja.example/lagi/1", blocks=(*one.blocks, *paragraphs("Tambahan.")))
    outcomes = [archive.save(page, captured_at=NOW + hours(n)).outcome for n, page in enumerate([one, two, one, two])]
    assert outcomes == [Outcome.NEW, Outcome.REVISED, Outcome.SAME, Outcome.SAME]
    back = replace(two, blocks=one.blocks)  # at its own address the publisher may take a change back
    assert archive.save(back, captured_at=NOW + hours(9)).outcome is Outcome.REVISED


def test_an_address_that_a_page_named_is_fetched_once_it_was(archive):
    """Until then it stays what the first page said of it."""
    claimed = "https://senja.example/berita/resmi"
    own = Address(url=article().url, reason="fetched")
    reason = "SELECT reason FROM article_urls WHERE url = ?"
    for told in ("rel-canonical", "og-url"):
        archive.save(article(addresses=(own, Address(url=claimed, reason=told))), captured_at=NOW)
        assert archive.db.execute(reason, [claimed]).fetchone() == ("rel-canonical",)
    archive.save(article(url=claimed, addresses=(Address(url=claimed, reason="fetched"),)), captured_at=NOW + hours(1))
    assert archive.db.execute(reason, [claimed]).fetchone() == ("fetched",)
    assert archive.db.execute("SELECT count(*) FROM articles").fetchone() == (1,)
