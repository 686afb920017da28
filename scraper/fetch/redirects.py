"""Where a redirect leads: pure."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from scraper.errors import AddressRefused, BadAnswer, SchemeRefused
from scraper.fetch.redact import redact

STATUSES = frozenset({301, 302, 303, 307, 308})


def next_address(url: str, location: str | None) -> str:
    """The address that a ``Location`` header, as received from `url`, names (RFC 9110 section 10.2.2).

    `location` has its bytes as Latin-1. A fragment is dropped, and so is userinfo: no server makes us log in
    somewhere. Raises BadAnswer when there is no usable address.
    """
    if not location or not location.strip():
        raise BadAnswer(f"{redact(url)}: a redirect without an address")
    try:
        target = httpx.URL(url).join(_as_utf8(location.strip()))
        return str(target.copy_with(fragment=None, userinfo=b""))
    except (httpx.InvalidURL, ValueError) as error:
        raise BadAnswer(f"{redact(url)}: a redirect to something that is no address") from error


def require_allowed(url: httpx.URL, hosts: Callable[[str], bool] | None) -> None:
    """Raise SchemeRefused or AddressRefused unless `url` is http(s) and its host is one that `hosts` accepts."""
    if url.scheme not in ("http", "https"):
        raise SchemeRefused(f"{redact(str(url))[:200]}: neither http nor https")
    host = asked_host(url)
    if not host:
        raise BadAnswer(f"{redact(str(url))[:200]}: an address without a host")
    if hosts is not None and not hosts(host):
        raise AddressRefused(f"{host} is not on the list of hosts")


def asked_host(url: httpx.URL) -> str:
    """The host as it is asked for, in A-labels, which `httpx.URL.host` reads back, or raises at."""
    return url.raw_host.decode("ascii")


def _as_utf8(location: str) -> str:
    """A header arrives as Latin-1; servers that send bytes above ASCII mean UTF-8."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location
