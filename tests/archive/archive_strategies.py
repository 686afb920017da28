"""Any article that passed the cleaning gate, as a hypothesis strategy."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import strategies as st

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
)

_line = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Z")), min_size=1, max_size=20)
_maybe = st.none() | _line
_urls = st.from_regex(r"https://[a-z]{1,8}\.example/[a-z0-9]{1,8}", fullmatch=True)
_offsets = st.sampled_from(["+07:00", "+08:00", "+09:00", "+00:00", "-05:00", "+05:30"])
_size = st.none() | st.integers(0, 10_000)
_moments = st.builds(
    Moment,
    at=st.integers(-5_000_000, 3_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC)),
    raw=_line,
    offset=_offsets,
    offset_stated=st.booleans(),
    precision=st.sampled_from(Precision),
    origin=_line,
)
_images = st.builds(
    Image, url=_urls, identity=_line, original_url=st.none() | _urls, is_lead=st.booleans(), caption=_maybe,
    credit=_maybe, alt=_maybe, width=_size, height=_size,
)  # fmt: skip


def _with_every_address(made: Article) -> Article:
    """Addresses as an archive gives them back: all of them, once, by name."""
    reasons = {address.url: address.reason for address in made.addresses}
    for url, reason in ((made.url, "fetched"), (made.canonical_url, "rel-canonical")):
        if url:
            reasons.setdefault(url, reason)
    return replace(made, addresses=tuple(Address(url=url, reason=reasons[url]) for url in sorted(reasons)))


articles = st.builds(
    Article,
    source=_line,
    title=_line,
    blocks=st.lists(st.builds(Block, kind=st.sampled_from(BlockKind), text=_line), min_size=1, max_size=4).map(tuple),
    url=st.none() | _urls,
    canonical_url=st.none() | _urls,
    source_article_id=_maybe,
    addresses=st.lists(st.builds(Address, url=_urls, reason=_line), max_size=3).map(tuple),
    subtitle=_maybe,
    summary=_maybe,
    authors=st.lists(_line, max_size=3).map(tuple),
    editors=st.lists(_line, max_size=2).map(tuple),
    byline_raw=_maybe,
    dateline=_maybe,
    published=st.none() | _moments,
    modified=st.none() | _moments,
    section=_maybe,
    tags=st.lists(_line, max_size=3).map(tuple),
    language=_maybe,
    content_class=st.sampled_from(ContentClass),
    is_free=st.none() | st.booleans(),
    body_complete=st.booleans(),
    reading_minutes=_size,
    images=st.lists(_images, max_size=3).map(tuple),
    credit_line=_maybe,
    copyright=_maybe,
    charset=_maybe,
    replacement_characters=st.integers(0, 99),
    extractor_version=_line,
    provenance=st.dictionaries(_line, st.builds(Provenance, origin=_line, raw=_maybe), max_size=3),
).map(_with_every_address)
