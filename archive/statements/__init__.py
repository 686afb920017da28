"""The SQL of the migrations in ``archive/schema.py``. What was released once is never edited: append."""
