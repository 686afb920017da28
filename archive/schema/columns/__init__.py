"""What every table, view and column means, for analysts.

Documents and datasette's descriptions are generated from ``TABLES``; a test compares it with a real
archive. Standard library only, but for the names in ``archive/schema/counts.py``.
"""

from archive.schema.columns.articles import ARTICLES
from archive.schema.columns.captures import CAPTURE_TABLES
from archive.schema.columns.sentences import Table
from archive.schema.columns.views import VIEWS
from archive.schema.columns.work import WORK

__all__ = ["CAPTURE_TABLES", "TABLES", "Table"]

TABLES = ARTICLES | WORK | VIEWS
"""Name of each table and view of ``news.db``, analysts' tables first."""
