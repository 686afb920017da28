"""One crawl: what is due, whose turn it is, what came, and how it ends.

``planning/`` and ``politeness/`` decide and are pure; ``gate`` stands in front of every request; ``poll`` reads a
listing, ``visit`` an article's address; ``run`` does that for all sources; ``process`` is what cron sees.
"""
