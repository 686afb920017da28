"""The migrations of an archive's two files, and the numbers that mark a file as ours.

Migrations are appended and then frozen: they import nothing of ours but their SQL (``archive/schema/statements/``) and
are never edited once released.

``news.db`` is for analysts (WAL, STRICT tables, plain ``unicode61`` FTS5: any ``sqlite3`` shell from
3.38 opens and searches it). ``captures.db`` holds what servers sent. Times are UTC text like
``2025-02-06T09:26:00Z``; lists are JSON text; booleans are 0 and 1.
"""

from __future__ import annotations

from sqlite3 import Connection, complete_statement

from sqlite_utils import Database, Migrations

from archive.schema.statements import counting, first, later

APPLICATION_ID = 0x57525441  # "WRTA", in the file header of both databases
"""``PRAGMA application_id`` of our files."""

NEWS_VERSION = 15
CAPTURES_VERSION = 4
"""``PRAGMA user_version``: the number of migrations a file has. A file with more is refused."""

NEWS_SUMMED_SINCE = 14
CAPTURES_SUMMED_SINCE = 4
"""The version from which on the pages of a file have sums beside it (decision 0009)."""

news_migrations = Migrations("wartarsip-news")
captures_migrations = Migrations("wartarsip-captures")


@news_migrations()
def m001_first_schema(db: Database) -> None:
    """The first released schema."""
    _run(db.conn, first.NEWS_1)


@news_migrations()
def m002_named_captures(db: Database) -> None:
    """The highest capture that anything names is one step away: every opening for writing asks for it."""
    _run(db.conn, later.NEWS_2)


@news_migrations()
def m003_decisions(db: Database) -> None:
    """What people decide about articles, what was copied out, and what each run stored, as a chain of hashes."""
    _run(db.conn, later.NEWS_3)


@news_migrations()
def m004_lighter_sketches(db: Database) -> None:
    """Sketches in half the space: 48 bits of a hash tell texts apart, and nobody asks for them by article.

    The index holds many articles before it writes, and merges two parts as soon as it is asked to.
    """
    _run(db.conn, later.NEWS_4)


@news_migrations()
def m005_rhythm_of_listings(db: Database) -> None:
    """How often a listing names something new decides when it is asked again."""
    _run(db.conn, later.NEWS_5)


@news_migrations()
def m006_what_a_source_taught(db: Database) -> None:
    """Lines that stand on a source's pages, and how its rules fare beside generic extraction."""
    _run(db.conn, later.NEWS_6)


@news_migrations()
def m007_pictures(db: Database) -> None:
    """Which file holds a picture, where a source stores them."""
    _run(db.conn, later.NEWS_7)


@news_migrations()
def m008_more_views(db: Database) -> None:
    """Nothing to store: views are made anew at every upgrade, and there are new ones."""


@news_migrations()
def m009_counts(db: Database) -> None:
    """How much there is of what, kept by triggers (``archive/schema/counts.py``): telling it read every article."""
    _run(db.conn, counting.NEWS_9)


@news_migrations()
def m010_pictures_by_source(db: Database) -> None:
    """A source says what its own pictures are: the key of another's picture is easily written into an address."""
    _run(db.conn, later.NEWS_10)


@news_migrations()
def m011_reservations_of_hosts(db: Database) -> None:
    """What hosts reserve from text and data mining in their tdmrep.json."""
    _run(db.conn, later.NEWS_11)


@news_migrations()
def m012_listings_that_came_whole(db: Database) -> None:
    """Some servers say for ever that nothing changed: when a listing last came whole decides when to doubt it."""
    _run(db.conn, later.NEWS_12)


@news_migrations()
def m013_lighter_saving(db: Database) -> None:
    """Fewer pages for every article that is stored.

    What is made of a text need not be made in the transaction that stores it, but which texts wait for it must be
    known. Lines met once are a row an article. Indexes that no shipped question asks are gone.
    """
    _run(db.conn, later.NEWS_13)


@news_migrations()
def m014_sums_of_pages(db: Database) -> None:
    """Nothing in the file: from here on its pages have sums beside it, which an earlier writer would not keep."""


@news_migrations()
def m015_one_index_less(db: Database) -> None:
    """Days and titles in one index. Titles in the order of their letters lay all over theirs; those of one day lie
    together."""
    _run(db.conn, later.NEWS_15)


@captures_migrations()
def m001_first_captures(db: Database) -> None:
    """The first released schema."""
    _run(db.conn, first.CAPTURES_1)


@captures_migrations()
def m002_dependants(db: Database) -> None:
    """What was compressed against a payload is one step away: it cannot be removed before that is written anew."""
    _run(db.conn, later.CAPTURES_2)


@captures_migrations()
def m003_articles_on_several_pages(db: Database) -> None:
    """Which captures are the further pages of the article whose first page another capture is."""
    _run(db.conn, later.CAPTURES_3)


@captures_migrations()
def m004_sums_of_pages(db: Database) -> None:
    """As `m014_sums_of_pages`."""


def _run(connection: Connection, script: str) -> None:
    """Execute the statements of `script` one by one: ``executescript`` would commit the open transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            connection.execute(statement)
            statement = ""
