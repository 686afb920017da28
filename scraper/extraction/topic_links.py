"""Links that a page shows as its topics, and the one to its section."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from selectolax.lexbor import LexborNode

from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.lines import Attributes, Line, Page
from scraper.extraction.page.nearby import naming, stands_in
from scraper.extraction.page.text import holds_any, words

LINKED = 0.8  # of a box's characters that stand in links, in a list of topics
MAX_LABEL = 30  # characters of what stands above a list
_LABELS = words("tag tags topic topics topik themen schlagwort schlagworte mehr more lainnya")
JUNK = _LABELS | {f"{label}:" for label in _LABELS} | {"update me", "berita", "news", "artikel", "article"}
"""What stands among topics and is none, in lower case."""


def shown(evidence: Evidence, text: int) -> list[LexborNode]:
    """Links that say that they are tags; else those of the first box behind the article's beginning, the line `text`,
    that is named after topics and holds little else; else those beside each other around the article that lead to
    topics."""
    told = evidence.topics
    links = [link for link in told if len(told) > _MAX_LOOKED or not _is_category(link)]
    return links or next(_listed(evidence.page, text), []) or _leading_to_topics(evidence.page, text)


def section(evidence: Evidence) -> str | None:
    """The first link that says that it is the article's category, as a system marks it beside tags."""
    own = (link for link in evidence.topics[:_MAX_LOOKED] if _is_category(link) and not _stands_elsewhere(link))
    return next((text for link in own if (text := link.text(separator=" ").strip(" #>/|"))), None)


def _listed(page: Page, text: int) -> Iterator[list[LexborNode]]:
    lines, boxes = page.lines, page.boxes
    for box in boxes[bisect_left(boxes, text, lo=min(1, len(boxes)), key=_FIRST) :]:
        # to ask for an element's names costs more than to see that it ends with no link
        if box.end == box.first or not lines[box.end - 1].links or not _is_list(box.attributes):
            continue
        held = [line for line in lines[box.first : box.end] if line.text.lower() not in JUNK]
        linked, whole = sum(line.links for line in held), sum(len(line.text) for line in held)
        if held and linked > LINKED * (whole - _label_before(held[0])):
            yield box.node.css("a[href]")


def _label_before(first: Line) -> int:
    """The characters of a list's label: a line of its own, or words up to a colon."""
    if not first.links:
        return len(first.text) if len(first.text) <= MAX_LABEL else 0
    return len(found[0]) if (found := _LABEL.match(first.text)) else 0


def _leading_to_topics(page: Page, text: int) -> list[LexborNode]:
    """The most links beside each other whose address or class says that they lead to topics, as lists that the walk
    passes by have them; one alone may stand in a sentence."""
    groups: dict[int, list[LexborNode]] = {}
    scope = _scope(page, text)
    for link in scope.css(_TO_TOPICS)[:_MAX_LOOKED] if scope is not None else ():
        if not _leads_to_topic(link) or _stands_elsewhere(link) or not _is_in_article(link):
            continue
        if (beside := _list_around(link)) is not None:
            groups.setdefault(beside.mem_id, []).append(link)
    most = max(groups.values(), key=len, default=[])
    return most if len(most) > 1 else []


def _scope(page: Page, text: int) -> LexborNode | None:
    """The element around the outermost one for an article that holds the line `text`, or the latter where that is the
    page's own; without any, the page. To search inside the addresses of all of a page's links takes half a parse."""
    article = None
    number = page.lines[text].box if text < len(page.lines) else 0
    while number:
        box = page.boxes[number]
        article = box.node if _is_for_article(box.node) else article
        number = box.parent
    if article is None:
        return page.root
    around = article.parent
    return article if around is None or around.tag_id in _WHOLE else around


def _leads_to_topic(link: LexborNode) -> bool:
    attributes = link.attributes
    address, names = attributes.get("href") or "", attributes.get("class") or ""
    if ("/tag" in address or "/topi" in address) and _TOPIC_PATH.search(address):
        return True
    return bool(names) and not _NAMES.isdisjoint(_STEP.findall(names)) and "/category/" not in address


def _list_around(link: LexborNode) -> LexborNode | None:
    """The element that holds a link and those beside it, outside of their own items."""
    around = link.parent
    while around is not None and around.tag_id in _ITEMS:
        around = around.parent
    return around


def _stands_elsewhere(link: LexborNode) -> bool:
    return stands_in(link.parent, _OTHER_PLACES, _ELSEWHERE)


def _is_in_article(link: LexborNode) -> bool:
    """Whether a link stands in an element for an article, by its tag or names; menus of topics do not."""
    around = link.parent
    for _ in range(_MAX_DEPTH):
        if around is None or around.tag_id in _WHOLE:
            return False
        if _is_for_article(around):
            return True
        around = around.parent
    return False


def _is_for_article(node: LexborNode) -> bool:
    return node.tag_id in _ARTICLES or _MAY_HOLD.search(node.attributes.get("class") or "") is not None


def _is_category(link: LexborNode) -> bool:
    """Whether a link leads to the article's category: what it says itself, else what the element around it is named."""
    attributes = link.attributes
    if "category" in (attributes.get("rel") or ""):
        return True
    around = link.parent
    for _ in range(_AROUND):
        if around is None:
            return False
        names = {step.lower() for step in _STEP.findall(around.attributes.get("class") or "")}
        if not names.isdisjoint(_CATEGORY) or not names.isdisjoint(_NAMES):
            return names.isdisjoint(_NAMES)
        around = around.parent
    return False


def _is_list(attributes: Attributes) -> bool:
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}" if attributes else ""
    if not holds_any(names.lower(), _MAY_NAME):
        return False
    return not (_NAMES.isdisjoint(step.lower() for step in _STEP.findall(names)) or _ELSEWHERE(names))


_MAX_LOOKED = 60  # links of a page
_AROUND = 3  # elements
_LABEL = re.compile(r"[^:：\n]{2,30}[:：]|(?:tags?|topics?|themen|etiquetas)\b", re.IGNORECASE)
_TO_TOPICS = 'a:is([href*="/tag"],[href*="/topi"],[class*="tag"],[class*="topi"])'
"""Not "tag" anywhere in an address: links to Instagram stand on every page."""
_TOPIC_PATH = re.compile(r"/(?:tags?|topics?|topik)(?:/[^/?#]|\?)")
_ARTICLES = frozenset({tags.ARTICLE, tags.MAIN})
_WHOLE = frozenset({tags.BODY, tags.HTML})
_MAY_HOLD = re.compile(r"article|(?<![a-z])(?:post|entry|story|node)(?![a-z])")
_MAX_DEPTH = 20
_ITEMS = tags.INLINE | tags.BOLD | {tags.LI}
_CATEGORY = words("category categories cat")
_OTHER_PLACES = frozenset({"aside", "nav"})
_ELSEWHERE = naming(
    r"related|sidebar|widget|trending|popular|latest|most-?read|recommend|teaser|menu|(?<![a-z])nav|comment|\bcard"
    r"|site-?(?:header|footer)|cloud"
)
_FIRST = attrgetter("first")
_MAY_NAME = ("tag", "topi", "keyword", "them", "temas", "etiq", "schlag")
"""What stands in each of the names below: boxes are many, and to take their names apart costs more."""
_STEP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_NAMES = words("tag tags taging topic topics topik keyword keywords themen themes temas etiquetas schlagworte")
"""Steps of the names of boxes that list topics."""
