"""The demo newsroom serves, changes, and its answer sheet agrees with its pages."""

from __future__ import annotations

import gzip
import re
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest

from examples.newsroom import ExpectedArticle, Newsroom
from examples.newsroom.demo import DemoFailed, make_archive, shell_name
from examples.newsroom.stories import WIB
from scraper.source.files import load_sources
from scraper.urls import canonical, is_article

TODAY = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
Get = Callable[..., httpx.Response]


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    with Newsroom("127.0.11.", today=TODAY) as running:
        yield running


@pytest.fixture
def get() -> Iterator[Get]:
    with httpx.Client(trust_env=False) as client:
        yield client.get


def article(newsroom: Newsroom, name: str) -> ExpectedArticle:
    return newsroom.expected().articles[name]


def test_six_sites_at_six_addresses(newsroom: Newsroom, get: Get) -> None:
    hosts = [httpx.URL(base).host for base in newsroom.sites.values()]
    assert hosts == [f"127.0.11.{number}" for number in range(1, 7)]
    assert {get(base + "/").status_code for base in newsroom.sites.values()} == {200}


@pytest.mark.parametrize("edition", [1, 2])
def test_every_expected_article_is_on_its_page(newsroom: Newsroom, get: Get, edition: int) -> None:
    if edition == 2:
        newsroom.advance()
    sheet = newsroom.expected()
    for expected in sheet.articles.values():
        if expected.name in sheet.gone:
            assert get(expected.url).status_code == 410
            continue
        get(expected.url)  # one page answers 503 first
        text = words_of(get(expected.url, params={"single": "1"} if expected.site == "menit" else None))
        assert expected.title in text
        assert expected.first_words in text
        assert expected.last_words in text


def test_every_page_has_the_pictures_and_paragraphs_it_should(newsroom: Newsroom, get: Get) -> None:
    for expected in newsroom.expected().articles.values():
        get(expected.url)
        page = get(expected.url).text
        assert expected.lead_image is not None
        assert expected.lead_image in page
    feed = ElementTree.fromstring(get(newsroom.sites["kemenpulau"] + "/feed/").content)
    content = "{http://purl.org/rss/1.0/modules/content/}encoded"
    counted = {item.findtext("title"): (item.findtext(content) or "").count("<p>") for item in feed.iter("item")}
    for expected in newsroom.expected().of_site("kemenpulau"):
        assert counted[expected.title] == expected.paragraphs


def test_nothing_lies_in_the_future_and_the_same_day_gives_the_same_sheet() -> None:
    with Newsroom("127.0.11.", today=TODAY, edition=2) as newsroom:
        sheet = newsroom.expected()
    assert all(one.published <= TODAY and one.modified <= TODAY for one in sheet.articles.values())
    assert {one.published.second for one in sheet.articles.values()} == {0}
    with Newsroom("127.0.11.", today=TODAY, edition=2) as again:
        titles = {name: (one.title, one.published) for name, one in again.expected().articles.items()}
    assert titles == {name: (one.title, one.published) for name, one in sheet.articles.items()}


def test_sitemaps_and_feeds_name_every_article_and_every_refusal(newsroom: Newsroom, get: Get) -> None:
    sheet = newsroom.expected()
    named = " ".join(get(base + path).text for base, path in listings(newsroom))
    named += gzip.decompress(get(newsroom.sites["meridian"] + "/sitemap.xml.gz").content).decode()
    for url in [*sheet.refusals, *(one.url for one in sheet.articles.values() if one.name != "kabari/kereta")]:
        assert url in named
    assert "utm_source=" in named


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        ("http 404", 404),
        ("soft 404", 200),
        ("challenge page", 200),
        ("empty release", 200),
        ("video without text", 200),
    ],
)
def test_each_refusal_answers_as_its_reason_says(newsroom: Newsroom, get: Get, reason: str, status: int) -> None:
    (url,) = (url for url, why in newsroom.expected().refusals.items() if why == reason)
    assert get(url).status_code == status


def test_robots_txt_forbids_what_is_refused_for_it(newsroom: Newsroom, get: Get) -> None:
    (url,) = (url for url, why in newsroom.expected().refusals.items() if why == "robots.txt")
    assert "Disallow: /advertorial/" in get(newsroom.sites["menit"] + "/robots.txt").text
    assert "/advertorial/" in url
    assert get(newsroom.sites["suarakotabaru"] + "/robots.txt").status_code == 404


def test_entity_tags_and_dates_are_answered_with_304(newsroom: Newsroom, get: Get) -> None:
    for name, header, asked in (
        ("lintasan/kebun", "ETag", "If-None-Match"),
        ("kabari/beras", "Last-Modified", "If-Modified-Since"),
        ("kemenpulau/kapal", "ETag", "If-None-Match"),
    ):
        url = article(newsroom, name).url
        answer = get(url, headers={asked: get(url).headers[header]})
        assert answer.status_code == 304, name
        assert answer.content == b""
        assert newsroom.log[-1].status == 304


def test_the_noise_of_a_new_edition_keeps_honest_tags(newsroom: Newsroom, get: Get) -> None:
    url = article(newsroom, "lintasan/kebun").url
    before = get(url)
    newsroom.advance()
    assert get(url).content != before.content
    assert get(url, headers={"If-None-Match": before.headers["ETag"]}).status_code == 304


def test_some_sites_ignore_validators(newsroom: Newsroom, get: Get) -> None:
    url = article(newsroom, "suarakotabaru/festival").url
    tag = get(url).headers["ETag"]
    assert get(url, headers={"If-None-Match": tag}).status_code == 200
    assert "ETag" not in get(article(newsroom, "menit/kucing").url).headers


def test_first_503_with_retry_after_then_the_article(newsroom: Newsroom, get: Get) -> None:
    url = article(newsroom, "meridian/chess").url
    busy = get(url)
    assert (busy.status_code, busy.headers["Retry-After"]) == (503, "1")
    assert get(url).status_code == 200


def test_an_article_on_two_pages_and_on_one(newsroom: Newsroom, get: Get) -> None:
    expected = article(newsroom, "menit/harga-cabai")
    first, second, whole = (words_of(get(expected.url + end)) for end in ("", "/2", "?single=1"))
    assert expected.first_words in first
    assert expected.last_words not in first
    assert expected.last_words in second
    assert expected.first_words in whole
    assert expected.last_words in whole


def test_bytes_in_windows_1252_that_say_so_nowhere(newsroom: Newsroom, get: Get) -> None:
    answer = get(article(newsroom, "suarakotabaru/penyair").url)
    assert b"\x93Garam di Jendela\x94" in answer.content
    assert "charset" not in answer.headers["Content-Type"]
    assert b"charset" not in answer.content


def test_gzip_only_for_those_who_ask(newsroom: Newsroom, get: Get) -> None:
    url = article(newsroom, "meridian/port").url
    assert get(url).headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in get(url, headers={"Accept-Encoding": "identity"}).headers


def test_second_edition_does_what_the_sheet_says(newsroom: Newsroom, get: Get) -> None:
    before = newsroom.expected()
    newsroom.advance()
    after = newsroom.expected()
    for name in after.revised:
        was, now = before.articles[name], after.articles[name]
        assert (now.modified == was.modified) == (name in after.silent)
        if name not in after.silent:
            told = (now.modified.astimezone(WIB).isoformat(), f"{now.modified:%Y-%m-%dT%H:%M:%SZ}")
            assert any(form in get(now.url).text for form in told), name
    assert after.articles["kabari/gempa"].title != before.articles["kabari/gempa"].title
    assert "muatan 9 ton" in get(after.articles["menit/jembatan"].url).text
    assert set(after.articles) - set(before.articles) == after.new
    assert len(after.new) == 6
    (old, new) = after.moved["menit/konser"]
    assert (get(old).status_code, get(old).headers["Location"]) == (301, new)
    assert len(after.reprints) == 3
    assert before.reprints < after.reprints
    with pytest.raises(ValueError, match="2 editions"):
        newsroom.advance()


def test_reprints_hold_the_origin_s_words(newsroom: Newsroom, get: Get) -> None:
    for reprint, origin in newsroom.expected().reprints:
        last = article(newsroom, origin).last_words
        mine = words_of(get(article(newsroom, reprint).url))
        if reprint == "suarakotabaru/karang-lalak":
            assert last in mine
        assert article(newsroom, reprint).title != article(newsroom, origin).title


def test_source_files_load_and_know_the_addresses(newsroom: Newsroom, tmp_path: Path) -> None:
    newsroom.write_sources(tmp_path)
    sources = {source.name: source for source in load_sources(tmp_path)}
    assert list(sources) == sorted(newsroom.sites)
    newsroom.advance()
    for expected in newsroom.expected().articles.values():
        assert is_article(expected.url, sources[expected.site])
        assert canonical(expected.url, sources[expected.site]) == expected.url


def test_the_log_tells_who_asked_what(newsroom: Newsroom, get: Get) -> None:
    get(newsroom.sites["kabari"] + "/rss/terkini.xml?x=1", headers={"User-Agent": "Probe/1", "If-None-Match": '"a"'})
    (entry,) = newsroom.log
    assert (entry.host, entry.path, entry.status) == ("127.0.11.2", "/rss/terkini.xml?x=1", 200)
    assert (entry.agent, entry.if_none_match, entry.if_modified_since) == ("Probe/1", '"a"', None)
    assert abs(datetime.now(UTC) - entry.at) < timedelta(minutes=1)


def test_a_closed_newsroom_answers_nobody_and_leaves_no_thread(get: Get) -> None:
    before = threading.active_count()
    with Newsroom("127.0.11.") as newsroom:
        base = newsroom.sites["kabari"]
        get(base + "/")
    with pytest.raises(httpx.TransportError):
        get(base + "/")
    assert threading.active_count() <= before + 1  # the handler of the kept-alive connection may be ending


def test_the_demo_never_replaces_a_folder_that_it_did_not_make(newsroom: Newsroom, tmp_path: Path) -> None:
    precious = tmp_path / "demo-archive"
    precious.mkdir()
    (precious / "news.db").write_text("mine")
    with pytest.raises(DemoFailed, match="not made by the demo"):
        make_archive(precious, newsroom)
    assert (precious / "news.db").read_text() == "mine"


def words_of(answer: httpx.Response) -> str:
    """The page's text without tags, as one line."""
    encoding = "utf-8" if b"charset" in answer.content else "windows-1252"
    page = answer.content.decode(encoding)
    page = re.sub(r"<(script|style)\b.*?</\1>", " ", page, flags=re.DOTALL)
    return " ".join(unescape(re.sub(r"<[^>]*>", "", page)).split())


def listings(newsroom: Newsroom) -> list[tuple[str, str]]:
    paths = {
        "lintasan": ("/sitemap_channel_news.xml", "/v2.0/rss/"),
        "kabari": ("/rss/terkini.xml", "/sitemap.xml"),
        "menit": ("/indeks", "/berita/sitemap_news.xml"),
        "kemenpulau": ("/feed/", "/wp-sitemap-posts-post-1.xml"),
        "meridian": ("/feed.atom",),
        "suarakotabaru": ("/feed", "/sitemap.xml"),
    }
    return [(newsroom.sites[name], path) for name, told in paths.items() for path in told]


def test_a_command_is_named_so_that_the_reader_s_own_shell_finds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    python = Path(sys.executable)
    monkeypatch.setenv("PATH", "")
    assert Path(shell_name(python.name)).samefile(python)
    monkeypatch.setenv("PATH", str(python.parent))
    assert shell_name(python.name) == python.name
