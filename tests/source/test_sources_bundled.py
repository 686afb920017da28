"""The bundled sources know their publishers' addresses: forms from our fact sheet, with invented words and numbers."""

import pytest

from scraper.selection import source_for
from scraper.source import Source
from scraper.source.files import bundled_sources
from scraper.urls import article_id, is_article

SOURCES = {source.name: source for source in bundled_sources()}

ARTICLES = [
    # source, address, the publisher's id
    ("kumparan", "https://kumparan.com/bapascontoh/judul-contoh-panjang-24RsKdKabcd", "24RsKdKabcd"),
    ("kumparan", "https://m.kumparan.com/amp/bapascontoh/judul-contoh-panjang-24RsKdKabcd?utm_source=x", "24RsKdKabcd"),
    ("kumparan", "https://kumparan.com/@bapascontoh/judul-24RsKdKabcd/full", "24RsKdKabcd"),
    ("antaranews", "https://www.antaranews.com/berita/5690001/judul-contoh", "antaranews.com/5690001"),
    ("antaranews", "https://jateng.antaranews.com/berita/590001/judul-contoh", "jateng.antaranews.com/590001"),
    ("antaranews", "https://en.antaranews.com/news/390001/judul", "en.antaranews.com/390001"),
    ("detik", "https://news.detik.com/berita/d-8610001/judul-contoh?single=1", "8610001"),
    ("detik", "https://www.detik.com/jateng/berita/d-8610001/judul-contoh/2", "8610001"),
    ("kompas", "https://nasional.kompas.com/read/2026/08/12/10150091/judul-x?page=all#page2", "2026/08/12/10150091"),
    ("kompas", "https://www.kompas.com/tren/read/2026/08/12/101500965/judul-contoh", "2026/08/12/101500965"),
    ("kompas", "https://amp.kompas.com/nasional/read/2026/08/12/10150091/judul-contoh", "2026/08/12/10150091"),
    ("tempo", "https://www.tempo.co/hukum/judul-contoh-2050001", "2050001"),
    ("tempo", "https://nasional.tempo.co/read/1950001/judul-contoh", "1950001"),
    ("cnnindonesia", "https://www.cnnindonesia.com/nasional/20260812101500-12-1390001/judul", "1390001"),
    ("cnbcindonesia", "https://www.cnbcindonesia.com/news/20260812101500-4-690001/judul", "690001"),
    ("liputan6", "https://www.liputan6.com/news/read/6150001/judul-contoh", "6150001"),
    ("tribunnews", "https://www.tribunnews.com/nasional/7850001/judul-contoh", "7850001"),
    ("tribunnews", "https://jateng.tribunnews.com/2026/07/24/judul-contoh", None),
    ("republika", "https://news.republika.co.id/berita/abc123xyz//judul-contoh", "abc123xyz"),
    ("republika", "https://republika.co.id/share/abc123xyz", "abc123xyz"),
    ("mediaindonesia", "https://mediaindonesia.com/humaniora/850001/judul-contoh", "850001"),
    ("okezone", "https://nasional.okezone.com/read/2026/07/24/337/3190001/judul-contoh", "3190001"),
    ("sindonews", "https://nasional.sindonews.com/read/1590001/15/judul-contoh-1784876400", "1590001"),
    ("suara", "https://www.suara.com/news/2026/07/24/070800/judul-contoh", "2026/07/24/070800/judul-contoh"),
    ("merdeka", "https://www.merdeka.com/peristiwa/judul-contoh-419001-mvk.html", "419001"),
    ("merdeka", "https://www.merdeka.com/peristiwa/read/584001/judul-contoh", "584001"),
    ("jawapos", "https://www.jawapos.com/nasional/2607240012/judul-contoh", "2607240012"),
    ("setkab", "https://setkab.go.id/judul-contoh-panjang/", None),
    ("ditjenpas", "https://www.ditjenpas.go.id/judul-contoh-panjang-104001", None),
    ("infopublik", "https://infopublik.id/kategori/nusantara/985001/index.html", "985001"),
    ("apnews", "https://apnews.com/article/some-words-" + "0123abcd" * 4, "0123abcd" * 4),
    ("yonhap", "https://en.yna.co.kr/view/AEN20260820001200315?section=news&input=rss", "AEN20260820001200315"),
    ("govuk", "https://www.gov.uk/government/news/some-words", "some-words"),
]  # fmt: skip

OTHERS = [
    ("kumparan", "https://kumparan.com/channel/news-dan-lain-abcdefghijk"),
    ("kumparan", "https://kumparan.com/bapascontoh"),
    ("antaranews", "https://www.antaranews.com/video/5690001/judul"),
    ("antaranews", "https://www.antaranews.com/tag/contoh"),
    ("detik", "https://20.detik.com/detikflash/d-8610001/judul"),
    ("detik", "https://news.detik.com/foto-news/d-8610001/judul"),
    ("detik", "https://news.detik.com/indeks/2"),
    ("kompas", "https://video.kompas.com/read/2026/08/12/10150091/judul"),
    ("kompas", "https://www.kompas.com/tag/contoh"),
    ("tempo", "https://www.tempo.co/penulis/nama-orang-2050001"),
    ("liputan6", "https://www.liputan6.com/photo/read/6150001/judul"),
    ("tribunnews", "https://www.tribunnews.com/tag/2026/07/24/judul"),
    ("mediaindonesia", "https://mediaindonesia.com/video/850001/judul"),
    ("merdeka", "https://www.merdeka.com/foto/read/584001/judul"),
    ("setkab", "https://setkab.go.id/category/berita/"),
    ("ditjenpas", "https://www.ditjenpas.go.id/profil"),
    ("apnews", "https://apnews.com/hub/some-topic"),
    ("govuk", "https://www.gov.uk/government/organisations/some-office"),
]


@pytest.mark.parametrize(("name", "url", "number"), ARTICLES, ids=[url for _, url, _ in ARTICLES])
def test_an_article_is_recognised(name: str, url: str, number: str | None) -> None:
    source = source_for(url, SOURCES.values())
    assert source is SOURCES[name]
    assert is_article(url, source)
    assert article_id(url, source) == number


@pytest.mark.parametrize(("name", "url"), OTHERS, ids=[url for _, url in OTHERS])
def test_what_is_none_is_not(name: str, url: str) -> None:
    assert not is_article(url, SOURCES[name])


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_every_source_says_what_a_reader_must_know(source: Source) -> None:
    assert any(url for name, url, _ in ARTICLES if name == source.name), "add an address to ARTICLES"
    assert source.timezone
    assert source.language
    assert source.articles.match
    assert source.note
    if source.status == "stable":
        assert source.listings
        assert source.checked is not None
        assert source.checked.year >= 2026


def test_a_platform_is_found_under_its_cache() -> None:
    cached = "https://m-kumparan-com.cdn.ampproject.org/c/s/m.kumparan.com/amp/akun/judul-24RsKdKabcd"
    assert source_for(cached, SOURCES.values()) is SOURCES["kumparan"]
    assert article_id(cached, SOURCES["kumparan"]) == "24RsKdKabcd"
