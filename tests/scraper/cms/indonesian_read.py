"""How one of the invented pages is read, field by field: for the tests, and for counting."""

from __future__ import annotations

from typing import Any

from archive.article import Article, Moment, Precision
from scraper import extract
from scraper.errors import NotAnArticle
from tests.scraper.cms.indonesian_site import Page


def failures(page: Page) -> dict[str, tuple[Any, Any]]:
    """Field -> (answer, what `extract` says) where the two differ; without a source file and capture time."""
    try:
        article = extract(page.html.encode(), page.url)
    except NotAnArticle as refusal:
        return {"refused": (None, str(refusal))}
    said = _said(article, page.told["lead"])
    return {field: (answer, said[field]) for field, answer in page.told.items() if said[field] != answer}


def _said(article: Article, lead: str | None) -> dict[str, Any]:
    first = next((image for image in article.images if image.is_lead), None)
    return {
        "title": article.title,
        "body": [block.text for block in article.blocks],
        "authors": sorted(article.authors),
        "editors": sorted(article.editors),
        "published": _told(article.published),
        "modified": _told(article.modified),
        "dateline": article.dateline,
        "lead": lead if first and (lead is None or lead in first.url) else None,
        "caption": first.caption if first else None,
        "credit": first.credit if first else None,
        "tags": list(article.tags),
        "section": article.section,
        "language": article.language,
    }


def _told(moment: Moment | None) -> str | None:
    if moment is None:
        return None
    return moment.day.isoformat() if moment.precision is Precision.DAY else moment.local.isoformat()
