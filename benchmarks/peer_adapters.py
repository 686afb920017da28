"""Other people's extractors in the shape that the scorer asks for. Run in the environment of ``peers.txt``.

Each is called as its documentation says, offline, and gives what it gives: nothing is mended afterwards but the form
(a list of names, ISO times, plain text).
"""

from __future__ import annotations

from typing import Any

import htmldate
import lxml.html
import newspaper
import readability
import trafilatura
from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.encoding import detect_encoding
from resiliparse.parse.html import HTMLTree

_NEWSPAPER = newspaper.Config()
_NEWSPAPER.fetch_images = False  # offline: pictures are named, not asked for
_BLOCKS = frozenset(
    ["p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "table", "tr", "td", "br"]
)


def trafilatura_default(html: bytes, url: str) -> dict[str, Any]:
    """Balanced mode, the body alone."""
    return {"body": trafilatura.extract(html, url=url, include_comments=False)}


def trafilatura_precision(html: bytes, url: str) -> dict[str, Any]:
    """Precision mode, the body alone."""
    return {"body": trafilatura.extract(html, url=url, include_comments=False, favor_precision=True)}


def trafilatura_metadata(html: bytes, url: str) -> dict[str, Any]:
    """Precision mode with every field it has."""
    found = trafilatura.bare_extraction(html, url=url, include_comments=False, favor_precision=True, with_metadata=True)
    if found is None:
        return {}
    return {
        "body": found.text,
        "title": found.title,
        "authors": (found.author or "").split("; "),
        "published": found.date,
        "images": [found.image] if found.image else [],
        "language": found.language,
    }


def newspaper4k(html: bytes, url: str) -> dict[str, Any]:
    """Every field it has."""
    article = newspaper.Article(url, config=_NEWSPAPER).download(input_html=html).parse()  # type: ignore[arg-type]
    return {
        "body": article.text,
        "title": article.title,
        "authors": article.authors,
        "published": article.publish_date.isoformat() if article.publish_date else None,
        "images": [lead] if (lead := article.meta_img or article.top_img) else [],
        "language": article.meta_lang,
    }


def readability_lxml(html: bytes, url: str) -> dict[str, Any]:
    """Body, title and author."""
    document = readability.Document(html, url=url)
    title, author = document.short_title(), document.author()
    return {"body": _plain(document.summary()), "title": title, "authors": [author] if author else []}


def resiliparse(html: bytes, url: str) -> dict[str, Any]:
    """Main content as plain text, and the page's title."""
    tree = HTMLTree.parse_from_bytes(html, detect_encoding(html))
    body = extract_plain_text(tree, main_content=True, alt_texts=False, comments=False, post_meta=False)
    return {"body": body, "title": tree.title}


def htmldate_only(html: bytes, url: str) -> dict[str, Any]:
    """The day of publication alone."""
    return {"published": htmldate.find_date(html, url=url, original_date=True)}


def _plain(html: str) -> str:
    """The text of a fragment, a line for each block."""
    root = lxml.html.fromstring(html)
    for element in root.iter():
        if element.tag in _BLOCKS:
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    return str(root.text_content())
