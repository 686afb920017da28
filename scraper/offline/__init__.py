"""Pages that nobody fetches now: saved ones, WARC files and the archive's own captures."""
