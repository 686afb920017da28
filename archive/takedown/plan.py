"""What a takedown would remove: addresses, captures, and runs of text by which it proves that nothing is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from sqlite3 import Connection
from typing import Any

from archive.comparing.identity import DECIDED, MIN_TEXT_CHARACTERS, SERVED
from archive.database.files import CAPTURES
from archive.database.translating import translated
from archive.errors import NoSuchArticle
from archive.integrity import manifests
from archive.saving.lookup import COPY_REASON, earlier_texts, find_id, named_captures, read_row
from archive.store import Archive
from archive.takedown import tombstones, traces


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to go. `article_id` 0: an address whose page was never an article."""

    article_id: int
    urls: list[str]  # that served it
    claims: list[str]  # that pages only named
    hashes: list[tuple[str, str]]  # tombstones: hash, kind
    capture_ids: list[int]
    leaves: list[str]  # hexadecimal: what the manifests hold of it
    runs: list[str]
    frames: list[str]  # bytes of its compressed pages, hexadecimal
    aliases: list[int] = field(default_factory=list)  # ids of articles that were merged into it
    revisions: int = 0
    images: int = 0
    reprints: int = 0


def plan(archive: Archive, article: int | str) -> Plan:
    """What a takedown of an article, by id or by address, would remove. Changes nothing. Raises NoSuchArticle."""
    with translated(archive.folder):
        row = _row_of(archive, article)
        if row is None:
            return _plan_of_address(archive, str(article))
        return _plan_of_article(archive, row)


def _row_of(archive: Archive, article: int | str) -> dict[str, Any] | None:
    from_url = "SELECT article_id FROM article_urls WHERE url = ?1 UNION SELECT id FROM articles WHERE url = ?1"
    if isinstance(article, str):
        found = archive.db.conn.execute(from_url, (article,)).fetchone()
        return None if found is None else read_row(archive.db.conn, found[0])
    row = read_row(archive.db.conn, article)
    if row is None:
        raise NoSuchArticle(f"no article {article}: give an id, or an address as it stands in article_urls")
    return row


def _plan_of_article(archive: Archive, row: dict[str, Any]) -> Plan:
    connection, article_id = archive.db.conn, int(row["id"])
    known = connection.execute("SELECT url, reason FROM article_urls WHERE article_id = ?", (article_id,)).fetchall()
    asked = "SELECT url FROM addresses WHERE article_id = ?1 UNION SELECT url FROM fetches WHERE article_id = ?1"
    served = [url for url, reason in known if reason in SERVED | {COPY_REASON, DECIDED}]
    served += [url for (url,) in connection.execute(asked, (article_id,))]
    served += sorted(archive.captures.addresses(_further_pages(archive, article_id)))
    asked_at = list(dict.fromkeys([row["url"], *served] if row["url"] else served))
    urls = [url for url in asked_at if find_id(connection, url) in (None, article_id)]  # others are of other articles
    claims = [url for url, _ in known if url not in urls]
    captures = _captures_of(archive, article_id, asked_at)
    return Plan(
        article_id=article_id,
        urls=urls,
        claims=claims,
        hashes=[*_address_hashes(urls, claims), *_identity_hashes(connection, row)],
        capture_ids=captures,
        leaves=_leaves(archive, article_id, captures),
        runs=_runs(connection, article_id, row, urls),
        frames=archive.captures.frames_of(captures),
        aliases=sorted(_numbers(connection, "SELECT id FROM article_aliases WHERE article_id = ?", article_id)),
        revisions=row["revision"],
        images=row["image_count"],
        reprints=_count(connection, "SELECT count(*) FROM reprints WHERE ?1 IN (article_id, origin_id)", article_id),
    )


def _plan_of_address(archive: Archive, url: str) -> Plan:
    known = archive.ledger.known([url])
    captures = _captures_of(archive, 0, [url])
    if not known and not captures:
        raise NoSuchArticle(f"{archive.folder} knows nothing of {url}: give an id, or an address as in article_urls")
    return Plan(
        article_id=0, urls=[url], claims=[], hashes=list(_address_hashes([url], [])), capture_ids=captures,
        leaves=_leaves(archive, 0, captures), runs=[],
        frames=archive.captures.frames_of(captures),
    )  # fmt: skip


def _captures_of(archive: Archive, article_id: int, urls: list[str]) -> list[int]:
    """What the article was read from, what its addresses sent, and whatever has the same bytes."""
    connection, found = archive.db.conn, _read_from(archive.db.conn, article_id)
    for url in urls:
        found |= {kept.id for kept in archive.captures.of_url(url)}
    found |= {further for each in found for further in archive.captures.followers(each)}
    found |= archive.captures.with_same_payload(found)
    # What is the evidence of another article stays, and is reported if it tells.
    return sorted(found - named_captures(connection, found, but_by=article_id))


def _read_from(connection: Connection, article_id: int) -> set[int]:
    found = _numbers(connection, "SELECT capture_id FROM articles WHERE id = ?", article_id)
    for table in ("article_revisions", "article_changes", "fetches"):
        found |= _numbers(connection, f"SELECT capture_id FROM {table} WHERE article_id = ?", article_id)
    return found


def _further_pages(archive: Archive, article_id: int) -> set[int]:
    """The captures of the pages behind its first."""
    read = _read_from(archive.db.conn, article_id)
    return {further for each in read for further in archive.captures.followers(each)}


def _address_hashes(urls: list[str], claims: list[str]) -> Iterator[tuple[str, str]]:
    yield from ((tombstones.address_hash(url), "address") for url in urls)
    yield from ((tombstones.claim_hash(url), "claim") for url in claims)


def _identity_hashes(connection: Connection, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    source = row["source"]
    if row["source_article_id"] is not None:
        yield tombstones.id_hash(source, row["source_article_id"]), "article id"
    for name, number in connection.execute(_MERGED_IDS, (row["id"],)):
        yield tombstones.id_hash(name, number), "article id"
    if len(row["body"]) >= MIN_TEXT_CHARACTERS:
        for body_sha256 in earlier_texts(connection, row["id"]) | {row["body_sha256"]}:
            yield tombstones.text_hash(source, body_sha256), "text"


_MERGED_IDS = """
SELECT DISTINCT part ->> 'source', part ->> 'source_article_id'
FROM (
  SELECT d.details -> side.value AS part
  FROM article_aliases AS a JOIN decisions AS d ON d.id = a.decision_id
  CROSS JOIN json_each('["$.kept.articles[0]", "$.merged.articles[0]"]') AS side
  WHERE a.article_id = ?
)
WHERE part ->> 'source_article_id' IS NOT NULL"""
"""The publishers' ids of what was merged into an article, and of what it was before: the later page's stays its own."""


def _leaves(archive: Archive, article_id: int, capture_ids: list[int]) -> list[str]:
    found = [leaf for leaf, _ in manifests.revision_leaves(archive.db.conn, "article_id = ?", (article_id,))]
    captures = archive.connections()[CAPTURES.name]
    for capture_id in capture_ids:
        found += [leaf for leaf, _ in manifests.capture_leaves(captures, "id = ?", (capture_id,))]
    return [leaf.hex() for leaf in found]


def _runs(connection: Connection, article_id: int, row: dict[str, Any], urls: list[str]) -> list[str]:
    """Runs of every text and address that was stored of it."""
    texts = [row[name] for name in ("title", "subtitle", "summary", "byline_raw", "credit_line") if row[name]]
    bodies = [row["body"]]
    for query in (
        "SELECT title_before, subtitle_before, body_before FROM article_revisions WHERE article_id = ?",
        "SELECT before, after FROM article_changes WHERE article_id = ?",
        "SELECT caption, alt FROM images WHERE article_id = ?",
    ):
        bodies += [cell for cells in connection.execute(query, (article_id,)) for cell in cells if cell]
    whole = [url for url in urls if len(url) >= traces.MIN_RUN_CHARACTERS and _stands_alone(connection, url, urls)]
    return [*whole, *traces.runs_of([*texts, *bodies])]


def _stands_alone(connection: Connection, url: str, own: list[str]) -> bool:
    """Whether finding the address in a file says something: it is the beginning of no other one, and no other one
    is nearly it. Cells lie side by side without a gap, so ``.../4`` before ``2025-02-06`` reads as ``.../42``."""
    longer = "SELECT url FROM {} WHERE url > ?1 AND url < ?1 || char(1114111) LIMIT 50"
    shorter = [url[:-missing] for missing in range(1, _MISSING_CHARACTERS + 1)]
    among = f"SELECT url FROM {{}} WHERE url IN ({', '.join('?' * len(shorter))})"
    others = {
        row[0]
        for table in ("article_urls", "addresses")
        for query, values in ((longer, [url]), (among, shorter))
        for row in connection.execute(query.format(table), values)
    }
    return others <= set(own)


_MISSING_CHARACTERS = 10
"""As many as a day has, which is what follows an address in most tables."""


def _numbers(connection: Connection, query: str, value: int) -> set[int]:
    return {row[0] for row in connection.execute(query, (value,)) if row[0] is not None}


def _count(connection: Connection, query: str, value: int) -> int:
    return int(connection.execute(query, (value,)).fetchone()[0])
