"""A takedown leaves nothing: not in a row, not in a byte, not in a copy, and nothing comes back."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from archive_samples import NOW, article, capture, content_problems, hours, moment, paragraphs, prose
from click.testing import CliRunner
from takedown_samples import FIRST_BODY, SECRET, URL, bytes_of, everything, page, secret_archive, secret_article, store

from archive.article import Address, Image
from archive.commands.every import main
from archive.comparing.standing import lines_of
from archive.errors import ArchiveBusy, NoSuchArticle, TakenDown
from archive.integrity.folding import alone
from archive.integrity.page_sums import PageSums
from archive.integrity.verifying import verify
from archive.ledger import Fetch, Found, State
from archive.pictures import Look, Wanted
from archive.store import Archive, Outcome
from archive.takedown import tombstones
from archive.takedown.plan import plan
from archive.takedown.remove import PENDING, take_down, unfinished
from archive.takedown.scanning import in_files
from archive.takedown.scrubbing import files_of


@pytest.fixture
def archive(tmp_path):
    yield from secret_archive(tmp_path)


@pytest.mark.fault("U4")
def test_nothing_of_it_is_left_in_any_byte(archive):
    number = archive.article(URL) and plan(archive, URL).article_id
    outcome = take_down(archive, plan(archive, number), NOW)
    assert outcome.searched.carriers == []
    for data in bytes_of(archive):
        for trace in ("Purwalonka", "purwalonka", "Purwakarsalonka", "purwakarsalonka", SECRET, URL, "wajah.jpg"):
            assert trace.encode() not in data
    assert "urwalonka" not in everything(archive)
    with pytest.raises(NoSuchArticle):
        archive.article(number)
    assert [archive.captures.read(kept.id).url for kept in archive.captures.iterate()] == [
        f"https://senja.example/berita/{seed}" for seed in range(6)
    ]
    assert verify(archive.folder) == []
    assert not (archive.folder / PENDING).exists()


def test_what_was_left_in_free_pages_before_is_cleaned_too(archive):
    chosen = plan(archive, URL)
    leave_in_free_pages(archive)
    assert "news.db" in take_down(archive, chosen, NOW).searched.vacuumed
    assert not any(SECRET.encode() in data for data in bytes_of(archive))


def leave_in_free_pages(archive):
    """As a program without secure_delete that rewrote a row: its old words stand in no row, but in the file."""
    with closing(sqlite3.connect(archive.folder / "news.db", isolation_level=None)) as other:
        other.execute("PRAGMA secure_delete=OFF")
        other.execute("CREATE TABLE lain(a)")
        other.execute("INSERT INTO lain SELECT body FROM articles")
        other.execute("INSERT INTO lain SELECT body_before FROM article_revisions WHERE body_before IS NOT NULL")
        other.execute("DROP TABLE lain")


def test_words_that_the_search_index_left_in_free_pages_are_overwritten(archive):
    """They stand there one by one, in pieces: no run of the text tells of them, and nothing is made anew for them."""
    with closing(sqlite3.connect(archive.folder / "news.db", isolation_level=None)) as other:
        other.execute("PRAGMA secure_delete=OFF")
        other.execute("CREATE TABLE lain(a)")
        other.executemany("INSERT INTO lain VALUES (?)", [(f"{number}purwalonk",) for number in range(5000)])
        other.execute("DROP TABLE lain")
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert any(b"0purwalonk" in data for data in bytes_of(archive))
    assert take_down(archive, plan(archive, URL), NOW).searched.vacuumed == []
    assert not any(b"0purwalonk" in data for data in bytes_of(archive))


def test_nobody_takes_sums_while_freed_bytes_are_overwritten(archive):
    chosen = plan(archive, URL)
    leave_in_free_pages(archive)
    unguarded = {}
    with closing(PageSums(archive.folder / "news.sums")) as sums:

        def note(statement):
            with alone(sums, 0) as held:
                unguarded[statement] = held

        archive.db.conn.set_trace_callback(note)
        assert take_down(archive, chosen, NOW).searched.vacuumed == ["news.db"]
        archive.db.conn.set_trace_callback(None)
    assert not unguarded["VACUUM"]
    assert not unguarded["INSERT INTO articles_fts(articles_fts) VALUES ('optimize')"]
    assert any(unguarded.values())


def test_the_log_is_searched_where_sqlite_puts_it(tmp_path):
    (tmp_path / "lain").mkdir()
    with closing(sqlite3.connect(tmp_path / "lain" / "berita.db", isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode=WAL")
        (tmp_path / "news.db").symlink_to("lain/berita.db")
        with closing(sqlite3.connect(tmp_path / "news.db", isolation_level=None)) as linked:
            linked.execute("CREATE TABLE t AS SELECT 'Purwalonka' AS a")
            assert in_files(files_of(tmp_path / "news.db"), [b"Purwalonka"])


@pytest.mark.fault("U4")
def test_the_tombstone_stops_every_way_back(archive):
    take_down(archive, plan(archive, URL), NOW)
    assert archive.ledger.discover([Found(url=URL), Found(url=f"{URL}?amp")], "warta-senja", NOW) == 0
    with pytest.raises(TakenDown):
        archive.captures.keep(capture(b"<html>lagi</html>", URL))
    elsewhere = "https://senja.example/baru/9"
    returns = {
        "the address": secret_article(blocks=paragraphs(prose(1)), source_article_id=None),
        "a claim of the address": article(9, addresses=(Address(url=URL, reason="rel-canonical"),)),
        "the id": article(9, source_article_id="77"),
        "a text of the past": secret_article(url=elsewhere, addresses=(), source_article_id=None),
    }
    for way, record in returns.items():
        kept = archive.captures.keep(capture(f"<p>{way}</p>".encode(), elsewhere))
        with pytest.raises(TakenDown):
            archive.save(record, captured_at=NOW, capture_id=kept)
        assert kept not in {each.id for each in archive.captures.iterate()}, way
    other = article(9, source="lain", source_article_id="77", url="https://lain.example/77")
    assert archive.save(other, captured_at=NOW).outcome is Outcome.NEW


def test_an_address_that_pages_only_claim_bars_nobody_else(archive):
    front = "https://senja.example/"
    marked = secret_article(addresses=(Address(url=URL, reason="fetched"), Address(url=front, reason="og-url")))
    archive.save(marked, captured_at=NOW + hours(3))
    take_down(archive, plan(archive, URL), NOW)
    innocent = article(33, addresses=(Address(url=front, reason="og-url"),))
    assert archive.save(innocent, captured_at=NOW).outcome is Outcome.NEW


def test_every_address_stays_accounted_for(archive):
    before = sum(archive.ledger.accounting().values())
    take_down(archive, plan(archive, URL), NOW)
    assert sum(archive.ledger.accounting().values()) == before
    assert archive.ledger.reasons()[State.REFUSED, tombstones.REASON] == 1
    assert archive.ledger.known([tombstones.placeholder(URL)])


def test_its_lines_are_no_longer_counted(archive):
    shared = "Sama-sama kami tahu di dua berita."
    for number in (1, 2):
        archive.save(secret_article(url=f"https://senja.example/lain/{number}", addresses=(), source_article_id=None,
                                    title=f"Kabar {number}", blocks=paragraphs(shared, prose(number))),
                     captured_at=NOW)  # fmt: skip
    own, twice = (key for text in ("Tetangga Purwalonka: kami tahu.", shared) for key in lines_of(paragraphs(text)))
    archive.catch_up()
    assert (own in counted_once(archive), counted_again(archive, twice)) == (True, 1)
    for url in (URL, "https://senja.example/lain/1"):
        take_down(archive, plan(archive, url), NOW)
    assert (own in counted_once(archive), counted_again(archive, twice)) == (False, 0)


def counted_once(archive):
    rows = archive.db.execute("SELECT hashes FROM single_lines").fetchall()
    return {int.from_bytes(row[0][at : at + 8], signed=True) for row in rows for at in range(0, len(row[0]), 8)}


def counted_again(archive, key):
    return archive.db.execute("SELECT count(*) FROM standing_lines WHERE hash = ?", [key]).fetchone()[0]


def test_an_id_that_was_taken_down_is_not_given_out_again(archive):
    last = archive.save(article(99), captured_at=NOW)
    take_down(archive, plan(archive, last.article_id), NOW)
    assert archive.save(article(98), captured_at=NOW).article_id > last.article_id


def test_a_reprint_is_named_and_its_story_ends(archive):
    reprint = secret_article(source="fajar", url="https://fajar.example/1", addresses=(), source_article_id=None,
                             blocks=paragraphs("Judul saja yang tersisa kini. " + prose(5678)))  # fmt: skip
    saved = archive.save(reprint, captured_at=NOW + hours(5))
    archive.catch_up()
    assert archive.db.execute("SELECT count(*) FROM reprints").fetchone() == (1,)
    outcome = take_down(archive, plan(archive, URL), NOW)
    assert any(f"articles.body of {saved.article_id}" in each for each in outcome.searched.carriers)
    assert archive.db.execute("SELECT count(*) FROM reprints").fetchone() == (0,)
    assert archive.db.execute("SELECT count(*) FROM stories").fetchone() == (0,)
    assert verify(archive.folder) == []


def test_a_page_of_others_that_is_packed_alike_is_no_trace(archive):
    """Two pages that differ by a word have compressed bytes in common: those of the one that stays are its own."""
    noise = random.Random(5).randbytes(3000)  # does not compress, so it stands in the file as it is
    mine, theirs = (
        archive.captures.keep(capture(noise + end, f"https://{host}.example/1", fetched_at=NOW), source=host)
        for host, end in (("satu", b"1"), ("dua", b"2"))
    )
    saved = archive.save(secret_article(source="satu", url="https://satu.example/1", addresses=(), images=(),
                                        source_article_id=None, title="Kabar satu", blocks=paragraphs(prose(31))),
                         captured_at=NOW + hours(4), capture_id=mine)  # fmt: skip
    outcome = take_down(archive, plan(archive, saved.article_id), NOW + hours(5))
    assert outcome.searched.carriers == []
    assert archive.captures.read(theirs).payload == noise + b"2"
    assert not (archive.folder / PENDING).exists()
    assert verify(archive.folder) == []


def test_a_story_that_hung_on_it_falls_apart(archive):
    text = [paragraphs(prose(seed, 90)) for seed in (501, 502)]
    hub = archive.save(article(500, blocks=(*text[0], *text[1]), source="pusat"), captured_at=NOW)
    for number, part in enumerate(text):
        for outlet in ("satu", "dua"):
            archive.save(article(510, blocks=part, source=f"{outlet}{number}", url=f"https://{outlet}{number}.example/"),
                         captured_at=NOW + hours(number))  # fmt: skip
    archive.catch_up()
    assert archive.db.execute("SELECT articles FROM stories").fetchall() == [(5,)]
    take_down(archive, plan(archive, hub.article_id), NOW)
    assert archive.db.execute("SELECT articles, sources FROM stories").fetchall() == [(2, 2), (2, 2)]


def test_a_capture_that_is_another_articles_evidence_stays(archive):
    shared = archive.captures.keep(capture(b"dua berita di satu laman", "https://senja.example/dua"))
    one = archive.save(article(61), captured_at=NOW, capture_id=shared)
    archive.save(article(62), captured_at=NOW, capture_id=shared)
    take_down(archive, plan(archive, one.article_id), NOW)
    assert archive.captures.read(shared).payload == b"dua berita di satu laman"
    assert verify(archive.folder) == []


REFUSALS = {
    "while rows go": ("news.db", "DELETE ON articles"),
    "while pages go": ("captures.db", "DELETE ON payloads"),
    "before it is called finished": ("news.db", "UPDATE OF finished_at ON decisions"),
}


@pytest.mark.parametrize("moment", REFUSALS)
def test_it_goes_on_where_it_was_broken_off(archive, moment):
    """Each time by a statement that the database refuses: as after a kill, nothing that follows has happened."""
    archive.close()
    folder, (name, event) = archive.folder, REFUSALS[moment]
    with closing(sqlite3.connect(folder / name)) as connection, connection:
        connection.execute(f"CREATE TRIGGER t BEFORE {event} BEGIN SELECT RAISE(ABORT, 'mati'); END")
    with Archive.open(folder) as opened, pytest.raises(sqlite3.IntegrityError):
        take_down(opened, plan(opened, URL), NOW)
    assert unfinished(folder)
    assert "takedown" in {problem.check for problem in verify(folder)}
    with closing(sqlite3.connect(folder / name)) as connection, connection:
        connection.execute("DROP TRIGGER t")
    result = CliRunner().invoke(main, ["takedown", "--yes", "--archive", str(folder)])
    assert result.exit_code == 0, result.output
    with Archive.open(folder) as opened:
        assert opened.db.execute("SELECT count(*), count(finished_at) FROM decisions").fetchone() == (1, 1)
        assert "urwalonka" not in everything(opened)
        assert not any(b"urwalonka" in data for data in bytes_of(opened))
    assert content_problems(folder) == []


@pytest.mark.parametrize("lost", [(), ("news.sums", "captures.sums")])
def test_a_reader_that_keeps_old_pages_alive_is_named(archive, lost):
    archive.close()
    for name in lost:
        (archive.folder / name).unlink()
    with Archive.open(archive.folder) as opened:
        opened.db.execute("PRAGMA busy_timeout=50")
        with closing(sqlite3.connect(opened.folder / "news.db")) as reader:
            reader.execute("BEGIN")
            reader.execute("SELECT count(*) FROM articles").fetchone()
            with pytest.raises(ArchiveBusy, match="somebody is reading"):
                take_down(opened, plan(opened, URL), NOW)
        take_down(opened, unfinished(opened.folder), NOW)
        assert not any(SECRET.encode() in data for data in bytes_of(opened))


def test_a_page_that_was_no_article_can_be_taken_down_by_its_address(archive):
    url = "https://senja.example/bukan-berita"
    archive.captures.keep(capture(b"halaman yang tidak boleh ada " * 20, url))
    archive.ledger.discover([Found(url=url)], "warta-senja", NOW)
    take_down(archive, plan(archive, url), NOW)
    assert archive.captures.of_url(url) == []
    assert not any(url.encode() in data for data in bytes_of(archive))
    with pytest.raises(NoSuchArticle, match="knows nothing"):
        plan(archive, "https://senja.example/tiada")


def test_the_verb_asks_and_a_dry_run_removes_nothing(archive):
    run = CliRunner(env={"WARTA_ARCHIVE": str(archive.folder)}).invoke
    dry = run(main, ["takedown", URL, "--dry-run"])
    assert (dry.exit_code, URL in dry.output) == (0, True)
    assert dry.output.splitlines()[1] == "  Disunting (warta-senja, 2025-02-06)"
    for answer in ("n\n", ""):
        refused = run(main, ["takedown", URL], input=answer)
        assert (refused.exit_code, "warta: not confirmed, so nothing was done" in refused.stderr) == (1, True)
    assert archive.article(URL)
    assert run(main, ["takedown"]).exit_code == 2
    done = run(main, ["takedown", URL, "--yes", "--note", "permintaan 12"])
    assert (done.exit_code, "none is left" in done.output) == (0, True)
    (row,) = archive.db.query("SELECT * FROM decisions")
    assert (row["kind"], row["note"], row["finished_at"] is not None) == ("takedown", "permintaan 12", True)
    assert "Purwa" not in row["details"]


def keep(archive, url, text, at=NOW):
    return archive.captures.keep(capture(text.encode(), url, fetched_at=at), source="warta-senja")


def test_captures_of_the_same_bytes_elsewhere_and_older_ones_with_their_pages_go_too(archive):
    """Pages that no article was read from: a copy at another address, and a first page of before with a second one."""
    same = keep(
        archive, "https://senja.example/cermin", page(len(FIRST_BODY) + ord(FIRST_BODY[0]), FIRST_BODY).decode()
    )
    older = keep(archive, URL, f"{SECRET} versi lama", NOW - hours(5))
    second = keep(archive, "https://senja.example/berita/77/halaman-dua", f"{SECRET} bagian dua", NOW - hours(5))
    archive.captures.follow(older, [second])
    outcome = take_down(archive, plan(archive, URL), NOW)
    assert not {same, older, second} & {kept.id for kept in archive.captures.iterate()}
    assert outcome.searched.carriers == []


def test_a_text_that_replaced_records_keep_nothing_of(archive):
    """Whatever a later crawl says of other articles, the numbers of the ledger stay what they were."""
    take_down(archive, plan(archive, URL), NOW)
    again = replace(article(3), title="Judul ketiga yang baru")
    assert archive.save(again, captured_at=NOW + hours(9)).outcome is Outcome.REVISED
    assert verify(archive.folder) == []


def test_its_pictures_go_with_it_unless_another_article_shows_them(archive):
    picture = Image(url="https://senja.example/bersama.jpg", identity="bersama")
    archive.save(article(200, images=(picture,)), captured_at=NOW)
    archive.save(secret_article(images=(*secret_article().images, picture)), captured_at=NOW + hours(4))
    archive.save(article(201, images=(Image(url="https://senja.example/xw.jpg", identity="xw"),)), captured_at=NOW)
    archive.save(
        article(201, images=(picture,)), captured_at=NOW + hours(1)
    )  # it showed a picture whose name holds "w"
    for name in ("w", "bersama"):
        asked = f"https://senja.example/{name}.jpg"
        archive.ledger.record_fetch(Fetch(url=asked, purpose="picture", requested_at=NOW, outcome="stored"))
    look = Look(media_type="image/jpeg", width=9, height=9)
    kept = [
        archive.pictures.keep(
            Wanted(source="warta-senja", identity=name, url=f"https://senja.example/{name}.jpg", failures=0),
            name.encode() * 99, look, NOW,
        )
        for name in ("w", "bersama")
    ]  # fmt: skip
    assert verify(archive.folder) == []
    take_down(archive, plan(archive, URL), NOW)
    assert [path.exists() for path in kept] == [False, True]
    assert archive.db.execute("SELECT url FROM pictures").fetchall() == [("https://senja.example/bersama.jpg",)]
    asked = {row[0] for row in archive.db.execute("SELECT url FROM fetches WHERE purpose = 'picture'")}
    assert asked == {"https://senja.example/bersama.jpg", tombstones.placeholder("https://senja.example/w.jpg")}
    assert verify(archive.folder) == []
    kept[1].write_bytes(b"lain")
    assert [problem.check for problem in verify(archive.folder)] == ["picture"]


def test_its_further_pages_go_with_it(archive):
    first = archive.captures.of_url(URL)[-1].id
    address = f"{URL}/2"
    further = archive.captures.keep(capture(page(5, "Purwalonka halaman dua"), address))
    archive.captures.follow(first, [further])
    chosen = plan(archive, URL)
    assert further in chosen.capture_ids
    assert address in chosen.urls
    take_down(archive, chosen, NOW)
    assert "urwalonka" not in everything(archive)
    with pytest.raises(TakenDown):
        archive.captures.keep(capture(b"lagi", address))


def test_further_pages_that_came_before_it_was_recognised_are_forgotten(archive):
    take_down(archive, plan(archive, URL), NOW)
    first, second = (
        archive.captures.keep(capture(page(6, text), f"https://senja.example/pindah/{text}")) for text in ("a", "b")
    )
    archive.captures.follow(first, [second])
    with pytest.raises(TakenDown):
        archive.save(secret_article(url="https://senja.example/pindah/a"), captured_at=NOW, capture_id=first)
    assert not {first, second} & {kept.id for kept in archive.captures.iterate()}


def test_an_address_that_neighbouring_cells_spell_by_chance_is_no_trace(archive):
    """The address .../4 stands before the time 2025-..., and together they read like .../42."""
    store(archive, article(42), prose(42))
    take_down(archive, plan(archive, "https://senja.example/berita/42"), NOW)
    assert verify(archive.folder) == []


def test_what_others_share_is_called_what_it_is(archive):
    caption = Image(url="https://senja.example/lain.jpg", identity="l", caption="Wajah Purwalonka di rumah")
    archive.save(article(42, images=(caption,)), captured_at=NOW)
    run = CliRunner(env={"WARTA_ARCHIVE": str(archive.folder)}).invoke
    told = run(main, ["takedown", URL, "--yes"]).stdout
    assert "\n  the same caption stands in images.caption of " in told
    assert "the same text" not in told


def test_an_address_that_leads_to_another_article_since_stays_that_ones(archive):
    """The publisher gave it to a new text; what was asked for there before is none the less known of the old one."""
    new = article(500, url=URL, source_article_id="500", published=moment(NOW + hours(30)))
    old = archive.find(URL)
    other = store(archive, new, "Teks lain sama sekali. ", NOW + hours(31))
    assert other != old
    assert archive.find(URL) == other
    taken = plan(archive, old)
    assert URL not in taken.urls
    archive.db.execute("UPDATE addresses SET article_id = ?, hint_title = 'Disunting' WHERE url = ?", [old, URL])
    take_down(archive, taken, NOW)
    row = archive.db.execute("SELECT url, state, article_id, hint_title FROM addresses WHERE url = ?", [URL]).fetchall()
    assert row == [(URL, "stored", other, None)]
    assert verify(archive.folder) == []
    assert archive.save(new, captured_at=NOW + hours(32)).outcome is Outcome.SAME
    with pytest.raises(TakenDown):
        archive.save(secret_article(url="https://senja.example/lain", addresses=()), captured_at=NOW)


def test_the_page_of_an_article_that_is_here_is_not_forgotten_because_its_like_was_taken_down(archive):
    """Both have one publisher's id; a person kept them apart."""
    url = "https://senja.example/kembaran"
    kept = archive.captures.keep(capture(b"<p>kembaran</p>", url))
    saved = archive.save(article(600, url=url), captured_at=NOW, capture_id=kept)
    take_down(archive, plan(archive, URL), NOW)
    again = article(600, url=url, source_article_id="77")
    with pytest.raises(TakenDown):
        archive.save(again, captured_at=NOW, capture_id=kept, reextract=True)
    assert archive.captures.read(kept).payload == b"<p>kembaran</p>"
    assert archive.article(saved.article_id).title == again.title
    assert verify(archive.folder) == []
