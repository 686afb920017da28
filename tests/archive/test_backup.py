"""A backup is whole, whoever writes meanwhile; a publication can be read where nobody may write."""

from __future__ import annotations

import fcntl
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from archive_samples import NOW
from click.testing import CliRunner
from reading_samples import FIRST, make
from test_durability import CHILD, check

from archive.commands.every import main
from archive.copying.backup import backup
from archive.copying.copies import CopyKind, known_copies, note_copy, strip
from archive.copying.publishing import publish
from archive.errors import AnotherRun, ArchiveError, CopyFailed, DiskFull, NoArchive
from archive.integrity.repair import repair
from archive.integrity.sums import seal
from archive.integrity.verifying import verify
from archive.lock import run_lock
from archive.store import Archive
from archive.takedown.plan import plan
from archive.takedown.remove import take_down

WRITER = (
    CHILD
    + """
with Archive.create(sys.argv[1]) as archive:
    for seed in range(100_000):
        store(archive, seed)
"""
)


@pytest.fixture
def folder(tmp_path):
    made = make(tmp_path / "arsip")
    (made / "warta.toml").write_text("[crawl]\n")
    (made / "sources").mkdir()
    (made / "sources" / "senja.toml").write_text('name = "senja"\n')
    return made


@contextmanager
def writing(folder):
    """A process that stores articles for as long as the block lasts; gives the reader of its acknowledgements."""
    arguments = [sys.executable, "-c", WRITER, str(folder), str(Path(__file__).parent)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as child:
        try:
            assert child.stdout
            yield lambda: child.stdout.readline().strip()
        finally:
            child.kill()


def backups_while_writing(tmp_path, count):
    """`count` backups of a living archive; each is opened for writing, checked, and holds what was acknowledged."""
    folder, acknowledged = tmp_path / "arsip", set()
    with writing(folder) as acknowledgement:
        for number in range(count):
            acknowledged |= {acknowledgement() for _ in range(15)}
            copy = backup(folder, tmp_path / "salinan", replace=number > 0).folder
            assert verify(copy) == []
            restored = shutil.copytree(copy, tmp_path / "pulih")
            check(restored, acknowledged)
            shutil.rmtree(restored)
    return len(acknowledged)


@pytest.mark.fault("S12")
def test_each_backup_of_a_living_archive_can_be_restored(tmp_path):
    assert backups_while_writing(tmp_path, 4) == 60


@pytest.mark.soak
@pytest.mark.fault("S12")
def test_fifty_backups_of_a_living_archive_can_be_restored(tmp_path, measured):
    stored = backups_while_writing(tmp_path, 50)
    measured(f"50 of 50 backups whole while {stored} articles were acknowledged")


def test_a_backup_takes_settings_and_sources_and_lists_its_files(folder, tmp_path):
    copy = backup(folder, tmp_path / "salinan").folder
    names = {str(path.relative_to(copy)) for path in copy.rglob("*") if path.is_file()}
    databases = {"news.db", "captures.db", "news.sums", "captures.sums"}
    assert names == databases | {"warta.toml", "sources/senja.toml", "SHA256SUMS"}
    checked = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=copy, check=False)
    assert checked.returncode == 0
    with Archive.open(copy, read_only=True) as archive:
        assert archive.article(FIRST).title == "Pasar Lonkami ditutup"


def test_any_byte_of_a_backup_that_changes_is_found(folder, tmp_path):
    copy = backup(folder, tmp_path / "salinan").folder
    for name in ("news.db", "captures.db", "warta.toml"):
        before = (copy / name).read_bytes()
        for place in {0, len(before) // 3, len(before) - 1}:
            (copy / name).write_bytes(before[:place] + bytes([before[place] ^ 4]) + before[place + 1 :])
            assert any(name in (problem.subject, problem.message) for problem in verify(copy)), (name, place)
        (copy / name).write_bytes(before)
    assert verify(copy) == []
    (copy / "warta.toml").unlink()
    assert [problem.subject for problem in verify(copy)] == ["warta.toml"]


def test_a_backup_that_is_written_to_is_an_archive_again(folder, tmp_path):
    copy = backup(folder, tmp_path / "salinan").folder
    with Archive.open(copy) as archive:
        archive.mark_gone(FIRST, "http 404", NOW + timedelta(days=3))
    assert verify(copy) == []


def test_an_earlier_backup_stays_until_the_new_one_is_verified(folder, tmp_path):
    copy = backup(folder, tmp_path / "salinan").folder
    with pytest.raises(CopyFailed, match="there already"):
        backup(folder, copy)
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute("UPDATE articles SET fingerprint = 'lain'")
    with pytest.raises(CopyFailed, match=r"not whole.*fingerprint"):
        backup(folder, copy, replace=True)
    assert verify(copy) == []


@pytest.mark.parametrize("place", ["archive", "other archive", "folder of papers"])
def test_only_an_earlier_backup_is_replaced(folder, tmp_path, place):
    papers = {"archive": folder, "other archive": make(tmp_path / "lain"), "folder of papers": tmp_path / "kertas"}[
        place
    ]
    papers.mkdir(exist_ok=True)
    (papers / "catatan.txt").write_text("tak tergantikan")
    with pytest.raises(CopyFailed, match="name another folder"):
        backup(folder, papers, replace=True)
    assert (papers / "catatan.txt").read_text() == "tak tergantikan"


def test_a_sealed_archive_is_no_earlier_backup(folder, tmp_path):
    other = make(tmp_path / "lain")
    with run_lock(other):
        seal(other)
    with pytest.raises(CopyFailed, match="name another folder"):
        backup(folder, other, replace=True)
    assert verify(other) == []


def test_the_folder_around_is_no_place_for_a_backup(folder, monkeypatch):
    monkeypatch.chdir(folder)
    with pytest.raises(CopyFailed, match="the archive itself"):
        backup(Path(), Path(), replace=True)


def test_an_earlier_backup_and_an_empty_folder_are_replaced(folder, tmp_path):
    copy = backup(folder, tmp_path / "salinan").folder
    (tmp_path / "kosong").mkdir()
    for place in (copy, tmp_path / "kosong"):
        assert verify(backup(folder, place, replace=True).folder) == []


def test_the_verbs_note_what_they_wrote(folder, tmp_path):
    run = CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke
    for verb in ("backup", "publish"):
        result = run(main, [verb, str(tmp_path / verb)])
        assert (result.exit_code, result.stdout) == (0, "")
    assert run(main, ["backup", str(tmp_path / "backup")]).exit_code == 1
    with Archive.open(folder, read_only=True) as archive:
        kinds = archive.db.execute("SELECT kind FROM copies ORDER BY kind").fetchall()
    assert kinds == [("backup",), ("publication",)]


def read(path, mode):
    with closing(sqlite3.connect(f"{path.as_uri()}?{mode}", uri=True)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        return connection.execute("SELECT count(*) FROM articles_fts WHERE articles_fts MATCH 'zurabel'").fetchone()[0]


def test_a_publication_needs_no_right_to_write(folder, tmp_path):
    path = publish(folder, tmp_path / "terbit")
    assert path.stat().st_mode & 0o222 == 0
    path.parent.chmod(0o555)
    for mode in ("mode=ro", "immutable=1"):
        assert read(path, mode) == 4
    assert {each.name for each in path.parent.iterdir()} == {
        "news.db", "metadata.json", "settings.json", "templates", "SHA256SUMS",
    }  # fmt: skip
    path.parent.chmod(0o755)


def test_a_reader_of_the_old_publication_reads_on_while_a_new_one_comes(folder, tmp_path):
    path = publish(folder, tmp_path / "terbit")
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as reader:
        before = reader.execute("SELECT count(*) FROM articles").fetchone()
        with Archive.open(folder) as archive:
            take_down(archive, plan(archive, FIRST), NOW)
        publish(folder, path.parent)
        assert reader.execute("SELECT count(*) FROM articles").fetchone() == before
        assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert read(path, "mode=ro") == 3


def test_a_publication_tells_nothing_of_operators(folder, tmp_path):
    with Archive.open(folder) as archive:
        take_down(archive, plan(archive, FIRST), NOW, note="permintaan keluarga")
    CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke(main, ["backup", str(tmp_path / "salinan")])
    path = publish(folder, tmp_path / "terbit")
    for secret in (b"permintaan keluarga", str(tmp_path / "salinan").encode()):
        assert secret not in path.read_bytes()


def test_a_takedown_makes_the_publication_anew(folder, tmp_path):
    run = CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke
    run(main, ["publish", str(tmp_path / "terbit")])
    result = run(main, ["takedown", str(FIRST), "--yes"])
    assert "made anew" in result.output
    assert b"Pedagang" not in (tmp_path / "terbit" / "news.db").read_bytes()


def test_a_publication_never_replaces_an_archive(folder, tmp_path):
    with pytest.raises(CopyFailed, match="archive of its own"):
        publish(folder, make(tmp_path / "lain"))


def test_a_publication_is_no_archive_to_work_on(folder, tmp_path):
    published = publish(folder, tmp_path / "terbit").parent
    before = {path.name: path.read_bytes() for path in published.iterdir() if path.is_file()}
    run = CliRunner(env={"WARTA_ARCHIVE": str(published)}).invoke
    for verb in (["search", "zurabel"], ["merge", str(FIRST), "2"], ["repair"], ["takedown", "--yes", str(FIRST)]):
        told = run(main, verb)
        assert (told.exit_code, told.output.count("published copy")) == (1, 1), told.output
        assert "init" not in told.output
    for verb in (["verify"], ["verify", "--seal"], ["verify", "--json"]):
        told = run(main, verb)
        assert (told.exit_code, told.stdout, told.stderr.count("\n")) == (1, "", 1)
        assert "give `warta` the archive that it was made of; `sha256sum -c SHA256SUMS`" in told.stderr
    assert {path.name: path.read_bytes() for path in published.iterdir() if path.is_file()} == before
    check = subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=published, check=False)
    assert check.returncode == 0


def test_lost_pages_are_not_made_anew_as_an_empty_file(folder):
    (folder / "captures.db").rename(folder / "captures.old")
    for open_it in (Archive.open, lambda each: repair(each, NOW)):
        with pytest.raises(NoArchive, match=r"captures\.db is missing: restore it from a backup"):
            open_it(folder)
    assert not (folder / "captures.db").exists()


def test_a_copy_is_noted_before_it_is_written_and_named_while_it_is_half(tmp_path):
    folder, place = make(tmp_path / "arsip"), tmp_path / "salinan"

    def killed():
        with Archive.open(folder) as archive, archive.transaction():
            note_copy(archive.db.conn, place, CopyKind.BACKUP, NOW)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup(folder, place, note=killed)
    assert not place.exists()
    with Archive.open(folder, read_only=True) as archive:
        (copy,) = known_copies(archive.db.conn)
    assert "is not there" in strip(copy, {FIRST})
    (tmp_path / ".salinan.partial").mkdir()
    assert strip(copy, {FIRST}) == f"was broken off: remove {tmp_path / '.salinan.partial'}, and make it again"


@contextmanager
def files_of_at_most(size):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("copy", [backup, publish])
def test_a_copy_without_room_names_its_place_and_leaves_nothing(folder, tmp_path, copy):
    """Else the half copy takes the room that the crawl needs, and people look for it at the archive."""
    place = tmp_path / "sana" / "salinan"
    with files_of_at_most(100_000), pytest.raises(DiskFull, match=r"sana.*no space left for a copy of news.db"):
        copy(folder, place)
    assert [path for path in place.parent.rglob("*") if path.is_file()] == []
    copy(folder, place)
    assert (place / "news.db").is_file()


def test_two_backups_to_one_place_do_not_meet(folder, tmp_path):
    """Each would clear away what the other has written, and call that damage of the archive."""
    place, partial = tmp_path / "salinan", tmp_path / ".salinan.partial"
    partial.mkdir()
    holder = os.open(partial, os.O_RDONLY)
    fcntl.flock(holder, fcntl.LOCK_EX)
    (partial / "news.db").write_bytes(b"half")
    with pytest.raises(AnotherRun, match="another backup"):
        backup(folder, place)
    assert (partial / "news.db").read_bytes() == b"half"
    os.close(holder)  # it was killed
    assert backup(folder, place).folder == place
    assert verify(place) == []
    assert not partial.exists()


def test_a_publication_that_failed_leaves_no_folder(folder, tmp_path):
    """Where it made none, what lies there stays."""
    (folder / "news.db").write_bytes(b"no database")
    for place in (tmp_path / "sana" / "terbit", tmp_path / "milik"):
        if place.name == "milik":
            place.mkdir()
        with pytest.raises(ArchiveError):
            publish(folder, place)
    assert not (tmp_path / "sana").exists()
    assert (tmp_path / "milik").is_dir()
