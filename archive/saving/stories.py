"""Stories: the articles that reprints tie together, directly or through others."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from sqlite3 import Connection


def join(connection: Connection, one: int, other: int) -> None:
    """Both articles, and the stories that they are in, become one story under the lower number."""
    query = "SELECT DISTINCT story_id FROM articles WHERE id IN (?, ?) AND story_id IS NOT NULL ORDER BY story_id"
    stories = [row[0] for row in connection.execute(query, (one, other))]
    if not stories:
        _make_story(connection, (one, other))
        return
    for merged in stories[1:]:
        connection.execute("UPDATE articles SET story_id = ? WHERE story_id = ?", (stories[0], merged))
        connection.execute("DELETE FROM stories WHERE id = ?", (merged,))
    _fill(connection, stories[0], (one, other))


def regroup(connection: Connection, story_id: int) -> None:
    """Divide a story that lost an article along the reprints that are left: the largest part keeps its number."""
    members = [row[0] for row in connection.execute("SELECT id FROM articles WHERE story_id = ?", (story_id,))]
    connection.execute("UPDATE articles SET story_id = NULL WHERE story_id = ?", (story_id,))
    groups = sorted(_groups(connection, members), key=lambda group: (-len(group), min(group)))
    parts = [group for group in groups if len(group) > 1]
    if parts:
        _fill(connection, story_id, parts[0])
    else:
        connection.execute("DELETE FROM stories WHERE id = ?", (story_id,))
    for group in parts[1:]:
        _make_story(connection, group)


def renumber(connection: Connection, article_id: int, story_id: int | None) -> None:
    """Give the story of an article that number, if it is free; None: a new one."""
    (present,) = connection.execute("SELECT story_id FROM articles WHERE id = ?", (article_id,)).fetchone()
    taken = "SELECT 1 FROM stories WHERE id = ?"
    if present is None or connection.execute(taken, (story_id,)).fetchone() is not None:
        return
    number = story_id or connection.execute("SELECT max(id) + 1 FROM stories").fetchone()[0]
    connection.execute(
        "INSERT INTO stories SELECT ?, first_article_id, articles, sources FROM stories WHERE id = ?",
        (number, present),
    )
    connection.execute("UPDATE articles SET story_id = ? WHERE story_id = ?", (number, present))
    connection.execute("DELETE FROM stories WHERE id = ?", (present,))


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


def _make_story(connection: Connection, members: Collection[int]) -> int:
    """A story of these articles, under a new number."""
    cursor = connection.execute(
        "INSERT INTO stories(first_article_id, articles, sources) VALUES (?, 0, 0)", (min(members),)
    )
    story_id = int(cursor.lastrowid or 0)
    _fill(connection, story_id, members)
    return story_id


def _fill(connection: Connection, story_id: int, members: Iterable[int]) -> None:
    """Put articles into a story, and say anew what it holds."""
    connection.executemany(
        "UPDATE articles SET story_id = ? WHERE id = ?", [(story_id, each) for each in sorted(members)]
    )
    connection.execute(
        "UPDATE stories SET (articles, sources) ="
        " (SELECT count(*), count(DISTINCT source) FROM articles WHERE story_id = ?1),"
        " first_article_id = (SELECT id FROM articles WHERE story_id = ?1"
        " ORDER BY coalesce(published_at, first_seen_at), id LIMIT 1) WHERE id = ?1",
        (story_id,),
    )
