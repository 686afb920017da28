"""What people decide about identity: rows that explain it and can be undone."""

from archive.decisions.rows import Decision, decision, later, put_back, record, rows_of

__all__ = ["Decision", "decision", "later", "put_back", "record", "rows_of"]
