"""One writing run at a time, and none that is locked out by the dead."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from archive.errors import AnotherRun
from archive.lock import FILE_NAME, run_lock

HOLD = "import sys; from pathlib import Path; from archive.lock import run_lock\n"
HOLD += "with run_lock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"


@pytest.fixture
def holder(tmp_path):
    """Another process that holds the lock."""
    words = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"held\n"
        yield process
        process.kill()


def test_a_second_run_is_told_who_holds_it(tmp_path, holder):
    with pytest.raises(AnotherRun, match=rf"another run is writing to this archive \(process {holder.pid}\)$"):
        run_lock(tmp_path).__enter__()


def test_the_lock_dies_with_its_process_and_the_file_names_the_next(tmp_path, holder):
    holder.kill()
    holder.wait()
    (tmp_path / FILE_NAME).write_text("99999999999999\n")
    with run_lock(tmp_path):
        assert (tmp_path / FILE_NAME).read_text() == f"{os.getpid()}\n"


def test_it_is_given_back_when_the_run_fails(tmp_path):
    with pytest.raises(KeyError), run_lock(tmp_path):
        raise KeyError
    with run_lock(tmp_path), pytest.raises(AnotherRun, match=str(os.getpid())), run_lock(tmp_path):
        pass


def test_a_holder_that_wrote_nothing_is_unknown(tmp_path):
    with run_lock(tmp_path):
        (tmp_path / FILE_NAME).write_text("")
        with pytest.raises(AnotherRun, match=r"\(process unknown\)"), run_lock(tmp_path):
            pass


def test_a_link_in_its_place_is_not_followed(tmp_path):
    other = tmp_path / "lain.txt"
    other.write_text("isi")
    (tmp_path / FILE_NAME).symlink_to(other)
    with pytest.raises(OSError, match="symbolic links"), run_lock(tmp_path):
        pass
    assert other.read_text() == "isi"


FULL = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n" + HOLD


def test_a_disk_that_has_no_room_for_it_is_told_with_its_name(tmp_path):
    done = subprocess.run([sys.executable, "-c", FULL, tmp_path], capture_output=True, text=True, check=False, input="")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].endswith(f"'{tmp_path / FILE_NAME}'")
