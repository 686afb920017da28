"""The addresses that an article is known by, and the one that the page gives itself."""

from __future__ import annotations

from collections.abc import Iterator

from archive.article import Address
from scraper import urls
from scraper.extraction.evidence import Evidence


def known(evidence: Evidence) -> tuple[str | None, tuple[Address, ...]]:
    """(the address that the page gives itself, every address it is known by).

    What names the front page, the section that the page is in, or another site without being an article there
    is refused: templates do that by mistake, and it would join all articles into one.
    """
    reasons: dict[str, str] = {evidence.url: "fetched"} if evidence.url else {}
    accepted: dict[str, str | None] = {}
    own = None
    for reason, value in _told(evidence):
        if value not in accepted:  # most places tell the same address
            accepted[value] = _accepted(evidence, value)
        if (address := accepted[value]) is not None:
            reasons.setdefault(address, reason)
            own = own or (address if reason in ("rel-canonical", "og-url") else None)
    return own, tuple(Address(url=address, reason=reason) for address, reason in reasons.items())


def _told(evidence: Evidence) -> Iterator[tuple[str, str]]:
    """(reason, address) of each place that tells one, most trusted first."""
    for value in evidence.links.get("canonical", ())[:1]:
        yield "rel-canonical", value
    for value in evidence.meta.get("og:url", ())[:1]:
        yield "og-url", value
    node = evidence.article_node or {}
    page = node.get("mainEntityOfPage")
    for told in (page.get("@id") if isinstance(page, dict) else page, node.get("url")):
        if isinstance(told, str) and told.startswith("http"):
            yield "json-ld", told
            break
    for value in evidence.links.get("amphtml", ())[:1]:
        yield "amp", value


def _accepted(evidence: Evidence, value: str) -> str | None:
    try:
        address = value if value == evidence.url else urls.canonical(value, evidence.source)
        parts = urls.split(address)
        if parts.path == "/" or not urls.names_something(address):
            return None
        if address == evidence.url or evidence.url is None:
            return address
        same_site = site(parts.host) == site(evidence.host)
    except urls.BadUrl:
        return None
    return address if same_site and not _is_section(address, evidence.url) else None


def _is_section(address: str, own: str) -> bool:
    """Whether `address` is a folder above the page's own address, without the article's name.

    Short endings are renditions of the article above them: ``/amp``, ``/2``, ``/all``, ``/page/2``.
    """
    folder = address.rstrip("/") + "/"
    return own.startswith(folder) and len(own) - len(folder) > _LONGEST_RENDITION


_LONGEST_RENDITION = 12


def site(host: str) -> str:
    """The registrable part of a host, roughly: enough to tell sister hosts from strangers."""
    labels = host.split(".")
    return ".".join(labels[-3 if _is_suffix(labels[-2:]) else -2 :])


def _is_suffix(labels: list[str]) -> bool:
    """Whether names are registered below these two labels, as below ``go.id``; the common ones of many countries."""
    if len(labels) < 2 or len(labels[1]) != 2:
        return False
    return labels[0] in _SECOND_LEVEL or (labels[1] == "id" and labels[0] in _INDONESIAN)


_SECOND_LEVEL = frozenset(["ac", "co", "com", "edu", "go", "gob", "gov", "ltd", "mil", "ne", "net", "or", "org"])
_INDONESIAN = frozenset(["biz", "desa", "my", "ponpes", "sch", "web"])
"""Beside the common ones: the second-level domains of PANDI, the registry of ``.id``."""
