"""Saved pages made to break us: each bad line or record is named, the rest goes in, and memory has a bound."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from cli_pages import ROOT, page, url_of, warta

from archive.exitcodes import ExitCode

HTML = b"Content-Type: text/html; charset=utf-8\r\n"


def _results(done) -> list[tuple[str, str]]:
    return [(result["outcome"], result["reason"] or "") for result in map(json.loads, done.stdout.splitlines())]


def _indexed(folder: Path, *lines: str) -> Path:
    folder.mkdir(exist_ok=True)
    for seed in (1, 2):
        (folder / f"{seed}.html").write_text(page(seed), encoding="utf-8")
    good = [json.dumps({"url": url_of(seed), "file": f"{seed}.html"}) for seed in (1, 2)]
    (folder / "index.jsonl").write_text("\n".join([good[0], *lines, good[1], ""]), encoding="utf-8")
    return folder


def _record(url: str, body: bytes, *, status: str = "200 OK", date: str = "2026-03-05T03:00:00Z", head: bytes = HTML):
    block = f"HTTP/1.1 {status}\r\n".encode() + head + b"\r\n" + body
    return (
        (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: {date}\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        ).encode()
        + block
        + b"\r\n\r\n"
    )


def _good(seed: int) -> bytes:
    return _record(url_of(seed), page(seed).encode())


# values that no archive can hold


VALUES = [
    ('"status": 1000000000000000000000000000000', "status 1"),
    ('"status": 1e400', "infinity"),
    ('"status": 99', "expected 100 to 599"),
    ('"status": 600', "expected 100 to 599"),
    (r'"headers": {"Content-Type": "\ud800"}', "surrogates"),
    (r'"headers": {"\udc00": "x"}', "surrogates"),
    ('"headers": ["x"]', "items"),
    ('"url": "https://[::1/"', "web address"),
    ('"url": "http://exa℀mple.org/"', "web address"),
    (r'"url": "http://a\\[b/"', "IPv6"),
    (r'"url": "https://lonjong.example/\ud800"', "web address"),
    ('"url": "ftp://lonjong.example/a"', "not http"),
    ('"fetched_at": "0001-01-01T00:00:00Z"', "1990"),
    ('"fetched_at": "0001-01-01T00:00:00+14:00"', "1990"),
    ('"fetched_at": "9999-12-31T23:59:59-14:00"', "until now"),
    ('"fetched_at": "2400-01-01T00:00:00Z"', "until now"),
]


def test_lines_with_values_that_no_archive_can_hold_are_named_and_the_rest_goes_in(run, rows, tmp_path):
    base = {
        "url": f'"url": "{url_of(3)}"',
        "file": '"file": "1.html"',
        "fetched_at": '"fetched_at": "2026-03-05T03:00:00Z"',
    }
    lines = ["{" + ", ".join((base | {value.split('"')[1]: value}).values()) + "}" for value, _ in VALUES]
    done = run("ingest", _indexed(tmp_path / "pages", *lines), "--nl")
    assert done.exit_code == ExitCode.SOME_FAILED
    outcomes = _results(done)
    assert [outcome for outcome, _ in outcomes] == ["new", *["unreadable"] * len(VALUES), "new"]
    for (value, part), (_, reason) in zip(VALUES, outcomes[1:-1], strict=True):
        assert part in reason, value
    assert rows("SELECT outcome, exit_code FROM runs") == [("finished", 3)]
    assert run("verify").output == ""
    assert run("reextract").exit_code == 0


WRONG = [
    ({"status": "1" + "0" * 30}, "expected 100 to 599"),
    ({"status": "099 Odd"}, "expected 100 to 599"),
    ({"url": "https://[::1/"}, "web address"),
    ({"url": "http://exa℀mple.org/"}, "web address"),
    ({"url": ""}, "WARC-Target-URI"),
    ({"date": ""}, "WARC-Date"),
    ({"date": "0001-01-01T00:00:00Z"}, "1990"),
    ({"date": "2400-01-01T00:00:00Z"}, "until now"),
    ({"head": HTML + b"X: y\r\n" * 300_000}, "headers larger than 1,048,576 bytes"),
    ({"head": HTML + b"X: " + b"y" * 2_000_000 + b"\r\n"}, "headers larger than 1,048,576 bytes"),
    ({"head": HTML + b"Content-Encoding: gzip\r\n", "body": gzip.compress(b"x" * 11_000_000)}, "more than"),
    ({"head": HTML + b"Content-Encoding: deflate\r\n", "body": zlib.compress(b"x" * 11_000_000)}, "larger than"),
    ({"head": HTML + b"Content-Encoding: gzip\r\n", "body": gzip.compress(b"x" * 9_000)[:-9]}, "end mark"),
    ({"head": HTML + b"Transfer-Encoding: chunked\r\n", "body": b"7fffffff\r\n" + b"x" * 12_000_000}, "a chunk"),
    ({"body": b"x" * 11_000_000}, "larger than"),
]  # fmt: skip


def test_records_with_values_that_no_archive_can_hold_are_named_and_the_rest_goes_in(run, tmp_path):
    usual = {"url": url_of(3), "body": page(3).encode()}
    records = [_record(**usual | wrong) for wrong, _ in WRONG]
    (tmp_path / "a.warc").write_bytes(b"".join([_good(1), *records, _good(2)]))
    outcomes = _results(run("ingest", tmp_path / "a.warc", "--nl"))
    assert [outcome for outcome, _ in outcomes] == ["new", *["unreadable"] * len(WRONG), "new"]
    for (wrong, part), (_, reason) in zip(WRONG, outcomes[1:-1], strict=True):
        assert part in reason, wrong.keys()


def test_a_page_stored_decoded_under_its_old_header_is_read(run, tmp_path):
    deflated = zlib.compress(page(2).encode())
    records = [
        _record(url_of(1), page(1).encode(), head=HTML + b"Content-Encoding: gzip\r\n"),
        _record(url_of(2), deflated, head=HTML + b"Content-Encoding: deflate\r\n"),
        _record(url_of(3), deflated[2:-4], head=HTML + b"Content-Encoding: deflate\r\n"),
    ]
    (tmp_path / "a.warc").write_bytes(b"".join(records))
    assert [outcome for outcome, _ in _results(run("ingest", tmp_path / "a.warc", "--nl"))] == ["new", "new", "copy"]


def test_a_warc_in_one_gzip_member_reads_like_one_in_many(run, tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(_good(1) + _good(2)))
    assert [outcome for outcome, _ in _results(run("ingest", tmp_path / "a.warc.gz", "--nl"))] == ["new", "new"]


def test_a_compressed_warc_that_breaks_off_keeps_what_came_before_and_says_so(run, tmp_path):
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(_good(1)) + gzip.compress(_good(2))[:-200])
    outcomes = _results(run("ingest", tmp_path / "a.warc.gz", "--nl"))
    assert [outcome for outcome, _ in outcomes] == ["new", "unreadable"]
    assert "ends in the middle" in outcomes[1][1]


# sizes


NEEDS_PROC = pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of memory is in /proc")
FLOODS = {
    "zeros": (lambda: bytes(300 << 20), "does not begin with WARC/"),
    "blank lines": (lambda: _good(1) + b"\n" * (50 << 20), "headers larger"),
    "one line": (lambda: _good(1) + b"WARC/1.0" + b"x" * (100 << 20), "headers larger"),
    "many lines": (lambda: _good(1) + b"WARC/1.0\r\n" + b"a: b\r\n" * 3_000_000, "headers larger"),
    "no length": (lambda: _good(1) + b"WARC/1.0\r\nWARC-Type: response\r\n\r\n" + bytes(50 << 20), "Length"),
    "zeros after": (lambda: _good(1) + bytes(100 << 20), "headers larger"),
    "text after": (lambda: _good(1) + b"halo\n" * 1000, "not a WARC record"),
}


@pytest.mark.parametrize("flood", FLOODS)
@NEEDS_PROC
def test_a_flood_is_named_at_once_in_bounded_memory_and_what_came_before_is_kept(folder, tmp_path, flood):
    content, part = FLOODS[flood]
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(content(), compresslevel=1))
    done, megabytes, seconds = _measured("ingest", tmp_path / "a.warc.gz", "--nl", folder=folder)
    outcomes = _results(done)
    assert [outcome for outcome, _ in outcomes] == ["new"] * (flood != "zeros") + ["unreadable"]
    assert part in outcomes[-1][1]
    assert (megabytes < 150, seconds < 5) == (True, True), (megabytes, seconds)


@NEEDS_PROC
def test_a_line_without_end_in_an_index_is_named_in_bounded_memory(folder, tmp_path):
    pages = _indexed(tmp_path / "pages", "x" * (200 << 20))
    done, megabytes, _ = _measured("ingest", pages, "--nl", folder=folder)
    assert [outcome for outcome, _ in _results(done)] == ["new", "unreadable", "new"]
    assert "index.jsonl:2" in done.stdout
    assert "longer than 1,048,576 bytes" in done.stdout
    assert megabytes < 150


def _measured(*arguments: object, folder: Path) -> tuple[subprocess.CompletedProcess[str], float, float]:
    """The command, its peak of memory in MB, and its CPU time in seconds, without its children's."""
    script = (  # /proc, not getrusage: that one remembers the process before exec
        "import sys, time; from pathlib import Path; from scraper.commands.every import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print(*Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[:1], time.process_time(),"
        " file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments), "--archive", str(folder)],
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
    )  # fmt: skip
    kilobytes, seconds = done.stderr.splitlines()[-1].split()
    return done, int(kilobytes) / 1024, float(seconds)


# files that are none


@pytest.mark.parametrize("place", ["named in an index", "an index", "in a folder", "by itself", "a WARC"])
def test_a_pipe_is_named_and_never_waited_for(folder, tmp_path, place):
    pages = tmp_path / "pages"
    pages.mkdir()
    name = {"an index": "index.jsonl", "a WARC": "x.warc"}.get(place, "x.html")
    os.mkfifo(pages / name)
    if place == "named in an index":
        _indexed(pages, '{"url": "https://lonjong.example/x", "file": "x.html"}')
    path = pages / name if place in ("by itself", "a WARC") else pages
    done = warta("ingest", path, "--nl", folder=folder)
    reasons = [reason for outcome, reason in _results(done) if outcome == "unreadable"]
    named = "x.html: " if place == "named in an index" else ""  # the label names the index and its line
    assert reasons == [f"{named}not a regular file"]


def test_a_link_that_leads_out_of_the_folder_is_refused_with_and_without_an_index(run, tmp_path):
    (tmp_path / "mine.html").write_text(page(3), encoding="utf-8")
    (tmp_path / "mine.html.gz").write_bytes(gzip.compress(page(3).encode()))
    pages = _indexed(tmp_path / "pages", '{"file": "x.html"}', '{"file": "y.html"}')
    (pages / "x.html").symlink_to("../mine.html")
    (pages / "y.html.gz").symlink_to("../mine.html.gz")
    (pages / "z.html").symlink_to("1.html")
    done = run("ingest", pages, "--nl")
    assert [outcome for outcome, _ in _results(done)] == ["new", "unreadable", "unreadable", "new"]
    (pages / "index.jsonl").unlink()
    done = run("ingest", pages, "--nl")
    outside = [reason for outcome, reason in _results(done) if outcome == "unreadable"]
    assert ["outside the folder" in reason for reason in outside] == [True, True]
    assert len(_results(done)) == 5


@pytest.mark.parametrize("time", [0, 2**40, -(2**40)])
def test_a_file_with_a_time_that_cannot_be_is_named(run, tmp_path, time):
    (tmp_path / "a.html").write_text(page(1), encoding="utf-8")
    os.utime(tmp_path / "a.html", (time, time))
    done = run("ingest", tmp_path / "a.html")
    assert done.exit_code == ExitCode.FAILED
    assert done.stderr.splitlines()[-1] == "1 unreadable"


@pytest.mark.parametrize("url", ["https://[::1/", "ftp://x.example/a", "tiada", "\udcff"])
def test_an_address_that_is_none_is_one_line(run, tmp_path, url):
    (tmp_path / "a.html").write_text(page(1), encoding="utf-8")
    for verb in (["ingest", tmp_path / "a.html"], ["extract", tmp_path / "a.html"], ["extract", "-"]):
        done = run(*verb, "--url", url, input=page(1))
        assert done.exit_code == ExitCode.FAILED
        assert done.stderr.startswith("warta: ")
        assert isinstance(done.exception, SystemExit)
