"""Whatever is wrong: one clear line on stderr, the documented exit code, nothing lost, nothing touched."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from cli_pages import ROOT, page, url_of, warta

from archive.exitcodes import ExitCode
from archive.integrity.verifying import verify
from archive.lock import run_lock

READERS = (["search", "kata"], ["stats"], ["show", "1"], ["diff", "1"], ["why", "1"], ["export"])
WRITERS = (["ingest", "a.html"], ["reextract"], ["reextract", "--dry-run"], ["crawl", "kumparan"])
CONTACT = {"WARTA_CONTACT": "meja@lonjong.example"}


@pytest.fixture
def filled(folder, run, tmp_path):
    """An archive of one article."""
    (tmp_path / "a.html").write_text(page(1, title="Kabar zurabel"), encoding="utf-8")
    assert run("ingest", tmp_path / "a.html", "--url", url_of(1)).exit_code == 0
    return folder


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file() and path.suffix != ".lock"}


def _one_line(done, code: int, *parts: str) -> None:
    assert (done.returncode if hasattr(done, "returncode") else done.exit_code) == code, done.stderr
    assert done.stdout == ""
    assert done.stderr.startswith("warta: ")
    assert done.stderr.count("\n") == 1
    assert len(done.stderr) < 500
    for part in parts:
        assert part in done.stderr


@pytest.mark.parametrize("verb", [*READERS, *WRITERS], ids=" ".join)
def test_no_archive_here(run, tmp_path, verb):
    empty = tmp_path / "kosong"
    empty.mkdir()
    _one_line(run(*verb, "--archive", empty), ExitCode.FAILED, "warta init")
    assert list(empty.iterdir()) == []
    _one_line(run(*verb, "--archive", tmp_path / "absent"), ExitCode.FAILED, "warta init")
    assert not (tmp_path / "absent").exists()


def test_a_file_in_place_of_the_archive_is_a_usage_error(tmp_path):
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    done = warta("stats", "--archive", tmp_path / "file")
    assert (done.returncode, done.stdout) == (ExitCode.USAGE, "")
    assert "is a file" in done.stderr


def _garbage(path: Path) -> None:
    path.write_bytes(b"this is no database, and it is long enough to look at " * 40)


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()


def _newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()


@pytest.mark.parametrize("name", ["news.db", "captures.db"])
@pytest.mark.parametrize(
    ("spoil", "part"),
    [(_garbage, "not a SQLite database"), (_foreign, "another application"), (_newer, "upgrade Wartarsip")],
)
def test_a_file_that_is_not_ours_is_named_and_not_touched(filled, run, name, spoil, part):
    spoil(filled / name)
    before = _bytes(filled)
    for verb in (*READERS, *WRITERS):
        _one_line(run(*verb, env=CONTACT), ExitCode.FAILED, name, part)
    _one_line(run("init", filled), ExitCode.FAILED, name, part)
    done = run("verify")
    assert (done.exit_code, name in done.stdout) == (ExitCode.FAILED, True)
    after = _bytes(filled)
    assert {each: after[each] for each in ("news.db", "captures.db")} == {
        each: before[each] for each in ("news.db", "captures.db")
    }


def test_a_missing_captures_file_is_named(filled, run):
    (filled / "captures.db").unlink()
    for verb in (*READERS, *WRITERS):
        _one_line(run(*verb, env=CONTACT), ExitCode.FAILED, "captures.db")
    assert not (filled / "captures.db").exists()


def test_pages_overwritten_in_the_middle_of_a_file_are_one_line(filled, run):
    path = filled / "news.db"
    content = bytearray(path.read_bytes())
    content[8192:] = os.urandom(len(content) - 8192)
    path.write_bytes(content)
    for verb in (*READERS, ["reextract", "--dry-run"]):
        done = run(*verb)
        assert not isinstance(done.exception, sqlite3.Error), verb
        assert done.exit_code == ExitCode.FAILED
        assert done.stderr.startswith("warta: ")
    assert run("verify").exit_code == ExitCode.FAILED


def _as_nobody(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    """The command as a user who may read, not write. Modules are loaded first: Python itself may be out of reach."""
    script = (
        "import os, sys, encodings.utf_8_sig; from scraper.commands.every import main;"
        " from scraper.selection import known_sources; known_sources(None);"
        " os.setgroups([]); os.setgid(65534); os.setuid(65534); main(sys.argv[1:])"
    )
    return subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments), "--archive", str(folder)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
    )  # fmt: skip


@pytest.mark.skipif(os.geteuid() != 0, reason="giving up rights needs root")
def test_an_archive_that_we_may_not_write_to(filled, tmp_path):
    ours = [tmp_path, *(each for each in tmp_path.parents if "pytest-of-" in str(each))]
    for parent in ours:
        parent.chmod(0o755)
    before = _bytes(filled)
    for verb in (["ingest", tmp_path / "a.html"], ["reextract"]):
        _one_line(_as_nobody(*verb, folder=filled), ExitCode.FAILED, "Permission denied; check its rights")
    _one_line(_as_nobody("stats", folder=filled), ExitCode.FAILED, "check the folder's rights")
    told = [line for line in _as_nobody("doctor", folder=filled).stdout.splitlines() if line.startswith("failure")]
    assert f"failure  folder: {filled}: cannot be written: Permission denied -> chown or chmod {filled}" in told
    (database,) = [line for line in told if " database: " in line]
    assert "mend the folder first" in database
    assert "backup" not in database
    assert _bytes(filled) == before


@pytest.mark.skipif(os.geteuid() != 0, reason="giving up rights needs root")
def test_what_only_a_writer_can_verify_is_told_apart_from_damage(filled, tmp_path):
    warta("search", "zurabel", folder=filled)  # leaves the log's files behind, beside which anybody may read
    reader = sqlite3.connect(filled / "news.db")
    captures = sqlite3.connect(filled / "captures.db")
    for connection in (reader, captures):
        connection.execute("SELECT 1 FROM sqlite_master").fetchall()
    for each in (tmp_path, filled, *(each for each in tmp_path.parents if "pytest-of-" in str(each))):
        each.chmod(0o755)
    done = _as_nobody("verify", folder=filled)
    reader.close()
    captures.close()
    assert done.returncode == ExitCode.FAILED
    assert "cannot be checked by a user who may not write here" in done.stdout
    assert "does not agree" not in done.stdout
    assert verify(filled) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_archive_in_a_folder_without_rights(filled, tmp_path):
    filled.chmod(0o500)
    try:
        _one_line(warta("ingest", tmp_path / "a.html", folder=filled), ExitCode.FAILED)
    finally:
        filled.chmod(0o700)


def test_another_run_is_left_alone(filled, tmp_path):
    with run_lock(filled):
        for verb in (["ingest", tmp_path / "a.html"], ["reextract"]):
            _one_line(warta(*verb, folder=filled), ExitCode.ANOTHER_RUN, str(os.getpid()))
        assert warta("reextract", "--dry-run", folder=filled).returncode == 0
        assert warta("search", "zurabel", folder=filled).returncode == 0


EMPTY = (
    ["show", ""], ["diff", " "], ["why", ""], ["why", "1", ""], ["merge", "1", ""], ["split", "", "x"],
    ["takedown", "", "--yes"], ["export", "-o", ""], ["export", "--source", ""], ["export-warc", ""],
    ["reextract", "--read-by", ""], ["init", ""], ["backup", "", "--replace"], ["publish", ""], ["import", ""],
    ["ingest", ""], ["ingest", "a.html", "--url", ""], ["extract", ""], ["stats", "--archive", ""],
)  # fmt: skip


def test_what_a_shells_unset_variable_leaves_is_a_usage_error(folder, run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for verb in EMPTY:
        _one_line(run(*verb), ExitCode.USAGE, "it is empty", f"{verb[0]} --help")
    assert list(tmp_path.iterdir()) == [folder]


# searches


@pytest.mark.parametrize("words", ['"', "", "   ", "()", "*", "- -", '""', "\x00"])
def test_a_search_without_words_says_so(filled, run, words):
    _one_line(run("search", "--", words), ExitCode.FAILED, "nothing to look for")


AWKWARD = [
    '"zurabel', "NEAR(", "NEAR(zurabel kabar, 2)", "zurabel OR", "AND", "title:", "x:y", "zurabel)", "^", "a" * 100_000,
    " ".join(f"kata{number}" for number in range(10_000)), " OR ".join(["zurabel"] * 10_000), "(" * 5000, '"' * 5001,
]  # fmt: skip


@pytest.mark.parametrize("words", AWKWARD, ids=lambda words: words[:12])
def test_awkward_searches_end_well(filled, run, words):
    done = run("search", "--", words)
    assert done.exit_code in (ExitCode.FINE, ExitCode.FAILED)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert done.stderr.count("\n") <= 1


@pytest.mark.parametrize("verb", ["show", "diff", "why"])
@pytest.mark.parametrize("article", ["5", "99999999999999999999", "https://lonjong.example/tiada", "é", "-5"])
def test_an_unknown_article(filled, run, verb, article):
    _one_line(run(verb, "--", article), ExitCode.FAILED, "no article")


# streams and verbs


def test_a_closed_pipe_is_quiet(filled):
    for verb in ("export", "stats", "sources", f"show {url_of(1)}", "search zurabel --json"):
        command = f"{sys.executable} -m scraper {verb} | head -1 >/dev/null; exit ${{PIPESTATUS[0]}}"
        env = os.environ | {"WARTA_ARCHIVE": str(filled)}
        done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False, cwd=ROOT, env=env)
        assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("place", "code", "part"),
    [
        ("absent/a.jsonl", ExitCode.FAILED, "No such file or directory"),
        ("a.html/b.jsonl", ExitCode.FAILED, "Not a directory"),
        ("/dev/full", ExitCode.DISK_FULL, "No space left"),
    ],
)
def test_an_output_that_cannot_be_written(filled, tmp_path, place, code, part):
    _one_line(warta("export", "-o", tmp_path / place, folder=filled), code, part)


def test_an_unknown_verb_or_option_is_a_usage_error(run):
    for arguments in (["crwal"], ["stats", "--jsn"], ["ingest"], ["search", "--limit", "0", "x"]):
        done = run(*arguments)
        assert (done.exit_code, done.stdout) == (ExitCode.USAGE, "")
        (told,) = done.stderr.splitlines()
        assert told.startswith("warta: ")
        assert told.endswith(" --help`")


@pytest.mark.parametrize("verb", ["show", "diff", "why"])
def test_bytes_that_are_no_text_are_an_unknown_article(filled, verb):
    _one_line(warta(verb, os.fsdecode(b"\xff"), folder=filled), ExitCode.FAILED, "no article")


@pytest.mark.parametrize(
    "verb",
    [["search", "zurabel", "--source"], ["export", "--source"], ["export", "--class"]],
    ids=" ".join,
)
def test_bytes_that_are_no_text_select_nothing(filled, verb):
    done = warta(*verb, os.fsdecode(b"\xff"), folder=filled)
    assert (done.returncode, done.stdout) == (ExitCode.USAGE, "")
    assert "Traceback" not in done.stderr


def test_bytes_that_are_no_text_are_an_unknown_source(filled):
    _one_line(warta("reextract", "--source", os.fsdecode(b"\xff"), folder=filled), ExitCode.USAGE, "no source")


@pytest.mark.parametrize(
    "arguments",
    [
        ["diff", "1", "1", "9" * 20], ["diff", "1", "9" * 20], ["show", "1", "--revision", "9" * 20],
        ["search", "zurabel", "--offset", "9" * 20], ["crawl", "--limit", "9" * 20],
        ["reextract", "--until", "9999-12-31"], ["reextract", "--since", "0001-01-01"],
        ["search", "zurabel", "--until", "9999-12-31"], ["export", "--since", "0001-01-01"],
        ["extract", "a.html", "--fetched-at", "0001-01-01T00:00:00Z"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_numbers_and_days_off_the_scale_are_usage_errors(filled, run, tmp_path, arguments):
    arguments = [tmp_path / "a.html" if each == "a.html" else each for each in arguments]
    done = run(*arguments)
    assert (done.exit_code, done.stdout) == (ExitCode.USAGE, "")
    (told,) = done.stderr.splitlines()
    assert told.startswith("warta: invalid value")


@pytest.mark.parametrize(
    "verb", [["search", "zurabel"], ["export"], ["reextract", "--dry-run"], ["export-warc", "-"]], ids=" ".join
)
@pytest.mark.parametrize("first", ["--since", "--until"])
def test_days_the_wrong_way_round_are_a_usage_error(filled, run, tmp_path, verb, first):
    days = {"--since": "2026-05-02", "--until": "2026-05-01"}
    second = next(each for each in days if each != first)
    verb = [tmp_path / "a.warc.gz" if each == "-" else each for each in verb]
    done = run(*verb, first, days[first], second, days[second])
    assert (done.exit_code, done.stdout) == (ExitCode.USAGE, "")
    assert done.stderr.startswith("warta: --until 2026-05-01 lies before --since 2026-05-02")
    assert run(*verb, "--since", "2026-05-02", "--until", "2026-05-02").exit_code == ExitCode.FINE


def test_what_is_imported_is_an_archive(filled, run, tmp_path):
    (tmp_path / "kosong").mkdir()
    done = run("import", tmp_path / "kosong")
    (told,) = done.stderr.splitlines()
    assert (done.exit_code, told.endswith("holds no news.db: it is no archive")) == (ExitCode.FAILED, True)


def test_the_farthest_days_are_answered(filled, run):
    for verb in (["search", "zurabel"], ["export"], ["reextract", "--dry-run"]):
        assert run(*verb, "--since", "1000-01-01", "--until", "2999-12-31").exit_code == ExitCode.FINE


# the row of a run and its exit


LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, resource.RLIM_INFINITY))
from scraper.commands.every import main
main(sys.argv[1:])
"""


def test_an_ingest_that_fills_the_disk_says_so_in_its_row_too(folder, rows, tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    for seed in range(6):
        noise = f"<!-- {os.urandom(200_000).hex()} -->"
        (pages / f"{seed}.html").write_text(page(seed) + noise, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, "ingest", str(pages), "--archive", str(folder)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (ExitCode.DISK_FULL, ""), done.stderr
    assert rows("SELECT exit_code, outcome FROM runs") == [(ExitCode.DISK_FULL, "DiskFull")]


def test_an_ingest_whose_reader_went_away_agrees_with_its_row(folder, rows, tmp_path):
    for seed in range(3):
        (tmp_path / f"{seed}.html").write_text(page(seed), encoding="utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-u", "-m", "scraper", "ingest", str(tmp_path), "--nl", "--archive", str(folder)],
        stdout=writer, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT, timeout=60,
    )  # fmt: skip
    os.close(writer)
    assert (done.returncode, done.stderr) == (ExitCode.FINE, "")
    assert rows("SELECT exit_code, outcome FROM runs") == [(ExitCode.FINE, "output closed")]


@pytest.mark.parametrize(("verb", "ending"), [(["export", "-o"], ".jsonl"), (["export-warc"], ".warc.gz")])
def test_a_copy_that_cannot_be_made_is_not_remembered(filled, run, rows, tmp_path, verb, ending):
    _one_line(run(*verb, tmp_path / "absent" / f"salinan{ending}"), ExitCode.FAILED, str(tmp_path / "absent"))
    assert rows("SELECT path FROM copies") == []


@pytest.mark.parametrize(("verb", "right"), [(["export", "-o"], ".jsonl"), (["export-warc"], ".warc.gz")])
def test_a_name_that_says_another_form_is_refused(filled, run, rows, tmp_path, verb, right):
    _one_line(run(*verb, tmp_path / "salinan.xlsx"), ExitCode.USAGE, "salinan.xlsx", right)
    assert list(tmp_path.glob("*salinan*")) == rows("SELECT path FROM copies") == []


def test_a_content_class_that_does_not_exist_is_named(filled, run):
    _one_line(run("export", "--class", "bogus"), ExitCode.USAGE, "bogus", "press release")
