"""What the bytes of a picture say: held against Pillow's own files, and against anything."""

from __future__ import annotations

from io import BytesIO
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.looks import MAX_PIXELS, look

Image = pytest.importorskip("PIL.Image", reason="the extra `images` is not installed")
ImageDraw = pytest.importorskip("PIL.ImageDraw")


def drawn(width: int = 400, height: int = 300, seed: int = 1) -> Any:
    chance, picture = Random(seed), Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    for _ in range(12):
        x, y = chance.randrange(width), chance.randrange(height)
        draw.ellipse((x, y, x + width // 3, y + height // 3), fill=tuple(chance.randrange(256) for _ in range(3)))
    return picture


def saved(picture: Any, form: str, **options: object) -> bytes:
    file = BytesIO()
    picture.save(file, form, **options)
    return file.getvalue()


def bits_apart(one: str | None, other: str | None) -> int:
    assert one is not None
    assert other is not None
    return (int(one, 16) ^ int(other, 16)).bit_count()


@pytest.mark.parametrize(
    ("form", "media_type", "options"),
    [
        ("PNG", "image/png", {}),
        ("GIF", "image/gif", {}),
        ("JPEG", "image/jpeg", {}),
        ("JPEG", "image/jpeg", {"progressive": True, "exif": b"Exif\0\0" + bytes(3_000)}),
        ("WEBP", "image/webp", {}),
        ("WEBP", "image/webp", {"lossless": True}),
        ("WEBP", "image/webp", {"exif": b"Exif\0\0" + bytes(100)}),
    ],
)
def test_type_and_size_are_in_the_header(form: str, media_type: str, options: dict[str, object]) -> None:
    found = look(saved(drawn(401, 299), form, **options))
    assert (found.media_type, found.width, found.height, found.problem) == (media_type, 401, 299, None)


def test_the_extent_of_an_avif_is_in_its_head() -> None:
    head = (
        b"\0\0\0\x1cftypavif"
        + bytes(40)
        + b"\0\0\0\x14ispe\0\0\0\0"
        + (640).to_bytes(4, "big")
        + (480).to_bytes(4, "big")
    )
    found = look(head + bytes(100))
    assert (found.media_type, found.width, found.height, found.perceptual_hash) == ("image/avif", 640, 480, None)


def test_the_same_picture_in_another_size_and_form_looks_alike_and_another_does_not() -> None:
    first = look(saved(drawn(), "PNG")).perceptual_hash
    smaller = look(saved(drawn().resize((200, 150)), "JPEG", quality=60)).perceptual_hash
    other = look(saved(drawn(seed=2), "PNG")).perceptual_hash
    assert bits_apart(first, smaller) <= 6
    assert bits_apart(first, other) >= 16


@pytest.mark.fault("A5")
@pytest.mark.parametrize(
    ("payload", "problem"),
    [
        (b"", "not a picture that is kept"),
        (b"<svg><script>alert(1)</script></svg>", "not a picture that is kept"),
        (b"%PDF-1.7", "not a picture that is kept"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(8), "not a picture that is kept"),  # of no size
        (b"GIF89a\xff\xff\xff\xff", "too many pixels"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\xff\xff\xff\xff", "too many pixels"),
        (b"\xff\xd8" + b"\xff\xe0\0\0" * 1_000_000, "not a picture that is kept"),
    ],
)
def test_what_is_not_kept(payload: bytes, problem: str) -> None:
    assert look(payload).problem == problem


@given(
    st.sampled_from(
        [b"", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"GIF89a", b"\xff\xd8\xff", b"RIFF\0\0\0\0WEBPVP8 ", b"\0\0\0 ftypavif"]
    ),
    st.binary(max_size=200),
)
def test_law_any_bytes_have_a_look(start: bytes, rest: bytes) -> None:
    found = look(start + rest)
    assert (found.problem is None) == (found.media_type != "")
    assert found.width * found.height <= MAX_PIXELS
