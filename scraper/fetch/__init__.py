"""The only room that touches the network. Everything else sees ``Fetcher.get(url) -> Answer``."""

from scraper.fetch.client import MAX_PAGE_BYTES, Answer, Check, Fetcher, Limits
from scraper.fetch.guard import Resolver, system_resolver
from scraper.fetch.redact import redact
from scraper.fetch.retry import RetryPolicy

__all__ = [
    "MAX_PAGE_BYTES",
    "Answer",
    "Check",
    "Fetcher",
    "Limits",
    "Resolver",
    "RetryPolicy",
    "redact",
    "system_resolver",
]
