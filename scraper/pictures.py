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
    parts = _unwrapped_image(url)
    if (scheme := _scheme_of(parts.host)) and (found := scheme.search(parts.path)):
        return found["key"]
    if found := _cloudinary(parts.path):
        return found["key"]
    path = _SIZE_SEGMENT.sub("/", _without_upload_suffixes(parts.path))
    query = "&".join(sorted(pair for pair in parts.query.split("&") if pair and not _is_transform(pair)))
    return f"{bare_host(parts.authority)}{path}{'?' + query if query else ''}"


def image_original(url: str) -> str | None:
    """The address of the picture as uploaded, where the service's scheme tells it, else None. Raises BadUrl."""
    parts = _unwrapped_image(url)
    if found := _cloudinary(parts.path):
        return f"{parts.scheme}://{parts.authority}{found['base']}{found['version'] or ''}{found['file']}"
    path = _without_upload_suffixes(parts.path)
    if "/wp-content/uploads/" in path:
        return f"{parts.scheme}://{parts.authority}{path}"
    if parts == split(url):
        return None
    return f"{parts.scheme}://{parts.authority}{path}{'?' + parts.query if parts.query else ''}"


@lru_cache(maxsize=1_024)
def _unwrapped_image(url: str) -> Parts:
    """The address that a resizing service was given, however often it is wrapped; else the one given."""
    parts = split(url)
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
    for name, value in parse_qsl(parts.query) if parts.query and _NAMES_TARGET.search(parts.query) else ():
        if name in _TARGETS and value.startswith(("http://", "https://", "/")):
            return urljoin(f"{parts.scheme}://{parts.authority}{parts.path}", value)
    return None


def _cloudinary(path: str) -> re.Match[str] | None:
    return _CLOUDINARY.fullmatch(path) if "/image/upload/" in path else None


_TARGETS = ("url", "src", "image", "img")
_NAMES_TARGET = re.compile(rf"(?:^|&)(?:{'|'.join(_TARGETS)})=")


_PHOTON = re.compile(r"i[0-3]\.wp\.com/([^/]+\.[^/]+/.+)")
_FETCH = re.compile(r"/(?:[^/]+/)?image/fetch/(?:[^/]+/)*?(https?(?::|%3A).+)")
_TRANSFORM = r"(?:[a-z]{1,3}_[^/,]+(?:,[a-z]{1,4}_[^/,]+)*|s--[^/]+--)"
_CLOUDINARY = re.compile(
    rf"(?P<base>(?:/[^/]+)?/image/upload/)(?:{_TRANSFORM}/)*(?P<version>v\d+/)?(?P<file>(?P<key>[^?]+?)(?:\.[A-Za-z]{{3,4}})?)"
)


_SIZE_SEGMENT = re.compile(r"/(?:\d{2,4}x\d{0,4}|x\d{2,4})(?=/)")
_UPLOAD_SUFFIX = re.compile(r"(?:-\d{1,4}x\d{1,4}|-scaled|-rotated|-e\d{13})+(?=\.[A-Za-z]{3,4}$)")
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
    folder, slash, name = path.rpartition("/")
    if name.lower().endswith((".webp", ".avif")):
        name = _SECOND_EXTENSION.sub(r"\1", name)
    return f"{folder}{slash}{_UPLOAD_SUFFIX.sub('', name)}" if "-" in name else f"{folder}{slash}{name}"


def _is_transform(pair: str) -> bool:
    return pair.partition("=")[0].lower() in _TRANSFORMS


_SCHEMES = {
    # hosts, path with the part that all renditions share (SITES.md section 8)
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


def _scheme_of(host: str) -> re.Pattern[str] | None:
    """The scheme of the picture service that a host belongs to."""
    while host:
        if host in _SCHEME_BY_HOST:
            return _SCHEME_BY_HOST[host]
        host = host.partition(".")[2]
    return None
