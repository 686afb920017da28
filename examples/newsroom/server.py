"""The web servers: one per site, each at its own loopback address, all telling what was asked."""

from __future__ import annotations

import gzip
import socket
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from examples.newsroom.pages import NOT_FOUND, Page

IDLE_SECONDS = 20
"""A kept-alive connection without a request is closed after this time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogEntry:
    """One request and its answer."""

    at: datetime  # UTC: when the request line had been read
    host: str  # the site's address without the port
    path: str  # with the query
    status: int
    agent: str | None
    if_none_match: str | None
    if_modified_since: str | None
    bytes: int  # of the entity as sent


class SiteServer(ThreadingHTTPServer):
    """Serves one site's pages. ``pages`` may be replaced at any time."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, host: str, port: int, log: list[LogEntry]) -> None:
        self.pages: Mapping[str, Page] = {}
        self.log = log
        self._asked: set[str] = set()
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__((host, port), _Handler)

    @property
    def base(self) -> str:
        """``http://127.0.10.1:40123``"""
        return f"http://{self.server_address[0]!s}:{self.server_address[1]}"

    def page(self, target: str) -> Page:
        """The page at a path with query: the whole target if there is one, else the path alone."""
        path = target.partition("?")[0]
        found = self.pages.get(target) or self.pages.get(path) or NOT_FOUND
        with self._lock:
            is_first = path not in self._asked
            self._asked.add(path)
        return found.first if is_first and found.first else found

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lock:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lock:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that was killed is no error of ours; anything else is told on stderr."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def hang_up(self) -> None:
        """End kept-alive connections, so that no thread outlives the newsroom."""
        with self._lock:
            still_open = tuple(self._open)
        for connection in still_open:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:  # the client was quicker
                continue


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Newsroom"
    sys_version = ""
    timeout = IDLE_SECONDS
    wbufsize = -1  # headers and body in one segment: apart, Nagle and delayed ACK cost 40 ms an answer
    server: SiteServer

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002, the library's name
        """Requests go to the newsroom's log, not to stderr."""

    def _answer(self, *, with_body: bool) -> None:
        at = datetime.now(UTC)
        page = self.server.page(self.path)
        fresh = page.status == 200 and page.answers_conditionally and self._client_has(page)
        status = 304 if fresh else page.status
        zipped = page.gzipped and not fresh and "gzip" in (self.headers.get("Accept-Encoding") or "")
        body = b"" if fresh else gzip.compress(page.body, mtime=0) if zipped else page.body
        self._log(at, status, len(body))
        self.send_response(status)
        self._send_headers(page, zipped=zipped)
        if not fresh:
            self.send_header("Content-Type", page.content_type)
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _send_headers(self, page: Page, *, zipped: bool) -> None:
        for name, value in page.headers:
            self.send_header(name, value)
        if page.etag:
            self.send_header("ETag", page.etag)
        if page.last_modified:
            self.send_header("Last-Modified", format_datetime(page.last_modified, usegmt=True))
        if page.gzipped:
            self.send_header("Vary", "Accept-Encoding")
        if zipped:
            self.send_header("Content-Encoding", "gzip")

    def _client_has(self, page: Page) -> bool:
        """RFC 9110 section 13.2.2: If-None-Match decides where it is given."""
        tags = self.headers.get("If-None-Match")
        if tags is not None:
            return page.etag is not None and page.etag in [tag.strip() for tag in tags.split(",")]
        since = self.headers.get("If-Modified-Since")
        if since is None or page.last_modified is None:
            return False
        try:
            return page.last_modified <= parsedate_to_datetime(since)
        except (TypeError, ValueError):
            return False

    def _log(self, at: datetime, status: int, size: int) -> None:
        self.server.log.append(
            LogEntry(
                at=at,
                host=str(self.server.server_address[0]),
                path=self.path,
                status=status,
                agent=self.headers.get("User-Agent"),
                if_none_match=self.headers.get("If-None-Match"),
                if_modified_since=self.headers.get("If-Modified-Since"),
                bytes=size,
            )
        )
