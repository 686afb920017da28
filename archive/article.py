"""The shared records: what a publisher said, as plain data. Standard library only.

Everything that both halves of Wartarsip speak about is declared here once. Records are frozen;
lists are tuples; every ``datetime`` is aware and in UTC. Field names are the archive's column
names where a column exists (``archive/schema/columns/`` explains those to analysts).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from functools import lru_cache


class ContentClass(StrEnum):
    """What kind of text it is, in the words stored in ``articles.content_class``."""

    NEWS = "news"
    USER_CONTENT = "user content"  # a post by an account on a platform, not by its newsroom
    PRESS_RELEASE = "press release"
    OPINION = "opinion"
    LIVE = "live"  # a ticker that grows
    VIDEO = "video"
    LISTING = "listing"


class Precision(StrEnum):
    """How exactly a publisher told a time."""

    SECOND = "second"
    MINUTE = "minute"
    DAY = "day"


class BlockKind(StrEnum):
    """The kind of one block of a body; its letter stands in ``articles.body_blocks``."""

    PARAGRAPH = "p"
    HEADING = "h"
    LIST_ITEM = "l"
    QUOTE = "q"
    TABLE = "t"  # one row, cells joined by " | "


class Cause(StrEnum):
    """Who changed a wording or a field."""

    PUBLISHER = "publisher"
    EXTRACTION = "extraction"  # same capture, read by better rules
    UNCLEAR = "unclear"  # another capture and another extractor version at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A time as a publisher wrote it, and what we understood.

    ``at`` is the instant in UTC; with ``Precision.DAY`` it is midnight of that day at ``offset``.
    ``offset`` is the publisher's own, like ``+07:00``; ``offset_stated`` is False when it was
    assumed (from the source's zone, or UTC when nothing is known).
    """

    at: datetime
    raw: str
    offset: str
    offset_stated: bool
    precision: Precision
    origin: str  # e.g. "json-ld:datePublished", "meta:article:published_time", "visible:time", "rule:published"

    def __post_init__(self) -> None:
        require_utc(self.at, "Moment.at")
        parse_offset(self.offset)

    @property
    def local(self) -> datetime:
        """The instant on the publisher's own clock."""
        return self.at.astimezone(timezone(parse_offset(self.offset)))

    @property
    def day(self) -> date:
        """The calendar day at the publisher."""
        return self.local.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of a body. ``text`` has no line breaks, no leading or trailing space, and is not empty."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """One picture of an article, in the order in which a reader meets it."""

    url: str  # absolute; the largest rendition that the page names
    identity: str  # equal for all sizes and crops of the same picture at the same publisher
    original_url: str | None = None  # the address without size transforms, where the service's scheme is known
    is_lead: bool = False
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    width: int | None = None  # pixels as declared by the page
    height: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a field's value came from, so that ``warta why ARTICLE FIELD`` can answer."""

    origin: str  # "rule:…", "json-ld:…", "meta:…", "state:…", "visible:…", "text:…", "url:…", "heuristic:…"
    raw: str | None = None  # the evidence as found, at most 500 characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One address of an article and the reason why it is one."""

    url: str  # canonical form, see scraper/urls.py
    reason: str  # "fetched", "requested", "redirect", "rel-canonical", "og-url", "amp", "json-ld", "article-id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """What a reader sees: the record extracted from one page. Appending it to an archive is ``Archive.save``."""

    source: str  # name of the source; the host without "www." where no source file exists
    title: str
    blocks: tuple[Block, ...]
    url: str | None = None  # cleaned address; None only for texts that came without one
    canonical_url: str | None = None  # what the page itself calls its address, cleaned
    source_article_id: str | None = None  # the publisher's own id, scoped by source
    addresses: tuple[Address, ...] = ()  # every address we know it by, `url` included
    subtitle: str | None = None
    summary: str | None = None
    authors: tuple[str, ...] = ()  # persons or organisations, no roles, no outlet, no repeats
    editors: tuple[str, ...] = ()
    byline_raw: str | None = None
    dateline: str | None = None  # "Semarang, 6 Februari 2025": stays in the body too
    published: Moment | None = None  # None: not told, or told so badly that any value were a guess
    modified: Moment | None = None  # never stands in for `published`
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None  # BCP 47
    content_class: ContentClass = ContentClass.NEWS
    is_free: bool | None = None  # None: the page does not say
    body_complete: bool = True  # False: paywalled, cut, or pages missing
    reading_minutes: int | None = None
    images: tuple[Image, ...] = ()
    credit_line: str | None = None  # sign-off taken off the body: "(dek/fra)", "Pewarta: A Editor: B"
    copyright: str | None = None
    charset: str | None = None  # WHATWG name of the encoding the page was read in
    replacement_characters: int = 0  # U+FFFD met while decoding: a health sign
    extractor_version: str = "0"
    provenance: Mapping[str, Provenance] = field(default_factory=dict)  # field name -> evidence

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ValueError("an article has a title")
        if not self.blocks:
            raise ValueError("an article has a body")
        if not self.source:
            raise ValueError("an article has a source")

    @property
    def body(self) -> str:
        """The text, blocks separated by one blank line."""
        return "\n\n".join([block.text for block in self.blocks])

    @property
    def body_blocks(self) -> str:
        """One letter a block (``BlockKind``), in order: ``pphpq``."""
        return "".join([block.kind for block in self.blocks])

    @property
    def fingerprint(self) -> str:
        """SHA-256 that changes exactly when a reader would see another title, subtitle or body."""
        return fingerprint_of(self.title, self.subtitle, self.body)

    @property
    def body_sha256(self) -> str:
        """SHA-256 of the body's reading form: equal for copies under other titles."""
        return text_sha256(self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What a server sent at one moment. Immutable."""

    url: str  # the address that answered, after redirects; for files without one "file:NAME"
    requested_url: str
    status: int  # HTTP status; 200 for an ingested file
    headers: tuple[tuple[str, str], ...]  # as received, in order; names as sent
    payload: bytes  # the entity with transfer and content codings removed
    fetched_at: datetime  # UTC: when the last byte arrived

    def __post_init__(self) -> None:
        require_utc(self.fetched_at, "Capture.fetched_at")

    @property
    def payload_sha256(self) -> str:
        """Hex SHA-256 of the payload."""
        return hashlib.sha256(self.payload).hexdigest()

    def header(self, name: str) -> str | None:
        """The first header of that name, any case, or None."""
        wanted = name.casefold()
        return next((value for key, value in self.headers if key.casefold() == wanted), None)


def fingerprint_of(title: str, subtitle: str | None, body: str) -> str:
    """`Article.fingerprint` of a wording."""
    parts = (title, subtitle or "", body)
    return hashlib.sha256("\x1f".join(map(reading_form, parts)).encode()).hexdigest()


@lru_cache(maxsize=4)  # an article is looked for by it, and stored with it
def text_sha256(body: str) -> str:
    """`Article.body_sha256` of a text."""
    return hashlib.sha256(reading_form(body).encode()).hexdigest()


def as_it_reads(text: str) -> str:
    """The text as it reads: NFC, typographic variants and all white space folded.

    Two wordings with the same reading form are the same wording: a publisher that swaps straight
    for curly quotes or a space for a no-break space has edited nothing.
    """
    if text.isascii():
        if text.isprintable() and "  " not in text:  # nearly every line, and quicker asked than split and joined
            return text.strip()
    else:
        # Finding the few characters that fold is several times as fast as asking about each one.
        text = _FOLDING.sub(lambda found: _SAME_TO_A_READER[ord(found[0])] or "", unicodedata.normalize("NFC", text))
    return " ".join(text.split())


reading_form = lru_cache(maxsize=16)(as_it_reads)
"""`as_it_reads`, and the last few are remembered: fingerprint, digest and sketch of one body ask for the same."""

_SAME_TO_A_READER: dict[int, str | None] = str.maketrans(
    {
        "‘": "'", "’": "'", "‛": "'", "ʼ": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
        "…": "...",
        "\u00a0": " ", "\u202f": " ", "\u2007": " ", "\u2009": " ",
        "\u00ad": None, "\u200b": None, "\u200c": None, "\u200d": None, "\u2060": None, "\ufeff": None,
    }
)  # fmt: skip
_FOLDING = re.compile("[" + "".join(map(re.escape, map(chr, _SAME_TO_A_READER))) + "]")


def require_utc(moment: datetime, name: str) -> None:
    """Raise ValueError unless `moment` is aware and in UTC."""
    if moment.utcoffset() != timedelta(0):
        raise ValueError(f"{name} must be in UTC, got {moment!r}")


def utc_text(moment: datetime) -> str:
    """``2025-02-06T09:26:00Z``: the one form in which times are stored. Whole seconds."""
    require_utc(moment, "moment")
    # strftime("%Y") leaves out the zeros of the years before 1000 on some platforms.
    return moment.isoformat()[:19] + "Z"


def from_utc_text(text: str) -> datetime:
    """The inverse of `utc_text`. Raises ValueError on any other form."""
    moment = datetime.fromisoformat(text)
    if moment.utcoffset() != timedelta(0) or utc_text(moment) != text:
        raise ValueError(f"a time looks like 2025-02-06T09:26:00Z, got {text!r}")
    return moment


@lru_cache(maxsize=128)  # a few dozen are in use
def parse_offset(text: str) -> timedelta:
    """``+07:00`` as a timedelta. Raises ValueError on any other form."""
    if len(text) != 6 or text[0] not in "+-" or text[3] != ":":
        raise ValueError(f"an offset looks like +07:00, got {text!r}")
    size = timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))
    return -size if text[0] == "-" else size
