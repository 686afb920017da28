"""What people decide about identity: rows that explain it and can be undone."""

from archive.decisions.rows import decision, later, record

__all__ = ["decision", "later", "record"]
