"""A real datasette opens an archive and answers."""

from __future__ import annotations

import asyncio
import json
import warnings

import pytest
from reading_samples import FIRST, QUOTED, make

from archive.columns import TABLES
from archive.views import VIEWS
from archive.web import QUERIES, SETTINGS, metadata, write_metadata

with warnings.catch_warnings():
    # datasette 0.65 imports modules that Python is about to retire: its affair.
    warnings.simplefilter("ignore")
    app = pytest.importorskip("datasette.app", reason="datasette is not installed")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = make(tmp_path_factory.mktemp("arsip"))
    write_metadata(made)
    return made


@pytest.fixture(scope="module")
def get(folder):
    """Ask the archive's folder as `datasette FOLDER` would serve it; every answer is (status, text)."""
    datasette = app.Datasette(
        [str(folder / "news.db"), str(folder / "captures.db")],
        metadata=json.loads((folder / "metadata.json").read_text(encoding="utf-8")),
        settings=json.loads((folder / "settings.json").read_text(encoding="utf-8")),
    )
    loop = asyncio.new_event_loop()

    def ask(path, **query):
        async def answer():
            response = await datasette.client.get(path, params=query or None)
            return response.status_code, response.text

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return loop.run_until_complete(answer())

    yield ask
    for database in datasette.databases.values():
        database.close()
    datasette.executor.shutdown()
    loop.close()


@pytest.mark.parametrize("path", ["/", "/news", "/captures", *(f"/news/{name}" for name in TABLES)])
def test_every_page_opens(get, path):
    assert get(path)[0] == 200


def test_columns_are_explained(get):
    _, page = get("/news/articles")
    assert "Share" not in page
    assert "The publisher&#39;s section" in page or "The publisher's section" in page


@pytest.mark.parametrize("name", ["search", "search_newest"])
@pytest.mark.parametrize("words", ["zurabel", "title:zurabel", '"zurabel pulang"', '"', "'", "NEAR(", "a\0b", "", "😀"])
def test_no_search_is_an_error(get, name, words):
    assert get(f"/news/{name}", words=words)[0] == 200


def test_the_search_ranks_titles_first(get):
    status, text = get("/news/search.json", words="zurabel", _shape="array")
    assert status == 200
    rows = json.loads(text)
    assert rows[0]["id"] == QUOTED
    assert len(rows) == 4
    (row,) = json.loads(get("/news/search.json", words='"zurabel pulang"', _shape="array")[1])
    assert row["id"] == FIRST
    assert "[zurabel pulang]" in row["found"]


@pytest.mark.parametrize("name", ["articles", "latest"])
def test_the_search_box_works_on_tables_and_views(get, name):
    rows = json.loads(get(f"/news/{name}.json", _search="pedagang", _shape="array")[1])
    assert [row["id"] for row in rows] == [FIRST]


@pytest.mark.parametrize("name", ["latest_edits", "latest_reprints"])
def test_canned_questions_answer(get, name):
    assert get(f"/news/{name}")[0] == 200


def test_counts_can_be_narrowed_to_a_source(get):
    def count(source):
        return len(json.loads(get("/news/counts_by_day.json", source=source, _shape="array")[1]))

    assert (count(""), count("tempo"), count("nobody")) == (4, 1, 0)


def test_names_of_questions_and_of_views_are_apart():
    assert not set(QUERIES) & (set(TABLES) | set(VIEWS))
    assert SETTINGS["suggest_facets"] is False
    assert set(metadata()["databases"]["news"]["tables"]) == set(TABLES)
