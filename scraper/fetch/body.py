"""Bodies within bounds: never more bytes than the cap, on the wire or decoded, and never a cut one as whole."""

from __future__ import annotations

from collections.abc import AsyncIterable
from io import SEEK_END, BytesIO
from typing import NamedTuple

from isal import isal_zlib  # a third to half of zlib's time on pages, where inflating is much of what a request costs

from scraper.errors import BadAnswer, CodingRefused, TooLarge, Truncated

ACCEPT_ENCODING = "gzip"  # the one coding whose decoder can be bounded and tells whether the end was reached
_GZIP = 16 + isal_zlib.MAX_WBITS
_PIECE = 65_536  # bytes: what is behind each of many members is copied
_GZIP_MAGIC = b"\x1f\x8b"


def coding_of(value: str) -> str:
    """``identity`` or ``gzip`` from a Content-Encoding header. Raises CodingRefused on others and on lists."""
    coding = value.strip().lower()
    if coding in ("", "identity"):
        return "identity"
    if coding in ("gzip", "x-gzip"):
        return "gzip"
    raise CodingRefused(f"content coding {coding[:60]!r}, and only gzip was asked for")


class Body(NamedTuple):
    """What came of a stream."""

    payload: bytes  # decoded
    wire_bytes: int  # as it travelled


async def read_body(chunks: AsyncIterable[bytes], coding: str, max_bytes: int, *, beginning: bool = False) -> Body:
    """The whole entity, or, where its `beginning` is enough, the first `max_bytes` of a larger one. Memory stays near
    `max_bytes` whatever the stream holds.

    Raises TooLarge, Truncated (the stream of gzip lacks its end) and BadAnswer (it is no gzip).
    """
    decoder = Gunzip(max_bytes) if coding == "gzip" else Plain(max_bytes)
    wire_bytes = 0
    try:
        async for chunk in chunks:
            wire_bytes += len(chunk)
            decoder.feed(chunk)
            if wire_bytes > max_bytes:
                raise TooLarge(f"more than {max_bytes} bytes on the wire")
    except TooLarge:
        if not beginning:
            raise
        return Body(decoder.so_far(), wire_bytes)
    return Body(decoder.finish(), wire_bytes)


class Plain:
    """Bytes that are what they are."""

    def __init__(self, max_bytes: int) -> None:
        self._payload = BytesIO()  # small pieces lie in it as one; neither a single piece nor the whole is copied
        self._room = max_bytes  # what may still come
        self._max_bytes = max_bytes

    def feed(self, chunk: bytes) -> None:
        """Append. Raises TooLarge, after what there was room for."""
        fits = chunk if len(chunk) <= self._room else chunk[: self._room]
        self._room -= len(fits)
        if self._payload.tell():
            self._payload.write(fits)
        else:
            self._payload = BytesIO(fits)
            self._payload.seek(0, SEEK_END)
        if len(fits) < len(chunk):
            raise TooLarge(f"more than {self._max_bytes} bytes")

    def so_far(self) -> bytes:
        """The bytes that came."""
        return self._payload.getvalue()

    def finish(self) -> bytes:
        """All bytes."""
        return self.so_far()


class Gunzip(Plain):
    """Gzip of one or more members (RFC 1952), each checked to its end. What follows them is ignored, as browsers do."""

    def __init__(self, max_bytes: int) -> None:
        super().__init__(max_bytes)
        self._member = isal_zlib.decompressobj(_GZIP)
        self._ended = False

    def feed(self, chunk: bytes) -> None:
        """Decode. Raises TooLarge and BadAnswer."""
        for start in range(0, len(chunk), _PIECE):
            piece = chunk[start : start + _PIECE]
            while piece and not self._ended:
                piece = self._inflate(piece)

    def finish(self) -> bytes:
        """All decoded bytes. Raises Truncated when the last member has no end."""
        if not (self._member.eof or self._ended):
            raise Truncated("the gzip stream ends before its end mark")
        return super().finish()

    def _inflate(self, chunk: bytes) -> bytes:
        """Decode at most what the cap leaves room for; return what is still to be read."""
        if self._member.eof:
            if not chunk.startswith(_GZIP_MAGIC[: len(chunk)]):
                self._ended = True
                return b""
            self._member = isal_zlib.decompressobj(_GZIP)
        try:
            super().feed(self._member.decompress(chunk, self._room + 1))
        except isal_zlib.error as error:  # type: ignore[misc]  # its stub calls this class an instance
            raise BadAnswer(f"the body is not gzip ({error})") from error
        return self._member.unused_data if self._member.eof else self._member.unconsumed_tail
