"""Every foreign exception becomes one of ours at this border, with its cause."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager

import anyio
import h11
import httpcore
import httpx

from scraper.errors import (
    BadAnswer,
    DeadlineExceeded,
    FetchError,
    ProxyRefused,
    SchemeRefused,
    TooManyRedirects,
    Truncated,
    Unreachable,
    Untrusted,
)
from scraper.fetch.redact import redact

PROXY_LOGIN = "the proxy refuses our name and password (407): see [network] proxy, or WARTA_PROXY"

_WORDLESS: dict[type[Exception], str] = {
    httpcore.ReadError: "the connection broke",
    httpcore.WriteError: "the connection broke",
}

# The first row that fits wins, so a class stands above its bases.
_OURS: tuple[tuple[type[Exception], type[FetchError]], ...] = (
    (httpx.ConnectTimeout, Unreachable),
    (httpx.TimeoutException, DeadlineExceeded),
    (httpx.NetworkError, Unreachable),
    (httpx.ProxyError, Unreachable),
    (httpx.UnsupportedProtocol, SchemeRefused),
    (httpx.TooManyRedirects, TooManyRedirects),
    (httpx.HTTPError, BadAnswer),
    (httpx.InvalidURL, BadAnswer),
    (httpx.CookieConflict, BadAnswer),
    (httpx.StreamError, BadAnswer),
    (httpcore.ConnectTimeout, Unreachable),
    (httpcore.TimeoutException, DeadlineExceeded),
    (httpcore.NetworkError, Unreachable),
    (httpcore.ProxyError, Unreachable),
    (httpcore.ConnectionNotAvailable, Unreachable),
    (httpcore.UnsupportedProtocol, SchemeRefused),
    (httpcore.ProtocolError, BadAnswer),
    (h11.ProtocolError, BadAnswer),
    (anyio.BrokenResourceError, Unreachable),
    (anyio.ClosedResourceError, Unreachable),
    (anyio.EndOfStream, Unreachable),
    (TimeoutError, DeadlineExceeded),
    (ssl.SSLError, Unreachable),
    (OSError, Unreachable),
    (ValueError, BadAnswer),  # UnicodeError among them: a name or header that cannot be written
)


@contextmanager
def foreign_errors_named(url: str) -> Iterator[None]:
    """Raise a FetchError in place of any failure of the libraries below; bugs pass through."""
    try:
        yield
    except FetchError:
        raise
    except tuple(foreign for foreign, _ in _OURS) as error:
        raise named(error, url) from error


def named(error: Exception, url: str) -> FetchError:
    """The FetchError for a foreign `error` met while asking for `url`."""
    text = redact(str(error)) or _WORDLESS.get(type(error)) or type(error).__name__
    ours = _class_for(error, text)
    if isinstance(error, httpcore.ProxyError):
        text = PROXY_LOGIN if ours is ProxyRefused else f"the proxy answered {text}"
    return ours(f"{redact(url)}: {text}"[:500])


def _class_for(error: Exception, text: str) -> type[FetchError]:
    if _has_cause(error, ssl.SSLCertVerificationError):
        return Untrusted
    if isinstance(error, httpcore.ProxyError) and text.startswith("407"):
        return ProxyRefused
    if isinstance(error, httpcore.RemoteProtocolError):  # one class for all of them
        if "without sending complete message body" in text or "StreamReset" in text:
            return Truncated
        if "disconnected without sending a response" in text or "ConnectionTerminated" in text:  # GOAWAY, RFC 9113
            return Unreachable
    return next(ours for foreign, ours in _OURS if isinstance(error, foreign))


def _has_cause(error: BaseException | None, wanted: type[Exception]) -> bool:
    while error is not None:
        if isinstance(error, wanted):
            return True
        error = error.__cause__ or error.__context__
    return False
