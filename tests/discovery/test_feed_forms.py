"""Every form of feed that was ever in use, one line a case: a fragment, a field, and what it must hold."""

import base64
import time

import pytest
from feed_samples import HERE, ONE, Case, atom, atom03, cdf, check, first, named, rss, rss090, rss10, utc


@named([
    # title
    ("<title>Satu</title>", "title", "Satu"),
    ("<title> \n Satu \t </title>", "title", "Satu"),
    ("<title>Satu &amp; dua</title>", "title", "Satu & dua"),
    ("<title>AT&amp;T</title>", "title", "AT&T"),
    ("<title>3 &lt; 5</title>", "title", "3 < 5"),
    ("<title>Satu &#38; dua</title>", "title", "Satu & dua"),
    ("<title>Satu &#x26; dua</title>", "title", "Satu & dua"),
    ("<title><![CDATA[Satu & dua]]></title>", "title", "Satu & dua"),
    ("<title>Satu <![CDATA[& dua]]> tiga</title>", "title", "Satu & dua tiga"),
    ("<title>Kopi &#8220;tubruk&#8221;</title>", "title", "Kopi “tubruk”"),
    ("<title>Kopi &#x201C;tubruk&#x201D;</title>", "title", "Kopi “tubruk”"),
    ("<title>Kopi &#147;tubruk&#148;</title>", "title", "Kopi “tubruk”"),
    ("<title>Kopi &#x93;tubruk&#x94;</title>", "title", "Kopi “tubruk”"),
    ("<title>Harga 5 &#128;</title>", "title", "Harga 5 €"),
    ("<title>Kopi\x93tubruk\x94</title>", "title", "Kopi“tubruk”"),
    ("<title>Caf\u00c3\u00a9</title>", "title", "Café"),  # UTF-8 taken for Latin-1 and encoded again
    ("<title>Satu &amp;amp; dua</title>", "title", "Satu &amp; dua"),
    ("<title>Satu &amp;eacute; dua</title>", "title", "Satu &eacute; dua"),
    ("<title>&lt;b&gt;Satu&lt;/b&gt; dua</title>", "title", "<b>Satu</b> dua"),
    ("<title><![CDATA[<b>Satu</b> dua]]></title>", "title", "<b>Satu</b> dua"),
    ("<title>Satu&lt;b onclick='jahat()'&gt;dua&lt;/b&gt;</title>", "title", "Satu<b>dua</b>"),
    ("<title></title>", "title", ""),
    ("<title/>", "title", ""),
    ("", "title", None),
    ("<title>Satu</title><media:title>Foto</media:title>", "title", "Satu"),
    ("<media:title>Foto</media:title><title>Satu</title>", "title", "Satu"),
    ("<title>Satu</title><itunes:title>Siaran</itunes:title>", "title", "Satu"),
    ("<title>Satu</title><source url='https://x.example/'>Lain</source>", "title", "Satu"),
    ("<title>Satu</title><image><title>Foto</title></image>", "title", "Satu"),
    ("<dc:title>Satu</dc:title>", "title", "Satu"),
    ("<TITLE>Satu</TITLE>", "title", "Satu"),
    ("<title>日本語 العربية</title>", "title", "日本語 العربية"),
    ("<title>&#26085;&#x672C;</title>", "title", "日本"),
    ("<title>\U0001f600 &#128512;</title>", "title", "😀 😀"),
    # link
    (f"<link>{ONE}</link>", "link", ONE),
    (f"<link>\n  {ONE}\n</link>", "link", ONE),
    ("<link>/1</link>", "link", ONE),
    ("<link>../1</link>", "link", ONE),
    ("<link>//berita.example/1</link>", "link", ONE),
    ("<link>?id=1</link>", "link", f"{HERE}?id=1"),
    (f"<link><![CDATA[{ONE}]]></link>", "link", ONE),
    (f"<link>{ONE}?a=1&amp;b=2</link>", "link", f"{ONE}?a=1&b=2"),
    (f"<link><![CDATA[{ONE}?a=1&b=2]]></link>", "link", f"{ONE}?a=1&b=2"),
    (f"<link xml:base='https://lain.example/'>{ONE}</link>", "link", ONE),
    ("<link xml:base='https://lain.example/a/'>1</link>", "link", "https://lain.example/a/1"),
    (f"<link href='{ONE}'/>", "link", ONE),
    (f"<atom:link rel='alternate' href='{ONE}'/>", "link", ONE),
    (f"<atom:link href='{ONE}'/>", "link", ONE),
    (f"<atom:link rel='self' href='{HERE}'/><link>{ONE}</link>", "link", ONE),
    (f"<link>{ONE}</link><atom:link rel='self' href='{HERE}'/>", "link", ONE),
    (f"<link>{ONE}</link><atom:link rel='replies' type='text/html' href='{ONE}#c'/>", "link", ONE),
    (f"<link>{ONE}</link><comments>{ONE}#c</comments>", "link", ONE),
    (f"<link>{ONE}</link><wfw:commentRss>{ONE}/feed</wfw:commentRss>", "link", ONE),
    (f"<link>{ONE}</link><enclosure url='https://berita.example/a.mp3' type='audio/mpeg' length='9'/>", "link", ONE),
    (f"<link>{ONE}</link><media:content url='https://berita.example/a.jpg'/>", "link", ONE),
    (f"<link>{ONE}</link><image><link>https://berita.example/f</link></image>", "link", ONE),
    (f"<link>https://jalan.example/1</link><feedburner:origLink>{ONE}</feedburner:origLink>", "link", ONE),
    (f"<guid>{ONE}</guid>", "link", ONE),
    (f"<guid isPermaLink='true'>{ONE}</guid>", "link", ONE),
    (f"<guid isPermaLink='TRUE'>{ONE}</guid>", "link", ONE),
    ("<guid>/1</guid>", "link", ONE),
    ("<guid isPermaLink='false'>abc</guid>", "link", None),
    (f"<guid isPermaLink='false'>{ONE}</guid>", "link", ONE),  # all that is said of where it is
    (f"<link>{ONE}</link><guid>https://berita.example/9</guid>", "link", ONE),
    (f"<guid>https://berita.example/9</guid><link>{ONE}</link>", "link", ONE),
    (f"<link></link><guid>{ONE}</guid>", "link", ONE),
    (f"<link/>{ONE}", "link", None),
    ("<title>Satu</title>", "link", None),
    # id
    ("<guid>abc-1</guid>", "guid", "https://berita.example/umpan/abc-1"),  # a relative permalink
    ("<guid isPermaLink='false'>abc-1</guid>", "guid", "abc-1"),
    (f"<guid isPermaLink='true'>{ONE}</guid>", "guid", ONE),
    ("<guid isPermaLink='false'> abc-1 </guid>", "guid", "abc-1"),
    ("<guid isPermaLink='false'><![CDATA[a&b]]></guid>", "guid", "a&b"),
    ("<guid isPermaLink='false'>tag:berita.example,2026:1</guid>", "guid", "tag:berita.example,2026:1"),
    ("<guid>urn:uuid:1-2</guid>", "guid", "urn:uuid:1-2"),
    ("<id>urn:uuid:1-2</id>", "guid", "urn:uuid:1-2"),
    ("", "guid", None),
    # times
    ("<pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>", "published_raw", "Fri, 20 Nov 2026 08:00:00 +0700"),
    ("<pubDate> Fri, 20 Nov 2026 08:00:00 GMT </pubDate>", "published_raw", "Fri, 20 Nov 2026 08:00:00 GMT"),
    ("<pubdate>20 Nov 2026</pubdate>", "published_raw", "20 Nov 2026"),
    ("<pubDate></pubDate>", "published_raw", ""),
    ("", "published_raw", None),
    ("<dcterms:issued>2026-11-20</dcterms:issued>", "published_raw", "2026-11-20"),
    ("<published>2026-11-20</published>", "published_raw", "2026-11-20"),
    ("<atom:published>2026-11-20</atom:published>", "published_raw", "2026-11-20"),
    ("<dc:date>2026-11-20</dc:date>", "modified_raw", "2026-11-20"),
    ("<dcterms:modified>2026-11-20</dcterms:modified>", "modified_raw", "2026-11-20"),
    ("<atom:updated>2026-11-20</atom:updated>", "modified_raw", "2026-11-20"),
    ("<lastBuildDate>20 Nov 2026</lastBuildDate>", "modified_raw", "20 Nov 2026"),
    ("<pubDate>20 Nov 2026</pubDate>", "modified_raw", None),
    ("<pubDate>20 Nov 2026</pubDate><dc:date>2026-11-21</dc:date>", "published_raw", "20 Nov 2026"),
    ("<pubDate>20 Nov 2026</pubDate><dc:date>2026-11-21</dc:date>", "modified_raw", "2026-11-21"),
    # authors
    ("<author>Sari</author>", "author", "Sari"),
    ("<author>Sari</author>", "authors", ("Sari",)),
    ("<author>sari@berita.example</author>", "author", "sari@berita.example"),
    ("<author>sari@berita.example (Sari Wulandari)</author>", "authors", ("Sari Wulandari",)),
    ("<author>Sari Wulandari (sari@berita.example)</author>", "authors", ("Sari Wulandari",)),
    ("<author>Sari Wulandari &lt;sari@berita.example&gt;</author>", "authors", ("Sari Wulandari",)),
    ("<author>sari@berita.example (Sari Wulandari)</author>", "author", "sari@berita.example (Sari Wulandari)"),
    ("<dc:creator>Sari</dc:creator>", "authors", ("Sari",)),
    ("<dc:creator><![CDATA[Sari]]></dc:creator>", "authors", ("Sari",)),
    ("<dc:creator>Sari</dc:creator><dc:creator>Adi</dc:creator>", "authors", ("Sari", "Adi")),
    ("<dc:creator>Sari</dc:creator>", "author", "Sari"),
    ("<itunes:author>Sari</itunes:author>", "authors", ("Sari",)),
    ("<author><name>Sari</name><email>s@b.example</email></author>", "authors", ("Sari",)),
    ("<atom:author><atom:name>Sari</atom:name></atom:author>", "authors", ("Sari",)),
    ("<managingEditor>Sari</managingEditor>", "authors", ("Sari",)),
    ("<author></author>", "authors", ()),
    ("", "authors", ()),
    ("", "author", None),
    # summary and content
    ("<description>Ringkas</description>", "summary", "Ringkas"),
    ("<description>&lt;p&gt;Ringkas&lt;/p&gt;</description>", "summary", "<p>Ringkas</p>"),
    ("<description><![CDATA[<p>Ringkas</p>]]></description>", "summary", "<p>Ringkas</p>"),
    ("<description>&lt;p&gt;a &amp;amp; b&lt;/p&gt;</description>", "summary", "<p>a &amp; b</p>"),
    ("<description>&lt;a href='/1'&gt;x&lt;/a&gt;</description>", "summary", f'<a href="{ONE}">x</a>'),
    ("<description>&lt;img src='f.jpg' onclick='jahat()'&gt;</description>", "summary",
     '<img src="https://berita.example/umpan/f.jpg" />'),
    ("<description>a&lt;script&gt;jahat()&lt;/script&gt;b</description>", "summary", "ab"),
    ("<description>&lt;a href='javascript:jahat()'&gt;x&lt;/a&gt;</description>", "summary", '<a href="">x</a>'),
    ("<description>&lt;iframe src='x'&gt;&lt;/iframe&gt;a</description>", "summary", "a"),
    ("<description>&lt;b onmouseover='x'&gt;a&lt;/b&gt;</description>", "summary", "<b>a</b>"),
    ("<description>&lt;p style='position:fixed'&gt;a&lt;/p&gt;</description>", "summary", "<p>a</p>"),
    ("<description>&lt;object data='x'&gt;&lt;/object&gt;a</description>", "summary", "a"),
    ("<description>a &lt; b</description>", "summary", "a < b"),
    ("<description/>", "summary", ""),
    ("", "summary", None),
    ("<dc:description>Ringkas</dc:description>", "summary", "Ringkas"),
    ("<itunes:summary>Ringkas</itunes:summary>", "summary", "Ringkas"),
    ("<media:description>Foto</media:description>", "summary", "Foto"),
    ("<description>Ringkas</description><content:encoded>Isi</content:encoded>", "summary", "Ringkas"),
    ("<content:encoded>Isi</content:encoded><description>Ringkas</description>", "summary", "Ringkas"),
    ("<description>Ringkas</description><content:encoded>Isi</content:encoded>", "content", "Isi"),
    ("<content:encoded><![CDATA[<p>Isi</p>]]></content:encoded>", "content", "<p>Isi</p>"),
    ("<content:encoded>&lt;p&gt;Isi&lt;/p&gt;</content:encoded>", "content", "<p>Isi</p>"),
    ("<content:encoded>Isi</content:encoded>", "summary", "Isi"),
    ("<xhtml:body><p>Isi</p></xhtml:body>", "content", "<p>Isi</p>"),
    ("<body xmlns='http://www.w3.org/1999/xhtml'><p>Isi</p></body>", "content", "<p>Isi</p>"),
    ("<fullitem>Isi</fullitem>", "content", "Isi"),
    ("<content>Isi</content>", "content", "Isi"),
    # categories
    ("<category>Desa</category>", "categories", ("Desa",)),
    ("<category domain='https://x.example/'>Desa</category>", "categories", ("Desa",)),
    ("<category>Desa</category><category>Kota</category>", "categories", ("Desa", "Kota")),
    ("<category>Desa</category><category>Desa</category>", "categories", ("Desa",)),
    ("<category>Desa/Kota</category>", "categories", ("Desa/Kota",)),
    ("<dc:subject>Desa</dc:subject>", "categories", ("Desa",)),
    ("<keywords>Desa</keywords>", "categories", ("Desa",)),
    ("<itunes:keywords>Desa, Kota</itunes:keywords>", "categories", ("Desa", "Kota")),
    ("<itunes:category text='Desa'/>", "categories", ("Desa",)),
    ("<category></category>", "categories", ()),
    # language
    ("<title xml:lang='id'>Satu</title>", "language", "id"),
    ("<title>Satu</title>", "language", None),
])  # fmt: skip
def test_rss(case: Case) -> None:
    check(rss, case)


@named([
    (f"<title>Satu</title><link>{ONE}</link>", "title", "Satu"),
    (f"<title>Satu</title><link>{ONE}</link>", "link", ONE),
    ("<title>Satu</title><description>Ringkas</description>", "summary", "Ringkas"),
])  # fmt: skip
@pytest.mark.parametrize("version", ["0.91", "0.92", "0.93", "0.94", "2.0", "2.0.1", "2.1", "", "9"])
def test_versions_of_rss(version: str, case: Case) -> None:
    check(lambda item: rss(item, version), case)


NETSCAPE = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'


def test_netscapes_doctype() -> None:
    read = first(f'<?xml version="1.0"?>{NETSCAPE}{rss(f"<title>Caf&eacute;</title><link>{ONE}</link>", "0.91")}')
    assert (read.title, read.link) == ("Café", ONE)


@named([
    (f"<title>Satu</title><link>{ONE}</link>", "title", "Satu"),
    (f"<title>Satu</title><link>{ONE}</link>", "link", ONE),
    ("<link> https://berita.example/1\n</link>", "link", ONE),
])  # fmt: skip
def test_rss_0_90(case: Case) -> None:
    check(rss090, case)


@named([
    ("<title>Satu</title>", "title", "Satu"),
    (f"<link>{ONE}</link>", "link", ONE),
    ("", "link", ONE),
    ("", "guid", ONE),
    ("<description>Ringkas</description>", "summary", "Ringkas"),
    ("<dc:date>2026-11-20T08:00:00+07:00</dc:date>", "modified_raw", "2026-11-20T08:00:00+07:00"),
    ("<dcterms:created>2026-11-20</dcterms:created>", "modified_raw", None),
    ("<dc:creator>Sari</dc:creator>", "authors", ("Sari",)),
    ("<dc:subject>Desa</dc:subject>", "categories", ("Desa",)),
    ("<content:encoded>Isi</content:encoded>", "content", "Isi"),
    ("<dc:title>Satu</dc:title>", "title", "Satu"),
])  # fmt: skip
def test_rss_1_0(case: Case) -> None:
    check(rss10, case)


XHTML = 'xmlns="http://www.w3.org/1999/xhtml"'


@named([
    ("<title>Satu</title>", "title", "Satu"),
    ("<title type='text'>Satu &amp; dua</title>", "title", "Satu & dua"),
    ("<title type='text'>&lt;b&gt;Satu&lt;/b&gt;</title>", "title", "<b>Satu</b>"),
    ("<title type='html'>&lt;b&gt;Satu&lt;/b&gt; dua</title>", "title", "<b>Satu</b> dua"),
    ("<title type='html'>a&lt;script&gt;x()&lt;/script&gt;</title>", "title", "a"),
    ("<title type='html'><![CDATA[<b>Satu</b>]]></title>", "title", "<b>Satu</b>"),
    ("<title type='html'>Satu &amp;amp; dua</title>", "title", "Satu &amp; dua"),
    (f"<title type='xhtml'><div {XHTML}>Satu <b>dua</b></div></title>", "title", "Satu <b>dua</b>"),
    ("<title type='xhtml'><x:div xmlns:x='http://www.w3.org/1999/xhtml'>Satu <x:b>dua</x:b></x:div></title>", "title",
     "Satu <b>dua</b>"),
    (f"<link href='{ONE}'/>", "link", ONE),
    (f"<link rel='alternate' href='{ONE}'/>", "link", ONE),
    (f"<link rel='alternate' type='text/html' href='{ONE}'/>", "link", ONE),
    (f"<link rel='alternate' type='application/xhtml+xml' href='{ONE}'/>", "link", ONE),
    (f"<link rel='ALTERNATE' type='TEXT/HTML' href='{ONE}'/>", "link", ONE),
    (f"<link type='application/json' href='/1.json'/><link type='text/html' href='{ONE}'/>", "link", ONE),
    (f"<link type='text/html' href='{ONE}'/><link type='application/json' href='/1.json'/>", "link", ONE),
    ("<link rel='alternate' type='application/pdf' href='/1.pdf'/>", "link", "https://berita.example/1.pdf"),
    (f"<link rel='self' href='/1.atom'/><link href='{ONE}'/>", "link", ONE),
    (f"<link rel='edit' href='/e/1'/><link rel='enclosure' href='/1.mp3'/><link href='{ONE}'/>", "link", ONE),
    (f"<link rel='via' href='https://lain.example/'/><link rel='alternate' href='{ONE}'/>", "link", ONE),
    (f"<link rel='http://www.iana.org/assignments/relation/alternate' href='{ONE}'/>", "link", ONE),
    ("<link rel='self' href='/1.atom'/>", "link", None),
    ("<link href='1' xml:base='https://berita.example/a/'/>", "link", "https://berita.example/a/1"),
    ("<id>https://berita.example/1</id>", "link", ONE),
    ("<id>tag:berita.example,2026:1</id>", "guid", "tag:berita.example,2026:1"),
    ("<id> tag:b,1 </id>", "guid", "tag:b,1"),
    ("<id>a</id>", "guid", "https://berita.example/umpan/a"),
    ("<published>2026-11-20T08:00:00+07:00</published>", "published_raw", "2026-11-20T08:00:00+07:00"),
    ("<updated>2026-11-20T08:00:00+07:00</updated>", "modified_raw", "2026-11-20T08:00:00+07:00"),
    ("<updated>2026-11-20T08:00:00+07:00</updated>", "published_raw", None),
    ("<author><name>Sari</name></author>", "authors", ("Sari",)),
    ("<author><name>Sari</name></author>", "author", "Sari"),
    ("<author><name>Sari</name><email>s@b.example</email><uri>/s</uri></author>", "author", "Sari (s@b.example)"),
    ("<author><name>Sari</name><email>s@b.example</email></author>", "authors", ("Sari",)),
    ("<author><email>s@b.example</email></author>", "author", "s@b.example"),
    ("<author><name>Sari</name></author><author><name>Adi</name></author>", "authors", ("Sari", "Adi")),
    ("<contributor><name>Adi</name></contributor>", "authors", ()),
    ("<author><name>Sari</name></author><contributor><name>Adi</name></contributor>", "authors", ("Sari",)),
    ("<source><author><name>Sari</name></author><title>L</title></source>", "authors", ("Sari",)),
    ("<source><title>L</title></source><title>Satu</title>", "title", "Satu"),
    ("<title>Satu</title><source><title>L</title></source>", "title", "Satu"),
    (f"<link href='{ONE}'/><source><link href='https://lain.example/'/></source>", "link", ONE),
    ("<id>urn:a</id><source><id>urn:b</id></source>", "guid", "urn:a"),
    ("<updated>2026-11-20</updated><source><updated>2020-01-01</updated></source>", "modified_raw", "2026-11-20"),
    ("<summary>Ringkas</summary>", "summary", "Ringkas"),
    ("<summary type='html'>&lt;p&gt;Ringkas&lt;/p&gt;</summary>", "summary", "<p>Ringkas</p>"),
    (f"<summary type='xhtml'><div {XHTML}><p>Ringkas</p></div></summary>", "summary", "<p>Ringkas</p>"),
    ("<content type='text'>Isi</content>", "content", "Isi"),
    ("<content type='html'>&lt;p&gt;Isi&lt;/p&gt;</content>", "content", "<p>Isi</p>"),
    (f"<content type='xhtml'><div {XHTML}><p>Isi &amp; lain</p></div></content>", "content", "<p>Isi &amp; lain</p>"),
    (f"<content type='xhtml'><div {XHTML}>a<br/>b</div></content>", "content", "a<br />b"),
    ("<content type='text/html'>&lt;p&gt;Isi&lt;/p&gt;</content>", "content", "<p>Isi</p>"),
    ("<content type='html'>&lt;a href='/1'>x&lt;/a></content>", "content", f'<a href="{ONE}">x</a>'),
    ("<content type='html' xml:base='https://lain.example/a/'>&lt;a href='1'>x&lt;/a></content>", "content",
     '<a href="https://lain.example/a/1">x</a>'),
    (f"<content type='application/octet-stream'>{base64.b64encode(b'Isi').decode()}</content>", "content", "Isi"),
    ("<content src='https://berita.example/1'/>", "content", None),
    ("<content type='text'>Isi</content>", "summary", "Isi"),
    ("<summary>Ringkas</summary><content>Isi</content>", "summary", "Ringkas"),
    ("<category term='Desa'/>", "categories", ("Desa",)),
    ("<category term='Desa' label='Pedesaan' scheme='https://x.example/'/>", "categories", ("Desa",)),
    ("<category term='Desa'/><category term='Kota'/>", "categories", ("Desa", "Kota")),
    ("<title xml:lang='jv'>Siji</title>", "language", "jv"),
    ("<title>Satu</title><content xml:lang='id'>Isi</content>", "language", "id"),
])  # fmt: skip
def test_atom(case: Case) -> None:
    check(atom, case)


@named([
    ("<title>Satu</title>", "title", "Satu"),
    ("<title mode='escaped'>Satu &amp;amp; dua</title>", "title", "Satu &amp; dua"),
    ("<title type='text/html' mode='escaped'>&lt;b>Satu&lt;/b></title>", "title", "<b>Satu</b>"),
    (f"<title mode='base64'>{base64.b64encode(b'Satu').decode()}</title>", "title", "Satu"),
    (f"<title type='application/xhtml+xml' mode='xml'><div {XHTML}>Satu</div></title>", "title", "<div>Satu</div>"),
    (f"<link rel='alternate' type='text/html' href='{ONE}'/>", "link", ONE),
    ("<id>tag:b,1</id>", "guid", "tag:b,1"),
    ("<issued>2026-11-20T08:00:00+07:00</issued>", "published_raw", "2026-11-20T08:00:00+07:00"),
    ("<modified>2026-11-20T08:00:00Z</modified>", "modified_raw", "2026-11-20T08:00:00Z"),
    ("<created>2026-11-20</created>", "published_raw", None),
    ("<created>2026-11-20</created><issued>2026-11-21</issued>", "published_raw", "2026-11-21"),
    ("<author><name>Sari</name><url>/s</url></author>", "authors", ("Sari",)),
    ("<summary>Ringkas</summary>", "summary", "Ringkas"),
    ("<summary type='text/html' mode='escaped'>&lt;p>Ringkas&lt;/p></summary>", "summary", "<p>Ringkas</p>"),
    (f"<content mode='base64' type='text/html'>{base64.b64encode(b'<p>I</p>').decode()}</content>", "content",
     "<p>I</p>"),
    (f"<content type='application/xhtml+xml' mode='xml'><div {XHTML}><p>Isi</p></div></content>", "content",
     "<div><p>Isi</p></div>"),
    ("<content type='text/plain' mode='escaped'>Isi &amp;lt; x</content>", "content", "Isi &lt; x"),
    ("<dc:subject xmlns:dc='http://purl.org/dc/elements/1.1/'>Desa</dc:subject>", "categories", ("Desa",)),
])  # fmt: skip
def test_atom_0_3(case: Case) -> None:
    check(atom03, case)


@named([
    (f'<ITEM HREF="{ONE}"><TITLE>Satu</TITLE></ITEM>', "link", ONE),
    (f'<ITEM HREF="{ONE}"><TITLE>Satu</TITLE></ITEM>', "title", "Satu"),
    (f'<ITEM HREF="{ONE}" LASTMOD="2026-11-20T08:00"><TITLE>Satu</TITLE></ITEM>', "modified_raw", "2026-11-20T08:00"),
    (f'<ITEM HREF="{ONE}"><ABSTRACT>Ringkas</ABSTRACT></ITEM>', "summary", "Ringkas"),
])  # fmt: skip
def test_cdf(case: Case) -> None:
    check(cdf, case)


@named([
    # RFC 822 and what is made of it
    ("Fri, 20 Nov 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Fri, 20 Nov 2026 08:00:00 UT", "published", utc(2026, 11, 20, 8)),
    ("Fri, 20 Nov 2026 08:00:00 Z", "published", utc(2026, 11, 20, 8)),
    ("Fri, 20 Nov 2026 08:00:00 +0700", "published", utc(2026, 11, 20, 1)),
    ("Fri, 20 Nov 2026 08:00:00 -0330", "published", utc(2026, 11, 20, 11, 30)),
    ("Fri, 20 Nov 2026 08:00:00 +07:00", "published", utc(2026, 11, 20, 1)),
    ("Fri, 20 Nov 2026 08:00:00 GMT+07:00", "published", utc(2026, 11, 20, 1)),
    ("Fri, 20 Nov 2026 08:00:00 Etc/GMT", "published", utc(2026, 11, 20, 8)),
    ("Fri, 20 Nov 2026 08:00:00 EST", "published", utc(2026, 11, 20, 13)),
    ("Fri, 20 Nov 2026 08:00:00 EDT", "published", utc(2026, 11, 20, 12)),
    ("Fri, 20 Nov 2026 08:00:00 CST", "published", utc(2026, 11, 20, 14)),
    ("Fri, 20 Nov 2026 08:00:00 MST", "published", utc(2026, 11, 20, 15)),
    ("Fri, 20 Nov 2026 08:00:00 PST", "published", utc(2026, 11, 20, 16)),
    ("Fri, 20 Nov 2026 08:00:00 PDT", "published", utc(2026, 11, 20, 15)),
    ("Fri, 20 Nov 2026 08:00:00 AT", "published", utc(2026, 11, 20, 12)),
    ("Thu, 20 Aug 2026 08:00:00 AT", "published", utc(2026, 8, 20, 11)),
    ("2026-11-20T08:00:00 AT", "published", utc(2026, 11, 20, 12)),
    ("Fri, 20 Nov 2026 08:00:00 ET", "published", utc(2026, 11, 20, 13)),
    ("Fri, 20 Nov 2026 08:00 CT", "published", utc(2026, 11, 20, 14)),
    ("Thu, 20 Aug 2026 8:00 am CT", "published", utc(2026, 8, 20, 13)),
    ("Fri, 20 Nov 2026 08:00:00 WIB", "published", utc(2026, 11, 20, 1)),
    ("Fri, 20 Nov 2026 08:00:00 WITA", "published", utc(2026, 11, 20, 0)),
    ("Fri, 20 Nov 2026 08:00:00 WIT", "published", utc(2026, 11, 19, 23)),
    ("Fri, 20 Nov 2026 08:00 WIB", "published", utc(2026, 11, 20, 1)),
    ("20 Nov 2026 08:00 WIB", "published", utc(2026, 11, 20, 1)),
    ("Fri, 20 Nov 2026 08:00:00 JST", "published", utc(2026, 11, 19, 23)),
    ("Fri, 20 Nov 2026 08:00:00 MSK", "published", utc(2026, 11, 20, 5)),
    ("Fri, 20 Nov 2026 08:00:00 CET", "published", utc(2026, 11, 20, 7)),
    ("Fri, 20 Nov 2026 08:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Fri, 20 Nov 2026 8:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Fri,20 Nov 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Fri 20 Nov 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Friday, 20 November 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("20 Nov 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("20 Nov 2026 08:00:00", "published", utc(2026, 11, 20, 8)),
    ("20 Nov 2026", "published", utc(2026, 11, 20)),
    ("Fri, 20 Nov 2026", "published", utc(2026, 11, 20)),
    ("Fri, 2 Jan 2026 08:00:00 GMT", "published", utc(2026, 1, 2, 8)),
    ("Fri, 20 Nov 26 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Sun, 20 Nov 94 08:00:00 GMT", "published", utc(1994, 11, 20, 8)),
    ("Thu, 5 Nov 4 08:00:00 GMT", "published", utc(2004, 11, 5, 8)),
    ("Nov 20, 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Fri, Nov 20 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("XXX, 20 Nov 2026 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Sat, 29 Feb 2020 23:59:59 GMT", "published", utc(2020, 2, 29, 23, 59, 59)),
    ("Fri, 20 Nov 2026 24:00:00 GMT", "published", utc(2026, 11, 21)),
    ("Fri, 20 Nov 2026 24:00 GMT", "published", utc(2026, 11, 21)),
    ("2026-11-20T24:00:00Z", "published", utc(2026, 11, 21)),
    ("9999-12-31T24:00:00Z", "published", None),  # there is no day after it
    ("9999-12-31T23:00:00-05:00", "published", None),
    ("Fri, 20 Nov 2026 08:24:00 GMT", "published", utc(2026, 11, 20, 8, 24)),
    ("Fri, 20 Nov 2026 08:24 GMT", "published", utc(2026, 11, 20, 8, 24)),
    ("20 November 2026 08:24:00 WIB", "published", utc(2026, 11, 20, 1, 24)),
    ("fri, 20 nov 2026 08:00:00 gmt", "published", utc(2026, 11, 20, 8)),
    ("Jumat, 20 November 2026 08:00:00 +0700", "published", utc(2026, 11, 20, 1)),
    ("Kamis, 20 Agustus 2026 08:00 WIB", "published", utc(2026, 8, 20, 1)),
    # asctime, perforce
    ("Fri Nov 20 08:00:00 2026", "published", utc(2026, 11, 20, 8)),
    ("Fri Nov 20 08:00:00 +0700 2026", "published", utc(2026, 11, 20, 1)),
    ("Fri Nov 20 08:00:00 WIB 2026", "published", utc(2026, 11, 20, 1)),
    ("Fri, 2026/11/20 08:00:00 GMT", "published", utc(2026, 11, 20, 8)),
    ("Fri, 2026/11/20 08:00:00 PST", "published", utc(2026, 11, 20, 16)),
    # W3CDTF
    ("2026", "published", utc(2026, 1, 1)),
    ("2026-11", "published", utc(2026, 11, 1)),
    ("2026-11-20", "published", utc(2026, 11, 20)),
    ("2026-11-20T08:00Z", "published", utc(2026, 11, 20, 8)),
    ("2026-11-20T08:00:30Z", "published", utc(2026, 11, 20, 8, 0, 30)),
    ("2026-11-20T08:00:30.25Z", "published", utc(2026, 11, 20, 8, 0, 30, 250_000)),
    ("2026-11-20T08:00:00+07:00", "published", utc(2026, 11, 20, 1)),
    ("2026-11-20T08:00:00-03:30", "published", utc(2026, 11, 20, 11, 30)),
    ("2026-11-20T08:00:00+0700", "published", utc(2026, 11, 20, 1)),
    ("2026-11-20T08:00:00", "published", utc(2026, 11, 20, 8)),
    ("2026-11-20 08:00:00", "published", utc(2026, 11, 20, 8)),
    ("2026-11-20 08:00:00 +0700", "published", utc(2026, 11, 20, 1)),
    ("2026-11-20 08:00:00 +07:00", "published", utc(2026, 11, 20, 1)),
    ("2026-11-20 08:00:00 WIB", "published", utc(2026, 11, 20, 1)),
    ("2026-11-20 08:00:00.0", "published", utc(2026, 11, 20, 8)),
    ("2026-11-20t08:00:00z", "published", utc(2026, 11, 20, 8)),
    (" 2026-11-20T08:00:00Z ", "published", utc(2026, 11, 20, 8)),
    ("2020-02-29T08:00:00Z", "published", utc(2020, 2, 29, 8)),
    # ISO 8601
    ("20261120", "published", utc(2026, 11, 20)),
    ("2026-324", "published", utc(2026, 11, 20)),
    ("2026324", "published", utc(2026, 11, 20)),
    ("2026-W47-5", "published", utc(2026, 11, 20)),
    ("2026W475", "published", utc(2026, 11, 20)),
    ("20261120T080000Z", "published", utc(2026, 11, 20, 8)),
    ("20261120T0800+0700", "published", utc(2026, 11, 20, 1)),
    # others
    ("2026년 11월 20일  오전 08:00:00", "published", utc(2026, 11, 20, 8)),
    ("2026-11-20 오후 08:00:00", "published", utc(2026, 11, 20, 20)),
    ("1795161600", "published", utc(2026, 11, 20, 8)),
    ("20/11/2026 08:00", "published", utc(2026, 11, 20, 8)),
    # none
    ("kemarin", "published", None),
    ("", "published", None),
    ("-", "published", None),
    ("0000-00-00T00:00:00Z", "published", None),
    ("2026-13-45", "published", None),
    ("Fri, 31 Nov 2026 08:00:00 GMT", "published", None),
    ("99999999999999999999", "published", None),
    ("\ud55c\uad6d", "published", None),
])  # fmt: skip
def test_times(case: Case) -> None:
    check(lambda raw: rss(f"<pubDate>{raw}</pubDate>"), case)


def test_times_do_not_depend_on_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for zone in ("UTC", "America/New_York", "Asia/Jakarta"):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        # in New York this hour does not exist
        assert first(rss("<pubDate>2026-03-08T02:30:00</pubDate>")).published == utc(2026, 3, 8, 2, 30)
        assert first(rss("<pubDate>20260308T02:30:00</pubDate>")).published == utc(2026, 3, 8, 2, 30)
    monkeypatch.undo()
    time.tzset()
