"""Is it an article, of what kind, and is it whole? What is not an article leaves with a named reason."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from archive.article import ContentClass
from scraper.errors import (
    ChallengePage,
    EmptyRelease,
    Interstitial,
    Listing,
    LoginWall,
    NoText,
    Paywalled,
    SoftNotFound,
    VideoOnly,
)
from scraper.extraction.body.find import Body
from scraper.extraction.dates.read import readings
from scraper.extraction.evidence import Evidence
from scraper.extraction.page.linked_data import ARTICLE_TYPES, types_of
from scraper.extraction.page.text import clean, holds_any, words
from scraper.extraction.verdict import refusals

LITTLE_TEXT = 600  # characters of running text up to which a page is suspected to be no article
MUCH_TEXT = 4 * LITTLE_TEXT  # from which nothing else than an article is suspected
MIN_TEXT = 60  # characters below which there is no text
MAX_RESOURCES = 50  # scripts and frames of an empty page whose addresses are looked at
MAX_BEFORE_DAY = 6  # texts behind a headline, a byline among them, that hold the day
MAX_LINE = 80  # characters of a line that tells a day
MAX_NAME = 40  # characters of a byline or label before it: what is longer is the text
LEAD = 40  # characters of a sentence before a wording that is said to the reader
BESIDE_WORDING = 24  # characters that a title holds beside "not found" and the like

_OPINION = words("opini opinion opinions kolom column editorial commentary meinung tajuk op-ed")
_RELEASE = re.compile(r"siaran[-_ ]?pers|press[-_ ]?release|pressemitteilung|communiqu[eé] de presse|rilis[-_ ]?pers")
_USER_LABEL = re.compile(
    r"konten dari pengguna|tulisan dari .{1,80} tidak mewakili|konten ini menjadi tanggung jawab bloger", re.IGNORECASE
)
_USER_WORDS = ("dari pengguna", "tulisan dari", "jawab bloger")
_VIDEO_PATH = re.compile(
    r"/(?:video|videos|watch|foto|photos?|galler(?:y|ies)|infografis|infografik)s?/", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"[.!?:;|\n]\s*|\s[-–—]\s")
_QUOTE = re.compile(r"[\"“”„«»‘’]")
_SERVER_CLOCK = re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC")
_DIRECTORY = re.compile(r"index of /", re.IGNORECASE)
_LIST_TYPES = {"collectionpage", "itemlist", "searchresultspage", "profilepage"}
_INDEX = re.compile(
    r"(?:indeks|index|search|tag|topic|listing|section|homepage|category)(?:e?s|page|list|results?|front|berita|news)*(?:\b|_)",
    re.IGNORECASE,
)


def check(evidence: Evidence, body: Body, title: str | None) -> None:
    """Raise the reason why the page is no article, if there is one.

    Markers count only while there is little text: an article may well be about captchas or error 404.
    """
    if body.good >= MUCH_TEXT and not _DIRECTORY.match(title or ""):
        return
    shown = "\n".join([title or "", *(line.text for line in evidence.page.lines[:60])])[:5_000]
    text = [block.text for block in body.blocks if block.text != title]  # the headline again is no text
    is_dated = _is_dated(evidence) or _is_dated_by_eye(evidence, title or "")
    if body.good < LITTLE_TEXT and not is_dated:
        _refuse_in_place(evidence, body, title or "", shown)
    elif body.good < MIN_TEXT and _is_missing(shown):
        raise SoftNotFound("the page says that it was not found")
    if (
        _DIRECTORY.match(title or "")
        or is_listing(evidence, body, is_dated=is_dated)
        or (body.good < LITTLE_TEXT and _is_account(evidence, title or ""))
    ):
        if is_video(evidence):
            raise VideoOnly("a player with hardly any text beside other videos")
        raise Listing("the page lists articles and has hardly any text of its own")
    if sum(map(len, text)) < MIN_TEXT:
        is_meant = body.good or is_dated or body.origin.startswith("rule:")
        _refuse_without_text(evidence, text if is_meant else [], title, shown)


def _refuse_in_place(evidence: Evidence, body: Body, title: str, shown: str) -> None:
    """What stands in place of an article: little text, no date, and a wording that says so. A headline may hold
    such a wording among others ("Treasure not found after ten years"); a page's title is hardly more than it."""
    titles = [title, *_own_title(evidence)]
    own = "\n".join([title, *(block.text for block in body.blocks)])[:5_000]
    if _says(refusals.CHALLENGE, shown) or _is_said(refusals.CHALLENGE_TITLE, titles):
        raise ChallengePage("the page asks to prove that one is no robot, or to be in another country")
    if _is_said(refusals.NOT_FOUND, titles) or (body.good < MIN_TEXT and _is_missing(shown)):
        raise SoftNotFound("the page says that it was not found")
    if _is_said(refusals.IN_PLACE, titles) or (body.good < LITTLE_TEXT // 2 and _says(refusals.IN_PLACE, own)):
        raise Interstitial("the page asks for consent or for patience, or is a server's own")


def _own_title(evidence: Evidence) -> Iterator[str]:
    if evidence.called is not None:
        yield clean(evidence.called[:300])


def _says(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a text says such a wording to its reader: near the beginning of a sentence, and not as a quotation, as
    those do who tell of a wall that they met."""
    for found in pattern.finditer(text):
        before = text[max(found.start() - LEAD - 1, 0) : found.start()]
        sentence = _SENTENCE_END.split(before)[-1]
        if len(sentence) <= LEAD and not _QUOTE.search(sentence):
            return True
    return False


def _is_missing(shown: str) -> bool:
    """Whether a page says that it was not found; one that other countries are shown says something else."""
    return refusals.NOT_FOUND.search(shown) is not None and refusals.CHALLENGE.search(shown) is None


def _is_said(pattern: re.Pattern[str], titles: Iterable[str], beside: int = BESIDE_WORDING) -> bool:
    """Whether a title is hardly more than such wordings: at most `beside` characters."""
    said = ((len(title), sum(len(found[0]) for found in pattern.finditer(title))) for title in titles)
    return any(words and size - words <= beside for size, words in said)


def _is_dated(evidence: Evidence) -> bool:
    """Whether the page calls itself an article of a day."""
    return _is_article_node(evidence) or "article:published_time" in evidence.meta


def _is_dated_by_eye(evidence: Evidence, title: str) -> bool:
    """Whether readers are shown a day right behind the headline, as under no wall; a headline that is such a wording
    and nothing else has none, nor does the clock of a server's own page."""
    if any(_is_said(pattern, [title], beside=2) for pattern in refusals.TITLES):
        return False
    for text in islice((piece.text for piece in evidence.beside.behind() if not piece.is_quoted), MAX_BEFORE_DAY):
        if len(text) <= MAX_LINE and not _SERVER_CLOCK.search(text) and next(readings(text), None) is not None:
            return True
        if len(text) > MAX_NAME:
            return False
    return False


def _refuse_without_text(evidence: Evidence, text: list[str], title: str | None, shown: str) -> None:
    if refusals.LOGIN.search(shown):
        raise LoginWall("the text is behind a login")
    if refusals.PAYWALL.search(shown):
        raise Paywalled("no text is given without payment")
    if is_video(evidence):
        raise VideoOnly("a player or gallery without text")
    if not text:
        if any(refusals.CHALLENGE_ADDRESS.search(address) for address in _resources(evidence)):
            raise ChallengePage("the page is a script that proves one is no robot")
        if _is_dated(evidence) or content_class(evidence, title or "", None) is ContentClass.PRESS_RELEASE:
            raise EmptyRelease("title and date are there, the text is empty")
        raise NoText("nothing on the page reads like running text")


def _resources(evidence: Evidence) -> Iterator[str]:
    for node in evidence.tree.css("iframe[src],script[src],form[action]")[:MAX_RESOURCES]:
        yield (node.attributes.get("src") or node.attributes.get("action") or "").lower()


def is_listing(evidence: Evidence, body: Body, *, is_dated: bool = False) -> bool:
    """Whether the page is an index: it says so, or it is mostly linked headlines and not `is_dated` itself."""
    if _is_article_node(evidence):
        return False
    kinds = [value for name in ("contenttype", "dtk:contenttype") for value in evidence.meta.get(name, ())]
    if any(_INDEX.match(kind) for kind in kinds) and body.good < MUCH_TEXT:
        return True
    if _og_type(evidence) == "profile" and body.good < LITTLE_TEXT:
        return True
    types = {name for node in evidence.linked_data for name in types_of(node)}
    headlines = sum(len(line.text) > 25 and line.links * 10 > len(line.text) * 8 for line in evidence.page.lines)
    if types & _LIST_TYPES and body.good < 2 * LITTLE_TEXT and headlines > 8:
        return True
    is_told = (
        is_dated
        or "article:published_time" in evidence.meta
        or (_og_type(evidence) == "article" and body.good > MIN_TEXT)
    )
    return body.good < LITTLE_TEXT // 3 and headlines > 12 and not is_told


def _is_account(evidence: Evidence, title: str) -> bool:
    """Whether a page without a date is called like its address: ``papan.example/nelayanmuda``."""
    step = _path(evidence.url).strip("/").removeprefix("@").casefold()
    return bool(step) and not _is_dated(evidence) and title.casefold().strip("@ ") == step


def is_video(evidence: Evidence) -> bool:
    """Whether address or structured data call it a video or gallery."""
    types = types_of(evidence.article_node or {})
    return (
        bool(_VIDEO_PATH.search(evidence.url or "")) or "videoobject" in types or _og_type(evidence).startswith("video")
    )


def content_class(evidence: Evidence, title: str, section: str | None) -> ContentClass:
    """What kind of text it is: the source's word, then labels, structured data, address and section."""
    told = evidence.source.content_class if evidence.source is not None else None
    if told is not None and told in set(ContentClass):
        return ContentClass(told)
    types, labels, path = types_of(evidence.article_node or {}), evidence.page.labels, _path(evidence.url)
    if holds_any(labels, _USER_WORDS) and _USER_LABEL.search(labels):
        return ContentClass.USER_CONTENT
    if "liveblogposting" in types:
        return ContentClass.LIVE
    if "opinionnewsarticle" in types or not _OPINION.isdisjoint(_steps(section or "", path)):
        return ContentClass.OPINION
    if "pressrelease" in types or _RELEASE.search(f"{title[:60]} {path}".lower()):
        return ContentClass.PRESS_RELEASE
    return ContentClass.VIDEO if is_video(evidence) else ContentClass.NEWS


def _steps(*names: str) -> list[str]:
    """The words of sections and addresses, in lower case."""
    return " ".join(names).replace("/", " ").lower().split()


def is_complete(evidence: Evidence, body: Body, is_free: bool | None) -> bool:
    """False where the page shows a teaser: it says so, or structured data hold far more text."""
    told = (evidence.article_node or {}).get("articleBody")
    if isinstance(told, str) and len(told) > 2 * sum(len(block.text) for block in body.blocks) > 0:
        return False
    if is_free is not False and body.good > MUCH_TEXT:
        return True
    return not _asks_for_payment(evidence.page.labels)


def _asks_for_payment(labels: str) -> bool:
    """Whether one of these lines does: only lines that hold a word of such wordings are compared with them."""
    told = [word for word in refusals.PAYWALL_WORDS if word in labels]
    suspects = (line for line in labels.split("\n") if holds_any(line, told)) if told else ()
    return any(refusals.PAYWALL.search(line) for line in suspects)


def _is_article_node(evidence: Evidence) -> bool:
    return any(name in ARTICLE_TYPES and ARTICLE_TYPES[name] < 4 for name in types_of(evidence.article_node or {}))


def _og_type(evidence: Evidence) -> str:
    return next(iter(evidence.meta.get("og:type", ())), "").lower()


def _path(url: str | None) -> str:
    return (url or "").partition("://")[2].partition("/")[2].partition("?")[0]
