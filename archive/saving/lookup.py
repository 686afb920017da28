"""Finding and reading stored articles by id, address, title or text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from sqlite3 import Connection
from typing import Any

from archive.article import Article, text_sha256
from archive.comparing.identity import DECIDED, SERVED, Known, served_addresses, title_key
from archive.saving.rows import IMAGE_COLUMNS, article_of, read_back

COPY_REASON = "same text"
"""``article_urls.reason`` of an address that was joined because it serves the same text."""

MAX_CANDIDATES = 20
"""Rows looked at for one rung; the oldest come first, and a copy joins the oldest."""


def find_id(connection: Connection, url: str) -> int | None:
    """The article that an address leads to."""
    row = connection.execute("SELECT article_id FROM article_urls WHERE url = ?", (url,)).fetchone()
    return None if row is None else int(row[0])


def living_id(connection: Connection, article_id: int) -> int:
    """`article_id`, or the article that it was merged into."""
    row = connection.execute("SELECT article_id FROM article_aliases WHERE id = ?", (article_id,)).fetchone()
    return article_id if row is None else int(row[0])


def read_row(connection: Connection, article_id: int) -> dict[str, Any] | None:
    """A row of ``articles``, every column by name."""
    cursor = connection.execute("SELECT * FROM articles WHERE id = ?", (article_id,))
    row = cursor.fetchone()
    return None if row is None else dict(zip((column[0] for column in cursor.description), row, strict=True))


def read_article(connection: Connection, article_id: int) -> Article | None:
    """The record under `article_id`, addresses in the order of their names."""
    row = read_row(connection, article_id)
    return None if row is None else article_of_row(connection, row)


def article_of_row(connection: Connection, row: dict[str, Any]) -> Article:
    """The record of a row of ``articles``, with its pictures and addresses."""
    images = connection.execute(
        f"SELECT {', '.join(IMAGE_COLUMNS)} FROM images WHERE article_id = ? ORDER BY position", (row["id"],)
    )
    addresses = connection.execute(
        "SELECT url, reason FROM article_urls WHERE article_id = ? ORDER BY url", (row["id"],)
    )
    with read_back(row["id"]):
        return article_of(row, images.fetchall(), addresses.fetchall())


def last_named_capture(connection: Connection) -> int:
    """The highest id of a capture that an article, a revision or a fetch names; 0 when none does."""
    tables = ("articles", "article_revisions", "fetches")
    query = "SELECT max(capture_id) FROM {} WHERE capture_id IS NOT NULL"
    return max(connection.execute(query.format(table)).fetchone()[0] or 0 for table in tables)


def named_captures(connection: Connection, capture_ids: Iterable[int], *, but_by: int | None = None) -> set[int]:
    """Those of the captures that are the evidence of an article, other than `but_by`."""
    queries = ["SELECT 1 FROM articles WHERE capture_id = ?1 AND id IS NOT ?2"]
    queries += [
        f"SELECT 1 FROM {table} WHERE capture_id = ?1 AND article_id IS NOT ?2 AND article_id IS NOT NULL"
        for table in ("article_revisions", "article_changes", "fetches")
    ]
    return {
        each for each in capture_ids if any(connection.execute(query, (each, but_by)).fetchone() for query in queries)
    }


def known_articles(connection: Connection, article: Article, day: date) -> list[Known]:
    """The stored articles that `identity.decide` must judge: those that share a rung of its ladder."""
    led: dict[int, dict[str, str]] = {}  # article id -> its addresses among the candidate's, with reasons
    urls = [address.url for address in article.addresses]
    title = (article.source, title_key(article.title), day.isoformat(), MAX_CANDIDATES)
    text = (article.source, article.body_sha256, MAX_CANDIDATES)
    own = (article.source, article.source_article_id, MAX_CANDIDATES)
    for article_id, url, reason in connection.execute(_sharing(len(urls)), (*urls, *title, *text, *own)):
        addresses = led.setdefault(article_id, {})
        if url is not None:
            addresses[url] = reason
    ids = set(led) - _separated(connection, article) if led else ()
    return [_known(connection, article_id, led[article_id]) for article_id in sorted(ids)]


def _separated(connection: Connection, article: Article) -> set[int]:
    """Articles that a person said are not what is served at one of the addresses."""
    query = "SELECT article_id FROM separations WHERE url = ?"
    return {row[0] for url in served_addresses(article) for row in connection.execute(query, (url,))}


@lru_cache(maxsize=32)
def _sharing(urls: int) -> str:
    """One statement for articles at one of so many addresses, and those of a source under a title and day, a text, an
    id: asked one by one, four questions cost three times as much."""
    at_address = f"SELECT article_id, url, reason FROM article_urls WHERE url IN ({', '.join('?' * urls)})"
    of_source = (
        f"SELECT * FROM (SELECT id, NULL, NULL FROM articles WHERE source = ? AND {condition} ORDER BY id LIMIT ?)"
        for condition in ("title_key = ? AND day = ?", "body_sha256 = ?", "source_article_id = ?")
    )
    return " UNION ALL ".join((at_address, *of_source))


def _known(connection: Connection, article_id: int, addresses: dict[str, str]) -> Known:
    row = connection.execute(
        "SELECT source, source_article_id, title_key, day, published_at IS NOT NULL, body, body_sha256,"
        " url IS NOT NULL AND gone_at IS NULL FROM articles WHERE id = ?",
        (article_id,),
    ).fetchone()
    copies = frozenset(url for url, reason in addresses.items() if reason == COPY_REASON)
    return Known(
        article_id=article_id,
        source=row[0],
        source_article_id=row[1],
        title_key=row[2],
        day=date.fromisoformat(row[3]),
        is_dated=bool(row[4]),
        body=row[5],
        body_sha256=row[6],
        addresses=frozenset(addresses),
        claimed=frozenset(url for url, reason in addresses.items() if reason not in SERVED | {COPY_REASON, DECIDED}),
        decided=frozenset(url for url, reason in addresses.items() if reason == DECIDED),
        copies=copies,
        is_online=bool(row[7]),
        earlier_texts=earlier_texts(connection, article_id) if copies else frozenset(),
    )


def earlier_texts(connection: Connection, article_id: int) -> frozenset[str]:
    """``body_sha256`` of each wording that the article had before."""
    query = "SELECT body_before FROM article_revisions WHERE article_id = ? AND body_before IS NOT NULL"
    return frozenset(text_sha256(row[0]) for row in connection.execute(query, (article_id,)))
