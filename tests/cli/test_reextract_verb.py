"""``warta reextract``: better rules improve the past; nobody mistakes that for the publisher's doing."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import zstandard
from cli_pages import page, prose, url_of, warta

from archive.exitcodes import ExitCode
from archive.store import Archive

SOURCE = 'name = "lonjong"\ntitle = "Lonjong"\nhome = "https://lonjong.example/"\nhosts = ["lonjong.example"]\n'
BETTER = SOURCE + '[[rules]]\nauthors = [".oleh"]\ndrop = [".kotak"]\n'
TABLES = ("articles", "article_revisions", "article_changes", "article_urls", "images")
BOX = "<div class=kotak><p>Kotak zurabel: " + prose(7) + "</p></div><p class=oleh>Sari Melati</p>"


@pytest.fixture
def rule(folder):
    """Write the archive's own source file."""
    return lambda text: (folder / "sources" / "lonjong.toml").write_text(text, encoding="utf-8")


@pytest.fixture
def ingest(run, tmp_path):
    """Hand in pages as (seed, html, hour of capture)."""

    def pages(*given):
        folder = tmp_path / "pages"
        folder.mkdir(exist_ok=True)
        lines = []
        for number, (seed, html, hour) in enumerate(given):
            (folder / f"{number}.html").write_text(html, encoding="utf-8")
            time = f"2026-03-15T{hour:02}:00:00Z"
            lines.append(json.dumps({"url": url_of(seed), "file": f"{number}.html", "fetched_at": time}))
        (folder / "index.jsonl").write_text("\n".join(lines), encoding="utf-8")
        done = run("ingest", folder, "--nl")
        return [json.loads(line)["outcome"] for line in done.stdout.splitlines()]

    return pages


def _digests(folder):
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("news.db", "captures.db")}


def _files(folder):
    """All but what SQLite needs beside a file in order to read it."""
    return {path.name for path in folder.iterdir() if not path.name.endswith(("-wal", "-shm"))}


def _summary(done) -> str:
    return done.stderr.splitlines()[-1]


def test_a_dry_run_shows_the_changes_and_writes_nothing(folder, run, rule, ingest):
    rule(SOURCE)
    assert ingest((1, page(1, extra=BOX), 1)) == ["new"]
    rule(BETTER)
    before, files = _digests(folder), _files(folder)
    done = warta("reextract", "--dry-run", folder=folder)
    assert (done.returncode, done.stderr) == (0, "1 changed\n")
    assert "1  authors: Rini Tanaka -> Sari Melati\n" in done.stdout
    assert "  blocks: …" in done.stdout
    assert "[-\n\nKotak zurabel: " in done.stdout
    assert not {"Block(", "BlockKind", "datetime."} & set(done.stdout.split())
    assert _digests(folder) == before
    assert _files(folder) == files
    nl = json.loads(run("reextract", "--dry-run", "--nl").stdout)
    changes = {change.pop("field"): change for change in nl["changes"]}
    assert changes["authors"] == {"before": ["Rini Tanaka"], "after": ["Sari Melati"]}
    assert changes["blocks"]["after"][0] == {"kind": "p", "text": prose(100)}


def test_a_name_that_nobody_has_is_refused_with_the_nearest(run, rows, ingest):
    done = run("reextract", "--source", "kumparn")
    assert (done.exit_code, done.stdout) == (ExitCode.USAGE, "")
    assert done.stderr == "warta: --source: no source is called 'kumparn'; did you mean kumparan?\n"
    assert rows("SELECT count(*) FROM runs") == [(0,)]
    assert run("reextract", "--source", "kumparan").stderr == "no capture to read\n"


def test_what_one_version_read_can_be_read_again_alone(run, rows, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1), 1))
    rule(BETTER)
    ingest((2, page(2), 2), (3, "<p>Tidak ada artikel di sini.</p>", 3))
    (first,), (second,) = rows("SELECT extractor_version FROM articles ORDER BY id")
    code, rules = first.split("-")
    assert second.startswith(f"{code}-")
    assert second != first
    chosen = (code, first, rules, second)
    counts = {version: _summary(run("reextract", "--dry-run", "--read-by", version)) for version in chosen}
    assert counts == {code: "2 same", first: "1 same", rules: "1 same", second: "1 same"}
    assert run("reextract", "--read-by", f"{code}x").stderr == "no capture to read\n"
    assert _summary(run("reextract")) == "1 refused, 2 same"


def test_a_newer_version_that_reads_the_same_is_noted_and_nothing_else(run, rows, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1), 1), (2, page(2), 2))
    before = rows("SELECT * FROM articles ORDER BY id")
    (old,) = {*rows("SELECT extractor_version FROM articles")}
    rule(BETTER)
    assert _summary(run("reextract", "--dry-run")) == "2 same"
    assert rows("SELECT * FROM articles ORDER BY id") == before
    assert _summary(run("reextract")) == "2 same"
    (new,) = {*rows("SELECT extractor_version FROM articles")}
    assert new != old
    after = rows("SELECT * FROM articles ORDER BY id")
    assert [[*map({old[0]: new[0]}.get, row, row)] for row in before] == [list(row) for row in after]
    assert rows("SELECT count(*) FROM article_changes") == [(0,)]
    assert run("reextract", "--read-by", old[0]).stderr == "no capture to read\n"
    assert _summary(run("reextract", "--read-by", new[0])) == "2 same"


def test_better_rules_do_not_bring_back_what_is_gone(folder, run, rows, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1, extra=BOX), 1))
    with Archive.open(folder) as archive:
        archive.mark_gone(archive.find(url_of(1)), "http 404", datetime(2026, 3, 16, tzinfo=UTC))
    rule(BETTER)
    assert _summary(run("reextract")) == "1 revised"
    assert rows("SELECT gone_at, gone_reason FROM articles") == [("2026-03-16T00:00:00Z", "http 404")]


def test_nothing_is_believed_of_a_capture_whose_bytes_have_changed(folder, run, rows, ingest):
    ingest((1, page(1), 1), (2, page(2), 2))
    before = rows("SELECT title, body FROM articles ORDER BY id")
    with closing(sqlite3.connect(folder / "captures.db")) as captures, captures:
        forged = page(1).replace("<p>", "<p>Kata zurabel. ", 1).encode()
        data = zstandard.ZstdCompressor().compress(forged)
        captures.execute(
            "UPDATE payloads SET data = ?, size = ?, dictionary_sha256 = NULL WHERE sha256 = ?",
            (data, len(forged), hashlib.sha256(page(1).encode()).hexdigest()),
        )
    done = run("reextract")
    assert done.exit_code == ExitCode.FAILED
    assert "not what was written" in done.stderr
    assert rows("SELECT title, body FROM articles ORDER BY id") == before


def test_a_source_whose_file_is_gone_can_still_be_named(folder, run, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1), 1))
    (folder / "sources" / "lonjong.toml").unlink()
    assert _summary(run("reextract", "--source", "lonjong")) == "1 same"


def test_better_rules_change_the_record_as_extraction_and_only_once(folder, run, rows, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1, extra=BOX), 1))
    ((body,),) = rows("SELECT body FROM articles")
    assert "zurabel" in body
    rule(BETTER)
    done = warta("reextract", folder=folder)
    assert (done.returncode, done.stderr) == (0, "1 revised\n")
    assert rows("SELECT authors, revision, instr(body, 'zurabel') FROM articles") == [('["Sari Melati"]', 2, 0)]
    assert rows("SELECT cause, is_silent FROM article_revisions WHERE revision = 2") == [("extraction", 0)]
    assert rows("SELECT DISTINCT cause FROM article_changes") == [("extraction",)]
    assert rows("SELECT body_before FROM article_revisions WHERE revision = 2") == [(body,)]
    assert rows("SELECT count(*) FROM edits WHERE cause = 'publisher'") == [(0,)]
    assert json.loads(run("stats", "--json").stdout)["edits"]["silent"] == 0
    state = [rows(f"SELECT * FROM {table}") for table in TABLES]
    for _ in range(2):
        assert _summary(run("reextract")) == "1 same"
    assert _summary(run("reextract", "--dry-run")) == "1 same"
    assert state == [rows(f"SELECT * FROM {table}") for table in TABLES]
    assert rows("SELECT command, outcome FROM runs ORDER BY id") == [
        ("ingest", "finished"),
        *[("reextract", "finished")] * 3,
    ]
    assert run("verify").output == ""


def test_the_same_rules_change_nothing(run, rows, ingest):
    ingest(*((seed, page(seed), seed) for seed in range(1, 6)))
    assert _summary(run("reextract")) == "5 same"
    assert rows("SELECT count(*) FROM article_changes") == [(0,)]


def test_a_source_file_for_a_site_that_had_none_takes_its_articles_over(run, rows, rule, ingest):
    ingest((1, page(1, extra=BOX), 1))
    assert rows("SELECT source FROM articles") == [("lonjong.example",)]
    rule(BETTER)
    assert _summary(run("reextract")) == "1 revised"
    assert rows("SELECT count(*), max(revision) FROM articles") == [(1, 2)]
    assert _summary(run("reextract")) == "1 same"


def test_what_was_refused_becomes_an_article_when_a_rule_can_read_it(run, rows, rule, ingest):
    rule(SOURCE)
    unread = f"<html lang=id><body><div class=judul>Kabar sore</div><div class=isi><p>{prose(1, 1)}</p></div>"
    assert ingest((1, unread, 1)) == ["refused"]
    rule(SOURCE + '[[rules]]\ntitle = [".judul"]\nbody = ["body"]\n')
    assert _summary(run("reextract", "--dry-run")) == "1 new"
    assert rows("SELECT count(*) FROM articles") == [(0,)]
    assert _summary(run("reextract")) == "1 new"
    assert rows("SELECT title, url FROM articles") == [("Kabar sore", url_of(1))]
    assert rows("SELECT url, state FROM addresses") == [(url_of(1), "stored")]
    assert _summary(run("reextract")) == "1 same"
    assert rows("SELECT count(*) FROM articles") == [(1,)]


def test_rules_that_can_no_longer_read_a_page_take_nothing_away(run, rows, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1), 1))
    before = rows("SELECT * FROM articles")
    rule(SOURCE + '[[rules]]\ndrop = ["article"]\n')
    assert _summary(run("reextract")) in ("1 refused", "1 same")
    assert rows("SELECT * FROM articles") == before


def test_older_wordings_do_not_come_back(run, rows, rule, ingest):
    rule(SOURCE)
    first, second = page(1, title="Pasar dibuka"), page(1, title="Pasar ditutup", extra=BOX)
    assert ingest((1, first, 1), (1, second, 2)) == ["new", "revised"]
    rule(BETTER)
    assert _summary(run("reextract")) == "1 revised"
    assert rows("SELECT title, revision FROM articles") == [("Pasar ditutup", 3)]
    assert rows("SELECT revision, cause FROM article_revisions ORDER BY revision") == [
        (1, "publisher"),
        (2, "publisher"),
        (3, "extraction"),
    ]
    assert rows("SELECT title_after, cause FROM edits ORDER BY revision")[0] == ("Pasar ditutup", "publisher")


def test_an_older_page_handed_in_late_does_not_come_back_either(run, rows, ingest):
    assert ingest((1, page(1, title="Pasar ditutup"), 2)) == ["new"]
    assert ingest((1, page(1, title="Pasar dibuka"), 1)) == ["same"]
    assert _summary(run("reextract")) == "1 same"
    assert rows("SELECT title, revision FROM articles") == [("Pasar ditutup", 1)]


def test_captures_can_be_chosen_by_source_and_day(run, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1), 1), (2, page(2), 2))
    assert _summary(run("reextract", "--source", "lonjong", "--dry-run")) == "2 same"
    assert run("reextract", "--source", "lain", "--dry-run").exit_code == ExitCode.USAGE
    assert _summary(run("reextract", "--since", "2026-03-15", "--until", "2026-03-15", "--dry-run")) == "2 same"
    assert _summary(run("reextract", "--since", "2026-03-16", "--dry-run")) == "no capture to read"
    assert _summary(run("reextract", "--until", "2026-03-14", "--dry-run")) == "no capture to read"


def test_a_rule_that_would_refuse_what_is_stored_is_told(run, rule, ingest):
    rule(SOURCE)
    ingest((1, page(1), 1))
    rule(SOURCE + '[[rules]]\ndrop = ["p"]\n')
    done = run("reextract", "--dry-run")
    assert _summary(done) == "1 refused"
    assert "1  would be refused today: empty release\n" in done.stdout


@pytest.mark.parametrize("kept", [1, 2])
def test_what_two_pages_became_is_read_again_as_it_stands(run, rows, ingest, kept):
    """Two pages that a person called one article: the later one speaks for it."""
    second = page(2).replace("</head>", f'<link rel=canonical href="{url_of(2)}?tampil=1"></head>')
    assert ingest((1, page(1), 1), (2, second, 2)) == ["new"] * 2
    numbers = [row[0] for row in rows("SELECT id FROM articles ORDER BY id")]
    assert run("merge", numbers[kept - 1], numbers[2 - kept]).exit_code == 0
    done = run("reextract", "--dry-run", "--nl")
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(each["url"], each["outcome"], each["changes"]) for each in told] == [(url_of(2), "same", [])]


def test_of_two_articles_that_name_one_capture_that_at_its_address_is_compared(folder, run, rows, ingest):
    assert ingest((1, page(1), 1)) == ["new"]
    [(number, capture)] = rows("SELECT id, capture_id FROM articles")
    with Archive.open(folder) as archive:
        own = archive.article(number)
        day = replace(own.published, at=own.published.at - timedelta(days=9))
        other = replace(own, title="Lain", url=url_of(9), addresses=(), published=day, blocks=own.blocks[:1])
        saved = archive.save(other, captured_at=day.at, capture_id=capture)
    assert saved.article_id < number
    told = json.loads(run("reextract", "--nl").stdout)
    assert (told["article_id"], told["outcome"]) == (number, "same")
