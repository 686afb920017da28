"""One capture in, what it says out: the functions that run in a process which can be killed. Pure."""

from __future__ import annotations

from dataclasses import replace

from archive.article import Article, Capture
from archive.cleaning import cleaned
from archive.comparing.standing import NONE, Standing
from archive.errors import Unstorable
from archive.pictures import Look
from archive.saving.rows import field_columns, image_values, reading_digest
from scraper import discovery, rights
from scraper.discovery import Discovered
from scraper.errors import NoText, NotHtml, SoftNotFound
from scraper.extraction import extract, plaintext
from scraper.extraction.pages import following, further_page_of
from scraper.reading import looks
from scraper.source import Listing, Source
from scraper.urls import BadUrl, canonical, outlet

FILE_SCHEME = "file:"
"""Captures of saved pages without an address have ``file:NAME`` instead."""


def read_article(
    capture: Capture, source: Source | None, standing: Standing = NONE, first_page: str | None = None
) -> Article:
    """The article in a capture, by the rules of its day, fit to be stored.

    `standing` lines of the source's pages are left out; `first_page` is the address of the first page of an article
    that goes on in this capture. Raises NotAnArticle, in the kinds of ``scraper/errors.py``: also when nothing is left
    of title or text but characters that no reader sees.
    """
    try:
        article = _article(capture, source, standing, first_page)
        if reserved := rights.evidence_of_headers(capture.headers):
            article = replace(article, provenance={**article.provenance, **reserved})
        return cleaned(article)
    except Unstorable as error:
        raise NoText(str(error)) from error


Stored = tuple[bool, bytes]
"""What an archive has of the article in a capture: whether it has an address, and the `reading_digest`."""


def reread_article(
    capture: Capture, source: Source | None, standing: Standing, stored: Stored | None
) -> Article | None:
    """`read_article`, or None: the article is what is `stored`, and was read by this version of the extractor.

    Most articles are, and what is not returned need not be handed over, built, and compared field by field.
    """
    article = read_article(capture, source, standing)
    if stored is None or further_page_of(article) or following(article):  # more than this page decides
        return article
    fields, images = field_columns(article).values(), map(image_values, article.images)
    has_url, digest = stored
    is_same = digest == reading_digest(article.extractor_version, tuple(fields), list(images))
    return None if is_same and (has_url or article.url is None) else article  # the address that it has stays its own


def _article(capture: Capture, source: Source | None, standing: Standing, first_page: str | None) -> Article:
    url = web_address(capture, source)
    media_type = (capture.header("content-type") or "").partition(";")[0].strip().lower()
    if media_type == "text/plain":
        return plaintext.extract_text(
            capture.payload.decode("utf-8", "replace"), url=url, fetched_at=capture.fetched_at
        )
    if media_type and not ("html" in media_type or "xml" in media_type or media_type == "application/octet-stream"):
        raise NotHtml(media_type)
    if led_to_the_front_page(capture):
        raise SoftNotFound("the address leads to the front page")
    return extract(
        capture.payload,
        url if url is None else capture.url,
        fetched_at=capture.fetched_at,
        source=source,
        content_type=capture.header("content-type"),
        standing=standing,
        first_page=first_page,
    )


def read_listing(capture: Capture, listing: Listing, source: Source) -> Discovered:
    """The links that a listing names. A listing that cannot be read has a ``problem``."""
    return discovery.links(
        listing.kind,
        capture.payload,
        capture.url,
        source=source,
        fetched_at=capture.fetched_at,
        link_selector=listing.links,
        fields=listing.fields,
        content_type=capture.header("content-type"),
    )


def look_at_picture(payload: bytes) -> Look:
    """What a picture's bytes say of it."""
    return looks.look(payload)


def source_name(capture: Capture, source: Source | None) -> str:
    """The source that an article in `capture` will have: without a source file, the host."""
    return source.name if source is not None else outlet(web_address(capture, None))


def web_address(capture: Capture, source: Source | None) -> str | None:
    """The canonical address that answered, or None for a file that came without one."""
    if capture.url.startswith(FILE_SCHEME):
        return None
    try:
        return canonical(capture.url, source)
    except BadUrl:
        return None


def may_be_cut(capture: Capture) -> bool:
    """Whether nothing shows that the page came whole: the server closed the connection without having said how much
    there is (RFC 9112 section 6.3), and the markup has no end."""
    told = any(capture.header(name) for name in ("content-length", "transfer-encoding", "content-encoding"))
    return not told and not has_end(capture)


def has_end(capture: Capture) -> bool:
    """Whether the markup of a page has its end."""
    return _END in capture.payload[-_TAIL_BYTES:].lower()


_END = b"</html"
_TAIL_BYTES = 4_096  # comments and counters follow the end of many pages


def led_to_the_front_page(capture: Capture) -> bool:
    """Whether a request for something else was redirected to a site's home page."""
    return capture.url != capture.requested_url and _path(capture.url) == "/" and _path(capture.requested_url) != "/"


def _path(url: str) -> str:
    return "/" + url.partition("://")[2].partition("?")[0].partition("#")[0].partition("/")[2].rstrip("/")
