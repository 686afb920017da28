"""What one page says about itself, gathered once; every field's decision reads from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction.page.nearby import Beside
from scraper.extraction.page.walk import Page
from scraper.source import Rule, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The gathered evidence of one page. `tree` is the one parse; nothing clones or edits it."""

    tree: LexborHTMLParser
    page: Page  # what the one walk over the tree found: text, pictures, headlines, marks
    beside: Beside  # the texts around the headline
    url: str | None  # cleaned address of the page
    host: str  # of `url`, in lower case, without port; "" where the address is not known
    base: str  # what relative addresses count from: <base href>, else `url`; "" where neither is known
    fetched_at: datetime | None  # UTC: relative times ("2 jam lalu") count from here
    source: Source | None
    rule: Rule | None  # the source's rule of the capture's day
    called: str | None  # <title>, as written
    html_lang: str | None  # <html lang>, as written
    linked_data: tuple[Mapping[str, Any], ...]  # every JSON-LD node, @graph and lists unrolled, in page order
    article_node: Mapping[str, Any] | None  # the node that describes the article of this page
    meta: Mapping[str, tuple[str, ...]]  # lower-cased name/property/itemprop -> contents, in page order
    outlet: frozenset[str]  # keys of what names the outlet (``page/outlet.py``)
    links: Mapping[str, tuple[str, ...]]  # rel of <link> (canonical, amphtml, image_src) -> absolute hrefs
    state: tuple[Any, ...] = ()  # application state objects (__NEXT_DATA__, Apollo, Nuxt ...), parsed
    microdata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # itemprop in the DOM -> values
    topics: tuple[LexborNode, ...] = ()  # links that say that they are tags
    own_links: tuple[str, ...] = ()  # as written: addresses that hold the page's own, or are nothing but a query
