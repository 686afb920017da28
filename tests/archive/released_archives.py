"""Archives as earlier releases wrote them: ``released/*.sql`` hold their schema and rows, word for word."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

RELEASED = Path(__file__).parent / "released"
VERSIONS = ((1, 1), (2, 1))
"""``user_version`` of news.db and captures.db in each release."""


def restore(folder: Path, news: int, captures: int) -> Path:
    """Make the archive of a release in `folder`."""
    folder.mkdir()
    for name, version in (("news", news), ("captures", captures)):
        with closing(sqlite3.connect(folder / f"{name}.db")) as connection:
            connection.executescript((RELEASED / f"{name}-{version}.sql").read_text(encoding="utf-8"))
            connection.execute("PRAGMA journal_mode=WAL")
    return folder
