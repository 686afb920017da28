"""One writing run at a time, and none that is locked out by the dead."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from archive.errors import AnotherRun, NoArchive
from archive.integrity.verifying import verify
from archive.lock import FILE_NAME, run_lock
from archive.store import Archive

HOLD = "import sys; from pathlib import Path; from archive.lock import run_lock\n"
HOLD += "with run_lock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"


@pytest.fixture
def folder(tmp_path):
    """An empty archive."""
    Archive.create(tmp_path / "arsip").close()
    return tmp_path / "arsip"


@pytest.fixture
def holder(folder):
    """Another process that holds the lock."""
    words = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_a_second_run_is_told_who_holds_it(folder, holder):
    with pytest.raises(AnotherRun, match=rf"another run is writing to this archive \(process {holder.pid}\)$"):
        run_lock(folder).__enter__()


def test_the_lock_dies_with_its_process_and_the_file_names_the_next(folder, holder):
    holder.kill()
    holder.wait()
    (folder / FILE_NAME).write_text("99999999999999\n")
    with run_lock(folder):
        assert (folder / FILE_NAME).read_text() == f"{os.getpid()}\n"


def test_it_is_given_back_when_the_run_fails(folder):
    with pytest.raises(KeyError), run_lock(folder):
        raise KeyError
    with run_lock(folder), pytest.raises(AnotherRun, match=str(os.getpid())), run_lock(folder):
        pass


def test_a_holder_that_wrote_nothing_is_unknown(folder):
    with run_lock(folder):
        (folder / FILE_NAME).write_text("")
        with pytest.raises(AnotherRun, match=r"\(process unknown\)"), run_lock(folder):
            pass


def test_a_link_in_its_place_is_not_followed(folder):
    other = folder / "lain.txt"
    other.write_text("isi")
    (folder / FILE_NAME).symlink_to(other)
    with pytest.raises(OSError, match="symbolic links"), run_lock(folder):
        pass
    assert other.read_text() == "isi"


def test_where_no_archive_is_nothing_is_made(tmp_path):
    with pytest.raises(NoArchive, match="warta init"), run_lock(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("linked", ["the folder", "its files"])
def test_links_lead_to_one_lock(folder, tmp_path, linked):
    link = tmp_path / "jalan"
    if linked == "the folder":
        link.symlink_to(folder)
    else:
        link.mkdir()
        for name in ("news.db", "captures.db"):
            (link / name).symlink_to(folder / name)
    with run_lock(folder), pytest.raises(AnotherRun), run_lock(link):
        pass


@pytest.mark.parametrize("names", [("news.db", "captures.db"), ("captures.db",)])
def test_links_in_a_circle_are_no_archive(folder, names):
    for name in names:
        (folder / name).unlink()
        (folder / name).symlink_to(name)
    with pytest.raises(NoArchive, match="warta init"), run_lock(folder):
        pass
    assert [problem.subject for problem in verify(folder) if problem.check == "file"] == list(names)


def test_links_to_links_lead_to_one_lock(folder, tmp_path):
    first, second = tmp_path / "satu", tmp_path / "dua"
    for link, target in ((first, folder), (second, Path("..") / first.name)):
        link.mkdir()
        for name in ("news.db", "captures.db"):
            (link / name).symlink_to(target / name)
    for one, other in ((folder, second), (second, first)):
        with run_lock(one), pytest.raises(AnotherRun), run_lock(other):
            pass


FULL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n" + HOLD


def test_a_disk_that_has_no_room_for_it_is_told_with_its_name(folder):
    done = subprocess.run([sys.executable, "-c", FULL, folder], capture_output=True, text=True, check=False, input="")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(f"'{folder / FILE_NAME}'")
