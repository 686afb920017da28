"""Whether a page is an article at all, and which class of article."""

from scraper.extraction.verdict.check import check, content_class, is_complete

__all__ = ["check", "content_class", "is_complete"]
