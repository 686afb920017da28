"""What of a page is read otherwise than a reader would."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from archive.article import Article, Moment, Precision
from scraper import extract
from scraper.errors import NotAnArticle
from tests.scraper.kinds.marked import marked, wrong
from tests.scraper.wild.page import Wild

SHORT = 14


def wrongs(page: Wild) -> dict[str, object]:
    """Field -> what was found, of the fields that are wrong; the body's as pieces lost and too many."""
    known = marked(page.html)
    try:
        article = extract(known.html.encode(), page.url, refuse=False)
    except NotAnArticle as error:
        return {"raised": error}
    found: dict[str, object] = {}
    answers = page.answers
    if article.title != answers["title"]:
        found["title"] = article.title
    if "authors" in answers and _folded(article.authors) != _folded(answers["authors"]):
        found["authors"] = article.authors
    for field in ("published", "modified"):
        if field in answers and not _is_same(_moment(article, field), answers[field]):
            found[field] = _moment(article, field)
    for field in ("section", "language", "dateline"):
        if field in answers and getattr(article, field) != answers[field]:
            found[field] = getattr(article, field)
    if "caption" in answers and answers["caption"] not in [image.caption for image in article.images]:
        found["caption"] = [image.caption for image in article.images]
    if pieces := [piece for piece in wrong(known, article.body) if not _is_a_word(piece, article)]:
        found["body"] = pieces
    return found


def _is_a_word(piece: str, article: Article) -> bool:
    """Whether a piece too many is a word or two that the text holds too, and not a line of its own."""
    sign, text = piece[0], piece[2:]
    return sign == "+" and len(text) < SHORT and text not in [block.text for block in article.blocks]


def _moment(article: Article, field: str) -> Moment | None:
    return article.published if field == "published" else article.modified


def _is_same(found: Moment | None, wanted: str | None) -> bool:
    if found is None or wanted is None:
        return found is wanted
    if len(wanted) == len("2026-02-05"):
        return found.precision is Precision.DAY and found.day.isoformat() == wanted
    if found.precision is Precision.DAY:
        return False
    at = datetime.fromisoformat(wanted)
    return abs(found.at - at) < timedelta(minutes=1) if at.tzinfo else found.local.isoformat()[:16] == wanted


def _folded(names: Iterable[str]) -> list[str]:
    return sorted(name.casefold() for name in names)
