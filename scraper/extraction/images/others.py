"""Pictures that stand in an article and are not of it: authors, other articles, what is around the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from archive.article import Image
from scraper import urls
from scraper.extraction import addresses
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import STRONG
from scraper.extraction.page.structured import absolute_address
from scraper.extraction.page.walk import Page, Picture

PORTRAIT = 120  # characters of the longest words beside an author's portrait
ROUND = 16  # characters around a name
LINK = 5  # elements around a picture that may be the link it stands in
CARD = 4  # lines of a box that shows another article


def shows_others(page: Page, number: int, text: int, known: dict[int, bool]) -> bool:
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


def is_portrait(image: Image, people: Iterable[str]) -> bool:
    """Whether a picture's words are an author's name with little around it ("Portrait of Rara Embun"), or a byline."""
    said = [text for text in (image.alt, image.caption) if text is not None and len(text) <= PORTRAIT]
    pairs = [(name, text) for name in people for text in said if name in text]
    return any(text.partition(name)[0].strip() in _BEFORE or len(text) <= len(name) + ROUND for name, text in pairs)


_BEFORE = ("", "By", "Von", "Oleh", "Par", "Por", "Door", "Di")


def is_teaser(evidence: Evidence, picture: Picture) -> bool:
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


_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg)\b")
_PEOPLE = frozenset({"author", "authors", "byline", "bylines", "bio", "author-bio", "author-box", "contributor"})
