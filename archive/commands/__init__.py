"""The verbs that need no scraper, as ``click`` commands."""
