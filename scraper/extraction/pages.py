"""Articles on several pages: which page this is, where the next one is, and one article out of all of them. Pure.

A page that has a successor names it by its own address with a number: ``?page=2``, ``/2``, ``/seite-2``. That is
searched in links that hold the page's own address or nothing but a query; a source's rule (`pages.next`) names the
link itself. What is found stands in the article's provenance: ``next_page``, and ``page`` for what is not the first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

from archive.article import Address, Article, Block, Image, Provenance, reading_form
from archive.comparing.identity import title_key
from archive.comparing.standing import FIELD as STANDING
from archive.comparing.standing import ORIGIN, left_out, told
from scraper import urls
from scraper.extraction import rules
from scraper.extraction.evidence import Evidence
from scraper.source import Source, has_host

MAX_PAGES = 30
"""Pages of one article that are joined."""

NEXT, PAGE, WHOLE, COMPLETE = "next_page", "page", "pages", "body_complete"
"""Names in provenance: the next page's address; number and first page's address; what was joined; why it is cut."""

PAGER = "visible:pager"

MAX_HREF = 1_000  # characters of an address
MAX_BEFORE_HOST = 24  # characters: a scheme, and labels that choose a rendition


class Place(NamedTuple):
    """Which page of which article an address shows."""

    first: str  # key of the first page's address: for comparing only
    number: int


class Pages(NamedTuple):
    """What a page says of the pages beside it."""

    number: int  # 1: the first, or the only one
    first: str | None  # address of the first, where this is a further one
    following: str | None  # address of the next
    origin: str = PAGER


ALONE = Pages(1, None, None)


def look(evidence: Evidence, url: str | None, first: str | None = None) -> Pages:
    """The place of the page among those of its article. `url` is the address that answered, as it was; `first` is
    that of the article's first page where this one is known to follow it."""
    source = evidence.source
    if url is None or evidence.url is None:
        return ALONE
    is_ruled = source is not None and source.pages.next is not None
    numbered = [] if is_ruled else list(_own_addresses(evidence.own_links, urls.bare_host(evidence.host)))
    if first is None and not is_ruled and not numbered and not _ENDS_WITH_NUMBER.search(url):
        return ALONE  # nothing on the page and in its address could be a number of pages: all but a few
    own = _place(url, source, first)
    if own is None or _shows_all(url, source):
        return ALONE
    others = _numbered(numbered, url, source, own)
    following = _ruled(evidence) if is_ruled else others.get(own.number + 1)
    if own.number > 1 and first is None and not _is_further(evidence, others):
        return ALONE  # a server that takes no notice of the number shows the article whole
    start = _first_address(url, source) if own.number > 1 else None
    return Pages(own.number, start, following, "rule:pages.next" if is_ruled else PAGER)


def noted(pages: Pages) -> dict[str, Provenance]:
    """`pages` as evidence that stays with the article."""
    found = {}
    if pages.first is not None:
        found[PAGE] = Provenance(origin="url:page", raw=f"{pages.number} of {pages.first}")
    if pages.following is not None:
        found[NEXT] = Provenance(origin=pages.origin, raw=pages.following)
        found[COMPLETE] = Provenance(origin=pages.origin, raw="more pages follow")
    return found


def following(article: Article) -> str | None:
    """The address of the page that follows the last that `article` was read from; None: there is none."""
    evidence = article.provenance.get(NEXT)
    return evidence.raw if evidence is not None else None


def further_page_of(article: Article) -> str | None:
    """The address of the first page, where `article` was read from a further one alone; None: it was not."""
    evidence = article.provenance.get(PAGE)
    return (evidence.raw or "").partition(" of ")[2] or None if evidence is not None else None


# -- joining ---------------------------------------------------------------------------------------


def extended(article: Article, page: Article) -> Article:
    """`article` with the text, pictures and credits of the page that follows it.

    A page of another article, or one that brings nothing new, ends it: then there was no further page.
    """
    blocks = _new(article.blocks, page.blocks) if _is_same(article, page) else ()
    if not blocks:
        return ended(article)
    filled = [name for name in _FILLED if getattr(article, name) in (None, ()) and getattr(page, name)]
    kept = {key: value for key, value in article.provenance.items() if key not in (NEXT, COMPLETE)}
    ends = {key: page.provenance[key] for key in (NEXT, COMPLETE, *filled) if key in page.provenance}
    return replace(
        article,
        **{name: getattr(page, name) for name in filled},
        blocks=(*article.blocks, *blocks),
        images=_joined_images(article.images, page.images),
        addresses=_joined_addresses(article, page),
        body_complete=page.body_complete,
        replacement_characters=article.replacement_characters + page.replacement_characters,
        provenance={**kept, **ends, **_joined_evidence(article, page)},
    )


def ended(article: Article) -> Article:
    """`article` where the page that seemed to follow is none of its own."""
    if following(article) is None:
        return article
    kept = {key: value for key, value in article.provenance.items() if key not in (NEXT, COMPLETE)}
    return replace(article, body_complete=True, provenance=kept)


_FILLED = ("authors", "editors", "byline_raw", "credit_line", "copyright")
"""Fields that often stand on the last page only."""


def _is_same(article: Article, page: Article) -> bool:
    """Whether the titles, or the publisher's ids, say that both are one article: "Judul", "Judul - Halaman 2"."""
    if article.source_article_id is not None and article.source_article_id == page.source_article_id:
        return True
    keys = sorted((title_key(article.title), title_key(page.title)), key=len)
    return bool(keys[0]) and keys[0] in keys[1]


def _new(known: Sequence[Block], blocks: Sequence[Block]) -> tuple[Block, ...]:
    """`blocks` without those at either end that the pages before have too; () where all of them do."""
    before = {reading_form(block.text) for block in known}
    new = [place for place, block in enumerate(blocks) if reading_form(block.text) not in before]
    return tuple(blocks[new[0] : new[-1] + 1]) if new else ()


def _joined_images(images: Sequence[Image], more: Sequence[Image]) -> tuple[Image, ...]:
    known = {image.identity for image in images}
    return (*images, *(replace(image, is_lead=False) for image in more if image.identity not in known))


def _joined_addresses(article: Article, page: Article) -> tuple[Address, ...]:
    known = {address.url for address in article.addresses}
    if page.url is None or page.url in known:
        return article.addresses
    return (*article.addresses, Address(url=page.url, reason="page"))


def _joined_evidence(article: Article, page: Article) -> dict[str, Provenance]:
    number = int((article.provenance[WHOLE].raw or "1").split()[0]) if WHOLE in article.provenance else 1
    found = {WHOLE: Provenance(origin=PAGER, raw=f"{number + 1} pages joined")}
    if standing := dict.fromkeys((*left_out(article.provenance), *left_out(page.provenance))):
        found[STANDING] = Provenance(origin=ORIGIN, raw=told(standing))
    return found


# -- finding ---------------------------------------------------------------------------------------

_NUMBER = r"(?P<number>\d{1,3})"
_QUERY = re.compile(rf"(?:page|paged|hal|halaman|pagina|seite|showpage|pg|p)={_NUMBER}", re.IGNORECASE)
_TOLD = re.compile(rf"(?P<base>.+)/(?:page|hal|halaman|pagina|seite|p)[/_-]?{_NUMBER}/?", re.IGNORECASE)
_BARE = re.compile(r"(?P<base>.+)/(?P<number>\d{1,2})/?")
_NAMED = re.compile(r"(?P<base>.+)[-_](?P<number>\d{1,2})(?P<end>\.s?html?)")
_ENDING = re.compile(r"\.s?html?$")
_ENDS_WITH_NUMBER = re.compile(r"\d(?<!\d\d)\d{0,2}/?(?:\.s?html?)?\s*(?:[?&#]|$)", re.IGNORECASE)
"""What the path or a parameter of every further page's address ends with; the engine looks for its first digit."""
_ALL = re.compile(r"(?:page|showpage|halaman)=all|single=1", re.IGNORECASE)


def _shows_all(url: str, source: Source | None) -> bool:
    """Whether the address, or the source, says that this one document holds all pages."""
    if source is not None and source.pages.one_document:
        return True
    query = urlsplit(url).query.split("&")
    return any(_ALL.fullmatch(pair) for pair in query) or (source is not None and source.pages.whole in query)


def _place(url: str, source: Source | None, first: str | None) -> Place | None:
    """The place that the address itself tells; behind a known `first` page also by a bare number."""
    try:
        start = urls.identity_key(first or _without_number(url)[0], source)
        if first is not None:
            return next((place for place in _readings(url, source) if place.first == start), None)
        told = next(_told(url, source), None)
        return told or (Place(start, 1) if urls.names_something(url) else None)
    except (urls.BadUrl, ValueError):
        return None


def _readings(url: str, source: Source | None) -> Iterator[Place]:
    """Every way to read the address as that of a further page. Raises BadUrl."""
    yield from _told(url, source)
    parts = urlsplit(url)
    for pattern in (_BARE, _NAMED):
        if found := pattern.fullmatch(parts.path):
            base = parts._replace(path=found["base"] + (found["end"] if "end" in pattern.groupindex else ""))
            yield Place(urls.identity_key(base.geturl(), source), int(found["number"]))


def _told(url: str, source: Source | None) -> Iterator[Place]:
    """The ways in which the address says "page" beside the number. Raises BadUrl."""
    base, number = _without_number(url)
    if number > 0 and base != url and urls.names_something(base):
        yield Place(urls.identity_key(base, source), number)


def _without_number(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    pairs = parts.query.split("&")
    numbers = [int(found["number"]) for pair in pairs if (found := _QUERY.fullmatch(pair))]
    if numbers:
        query = "&".join(pair for pair in pairs if not _QUERY.fullmatch(pair))
        return parts._replace(query=query, fragment="").geturl(), numbers[0]
    if found := _TOLD.fullmatch(parts.path):
        return parts._replace(path=found["base"], fragment="").geturl(), int(found["number"])
    return url, 1


def _first_address(url: str, source: Source | None) -> str:
    return urls.canonical(_without_number(url)[0], source)


def _numbered(hrefs: Iterable[str], url: str, source: Source | None, own: Place) -> Mapping[int, str]:
    """The pages of the same article among the addresses that stand on this page, by number."""
    found: dict[int, str] = {}
    for href in hrefs:
        try:
            address = urljoin(url, href)
            for place in _readings(address, source):
                if place.first == own.first and place.number != own.number:
                    found.setdefault(place.number, urls.asked(address))
        except (urls.BadUrl, ValueError):
            continue
    return found


def step_of(url: str) -> str:
    """The path with which the addresses of the article's other pages begin, as far as it is known of that of its first
    page; "" for a front page."""
    base = _without_number(url)[0] if _ENDS_WITH_NUMBER.search(url) else url
    path = base.partition("://")[2].partition("/")[2].partition("#")[0].partition("?")[0].rstrip("/")
    return f"/{_ENDING.sub('', path)}" if path else ""


def _own_addresses(hrefs: Iterable[str], host: str) -> Iterator[str]:
    """Those of the addresses that could end with a page's number, and name no page of comments; on another host they
    are for sharing."""
    for href in hrefs:
        if href.startswith(("http", "//")) and host not in href[: len(host) + MAX_BEFORE_HOST]:
            continue
        address = href[:MAX_HREF].partition("#")[0]
        if _ENDS_WITH_NUMBER.search(address) and "comment" not in href and "komentar" not in href:
            yield address


def _is_further(evidence: Evidence, others: Mapping[int, str]) -> bool:
    """Whether a page with a number in its address has a pager too."""
    if others or _PAGER.search(evidence.page.labels):
        return True
    return evidence.tree.css_first("[rel^=prev]") is not None


_PAGER = re.compile(
    r"^(?:(?:halaman )?sebelumnya|prev(?:ious)?(?: page)?|zurück|(?:halaman|page|seite) \d{1,3}(?: \w{2,5} \d{1,3})?)$",
    re.MULTILINE,
)


def _ruled(evidence: Evidence) -> str | None:
    """What the source's own selector names, on the source's hosts."""
    source = evidence.source
    if source is None or source.pages.next is None:
        return None
    for node in rules.elements(evidence.tree, [source.pages.next])[:1]:
        try:
            address = urls.asked(urljoin(evidence.base, node.attributes.get("href") or ""))
            return address if has_host(source, urls.host_of(address)) and address != evidence.url else None
        except (urls.BadUrl, ValueError):
            return None
    return None
