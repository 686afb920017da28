"""Addresses: examples from real publishers, then laws."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.source import Articles, Pages, Query, Source
from scraper.urls import (
    BadUrl,
    article_id,
    canonical,
    host_of,
    identity_key,
    image_identity,
    image_original,
    is_article,
    whole_article,
)

SEED = Path(__file__).parents[3] / "shared" / "seed" / "expected.json"


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
        ("  https://contoh.example/a\n\tb ", "https://contoh.example/ab"),
        ("https:\\\\contoh.example\\a", "https://contoh.example/a"),
        ("https://contoh.example\\@jahat.example/a", "https://contoh.example/@jahat.example/a"),
        ("http://[2001:DB8::0:1]:80/", "http://[2001:db8::1]/"),
        # paths are not cleaned (SITES.md trap 27)
        ("https://contoh.example/Unit/Judul,-Dengan-Koma", "https://contoh.example/Unit/Judul,-Dengan-Koma"),
        ("https://contoh.example/berita/abc//judul-", "https://contoh.example/berita/abc//judul-"),
        ("https://contoh.example/berita/judul/", "https://contoh.example/berita/judul/"),
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


HOSTS = [
    "contoh.example",
    "www.contoh.example",
    "M.Contoh.example.",
    "a.cdn.ampproject.org",
    "ä.example",
    "[::1]",
    "x:0",
]
URL_TEXTS = st.one_of(
    st.text(max_size=60),
    st.builds(
        "{}://{}{}{}{}".format,
        st.sampled_from(["http", "https", "HTTP", "https:", "ftp"]),
        st.sampled_from(HOSTS),
        st.text(alphabet="/./ab-%2F7e1;=&?#\\ ä+,_~@:", max_size=40),
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


# pictures

RENDITIONS = {
    "kumparan": [
        "https://blue.kumparan.com/image/upload/fl_progressive,fl_lossy,c_fill,q_auto:best,w_640/v1634025439/01abc.png",
        "https://blue.kumparan.com/image/upload/ar_16:9,c_fill/f_auto,h_336/v1634025439/01abc",
        "https://blue.kumparan.com/kumpar/image/upload/v1634025439/01abc.jpg",
    ],
    "detik": [
        "https://akcdn.detik.net.id/community/media/visual/2024/10/04/nama-16_169.jpeg?w=360&q=90",
        "https://awsimages.detik.net.id/community/media/visual/2024/10/04/nama-16_43.png",
    ],
    "kompas": [
        "https://asset.kompas.com/crops/aB_c=/0x0:9x9/750x500/data/photo/2024/10/04/66ff.jpg",
        "https://asset.kompas.com/crops/Zz=/1x1:9x9/1x1/filters:watermark(data/photo/2020/03/x.png,0,-0,1)/data/photo/2024/10/04/66ff.jpg",
    ],
    "antara": [
        "https://cdn.antaranews.com/cache/800x533/2026/08/11/a.jpg.webp",
        "https://img.antaranews.com/cache/1200x800/2026/08/11/a.jpg",
    ],
    "kly": [
        "https://cdn0-production-images-kly.akamaized.net/a=/640x360/smart/filters:q(1)/kly-media-production/medias/77/original/b.jpg",
        "https://cdn1-production-images-kly.akamaized.net/c=/1x1/smart/kly-media-production/medias/77/original/b.jpg",
    ],
    "tribun": [
        "https://asset.tribunnews.com/s=/1200x675/filters:x/tribunnews/foto/bank/originals/nama.jpg",
        "https://asset-2.tstatic.net/jateng/foto/bank/images/nama.jpg",
    ],
    "tempo": ["https://statik.tempo.co/data/2024/01/02/id_123/123_720.jpg", "https://statik.tempo.co/data/2024/01/02/id_123/123_360.jpg"],
    "republika": [
        "https://static.republika.co.id/uploads/images/detailnews/x.jpg",
        "https://static.republika.co.id/uploads/images/inpicture_slide/x.jpg",
    ],
    "suara": ["https://media.suara.com/pictures/970x544/2026/07/24/x.jpg", "https://media.suara.com/pictures/653x366/2026/07/24/x.jpg"],
    "sindonews": ["https://pict.sindonews.com/dyn/620/pena/news/x.jpg", "https://pict.sindonews.com/dyn/1200/pena/news/x.jpg"],
    "okezone": ["https://img.okezone.com/content/2026/07/24/1_large.jpg", "https://img.okezone.com/content/2026/07/24/1_small.jpg"],
    "wordpress": [
        "https://dinas.example/wp-content/uploads/2022/01/a-300x200.jpg",
        "https://www.dinas.example/wp-content/uploads/2022/01/a-scaled.jpg",
        "https://i0.wp.com/dinas.example/wp-content/uploads/2022/01/a.jpg?resize=1%2C2&ssl=1",
        "http://dinas.example/wp-content/uploads/2022/01/a-e1234567890123-150x150.jpg?v=3",
    ],
    "dims4": [
        "https://dims.apnews.com/dims4/default/1/crop/1x1/?url=https%3A%2F%2Fassets.apnews.com%2Fab%2Fcd.jpg",
        "https://dims.apnews.com/dims4/default/2/resize/9x9/?url=https%3A%2F%2Fassets.apnews.com%2Fab%2Fcd.jpg",
    ],
    "resizer": ["https://cdn.example/f/a.jpg?w=700&q=90", "https://cdn.example/f/a.jpg?width=70&format=webp", "https://cdn.example/f/a.jpg"],
    "next.js": ["https://situs.example/_next/image?url=%2Ff%2Fa.jpg&w=640", "https://situs.example/f/a.jpg"],
}  # fmt: skip


@pytest.mark.parametrize("renditions", RENDITIONS.values(), ids=RENDITIONS.keys())
def test_renditions_of_a_picture_are_one(renditions: list[str]) -> None:
    assert len({image_identity(url) for url in renditions}) == 1


def test_different_pictures_stay_apart() -> None:
    firsts = [urls[0] for urls in RENDITIONS.values()]
    assert len({image_identity(url) for url in firsts}) == len(firsts)
    assert image_identity("https://x.example/assets//a.jpg") != image_identity("https://x.example/assets/a.jpg")
    assert image_identity("https://x.example/img?id=1&w=3") != image_identity("https://x.example/img?id=2&w=3")


@settings(max_examples=100, deadline=None)
@given(
    st.from_regex(r"[a-z][a-z0-9]{2,12}", fullmatch=True),
    st.from_regex(r"[a-z][a-z0-9]{2,12}", fullmatch=True),
    st.integers(10, 4000),
    st.sampled_from(
        [
            "https://blue.kumparan.com/image/upload/c_fill,w_{size}/v1634025439/{name}.jpg",
            "https://dinas.example/wp-content/uploads/2022/01/{name}-{size}x{size}.jpg",
            "https://cdn.example/f/{name}.jpg?w={size}&q=80",
            "https://media.suara.com/pictures/{size}x{size}/2026/07/24/{name}.jpg",
        ]
    ),
)  # fmt: skip
def test_law_size_never_matters_and_name_always_does(name: str, other: str, size: int, form: str) -> None:
    identity = image_identity(form.format(name=name, size=size))
    assert identity == image_identity(form.format(name=name, size=77))
    assert (identity == image_identity(form.format(name=other, size=size))) == (name == other)


@settings(max_examples=200, deadline=None)
@given(URL_TEXTS)
def test_law_pictures_raise_bad_url_only(text: str) -> None:
    for function in (image_identity, image_original):
        with contextlib.suppress(BadUrl):
            function(text)


def test_the_original_where_the_scheme_tells_it() -> None:
    kumparan = RENDITIONS["kumparan"][0]
    assert image_original(kumparan) == "https://blue.kumparan.com/image/upload/v1634025439/01abc.png"
    assert image_original(RENDITIONS["dims4"][0]) == "https://assets.apnews.com/ab/cd.jpg"
    assert image_original(RENDITIONS["wordpress"][2]) == "https://dinas.example/wp-content/uploads/2022/01/a.jpg"
    assert image_original("https://akcdn.detik.net.id/visual/2024/10/04/a_169.jpeg?w=1") is None


def test_a_wrapper_around_itself_ends() -> None:
    url = "https://cdn.example/r?url=https://cdn.example/r"
    assert image_identity(url) == "cdn.example/r"
    assert image_identity("https://cdn.example/r?url=%2Fr%3Furl%3D%2Fr")


@pytest.mark.skipif(not SEED.exists(), reason="the shared seed is not here")
def test_the_seed_picture() -> None:
    picture = json.loads(SEED.read_text())["images"][0]
    url = picture["url_without_transforms"].replace(
        "upload/", "upload/fl_progressive,fl_lossy,c_fill,q_auto:best,w_640/"
    )
    assert image_identity(url) == picture["identity"]
    assert image_original(url) == picture["url_without_transforms"]
