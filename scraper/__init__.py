"""Reads publishers' pages politely and makes articles of them."""

from scraper.extraction import EXTRACTOR_VERSION, extract

__all__ = ["EXTRACTOR_VERSION", "extract"]
