"""The responses in a WARC file (ISO 28500), one by one, in bounded memory. No network.

warcio's own iterator reads a line of any length and the headers of any number into memory, and decodes whole
chunks at once; so its parts are used on a stream that counts. Compression is undone before: a file that is one
gzip member and one with a member a record (ISO 28500 annex D) read the same.
"""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

from warcio.bufferedreaders import ChunkedDataReader
from warcio.statusandheaders import StatusAndHeadersParser

from scraper.fetch.body import Gunzip

MAX_HEADER_BYTES = 1024 * 1024
"""The header lines of one record, with the blank lines before them, are refused beyond this."""

_CUT = "the file ends in the middle of this record"
_VERSION = b"WARC/"
_GZIP_MAGIC = b"\x1f\x8b"
_WARC = StatusAndHeadersParser([_VERSION.decode()])
_HTTP = StatusAndHeadersParser([], verify=False)  # an odd status line is for the reader of the record to judge


@dataclass(frozen=True, slots=True)
class Response:
    """One answer of a web server as it stands in the file; nothing of it has been judged."""

    url: str
    date: str
    status: str
    headers: tuple[tuple[str, str], ...]
    payload: bytes  # without transfer and content coding; one byte more than the cap if it is larger


def responses(file: BinaryIO, max_bytes: int) -> Iterator[tuple[int, Response | Exception]]:
    """Number and content of each record that holds an answer over HTTP; all others are passed over.

    A record that cannot be read comes as the error that it gave, and the next one follows. Raises ValueError,
    OSError or zlib.error where the file cannot be read on.
    """
    plain, number = _plain(file), 0
    while first := _first_line(stream := _Bounded(plain, max_bytes)):
        number += 1
        record = _WARC.parse(stream, first)
        block = _Bounded(plain, max_bytes, _length(record))
        content = _response(record, block, max_bytes) if _is_response(record) else None
        while block.read(1 << 16):
            pass
        if block.left:
            yield number, ValueError(_CUT)
        elif content is not None:
            yield number, content


def _first_line(stream: _Bounded) -> bytes:
    """The first line of the next record; empty at the end of the file. Raises ValueError if it is another."""
    while line := stream.readline():
        if line.startswith(_VERSION):
            return line
        if line.strip():
            raise ValueError(f"not a WARC record: expected a line that begins with {_VERSION.decode()}")
    return b""


class _Bounded:
    """What warcio's parsers read: `left` bytes in all, header lines up to a sum, and never a huge piece at once."""

    def __init__(self, file: BinaryIO, max_bytes: int, left: int = sys.maxsize) -> None:
        self.left = left
        self._file, self._max_bytes, self._header_bytes = file, max_bytes, 0

    def readline(self, length: int = sys.maxsize) -> bytes:
        line = self._read(self._file.readline, min(length, MAX_HEADER_BYTES - self._header_bytes + 1))
        self._header_bytes += len(line)
        if self._header_bytes > MAX_HEADER_BYTES:
            raise ValueError(f"headers larger than {MAX_HEADER_BYTES:,} bytes")
        return line

    def read(self, length: int) -> bytes:
        if min(length, self.left) > self._max_bytes + 1:  # a chunk may claim any size
            raise ValueError(f"a chunk larger than {self._max_bytes:,} bytes")
        self._header_bytes = 0
        return self._read(self._file.read, length)

    def _read(self, read: Any, length: int) -> bytes:
        try:
            piece = bytes(read(min(length, self.left)))
        except EOFError:  # gzip's; warcio takes it for a good end
            raise ValueError(_CUT) from None
        self.left -= len(piece)
        return piece


def _plain(file: BinaryIO) -> BinaryIO:
    """The stream without compression, if it begins as a WARC file does. Raises ValueError."""
    packed = file.read(len(_GZIP_MAGIC)) == _GZIP_MAGIC
    file.seek(0)
    stream: Any = gzip.GzipFile(fileobj=file) if packed else file
    try:
        begins_well = stream.read(len(_VERSION)) == _VERSION
    except EOFError:
        begins_well = False
    if not begins_well:
        raise ValueError(f"not a WARC file: it does not begin with {_VERSION.decode()}")
    stream.seek(0)
    return stream  # type: ignore[no-any-return]


def _length(record: Any) -> int:
    text = record.get_header("Content-Length") or ""
    if not (text.isascii() and text.isdecimal() and len(text) < 16):
        raise ValueError("a record needs a Content-Length in bytes")
    return int(text)


def _url(record: Any) -> str:
    """Wget 1.19 put the address between angle brackets."""
    return (record.get_header("WARC-Target-URI") or "").removeprefix("<").removesuffix(">")


def _is_response(record: Any) -> bool:
    """Whether it may be an answer over HTTP: those to ``dns:`` and the like are responses too."""
    scheme, colon, _ = _url(record).lower().partition(":")
    is_web = not colon or scheme in ("http", "https")
    return is_web and (record.get_header("WARC-Type") or "").lower() == "response"


def _response(record: Any, block: _Bounded, max_bytes: int) -> Response | Exception:
    try:
        http = _HTTP.parse(block)
        chunked = (http.get_header("transfer-encoding") or "").strip().lower() == "chunked"
        payload = (ChunkedDataReader(block) if chunked else block).read(max_bytes + 1)
        if len(payload) <= max_bytes:
            payload = _decoded(payload, (http.get_header("content-encoding") or "").strip().lower(), max_bytes)
    except Exception as error:  # warcio has no base error; the records after this one can still be read
        return error
    return Response(
        url=_url(record),
        date=record.get_header("WARC-Date") or "",
        status=http.get_statuscode(),
        headers=tuple((str(name), str(value)) for name, value in http.headers),
        payload=payload,
    )


def _decoded(payload: bytes, coding: str, max_bytes: int) -> bytes:
    """The page itself. Some crawlers store it decoded and leave the header as it was."""
    if coding in ("gzip", "x-gzip") and payload.startswith(_GZIP_MAGIC):
        decoder = Gunzip(max_bytes)
        decoder.feed(payload)
        return decoder.finish()
    if coding == "deflate":
        for window in (zlib.MAX_WBITS, -zlib.MAX_WBITS):  # RFC 9110 section 8.4.1.2: some leave zlib's frame out
            try:
                return zlib.decompressobj(window).decompress(payload, max_bytes + 1)
            except zlib.error:
                continue
    return payload
