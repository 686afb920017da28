"""``captures.db``: what servers sent, how long it is kept, and how it leaves as WARC."""
