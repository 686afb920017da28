"""The pictures of an article: the lead first, then those in the text, in order, each once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from archive.article import Image
from scraper.extraction import rules
from scraper.extraction.body.find import Body
from scraper.extraction.evidence import Evidence
from scraper.extraction.images.captions import Frames, split_credit
from scraper.extraction.images.others import is_portrait, is_teaser, shows_others
from scraper.extraction.images.renditions import Found, picture_at, renditions, same_picture
from scraper.extraction.page.text import from_markup
from scraper.extraction.page.walk import Attributes, Page, Picture

MAX_IMAGES = 60
MAX_SEEN = 500  # <img> elements looked at: each costs a query around it
OPENING = 150  # characters of the text before a figure that still opens the page
NEAR = 8  # lines above the text in which its pictures stand, on pages without a headline element
MAX_LINKED = 3  # pictures of a JSON-LD node: the same one in several crops
PLACEHOLDER = 3  # times from which a picture that stands again and again is a stand-in for one that loads later
MIN_SIDE = 100  # pixels: smaller ones are icons, avatars and trackers


def choose(evidence: Evidence, body: Body, people: Sequence[str] = ()) -> tuple[Image, ...]:
    """The lead and the pictures of the text. Without a lead in the page, metadata's own picture leads. `people` are
    the authors: their portraits are none of these."""
    named = list(_named(evidence))
    shown = _without_stand_ins(list(_shown(evidence, body, named, people)))
    once: dict[str, Image] = {}
    for image in _with_lead(evidence.page, body, shown, named):
        once.setdefault(image.identity, image)
    return tuple(once.values())[:MAX_IMAGES]


_Shown = tuple[Image, Picture]
"""A picture of the page, and where it stands."""


def _shown(evidence: Evidence, body: Body, named: Sequence[Image], people: Sequence[str]) -> Iterator[_Shown]:
    frames = Frames(evidence.page, body.blocks)
    captioned: set[str] = set()
    for picture in _pictures(evidence.page, body, named):
        attributes = picture.node.attributes
        width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
        if (width or MIN_SIDE) < MIN_SIDE or (height or MIN_SIDE) < MIN_SIDE:
            continue
        found = _largest(picture, attributes, evidence.base)
        if found is None or (is_teaser(evidence, picture) and not _is_any_of(found, named)):
            continue
        alt = from_markup(attributes.get("alt") or "") or None
        caption, credit = (None, None) if found.identity in captioned else frames.told(picture)
        if caption or credit:
            captioned.add(found.identity)
        if is_portrait(alt, caption, people) and not _is_any_of(found, named):
            continue
        yield _image(found, alt=alt, width=width, height=height, caption=caption, credit=credit), picture


def _without_stand_ins(shown: list[_Shown]) -> list[_Shown]:
    """The pictures without those that stand again and again, in place of others that load later."""
    if len(shown) < PLACEHOLDER:
        return shown
    times = Counter(image.identity for image, _ in shown)
    return [one for one in shown if times[one[0].identity] < PLACEHOLDER]


# -- which -----------------------------------------------------------------------------------------


def _pictures(page: Page, body: Body, named: Sequence[Image]) -> Iterator[Picture]:
    """Those between the headline and the end of the text, outside furniture that is not about pictures, and
    before the headline the one that metadata name."""
    heads = [place for _, place in page.h1 if place <= body.first]
    top = min(max(heads, default=0), max(body.first - 1, 0)) if heads else max(body.first - NEAR, 0)
    known = {0: False}
    for picture in page.pictures[:MAX_SEEN]:
        if picture.before > body.last + 1:
            break
        if picture.before < top - 1 and not _is_named(picture, named):
            continue
        if not shows_others(page, picture.box, body.first, known):
            yield picture


def _is_named(picture: Picture, named: Sequence[Image]) -> bool:
    if not named or picture.figure is None:
        return False
    found = picture_at(picture.node.attributes.get("src") or "", named[0].url)
    return found is not None and _is_any_of(found, named)


def _is_any_of(one: Found | Image, named: Iterable[Image]) -> bool:
    return any(same_picture(one, other) for other in named)


def _opens(page: Page, body: Body, picture: Picture) -> bool:
    """Whether a picture opens the article: above the text, or as a figure behind its first words."""
    if picture.figure is None or picture.before <= body.first + 1:
        return picture.before <= body.first + (picture.figure is not None)
    return sum(len(line.text) for line in page.lines[body.first : picture.before]) <= OPENING


def _with_lead(page: Page, body: Body, shown: Sequence[_Shown], named: Sequence[Image]) -> list[Image]:
    """The picture that metadata names leads, as the page shows it if it does; another one that
    opens the page comes before it only with a caption."""
    images = [image for image, _ in shown]
    lead = next((image for image in images if _is_any_of(image, named)), None)
    if lead is None:
        opening = (image for image, picture in shown if not image.url.endswith(".gif") and _opens(page, body, picture))
        lead = next(opening, None)
        if lead is None or not (lead.caption or lead.credit):
            lead = next(iter(named), lead)
    if lead is None and not images:
        return []
    lead = lead or images[0]
    return [_completed(lead, named), *(image for image in images if image.identity != lead.identity)]


def _completed(lead: Image, named: Sequence[Image]) -> Image:
    """The lead with what metadata say about the same picture; sizes only where they are of the same rendition.
    Where metadata name the picture that a resizing service was given, that is the larger one."""
    if lead.original_url is not None and any(one.url == lead.original_url for one in named):
        lead = replace(lead, url=lead.original_url, width=None, height=None)
    width, height = lead.width, lead.height
    for one in named:
        if one.url == lead.url and width is None:
            width, height = one.width, one.height
    told = [lead, *(one for one in named if same_picture(one, lead))]
    return replace(
        lead,
        width=width,
        height=height,
        caption=next((one.caption for one in told if one.caption), None),
        credit=next((one.credit for one in told if one.credit), None),
        alt=next((one.alt for one in told if one.alt), None),
        is_lead=True,
    )


# -- what metadata name ----------------------------------------------------------------------------


def _named(evidence: Evidence) -> Iterator[Image]:
    """The picture that rule, metadata or structured data name, most trusted first."""
    base, meta = evidence.base, evidence.meta
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.lead_image)):
        yield from _built(found.values[:1], base)
    if shared := _first_of(meta, _OPEN_GRAPH):
        width, height, alt = (next(iter(meta.get(f"og:image:{name}", ())), "") for name in ("width", "height", "alt"))
        yield from _built(shared, base, from_markup(alt) or None, _pixels(width), _pixels(height))
    else:
        yield from _built(_first_of(meta, _CARDS), base)
    yield from _linked_images((evidence.article_node or {}).get("image"), evidence)
    yield from _built(evidence.links.get("image_src", ())[:1], base)


def _first_of(meta: Mapping[str, Sequence[str]], names: Iterable[str]) -> list[str]:
    """The first value of each of some fields, each once."""
    return list(dict.fromkeys([meta[name][0] for name in names if name in meta]))


_OPEN_GRAPH = ("og:image", "og:image:url", "og:image:secure_url")
_CARDS = ("twitter:image", "twitter:image:src")


def _built(
    addresses: Iterable[str], base: str, alt: str | None = None, width: int | None = None, height: int | None = None
) -> Iterator[Image]:
    for address in addresses:
        if (found := picture_at(address, base)) is not None:
            yield _image(found, alt=alt, width=width, height=height)


def _linked_images(value: Any, evidence: Evidence) -> Iterator[Image]:
    """The first of JSON-LD's pictures: addresses, ImageObjects, or references to such."""
    for item in value[:MAX_LINKED] if isinstance(value, list) else [value]:
        told = _told(item, evidence) if isinstance(item, dict) else {"url": item}
        address = told.get("url") or told.get("contentUrl")
        if isinstance(address, str) and (found := picture_at(address, evidence.base)) is not None:
            width, height = (_pixels(_text(told.get(side))) for side in ("width", "height"))
            caption, credit = split_credit(_text(told.get("caption")))
            credit = _text(told.get("creditText")) or credit
            yield _image(found, width=width, height=height, caption=caption, credit=credit)


def _told(item: Mapping[str, Any], evidence: Evidence) -> Mapping[str, Any]:
    """An ImageObject, or the one that a reference means."""
    if "url" in item or "contentUrl" in item or "@id" not in item:
        return item
    nodes = (node for node in evidence.linked_data if node.get("@id") == item["@id"] and len(node) > 1)
    return next(nodes, item)


def _text(value: Any) -> str:
    return from_markup(str(value))[:1_000] if isinstance(value, str | int) else ""


# -- one picture -----------------------------------------------------------------------------------


def _largest(picture: Picture, attributes: Attributes, base: str) -> Found | None:
    """The largest rendition that is a picture at all."""
    found = (picture_at(address, base) for address in renditions(picture.node, attributes))
    return next((one for one in found if one is not None), None)


def _image(
    found: Found,
    *,
    alt: str | None = None,
    width: int | None = None,
    height: int | None = None,
    caption: str | None = None,
    credit: str | None = None,
) -> Image:
    url, identity, original = found
    return Image(
        url=url,
        identity=identity,
        original_url=original,
        alt=alt,
        width=width,
        height=height,
        caption=caption,
        credit=credit,
    )


def _pixels(value: str | None) -> int | None:
    if not value:
        return None
    digits = value if value.isdecimal() else value.strip().lower().removesuffix("px").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 6 and int(digits) > 1 else None
