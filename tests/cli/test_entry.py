"""Where the `warta` command begins: what happens before any verb was read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from cli_pages import ROOT, warta

from archive.exitcodes import ExitCode
from archive.integrity.verifying import verify
from archive.lock import run_lock

INTERRUPTED_WHILE_IMPORTING = """
import sys
from scraper.entry import main

class CtrlC:
    def find_spec(self, name, path=None, target=None):
        if name == "scraper.commands.every":
            raise KeyboardInterrupt

sys.meta_path.insert(0, CtrlC())
main()
"""


def _python(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, "stats"], capture_output=True, text=True, check=False, cwd=ROOT, timeout=60
    )


def test_ctrl_c_while_the_verbs_are_read_is_no_traceback():
    done = _python(INTERRUPTED_WHILE_IMPORTING)
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.INTERRUPTED, "", "")


def test_the_command_begins_before_anything_heavy_is_read():
    heavy = "[name for name in ('click', 'selectolax', 'dateparser', 'httpx') if name in sys.modules]"
    done = _python(f"import scraper.entry, sys; print({heavy})")
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_files_of_the_archive(folder, tmp_path, closed):
    script = "import sys; from scraper.entry import main; sys.argv = ['warta', 'crawl', '--archive', sys.argv[1]]"
    (folder / "warta.toml").write_text("[network]\nallow_private_addresses = true\n")
    source = 'name = "x"\ntitle = "X"\nhome = "http://127.0.0.9/"\nhosts = ["127.0.0.9"]\n'
    (folder / "sources" / "x.toml").write_text(source)
    words = ["bash", "-c", f'"$0" -c "{script}; main()" "$1" {closed}', sys.executable, str(folder)]
    done = subprocess.run(words, capture_output=True, text=True, check=False, cwd=ROOT, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.FINE, "", "")
    assert verify(folder) == []


def test_messages_that_find_no_room_leave_the_exit_code(folder):
    with run_lock(folder), Path("/dev/full").open("w") as full:
        words = [sys.executable, "-m", "scraper", "repair", "--archive", str(folder)]
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=full, check=False, cwd=ROOT, timeout=60)
    assert (done.returncode, done.stdout) == (ExitCode.ANOTHER_RUN, b"")


def test_the_verbs_are_those_of_the_command():
    done = _python("from scraper.entry import main; main()")
    assert done.stderr == warta("stats").stderr
    assert done.returncode == ExitCode.FAILED


def test_a_crawl_of_a_published_copy_is_told_what_that_is(folder, run, tmp_path):
    assert run("publish", tmp_path / "copy").exit_code == 0
    done = run("crawl", "kumparan", "--archive", tmp_path / "copy")
    assert done.exit_code == ExitCode.FAILED
    assert "published copy" in done.stderr
