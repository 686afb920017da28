"""A story that lost an article: what is left of it may be a smaller one, several, or none."""

from __future__ import annotations

from collections.abc import Iterable
from sqlite3 import Connection


def regroup(connection: Connection, story_id: int) -> None:
    """Divide a story anew along the reprints that are left, within the open transaction."""
    members = [row[0] for row in connection.execute("SELECT id FROM articles WHERE story_id = ?", (story_id,))]
    connection.execute("UPDATE articles SET story_id = NULL WHERE story_id = ?", (story_id,))
    connection.execute("DELETE FROM stories WHERE id = ?", (story_id,))
    for group in _groups(connection, members):
        if len(group) > 1:
            _make_story(connection, group)


def _groups(connection: Connection, members: Iterable[int]) -> list[set[int]]:
    """The members that reprints still tie together, directly or through others."""
    waiting, groups = set(members), []
    while waiting:
        group, edge = set[int](), {waiting.pop()}
        while edge:
            group |= edge
            edge = {other for one in edge for other in _neighbours(connection, one)} & waiting
            waiting -= edge
        groups.append(group)
    return groups


def _neighbours(connection: Connection, article_id: int) -> list[int]:
    query = (
        "SELECT origin_id FROM reprints WHERE article_id = ?1"
        " UNION SELECT article_id FROM reprints WHERE origin_id = ?1"
    )
    return [row[0] for row in connection.execute(query, (article_id,))]


def _make_story(connection: Connection, group: Iterable[int]) -> None:
    cursor = connection.execute("INSERT INTO stories(first_article_id, articles, sources) VALUES (0, 0, 0)")
    story_id = int(cursor.lastrowid or 0)
    connection.executemany(
        "UPDATE articles SET story_id = ? WHERE id = ?", [(story_id, each) for each in sorted(group)]
    )
    connection.execute(
        "UPDATE stories SET (articles, sources) ="
        " (SELECT count(*), count(DISTINCT source) FROM articles WHERE story_id = ?1),"
        " first_article_id = (SELECT id FROM articles WHERE story_id = ?1"
        " ORDER BY coalesce(published_at, first_seen_at), id LIMIT 1) WHERE id = ?1",
        (story_id,),
    )
