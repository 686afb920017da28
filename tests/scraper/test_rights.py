"""What publishers reserve, where they say it, and what of it is followed."""

import time
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Capture
from scraper.crawl.politeness.robots import Robots
from scraper.reading.readers import read_article
from scraper.rights import READ_BYTES, Rights, of_headers, of_host, of_page

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def capture(page: str | bytes = "", *headers: tuple[str, str]) -> Capture:
    payload = page.encode() if isinstance(page, str) else page
    url = "https://b.example/b-1"
    return Capture(url=url, requested_url=url, status=200, headers=headers, payload=payload, fetched_at=NOW)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("noindex", {"noindex"}), ("noindex, nofollow", {"noindex"}), ("NoArchive", {"noarchive"}),
        ("none", {"noindex"}),
        ("nofollow", set()), ("index, follow, max-image-preview:large", set()), ("noai, noimageai", {"mining"}),
        ("noindex,noarchive", {"noindex", "noarchive"}), ("googlebot-news: noindex", {"noindex"}),
        ("otherbot: noindex", set()), ("wartarsip: noarchive", {"noarchive"}),
        ("max-snippet: 20, noindex", {"noindex"}), ("noarchive;nofollow", {"noarchive"}), ("*: noindex", {"noindex"}),
        ("googlebot: nofollow, noarchive, wartarsip: noindex", {"noindex"}), ("otherbot: noindex, noarchive", set()),
        ("noindex, otherbot: noarchive", {"noindex"}),
        ("unavailable_after: 25 Jun 2030 15:00:00 PST", set()), ("nosnippet", set()), ("", set()),
    ],
)  # fmt: skip
def test_x_robots_tag(value: str, said: set[str]) -> None:
    assert of_page(capture("", ("X-Robots-Tag", value))).keys() == said


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ('<meta name="robots" content="noindex">', {"noindex"}),
        ("<META CONTENT='noarchive' NAME='ROBOTS'/>", {"noarchive"}),
        ("<meta name=robots content=noai>", {"mining"}),
        ('<meta name="googlebot-news" content="noindex">', {"noindex"}),
        ('<meta name="googlebot" content="noindex">', set()), ('<meta name="Wartarsip" content="none">', {"noindex"}),
        ('<meta name="robots" content="max-image-preview:large">', set()),
        ('<meta property="robots" content="noindex">', {"noindex"}),
        (f'<style>{"a{b:c}" * 60_000}</style><meta name="robots" content="noindex">', {"noindex"}),
        ('<meta property="og:title" content="noindex">', set()), ('<meta name="description" content="noindex">', set()),
        ('<meta name="tdm-reservation" content="1">', {"mining"}), ('<meta name="tdm-reservation" content="0">', set()),
        ('<meta name="robots" content="noindex', set()), ("<p>noindex", set()),
        ('<meta name="robots" content="noindex"><meta name="robots" content="noarchive">', {"noindex", "noarchive"}),
        ('<!-- <meta name="robots" content="noindex"> -->', set()), ("<!-- <meta name=robots content=noindex>", set()),
        ("<script>a='<meta name=robots content=noindex>'</script><meta name=robots content=none>", {"noindex"}),
        ('<meta data-name="robots" content="noindex">', set()), ('<meta title="name=robots" content="noindex">', set()),
        ('<meta name="robots" content="noindex" data-content="all">', {"noindex"}),
        ('<meta name="robots" content="noindex" content="all">', {"noindex"}),
        ('<meta data-x="a > b" name="robots" content="noindex">', {"noindex"}),
        ('<meta name="robots"content="noindex"/>', {"noindex"}), ("<meta/name=robots content=noindex>", {"noindex"}),
        ('<meta name="robots" content="no&#105;ndex">', {"noindex"}),
    ],
)  # fmt: skip
def test_meta_elements(page: str, said: set[str]) -> None:
    assert of_page(capture(f"<!doctype html><head>{page}</head>")).keys() == said


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
def test_meta_elements_of_a_page_in_utf_16(encoding: str) -> None:
    page = ("\ufeff" if encoding == "utf-16-be" else "") + '<meta name="robots" content="noindex">'
    assert of_page(capture(page.encode(encoding))).keys() == {"noindex"}


@pytest.mark.parametrize(
    "flood", [b"<!--", b"<script", b"<meta ", b"<meta '", b'<meta name="', b"<meta a=", b"<meta ''"]
)
def test_a_flood_takes_linear_time(flood: bytes) -> None:
    page = capture(flood * (READ_BYTES // len(flood)))
    begun = time.process_time()
    assert of_page(page) == {}
    assert time.process_time() - begun < 1


def test_the_header_of_the_reservation_protocol() -> None:
    assert of_page(capture("", ("TDM-Reservation", "1"))).keys() == {"mining"}
    assert of_page(capture("", ("tdm-reservation", "0"))) == {}


def test_what_a_host_reserves() -> None:
    robots = Robots.from_answer(200, b"User-agent: *\nContent-Signal: search=no, ai-train=no, ai-input=yes\nAllow: /\n")
    assert of_host(robots.reserved("Wartarsip")) == {"noindex", "mining"}


@pytest.mark.parametrize(
    ("rights", "reserved", "reason"),
    [
        (Rights(), {"noindex"}, "noindex"), (Rights(), {"noarchive"}, "noarchive"), (Rights(), {"mining"}, None),
        (Rights(mining="follow"), {"mining"}, "mining reserved"), (Rights(noindex="record"), {"noindex"}, None),
        (Rights(noindex="record"), {"noindex", "noarchive"}, "noarchive"), (Rights(), set(), None),
    ],
)  # fmt: skip
def test_what_is_followed(rights: Rights, reserved: set[str], reason: str | None) -> None:
    error = rights.refusal(reserved)
    assert (error.reason if error is not None else None) == reason


def test_what_is_said_is_recorded_with_the_article() -> None:
    text = "<p>Sebuah paragraf yang cukup panjang untuk dibaca sebagai isi berita dari desa itu sendiri.</p>" * 5
    page = (
        '<!doctype html><head><title>Panen raya di desa</title><meta name="robots" content="noarchive"></head>'
        f"<body><article><h1>Panen raya di desa</h1>{text}</article>"
    )
    article = read_article(capture(page, ("Content-Type", "text/html"), ("tdm-reservation", "1")), None)
    said = {name: where for name, where in article.provenance.items() if name.startswith("reserved:")}
    assert said.keys() == {"reserved:noarchive", "reserved:mining"}
    assert (said["reserved:noarchive"].origin, said["reserved:noarchive"].raw) == ("meta:robots", "noarchive")


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200), st.text(max_size=40))
def test_law_nothing_is_raised(page: bytes, header: str) -> None:
    assert of_page(capture(b"<meta name=robots " + page, ("X-Robots-Tag", header))).keys() <= {
        "noindex",
        "noarchive",
        "mining",
    }


def test_what_a_picture_reserves() -> None:
    assert of_headers([("X-Robots-Tag", "noindex, noarchive"), ("Content-Type", "image/png")]) == {
        "noindex",
        "noarchive",
    }
    assert of_headers([("X-Robots-Tag", "otherbot: noindex")]) == frozenset()
