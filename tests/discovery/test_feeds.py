"""What feeds of every kind and in every state of repair name."""

import gzip
import json
import time
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.discovery import Link, feeds
from scraper.discovery.feeds import Entry, entries
from scraper.source import Source

HERE = "https://berita.example/umpan/semua.xml"
SOURCE = Source(name="berita", title="Berita", home="https://berita.example/", hosts=("berita.example",))


def read(payload: str | bytes, content_type: str | None = None) -> tuple[list[Entry], str | None]:
    return entries(payload.encode() if isinstance(payload, str) else payload, HERE, content_type)


def links(payload: str | bytes, content_type: str | None = None) -> tuple[Link, ...]:
    return feeds.links(payload.encode() if isinstance(payload, str) else payload, HERE, SOURCE, content_type).links


def rss(item: str, *, version: str = "2.0", prefixes: str = "", channel: str = "") -> str:
    return f'<rss version="{version}" {prefixes}><channel>{channel}<item>{item}</item></channel></rss>'


def atom(entry: str, *, space: str = "http://www.w3.org/2005/Atom", attributes: str = "") -> str:
    return f'<feed xmlns="{space}" {attributes}><entry>{entry}</entry></feed>'


DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
RDF = """<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://berita.example/"/>
  <item rdf:about="https://berita.example/1"><title>Satu</title><link>https://berita.example/1</link>
  <dc:creator>Sari Wulandari</dc:creator><dc:date>2026-11-20T08:00:00+07:00</dc:date></item></rdf:RDF>"""


@pytest.mark.parametrize(
    ("payload", "field", "value"),
    [
        # RSS
        (rss("<link>https://berita.example/1</link>"), "link", "https://berita.example/1"),
        (rss("<link> /1 </link>"), "link", "https://berita.example/1"),
        (rss("<guid>https://berita.example/1</guid>"), "link", "https://berita.example/1"),
        (rss("<guid isPermaLink='false'>a-1</guid>"), "link", None),
        (rss("<guid isPermaLink='false'>a-1</guid>"), "guid", "a-1"),
        (rss("<title>Satu &amp; dua</title>"), "title", "Satu & dua"),
        (rss("<title><![CDATA[Satu & dua]]></title>"), "title", "Satu & dua"),
        (rss("<title>Kopi &#8220;tubruk&#8221;</title>"), "title", "Kopi “tubruk”"),
        (rss("<pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>"), "published_raw", "Fri, 20 Nov 2026 08:00:00 +0700"),
        (rss("<pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>"), "published", datetime(2026, 11, 20, 1, tzinfo=UTC)),
        (rss("<pubDate>20 Nov 2026 08:00 WIB</pubDate>"), "published_raw", "20 Nov 2026 08:00 WIB"),
        (rss("<pubDate>kemarin</pubDate>"), "published", None),
        (rss("<dc:date>2026-11-20</dc:date>", prefixes=DC), "modified_raw", "2026-11-20"),
        (rss("<author>sari@berita.example (Sari)</author>"), "authors", ("Sari",)),
        (rss("<dc:creator>Sari W.</dc:creator>", prefixes=DC), "authors", ("Sari W.",)),
        (rss("<description>Ringkas</description>"), "summary", "Ringkas"),
        (rss("<content:encoded>&lt;p&gt;Isi&lt;/p&gt;</content:encoded>", prefixes=CONTENT), "content", "<p>Isi</p>"),
        (rss("<category>Ekonomi</category><category>Desa</category>"), "categories", ("Ekonomi", "Desa")),
        (rss("<title>Tua</title>", version="0.91"), "title", "Tua"),
        (rss("<TITLE>Besar</TITLE>"), "title", "Besar"),
        # RSS 1.0
        (RDF, "link", "https://berita.example/1"), (RDF, "title", "Satu"), (RDF, "authors", ("Sari Wulandari",)),
        (RDF, "modified", datetime(2026, 11, 20, 1, tzinfo=UTC)), (RDF, "guid", "https://berita.example/1"),
        # Atom
        (atom('<link href="/1"/>'), "link", "https://berita.example/1"),
        (atom('<link rel="alternate" href="/1"/><link rel="enclosure" href="/a.mp3"/>'), "link", "https://berita.example/1"),
        (atom('<link rel="self" href="/a"/><link rel="alternate" href="/1"/>'), "link", "https://berita.example/1"),
        (atom('<link href="1"/>', attributes='xml:base="https://berita.example/2026/"'), "link", "https://berita.example/2026/1"),
        (atom("<id>tag:berita.example,2026:1</id>"), "guid", "tag:berita.example,2026:1"),
        (atom("<title type='html'>Satu &amp;amp; dua</title>"), "title", "Satu &amp; dua"),
        (atom("<title type='text'>Satu &amp; dua</title>"), "title", "Satu & dua"),
        (atom("<published>2026-11-20T08:00:00+07:00</published>"), "published_raw", "2026-11-20T08:00:00+07:00"),
        (atom("<updated>2026-11-20T08:00:00Z</updated>"), "modified", datetime(2026, 11, 20, 8, tzinfo=UTC)),
        (atom("<updated>2026-11-20T08:00:00Z</updated>"), "published_raw", None),
        (atom("<author><name>Sari</name></author><author><name>Adi</name></author>"), "authors", ("Sari", "Adi")),
        (atom("<summary>Ringkas</summary>"), "summary", "Ringkas"),
        (atom("<content type='html'>&lt;p&gt;Isi&lt;/p&gt;</content>"), "content", "<p>Isi</p>"),
        (atom("<category term='Desa'/>"), "categories", ("Desa",)),
        (atom("<issued>2026-11-20</issued>", space="http://purl.org/atom/ns#"), "published_raw", "2026-11-20"),
        # ill-formed
        (rss("<title>Satu & dua</title>"), "title", "Satu & dua"),
        (rss("<link>/1</link><title>Satu"), "link", "https://berita.example/1"),
        (rss("<title>Satu</title><b>"), "title", "Satu"),
        (rss("<media:title>x</media:title><title>Satu</title>"), "title", "Satu"),
        (rss("<title>Kopi&nbsp;susu</title>"), "title", "Kopi\xa0susu"),
        (rss("<title>A\x0cB</title>"), "title", "A\x0cB"),
        ("\n\n" + rss("<title>Satu</title>"), "title", "Satu"),
        ('<?xml version="1.0"?>junk' + rss("<title>Satu</title>"), "title", "Satu"),
    ],
)  # fmt: skip
def test_a_field(payload: str, field: str, value: object) -> None:
    found, _ = read(payload)
    assert [getattr(entry, field) for entry in found] == [value]


@pytest.mark.parametrize(
    ("payload", "content_type"),
    [
        ("<?xml version='1.0' encoding='windows-1252'?>" + rss("<title>Café “x”</title>"), None),
        ("<?xml version='1.0' encoding='utf-16'?>" + rss("<title>Café “x”</title>"), None),
        (rss("<title>Café “x”</title>"), "application/rss+xml; charset=windows-1252"),
        (rss("<title>Café “x”</title>"), "application/xml"),
        ("<?xml version='1.0' encoding='utf-8'?>" + rss("<title>Café “x”</title>"), None),
        ("<?xml version='1.0' encoding='tidak-ada'?>" + rss("<title>Café “x”</title>"), None),
    ],
    ids=["declared", "utf-16", "header", "neither", "declared wrongly", "declared nonsense"],
)
@pytest.mark.fault("T3")
def test_charsets(payload: str, content_type: str | None, request: pytest.FixtureRequest) -> None:
    name = request.node.callspec.id
    encoding = {"utf-16": "utf-16", "neither": "utf-8", "declared nonsense": "utf-8"}.get(name, "windows-1252")
    found, _ = read(payload.encode(encoding), content_type)
    assert [entry.title for entry in found] == ["Café “x”"]


def test_what_a_link_keeps_of_an_entry() -> None:
    item = (
        "<title> Judul\n panjang </title><link>/berita-1?utm_source=rss</link><guid isPermaLink='false'>b-1</guid>"
        "<dc:creator>Sari</dc:creator><category>Desa</category><category>Desa</category><description>R</description>"
    )
    (link,) = links(rss(item, prefixes=DC))
    assert link == Link(
        url="https://berita.example/berita-1",
        origin="feed:entry",
        title="Judul panjang",
        guid="b-1",
        authors=("Sari",),
        categories=("Desa",),
        summary="R",
    )


def test_a_guid_that_is_no_address_makes_none() -> None:
    assert links(rss("<guid isPermaLink='false'>12345</guid><title>Satu</title>")) == ()


@pytest.mark.parametrize("broken", [
    "<textinput><title>T</title></textinput>",
    "<x xmlns:a='http://a.example/\xa0b'/><a:b xmlns:a='http://a.example/ c'/>",
])  # fmt: skip
def test_where_feedparser_fails_the_entries_are_read_plainly(broken: str) -> None:
    item = "<title>Satu</title><link>https://berita.example/berita-1</link>"
    found = links(rss(broken + item))
    assert [(link.url, link.title) for link in found] == [("https://berita.example/berita-1", "Satu")]


def test_links_take_no_time_to_clean_what_is_only_a_hint() -> None:
    item = "<link>/1</link><description>&lt;a href='/2' onclick='x()'&gt;a&lt;/a&gt;</description>"
    payload = rss(item).encode()
    assert entries(payload, HERE)[0][0].summary == '<a href="https://berita.example/2">a</a>'
    assert links(rss(item))[0].summary == "<a href='/2' onclick='x()'>a</a>"


@pytest.mark.parametrize("end", ["<link>https://berita.exa", "<guid>https://berita.exa", "<link>https://berita.exa<"])
def test_a_cut_address_is_none(end: str) -> None:
    item = "<item><title>Satu</title><link>https://berita.example/berita-1</link></item>"
    found = feeds.links(f"<rss version='2.0'><channel>{item}<item>{end}".encode(), HERE, SOURCE)
    assert [link.url for link in found.links] == ["https://berita.example/berita-1"]
    assert found.problem


JSON_FEED = """{"version": "https://jsonfeed.org/version/1.1", "title": "B", "items": [
  {"id": "1", "url": "https://berita.example/satu-1", "title": "Satu", "date_published": "2026-11-20T08:00:00+07:00"},
  {"id": "2", "external_url": "https://berita.example/dua-2", "date_modified": "2026-11-21T08:00:00Z"},
  {"id": "https://berita.example/tiga-3"}, {"id": 4}, "rusak", null]}"""


@pytest.mark.parametrize("mark", ["", "\ufeff", "\n "])
def test_a_json_feed(mark: str) -> None:
    found = links(mark + JSON_FEED)
    assert [link.url[23:] for link in found] == ["satu-1", "dua-2", "tiga-3"]
    assert (found[0].title, found[0].published_raw) == ("Satu", "2026-11-20T08:00:00+07:00")
    assert found[1].modified_raw == "2026-11-21T08:00:00Z"


@pytest.mark.parametrize("item", [{"id": "tiga-3"}, {"id": 4}, {"id": "/tiga"}, {"id": "tag:a,2026:https://b/1"}])
def test_an_id_that_is_no_address_of_the_web_makes_no_link(item: object) -> None:
    found = feeds.links(json.dumps({"items": [item]}).encode(), HERE, SOURCE)
    assert (found.links, found.problem) == ((), "none of the 1 items has an address at url, external_url")
    both = {"id": "https://berita.example/lama-1", "url": "https://berita.example/baru-1"}
    assert [link.url for link in links(json.dumps({"items": [both, item]}))] == ["https://berita.example/baru-1"]


@pytest.mark.parametrize("document", [RDF, JSON_FEED, rss("<link>/1</link>"), atom("<link href='/1'/>")])
def test_a_packed_feed_is_known_by_its_bytes(document: str) -> None:
    packed = gzip.compress(document.encode())
    plain = feeds.links(document.encode(), HERE, SOURCE)
    assert plain.links
    assert feeds.links(packed, HERE, SOURCE, "application/rss+xml") == plain
    assert feeds.links(gzip.compress(packed), HERE, SOURCE) == plain


def test_a_packed_feed_that_is_cut_gives_its_readable_part() -> None:
    items = "".join(f"<item><link>/b-{number}</link></item>" for number in range(100))
    packed = gzip.compress(f"<rss version='2.0'><channel>{items}</channel></rss>".encode())
    found = feeds.links(packed[:-8], HERE, SOURCE)
    assert len(found.links) == 100
    assert "broken gzip, read as far as it goes" in (found.problem or "")
    assert feeds.links(b"\x1f\x8b\x08 rusak", HERE, SOURCE).problem


@pytest.mark.fault("T3")
@pytest.mark.parametrize(
    ("head", "problem"),
    [
        (b"<rss version='2.0'><channel>", "only the first 1 entries were read: too many or too large"),
        (b'{"items": [', "more than 10,000,000 bytes"),
    ],
)
def test_a_packed_bomb_stops_at_the_ceiling(head: bytes, problem: str) -> None:
    first = b"<item><link>/b-1</link></item><item>" if head.startswith(b"<") else b""
    bomb = gzip.compress(head + first + b" " * 60_000_000, 9)
    tracemalloc.start()
    try:
        found = feeds.links(bomb, HERE, SOURCE)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert problem in (found.problem or "")
    assert len(found.links) == bool(first)
    assert peak < 60_000_000


def test_a_feed_whose_first_entry_is_too_large_says_so() -> None:
    found = feeds.links(b"<rss version='2.0'><channel><item><link>/1</link>" + b" " * 6_000_000, HERE, SOURCE)
    assert (found.links, found.problem) == ((), "only the first 0 entries were read: too many or too large")


@pytest.mark.fault("T3")
@pytest.mark.parametrize(
    ("count", "item"),
    [
        (1_000_000, "<item><title>J</title><link>https://berita.example/b-{}</link></item>"),
        (11_000, "<item><link>https://berita.example/b-{}</link><description>&lt;p&gt;x & y</description></item>"),
        (11_000, "<item><link>https://berita.example/b-{}</link><a></item><b>"),
    ],
    ids=["well-formed", "ill-formed", "tags without end"],
)
def test_a_million_items_cost_a_second_at_most(count: int, item: str) -> None:
    huge = ("<rss version='2.0'><channel>" + "".join(map(item.format, range(count)))).encode()
    start = time.process_time()
    found = feeds.links(huge, HERE, SOURCE)
    assert time.process_time() - start < 3
    assert len(found.links) == feeds.MAX_ENTRIES
    assert "only the first 10,000 entries were read" in (found.problem or "")


@pytest.mark.fault("T3")
def test_an_entity_bomb_stays_small() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "aaaaaaaaaa">{levels}]>' + rss("<title>&l9;</title>")
    found, problem = read(bomb)
    assert [len(entry.title or "") < 1_000 for entry in found] == [True]
    assert "ill-formed" in (problem or "")


@pytest.mark.fault("T3")
def test_an_external_entity_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "rahasia.txt"
    secret.write_text("RAHASIA")
    outside = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{secret}">]>' + rss("<title>&x;</title><link>/1</link>")
    assert "RAHASIA" not in str(read(outside))


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([RDF, JSON_FEED, rss("<title>a</title>"), atom("<id>x</id>")]),
    st.integers(0, 400),
    st.binary(max_size=9),
)
def test_law_nothing_is_raised(document: str, place: int, junk: bytes) -> None:
    content = document.encode()
    for link in feeds.links(content[:place] + junk + content[place:], HERE, SOURCE).links:
        assert link.url.startswith(("http://berita.example", "https://berita.example"))
