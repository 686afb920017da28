"""What publishers reserve: that a page be found, kept, or mined for data. Pure.

A page says it in ``X-Robots-Tag`` or ``<meta name="robots">`` (noindex, noarchive, noai), and in ``tdm-reservation``
(W3C TDM Reservation Protocol; Directive (EU) 2019/790 article 4(3)); a host in the Content-Signal and Content-Usage
lines of its robots.txt. What is said is always recorded with the article; whether it is followed, the operator decides.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from itertools import pairwise
from typing import Literal

import msgspec

from archive.article import Capture, Provenance
from scraper.errors import MiningReserved, NoArchive, NoIndex, Refused

Choice = Literal["follow", "record"]

PRODUCT_TOKEN = "Wartarsip"
"""What robots.txt files and robots directives call us (RFC 9309 section 2.2.1)."""

READ_BYTES = 500_000
"""How far into a page its meta elements are looked for: styles of 300 KB stand before some."""


class Rights(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The section ``[rights]``: what is followed (not stored), and what is recorded only."""

    noindex: Choice = "follow"  # not to be found by a search
    noarchive: Choice = "follow"  # no copy to be kept
    mining: Choice = "record"  # text and data mining, training of machines

    def refusal(self, reserved: Iterable[str]) -> Refused | None:
        """Why something that reserves this is not taken, or None."""
        for name, error in (("noindex", NoIndex), ("noarchive", NoArchive), ("mining", MiningReserved)):
            if name in reserved and getattr(self, name) == "follow":
                return error(f"the publisher says {name}")
        return None


DEFAULTS = Rights()


def of_page(capture: Capture) -> dict[str, Provenance]:
    """What a page reserves: of ``noindex``, ``noarchive``, ``mining``, those said, and what says so."""
    return _told((*_in_headers(capture.headers), *_in_meta(capture.payload[:READ_BYTES])))


def evidence_of_headers(headers: Iterable[tuple[str, str]]) -> dict[str, Provenance]:
    """What of that its headers say, as an article's evidence: ``reserved:noarchive`` and the like."""
    return _evidence(_in_headers(headers))


def evidence_of_meta(meta: Mapping[str, Sequence[str]]) -> dict[str, Provenance]:
    """The same of the meta elements of a parsed page: lower-cased name -> contents."""
    names = [name for name in _SPEAKING if name in meta]
    return _evidence(said for name in names for content in meta[name] for said in _in_element(name, content))


def _evidence(said: Iterable[tuple[str, str]]) -> dict[str, Provenance]:
    return {f"reserved:{name}": where for name, where in _told(said).items()}


def answers_for_mining(capture: Capture) -> bool:
    """Whether a page itself says yes or no with ``tdm-reservation``: then the file of its host does not count."""
    has_header = capture.header("tdm-reservation") is not None
    return has_header or _NAMES_RESERVATION.search(capture.payload[:READ_BYTES]) is not None


def of_headers(headers: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The same of an answer that is no page, such as a picture: only its headers can say it."""
    return frozenset(name for _, raw in _in_headers(headers) for name in _names(raw))


def of_host(uses: Iterable[str]) -> frozenset[str]:
    """The same of the uses that a robots.txt refuses (``Robots.reserved``)."""
    return frozenset(_OF_USES[use] for use in uses if use in _OF_USES)


_OF_USES = {
    "search": "noindex", "ai": "mining", "ai-train": "mining", "ai-input": "mining", "train-ai": "mining",
    "tdm": "mining", "bots": "mining",
}  # fmt: skip
_OF_WORDS = {
    "noindex": "noindex", "none": "noindex", "noarchive": "noarchive", "nocache": "noarchive", "noai": "mining",
    "tdm-reservation": "mining",
}  # fmt: skip
_NAMES_RESERVATION = re.compile(rb"""\bname\s{0,9}=\s{0,9}["']?tdm-reservation\b""", re.IGNORECASE)

_WITH_VALUE = frozenset({"unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"})
_ADDRESSED = re.compile(r"\s{0,9}([A-Za-z0-9_-]{1,60})\s{0,9}:(.*)", re.DOTALL)


_SPEAKING = ("robots", "googlebot-news", PRODUCT_TOKEN.lower(), "tdm-reservation")
_FOR_US = frozenset(_SPEAKING[:-1])
"""Who is spoken to. What holds for Google's news search holds for us: both show articles beside their outlet."""


def _told(said: Iterable[tuple[str, str]]) -> dict[str, Provenance]:
    """Of several that say the same, the first is named."""
    told: dict[str, Provenance] = {}
    for origin, raw in said:
        for name in _names(raw):
            told.setdefault(name, Provenance(origin=origin, raw=raw[:500]))
    return told


def _names(raw: str) -> Iterator[str]:
    return (_OF_WORDS[word] for word in re.split(r"[,;\s]+", raw.lower()) if word in _OF_WORDS)


def _in_headers(headers: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """``X-Robots-Tag: noarchive``, ``X-Robots-Tag: otherbot: noindex``, ``tdm-reservation: 1``."""
    for name, value in headers:
        if name.lower() == "x-robots-tag":
            yield "header:x-robots-tag", ",".join(_said_to_us(value[:_LONGEST_ELEMENT]))
        elif name.lower() == "tdm-reservation" and value.strip() == "1":
            yield "header:tdm-reservation", "tdm-reservation"


def _said_to_us(value: str) -> Iterator[str]:
    """What an X-Robots-Tag says to all or to us. A name says to whom the words behind it are said, up to the next name:
    servers in between join several headers to one (RFC 9110 section 5.3)."""
    is_for_us = True
    for part in value.split(","):
        addressed = _ADDRESSED.fullmatch(part)
        is_named = addressed is not None and addressed[1].lower() not in _WITH_VALUE
        if addressed is not None and is_named:
            is_for_us = addressed[1].lower() in _FOR_US
        if is_for_us:
            yield addressed[2] if addressed is not None and is_named else part


_ATTRIBUTE = re.compile(r"""(?<![^\s"'/])([^\s"'>/=]+)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


def _in_meta(page: bytes) -> Iterator[tuple[str, str]]:
    if page.startswith(_UTF16):  # its meta elements are no ASCII
        page = page[: len(page) // 2 * 2].decode("utf-16", "replace").encode()
    for element in _telling_elements(page):
        attributes = _attributes(element[:_NAMED_WITHIN].decode("utf-8", "replace"))
        name = attributes.get("name") or attributes.get("property", "")  # the extractor knows them by both, too
        yield from _in_element(name.strip().lower(), attributes.get("content", ""))


def _in_element(name: str, content: str) -> Iterator[tuple[str, str]]:
    if name in _FOR_US:
        yield f"meta:{name}", content
    elif name == "tdm-reservation" and content.strip() == "1":
        yield "meta:tdm-reservation", "tdm-reservation"


def _telling_elements(page: bytes) -> Iterator[bytes]:
    """The meta elements that may say anything, in their order; what stands in comments and scripts is said by nobody.

    Most of a page is passed over by searches for one word: they are ten times as fast as one that knows all of this.
    """
    starts = list(_telling_starts(page))
    spans = _hidden(page, starts[-1] if starts else 0)
    hidden = next(spans, _NOWHERE)
    for start in starts:
        while hidden[1] <= start:
            hidden = next(spans, _NOWHERE)
        if start < hidden[0] and (element := _ELEMENT.match(page, start, start + _LONGEST_ELEMENT)):
            yield element[0]


def _telling_starts(page: bytes) -> Iterator[int]:
    starts = [found.start() for found in _META.finditer(page)]
    for start, following in pairwise((*starts, len(page))):
        lowered = page[start : min(following, start + _NAMED_WITHIN)].lower()
        if any(name in lowered for name in _TELLING):
            yield start


def _hidden(page: bytes, end: int) -> Iterator[tuple[int, int]]:
    """Where comments and scripts stand that begin before `end`, in order."""
    at, comment, script = 0, -1, -1
    while True:
        if comment < at:
            comment = _found(page, b"<!--", at, end)
        if script < at:
            found = _SCRIPT.search(page, at, end)
            script = found.start() if found else len(page)
        start = min(comment, script)
        if start == len(page):
            return
        if start == comment:
            at = _found(page, b"-->", start + len(b"<!--"), len(page)) + len(b"-->")
        else:
            closed = _END_OF_SCRIPT.search(page, start)
            at = closed.end() if closed else len(page)
        yield start, at


def _found(page: bytes, word: bytes, start: int, end: int) -> int:
    """Where `word` stands; behind the page where it does not."""
    return at if (at := page.find(word, start, end)) >= 0 else len(page)


_META = re.compile(rb"<meta\b", re.IGNORECASE)
_ELEMENT = re.compile(rb"""<meta\b[^<>"']*+(?:(?:"[^"]*+"|'[^']*+')[^<>"']*+)*+>""", re.IGNORECASE)
_SCRIPT = re.compile(rb"<script\b", re.IGNORECASE)
_END_OF_SCRIPT = re.compile(rb"</script", re.IGNORECASE)
_NOWHERE = (2 * READ_BYTES, 2 * READ_BYTES)  # a page in UTF-16 may grow by half

_NAMED_WITHIN = 2_000
"""Bytes at the start of an element in which its attributes are read."""
_LONGEST_ELEMENT = 5_000
_TELLING = (*(name.encode() for name in _SPEAKING), b"&#")  # letters may be written as references
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def _attributes(element: str) -> Mapping[str, str]:
    """Of attributes that are there twice, the first counts (HTML section 13.2.5.33)."""
    found = [match.groups() for match in _ATTRIBUTE.finditer(element)]
    return {name.lower(): unescape(double or single or bare or "") for name, double, single, bare in reversed(found)}
