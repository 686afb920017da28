"""An outlet that we follow: its record, its TOML file, and what may be wrong with that."""

from scraper.source.record import (
    Articles,
    Fields,
    Listing,
    ListingKind,
    Pages,
    Politeness,
    Query,
    Rule,
    Source,
    has_host,
    has_picture_host,
    host_fit,
)

__all__ = [
    "Articles",
    "Fields",
    "Listing",
    "ListingKind",
    "Pages",
    "Politeness",
    "Query",
    "Rule",
    "Source",
    "has_host",
    "has_picture_host",
    "host_fit",
]
