"""Which rules read a page: a digest of the code that reads pages and of the source's own file.

A number that a person raises is forgotten once; then a difference that our rules made would be put down to the
publisher (``article_revisions.cause``). A digest cannot be forgotten.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

import msgspec

from archive.comparing import standing
from scraper import hosts, json_path, picture_urls, rights, url_queries, urls
from scraper.source import Source

_CODE = (
    *sorted(Path(__file__).parent.rglob("*.py")),
    *(Path(str(each.__file__)) for each in (hosts, json_path, picture_urls, rights, standing, url_queries, urls)),
)


def _digest(*parts: bytes) -> str:
    """Ten hexadecimal digits: a collision would hide one change among some 10^12."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:10]


EXTRACTOR_VERSION = _digest(*(path.read_bytes() for path in _CODE))
"""The version of the generic rules."""


@lru_cache(maxsize=1_024)
def version_for(source: Source | None) -> str:
    """The version of all rules that a page of `source` is read by."""
    return EXTRACTOR_VERSION if source is None else f"{EXTRACTOR_VERSION}-{_digest(msgspec.json.encode(source))}"
