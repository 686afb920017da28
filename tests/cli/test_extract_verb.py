"""``warta extract``: one page in, one record out, no archive needed and none touched."""

from __future__ import annotations

import json

import pytest
from cli_pages import page, prose, url_of, warta

from archive.exitcodes import ExitCode
from archive.querying.export import INTERNAL_COLUMNS
from archive.schema.columns import TABLES


@pytest.fixture
def saved(tmp_path):
    file = tmp_path / "a.html"
    file.write_text(page(1, extra='<figure><img src="/besar.jpg" width="900" height="600"></figure>'), encoding="utf-8")
    return file


def test_the_record_has_the_column_names_of_the_archive(saved, tmp_path):
    done = warta("extract", saved, "--url", url_of(1), "--json", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    record = json.loads(done.stdout)
    assert set(record) == set(TABLES["articles"].columns) - INTERNAL_COLUMNS | {"images"}
    assert record["authors"] == ["Rini Tanaka"]
    assert record["url"] == url_of(1)
    assert record["published_at"] == "2026-03-02T01:30:00Z"
    assert record["source"] == "lonjong.example"
    assert isinstance(record["tags"], list)
    assert [image["url"] for image in record["images"]] == ["https://lonjong.example/besar.jpg"]
    assert list(tmp_path.iterdir()) == [saved]


def test_people_see_a_head_and_the_text(saved, tmp_path):
    done = warta("extract", saved, "--url", url_of(1), cwd=tmp_path)
    head, _, text = done.stdout.partition("\n\n")
    assert head.splitlines()[1] == "authors: Rini Tanaka"
    assert text.split("\n\n")[0] == prose(100)


def test_the_record_is_the_one_that_ingest_stores(saved, run, rows):
    printed = json.loads(run("extract", saved, "--url", url_of(1), "--json").stdout)
    assert run("ingest", saved, "--url", url_of(1)).exit_code == 0
    stored = json.loads(run("show", url_of(1), "--json").stdout)
    given_by_saving = {name for name, value in printed.items() if value is None}
    assert {name: stored[name] for name in printed if name not in given_by_saving} == {
        name: value for name, value in printed.items() if name not in given_by_saving
    }


def test_a_page_comes_through_standard_input(saved, tmp_path):
    done = warta("extract", "-", "--url", url_of(1), "--json", cwd=tmp_path, input=saved.read_text(encoding="utf-8"))
    assert json.loads(done.stdout)["authors"] == ["Rini Tanaka"]


def test_relative_times_count_from_the_time_given(tmp_path, run):
    file = tmp_path / "a.html"
    file.write_text(
        f"<html lang=id><title>Kabar pagi</title><article><h1>Kabar pagi</h1><time>2 jam yang lalu</time>"
        f"<p>{prose(1)}</p><p>{prose(2)}</p></article>",
        encoding="utf-8",
    )
    done = run("extract", file, "--url", url_of(1), "--fetched-at", "2026-03-05T10:00:00Z", "--json")
    assert json.loads(done.stdout)["published_at"] in ("2026-03-05T08:00:00Z", None)
    assert run("extract", file, "--fetched-at", "kemarin").exit_code == ExitCode.USAGE


@pytest.mark.parametrize("content", [b"", b"<title>Kabar</title>", b"\x00\x01\x02" * 900])
def test_what_is_no_article_is_one_line_and_code_1(tmp_path, content):
    (tmp_path / "a.html").write_bytes(content)
    done = warta("extract", tmp_path / "a.html", "--json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (ExitCode.FAILED, "")
    assert done.stderr.startswith(f"warta: {tmp_path / 'a.html'}: no article: ")
    assert done.stderr.count("\n") == 1


def test_a_missing_file_is_one_line_and_a_folder_a_usage_error(tmp_path, run):
    done = run("extract", tmp_path / "absent.html")
    assert done.exit_code == ExitCode.FAILED
    assert done.stderr == f"warta: {tmp_path / 'absent.html'}: No such file or directory\n"
    assert run("extract", tmp_path).exit_code == ExitCode.USAGE


def test_a_broken_archive_is_no_hindrance(saved, tmp_path):
    broken = tmp_path / "rusak"
    broken.mkdir()
    for name in ("news.db", "captures.db", "warta.toml"):
        (broken / name).write_bytes(b"\x00[[garbage")
    done = warta("extract", saved, "--url", url_of(1), "--json", folder=broken)
    assert (done.returncode, done.stderr) == (0, "")
    assert {path.name: path.read_bytes() for path in broken.iterdir()} == dict.fromkeys(
        ("news.db", "captures.db", "warta.toml"), b"\x00[[garbage"
    )


def test_rules_beside_the_archive_are_used(saved, folder, run):
    rule = 'name = "lonjong"\ntitle = "Lonjong"\nhome = "https://lonjong.example/"\nhosts = ["lonjong.example"]\n'
    (folder / "sources" / "lonjong.toml").write_text(rule, encoding="utf-8")
    assert json.loads(run("extract", saved, "--url", url_of(1), "--json").stdout)["source"] == "lonjong"
