"""Listings, whole and broken: what can be read is given, what is lost is said."""

import gzip
import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import discovery
from scraper.discovery import Discovered, Link, feeds, sitemaps
from scraper.discovery.packed import unpacked
from scraper.discovery.pages import NO_LINKS, WALL
from scraper.source import Articles, ListingKind, Source

SOURCE = Source(
    name="berita",
    title="Berita",
    home="https://berita.example/",
    hosts=("berita.example", "*.berita.example"),
    articles=Articles(match=r"/berita/(?P<id>\d+)/"),
)
NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
HERE = "https://berita.example/daftar/isi"


def read(kind: ListingKind, payload: str | bytes, selector: str | None = None) -> Discovered:
    content = payload.encode() if isinstance(payload, str) else payload
    return discovery.links(kind, content, HERE, source=SOURCE, fetched_at=NOW, link_selector=selector)


def paths(found: Discovered) -> list[str]:
    return [link.url.removeprefix("https://berita.example") for link in found.links]


def assert_whole(found: Discovered, first: Link, addresses: list[str]) -> None:
    """Nothing was lost: `first` is all that is told of the first link, `addresses` are those of all."""
    assert found.problem is None
    assert found.links[0] == first
    assert paths(found) == addresses


# feeds

RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>B</title>
<item><title>Satu &amp; lain</title><link>https://berita.example/berita/1/satu?utm_source=rss</link>
  <pubDate>Thu, 06 Feb 2025 16:26:00 +0700</pubDate></item>
<item><title>Dua</title><link>/berita/2/dua</link></item>
<item><title>Orang lain</title><link>https://lain.example/berita/3/x</link></item>
<item><title>Ulang</title><link>http://berita.example/berita/1/satu</link></item>
</channel></rss>"""


def test_a_feed() -> None:
    first = Link(
        url="https://berita.example/berita/1/satu",
        origin="feed:entry",
        title="Satu & lain",
        published_raw="Thu, 06 Feb 2025 16:26:00 +0700",
    )
    assert_whole(read("feed", RSS), first, ["/berita/1/satu", "/berita/2/dua"])


def test_atom_tells_published_and_modified_apart() -> None:
    found = read(
        "feed",
        """<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A</title><link href="/berita/1/a"/>
        <updated>2025-02-07T00:00:00Z</updated></entry></feed>""",
    )
    assert (found.links[0].published_raw, found.links[0].modified_raw) == (None, "2025-02-07T00:00:00Z")


@pytest.mark.parametrize("end", [RSS.index("</item>") + 7, RSS.index("<item><title>Dua") + 30, len(RSS) - 10])
def test_a_cut_feed_gives_what_came(end: int) -> None:
    found = read("feed", RSS[:end])
    assert "/berita/1/satu" in paths(found)
    assert "ill-formed" in (found.problem or "")


def test_a_cdata_section_that_is_left_open_costs_its_entry_nothing_and_no_other() -> None:
    titles = ["<![CDATA[Satu", "<![CDATA[Dua]]>", "<![CDATA[Tiga", "Empat"]
    items = "".join(f"<item><title>{t}</title><link>/berita/{n}/a</link></item>" for n, t in enumerate(titles, 1))
    found = read("feed", f'<rss version="2.0"><channel>{items}</channel></rss>')
    assert [link.title for link in found.links] == ["Satu", "Dua", "Tiga", "Empat"]
    assert "CDATA" in (found.problem or "")


def test_a_bare_ampersand_loses_nothing() -> None:
    assert len(read("feed", RSS.replace("&amp;", "&")).links) == 2


@pytest.mark.parametrize(
    ("payload", "problem"),
    [
        ("<!DOCTYPE html><html><body>Error</body></html>", "an HTML page instead of a feed"),
        ("tidak ada", "not a feed"),
        ("", "empty answer at 2026-11-22 08:00 UTC"),
        ("{}", "no list at 'items'"),
    ],
)
def test_what_is_no_feed_is_named(payload: str, problem: str) -> None:
    found = read("feed", payload)
    assert found.links == ()
    assert problem in (found.problem or "")


def test_a_feed_without_entries_is_fine() -> None:
    assert read("feed", '<rss version="2.0"><channel><title>B</title></channel></rss>') == Discovered()


def test_a_huge_feed_is_read_in_part_and_in_time() -> None:
    item = "<item><title>J</title><link>https://berita.example/berita/{}/j</link></item>"
    huge = '<rss version="2.0"><channel>' + "".join(map(item.format, range(100_000))) + "</channel></rss>"
    start = time.process_time()
    found = read("feed", huge)
    assert time.process_time() - start < 5
    assert len(found.links) == feeds.MAX_ENTRIES
    assert f"only the first {feeds.MAX_ENTRIES:,} entries" in (found.problem or "")


def test_a_feed_never_opens_a_file(tmp_path) -> None:  # type: ignore[no-untyped-def]
    secret = tmp_path / "rahasia.xml"
    secret.write_text(RSS)
    assert read("feed", str(secret)).links == ()
    outside = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]>' + RSS.replace("Dua", "&x;")
    assert all("Satu" not in (link.title or "") for link in read("feed", outside).links[1:])


# sitemaps

URLSET = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc> https://berita.example/berita/1/satu </loc><lastmod>2025-02-07</lastmod>
  <image:image><image:loc>https://berita.example/berita/9/gambar.jpg</image:loc><image:title>Gambar</image:title></image:image>
  <news:news><news:publication_date>2025-02-06T16:26:00+07:00</news:publication_date><news:title>Satu</news:title></news:news></url>
<url><loc>https://berita.example/berita/2/dua?a=1&amp;b=2</loc></url>
<url><loc>https://lain.example/berita/3/x</loc></url><url><loc></loc></url>
</urlset>"""


def test_a_news_sitemap_even_with_undeclared_prefixes() -> None:
    first = Link(
        url="https://berita.example/berita/1/satu",
        origin="sitemap:news",
        title="Satu",
        published_raw="2025-02-06T16:26:00+07:00",
        modified_raw="2025-02-07",
    )
    assert_whole(read("sitemap", URLSET), first, ["/berita/1/satu", "/berita/2/dua?a=1&b=2"])


def test_an_index_names_its_newest_children_first_and_not_itself() -> None:
    children = [("/s1.xml", "2025-01-01"), ("/s2.xml?page=2", "2025-03-01"), ("/s3.xml", ""), (HERE, "2026-01-01")]
    entries = "".join(f"<sitemap><loc>{loc}</loc><lastmod>{day}</lastmod></sitemap>" for loc, day in children)
    found = read(
        "sitemap", f"<sitemapindex>{entries}<sitemap><loc>https://lain.example/s</loc></sitemap></sitemapindex>"
    )
    assert [child.removeprefix("https://berita.example") for child in found.children] == [
        "/s2.xml?page=2",
        "/s1.xml",
        "/s3.xml",
    ]


def test_a_packed_sitemap_is_known_by_its_bytes() -> None:
    packed = gzip.compress(URLSET.encode())
    assert read("sitemap", packed).links == read("sitemap", URLSET).links
    long = gzip.compress(
        "".join(
            [URLSET.partition("<url>")[0], *(f"<url><loc>/berita/{n}/x</loc></url>" for n in range(5_000))]
        ).encode()
    )
    cut = read("sitemap", long[: len(long) // 2])
    assert 100 < len(cut.links) < 5_000
    assert cut.problem is not None


def test_a_broken_sitemap_gives_its_readable_part() -> None:
    found = read("sitemap", URLSET[: URLSET.index("<url><loc></loc>") - 40])
    assert paths(found) == ["/berita/1/satu", "/berita/2/dua?a=1&b=2"]
    assert "broken XML, read as far as it goes" in (found.problem or "")


def test_a_cdata_section_that_is_left_open_in_a_sitemap() -> None:
    urls = "".join(f"<url><loc><![CDATA[/berita/{n}/a{end}</loc></url>" for n, end in ((1, ""), (2, "]]>"), (3, "")))
    assert paths(read("sitemap", f"<urlset>{urls}</urlset>")) == ["/berita/1/a", "/berita/2/a", "/berita/3/a"]


def test_bare_ampersands_in_a_sitemap_are_mended() -> None:
    found = read("sitemap", URLSET.replace("&amp;", "&"))
    assert (len(found.links), found.problem) == (2, None)


@pytest.mark.parametrize(
    ("payload", "problem"),
    [
        ("<kml><url><loc>https://berita.example/berita/1/a</loc></url></kml>", "the document is a <kml>"),
        ("<!doctype html><title>Tidak ada</title>", "an HTML page instead of a sitemap"),
        ("<!doctype html><a href='/berita/1/a'>Satu</a>", 'kind = "index"'),
        ('[{"loc": "https://berita.example/berita/1/a"}]', 'kind = "json"'),
        ("<urlset>" + "<a>" * 100_000, "nested too deeply"),
        (b"\x1f\x8b\x08 rusak", "broken gzip"),
        ("bukan apa-apa", "neither XML nor a list"),
    ],
)  # fmt: skip
def test_what_is_no_sitemap_is_named(payload: str | bytes, problem: str) -> None:
    found = read("sitemap", payload)
    assert found.links == ()
    assert problem in (found.problem or "")


def test_a_plain_list_of_addresses() -> None:
    assert paths(
        read("sitemap", "\ufeffhttps://berita.example/berita/1/a\r\n\r\nhttps://berita.example/berita/2/b\n# akhir")
    ) == [
        "/berita/1/a",
        "/berita/2/b",
    ]


@pytest.mark.fault("T2")
def test_a_sitemap_bomb_stops_at_the_ceiling() -> None:
    bomb = gzip.compress(b"<urlset>" + b" " * 60_000_000, 9)
    assert "only the first 50,000,000 bytes" in unpacked(bomb, sitemaps.MAX_BYTES)[1]  # type: ignore[operator]
    assert read("sitemap", bomb).links == ()


@pytest.mark.fault("T2")
def test_more_addresses_than_a_sitemap_may_have() -> None:
    many = "<urlset>" + "".join(f"<url><loc>/berita/{n}/x</loc></url>" for n in range(50_010)) + "</urlset>"
    found = read("sitemap", many)
    assert len(found.links) == sitemaps.MAX_URLS
    assert "only the first 50,000 addresses" in (found.problem or "")


# pages

INDEX = """<!doctype html><base href="/kanal/"><nav><a href="/politik">Politik</a></nav>
<article class="kartu"><a href="/berita/1/satu"><img src="x.jpg"></a>
  <h3><a href="/berita/1/satu#top">Judul  satu</a></h3>
  <time>01 April 2020</time></article>
<div onclick="window.location.href='/berita/2/dua'">Judul dua</div>
<a href="../berita/3/tiga?utm_source=indeks">Judul tiga</a>
<a href="javascript:void(0)">x</a><a href="https://lain.example/berita/4/x">y</a><a href="http://[rusak">z</a>
<li class="lain" data-link="/khusus/empat">Judul empat</li>"""


def test_a_page_of_links() -> None:
    found = read("index", INDEX)
    assert [(link.url[22:], link.title, link.published_raw, link.origin) for link in found.links] == [
        ("/berita/1/satu", "Judul satu", None, "page:a"),
        ("/berita/2/dua", "Judul dua", None, "page:onclick"),
        ("/berita/3/tiga", "Judul tiga", None, "page:a"),
    ]


def test_a_selector_picks_instead_of_the_pattern() -> None:
    assert paths(read("index", INDEX, ".lain, article")) == ["/berita/1/satu", "/khusus/empat"]


def test_a_page_without_articles_says_so() -> None:
    assert read("account", "<p>Sedang memuat...</p>").problem == "no links to articles"


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(["feed", "sitemap", "index", "account"]),
    st.one_of(
        st.binary(max_size=300),
        st.builds(
            lambda document, start, junk, size: document.encode()[:start] + junk + document.encode()[start + size :],
            st.sampled_from([RSS, URLSET, INDEX]),
            st.integers(0, 900),
            st.binary(max_size=20),
            st.integers(0, 300),
        ),
    ),
)
def test_law_any_bytes_are_read_and_links_are_ours(kind: ListingKind, payload: bytes) -> None:
    found = read(kind, payload)
    assert len({link.url for link in found.links}) == len(found.links)
    for link in found.links:
        assert link.url.startswith(("https://", "http://"))
        assert link.url.split("/")[2].split(":")[0].endswith("berita.example")


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("<title>Just a moment...</title>", WALL),
        ("<title>Attention Required! | Cloudflare</title><p>Ray", WALL),
        ("<title>\n Sedang dalam perbaikan </title>", WALL),
        ("<title>Indeks berita</title><footer>We use cookies. Please enable JavaScript.", NO_LINKS),
        ("<title>Tag: perbaikan jalan di Lonjong dan sekitarnya yang sedang dalam perbaikan</title>", NO_LINKS),
        ("", NO_LINKS),
    ],
)
def test_a_wall_is_no_page_that_names_nothing(page: str, problem: str) -> None:
    assert read("index", f"<!doctype html>{page}").problem == problem
