"""The examples of docs/running.md are ingested as they stand there."""

from __future__ import annotations

import re

from cli_pages import ROOT, page


def example(kind: str) -> str:
    """The block of docs/running.md that is fenced as `kind`."""
    text = (ROOT / "docs" / "running.md").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^```{kind}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    return found


def test_the_index(run, rows, tmp_path):
    (tmp_path / "index.jsonl").write_text(example("jsonl"), encoding="utf-8")
    for seed, name in ((1, "pages/a.html"), (2, "html/12.html")):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(page(seed), encoding="utf-8")
    done = run("ingest", tmp_path)
    assert (done.exit_code, done.stderr) == (0, "2 new\n")
    first, second = rows("SELECT url, first_seen_at FROM articles ORDER BY url")
    assert first == ("https://kabar.example/berita/11", "2026-05-14T01:05:00Z")
    assert second[0] == "https://kabar.example/berita/12"


def test_the_warc(run, rows, tmp_path):
    head, http, _ = example("warc").split("\n\n")
    body = "\r\n".join([*http.splitlines(), "", ""]).encode() + page(3).encode()
    lines = head.replace("LENGTH", str(len(body))).splitlines()
    (tmp_path / "a.warc").write_bytes("\r\n".join([*lines, "", ""]).encode() + body + b"\r\n\r\n")
    done = run("ingest", tmp_path / "a.warc")
    assert (done.exit_code, done.stderr) == (0, "1 new\n")
    assert rows("SELECT url, first_seen_at FROM articles") == [
        ("https://kabar.example/berita/13", "2026-05-14T01:05:00Z")
    ]


def test_the_post(run, rows, tmp_path):
    (tmp_path / "post.txt").write_text(example("post"), encoding="utf-8")
    done = run("ingest", tmp_path / "post.txt")
    assert (done.exit_code, done.stderr) == (0, "1 new\n")
    assert rows("SELECT title, authors, published_at, reading_minutes FROM articles") == [
        ("Kelas Menenun di Balai Tegalarum", '["tenun-larasati"]', "2026-05-14T01:05:00Z", 4)
    ]
