"""A kumparan post that was copied as plain text: the furniture around it names title, date and account.

The shape: footer navigation, copyright, version, the label of user posts, then title, date, a lone dot,
reading time glued to the disclaimer, the lead picture in Markdown, and the text with advertisement labels
between paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from archive.article import Address, Article, Block, BlockKind, ContentClass, Image, Moment, Provenance
from scraper.errors import NotAnArticle, NoText, NoTitle
from scraper.extraction import dateline
from scraper.extraction.authors.choose import DISCLAIMER
from scraper.extraction.dates import Reading, read
from scraper.extraction.page.text import clean, clean_label
from scraper.extraction.version import EXTRACTOR_VERSION
from scraper.picture_urls import image_identity, image_original
from scraper.source import Source
from scraper.urls import BadUrl, canonical

_NAME = "kumparan"
_ZONE = "Asia/Jakarta"
_MAX_CHARACTERS = 2_000_000  # a text ten times as long as the longest post


def looks_like_kumparan_text(text: str) -> bool:
    """Whether a text has the marks of a copied kumparan post: its disclaimer or publisher, and a reading time."""
    head = text[:6_000]
    return _READING_TIME.search(head) is not None and (DISCLAIMER.search(head) is not None or _PUBLISHER in head)


def extract_text(
    text: str, *, url: str | None = None, fetched_at: datetime | None = None, sources: Sequence[Source] = ()
) -> Article:
    """The article in a copied post. `fetched_at` (UTC) bounds its date; `sources` may hold kumparan's facts.

    Raises NotAnArticle for a text of another shape, NoTitle where nothing stands before the date, NoText where
    nothing follows.
    """
    if not looks_like_kumparan_text(text):
        raise NotAnArticle("no text in the shape of a copied kumparan post")
    zone = next((source.timezone for source in sources if source.name == _NAME and source.timezone), _ZONE)
    post = _read(text[:_MAX_CHARACTERS], zone, fetched_at)
    if not post.title:
        raise NoTitle("no line between the page's furniture and the date")
    if not post.paragraphs:
        raise NoText("nothing follows the title and the date")
    return _article(post, _address(url))


@dataclass(slots=True)
class _Post:
    title: str = ""
    published: Reading | None = None
    account: str | None = None
    user_content: bool = False
    minutes: int | None = None
    images: list[Image] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)


def _read(text: str, zone: str, now: datetime | None) -> _Post:
    lines = [line for line in map(clean, text.splitlines()) if line]
    facts = next(place for place, line in enumerate(lines) if _READING_TIME.search(line))
    dates = {place: _date_in(lines[place], zone) for place in range(max(facts - _HEAD, 0), facts + 1)}
    # The lowest one: a title may hold a date too.
    told = [(place, date) for place, date in dates.items() if date is not None and not date.is_modified]
    dated, when = told[-1] if told else (facts, None)
    post = _Post(user_content=any(line.casefold() == _USER_LABEL for line in lines[:dated]))
    if when is not None:
        post.published = read(when.raw, language="id", timezone=zone, now=now)
    # Whatever the furniture above looks like, the date stands right under the title.
    above = (line for line in reversed(lines[:dated]) if not _FURNITURE.fullmatch(line))
    post.title = clean_label(next(above, ""))
    _take_facts(post, lines[facts])
    between = [lines[place] for place in range(dated + 1, facts) if dates.get(place) is None]
    for line in between + lines[facts + 1 :]:
        _take(post, line)
    return post


def _date_in(line: str, zone: str) -> Reading | None:
    """The date that a line consists of, but for a reading time behind it."""
    text = _READING_TIME.split(line)[0].strip(" ·|")
    return read(text, language="id", timezone=zone) if 0 < len(text) < _LONGEST_DATE else None


def _take(post: _Post, line: str) -> None:
    """One line below the title."""
    if picture := _PICTURE.fullmatch(line):
        _take_picture(post, picture)
    elif DISCLAIMER.match(line):
        _take_facts(post, line)
    elif not _FURNITURE.fullmatch(line):
        post.paragraphs.append(line)


def _take_facts(post: _Post, line: str) -> None:
    if minutes := _READING_TIME.search(line):
        post.minutes = int(minutes["minutes"])
    if account := DISCLAIMER.search(line):
        post.account = account["account"]
        post.user_content = True


def _take_picture(post: _Post, picture: re.Match[str]) -> None:
    address = picture["url"]
    try:
        identity, original = image_identity(address), image_original(address)
    except BadUrl:
        return
    caption = clean(picture["alt"]) or None
    image = Image(
        url=address, identity=identity, original_url=original, is_lead=not post.images, caption=caption, alt=caption
    )
    post.images.append(image)


def _address(url: str | None) -> str | None:
    """The cleaned address. Raises NotAnArticle where it is none."""
    if url is None:
        return None
    try:
        return canonical(url)
    except BadUrl as error:
        raise NotAnArticle(f"the address that came with the text cannot be read: {error}") from error


def _article(post: _Post, url: str | None) -> Article:
    line = dateline.read(post.paragraphs[0], "id")
    return Article(
        source=_NAME,
        url=url,
        addresses=(Address(url=url, reason="requested"),) if url else (),
        title=post.title,
        blocks=tuple(Block(kind=BlockKind.PARAGRAPH, text=text) for text in post.paragraphs),
        authors=(post.account,) if post.account else (),
        byline_raw=post.account,
        dateline=line.text if line else None,
        published=_moment(post.published),
        language="id",
        content_class=ContentClass.USER_CONTENT if post.user_content else ContentClass.NEWS,
        reading_minutes=post.minutes,
        images=tuple(post.images),
        extractor_version=EXTRACTOR_VERSION,
        provenance=_provenance(post),
    )


def _moment(reading: Reading | None) -> Moment | None:
    if reading is None:
        return None
    return Moment(
        at=reading.at,
        raw=reading.raw,
        offset=reading.offset,
        offset_stated=reading.offset_stated,
        precision=reading.precision,
        origin="text:line",
    )


def _provenance(post: _Post) -> dict[str, Provenance]:
    found = {"title": Provenance(origin="text:line", raw=post.title[:500])}
    if post.published:
        found["published"] = Provenance(origin="text:line", raw=post.published.raw)
    if post.account:
        found["authors"] = Provenance(origin="text:disclaimer", raw=post.account)
    return found


_HEAD = 8  # lines above the reading time among which the date is
_LONGEST_DATE = 60  # characters
_USER_LABEL = "konten dari pengguna"
_PUBLISHER = "PT Dynamo Media Network"
_READING_TIME = re.compile(r"waktu baca (?P<minutes>\d{1,3}) menit", re.IGNORECASE)
_PICTURE = re.compile(r"!\[(?P<alt>[^\[\]]{0,2000})\]\((?P<url>https?://[^\s()]{1,2000})\)")
_FOOTER = (
    "tentang kami|pedoman media siber|(?:syarat (?:&|dan) )?ketentuan|(?:ketentuan (?:&|dan) )?kebijakan privasi"
    "|panduan komunitas|peringkat penulis|cara menulis di kumparan|informasi kerja sama|bantuan|iklan|karir|karier"
)
_FURNITURE = re.compile(
    r"·|\d{4} © .{1,80}|© \d{4} .{1,80}|version \d+(?:\.\d+)+|advertisement|konten dari pengguna|kumparan"
    rf"|bagikan|sedang memuat\.\.\.|(?:(?:{_FOOTER})[ |·•]{{0,3}}){{1,40}}|tentang kami(?-i:[A-Z]).{{0,400}}",
    re.IGNORECASE,
)
"""Lines of the page around a post. Copied, the footer's labels stand one a line or glued into one."""
