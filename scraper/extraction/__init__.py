"""The heart: bytes and an address in, an article or a named reason out. Pure."""

from scraper.extraction.article import EXTRACTOR_VERSION, extract

__all__ = ["EXTRACTOR_VERSION", "extract"]
