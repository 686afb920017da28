"""How a source's rules fare: the rows of ``rule_checks``.

Counted once an article, in the transaction that stores it; reading a capture again counts nothing.
"""

from __future__ import annotations

from datetime import datetime
from sqlite3 import Connection

from archive.article import Article, utc_text

FINDS_NOTHING = "finds nothing"
"""The raw evidence under ``rule:FIELD`` of a rule that found nothing; any other: it found several values."""

COMPARED = ("title", "body", "published", "authors")
"""Fields that are read with and without the rule."""


def count_rules(connection: Connection, article: Article, article_id: int, at: datetime) -> None:
    """Count how the rules that read a new article, captured at `at` (UTC), fared."""
    outcomes = _outcomes(article)
    if outcomes:
        version = (article.source, article.extractor_version)
        connection.execute("DELETE FROM rule_checks WHERE source = ? AND extractor_version <> ?", version)
    for field, outcome in outcomes.items():
        row = (article.source, field, outcome, article.extractor_version, utc_text(at), article_id)
        connection.execute(_COUNT, row)


def _outcomes(article: Article) -> dict[str, str]:
    """Field -> ``agrees``, ``differs``, ``nothing`` or ``several``, for every rule that had a say."""
    provenance = article.provenance
    ruled = [name for name in COMPARED if name in provenance and provenance[name].origin.startswith("rule:")]
    outcomes = dict.fromkeys(ruled, "agrees")
    for name, told in provenance.items():
        kind, _, field = name.partition(":")
        if kind == "generic":
            outcomes[field] = "differs"
        elif kind == "rule":
            outcomes[field] = "nothing" if told.raw == FINDS_NOTHING else "several"
    return outcomes


_COUNT = """
INSERT INTO rule_checks(source, field, outcome, extractor_version, articles, last_seen_at, last_article_id)
VALUES (?, ?, ?, ?, 1, ?, ?)
ON CONFLICT DO UPDATE SET articles = articles + 1, last_seen_at = excluded.last_seen_at,
  last_article_id = excluded.last_article_id"""
