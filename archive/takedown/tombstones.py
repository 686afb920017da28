"""What was taken down comes back no more: hashes of its addresses, its id and its texts, and nothing readable.

A hash is SHA-256 over the kind, a zero byte and the value, so that only somebody who holds an address can ask
whether it is one of those.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from sqlite3 import Connection

from archive.article import Article
from archive.comparing.identity import MIN_TEXT_CHARACTERS, SERVED, served_addresses

PENDING = "takedown.pending"
"""The file beside an archive that remembers a takedown until it is finished; it holds runs of the text."""

REASON = "taken down"
"""``addresses.reason`` and ``fetches.reason`` of what is asked for no more."""


def address_hash(url: str) -> str:
    """The tombstone of an address that served the article."""
    return _hash("address", url)


def claim_hash(url: str) -> str:
    """The tombstone of an address that a page only named: templates name their front page on every page."""
    return _hash("claim", url)


def id_hash(source: str, source_article_id: str) -> str:
    """The tombstone of a publisher's own id."""
    return _hash("article id", f"{source}\0{source_article_id}")


def text_hash(source: str, body_sha256: str) -> str:
    """The tombstone of one wording."""
    return _hash("text", f"{source}\0{body_sha256}")


def placeholder(url: str) -> str:
    """What stands in the ledger for an address that was taken down, so that every address stays accounted for."""
    return f"tombstone:{address_hash(url)}"


def bars_address(connection: Connection, *urls: str) -> bool:
    """Whether any of `urls` led to an article that was taken down."""
    return _holds(connection, (hash_of(url) for url in urls for hash_of in (address_hash, claim_hash)))


def bars_article(connection: Connection, article: Article) -> bool:
    """Whether `article` was taken down: by an address it was served at, a served one that it claims, id or text."""
    return _holds(connection, _hashes_of(article))


def _hashes_of(article: Article) -> Iterator[str]:
    for url in served_addresses(article):
        yield from (address_hash(url), claim_hash(url))
    yield from (address_hash(each.url) for each in article.addresses if each.reason not in SERVED)
    if article.source_article_id is not None:
        yield id_hash(article.source, article.source_article_id)
    if len(article.body) >= MIN_TEXT_CHARACTERS:
        yield text_hash(article.source, article.body_sha256)


def _holds(connection: Connection, hashes: Iterable[str]) -> bool:
    if connection.execute("SELECT 1 FROM tombstones LIMIT 1").fetchone() is None:
        return False  # nearly every archive, at nearly every save
    query = "SELECT 1 FROM tombstones WHERE hash = ?"
    return any(connection.execute(query, (each,)).fetchone() for each in hashes)


def _hash(kind: str, value: str) -> str:
    return hashlib.sha256(f"{kind}\0{value}".encode()).hexdigest()
