"""Saved pages -> captures: HTML files, folders with an index, WARC files, plain texts. No network.

An index is a file ``index.jsonl``: one JSON object a line with ``url``, and ``file`` (relative to the index)
or ``id`` (then ``html/ID.html`` or ``html/ID.html.gz``); optional ``fetched_at`` (ISO 8601 with offset),
``status`` and ``headers`` (object). Without an index every ``*.html``, ``*.htm``, ``*.warc`` and ``*.txt``
below the folder is read, each also as ``.gz``. A file's own time stands in for a missing ``fetched_at``.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from archive.article import Capture
from scraper.errors import ScraperError

MAX_BYTES = 10 * 1024 * 1024
"""A page larger than this is refused, as it would be on the network."""

INDEX_NAME = "index.jsonl"
_PAGE_ENDINGS = (".html", ".htm", ".xhtml")
_TEXT_ENDINGS = (".txt", ".md")
_WARC_ENDINGS = (".warc",)


class Unreadable(ScraperError):
    """A saved page that cannot be read; the message names it and says why."""


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page as it was saved. `label` names the file, and the line or record in it."""

    label: str
    capture: Capture


def saved_pages(path: Path, *, url: str | None = None) -> Iterator[SavedPage | Unreadable]:
    """Every page at `path`, one by one, in a stable order; what cannot be read comes as `Unreadable`.

    `url` is the address of a single HTML or text file. Raises Unreadable if `path` does not exist.
    """
    if path.is_dir():
        index = path / INDEX_NAME
        yield from _indexed(index) if index.is_file() else _folder(path)
    elif path.name == INDEX_NAME:
        yield from _indexed(path)
    elif path.is_file():
        yield from _file(path, url)
    else:
        raise Unreadable(f"{path}: no such file or folder")


def _folder(folder: Path) -> Iterator[SavedPage | Unreadable]:
    wanted = _PAGE_ENDINGS + _TEXT_ENDINGS + _WARC_ENDINGS
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name.removesuffix(".gz").lower().endswith(wanted):
            yield from _file(path, None)


def _file(path: Path, url: str | None) -> Iterator[SavedPage | Unreadable]:
    name = path.name.removesuffix(".gz").lower()
    if name.endswith(_WARC_ENDINGS):
        yield from _warc(path)
        return
    media_type = "text/plain" if name.endswith(_TEXT_ENDINGS) else "text/html"
    yield _page(path, path.name, {"url": url}, media_type)


def _indexed(index: Path) -> Iterator[SavedPage | Unreadable]:
    with index.open(encoding="utf-8", errors="replace") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip():
                yield _indexed_page(index, number, line)


def _indexed_page(index: Path, number: int, line: str) -> SavedPage | Unreadable:
    place = f"{index}:{number}"
    try:
        row = json.loads(line)
        path = _path_of(index.parent, row)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        return Unreadable(f'{place}: expected an object with "url" and "file" or "id": {error}')
    return _page(path, place, row, "text/html")


def _path_of(folder: Path, row: dict[str, Any]) -> Path:
    name = row["file"] if "file" in row else f"html/{row['id']}.html"
    path = (folder / str(name)).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError(f"{name} is outside the folder")
    return path if path.exists() else path.with_name(path.name + ".gz")


def _page(path: Path, label: str, row: dict[str, Any], media_type: str) -> SavedPage | Unreadable:
    try:
        payload = _payload(path)
        fetched_at = _moment(row.get("fetched_at")) or datetime.fromtimestamp(path.stat().st_mtime, UTC)
        headers = {"Content-Type": media_type} | {str(k): str(v) for k, v in (row.get("headers") or {}).items()}
        status = int(row.get("status") or 200)
    except (OSError, EOFError, zlib.error, ValueError, TypeError, AttributeError) as error:
        return Unreadable(f"{label}: {error}")
    url = str(row.get("url") or f"file:{path.name}")
    capture = Capture(
        url=url,
        requested_url=url,
        status=status,
        headers=tuple(headers.items()),
        payload=payload,
        fetched_at=fetched_at.replace(microsecond=0),
    )
    return SavedPage(label, capture)


def _payload(path: Path) -> bytes:
    with path.open("rb") as raw:
        payload = (gzip.GzipFile(fileobj=raw) if path.name.endswith(".gz") else raw).read(MAX_BYTES + 1)
    if len(payload) > MAX_BYTES:
        raise ValueError(f"larger than {MAX_BYTES:,} bytes")
    return payload


def _moment(text: object) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(str(text))
    if moment.tzinfo is None:
        raise ValueError(f"fetched_at {text} has no offset; write it like 2025-02-06T09:26:00Z")
    return moment.astimezone(UTC)


def _warc(path: Path) -> Iterator[SavedPage | Unreadable]:
    try:
        with path.open("rb") as file:
            for number, record in enumerate(ArchiveIterator(file), 1):
                if record.rec_type == "response" and record.http_headers is not None:
                    yield _record(f"{path.name}#{number}", record)
    except (OSError, ArchiveLoadFailed, EOFError, zlib.error) as error:
        yield Unreadable(f"{path}: {error}")


def _record(label: str, record: Any) -> SavedPage | Unreadable:
    try:
        payload = record.content_stream().read(MAX_BYTES + 1)
        fetched_at = _moment(record.rec_headers.get_header("WARC-Date"))
        status = int(record.http_headers.get_statuscode())
        url = str(record.rec_headers.get_header("WARC-Target-URI") or "").strip("<>")
    except (OSError, EOFError, zlib.error, ValueError, TypeError) as error:
        return Unreadable(f"{label}: {error}")
    if len(payload) > MAX_BYTES:
        return Unreadable(f"{label}: larger than {MAX_BYTES:,} bytes")
    if fetched_at is None or not url:
        return Unreadable(f"{label}: a response record needs WARC-Date and WARC-Target-URI")
    capture = Capture(
        url=url,
        requested_url=url,
        status=status,
        headers=tuple((str(name), str(value)) for name, value in record.http_headers.headers),
        payload=payload,
        fetched_at=fetched_at.replace(microsecond=0),
    )
    return SavedPage(label, capture)
