"""``python -m archive``: the reading verbs, for analysts who have no scraper installed."""

from archive.cli import main

main(prog_name="python -m archive")
