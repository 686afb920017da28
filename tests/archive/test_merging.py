"""A person's word on what is one article: kept by later crawls, told by a row, and taken back to the last cell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from archive_samples import NOW, article, capture, hours, moment, paragraphs, prose
from archive_strategies import articles as any_article
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.article import Address, Cause, Image
from archive.commands.every import main
from archive.decisions.merging import merge
from archive.decisions.splitting import split
from archive.decisions.timelines import Entry, combined, timeline
from archive.decisions.undoing import undo
from archive.errors import NoSuchArticle, Undecidable
from archive.integrity.verifying import verify
from archive.ledger import Fetch, Found, State
from archive.store import Archive, Outcome
from archive.takedown.plan import plan
from archive.takedown.remove import take_down

OLD, NEW = "https://senja.example/berita/1", "https://senja.example/liputan/khusus-2"


def told(seed, url, text, **fields):
    return article(seed, url=url, blocks=paragraphs(text), addresses=(Address(url=url, reason="fetched"),), **fields)


def store(archive, record, at, run=None):
    kept = archive.captures.keep(capture(record.body.encode(), record.url, fetched_at=at), run_id=run)
    with archive.transaction():
        archive.ledger.discover([Found(url=record.url)], record.source, at)
        saved = archive.save(record, captured_at=at, capture_id=kept, run_id=run)
        archive.ledger.record_fetch(Fetch(url=record.url, purpose="article", requested_at=at, outcome="new",
                                          capture_id=kept, article_id=saved.article_id))  # fmt: skip
        archive.ledger.settle(record.url, State.STORED, at=at, article_id=saved.article_id)
    return saved


@pytest.fixture
def archive(tmp_path):
    """Two articles that are one, of two wordings each, seen in turn; the run that stored them is vouched for."""
    with Archive.create(tmp_path / "arsip") as opened:
        run = opened.ledger.start_run("crawl", [], NOW)
        image = Image(url="https://senja.example/a.jpg", identity="a", caption="Balai")
        for turn, (seed, url) in enumerate([(1, OLD), (2, NEW), (1, OLD), (2, NEW)]):
            record = told(seed, url, prose(10 + turn, 200), title=f"Balai desa {seed}", images=(image,) * (seed - 1))
            store(opened, record, NOW + hours(turn), run)
        opened.ledger.finish_run(run, NOW, 0, "fine", {})
        yield opened


def ids(archive):
    return [row[0] for row in archive.db.execute("SELECT id FROM articles ORDER BY id")]


TABLES = ("articles", "article_urls", "article_revisions", "images", "addresses", "sketches", "reprints", "stories",
          "article_aliases", "separations")  # fmt: skip


def everything(archive):
    """Every cell that says something of articles."""
    archive.catch_up()
    return {table: sorted(archive.db.execute(f"SELECT * FROM {table}").fetchall(), key=repr) for table in TABLES}


def test_a_merge_has_the_wordings_of_both_in_order(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW, "alamat pindah")
    assert ids(archive) == [one]
    wordings = archive.db.execute("SELECT body FROM wordings WHERE article_id = ? ORDER BY revision", [one]).fetchall()
    assert wordings == [(prose(10 + turn, 200),) for turn in range(4)]
    assert archive.article(one).body == archive.article(NEW).body == prose(13, 200)
    assert {each.url for each in archive.article(one).addresses} == {OLD, NEW}
    assert len(archive.article(one).images) == 1
    assert archive.article(other).title == archive.article(one).title  # the old number leads on
    assert verify(archive.folder) == []


@pytest.mark.parametrize("seen_again", [None, 7], ids=["at one moment", "the first was seen again since"])
@pytest.mark.parametrize("turned", [False, True])
def test_the_capture_of_a_merged_article_is_that_of_its_present_wording(archive, seen_again, turned):
    first, second = (told(seed, f"https://senja.example/{seed}", prose(seed, 200)) for seed in (31, 32))
    one = store(archive, first, NOW + hours(5)).article_id
    other = store(archive, second, NOW + hours(6 if seen_again else 5)).article_id
    if seen_again:
        store(archive, first, NOW + hours(seen_again))
    merge(archive, *((other, one) if turned else (one, other)), NOW)
    row = archive.db.execute("SELECT capture_id, body FROM articles WHERE id IN (?, ?)", (one, other)).fetchone()
    assert archive.captures.read(row[0]).payload == row[1].encode()
    assert verify(archive.folder) == []


def test_later_crawls_keep_to_a_merge(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    strange = told(77, NEW, prose(4711, 300), title="Judul yang lain sama sekali", source_article_id="90",
                   published=moment(NOW + timedelta(days=90)))  # fmt: skip
    saved = archive.save(strange, captured_at=NOW + hours(50))
    assert (saved.article_id, saved.outcome) == (one, Outcome.REVISED)
    assert saved.reason == f"decision about {NEW}"
    assert archive.save(article(99), captured_at=NOW).article_id > other


def test_an_undone_merge_leaves_every_cell_as_it_was(archive):
    before = everything(archive)
    number = merge(archive, *ids(archive), NOW)
    assert everything(archive) != before
    undo(archive, number, NOW)
    assert everything(archive) == before
    assert verify(archive.folder) == []
    with pytest.raises(Undecidable, match="undone before"):
        undo(archive, number, NOW)


def test_what_was_seen_after_a_merge_stays_when_it_is_undone(archive):
    one, other = ids(archive)
    number = merge(archive, one, other, NOW)
    archive.save(told(1, OLD, prose(50, 200), title="Balai desa 1"), captured_at=NOW + hours(9))
    undo(archive, number, NOW)
    assert ids(archive) == [one, other]
    assert archive.article(OLD).body == prose(50, 200)
    assert archive.article(NEW).body == prose(13, 200)
    assert verify(archive.folder) == []


def test_a_split_takes_the_wordings_of_its_address_along(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    number = split(archive, one, NEW, NOW)
    assert archive.article(OLD).body == prose(12, 200)
    assert archive.article(NEW).body == prose(13, 200)
    third = archive.db.execute("SELECT other_id FROM decisions WHERE id = ?", [number]).fetchone()[0]
    assert third not in (one, other)
    assert [entry.article.body for entry in timeline(archive.db.conn, third)] == [prose(11, 200), prose(13, 200)]
    assert verify(archive.folder) == []


def test_later_crawls_keep_to_a_split(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    split(archive, one, NEW, NOW)
    same = told(1, NEW, prose(12, 200), title="Balai desa 1")
    assert archive.save(same, captured_at=NOW + hours(60)).article_id != one
    addresses = (Address(url=OLD, reason="fetched"), Address(url=NEW, reason="rel-canonical"))
    claiming = replace(told(1, OLD, prose(12, 200), title="Balai desa 1"), addresses=addresses)
    assert archive.save(claiming, captured_at=NOW + hours(61)).article_id == one
    assert NEW not in {each.url for each in archive.article(one).addresses}


def test_an_address_that_was_joined_without_a_wording_is_asked_again(archive):
    one = ids(archive)[0]
    odd = "https://senja.example/keliru"
    archive.ledger.discover([Found(url=odd)], "warta-senja", NOW)
    own = archive.article(one)
    claiming = replace(own, addresses=(*own.addresses, Address(url=odd, reason="rel-canonical")))
    assert archive.save(claiming, captured_at=NOW + hours(60)).article_id == one
    archive.ledger.settle(odd, State.STORED, at=NOW, article_id=one, etag='"a"')
    before = everything(archive)
    number = split(archive, one, odd, NOW)
    row = archive.ledger.known([odd])[odd]
    assert (row.state, row.article_id, row.etag, row.next_due_at) == (State.PENDING, None, None, NOW)
    undo(archive, number, NOW)
    after = everything(archive)
    assert {**after, "addresses": None} == {**before, "addresses": None}


def test_an_undone_split_is_one_article_again(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    before = [entry.key for entry in timeline(archive.db.conn, one)]
    undo(archive, split(archive, one, NEW, NOW), NOW)
    assert ids(archive) == [one]
    assert [entry.key for entry in timeline(archive.db.conn, one)] == before
    assert {each.url for each in archive.article(one).addresses} == {OLD, NEW}
    assert verify(archive.folder) == []


def test_what_cannot_be_decided_has_a_name(archive):
    one, other = ids(archive)
    with pytest.raises(Undecidable, match="both are article"):
        merge(archive, one, one, NOW)
    with pytest.raises(NoSuchArticle):
        merge(archive, one, 7, NOW)
    with pytest.raises(NoSuchArticle, match="no address"):
        split(archive, one, NEW, NOW)
    with pytest.raises(Undecidable, match="nothing would be left"):
        split(archive, one, OLD, NOW)
    with pytest.raises(Undecidable, match="no decision 9"):
        undo(archive, 9, NOW)
    assert ids(archive) == [one, other]


def test_the_verbs_decide_by_id_or_address(archive):
    run = CliRunner(env={"WARTA_ARCHIVE": str(archive.folder)}).invoke
    one, other = ids(archive)
    assert run(main, ["merge", OLD, str(other), "--note", "pindah"]).exit_code == 0
    shown = run(main, ["show", str(other)])
    assert (shown.exit_code, f"{one} revision 4" in shown.output) == (0, True)
    assert run(main, ["split", OLD, NEW]).exit_code == 0
    assert run(main, ["undo", "2"]).exit_code == 0
    assert run(main, ["undo", "2"]).exit_code == 1
    assert "decision 3 is neither a merge nor a split" in run(main, ["undo", "3"]).stderr
    kinds = archive.db.execute("SELECT kind, undone_by FROM decisions ORDER BY id").fetchall()
    assert kinds == [("merge", None), ("split", 3), ("undo", None)]


_entries = st.lists(
    st.builds(
        Entry, captured_at=st.sampled_from([f"2025-02-06T0{hour}:00:00Z" for hour in range(6)]),
        capture_id=st.none(), run_id=st.none(), cause=st.just(Cause.PUBLISHER),
        article=any_article.map(lambda made: replace(made, title="abc"[len(made.title) % 3], subtitle=None,
                                                     blocks=paragraphs("isi"))),
    ), max_size=6,
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(one=_entries, other=_entries)
def test_laws_of_timelines(one, other):
    both = combined(one, other)
    keys = [entry.key for entry in both]
    assert [key[0] for key in keys] == sorted(key[0] for key in keys)
    assert all(before[1] != after[1] for before, after in pairwise(keys))
    assert [entry.key for entry in combined(both, both)] == keys
    assert {key[1] for key in keys} == {entry.key[1] for entry in (*one, *other)}


def test_decisions_about_one_article_are_taken_back_last_first(archive):
    one, other = ids(archive)
    store(archive, told(3, "https://senja.example/berita/3", prose(33, 200), title="Pasar pagi"), NOW)
    third = archive.find("https://senja.example/berita/3")
    before = everything(archive)
    inner = merge(archive, one, other, NOW)
    outer = merge(archive, third, one, NOW)
    with pytest.raises(Undecidable, match=f"decision {outer} came after it"):
        undo(archive, inner, NOW)
    undo(archive, outer, NOW)
    assert archive.db.execute("SELECT id, article_id FROM article_aliases").fetchall() == [(other, one)]
    undo(archive, inner, NOW)
    assert everything(archive) == before
    assert verify(archive.folder) == []


def test_a_split_cannot_be_taken_back_under_a_later_merge(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    store(archive, told(3, "https://senja.example/berita/3", prose(33, 200), title="Pasar pagi"), NOW)
    third = archive.find("https://senja.example/berita/3")
    parting = split(archive, one, NEW, NOW)
    joining = merge(archive, third, archive.find(NEW), NOW)
    with pytest.raises(Undecidable, match=f"decision {joining} came after it"):
        undo(archive, parting, NOW)
    assert len(ids(archive)) == 2


def test_a_split_takes_the_requests_and_the_present_address_along(archive):
    """Else a takedown of the one would leave the pages of the other, or take them."""
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    with archive.transaction():
        archive.db.execute("UPDATE articles SET url = ? WHERE id = ?", [NEW, one])
    parting = split(archive, one, NEW, NOW)
    led = "SELECT DISTINCT f.url, f.article_id FROM fetches AS f ORDER BY 2"
    assert archive.db.execute(led).fetchall() == [(OLD, one), (NEW, archive.find(NEW))]
    assert archive.article(one).url == OLD
    undo(archive, parting, NOW)
    assert {row[1] for row in archive.db.execute(led).fetchall()} == {one}
    assert verify(archive.folder) == []


def test_of_wordings_at_one_moment_the_first_list_comes_first(archive):
    """Else an import that is run again would turn them round each time."""
    (one,) = timeline(archive.db.conn, plain(archive, 4))
    (other,) = timeline(archive.db.conn, plain(archive, 5))
    both = combined([one], [other])
    assert [entry.key for entry in both] == [one.key, other.key]
    assert combined(both, [other]) == combined(both, [one]) == both


def plain(archive, seed):
    return store(archive, told(seed, f"https://senja.example/berita/{seed}", prose(seed, 200)), NOW).article_id


def separated(archive):
    return set(archive.db.execute("SELECT url, article_id FROM separations").fetchall())


def test_what_was_split_and_is_merged_again_is_kept_apart_no_more(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    split(archive, one, NEW, NOW)
    before = everything(archive)
    assert separated(archive) == {(NEW, one)}
    number = merge(archive, one, archive.find(NEW), NOW)
    assert separated(archive) == set()
    saved = archive.save(told(77, NEW, prose(4711, 300), title="Judul lain"), captured_at=NOW + hours(50))
    assert saved.article_id == one  # the later word holds
    split(archive, one, NEW, NOW)
    undo(archive, number + 1, NOW)
    undo(archive, number, NOW)
    assert separated(archive) == {(NEW, one)}
    assert before["separations"] == everything(archive)["separations"]
    assert verify(archive.folder) == []


def test_what_was_split_off_one_of_two_stays_apart_from_both(archive):
    one, other = ids(archive)
    third = store(archive, told(3, "https://senja.example/berita/3", prose(99, 200)), NOW + hours(8)).article_id
    merge(archive, other, third, NOW)
    split(archive, other, "https://senja.example/berita/3", NOW)
    merge(archive, one, other, NOW)
    assert separated(archive) == {("https://senja.example/berita/3", one)}


def test_what_was_taken_down_cannot_be_made_two_again(archive):
    one, other = ids(archive)
    merged = merge(archive, one, other, NOW)
    take_down(archive, plan(archive, one), NOW)
    with pytest.raises(Undecidable, match="is about an article that was taken down since"):
        undo(archive, merged, NOW)


def test_a_split_of_what_was_taken_down_cannot_be_undone(archive):
    one, other = ids(archive)
    merge(archive, one, other, NOW)
    number = split(archive, one, NEW, NOW)
    take_down(archive, plan(archive, one), NOW)
    with pytest.raises(Undecidable, match="is about an article that is no more"):
        undo(archive, number, NOW)
    assert verify(archive.folder) == []
