"""What a source can have wrong although its keys and types are right. Pure; every fault names its key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import msgspec
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from archive.article import ContentClass
from scraper.source.faults import Fault, Key
from scraper.source.record import Fields, has_host
from scraper.source.slow_patterns import explodes
from scraper.source.templates import PLACES, places
from scraper.urls import BadUrl, host_of

if TYPE_CHECKING:
    from scraper.source import Listing, Rule, Source

MAX_MINUTES = 525_600
"""A year."""

MAX_ARTICLES = 1_000_000


def faults_of(source: Source, file_name: str) -> list[Fault]:
    """Everything that cannot work in a source whose keys and types are right."""
    return [
        *_faults_of_facts(source, file_name),
        *_faults_of_addresses(source),
        *_faults_of_patterns(source),
        *_faults_of_selectors(source),
        *_faults_of_days(source.rules),
    ]


_NAME = re.compile(r"[a-z0-9._-]+")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?")


def _faults_of_facts(source: Source, file_name: str) -> Iterator[Fault]:
    if not _NAME.fullmatch(source.name) or source.name != file_name:
        yield Fault(("name",), f"expected the file's name, {file_name!r}, in [a-z0-9._-], got {source.name!r}")
    if not source.title.strip():
        yield Fault(("title",), "expected the outlet's name as readers know it")
    if source.language is not None and not _LANGUAGE.fullmatch(source.language):
        yield Fault(("language",), f"expected a BCP 47 tag like 'id' or 'en-GB', got {source.language!r}")
    if source.country is not None and not re.fullmatch(r"[A-Z]{2}", source.country):
        yield Fault(("country",), f"expected two capitals like 'ID', got {source.country!r}")
    if source.timezone is not None and not _is_zone(source.timezone):
        meant = _ZONES.get(source.timezone.upper(), "Asia/Jakarta")
        yield Fault(("timezone",), f"expected an IANA zone like {meant!r}, got {source.timezone!r}")
    classes = [kind.value for kind in ContentClass]
    if source.content_class is not None and source.content_class not in classes:
        yield Fault(("content_class",), f"expected one of {classes}, got {source.content_class!r}")
    if not 0 <= source.politeness.delay_seconds <= 3_600:
        yield Fault(("politeness", "delay_seconds"), "expected 0 to 3600 seconds")
    minutes = source.politeness.max_minutes_per_run
    if minutes is not None and not 0 < minutes <= MAX_MINUTES:
        yield Fault(("politeness", "max_minutes_per_run"), f"expected more than 0, at most {MAX_MINUTES}")
    if not 1 <= source.politeness.max_articles_per_run <= MAX_ARTICLES:
        yield Fault(("politeness", "max_articles_per_run"), f"expected 1 to {MAX_ARTICLES}")


_ZONES = {"WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
"""What Indonesians call the zones that are not that of Jakarta."""


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return False
    return True


def _faults_of_addresses(source: Source) -> Iterator[Fault]:
    if not source.hosts:
        yield Fault(("hosts",), "expected at least one host")
    yield from _faults_of_hosts("hosts", source.hosts, "www.example.com")
    yield from _faults_of_hosts("image_hosts", source.image_hosts, "cdn.example.com")
    yield from _faults_of_address(source, ("home",), source.home)
    for place, listing in enumerate(source.listings):
        yield from _faults_of_listing(source, ("listings", place), listing)
    addresses = [listing.url for listing in source.listings]
    for place, address in enumerate(addresses):
        if address in addresses[:place]:
            yield Fault(("listings", place, "url"), f"the same listing twice: {address}")


def _faults_of_hosts(name: str, hosts: Sequence[str], like: str) -> Iterator[Fault]:
    for place, host in enumerate(hosts):
        if not _is_host(host):
            yield Fault(
                (name, place), f"expected a host like {like!r} or '*.example.com', without a port, got {host!r}"
            )


def _faults_of_listing(source: Source, key: Key, listing: Listing) -> Iterator[Fault]:
    yield from _faults_of_address(source, (*key, "url"), listing.url)
    for name, least, most in (("every_minutes", 1, MAX_MINUTES), ("max_children", 0, 500), ("max_pages", 1, 1_000)):
        if not least <= getattr(listing, name) <= most:
            yield Fault((*key, name), f"expected {least} to {most}")
    yield from _faults_of_places((*key, "url"), listing)
    if listing.links is not None and listing.kind in ("feed", "sitemap", "json", "wordpress"):
        yield Fault((*key, "links"), f"only pages have it, this is a {listing.kind}")
    if listing.fields != Fields() and listing.kind not in ("json", ""):  # "": a kind that is wrong itself
        yield Fault((*key, "fields"), f"only kind 'json' has them, this is a {listing.kind}")


def _faults_of_places(key: Key, listing: Listing) -> Iterator[Fault]:
    """``{day}`` alone says nothing: a larger place must stand beside each smaller one."""
    known = places(listing.url)
    if unknown := sorted(set(known) - set(PLACES)):
        yield Fault(key, f"no such place: {{{unknown[0]}}}; known are {', '.join(f'{{{name}}}' for name in PLACES)}")
    if ("day" in known and "month" not in known) or ("month" in known and "year" not in known):
        yield Fault(key, "{day} needs {month}, and {month} needs {year}")
    if known and listing.kind == "wordpress":
        yield Fault(key, "the pages and days of WordPress are asked for without places")
    if listing.backfill_only and not (known or listing.kind in ("wordpress", "sitemap", "")):
        yield Fault((*key[:2], "backfill_only"), "it cannot be asked for past days: its address has no places")


def _is_host(text: str) -> bool:
    host = text.removeprefix("*.")
    try:
        return host_of(f"https://{host}/") == host and ("." in host or (host == text and _is_here_or_literal(host)))
    except BadUrl:
        return False


def _is_here_or_literal(host: str) -> bool:
    """This machine, or an IPv6 address: hosts that no other one is below."""
    return host == "localhost" or host.startswith("[")


def _faults_of_address(source: Source, key: Key, address: str) -> Iterator[Fault]:
    try:
        host = host_of(address)
    except BadUrl as error:
        yield Fault(key, str(error))
        return
    if "@" in urlsplit(address).netloc:
        yield Fault(key, "a name or password stands in it, and addresses are stored and shown: leave it out")
    if not all(map(_is_host, source.hosts)):
        return  # once they are mended, it may be among them
    if not has_host(source, host):
        yield Fault(key, f"its host {host!r} is not among hosts, so it would never be asked")


_MAX_PATTERN = 500


def _faults_of_patterns(source: Source) -> Iterator[Fault]:
    if source.articles.match is not None:
        yield from _faults_of_pattern(("articles", "match"), source.articles.match)
    for place, pattern in enumerate(source.articles.skip):
        yield from _faults_of_pattern(("articles", "skip", place), pattern)
    for number, rule in enumerate(source.rules):
        for place, pattern in enumerate(rule.drop_text):
            yield from _faults_of_pattern(("rules", number, "drop_text", place), pattern)
    if source.pages.whole is not None and not re.fullmatch(r"[^?#&=\s]+=[^?#&\s]*", source.pages.whole):
        yield Fault(("pages", "whole"), f"expected a query like 'page=all', got {source.pages.whole!r}")


def _faults_of_pattern(key: Key, pattern: str) -> Iterator[Fault]:
    if len(pattern) > _MAX_PATTERN:
        yield Fault(key, f"a pattern of {len(pattern)} characters; at most {_MAX_PATTERN}")
        return
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        yield Fault(key, f"no regular expression: {error}: {pattern!r}")
        return
    if explodes(pattern):
        yield Fault(key, f"a repeat of repeats takes for ever on some texts; write it flat: {pattern!r}")


def _faults_of_selectors(source: Source) -> Iterator[Fault]:
    for place, listing in enumerate(source.listings):
        if listing.links is not None:
            yield from _faults_of_selector(("listings", place, "links"), listing.links)
    if source.pages.next is not None:
        yield from _faults_of_selector(("pages", "next"), source.pages.next)
    for number, rule in enumerate(source.rules):
        for field in msgspec.structs.fields(rule):
            if field.name in ("valid_from", "valid_until", "drop_text"):
                continue
            for place, text in enumerate(getattr(rule, field.name)):
                if field.name == "drop" or not text.startswith(("json:", "meta:")):
                    yield from _faults_of_selector(("rules", number, field.name, place), _without_attribute(text))


def _without_attribute(text: str) -> str:
    return re.sub(r"@[\w-]+$", "", text)


def _faults_of_selector(key: Key, selector: str) -> Iterator[Fault]:
    try:
        LexborHTMLParser("<p>").css(selector)
    except (SelectolaxError, ValueError) as error:
        yield Fault(key, f"no CSS selector: {selector!r} ({error})")


def _faults_of_days(rules: Sequence[Rule]) -> Iterator[Fault]:
    spans = [(rule.valid_from or date.min, rule.valid_until or date.max) for rule in rules]
    for number, (first, last) in enumerate(spans):
        if first > last:
            yield Fault(("rules", number, "valid_until"), f"{last} is before valid_from, {first}")
    for (one, (first, last)), (other, (begin, end)) in combinations(enumerate(spans), 2):
        if first <= end and begin <= last:
            yield Fault(("rules", other), f"holds on days on which rules[{one}] holds; one rule a day")
