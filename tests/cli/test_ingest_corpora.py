"""Hundreds of real pages of many makes: nothing breaks, and a second time nothing changes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from cli_pages import SHARED, warta

CORPORA = SHARED / "eval" / "corpora"
EVERY = 5
"""The suite takes each fifth page; all 821 were taken once, with the same result."""

pytestmark = pytest.mark.skipif(not CORPORA.is_dir(), reason="../shared/eval/corpora is not at hand")

STATE = (
    "SELECT (SELECT count(*) FROM articles), (SELECT count(*) FROM article_revisions),"
    " (SELECT count(*) FROM article_changes), (SELECT count(*) FROM article_urls), (SELECT count(*) FROM images)"
)


def _sample(folder: Path) -> Path:
    """An index of each fifth page of each corpus, beside links to the pages."""
    (folder / "html").mkdir(parents=True)
    rows = []
    for index in sorted(CORPORA.glob("*/index.jsonl")):
        for line in index.read_text(encoding="utf-8").splitlines()[::EVERY]:
            row = json.loads(line)
            name = f"html/{len(rows)}.html.gz"
            shutil.copyfile(index.parent / f"html/{row['id']}.html.gz", folder / name)
            rows.append({"url": row["url"], "file": name})
    (folder / "index.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return folder


def test_real_pages_go_in_whole_and_once(folder, tmp_path, rows):
    sample = _sample(tmp_path / "sample")
    first = warta("ingest", sample, "--nl", folder=folder)
    assert first.returncode == 0, first.stderr
    results = [json.loads(line) for line in first.stdout.splitlines()]
    assert len(results) == len((sample / "index.jsonl").read_text(encoding="utf-8").splitlines())
    assert {result["outcome"] for result in results} <= {"new", "same", "copy", "revised", "refused"}
    assert "extractor failed" not in {result["reason"] for result in results}
    assert sum(result["outcome"] == "new" for result in results) > len(results) * 0.9
    before = rows(STATE)
    again = warta("ingest", sample, "--nl", folder=folder)
    assert again.returncode == 0
    # "copy": one of the corpora has an address twice, with two texts, and each takes it from the other.
    assert {json.loads(line)["outcome"] for line in again.stdout.splitlines()} <= {"same", "copy", "refused"}
    assert rows(STATE) == before
    verified = warta("verify", folder=folder)
    assert (verified.returncode, verified.stdout, verified.stderr) == (0, "", "")
