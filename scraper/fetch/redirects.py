"""Where a redirect leads: pure."""

from __future__ import annotations

import re
from collections.abc import Callable

import httpx

from scraper.errors import AddressRefused, BadAnswer, SchemeRefused
from scraper.fetch.redact import redact
from scraper.hosts import in_a_labels

STATUSES = frozenset({301, 302, 303, 307, 308})


def next_address(url: str, location: str | None) -> str:
    """The address that a ``Location`` header, as received from `url`, names (RFC 9110 section 10.2.2).

    `location` has its bytes as Latin-1. A fragment is dropped, and so is userinfo: no server makes us log in
    somewhere. Raises BadAnswer when there is no usable address.
    """
    if not location or not location.strip():
        raise BadAnswer(f"{redact(url)}: a redirect without an address")
    try:
        target = httpx.URL(url).join(_ABSOLUTE.sub(_with_a_labels, _as_utf8(location.strip())))
        return str(target.copy_with(fragment=None, userinfo=b""))
    except (httpx.InvalidURL, ValueError) as error:
        raise BadAnswer(f"{redact(url)}: a redirect to something that is no address") from error


def allowed_host(url: httpx.URL, hosts: Callable[[str], bool] | None) -> str:
    """The host of `url` as it is dialled, in A-labels, which `httpx.URL.host` reads back, or raises at. `hosts` hears
    of an IPv6 address in brackets, as source files name it.

    Raises SchemeRefused or AddressRefused unless `url` is http(s) and its host is one that `hosts` accepts.
    """
    if url.scheme not in ("http", "https"):
        raise SchemeRefused(f"{redact(str(url))[:200]}: neither http nor https")
    host = url.raw_host.decode("ascii")
    if not host:
        raise BadAnswer(f"{redact(str(url))[:200]}: an address without a host")
    if hosts is not None and not hosts(f"[{host}]" if ":" in host else host):
        raise AddressRefused(f"{host} is not on the list of hosts")
    return host


_ABSOLUTE = re.compile(r"\A((?:https?:)?//(?:[^/?#@]*@)?)([^/?#@:\[]{1,1000})", re.IGNORECASE)


def _with_a_labels(found: re.Match[str]) -> str:
    """The host as we ask for it: httpx knows only names that IDNA 2008 lets be registered."""
    return found[0] if found[2].isascii() else found[1] + in_a_labels(found[2])


def _as_utf8(location: str) -> str:
    """A header arrives as Latin-1; servers that send bytes above ASCII mean UTF-8."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location
