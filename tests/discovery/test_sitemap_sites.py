"""Whole sites in memory: what a walk through their sitemaps finds, as a poll makes it, whatever state they are in."""

import gzip
import time
from collections.abc import Mapping
from datetime import UTC, datetime

import msgspec
import pytest

from scraper import discovery
from scraper.crawl.planning import plan
from scraper.discovery import sitemaps
from scraper.source import Articles, Listing, Source

BASE = "https://berita.example"
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
SOURCE = Source(name="b", title="B", home=f"{BASE}/", hosts=("berita.example",), articles=Articles(match=r"/b/\d+"))
SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def urlset(*numbers: int, more: str = "", head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    entries = "".join(f"<url><loc>{BASE}/b/{n}</loc>{more}</url>" for n in numbers)
    return f"{head}<urlset {SPACE}>{entries}</urlset>".encode()


def index(*names: str, lastmod: str = "") -> bytes:
    told = f"<lastmod>{lastmod}</lastmod>" if lastmod else ""
    entries = "".join(f"<sitemap><loc>{name if '//' in name else BASE + name}</loc>{told}</sitemap>" for name in names)
    return f"<sitemapindex {SPACE}>{entries}</sitemapindex>".encode()


def feed(*numbers: int) -> bytes:
    items = "".join(f"<item><title>J{n}</title><link>{BASE}/b/{n}</link></item>" for n in numbers)
    return f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'.encode()


def atom(*numbers: int) -> bytes:
    entries = "".join(f'<entry><id>{n}</id><link href="{BASE}/b/{n}"/></entry>' for n in numbers)
    return f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'.encode()


def walked(site: Mapping[str, bytes], start: str = "/robots.txt") -> tuple[list[int], list[str], list[str]]:
    """Numbers of the articles found, the addresses asked for, and the problems named."""
    listing = Listing(url=BASE + start, kind="sitemap")
    queue, seen, found, problems = [(listing.url, 0)], {listing.url}, [], []
    while queue:
        url, depth = queue.pop(0)
        payload = site.get(url.removeprefix(BASE))
        if payload is None:
            problems.append(f"404 {url}")
            continue
        named = discovery.links("sitemap", payload, url, source=SOURCE, fetched_at=NOW)
        found += [int(link.url.rpartition("/")[2]) for link in named.links]
        problems += [named.problem] if named.problem else []
        for child in plan.next_sitemaps(named.children, listing, depth=depth, seen=seen):
            seen.add(child)
            queue.append((child, depth + 1))
    return sorted(set(found)), sorted(url.removeprefix(BASE) for url in seen), problems


ROBOTS = f"User-agent: *\nDisallow: /x\nSitemap: {BASE}/s.xml\n".encode()
NEWS = (
    "<n:news xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><n:title>J</n:title>"
    "<n:publication_date>2026-11-20</n:publication_date></n:news>"
)
PICTURES = f"<image:image><image:loc>{BASE}/b/901</image:loc></image:image>" * 3
VIDEO = f"<video:video><video:title>V</video:title><video:content_loc>{BASE}/b/902</video:content_loc></video:video>"
TWO = [1, 2]


def one(sitemap: bytes) -> tuple[dict[str, bytes], list[int]]:
    """A site whose only sitemap names the first two articles."""
    return {"/robots.txt": ROBOTS, "/s.xml": sitemap}, TWO


SITES: dict[str, tuple[dict[str, bytes], list[int]]] = {
    "robots names none": ({"/robots.txt": b"User-agent: *\nDisallow: /x\n", "/sitemap.xml": urlset(1, 2)}, TWO),
    "robots names none, sitemaps of WordPress and of news": (
        {"/robots.txt": b"User-agent: *\n", "/wp-sitemap.xml": index("/a.xml"), "/a.xml": urlset(1),
         "/sitemap-news.xml": urlset(2)},
        TWO,
    ),
    "robots names one": one(urlset(1, 2)),
    "robots in capitals, relative, with a comment": (
        {"/robots.txt": b"SITEMAP:/s.xml # peta\r\nSite-map : /t.xml", "/s.xml": urlset(1), "/t.xml": urlset(2)},
        TWO,
    ),
    "robots with quotes": ({"/robots.txt": f'Sitemap: "{BASE}/s.xml"'.encode(), "/s.xml": urlset(1, 2)}, TWO),
    "an index that calls itself a urlset": (
        {"/robots.txt": ROBOTS,
         "/s.xml": index("/sitemap-1.xml", "/peta/SiteMap_2.xml.gz").replace(b"sitemapindex", b"urlset")
         .replace(b"<sitemap>", b"<url>").replace(b"</sitemap>", b"</url>"),
         "/sitemap-1.xml": urlset(1), "/peta/SiteMap_2.xml.gz": gzip.compress(urlset(2))},
        TWO,
    ),
    "a list of sitemaps": (
        {"/robots.txt": ROBOTS, "/s.xml": f"{BASE}/sitemap-1.xml\n{BASE}/b/2\n".encode(), "/sitemap-1.xml": urlset(1)},
        TWO,
    ),
    "robots with CR only and a BOM": ({"/robots.txt": b"\xef\xbb\xbfSitemap: /s.xml\r", "/s.xml": urlset(1, 2)}, TWO),
    "robots names the same one twice": ({"/robots.txt": ROBOTS + ROBOTS, "/s.xml": urlset(1, 2)}, TWO),
    "robots names another publisher's too": (
        {"/robots.txt": b"Sitemap: https://lain.example/s.xml\n" + ROBOTS, "/s.xml": urlset(1, 2)}, TWO,
    ),
    "index of indexes": (
        {"/robots.txt": ROBOTS, "/s.xml": index("/i1.xml", "/i2.xml"), "/i1.xml": index("/a.xml"), "/a.xml": urlset(1),
         "/i2.xml": index("/b.xml"), "/b.xml": urlset(2)},
        TWO,
    ),
    "index that names itself and its parent": (
        {"/robots.txt": ROBOTS, "/s.xml": index("/s.xml", "/t.xml"), "/t.xml": index("/s.xml", "/a.xml"),
         "/a.xml": urlset(1, 2)},
        TWO,
    ),
    "index with a missing child": (
        {"/robots.txt": ROBOTS, "/s.xml": index("/tidak-ada.xml", "/a.xml"), "/a.xml": urlset(1, 2)}, TWO,
    ),
    "index with lower-case addresses in CDATA": (
        {"/robots.txt": ROBOTS, "/s.xml": index(f"<![CDATA[ {BASE}/a.xml ]]>"), "/a.xml": urlset(1, 2)}, TWO,
    ),
    "index whose children have parameters": (
        {"/robots.txt": ROBOTS, "/s.xml": index("/s.xml?page=1&amp;x=1", "/s.xml?page=2"),
         "/s.xml?page=1&x=1": urlset(1), "/s.xml?page=2": urlset(2)},
        TWO,
    ),
    "plain text": ({"/robots.txt": ROBOTS, "/s.xml": f"{BASE}/b/1\r\n\r\n  {BASE}/b/2  \r\nbukan\n".encode()}, TWO),
    "plain text with a BOM, packed": (
        {"/robots.txt": ROBOTS, "/s.xml": gzip.compress(f"\ufeff{BASE}/b/1\n{BASE}/b/2".encode())}, TWO,
    ),
    "RSS": one(feed(1, 2)),
    "Atom": one(atom(1, 2)),
    "RSS in an index": ({"/robots.txt": ROBOTS, "/s.xml": index("/f"), "/f": b"<!-- f -->\n" + feed(1, 2)}, TWO),
    "packed": one(gzip.compress(urlset(1, 2))),
    "packed in two members": one(gzip.compress(urlset(1, 2)[:90]) + gzip.compress(urlset(1, 2)[90:])),
    "named .gz and not packed": ({"/robots.txt": b"Sitemap: /s.xml.gz", "/s.xml.gz": urlset(1, 2)}, TWO),
    "Google News": one(urlset(1, 2, more=NEWS)),
    "pictures and videos, prefixes not declared": one(urlset(1, 2, more=PICTURES + VIDEO)),
    "every element with a prefix": one(
        urlset(1, 2).replace(b"<", b"<s:").replace(b"<s:/", b"</s:").replace(b"<s:?", b"<?")
    ),
    "elements in capitals": one(
        urlset(1, 2).upper().replace(BASE.upper().encode() + b"/B", BASE.encode() + b"/b")
    ),
    "no declaration, white space before it": one(b"\n\n  " + urlset(1, 2)),
    "a BOM": one(b"\xef\xbb\xbf" + urlset(1, 2)),
    "UTF-16": one(urlset(1, 2, head='<?xml version="1.0" encoding="UTF-16"?>').decode().encode("utf-16")),
    "Latin-1, declared": one(
        urlset(1, 2, more=NEWS.replace("J", "é"), head='<?xml version="1.0" encoding="ISO-8859-1"?>')
        .decode().encode("latin-1")
    ),
    "an encoding that lies": one(urlset(1, 2, head='<?xml version="1.0" encoding="ASCII-9"?>')),
    "a bare ampersand": one(urlset(1, 2, more="<news:title>a & b &nbsp; c</news:title>")),
    "a fault in the first entry": one(urlset(1, 2).replace(b"</loc></url>", b"</lok></url>", 1)),
    "an entry that is not closed": one(urlset(1, 2).replace(b"</url>", b"", 1)),
    "a tag that is not closed": one(urlset(1, 2).replace(b"<url>", b"<url", 1)),
    "control characters and invalid bytes": one(urlset(1, 2, more="<x>\x00\x0b</x>").replace(b"\x0b", b"\xff")),
    "cut in the last entry": one(urlset(1, 2, 3)[:-30]),
    "cut gzip": one(gzip.compress(urlset(1, 2), 0)[:-20]),
    "a page instead of a sitemap": (
        {"/robots.txt": b"Sitemap: /s.html\n" + ROBOTS, "/s.html": b"<!doctype html><a href='/b/9'>",
         "/s.xml": urlset(1, 2)},
        TWO,
    ),
    "empty sitemap": ({"/robots.txt": b"Sitemap: /t.xml\n" + ROBOTS, "/t.xml": urlset(), "/s.xml": urlset(1, 2)}, TWO),
    "empty answer": ({"/robots.txt": b"Sitemap: /t.xml\n" + ROBOTS, "/t.xml": b"", "/s.xml": urlset(1, 2)}, TWO),
    "locations with line breaks, fragments and tracking": one(
        urlset(1, 2).replace(b"/b/1", b"/b/1?utm_source=s#x\n").replace(b"<loc>", b"<loc>\n  ")
    ),
    "an entity bomb": one(urlset(1, 2, head='<!DOCTYPE u [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>', more="<x>&b;</x>")),
    "packed twice": one(gzip.compress(gzip.compress(urlset(1, 2)))),
    "gzip whose checksum is wrong": one(gzip.compress(urlset(1, 2))[:-8] + b"\x01" * 8),
    "gzip with something behind it": one(gzip.compress(urlset(1, 2)) + b"sampah"),
    "warnings before it": one(b"<br />\n<b>Warning</b>: salah\n" + urlset(1, 2)),
    "words before it": one(b"Notice: salah in /a.php\n" + urlset(1, 2)),
    "a page around it": one(b"<!doctype html><html><body>" + urlset(1, 2) + b"</body></html>"),
    "other languages of a page": one(
        urlset(1, 2, more=f"<xhtml:link rel='alternate' hreflang='en' href='{BASE}/b/903'/>" * 3)
    ),
    "other languages, their tags without end": one(
        urlset(1, 2).replace(b"<url>", f"<url><xhtml:link rel='alternate' hreflang='en' href='{BASE}/b/904'>".encode())
    ),
    "addresses whose end was forgotten": one(
        urlset(1, 2, more="<lastmod>2026-11-20</lastmod>").replace(b"</loc>", b"")
    ),
    "UTF-8 declared as UTF-16": one(urlset(1, 2, head='<?xml version="1.0" encoding="UTF-16"?>')),
    "UTF-16 without a mark": one(
        urlset(1, 2, head='<?xml version="1.0" encoding="UTF-16"?>').decode().encode("utf-16-le")
    ),
    "UTF-32": one(urlset(1, 2).decode().encode("utf-32")),
    "relative and protocol-relative addresses": one(
        urlset(1, 2).replace(f"{BASE}/b/1".encode(), b"b/1").replace(f"{BASE}/b/2".encode(), b"//berita.example/b/2")
    ),
    "addresses in CDATA, with spaces around": one(
        urlset(1, 2).replace(b"<loc>", b"<loc>\n <![CDATA[ ").replace(b"</loc>", b" ]]> </loc>")
    ),
    "addresses of other publishers among them": one(urlset(1, 2).replace(b"</urlset>", b"<url><loc>https://x.example/b/3</loc></url></urlset>")),
    "Google News in a default namespace": one(
        urlset(1, 2, more="<news xmlns='http://www.google.com/schemas/sitemap-news/0.9'><title>J</title></news>")
    ),
    "the namespace of 2005": one(urlset(1, 2).replace(SPACE.encode(), b'xmlns="http://www.google.com/schemas/sitemap/0.84"')),
    "no namespace": one(urlset(1, 2).replace(SPACE.encode(), b"")),
    "a style sheet and a doctype": one(urlset(1, 2, head='<?xml-stylesheet href="a.xsl"?><!DOCTYPE urlset><!-- a -->')),
    "RSS, packed": one(gzip.compress(feed(1, 2))),
    "Atom in UTF-16": one(atom(1, 2).decode().encode("utf-16")),
    "RSS in an index that names a missing one first": (
        {"/robots.txt": ROBOTS, "/s.xml": index("/tidak.xml", "/f"), "/f": feed(1, 2)}, TWO,
    ),
    "RDF": one(
        f"<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        f"<item rdf:about='{BASE}/b/1'/><item><link>{BASE}/b/2</link></item></rdf:RDF>".encode()
    ),
    "plain text with other words and tabs": one(f"peta\n\t{BASE}/b/1\t\n{BASE}/b/2".encode()),
    "plain text in UTF-16": one(f"{BASE}/b/1\n{BASE}/b/2".encode("utf-16")),
    "sitemaps on another host, which robots.txt names": (
        {"/robots.txt": b"Sitemap: https://peta.example/i.xml\n",
         "https://peta.example/i.xml": index("//peta.example/1", "/2"),
         "https://peta.example/1": urlset(1), "/2": urlset(2)},
        TWO,
    ),
    "a page in place of robots.txt": ({"/robots.txt": b"<!doctype html><p>Tidak", "/sitemap.xml": urlset(1, 2)}, TWO),
    "an escaped ampersand in robots.txt": (
        {"/robots.txt": b"Sitemap: /s.xml?a=1&amp;b=2", "/s.xml?a=1&b=2": urlset(1, 2)}, TWO,
    ),
    "urls in an index": one(urlset(1, 2).replace(b"urlset", b"sitemapindex")),
}  # fmt: skip


@pytest.mark.fault("T2")
@pytest.mark.parametrize("name", SITES)
def test_every_article_of_a_site_is_found(name: str) -> None:
    site, expected = SITES[name]
    assert walked(site)[0] == expected


def test_sitemaps_elsewhere_that_no_robots_txt_names_are_not_followed_and_named() -> None:
    site = {"/s.xml": index("https://peta.example/1"), "https://peta.example/1": urlset(1)}
    found, asked, problems = walked(site, "/s.xml")
    assert (found, asked) == ([], ["/s.xml"])
    assert "its sitemaps are on peta.example" in problems[0]


def test_a_sitemap_on_another_host_names_others_there_and_at_the_source_only() -> None:
    site = {
        "/robots.txt": b"Sitemap: https://peta.example/i.xml",
        "https://peta.example/i.xml": index(
            "https://peta.example/1", "https://lain.example/2", "https://peta.example/robots.txt"
        ),
        "https://peta.example/1": urlset(1),
        "https://peta.example/robots.txt": b"Sitemap: https://lain.example/3",
    }
    assert walked(site)[0] == [1]
    assert not [url for url in walked(site)[1] if "lain.example" in url]


@pytest.mark.fault("T2")
def test_indexes_without_an_end_end() -> None:
    class Endless(dict[str, bytes]):
        def get(self, path: str, default: object = None) -> bytes:  # type: ignore[override]
            return index(*(f"{path.removesuffix('.xml')}-{n}.xml" for n in range(30)))

    found, asked, _ = walked(Endless(), "/s.xml")
    assert found == []
    assert len(asked) <= plan.MAX_SITEMAPS


@pytest.mark.fault("T2")
def test_a_chain_of_indexes_is_followed_to_its_depth() -> None:
    site = {f"/{n}.xml": index(f"/{n + 1}.xml") for n in range(9)}
    assert walked(site, "/0.xml")[1] == [f"/{n}.xml" for n in range(plan.MAX_SITEMAP_DEPTH + 1)]


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
        ("2026-11-20T08:00:00+07:00", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        ("2026-11-20T08:00+07:00", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        ("2026-11-20T08:00:00.123Z", datetime(2026, 11, 20, 8, 0, 0, 123_000, tzinfo=UTC)),
        ("2026-11-20T08:00:00.1234567Z", datetime(2026, 11, 20, 8, 0, 0, 123_456, tzinfo=UTC)),
        ("2026-11-20T08:00:00", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("2026-11", datetime(2026, 11, 1, tzinfo=UTC)),
        ("2026", datetime(2026, 1, 1, tzinfo=UTC)),
        ("Fri, 20 Nov 2026 08:00:00 +0700", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        ("1795161600", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("1795161600000", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("Fri, 20 Nov 2026 08:00:00 WIB", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        ("Fri, 20 Nov 2026 08:00:00 WIT", datetime(2026, 11, 19, 23, tzinfo=UTC)),
        ("Fri, 20 Nov 2026 08:00:00 EST", datetime(2026, 11, 20, 13, tzinfo=UTC)),
        ("Jumat, 20 November 2026 08:00 WIB", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        ("20 Nov 2026 08:00 GMT", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        ("2026-11-20 08:00:00 +0700", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        ("2026-11-20 08:00:00 WIB", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        ("20261120", datetime(2026, 11, 20, tzinfo=UTC)),
        ("2026-W47-5", datetime(2026, 11, 20, tzinfo=UTC)),
        ("0001-01-01T00:00:00Z", None), ("1970-01-01", None), ("0000-00-00", None), ("2026-11-31", None),
        ("2026-13-40", None), ("99999", None), ("0000", None), ("9" * 14, None), ("", None), ("20 November", None),
    ],
)  # fmt: skip
def test_the_forms_of_a_date(raw: str, told: datetime | None) -> None:
    assert plan.told_time(raw, SOURCE) == told


def test_a_date_without_a_zone_is_the_sources() -> None:
    jakarta = msgspec.structs.replace(SOURCE, timezone="Asia/Jakarta")
    for raw in ("2026-11-20T08:00:00", "Fri, 20 Nov 2026 08:00:00", "20 November 2026 08.00", "20261120T080000"):
        assert plan.told_time(raw, jakarta) == datetime(2026, 11, 20, 1, tzinfo=UTC)
    assert plan.told_time("2026-11-20", jakarta) == datetime(2026, 11, 19, 17, tzinfo=UTC)
    assert plan.told_time("Fri, 20 Nov 2026 08:00:00 WIT", jakarta) == datetime(2026, 11, 19, 23, tzinfo=UTC)


def test_what_an_index_says_of_the_age_of_its_children() -> None:
    payload = index("/a.xml", lastmod="2026-11-01")[:-15] + index("/b.xml")[len(f"<sitemapindex {SPACE}>") :]
    found = discovery.links("sitemap", payload, BASE, source=SOURCE, fetched_at=NOW)
    assert found.children == (f"{BASE}/a.xml", f"{BASE}/b.xml")
    assert found.children_modified == {f"{BASE}/a.xml": "2026-11-01"}


@pytest.mark.fault("T2")
@pytest.mark.parametrize(
    "payload",
    [
        b"<urlset>" + b"</a>" * 2_000_000,
        b"<urlset>" + b"<a" * 2_000_000,
        b"<urlset><" + b"a" * 5_000_000,
        b"<urlset><!--" + b"-" * 5_000_000,
        b"<urlset>" + b"<![CDATA[" * 500_000,
        b"<urlset>" + b"&#1" * 1_500_000,
        b"<urlset>" + b"<url><loc>" * 300_000,
        b"Sitemap:" * 600_000,
        b"https://elsewhere.example/berita/a\n" * 1_000_000,
    ],
    ids=["ends", "beginnings", "one tag", "a comment", "cdata", "references", "entries", "lines", "one line"],
)  # fmt: skip
def test_hostile_sitemaps_cost_little(payload: bytes) -> None:
    start = time.process_time()
    assert sitemaps.links(payload, BASE, SOURCE).links == ()
    assert time.process_time() - start < 6  # measured under 2 s
