"""A source: what Wartarsip must know of one outlet, as one TOML file of facts and rules.

Most sources need a name, a home, hosts, a zone and a listing or two. Everything else overrides what
generic extraction finds. ``scraper/source/files.py`` reads the files.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import msgspec

ListingKind = Literal["feed", "sitemap", "index", "account", "json", "wordpress"]
"""feed: RSS, RDF, Atom or JSON Feed. sitemap: urlset, sitemap index, Google News sitemap, a list of addresses, or a
robots.txt that names sitemaps. index: an HTML page with links. account: an HTML page of one account on a platform,
often only skeleton cards. json: a publisher's own form, described by `fields`. wordpress: the posts of a WordPress
site, ``https://HOST/wp-json/wp/v2/posts``."""


class Fields(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a JSON listing keeps what. Paths have dots between keys, numbers into lists, ``*`` for every item; of
    several, the first that finds anything counts."""

    items: str = ""  # path to the list of articles; "": the document itself
    link: tuple[str, ...] = ("url",)  # within an item; or a pattern of paths: "https://a.example/{slug}-{id}"
    title: tuple[str, ...] = ("title",)
    published: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()
    utc: bool = False  # its times have no zone and are in UTC, not in the source's


class Listing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place that names articles."""

    url: str  # may hold {page}, {year}, {month}, {day}: see scraper/source/templates.py
    kind: ListingKind
    every_minutes: int = 60  # how often to ask at most
    links: str | None = None  # index, account: CSS selector of the <a> elements; None: all links that match [articles]
    max_children: int = 50  # sitemap index: newest children to read
    max_pages: int = 10  # {page}, wordpress: how far to turn pages while each names something new
    backfill_only: bool = False  # asked for past days (`warta crawl --since`) only
    fields: Fields = Fields()  # json


class Articles(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which addresses are articles, and which part of one is the publisher's own id."""

    match: str | None = None  # regular expression searched in host + path + query; the group `id` is the article id
    skip: tuple[str, ...] = ()  # regular expressions: never articles
    id_scope: Literal["source", "host"] = "source"  # ANTARA counts per regional host


class Pages(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Articles on several pages."""

    whole: str | None = None  # query that shows all on one page: "single=1", "page=all"
    next: str | None = None  # CSS selector of the link to the next page; None: recognised by its address
    one_document: bool = False  # every page holds the whole text, whatever its pager says


class Query(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Query parameters and identity."""

    keep: tuple[str, ...] = ()  # parameters that are part of the identity even if they look like tracking
    drop: tuple[str, ...] = ()  # parameters that never are


class Rule(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where one layout keeps its fields. A field's value: a CSS selector, or ``json:PATH`` into JSON-LD or state,
    or ``meta:NAME``; a list is tried in order. ``selector@attribute`` takes an attribute."""

    valid_from: date | None = None  # layouts have days: old captures are read by the rules of their day
    valid_until: date | None = None
    title: tuple[str, ...] = ()
    body: tuple[str, ...] = ()  # container(s) of the text
    published: tuple[str, ...] = ()
    modified: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    lead_image: tuple[str, ...] = ()
    caption: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()  # CSS selectors of blocks to leave out
    drop_text: tuple[str, ...] = ()  # regular expressions; a block that matches as a whole is left out


class Politeness(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How gently to ask; never less gently than robots.txt demands."""

    delay_seconds: float = 3.0  # between two requests to one host
    max_articles_per_run: int = 500
    max_minutes_per_run: float | None = None  # then the next source's turn; None: as long as the run lasts


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One outlet that we follow."""

    name: str  # [a-z0-9._-]+, the file's name without .toml
    title: str
    home: str
    hosts: tuple[str, ...]  # exact host names, or "*.antaranews.com"
    language: str | None = None  # BCP 47
    timezone: str | None = None  # IANA name: for times without a zone
    country: str | None = None  # ISO 3166-1 alpha-2
    content_class: str | None = None  # what this outlet publishes, where it is always the same kind
    status: Literal["stable", "investigating", "quarantined"] = "stable"
    note: str | None = None
    checked: date | None = None  # when a person last compared the rules with real pages
    brands: tuple[str, ...] = ()  # names that are the outlet, never an author
    listings: tuple[Listing, ...] = ()
    articles: Articles = Articles()
    pages: Pages = Pages()
    query: Query = Query()
    rules: tuple[Rule, ...] = ()
    politeness: Politeness = Politeness()
    images: Literal["refer", "store"] = "refer"  # store: keep the pictures themselves, each once
    image_hosts: tuple[str, ...] = ()  # where its pictures are, besides hosts; in the same form


def has_picture_host(source: Source, host: str) -> bool:
    """Whether a picture of the source may be asked for at `host`."""
    return has_host(source, host) or any(host_fit(pattern, host) for pattern in source.image_hosts)


def has_host(source: Source, host: str) -> bool:
    """Whether `host` (lower case, without port) is one of the source's, exactly or under a wildcard."""
    return any(host_fit(pattern, host) for pattern in source.hosts)


def host_fit(pattern: str, host: str) -> int:
    """0: another host; else the higher, the more exactly the pattern names it."""
    if pattern == host:
        return 1_000
    return len(pattern) if pattern.startswith("*.") and host.endswith(pattern[1:]) else 0
