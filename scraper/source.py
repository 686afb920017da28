"""A source: what Wartarsip must know of one outlet, as one TOML file of facts and rules.

Most sources need a name, a home, hosts, a zone and a listing or two. Everything else overrides what
generic extraction finds. Unknown keys, wrong types and rules that cannot work are errors that name the
file, the line or key, and what is expected. `load_source` reads one file, `scraper/source_checks.py` says
what a readable file may still have wrong.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from datetime import date
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

import msgspec

from scraper import source_checks
from scraper.errors import BadSource
from scraper.urls import BadUrl, canonical, host_of, is_article

ListingKind = Literal["feed", "sitemap", "index", "account"]
"""feed: RSS or Atom. sitemap: urlset, sitemap index or Google News sitemap. index: an HTML page with links.
account: an HTML page of one account on a platform, often only skeleton cards."""


class Listing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A place that names articles."""

    url: str
    kind: ListingKind
    every_minutes: int = 60  # how often to ask at most
    links: str | None = None  # index, account: CSS selector of the <a> elements; None: all links that match [articles]
    max_children: int = 50  # sitemap index: newest children to read


class Articles(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which addresses are articles, and which part of one is the publisher's own id."""

    match: str | None = None  # regular expression searched in host + path + query; the group `id` is the article id
    skip: tuple[str, ...] = ()  # regular expressions: never articles
    id_scope: Literal["source", "host"] = "source"  # ANTARA counts per regional host


class Pages(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Articles on several pages."""

    whole: str | None = None  # query that shows all on one page: "single=1", "page=all"
    next: str | None = None  # CSS selector of links to further pages, tried when `whole` is not set


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


def load_source(path: Path | Traversable) -> Source:
    """Read one source file. Raises BadSource that lists all its faults, one a line: file, line, key, expectation."""
    source, faults = _read(path)
    if source is None or faults:
        raise BadSource("\n".join(faults))
    return source


def load_sources(folder: Path | Traversable) -> list[Source]:
    """All source files of a folder, by name. Raises BadSource that lists the faults of all files at once."""
    files = sorted((entry for entry in folder.iterdir() if entry.name.endswith(".toml")), key=lambda file: file.name)
    read = [_read(file) for file in files]
    if faults := [fault for _, several in read for fault in several]:
        raise BadSource("\n".join(faults))
    return [source for source, _ in read if source is not None]


def bundled_sources() -> list[Source]:
    """The sources that come with Wartarsip. Works from a wheel too."""
    return load_sources(resources.files("scraper").joinpath("sources"))


def source_for(url: str, sources: Iterable[Source]) -> Source | None:
    """The source that an address belongs to, or None; also for texts that are no addresses.

    An exact host goes before the longest wildcard. Where sources share a host (a platform and one of its
    accounts), the one whose pattern matches goes first, then the one whose home page is the longest beginning.
    """
    try:
        address = canonical(url)
    except BadUrl:
        return None
    host = host_of(address)
    candidates = [source for source in sources if has_host(source, host)]
    return max(candidates, key=lambda source: _closeness(source, address, host), default=None)


def has_host(source: Source, host: str) -> bool:
    """Whether `host` (lower case, without port) is one of the source's, exactly or under a wildcard."""
    return any(_host_fit(pattern, host) for pattern in source.hosts)


def _host_fit(pattern: str, host: str) -> int:
    """0: another host; else the higher, the more exactly the pattern names it."""
    if pattern == host:
        return 1_000
    return len(pattern) if pattern.startswith("*.") and host.endswith(pattern[1:]) else 0


def _closeness(source: Source, address: str, host: str) -> tuple[int, bool, int]:
    home = canonical(source.home).rstrip("/")
    within = canonical(address, source).startswith(f"{home}/")
    fits = source.articles.match is not None and is_article(address, source)
    return max(_host_fit(pattern, host) for pattern in source.hosts), fits, len(home) if within else 0


def _read(path: Path | Traversable) -> tuple[Source | None, Sequence[str]]:
    """The source of a file, if it can be read, and everything that is wrong with it."""
    try:
        text = path.read_bytes().decode()
        table = tomllib.loads(text)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return None, [f"{path.name}: {error}"]
    faults = source_checks.unknown_keys(table, Source)
    source = None
    if not faults:
        try:
            source = msgspec.convert(table, Source)
        except msgspec.ValidationError as error:
            faults = [source_checks.fault_of(error, Source)]
        else:
            faults = source_checks.faults_of(source, path.name.removesuffix(".toml"))
    return source, [source_checks.described(fault, path.name, text) for fault in faults]
