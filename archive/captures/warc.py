"""Captures as WARC/1.1 (ISO 28500:2017): one gzip member a record, ready for replay tools and other archives.

A page is a ``response`` with the headers as received, a ``request`` and a ``metadata`` record; one whose bytes stand
in the file already is a ``revisit``. We keep the entity, not the codings it came in (decision 4): so
``Content-Encoding`` and ``Transfer-Encoding`` are renamed ``X-Archive-Orig-...``, as replay tools do, and
``Content-Length`` is that of the entity. Of a request only the address was kept. A page that came as a file is a
``resource``. Record ids follow from the captures: the same export is the same bytes.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import BinaryIO
from urllib.parse import quote, urlsplit
from uuid import NAMESPACE_URL, uuid5

from archive.article import Capture, utc_text
from archive.captures.keeping import Captures, Kept

IDENTICAL = "http://netpreserve.org/warc/1.1/revisit/identical-payload-digest"
_CODINGS = frozenset({"content-encoding", "transfer-encoding"})
_URI_CHARACTERS = "!#$%&'()*+,/:;=?@[]~-._"
_BREAKS = re.compile(r"[\r\n\0]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class _First:
    """Where a payload stands in the file for the first time."""

    url: str
    date: str
    record_id: str


def write_warc(
    captures: Captures, chosen: Iterable[Kept], out: BinaryIO, *, software: str, made_at: datetime, whole: bool = False
) -> Counter[str]:
    """Write the captures `chosen` to `out`; how many records of each type. Needs the memory of one page.

    With `whole`, pages with the same bytes are written each time, for readers that know no ``revisit``.
    """
    counts: Counter[str] = Counter()
    writer = _Writer(out, counts)
    writer.write("warcinfo", None, utc_text(made_at), _fields(_about(software)), "application/warc-fields", {})
    firsts: dict[str, _First] = {}
    for kept in chosen:
        _write_capture(writer, kept, captures.read(kept.id), firsts, whole=whole)
    return counts


def _write_capture(writer: _Writer, kept: Kept, capture: Capture, firsts: dict[str, _First], *, whole: bool) -> None:
    url, date = _uri(capture.url), utc_text(capture.fetched_at)
    digest = _digest(capture.payload)
    known = None if whole else firsts.get(kept.payload_sha256)
    if not url.lower().startswith(("http://", "https://")):
        media_type = _plain(capture.header("content-type") or "application/octet-stream")
        record_id = writer.write("resource", url, date, capture.payload, media_type, {}, seed=kept.id)
    elif known is not None:
        told = {
            "WARC-Profile": IDENTICAL, "WARC-Refers-To": known.record_id, "WARC-Refers-To-Target-URI": known.url,
            "WARC-Refers-To-Date": known.date, "WARC-Payload-Digest": digest,
        }  # fmt: skip
        record_id = writer.write("revisit", url, date, _head(capture), _RESPONSE, told, seed=kept.id)
    else:
        block = _head(capture) + capture.payload
        told = {"WARC-Payload-Digest": digest}
        record_id = writer.write("response", url, date, block, _RESPONSE, told, seed=kept.id)
        firsts[kept.payload_sha256] = _First(url=url, date=date, record_id=record_id)
    beside = {"WARC-Concurrent-To": record_id}
    if url.lower().startswith(("http://", "https://")):
        writer.write("request", url, date, _request(url), _REQUEST, beside, seed=kept.id)
    writer.write("metadata", url, date, _fields(_metadata(kept)), "application/warc-fields", beside, seed=kept.id)


_RESPONSE, _REQUEST = "application/http; msgtype=response", "application/http; msgtype=request"


class _Writer:
    def __init__(self, out: BinaryIO, counts: Counter[str]) -> None:
        self._out, self._counts = out, counts

    def write(
        self,
        kind: str,
        url: str | None,
        date: str,
        block: bytes,
        media_type: str,
        more: dict[str, str],
        *,
        seed: int = 0,
    ) -> str:
        """Write one record; its id."""
        digest = _digest(block)
        record_id = f"<urn:uuid:{uuid5(NAMESPACE_URL, f'{kind} {seed} {url} {date} {digest}')}>"
        fields = {
            "WARC-Type": kind, "WARC-Record-ID": record_id, "WARC-Date": date,
            **({"WARC-Target-URI": url} if url else {}), **more,
            "WARC-Block-Digest": digest, "Content-Type": media_type, "Content-Length": str(len(block)),
        }  # fmt: skip
        head = "WARC/1.1\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items()) + "\r\n"
        self._out.write(gzip.compress(head.encode() + block + b"\r\n\r\n", mtime=0))
        self._counts[kind] += 1
        return record_id


def _head(capture: Capture) -> bytes:
    """Status line and headers as received, but for the codings that were taken off."""
    phrase = HTTPStatus(capture.status).phrase if capture.status in set(HTTPStatus) else ""
    lines = [f"HTTP/1.1 {capture.status} {phrase}"]
    for name, value in capture.headers:
        if name.lower() in _CODINGS:
            name = f"X-Archive-Orig-{name}"
        elif name.lower() == "content-length":
            value = str(len(capture.payload))
        lines.append(f"{_plain(name)}: {_plain(value)}")
    return b"".join(_bytes(line) + b"\r\n" for line in [*lines, ""])


def _request(url: str) -> bytes:
    try:
        parts = urlsplit(url)
        target, host = parts._replace(scheme="", netloc="", fragment="").geturl() or "/", parts.netloc
    except ValueError:  # an address can be any text: "https://[::1/"
        target, host = url, ""
    return f"GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n".encode()


def _metadata(kept: Kept) -> dict[str, str]:
    told = {"capture": kept.id, "sha256": kept.payload_sha256, "source": kept.source, "run": kept.run_id}
    told |= {"via": _uri(kept.requested_url)} if kept.requested_url != kept.url else {}
    return {name: _plain(str(value)) for name, value in told.items() if value is not None}


def _about(software: str) -> dict[str, str]:
    return {
        "software": software,
        "format": "WARC File Format 1.1",
        "description": "Entities without transfer and content codings; of requests only the address was kept.",
    }


def _fields(told: dict[str, str]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in told.items()).encode("utf-8", "replace")


def _digest(data: bytes) -> str:
    """As all tools write and compare it; ``metadata`` records have the SHA-256 of the page."""
    return "sha1:" + base64.b32encode(hashlib.sha1(data).digest()).decode()


def _uri(url: str) -> str:
    return quote(url, safe=_URI_CHARACTERS, encoding="utf-8", errors="replace")


def _plain(text: str) -> str:
    """One line: a header with a line break in it would be two."""
    return _BREAKS.sub(" ", text)


def _bytes(text: str) -> bytes:
    """The bytes that came: headers are read as Latin-1 or UTF-8, and odd bytes as surrogates."""
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape" if not _LONE.search(text) else "replace")


_LONE = re.compile("[\ud800-\udc7f\udd00-\udfff]")
