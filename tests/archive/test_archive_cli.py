"""The reading verbs, as an analyst meets them: exit codes, streams, forms, and no text that steers a terminal."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, date, datetime, timedelta

import click
import pytest
from archive_samples import NOW
from click.testing import CliRunner
from reading_samples import FIRST, FLOOD, MENDED, QUOTED, make

from archive.commands.every import main
from archive.commands.parameters import Day
from archive.commands.terminal import plain, snippet, word_diff
from archive.exitcodes import MEANINGS, ExitCode
from archive.ledger import Found, State
from archive.store import Archive


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return make(tmp_path_factory.mktemp("arsip"))


@pytest.fixture
def run(folder):
    return lambda *arguments: CliRunner(env={"WARTA_ARCHIVE": str(folder)}).invoke(main, arguments)


def test_search_prints_id_day_source_title_and_the_found_words(run):
    result = run("search", "pedagang")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == f"{FIRST}  2025-02-06  warta-senja  Pasar Lonkami ditutup"
    assert "[Pedagang] zurabel pulang." in result.stdout


def test_search_in_every_form(run):
    as_json = json.loads(run("search", "zurabel", "--json", "--newest").stdout)
    assert [hit["id"] for hit in as_json] == [QUOTED, FLOOD, FIRST, MENDED]
    lines = run("search", "zurabel", "--nl", "--newest").stdout.splitlines()
    assert [json.loads(line) for line in lines] == as_json
    rows = list(csv.DictReader(io.StringIO(run("search", "zurabel", "--csv", "--newest").stdout)))
    assert [int(row["id"]) for row in rows] == [hit["id"] for hit in as_json]


def test_search_takes_days_source_and_limits(run):
    def ids(*options):
        return [hit["id"] for hit in json.loads(run("search", "zurabel", "--json", "--newest", *options).stdout)]

    assert ids("--since", "2025-02-07") == [QUOTED]
    assert ids("--until", "2025-01-01") == [MENDED]
    assert ids("--source", "tempo") == [FLOOD]
    assert ids("--limit", "1", "--offset", "1") == [FLOOD]
    assert ids("--since", "1d") == []


def test_nothing_found_is_fine_and_says_so_on_stderr(run):
    result = run("search", "tiadasatupun")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "warta: nothing found\n")


@pytest.mark.parametrize("words", ['"', "()", "-x"])
def test_words_that_cannot_be_looked_for_are_one_line_and_code_1(run, words):
    result = run("search", "--", words)
    assert result.exit_code == ExitCode.FAILED
    assert result.stdout == ""
    assert result.stderr.startswith("warta: nothing to look for")
    assert result.stderr.count("\n") == 1


def test_a_missing_archive_is_one_line_and_code_1(tmp_path):
    result = CliRunner().invoke(main, ["stats", "--archive", str(tmp_path)])
    assert result.exit_code == ExitCode.FAILED
    assert result.stderr.startswith("warta: ")
    assert "news.db" in result.stderr


def test_a_bad_day_is_a_usage_error(run):
    result = run("search", "a", "--since", "kemarin")
    assert result.exit_code == ExitCode.USAGE
    assert "2025-02-06" in result.stderr


def test_days_can_be_counted_back():
    assert Day().convert("7d", None, None) == datetime.now(UTC).date() - timedelta(days=7)
    assert Day().convert("2025-02-06", None, None) == date(2025, 2, 6)
    with pytest.raises(click.BadParameter):
        Day().convert("9999999999999d", None, None)


def test_show_by_id_by_address_and_by_revision(run):
    shown = run("show", str(FIRST)).stdout
    assert shown.startswith("Pasar Lonkami ditutup\n")
    assert "Tambahan." in shown
    assert run("show", "https://senja.example/berita/1").stdout == shown
    before = run("show", str(FIRST), "--revision", "1").stdout
    assert before.startswith("Pasar Lonkami dibuka\n")
    assert "Tambahan." not in before
    record = json.loads(run("show", str(FIRST), "--json").stdout)
    assert (record["id"], record["authors"][0], len(record["images"])) == (FIRST, "Sinta Dewi", 1)


def test_show_says_that_an_article_was_removed(run):
    assert "removed by the publisher: http 410" in run("show", str(FLOOD)).stdout


@pytest.mark.parametrize("article", ["5", "https://nowhere.example/", "9" * 30])
def test_an_unknown_article_is_code_1(run, article):
    result = run("show", article)
    assert result.exit_code == ExitCode.FAILED
    assert "no article" in result.stderr


def test_diff_marks_words(run):
    text = run("diff", str(FIRST)).stdout
    assert "revision 1 -> 2" in text
    assert "Pasar Lonkami [-dibuka-]{+ditutup+}" in text
    change = json.loads(run("diff", str(FIRST), "1", "2", "--json").stdout)
    assert change["operations"]["title"] == [14, -6, "ditutup"]
    assert "headline" in change["classes"]
    assert run("diff", str(FIRST), "1", "7").exit_code == ExitCode.FAILED
    assert "the only wording" in run("diff", str(FLOOD)).stdout
    assert "no change" in run("diff", str(FIRST), "2", "2").stdout


def test_why_prints_the_evidence(run):
    text = run("why", str(FIRST), "title").stdout
    assert "title: Pasar Lonkami ditutup" in text
    assert "from json-ld:headline: Pasar Lonkami dibuka - Senja" in text
    answer = json.loads(run("why", str(FIRST), "--json").stdout)
    assert answer["capture_id"] == 1
    assert [field["field"] for field in answer["fields"]] == ["title"]
    assert run("why", str(FIRST), "colour").exit_code == ExitCode.USAGE


def test_stats_for_people_and_programs(run):
    assert "4 articles on 3 days, 2024-12-31 to 2025-02-07; 1 removed" in run("stats").stdout
    assert json.loads(run("stats", "--json").stdout)["articles"]["count"] == 4


def test_stats_say_what_is_wrong_and_count_what_is_well(tmp_path):
    make(tmp_path)
    with Archive.open(tmp_path) as archive:
        well, unanswered = "https://senja.example/berita/1", "https://senja.example/berita/2"
        archive.ledger.discover([Found(url=unanswered)], "warta-senja", NOW)
        archive.ledger.settle(unanswered, State.STORED, at=NOW, reason="unreachable", article_id=QUOTED)
        archive.ledger.settle(well, State.STORED, at=NOW, article_id=FIRST)
    lines = CliRunner().invoke(main, ["stats", "--archive", str(tmp_path)]).stdout.splitlines()
    assert lines[1] == "1 edit of 1 article, 1 silent"
    assert "  tempo: 1 article, from files only" in lines
    assert "  warta-senja: 3 articles, last fetched 2025-02-06T09:26:00Z" in lines
    about = lines.index("addresses: 1 refused, 2 stored")
    assert lines[about + 1 : about + 3] == [
        "  1 refused at warta-senja: listing",
        "  1 stored at warta-senja could not be rechecked: unreachable",
    ]
    assert lines[about + 3].startswith("1 run, last ")


def test_a_source_without_articles_has_not_been_fetched(tmp_path):
    with Archive.create(tmp_path) as archive:
        archive.ledger.discover([Found(url="https://senja.example/x")], "warta-senja", NOW)
    shown = CliRunner().invoke(main, ["stats", "--archive", str(tmp_path)]).stdout
    assert "  warta-senja: 0 articles, not fetched yet\naddresses: 1 pending\n0 runs, last never" in shown


def test_export_to_stdout_and_to_a_file(run, tmp_path):
    lines = run("export", "--nl").stdout
    assert [json.loads(line)["id"] for line in lines.splitlines()] == [FIRST, FLOOD, QUOTED, MENDED]
    assert run("export", "-o", str(tmp_path / "a.jsonl")).stdout == ""
    assert (tmp_path / "a.jsonl").read_text(encoding="utf-8") == lines
    assert len(list(csv.reader(io.StringIO(run("export", "--csv", "--source", "tempo").stdout)))) == 2


def test_verify_is_silent_or_ends_with_1(tmp_path):
    make(tmp_path)
    run = CliRunner(env={"WARTA_ARCHIVE": str(tmp_path)})
    assert (run.invoke(main, ["verify"]).output, run.invoke(main, ["verify"]).exit_code) == ("", 0)
    assert json.loads(run.invoke(main, ["verify", "--json"]).stdout) == []
    (tmp_path / "captures.db").unlink()
    result = run.invoke(main, ["verify", "--json"])
    assert result.exit_code == ExitCode.FAILED
    assert json.loads(result.stdout)[0]["subject"] == "captures.db"


def test_what_a_page_says_cannot_steer_the_terminal(run):
    for arguments in (("show", str(QUOTED)), ("search", "merah OR zurabel"), ("diff", str(QUOTED), "1", "1")):
        assert "\x1b" not in run(*arguments).stdout
    assert plain("a\x1b[31m\x9b2J\u202eb\x07\rc\n\td") == "a[31m2Jbc\n\td"
    assert snippet("\x02kata\x03 \x1b[2J\nlain", coloured=True) == "\x1b[1mkata\x1b[0m [2J lain"
    assert "\x1b[2J" not in word_diff([4, -4, "\x1b[2J"], "\x1b[2J\x1b[2J", coloured=True)


def test_a_closed_pipe_is_quiet(folder):
    command = f"{sys.executable} -m archive export --archive {folder} | true"
    for _ in range(3):
        done = subprocess.run(["bash", "-c", f"{command}; exit ${{PIPESTATUS[0]}}"], capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (0, b"")


def test_the_verbs_and_the_codes_are_all_there():
    asking = {"search", "show", "diff", "why", "stats", "export"}
    deciding = {"merge", "split", "undo", "takedown"}
    looking_after = {"verify", "repair", "backup", "publish", "import", "export-warc", "prune"}
    assert set(main.commands) == asking | deciding | looking_after
    assert set(MEANINGS) == set(ExitCode)


@pytest.mark.parametrize("verb", [["search", "zurabel"], ["export"], ["export-warc", "a.warc.gz"]], ids=" ".join)
def test_a_source_that_the_archive_never_had_is_no_empty_answer(run, tmp_path, monkeypatch, verb):
    monkeypatch.chdir(tmp_path)
    result = run(*verb, "--source", "warta-senj")
    assert (result.exit_code, result.stdout) == (ExitCode.USAGE, "")
    assert "no source is called 'warta-senj' here; there are: " in result.stderr
    assert "warta-senja" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_help_tells_the_first_sentence_of_each_verb_as_a_whole(run):
    listed = " ".join(run("--help").stdout.partition("Ask an archive:")[2].split())
    assert "..." not in listed
    assert "exit with 1 if anything is not as it was written." in listed


def test_what_is_no_number_is_told_in_plain_words(run):
    assert "'dua' is not a valid whole number" in run("search", "zurabel", "--limit", "dua").stderr


NO_UTF8 = b"arsip-\xff".decode(errors="surrogateescape")


@pytest.mark.parametrize(
    "arguments", [("export", "-o"), ("export", "--csv", "-o"), ("backup",), ("publish",), ("export-warc",)]
)
def test_a_name_that_sqlite_cannot_hold_is_refused_before_anything_is_written(folder, tmp_path, arguments):
    here = tmp_path / NO_UTF8
    here.mkdir()
    inside = CliRunner().invoke(main, [*arguments, str(here / "x"), "--archive", str(folder)])
    assert (inside.exit_code, inside.exception.__class__) == (2, SystemExit)
    assert "no UTF-8" in inside.stderr
    assert list(here.iterdir()) == []


def test_an_archive_under_such_a_name_is_refused(folder, tmp_path):
    here = tmp_path / NO_UTF8
    shutil.copytree(folder, here)
    result = CliRunner().invoke(main, ["merge", "1", "2", "--archive", str(here)])
    assert (result.exit_code, result.exception.__class__) == (2, SystemExit)
    assert "no UTF-8" in result.stderr


def test_a_name_in_csv_is_written_as_csv_and_a_dash_is_stdout(run, tmp_path):
    assert run("export", "-o", str(tmp_path / "a.CSV")).stdout == ""
    with (tmp_path / "a.CSV").open(encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) == 5
    assert run("export", "-o", "-").stdout == run("export").stdout
    assert [path.name for path in tmp_path.iterdir()] == ["a.CSV"]


def test_csv_of_nothing_has_its_header(run):
    assert run("search", "--csv", "tidakada").stdout.split(",")[:2] == ["id", "day"]


def test_an_export_that_fails_leaves_the_earlier_one(tmp_path):
    """And is known of all the same: it may have got far."""
    folder, out = make(tmp_path / "arsip"), tmp_path / "a.jsonl"
    out.write_text("earlier")
    with closing(sqlite3.connect(folder / "news.db")) as connection, connection:
        connection.execute("UPDATE articles SET authors = 'Z]' WHERE id = ?", [MENDED])
    result = CliRunner().invoke(main, ["export", "-o", str(out), "--archive", str(folder)])
    assert (result.exit_code, out.read_text()) == (ExitCode.FAILED, "earlier")
    with Archive.open(folder, read_only=True) as archive:
        assert archive.db.execute("SELECT path, kind FROM copies").fetchall() == [(str(out), "jsonl")]


@pytest.mark.parametrize("forms", [("--csv", "--json"), ("--json", "--nl"), ("--nl", "--csv")])
def test_an_answer_has_one_form(run, forms):
    result = run("search", "zurabel", *forms)
    assert result.exit_code == ExitCode.USAGE
    assert f"{forms[1]} does not go with {forms[0]}" in result.stderr


def test_a_file_is_named_by_its_form(run, tmp_path):
    result = run("export", "-o", str(tmp_path / "a.xlsx"))
    assert result.exit_code == ExitCode.USAGE
    assert "nothing is written as .xlsx; name it .jsonl or .csv, or say --nl or --csv" in result.stderr
    assert list(tmp_path.iterdir()) == []
    assert run("export", "--nl", "-o", str(tmp_path / "a.xlsx")).exit_code == 0
    assert (tmp_path / "a.xlsx").read_text() == run("export").stdout


@pytest.mark.parametrize("verb", ["backup", "publish"])
def test_what_cannot_be_written_is_not_noted(tmp_path, verb):
    folder, file = make(tmp_path / "arsip"), tmp_path / "berkas"
    file.write_text("mine")
    result = CliRunner().invoke(main, [verb, str(file / "salinan"), "--archive", str(folder)])
    assert result.exit_code == ExitCode.FAILED
    assert "berkas is no folder" in result.stderr
    with Archive.open(folder, read_only=True) as archive:
        assert archive.db.execute("SELECT count(*) FROM copies").fetchone() == (0,)
