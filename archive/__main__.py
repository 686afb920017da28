"""``python -m archive``: the verbs that need no scraper, for analysts who have none installed."""

from archive.commands.every import main

main(prog_name="python -m archive")
