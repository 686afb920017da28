"""Where on a page a date may stand: the strings, in the order in which they deserve trust."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from itertools import islice
from typing import Any, NamedTuple

from selectolax.lexbor import LexborNode

from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.nearby import Beside, Piece, is_sample, line_of, naming, stands_in
from scraper.extraction.page.patterns import any_of
from scraper.extraction.page.text import words


class Candidate(NamedTuple):
    """A string that should be a date, and where it stood."""

    text: str
    origin: str
    explicit: bool = True  # a field for a date, not a line that may hold one
    is_late: bool = False  # running text stands between the headline and it
    is_changed: bool = False  # its element is named after changes, as the only date's is in some templates


def told_published(evidence: Evidence) -> list[Candidate]:
    """Fields in which the page tells machines when it was published."""
    return [
        *_linked(evidence, ("datePublished", "uploadDate")),
        *_named(evidence.meta, _PUBLISHED_META),
        *_property(evidence, "datepublished"),
    ]


def told_vaguely(evidence: Evidence) -> list[Candidate]:
    """Fields for a date without saying which, or for that of the draft: what readers are shown is better."""
    return [*_linked(evidence, ("dateCreated",)), *_named(evidence.meta, _VAGUE_META)]


def told_modified(evidence: Evidence) -> list[Candidate]:
    """Fields in which the page tells machines when it was changed."""
    return [
        *_linked(evidence, ("dateModified",)),
        *_named(evidence.meta, _MODIFIED_META),
        *_property(evidence, "datemodified"),
    ]


def marked_up(evidence: Evidence) -> Iterator[tuple[Candidate, bool]]:
    """Time elements and data attributes, with whether the mark-up says "modified"; cards of other articles left out."""
    scope = evidence.tree.body
    if scope is None:
        return
    found = scope.css(_MARKED)
    for node in found[:_MAX_MARKED]:
        attributes = node.attributes
        value = next((attributes[name] for name in _TIME_ATTRIBUTES if attributes.get(name)), None)
        label = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''} {attributes.get('id') or ''}"
        if stands_in(node.parent, _OTHER_PLACES if node.tag != "abbr" else _OTHER_BOXES, _ELSEWHERE):
            continue
        modified = _MODIFIED_LABEL.search(label) is not None
        if value and not is_sample(value, node):
            yield Candidate(value.strip()[:100], f"visible:{node.tag}"), modified
        elif node.tag == "time" and (text := node.text(separator=" ").strip()):
            yield Candidate(text[:100], "visible:time", False), modified


def lines_behind(beside: Beside) -> Iterator[Candidate | None]:
    """Short texts with digits after the headline; None where a long one stands between them, as the article's do."""
    return _lines(beside.behind(), _MAX_AFTER)


def lines_before(beside: Beside) -> Iterator[Candidate | None]:
    """Those shortly before it, the nearest first."""
    return _lines(beside.before(), _MAX_BEFORE)


def lines_labelled(evidence: Evidence) -> Iterator[Candidate]:
    """Texts of elements whose class or id speaks of dates, for pages without a headline element."""
    body = evidence.tree.body
    for node in body.css(_LABELLED)[:30] if body is not None else ():
        if node.tag in ("body", "html", "main", "article", "section", "form", "input"):
            continue
        text = line_of(node)
        if len(text) <= 150 and not _ELSEWHERE(_label_around(node)) and any(c.isdigit() for c in text):
            yield Candidate(text, "visible:class", False)


def in_state(evidence: Evidence) -> Iterator[Candidate]:
    """Publication times in application state, shallow ones first; at most some thousand values are looked at."""
    queue: list[Any] = list(evidence.state[:6])
    for value in islice(queue, _MAX_STATE):
        if isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, dict | list):
                    queue.append(inner)
                elif key in _STATE_KEYS and inner:
                    yield Candidate(str(inner)[:60], f"state:{key}")
        elif isinstance(value, list):
            queue.extend(item for item in value[:20] if isinstance(item, dict | list))


def in_address(url: str | None) -> Candidate | None:
    """The day in an address: /2025/02/06/, /2025-02-06, /20250206, /06-02-2025."""
    found = _ADDRESS_DAY.search(url or "") or _ADDRESS_DAY_FIRST.search(url or "")
    if found is None:
        return None
    return Candidate(f"{found['y']}-{found['m'].zfill(2)}-{found['d'].zfill(2)}", "url:day")


def month_in_address(url: str | None) -> date | None:
    """The first day of the month in an address: /2019/03/, /201903/."""
    found = _ADDRESS_MONTH.search(url or "")
    return date(int(found["y"]), int(found["m"]), 1) if found else None


def lines_dated(evidence: Evidence) -> Iterator[Candidate]:
    """Lines anywhere on the page that begin with a word for the day of publication: "Datum 28.04.2023"."""
    for text in islice(_DATED.findall(evidence.page.labels), 3):
        yield Candidate(text[:100], "visible:label", False)


def lines_of_page(evidence: Evidence) -> Iterator[Candidate]:
    """Every short line of the page that holds a year: the last resort, for pages that are barely articles."""
    body = evidence.tree.body
    if body is None:
        return
    length = 0
    for node in body.traverse(include_text=True):
        if node.tag_id != tags.TEXT or node.parent is None or node.parent.tag_id in tags.UNREAD:
            continue
        text = node.text_content or ""
        length += len(text)
        if length > 400_000:
            return
        if _HAS_YEAR.search(text) and not _COPYRIGHT.search(text):
            yield Candidate(" ".join(text.split())[:200], "visible:line", False)


def _linked(evidence: Evidence, keys: tuple[str, ...]) -> Iterator[Candidate]:
    node = evidence.article_node
    if node is None:
        return
    for key in keys:
        value = node.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        if isinstance(value, dict):
            value = value.get("@value")
        if isinstance(value, str | int) and value and not isinstance(value, bool):
            yield Candidate(str(value)[:100], f"json-ld:{key}")


def _named(values: Mapping[str, tuple[str, ...]], ranks: Mapping[str, int]) -> list[Candidate]:
    """What stands in the fields that `ranks` names, the first rank first: a page has some dozen, the table more."""
    names = sorted(values.keys() & ranks.keys(), key=ranks.__getitem__)
    return [Candidate(values[name][0][:100], f"meta:{name}") for name in names]


def _property(evidence: Evidence, name: str) -> list[Candidate]:
    return [Candidate(value[:100], f"microdata:{name}") for value in evidence.microdata.get(name, ())[:1]]


def _label_around(node: LexborNode) -> str:
    parent = node.parent
    around = f"{parent.attributes.get('class') or ''} {parent.id or ''}" if parent is not None else ""
    return f"{node.attributes.get('class') or ''} {around}"


def _lines(pieces: Iterator[Piece], limit: int) -> Iterator[Candidate | None]:
    previous, older = "", ""
    long_texts = passed = 0
    for text, node, is_quoted in pieces:
        if is_quoted:
            continue
        if (weight := len(text) * (_DENSE if text[0] > _LAST_SPARSE else 1)) > _RUNNING:
            passed += weight
        if len(text) > 240:
            long_texts += 1
            if long_texts == 3:
                return
            previous = ""
            yield None
        else:
            is_whole = text[0] not in ".;)"  # else it is the rest of a sentence around a link
            may_date = is_whole and _DIGIT.search(text) and (len(text) <= 80 or _PUBLISHED_WORD.search(text.lower()))
            if may_date and (passed < _BEGUN or not _is_in_card(node)):
                attributes = node.attributes
                title = attributes.get("title")
                if title and (_INSTANT.match(title) or (_AGO.search(text) and _HAS_YEAR.search(title))):
                    yield Candidate(title[:100], "visible:title", False, passed >= _BEGUN)
                changed = _MODIFIED_LABEL.search(attributes.get("class") or "") is not None
                is_apart = len(previous) > 30 or (changed and _DIGIT.search(previous))
                joined = text if is_apart else f"{previous} {text}"
                if len(older) + len(joined) <= _CALENDAR and joined.isascii():
                    joined = f"{older} {joined}"
                yield Candidate(joined, "visible:line", False, passed >= _BEGUN, changed)
            if text.isalnum() or any(map(str.isalnum, text)):  # a bar stands between day and clock
                previous, older = text, previous
        limit -= 1
        if limit == 0:
            return


def clock_of_posting(evidence: Evidence) -> str | None:
    """The clock in the only line of the page that says who posted the text and at what time, without a day: blogs have
    the day as a heading above."""
    clocks = _POSTED_AT.findall(evidence.page.labels)
    return clocks[0] if len(clocks) == 1 else None


_POSTED_AT = re.compile(
    r"^(?:posted|written|published|geschrieben|verfasst|eingestellt|veröffentlicht|gepostet|publié|écrit|posté|rédigé"
    r"|publicado|escrito|enviado|postado|pubblicato|scritto|postato|geplaatst|geschreven|diposkan|diposting|ditulis) "
    r"(?:by|von|par|por|da|door|oleh)\b[^\d\n]{2,60} (?:at|um|à|a las|às|alle|om|kl\.?|pukul|pada) "
    r"(\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b)?)(?![\d:.]\d)(?![^\n]*\d{4})",
    re.MULTILINE,
)


def _is_in_card(node: LexborNode) -> bool:
    """Whether a text stands in a small box with the headline of another article, a link."""
    box = node.parent
    for _ in range(2):
        if box is None or box.tag_id in _LARGE or len(line_of(box)) > _CARD:
            return False
        link = box.css_first("a[href]")
        if link is not None and sum(map(str.isalpha, line_of(link).split())) >= _CARD_HEADLINE:
            return True
        box = box.parent
    return False


_CARD, _CARD_HEADLINE = 300, 4  # characters of the box; words of the link, more than a date or a name has
_LARGE = frozenset({tags.BODY, tags.MAIN, tags.ARTICLE})
_DENSE = 3  # Latin letters that a Chinese, Japanese or Korean character stands for
_LAST_SPARSE = "\u2e7f"
_MAX_MARKED = 40
_MAX_STATE = 3_000
_MAX_AFTER = 40
_RUNNING = 80  # characters of a text that is none of a template's
_MAX_BEFORE = 12
_BEGUN = 500  # characters of such texts from which the article has begun
_CALENDAR = 16  # characters of a day, a month and a year that stand apart, as leaves of a calendar do
_AGO = re.compile(r"\b(?:lalu|lepas|ago)\b", re.IGNORECASE)
_INSTANT = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")  # a machine's form, as blogs put it behind what they show


def _ranked(names: str) -> dict[str, int]:
    return {name: rank for rank, name in enumerate(names.split())}


_PUBLISHED_META = _ranked("""
    article:published_time og:article:published_time og:published_time article:published article:published:time
    datepublished parsely-pub-date sailthru.date publishdate publish-date publish_date publication_date
    publication-date pubdate pub_date published published_at published_time content_publisheddate dtk:publishdate
    cxenseparse:recs:publishtime cxenseparse:publishtime cse-pubdate dc.date.issued dcterms.issued dc.issued
    citation_publication_date citation_online_date citation_date article_date_original rnews:datepublished
    jpnncom_news_pubdate mediator_published_time bt:pubdate originalpublicationdate dcsext.articlefirstpublished
    article.published prism.publicationdate displaydate og:pubdate release_date og:release_date video:release_date
    pdate eomportal-publicationdate
""")

_VAGUE_META = _ranked("""
    dc.date.created dcterms.created datecreated article:created article.created dtk:createdate createdate dc.date
    dcterms.date date dc:date creation_date created
""")

_MODIFIED_META = _ranked("""
    article:modified_time og:updated_time og:article:modified_time article:modified article:modified:time
    datemodified lastmod last-modified last_modified lastmodified dcterms.modified dc.date.modified dc.modified
    revision_date date.modified article_date_updated updated_time og:modified_time bt:moddate article:updated_time
    modified article.updated dateupdate utime date_modified
""")

_MARKED = (
    "time,relative-time,[d-time],[data-timestamp],[data-datetime],[data-published-date],[data-publish-date],abbr.published"
    ",[property~='dc:date']"
)
_TIME_ATTRIBUTES = (
    "datetime", "d-time", "data-timestamp", "data-datetime", "data-published-date", "data-publish-date", "data-pubdate",
    "data-date", "content", "title",
)  # fmt: skip
_OTHER_PLACES = frozenset({"aside", "footer", "nav", "a"})
"""Cards, lists of links, footers: their times are other articles'."""
_OTHER_BOXES = _OTHER_PLACES - {"a"}
"""The same for <abbr class="published">: microformats name so the entry's own time, which blogs link to the entry."""
_MODIFIED_LABEL = re.compile(r"updat|modif|aktualis|lastmod|dateModified", re.IGNORECASE)
_ELSEWHERE = naming(
    r"related|sidebar|teaser|recommend|\bcard|comment|latest|popular|trending|(?<!post-)(?<!entry-)footer"
    r"|widget(?! blog\b)|most-?read|terkait|terpopuler|list-content"
)
_LABELLED = (
    "[class*=date],[class*=Date],[class*=publish],[class*=posted],[class*=time],[class*=meta],[class*=byline],"
    "[class*=info],[id*=date],[id*=Date],[class*=datum],[class*=fecha]"
)
_STATE_KEYS = words("""
    publishedAt published_at datePublished publishDate publish_date publishedDate publicationDate firstPublished
    firstPublishedAt first_publish_date publishedTime published_time publish_time pubDate publish_at publishAt
    display_date
""")
_ADDRESS_DAY = re.compile(
    r"[/=_-](?P<y>(?:19[9]|20[0-4])\d)(?P<s>[/_.-]?)(?P<m>0[1-9]|1[0-2]|(?<=[/-])[1-9])(?P=s)(?P<d>0[1-9]|[12]\d|3[01]|(?<=[/-])[1-9])(?!\d)"
)
_ADDRESS_DAY_FIRST = re.compile(r"/(?P<d>\d{2})-(?P<m>0[1-9]|1[0-2])-(?P<y>20\d\d)(?!\d)")
_ADDRESS_MONTH = re.compile(r"/(?P<y>20[0-4]\d)/?(?P<m>0[1-9]|1[0-2])/")
_DATED = re.compile(
    r"^(?:datum|date|tanggal|terbit|tayang|dipublikasikan|published|date published|posted|publiziert|veröffentlicht"
    r"|erschienen|publié le|fecha|publicado|pubblicato|data|gepubliceerd|公開日|掲載日)\b"
    r"[^\n\d]{0,12}[\s:]\d[^\n]{5,60}$",
    re.MULTILINE,
)
_PUBLISHED_WORD = re.compile(
    any_of([
        r"publi[sck]|posted|veröffentlicht|erschienen|tayang|terbit|diunggah|wib\b|uhr\b|入力|公開|발행|입력|опубликован"
    ])
)  # fmt: skip
_DIGIT = re.compile(r"\d")
_HAS_YEAR = re.compile(r"(?:19[9]|20[0-4])\d")
_COPYRIGHT = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
