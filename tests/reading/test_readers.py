"""What comes out of a capture can be stored, or is a named reason."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from archive.article import Capture
from archive.cleaning import cleaned
from scraper.errors import NotAnArticle, NotHtml, SoftNotFound
from scraper.reading.readers import may_be_cut, read_article

TEXT = "Warga desa memanen padi lebih awal karena hujan datang sebelum waktunya. " * 8
NOON = datetime(2025, 2, 6, 12, tzinfo=UTC)


def capture(payload: str | bytes, url: str = "https://kabar.test/berita/panen-raya-1", **more: object) -> Capture:
    facts = {"requested_url": url, "status": 200, "headers": (("Content-Type", "text/html"),), "fetched_at": NOON}
    body = payload.encode() if isinstance(payload, str) else payload
    return Capture(url=url, payload=body, **(facts | more))  # type: ignore[arg-type]


def test_an_article_comes_out_clean() -> None:
    article = read_article(capture(f"<h1>Panen \u202eraya</h1><article><p>{TEXT}</p></article>"), None)
    assert article.title == "Panen raya"
    assert cleaned(article) == article


@pytest.mark.parametrize("title", ["\u202e\u200f", "&#x202e;", "\x01\x02"])
def test_a_title_that_no_reader_sees_is_none(title: str) -> None:
    page = f"<title>{title}</title><h1>{title}</h1><article><p>{TEXT}</p></article>"
    article = read_article(capture(page, url="https://kabar.test/?p=1"), None)
    assert article.title == "Warga desa memanen padi lebih awal karena hujan datang sebelum waktunya"
    assert article.provenance["title"].origin == "text:beginning"


def test_a_text_in_no_language_is_called_by_nothing() -> None:
    noise = bytes(range(32, 256)).replace(b"<", b"") * 40
    with pytest.raises(NotAnArticle):
        read_article(capture(noise, url="https://kabar.test/?p=1"), None)


def test_another_medium_is_named() -> None:
    with pytest.raises(NotHtml, match="application/pdf"):
        read_article(capture(b"%PDF-1.7", headers=(("Content-Type", "application/pdf; x=y"),)), None)


def test_a_redirect_to_the_front_page_is_a_soft_404() -> None:
    home = capture(f"<h1>Panen</h1><p>{TEXT}</p>", "https://kabar.test/", requested_url="https://kabar.test/berita/1")
    with pytest.raises(SoftNotFound):
        read_article(home, None)


@pytest.mark.fault("N7")
@pytest.mark.parametrize(
    ("payload", "headers", "cut"),
    [
        (b"<html><p>Panen", (), True),
        (b"<html><p>Panen</HTML>\n<!-- 0.02 s -->", (), False),
        (b"<html><p>Panen", (("Content-Length", "14"),), False),
        (b"<html><p>Panen", (("Transfer-Encoding", "chunked"),), False),
        (b"<html><p>Panen", (("Content-Encoding", "gzip"),), False),
        (b"</html>" + b" " * 5_000, (), True),
    ],
)
def test_a_page_whose_end_nobody_told_may_be_cut(
    payload: bytes, headers: tuple[tuple[str, str], ...], cut: bool
) -> None:
    assert may_be_cut(capture(payload, headers=headers)) is cut
