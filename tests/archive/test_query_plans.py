"""What we ship is answered from indexes, and no limit is paid with reading and sorting every article."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from archive_samples import NOW, article, hours, moment

from archive.querying.datasette import QUERIES
from archive.schema.views import VIEWS
from archive.store import Archive

ROOT = Path(__file__).parent.parent.parent

SHIPPED = {
    **{f"view {name}": f"SELECT * FROM {name} LIMIT 50" for name in VIEWS},
    **{f"datasette {name}": query["sql"] for name, query in QUERIES.items()},
    **{path.name: path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("examples/queries/*.sql"))},
}

READS_ALL = {"fill_rates_by_day.sql"}  # counts the filled columns of every article, in the order of an index

ASKED = {
    "latest": "SELECT * FROM latest WHERE id < 2025020700000 LIMIT 50",
    "wordings": "SELECT * FROM wordings WHERE article_id = 2025020600001",
    "edits": "SELECT * FROM edits ORDER BY captured_at DESC LIMIT 50",
    "removed": "SELECT * FROM removed ORDER BY gone_at DESC LIMIT 50",
    "daily_counts": "SELECT * FROM daily_counts WHERE day >= '2025-02-01'",
    "reprint_pairs": "SELECT * FROM reprint_pairs ORDER BY article_id DESC LIMIT 50",
    "bylines": "SELECT * FROM bylines WHERE day = '2025-02-06'",
    "topics": "SELECT * FROM topics WHERE day = '2025-02-06'",
    "story_articles": "SELECT * FROM story_articles WHERE story_id = 1",
    "one source by date": "SELECT id FROM articles WHERE source = 's1' ORDER BY published_at DESC LIMIT 50",
    "an address": "SELECT article_id FROM article_urls WHERE url = 'https://senja.example/1'",
    "what is due": "SELECT url FROM addresses WHERE source = 's1' AND next_due_at <= '2025-02-06T00:00:00Z'",
}
"""The questions that each is for, as an analyst or a crawl asks them."""


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    """Enough articles, with statistics, that SQLite chooses as it does for many."""
    folder = tmp_path_factory.mktemp("rencana") / "arsip"
    with Archive.create(folder) as archive, archive.transaction():
        for seed in range(150):
            told = moment(NOW + hours(7 * seed))
            archive.save(article(seed, source=f"s{seed % 7}", published=told), captured_at=NOW)
    with Archive.open(folder, read_only=True) as archive:
        archive.db.conn.create_function("escape_fts", 1, lambda text: text)  # datasette's own
        yield archive.db.conn


def plan(connection, sql):
    values = dict.fromkeys(re.findall(r":([a-z]+)", sql), "")
    return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql.strip().rstrip(';')}", values)]


@pytest.mark.parametrize("name", ASKED)
def test_what_is_asked_for_comes_from_an_index(connection, name):
    steps = plan(connection, ASKED[name])
    assert not any(re.match(r"SCAN (a|o|articles|article_urls|addresses)$", step) for step in steps), steps
    assert any("USING" in step for step in steps)


@pytest.mark.parametrize("name", sorted(SHIPPED.keys() - READS_ALL))
def test_no_shipped_question_sorts_all_articles(connection, name):
    steps = plan(connection, SHIPPED[name])
    reads_all = any(re.match(r"SCAN (a|o|articles)$", step) for step in steps)
    assert not (reads_all and any("TEMP B-TREE FOR ORDER BY" in step for step in steps)), steps


def test_statistics_are_there_after_a_run(connection):
    tables = {row[0] for row in connection.execute("SELECT DISTINCT tbl FROM sqlite_stat1")}
    assert {"articles", "article_urls", "article_revisions"} <= tables
