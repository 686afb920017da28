"""Every query in the documents and the examples runs, also in the stock sqlite3 shell."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from reading_samples import FIRST, FLOOD, MENDED, QUOTED, make

from archive.store import Archive

ROOT = Path(__file__).parent.parent.parent
FILES = sorted((ROOT / "examples" / "queries").glob("*.sql"))
QUERYING = (ROOT / "docs" / "querying.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```sql\n(.*?)^```", QUERYING, re.MULTILINE | re.DOTALL)
STATEMENTS = [statement for block in BLOCKS for statement in block.split(";\n") if statement.strip()]
SHELL = shutil.which("sqlite3")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return make(tmp_path_factory.mktemp("arsip"))


@pytest.fixture(scope="module")
def db(folder):
    with Archive.open(folder, read_only=True) as archive:
        yield archive.db


@pytest.mark.parametrize("statement", STATEMENTS)
def test_what_querying_md_shows_runs(db, statement):
    list(db.query(statement))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_examples_run_and_say_what_they_answer(db, path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("-- ")
    list(db.query(text))


def test_there_are_queries_to_test():
    assert len(STATEMENTS) >= 12
    assert len(FILES) >= 6


def test_silent_edits_are_counted(db):
    text = (ROOT / "examples" / "queries" / "silent_edits_by_source.sql").read_text(encoding="utf-8")
    counts = {row["source"]: (row["articles"], row["silent_edits"]) for row in db.query(text)}
    assert counts == {"tempo": (1, 0), "warta-senja": (3, 1)}


@pytest.mark.skipif(SHELL is None, reason="no sqlite3 shell here")
@pytest.mark.parametrize(
    ("sql", "ids"),
    [
        (
            "select rowid from articles_fts where articles_fts match 'zurabel' order by rank",
            {FIRST, FLOOD, QUOTED, MENDED},
        ),
        ("select rowid from articles_fts where articles_fts match 'title:zurabel'", {QUOTED}),
        ("select * from articles", {FIRST, FLOOD, QUOTED, MENDED}),
        ("select * from latest", {FIRST, FLOOD, QUOTED, MENDED}),
    ],
)
def test_the_stock_shell_needs_no_extension(folder, sql, ids):
    command = [SHELL, "-readonly", "-list", "-separator", "\t", str(folder / "news.db"), sql]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = {int(line.split("\t")[0]) for line in done.stdout.splitlines() if re.match(r"\d{13}(\t|$)", line)}
    assert found == ids
    assert done.stderr == ""


@pytest.mark.skipif(SHELL is None, reason="no sqlite3 shell here")
def test_the_shell_ranks_titles_first(folder):
    sql = "select rowid from articles_fts where articles_fts match 'zurabel' order by rank limit 1"
    done = subprocess.run([SHELL, str(folder / "news.db"), sql], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(QUOTED)
