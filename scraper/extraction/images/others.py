"""Pictures that stand in an article and are not of it: authors, other articles, what is around the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from scraper import urls
from scraper.extraction import addresses
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import STRONG
from scraper.extraction.page.lines import Box, Page, Picture
from scraper.extraction.page.nearby import naming
from scraper.extraction.page.structured import absolute_address

PORTRAIT = 120  # characters of the longest words beside an author's portrait
ROUND = 16  # characters around a name
LINK = 5  # elements around a picture that may be the link it stands in
CARD = 4  # lines of a box that shows another article
NAMED = 3  # elements from a picture outward by whose names it is a portrait


def shows_others(page: Page, number: int, text: int, known: dict[int, bool]) -> bool:
    """Whether a box, or one around it, shows other articles, people or advertisements: its pictures are not this
    article's. A box around the line `text`, with which the text begins, is none of these, whatever its name says.
    `known`: what has been found of other boxes."""
    asked, boxes = [], page.boxes
    while number not in known and not boxes[number].first <= text < boxes[number].end:
        asked.append(number)
        number = boxes[number].parent
    out = known.get(number, False)
    for one in reversed(asked):
        out = known[one] = out or _is_of_others(boxes[one])
    return out


def _is_of_others(box: Box) -> bool:
    names = box.names
    return names.level == STRONG or names.word in _PEOPLE


def is_portrait(alt: str | None, caption: str | None, people: Sequence[str]) -> bool:
    """Whether a picture's words are an author's name with little around it ("Portrait of Rara Embun"), or a byline."""
    said = [text for text in (alt, caption) if text and len(text) <= PORTRAIT] if people else []
    pairs = [(name, text) for name in people for text in said if name in text]
    return any(text.partition(name)[0].strip() in _BEFORE or len(text) <= len(name) + ROUND for name, text in pairs)


def is_avatar(node: LexborNode) -> bool:
    """Whether a picture, or an element close around it, is named after the portrait of a writer or an account."""
    around: LexborNode | None = node
    for _ in range(NAMED):
        if around is None or around.tag_id == tags.BODY:
            return False
        if (css_class := around.attrs.get("class")) and _AVATAR(css_class):
            return True
        around = around.parent
    return False


_AVATAR = naming(
    r"(?<![a-z])(?:gr)?avatar(?![a-z])|user-?pic(?:ture)?(?![a-z])"
    r"|author[_-]*(?:image|img|photo|thumb|pic(?:ture)?|portrait)(?![a-z])"
)
_BEFORE = ("", "By", "Von", "Oleh", "Par", "Por", "Door", "Di")


def is_teaser(evidence: Evidence, picture: Picture) -> bool:
    """Whether a picture shows another article: it stands in a link to one, or in a small box that is one, without a
    caption of its own."""
    link = _link_around(picture.node)
    if link is None and not _is_card(evidence.page, picture.box):
        return False
    if picture.figure is not None and picture.figure.css_first("figcaption") is not None:
        return False
    return link is None or _leads_elsewhere(evidence, link)


def _link_around(node: LexborNode) -> LexborNode | None:
    around = node.parent
    for _ in range(LINK):
        if around is None or (tag := around.tag_id) == tags.ARTICLE or tag == tags.BODY:
            return None
        if tag == tags.A:
            return around
        around = around.parent
    return None


def _is_card(page: Page, number: int) -> bool:
    """Whether a box is small and mostly a link."""
    box = page.boxes[number]
    if box.end - box.first > CARD:
        return False
    lines = page.lines[box.first : box.end]
    return sum([line.links for line in lines]) * 10 > sum([len(line.text) for line in lines]) * 8


def _leads_elsewhere(evidence: Evidence, href: LexborNode) -> bool:
    """Whether a link leads to another page of the outlet, as its sign does to the front page: not to a picture, to a
    place on this page, or to the shop that sells what is shown."""
    try:
        link = urls.split(absolute_address(evidence.base, href.attributes.get("href") or "") or "")
    except urls.BadUrl:
        return False
    path = link.path.lower().rstrip("/")
    if _PICTURE_FILE.search(path) or not _is_same_site(link.host, evidence.host):
        return False
    own = urlsplit(evidence.url or "").path.lower().rstrip("/")
    if not path:
        return bool(own) and not link.query
    return not own or not path.startswith(own)


def _is_same_site(one: str, other: str) -> bool:
    return one == other or addresses.site(one) == addresses.site(other)


_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)\b")
_PEOPLE = frozenset({"author", "authors", "byline", "bylines", "bio", "author-bio", "author-box", "contributor"})
