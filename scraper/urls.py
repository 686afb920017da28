"""Addresses of pages: their canonical form, their identity, and the publisher's own id. Pure.

Two forms, because one cannot serve both ends. `canonical` is an address that can be asked for again:
nothing is removed that a server may need (a trailing slash, ``www.``, the scheme). `identity_key` is only
for comparing: it forgets all of these. Addresses of pictures: `scraper/picture_urls.py`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from w3lib.url import safe_url_string

from scraper.hosts import HOST, MAX_HOST, checked, in_a_labels
from scraper.url_queries import meaningful

if TYPE_CHECKING:
    from scraper.source import Source

MAX_LENGTH = 8_192
"""Longer texts are refused unread. (`scraper/crawl/planning/plan.py` wants far shorter ones.)"""


class BadUrl(ValueError):
    """The text is no web address that Wartarsip could ask for."""


class Parts(NamedTuple):
    """An address, taken apart and normalised."""

    scheme: str
    host: str  # lower case, A-labels, IPv6 in brackets
    port: int | None  # None: the scheme's own
    path: str  # begins with "/"
    query: str

    @property
    def authority(self) -> str:
        """Host and, where it is not the scheme's own, port."""
        return self.host if self.port is None else f"{self.host}:{self.port}"


def canonical(url: str, source: Source | None = None) -> str:
    """The one spelling of an address that can still be asked for. Raises BadUrl, and nothing else, on any text.

    In this order: AMP caches are unwrapped; the host is lower-cased and written in A-labels; credentials,
    default ports and the fragment go; percent-encoding and dot segments as RFC 3986 section 6.2.2; ids of sessions
    go out of the path; tracking parameters go, the rest are sorted; an ``/amp`` after a slug goes. Case, commas,
    double slashes and the trailing slash of a path stay: they are part of real addresses. With a `source`, its
    mobile and AMP hosts, ``http`` and a missing or surplus ``www.`` become those of its home page, and its
    `[query]` table holds.

    >>> canonical("HTTP://News.Example.com:80/a/../Berita,-Baru?utm_source=x&id=7#top")
    'http://news.example.com/Berita,-Baru?id=7'
    """
    parts = split(url)
    while wrapped := _amp_cache_target(parts):  # ends: each target is shorter than its wrapper
        parts = split(wrapped)
    if source is not None:
        parts = _as_at_home(parts, source)
    path = _without_session(parts.path)
    path = _AMP_SUFFIX.sub(r"\1", path) if path.endswith(("/amp", "/amp/")) else path
    query = meaningful(parts.query, source, names_article=_names_article(path)) if parts.query else ""
    return _spelled(Parts(parts.scheme, parts.host, parts.port, path, query))


def asked(url: str) -> str:
    """The address in the spelling in which it is asked for: only the fragment goes. Raises BadUrl."""
    return _spelled(split(url))


def identity_key(url: str, source: Source | None = None) -> str:
    """A key that variants of one address share: for comparing only, never to be asked for. Raises BadUrl.

    >>> identity_key("http://www.example.com//a/b-1/") == identity_key("https://m.example.com/a/b-1?amp=1")
    True
    """
    parts = split(canonical(url, source))
    path = re.sub(r"/{2,}", "/", parts.path).removesuffix("/")
    return f"{bare_host(parts.authority)}{path}{'?' + parts.query if parts.query else ''}"


def article_id(url: str, source: Source) -> str | None:
    """The publisher's own id in an article's address, or None: no article, or no id in it. Raises BadUrl.

    The id is the group ``id`` of the source's pattern; where ids are counted per host it is ``HOST/ID``.
    """
    address = canonical(url, source)
    if (found := _article_match(address, source)) is None or not found.groupdict().get("id"):
        return None
    number = found["id"]
    return f"{bare_host(host_of(address))}/{number}" if source.articles.id_scope == "host" else number


def is_article(url: str, source: Source) -> bool:
    """Whether the source's patterns call this address an article; without a pattern, whatever is not skipped
    and names more than its host. Raises BadUrl."""
    address = canonical(url, source)
    if source.articles.match is not None:
        return _article_match(address, source) is not None
    return not _is_skipped(address, source) and names_something(address)


def names_something(url: str) -> bool:
    """Whether the address names more than a section: a slug, a number or a query. Raises BadUrl."""
    parts = split(url)
    return bool(parts.query) or _names_article(parts.path)


def whole_article(url: str, source: Source) -> str:
    """The address that shows all pages of an article at once, where the source has one. Raises BadUrl."""
    address = canonical(url, source)
    if not source.pages.whole:
        return address
    return f"{address}{'&' if '?' in address else '?'}{source.pages.whole}"


def host_of(url: str) -> str:
    """The host in lower case and A-labels, without port. Raises BadUrl."""
    return split(url).host


def outlet(url: str | None) -> str:
    """What an outlet without a source file is called: the host without ``www.``, or ``unknown``."""
    try:
        return host_of(url).removeprefix("www.") if url else "unknown"
    except BadUrl:
        return "unknown"


@lru_cache(maxsize=1_024)
def split(url: str) -> Parts:
    """An address as its parts: percent-encoding and dot segments normalised, nothing removed. Raises BadUrl."""
    if len(url) > MAX_LENGTH:
        raise BadUrl(f"longer than {MAX_LENGTH} characters: {url[:80]!r}...")
    if (plain := _PLAIN.fullmatch(url.partition("#")[0])) and "xn--" not in url and len(plain[2]) <= MAX_HOST:
        return Parts(plain[1], plain[2], None, _without_dots(plain[3] or "/"), plain[4] or "")
    return _split_any(url)


def bare_host(host: str) -> str:
    """The host without the labels that only choose a rendition."""
    return _RENDITION.sub("", host) if host.startswith(_RENDITION_LABELS) else host


def _spelled(parts: Parts) -> str:
    url = f"{parts.scheme}://{parts.authority}{parts.path}{'?' + parts.query if parts.query else ''}"
    if len(url) > MAX_LENGTH:
        raise BadUrl(f"longer than {MAX_LENGTH} characters when escaped: {url[:80]!r}...")
    return url


def _article_match(address: str, source: Source) -> re.Match[str] | None:
    if source.articles.match is None or _is_skipped(address, source):
        return None
    return _compiled(source.articles.match).search(_subject(address))


def _is_skipped(address: str, source: Source) -> bool:
    subject = _subject(address)
    return any(_compiled(pattern).search(subject) for pattern in source.articles.skip)


def _subject(address: str) -> str:
    """What patterns are searched in: host, path and query."""
    return address.partition("://")[2]


@lru_cache(maxsize=1_024)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _split_any(url: str) -> Parts:
    """`split` for addresses that hold anything unusual: credentials, ports, other scripts, characters to escape."""
    try:
        # A "#" ends the address; before a "?" browsers read "\" as "/", and so must we, or host checks lie.
        head, mark, query = _TAB_OR_NEWLINE.sub("", url).partition("#")[0].strip(_BLANK).partition("?")
        head = _SLASHES.sub(lambda found: f"{found[1]}://", head.replace("\\", "/"), count=1)
        if max(map(len, head.partition("//")[2].partition("/")[0].rpartition("@")[2].split("."))) > _MAX_LABEL:
            raise BadUrl(f"a part of the host has more than {_MAX_LABEL} characters: {url[:80]!r}...")
        split = urlsplit(safe_url_string(_with_a_labels(head) + mark + query))
        if split.scheme not in ("http", "https"):
            raise BadUrl(f"not http or https: {url[:200]!r}")
        port = split.port
        host = checked(split.hostname or "", is_literal="[" in split.netloc)
    except BadUrl:
        raise
    except ValueError as error:
        raise BadUrl(f"not a web address ({error}): {url[:200]!r}") from None
    default = 80 if split.scheme == "http" else 443
    path = _without_dots(_percent_normal(split.path) or "/")
    return Parts(split.scheme, host, None if port in (default, None) else port, path, _percent_normal(split.query))


def _with_a_labels(head: str) -> str:
    """An address, up to its query, with its host in A-labels. Raises ValueError."""
    start, slashes, rest = head.partition("//")
    authority, slash, path = rest.partition("/")
    user, at, host = authority.rpartition("@")
    if host.isascii():
        return head
    name, colon, port = host.partition(":")
    return f"{start}{slashes}{user}{at}{in_a_labels(name)}{colon}{port}{slash}{path}"


_TAB_OR_NEWLINE = re.compile(r"[\t\r\n]")
_BLANK = "".join(map(chr, range(0x21))) + "\x85\xa0\u200b\u2028\u2029\u3000\ufeff"
"""What browsers strip, controls and the space, and what else is not seen around an address."""

_MAX_LABEL = 63 + len(":65535")  # RFC 1035, and a port; writing a label as A-label takes quadratic time
_SLASHES = re.compile(r"(https?):/*", re.IGNORECASE)
"""Browsers do not count them: ``https:/host`` and ``https:host`` are ``https://host``."""


_BARE = r"\w.~/,:;=&+@!*()$-"
_ESCAPE = r"%(?:[0189A-F][0-9A-F]|2[0-9A-CF]|3[A-F]|40|5[B-E]|60|7[B-DF])"
"""As a normal form has it: in upper case, and of no unreserved character."""
_PATH, _QUERY = (rf"[{signs}]*(?:{_ESCAPE}[{signs}]*)*" for signs in (_BARE, f"?{_BARE}"))
_PLAIN = re.compile(rf"(https?)://({HOST.pattern})(/{_PATH})?(?:\?({_QUERY}))?", re.ASCII)
"""Most addresses: nothing in them is written otherwise in its normal form, and one match takes them apart."""
_UNRESERVED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
_PERCENT = re.compile(r"%([0-9A-Fa-f]{2})?")


def _percent_normal(text: str) -> str:
    """Upper-case escapes, unreserved characters bare, a stray ``%`` escaped (RFC 3986 section 6.2.2)."""
    return _PERCENT.sub(_percent_normal_one, text) if "%" in text else text


def _percent_normal_one(found: re.Match[str]) -> str:
    if found[1] is None:
        return "%25"
    character = chr(int(found[1], 16))
    return character if character in _UNRESERVED else f"%{found[1].upper()}"


def _without_dots(path: str) -> str:
    """`path` with dot segments resolved (RFC 3986 section 5.2.4)."""
    if "/." not in path:
        return path
    kept: list[str] = []
    segments = path.split("/")[1:]
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/" + "/".join(kept)


_SESSION = re.compile(r";(?:jsessionid|phpsessid|sessionid|aspsessionid[a-z]*)=[^/;]*", re.IGNORECASE)
"""As Java servlets and PHP write a visitor's session into a path."""

_SESSION_SEGMENT = re.compile(r"/\((?:[AFSX]\([^()/]+\))+\)(?=/|\Z)", re.IGNORECASE)
"""As ASP.NET does: ``/(S(lit3py55t21z5v55vlm25s55))/``."""


def _without_session(path: str) -> str:
    if ";" not in path and "/(" not in path:
        return path
    return _without_dots(_SESSION_SEGMENT.sub("", _SESSION.sub("", path)) or "/")


_AMP_CACHE = re.compile(r"/(?:amp/)?(?:[acv]/)?(s/)?([^/]+\.[^/]+/.*)")
_AMP_SUFFIX = re.compile(r"(/[^/]*[-\d][^/]*)(?:/amp)+/?$")


def _amp_cache_target(parts: Parts) -> str | None:
    """The page that an AMP cache or viewer shows: ``cdn.ampproject.org/c/s/HOST/PATH``, ``google.com/amp/s/...``."""
    cached = parts.path.startswith(("/c/", "/v/")) and parts.host.endswith(".cdn.ampproject.org")
    viewed = parts.path.startswith("/amp/s/") and bare_host(parts.host).startswith("google.")
    found = _AMP_CACHE.fullmatch(parts.path) if cached or viewed else None
    if found is None:
        return None
    query = f"?{parts.query}" if parts.query else ""
    return f"http{'s' if found[1] else ''}://{found[2]}{query}"


_RENDITION = re.compile(r"^(?:(?:www|m|amp|mobile)\.)+(?=[^.]+\.)")
_RENDITION_LABELS = ("www.", "m.", "amp.", "mobile.")


def _as_at_home(parts: Parts, source: Source) -> Parts:
    """`parts` on the host and scheme of the source's home page, where they differ in rendition only."""
    home = _home(source.home)
    if bare_host(parts.authority) != bare_host(home.authority):
        return parts
    mobile = parts.host.startswith(("m.", "amp.")) and parts.path.startswith("/amp/")
    path = parts.path.removeprefix("/amp") if mobile else parts.path
    return parts._replace(scheme=home.scheme, host=home.host, path=path)


@lru_cache(maxsize=1_024)
def _home(url: str) -> Parts:
    return split(url)


def _names_article(path: str) -> bool:
    """Whether the last segment of the path is a slug or a number, and no script that needs its query."""
    last = path.rstrip("/").rpartition("/")[2]
    if "." in last and _SCRIPT.search(last):
        return False
    return "-" in last or "_" in last or sum(map(str.isdigit, last)) >= 4


_SCRIPT = re.compile(r"\.(?:php|aspx?|jsp|cgi|do)$", re.IGNORECASE)
