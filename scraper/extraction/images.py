"""The pictures of an article: the lead first, then those in the text, in order, each once."""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from selectolax.lexbor import LexborNode

from archive.article import Image
from scraper import urls
from scraper.extraction import rules, tags
from scraper.extraction.body import Body
from scraper.extraction.boilerplate import STRONG
from scraper.extraction.evidence import Evidence
from scraper.extraction.structured import absolute_address
from scraper.extraction.text import clean, from_markup
from scraper.extraction.walk import Page, Picture

MAX_IMAGES = 60
MAX_SEEN = 500  # <img> elements looked at: each costs a query around it
NEAR = 8  # lines above the text in which its pictures stand, on pages without a headline element
MIN_SIDE = 100  # pixels: smaller ones are icons, avatars and trackers

_SOURCES = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazyload",
    "data-img-src",
    "data-full-src",
    "data-orig-file",
    "src",
)
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_NO_PICTURE = re.compile(
    r"(?:^|[/_.\-])(?:logo\w*|icons?|avatars?|gravatar|sprite\w*|pixel|placeholder\w*|blank|spacer|loading|loader|badge|emojis?"
    r"|no-?image|default(?:-?(?:image|img|thumb\w*))?|favicon|tracker|1x1|transparent)(?:[/_.\-]|$)|\.svg(?:$|\?)|gravatar\.com|feeds\.feedburner|doubleclick",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"[\s(\[|.\-–—]*\b(?:foto|photos?|fotos?|sumber|source|credit|kredit|bild|crédits?|photo credit|image credit|dok)(?: by| oleh)?\s*[:/.]\s*(?P<name>[^()\[\]]{2,120}?)[)\].\s]*$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(
    r"\s*[(\[](?P<name>(?:[^()\[\]]{0,60}/[^()\[\]]{1,60}|dok[^()\[\]]{1,80}|(?:antara|afp|reuters|ap|getty|epa|istimewa|ist|shutterstock|xinhua|bernama)\b[^()\[\]]{0,80}))\s*[)\]]\s*$",
    re.IGNORECASE,
)


def choose(evidence: Evidence, page: Page, body: Body) -> tuple[Image, ...]:
    """The lead and the pictures of the text. Without a lead in the page, metadata's own picture leads."""
    inline = [
        (image, _leads(page, body, picture))
        for picture in _pictures(page, body)
        if (image := _image(evidence, picture)) is not None
    ]
    named = list(_named(evidence))
    images = _with_lead(inline, named)
    seen: set[str] = set()
    once = [image for image in images if not (image.identity in seen or seen.add(image.identity))]  # type: ignore[func-returns-value]
    return tuple(once[:MAX_IMAGES])


def split_credit(caption: str) -> tuple[str | None, str | None]:
    """(caption, credit).

    >>> split_credit("Suasana apel pagi. Foto: Rara Embun/kumparan")
    ('Suasana apel pagi.', 'Rara Embun/kumparan')
    >>> split_credit("Warga antre (Dok. Humas)")
    ('Warga antre', 'Dok. Humas')
    """
    for pattern in (_IN_BRACKETS, _CREDIT):
        if found := pattern.search(caption[-300:]):
            rest = caption[: len(caption) - len(caption[-300:]) + found.start()].rstrip(" (-–—|[")
            punctuated = caption[len(rest) : len(rest) + 1]
            return (rest + ("." if punctuated == "." else "")) or None, found["name"].strip()
    return caption or None, None


# -- which -----------------------------------------------------------------------------------------


def _pictures(page: Page, body: Body) -> Iterator[Picture]:
    """Those between the headline and the end of the text, outside furniture that is not about pictures."""
    heads = [place for _, place in page.h1 if place <= body.first]
    top = min(max(heads, default=0), max(body.first - 1, 0)) if heads else max(body.first - NEAR, 0)
    out = _without_pictures(page)
    for picture in page.pictures[:MAX_SEEN]:
        if top - 1 <= picture.before <= body.last + 1 and not out[picture.box]:
            yield picture


def _without_pictures(page: Page) -> list[bool]:
    """Which boxes show other articles, people or advertisements: their pictures are not this article's."""
    out = [False] * len(page.boxes)
    for number, box in enumerate(page.boxes[1:], 1):
        out[number] = (
            out[box.parent] or (box.furniture == STRONG and box.node.tag_id not in _WHOLE) or box.word in _PEOPLE
        )
    return out


_WHOLE = {tags.BODY, tags.MAIN, tags.ARTICLE}
_PEOPLE = frozenset({"author", "authors", "byline", "bylines", "bio", "author-bio", "author-box", "contributor"})


def _leads(page: Page, body: Body, picture: Picture) -> bool:
    """Whether a picture opens the article: shown as a figure above the text or right at its beginning."""
    return picture.before <= body.first + 1 and picture.figure is not None


def _with_lead(inline: Sequence[tuple[Image, bool]], named: Sequence[Image]) -> list[Image]:
    """The picture that metadata names leads, as the page shows it if it does; another one that
    opens the page comes before it only with a caption."""
    images = [image for image, _ in inline]
    twin = next((image for image in images if named and _same_picture(image, named[0])), None)
    opening = next((image for image, opens in inline if opens), None)
    captioned = opening if opening is not None and opening.caption else None
    lead = twin or captioned or next(iter(named), None) or opening or next(iter(images), None)
    if lead is None:
        return []
    return [replace(lead, is_lead=True), *(image for image in images if image.identity != lead.identity)]


_TOKEN = re.compile(r"[a-z]*\d[a-z0-9]{5,}|[a-z0-9]{12,}")


def _same_picture(one: Image, other: Image) -> bool:
    """Equal identity, or file names that share a number or a long word: another crop under the same name."""
    if one.identity == other.identity:
        return True
    mine, theirs = (set(_TOKEN.findall(image.url.rsplit("/", 2)[-1].lower())) for image in (one, other))
    return bool(mine & theirs)


def _named(evidence: Evidence) -> Iterator[Image]:
    """The picture that rule, metadata or structured data name."""
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.lead_image)):
        yield from _built(evidence, found.values[:1])
    for name in ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"):
        yield from _built(evidence, evidence.meta.get(name, ())[:1])
    yield from _built(evidence, _linked_images((evidence.article_node or {}).get("image")))
    yield from _built(evidence, evidence.links.get("image_src", ())[:1])


def _linked_images(value: Any) -> Iterator[str]:
    for item in value[:3] if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict) and isinstance(item.get("url"), str):
            yield item["url"]


def _built(evidence: Evidence, addresses: Iterable[str]) -> Iterator[Image]:
    for address in addresses:
        if (image := _at(evidence, address)) is not None:
            yield image


def _at(evidence: Evidence, address: str) -> Image | None:
    absolute = absolute_address(evidence.url or "", from_markup(address))
    if absolute is None or _NO_PICTURE.search(absolute):
        return None
    try:
        return Image(url=absolute, identity=urls.image_identity(absolute), original_url=urls.image_original(absolute))
    except urls.BadUrl:
        return None


# -- one picture -----------------------------------------------------------------------------------


def _image(evidence: Evidence, picture: Picture) -> Image | None:
    attributes = picture.node.attributes
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if min(width or MIN_SIDE, height or MIN_SIDE) < MIN_SIDE:
        return None
    for address in _addresses(picture.node, attributes):
        if (image := _at(evidence, address)) is not None:
            caption, credit = _caption(picture)
            alt = from_markup(attributes.get("alt") or "") or None
            return replace(image, caption=caption, credit=credit, alt=alt, width=width, height=height)
    return None


def _addresses(node: LexborNode, attributes: Mapping[str, str | None]) -> list[str]:
    """Largest rendition first."""
    sets = [value for name in _SETS if (value := attributes.get(name))]
    parent = node.parent
    if parent is not None and parent.tag_id == tags.PICTURE:
        for source in parent.css("source"):
            sets += [value for name in _SETS if (value := source.attributes.get(name))]
    sized = sorted((item for value in sets for item in _renditions(value)), key=lambda item: -item[0])
    plain = [value for name in _SOURCES if (value := attributes.get(name)) and not value.startswith("data:")]
    return [address for size, address in sized if size > 0] + plain + [address for size, address in sized if size <= 0]


_RENDITION = re.compile(r"(\S+?)(?:,(?=\s)|\s+(\d+(?:\.\d+)?)([wxh])\s*(?:,|$)|\s*$)")


def _renditions(srcset: str) -> Iterator[tuple[float, str]]:
    """(width or density, address) of each candidate of a srcset; addresses may hold commas."""
    for found in _RENDITION.finditer(srcset[:10_000].strip()):
        if not found[1].startswith("data:"):
            yield float(found[2] or 0), found[1].strip(",")


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().lower().removesuffix("px").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 6 and int(digits) > 1 else None


def _caption(picture: Picture) -> tuple[str | None, str | None]:
    """(caption, credit) as the page shows them beside the picture."""
    around = picture.figure
    if around is None:
        around = picture.node.parent
        for _ in range(2):
            if around is None or around.css_first("[class*=caption]") is not None:
                break
            around = around.parent
    if around is None or not around.is_element_node or around.tag in ("body", "article", "main", "html"):
        return None, None
    element = around.css_first("figcaption") or around.css_first("[class*=caption]")
    if element is None or len(text := clean(element.text(separator=" "))) > 1_000:
        return None, None
    own = element.css_first("[class*=credit]")
    credit = clean(own.text(separator=" ")) if own is not None else ""
    if credit and text.endswith(credit):
        return text.removesuffix(credit).rstrip(" -–—|(") or None, split_credit(credit)[1] or credit
    return split_credit(text)
