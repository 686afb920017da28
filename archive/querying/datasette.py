"""An archive in datasette: descriptions, order, search and ready-made questions for release line 0.65.

``datasette FOLDER`` reads the files that `write_metadata` puts beside the databases.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from archive.querying.snippets import WORDS
from archive.schema.columns import CAPTURE_TABLES, TABLES, Table

SETTINGS = {
    "suggest_facets": False,  # guessing facets costs seconds a page on a million articles
    "default_page_size": 50,
    "max_returned_rows": 1000,
    "sql_time_limit_ms": 5000,
    "facet_time_limit_ms": 1000,
}
"""What ``settings.json`` says; see ``datasette --help-settings``."""

# escape_fts is datasette's own: what was typed becomes quoted words. The empty phrase in front matches nothing and
# hinders nothing; it keeps an empty search from being a syntax error. printf ends at a NUL, as FTS5 itself does.
_TYPED = """'"" ' || escape_fts(printf('%s', :words))"""

_SEARCH = f"""
select a.id, a.day, a.source, a.title, snippet(articles_fts, 2, '[', ']', '…', {WORDS}) as found, a.url
from articles_fts join articles as a on a.id = articles_fts.rowid
where articles_fts match {_TYPED}"""

QUERIES = {
    "search": {
        "title": "Search, best first",
        "description": 'All words must occur; put "words in quotes" to have them side by side.',
        "sql": f"{_SEARCH}\norder by rank limit 100",
    },
    "search_newest": {
        "title": "Search, newest first",
        "description": "As search, straight from the index in the order of ids, which is the order of days.",
        "sql": f"{_SEARCH}\norder by articles_fts.rowid desc limit 100",
    },
    "latest_edits": {
        "title": "What was edited lately",
        "description": "Changes that publishers made to articles already out, newest first.",
        "sql": """
select article_id, captured_at, source, revision, is_silent, classes, words_added, words_removed,
       title_before, title_after, url
from edits where cause <> 'extraction' order by captured_at desc limit 200""",
    },
    "latest_reprints": {
        "title": "Who printed whose text",
        "description": "Pairs of articles that share text, newest first.",
        "sql": """
select article_id, origin_id, found_at, source, title, origin_source, origin_title, coverage, share,
       lag_hours, credited
from reprint_pairs order by article_id desc limit 200""",
    },
    "counts_by_day": {
        "title": "Articles a day",
        "description": "One row a day and source; leave source empty for all.",
        "sql": """
select day, source, articles from daily_counts
where :source = '' or source = :source order by day desc, source limit 1000""",
    },
}
"""Canned queries of ``news``; names differ from the views', which share their address space."""

# datasette 0.65 makes links of whole addresses only, and no query knows at which address it is served.
_LINKS = """<script>
addEventListener("DOMContentLoaded", () => {
  for (const cell of document.querySelectorAll("td.col-id, td.col-article_id, td.col-origin_id")) {
    const id = cell.textContent.trim();
    if (/^[0-9]+$/.test(id)) cell.innerHTML = `<a href="articles/${id}">${id}</a>`;
  }
});
</script>"""

# datasette lists databases as the folder happens to hold them; news comes first.
_INDEX = """{% extends "default:index.html" %}
{% set databases = databases|sort(attribute="name", reverse=true) %}
"""

# Relative: right on the front page and on the page of the database, wherever datasette is mounted.
_START = (
    'Start with <a href="news/latest">the latest articles</a>, or '
    '<a href="news/search">search for words</a> (<a href="news/search_newest">newest first</a>). '
    'Then: <a href="news/latest_edits">what was edited</a>, '
    '<a href="news/latest_reprints">who printed whose text</a>, '
    '<a href="news/counts_by_day">articles a day</a>, and '
    '<a href="news/articles">all articles with every column</a>.'
)


def metadata() -> dict[str, Any]:
    """What ``metadata.json`` says: every table, view and column described from ``archive/schema/columns/``."""
    return {
        "title": "Wartarsip",
        "description_html": f"<p>An archive of published news. The texts remain their publishers'.</p><p>{_START}</p>",
        "databases": {
            "news": {
                "description_html": f"<p>{_START}</p>",
                "tables": _tables(TABLES),
                "queries": {name: _query(query) for name, query in QUERIES.items()},
            },
            "captures": {
                "description": "What servers sent, compressed: evidence, not for reading. The articles are in news.",
                "tables": _tables(CAPTURE_TABLES),
            },
        },
    }


def write_metadata(folder: Path) -> None:
    """Write ``metadata.json``, ``settings.json`` and ``templates/`` into the folder of an archive."""
    for name, content in (("metadata.json", metadata()), ("settings.json", SETTINGS)):
        (folder / name).write_text(json.dumps(content, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    templates = folder / "templates"
    templates.mkdir(exist_ok=True)
    (templates / "index.html").write_text(_INDEX, encoding="utf-8")


_TECHNICAL = (
    "articles_fts", "sketches", "hosts", "tombstones", "article_aliases", "separations", "copies", "manifests",
    "pending_texts", "single_lines", "standing_lines", "standing_pages", "payloads", "keyframes",
)  # fmt: skip
_FTS = {"fts_table": "articles_fts", "fts_pk": "id"}
_TREATMENT: Mapping[str, Mapping[str, Any]] = {
    "articles": {**_FTS, "label_column": "title", "sort_desc": "id", "size": 20},
    "latest": _FTS,
    "sources": {"label_column": "title"},
    "runs": {"sort_desc": "id"},
    "fetches": {"sort_desc": "id"},
    "article_revisions": {"size": 20},
    "wordings": {"size": 20},
    "captures": {"sort_desc": "id"},
    **{name: {"hidden": True} for name in _TECHNICAL},
}
_NOT_OURS = ("_sqlite_migrations", "sqlite_sequence")

_NOT_PLAIN = frozenset(
    {
        "id", "day", "published_at", "modified_at", "byline_raw", "content_class", "is_free", "body_complete",
        "revision", "story_id", "body_blocks", "provenance",
    }
)  # fmt: skip
"""Columns of ``articles`` whose names do not explain themselves: datasette prints every explanation above the rows."""


def _tables(tables: Mapping[str, Table]) -> dict[str, dict[str, Any]]:
    return {name: _table(name, table) for name, table in tables.items()} | {
        name: {"hidden": True} for name in _NOT_OURS
    }


def _table(name: str, table: Table) -> dict[str, Any]:
    columns = {column: text for column, text in table.columns.items() if name != "articles" or column in _NOT_PLAIN}
    return {"description": table.meaning, "columns": columns, **_TREATMENT.get(name, {})}


def _query(query: Mapping[str, str]) -> dict[str, str]:
    description = f"{escape(query['description'])}{_LINKS}"
    return {"title": query["title"], "description_html": description, "sql": query["sql"].strip()}
