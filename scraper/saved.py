"""Saved pages -> captures: HTML files, folders with an index, WARC files, plain texts. No network.

An index is a file ``index.jsonl``: one JSON object a line with ``url``, and ``file`` (relative to the index)
or ``id`` (then ``html/ID.html`` or ``html/ID.html.gz``); optional ``fetched_at`` (ISO 8601 with offset),
``status`` and ``headers`` (object). Without an index every ``*.html``, ``*.htm``, ``*.xhtml``, ``*.warc``,
``*.txt`` and ``*.md`` below the folder is read, each also as ``.gz``. Of a WARC file the response records are
read, all others passed over. A file's own time stands in for a missing ``fetched_at``.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from warcio.archiveiterator import ArchiveIterator

from archive.article import Capture
from scraper.errors import Unreadable

MAX_BYTES = 10 * 1024 * 1024
"""A page larger than this is refused, as it would be on the network."""

_TOO_LARGE = f"larger than {MAX_BYTES:,} bytes"

INDEX_NAME = "index.jsonl"
_PAGE_ENDINGS = (".html", ".htm", ".xhtml")
_TEXT_ENDINGS = (".txt", ".md")
_WARC_ENDINGS = (".warc",)


@dataclass(frozen=True, slots=True)
class SavedPage:
    """One page as it was saved. `label` names the file, and the line or record in it."""

    label: str
    capture: Capture


def saved_pages(path: Path, *, url: str | None = None) -> Iterator[SavedPage | Unreadable]:
    """Every page at `path`, one by one, in a stable order; what cannot be read comes as `Unreadable`.

    `url` is the address of a single HTML or text file.
    """
    if path.is_dir():
        index = path / INDEX_NAME
        yield from _indexed(index) if index.is_file() else _folder(path)
    elif path.name == INDEX_NAME:
        yield from _indexed(path)
    else:
        yield from _file(path, url)


def page_of(stream: BinaryIO, url: str | None, fetched_at: datetime) -> SavedPage:
    """The page that a stream holds, such as standard input. Raises Unreadable."""
    payload = stream.read(MAX_BYTES + 1)
    if len(payload) > MAX_BYTES:
        raise Unreadable("-", _TOO_LARGE)
    return SavedPage("-", _capture(url or "file:-", payload, fetched_at, {"Content-Type": "text/html"}))


def shown(path: Path) -> str:
    """A path as text that can be printed and stored: file names are bytes, and need not be UTF-8."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _folder(folder: Path) -> Iterator[SavedPage | Unreadable]:
    wanted = _PAGE_ENDINGS + _TEXT_ENDINGS + _WARC_ENDINGS
    closed: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        folders.sort()
        for name in sorted(names):
            if _plain_name(name).endswith(wanted):
                yield from _file(Path(parent, name), None)
    for error in closed:
        yield Unreadable(shown(Path(error.filename)), error)


def _file(path: Path, url: str | None) -> Iterator[SavedPage | Unreadable]:
    if not path.is_file():
        yield Unreadable(shown(path), "no such file or folder")
    elif _plain_name(path.name).endswith(_WARC_ENDINGS):
        yield from _warc(path)
    else:
        yield _page(path, shown(path), {"url": url})


def _plain_name(name: str) -> str:
    """The name that says what is in a file, compressed or not."""
    return name.lower().removesuffix(".gz")


def _indexed(index: Path) -> Iterator[SavedPage | Unreadable]:
    try:
        with index.open(encoding="utf-8", errors="replace") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield _indexed_page(index, number, line)
    except OSError as error:
        yield Unreadable(shown(index), error)


def _indexed_page(index: Path, number: int, line: str) -> SavedPage | Unreadable:
    place = f"{shown(index)}:{number}"
    try:
        row = json.loads(line)
        path = _path_of(index.parent, row)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        return Unreadable(place, f'expected an object with "url" and "file" or "id": {error}')
    except (OSError, RuntimeError) as error:  # a name that is too long, a loop of links
        return Unreadable(place, error)
    return _page(path, place, row)


def _path_of(folder: Path, row: dict[str, Any]) -> Path:
    name = row["file"] if "file" in row else f"html/{row['id']}.html"
    path = (folder / str(name)).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ValueError(f"{name} is outside the folder")
    return path if path.exists() else path.with_name(path.name + ".gz")


def _page(path: Path, label: str, row: dict[str, Any]) -> SavedPage | Unreadable:
    try:
        payload = _payload(path)
        fetched_at = _moment(row.get("fetched_at")) or datetime.fromtimestamp(path.stat().st_mtime, UTC)
        headers = {str(name): str(value) for name, value in (row.get("headers") or {}).items()}
        status = int(row.get("status") or 200)
        url = str(row.get("url") or f"file:{shown(Path(path.name))}")
        url.encode()  # JSON can hold halves of characters, a database cannot
    except (OSError, EOFError, OverflowError, zlib.error, ValueError, TypeError, AttributeError) as error:
        return Unreadable(label, error)
    if "content-type" not in {name.lower() for name in headers}:
        headers["Content-Type"] = "text/plain" if _plain_name(path.name).endswith(_TEXT_ENDINGS) else "text/html"
    return SavedPage(label, _capture(url, payload, fetched_at, headers, status))


def _capture(url: str, payload: bytes, fetched_at: datetime, headers: Mapping[str, str], status: int = 200) -> Capture:
    return Capture(
        url=url,
        requested_url=url,
        status=status,
        headers=tuple(headers.items()),
        payload=payload,
        fetched_at=fetched_at.replace(microsecond=0),
    )


def _payload(path: Path) -> bytes:
    with path.open("rb") as raw:
        payload = (gzip.GzipFile(fileobj=raw) if path.name.lower().endswith(".gz") else raw).read(MAX_BYTES + 1)
    if len(payload) > MAX_BYTES:
        raise ValueError(_TOO_LARGE)
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
            # An odd status line is one record's fault, and must not end the file.
            for number, record in enumerate(ArchiveIterator(file, verify_http=False), 1):
                if record.rec_type == "response" and record.http_headers is not None:
                    yield _record(f"{shown(path)}#{number}", record)
    except Exception as error:  # warcio has no base error: a broken file surfaces as whatever its parser met
        yield Unreadable(shown(path), error)


def _record(label: str, record: Any) -> SavedPage | Unreadable:
    try:
        payload = record.content_stream().read(MAX_BYTES + 1)
        fetched_at = _moment(record.rec_headers.get_header("WARC-Date"))
        status = int(record.http_headers.get_statuscode())
        url = str(record.rec_headers.get_header("WARC-Target-URI") or "")
        url.encode()
    except Exception as error:  # as above; the records after it can still be read
        return Unreadable(label, error)
    if len(payload) > MAX_BYTES:
        return Unreadable(label, _TOO_LARGE)
    if fetched_at is None or not url:
        return Unreadable(label, "a response record needs WARC-Date and WARC-Target-URI")
    if _is_cut(record):
        return Unreadable(label, "the file ends in the middle of this record")
    headers = tuple((str(name), str(value)) for name, value in record.http_headers.headers)
    return SavedPage(label, replace(_capture(url, payload, fetched_at, {}, status), headers=headers))


def _is_cut(record: Any) -> bool:
    """Whether fewer bytes are there than the record's Content-Length promised."""
    while record.raw_stream.read(1 << 16):
        pass
    return bool(getattr(record.raw_stream, "limit", 0))
