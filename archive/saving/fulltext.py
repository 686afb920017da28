"""Filling the full-text index once for many articles, instead of once for each.

FTS5 writes what it holds in memory whenever a row id comes that is lower than the one before, and at every
savepoint: saved one by one, a thousand articles cost three times as much to index as in one statement in the order
of their ids. So while a batch is open, temporary triggers only note which articles are to be indexed.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from sqlite3 import Connection

BULK_SHARE = 8
"""An index of which more than an eighth is new is written anew as a whole."""

MERGED_PAGES = 500
"""Pages that one step of tidying writes, in a transaction of its own: 2 MB."""

MERGES = 8
"""Steps at most when an archive is closed: what is left is done the next time."""


@contextmanager
def deferred(connection: Connection) -> Iterator[None]:
    """Within the open transaction, index at the end of the block what is written in it. Nests.

    When an error leaves the block the transaction must be rolled back, which brings the archive's own triggers
    back with all else: readers and a power cut never meet an index that is behind.
    """
    if connection.execute("SELECT 1 FROM temp.sqlite_master WHERE name = 'unindexed'").fetchone():
        yield
        return
    query = "SELECT name, sql FROM main.sqlite_master WHERE type = 'trigger' AND name GLOB 'articles_fts_*'"
    own = connection.execute(query).fetchall()
    for name, _ in own:
        connection.execute(f"DROP TRIGGER main.{name}")
    for statement in _NOTING:
        connection.execute(statement)
    yield
    connection.execute(_INDEXING)
    for name in ("noted_insert", "noted_update", "noted_delete"):
        connection.execute(f"DROP TRIGGER temp.{name}")
    connection.execute("DROP TABLE temp.unindexed")
    for _, statement in own:
        connection.execute(statement)


def tidy(connection: Connection, *, added: int) -> None:
    """Merge the parts of the index, so that searching asks few and no later commit must merge a big one.

    FTS5 merges 16 parts of one level whatever their size, within the commit that brings the last: after a bulk
    load that is seconds in the middle of a crawl. `added` articles since the archive was opened are a bulk load
    when they are much of the index; then it becomes one part, which later ones do not soon catch up with.
    """
    if added and added * BULK_SHARE >= connection.execute("SELECT total(articles) FROM source_counts").fetchone()[0]:
        connection.execute("INSERT INTO articles_fts(articles_fts) VALUES ('optimize')")
        return
    for _ in range(MERGES):
        before = connection.total_changes
        connection.execute("INSERT INTO articles_fts(articles_fts, rank) VALUES ('merge', ?)", (MERGED_PAGES,))
        if connection.total_changes - before < 2:  # FTS5 documentation, "The merge Command": nothing was left to do
            break


_COLUMNS = "title, summary, body, authors, source_token"
_OUT_OF_INDEX = f"""
  INSERT INTO articles_fts(articles_fts, rowid, {_COLUMNS})
  SELECT 'delete', old.id, old.title, old.summary, old.body, old.authors, old.source_token
  WHERE old.id NOT IN (SELECT id FROM unindexed);"""
_NOTING = (
    "CREATE TEMP TABLE unindexed (id INTEGER PRIMARY KEY)",
    """CREATE TEMP TRIGGER noted_insert AFTER INSERT ON main.articles BEGIN
      INSERT INTO unindexed VALUES (new.id);
    END""",
    f"""CREATE TEMP TRIGGER noted_update AFTER UPDATE OF title, summary, body, authors, source ON main.articles BEGIN
      {_OUT_OF_INDEX}
      INSERT OR IGNORE INTO unindexed VALUES (new.id);
    END""",
    f"""CREATE TEMP TRIGGER noted_delete AFTER DELETE ON main.articles BEGIN
      {_OUT_OF_INDEX}
      DELETE FROM unindexed WHERE id = old.id;
    END""",
)
_INDEXING = f"""
INSERT INTO articles_fts(rowid, {_COLUMNS})
SELECT id, {_COLUMNS} FROM temp.unindexed CROSS JOIN main.articles USING (id) ORDER BY id"""
