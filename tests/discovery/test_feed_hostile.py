"""Feeds made to cost time: each is read in about a second or cut off, and never loses the entries before the trap."""

import time
from collections.abc import Callable
from itertools import islice

import pytest

from scraper.discovery import feeds
from scraper.discovery.feed_rest import plain_entries
from scraper.source import Source

HERE = "https://berita.example/umpan/semua.xml"
SOURCE = Source(name="berita", title="Berita", home="https://berita.example/", hosts=("berita.example",))
FIRST = "<item><title>Satu</title><link>https://berita.example/berita-1</link></item>"
LAST = "<item><title>Dua</title><link>https://berita.example/berita-2</link></item>"
SECONDS = 3.0  # of CPU; about 1 on a machine that is not busy


def rss(*items: str) -> bytes:
    return f"<rss version='2.0'><channel>{''.join(items)}</channel></rss>".encode()


def read(payload: bytes) -> tuple[list[str], str | None]:
    start = time.process_time()
    found = feeds.links(payload, HERE, SOURCE)
    assert time.process_time() - start < SECONDS
    return [link.url.rpartition("/")[2] for link in found.links], found.problem


TRAPS: dict[str, Callable[[], str]] = {
    "an author who is nearly an address": lambda: f"<author>{'a.' * 500_000}</author>",
    "an author of many addresses": lambda: f"<author>{'a@' * 500_000}</author>",
    "an author in many pieces": lambda: f"<author>{'a.a.a.<b/>' * 50_000}</author>",
    "authors without end": lambda: f"<author>{'a.' * 150}</author>" * 3_000,
    "categories without end": lambda: "".join(f"<category>c{n}</category>" for n in range(30_000)),
    "subjects without end": lambda: "".join(f"<dc:subject>c{n}</dc:subject>" for n in range(30_000)),
    "terms without end": lambda: f"<tags>{','.join(map(str, range(100_000)))}</tags>",
    "keywords without end": lambda: f"<itunes:keywords>{','.join(map(str, range(50_000)))}</itunes:keywords>",
    "attributes without end": lambda: "<x " + 'a="b" ' * 300_000 + "/>",
    "other attributes without end": lambda: "<x " + " ".join(f"a{n}='b'" for n in range(100_000)) + "/>",
    "tags never closed": lambda: "<a>" * 90_000,
    "tags never ended": lambda: "<a b='" * 60_000,
    "ends without beginning": lambda: "</a>" * 200_000,
    "bare less-than signs": lambda: "<" * 500_000,
    "comments never ended": lambda: "<!-- " * 200_000,
    "CDATA never ended": lambda: "<![CDATA[" * 100_000,
    "declarations": lambda: "<!a>" * 100_000,
    "processing instructions": lambda: "<?a?>" * 100_000,
    "a date of digits": lambda: f"<pubDate>{'9' * 1_000_000}</pubDate>",
    "a date of words": lambda: f"<pubDate>{'1 Nov ' * 200_000}</pubDate>",
    "escaped markup": lambda: "<description>" + "&lt;a href='x'&gt;" * 100_000 + "</description>",
    "escaped comments": lambda: f"<description>{'&lt;!-- ' * 100_000}</description>",
    "escaped quotes": lambda: f"<description>{'&lt;a b=&quot;' * 50_000}</description>",
    "markup in CDATA": lambda: "<description><![CDATA[" + "<a href='x'>y" * 200_000 + "]]></description>",
    "many descriptions": lambda: f"<description>{'&lt;p&gt;x' * 500}</description>" * 200,
    "inline markup": lambda: f"<content type='xhtml'>{'<p>a</p>' * 50_000}</content>",
    "character references": lambda: f"<title>{'&nbsp;' * 500_000}</title>",
    "unknown references": lambda: f"<title>{'&x;' * 500_000}</title>",
    "ampersands": lambda: f"<title>{'&' * 1_000_000}</title>",
    "a title of a million": lambda: f"<title>{'a' * 2_000_000}</title>",
    "a link of a million": lambda: f"<link>https://berita.example/{'a/../' * 300_000}</link>",
    "an id of a million": lambda: f"<guid>{'a' * 2_000_000}</guid>",
    "bases within bases": lambda: "<x xml:base='a/'>" * 30_000,
    "namespaces without end": lambda: "".join(f"<x xmlns:n{n}='n{n}'/>" for n in range(20_000)),
}  # fmt: skip


@pytest.mark.fault("T3")
@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_costs_little_and_hides_nothing(name: str) -> None:
    trap = TRAPS[name]()
    found, _ = read(rss(FIRST, f"<item>{trap}</item>", LAST))
    assert found[:1] == ["berita-1"]
    swallowed = name in ("comments never ended", "CDATA never ended", "tags never ended")
    assert swallowed or found[-1:] == ["berita-2"]


@pytest.mark.fault("T3")
@pytest.mark.parametrize("name", [name for name in TRAPS if "escaped" in name or "markup" in name or "many" in name])
def test_cleaning_costs_little(name: str) -> None:
    item = f"<item><link>https://berita.example/berita-1</link>{TRAPS[name]()}</item>"
    start = time.process_time()
    found, _ = feeds.entries(rss(item, *[item[:9_000]] * 100), HERE)
    assert time.process_time() - start < SECONDS
    assert found[0].link == "https://berita.example/berita-1"


@pytest.mark.fault("T3")
@pytest.mark.parametrize("name", ["categories without end", "tags never closed", "an author in many pieces"])
def test_a_trap_before_the_first_entry(name: str) -> None:
    assert read(rss(TRAPS[name](), FIRST, LAST))[0] == ["berita-1", "berita-2"]


@pytest.mark.fault("T3")
@pytest.mark.parametrize("trap", [
    f"<author>{'a.' * 150}</author>",
    f"<tags>{'a,' * 150}</tags>" * 5, "<a><b><c>", "<title>a & b</p>", "<x " + 'a="b" ' * 600 + "/>",
])  # fmt: skip
def test_many_small_traps(trap: str) -> None:
    count = min(3_000, 4_500_000 // (len(trap) + 60))
    items = (f"<item><link>https://berita.example/berita-{n}</link>{trap}</item>" for n in range(count))
    found, problem = read(rss(*items))
    assert len(found) == count
    assert problem


def test_what_is_too_much_to_be_read_in_full_still_has_its_address_title_and_times() -> None:
    items = [
        f"<item><title>Judul &amp;amp; {n}</title><link>/berita-{n}</link><guid isPermaLink='false'>g{n}</guid>"
        f"<pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>{'<category>c</category>' * 5}</item>"
        for n in range(3_000)
    ]
    found = feeds.links(rss(*items), HERE, SOURCE)
    assert [link.url.rpartition("-")[2] for link in found.links] == list(map(str, range(3_000)))
    last = found.links[-1]
    assert (last.title, last.guid, last.published_raw) == ("Judul & 2999", "g2999", "Fri, 20 Nov 2026 08:00:00 +0700")
    assert "were read by address, title and time only" in (found.problem or "")


@pytest.mark.parametrize(("text", "link", "title"), [
    ("<item><title>S</title><link>/1</link></item>", "/1", "S"),
    ("<item><title><![CDATA[S & t]]></title><link>/1</link></item>", "/1", "S & t"),
    ("<entry><title type='html'>S</title><link rel='alternate' href='/1'/></entry>", "/1", "S"),
    ("<entry><link rel='self' href='/s'/><link href='/1?a=1&amp;b=2'/><title>S</title></entry>", "/1?a=1&b=2", "S"),
    ("<a:entry><a:title>S</a:title><a:link href=\"/1\"/></a:entry>", "/1", "S"),
    ("<item><title>S</title><guid>/1</guid></item>", "/1", "S"),
    ("<item><title>S</title><guid isPermaLink='false'>1</guid></item>", None, "S"),
    ("<item><title>S</title><link>/1</link><title>T</title></item>", "/1", "S"),
    ("<item><title>S<link>/1</link><item>", "/1", "S"),
])  # fmt: skip
def test_plain_entries(text: str, link: str | None, title: str) -> None:
    (entry,) = islice(plain_entries(text), 2)
    assert (entry.link, entry.title) == (link, title)
