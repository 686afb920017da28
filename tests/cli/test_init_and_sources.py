"""``warta init`` keeps what is there; ``warta sources`` lists, shows and checks."""

from __future__ import annotations

import json
import os
import tomllib

import click
import pytest
from cli_pages import on_a_terminal, warta
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.exitcodes import ExitCode
from scraper.commands.every import main
from scraper.config import load_config, template
from scraper.version import VERSION


def test_init_makes_an_archive_that_the_other_verbs_open(tmp_path):
    folder = tmp_path / "a" / "b"
    done = warta("init", folder, "--contact", "meja@lonjong.example", "--source", "kumparan", "--source", "detik")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    config = load_config(folder, {})
    assert (config.contact, config.crawl.sources) == ("meja@lonjong.example", ("kumparan", "detik"))
    assert {path.name for path in folder.iterdir()} >= {"news.db", "captures.db", "warta.toml", "sources"}
    for verb in (["stats"], ["verify"], ["search", "kata"], ["sources"], ["doctor"]):
        assert warta(*verb, folder=folder).returncode == 0


def test_a_terminal_is_told_what_comes_next_and_that_nothing_is_wrong(tmp_path):
    assert "Next: warta crawl" in on_a_terminal("init", tmp_path / "a", "--source", "detik")
    assert "under [crawl] sources" in on_a_terminal("init", tmp_path / "b")
    assert "nothing is wrong" in on_a_terminal("verify", "--archive", tmp_path / "a")
    assert "nothing is wrong" in on_a_terminal("repair", "--archive", tmp_path / "a")


def test_init_twice_keeps_everything_and_says_so(tmp_path):
    run = CliRunner()
    asked = ["init", str(tmp_path), "--contact", "a@lonjong.example", "--source", "detik"]
    assert [run.invoke(main, asked).output for _ in range(2)] == ["", ""]  # the second asks for what is there
    assert "stays as it is" in run.invoke(main, [*asked, "--source", "kumparan"]).stderr
    (tmp_path / "sources" / "own.toml").write_text("# mine", encoding="utf-8")
    (tmp_path / "warta.toml").write_text('contact = "b@lonjong.example" # mine\n', encoding="utf-8")
    assert run.invoke(main, ["init", str(tmp_path)]).output == ""
    done = run.invoke(main, ["init", str(tmp_path), "--contact", "c@lonjong.example"])
    assert done.exit_code == 0
    assert "stays as it is" in done.stderr
    assert (tmp_path / "warta.toml").read_text(encoding="utf-8") == 'contact = "b@lonjong.example" # mine\n'
    assert (tmp_path / "sources" / "own.toml").read_text(encoding="utf-8") == "# mine"


def test_init_where_it_cannot_be(tmp_path):
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for place, code in (("file", ExitCode.USAGE), ("file/below", ExitCode.FAILED)):
        done = warta("init", tmp_path / place)
        assert done.returncode == code
        assert "Traceback" not in done.stderr
    assert (tmp_path / "file").read_text(encoding="utf-8") == "mine"
    done = warta("init", "/proc/arsip")
    assert done.returncode == ExitCode.FAILED
    assert done.stderr.count("\n") == 1


def test_a_source_that_does_not_exist_has_a_suggestion_and_nothing_is_made(tmp_path):
    done = CliRunner().invoke(main, ["init", str(tmp_path / "a"), "--source", "kumparam"])
    assert done.exit_code == ExitCode.USAGE
    assert done.stderr == "warta: --source: no source is called 'kumparam'; did you mean kumparan?\n"
    assert not (tmp_path / "a").exists()


def test_without_a_contact_it_is_told_what_a_crawl_will_need(tmp_path):
    done = CliRunner().invoke(main, ["init", str(tmp_path)])
    assert done.exit_code == 0
    assert "before the first crawl, say under contact in" in done.stderr


def test_a_contact_that_reaches_nobody_is_told_at_once(tmp_path):
    done = CliRunner().invoke(main, ["init", str(tmp_path), "--contact", "meja redaksi"])
    assert done.exit_code == 0
    assert "publishers must be able to reach you" in done.stderr


@settings(max_examples=60)
@given(st.text(st.characters(), max_size=60))
def test_any_contact_is_written_so_that_it_is_read_again(contact):
    table = tomllib.loads(template(contact, ["a-b"]).encode().decode())
    assert table["contact"] == contact.encode("utf-8", "replace").decode()
    assert table["crawl"]["sources"] == ["a-b"]


@pytest.mark.parametrize("contact", ['"', "\\", 'a"b\\c\n\t\x00\x7f\x1b', "'''", "{0}", "é"])
def test_awkward_contacts_are_read_again(contact):
    assert tomllib.loads(template(contact, []))["contact"] == contact


# sources


def test_sources_needs_no_archive(tmp_path):
    for folder in (tmp_path, tmp_path / "absent"):
        done = warta("sources", folder=folder)
        assert (done.returncode, done.stderr) == (0, "")
        assert any(line.split()[0] == "kumparan" for line in done.stdout.splitlines())


def test_a_star_marks_what_a_crawl_visits(tmp_path):
    run = CliRunner(env={"WARTA_ARCHIVE": str(tmp_path)})
    run.invoke(main, ["init", str(tmp_path), "--source", "kumparan"])
    stars = [line for line in run.invoke(main, ["sources"]).stdout.splitlines() if line.startswith("*")]
    assert [line.split()[1] for line in stars] == ["kumparan"]


def test_one_listing_is_not_told_as_many(tmp_path):
    told = warta("sources", "merdeka", "kompas", cwd=tmp_path).stdout
    assert " 1 listing  " in told
    assert " 3 listings  " in told


def test_a_crawl_of_a_source_without_listings_says_so(tmp_path):
    run = CliRunner(env={"WARTA_ARCHIVE": str(tmp_path), "WARTA_CONTACT": "a@lonjong.example"})
    run.invoke(main, ["init", str(tmp_path)])
    done = run.invoke(main, ["crawl", "tempo"])
    assert (done.exit_code, done.stdout) == (ExitCode.FINE, "")
    assert done.stderr == "warta: tempo has no listing that can be read yet: a crawl finds nothing new there\n"


def test_named_sources_as_json(tmp_path):
    done = warta("sources", "detik", "kumparan", "--json", cwd=tmp_path)
    shown = json.loads(done.stdout)
    assert [source["name"] for source in shown] == ["detik", "kumparan"]
    assert {"title", "home", "hosts", "listings", "rules", "politeness"} <= set(shown[0])


def test_an_unknown_source_has_a_suggestion(tmp_path):
    done = warta("sources", "detk", cwd=tmp_path)
    assert done.returncode == ExitCode.USAGE
    assert done.stderr == "warta: sources: no source is called 'detk'; did you mean detik?\n"


GOOD = 'name = "lonjong"\ntitle = "Lonjong"\nhome = "https://lonjong.example/"\nhosts = ["lonjong.example"]\n'


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (GOOD + 'langauge = "id"\n', ["lonjong.toml:5", "langauge", "did you mean 'language'?"]),
        (GOOD + 'hosts = ["x"]\n', ["lonjong.toml:5", "Cannot overwrite"]),
        (GOOD + "country = 62\n", ["lonjong.toml:5", "country", "Expected `str"]),
        (GOOD + '[[listings]]\nurl = "https://lonjong.example/rss"\nkind = "feeed"\n', ["lonjong.toml:7", "'feed'"]),
        (GOOD + '[[rules]]\nbody = ["div["]\n', ["lonjong.toml:6", "rules[0].body"]),
        (GOOD + "[articles]\nmatch = '('\n", ["lonjong.toml:6", "articles.match"]),
        ("", ["lonjong.toml", "name"]),
    ],
)
def test_a_wrong_source_file_names_its_place_and_what_is_expected(tmp_path, text, parts):
    (tmp_path / "lonjong.toml").write_text(text, encoding="utf-8")
    done = CliRunner().invoke(main, ["sources", str(tmp_path / "lonjong.toml")])
    assert (done.exit_code, done.stdout) == (ExitCode.BAD_CONFIG, "")
    assert done.stderr.count("\n") == (1 if text else 4)  # four facts are required
    for part in parts:
        assert part in done.stderr


def test_a_right_source_file_is_shown_whatever_else_is_wrong(folder, tmp_path):
    (tmp_path / "lonjong.toml").write_text(GOOD, encoding="utf-8")
    (folder / "sources" / "broken.toml").write_text("[[", encoding="utf-8")
    done = warta("sources", tmp_path / "lonjong.toml", "--json", folder=folder)
    assert (done.returncode, json.loads(done.stdout)[0]["title"]) == (0, "Lonjong")
    listed = warta("sources", folder=folder)
    assert listed.returncode == ExitCode.BAD_CONFIG
    assert "broken.toml" in listed.stderr


def test_a_missing_source_file_is_one_line(tmp_path):
    done = warta("sources", tmp_path / "absent.toml", cwd=tmp_path)
    assert done.returncode == ExitCode.BAD_CONFIG
    assert done.stderr.count("\n") == 1


def test_a_source_file_that_is_a_pipe_or_huge_is_one_line(folder, tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    with (tmp_path / "huge.toml").open("wb") as file:
        file.truncate(3 << 30)
    (tmp_path / "deep.toml").write_text("a = " + "[" * 5_000, encoding="utf-8")
    reasons = {"pipe": "not a regular file", "huge": "larger than 1,048,576 bytes", "deep": "recursion"}
    for name, reason in reasons.items():
        done = warta("sources", tmp_path / f"{name}.toml", cwd=tmp_path)
        assert (done.returncode, done.stdout, done.stderr.count("\n")) == (ExitCode.BAD_CONFIG, "", 1)
        assert f"{name}.toml: " in done.stderr
        assert reason in done.stderr
    os.mkfifo(folder / "sources" / "own.toml")
    assert "own.toml: not a regular file" in warta("sources", folder=folder).stderr


def test_settings_that_are_a_pipe_or_huge_are_one_line(folder):
    path = folder / "warta.toml"
    path.unlink()
    os.mkfifo(path)
    done = warta("reextract", folder=folder)
    assert (done.returncode, done.stderr) == (
        ExitCode.BAD_CONFIG,
        f"warta: {path}: cannot be read: not a regular file\n",
    )
    path.unlink()
    with path.open("wb") as file:
        file.truncate(3 << 30)
    assert "larger than 1,048,576 bytes" in warta("reextract", folder=folder).stderr


def test_the_version_and_the_help_are_there():
    run = CliRunner()
    assert run.invoke(main, ["--version"]).stdout == f"warta, version {VERSION}\n"
    for name, command in main.commands.items():
        done = run.invoke(main, [name, "--help"])
        assert done.exit_code == 0
        assert command.help
        assert all(option.help for option in command.params if isinstance(option, click.Option)), name


def test_every_fault_of_a_source_file_has_its_line(tmp_path):
    path = tmp_path / "dinas.toml"
    path.write_text('name = "dinas"\ntimezon = "x"\nlanguage = "Indonesia"\nstatus = "fine"\n', encoding="utf-8")
    done = CliRunner().invoke(main, ["sources", str(path)])
    assert (done.exit_code, done.stdout) == (ExitCode.BAD_CONFIG, "")
    lines = done.stderr.splitlines()
    assert len(lines) == 6  # title, home and hosts are missing, too
    assert all(line.startswith("warta: dinas.toml:") for line in lines)


def test_init_warns_of_a_source_without_listings(tmp_path):
    done = CliRunner().invoke(main, ["init", str(tmp_path / "a"), "--source", "tempo", "--source", "detik"])
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr.endswith("warta: tempo has no listing that can be read yet: a crawl finds nothing new there\n")
    assert done.stderr.count("\n") == 2
