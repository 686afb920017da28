"""Listings that were packed before they were served: gzip without a word of it in the headers. Pure."""

from __future__ import annotations

import gzip
import io
import zlib


def unpacked(payload: bytes, max_bytes: int) -> tuple[bytes, str | None]:
    """`payload` without gzip (RFC 1952), by its magic bytes: names and headers lie. `max_bytes` of it at most, and
    broken ones as far as they go; with what was lost of it. Raises nothing.

    Some servers pack what is packed already.
    """
    content, problem = payload[:max_bytes], _too_large(len(payload), max_bytes)
    for _ in range(_MAX_PACKINGS):
        if not content.startswith(_GZIP):
            break
        content, problem = _unpacked_once(content, max_bytes)
    return content, problem


def _unpacked_once(packed: bytes, max_bytes: int) -> tuple[bytes, str | None]:
    """All members of a gzip file, in pieces, so that an error costs only what comes after it."""
    pieces: list[bytes] = []
    size = 0
    with gzip.GzipFile(fileobj=io.BytesIO(packed)) as stream:
        try:
            while size <= max_bytes and (piece := stream.read1(_PIECE)):
                pieces.append(piece)
                size += len(piece)
        except (EOFError, OSError, zlib.error) as error:
            return b"".join(pieces)[:max_bytes], f"broken gzip, read as far as it goes: {error}"
    return b"".join(pieces)[:max_bytes], _too_large(size, max_bytes)


_GZIP = b"\x1f\x8b"
_MAX_PACKINGS = 3
_PIECE = 65_536


def _too_large(size: int, max_bytes: int) -> str | None:
    return f"only the first {max_bytes:,} bytes were read" if size > max_bytes else None
