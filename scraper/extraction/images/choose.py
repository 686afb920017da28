"""The pictures of an article: the lead first, then those in the text, in order, each once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from archive.article import Image
from scraper.extraction import rules
from scraper.extraction.body.find import Body
from scraper.extraction.evidence import Evidence
from scraper.extraction.images.captions import Frames, split_credit
from scraper.extraction.images.others import is_portrait, is_teaser, shows_others
from scraper.extraction.images.renditions import picture_at, renditions, same_picture
from scraper.extraction.page.text import from_markup
from scraper.extraction.page.walk import Page, Picture

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
    inline = list(_inline(evidence, body, named, people))
    times = Counter(shown.image.identity for shown in inline)
    images = _with_lead([shown for shown in inline if times[shown.image.identity] < PLACEHOLDER], named)
    once = {image.identity: image for image in reversed(images)}  # the first of each: a later item takes the place
    return tuple(image for image in images if once[image.identity] is image)[:MAX_IMAGES]


class _Shown(NamedTuple):
    """A picture of the page, whether metadata name it, and whether it opens the article."""

    image: Image
    is_named: bool
    opens: bool


def _inline(evidence: Evidence, body: Body, named: Sequence[Image], people: Sequence[str]) -> Iterator[_Shown]:
    frames = Frames(evidence.page, (block.text for block in body.blocks))
    captioned: set[str] = set()
    named = list({image.identity: image for image in named}.values())
    for picture in _pictures(evidence.page, body, named):
        image = _image(evidence, picture)
        if image is None:
            continue
        is_named = any(same_picture(image, one) for one in named)
        if not is_named and is_teaser(evidence, picture):
            continue
        caption, credit = (None, None) if image.identity in captioned else frames.told(picture)
        if caption or credit:
            captioned.add(image.identity)
            image = replace(image, caption=caption, credit=credit)
        if is_named or not is_portrait(image, people):
            yield _Shown(image, is_named, _opens(evidence.page, body, picture))


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
    source = picture.node.attributes.get("src") or ""
    image = picture_at(source, named[0].url) if named and picture.figure is not None else None
    return image is not None and any(same_picture(image, one) for one in named)


def _opens(page: Page, body: Body, picture: Picture) -> bool:
    """Whether a picture opens the article: above the text, or as a figure behind its first words."""
    if picture.figure is None:
        return picture.before <= body.first
    above = sum(len(line.text) for line in page.lines[body.first : picture.before])
    return picture.before <= body.first + 1 or above <= OPENING


def _with_lead(inline: Sequence[_Shown], named: Sequence[Image]) -> list[Image]:
    """The picture that metadata names leads, as the page shows it if it does; another one that
    opens the page comes before it only with a caption."""
    twin = next((shown.image for shown in inline if shown.is_named), None)
    opening = next((shown.image for shown in inline if shown.opens and not shown.image.url.endswith(".gif")), None)
    captioned = opening if opening is not None and (opening.caption or opening.credit) else None
    images = [shown.image for shown in inline]
    lead = twin or captioned or next(iter(named), None) or opening or next(iter(images), None)
    if lead is None:
        return []
    return [_completed(lead, named), *(image for image in images if image.identity != lead.identity)]


def _completed(lead: Image, named: Sequence[Image]) -> Image:
    """The lead with what metadata say about the same picture; sizes only where they are of the same rendition.
    Where metadata name the picture that a resizing service was given, that is the larger one."""
    if lead.original_url is not None and any(one.url == lead.original_url for one in named):
        lead = replace(lead, url=lead.original_url, width=None, height=None)
    for one in named:
        if one.url == lead.url and lead.width is None:
            lead = replace(lead, width=one.width, height=one.height)
        if same_picture(one, lead):
            lead = replace(
                lead,
                caption=lead.caption or one.caption,
                credit=lead.credit or one.credit,
                alt=lead.alt or one.alt,
            )
    return replace(lead, is_lead=True)


# -- what metadata name ----------------------------------------------------------------------------


def _named(evidence: Evidence) -> Iterator[Image]:
    """The picture that rule, metadata or structured data name, most trusted first."""
    base, meta = evidence.base, evidence.meta
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.lead_image)):
        yield from _built(found.values[:1], base)
    width, height = (_pixels(next(iter(meta.get(f"og:image:{side}", ())), None)) for side in ("width", "height"))
    alt = from_markup(next(iter(meta.get("og:image:alt", ())), "")) or None
    shared = dict.fromkeys(value for name in _OPEN_GRAPH for value in meta.get(name, ())[:1])
    yield from _built(shared, base, alt=alt, width=width, height=height)
    if not any(name in meta for name in _OPEN_GRAPH):
        yield from _built([value for name in _CARDS for value in meta.get(name, ())[:1]], base)
    yield from _linked_images((evidence.article_node or {}).get("image"), evidence)
    yield from _built(evidence.links.get("image_src", ())[:1], base)


_OPEN_GRAPH = ("og:image", "og:image:url", "og:image:secure_url")
_CARDS = ("twitter:image", "twitter:image:src")


def _built(
    addresses: Iterable[str], base: str, alt: str | None = None, width: int | None = None, height: int | None = None
) -> Iterator[Image]:
    built = (picture_at(address, base, alt=alt, width=width, height=height) for address in addresses)
    yield from (image for image in built if image is not None)


def _linked_images(value: Any, evidence: Evidence) -> Iterator[Image]:
    """The first of JSON-LD's pictures: addresses, ImageObjects, or references to such."""
    for item in value[:MAX_LINKED] if isinstance(value, list) else [value]:
        told = item if isinstance(item, dict) else {"url": item}
        if not {"url", "contentUrl"} & told.keys() and "@id" in told:
            told = next(
                (dict(node) for node in evidence.linked_data if node.get("@id") == told["@id"] and len(node) > 1), told
            )
        address = told.get("url") or told.get("contentUrl")
        width, height = (_pixels(_text(told.get(side))) for side in ("width", "height"))
        if isinstance(address, str) and (image := picture_at(address, evidence.base, width=width, height=height)):
            caption, credit = split_credit(_text(told.get("caption")))
            yield replace(image, caption=caption, credit=_text(told.get("creditText")) or credit)


def _text(value: Any) -> str:
    return from_markup(str(value))[:1_000] if isinstance(value, str | int) else ""


# -- one picture -----------------------------------------------------------------------------------


def _image(evidence: Evidence, picture: Picture) -> Image | None:
    attributes = picture.node.attributes
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if min(width or MIN_SIDE, height or MIN_SIDE) < MIN_SIDE:
        return None
    alt = from_markup(attributes.get("alt") or "") or None
    for address in renditions(picture.node, attributes):
        if (image := picture_at(address, evidence.base, alt=alt, width=width, height=height)) is not None:
            return image
    return None


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().lower().removesuffix("px").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 6 and int(digits) > 1 else None
