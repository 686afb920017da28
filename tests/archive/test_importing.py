"""Two archives become one that knows what both knew; doing it twice changes nothing."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from archive_samples import NOW, article, capture, hours, moment, paragraphs, prose
from click.testing import CliRunner
from reading_samples import make

from archive.article import Address, Image
from archive.commands.every import main
from archive.copying.importing import import_archive
from archive.decisions.merging import merge
from archive.decisions.splitting import split
from archive.errors import CopyFailed
from archive.integrity.verifying import verify
from archive.ledger import Fetch, Found, State
from archive.pictures import Look, Wanted
from archive.store import Archive
from archive.takedown.plan import plan
from archive.takedown.remove import take_down


def observation(seed, wording, **fields):
    """What a crawl sees of one article in one of its wordings."""
    url = f"https://senja.example/berita/{seed}"
    text = paragraphs(f"{prose(seed, 150)} {prose(100 + wording, 6 * wording + 1)}")
    image = Image(url=f"https://senja.example/{seed}.jpg", identity=str(seed), is_lead=True)
    usual = {"url": url, "blocks": text, "images": (image,), "addresses": (Address(url=url, reason="fetched"),)}
    return article(seed, **{**usual, **fields})


def see(archive, record, at):
    run = archive.ledger.start_run("crawl", [record.source], at, version="1")
    kept = archive.captures.keep(capture(record.body.encode(), record.url, fetched_at=at), run_id=run)
    with archive.transaction():
        archive.ledger.discover([Found(url=record.url)], record.source, at)
        saved = archive.save(record, captured_at=at, capture_id=kept, run_id=run)
        archive.ledger.record_fetch(Fetch(url=record.url, purpose="article", requested_at=at, outcome=saved.outcome,
                                          run_id=run, capture_id=kept, article_id=saved.article_id))  # fmt: skip
        archive.ledger.settle(record.url, State.STORED, at=at, article_id=saved.article_id)
    archive.ledger.finish_run(run, at, 0, "fine", {})
    return saved.article_id


def rows(archive, sql, *values):
    return archive.db.execute(sql, values).fetchall()


def knowledge(archive):
    """What the archive knows, whatever numbers it gave."""
    said = {}
    for number, url in rows(archive, "SELECT id, url FROM articles"):
        sql = "SELECT captured_at, title, body FROM wordings WHERE article_id = ? ORDER BY revision"
        said[url] = (rows(archive, sql, number), archive.article(number))
    pages = {archive.captures.read(kept.id) for kept in archive.captures.iterate()}
    fetches = rows(archive, "SELECT DISTINCT url, requested_at FROM fetches ORDER BY requested_at, url")
    states = rows(archive, "SELECT url, state, article_id IS NULL FROM addresses ORDER BY url")
    return (
        said,
        pages,
        fetches,
        states,
        rows(archive, "SELECT DISTINCT started_at FROM runs WHERE command = 'crawl' ORDER BY 1"),
    )


@pytest.mark.parametrize("seed", range(4))
def test_two_observers_together_know_what_one_would_have_seen(tmp_path, seed):
    chance = random.Random(seed)
    with (
        Archive.create(tmp_path / "satu") as one,
        Archive.create(tmp_path / "dua") as other,
        Archive.create(tmp_path / "semua") as whole,
    ):
        for turn in range(14):
            record, at = observation(chance.randrange(4), chance.randrange(4)), NOW + hours(turn)
            see(whole, record, at)
            for archive in chance.choice([(one,), (other,), (one, other)]):
                see(archive, record, at)
        import_archive(one, other.folder, NOW + hours(99))
        assert knowledge(one) == knowledge(whole)
        assert verify(one.folder) == []
        before = knowledge(one)
        counts = import_archive(one, other.folder, NOW + hours(100))
        assert set(+counts) == {"known articles", "known captures"}
        assert knowledge(one) == before
        assert verify(one.folder) == []


@pytest.fixture
def pair(tmp_path):
    with Archive.create(tmp_path / "sini") as here, Archive.create(tmp_path / "sana") as there:
        yield here, there


def test_numbers_that_clash_are_given_anew_and_free_ones_kept(pair):
    here, there = pair
    mine, theirs = see(here, observation(1, 0), NOW), see(there, observation(2, 0), NOW)
    kept = see(there, observation(3, 0), NOW)
    assert mine == theirs
    import_archive(here, there.folder, NOW)
    assert {row[0] for row in rows(here, "SELECT id FROM articles")} == {mine, kept, kept + 1}
    assert here.article(f"https://senja.example/berita/{3}").title == there.article(kept).title
    assert verify(here.folder) == []


def test_an_import_that_was_broken_off_is_run_again(pair):
    here, there = pair
    for seed in range(5):
        see(there, observation(seed, 0), NOW + hours(seed))
    with here.transaction():
        here.db.execute("CREATE TRIGGER mati BEFORE INSERT ON fetches BEGIN SELECT RAISE(ABORT, 'mati'); END")
    with pytest.raises(sqlite3.IntegrityError):
        import_archive(here, there.folder, NOW)
    assert len(rows(here, "SELECT id FROM articles")) == 5
    assert verify(here.folder) == []
    with here.transaction():
        here.db.execute("DROP TRIGGER mati")
    import_archive(here, there.folder, NOW)
    assert knowledge(here) == knowledge(there)
    assert verify(here.folder) == []


def test_what_was_taken_down_on_either_side_stays_away(pair):
    here, there = pair
    for archive in pair:
        for seed in (1, 2, 3):
            see(archive, observation(seed, 0), NOW + hours(seed))
    take_down(here, plan(here, observation(1, 0).url), NOW)
    take_down(there, plan(there, observation(2, 0).url), NOW)
    import_archive(here, there.folder, NOW)
    assert {row[0] for row in rows(here, "SELECT url FROM articles")} == {observation(n, 0).url for n in (2, 3)}
    assert len(rows(here, "SELECT 1 FROM decisions WHERE kind = 'takedown'")) == 2
    problems = [(problem.check, problem.message) for problem in verify(here.folder)]
    assert problems == [("tombstone", "was taken down, and is here: run `warta takedown` for it")]


def test_a_removal_that_only_one_saw_is_known(pair):
    here, there = pair
    for archive in pair:
        see(archive, observation(1, 0), NOW)
    there.mark_gone(see(there, observation(1, 0), NOW + hours(1)), "http 410", NOW + hours(2))
    import_archive(here, there.folder, NOW)
    assert rows(here, "SELECT gone_at, gone_reason FROM articles") == [("2025-02-06T11:26:00Z", "http 410")]
    see(here, observation(1, 0), NOW + hours(3))
    import_archive(here, there.folder, NOW)
    assert rows(here, "SELECT gone_at FROM articles") == [(None,)]


def test_an_archive_with_problems_is_not_imported(pair, tmp_path):
    here, _ = pair
    broken = make(tmp_path / "rusak")
    with closing(sqlite3.connect(broken / "news.db")) as connection, connection:
        connection.execute("UPDATE articles SET fingerprint = 'x'")
    with pytest.raises(CopyFailed, match=r"has problems.*fingerprint"):
        import_archive(here, broken, NOW)
    with pytest.raises(CopyFailed, match="this archive itself"):
        import_archive(here, here.folder, NOW)
    assert rows(here, "SELECT count(*) FROM runs") == [(0,)]


def test_the_verb_says_what_came(pair, tmp_path):
    here, there = pair
    see(there, replace(observation(1, 0), summary="Ringkas"), NOW)
    run = CliRunner(env={"WARTA_ARCHIVE": str(here.folder)}).invoke
    result = run(main, ["import", str(there.folder)])
    assert result.exit_code == 0, result.output
    assert result.output == "1 address, 1 new article, 1 new capture, 1 request\n"
    assert run(main, ["import", str(tmp_path / "tiada")]).exit_code == 2


def test_the_further_pages_of_an_article_come_as_such(pair):
    here, there = pair
    see(there, observation(1, 0), NOW)
    second = there.captures.keep(capture(b"halaman kedua", f"{observation(1, 0).url}?page=2"))
    there.captures.follow(1, [second])
    here.captures.keep(capture(b"yang lain"))
    import_archive(here, there.folder, NOW)
    assert here.captures.followers(2) == [3]
    import_archive(here, there.folder, NOW)
    assert here.captures.followers(2) == [3]


def test_what_was_taken_down_there_can_be_taken_down_here_too(pair):
    """Its placeholder in the ledger is here already."""
    here, there = pair
    for archive in pair:
        see(archive, observation(1, 0), NOW)
        see(archive, observation(2, 0), NOW)
    take_down(there, plan(there, observation(1, 0).url), NOW)
    import_archive(here, there.folder, NOW)
    take_down(here, plan(here, observation(1, 0).url), NOW)
    assert verify(here.folder) == []
    assert rows(here, "SELECT count(*) FROM addresses WHERE url LIKE 'tombstone:%'") == [(1,)]


LOOK = Look(media_type="image/jpeg", width=9, height=9)


def with_pictures(archive, *seeds):
    """Files of the pictures of the articles `seeds`."""
    return [
        archive.pictures.keep(
            Wanted(source="warta-senja", identity=str(seed), url=f"https://senja.example/{seed}.jpg", failures=0),
            b"%d" % seed * 99,
            LOOK,
            NOW,
        )
        for seed in seeds
    ]


def test_pictures_come_with_the_articles_that_show_them_and_nothing_else_from_that_folder(tmp_path):
    secret = tmp_path / "rahasia.txt"
    secret.write_text("kata sandi")
    with Archive.create(tmp_path / "satu") as ours, Archive.create(tmp_path / "dua") as theirs:
        for seed in (1, 2, 3):
            see(theirs, observation(seed, 1), NOW)
        shown, _, lost = with_pictures(theirs, 1, 2, 3)
        (shown.parent / "liar.jpg").symlink_to(secret)
        (shown.parent / "halaman.html").write_text("<script>alert(1)</script>")
        for seed in (1, 2):
            asked = f"https://senja.example/{seed}.jpg"
            theirs.ledger.record_fetch(Fetch(url=asked, purpose="picture", requested_at=NOW, outcome="stored"))
        see(ours, observation(2, 1), NOW)
        take_down(ours, plan(ours, "https://senja.example/berita/2"), NOW)
        import_archive(ours, theirs.folder, NOW + hours(1))
        assert {path.name for path in ours.pictures.files()} == {shown.name, lost.name}
        assert {row[0] for row in rows(ours, "SELECT identity FROM pictures")} == {"1", "3"}
        asked = rows(ours, "SELECT url FROM fetches WHERE purpose = 'picture'")
        assert asked == [("https://senja.example/1.jpg",)]
        assert verify(ours.folder) == []
        lost.write_bytes(b"lain")
        with pytest.raises(CopyFailed, match="is not what was written"):
            import_archive(ours, theirs.folder, NOW + hours(2))


def test_a_copy_without_pictures_brings_none(tmp_path):
    with Archive.create(tmp_path / "satu") as ours, Archive.create(tmp_path / "dua") as theirs:
        see(theirs, observation(1, 1), NOW)
        (path,) = with_pictures(theirs, 1)
        see(ours, observation(4, 1), NOW)
        with_pictures(ours, 4)
        path.unlink()
        path.parent.rmdir()
        path.parent.parent.rmdir()
        import_archive(ours, theirs.folder, NOW + hours(1))
        assert rows(ours, "SELECT identity FROM pictures") == [("4",)]
        assert verify(ours.folder) == []


def test_a_picture_of_a_kind_that_is_never_kept_is_named(tmp_path):
    with Archive.create(tmp_path) as archive:
        see(archive, observation(1, 1), NOW)
        with_pictures(archive, 1)
        archive.db.conn.execute("UPDATE pictures SET media_type = 'image/svg+xml'")
    assert [(found.check, found.message) for found in verify(tmp_path)] == [
        ("picture", "is of a type that is never kept: image/svg+xml")
    ]


def everything(archive):
    tables = ("articles", "article_urls", "article_revisions", "decisions", "separations", "tombstones", "addresses")
    return {table: rows(archive, f"SELECT * FROM {table}") for table in tables}


def test_what_was_joined_by_a_person_here_is_joined_with_theirs_once(pair):
    """Theirs was fetched later than the article here, which has gone on to another wording since."""
    here, there = pair
    for archive in pair:
        see(archive, observation(1, 0), NOW)
    other = see(here, observation(2, 0), NOW + hours(1))
    see(there, observation(1, 0), NOW + hours(2))
    merge(here, other, here.find(observation(1, 0).url), NOW + hours(3))
    import_archive(here, there.folder, NOW + hours(4))
    before = everything(here)
    counts = import_archive(here, there.folder, NOW + hours(5))
    assert set(+counts) == {"known articles", "known captures"}
    assert everything(here) == before


def test_theirs_stays_with_the_article_that_took_it_in_though_its_words_are_others_now(pair):
    """What came after it, to an address that a person decided about, has another title, day and text."""
    here, there = pair
    _, kept, merged = (see(here, observation(seed, 0), NOW) for seed in (3, 1, 2))
    merge(here, kept, merged, NOW)
    see(there, observation(1, 0), NOW + hours(1))
    told = {name: getattr(observation(2, 0), name) for name in ("url", "addresses")}
    see(there, observation(9, 0, **told, published=moment(NOW + hours(24))), NOW + hours(2))
    assert import_archive(here, there.folder, NOW + hours(4))["joined articles"] == 2
    before = everything(here)
    import_archive(here, there.folder, NOW + hours(5))
    assert everything(here) == before


def test_what_is_kept_apart_from_an_article_that_did_not_come_binds_no_other(pair):
    here, there = pair
    see(there, observation(2, 0), NOW)
    number, url = see(there, observation(1, 0), NOW), observation(1, 0).url
    both = (Address(url=url, reason="fetched"), Address(url=f"{url}/baru", reason="redirect"))
    see(there, observation(1, 0, addresses=both), NOW + hours(1))
    split(there, number, f"{url}/baru", NOW + hours(2))
    see(here, observation(1, 0), NOW)
    take_down(here, plan(here, url), NOW)
    import_archive(here, there.folder, NOW + hours(3))
    assert rows(here, "SELECT * FROM separations") == []
    assert verify(here.folder) == []


def test_an_address_that_was_split_off_is_not_joined_by_a_claim(pair):
    here, _ = pair
    number, url = see(here, observation(1, 0), NOW), observation(1, 0).url
    both = (Address(url=url, reason="fetched"), Address(url=f"{url}/baru", reason="canonical"))
    see(here, observation(1, 0, addresses=both), NOW + hours(1))
    split(here, number, f"{url}/baru", NOW + hours(2))
    assert see(here, observation(1, 0, addresses=both), NOW + hours(3)) == number
    assert here.find(f"{url}/baru") is None


def test_what_a_person_joined_here_keeps_its_address_whatever_theirs_was_served_at(pair):
    here, there = pair
    third, kept, merged = (see(here, observation(seed, 0), NOW) for seed in (3, 1, 2))
    merge(here, kept, merged, NOW + hours(1))
    assert see(there, observation(3, 0), NOW) == third
    url, decided = observation(3, 0).url, observation(2, 0).url
    both = (Address(url=url, reason="fetched"), Address(url=decided, reason="redirect"))
    see(there, observation(3, 1, addresses=both), NOW + hours(2))
    import_archive(here, there.folder, NOW + hours(3))
    assert (here.find(url), here.find(decided)) == (third, kept)
