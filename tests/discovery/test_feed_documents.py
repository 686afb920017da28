"""Whole documents of feeds: ill-formed ones, every state of the root, prefixes, what is inherited, encodings."""

import pytest
from feed_samples import ATOM, ATOM03, DC, ONE, RDF, TERMS, Case, check, first, named, rss


@named([
    # ill-formed
    ("<title>Satu & dua</title>", "title", "Satu & dua"),
    ("<title>Satu &dua; tiga</title>", "title", "Satu &dua; tiga"),
    ("<title>Kopi&nbsp;susu</title>", "title", "Kopi\xa0susu"),
    ("<title>Caf&eacute;</title>", "title", "Café"),
    ("<title>&hellip; &rarr; &euro;</title>", "title", "… → €"),
    ("<title>AT&T</title>", "title", "AT&T"),
    ("<title>a < b</title>", "title", "a < b"),
    ("<title>A\x0cB</title>", "title", "A\x0cB"),
    ("<title>A\x08B</title>", "title", "A\x08B"),
    ("<title>A\x00B</title>", "title", "A\x00B"),
    ("<title>A&#0;B &#x110000; &#xD800;</title><guid>https://berita.example/1</guid>", "link", ONE),
    ("<title>Satu</title><b>", "title", "Satu"),
    ("<title>Satu</b></title>", "title", "Satu"),
    ("<title>Satu</title></description>", "title", "Satu"),
    ("<title>Satu</TITLE>", "title", "Satu"),
    ("<tidak:ada>x</tidak:ada><title>Satu</title>", "title", "Satu"),
    ("<tidak:title>x</tidak:title><title>Satu</title>", "title", "Satu"),
    ("<title tidak:ada='x'>Satu</title>", "title", "Satu"),
    ("<title a=1>Satu</title>", "title", "Satu"),
    ("<title a='1' a='2'>Satu</title>", "title", "Satu"),
    ("<title a='x>y'>Satu</title>", "title", "Satu"),
    ("<title><![CDATA[Satu]]</title>", "guid", None),
    (f"<link>{ONE}?a=1&b=2</link>", "link", f"{ONE}?a=1&b=2"),
    (f"<link>{ONE}?a=1&copy=2</link>", "link", f"{ONE}?a=1&copy=2"),
    (f"<link>{ONE}</link><title>Satu", "link", ONE),
    (f"<link>{ONE}</link><description>&lt;p&gt;a & b", "link", ONE),
    (f"<link>{ONE}</link><description><p>a<br>b</p></description>", "link", ONE),
    ("<description>a<br>b</description>", "summary", "a<br />b"),
    ("<!-- a -- b --><title>Satu</title>", "title", "Satu"),
    ("<!-- <title>Lain</title> --><title>Satu</title>", "title", "Satu"),
    ("<?php echo ?><title>Satu</title>", "title", "Satu"),
    ("<title>Satu<!-- x --> dua</title>", "title", "Satu dua"),
])  # fmt: skip
def test_ill_formed_items(case: Case) -> None:
    check(rss, case)


ITEM = f"<item><title>Satu</title><link>{ONE}</link></item>"
ENTRY = f"<entry><title>Satu</title><link href='{ONE}'/></entry>"


@pytest.mark.parametrize("payload", [
    f"<rss><channel>{ITEM}</channel></rss>",
    f"<rss version='2.0'><channel><title>B</title></channel>{ITEM}</rss>",
    f"<rss version='2.0'>{ITEM}</rss>",
    f"<channel>{ITEM}</channel>",
    f"<rss version='2.0'><channel>{ITEM}",
    f"<rss version='2.0'><channel>{ITEM[:-7]}",
    f"<rss version='2.0'><channel>{ITEM[:-7]}<item><title>Dua</title></item></channel></rss>",
    f"<rss version='2.0'><channel><title>B</channel>{ITEM}</rss>",
    f"<RSS VERSION='2.0'><CHANNEL>{ITEM}</CHANNEL></RSS>",
    f"\n\n<?xml version='1.0'?><rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<?xml version='1.0'?>sampah<rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<?xml version='1.0'?><?xml-stylesheet href='a.xsl'?><!-- a --><rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<?xml version='1.1'?><rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<?xml version='1.0' encoding=''?><rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<?xml version='1.0'?><?xml version='1.0'?><rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<!DOCTYPE rss><rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<!DOCTYPE rss [<!ENTITY kami 'Berita'>]><rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<br /><b>Warning</b>: salah<rss version='2.0'><channel>{ITEM}</channel></rss>",
    f"<rss version='2.0'><channel>{ITEM}</channel></rss>sampah",
    f"<rss version='2.0'><channel>{ITEM}</channel></rss><script>x</script>",
    f"<rss version='2.0' xmlns='http://backend.userland.com/rss2'><channel>{ITEM}</channel></rss>",
    f"<rss version='2.0' xmlns='http://backend.userland.com/RSS2'><channel>{ITEM}</channel></rss>",
    f"<rss version='2.0' xmlns='http://blogs.law.harvard.edu/tech/rss'><channel>{ITEM}</channel></rss>",
    f"<rss version='2.0' xmlns='https://lain.example/'><channel>{ITEM}</channel></rss>",
    f"<rdf:RDF xmlns:rdf='{RDF}' xmlns='http://purl.org/rss/1.0/'>{ITEM}</rdf:RDF>",
    f"<r:RDF xmlns:r='{RDF}' xmlns='http://purl.org/rss/1.0/'><channel/>{ITEM}</r:RDF>",
    f"<RDF xmlns='{RDF}' xmlns:s='http://purl.org/rss/1.0/'>{ITEM.replace('<', '<s:').replace('<s:/', '</s:')}</RDF>",
    f"<rdf:RDF>{ITEM}</rdf:RDF>",
    f"<feed xmlns='{ATOM}'>{ENTRY}</feed>",
    f"<feed xmlns='http://www.w3.org/2005/ATOM'>{ENTRY}</feed>",
    f"<feed xmlns='{ATOM03}' version='0.3'>{ENTRY}</feed>",
    f"<feed version='0.3'>{ENTRY}</feed>",
    f"<feed xmlns='http://purl.org/pie/' version='0.2'>{ENTRY}</feed>",
    f"<feed xmlns='http://example.com/newformat#' version='0.1'>{ENTRY}</feed>",
    f"<feed>{ENTRY}</feed>",
    f"<feed xmlns='{ATOM}'>{ENTRY}",
    f"<feed xmlns='{ATOM}'>{ENTRY[:-8]}",
    ENTRY,
    f"<a:feed xmlns:a='{ATOM}'>{ENTRY.replace('<', '<a:').replace('<a:/', '</a:')}</a:feed>",
    f"<Atom:feed xmlns:Atom='{ATOM}'>{ENTRY.replace('<', '<Atom:').replace('<Atom:/', '</Atom:')}</Atom:feed>",
    f"<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><rss><channel>{ITEM}</channel></rss></s:Envelope>",
])  # fmt: skip
def test_documents_in_every_state(payload: str) -> None:
    read = first(payload)
    assert (read.title, read.link) == ("Satu", ONE)


@named([
    (f"<c:creator xmlns:c='{DC}'>Sari</c:creator>", "authors", ("Sari",)),
    (f"<DC:creator xmlns:DC='{DC}'>Sari</DC:creator>", "authors", ("Sari",)),
    (f"<creator xmlns='{DC}'>Sari</creator>", "authors", ("Sari",)),
    (f"<x:date xmlns:x='{DC}'>2026-11-20</x:date>", "modified_raw", "2026-11-20"),
    (f"<x:date xmlns:x='{DC.upper()}'>2026-11-20</x:date>", "modified_raw", "2026-11-20"),
    (f"<x:issued xmlns:x='{TERMS}'>2026-11-20</x:issued>", "published_raw", "2026-11-20"),
    (f"<x:subject xmlns:x='{DC}'>Desa</x:subject>", "categories", ("Desa",)),
    ("<x:encoded xmlns:x='http://purl.org/rss/1.0/modules/content/'>Isi</x:encoded>", "content", "Isi"),
    (f"<x:published xmlns:x='{ATOM}'>2026-11-20</x:published>", "published_raw", "2026-11-20"),
    (f"<x:link xmlns:x='{ATOM}' href='{ONE}'/>", "link", ONE),
    ("<dc:creator xmlns:dc='https://lain.example/'>Sari</dc:creator><title>S</title>", "title", "S"),
])  # fmt: skip
def test_prefixes_are_what_they_are_bound_to(case: Case) -> None:
    check(lambda item: f"<rss version='2.0'><channel><item>{item}</item></channel></rss>", case)


@named([
    ("<dc:creator>Sari</dc:creator>", "authors", ("Sari",)),
    ("<dc:date>2026-11-20</dc:date>", "modified_raw", "2026-11-20"),
    ("<content:encoded>Isi</content:encoded>", "content", "Isi"),
    (f"<atom:link href='{ONE}'/>", "guid", None),
    ("<media:thumbnail url='x'/><title>Satu</title>", "title", "Satu"),
])  # fmt: skip
def test_prefixes_that_nobody_declared(case: Case) -> None:
    check(lambda item: f"<rss version='2.0'><channel><item>{item}</item></channel></rss>", case)


@named([
    ("", "authors", ("Redaksi",)),
    ("<author><name>Sari</name></author>", "authors", ("Sari",)),
    ("<source><author><name>Adi</name></author></source>", "authors", ("Adi",)),
    ("", "author", None),
    ("<title>Satu</title>", "language", "id"),
    ("<title xml:lang='jv'>Siji</title>", "language", "jv"),
    ("<link href='1'/>", "link", "https://berita.example/arsip/1"),
    ("<link href='1' xml:base='2026/'/>", "link", "https://berita.example/arsip/2026/1"),
])  # fmt: skip
def test_what_an_entry_inherits(case: Case) -> None:
    check(
        lambda entry: (
            f"<feed xmlns='{ATOM}' xml:lang='id' xml:base='/arsip/'><author><name>Redaksi</name></author>"
            f"<entry>{entry}</entry></feed>"
        ),
        case,
    )


def test_an_editor_of_rss_is_no_author() -> None:
    channel = "<rss version='2.0'><channel><managingEditor>Redaksi</managingEditor><language>id</language>"
    read = first(f"{channel}<item><title>Satu</title></item></channel></rss>")
    assert (read.authors, read.language) == ((), "id")


TEXT = "Café “x” Жук"
CYRILLIC, JAPANESE, CHINESE, KOREAN = "Жук и Ёж", "日本語のニュース", "中文新闻", "한국어 뉴스"


@pytest.mark.parametrize(("text", "encoding", "declared", "header"), [
    (TEXT, "utf-8", None, None),
    (TEXT, "utf-8", "utf-8", None),
    (TEXT, "utf-8", "UTF8", None),
    (TEXT, "utf-8-sig", None, None),
    (TEXT, "utf-8-sig", "utf-8", "text/xml; charset=iso-8859-1"),
    (TEXT, "utf-8", "iso-8859-1", None),
    (TEXT, "utf-8", "us-ascii", None),
    (TEXT, "utf-8", "utf-16", None),
    (TEXT, "utf-8", "tidak-ada", None),
    (TEXT, "utf-8", None, "text/xml"),
    (TEXT, "utf-8", None, "text/plain"),
    (TEXT, "utf-8", None, "application/rss+xml"),
    (TEXT, "utf-8", None, "text/html; charset=utf-8"),
    (TEXT, "utf-8", None, "application/xml; charset=utf-16"),
    (TEXT, "utf-8", None, "application/xml; charset="),
    (TEXT, "utf-8", None, ";;;charset;;"),
    (TEXT, "utf-16", None, None),
    (TEXT, "utf-16", "utf-16", None),
    (TEXT, "utf-16", "utf-8", None),
    (TEXT, "utf-16-le", "utf-16", None),
    (TEXT, "utf-16-be", "utf-16", None),
    (TEXT, "utf-16-le", "utf-16", "application/xml; charset=utf-16"),
    (TEXT, "utf-16-le", "iso-10646-ucs-2", None),
    (TEXT, "utf-32", None, None),
    (TEXT, "utf-32-le", "utf-32", None),
    (TEXT, "utf-32-be", "ucs-4", None),
    ("Café “x”", "windows-1252", "windows-1252", None),
    ("Café “x”", "windows-1252", "iso-8859-1", None),
    ("Café “x”", "windows-1252", None, None),
    ("Café “x”", "windows-1252", "utf-8", None),
    ("Café “x”", "windows-1252", None, "text/xml; charset=windows-1252"),
    ("Café “x”", "windows-1252", "utf-8", "text/xml; charset=windows-1252"),
    ("Café", "iso-8859-1", None, "application/xml; charset='iso-8859-1'"),
    ("zażółć", "windows-1250", "windows-1250", None),
    ("zażółć", "iso-8859-2", "iso-8859-2", None),
    (CYRILLIC, "windows-1251", "windows-1251", None),
    (CYRILLIC, "windows-1251", "cp1251", None),
    (CYRILLIC, "windows-1251", None, "text/xml; charset=windows-1251"),
    (CYRILLIC, "koi8-r", "koi8-r", None),
    (CYRILLIC, "koi8-u", "KOI8-U", None),
    (CYRILLIC, "iso-8859-5", "iso-8859-5", None),
    (CYRILLIC, "cp866", "ibm866", None),
    (CYRILLIC, "mac-cyrillic", "x-mac-cyrillic", None),
    ("Ελλάδα", "windows-1253", "windows-1253", None),
    ("Ελλάδα", "iso-8859-7", "iso-8859-7", None),
    ("İstanbul ğ", "windows-1254", "windows-1254", None),
    ("İstanbul ğ", "iso-8859-9", "iso-8859-9", None),
    ("שלום", "windows-1255", "windows-1255", None),
    ("مرحبا", "windows-1256", "windows-1256", None),
    ("žąsis", "windows-1257", "windows-1257", None),
    ("ไทย", "tis-620", "tis-620", None),
    (JAPANESE, "shift_jis", "Shift_JIS", None),
    (JAPANESE, "cp932", "windows-31j", None),
    (JAPANESE, "euc-jp", "EUC-JP", None),
    (JAPANESE, "iso-2022-jp", "iso-2022-jp", None),
    (JAPANESE, "iso-2022-jp", None, "text/xml; charset=iso-2022-jp"),
    (CHINESE, "gb2312", "gb2312", None),
    (CHINESE, "gbk", "gb2312", None),
    (CHINESE, "gb18030", "gb18030", None),
    ("中文新聞", "big5", "big5", None),
    (CHINESE, "hz", "hz", None),
    (KOREAN, "euc-kr", "euc-kr", None),
    (KOREAN, "cp949", "ks_c_5601-1987", None),
    ("Çé", "cp437", "cp437", None),
    ("Çé", "cp850", "ibm850", None),
    ("Cafe", "cp037", "cp037", None),
    ("Cafe", "cp500", "ebcdic-cp-be", None),
])  # fmt: skip
def test_encodings(text: str, encoding: str, declared: str | None, header: str | None) -> None:
    head = f"<?xml version='1.0' encoding='{declared}'?>" if declared else "<?xml version='1.0'?>"
    assert first((head + rss(f"<title>{text}</title>")).encode(encoding), header).title == text


@pytest.mark.parametrize("label", ["punycode", "idna", "unicode_escape", "raw_unicode_escape", "rot13", "hex", "zlib"])
def test_codecs_that_are_no_encodings_are_not_used(label: str) -> None:
    """Some need quadratic time, others would make tags out of what is none."""
    payload = f"<?xml version='1.0' encoding='{label}'?>" + rss("<title>Satu \\x3cb\\x3e</title>")
    assert first(payload, f"text/xml; charset={label}").title == "Satu \\x3cb\\x3e"
