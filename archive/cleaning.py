"""The one gate that every record passes before it is stored: characters that no reader sees and no column can
keep are taken out, once, here.

NUL cuts a text in SQLite's ``length()`` and hides it from LIKE; a lone surrogate (JSON-LD's ``"\\ud800"``
delivers one) cannot be encoded at all; bidirectional controls make a title show something else than it says
(Unicode Technical Report 36, section 2.3).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from archive.article import Address, Article, Block, Image, Moment, Provenance
from archive.errors import Unstorable

MAX_INTEGER = 2**31 - 1
"""A declared width or a count beyond this is nonsense."""

_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_BIDI = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def cleaned(article: Article) -> Article:
    """`article` as it will be stored; cleaning twice is cleaning once. Raises Unstorable if nothing is left."""
    if _is_clean(article):
        addresses = _addresses(article)
        return article if addresses == article.addresses else replace(article, addresses=addresses)
    blocks = tuple(Block(kind=block.kind, text=text) for block in article.blocks if (text := one_line(block.text)))
    title = label(article.title)
    if not title or not blocks or not label(article.source):
        raise Unstorable(f"nothing readable is left of {article.url or article.title!r}: no title, body or source")
    return replace(
        article,
        blocks=blocks,
        title=title,
        source=label(article.source),
        url=_optional(article.url),
        canonical_url=_optional(article.canonical_url),
        source_article_id=_optional(article.source_article_id),
        addresses=_addresses(article),
        subtitle=_optional(article.subtitle),
        summary=text_only(article.summary).strip() or None if article.summary else None,
        authors=_labels(article.authors),
        editors=_labels(article.editors),
        byline_raw=_optional(article.byline_raw),
        dateline=_optional(article.dateline),
        published=_moment(article.published),
        modified=_moment(article.modified),
        section=_optional(article.section),
        tags=_labels(article.tags),
        language=_optional(article.language),
        reading_minutes=_bounded(article.reading_minutes),
        images=tuple(image for each in article.images if (image := _image(each)) is not None),
        credit_line=_optional(article.credit_line),
        copyright=_optional(article.copyright),
        charset=_optional(article.charset),
        replacement_characters=min(article.replacement_characters, MAX_INTEGER),
        extractor_version=label(article.extractor_version),
        provenance=_provenance(article.provenance),
    )


def text_only(text: str) -> str:
    """`text` without control characters but line breaks and tabs; a lone surrogate becomes U+FFFD."""
    if _SURROGATE.search(text):
        # Two halves that belong together are one character; only what stays alone is replaced.
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNREADABLE.sub("", text)


def one_line(text: str) -> str:
    """`text_only` on one line, without space at its ends."""
    if text.isprintable():  # most texts are, and what Python calls so needs no other cleaning
        return text.strip()
    return " ".join(text_only(text).splitlines()).strip()


def label(text: str) -> str:
    """`one_line` without bidirectional controls: for titles, names and everything else that stands alone."""
    if text.isprintable():
        return text.strip()
    return _BIDI.sub("", one_line(text)).strip()


def _is_clean(article: Article) -> bool:
    """Whether `cleaned` has nothing to do but to put the addresses in order: true of most, for a tenth of the cost."""
    labels = f" {' '.join(_labels_of(article))} "
    return (
        labels.isprintable()
        and "  " not in labels  # no text is empty, or begins or ends with a space
        and "".join(_evidence_of(article)).isprintable()
        and all(moment is None or not moment.at.microsecond for moment in (article.published, article.modified))
        and _bounded(article.reading_minutes) == article.reading_minutes
        and article.replacement_characters <= MAX_INTEGER
        and all(_bounded(each.width) == each.width and _bounded(each.height) == each.height for each in article.images)
    )


def _labels_of(article: Article) -> Iterator[str]:
    """Every text that has no space at its ends once it is clean."""
    yield from (block.text for block in article.blocks)
    yield from (article.title, article.source, article.extractor_version)
    optional = (
        article.url, article.canonical_url, article.source_article_id, article.subtitle, article.summary,
        article.byline_raw, article.dateline, article.section, article.language, article.credit_line,
        article.copyright, article.charset,
    )  # fmt: skip
    yield from (text for text in optional if text is not None)
    for texts in (article.authors, article.editors, article.tags, article.provenance):
        yield from texts
    for image in article.images:
        told = (image.url, image.identity, image.original_url, image.caption, image.credit, image.alt)
        yield from (text for text in told if text is not None)


def _evidence_of(article: Article) -> Iterator[str]:
    """Every text that is kept with the space around it."""
    for moment in (article.published, article.modified):
        if moment is not None:
            yield from (moment.raw, moment.origin)
    for where in article.provenance.values():
        yield where.origin
        if where.raw is not None:
            yield where.raw


def _optional(text: str | None) -> str | None:
    return (label(text) or None) if text else None


def _labels(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(clean for text in texts if (clean := label(text)))


def _bounded(number: int | None) -> int | None:
    return number if number is not None and 0 <= number <= MAX_INTEGER else None


def _moment(moment: Moment | None) -> Moment | None:
    """Whole seconds, as stored."""
    if moment is None:
        return None
    return replace(
        moment, at=moment.at.replace(microsecond=0), raw=text_only(moment.raw), origin=text_only(moment.origin)
    )


def _addresses(article: Article) -> tuple[Address, ...]:
    """Every address once, `url` and `canonical_url` included, in the order of their names."""
    reasons: dict[str, str] = {}
    told = [(address.url, address.reason) for address in article.addresses]
    for url, reason in (*told, (article.url, "fetched"), (article.canonical_url, "rel-canonical")):
        if url and (clean := label(url)):
            reasons.setdefault(clean, label(reason))
    return tuple(Address(url=url, reason=reasons[url]) for url in sorted(reasons))


def _image(image: Image) -> Image | None:
    url = label(image.url)
    if not url:
        return None
    return replace(
        image,
        url=url,
        identity=label(image.identity) or url,
        original_url=_optional(image.original_url),
        caption=_optional(image.caption),
        credit=_optional(image.credit),
        alt=_optional(image.alt),
        width=_bounded(image.width),
        height=_bounded(image.height),
    )


def _provenance(provenance: Mapping[str, Provenance]) -> dict[str, Provenance]:
    return {
        label(name): Provenance(origin=text_only(where.origin), raw=None if where.raw is None else text_only(where.raw))
        for name, where in provenance.items()
    }
