"""How much an archive holds and how well it is filled: reads counts that are kept, never the articles."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlite_utils import Database

from archive.ids import DISPLACED
from archive.schema.counts import FILL_FIELDS


def stats(db: Database, folder: Path) -> dict[str, Any]:
    """What the archive holds and how well it is filled. Sizes in bytes, shares 0 to 1, times UTC text."""
    return {
        "articles": _first_row(db, _ARTICLES),
        "edits": _first_row(db, _EDITS),
        "reprints": _first_row(db, _REPRINTS),
        "sources": [_source_stats(row) for row in db.query(_SOURCES)],
        "rules": list(db.query(_RULES)),
        "addresses": {row["state"]: row["addresses"] for row in db.query(_STATES)},
        "reasons": list(db.query(_REASONS)),
        "runs": _first_row(db, "SELECT count(*) AS count, max(started_at) AS last_started_at FROM runs"),
        "last_run": next(db.query("SELECT * FROM run_log LIMIT 1"), None),
        "files": {path.name: path.stat().st_size for path in sorted(folder.glob("*.db*")) if path.is_file()},
    }


_ARTICLES = f"""
SELECT coalesce(sum(articles), 0) AS count, min(first_day) AS first_day, max(last_day) AS last_day,
       (SELECT count FROM totals WHERE name = 'days') AS days, coalesce(sum(removed), 0) AS removed,
       (SELECT count(*) FROM articles WHERE {DISPLACED}) AS displaced
FROM source_counts"""
_EDITS = """
SELECT coalesce(sum(edits), 0) AS count, (SELECT count FROM totals WHERE name = 'silent_edits') AS silent,
       coalesce(sum(edited), 0) AS articles
FROM source_counts"""
_REPRINTS = """
SELECT (SELECT count FROM totals WHERE name = 'reprints') AS count,
       (SELECT count FROM totals WHERE name = 'stories') AS stories"""
_SOURCES = """
SELECT s.name, s.title, s.status, c.* FROM sources AS s JOIN source_counts AS c ON c.source = s.name
WHERE c.articles > 0 OR s.name IN (SELECT source FROM address_counts UNION SELECT source FROM listings)
ORDER BY s.name"""
"""A source that was followed and never asked is none of the archive's yet."""
_RULES = """
SELECT source, field, sum(articles) AS articles,
       sum(iif(outcome = 'differs', articles, 0)) AS differs,
       sum(iif(outcome = 'nothing', articles, 0)) AS found_nothing,
       sum(iif(outcome = 'several', articles, 0)) AS found_several,
       max(iif(outcome <> 'agrees', last_seen_at, NULL)) AS last_seen_at,
       max(iif(outcome <> 'agrees', last_article_id, NULL)) AS last_article_id
FROM rule_checks GROUP BY source, field ORDER BY source, field"""
_STATES = "SELECT state, sum(addresses) AS addresses FROM address_counts GROUP BY state ORDER BY state"
_REASONS = """
SELECT source, state, reason, addresses FROM address_counts WHERE reason <> ''
ORDER BY addresses DESC, source, state, reason"""


def _source_stats(row: dict[str, Any]) -> dict[str, Any]:
    told = ("name", "title", "status", "articles", "first_day", "last_day", "days", "last_fetched_at")
    count = row["articles"]
    fill = {field: round(row[f"with_{field}"] / count, 4) for field in FILL_FIELDS} if count else {}
    return {name: row[name] for name in told} | {"fill": fill}


def _first_row(db: Database, sql: str) -> dict[str, Any]:
    return next(db.query(sql))
