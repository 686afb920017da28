"""The pictures of an article: the lead first, then those in the text, in order, each once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from archive.article import Image
from scraper import urls
from scraper.extraction import addresses, rules, tags
from scraper.extraction.body import Body
from scraper.extraction.boilerplate import STRONG
from scraper.extraction.captions import Frames, split_credit
from scraper.extraction.evidence import Evidence
from scraper.extraction.renditions import picture_at, renditions, same_picture
from scraper.extraction.structured import absolute_address
from scraper.extraction.text import from_markup
from scraper.extraction.walk import Page, Picture

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
    frames = Frames(evidence.page, (block.text for block in body.blocks))
    inline = [
        (image, _opens(evidence.page, body, picture))
        for picture in _pictures(evidence.page, body, named)
        if (image := _image(evidence, picture, frames)) is not None
        and (
            any(same_picture(image, one) for one in named)
            or not (_is_portrait(image, people) or _is_teaser(evidence, picture))
        )
    ]
    times = Counter(image.identity for image, _ in inline)
    shown = [(image, opens) for image, opens in inline if times[image.identity] < PLACEHOLDER]
    seen: set[str] = set()
    once = [image for image in _with_lead(shown, named) if not (image.identity in seen or seen.add(image.identity))]  # type: ignore[func-returns-value]
    return tuple(once[:MAX_IMAGES])


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
        if not _shows_others(page, picture.box, body.first, known):
            yield picture


def _is_named(picture: Picture, named: Sequence[Image]) -> bool:
    source = picture.node.attributes.get("src") or ""
    image = picture_at(source, named[0].url) if named and picture.figure is not None else None
    return image is not None and any(same_picture(image, one) for one in named)


def _shows_others(page: Page, number: int, text: int, known: dict[int, bool]) -> bool:
    """Whether a box, or one around it, shows other articles, people or advertisements: its pictures are not this
    article's. A box around the line `text`, with which the text begins, is none of these, whatever its name says.
    `known`: what has been found of other boxes."""
    asked = []
    while number not in known:
        asked.append(number)
        number = page.boxes[number].parent
    out = known[number]
    for one in reversed(asked):
        box, names = page.boxes[one], page.boxes[one].names
        elsewhere = names.level == STRONG and not box.first <= text < box.end
        out = known[one] = out or elsewhere or names.word in _PEOPLE
    return out


def _is_portrait(image: Image, people: Iterable[str]) -> bool:
    """Whether a picture's words are an author's name with little around it ("Portrait of Rara Embun"), or a byline."""
    said = [text for text in (image.alt, image.caption) if text is not None and len(text) <= PORTRAIT]
    pairs = [(name, text) for name in people for text in said if name in text]
    return any(text.partition(name)[0].strip() in _BEFORE or len(text) <= len(name) + ROUND for name, text in pairs)


PORTRAIT = 120  # characters of the longest words beside an author's portrait
ROUND = 16  # characters around a name
_BEFORE = ("", "By", "Von", "Oleh", "Par", "Por", "Door", "Di")


def _is_teaser(evidence: Evidence, picture: Picture) -> bool:
    """Whether a picture shows another article: it stands in a link to one, or in a small box that is one, without a
    caption of its own."""
    if picture.figure is not None and picture.figure.css_first("figcaption") is not None:
        return False
    around = picture.node.parent
    for _ in range(LINK):
        if around is None or around.tag_id in (tags.BODY, tags.ARTICLE):
            break
        if around.tag_id == tags.A:
            return _leads_elsewhere(evidence, around)
        around = around.parent
    box = evidence.page.boxes[picture.box]
    lines = evidence.page.lines[box.first : box.end]
    linked, whole = sum(line.links for line in lines), sum(len(line.text) for line in lines)
    return len(lines) <= CARD and whole > 0 and linked * 10 > whole * 8


def _leads_elsewhere(evidence: Evidence, link: LexborNode) -> bool:
    """Whether a link leads to another page of the outlet: not to a picture, to a place on this page, or to the shop
    that sells what is shown."""
    try:
        address = urls.canonical(absolute_address(evidence.base, link.attributes.get("href") or "") or "")
        is_ours = addresses.site(urls.host_of(address)) == addresses.site(evidence.host)
    except urls.BadUrl:
        return False
    path, own = (urlsplit(one).path.lower().rstrip("/") for one in (address, evidence.url or ""))
    return is_ours and bool(path) and not _PICTURE_FILE.search(path) and not (own and path.startswith(own))


LINK = 5  # elements around a picture that may be the link it stands in
CARD = 4  # lines of a box that shows another article
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)\b")
_PEOPLE = frozenset({"author", "authors", "byline", "bylines", "bio", "author-bio", "author-box", "contributor"})


def _opens(page: Page, body: Body, picture: Picture) -> bool:
    """Whether a picture opens the article: above the text, or as a figure behind its first words."""
    if picture.figure is None:
        return picture.before <= body.first
    above = sum(len(line.text) for line in page.lines[body.first : picture.before])
    return picture.before <= body.first + 1 or above <= OPENING


def _with_lead(inline: Sequence[tuple[Image, bool]], named: Sequence[Image]) -> list[Image]:
    """The picture that metadata names leads, as the page shows it if it does; another one that
    opens the page comes before it only with a caption."""
    images = [image for image, _ in inline]
    twin = next((image for image in images if any(same_picture(image, one) for one in named)), None)
    opening = next((image for image, opens in inline if opens and not image.url.endswith(".gif")), None)
    captioned = opening if opening is not None and (opening.caption or opening.credit) else None
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
    for image in _built(dict.fromkeys(value for name in _OPEN_GRAPH for value in meta.get(name, ())[:1]), base):
        width, height = (_pixels(next(iter(meta.get(f"og:image:{side}", ())), None)) for side in ("width", "height"))
        alt = from_markup(next(iter(meta.get("og:image:alt", ())), "")) or None
        yield replace(image, width=width, height=height, alt=alt)
    if not any(name in meta for name in _OPEN_GRAPH):
        yield from _built([value for name in _CARDS for value in meta.get(name, ())[:1]], base)
    yield from _linked_images((evidence.article_node or {}).get("image"), evidence)
    yield from _built(evidence.links.get("image_src", ())[:1], base)


_OPEN_GRAPH = ("og:image", "og:image:url", "og:image:secure_url")
_CARDS = ("twitter:image", "twitter:image:src")


def _built(addresses: Iterable[str], base: str) -> Iterator[Image]:
    yield from (image for address in addresses if (image := picture_at(address, base)) is not None)


def _linked_images(value: Any, evidence: Evidence) -> Iterator[Image]:
    """The first of JSON-LD's pictures: addresses, ImageObjects, or references to such."""
    for item in value[:MAX_LINKED] if isinstance(value, list) else [value]:
        told = item if isinstance(item, dict) else {"url": item}
        if not {"url", "contentUrl"} & told.keys() and "@id" in told:
            told = next(
                (dict(node) for node in evidence.linked_data if node.get("@id") == told["@id"] and len(node) > 1), told
            )
        address = told.get("url") or told.get("contentUrl")
        if isinstance(address, str) and (image := picture_at(address, evidence.base)) is not None:
            caption, credit = split_credit(_text(told.get("caption")))
            credit = _text(told.get("creditText")) or credit
            yield replace(
                image,
                caption=caption,
                credit=credit,
                width=_pixels(_text(told.get("width"))),
                height=_pixels(_text(told.get("height"))),
            )


def _text(value: Any) -> str:
    return from_markup(str(value))[:1_000] if isinstance(value, str | int) else ""


# -- one picture -----------------------------------------------------------------------------------


def _image(evidence: Evidence, picture: Picture, frames: Frames) -> Image | None:
    attributes = picture.node.attributes
    width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
    if min(width or MIN_SIDE, height or MIN_SIDE) < MIN_SIDE:
        return None
    for address in renditions(picture.node, attributes):
        if (image := picture_at(address, evidence.base)) is not None:
            caption, credit = frames.told(picture)
            alt = from_markup(attributes.get("alt") or "") or None
            return replace(image, caption=caption, credit=credit, alt=alt, width=width, height=height)
    return None


def _pixels(value: str | None) -> int | None:
    digits = (value or "").strip().lower().removesuffix("px").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 6 and int(digits) > 1 else None
