"""The meaning of every column is written down, and the reference pages say what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.comparing.revisions import CLASSES
from archive.exitcodes import MEANINGS
from archive.schema.columns import CAPTURE_TABLES, TABLES
from archive.schema.views import VIEWS
from archive.store import Archive
from docs import generate, references


def columns_of(db):
    """Name of each table and view that is ours -> its visible columns, generated ones included."""
    names = db.execute(
        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE '\\_sqlite%' ESCAPE '\\' AND name NOT LIKE 'articles\\_fts\\_%' ESCAPE '\\'"
    ).fetchall()
    sql = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1"
    return {name: [row[0] for row in db.execute(sql, [name])] for (name,) in names}


@pytest.fixture
def archive(tmp_path):
    with Archive.create(tmp_path) as opened:
        yield opened


def test_every_table_view_and_column_is_described_in_order(archive):
    assert columns_of(archive.db) == {name: list(table.columns) for name, table in TABLES.items()}
    assert set(archive.db.view_names()) == set(VIEWS)


def test_every_column_of_captures_is_described(archive):
    described = {name: list(table.columns) for name, table in CAPTURE_TABLES.items()}
    assert columns_of(archive._captures_db) == described


def test_a_column_that_can_be_null_says_what_that_means(archive):
    for name, table in TABLES.items():
        for column in archive.db.execute('SELECT name, "notnull", pk FROM pragma_table_info(?)', [name]):
            if name not in VIEWS and name != "articles_fts" and not (column[1] or column[2]):
                assert "NULL" in table.columns[column[0]], f"{name}.{column[0]}"


def test_the_kinds_of_change_are_all_named():
    for name in CLASSES:
        assert name in TABLES["article_revisions"].columns["classes"]


def test_the_schema_page_names_everything():
    page = generate.schema_page()
    for name, table in (*TABLES.items(), *CAPTURE_TABLES.items()):
        assert f"### `{name}`" in page
        assert all(f"| `{column}` | " in page for column in table.columns)


def test_the_errors_page_names_errors_and_their_reasons():
    page = generate.errors_page()
    assert "| BadQuery |" in page
    assert "| RobotsRefused | `robots.txt` |" in page


def test_the_commands_page_names_verbs_and_codes():
    page = generate.commands_page()
    assert "## `warta search`" in page
    assert all(f"| {int(code)} | {meaning} |" in page for code, meaning in MEANINGS.items())


def test_the_pages_are_up_to_date():
    assert list(generate.out_of_date()) == []


def test_a_link_that_leads_nowhere_is_named(tmp_path):
    (tmp_path / "a.md").write_text(
        "[b](b.md) [web](https://x.example/y) [here](#part) [c](c.md#part)", encoding="utf-8"
    )
    (tmp_path / "c.md").write_text("```\n[x](nowhere.md)\n```\n", encoding="utf-8")
    assert list(references.broken_links(tmp_path)) == ["a.md: b.md does not exist"]


def test_a_file_or_module_that_is_not_there_is_named(tmp_path):
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "ids.py").touch()
    (tmp_path / "a.md").write_text(
        "`archive/ids.py` `archive/*.py` `archive/NAME.toml` `archive/{ids,lock}.py` `archive/`"
        " `python -m archive` `python -m archive.ids` `python -m archive.lock`",
        encoding="utf-8",
    )
    (tmp_path / "CHANGELOG.md").write_text("`archive/gone.py`", encoding="utf-8")
    assert list(references.unknown_places(tmp_path)) == [
        "a.md: archive/{ids,lock}.py does not exist",
        "a.md: python -m archive.lock: there is no such module",
    ]


def test_a_page_that_differs_is_named(tmp_path):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "schema.md").write_text("old", encoding="utf-8")
    pages = {"docs/schema.md": generate.schema_page}
    assert "docs/schema.md is out of date" in next(generate.out_of_date(tmp_path, pages))
    (tmp_path / "docs" / "schema.md").write_text(generate.schema_page(), encoding="utf-8")
    assert list(generate.out_of_date(tmp_path, pages)) == []


def test_this_page_is_where_the_generator_looks():
    assert Path(__file__).parent.parent.parent == generate.ROOT
