"""Feeds in every form around one item or entry, and the one field that a case asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

import pytest

from scraper.discovery.feeds import Entry, entries

HERE = "https://berita.example/umpan/semua.xml"
ONE = "https://berita.example/1"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
NETSCAPE = "http://my.netscape.com/rdf/simple"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
PREFIXES = (
    f'xmlns:dc="{DC}" xmlns:dcterms="{TERMS}" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    ' xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/DTDs/PodCast-1.0.dtd"'
    ' xmlns:atom="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss"'
    ' xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    ' xmlns:slash="http://purl.org/rss/1.0/modules/slash/" xmlns:wfw="http://wellformedweb.org/CommentAPI/"'
)
ATOM, ATOM03 = "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#"
Case = tuple[str, str, object]


def first(payload: str | bytes, content_type: str | None = None) -> Entry:
    found, _ = entries(payload.encode() if isinstance(payload, str) else payload, HERE, content_type)
    assert found, "no entry at all"
    return found[0]


def rss(item: str, version: str = "2.0") -> str:
    return f'<rss version="{version}" {PREFIXES}><channel><title>B</title><item>{item}</item></channel></rss>'


def rss10(item: str) -> str:
    return (
        f'<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="{RDF}" {PREFIXES}><channel rdf:about="{HERE}">'
        f'<title>B</title></channel><item rdf:about="https://berita.example/1">{item}</item></rdf:RDF>'
    )


def rss090(item: str) -> str:
    spaces = f'xmlns="{NETSCAPE}/0.9/" xmlns:rdf="{RDF}"'
    return f"<rdf:RDF {spaces}><channel><title>B</title></channel><item>{item}</item></rdf:RDF>"


def atom(entry: str) -> str:
    return f'<feed xmlns="{ATOM}"><title>B</title><entry>{entry}</entry></feed>'


def atom03(entry: str) -> str:
    return f'<feed version="0.3" xmlns="{ATOM03}"><title>B</title><entry>{entry}</entry></feed>'


def cdf(item: str) -> str:
    return f'<CHANNEL HREF="https://berita.example/"><TITLE>B</TITLE>{item}</CHANNEL>'


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc,arg-type]


def check(make: Callable[[str], str], case: Case) -> None:
    fragment, field, value = case
    read = getattr(first(make(fragment)), field)
    assert read == value, f"{field} is {read!r}"


def named(cases: Iterable[Case]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", cases, ids=lambda case: f"{case[1]}: {case[0][:70]}")
