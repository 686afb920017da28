"""Saved pages -> captures: HTML files, folders with an index, WARC files, plain texts. No network.

An index is a file ``index.jsonl``: one JSON object a line with ``url``, and ``file`` (relative to the index)
or ``id`` (then ``html/ID.html`` or ``html/ID.html.gz``); optional ``fetched_at`` (ISO 8601 with offset),
``status`` and ``headers`` (object). Without an index every ``*.html``, ``*.htm``, ``*.xhtml``, ``*.warc``,
``*.txt`` and ``*.md`` below the folder is read, each also as ``.gz``. Of a WARC file the response records are
read, all others passed over. Where nothing tells the address and the time of a page, what the browser that saved it
wrote into it does (``saved_from.py``); else it has no address, and the file's own time stands in.

Only regular files are read, and of a folder only what lies in it. A page whose address, status, headers or time
no archive can hold is named like one that cannot be read.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from archive.article import Capture
from archive.clock import EARLIEST, TOLERANCE
from scraper.errors import Unreadable
from scraper.offline.saved_from import SavedFrom, saved_from
from scraper.offline.warc import Response, responses
from scraper.reading.readers import FILE_SCHEME
from scraper.regular_files import open_regular
from scraper.urls import canonical

MAX_BYTES = 10 * 1024 * 1024
"""A page larger than this is refused, as it would be on the network."""

MAX_LINE_BYTES = 1024 * 1024
"""A longer line of an index is refused."""

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


def saved_pages(path: Path, *, now: datetime, url: str | None = None) -> Iterator[SavedPage | Unreadable]:
    """Every page at `path`, one by one, in a stable order; what cannot be read comes as `Unreadable`.

    `url` is the address of a single HTML or text file. `now` (UTC): nothing was fetched later.
    """
    if path.is_dir():
        index = path / INDEX_NAME
        yield from _indexed(index, now) if os.path.lexists(index) else _folder(path, now)
    elif path.name == INDEX_NAME:
        yield from _indexed(path, now)
    else:
        yield from _file(path, url, now)


def page_of(stream: BinaryIO, url: str | None, now: datetime) -> SavedPage:
    """The page that a stream holds, such as standard input. Raises Unreadable."""
    payload = stream.read(MAX_BYTES + 1)
    if len(payload) > MAX_BYTES:
        raise Unreadable("-", _TOO_LARGE)
    told = None if url else _told(payload, now)
    try:
        address = told.url if told else _given(url) or f"{FILE_SCHEME}-"
    except ValueError as error:
        raise Unreadable("-", error) from error
    return SavedPage("-", _capture(address, payload, (told and told.at) or now, (("Content-Type", "text/html"),)))


def plausible(moment: datetime, now: datetime) -> datetime:
    """`moment` in UTC, if a page can have been fetched then. Raises ValueError.

    A time outside breaks all that reckons from it: relative dates in pages, and the order of wordings.
    """
    if not EARLIEST <= moment <= now + TOLERANCE:
        raise ValueError(f"fetched at {moment.isoformat()}: expected a time from {EARLIEST.year} until now")
    return moment.astimezone(UTC)


def shown(path: Path) -> str:
    """A path as text that can be printed and stored: file names are bytes, and need not be UTF-8."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _folder(folder: Path, now: datetime) -> Iterator[SavedPage | Unreadable]:
    wanted = _PAGE_ENDINGS + _TEXT_ENDINGS + _WARC_ENDINGS
    closed: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        folders.sort()
        for name in sorted(names):
            if _plain_name(name).endswith(wanted):
                yield from _file_within(folder, Path(parent, name), now)
    for error in closed:
        yield Unreadable(shown(Path(error.filename)), error)


def _file_within(folder: Path, path: Path, now: datetime) -> Iterator[SavedPage | Unreadable]:
    try:
        _within(folder, path)
    except (OSError, RuntimeError, ValueError) as error:  # a loop of links, or one that leads outside
        yield Unreadable(shown(path), error)
    else:
        yield from _file(path, None, now)


def _within(folder: Path, path: Path) -> Path:
    """`path` without links. Raises ValueError if it leaves the folder: who packed it could name any file of ours."""
    target = path.resolve()
    if not target.is_relative_to(folder.resolve()):
        raise ValueError(f"{shown(path)} is outside the folder")
    return target


def _file(path: Path, url: str | None, now: datetime) -> Iterator[SavedPage | Unreadable]:
    if _plain_name(path.name).endswith(_WARC_ENDINGS):
        yield from _warc(path, now)
    else:
        yield _page(path, shown(path), {"url": url}, now)


def _plain_name(name: str) -> str:
    """The name that says what is in a file, compressed or not."""
    return name.lower().removesuffix(".gz")


def _indexed(index: Path, now: datetime) -> Iterator[SavedPage | Unreadable]:
    try:
        with open_regular(index) as file:
            for number, line in enumerate(_lines(file), 1):
                if line is None:
                    yield Unreadable(f"{shown(index)}:{number}", f"a line longer than {MAX_LINE_BYTES:,} bytes")
                elif line.strip():
                    yield _indexed_page(index, number, line, now)
    except OSError as error:
        yield Unreadable(shown(index), error)


def _lines(file: BinaryIO) -> Iterator[str | None]:
    """Lines as text; None for one that is too long."""
    while line := file.readline(MAX_LINE_BYTES + 1):
        if len(line) <= MAX_LINE_BYTES:
            yield line.decode("utf-8", "replace")
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(MAX_LINE_BYTES)
        yield None


def _indexed_page(index: Path, number: int, line: str, now: datetime) -> SavedPage | Unreadable:
    place = f"{shown(index)}:{number}"
    try:
        row = json.loads(line)
        path = _path_of(index.parent, row)
    except KeyError:
        return Unreadable(place, 'expected an object with "url" and "file" or "id": it has neither "file" nor "id"')
    except (ValueError, TypeError, RecursionError) as error:
        return Unreadable(place, f'expected an object with "url" and "file" or "id": {error}')
    except (OSError, RuntimeError) as error:  # a name that is too long, a loop of links
        return Unreadable(place, error)
    return _page(path, place, row, now)


def _path_of(folder: Path, row: dict[str, Any]) -> Path:
    name = row["file"] if "file" in row else f"html/{row['id']}.html"
    path = folder / str(name)
    if not path.exists() and (packed := path.with_name(f"{path.name}.gz")).exists():
        path = packed
    return _within(folder, path)


def _page(path: Path, label: str, row: dict[str, Any], now: datetime) -> SavedPage | Unreadable:
    try:
        payload, written_at = _payload(path)
        told = None if row.get("url") else _told(payload, now)
        fetched_at = plausible(_moment(row.get("fetched_at")) or (told and told.at) or written_at, now)
        headers = _encodable((str(name), str(value)) for name, value in (row.get("headers") or {}).items())
        status = _status(row.get("status") or 200)
        url = told.url if told else _given(row.get("url")) or f"{FILE_SCHEME}{shown(Path(path.name))}"
    except OSError as error:
        name = "" if label == shown(path) else f"{shown(Path(path.name))}: "
        return Unreadable(label, f"{name}{error.strerror or error}")
    except (EOFError, OverflowError, zlib.error, ValueError, TypeError, AttributeError) as error:
        return Unreadable(label, error)
    if "content-type" not in {name.lower() for name, _ in headers}:
        media_type = "text/plain" if _plain_name(path.name).endswith(_TEXT_ENDINGS) else "text/html"
        headers = (*headers, ("Content-Type", media_type))
    return SavedPage(label, _capture(url, payload, fetched_at, headers, status))


def _capture(
    url: str, payload: bytes, fetched_at: datetime, headers: tuple[tuple[str, str], ...], status: int = 200
) -> Capture:
    return Capture(
        url=url,
        requested_url=url,
        status=status,
        headers=headers,
        payload=payload,
        fetched_at=fetched_at.replace(microsecond=0),
    )


def _payload(path: Path) -> tuple[bytes, datetime]:
    """The bytes of a page, and when its file was written."""
    with open_regular(path) as raw:
        payload = (gzip.GzipFile(fileobj=raw) if path.name.lower().endswith(".gz") else raw).read(MAX_BYTES + 1)
        written_at = os.fstat(raw.fileno()).st_mtime
    if len(payload) > MAX_BYTES:
        raise ValueError(_TOO_LARGE)
    return payload, datetime.fromtimestamp(written_at, UTC)


def _given(url: object) -> str | None:
    """The address that is told beside the page, if there is one. Raises ValueError."""
    return _address(str(url)) if url else None


def _told(payload: bytes, now: datetime) -> SavedFrom | None:
    """What the page tells of itself, if that can be; somebody may have written anything into it."""
    if (told := saved_from(payload)) is None:
        return None
    try:
        url, at = _address(told.url), told.at
    except ValueError:
        return None
    return SavedFrom(url, at if at is not None and EARLIEST <= at <= now + TOLERANCE else None)


def _moment(text: object) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(str(text))
    if moment.tzinfo is None:
        raise ValueError(f"fetched_at {text} has no offset; write it like 2025-02-06T09:26:00Z")
    return moment


def _status(value: Any) -> int:
    """A status code of HTTP (RFC 9110 section 15). Raises ValueError, TypeError or OverflowError."""
    status = int(value)
    if not 100 <= status <= 599:
        raise ValueError(f"status {str(value)[:40]}: expected 100 to 599")
    return status


def _address(url: str) -> str:
    """`url` as it was given, if it is one that can be asked for. Raises ValueError."""
    canonical(url)
    _ = urlsplit(url).hostname  # what is kept is split as it stands, and `canonical` mends more than that bears
    return url


def _encodable(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """JSON can hold halves of characters, a database cannot. Raises ValueError."""
    pairs = tuple(headers)
    for pair in pairs:
        "".join(pair).encode()
    return pairs


def _warc(path: Path, now: datetime) -> Iterator[SavedPage | Unreadable]:
    try:
        with open_regular(path) as file:
            for number, response in responses(file, MAX_BYTES):
                yield _answered(f"{shown(path)}#{number}", response, now)
    except Exception as error:  # warcio has no base error: a broken file surfaces as whatever its parser met
        yield Unreadable(shown(path), error)


def _answered(label: str, response: Response | Exception, now: datetime) -> SavedPage | Unreadable:
    if isinstance(response, Exception):
        return Unreadable(label, response)
    if len(response.payload) > MAX_BYTES:
        return Unreadable(label, _TOO_LARGE)
    try:
        moment = _moment(response.date)
        if moment is None or not response.url:
            raise ValueError("a response record needs WARC-Date and WARC-Target-URI")
        url, fetched_at = _address(response.url), plausible(moment, now)
        status, headers = _status(response.status), _encodable(response.headers)
    except (ValueError, OverflowError) as error:
        return Unreadable(label, error)
    return SavedPage(label, _capture(url, response.payload, fetched_at, headers, status))
