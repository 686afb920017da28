"""The verbs that need the scraper, as ``click`` commands; ``archive/commands/`` has the others."""
