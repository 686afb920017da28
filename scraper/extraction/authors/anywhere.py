"""Elements for authors wherever they stand on the page: the last that is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from scraper.extraction.authors.head import ELSEWHERE
from scraper.extraction.authors.names import bare, is_job, is_personal, without_job
from scraper.extraction.page import tags
from scraper.extraction.page.lines import Page
from scraper.extraction.page.nearby import line_of, naming, stands_in


def anywhere(page: Page) -> Iterator[str]:
    """The names in elements for authors wherever they stand on the page, as in the caption of a portrait or inside
    a button; nobody where they are so many that they must be of other articles. HTML's address element tells who
    wrote the article around it."""
    nodes = list(filter(_is_for_authors, page.root.css(_NAMED))) if page.root is not None else []
    own = [line_of(node) for node in nodes[:_MAX_NODES] if not stands_in(node, _FRAME, ELSEWHERE)]
    own += [line_of(node) for node in nodes[:_MAX_NODES] if _is_signed(node)]
    names = dict.fromkeys(without_job(bare(line)) for line in own if not any(map(str.isdigit, line)))
    people = [name for name in names if is_personal(name) and not is_job(name)]
    yield from [", ".join(people)] if len(people) <= _FEW else []


def _is_for_authors(node: LexborNode) -> bool:
    if node.tag_id == tags.ADDRESS:
        return True
    attributes = node.attributes
    css_class = attributes.get("class") or ""
    return (
        "author" in (attributes.get("rel") or "")
        or _FOR_AUTHORS.search(css_class) is not None
        or (node.tag_id == tags.A and "fn" in css_class.split())
    )


def _is_signed(node: LexborNode) -> bool:
    """Whether a link to an author's page, or a name in a card of the hAtom microformat, stands in an article's own
    header or footer, as systems print bylines under a text."""
    if node.tag_id != tags.A or stands_in(node, _NO_FOOTER, _OF_OTHERS):
        return False
    around = node.parent
    for _ in range(_AROUND):
        if around is None or around.tag_id in _WHOLE:
            return False
        if around.tag_id == tags.FOOTER:
            return _stands_in_article(around)
        around = around.parent
    return False


def _stands_in_article(node: LexborNode) -> bool:
    return (parent := node.parent) is not None and parent.tag_id == tags.ARTICLE


_FRAME = frozenset({"aside", "footer", "nav", "script", "style"})
# the engine searches for each further part of a class anew
_NAMED = 'address,[class*="name" i],a:is([rel~="author"],[class~="fn"])'
_FOR_AUTHORS = re.compile("author-name|author__name|byline__name", re.IGNORECASE)
_NO_FOOTER = frozenset({"aside", "nav", "figure", "figcaption"})
_OF_OTHERS = naming(r"related|sidebar|recommend|comment|latest|popular|trending|teaser|widget|site-footer")
_WHOLE = frozenset({tags.BODY, tags.HTML, tags.MAIN})
_AROUND = 5  # elements
_MAX_NODES = 40
_FEW = 3  # names on a page that are still its own
