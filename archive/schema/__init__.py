"""The shape of the two databases: migrations and their SQL, views, counts, and what every column means."""
