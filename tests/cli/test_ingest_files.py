"""Files of every make: each has a named outcome, and none takes another with it."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest
from cli_pages import ROOT, page, url_of, warta

from archive.exitcodes import ExitCode


def _results(done) -> list[tuple[str, str | None]]:
    return [(result["outcome"], result["reason"]) for result in map(json.loads, done.stdout.splitlines())]


def _outcomes(done) -> list[str]:
    return [outcome for outcome, _ in _results(done)]


# files


def test_a_page_with_its_address_is_known_to_the_crawl(run, rows, tmp_path):
    (tmp_path / "a.html").write_text(page(1), encoding="utf-8")
    done = run("ingest", tmp_path / "a.html", "--url", url_of(1))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "1 new\n")
    assert rows("SELECT url, authors FROM articles") == [(url_of(1), '["Rini Tanaka"]')]
    assert rows("SELECT url, state, next_due_at FROM addresses") == [(url_of(1), "stored", None)]
    assert rows("SELECT purpose, outcome, status FROM fetches") == [("ingest", "new", 200)]


def test_a_page_that_its_browser_marked_has_its_address(run, rows, tmp_path):
    mark = f"<!-- saved from url=(0042){url_of(1)} -->\n"
    (tmp_path / "a.html").write_text(mark + page(1), encoding="utf-8")
    (tmp_path / "b.html").write_text("<!-- saved from url=(0009)http://a b/ -->\n" + page(2), encoding="utf-8")
    (tmp_path / "c.html").write_text(mark + page(3), encoding="utf-8")
    (tmp_path / "index.jsonl").write_text(json.dumps({"url": url_of(3), "file": "c.html"}), encoding="utf-8")
    assert run("ingest", *(tmp_path / name for name in ("a.html", "b.html", "index.jsonl"))).exit_code == 0
    assert rows("SELECT url, state FROM addresses ORDER BY url") == [(url_of(1), "stored"), (url_of(3), "stored")]
    assert rows("SELECT url FROM articles WHERE url IS NOT NULL ORDER BY url") == [(url_of(1),), (url_of(3),)]
    assert rows("SELECT url FROM fetches ORDER BY id")[1] == ("file:b.html",)


def test_url_goes_with_one_file(run, tmp_path):
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text(page(1), encoding="utf-8")
    for paths in ([tmp_path / "a.html", tmp_path / "b.html"], [tmp_path]):
        done = run("ingest", *paths, "--url", url_of(1))
        assert done.exit_code == ExitCode.USAGE
        assert "--url goes with one file" in done.stderr


def test_a_folder_without_an_index_is_read_through_in_order(run, tmp_path):
    folder = tmp_path / "pages" / "deep"
    folder.mkdir(parents=True)
    (folder / "b.HTML").write_text(page(2), encoding="utf-8")
    (folder / "c.htm.gz").write_bytes(gzip.compress(page(3).encode()))
    (folder.parent / "a.html").write_text(page(1), encoding="utf-8")
    (folder / "notes.pdf").write_bytes(b"%PDF")
    done = run("ingest", folder.parent, "--nl")
    assert _outcomes(done) == ["new"] * 3
    assert [Path(json.loads(line)["label"]).name for line in done.stdout.splitlines()] == [
        "a.html",
        "b.HTML",
        "c.htm.gz",
    ]


def test_files_that_cannot_be_read_are_named_and_the_rest_goes_in(run, rows, tmp_path):
    (tmp_path / "good.html").write_text(page(1), encoding="utf-8")
    (tmp_path / "late.html").write_text(page(2), encoding="utf-8")
    (tmp_path / "broken.html.gz").write_bytes(gzip.compress(page(3).encode())[:-30])
    (tmp_path / "plain.html.gz").write_bytes(b"<html>")
    (tmp_path / "huge.html").write_bytes(b"x" * 11_000_000)
    (tmp_path / "bomb.html.gz").write_bytes(gzip.compress(b"x" * 11_000_000))
    bad = ["absent.html", "broken.html.gz", "plain.html.gz", "huge.html", "bomb.html.gz"]
    done = run("ingest", *(tmp_path / name for name in ("good.html", *bad, "late.html")))
    assert done.exit_code == ExitCode.SOME_FAILED
    *lines, summary = done.stderr.splitlines()
    assert summary == "2 new, 5 unreadable"
    assert [line.split(": ")[1] for line in lines] == [str(tmp_path / name) for name in bad]
    assert "No such file" in lines[0]
    assert all("larger than 10,485,760 bytes" in line for line in lines[3:])
    assert rows("SELECT count(*) FROM articles") == [(2,)]
    assert rows("SELECT outcome FROM runs") == [("finished",)]


def test_pages_that_are_no_articles_are_named_with_the_reason(run, rows, tmp_path):
    (tmp_path / "empty.html").write_bytes(b"")
    (tmp_path / "binary.html").write_bytes(bytes(range(256)) * 40)
    (tmp_path / "note.txt").write_text("Bukan kiriman.", encoding="utf-8")
    done = run("ingest", tmp_path / "empty.html", tmp_path / "binary.html", tmp_path / "note.txt")
    assert done.exit_code == ExitCode.FAILED
    *lines, summary = done.stderr.splitlines()
    assert summary == "3 refused"
    assert len(lines) == 3
    assert "not an article" in lines[2]
    assert rows("SELECT count(*) FROM articles") == [(0,)]


def test_an_empty_folder_says_so(run, tmp_path):
    (tmp_path / "nothing").mkdir()
    done = run("ingest", tmp_path / "nothing")
    assert (done.exit_code, done.stderr) == (ExitCode.FAILED, "no page found\n")


def test_a_file_that_we_may_not_open_is_named(folder, tmp_path):
    (tmp_path / "good.html").write_text(page(1), encoding="utf-8")
    (tmp_path / "loop.html").symlink_to("loop.html")
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "folder.html" / "index.jsonl").write_text('{"file": "a\\u0000b"}\n{"file": "../good.html"}\n')
    done = warta("ingest", *sorted(tmp_path.glob("*.html")), folder=folder)
    assert done.returncode == ExitCode.SOME_FAILED
    assert done.stderr.splitlines()[-1] == "1 new, 3 unreadable"
    assert "Traceback" not in done.stderr


def test_a_file_name_that_is_no_text_does_not_matter(folder, tmp_path, rows):
    name = os.fsencode(tmp_path / "kabar-") + b"\xff\xe9.html"
    Path(os.fsdecode(name)).write_text(page(1), encoding="utf-8")
    for env in ({}, {"LC_ALL": "C", "PYTHONUTF8": "0"}):
        done = warta("ingest", os.fsdecode(name), "--nl", folder=folder, env=env)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["label"].endswith(r"kabar-\xff\xe9.html")
    assert rows("SELECT DISTINCT url FROM fetches") == [(r"file:kabar-\xff\xe9.html",)]


def test_a_section_that_pages_name_as_their_address_does_not_join_them(run, rows, tmp_path):
    names = []
    for seed in (1, 2):
        node = {
            "@type": "NewsArticle",
            "headline": f"Kabar nomor {seed}",
            "url": "https://lonjong.example/berita-desa/",
        }
        script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
        (tmp_path / f"{seed}.html").write_text(page(seed, title=f"Kabar nomor {seed}", extra=script), encoding="utf-8")
        url = f"https://lonjong.example/berita-desa/kabar-panjang-dari-nomor-{seed}"
        names.append({"url": url, "file": f"{seed}.html", "fetched_at": f"2026-03-05T0{seed}:00:00Z"})
    (tmp_path / "index.jsonl").write_text("\n".join(map(json.dumps, names)), encoding="utf-8")
    assert _outcomes(run("ingest", tmp_path, "--nl")) == ["new", "new"]
    assert rows("SELECT url FROM article_urls ORDER BY url") == [(name["url"],) for name in names]


# index.jsonl


def test_each_line_of_an_index_has_its_own_outcome(run, rows, tmp_path):
    html = tmp_path / "saved" / "html"
    html.mkdir(parents=True)
    (html / "1.html").write_text(page(1), encoding="utf-8")
    (html / "2.html.gz").write_bytes(gzip.compress(page(2).encode()))
    (html / "3.html").write_bytes(page(3, title="Kabar café").encode("iso-8859-1", "replace"))
    (tmp_path / "outside.html").write_text(page(9), encoding="utf-8")
    lines = [
        json.dumps({"url": url_of(1), "id": 1, "fetched_at": "2026-03-05T10:00:00+07:00"}),
        "",
        json.dumps({"url": url_of(2), "file": "html/2.html"}),
        json.dumps({"url": url_of(3), "id": 3, "headers": {"content-type": "text/html; charset=iso-8859-1"}}),
        "{broken",
        "[1, 2]",
        '"text"',
        json.dumps({"url": url_of(4)}),
        json.dumps({"url": url_of(4), "file": "../outside.html"}),
        json.dumps({"url": url_of(4), "file": "/etc/hostname"}),
        json.dumps({"url": url_of(4), "id": "missing"}),
        json.dumps({"url": url_of(4), "id": 1, "fetched_at": "2026-03-05 10:00"}),
        json.dumps({"url": url_of(4), "id": 1, "fetched_at": "0001-01-01T00:00:00+07:00"}),
        json.dumps({"url": "https://lonjong.example/\ud800", "id": 1}),
        json.dumps({"url": url_of(4), "id": "x" * 5000}),
        json.dumps({"url": url_of(4), "id": 1, "headers": [1]}),
        json.dumps({"url": url_of(4), "id": 1, "status": "gone"}),
        json.dumps({"url": url_of(5), "id": 1, "status": 404}),
    ]
    (html.parent / "index.jsonl").write_text("\n".join(lines), encoding="utf-8")
    done = run("ingest", html.parent, "--nl")
    results = _results(done)
    assert _outcomes(done) == ["new"] * 3 + ["unreadable"] * 13 + ["refused"]
    assert results[-1] == ("refused", "http 404")
    assert done.exit_code == ExitCode.SOME_FAILED
    problems = [reason for outcome, reason in results if outcome == "unreadable"]
    for part, problem in zip(
        ["expected an object", "expected an object", "expected an object", 'neither "file" nor "id"',
         "outside the folder", "outside the folder", "No such file", "no offset", "", "surrogates", "too long"],
        problems, strict=False,
    ):  # fmt: skip
        assert part in problem
    labels = [json.loads(line)["label"] for line in done.stdout.splitlines()]
    assert labels[3].endswith("index.jsonl:5")
    assert rows("SELECT min(fetched_at) FROM articles") == [("2026-03-05T03:00:00Z",)]
    assert rows("SELECT charset FROM articles ORDER BY url")[2][0] == "windows-1252"


def test_a_line_of_an_index_whose_file_is_missing_names_that_file(run, tmp_path):
    (tmp_path / "index.jsonl").write_text(json.dumps({"url": url_of(1), "file": "hilang.html"}), encoding="utf-8")
    done = run("ingest", tmp_path)
    assert "index.jsonl:1: hilang.html: No such file or directory" in done.stderr


# WARC


def _warc(file: Path, records: list, *, compressed: bool = False) -> Path:
    """A WARC/1.0 file (ISO 28500) of records (type, address, status line, headers, body), each its own gzip member."""
    written = [_record("warcinfo", "a.warc", b"software: test\r\n")]
    for kind, url, status, headers, body in records:
        start = "" if kind == "request" else "HTTP/1.1 "
        head = f"{start}{status}\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers) + "\r\n"
        written.append(_record(kind, url, (head.encode() if status else b"") + body))
    file.write_bytes(b"".join(map(gzip.compress, written) if compressed else written))
    return file


def _record(kind: str, url: str, block: bytes) -> bytes:
    media_type = {"response": "application/http; msgtype=response", "revisit": "application/http; msgtype=response"}
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2026-03-05T03:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{uuid.uuid4()}>\r\nContent-Type: {media_type.get(kind, 'text/html')}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


HTML = ("Content-Type", "text/html; charset=utf-8")


def _chunked(body: bytes) -> bytes:
    pieces = [body[start : start + 700] for start in range(0, len(body), 700)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


@pytest.mark.parametrize("compressed", [False, True])
def test_a_warc_gives_its_pages_and_nothing_else(run, rows, tmp_path, compressed):
    zipped = gzip.compress(page(2).encode())
    records = [
        ("request", url_of(1), "GET /berita/1 HTTP/1.1", [("Host", "lonjong.example")], b""),
        ("response", url_of(1), "200 OK", [HTML], page(1).encode()),
        ("response", url_of(2), "200 OK", [HTML, ("Content-Encoding", "gzip")], zipped),
        ("response", url_of(3), "200 OK", [HTML, ("Transfer-Encoding", "chunked")], _chunked(page(3).encode())),
        (
            "response",
            url_of(4),
            "200 OK",
            [HTML, ("Transfer-Encoding", "chunked"), ("Content-Encoding", "gzip")],
            _chunked(gzip.compress(page(4).encode())),
        ),
        ("response", url_of(5), "404 Not Found", [HTML], page(5).encode()),
        ("response", url_of(6), "302 Found", [HTML, ("Location", url_of(1))], page(6).encode()),
        ("response", "https://lonjong.example/a.png", "200 OK", [("Content-Type", "image/png")], b"\x89PNG"),
        ("revisit", url_of(1), "200 OK", [HTML], b""),
        ("resource", "file:///notes.html", None, [HTML], page(7).encode()),
        ("response", url_of(8), "two hundred", [HTML], page(8).encode()),
        ("response", url_of(9), "200 OK", [HTML], page(9).encode()),
    ]
    file = _warc(tmp_path / ("a.warc.gz" if compressed else "a.warc"), records, compressed=compressed)
    done = run("ingest", file, "--nl")
    assert [outcome for outcome, _ in _results(done)] == [
        "new", "new", "new", "new", "refused", "refused", "refused", "unreadable", "new",
    ]  # fmt: skip
    assert [reason for _, reason in _results(done)][4:7] == ["http 404", "http 302", "not html"]
    assert done.exit_code == ExitCode.SOME_FAILED
    urls = [url for (url,) in rows("SELECT url FROM articles ORDER BY url")]
    assert urls == [url_of(seed) for seed in (1, 2, 3, 4, 9)]
    assert rows("SELECT outcome, reason, capture_id FROM fetches WHERE status = 404") == [("refused", "http 404", None)]
    assert rows("SELECT DISTINCT fetched_at FROM articles") == [("2026-03-05T03:00:00Z",)]
    assert run("verify").output == ""


def test_a_warc_that_breaks_off_keeps_what_came_before(run, rows, tmp_path):
    whole = _warc(
        tmp_path / "a.warc", [("response", url_of(seed), "200 OK", [HTML], page(seed).encode()) for seed in (1, 2)]
    )
    (tmp_path / "cut.warc").write_bytes(whole.read_bytes()[:-900])
    done = run("ingest", tmp_path / "cut.warc", "--nl")
    assert _outcomes(done) == ["new", "unreadable"]
    assert "ends in the middle" in done.stdout
    assert rows("SELECT url FROM articles") == [(url_of(1),)]


@pytest.mark.parametrize(
    "content", [b"", b"<html>not a warc</html>", b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", b"\x1f\x8b\x08junk"]
)
def test_a_file_that_is_no_warc_is_one_line(run, tmp_path, content):
    (tmp_path / "a.warc").write_bytes(content)
    done = run("ingest", tmp_path / "a.warc")
    assert done.exit_code == ExitCode.FAILED
    assert done.stderr.splitlines()[-1] in ("no page found", "1 unreadable")


# the run


def test_what_a_crawl_learned_since_is_kept(run, folder, rows, tmp_path):
    from datetime import UTC, datetime

    from archive.ledger import State
    from archive.store import Archive

    (tmp_path / "a.html").write_text(page(1), encoding="utf-8")
    run("ingest", tmp_path / "a.html", "--url", url_of(1))
    later = datetime(2027, 1, 1, tzinfo=UTC)
    with Archive.open(folder) as archive:
        archive.ledger.settle(url_of(1), State.STORED, at=later, next_due_at=later)
    before = rows("SELECT * FROM addresses")
    assert run("ingest", tmp_path / "a.html", "--url", url_of(1)).stderr == "1 same\n"
    assert rows("SELECT * FROM addresses") == before


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_an_ingest_between_two_articles(folder, rows, tmp_path, number, code):
    for seed in range(700):  # what it says of them fills the pipe, so it cannot end before the signal
        (tmp_path / f"{seed:03}.html").write_text(page(seed), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "scraper", "ingest", str(tmp_path), "--archive", str(folder), "--nl"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(number)
    started = time.monotonic()
    _, complaint = process.communicate(timeout=30)
    assert (process.returncode, "Traceback" in complaint) == (code, False), complaint
    assert time.monotonic() - started < 15
    assert rows("SELECT exit_code, outcome FROM runs") == [(code, "stopped by a signal")]
    assert 0 < rows("SELECT count(*) FROM articles")[0][0] < 700
    assert warta("verify", folder=folder).returncode == 0
