"""The SQL of the migrations in ``archive/schema/migrations.py``. What was released once is never edited: append."""
