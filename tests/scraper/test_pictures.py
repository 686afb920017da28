"""Addresses of pictures: renditions of real publishers, then laws."""

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.picture_urls import image_identity, image_original
from scraper.urls import BadUrl

SEED = Path(__file__).parents[3] / "shared" / "seed" / "expected.json"

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
@given(
    st.one_of(
        st.text(max_size=60),
        st.builds(
            "https://{}/{}?{}".format,
            st.sampled_from(["i0.wp.com", "contoh.example", "res.cloudinary.com", "kompas.com", "[::1]", "x:0"]),
            st.text(alphabet="/.ab-%2F7:image/fetch/upload/http", max_size=40),
            st.text(alphabet="&=;urlsrc%http:/a12#", max_size=30),
        ),
    )
)
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
