"""Addresses of pictures: which name a picture at all, which of several is the largest, which are the same one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple
from urllib.parse import unquote

from selectolax.lexbor import LexborNode

from archive.article import Image
from scraper import picture_urls, urls
from scraper.extraction.page import tags
from scraper.extraction.page.patterns import any_of
from scraper.extraction.page.structured import absolute_address
from scraper.extraction.page.text import clean_label, from_markup, holds_any

ALIKE = 0.6  # of the shorter name's words that two file names of one picture share
MIN_STEPS = 6  # of two addresses, scheme and host among them, that may differ in one alone
MAX_SET = 10_000  # characters of a srcset
MIN_WORDS = 3  # in a file name, before its words say anything


class Found(NamedTuple):
    """A picture by its address."""

    url: str  # absolute
    identity: str
    original_url: str | None  # as uploaded, where the address tells it


def picture_at(address: str, base: str) -> Found | None:
    """The picture under an address as a page writes it; None for logos, icons, trackers, and for no address."""
    absolute = absolute_address(base, from_markup(address) if ";" in address else clean_label(address))
    return _identified(absolute) if absolute is not None else None


@lru_cache(maxsize=256)  # metadata tell one picture three or four times, and the page shows it too
def _identified(address: str) -> Found | None:
    if holds_any(address, _NO_ADDRESS) or _is_no_picture(address.lower()):
        return None
    try:
        return Found(address, *picture_urls.image_names(address))
    except urls.BadUrl:
        return None


def _is_no_picture(address: str) -> bool:
    path = address.partition("?")[0]
    if "%" in path:
        path = unquote(path)
    if _NO_PICTURE.search(path):
        return True
    name = path.rpartition("/")[2].partition(".")[0]
    return _STANDS_FOR_ALL.fullmatch(name) is not None or holds_any(address, _TRACKERS)


def renditions(node: LexborNode, attributes: Mapping[str, str | None]) -> list[str]:
    """Every address of an <img> and of the <picture> around it, largest rendition first."""
    told = attributes.get
    plain = [value for name in _SOURCES if (value := told(name)) and not value.startswith("data:")]
    sets = _sets(attributes)
    if (parent := node.parent) is not None and parent.tag_id == tags.PICTURE:
        sets += [one for source in parent.iter() if source.tag_id == tags.SOURCE for one in _sets(source.attributes)]
    if not sets:
        return plain
    sized = sorted([item for value in sets for item in _candidates(value)], key=itemgetter(0), reverse=True)
    return [address for size, address in sized if size > 0] + plain + [address for size, address in sized if size <= 0]


def _sets(attributes: Mapping[str, str | None]) -> list[str]:
    return [value for name in _SETS if (value := attributes.get(name))]


def same_picture(one: Found | Image, other: Found | Image) -> bool:
    """Whether two addresses show one picture: equal identity, one number or hash in both, or, where they have
    none, file names much alike."""
    if one.identity == other.identity:
        return True
    mine, theirs = names_of(one.url), names_of(other.url)
    if mine.file == theirs.file and _is_renamed(one.url, other.url):
        return True
    if mine.numbers and theirs.numbers:
        return not mine.numbers.isdisjoint(theirs.numbers)
    shorter = min(len(mine.words), len(theirs.words))
    return shorter >= MIN_WORDS and len(mine.words & theirs.words) >= ALIKE * shorter


def _is_renamed(one: str, other: str) -> bool:
    """Whether two addresses of files of one name differ in one folder alone, and that names a rendition:
    ``/alternates/WIDE_1200/``."""
    mine, theirs = (address.partition("?")[0].split("/") for address in (one, other))
    if len(mine) != len(theirs) or len(mine) < MIN_STEPS or mine[-1] != theirs[-1]:
        return False
    differing = [pair for pair in zip(mine, theirs, strict=True) if pair[0] != pair[1]]
    return len(differing) == 1 and all(_RENDITION_NAME.fullmatch(step) for step in differing[0])


_RENDITION_NAME = re.compile(r"[a-zA-Z]{2,}(?:[-_][a-zA-Z0-9]{1,12})*")


class Names(NamedTuple):
    """The words of an address, and those of them that are an archive's numbers or hashes."""

    file: str  # the last step, in lower case
    words: frozenset[str]
    numbers: frozenset[str]


@lru_cache(maxsize=256)  # each picture of a page is compared with each that metadata name
def names_of(url: str) -> Names:
    """The words of an address's file name, without sizes, days and endings; of the folder too where the file
    name holds no number."""
    path = url.partition("?")[0]
    folder, _, name = (unquote(path) if "%" in path else path).lower().rpartition("/")
    words = _words(name)
    if not (numbers := _numbers(words)):
        words |= _words(folder.rpartition("/")[2])
        numbers = _numbers(words)
    return Names(name, words, numbers)


def _words(step: str) -> frozenset[str]:
    words = _WORDS.findall(_ENDING.sub("", step))
    return frozenset([word for word in words if word.isalpha() or not _SIZE.fullmatch(word)]) - _NO_NAMES


def _numbers(words: frozenset[str]) -> frozenset[str]:
    """The words that are an archive's number or hash: no ordinary word, and no day."""
    return frozenset([word for word in words if len(word) > 5 and not word.isalpha() and not _DAY.fullmatch(word)])


_DAY = re.compile(r"\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")


def _candidates(srcset: str) -> Iterator[tuple[float, str]]:
    """(width or density, address) of each candidate of a srcset; addresses may hold commas. Where the set tells no
    width, the address often does."""
    for address, number, unit in _CANDIDATE.findall(srcset[:MAX_SET]):
        if (bare := address.strip(",")) and not bare.startswith("data:"):
            yield float(number) if unit == "w" else _width_told(bare, float(number or 0)), bare


_CANDIDATE = re.compile(r"(\S+)(?:\s+(\d+(?:\.\d+)?)([wxh])(?:,|(?=\s)|$))?")


def _width_told(address: str, density: float) -> float:
    found = _WIDTH.search(address)
    return float(next(filter(None, found.groups()))) if found is not None else density


_WIDTH = re.compile(r"[/_-](\d{3,4})x\d{0,4}(?!\d)|[?&](?:im)?w(?:idth)?=(\d{3,4})(?!\d)|[/_,]w[_-]?(\d{3,4})(?!\d)")


_SOURCES = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazyload",
    "data-img-src",
    "data-full-src",
    "data-orig-file",
    "src",
)
_SETS = ("data-srcset", "data-lazy-srcset", "srcset")
_NO_ADDRESS = "'\"<>{} "
"""Marks of scripts in a data attribute, of templates that were never filled."""
_STEPS = (
    r"icons?|ico|avatars?|gravatar|blank|spacer|loading|loader|badge|emojis?|noimage|favicon|tracker|1x1|transparent"
    r"|vgwort|authors?|autor|autoren|svg|pixel|qr|qrcode|appicon|appstore|paywall|profiles"
)
_NO_PICTURE = re.compile(rf"[/_.-](?:{any_of([_STEPS])}(?![^/_.-])|(?:logo|sprite|placeholder|missing|arrow))")
"""Words of an address, and beginnings of such, that say what is no picture of an article."""
_TRACKERS = (
    "facebook.com/tr",
    "scorecardresearch.com",
    "imrworldwide.com",
    "doubleclick",
    "feeds.feedburner",
    "no-image",
)
_STANDS_FOR_ALL = re.compile(
    r"(?:\w{1,20}[_.-])?default(?:[-_]?(?:image|img|thumb\w*|share|og))?|noscript-image|\w{1,20}pixel"
    r"|(?:og|fb|facebook|twitter|share|social)[-_]?(?:image|img|icon|card|share|default|thumb\w*|logo)?[-_]?(?:default|fallback|v?\d)?"
)
"""File names, without ending, of the one picture that an outlet shows for all its pages."""
_WORDS = re.compile(r"[^\W_]+")
_TYPE = r"\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?)"
_ENDING = re.compile(rf"{_TYPE}(?:{_TYPE})*$")
_SIZE = re.compile(r"\d+x\d*\w?|[a-z]{0,6}\d{1,4}|(?:19|20)\d{4,6}")
"""Words of a size, a number in a row, a day: with the following, those that do not say which picture it is."""
_NO_NAMES = frozenset(["scaled", "wide", "detail", "original", "jpg", "jpeg", "webp", "avif", "png"])
