"""What is exported is what is stored, in bounded memory, and no cell is a formula."""

from __future__ import annotations

import csv
import io
import json
import re
import resource
import tracemalloc
from datetime import date

import pytest
from archive_samples import NOW, article, moment, prose
from archive_strategies import articles
from hypothesis import given, settings
from hypothesis import strategies as st
from reading_samples import FIRST, FLOOD, MENDED, QUOTED, make

from archive.commands.output import text_output
from archive.querying import export
from archive.querying.export import ARTICLE_COLUMNS, INTERNAL_COLUMNS, Selection, no_formula, record_json
from archive.schema.columns import TABLES
from archive.store import Archive


@pytest.fixture(scope="module")
def db(tmp_path_factory):
    with Archive.open(make(tmp_path_factory.mktemp("arsip")), read_only=True) as archive:
        yield archive.db


def jsonl(db, **selection):
    out = io.StringIO()
    count = export.write_jsonl(db, Selection(**selection), out)
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert count == len(lines)
    return lines


def test_json_lines_have_arrays_booleans_and_images(db):
    market = jsonl(db)[0]
    assert market["id"] == FIRST
    assert market["authors"] == ["Sinta Dewi", "Ole Ñandu"]
    assert market["body_complete"] is True
    assert market["is_free"] is None
    assert market["provenance"]["title"]["origin"] == "json-ld:headline"
    assert [(image["url"], image["is_lead"]) for image in market["images"]] == [("https://senja.example/a.jpg", True)]
    assert "article_id" not in market["images"][0]


def test_the_keys_are_the_columns(db):
    keys = [*(name for name in TABLES["articles"].columns if name not in INTERNAL_COLUMNS), "images"]
    assert list(jsonl(db)[0]) == keys
    assert list(record_json(article())) == keys


@pytest.mark.parametrize(
    ("selection", "ids"),
    [
        ({}, [FIRST, FLOOD, QUOTED, MENDED]),
        ({"source": "tempo"}, [FLOOD]),
        ({"since": date(2025, 2, 7)}, [QUOTED]),
        ({"until": date(2025, 2, 6)}, [FIRST, FLOOD, MENDED]),
        ({"since": date(2025, 2, 6), "source": "warta-senja"}, [FIRST, QUOTED]),
        ({"content_class": "opinion"}, []),
    ],
)
def test_a_selection_is_exact(db, selection, ids):
    assert [row["id"] for row in jsonl(db, **selection)] == ids


def test_an_unsaved_record_reads_as_it_would_when_saved(tmp_path):
    record = article(9, authors=("A", "B"), published=moment(), is_free=False)
    with Archive.create(tmp_path) as archive:
        archive.save(record, captured_at=NOW)
        (saved,) = jsonl(archive.db)
    unsaved = record_json(record)
    differing = {name for name in saved if saved[name] != unsaved[name]}
    assert differing == {"id", "first_seen_at", "fetched_at", "revision"}
    assert {unsaved[name] for name in differing} == {None}


@settings(max_examples=30, deadline=None)
@given(articles)
def test_any_record_is_json(record):
    assert json.loads(json.dumps(record_json(record)))["title"] == record.title


@pytest.mark.fault("U2")
@given(st.one_of(st.text(max_size=5), st.text("=+-@\t\r\n 1'", max_size=4)))
def test_no_cell_starts_a_formula(text):
    cell = no_formula(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert cell.removeprefix("'") == text or cell == text


def test_csv_has_no_formula_and_reads_back(tmp_path):
    with Archive.create(tmp_path) as archive:
        archive.save(article(1, title="=HYPERLINK(1)", subtitle="@SUM(A1)"), captured_at=NOW)
        out = io.StringIO(newline="")
        assert export.write_csv(archive.db, Selection(), out) == 1
    (row,) = csv.DictReader(io.StringIO(out.getvalue(), newline=""))
    assert tuple(row) == ARTICLE_COLUMNS
    assert (row["title"], row["subtitle"], row["published_offset"]) == ("'=HYPERLINK(1)", "'@SUM(A1)", "'+07:00")
    assert row["body"].count("\n\n") == 1


class Nowhere(io.TextIOBase):
    def write(self, text: str) -> int:
        return len(text)


@pytest.mark.parametrize("write", [export.write_jsonl, export.write_csv])
def test_memory_does_not_grow_with_the_archive(tmp_path, write):
    with Archive.create(tmp_path) as archive:
        archive.save(article(1, blocks=article(1).blocks), captured_at=NOW)
        text = prose(5, 20_000)
        with archive.transaction():
            for number in range(2, 80):
                archive.db.execute("CREATE TEMP TABLE IF NOT EXISTS one AS SELECT * FROM articles LIMIT 1")
                archive.db.execute("UPDATE one SET id = ?, url = NULL, body = ?", [2025020600000 + number, text])
                names = ", ".join(name for name in TABLES["articles"].columns if name != "source_token")
                archive.db.execute(f"INSERT INTO articles({names}) SELECT {names} FROM one")
        tracemalloc.start()
        assert write(archive.db, Selection(), Nowhere()) == 79
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 12 * len(text)  # all of them would be 79 times


def test_a_file_that_finds_no_room_is_named_and_the_one_before_it_stays(tmp_path):
    path, (soft, hard) = tmp_path / "berita.jsonl", resource.getrlimit(resource.RLIMIT_FSIZE)
    path.write_text("yang lama")
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(OSError, match=re.escape(f"'{path}'")), text_output(path) as out:
            out.write("x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_text() == "yang lama"
