"""The questions that analysts ask first, as views: a table of SQL.

Views hold no data. They are made with the schema and may be dropped and made again at any upgrade, so
they need no migrations. ``archive/schema/columns/`` explains what they show. CROSS JOIN keeps SQLite to the order
written: the small table first.
"""

from __future__ import annotations

from types import MappingProxyType

from sqlite_utils import Database

VIEWS = MappingProxyType(
    {
        "latest": """
SELECT id, day, published_at, source, title, authors, section, content_class, word_count, revision, gone_at,
       url, summary
FROM articles
ORDER BY id DESC
""",
        "wordings": """
SELECT r.article_id, r.revision, r.captured_at, a.source, r.cause,
       n.article_id IS NULL AS is_current,
       CASE WHEN n.article_id IS NULL THEN a.title ELSE n.title_before END AS title,
       CASE WHEN n.article_id IS NULL THEN a.subtitle ELSE n.subtitle_before END AS subtitle,
       CASE WHEN n.article_id IS NULL THEN a.body_blocks ELSE n.body_blocks_before END AS body_blocks,
       CASE WHEN n.article_id IS NULL THEN a.body ELSE n.body_before END AS body
FROM article_revisions AS r
JOIN articles AS a ON a.id = r.article_id
LEFT JOIN article_revisions AS n ON n.article_id = r.article_id AND n.revision = r.revision + 1
""",
        "edits": """
SELECT r.article_id, r.revision, r.captured_at, a.source, r.cause, r.is_silent, r.classes,
       r.words_added, r.words_removed, r.title_before,
       CASE WHEN n.article_id IS NULL THEN a.title ELSE n.title_before END AS title_after,
       r.modified_at, a.published_at, a.url
FROM article_revisions AS r
JOIN articles AS a ON a.id = r.article_id
LEFT JOIN article_revisions AS n ON n.article_id = r.article_id AND n.revision = r.revision + 1
WHERE r.revision > 1
""",
        "removed": """
SELECT id, source, title, published_at, gone_at, gone_reason, url
FROM articles
WHERE gone_at IS NOT NULL
""",
        "daily_counts": """
SELECT day, source, count(*) AS articles
FROM articles
GROUP BY day, source
""",
        "reprint_pairs": """
SELECT r.article_id, a.source, a.title, a.published_at,
       r.origin_id, o.source AS origin_source, o.title AS origin_title, o.published_at AS origin_published_at,
       r.coverage, r.share, round(r.lag_seconds / 3600.0, 2) AS lag_hours, r.credited, r.found_at
FROM reprints AS r
CROSS JOIN articles AS a ON a.id = r.article_id
CROSS JOIN articles AS o ON o.id = r.origin_id
""",
        "bylines": """
SELECT author.value AS author, a.id AS article_id, a.day, a.source, a.title, a.section
FROM articles AS a, json_each(a.authors) AS author
WHERE coalesce(json_extract(a.provenance, '$.authors.origin'), '') NOT LIKE 'outlet:%'
""",
        "topics": """
SELECT tag.value AS tag, a.id AS article_id, a.day, a.source, a.title
FROM articles AS a, json_each(a.tags) AS tag
""",
        "story_articles": """
SELECT a.story_id, s.articles, s.sources, a.id AS article_id, a.id = s.first_article_id AS is_first,
       a.published_at, a.source, a.title, a.url
FROM stories AS s
CROSS JOIN articles AS a ON a.story_id = s.id
""",
        "run_log": """
SELECT id, started_at, finished_at,
       CAST(strftime('%s', finished_at) AS INTEGER) - CAST(strftime('%s', started_at) AS INTEGER) AS seconds,
       command, outcome, exit_code, sources, counts, version
FROM runs
ORDER BY id DESC
""",
        "problems": """
SELECT source, state, reason, count(*) AS addresses, max(last_fetched_at) AS last_fetched_at,
       min(url) AS example_url
FROM addresses
WHERE state IN ('refused', 'failed')
GROUP BY source, state, reason
""",
        "open_addresses": """
SELECT source, url, state, reason, found_in, first_seen_at, hint_title, failures, next_due_at
FROM addresses
WHERE state = 'pending' OR (state = 'failed' AND next_due_at IS NOT NULL)
""",
    }
)
"""Name of each view and the SELECT behind it."""


def create_views(db: Database) -> None:
    """Make every view anew. Neither begins nor commits: call it inside the transaction of the schema."""
    for name, select in VIEWS.items():
        db.conn.execute(f"DROP VIEW IF EXISTS {name}")
        db.conn.execute(f"CREATE VIEW {name} AS {select.strip()}")
