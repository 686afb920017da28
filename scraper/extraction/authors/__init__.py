"""Who wrote it, who edited it, and what says so."""

from scraper.extraction.authors.choose import choose

__all__ = ["choose"]
