"""``python -m scraper``: the same as ``warta``."""

from scraper.entry import main

main()
