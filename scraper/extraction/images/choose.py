"""The pictures of an article: the lead first, then those in the text, in order, each once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from archive.article import Image
from scraper.extraction import rules
from scraper.extraction.body.find import Body
from scraper.extraction.evidence import Evidence
from scraper.extraction.images.captions import Frames
from scraper.extraction.images.credits import Told, split_credit
from scraper.extraction.images.others import is_avatar, is_portrait, is_teaser, shows_others
from scraper.extraction.images.renditions import Found, picture_at, renditions, same_picture
from scraper.extraction.page.lines import Attributes, Page, Picture
from scraper.extraction.page.text import from_markup

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
    lead = _lead(evidence.page, body, shown, named)
    if lead is None:
        return ()
    once = {lead.found.identity: _completed(lead, named)}
    for one in shown:
        if one.found.identity not in once:
            once[one.found.identity] = _image(one)
    return tuple(once.values())[:MAX_IMAGES]


class _Shown(NamedTuple):
    """A picture of the page, where it stands, and what is said of it there."""

    found: Found
    picture: Picture
    alt: str | None
    width: int | None
    height: int | None
    caption: str | None
    credit: str | None


class _Named(NamedTuple):
    """A picture that the page names to machines. What is said of it is read where the page itself does not say it."""

    found: Found
    said: Mapping[str, Any]  # alt, width, height, caption, creditText, as written

    @property
    def alt(self) -> str:
        return _text(self.said.get("alt"))

    @property
    def width(self) -> int | None:
        return _pixels(_text(self.said.get("width")))

    @property
    def height(self) -> int | None:
        return _pixels(_text(self.said.get("height")))

    @property
    def caption(self) -> str | None:
        return self._told[0]

    @property
    def credit(self) -> str | None:
        return _text(self.said.get("creditText")) or self._told[1]

    @property
    def _told(self) -> Told:
        return split_credit(_text(self.said.get("caption")))


def _shown(evidence: Evidence, body: Body, named: Sequence[_Named], people: Sequence[str]) -> Iterator[_Shown]:
    frames = Frames(evidence.page, body.blocks, evidence.called)
    captioned: set[str] = set()
    for picture in _pictures(evidence.page, body, named):
        attributes = picture.node.attributes
        width, height = _pixels(attributes.get("width")), _pixels(attributes.get("height"))
        if (width or MIN_SIDE) < MIN_SIDE or (height or MIN_SIDE) < MIN_SIDE:
            continue
        found = _largest(picture, attributes, evidence.base)
        is_other = found is not None and (is_avatar(picture.node) or is_teaser(evidence, picture))
        if found is None or (is_other and not _is_any_of(found, named)):
            continue
        alt = from_markup(attributes.get("alt") or "") or None
        caption, credit = (None, None) if found.identity in captioned else frames.told(picture, attributes)
        if caption or credit:
            captioned.add(found.identity)
        if is_portrait(alt, caption, people) and not _is_any_of(found, named):
            continue
        yield _Shown(found, picture, alt, width, height, caption, credit)


def _without_stand_ins(shown: list[_Shown]) -> list[_Shown]:
    """The pictures without those that stand again and again, in place of others that load later."""
    identities = [one.found.identity for one in shown]
    if len(shown) - len(set(identities)) < PLACEHOLDER - 1:
        return shown
    times = Counter(identities)
    return [one for one in shown if times[one.found.identity] < PLACEHOLDER]


# -- which -----------------------------------------------------------------------------------------


def _pictures(page: Page, body: Body, named: Sequence[_Named]) -> Iterator[Picture]:
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


def _is_named(picture: Picture, named: Sequence[_Named]) -> bool:
    if not named or picture.figure is None:
        return False
    found = picture_at(picture.node.attributes.get("src") or "", named[0].found.url)
    return found is not None and _is_any_of(found, named)


def _is_any_of(one: Found, named: Sequence[_Named]) -> bool:
    """Whether metadata name a picture: by the same identity, as most do, else by an address much alike."""
    if one.identity in [other.found.identity for other in named]:
        return True
    return any(same_picture(one, other.found) for other in named)


def _opens(page: Page, body: Body, picture: Picture) -> bool:
    """Whether a picture opens the article: above the text, or as a figure behind its first words."""
    if picture.figure is None or picture.before <= body.first + 1:
        return picture.before <= body.first + (picture.figure is not None)
    return sum(len(line.text) for line in page.lines[body.first : picture.before]) <= OPENING


def _lead(page: Page, body: Body, shown: Sequence[_Shown], named: Sequence[_Named]) -> _Shown | _Named | None:
    """The picture that metadata name leads, as the page shows it if it does; another one that
    opens the page comes before it only with a caption."""
    if (lead := next((one for one in shown if _is_any_of(one.found, named)), None)) is not None:
        return lead
    still = [one for one in shown if not one.found.url.endswith(".gif")]
    opening = next((one for one in still if _opens(page, body, one.picture)), None)
    if opening is not None and (opening.caption or opening.credit):
        return opening
    if named:
        return named[0]
    return opening or next(iter(still or shown), None)


def _completed(lead: _Shown | _Named, named: Sequence[_Named]) -> Image:
    """The lead with what metadata say about the same picture; sizes only where they are of the same rendition.
    Where metadata name the picture that a resizing service was given, that is the larger one."""
    found, width, height = lead.found, lead.width, lead.height
    if found.original_url is not None and any(one.found.url == found.original_url for one in named):
        found, width, height = found._replace(url=found.original_url), None, None
    same = [one for one in named if same_picture(one.found, found)]
    for one in same if width is None else ():
        if one.found.url == found.url and (width := one.width) is not None:
            height = one.height
            break
    told = [lead, *same]
    return Image(
        url=found.url,
        identity=found.identity,
        original_url=found.original_url,
        is_lead=True,
        caption=next((text for one in told if (text := one.caption)), None),
        credit=next((text for one in told if (text := one.credit)), None),
        alt=next((text for one in told if (text := one.alt)), None),
        width=width,
        height=height,
    )


def _image(one: _Shown) -> Image:
    url, identity, original = one.found
    return Image(
        url=url,
        identity=identity,
        original_url=original,
        caption=one.caption,
        credit=one.credit,
        alt=one.alt,
        width=one.width,
        height=one.height,
    )


# -- what metadata name ----------------------------------------------------------------------------


def _named(evidence: Evidence) -> Iterator[_Named]:
    """The picture that rule, metadata or structured data name, most trusted first."""
    base, meta = evidence.base, evidence.meta
    if evidence.rule and (found := rules.first_found(evidence, evidence.rule.lead_image)):
        yield from _built(found.values[:1], base)
    if shared := _first_of(meta, _OPEN_GRAPH):
        said = {name: meta[f"og:image:{name}"][0] for name in ("width", "height", "alt") if f"og:image:{name}" in meta}
        yield from _built(shared, base, said)
    else:
        yield from _built(_first_of(meta, _CARDS), base)
    yield from _linked_images((evidence.article_node or {}).get("image"), evidence)
    yield from _built(evidence.links.get("image_src", ())[:1], base)


def _first_of(meta: Mapping[str, Sequence[str]], names: Iterable[str]) -> list[str]:
    """The first value of each of some fields, each once."""
    return list(dict.fromkeys([meta[name][0] for name in names if name in meta]))


_OPEN_GRAPH = ("og:image", "og:image:url", "og:image:secure_url")
_CARDS = ("twitter:image", "twitter:image:src")
_NOTHING: Mapping[str, Any] = {}


def _built(addresses: Iterable[str], base: str, said: Mapping[str, Any] = _NOTHING) -> Iterator[_Named]:
    for address in addresses:
        if (found := picture_at(address, base)) is not None:
            yield _Named(found, said)


def _linked_images(value: Any, evidence: Evidence) -> Iterator[_Named]:
    """The first of JSON-LD's pictures: addresses, ImageObjects, or references to such."""
    for item in value[:MAX_LINKED] if isinstance(value, list) else [value]:
        told = _told(item, evidence) if isinstance(item, dict) else {"url": item}
        address = told.get("url") or told.get("contentUrl")
        if isinstance(address, str) and (found := picture_at(address, evidence.base)) is not None:
            yield _Named(found, told)


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
    for address in renditions(picture.node, attributes):
        if (found := picture_at(address, base)) is not None:
            return found
    return None


def _pixels(value: str | None) -> int | None:
    if not value:
        return None
    digits = value if value.isdecimal() else value.strip().lower().removesuffix("px").strip()
    return int(digits) if digits.isdecimal() and len(digits) < 6 and int(digits) > 1 else None
