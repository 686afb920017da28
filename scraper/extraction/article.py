"""One page to one record: gathers the evidence once, then asks for every field."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from archive import garbage
from archive.article import Article, Block, Moment, Provenance
from archive.comparing.standing import FIELD, NONE, ORIGIN, Standing, told
from archive.comparing.standing import version as version_of
from scraper import rights, urls
from scraper.errors import EmptyRelease, NoText, NoTitle
from scraper.extraction import (
    addresses,
    authors,
    body,
    dateline,
    dates,
    facts,
    generic,
    images,
    language,
    pages,
    rules,
    title,
    topics,
    verdict,
)
from scraper.extraction.authors.choose import Byline
from scraper.extraction.authors.edges import Span
from scraper.extraction.authors.labels import is_label
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import document, state, structured
from scraper.extraction.page.text import clean, from_markup
from scraper.extraction.title import standfirst
from scraper.extraction.version import version_for
from scraper.source import Source

UNTITLED = 200  # characters of text in a known language from which a page without a title is called by its beginning


def extract(
    html: bytes | str,
    url: str | None,
    *,
    fetched_at: datetime | None = None,
    source: Source | None = None,
    content_type: str | None = None,
    standing: Standing = NONE,
    first_page: str | None = None,
    refuse: bool = True,
) -> Article:
    """The article of a page. Raises NotAnArticle (``scraper/errors.py``) with the reason why it is none.

    `url` is the address that answered; `fetched_at` (aware) is what relative times count from; `content_type`
    is the HTTP header; `standing` are the hashes of the lines that stand on page after page of the source
    (``archive/comparing/standing.py``), which are left out of the text; `first_page` is the address of the article's
    first page, where this page is known to follow it. With `refuse` false a page that is no article gives what it
    holds, for those who want the text of any page; what cannot be read or has no text is refused all the same.
    Nothing else is raised, whatever the bytes.
    """
    with garbage.held():  # what reading made is freed before it ends
        return _read(html, url, fetched_at, source, content_type, standing, first_page, refuse)


def _read(
    html: bytes | str,
    url: str | None,
    fetched_at: datetime | None,
    source: Source | None,
    content_type: str | None,
    standing: Standing,
    first_page: str | None,
    refuse: bool,
) -> Article:
    page = document.read(html, content_type)
    rule = rules.of_day(source, fetched_at)
    own = _canonical(url, source)
    step = pages.step_of(first_page or url) if url and own else ""
    evidence = structured.gather(page.tree, own, fetched_at=fetched_at, source=source, rule=rule, step=step)
    beside = pages.look(evidence, url, first_page)
    return _Reading(evidence, page, standing, beside, refuse).article()


def _canonical(url: str | None, source: Source | None) -> str | None:
    try:
        return urls.canonical(url, source) if url else None
    except urls.BadUrl:
        return None


class _Reading:
    """One page while its fields are decided."""

    def __init__(
        self, evidence: Evidence, page: document.Document, standing: Standing, beside: pages.Pages, refuse: bool
    ) -> None:
        self.evidence = evidence
        self.document = page
        self.standing = standing
        self.refuse = refuse
        self.pages = beside
        self.provenance: dict[str, Provenance] = pages.noted(beside)

    def article(self) -> Article:
        evidence = self.evidence
        heading, text = self._heading_and_text()
        tongue = text.language
        byline = authors.choose(
            evidence,
            title=heading.text,
            blocks=text.raw,
            language=tongue,
            span=Span(text.first, text.last, text.headlines),
            overrides=self._overrides("authors", "editors"),
        )
        blocks = _without_names(_without_credits(text.blocks, byline.credit_line), {*byline.authors, *byline.editors})
        line = dateline.read(blocks[0].text, tongue) if blocks else None
        times = dates.choose(
            evidence,
            language=tongue,
            overrides=self._overrides("published", "modified"),
            dateline_day=line.day if line else None,
        )
        section = self._fact("section", facts.section(evidence))
        free = facts.is_free(evidence)
        tags, tags_from = topics.choose(evidence, text.first)
        own, known = addresses.known(evidence)
        pictures = images.choose(evidence, text, byline.authors)
        self.provenance.update(rules.faults(evidence))
        self.provenance.update(rights.evidence_of_meta(evidence.meta))
        self.provenance.update(
            generic.beside(
                evidence,
                heading=heading,
                text=text,
                byline=byline,
                published=times.published,
                dateline=line.day if line else None,
            )
        )
        self._note_chosen(text, byline, times, tags_from)
        return Article(
            source=self._source_name(),
            title=heading.text,
            blocks=blocks,
            url=evidence.url,
            canonical_url=own,
            source_article_id=self._article_id(),
            addresses=known,
            subtitle=self._fact("subtitle", standfirst.choose(evidence, heading.text, text.headlines, language=tongue)),
            summary=self._fact("summary", facts.summary(evidence)),
            authors=byline.authors,
            editors=byline.editors,
            byline_raw=byline.raw,
            dateline=line.text if line else None,
            published=times.published,
            modified=times.modified,
            section=section,
            tags=tags,
            language=tongue,
            content_class=verdict.content_class(evidence, heading.text, section),
            is_free=free,
            body_complete=self.pages.following is None and verdict.is_complete(evidence, text, free),
            reading_minutes=facts.reading_minutes(evidence),
            images=pictures,
            credit_line=byline.credit_line,
            copyright=self._fact("copyright", facts.copyright_notice(evidence, byline.credit_line)),
            charset=self.document.charset,
            replacement_characters=self.document.replacement_characters,
            extractor_version=version_for(self.evidence.source) + version_of(self.standing),
            provenance=self.provenance,
        )

    def _heading_and_text(self) -> tuple[title.Title, body.Body]:
        """The title and the text, each found with the other's help. Raises NotAnArticle."""
        heading = title.choose(self.evidence)
        if heading is not None:
            self.evidence.beside.titled(heading.text)
        text = self._body(heading)
        if self.refuse:
            self._judge(text, heading)
        elif not text.blocks:
            raise NoText("there is no text on the page")
        if heading is None and text.blocks and (not self.refuse or (text.good >= UNTITLED and text.language)):
            heading = title.beginning(text.blocks[0].text)
        if heading is None:
            raise NoTitle("nothing on the page could be its title")
        self.provenance["title"] = heading.provenance
        return heading, text

    def _judge(self, text: body.Body, heading: title.Title | None) -> None:
        """Raise the reason why the page is no article; a page without a text may have one in its AMP form."""
        try:
            verdict.check(self.evidence, text, heading.text if heading else None)
        except (NoText, EmptyRelease) as reason:
            reason.elsewhere = next(iter(self.evidence.links.get("amphtml", ())), None)
            raise

    def _body(self, heading: title.Title | None) -> body.Body:
        rule = self.evidence.rule
        told = (self.evidence.article_node or {}).get("articleBody")
        found = body.find(
            self.evidence.page,
            title=heading.text if heading else None,
            anchor=from_markup(told[:1_000]) if isinstance(told, str) else None,
            declared=_declared(self.evidence),
            containers=frozenset(node.mem_id for node in rules.elements(self.evidence.tree, rule.body))
            if rule
            else frozenset(),
            drop_text=rule.drop_text if rule else (),
            standing=self.standing,
        )
        if isinstance(told, str) and found.good * 3 < len(told):
            return body.told(found, told, "json-ld:articleBody")
        if found.good == 0 and (text := state.longest_text(self.evidence.state)) is not None:
            return body.told(found, text, "state:text")
        return found

    def _overrides(self, *fields: str) -> dict[str, Sequence[str]]:
        rule = self.evidence.rule
        found = {name: rules.first_found(self.evidence, getattr(rule, name)) for name in fields} if rule else {}
        return {name: one.values for name, one in found.items() if one is not None}

    def _source_name(self) -> str:
        if self.evidence.source is not None:
            return self.evidence.source.name
        return urls.outlet(self.evidence.url)

    def _article_id(self) -> str | None:
        source, url = self.evidence.source, self.evidence.url
        return urls.article_id(url, source) if source is not None and url else None

    def _fact(self, field: str, fact: facts.Fact) -> str | None:
        if fact is None:
            return None
        self._note(field, fact[1], fact[0])
        return fact[0]

    def _note(self, field: str, origin: str | None, raw: str | None = None) -> None:
        if origin:
            self.provenance[field] = Provenance(origin=origin, raw=raw[:500] if raw else None)

    def _note_chosen(self, text: body.Body, byline: Byline, times: dates.Dates, tags_from: str | None) -> None:
        """Keep where text, people, tags, language and times came from."""
        html_lang = self.evidence.html_lang
        self._note("body", text.origin)
        if text.standing:
            self._note(FIELD, ORIGIN, told(text.standing))
        self._note("authors", byline.origin, byline.raw)
        if byline.editors and byline.editors_told:
            self._note("editors", *byline.editors_told)
        self._note("tags", tags_from)
        is_read = text.language != language.primary(html_lang)
        self._note("language", "text:stop words" if is_read else "visible:html lang", html_lang)
        self._note_moment("published", times.published)
        self._note_moment("modified", times.modified)

    def _note_moment(self, field: str, moment: Moment | None) -> None:
        if moment is not None:
            self._note(field, moment.origin, moment.raw)


def _declared(evidence: Evidence) -> list[str | None]:
    told = (evidence.article_node or {}).get("inLanguage")
    locale = next(iter(evidence.meta.get("og:locale", ())), None)
    source = evidence.source.language if evidence.source is not None else None
    return [source, told if isinstance(told, str) else None, evidence.html_lang, locale]


def _without_credits(blocks: Sequence[Block], credit_line: str | None) -> tuple[Block, ...]:
    """The blocks without sign-offs, which are kept in a field of their own."""
    if not credit_line:
        return tuple(blocks)
    signs = [clean(sign) for sign in credit_line.split("\n") if sign.strip()]
    kept = [block for block in blocks if block.text not in signs]
    if kept and (sign := next((sign for sign in signs if kept[-1].text.endswith(sign)), None)):
        kept[-1] = replace(kept[-1], text=kept[-1].text.removesuffix(sign).rstrip())
    return tuple(block for block in kept if block.text) or tuple(blocks)


def _without_names(blocks: tuple[Block, ...], people: Collection[str]) -> tuple[Block, ...]:
    """The blocks without those at the edges that are a writer's or editor's name, or the role above it, and nothing
    else."""
    first, end = 0, len(blocks)
    while end > 1 and _is_name(blocks[end - 1].text, people):
        end -= 1
    while first < end - 1 and _is_name(blocks[first].text, people):
        first += 1
    return blocks[first:end]


def _is_name(text: str, people: Collection[str]) -> bool:
    return text in people or is_label(text)
