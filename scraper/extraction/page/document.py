"""Bytes to one parsed tree: decoding as the WHATWG says, and refusal of what would cost too much.

The parse cannot be interrupted and some shapes cost quadratic time (deep nesting, attribute floods), so
they are counted in the bytes before it.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser

from scraper.errors import NotHtml, ParseAborted
from scraper.extraction.page.charsets import codec_of, named

MAX_BYTES = 10_000_000
MAX_DEPTH = 6_000  # of open elements: 6,000 cost 0.03 s, 20,000 0.4 s, 50,000 nearly 5 s
MAX_ATTRIBUTES = 2_000  # on one tag: 60,000 cost 12 s
MAX_OPTIONS = 50_000  # 20,000 cost 5 ms without the parser's events, 2.4 s with them
MAX_SUSPECTS = 20  # scripts that look like a flood of attributes
RUN = 4_000  # bytes: shorter tags hold too few attributes to cost
PRESCAN_BYTES = 1024  # https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding

_REPLACEMENT = "\ufffd"
_HTML_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")
_MAGIC = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x1f\x8b", b"RIFF", b"\x00\x00\x00")
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16le"), (codecs.BOM_UTF16_BE, "utf-16be"))
_MARKS = tuple(bom for bom, _ in _BOMS)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?\s*([a-z0-9_:.\-]{2,40})", re.IGNORECASE)
_META_CHARSET = re.compile(rb"<meta[^>]{0,500}?charset\s*=\s*[\"']?\s*([a-zA-Z0-9_:.\-]{2,40})", re.IGNORECASE)
_LANG = re.compile(rb"<html[^>]{0,500}?\slang\s*=\s*[\"']?\s*([a-zA-Z]{2})", re.IGNORECASE)

_HABITS = {
    "ja": "shift_jis", "zh": "gbk", "ko": "euc-kr", "ru": "windows-1251", "uk": "windows-1251", "bg": "windows-1251",
    "pl": "windows-1250", "cs": "windows-1250", "hu": "windows-1250", "tr": "windows-1254", "el": "windows-1253",
    "he": "windows-1255", "ar": "windows-1256", "fa": "windows-1256", "th": "windows-874", "vi": "windows-1258",
    "lt": "windows-1257", "lv": "windows-1257", "et": "windows-1257",
}  # fmt: skip
"""Locale defaults of https://html.spec.whatwg.org/#determining-the-character-encoding, by <html lang>."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One parse, and how its bytes were read."""

    tree: LexborHTMLParser
    charset: str | None  # WHATWG name of the encoding, lower-cased; None for text that came decoded
    replacement_characters: int


def read(page: bytes | str, content_type: str | None = None) -> Document:
    """Decode and parse. Raises NotHtml for other media and ParseAborted for what would cost too much."""
    if len(page) > MAX_BYTES:
        raise ParseAborted(f"the page has {len(page)} bytes, more than {MAX_BYTES}")
    charset: str | None = None
    if isinstance(page, str):
        data = page.encode("utf-8", "replace")  # lone surrogates cannot be parsed
        replaced = page.count(_REPLACEMENT)
    else:
        _refuse_other_media(page, content_type)
        data, charset, replaced = _as_utf8(page, content_type)
    refuse_costly(data)
    tree = LexborHTMLParser(data, options=LexborDocumentOptions.WO_EVENTS)
    return Document(tree=tree, charset=charset, replacement_characters=replaced)


def _as_utf8(page: bytes, content_type: str | None) -> tuple[bytes, str, int]:
    """(the page as valid UTF-8, name of its encoding, replacement characters in it); no copy where it is that.

    Order of trust: BOM, UTF-8 if the bytes are valid, HTTP, <meta>, the language's habit. A declaration that does
    not fit the bytes, while UTF-8 does, is taken for a mistake; what cannot be decoded becomes U+FFFD.
    """
    if page.isascii():
        if _declared(page, content_type) != "iso-2022-jp":  # the one encoding whose pages are ASCII to the eye
            return page, "utf-8", 0
    elif not page.startswith(_MARKS) and (replaced := _replaced_in_utf8(page)) is not None:
        return page, "utf-8", replaced
    text, name = _decoded(page, content_type)
    return text.encode("utf-8", "replace"), name, text.count(_REPLACEMENT)


def _replaced_in_utf8(page: bytes) -> int | None:
    """How many U+FFFD the page holds, or None if it is no UTF-8. By parts that stay in the cache: half the time."""
    view, place, replaced = memoryview(page), 0, 0
    try:
        while place < len(page):
            text, used = codecs.utf_8_decode(view[place : place + _PART], "strict", place + _PART >= len(page))
            replaced += text.count(_REPLACEMENT) if _REPLACEMENT in text else 0
            place += used
    except UnicodeDecodeError:
        return None
    return replaced


_PART = 16_384  # bytes


def _decoded(page: bytes, content_type: str | None) -> tuple[str, str]:
    """The text and the encoding's name, for what is not plain UTF-8."""
    for bom, name in _BOMS:
        if page.startswith(bom):
            return page[len(bom) :].decode(codec_of(name), "replace"), name
    name = _declared(page, content_type) or _habit(page)
    if name == "utf-8":
        text = page.decode("utf-8", "replace")
        if text.count(_REPLACEMENT) * 200 < len(text):
            return text, name
        name = _habit(page)
    return page.decode(codec_of(name), "replace"), name


def _declared(page: bytes, content_type: str | None) -> str | None:
    labels = []
    if match := _CHARSET.search(content_type or ""):
        labels.append(match[1])
    if found := _META_CHARSET.search(page, 0, PRESCAN_BYTES):
        labels.append(found[1].decode("ascii"))
    for label in labels:
        if name := named(label):
            return "utf-8" if name.startswith("utf-16") else name  # bytes in which we read a label are not UTF-16
    return None


def _habit(page: bytes) -> str:
    match = _LANG.search(page, 0, 4 * PRESCAN_BYTES)
    return _HABITS.get(match[1].decode("ascii").lower(), "windows-1252") if match else "windows-1252"


_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\x0b\f\r\x0e\x0f\x1b"))
"""What no text holds; ISO-2022-JP and its kin shift with SO, SI and ESC."""


def _refuse_other_media(page: bytes, content_type: str | None) -> None:
    media = (content_type or "").split(";")[0].strip().lower()
    if media and not media.endswith("+xml") and media not in _HTML_TYPES:
        raise NotHtml(f"the media type is {media}")
    if page.startswith(_MAGIC):
        raise NotHtml("the bytes begin like a binary file")
    sample = page[:4096]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls * 20 > len(sample) and not page.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotHtml("the bytes hold too many control characters for text")


_ELEMENT = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_LEAVES = frozenset(
    b"area base br col embed hr img input link meta param source track wbr p li option dt dd td th tr".split()
)
_TAG_WITH_ATTRIBUTES = re.compile(rb"<[a-zA-Z][a-zA-Z0-9-]*[\s/]+[^\s>]")
_QUOTED = re.compile(rb"\"[^\"]*\"|'[^']*'")


def refuse_costly(page: bytes) -> None:
    """Raise ParseAborted if parsing `page` would take quadratic time. Linear itself."""
    if b"<" in page.replace(b"<", b">", MAX_DEPTH):  # as a rule no tag is left: a sixth of the time to count them
        _refuse_many_tags(page)
    _refuse_long_tags(page)


def _refuse_many_tags(page: bytes) -> None:
    tags = page.count(b"<")
    if tags - 2 * page.count(b"</") > MAX_DEPTH and _depth(page) > MAX_DEPTH:
        raise ParseAborted(f"elements are nested more than {MAX_DEPTH} deep")
    if tags > MAX_OPTIONS and page.count(b"<option") + page.count(b"<OPTION") > MAX_OPTIONS:
        raise ParseAborted(f"more than {MAX_OPTIONS} options")


def _refuse_long_tags(page: bytes) -> None:
    suspects = start = 0
    while start + RUN < len(page):
        end = page.rfind(b">", start, start + RUN)  # tags are short: as a rule the last of many
        if end < 0:
            end = page.find(b">", start + RUN)
            end = end if end >= 0 else len(page)
            begin = page.rfind(b"<", start, end)
            if begin >= 0 and _has_many_attributes(page[begin:end]):
                suspects += 1
                if suspects > MAX_SUSPECTS or not _in_script(page, begin):
                    raise ParseAborted(f"one tag has more than {MAX_ATTRIBUTES} attributes")
        start = end + 1


def _depth(page: bytes) -> int:
    """An upper bound of the depth, for pages that leave many tags open."""
    depth = deepest = 0
    for match in _ELEMENT.finditer(page):
        close, name = match.groups()
        if name.lower() in _LEAVES:
            continue
        depth = max(depth - 1, 0) if close else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _has_many_attributes(tag: bytes) -> bool:
    if not _TAG_WITH_ATTRIBUTES.match(tag):
        return False
    unquoted = _QUOTED.sub(b"", tag)
    return len(unquoted.split()) > MAX_ATTRIBUTES or unquoted.count(b"/") > MAX_ATTRIBUTES


def _in_script(page: bytes, place: int) -> bool:
    return page.rfind(b"<script", 0, place) > page.rfind(b"</script", 0, place)
