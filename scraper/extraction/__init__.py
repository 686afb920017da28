"""The heart: bytes and an address in, an article or a named reason out. Pure."""

from scraper.extraction.article import extract
from scraper.extraction.version import EXTRACTOR_VERSION

__all__ = ["EXTRACTOR_VERSION", "extract"]
