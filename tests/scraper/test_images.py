# ruff: noqa: E501 - pages are data
"""Pictures (images, renditions): which lead, which belong to the text, and what is said beside them."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from archive.article import Image
from scraper.extraction import body, images
from scraper.extraction.images.credits import split_credit
from scraper.extraction.images.renditions import names_of, picture_at, renditions, same_picture
from scraper.extraction.page import structured

BASE = "https://warta.example/berita/1-ombak"
TEXT = "<p>" + "Nelayan menambatkan perahu lebih awal karena ombak di teluk naik sejak subuh tadi. " * 5 + "</p>"


def text(number: int) -> str:
    return TEXT.replace("ombak", f"ombak ke-{number}").replace("Nelayan", f"Nelayan kampung {number * 7}")


def pictures(inside: str, head: str = "") -> tuple[Image, ...]:
    page = f"<html><head>{head}</head><body>{inside}</body></html>"
    evidence = structured.gather(LexborHTMLParser(page), BASE)
    return images.choose(evidence, body.find(evidence.page))


def article(inside: str, head: str = "") -> tuple[Image, ...]:
    return pictures(f"<article><h1>Ombak naik</h1>{inside}{TEXT}{TEXT}</article>", head)


def og(address: str) -> str:
    return f'<meta property="og:image" content="{address}">'


def test_relative_addresses_count_from_the_base() -> None:
    page = article('<figure><img src="foto/ombak-teluk.jpg"></figure>', '<base href="https://gambar.example/2026/">')
    assert [image.url for image in page] == ["https://gambar.example/2026/foto/ombak-teluk.jpg"]


class TestLead:
    def test_metadata_lead_as_the_page_shows_them(self) -> None:
        """The page's rendition of og:image is the better one: with caption, without a logo laid over it."""
        found = article(
            '<figure><img src="/f/w1240/1.104/16x9/perahu-di-teluk.jpg.webp"><figcaption>Perahu. Foto: Rara</figcaption></figure>',
            og("/f/1.104/facebook_teaser/perahu-di-teluk.jpg"),
        )
        assert [image.url for image in found] == ["https://warta.example/f/w1240/1.104/16x9/perahu-di-teluk.jpg.webp"]
        assert (found[0].is_lead, found[0].caption, found[0].credit) == (True, "Perahu.", "Rara")

    def test_the_twin_may_stand_above_the_headline(self) -> None:
        page = f'<article><figure><img src="/b/1065948_walikota_detail-800w.jpg"></figure><p>Daerah</p><p>Teluk</p><h1>Ombak</h1>{TEXT}</article>'
        found = pictures(page, og("/b/1065948_walikota_metadaten.jpg"))
        assert [image.url for image in found] == ["https://warta.example/b/1065948_walikota_detail-800w.jpg"]

    def test_a_captioned_opening_picture_comes_before_one_for_sharing(self) -> None:
        found = article(
            '<figure><img src="/a/perahu.jpg"><figcaption>Perahu</figcaption></figure>', og("/kartu/bagikan-77.jpg")
        )
        assert [image.url.rsplit("/", 1)[-1] for image in found] == ["perahu.jpg"]

    def test_metadata_lead_where_the_page_shows_none(self) -> None:
        head = (
            og("/a/perahu.jpg")
            + '<meta property="og:image:width" content="1200"><meta property="og:image:alt" content="Perahu &amp; ombak">'
        )
        (image,) = article("", head)
        assert (image.url, image.width, image.alt, image.is_lead) == (
            "https://warta.example/a/perahu.jpg",
            1200,
            "Perahu & ombak",
            True,
        )

    @pytest.mark.parametrize(
        "value",
        [
            '"https://i.example/a/perahu.jpg"',
            '["https://i.example/a/perahu.jpg"]',
            '{"@type":"ImageObject","url":"https://i.example/a/perahu.jpg"}',
            '[{"@type":"ImageObject","contentUrl":"https://i.example/a/perahu.jpg"}]',
        ],
    )
    def test_structured_data_in_every_shape(self, value: str) -> None:
        (image,) = article(
            "",
            f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Ombak naik","image":{value}}}</script>',
        )
        assert image.url == "https://i.example/a/perahu.jpg"

    def test_structured_data_by_reference_with_what_they_say(self) -> None:
        graph = """<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ombak naik","image":{"@id":"#satu"}},
        {"@type":"ImageObject","@id":"#satu","url":"https://i.example/a/perahu.jpg","width":1600,"caption":"Perahu","creditText":"Rara"}]}</script>"""
        (image,) = article("", graph)
        assert (image.width, image.caption, image.credit) == (1600, "Perahu", "Rara")

    @pytest.mark.parametrize(
        "address",
        [
            "/img/logo-warta.png",
            "/s/og-image.png",
            "/s/share-default.jpg",
            "/img/default.jpg",
            "/x/og-icon.png",
            "/i/no-image.jpg",
            "/a.svg",
            "/s/fb_share.jpg",
        ],
    )
    def test_what_stands_for_the_outlet_never_leads(self, address: str) -> None:
        assert article("", og(address)) == ()

    def test_a_default_folder_is_no_default_picture(self) -> None:
        (image,) = article("", og("https://cdn.example/dims4/default/0c0a70c/resize/1200x630/?url=x.jpg"))
        assert image.is_lead


class TestInline:
    def test_wordpress_figure_with_small_source_and_large_renditions(self) -> None:
        found = article(
            '<figure class="wp-caption"><img src="/u/perahu-300x200.jpg" srcset="/u/perahu-300x200.jpg 300w, /u/perahu-1024x683.jpg 1024w, /u/perahu.jpg 1600w" '
            'sizes="(max-width: 300px) 100vw, 300px" width="300" height="200" alt=""><figcaption class="wp-caption-text">Perahu di dermaga</figcaption></figure>'
        )
        (image,) = found
        assert (image.url, image.caption, image.width, image.alt) == (
            "https://warta.example/u/perahu.jpg",
            "Perahu di dermaga",
            300,
            None,
        )

    @pytest.mark.parametrize("name", ["sidebar-layout", "author"])
    def test_a_box_around_the_text_is_no_furniture_whatever_its_name(self, name: str) -> None:
        page = f'<div class="{name}"><h1>Ombak</h1><figure><img src="/a/perahu.jpg"></figure>{TEXT}{TEXT}</div>'
        assert [image.url for image in pictures(page)] == ["https://warta.example/a/perahu.jpg"]

    def test_order_is_the_readers_and_each_stands_once(self) -> None:
        found = article('<img src="/a/satu.jpg">' + text(1) + '<img src="/a/dua.jpg"><img src="/a/satu.jpg">')
        assert [image.url.rsplit("/", 1)[-1] for image in found] == ["satu.jpg", "dua.jpg"]
        assert [image.is_lead for image in found] == [True, False]

    def test_related_stories_people_icons_and_trackers_are_left_out(self) -> None:
        found = article(
            '<div class="author-bio"><img src="/o/rara.jpg"></div><div class="related"><img src="/a/lain.jpg"></div>'
            '<img src="/i/icon-share.png"><img src="/a/kecil.jpg" width="40" height="40">'
            '<noscript><img src="https://www.facebook.com/tr?id=1"></noscript><img src="https://a.example/images/author/rara.jpg">'
        )
        assert found == ()

    def test_a_stand_in_that_repeats_is_no_picture(self) -> None:
        cards = "".join(f'<figure><img src="/p/83033472.cms" alt="{n}"></figure>{text(n)}' for n in range(4))
        assert article(cards) == ()

    def test_a_script_in_an_attribute_is_no_address(self) -> None:
        (image,) = article("""<img data-src="if(this.src!='/a/b.jpg') this.src='/a/b.jpg'" src="/a/perahu.jpg">""")
        assert image.url == "https://warta.example/a/perahu.jpg"


def attributes_of(page: str) -> list[str]:
    node = LexborHTMLParser(page).css_first("img")
    assert node is not None
    return renditions(node, node.attributes)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('<img src="s.jpg" srcset="a.jpg 320w, b.jpg 1280w">', ["b.jpg", "a.jpg", "s.jpg"]),
        ('<img src="s.jpg" srcset="a.jpg, b.jpg 2x">', ["b.jpg", "s.jpg", "a.jpg"]),
        ('<picture><source srcset="big.webp 1600w"><img src="s.jpg"></picture>', ["big.webp", "s.jpg"]),
        ('<img src="data:image/gif;base64,R0" data-src="lazy.jpg">', ["lazy.jpg"]),
        ('<img srcset="https://c.example/w_1,h_2/x.jpg 700w">', ["https://c.example/w_1,h_2/x.jpg"]),
        # where the set tells no width, the address may
        ('<picture><source srcset="/106/590x/p.webp"><source srcset="/106/1200x712/p.webp"><img src="s.jpg"></picture>', ["/106/1200x712/p.webp", "/106/590x/p.webp", "s.jpg"]),
        ('<picture><source srcset="p.jpg?width=480"><source srcset="p.jpg?w=1600 2x"><img src="s.jpg"></picture>', ["p.jpg?w=1600", "p.jpg?width=480", "s.jpg"]),
        ('<img src="s.jpg" srcset="a.jpg 1x,b.jpg 2x">', ["b.jpg", "a.jpg", "s.jpg"]),
        ('<img src="s.jpg" srcset="a.jpg 320w , b.jpg 640w,">', ["b.jpg", "a.jpg", "s.jpg"]),
        ('<img src="s.jpg" srcset="/2025/06/12034.jpg">', ["s.jpg", "/2025/06/12034.jpg"]),
        ("<img>", []),
    ],
)  # fmt: skip
def test_renditions_largest_first(page: str, expected: list[str]) -> None:
    assert attributes_of(page) == expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("/image/539fcc98d82ad488", "/image/539fcc98d82ad488=w700", True),
        ("/ogp/AS20250113003419_comm.jpg", "/img/4ff/comm_L/AS20250113003419.jpg", True),
        ("/t/msid-130301798,width-1280/photo.jpg", "/t/msid-130301798,width-400/bus-tua.jpg", True),
        ("/2025/01/sized_DSC03785-1600x900.jpg", "/2025/01/sized_DSC03785-scaled.jpg", True),
        ("/a/prince-5504036.jpg", "/a/prince-5504037.jpg", False),
        ("/a/20250113-banjir-1.jpg", "/a/20250113-ombak-2.jpg", False),
        ("/2025/02/a.jpg", "/2025/02/b.jpg", False),
    ],
)  # fmt: skip
def test_same_picture(one: str, other: str, same: bool) -> None:
    first, second = (picture_at(address, BASE) for address in (one, other))
    assert first is not None
    assert second is not None
    assert same_picture(first, second) is same
    assert same_picture(second, first) is same


@pytest.mark.parametrize(
    ("caption", "expected"),
    [
        ("Apel pagi. Foto: Rara Embun/kumparan", ("Apel pagi.", "Rara Embun/kumparan")),
        ("Warga antre (Dok. Humas)", ("Warga antre", "Dok. Humas")),
        ("(ANTARA/Rara)", (None, "ANTARA/Rara")),
        ("Perahu", ("Perahu", None)),
        ("Cranes at a terminal. Northern Press/Ada Brook", ("Cranes at a terminal.", "Northern Press/Ada Brook")),
        ("Kapal 1/2 bagian. Tiba di dermaga 3/4", ("Kapal 1/2 bagian. Tiba di dermaga 3/4", None)),
        ("Konser amal (Foto: Galih Prakoso/menit)", ("Konser amal", "Galih Prakoso/menit")),
        ("", (None, None)),
    ],
)
def test_credit(caption: str, expected: tuple[str | None, str | None]) -> None:
    assert split_credit(caption) == expected


@given(st.text(max_size=80))
def test_law_addresses_are_whole_or_refused(address: str) -> None:
    image = picture_at(address, BASE)
    if image is not None:
        assert image.url.startswith(("https://", "http://"))
        assert not set(image.url) & set(" \t\n'\"<>{}")
        assert names_of(image.url) == names_of(image.url.lower())


class TestOthers:
    """Pictures that stand in the article and are not of it."""

    @pytest.mark.parametrize(
        "inside",
        [
            # a link to another article, with or without a figure; a card whose text is the link
            '<a href="/berita/9-lain"><img src="/a/lain.jpg"></a>',
            '<a href="https://m.warta.example/berita/9-lain"><div><figure><img src="/a/lain.jpg"></figure></div></a>',
            '<div><img src="/a/lain.jpg"><h3><a href="/berita/9-lain">Perahu lain hilang di selat</a></h3></div>',
            # authors
            '<div><img src="/o/7.jpg" alt="Rara Embun"></div>',
            '<figure><img src="/o/7.jpg" alt=""><figcaption>Oleh Rara Embun, wartawan 6 Februari</figcaption></figure>',
            '<img src="/o/7.jpg" alt="Portrait of Rara Embun">',
            '<img src="https://i.example/resizer/v2/https%3A%2F%2Fs3.example%2Farc-authors%2F7.png"><img src="/profiles/7.jpg">',
            # codes and signs of an app
            '<img src="/apps/qr-codes/aplikasi.png"><img src="/img/appIcon.png"><img src="/img/paywall/7.jpg">',
        ],
    )
    def test_left_out(self, inside: str) -> None:
        page = f"<html><body><article><h1>Ombak naik</h1>{TEXT}{inside}{text(2)}</article></body></html>"
        evidence = structured.gather(LexborHTMLParser(page), BASE)
        assert images.choose(evidence, body.find(evidence.page), ["Rara Embun"]) == ()

    @pytest.mark.parametrize(
        "inside",
        [
            '<a href="/a/besar.jpg"><img src="/a/perahu.jpg"></a>',
            '<a href="#focus-1"><img src="/a/perahu.jpg"></a>',
            f'<a href="{BASE}/foto/2"><img src="/a/perahu.jpg"></a>',
            '<a href="https://toko.test/perahu-merah"><img src="/a/perahu.jpg"></a>',
            '<a href="/berita/9"><figure><img src="/a/perahu.jpg"><figcaption>Perahu merah</figcaption></figure></a>',
            '<img src="/a/perahu.jpg" alt="Rara Embun menyerahkan buku itu kepada para nelayan di balai desa">',
        ],
    )
    def test_kept(self, inside: str) -> None:
        page = f"<html><body><article><h1>Ombak naik</h1>{TEXT}{inside}{text(2)}</article></body></html>"
        evidence = structured.gather(LexborHTMLParser(page), BASE)
        (image,) = images.choose(evidence, body.find(evidence.page), ["Lala Embun"])
        assert image.url == "https://warta.example/a/perahu.jpg"

    def test_what_metadata_name_leads_even_in_a_link(self) -> None:
        found = article('<a href="/foto/9"><img src="/a/perahu.jpg"></a>', og("/a/perahu.jpg"))
        assert [image.url for image in found] == ["https://warta.example/a/perahu.jpg"]


def test_elements_of_other_vocabularies_that_show_pictures() -> None:
    found = article(
        f'<amp-img src="/a/satu.jpg" width="900"></amp-img>{text(1)}<situs-image src="/a/dua.jpg"></situs-image>'
    )
    assert [image.url.rsplit("/", 1)[-1] for image in found] == ["satu.jpg", "dua.jpg"]


def test_a_figure_behind_a_few_words_opens_the_page_and_one_behind_paragraphs_does_not() -> None:
    figure = '<figure><img src="/a/perahu.jpg"><figcaption>Perahu. Foto: Rara</figcaption></figure>'
    head = og("/kartu/bagikan-77.jpg")
    page = f"<article><h1>Ombak naik</h1>%s{figure}{TEXT}{text(2)}</article>"
    assert pictures(page % "<p>Rara Embun</p><p>Kamis pagi</p><p>Warga libur</p>", head)[0].url.endswith("perahu.jpg")
    assert pictures(page % (text(3) + text(4)), head)[0].url.endswith("bagikan-77.jpg")


def test_the_lead_is_the_picture_that_a_resizing_service_was_given() -> None:
    found = article(
        '<figure><img src="/r/?url=https%3A//g.example/a/perahu-7.jpg&w=200"></figure>',
        og("https://g.example/a/perahu-7.jpg"),
    )
    assert [image.url for image in found] == ["https://g.example/a/perahu-7.jpg"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("/p/in/e3j19e-IMG_44.jpg/alternates/WIDE_1200/IMG_44.jpg", "/p/in/e3j19e-IMG_44.jpg/alternates/SOCIAL/IMG_44.jpg", True),
        ("/p/in/a/alternates/123/foto.jpg", "/p/in/a/alternates/124/foto.jpg", False),
        ("/p/in/a/alternates/SOCIAL/foto.jpg", "/p/in/a/alternates/SOCIAL/buku.jpg", False),
        ("/a/ruang-tamu-161222.jpg", "/a/kolam-renang-161222.jpg", False),  # a day is no number of an archive
        ("/a/ruang-tamu-961288.jpg", "/a/kolam-961288.jpg", True),
    ],
)  # fmt: skip
def test_renditions_of_one_picture(one: str, other: str, same: bool) -> None:
    mine, theirs = (picture_at(address, BASE) for address in (one, other))
    assert mine is not None
    assert theirs is not None
    assert same_picture(mine, theirs) is same


@pytest.mark.parametrize(
    "form", ["<img src=/a{}.jpg>", "<p><img src=/a{}.jpg></p>", "<figure><img src=/a{}.jpg></figure>"]
)
def test_a_flood_of_pictures_costs_no_more_than_reading_it(form: str) -> None:
    began = time.process_time()
    found = article("".join(form.format(number) for number in range(50_000)))
    assert len(found) == images.MAX_IMAGES
    assert time.process_time() - began < 5
