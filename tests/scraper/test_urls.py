"""Addresses: examples from real publishers, then laws."""

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scraper.source import Articles, Pages, Query, Source
from scraper.urls import (
    MAX_LENGTH,
    BadUrl,
    _split_any,
    article_id,
    asked,
    canonical,
    host_of,
    identity_key,
    is_article,
    outlet,
    split,
    whole_article,
)


def a_source(home: str = "https://www.berita.example/", **facts: object) -> Source:
    host = home.split("/")[2].removeprefix("www.")
    return Source(name="berita", title="Berita", home=home, hosts=(host, f"*.{host}"), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("HTTP://Contoh.Example:80", "http://contoh.example/"),
        ("https://contoh.example:443/a", "https://contoh.example/a"),
        ("https://contoh.example:8443/a", "https://contoh.example:8443/a"),
        ("https://contoh.example./a#isi", "https://contoh.example/a"),
        ("https://user:kunci@contoh.example/a", "https://contoh.example/a"),
        ("https://bücher.example/ä b", "https://xn--bcher-kva.example/%C3%A4%20b"),
        ("https://contoh.example/%7ea/%2f/%c3%a4", "https://contoh.example/~a/%2F/%C3%A4"),
        ("https://contoh.example/100%", "https://contoh.example/100%25"),
        ("https://contoh.example/a/./b/../c/%2e%2e/", "https://contoh.example/a/"),
        ("https://contoh.example/../../a", "https://contoh.example/a"),
        ("https://contoh.example/a/b/..", "https://contoh.example/a/"), ("https://contoh.example/a/.", "https://contoh.example/a/"),
        ("  https://contoh.example/a\n\tb ", "https://contoh.example/ab"),
        ("https:\\\\contoh.example\\a", "https://contoh.example/a"),
        ("https://contoh.example\\@jahat.example/a", "https://contoh.example/@jahat.example/a"),
        ("http://[2001:DB8::0:1]:80/", "http://[2001:db8::1]/"),
        # paths are not cleaned
        ("https://contoh.example/Unit/Judul,-Dengan-Koma", "https://contoh.example/Unit/Judul,-Dengan-Koma"),
        ("https://contoh.example/berita/abc//judul-", "https://contoh.example/berita/abc//judul-"),
        ("https://contoh.example/berita/judul/", "https://contoh.example/berita/judul/"),
        # ids of sessions go
        ("https://contoh.example/a/b.do;jsessionid=0F7A~b.n1?id=4", "https://contoh.example/a/b.do?id=4"),
        ("https://contoh.example/a;JSESSIONID=1/b;v=2;phpsessid=3/c", "https://contoh.example/a/b;v=2/c"),
        ("https://contoh.example/(S(lit3py55t21z5v55vlm25s55))/berita/7", "https://contoh.example/berita/7"),
        ("https://contoh.example/(X(1)S(lit3py55))/", "https://contoh.example/"),
        ("https://contoh.example/(S(ab));jsessionid=1/..;sessionid=2/b", "https://contoh.example/b"),
        ("https://contoh.example/jsessionid=1/(S)/a(S(x))/b;id=1", "https://contoh.example/jsessionid=1/(S)/a(S(x))/b;id=1"),
        # tracking goes, identity stays
        ("https://contoh.example/a?utm_source=x&UTM_Medium=y&fbclid=1&b=2&a=1", "https://contoh.example/a?a=1&b=2"),
        ("https://contoh.example/a?x=1&amp;utm_source=2&amp;id=3", "https://contoh.example/a?id=3&x=1"),
        ("https://contoh.example/news.php?id=7&page=2&source=3", "https://contoh.example/news.php?id=7&page=2&source=3"),
        ("https://contoh.example/?p=12", "https://contoh.example/?p=12"),
        ("https://contoh.example/index.php?/berita/1", "https://contoh.example/index.php?/berita/1"),
        ("https://contoh.example/index.php?option=com&id=4", "https://contoh.example/index.php?id=4&option=com"),
        ("https://contoh.example/terkini?page=3", "https://contoh.example/terkini?page=3"),
        # views of an article
        ("https://contoh.example/read/1234567/judul-panjang?page=all#page2", "https://contoh.example/read/1234567/judul-panjang"),
        ("https://contoh.example/judul-panjang?single=1&ref=depan&m=1", "https://contoh.example/judul-panjang"),
        ("https://contoh.example/judul-panjang?m=2&outputType=xml", "https://contoh.example/judul-panjang?m=2&outputType=xml"),
        ("https://contoh.example/judul-panjang/amp/", "https://contoh.example/judul-panjang"),
        ("https://contoh.example/topik/amp", "https://contoh.example/topik/amp"),
        (
            "https://m-contoh-example.cdn.ampproject.org/c/s/m.contoh.example/a/judul-1?utm_source=x",
            "https://m.contoh.example/a/judul-1",
        ),
        ("https://www.google.co.id/amp/s/contoh.example/judul-1/amp", "https://contoh.example/judul-1"),
    ],
)  # fmt: skip
def test_one_spelling(written: str, expected: str) -> None:
    assert canonical(written) == expected
    assert canonical(expected) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "judul", "//contoh.example/a", "mailto:a@contoh.example", "javascript:alert(1)", "ftp://contoh.example/",
        "http://", "http://a..b/", "http://-/", "http://contoh.example:99999/", "http://[::1", "http://a b/",
        "http://\ud800.example/", "https://contoh.example/" + "a" * 9_000, "data:text/html,x", "http://%00/",
    ],
)  # fmt: skip
def test_what_is_no_address_is_named(text: str) -> None:
    with pytest.raises(BadUrl):
        canonical(text)


def test_a_source_brings_its_renditions_home() -> None:
    source = a_source()
    for variant in ("http://berita.example/x/judul-1", "https://m.berita.example/amp/x/judul-1?amp=1"):
        assert canonical(variant, source) == "https://www.berita.example/x/judul-1"
    assert canonical("http://lain.berita.example/x/judul-1", source) == "http://lain.berita.example/x/judul-1"


def test_a_source_says_which_parameters_count() -> None:
    source = a_source(query=Query(keep=("ref",), drop=("sesi",)))
    assert canonical("https://berita.example/judul-1?ref=2&sesi=9", source).endswith("/judul-1?ref=2")


def test_identity_forgets_what_choosing_a_server_needs() -> None:
    same = [
        "http://www.berita.example/a/judul-1/",
        "https://m.berita.example//a/judul-1?page=2",
        "https://berita.example/a/judul-1#x",
    ]
    assert len({identity_key(url) for url in same}) == 1
    assert identity_key("https://berita.example/A/judul-1") not in {identity_key(url) for url in same}


def test_the_id_in_an_address() -> None:
    source = a_source(articles=Articles(match=r"/berita/(?P<id>\d+)/", skip=(r"/berita/9/",)))
    assert article_id("http://berita.example/berita/12/judul?x=1", source) == "12"
    assert article_id("http://berita.example/berita/9/judul", source) is None
    assert not is_article("http://berita.example/berita/9/judul", source)
    assert article_id("http://berita.example/tag/12", source) is None
    per_host = a_source(articles=Articles(match=r"/berita/(?P<id>\d+)/", id_scope="host"))
    assert article_id("https://www.berita.example/berita/12/a", per_host) == "berita.example/12"
    assert article_id("https://jateng.berita.example/berita/12/a", per_host) == "jateng.berita.example/12"
    assert article_id("https://berita.example/berita/12/a", a_source()) is None


def test_without_a_pattern_whatever_names_something_is_an_article() -> None:
    assert is_article("https://berita.example/2025/judul-panjang", a_source())
    assert not is_article("https://berita.example/politik", a_source())


def test_the_whole_article() -> None:
    paged = a_source(pages=Pages(whole="page=all"))
    assert (
        whole_article("https://berita.example/judul-1?page=2", paged) == "https://www.berita.example/judul-1?page=all"
    )
    assert whole_article("https://berita.example/x?id=1", paged) == "https://www.berita.example/x?id=1&page=all"
    assert whole_article("https://berita.example/judul-1", a_source()) == "https://www.berita.example/judul-1"


NASTY = [
    "http://a.example\t./",
    "http://u:p@a.example:80/b;c?d#e",
    "https://:@a.example",
    "https:a.example",
    "https:/a.example",
    "https:\\\\a.example\\b",
    "http:////a.example",
    "http://a.example\\@b.example/",
    "http://a.example/\\@b",
    "\x00http://a.example",
    "http://a.example:0/",
    "http://a.example:00080/",
    "http://a.example:65536/",
    "http://a.example:+80/",
    "http://a.example:８０/",
    "http://[::1]:80/",
    "http://[::127.0.0.1]",
    "http://[2001::1",
    "http://[v1.x]/",
    "http://[fe80::1%25eth0]/",
    "http://[a.example]",
    "http://192.168.0.257",
    "http://0x7f.1",
    "http://1e2",
    "http://a..example",
    "http://.",
    "http://a.example..",
    "http://-a.example",
    "http://%61.example",
    "http://%00.example",
    "http://a%2fb.example",
    "http://Ｇｏ.example",
    "http://a。b.example",
    "http://ß.example",
    "http://xn--/",
    "http://xn--a",
    "http://a\u00adb.example",
    "http://\u200b.example",
    "http://\ud800.example",
    "http://a.example/\ud800",
    "http://a.example/%",
    "http://a.example/%2",
    "http://a.example/%zz",
    "http://a.example/%2e%2E/.%2e/x",
    "http://a.example/%00",
    "http://a.example////../..",
    "http://a.example/a//../..",
    "http://a.example/..;/",
    "http://a.example/a b\u00a0c",
    "http://a.example/é%C3%A9%E9",
    "http://a.example/?",
    "http://a.example/?&&=&",
    "http://a.example/?a=%26b%3D1&%75tm_source=1",
    "http://a.example/?&amp;amp;x=1",
    "http://a.example/?a#?b",
    "http://a.example/?'\"<>`",
    "http://google.example/amp/s/google.example/amp/s/a.example/x",
    "https://x.cdn.ampproject.org/c/s/x.cdn.ampproject.org/c/s/",
    "https://x.cdn.ampproject.org/c/s/a.example:99999/x",
    "http://a.example/x-1/amp/amp/",
    "http://" + "a" * 300 + ".example/",
    "http://" + "ä." * 4_000,
    "http://" + "@" * 8_000,
    "http://[" + ":" * 8_000 + "]/",
    "http://a.example/" + "%" * 8_000,
    "http://a.example/?" + "&" * 8_000,
    "http://a.example/" + "../" * 2_600,
    "http://a.example:" + "9" * 5_000,
    "http://a.example/x-1" + "/amp" * 1_900,
    "data:text/html,a",
    "//a.example",
    "#a",
    "",
    " ",
    "\ud800",
    "http://a.example/" + "x" * 10**6,
    "https://www.google.com" + "/amp/s/www.google.com" * 380 + "/a.example/x",
]


@pytest.mark.parametrize("text", NASTY, ids=lambda text: ascii(text[:40]))
@pytest.mark.parametrize("source", [None, a_source("https://www.a.example/")], ids=["", "source"])
def test_law_holds_for_nasty_addresses(text: str, source: Source | None) -> None:
    start = time.process_time()
    for mutation in [text, text.upper(), f" {text}\n", f"{text}é", text.replace("a.example", "m.a.example:443")]:
        try:
            once = canonical(mutation, source)
        except BadUrl:
            continue
        assert canonical(once, source) == once
        assert once.isascii()
        assert len(once) <= MAX_LENGTH
        assert identity_key(once, source) == identity_key(mutation, source)
        assert asked(once) == once
    assert time.process_time() - start < 0.5


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("http://a.example\\@b.example/", "a.example"),
        ("http://a.example/\\@b.example", "a.example"),
        ("http://b.example@a.example/", "a.example"),
        ("http:\\\\a.example/b", "a.example"),
        ("https:a.example/b", "a.example"),
        ("https:/a.example/b", "a.example"),
        ("http:////a.example/b", "a.example"),
        ("http://a.example#@b.example/", "a.example"),
        ("http://a.example?@b.example/", "a.example"),
        ("http://a.exam\tple/", "a.example"),
        ("http://A.EXAMPLE./", "a.example"),
        ("\x01http://a.example/", "a.example"),
        ("http://a。example/", "a.example"),
        # names in other scripts: UTS 46, non-transitional
        ("http://straße.example/", "xn--strae-oqa.example"),
        ("http://STRASSE.example/", "strasse.example"),
        ("http://Βόλος.example/", "xn--nxasmm1c.example"),
        ("http://BÜCHER.example:80/", "xn--bcher-kva.example"),
        ("http://b\u0075\u0308cher.example/", "xn--bcher-kva.example"),
        ("http://ani:kunci@bücher.example:8080/", "xn--bcher-kva.example"),
        ("http://☃.example/", "xn--n3h.example"),
        ("http://Ｇｏ．example/", "go.example"),
        ("http://a\u00adb.example/", "ab.example"),
        ("http://例え.テスト/ä?ö", "xn--r8jz45g.xn--zckzah"),
    ],
)
def test_the_host_is_the_one_that_browsers_ask(text: str, host: str) -> None:
    """https://url.spec.whatwg.org/#concept-basic-url-parser"""
    assert host_of(text) == host


@pytest.mark.parametrize(
    "text", ["http://b℀.example/", "http://b\u2048.example", "http://\u200b.example", "http://\uff05.example"]
)
def test_a_character_that_hides_a_border_of_the_host_is_refused(text: str) -> None:
    with pytest.raises(BadUrl):
        host_of(text)


@pytest.mark.parametrize("label", ["xn--0", "xn--", "xn--abc-", "xn--a", "xn--strasse-", "xn--a-ecp", "xn--n3h.xn--0"])
def test_what_only_looks_like_an_a_label_is_refused(label: str) -> None:
    """https://url.spec.whatwg.org/#concept-domain-to-ascii"""
    with pytest.raises(BadUrl):
        host_of(f"http://{label}.example/")


HOSTS = [
    "contoh.example",
    "www.contoh.example",
    "M.Contoh.example.",
    "a.cdn.ampproject.org",
    "ä.example",
    "Faß℀ﷺ。☃",
    "[::1]",
    "x:0",
]
URL_TEXTS = st.one_of(
    st.text(max_size=60),
    st.builds(
        "{}://{}{}{}{}".format,
        st.sampled_from(["http", "https", "HTTP", "https:", "ftp"]),
        st.sampled_from(HOSTS),
        st.one_of(
            st.text(alphabet="/./ab-%2F7e1;=&?#\\ ä+,_~@:", max_size=40),
            st.lists(
                st.sampled_from(["/", ".", "..", ";jsessionid=", "a", "/(S(", "x", "))", ";sessionid=1", "-1", "/amp"])
            ).map("".join),
        ),
        st.sampled_from(["", "?", "?a=1&amp;b", "/c/s/contoh.example/x-1/amp/amp", "/amp/"]),
        st.text(alphabet="&=;utm_page?%amp;a12#", max_size=30),
    ),
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(URL_TEXTS)
def test_law_canonical_is_idempotent_and_raises_bad_url_only(text: str) -> None:
    try:
        once = canonical(text, None)
    except BadUrl:
        return
    assert canonical(once) == once
    assert once.isascii()
    assert identity_key(once) == identity_key(text)
    assert host_of(once) in once


@settings(max_examples=200, deadline=None)
@given(URL_TEXTS)
def test_law_the_same_with_a_source(text: str) -> None:
    source = a_source("https://contoh.example/", query=Query(keep=("page",), drop=("a",)))
    try:
        once = canonical(text, source)
    except BadUrl:
        return
    assert canonical(once, source) == once


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        URL_TEXTS,
        st.from_regex(
            r"https?://[a-z0-9_.-]{1,12}(/([\w.~,:;=&+@!*()$/-]|%[0-9A-Fa-f]{2}){0,20})?"
            r"(\?([\w./?=&$;:@]|%[0-9A-Fa-f]{2}){0,12})?(#[\w/?#]{0,4})?",
            fullmatch=True,
        ),
    )
)
@example("https://a.example/%7Ewarga")  # unreserved: bare in a normal form
@example("https://a.example/?b=%5A")
@example("https://a.example/?b=%2D")
@example("https://a.example/%c3%A9?b=%2c")  # escapes in lower case
@example("https://a.example/a%2Fb%20c?d=%2C%5B#e?f")
def test_law_the_short_way_for_plain_addresses_leads_to_the_same(text: str) -> None:
    try:
        whole = _split_any(text)
    except BadUrl:
        with pytest.raises(BadUrl):
            split(text)
        return
    assert split(text) == whole


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.Contoh.example/a", "contoh.example"), ("https://m.contoh.example/", "m.contoh.example"),
        (None, "unknown"), ("", "unknown"), ("bukan alamat", "unknown"),
    ],
)  # fmt: skip
def test_an_outlet_without_a_source_file_is_called_by_its_host(url: str | None, name: str) -> None:
    assert outlet(url) == name
