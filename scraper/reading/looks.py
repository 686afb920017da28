"""What the bytes of a picture say of themselves: type and size from its header, and a hash of how it looks. Pure.

Runs in a process that can be killed. Nothing above `MAX_PIXELS` is decoded, whatever its size in bytes.
"""

from __future__ import annotations

from io import BytesIO
from struct import unpack

from archive.pictures import Look

MAX_PIXELS = 50_000_000
"""More than any newsroom publishes; a few kilobytes can decode to gigabytes."""

NOT_KEPT = "not a picture that is kept"
TOO_MANY_PIXELS = "too many pixels"


def look(payload: bytes) -> Look:
    """Type, size in pixels and looks of a picture, or the ``problem`` for which it is not kept. Never raises."""
    found = _header(payload)
    if found is None or not (found[1] and found[2]):
        return Look(problem=NOT_KEPT)
    media_type, width, height = found
    if width * height > MAX_PIXELS:
        return Look(problem=TOO_MANY_PIXELS)
    return Look(media_type=media_type, width=width, height=height, perceptual_hash=_looks(payload))


def _header(data: bytes) -> tuple[str, int, int] | None:
    """Media type, width and height in pixels; None: none of the kinds that are kept, or cut."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR" and len(data) >= 24:
        return ("image/png", *unpack(">II", data[16:24]))
    if data[:6] in (b"GIF87a", b"GIF89a") and len(data) >= 10:
        return ("image/gif", *unpack("<HH", data[6:10]))
    if data[:2] == b"\xff\xd8":
        return _jpeg(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP" and len(data) >= 30:
        return _webp(data)
    return _avif(data) if data[4:12] in (b"ftypavif", b"ftypavis") else None


def _jpeg(data: bytes) -> tuple[str, int, int] | None:
    """Walks the segments to the frame's header (ITU-T T.81 section B.2.2)."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # fill
            at += 1
            continue
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = unpack(">HH", data[at + 5 : at + 9])
            return "image/jpeg", width, height
        at += 2 + max(int.from_bytes(data[at + 2 : at + 4], "big"), 2)
    return None


def _webp(data: bytes) -> tuple[str, int, int] | None:
    """The three forms of RFC 9649 section 2."""
    kind, body = data[12:16], data[20:30]
    if kind == b"VP8X":
        return "image/webp", 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        width, height = unpack("<HH", body[6:10])
        return "image/webp", width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L" and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        return "image/webp", 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    return None


def _avif(data: bytes) -> tuple[str, int, int] | None:
    """The largest extent that the file's head tells (``ispe``, ISO/IEC 23008-12 section 6.5.3)."""
    sizes, at = [], data.find(b"ispe", 0, 4_096)
    while at >= 0 and at + 16 <= len(data):
        sizes.append(unpack(">II", data[at + 8 : at + 16]))
        at = data.find(b"ispe", at + 4, 4_096)
    return ("image/avif", *max(sizes)) if sizes else None


def _looks(payload: bytes) -> str | None:
    """Difference hash: of 9 x 8 grey means, whether each is brighter than its right neighbour. 64 bits as hex.

    Scaling, recompression and a change of colours leave most bits alone. None without Pillow, or when it cannot read
    the picture.
    """
    try:
        from PIL import Image
    except ImportError:
        return None
    try:
        with Image.open(BytesIO(payload)) as picture:
            if picture.width * picture.height > MAX_PIXELS:  # its own idea of the size, beside our own
                return None
            picture.draft("L", (72, 64))
            grey = picture.convert("L").resize((9, 8), Image.Resampling.BOX).tobytes()
    except MemoryError:
        raise
    except Exception:  # a decoder of hostile bytes may raise anything; the picture is kept without a hash
        return None
    bits = "".join(
        "1" if grey[row * 9 + column] > grey[row * 9 + column + 1] else "0" for row in range(8) for column in range(8)
    )
    return f"{int(bits, 2):016x}"
