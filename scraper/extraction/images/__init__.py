"""The pictures of the article, with what is said of each."""

from scraper.extraction.images.choose import MAX_IMAGES, choose

__all__ = ["MAX_IMAGES", "choose"]
