"""An article as columns, and back: the only place that knows how a record's fields are written down."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from typing import Any

import msgspec

from archive.article import (
    Address,
    Article,
    Block,
    BlockKind,
    ContentClass,
    Image,
    Moment,
    Precision,
    Provenance,
    fingerprint_of,
    from_utc_text,
    reading_form,
    text_sha256,
    utc_text,
)
from archive.comparing.identity import title_key
from archive.errors import ArchiveDamaged

IMAGE_COLUMNS = (
    "url", "identity", "original_url", "is_lead", "caption", "credit", "alt", "width", "height",
)  # fmt: skip
"""The columns of ``images`` that describe a picture, in the order in which `image_values` gives them."""

FIELD_COLUMNS = (
    "title", "subtitle", "published_at", "published_raw", "published_offset", "published_offset_stated",
    "published_precision", "published_from", "modified_at", "modified_raw", "modified_offset",
    "modified_offset_stated", "modified_precision", "modified_from", "authors", "editors", "byline_raw", "dateline",
    "section", "tags", "language", "content_class", "is_free", "body_complete", "reading_minutes", "credit_line",
    "copyright", "source_article_id", "canonical_url", "summary", "body_blocks", "body",
)  # fmt: skip
"""The columns of `field_columns`, in its order."""


def columns_of(article: Article) -> dict[str, Any]:
    """The columns of ``articles`` that a page decides. Lists are JSON text, times UTC text."""
    lead = next((image for image in article.images if image.is_lead), None)
    body = article.body
    return {
        **field_columns(article),
        "source": article.source,
        "url": article.url,
        "word_count": reading_form(body).count(" ") + 1,
        "lead_image_url": lead.url if lead else None,
        "image_count": len(article.images),
        "charset": article.charset,
        "replacement_characters": article.replacement_characters,
        "extractor_version": article.extractor_version,
        "fingerprint": fingerprint_of(article.title, article.subtitle, body),
        "body_sha256": text_sha256(body),
        "title_key": title_key(article.title),
        "provenance": _provenance_json(article.provenance),
    }


def field_columns(article: Article) -> dict[str, Any]:
    """Those of them that say what a reader is told: not which article it is, nor how it was read, nor what is reckoned
    from the others."""
    return {
        "title": article.title,
        "subtitle": article.subtitle,
        **_moment_columns("published", article.published),
        **_moment_columns("modified", article.modified),
        "authors": to_json(article.authors),
        "editors": to_json(article.editors),
        "byline_raw": article.byline_raw,
        "dateline": article.dateline,
        "section": article.section,
        "tags": to_json(article.tags),
        "language": article.language,
        "content_class": article.content_class.value,
        "is_free": None if article.is_free is None else int(article.is_free),
        "body_complete": int(article.body_complete),
        "reading_minutes": article.reading_minutes,
        "credit_line": article.credit_line,
        "copyright": article.copyright,
        "source_article_id": article.source_article_id,
        "canonical_url": article.canonical_url,
        "summary": article.summary,
        "body_blocks": article.body_blocks,
        "body": article.body,
    }


def reading_digest(extractor_version: str, fields: Sequence[Any], images: Sequence[Sequence[Any]]) -> bytes:
    """16 bytes that are equal for two readings of a page by one version with the same values of `FIELD_COLUMNS` and the
    same pictures, each as `IMAGE_COLUMNS`."""
    return blake2b(msgspec.msgpack.encode((extractor_version, fields, images)), digest_size=16).digest()


def article_of(
    row: Mapping[str, Any], images: Sequence[Sequence[Any]], addresses: Sequence[tuple[str, str]]
) -> Article:
    """The inverse of `columns_of`: `images` are rows of `IMAGE_COLUMNS` in order, `addresses` (url, reason)."""
    return Article(
        source=row["source"],
        title=row["title"],
        blocks=blocks_of(row["body_blocks"], row["body"]),
        url=row["url"],
        canonical_url=row["canonical_url"],
        source_article_id=row["source_article_id"],
        addresses=tuple(Address(url=url, reason=reason) for url, reason in addresses),
        subtitle=row["subtitle"],
        summary=row["summary"],
        authors=tuple(json.loads(row["authors"])),
        editors=tuple(json.loads(row["editors"])),
        byline_raw=row["byline_raw"],
        dateline=row["dateline"],
        published=_moment_of("published", row),
        modified=_moment_of("modified", row),
        section=row["section"],
        tags=tuple(json.loads(row["tags"])),
        language=row["language"],
        content_class=ContentClass(row["content_class"]),
        is_free=None if row["is_free"] is None else bool(row["is_free"]),
        body_complete=bool(row["body_complete"]),
        reading_minutes=row["reading_minutes"],
        images=tuple(_image_of(image) for image in images),
        credit_line=row["credit_line"],
        copyright=row["copyright"],
        charset=row["charset"],
        replacement_characters=row["replacement_characters"],
        extractor_version=row["extractor_version"],
        provenance={name: Provenance(**where) for name, where in json.loads(row["provenance"]).items()},
    )


@contextmanager
def read_back(article_id: int) -> Iterator[None]:
    """Raises ArchiveDamaged when a cell of the article is not what was written."""
    try:
        yield
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        raise ArchiveDamaged(f"article {article_id} cannot be read back ({error}); run `warta verify`") from error


def blocks_of(body_blocks: str, body: str) -> tuple[Block, ...]:
    """The blocks of a stored body: one letter and one text each."""
    texts = body.split("\n\n")
    return tuple(Block(kind=BlockKind(letter), text=text) for letter, text in zip(body_blocks, texts, strict=True))


def image_values(image: Image) -> tuple[Any, ...]:
    """One picture as `IMAGE_COLUMNS`."""
    return (
        image.url, image.identity, image.original_url, int(image.is_lead), image.caption, image.credit, image.alt,
        image.width, image.height,
    )  # fmt: skip


def to_json(value: Any) -> str:
    """Compact JSON text in which letters stay readable."""
    return msgspec.json.encode(value).decode()


def _moment_columns(name: str, moment: Moment | None) -> dict[str, Any]:
    columns = [f"{name}_{part}" for part in ("at", "raw", "offset", "offset_stated", "precision", "from")]
    if moment is None:
        return dict.fromkeys(columns)
    stated, precision = int(moment.offset_stated), moment.precision.value
    values = (utc_text(moment.at), moment.raw, moment.offset, stated, precision, moment.origin)
    return dict(zip(columns, values, strict=True))


def _moment_of(name: str, row: Mapping[str, Any]) -> Moment | None:
    if row[f"{name}_at"] is None:
        return None
    return Moment(
        at=from_utc_text(row[f"{name}_at"]),
        raw=row[f"{name}_raw"],
        offset=row[f"{name}_offset"],
        offset_stated=bool(row[f"{name}_offset_stated"]),
        precision=Precision(row[f"{name}_precision"]),
        origin=row[f"{name}_from"],
    )


def _image_of(values: Sequence[Any]) -> Image:
    image = dict(zip(IMAGE_COLUMNS, values, strict=True))
    return Image(**{**image, "is_lead": bool(image["is_lead"])})


def _provenance_json(provenance: Mapping[str, Provenance]) -> str:
    return to_json(
        {
            name: {"origin": where.origin} if where.raw is None else {"origin": where.origin, "raw": where.raw}
            for name, where in provenance.items()
        }
    )
