"""What a listing names: bytes in, links out. Pure.

A listing that can be read in part gives that part, and says in ``problem`` what was lost.
"""

from __future__ import annotations

from datetime import datetime

from scraper.discovery import feeds, json_listings, pages, sitemaps
from scraper.discovery.link import Discovered, Link
from scraper.source import Fields, ListingKind, Source

__all__ = ["Discovered", "Link", "links"]


def links(
    kind: ListingKind,
    payload: bytes,
    url: str,
    *,
    source: Source,
    fetched_at: datetime,
    link_selector: str | None = None,
    fields: Fields | None = None,
    content_type: str | None = None,
) -> Discovered:
    """The links in a listing that answered at `url`; raises nothing on any bytes.

    They are canonical, without repeats, http(s), on the source's hosts, and in the order of the listing.
    Whether one is wanted is for `scraper/crawl/planning/`; only pages, which are full of other links, are already
    reduced to what `link_selector` or the source's pattern picks. `fields` describe a JSON listing; `content_type` is
    the header as received. `fetched_at` (UTC) names the capture in problems: the same bytes give the same links at
    any time.
    """
    if not payload.strip():
        return Discovered(problem=f"empty answer at {fetched_at:%Y-%m-%d %H:%M} UTC")
    if kind == "feed":
        return feeds.links(payload, url, source, content_type)
    if kind == "sitemap":
        return sitemaps.links(payload, url, source, content_type)
    if kind in ("json", "wordpress"):
        described = json_listings.WORDPRESS if kind == "wordpress" else fields or Fields()
        return json_listings.links(payload, url, source, described, content_type)
    return pages.links(payload, url, source, link_selector, content_type)
