"""Exported WARC files pass `warcio check`, and hold what was kept, header for header."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest
from archive_samples import NOW, capture, hours
from click.testing import CliRunner
from warcio.archiveiterator import ArchiveIterator

from archive.captures.warc import write_warc
from archive.commands.every import main
from archive.store import Archive

HEADERS = (
    ("Content-Type", "text/html; charset=utf-8"), ("Content-Encoding", "gzip"), ("Content-Length", "12"),
    ("Set-Cookie", "a=1"), ("set-cookie", "b=2"), ("X-Odd", "café \u2013 x"), ("X-Two", "satu\r\nInjected: ya"),
)  # fmt: skip


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path / "arsip") as opened:
        first = "https://senja.example/berita/1?a=b c"
        for sent in (
            capture(b"<html>satu</html>", first, headers=HEADERS, requested_url="http://senja.example/1"),
            capture(b"<html>dua</html>", "https://fajar.example/2", fetched_at=NOW + hours(30), status=404),
            capture(b"<html>satu</html>", first, headers=HEADERS[:1], fetched_at=NOW + hours(40)),
            capture(b"berkas", "file:catatan.txt", headers=(("Content-Type", "text/plain"),)),
            capture(b"", "https://[::1/", status=799),
        ):
            opened.captures.keep(sent, source="senja" if "senja" in sent.url else "lain", run_id=3)
        yield opened


def export(archive, **options):
    out = io.BytesIO()
    chosen = archive.captures.iterate()
    counts = write_warc(archive.captures, chosen, out, software="Wartarsip/t", made_at=NOW, **options)
    return out.getvalue(), dict(counts)


def records(data):
    for record in ArchiveIterator(io.BytesIO(data), check_digests="raise"):
        yield record, record.content_stream().read()


def test_warcio_checks_every_record(archive, tmp_path):
    data, counts = export(archive)
    assert counts == {"warcinfo": 1, "response": 3, "revisit": 1, "request": 4, "resource": 1, "metadata": 5}
    path = tmp_path / "semua.warc.gz"
    path.write_bytes(data)
    for verb in (["check", "-v"], ["index"]):
        done = subprocess.run(
            [sys.executable, "-m", "warcio.cli", *verb, str(path)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "fail" not in done.stdout


def test_headers_are_as_received_but_for_the_codings_taken_off(archive):
    data, _ = export(archive)
    response, body = next((r, b) for r, b in records(data) if r.rec_type == "response")
    assert body == b"<html>satu</html>"
    assert response.rec_headers["WARC-Target-URI"] == "https://senja.example/berita/1?a=b%20c"
    assert response.rec_headers["WARC-Date"] == "2025-02-06T09:26:00Z"
    assert response.http_headers.headers == [
        ("Content-Type", "text/html; charset=utf-8"), ("X-Archive-Orig-Content-Encoding", "gzip"),
        ("Content-Length", "17"), ("Set-Cookie", "a=1"), ("set-cookie", "b=2"), ("X-Odd", "café – x"),
        ("X-Two", "satu Injected: ya"),
    ]  # fmt: skip


def test_the_same_bytes_again_are_a_revisit_that_names_the_first(archive):
    data, _ = export(archive)
    found = list(records(data))
    first = next(r for r, _ in found if r.rec_type == "response").rec_headers
    again = next(r for r, _ in found if r.rec_type == "revisit").rec_headers
    assert again["WARC-Refers-To"] == first["WARC-Record-ID"]
    assert again["WARC-Refers-To-Target-URI"] == first["WARC-Target-URI"]
    assert again["WARC-Refers-To-Date"] == first["WARC-Date"]
    assert again["WARC-Payload-Digest"] == first["WARC-Payload-Digest"]
    whole, counts = export(archive, whole=True)
    assert (counts["response"], "revisit" in counts) == (4, False)
    assert len([1 for r, _ in records(whole) if r.rec_type == "response"]) == 4


def test_the_same_export_is_the_same_bytes(archive):
    assert export(archive)[0] == export(archive)[0]


def test_metadata_says_where_a_page_came_from(archive):
    data, _ = export(archive)
    told = next(body for record, body in records(data) if record.rec_type == "metadata").decode()
    assert "source: senja\r\nrun: 3\r\nvia: http://senja.example/1\r\n" in told
    request = next(record for record, _ in records(data) if record.rec_type == "request")
    assert request.http_headers.statusline == "/berita/1?a=b%20c HTTP/1.1"
    assert request.http_headers.headers == [("Host", "senja.example")]


def test_the_verb_selects_by_source_and_day(archive, tmp_path):
    run = CliRunner(env={"WARTA_ARCHIVE": str(archive.folder)}).invoke
    path = tmp_path / "pilihan.warc.gz"
    result = run(main, ["export-warc", str(path), "--source", "senja", "--until", "2025-02-06"])
    assert (result.exit_code, "1 response" in result.output) == (0, True)
    assert archive.db.execute("SELECT kind FROM copies").fetchall() == [("warc",)]
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
    assert [record.rec_type for record, _ in records(path.read_bytes())].count("response") == 1
