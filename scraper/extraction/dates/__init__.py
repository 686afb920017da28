"""When was it published, when changed: reading date strings, and choosing between what a page says."""

from scraper.extraction.dates.choose import Dates, choose
from scraper.extraction.dates.read import Reading, read, readings

__all__ = ["Dates", "Reading", "choose", "read", "readings"]
