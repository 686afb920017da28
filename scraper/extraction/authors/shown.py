"""What a page shows as bylines, by the place where it stands; each kind of place has a module of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from scraper.extraction.authors import anywhere, edges, labels, links
from scraper.extraction.authors.credits import Credits
from scraper.extraction.authors.head import Head
from scraper.extraction.authors.lead_ins import led_in
from scraper.extraction.authors.named import Named
from scraper.extraction.authors.names import bare
from scraper.extraction.authors.signatures import before_outlet, signatures
from scraper.extraction.authors.statements import stated
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.lines import Line


class Shown:
    """What the page shows as bylines; looked up once, and only when asked."""

    def __init__(self, evidence: Evidence, language: str | None = None, span: edges.Span | None = None) -> None:
        self._evidence, self._language, self._span = evidence, language, span
        self._head = Head(evidence.beside, evidence.page.lines[span.last].text if span and evidence.page.lines else "")
        self._named = Named(self._head, evidence.page)

    @property
    def near(self) -> list[str]:
        """Short texts behind the headline until the article's own text has begun."""
        return self._head.near

    @property
    def lines(self) -> list[str]:
        """Texts of elements whose class says author, in page order, without repeats: those beside the headline, or
        all on a page without one."""
        return self._named.lines

    @cached_property
    def labels(self) -> Credits:
        """Names behind role labels beside the headline; a label may be a text of its own before the name. On pages
        without a headline, those in elements that are named after authors."""
        return labels.beside(labels.with_lists(self._head.further) or self.lines)

    @cached_property
    def credits(self) -> Credits:
        """Names behind role labels in lines anywhere on the page, as credits stand under a text in a box of their
        own; nobody where so many lines have them that they must be cards of other articles."""
        return labels.on_page(self._evidence.page)

    @cached_property
    def led_in(self) -> list[str]:
        """Lines near the headline that begin with "By", or are that word before names."""
        return led_in(self._head, self._language)

    def stated(self) -> Iterator[str]:
        """Names in lines between headline and text, or under it, that say who wrote or published it."""
        if self._span is not None:
            yield from stated([line.text for line in edges.above(self._evidence.page, self._span)], self._language)
            yield from stated([line.text for line in self._under], self._language)

    @cached_property
    def _under(self) -> list[Line]:
        return edges.below(self._evidence.page, self._span, self._language) if self._span is not None else []

    def authored(self) -> list[str]:
        """Texts right behind the headline that link to an author's page."""
        return links.authored(self._head)

    def bylines(self) -> Iterator[str]:
        """What stands beside the headline and is marked up as a byline: names before the outlet, links to authors'
        pages, elements named after authors."""
        yield from before_outlet(self._head.pieces, self._evidence.outlet)
        yield from links.linked(self._head)
        yield from self._named.bylines()

    def unlabelled(self, blocks: Sequence[str]) -> list[str]:
        """Names that stand for themselves."""
        return signatures(self._head.pieces, self._evidence.page, blocks, self._language, self._under)

    def anywhere(self) -> Iterator[str]:
        """The names in elements for authors wherever they stand on the page."""
        return anywhere.anywhere(self._evidence.page)

    def own(self, names: Sequence[str]) -> list[str]:
        """Of several names those that stand beside the headline, if any: cards of other articles have authors, too."""
        if len(names) < 2:
            return list(names)
        beside = " ".join([*self.near, *(piece.text for piece in self._head.above())])
        return [name for name in names if bare(name) in beside] or list(names)
