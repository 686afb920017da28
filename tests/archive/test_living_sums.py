"""Flipped bytes of an archive that lives: the sums of its pages are kept in step by those who write."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from archive_samples import NOW, article, capture, flipped, hours, paragraphs, prose
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st
from released_archives import VERSIONS, restore

from archive.commands.every import main
from archive.copying.backup import backup
from archive.database.files import SUMS as SEAL
from archive.errors import ReadOnlyArchive
from archive.integrity.file_checks import file_problems
from archive.integrity.page_sums import PageSums, State
from archive.integrity.verifying import verify
from archive.store import Archive, Outcome

HERE = Path(__file__).parent
DATABASES, SUMS = ("news.db", "captures.db"), ("news.sums", "captures.sums")


def store(archive, seeds, turn=0):
    for seed in seeds:
        page = article(seed, blocks=paragraphs(prose(seed, 60), prose(9000 + seed + turn, 40)))
        kept = archive.captures.keep(capture(page.body.encode(), page.url, fetched_at=NOW + hours(turn)), source="s")
        archive.save(page, captured_at=NOW + hours(turn), capture_id=kept)


@pytest.fixture(scope="module")
def lived(tmp_path_factory):
    """An archive after three runs: news, edits, a batch, something removed, a log that was written back often."""
    folder = tmp_path_factory.mktemp("arsip")
    with Archive.create(folder) as archive:
        store(archive, range(20))
    with Archive.open(folder) as archive:
        for connection in archive.connections().values():
            connection.log_frames = 40
        store(archive, range(0, 20, 3), turn=1)
        with archive.batch():
            store(archive, range(20, 60))
    with Archive.open(folder) as archive:
        archive.captures.forget([3, 4])
        archive.db.execute("UPDATE articles SET capture_id = NULL WHERE capture_id IN (3, 4)")
        archive.db.execute("UPDATE article_revisions SET capture_id = NULL WHERE capture_id IN (3, 4)")
        archive.db.execute("UPDATE article_changes SET capture_id = NULL WHERE capture_id IN (3, 4)")
    assert {path.name for path in folder.iterdir()} == {*DATABASES, *SUMS}
    assert verify(folder) == []
    return folder


def checks(folder):
    return {(problem.check, problem.subject) for problem in file_problems(folder)}


@pytest.mark.fault("S15")
def test_a_hundred_flipped_bits_are_found_by_verify(lived, tmp_path):
    folder, chance = shutil.copytree(lived, tmp_path / "arsip"), random.Random(103)
    for number in range(103):
        path = folder / (DATABASES + SUMS)[number % 4]
        before = flipped(path, chance.randrange(path.stat().st_size), chance.randrange(8))
        assert checks(folder), (path, number)
        assert number % 10 or verify(folder)
        path.write_bytes(before)
    assert verify(folder) == []


@settings(max_examples=60, deadline=None)
@given(name=st.sampled_from(DATABASES + SUMS), place=st.integers(0, 10**7), bit=st.integers(0, 7))
def test_any_flipped_bit_is_found(lived, name, place, bit):
    before = flipped(lived / name, place, bit)
    try:
        assert checks(lived)
    finally:
        (lived / name).write_bytes(before)


@pytest.mark.parametrize("name", SUMS)
@pytest.mark.parametrize("size", [0, 10, -4, -1])
def test_sums_that_were_cut_short_are_found(lived, tmp_path, name, size):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    os.truncate(folder / name, size % (folder / name).stat().st_size)
    assert checks(folder)


@pytest.mark.parametrize("name", DATABASES)
@pytest.mark.parametrize("change", [-4096, -1, 1, 4096])
def test_a_file_that_lost_or_won_bytes_is_found(lived, tmp_path, name, change):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    os.truncate(folder / name, (folder / name).stat().st_size + change)
    assert ("pages", name) in checks(folder)


# Kills


KILLED = textwrap.dedent(
    """
    import os, sys
    sys.path.insert(0, sys.argv[2])
    from test_living_sums import store
    from archive.store import Archive
    archive = Archive.open(sys.argv[1])
    store(archive, range(200, 206), turn=2)
    os._exit(9)
    """
)


@pytest.fixture(scope="module")
def once_killed(lived, tmp_path_factory):
    folder = shutil.copytree(lived, tmp_path_factory.mktemp("killed") / "arsip")
    subprocess.run([sys.executable, "-c", KILLED, str(folder), str(HERE)], check=False)
    assert (folder / "news.db-wal").stat().st_size > 100_000
    return folder


@pytest.fixture
def killed(once_killed, tmp_path):
    """An archive whose run was killed: six articles stand in the log only."""
    return shutil.copytree(once_killed, tmp_path / "killed")


def test_a_killed_run_leaves_nothing_uncovered(killed):
    assert checks(killed) == set()
    Archive.open(killed).close()
    assert not (killed / "news.db-wal").exists()
    assert verify(killed) == []


@pytest.mark.fault("S15")
@pytest.mark.parametrize("name", [*DATABASES, *SUMS, "news.db-wal", "captures.db-wal"])
def test_flipped_bits_are_found_after_a_kill(killed, name):
    chance = random.Random(name)
    for _ in range(12):
        before = flipped(killed / name, chance.randrange(10**7), chance.randrange(8))
        assert checks(killed)
        (killed / name).write_bytes(before)
    assert checks(killed) == set()


def test_what_a_flip_in_the_log_costs_is_found_after_the_next_run(killed):
    """SQLite drops what stands behind the flip; the sums never heard of it, and the pages agree with them."""
    flipped(killed / "news.db-wal", 60_000, 3)
    assert ("log", "news.db-wal") in checks(killed)
    Archive.open(killed).close()
    assert checks(killed) == set()


def test_a_log_that_lost_all_vouches_for_nothing(killed):
    flipped(killed / "captures.db-wal", 40, 0)
    flipped(killed / "captures.db", 5_000, 0)
    assert {("log", "captures.db-wal"), ("pages", "captures.db")} <= checks(killed)


def test_a_log_that_another_program_wrote_back_is_told_apart(killed):
    with closing(sqlite3.connect(killed / "news.db")) as analyst:
        analyst.execute("SELECT count(*) FROM articles").fetchone()
    assert not (killed / "news.db-wal").exists()
    (problem,) = file_problems(killed)
    assert (problem.check, problem.subject) == ("pages", "news.db")
    assert "another program wrote the log of a killed run back" in problem.message
    Archive.open(killed).close()
    assert checks(killed) == {("pages", "news.db")}
    accept(killed)


def accept(folder):
    result = CliRunner().invoke(main, ["repair", "--accept", "--archive", str(folder)])
    assert (result.exit_code, result.exception) == (0, None), result.output
    assert checks(folder) == set()
    return result.output


def test_a_page_that_a_full_disk_cut_short_is_vouched_for_by_the_log(lived, tmp_path):
    with Archive.open(shutil.copytree(lived, tmp_path / "arsip")) as archive:
        store(archive, range(300, 330))
        killed = shutil.copytree(archive.folder, tmp_path / "killed")
    with (killed / "news.db").open("ab") as file:
        file.write(b"torn" * 700)
    assert checks(killed) == set()
    Archive.open(killed).close()
    assert verify(killed) == []


# Other programs


@pytest.mark.fault("S11")
def test_another_programs_writing_is_named_and_can_be_accepted(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with closing(sqlite3.connect(folder / "news.db")) as analyst, analyst:
        analyst.execute("CREATE TABLE mine AS SELECT id, title FROM articles")
    (problem,) = verify(folder)
    assert (problem.check, problem.subject) == ("pages", "news.db")
    assert "another program wrote here;" in problem.message
    told = CliRunner().invoke(main, ["repair", "--archive", str(folder)])
    assert (told.exit_code, told.stderr) == (1, f"warta: {problem}\n")  # never without a word, and with one alone
    (folder / SEAL).write_text("of before")
    assert "accepted" in accept(folder)
    assert not (folder / SEAL).exists()
    with Archive.open(folder, read_only=True) as archive:
        details = archive.db.execute("SELECT details FROM decisions ORDER BY id DESC LIMIT 1").fetchone()[0]
    assert "news.db" in details
    assert "captures.db" not in details


def test_a_vacuum_from_outside_is_named_and_ours_is_not(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with Archive.open(folder) as archive:
        archive.db.execute("DELETE FROM sketches")
        archive.db.execute("VACUUM")
    assert checks(folder) == set()
    with closing(sqlite3.connect(folder / "captures.db", isolation_level=None)) as analyst:
        analyst.execute("VACUUM")
    assert checks(folder) == {("pages", "captures.db")}
    accept(folder)


def test_what_others_only_read_changes_nothing(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with closing(sqlite3.connect(folder / "news.db")) as analyst:
        analyst.execute("SELECT count(*) FROM articles").fetchone()
        with Archive.open(folder) as archive:
            store(archive, range(70, 74))
    assert checks(folder) == set()


@contextmanager
def a_reader_beside_a_run(folder):
    """An analyst who began to read before a run that has ended, and reads on."""
    with closing(sqlite3.connect(folder / "news.db", isolation_level=None)) as analyst:
        analyst.execute("BEGIN")
        analyst.execute("SELECT count(*) FROM articles").fetchone()
        with Archive.open(folder) as archive:
            store(archive, range(70, 74))
        yield analyst


def test_somebody_who_reads_on_while_a_run_ends_may_write_its_log_back(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with a_reader_beside_a_run(folder) as analyst:
        assert checks(folder) == set()
        analyst.execute("COMMIT")
    assert not (folder / "news.db-wal").exists()
    assert checks(folder) == set()


def test_sums_that_ran_ahead_vouch_for_less_only_until_the_next_run(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with a_reader_beside_a_run(folder) as analyst:
        with closing(PageSums(folder / "news.sums")) as sums:
            assert sums.header()[0] is State.AHEAD
        analyst.execute("COMMIT")
        with Archive.open(folder), closing(PageSums(folder / "news.sums")) as sums:
            assert sums.header()[0] is State.OPEN
    assert checks(folder) == set()


def test_somebody_who_reads_on_while_a_run_shrinks_a_file_may_write_its_log_back(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    pages = (folder / "news.db").stat().st_size // 4096
    with closing(sqlite3.connect(folder / "news.db", isolation_level=None)) as analyst:
        analyst.execute("BEGIN")
        analyst.execute("SELECT count(*) FROM articles").fetchone()
        with Archive.open(folder) as archive:
            archive.db.execute("DELETE FROM sketches")
            archive.db.execute("VACUUM")
        with closing(PageSums(folder / "news.sums")) as sums:
            assert sums.count() < pages
        assert checks(folder) == set()
        analyst.execute("COMMIT")
    assert checks(folder) == set()


def test_a_database_may_be_on_another_disk_and_linked(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    for name in DATABASES:
        (folder / name).rename(tmp_path / name)
        (folder / name).symlink_to(tmp_path / name)
        (folder / name).with_suffix(".sums").rename(tmp_path / f"{Path(name).stem}.sums")
    with Archive.open(folder) as archive:
        store(archive, range(70, 74))
        assert checks(folder) == set()
    assert checks(folder) == set()


def test_an_archive_reached_by_links_keeps_its_sums(lived, tmp_path):
    folder, link = shutil.copytree(lived, tmp_path / "arsip"), tmp_path / "jalan"
    link.mkdir()
    for name in DATABASES:
        (link / name).symlink_to(folder / name)
    with Archive.open(link) as archive:
        store(archive, range(70, 74))
    assert checks(link) == checks(folder) == set()
    with Archive.open(folder) as archive:
        store(archive, range(74, 78))
    assert checks(link) == checks(folder) == set()
    assert sorted(path.suffix for path in link.iterdir()) == [".db", ".db"]


# Sums that are missing or new


@pytest.mark.parametrize("damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"warta")])
def test_lost_sums_are_named_until_they_are_taken_on_purpose(lived, tmp_path, damage):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    damage(folder / "news.sums")
    with Archive.open(folder) as archive:
        store(archive, range(70, 74))
    assert checks(folder) == {("sums", "news.sums")}
    assert "sums of all pages taken" in accept(folder)
    with Archive.open(folder) as archive:
        store(archive, range(74, 78))
    assert checks(folder) == set()


@pytest.mark.parametrize("version", VERSIONS)
def test_an_archive_of_before_gets_its_sums_when_it_is_upgraded(tmp_path, version):
    folder = restore(tmp_path / "arsip", *version)
    Archive.open(folder).close()
    assert checks(folder) == set()
    flipped(folder / "captures.db", 5000, 1)
    assert checks(folder) == {("pages", "captures.db")}


def test_taking_sums_that_was_broken_off_is_begun_again(tmp_path):
    folder = restore(tmp_path / "arsip", *VERSIONS[0])
    Archive.open(folder).close()
    with closing(PageSums(folder / "news.sums", os.O_RDWR)) as sums:
        sums.write_header(State.TAKING, 4096)
        sums.put({}, 3)
    assert checks(folder)
    Archive.open(folder).close()
    assert checks(folder) == set()


def test_a_restored_backup_goes_on_with_its_sums(lived, tmp_path):
    made = backup(lived, tmp_path / "copy").folder
    with Archive.open(made) as archive:
        store(archive, range(70, 74))
    assert checks(made) == set()
    flipped(made / "news.db", 50_000, 3)
    assert checks(made) == {("pages", "news.db")}


def test_sums_that_could_not_be_written_are_told_before_the_next_transaction(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with Archive.open(folder) as archive:
        archive.db.conn.log_frames = 1
        descriptor = archive.db.conn._keeper.sums.descriptor
        kept, refused = os.dup(descriptor), os.open(folder / "news.sums", os.O_RDONLY)
        os.dup2(refused, descriptor)
        assert archive.save(article(70), captured_at=NOW).outcome is Outcome.NEW
        with pytest.raises(ReadOnlyArchive, match=r"news\.sums"):
            archive.save(article(71), captured_at=NOW)
        os.dup2(kept, descriptor)
        assert archive.save(article(71), captured_at=NOW).outcome is Outcome.NEW
        os.close(kept)
        os.close(refused)
    assert verify(folder) == []


# Side by side


WRITING = textwrap.dedent(
    """
    import sys
    sys.path.insert(0, sys.argv[2])
    from test_living_sums import store
    from archive.store import Archive
    turn = 3
    print(flush=True)
    while True:
        with Archive.open(sys.argv[1]) as archive:
            archive.db.conn.log_frames = 60
            store(archive, range(0, 8), turn=turn)
        turn += 1
    """
)


@pytest.mark.fault("S15")
def test_checking_beside_a_run_gives_no_false_alarm(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    arguments = [sys.executable, "-c", WRITING, str(folder), str(HERE)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE) as writer:
        writer.stdout.readline()
        try:
            for turn in range(25):
                assert checks(folder) == set(), turn
        finally:
            writer.kill()
    assert checks(folder) == set()
    Archive.open(folder).close()
    assert verify(folder) == []


def test_a_long_log_is_written_back_during_the_run(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with Archive.open(folder) as archive:
        archive.db.conn.log_frames = 40
        store(archive, range(70, 90))
        assert (folder / "news.db-wal").stat().st_size < 200 * 4096  # 450 without
    assert checks(folder) == set()


def test_two_who_write_in_turn_keep_one_book(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with Archive.open(folder) as run:
        run.db.conn.log_frames = 30
        for seed in range(70, 78):
            store(run, [seed])
            with Archive.open(folder) as other:
                store(other, [seed + 20])
            store(run, [seed + 40])
    assert checks(folder) == set()


def spoil(archive):
    with archive.transaction():
        archive.db.execute("UPDATE articles SET summary = hex(randomblob(3000))")
        raise ZeroDivisionError


def test_a_batch_that_was_taken_back_leaves_a_log_that_is_understood(lived, tmp_path):
    folder = shutil.copytree(lived, tmp_path / "arsip")
    with Archive.open(folder) as archive:
        archive.db.execute("PRAGMA cache_size=10")  # so that pages go into the log before the end
        with pytest.raises(ZeroDivisionError):
            spoil(archive)
        store(archive, [70])
        assert checks(folder) == set()
    assert checks(folder) == set()
