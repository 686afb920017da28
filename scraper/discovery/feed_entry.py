"""One entry of a feed: the record, and what feedparser's dictionaries say for it. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from scraper.discovery.times import moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a feed, as written; what it does not say is None or empty."""

    link: str | None = None  # the article's address, absolute where the feed or its base makes it so
    title: str | None = None
    guid: str | None = None
    published_raw: str | None = None
    modified_raw: str | None = None
    published: datetime | None = None  # UTC; a time without a zone is taken for UTC
    modified: datetime | None = None
    author: str | None = None  # as one text, with the address if there is one
    authors: tuple[str, ...] = ()  # the names
    categories: tuple[str, ...] = ()
    summary: str | None = None  # markup: nothing of a feed is ever shown or stored without being cleaned
    content: str | None = None
    language: str | None = None  # BCP 47, of the entry's own texts or of the feed


def entry_of(raw: Any, feed: Any) -> Entry:
    """An entry as feedparser gives it, of the feed that it gives."""

    def said(name: str) -> str | None:
        value = dict.get(raw, name)  # its own get() would answer "updated" with "published"
        return value if isinstance(value, str) else None

    return Entry(
        link=_link(raw, said("feedburner_origlink") or said("link"), said("id")),
        title=said("title"),
        guid=said("id"),
        published_raw=said("published"),
        modified_raw=said("updated"),
        published=moment(said("published"), parsed=dict.get(raw, "published_parsed")),
        modified=moment(said("updated"), parsed=dict.get(raw, "updated_parsed")),
        author=said("author"),
        authors=_authors(raw) or _authors(dict.get(raw, "source")) or _inherited_authors(feed),
        categories=_texts(dict.get(raw, "tags"), "term"),
        summary=said("summary"),
        content=next(iter(_texts(dict.get(raw, "content"), "value")), None),
        language=_language(raw, feed),
    )


def _link(raw: Any, link: str | None, guid: str | None) -> str | None:
    """Where the article is: what is called its link, else a page in another form, else an id that is an address."""
    alternates = (each for each in dict.get(raw, "links") or () if dict.get(each, "rel") in _ALTERNATE)
    other = (href for each in alternates if (href := dict.get(each, "href")))
    return link or next(other, None) or (guid if guid and guid.startswith("http") else None)


_ALTERNATE = ("alternate", "http://www.iana.org/assignments/relation/alternate")
"""RFC 4287 section 4.2.7.2: a registered relation may be written as an address."""


_MAIL = r"[^\s<>()@]{1,200}@[^\s<>()@]{1,200}"
_PERSON = re.compile(rf"{_MAIL}\s{{1,9}}\((?P<behind>[^)]{{1,200}})\)|(?P<before>[^<(@]{{1,200}})[<(]{_MAIL}[>)]")


def _authors(raw: Any) -> tuple[str, ...]:
    """The names. Of ``mail@host (Name)`` and the like feedparser 6.0.14 cuts out the wrong part."""
    author = dict.get(raw, "author") if isinstance(raw, dict) else None
    if not isinstance(author, str):
        return ()
    names = _texts(dict.get(raw, "authors"), "name")
    if len(names) < 2 and (found := _PERSON.fullmatch(author.strip())):
        return ((found["behind"] or found["before"]).strip(" \"'"),)
    return names or ((author,) if author else ())


def _inherited_authors(feed: Any) -> tuple[str, ...]:
    """RFC 4287 section 4.2.1: an entry without authors has those of its feed. An editor of RSS writes nothing."""
    return _authors(feed.feed) if str(dict.get(feed, "version")).startswith("atom") else ()


def _language(raw: Any, feed: Any) -> str | None:
    details = (dict.get(raw, "title_detail"), dict.get(raw, "summary_detail"), *(dict.get(raw, "content") or ()))
    told = (dict.get(detail, "language") for detail in details if isinstance(detail, dict))
    return next(filter(None, told), None) or dict.get(feed.feed, "language")


def _texts(items: Any, key: str) -> tuple[str, ...]:
    found: Iterable[Any] = (dict.get(item, key) for item in items or () if isinstance(item, dict))
    return tuple(text for text in found if isinstance(text, str) and text)
