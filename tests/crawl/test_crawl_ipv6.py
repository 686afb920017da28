"""A source whose host is an IPv6 address: its robots.txt, its pages, redirects, and what is not its own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from crawl_desk import Desk, article_page

from archive.exitcodes import ExitCode


class _Server(ThreadingHTTPServer):
    address_family = socket.AF_INET6
    pages: dict[str, bytes]


class _Visit(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        body = self.server.pages.get(self.path, b"")
        moved = self.path == "/pindah/3"
        self.send_response(301 if moved else 200 if body else 404)
        if moved:
            self.send_header("Location", f"//[::1]:{self.server.server_port}/berita/4")
        self.send_header("Content-Type", "text/html" if body.startswith(b"<!doctype") else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[_Server]:
    try:
        server = _Server(("::1", 0), _Visit)
    except OSError:
        pytest.skip("this machine has no ::1")
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_a_host_may_be_an_ipv6_address(desk: Desk, server: _Server) -> None:
    base = f"http://[::1]:{server.server_port}"
    others = f"http://[0:0::1]:{server.server_port}/berita/2 http://[::2]/berita/6"
    links = f"{base}/berita/1 {base}/pindah/3 {base}/tutup/5 {others}"
    server.pages = {
        "/robots.txt": b"User-agent: *\nDisallow: /tutup\n",
        "/daftar.txt": links.replace(" ", "\n").encode(),
        **{f"/berita/{n}": article_page(n).body for n in (1, 2, 4)},
    }
    desk.follow(
        "enam",
        f'name = "enam"\ntitle = "Enam"\nhome = "{base}/"\nhosts = ["[::1]"]\n'
        f'[[listings]]\nurl = "{base}/daftar.txt"\nkind = "sitemap"\n[articles]\nmatch = "/(?P<id>[0-9]+)$"\n',
    )
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.states() == {
        **{f"{base}/{path}": ("stored", None) for path in ("berita/1", "berita/2", "pindah/3")},
        f"{base}/tutup/5": ("refused", "robots.txt"),
    }
    assert desk.value("SELECT host FROM hosts") == f"[::1]:{server.server_port}"
