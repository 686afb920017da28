"""Writing: one transaction at a time, whose pages get their sums (decision 0009)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress

from sqlite_utils import Database

from archive.database.translating import translated
from archive.integrity.folding import Writer

CACHE_KIB = 2_000
"""Pages that a writer holds. SQLite looks at each of them at many a commit to a file of less than 1 GB, because pages
change places by way of one beyond its end: with 64 MB a commit cost half a millisecond more than with 2."""

BATCH_CACHE_KIB = 64 * 1024
"""Pages held while many articles are stored at once: addresses and sketches land all over their trees."""


@contextmanager
def immediate(db: Database) -> Iterator[None]:
    """One ``BEGIN IMMEDIATE`` transaction; inside another one, a savepoint of it. Errors are `translated`.

    The write lock is taken at once, so that busy_timeout applies: a deferred transaction that first reads
    and then writes fails without waiting. The first error is the one that is raised.
    """
    with translated(db), turn(db.conn), _immediate(db.conn):
        yield


def turn(connection: sqlite3.Connection) -> AbstractContextManager[None]:
    """Around what is written outside of `immediate`: nobody takes the sums of the log meanwhile."""
    if isinstance(connection, Writer) and not connection.in_transaction:
        return connection.turn()
    return nullcontext()


@contextmanager
def many_pages_held(db: Database) -> Iterator[None]:
    """`BATCH_CACHE_KIB` within the block."""
    db.conn.execute(f"PRAGMA cache_size=-{BATCH_CACHE_KIB}")
    try:
        yield
    finally:
        db.conn.execute(f"PRAGMA cache_size=-{CACHE_KIB}")


def empty_log(connection: sqlite3.Connection) -> bool:
    """Write the log back and cut it to nothing; whether nobody's reading stood in the way."""
    if isinstance(connection, Writer):
        return connection.empty_log()
    raise TypeError("a connection that only reads has no log to empty")


@contextmanager
def _immediate(connection: sqlite3.Connection) -> Iterator[None]:
    nested = connection.in_transaction
    connection.execute("SAVEPOINT wartarsip" if nested else "BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("RELEASE wartarsip" if nested else "COMMIT")
    except BaseException:
        # A full disk may have ended the whole transaction already: then there is nothing to roll back.
        if connection.in_transaction:
            with suppress(sqlite3.Error):
                connection.execute("ROLLBACK TO wartarsip" if nested else "ROLLBACK")
                if nested:
                    connection.execute("RELEASE wartarsip")
        raise
