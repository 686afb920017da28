"""The entries of a feed that is too large to be read in full: their addresses, titles and times as written. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import unescape

from scraper.discovery.feed_entry import Entry
from scraper.discovery.markup import TOKEN, local_name, unescaped

_MAX_TEXT = 2_000
_ENTRIES = frozenset({"item", "entry"})
_ATTRIBUTE = re.compile(
    r"\s(rel|href|isPermaLink)\s{0,9}=\s{0,9}(?:\"([^\"]{0,2000})\"|'([^']{0,2000})')", re.IGNORECASE
)


def plain_entries(text: str) -> Iterator[Entry]:
    """The entries in this part of a feed, in order, with what stands between two tags. Linear; raises nothing."""
    said: dict[str, str] | None = None
    field = ""
    for token in TOKEN.finditer(text):
        if token["name"] is None:
            if said is not None and field and field not in said:
                said[field] = _text(token)
            continue
        name = local_name(token["name"])
        if name in _ENTRIES:
            if said:
                yield _entry(said)
            said = None if token["end"] else {}
        field = "" if token["end"] else name
        if name in ("link", "guid") and said is not None and not token["end"]:
            field = _linked(name, token[0], said)


def _text(token: re.Match[str]) -> str:
    text = token["cdata"] if token["cdata"] is not None else token["text"] or ""
    return unescape(unescaped(text[:_MAX_TEXT])).strip()


def _linked(name: str, tag: str, said: dict[str, str]) -> str:
    """What the text of a link or guid is, where it is an address of the article."""
    told = {key.lower(): quoted or single for key, quoted, single in _ATTRIBUTE.findall(tag[:_MAX_TEXT])}
    if told.get("rel", "alternate").lower() != "alternate":
        return ""
    if "href" in told:
        said.setdefault("link", unescaped(told["href"]))
        return ""
    return "id" if name == "guid" and told.get("ispermalink", "true").lower() != "true" else name


def _entry(said: Mapping[str, str]) -> Entry:
    def first(*names: str) -> str | None:
        return next((said[name] for name in names if said.get(name)), None)

    guid = first("guid", "id")
    return Entry(
        link=first("origlink", "link", "guid") or (guid if guid and guid.startswith("http") else None),
        title=first("title"),
        guid=guid,
        published_raw=first("pubdate", "published", "issued"),
        modified_raw=first("updated", "modified", "date"),
    )
