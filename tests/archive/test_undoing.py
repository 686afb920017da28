"""A merge or a split that is taken back: every cell is as it was, and nothing that was seen since is lost."""

from __future__ import annotations

from datetime import timedelta

import pytest
from archive_samples import NOW, article, capture, hours, moment, paragraphs, prose

from archive.article import Address
from archive.decisions.merging import merge
from archive.decisions.splitting import split
from archive.decisions.timelines import timeline
from archive.decisions.undoing import undo
from archive.integrity.verifying import verify
from archive.ledger import Found, State
from archive.saving.sketches import add_sketch
from archive.saving.stories import regroup
from archive.store import Archive

LONG, OTHER = [prose(40 + turn, 60) for turn in range(3)], [prose(50 + turn, 60) for turn in range(3)]


def store(archive, seed, source, texts, at, **fields):
    url = f"https://{source}.example/{seed}"
    usual = {"source": source, "url": url, "addresses": (Address(url=url, reason="fetched"),), "published": moment(at)}
    record = article(seed, blocks=paragraphs(*texts), **{**usual, **fields})
    kept = archive.captures.keep(capture(record.body.encode(), record.url, fetched_at=at))
    with archive.transaction():
        archive.ledger.discover([Found(url=record.url)], source, at)
        saved = archive.save(record, captured_at=at, capture_id=kept)
        archive.ledger.settle(record.url, State.STORED, at=at, article_id=saved.article_id)
    return saved.article_id


TABLES = ("articles", "article_urls", "article_revisions", "images", "addresses", "sketches", "reprints", "stories",
          "separations", "totals", "source_counts")  # fmt: skip


def everything(archive):
    archive.catch_up()
    return {table: sorted(archive.db.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in TABLES}


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path / "arsip") as opened:
        yield opened


@pytest.fixture
def printed(archive):
    """Two releases of one office, each printed elsewhere, and edited until nothing of what was printed is left."""
    ids = [store(archive, seed, "dinas", texts, NOW + hours(seed)) for seed, texts in ((1, LONG), (2, OTHER))]
    ids += [store(archive, 3, "satu", [*LONG, prose(3, 10)], NOW + hours(3))]
    ids += [store(archive, 4, "dua", [*OTHER, prose(4, 10)], NOW + hours(4))]
    archive.catch_up()
    store(archive, 2, "dinas", [prose(9, 200)], NOW + hours(5), published=moment(NOW + hours(2)))
    return ids


def edges(archive):
    return set(archive.db.execute("SELECT article_id, origin_id, lag_seconds FROM reprints").fetchall())


def test_what_was_reprinted_of_one_was_reprinted_of_both(archive, printed):
    """Though neither's present text tells so any more: that it was found does not become untrue."""
    one, two, first, second = printed
    merge(archive, one, two, NOW)
    assert edges(archive) == {(first, one, 3600), (second, one, 7200)}  # it was published when the later page says
    stories = archive.db.execute("SELECT DISTINCT story_id FROM articles").fetchall()
    assert len(stories) == 1
    assert stories[0][0] is not None
    assert verify(archive.folder) == []


def test_an_article_is_no_reprint_of_itself_nor_of_its_own_outlet(archive, printed):
    one, _, first, second = printed
    merge(archive, one, first, NOW)
    assert {edge[:2] for edge in edges(archive)} == {(second, printed[1])}
    merge(archive, second, one, NOW)  # an article of `dua`, joined with one of `dinas`: which printed nothing of dua's
    assert edges(archive) == {(second, printed[1], 7200)}
    assert verify(archive.folder) == []


@pytest.mark.parametrize("order", [(0, 1), (1, 0), (0, 2), (2, 0), (0, 3), (3, 2)])
def test_an_undone_merge_brings_reprints_and_stories_back(archive, printed, order):
    before = everything(archive)
    number = merge(archive, *(printed[each] for each in order), NOW + hours(20))
    assert everything(archive)["articles"] != before["articles"]
    undo(archive, number, NOW + hours(30))
    assert everything(archive) == before
    assert verify(archive.folder) == []


def test_what_was_seen_since_a_merge_stays_though_no_word_changed(archive):
    """A byline that was added, an address that was learned, that it is gone; and the other's wordings go back."""
    one = store(archive, 1, "dinas", LONG, NOW)
    two = store(archive, 2, "dinas", OTHER, NOW + hours(1))
    number = merge(archive, one, two, NOW + hours(2))
    store(archive, 2, "dinas", OTHER, NOW + hours(3), authors=("Sinta Lonkami",), title=archive.article(one).title,
          addresses=(Address(url="https://dinas.example/2", reason="fetched"),
                     Address(url="https://dinas.example/2-baru", reason="redirect")))  # fmt: skip
    archive.mark_gone(one, "http 410", NOW + hours(4))
    undo(archive, number, NOW + hours(5))
    assert archive.article(one).authors == ("Sinta Lonkami",)
    told = archive.db.execute("SELECT field, after FROM article_changes WHERE article_id = ?", [one]).fetchall()
    assert {name for name, _ in told} >= {"authors", "gone_at", "gone_reason"}
    assert archive.find("https://dinas.example/2-baru") == one
    row = archive.db.execute("SELECT gone_reason, fetched_at FROM articles WHERE id = ?", [one]).fetchone()
    assert row == ("http 410", "2025-02-06T09:26:00Z")  # the page that its present wording was read from
    assert [entry.article.body for entry in timeline(archive.db.conn, one)] == ["\n\n".join(LONG)]
    assert [entry.article.body for entry in timeline(archive.db.conn, two)] == ["\n\n".join(OTHER)]
    assert verify(archive.folder) == []


def test_a_wording_that_was_read_since_a_merge_follows_those_of_before(archive):
    one = store(archive, 1, "dinas", LONG, NOW)
    two = store(archive, 2, "dinas", OTHER, NOW + hours(1))
    number = merge(archive, one, two, NOW + hours(2))
    store(archive, 1, "dinas", LONG[:2], NOW + hours(3))
    store(archive, 5, "satu", [*LONG[:2], prose(3, 10)], NOW + timedelta(days=1))
    undo(archive, number, NOW + hours(5))
    assert [entry.article.body for entry in timeline(archive.db.conn, one)] == [
        "\n\n".join(LONG),
        "\n\n".join(LONG[:2]),
    ]
    assert [entry.article.body for entry in timeline(archive.db.conn, two)] == ["\n\n".join(OTHER)]
    assert len(edges(archive)) == 1
    assert verify(archive.folder) == []


def test_an_undone_split_brings_every_cell_back(archive, printed):
    one, two, *_ = printed
    merge(archive, one, two, NOW + hours(10))
    before = everything(archive)
    number = split(archive, one, "https://dinas.example/2", NOW + hours(20))
    assert everything(archive)["article_revisions"] != before["article_revisions"]
    undo(archive, number, NOW + hours(30))
    after = everything(archive)
    for table in set(TABLES) - {"addresses"}:  # which is asked again
        assert after[table] == before[table], table
    assert verify(archive.folder) == []


def test_an_undone_split_keeps_what_was_seen_since(archive):
    one = store(archive, 1, "dinas", LONG, NOW)
    two = store(archive, 2, "dinas", OTHER, NOW + hours(1))
    merge(archive, one, two, NOW + hours(2))
    number = split(archive, one, "https://dinas.example/2", NOW + hours(3))
    store(archive, 2, "dinas", OTHER[:2], NOW + hours(4))
    undo(archive, number, NOW + hours(5))
    assert [entry.article.body for entry in timeline(archive.db.conn, one)] == [
        "\n\n".join(LONG), "\n\n".join(OTHER), "\n\n".join(OTHER[:2]),
    ]  # fmt: skip
    assert verify(archive.folder) == []


def test_the_largest_part_of_a_story_keeps_its_number(archive):
    """An analyst's note of a story must not name another one because an article was taken away."""
    ids = [store(archive, seed, f"s{seed}", [prose(70, 60), prose(71, 60)], NOW + hours(seed)) for seed in range(5)]
    archive.catch_up()
    (story_id,) = archive.db.execute("SELECT DISTINCT story_id FROM articles").fetchone()
    with archive.transaction():
        archive.db.execute(
            "DELETE FROM reprints WHERE (article_id IN (?1, ?2)) <> (origin_id IN (?1, ?2))", [ids[0], ids[1]]
        )
        regroup(archive.db.conn, story_id)
    grouped = dict(archive.db.execute("SELECT id, story_id FROM articles").fetchall())
    assert {grouped[each] for each in ids[2:]} == {story_id}
    assert len({grouped[each] for each in ids[:2]} - {story_id, None}) == 1
    assert archive.db.execute("SELECT articles FROM stories ORDER BY id").fetchall() == [(3,), (2,)]


def merge_of_before(archive, kept_id, merged_id):
    """As an earlier version noted it: no reprints, and of what came of it only which wordings it had."""
    number = merge(archive, kept_id, merged_id, NOW + hours(10))
    kept = "SELECT json_group_array(fingerprint) FROM article_revisions WHERE article_id = ?"
    (after,) = archive.db.execute(kept, [kept_id]).fetchone()
    with archive.transaction():
        archive.db.execute(
            "UPDATE decisions SET details = json_set(json_remove(details, '$.joined', '$.kept.reprints',"
            " '$.merged.reprints', '$.tied'), '$.after', json(?)) WHERE id = ?", [after, number],
        )  # fmt: skip
    return number


def test_a_merge_of_an_earlier_version_can_be_undone(archive, printed):
    one, two, first, second = printed
    number = merge_of_before(archive, one, first)
    store(archive, 1, "dinas", LONG[:2], NOW + hours(11))
    undo(archive, number, NOW + hours(12))
    bodies = [entry.article.body for entry in timeline(archive.db.conn, one)]
    assert bodies == ["\n\n".join(LONG), "\n\n".join(LONG[:2])]
    assert len(timeline(archive.db.conn, first)) == 1
    assert {edge[:2] for edge in edges(archive)} == {(first, one), (second, two)}
    assert verify(archive.folder) == []


def test_a_merge_of_an_earlier_version_leaves_no_false_reprints(archive, printed):
    """Which of both was printed is told by their wordings, also those of before."""
    one, two, first, second = printed
    number = merge_of_before(archive, one, two)
    assert {edge[:2] for edge in edges(archive)} == {(first, one), (second, one)}
    undo(archive, number, NOW + hours(12))
    assert edges(archive) == {(first, one, 7200), (second, two, 7200)}
    stories = archive.db.execute("SELECT story_id, group_concat(id) FROM articles GROUP BY 1").fetchall()
    assert {ids for _, ids in stories} == {f"{one},{first}", f"{two},{second}"}
    assert verify(archive.folder) == []


def test_a_reprint_that_was_found_since_a_merge_goes_to_the_one_whose_text_it_is(archive):
    one = store(archive, 1, "dinas", LONG, NOW)
    two = store(archive, 2, "dinas", OTHER, NOW + hours(1))
    number = merge(archive, one, two, NOW + hours(2))
    copy = store(archive, 3, "satu", OTHER, NOW + hours(3))
    archive.catch_up()
    assert {edge[:2] for edge in edges(archive)} == {(copy, one)}
    undo(archive, number, NOW + hours(4))
    assert {edge[:2] for edge in edges(archive)} == {(copy, two)}


def test_a_time_that_was_mended_since_a_merge_holds_when_it_is_undone(archive):
    one, two, copy = (store(archive, seed, source, LONG if seed != 2 else OTHER, NOW + hours(seed))
                      for seed, source in ((1, "dinas"), (2, "dinas"), (3, "satu")))  # fmt: skip
    number = merge(archive, one, two, NOW + hours(4))
    store(archive, 3, "satu", LONG, NOW + hours(5), published=moment(NOW))
    undo(archive, number, NOW + hours(6))
    assert edges(archive) == {(one, copy, 3600)}


def test_stories_that_a_merge_alone_brought_together_are_two_again(archive):
    """Of the text of one, under the name of another's outlet, more are reprints than before."""
    for seed, source, texts in ((1, "kota", LONG), (2, "satu", LONG), (3, "kota", OTHER), (4, "dua", OTHER)):
        store(archive, seed, source, texts, NOW + hours(seed), published=moment(NOW - hours(20 * seed)))
    archive.catch_up()
    one = store(archive, 5, "dinas", [prose(5, 200)], NOW + hours(5))
    two = store(archive, 6, "kota", [*LONG, *OTHER, prose(6, 20)], NOW + hours(6))
    with archive.transaction():  # as if only texts that it had before had told of any reprint
        archive.db.execute("DELETE FROM pending_texts")
        for each in (one, two):
            add_sketch(archive.db.conn, each, archive.article(each).body)
    before = everything(archive)
    assert len(before["stories"]) == 2
    number = merge(archive, one, two, NOW + hours(7))
    assert len(everything(archive)["stories"]) == 1
    undo(archive, number, NOW + hours(8))
    assert everything(archive) == before


def test_a_split_takes_the_reprints_of_what_departs_along(archive, printed):
    """Those of earlier wordings too, and they stay no longer with what is left; undone, all is as before."""
    one, two, first, second = printed
    merge(archive, one, two, NOW + hours(10))
    before = everything(archive)
    number = split(archive, one, "https://dinas.example/2", NOW + hours(11))
    other = archive.find("https://dinas.example/2")
    assert {edge[:2] for edge in edges(archive)} == {(first, one), (second, other)}
    assert archive.db.execute("SELECT articles FROM stories").fetchall() == [(2,), (2,)]
    assert verify(archive.folder) == []
    undo(archive, number, NOW + hours(12))
    assert everything(archive) == before


def test_an_undone_split_asks_for_the_address_when_it_would_have(archive):
    one = store(archive, 1, "dinas", LONG, NOW)
    merge(archive, one, store(archive, 2, "dinas", OTHER, NOW + hours(1)), NOW + hours(2))
    url = "https://dinas.example/2"
    due = {"etag": '"a"', "last_modified": "lalu", "payload_sha256": "f", "next_due_at": "2025-03-01T00:00:00Z"}
    with archive.transaction():
        archive.db["addresses"].update(url, due)
    before = everything(archive)
    undo(archive, split(archive, one, url, NOW + hours(3)), NOW + hours(4))
    assert everything(archive) == before
    number = split(archive, one, url, NOW + hours(5))
    archive.ledger.settle(url, State.FAILED, at=NOW + hours(6), reason="http 500", next_due_at=NOW + hours(9))
    undo(archive, number, NOW + hours(7))
    assert archive.db["addresses"].get(url)["next_due_at"] == "2025-02-06T18:26:00Z"


def test_a_split_finds_whose_text_either_part_has(archive):
    """And what changed in the pages of the one that is split off is told of that one."""
    one = store(archive, 1, "dinas", LONG, NOW)
    two = store(archive, 2, "dinas", OTHER, NOW + hours(1))
    merge(archive, one, two, NOW + hours(2))
    store(archive, 2, "dinas", OTHER[:2], NOW + hours(3), section="Kabar", title=archive.article(one).title)
    archive.catch_up()
    archive.db.execute("DELETE FROM sketches")  # so that neither copy is found while both are one article
    first = store(archive, 3, "satu", [*LONG, prose(3, 10)], NOW + hours(3))
    second = store(archive, 4, "dua", [*OTHER[:2], prose(4, 10)], NOW + hours(4))
    archive.catch_up()
    assert edges(archive) == set()
    number = split(archive, one, "https://dinas.example/2", NOW + hours(5))
    other = archive.find("https://dinas.example/2")
    assert {edge[:2] for edge in edges(archive)} == {(first, one), (second, other)}
    told = "SELECT DISTINCT article_id FROM article_changes WHERE field = 'section'"
    assert archive.db.execute(told).fetchall() == [(other,)]
    undo(archive, number, NOW + hours(6))
    assert edges(archive) == set()
    assert verify(archive.folder) == []


def test_an_address_without_a_wording_is_stored_again_when_its_split_is_undone(archive):
    one = store(archive, 1, "dinas", LONG, NOW)
    odd = "https://dinas.example/keliru"
    store(archive, 1, "dinas", LONG, NOW + hours(1), addresses=(
        Address(url="https://dinas.example/1", reason="fetched"), Address(url=odd, reason="redirect")))  # fmt: skip
    archive.ledger.discover([Found(url=odd)], "dinas", NOW)
    archive.ledger.settle(odd, State.STORED, at=NOW, article_id=one)
    undo(archive, split(archive, one, odd, NOW + hours(2)), NOW + hours(3))
    known = archive.ledger.known([odd])[odd]
    assert (known.state, known.article_id) == (State.STORED, one)


def test_an_article_that_holds_texts_of_two_stories_makes_them_one(archive):
    for seed, source, texts in ((1, "dinas", LONG), (2, "satu", LONG), (3, "kota", OTHER), (4, "dua", OTHER)):
        store(archive, seed, source, texts, NOW + hours(seed))
    archive.catch_up()
    assert archive.db.execute("SELECT id, articles FROM stories").fetchall() == [(1, 2), (2, 2)]
    store(archive, 5, "tiga", [*LONG, *OTHER], NOW + hours(5))
    archive.catch_up()
    assert archive.db.execute("SELECT id, articles, sources FROM stories").fetchall() == [(1, 5, 5)]
    assert archive.db.execute("SELECT DISTINCT story_id FROM articles").fetchall() == [(1,)]
