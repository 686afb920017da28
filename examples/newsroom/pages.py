"""What a site answers: pages, listings in the forms that publishers use, and the noise between the lines."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from html import escape
from random import Random

from examples.newsroom.stories import Story

HTML = "text/html; charset=utf-8"
XML = "application/xml; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer. With `first`, the first request to the address gets that one instead."""

    body: bytes
    content_type: str = HTML
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    etag: str | None = None
    last_modified: datetime | None = None
    answers_conditionally: bool = True  # False: sends validators and never looks at them
    gzipped: bool = False  # Content-Encoding, for clients that accept it
    first: Page | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """What one site's templates are given: its address, its stories of this edition, and chance."""

    base: str  # http://127.0.10.1:8080, without a slash at the end
    stories: tuple[Story, ...]  # newest first, gone ones included
    chance: Callable[[str], Random]  # the same path in the same edition has the same noise

    @property
    def listed(self) -> tuple[Story, ...]:
        """The stories that listings name."""
        return tuple(story for story in self.stories if not story.is_gone)

    def related(self, story: Story, count: int = 3) -> list[Story]:
        """Other articles of the site, to be linked beside or inside the text."""
        others = [other for other in self.listed if other is not story and other.paragraphs]
        return self.chance(story.key).sample(others, k=min(count, len(others)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One site: who it is and how it makes pages of stories."""

    name: str
    number: int  # last part of its loopback address
    path: Callable[[Story], str]
    pages: Callable[[Issue], Mapping[str, Page]]  # path, or path and query -> page
    source: str  # source file; {base} and {host} are filled in
    day_only: bool = False  # its pages tell the day of publication and no hour
    content_class: str = "news"


GONE = Page(body=b"<!doctype html><title>Gone</title><h1>410 Gone</h1>", status=410)
NOT_FOUND = Page(body=b"<!doctype html><title>404</title><h1>404 Not Found</h1>", status=404)


def html(text: str, **more: object) -> Page:
    """A page of HTML in UTF-8."""
    return Page(body=text.encode(), **more)  # type: ignore[arg-type]


def text_file(text: str) -> Page:
    """robots.txt and the like."""
    return Page(body=text.encode(), content_type="text/plain; charset=utf-8")


def moved_to(address: str) -> Page:
    """301 Moved Permanently."""
    return Page(body=b"", status=301, headers=(("Location", address),))


def busy(seconds: int) -> Page:
    """503 with Retry-After."""
    return Page(body=b"<h1>503</h1>", status=503, headers=(("Retry-After", str(seconds)),))


def tag_of(*parts: object) -> str:
    """A weak entity tag that changes when one of the parts does."""
    return f'W/"{hashlib.sha256(repr(parts).encode()).hexdigest()[:16]}"'


def linked_data(node: object) -> str:
    """A JSON-LD script."""
    text = json.dumps(node, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>'


def paragraphs(story: Story, opening: str = "<p>", closing: str = "</p>") -> list[str]:
    """The text's paragraphs as markup."""
    return [f"{opening}{escape(text, quote=False)}{closing}" for text in story.paragraphs]


def rss(title: str, base: str, items: Iterable[str]) -> Page:
    """An RSS 2.0 channel with the usual namespaces."""
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>{escape(title)}</title><link>{base}/</link>{''.join(items)}</channel></rss>"
    )
    return Page(body=body.encode(), content_type="application/rss+xml; charset=utf-8", etag=tag_of(body))


def rss_item(story: Story, address: str, extra: str = "", description: str = "") -> str:
    """One item; `extra` is markup after the fields that all feeds have."""
    return (
        f"<item><title>{escape(story.title)}</title><link>{escape(address)}</link>"
        f'<guid isPermaLink="false">{story.site}-{story.number}</guid>'
        f"<pubDate>{format_datetime(story.local)}</pubDate>"
        f"<description><![CDATA[{description}]]></description>{extra}</item>"
    )


def urlset(entries: Iterable[tuple[str, Story]], *, news: str | None = None) -> Page:
    """A sitemap; with `news`, the publication's name, in Google's form for news."""
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">'
        + "".join(_entry(address, story, news) for address, story in entries)
        + "</urlset>"
    )
    return Page(body=body.encode(), content_type=XML, etag=tag_of(body))


def _entry(address: str, story: Story, news: str | None) -> str:
    told = f"<lastmod>{story.modified.isoformat()}</lastmod>"
    if news:
        told += (
            f"<news:news><news:publication><news:name>{escape(news)}</news:name>"
            "<news:language>id</news:language></news:publication>"
            f"<news:publication_date>{story.published.isoformat()}</news:publication_date>"
            f"<news:title>{escape(story.title)}</news:title></news:news>"
        )
    return f"<url><loc>{escape(address)}</loc>{told}</url>"


def sitemap_index(addresses: Iterable[str]) -> Page:
    """A sitemap of sitemaps."""
    body = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        + "".join(f"<sitemap><loc>{escape(address)}</loc></sitemap>" for address in addresses)
        + "</sitemapindex>"
    )
    return Page(body=body.encode(), content_type=XML, etag=tag_of(body))
