"""Invented articles and captures, shared by the archive's tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from archive.article import (
    Article,
    Block,
    BlockKind,
    Capture,
    Moment,
    Precision,
)
from archive.integrity.problem import Problem
from archive.integrity.verifying import verify

NOW = datetime(2025, 2, 6, 9, 26, tzinfo=UTC)
SYLLABLES = ("ba", "ri", "tu", "lon", "ka", "mi", "sen", "do", "pa", "gur", "wi", "ta")


def moment(at: datetime = NOW, **fields: Any) -> Moment:
    told = {"raw": "6 Februari 2025 16:26 WIB", "offset": "+07:00", "offset_stated": True}
    return Moment(**{"at": at, **told, "precision": Precision.MINUTE, "origin": "visible:time", **fields})


def prose(seed: int, words: int = 120) -> str:
    """Words that exist nowhere, different for every seed."""
    state, made = seed * 7919 + 17, []
    for _ in range(words):
        state = (state * 1103515245 + 12345) % 2**31
        made.append("".join(SYLLABLES[(state >> shift) % len(SYLLABLES)] for shift in (8, 13, 19)))
    return " ".join(made).capitalize() + "."


def content_problems(folder: Path) -> list[Problem]:
    """What `verify` says, but for the bytes of pages: what another program wrote there it names, too."""
    return [problem for problem in verify(folder) if problem.check != "pages"]


def paragraphs(*texts: str) -> tuple[Block, ...]:
    return tuple(Block(kind=BlockKind.PARAGRAPH, text=text) for text in texts)


def article(seed: int = 1, **fields: Any) -> Article:
    usual: dict[str, Any] = {
        "source": "warta-senja",
        "title": f"Warga Lonkami gotong royong {prose(seed, 3)}",
        "blocks": paragraphs(prose(seed), prose(seed + 5000)),
        "url": f"https://senja.example/berita/{seed}",
        "published": moment(),
        "extractor_version": "1",
    }
    return Article(**{**usual, **fields})


def capture(body: bytes = b"<html>a</html>", url: str = "https://senja.example/1", **fields: Any) -> Capture:
    usual = {"requested_url": url, "status": 200, "headers": (("Content-Type", "text/html"),), "fetched_at": NOW}
    return Capture(**{"url": url, **usual, "payload": body, **fields})


def hours(count: float) -> timedelta:
    return timedelta(hours=count)


def flipped(path: Path, place: int, bit: int) -> bytes:
    """The bytes as they were; the file has one bit changed."""
    data = path.read_bytes()
    changed = bytearray(data)
    changed[place % len(data)] ^= 1 << bit
    path.write_bytes(changed)
    return data
