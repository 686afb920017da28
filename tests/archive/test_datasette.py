"""A real datasette, in a process of its own on loopback, opens an archive's folder and answers."""

from __future__ import annotations

import importlib.util
import json
import re
import socket
import subprocess
import sys
import time

import httpx
import pytest
from reading_samples import FIRST, QUOTED, make

from archive.querying.datasette import QUERIES, SETTINGS, metadata, write_metadata
from archive.schema.columns import TABLES
from archive.schema.views import VIEWS

pytestmark = pytest.mark.skipif(importlib.util.find_spec("datasette") is None, reason="datasette is not installed")
START_SECONDS = 60


@pytest.fixture(scope="module")
def get(tmp_path_factory):
    """Ask `datasette FOLDER`; every answer is (status, text)."""
    folder = make(tmp_path_factory.mktemp("arsip"))
    write_metadata(folder)
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "datasette", "serve", str(folder), "--host", "127.0.0.1", "--port", str(port)]
    with (
        subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=30) as client,
    ):
        try:
            await_answer(client, server)

            def ask(path, **query):
                response = client.get(path, params=query or None, follow_redirects=True)
                return response.status_code, response.text

            yield ask
        finally:
            server.terminate()


def await_answer(client, server):
    """Return once the server answers."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert server.poll() is None, "datasette ended by itself"
        try:
            client.get("/-/versions.json")
            return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError("datasette did not start")


@pytest.mark.parametrize("path", ["/", "/news", "/captures", *(f"/news/{name}" for name in TABLES)])
def test_every_page_opens(get, path):
    assert get(path)[0] == 200


def test_columns_are_explained(get):
    _, page = get("/news/latest")
    assert "The publisher&#39;s section" in page or "The publisher's section" in page
    explained = metadata()["databases"]["news"]["tables"]["articles"]["columns"]
    assert 5 < len(explained) < 15
    assert "YYYYMMDD" in get("/news/articles")[1]


@pytest.mark.parametrize(
    ("database", "hidden"),
    [
        ("news", {"_sqlite_migrations", "sketches", "standing_lines", "standing_pages", "hosts", "articles_fts"}),
        ("captures", {"payloads", "keyframes", "sqlite_sequence"}),
    ],
)
def test_technical_tables_are_hidden(get, database, hidden):
    tables = {table["name"]: table["hidden"] for table in json.loads(get(f"/{database}.json")[1])["tables"]}
    assert hidden <= {name for name, is_hidden in tables.items() if is_hidden}
    shown = {name for name, is_hidden in tables.items() if not is_hidden}
    assert not any(name.startswith(("_", "articles_fts")) for name in shown)
    assert {"news": "articles", "captures": "captures"}[database] in shown


@pytest.mark.parametrize("path", ["/", "/news"])
def test_the_first_pages_say_where_to_start(get, path):
    _, page = get(path)
    begun = page.index("Start with")
    links = re.findall(r'href="(news/[a-z_]+)"', page)
    assert {"news/latest", "news/search", "news/articles"} <= set(links)
    assert path == "/news" or begun < page.index(">captures<")
    assert {get(f"/{link}")[0] for link in links} == {200}


def test_news_comes_before_captures(get):
    page = get("/")[1]
    assert page.index('href="/news"') < page.index('href="/captures"')


@pytest.mark.parametrize(("name", "column"), [("search", "id"), ("latest_edits", "article_id")])
def test_ids_in_answers_lead_to_the_article(get, name, column):
    _, page = get(f"/news/{name}", words="zurabel")
    assert f'<td class="col-{column}">{FIRST}</td>' in page
    assert f"td.col-{column}" in page[: page.index("</script>", page.index("addEventListener"))]
    assert get(f"/news/articles/{FIRST}")[0] == 200


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
    assert set(metadata()["databases"]["news"]["tables"]) - {"_sqlite_migrations", "sqlite_sequence"} == set(TABLES)
