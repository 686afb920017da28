"""The headline, and what stands under it."""

from scraper.extraction.title.choose import Title, beginning, choose

__all__ = ["Title", "beginning", "choose"]
