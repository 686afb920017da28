"""Bytes of an XML or text listing to text, whatever it says of its encoding. Pure.

RFC 7303 section 3 has the order of trust: byte order mark, HTTP's charset, XML declaration. Whoever is wrong is passed
over: an encoding counts only if every byte fits it, and the last ones tried fit nearly anything.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from scraper.extraction.page.charsets import codec_of, named

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SHAPES = (
    (re.compile(rb"<\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0\0\0<"), "utf-32-be"),
    (re.compile(rb"<\0[?!\w]\0"), "utf-16-le"),
    (re.compile(rb"\0<\0[?!\w]"), "utf-16-be"),
    (re.compile(rb"\x4c\x6f\xa7\x94"), "cp037"),  # "<?xm" in EBCDIC
)
"""How a document begins that has no mark: https://www.w3.org/TR/xml/#sec-guessing"""

_FAMILIES = re.compile(r"(?:utf|ucs|u|iso-10646-ucs|csucs|csunicode|unicode)[-_]?\d*", re.IGNORECASE)
"""Labels of encodings of two or four bytes a character: bytes in which they can be read are in another one."""

_CHARSET = re.compile(r"""charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})""", re.IGNORECASE)
_DECLARED = re.compile(r"""\s*<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})""")

_SAFE_CODECS = re.compile(
    r"cp\d{3,5}|iso8859-\d\d?|koi8-[rtu]|kz1048|ptcp154|mac-\w{1,12}|hp-roman8|tis-620|ascii|big5\w{0,5}|gb\w{1,8}"
    r"|euc_\w{1,10}|shift_jis\w{0,5}|iso2022_\w{1,7}|johab|hz|utf-(?:7|8|8-sig|(?:16|32)(?:-[bl]e)?)"
)
"""Python has codecs that are no encodings of documents, and some of them (punycode) need quadratic time."""

_MANY_BYTES = re.compile(r"utf|big5|gb|euc|shift|iso2022|johab|hz|cp9[345]\d")


def decoded(payload: bytes, content_type: str | None = None, *, is_whole: bool = True) -> str:
    """The text, without its byte order mark; what fits no encoding becomes U+FFFD.

    `content_type` is the header as received. If the payload is cut (not `is_whole`), a character cut with it is left
    out. Linear; raises nothing.
    """
    for codec in dict.fromkeys(_candidates(payload, content_type)):
        try:
            return codecs.getincrementaldecoder(codec)().decode(payload, is_whole).removeprefix("\ufeff")
        except UnicodeError:  # the encoding was declared wrongly
            continue
    return payload.decode("utf-8", "replace")


def _candidates(payload: bytes, content_type: str | None) -> Iterator[str]:
    yield from (codec for mark, codec in _BOMS if payload.startswith(mark))
    shaped = next((codec for shape, codec in _SHAPES if shape.match(payload)), None)
    head = payload[:1_000].decode(shaped or "latin-1", "replace")
    for told in (_CHARSET.search(content_type or ""), _DECLARED.match(head)):
        if told and (codec := _codec(told[1], shaped)):
            if not _MANY_BYTES.match(codec):
                yield "utf-8"  # any bytes fit an encoding of one byte a character; those that fit UTF-8 are UTF-8
            yield codec
    yield from filter(None, (shaped, "utf-8", "cp1252", "iso8859-2"))


def _codec(label: str, shaped: str | None) -> str | None:
    """Python's codec for a label: as browsers read it, or what Python alone knows; None for no encoding of documents.

    A label of many bytes a character says less than the first bytes do, and nothing where these are ASCII.
    """
    if _FAMILIES.fullmatch(label) and label.lower() not in ("utf-8", "utf8", "utf-7", "utf7"):
        return shaped
    if name := named(label):
        return codec_of(name)
    try:
        codec = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    return codec if _SAFE_CODECS.fullmatch(codec) else None
