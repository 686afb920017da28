"""Is every article kept once, and no two as one? Kinds of address and text variation, with the truth known.

usage: python -m benchmarks.identities [ARTICLES OF EACH KIND]

Each kind tells how publishers (invented ones, on the model of real ones) show one article in two ways, or two articles
in ways that look like one. Every page goes through `extract` and `Archive.save`, as in a crawl.
"""

from __future__ import annotations

import html
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path

from archive.article import Address
from archive.store import Archive
from benchmarks.newswire import FIRST_DAY, REPRINT_EVERY, Newswire
from scraper import extract
from scraper.source.record import Articles, Query, Source
from scraper.urls import canonical

WIRE = Newswire(1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page as it was met: `truth` is equal for pages that show one article."""

    truth: str
    url: str  # as linked
    source: Source
    title: str
    paragraphs: list[str] = field(repr=False)
    published: datetime
    seen: datetime
    canonical: str | None = None
    requested: str | None = None  # where it redirected from


KORAN = Source(
    name="koran", title="Koran Lonkami", home="https://www.koran.example/", hosts=("koran.example", "*.koran.example"),
    articles=Articles(match=r"koran\.example/(?:[a-z]+/)?berita/(?P<id>\d+)(?:[/?]|$)"),
)  # fmt: skip
PLATFORM = Source(
    name="platform", title="platform", home="https://platform.example/",
    hosts=("platform.example", "m.platform.example"),
    articles=Articles(match=r"platform\.example/(?:amp/)?@?[^/?]+/[^/?]*-(?P<id>[0-9A-Za-z]{11})(?:/full)?/?(?:\?|$)"),
)  # fmt: skip
AGENCY = Source(
    name="kantor", title="KANTOR", home="https://www.kantor.example/", hosts=("kantor.example", "*.kantor.example"),
    articles=Articles(match=r"kantor\.example/berita/(?P<id>\d{4,8})(?:[/?]|$)", id_scope="host"),
)  # fmt: skip
OFFICE = Source(
    name="dinas", title="Dinas Lonkami", home="https://dinas.example/", hosts=("dinas.example",),
    query=Query(keep=("id", "view"), drop=("Itemid",)),
)  # fmt: skip
BLOG = Source(name="lapas", title="Lapas Lonkami", home="https://lapas.example/", hosts=("lapas.example",))

Kind = Callable[[int], list[Page]]


def main(arguments: list[str]) -> int:
    """0, after the figures on stdout."""
    each = int(arguments[0]) if arguments else 50
    with tempfile.TemporaryDirectory() as folder, Archive.create(Path(folder) / "archive") as archive:
        result = judged(archive, each)
    print(f"{len(KINDS)} kinds, {result.articles} articles, {result.pages} pages")
    print(f"precision {result.precision:.4f}, recall {result.recall:.4f}, joins without a reason: {result.unexplained}")
    for kind, count in sorted(result.faults.items()):
        print(f"  {kind}: {count}")
    return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What became of the pages, counted in pairs of one kind and number."""

    articles: int
    pages: int
    precision: float  # share of the joined pairs that belong together
    recall: float  # share of the pairs that belong together that were joined
    unexplained: int  # addresses that lead to no article or have no reason
    faults: Counter[str]


def judged(archive: Archive, each: int) -> Judged:
    """Save `each` articles of every kind and compare with the truth."""
    pages = [
        (name, page) for name, kind in KINDS.items() for number in range(each) for page in kind(_number(name, number))
    ]
    with archive.transaction():
        stored = [(name, page, _save(archive, page)) for name, page in pages]
    belong, joined = _pairs(stored, lambda page, _: page.truth), _pairs(stored, lambda _, article_id: article_id)
    faults = Counter(f"{stored[first][0]}: not joined" for first, _ in belong - joined)
    faults += Counter(f"{stored[first][0]}: wrongly joined" for first, _ in joined - belong)
    return Judged(
        articles=len({page.truth for _, page, _ in stored}), pages=len(pages), faults=faults,
        precision=len(belong & joined) / len(joined), recall=len(belong & joined) / len(belong),
        unexplained=_unexplained(archive, [page for _, page, _ in stored]),
    )  # fmt: skip


Stored = tuple[str, Page, int]
"""Kind, the page, the id of the article that it was taken for."""


def _pairs(stored: list[Stored], told: Callable[[Page, int], object]) -> set[tuple[int, int]]:
    """The pairs of places in `stored` of which the same is told, whatever their kinds."""
    alike: defaultdict[object, list[int]] = defaultdict(list)
    for place, (_, page, article_id) in enumerate(stored):
        alike[told(page, article_id)].append(place)
    return {pair for places in alike.values() for pair in combinations(places, 2)}


def _save(archive: Archive, page: Page) -> int:
    url = canonical(page.url, page.source)
    article = extract(_html(page), url, source=page.source, fetched_at=page.seen)
    if page.requested:
        asked = Address(url=canonical(page.requested, page.source), reason="requested")
        article = replace(article, addresses=(*article.addresses, asked))
    return archive.save(article, captured_at=page.seen).article_id


def _unexplained(archive: Archive, pages: list[Page]) -> int:
    query = "SELECT 1 FROM article_urls WHERE url = ? AND reason <> ''"
    urls = {canonical(page.url, page.source) for page in pages}
    return sum(archive.db.execute(query, [url]).fetchone() is None for url in urls)


def _html(page: Page) -> bytes:
    """A plain article page."""
    data = {"@type": "NewsArticle", "headline": page.title, "datePublished": page.published.isoformat()}
    link = f'<link rel="canonical" href="{html.escape(page.canonical)}">' if page.canonical else ""
    text = "".join(f"<p>{html.escape(each)}</p>" for each in page.paragraphs)
    return (
        f'<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>{html.escape(page.title)}</title>{link}'
        f'<script type="application/ld+json">{json.dumps(data)}</script></head>'
        f"<body><article><h1>{html.escape(page.title)}</h1>{text}</article></body></html>"
    ).encode()


# The kinds


def _number(kind: str, number: int) -> int:
    """A number of the newswire that no other kind uses, and no reprint."""
    return (list(KINDS).index(kind) * 500 + number) * REPRINT_EVERY


def _page(number: int, url: str, source: Source = KORAN, *, copy: str = "", **fields: object) -> Page:
    """The article of that number; `copy` makes the truth another one."""
    at = FIRST_DAY + timedelta(days=number // REPRINT_EVERY % 1_500, minutes=number % 600)
    usual = {
        "truth": f"{number}{copy}", "url": url, "source": source, "title": WIRE.article(number).title,
        "paragraphs": WIRE.paragraphs(number), "published": at, "seen": at + timedelta(hours=1),
    }  # fmt: skip
    return Page(**{**usual, **fields})  # type: ignore[arg-type]


def _later(page: Page, *, hours: float = 5, **fields: object) -> Page:
    return replace(page, seen=page.seen + timedelta(hours=hours), **fields)  # type: ignore[arg-type]


def _koran(number: int) -> str:
    return f"https://www.koran.example/berita/{number}/" + "-".join(WIRE.article(number).title.lower().split())


def _blog(number: int) -> str:
    return "https://lapas.example/" + "-".join(WIRE.article(number).title.lower().split()) + "/"


def _id(number: int) -> str:
    """Eleven characters, as a platform has them."""
    return f"2{number:010}"


def _variant(change: Callable[[str], str]) -> Kind:
    """The same page under a changed address."""

    def kind(number: int) -> list[Page]:
        first = _page(number, _koran(number))
        return [first, _later(first, url=change(first.url))]

    return kind


def _platform(form: str) -> Kind:
    def kind(number: int) -> list[Page]:
        first = _page(number, f"https://platform.example/bapas-lonkami/kabar-baru-{_id(number)}", PLATFORM)
        return [first, _later(first, url=form.format(id=_id(number)))]

    return kind


def _edited(number: int) -> list[str]:
    paragraphs = WIRE.paragraphs(number)
    return [*paragraphs[:2], "Pemutakhiran: jumlah warga yang hadir menjadi dua ratus orang.", *paragraphs[2:]]


def _retitled(number: int) -> list[Page]:
    first = _page(number, _koran(number))
    return [first, _later(first, title="Terkini: " + WIRE.article(number + 1).title)]


def _moved_and_retitled(number: int) -> list[Page]:
    title = WIRE.article(number + 1).title
    first = _page(number, _koran(number))
    url = f"https://www.koran.example/berita/{number}/" + "-".join(title.lower().split())
    return [first, _later(first, url=url, title=title, paragraphs=_edited(number))]


def _text_edited(number: int) -> list[Page]:
    first = _page(number, _blog(number), BLOG)
    return [first, _later(first, paragraphs=_edited(number))]


def _grown(number: int) -> list[Page]:
    first = _page(number, _blog(number), BLOG)
    return [first, _later(first, paragraphs=[*WIRE.paragraphs(number + 2), *first.paragraphs])]


def _address_moved(number: int) -> list[Page]:
    first = _page(number, _blog(number), BLOG)
    return [first, _later(first, url=f"https://lapas.example/arsip/{number}/tulisan-lama/", hours=900)]


def _redirected(number: int) -> list[Page]:
    first = _page(number, _blog(number), BLOG)
    moved = f"https://lapas.example/2025/kabar-{number}-baru/"
    return [first, _later(first, url=moved, requested=first.url, paragraphs=_edited(number))]


def _named_rendition(number: int) -> list[Page]:
    first = _page(number, _blog(number), BLOG)
    return [first, _later(first, url=f"https://lapas.example/cetak.php?nomor={number}", canonical=first.url)]


def _retitled_on_its_day(number: int) -> list[Page]:
    """Published again under another slug, the title in capitals, a few words changed."""
    first = _page(number, _blog(number), BLOG)
    words = first.paragraphs[-1].split()
    again = [*first.paragraphs[:-1], " ".join([*words[:-3], "pagi", *words[-3:]])]
    return [first, _later(first, url=_blog(number)[:-1] + "-2/", title=first.title.upper(), paragraphs=again)]


def _two_feeds(number: int) -> list[Page]:
    first = _page(number, _koran(number) + "?utm_source=rss&utm_medium=terkini")
    return [first, _later(first, url=_koran(number) + "?utm_source=rss&utm_medium=politik&ref=feed")]


def _query_order(number: int) -> list[Page]:
    first = _page(number, f"https://dinas.example/index.php?view=artikel&id={number}", OFFICE)
    return [first, _later(first, url=f"https://dinas.example/index.php?id={number}&Itemid=4&view=artikel")]


def _query_is_identity(number: int) -> list[Page]:
    url = "https://dinas.example/index.php?view=artikel&id={}"
    return [
        _page(number, url.format(number), OFFICE),
        _page(number + 1, url.format(number + 1), OFFICE, title=WIRE.article(number).title),
    ]


def _regional_counters(number: int) -> list[Page]:
    url = "https://{}.kantor.example/berita/{}/kabar-hari-ini"
    return [
        _page(number, url.format("jateng", 10_000 + number), AGENCY),
        _page(number + 1, url.format("bali", 10_000 + number), AGENCY),
    ]


def _regional_slug(number: int) -> list[Page]:
    url = "https://jateng.kantor.example/berita/{}/{}"
    first = _page(number, url.format(10_000 + number, "judul-lama"), AGENCY)
    return [first, _later(first, url=url.format(10_000 + number, "judul-baru") + "?fbclid=x")]


def _repeated_title(days: int) -> Kind:
    """A release's title comes back over another text, the same day or later."""

    def kind(number: int) -> list[Page]:
        first = _page(number, _blog(number), BLOG)
        text, at = WIRE.paragraphs(number + 2), first.published + timedelta(days=days, hours=2)
        return [first, replace(first, truth=f"{number}b", url=_blog(number)[:-1] + "-2/", paragraphs=text, published=at,
                               seen=at + timedelta(hours=1))]  # fmt: skip

    return kind


def _reused_id(number: int) -> list[Page]:
    first = _page(number, _koran(number))
    other = _page(number + 2, f"https://www.koran.example/berita/{number}/kabar-lain", copy="b")
    at = first.published + timedelta(days=700)
    return [first, replace(other, published=at, seen=at + timedelta(hours=1))]


def _reused_slug(number: int) -> list[Page]:
    first = _page(number, f"https://lapas.example/jadwal-kunjungan-{number}/", BLOG)
    other = _page(number + 2, first.url, BLOG, copy="b")
    at = first.published + timedelta(days=365)
    return [first, replace(other, published=at, seen=at + timedelta(hours=1))]


def _canonical_is_front_page(number: int) -> list[Page]:
    front = "https://lapas.example/"
    return [
        _page(number, _blog(number), BLOG, canonical=front),
        _page(number + 2, _blog(number + 2), BLOG, canonical=front),
    ]


def _canonical_is_another(number: int) -> list[Page]:
    """A template names one article's address on every page."""
    first = _page(number, _blog(number), BLOG)
    return [first, _page(number + 2, _blog(number + 2), BLOG, canonical=first.url)]


def _form_for_two_towns(number: int) -> list[Page]:
    """Prices, duties, weather: the same words but for every fourth sentence, the same title and day."""
    first = _page(number, _blog(number), BLOG, title="Harga kebutuhan pokok hari ini")
    filled = [
        each if position % 4 else WIRE.paragraphs(number + 2)[position % 5]
        for position, each in enumerate(first.paragraphs)
    ]
    return [first, replace(first, truth=f"{number}b", url=_blog(number)[:-1] + "-kota/", paragraphs=filled)]


def _see_attachment(number: int) -> list[Page]:
    """Short texts that are all alike."""
    text = ["Pengumuman selengkapnya dapat dilihat pada berkas terlampir di bawah ini."]
    return [_page(each, _blog(each), BLOG, paragraphs=text) for each in (number, number + 2)]


def _printed_elsewhere(number: int) -> list[Page]:
    """The same text at two outlets is two articles, though the second names the first as its origin."""
    first = _page(number, _blog(number), BLOG)
    return [first, _page(number, _koran(number), KORAN, copy="b", canonical=first.url)]


def _same_headline_elsewhere(number: int) -> list[Page]:
    first = _page(number, _koran(number))
    return [first, _page(number + 2, _blog(number), BLOG, title=first.title)]


def _host(name: str) -> Callable[[str], str]:
    return lambda url: url.replace("www.koran.example", name)


KINDS: dict[str, Kind] = {
    "utm parameters": _variant(lambda url: url + "?utm_source=x&utm_campaign=y"),
    "click ids": _variant(lambda url: url + "?fbclid=IwAR0abc&gclid=Cj0K"),
    "amp path": _variant(lambda url: url + "/amp"),
    "amp query": _variant(lambda url: url + "?amp=1"),
    "amp host": _variant(_host("amp.koran.example")),
    "amp cache": _variant(lambda url: "https://www-koran-example.cdn.ampproject.org/c/s/" + url[8:]),
    "mobile host": _variant(_host("m.koran.example")),
    "all pages": _variant(lambda url: url + "?page=all"),
    "single page": _variant(lambda url: url + "?single=1"),
    "http": _variant(lambda url: url.replace("https:", "http:")),
    "no www": _variant(_host("koran.example")),
    "trailing slash": _variant(lambda url: url + "/"),
    "fragment": _variant(lambda url: url + "#komentar"),
    "port and capitals": _variant(_host("WWW.Koran.Example:443")),
    "percent encoding": _variant(lambda url: url.replace("-", "%2D", 2)),
    "dot segments": _variant(lambda url: url.replace("/berita/", "/./x/../berita/")),
    "print view": _variant(lambda url: url + "?print=1"),
    "slug replaced by index.html": _variant(lambda url: url.rpartition("/")[0] + "/index.html"),
    "slug cut": _variant(lambda url: url[:-6]),
    "section in the path": _variant(lambda url: url.replace("/berita/", "/nasional/berita/")),
    "id alone": _variant(lambda url: url.rpartition("/")[0]),
    "another account": _platform("https://platform.example/kabar-utama/kabar-baru-{id}"),
    "at sign": _platform("https://platform.example/@bapas-lonkami/kabar-baru-{id}"),
    "full view": _platform("https://platform.example/bapas-lonkami/kabar-baru-{id}/full"),
    "mobile amp": _platform("https://m.platform.example/amp/bapas-lonkami/kabar-baru-{id}?page=2"),
    "retitled": _retitled,
    "moved, retitled and edited": _moved_and_retitled,
    "text edited": _text_edited,
    "grown": _grown,
    "address moved": _address_moved,
    "redirected and edited": _redirected,
    "rendition that names its article": _named_rendition,
    "published again": _retitled_on_its_day,
    "two feeds": _two_feeds,
    "query in another order": _query_order,
    "query is the identity": _query_is_identity,
    "regional counters": _regional_counters,
    "regional slug": _regional_slug,
    "title repeated on its day": _repeated_title(0),
    "title repeated later": _repeated_title(40),
    "id given out anew": _reused_id,
    "slug given out anew": _reused_slug,
    "front page as canonical": _canonical_is_front_page,
    "another article as canonical": _canonical_is_another,
    "form filled in for two towns": _form_for_two_towns,
    "see attachment": _see_attachment,
    "printed elsewhere": _printed_elsewhere,
    "same headline elsewhere": _same_headline_elsewhere,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
