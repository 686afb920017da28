"""``warta doctor`` names what is missing, whatever is broken, and never breaks itself."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime

import pytest
from cli_pages import warta

from archive.exitcodes import ExitCode
from archive.ledger import ListingRow
from archive.store import Archive
from scraper.doctor import Status, diagnose
from scraper.version import VERSION

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def _findings(folder, now=NOW, **environment):
    return {found.subject: found for found in diagnose(folder, environment, now)}


def test_a_machine_without_an_archive_is_fine(tmp_path):
    done = warta("doctor", folder=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert any(line.startswith("warning  archive: no archive in") for line in done.stdout.splitlines())
    found = _findings(tmp_path)
    assert {"python", "sqlite", "fts5", "time zones", "clock", "httpx", "selectolax"} <= set(found)
    assert not any(each.status is Status.FAILURE for each in found.values())


def test_a_new_archive_lacks_only_a_contact(folder, run):
    done = run("doctor", "--json")
    findings = json.loads(done.stdout)
    assert set(findings[0]) == {"subject", "status", "detail", "remedy"}
    assert [each["subject"] for each in findings if each["status"] == "failure"] == ["contact"]
    assert done.exit_code == ExitCode.FAILED
    contact = _findings(folder, WARTA_CONTACT="a@lonjong.example")["contact"]
    assert contact.status is Status.OK
    assert contact.detail.startswith(f"Wartarsip/{VERSION} ")
    checked = {each["subject"] for each in findings}
    assert {"folder", "disk", "warta.toml", "contact", "sources", "database", "fts5", "time zones"} <= checked


def test_a_network_that_cannot_be_asked_is_named(folder):
    assert _findings(folder)["network"].detail == "hosts are asked directly"
    told = _findings(folder, WARTA_PROXY="http://ani:kunci@proxy.example:3128")["network"]
    assert (told.status, told.detail) == (Status.OK, "through http://***@proxy.example:3128")
    (folder / "warta.toml").write_text('[network]\nca_file = "ca.pem"\n')
    failure = _findings(folder)["network"]
    assert failure.status is Status.FAILURE
    assert f"{folder / 'ca.pem'}: no readable PEM file" in failure.detail


def test_every_failure_comes_with_a_remedy(folder, run):
    done = run("doctor")
    (failure,) = [line for line in done.stdout.splitlines() if line.startswith("failure")]
    assert "contact" in failure
    assert " -> " in failure


@pytest.mark.parametrize(
    ("name", "content", "subject"),
    [
        ("warta.toml", b"[[", "warta.toml"),
        ("warta.toml", b"\xff\xfe", "warta.toml"),
        ("warta.toml", b"[crawl]\nsources = ['tiada']\n", "sources"),
        ("sources/broken.toml", b"[[", "sources"),
        ("news.db", b"garbage " * 900, "database"),
        ("news.db", b"", "database"),
        ("captures.db", b"garbage " * 900, "database"),
    ],
)
def test_what_is_broken_is_named(folder, name, content, subject):
    (folder / name).write_bytes(content)
    found = _findings(folder, WARTA_CONTACT="a@lonjong.example")
    assert [each.subject for each in found.values() if each.status is Status.FAILURE] == [subject]
    assert found[subject].remedy


def test_files_that_are_missing_or_spoilt_inside_are_named(folder):
    content = bytearray((folder / "news.db").read_bytes())
    content[4096:] = os.urandom(len(content) - 4096)
    (folder / "news.db").write_bytes(content)
    assert _findings(folder)["database"].status is Status.FAILURE
    (folder / "captures.db").unlink()
    assert "captures.db" in _findings(folder)["database"].detail or _findings(folder)["database"].detail
    (folder / "news.db").unlink()
    assert _findings(folder)["database"].status is Status.FAILURE


def test_folders_in_the_place_of_files_break_nothing(tmp_path):
    for name in ("news.db", "warta.toml", "captures.db"):
        (tmp_path / name).mkdir()
    (tmp_path / "sources").write_text("no folder", encoding="utf-8")
    found = _findings(tmp_path)
    assert found["warta.toml"].status is Status.FAILURE
    assert found["database"].status is Status.FAILURE


def test_a_published_copy_is_told_from_a_damaged_archive(folder, run, tmp_path):
    assert run("publish", tmp_path / "terbit").exit_code == 0
    (failure,) = [found for found in diagnose(tmp_path / "terbit", {}, NOW) if found.status is Status.FAILURE]
    assert "is a published copy" in failure.detail
    (folder / "captures.db").rename(folder / "captures.old")
    (folder / "news.sums").rename(folder / "news.old")
    assert "captures.db is missing" in _findings(folder)["database"].detail


def test_a_clock_that_is_behind_is_noticed(tmp_path):
    assert _findings(tmp_path, datetime(1970, 1, 2, tzinfo=UTC))["clock"].status is Status.FAILURE


def test_a_wrong_environment_is_named(folder):
    found = _findings(folder, WARTA_WORKERS="many")
    assert found["warta.toml"].detail.startswith("WARTA_WORKERS=many")


def _ledger(folder, sql, *values):
    with Archive.open(folder) as archive:
        archive.add_source("lonjong", at=NOW, title="Lonjong", home="https://lonjong.example/")
        archive.db.conn.execute(sql, values)
        archive.db.conn.commit()


def _warnings(folder):
    named = (found for found in diagnose(folder, {"WARTA_CONTACT": "a@lonjong.example"}, NOW))
    return [found for found in named if found.status is Status.WARNING and "not found" not in found.detail]


def test_hosts_that_are_closed_are_named(folder):
    for number, until in enumerate(["2026-11-22T06:00:00Z"] * 7 + ["2026-11-21T06:00:00Z"]):
        sql = "INSERT INTO hosts (host, closed_until, closed_reason) VALUES (?, ?, ?)"
        _ledger(folder, sql, f"{number}.lonjong.example", until, "http 429")
    *named, rest = _warnings(folder)
    assert [found.subject for found in named] == [f"host {number}.lonjong.example" for number in range(5)]
    assert named[0].detail == "closed until 2026-11-22T06:00:00Z (http 429)"
    assert rest.detail == "2 more are closed"


@pytest.mark.parametrize(
    ("failures", "problem", "told"),
    [(0, None, None), (2, "http 404", None), (3, "http 404", "http 404, 3 times in a row"), (0, "cut", "cut")],
)
def test_listings_that_fail_beside_others_are_named(folder, failures, problem, told):
    url = "http://lonjong.example/feed"
    listing = f'[[listings]]\nurl = "{url}"\nkind = "feed"\n'
    head = 'name = "x"\ntitle = "X"\nhome = "http://lonjong.example/"\nhosts = ["lonjong.example"]\n'
    (folder / "sources" / "x.toml").write_text(f'{head}{listing}[articles]\nmatch = "/a/"\n')
    row = ListingRow(url=url, source="x", kind="feed", failures=failures, last_problem=problem)
    with Archive.open(folder) as archive:
        archive.ledger.settle_listing(row, NOW)
    found = _findings(folder).get(f"listing {url}")
    assert (found and found.detail) == told


@pytest.mark.parametrize("column", ["next_due_at", "last_fetched_at"])
@pytest.mark.parametrize(
    ("table", "columns", "values"),
    [("listings", "url, source, kind", ("feed",)), ("addresses", "url, source, state, first_seen_at", ("stored", ""))],
)
def test_times_that_a_wrong_clock_wrote_are_named(folder, table, columns, values, column):
    marks = ", ".join("?" for _ in (*columns.split(), column))
    for name, time in (("a", "2026-12-30T00:00:00Z"), ("b", "2031-01-01T00:00:00Z"), ("c", None)):
        sql = f"INSERT INTO {table} ({columns}, {column}) VALUES ({marks})"
        _ledger(folder, sql, f"https://lonjong.example/{name}", "lonjong", *values, time)
    (found,) = _warnings(folder)
    assert found.subject == table
    assert found.detail == "1 with times far ahead, such as 2031-01-01T00:00:00Z of https://lonjong.example/b"
    assert found.remedy


def test_several_faults_of_a_source_file_stay_apart(folder):
    wrong = 'name = "lonjong"\ntitle = "L"\nhome = "https://lonjong.example/"\nhosts = ["lonjong.example"]\n'
    (folder / "sources" / "lonjong.toml").write_text(wrong + 'timezon = "UTC"\nlangauge = "id"\n', encoding="utf-8")
    detail = _findings(folder)["sources"].detail
    assert "; lonjong.toml:" in detail
    assert "\n" not in detail
