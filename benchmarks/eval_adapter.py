"""Our extractor in the shape that the scorer asks for."""

from __future__ import annotations

from archive.article import Moment, Precision
from scraper import extract as extract_article


def extract(html: bytes, url: str) -> dict[str, object]:
    """The fields of one page, an article or not: the tools beside ours refuse nothing. Raises NotAnArticle where it
    cannot be read or holds no text."""
    article = extract_article(html, url, refuse=False)
    return {
        "title": article.title,
        "authors": list(article.authors),
        "published": _iso(article.published),
        "body": article.body,
        "images": [image.url for image in article.images],
        "language": article.language,
    }


def _iso(moment: Moment | None) -> str | None:
    """The publisher's own clock; a day alone where no more is known."""
    if moment is None:
        return None
    return moment.day.isoformat() if moment.precision is Precision.DAY else moment.local.isoformat()
