"""Addresses of pictures: what is one picture in all its sizes, and where it lies as uploaded. Pure.

Resizing services write sizes, crops and formats into addresses: into the path (Cloudinary, WordPress, most Indonesian
publishers), into the query, or around the address of the original (Photon, dims4, Next.js).
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urljoin

from scraper.urls import BadUrl, Parts, bare_host, split


def image_identity(url: str) -> str:
    """A key that all sizes, crops and formats of one picture share at one publisher. Raises BadUrl.

    Publishers whose schemes are known give the name that their picture service uses; for all others it is host
    and path without what WordPress, Photon and common resizers add.

    >>> image_identity("https://blue.kumparan.com/image/upload/c_fill,w_640/v1634025439/01jkd95pxj.png")
    '01jkd95pxj'
    """
    return image_names(url)[0]


def image_original(url: str) -> str | None:
    """The address of the picture as uploaded, where the service's scheme tells it, else None. Raises BadUrl."""
    return image_names(url)[1]


def image_names(url: str) -> tuple[str, str | None]:
    """(`image_identity`, `image_original`) of an address, for those who want both. Raises BadUrl."""
    given = split(url)
    parts = _unwrapped(given)
    cloudinary = _CLOUDINARY.fullmatch(parts.path) if "/image/upload/" in parts.path else None
    path = _without_upload_suffixes(parts.path)
    identity = _scheme_key(parts) or (cloudinary["key"] if cloudinary else _general_key(parts, path))
    if cloudinary:
        path, query = f"{cloudinary['base']}{cloudinary['version'] or ''}{cloudinary['file']}", ""
    elif "/wp-content/uploads/" in path:
        query = ""
    elif parts is given:
        return identity, None
    else:
        query = parts.query
    return identity, f"{parts.scheme}://{parts.authority}{path}{'?' + query if query else ''}"


def _scheme_key(parts: Parts) -> str | None:
    """The name of a picture in the scheme of its host."""
    scheme = _scheme_of(parts.host)
    found = scheme.search(parts.path) if scheme is not None else None
    return found["key"] if found is not None else None


def _general_key(parts: Parts, path: str) -> str:
    """Host and path without sizes, and what of the query does not say how a picture is shown."""
    place = f"{bare_host(parts.authority)}{_SIZE_SEGMENT.sub('/', path)}"
    if not parts.query:
        return place
    pairs = [pair for pair in parts.query.split("&") if pair and pair.partition("=")[0].lower() not in _TRANSFORMS]
    return f"{place}?{'&'.join(sorted(pairs))}" if pairs else place


def _unwrapped(parts: Parts) -> Parts:
    """The address that a resizing service was given, however often it is wrapped; else the one given."""
    while inner := _resizer_target(parts):
        try:
            target = split(inner)
        except BadUrl:
            break
        if len(inner) >= sum(map(len, (parts.host, parts.path, parts.query))):
            break  # no shorter than its wrapper: made to loop
        parts = target
    return parts


def _resizer_target(parts: Parts) -> str | None:
    """What Photon, dims4, Cloudinary's fetch, Next.js and most resizers name in path or query."""
    if parts.host.endswith("wp.com") and (found := _PHOTON.fullmatch(f"{parts.host}{parts.path}")):
        return f"https://{found[1]}"
    if "/image/fetch/" in parts.path and (found := _FETCH.fullmatch(parts.path)):
        return unquote(found[1])
    if not parts.query or not _NAMES_TARGET.search(parts.query):
        return None
    for name, value in parse_qsl(parts.query):
        if name in _TARGETS and value.startswith(("http://", "https://", "/")):
            return urljoin(f"{parts.scheme}://{parts.authority}{parts.path}", value)
    return None


_TARGETS = ("url", "src", "image", "img")
_NAMES_TARGET = re.compile(rf"(?:{'|'.join(_TARGETS)})=")


_PHOTON = re.compile(r"i[0-3]\.wp\.com/([^/]+\.[^/]+/.+)")
_FETCH = re.compile(r"/(?:[^/]+/)?image/fetch/(?:[^/]+/)*?(https?(?::|%3A).+)")
_TRANSFORM = r"(?:[a-z]{1,3}_[^/,]+(?:,[a-z]{1,4}_[^/,]+)*|s--[^/]+--)"
_CLOUDINARY = re.compile(
    rf"(?P<base>(?:/[^/]+)?/image/upload/)(?:{_TRANSFORM}/)*(?P<version>v\d+/)?(?P<file>(?P<key>[^?]+?)(?:\.[A-Za-z]{{3,4}})?)"
)


_SIZE_SEGMENT = re.compile(r"/(?:\d{2,4}x\d{0,4}|x\d{2,4})(?=/)")
_SUFFIX = r"-(?:\d{1,4}x\d{1,4}|scaled|rotated|e\d{13})"
_UPLOAD_SUFFIX = re.compile(rf"{_SUFFIX}(?:{_SUFFIX})*(?=\.[A-Za-z]{{3,4}}$)")
_SECOND_EXTENSION = re.compile(r"(\.(?:jpe?g|png|gif))\.(?:webp|avif)$", re.IGNORECASE)
_TRANSFORMS = frozenset({
    "auth", "auto", "bg", "blur", "brightness", "cache", "compress", "crop", "cs", "dpr", "expires", "fit",
    "fm", "format", "fp-x", "fp-y", "func", "gravity", "h", "height", "imwidth", "ixid", "ixlib",
    "jpegquality", "q", "quality", "rect", "resize", "rotate", "scale", "sharp", "sig", "size", "smart",
    "ssl", "strip", "token", "tr", "trim", "v", "ver", "version", "w", "width", "zoom",
})  # fmt: skip
"""Query parameters that resizers take: how a picture is shown, never which one."""


def _without_upload_suffixes(path: str) -> str:
    """`path` without the sizes and marks that WordPress writes into the names of renditions."""
    if path[-5:].lower() in (".webp", ".avif"):
        path = _SECOND_EXTENSION.sub(r"\1", path)
    return _UPLOAD_SUFFIX.sub("", path) if "-" in path else path


_SCHEMES = {
    # hosts, path with the part that all renditions share
    "detik.net.id": r"/(?P<key>visual/\d{4}/\d\d/\d\d/[^/]+?)(?:_\d{1,3})?\.[A-Za-z]+$",
    "kompas.com": r".*/(?P<key>data/photo/\d{4}/.+)$",
    "antaranews.com": r"^/cache/(?:[a-z-]+/)?\d+x\d+/(?P<key>.+?\.[a-z]{3,4})(?:\.webp)?$",
    "akamaized.net liputan6.com merdeka.com": r"/(?P<key>medias/\d+)/",
    "klimg.com": r"/(?:\d+x\d+)/(?:webp/)?(?P<key>.+?)(?:\.[a-z]{3,4})?$",
    "tribunnews.com tstatic.net": r"/foto/bank/[a-z0-9]+/(?P<key>.+)$",
    "statik.tempo.co": r"/(?P<key>id_\d+)/",
    "static.republika.co.id": r"/uploads/images/[^/]+/(?P<key>[^/]+)$",
    "media.suara.com": r"^/pictures/\d+x\d+/(?P<key>.+)$",
    "pict.sindonews.com": r"^/dyn/\d+/(?P<key>.+)$",
    "beritasatu.com": r"^/cache/[^/]+/\d+x\d+-\d+/(?P<key>.+)$",
    "img.okezone.com": r"^/content/(?P<key>.+?)(?:_(?:large|medium|small|thumb))?\.[a-z]{3,4}$",
    "reuters.com": r"^/resizer/(?:.*/)?(?P<key>[A-Z0-9]{20,})\.\w+$",
}
_SCHEME_BY_HOST = {host: re.compile(path) for hosts, path in _SCHEMES.items() for host in hosts.split()}


@lru_cache(maxsize=1_024)
def _scheme_of(host: str) -> re.Pattern[str] | None:
    """The scheme of the picture service that a host belongs to."""
    while host:
        if host in _SCHEME_BY_HOST:
            return _SCHEME_BY_HOST[host]
        host = host.partition(".")[2]
    return None
