"""What one page says about itself, gathered once; every field's decision reads from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction.page.lines import Page
from scraper.extraction.page.microdata import microdata
from scraper.extraction.page.nearby import Beside
from scraper.extraction.page.state import MIN_TEXT, states_in
from scraper.extraction.page.survey import Survey
from scraper.source import Rule, Source


@dataclass(frozen=True, kw_only=True)
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
    links: Mapping[str, tuple[str, ...]]  # rel of <link> (canonical, amphtml, image_src, next) -> absolute hrefs
    found: Survey  # elements that are read when somebody asks for what they say

    @cached_property
    def microdata(self) -> Mapping[str, tuple[str, ...]]:
        """Properties in the body (``page/microdata.py``) -> values."""
        return microdata(self.page.entered(self.found.properties))

    @cached_property
    def state(self) -> tuple[Any, ...]:
        """Application state objects (__NEXT_DATA__, Apollo, Nuxt ...), parsed. They are large (half a megabyte is
        common) and read only where JSON-LD leaves something open, a rule asks for them, or the page shows no text."""
        node, rule = self.article_node or {}, self.rule
        is_told = node.get("datePublished") and node.get("author")
        is_wanted = not is_told or (rule is not None and "json:" in repr(rule)) or self._has_little_text()
        return tuple(states_in(self.tree)) if is_wanted else ()

    @cached_property
    def topics(self) -> tuple[LexborNode, ...]:
        """Links that say that they are tags."""
        return tuple(self.found.topics)

    @cached_property
    def own_links(self) -> tuple[str, ...]:
        """Addresses that hold the page's own, or are nothing but a query; those of <link rel=next>."""
        return (*self.links.get("next", ()), *self.found.own_links)

    def _has_little_text(self) -> bool:
        size = 0
        for line in self.page.lines:
            size += len(line.text)
            if size >= MIN_TEXT:
                return False
        return True
