"""The text of the article, and nothing else of the page."""

from scraper.extraction.body.find import Body, find, told

__all__ = ["Body", "find", "told"]
