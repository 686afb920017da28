"""The two files of an archive: what they are, how they are opened, written to, and what SQLite's errors mean."""
