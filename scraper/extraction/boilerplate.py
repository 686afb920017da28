"""What stands among an article's text without being part of it, as data: by element name and by wording.

Element names are matched in any language; wordings come in sets per language, because "Share" may begin a
sentence in English and nothing in Indonesian. A pointer ("Baca juga: ...") goes only as a whole line; inside
a running sentence the same words stay.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from scraper.extraction.patterns import any_of
from scraper.extraction.wordings import END, FAMILY, START, WHOLE

# -- by element ------------------------------------------------------------------------------------

_STRONG = (
    # pointers to other articles
    r"related|relacionad[oa]s?|recommend\w*|recirc\w*|read-?next|read-?also|see-?also|also-?read|more-?(?:from|on|stories|news)|most-?(?:read|popular|viewed|recent)"
    r"|trending|latest-?(?:news|posts)|you-?may\w*|up-?next|baca-?juga|bacajuga|lihatjg|linksisip|link_?sisip|sisip|terkait|terpopuler|rekomendasi|picked-article"
    r"|jp-relatedposts|outbrain\w*|taboola\w*|zergnet\w*|dable\w*|mgid|revcontent|inject-baca-juga|kompasidrec|suggested|further-?reading|other-?news|next-?article"
    r"|prev-?next|post-?nav\w*|nav-?links?"
    # sharing, reacting, subscribing
    r"|share-?(?:bar|buttons?|tools|links|box|wrapper|icons?)|sharing|sharedaddy|addtoany\w*|addthis\w*|heateor\w*|social-?(?:share|links|media|icons|bar|buttons)"
    r"|comments?|commentlist|comments?-?(?:area|list|section|box|form|wrapper)|disqus\w*|fb-comments|respond"
    r"|newsletters?|newsletter-?\w*|mailing-?list"
    # advertising
    r"|ads?|adv|advert\w*|ad-?(?:slot|unit|wrap\w*|container|label|box|placeholder)\w*|sponsored|dfp|gpt-?ad\w*"
    r"|parallaxindetail|para_?caption|paradetail|staticdetail\w*|noncontent|flying-?carpet|billboard|iklan"
    # the page around
    r"|sidebar|side-?bar|sidebar-?\w*|footer|site-?header|masthead|breadcrumbs?|navbar|pagination|cookies?|cookie-?\w*|consent|gdpr"
)
"""Names that are believed whatever their share of the text: comments are often longer than the article."""

_WEAK = (
    r"read-?more|more-in|popular|teasers?|promos?|inline-?promo|baca|related\w+|share|shares|sharing-?\w*|social|socials|follow-?us|a2a_\w*|replies|reactions?|ratings?"
    r"|subscri\w*|sign-?up\w*|donat\w*|call-?to-?action|cta|membership|banner\w*|sponsor\w*|promoted|rail|foot|menu|navigation|nav|pager|paging|toolbar|widgets?"
    r"|placeholder\w*|social-placeholder|popup|modal|overlay|tooltip|skip-?link|screen-?reader-text|sr-only|visually-?hidden|visuallyhidden|print-only"
    r"|tags?|tag-?(?:list|cloud|links?|topics?)|tagcloud\w*|keywords?|topics?|post-?tags?|cat-?links|categories"
    r"|by-?lines?|authors?|author-?(?:bio|box|info|name|meta|card)|bio|about-?(?:the-?)?author|contributors?|info-author"
    r"|date-?line|date|datetime|time-?stamp|pub-?date|published|posted-?on|post-?date|entry-?meta|article-?meta|post-?meta|meta|metadata"
    r"|copyright|legal|disclaimer|toc|table-?of-?contents|post-?views|view-?count\w*|reading-?time|listen|audio-?player|player"
    r"|correction-?request|feedback|error-?report|print|tools|article-?tools|actions"
)
"""Names that are believed while the boxes of that name hold little of the text."""

_MEDIA = (
    r"contentimage|article-?image|pic|pic[_-]\w+|media[_-]artikel|credits?"
    r"|photo-?\w*|foto-?\w*|image-?\w*|img-?\w*|pict(?:ure)?s?|\w*gallery\w*|slideshow|carousel|swiper\w*|slider|video-?\w*"
)
"""Names around pictures: their text is captions, their pictures are wanted."""

_CAPTION = r"captions?|figcaption|wp-caption-text|caption-\w+"

_UTILITY = re.compile(
    r"[:\[\]/()!]|^(?:has|no|not|is|with|without|type|category|tag|status|format|post|page|js|theme|layout|single|section)-"
)

_PEOPLE = (
    "author|byline|reporter|penulis|editor|wartawan|writer|jurnalis|journalist|pewarta|kontributor|contributor"
    "|nama-redaksi"
)
_SHUT = frozenset(["hidden", "d-none", "hide"])
_RESPONSIVE = re.compile(r":(?:block|flex|inline|grid|contents)|d-\w+-(?:block|flex|inline|grid)")

STRONG, CAPTION, WEAK, MEDIA = 4, 3, 2, 1
"""How far a box's name says that it is furniture."""

MAX_TOKENS = 12  # of a class that are looked at
MAX_TOKEN = 60  # characters: longer ones are machine-made

_CONTENT = (
    r"article-?_*(?:body|content|text|main)\w*|(?:entry|post|story|news|detail|page|read|content)-?_*(?:content|body|text|detail|inner)\w*"
    r"|articlebody|articletext|storybody|storytext|body-?_*(?:text|copy|content)|field-?-?name-?-?body|itp_bodycontent|detail__body-text|detail_text"
    r"|richtextstorybody|td-post-content|prose|isi-?_*(?:konten|berita|artikel)|txt-article|main-content-detail|rich-?text"
)


def _named(words: str) -> re.Pattern[str]:
    """What finds one of the words of a table in a name, between its marks."""
    return re.compile(rf"(?<![a-z]){any_of([words])}(?![a-z])")


_LEVELS = ((STRONG, _named(_STRONG)), (CAPTION, _named(_CAPTION)), (WEAK, _named(_WEAK)), (MEDIA, _named(_MEDIA)))
_NAMES_TEXT, _NAMES_PEOPLE = _named(_CONTENT), re.compile(_PEOPLE)
_SPEAKS = _named("|".join((_STRONG, _CAPTION, _WEAK, _MEDIA, _CONTENT, *sorted(_SHUT))))
"""Of most names of a page none of their tokens says anything: one search tells."""

_STREAMED = re.compile(r"S:[0-9a-f]+$")  # React streams parts of a page hidden and lets a script show them
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


class Judgement(NamedTuple):
    """What class, id and itemprop say about an element."""

    name: str  # the three, lower-cased
    level: int  # how far they name something beside the text: STRONG ... MEDIA, or 0
    word: str  # the word that says so
    is_content: bool  # whether they name the container of an article's text


@lru_cache(maxsize=32_768)
def judged(css_class: str | None, identifier: str | None = None, itemprop: str | None = None) -> Judgement:
    """The judgement of an element's names: of their tokens the strongest, unless one names the text."""
    name = " ".join(filter(None, (css_class, identifier, itemprop))).lower()
    if not _SPEAKS.search(name):
        return Judgement(name, 0, "", False)
    level, word = 0, ""
    for place, token in enumerate(name.split()):
        token_level, token_word, names_text = _judged_token(token)
        if names_text:
            return Judgement(name, 0, "", True)
        if token_level > level and place < MAX_TOKENS:
            level, word = token_level, token_word
    if not _SHUT.isdisjoint(name.split()) and not _RESPONSIVE.search(name):
        level, word = WEAK, "hidden"
    return Judgement(name, level, word, False)


@lru_cache(maxsize=65_536)
def _judged_token(token: str) -> tuple[int, str, bool]:
    """Level, word, content. Tokens repeat on a page and across pages: most have been seen before."""
    if not _SPEAKS.search(token):
        return 0, "", False
    if _NAMES_TEXT.search(token):
        return 0, "", True
    if len(token) < MAX_TOKEN and "embed" not in token and not _UTILITY.search(token):
        for level, pattern in _LEVELS:
            if found := pattern.search(token):
                return level, found[0], False
    return 0, "", False


def naming_people(names: Sequence[str]) -> list[int]:
    """The numbers of the names that speak of who wrote it, found by one search through all of them."""
    folded = [name.lower() for name in names]
    ends = list(accumulate(len(name) + 1 for name in folded))
    found = (bisect_right(ends, match.start()) for match in _NAMES_PEOPLE.finditer("\n".join(folded)))
    return list(dict.fromkeys(found))


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether a reader never sees the element."""
    if "hidden" in attributes:
        return not _STREAMED.match(attributes.get("id") or "")
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None


# -- by wording ------------------------------------------------------------------------------------


def is_boilerplate(text: str, language: str | None = None) -> bool:
    """Whether a whole line is boilerplate: a label, a pointer, an appeal.

    >>> is_boilerplate("Baca juga: Lapas Baru Dibuka", "id")
    True
    >>> is_boilerplate("Ia meminta warga baca juga surat edaran itu.", "id")
    False
    """
    if len(text) >= 600:
        return False
    folded = text[:300].lower()
    for keys in _groups(language):
        whole, start, _ = _patterns(keys)
        if start.match(folded) or (len(text) < 200 and whole.fullmatch(folded)):
            return True
    return False


def is_end(text: str, language: str | None = None) -> bool:
    """Whether an article's text has ended where such a line stands.

    >>> is_end("More on this story", "en")
    True
    """
    folded = text.lower() if len(text) < 150 else ""
    return any(_patterns(keys)[2].fullmatch(folded) for keys in _groups(language))


_STOCK = ("", "id", "en")
"""What may stand on a page in any language: marks, and Indonesian and English labels and pointers."""


@lru_cache(maxsize=256)
def _groups(language: str | None) -> tuple[tuple[str, ...], ...]:
    """The languages whose wordings count, in groups that are searched together: the stock and the language's own; all
    where the language is not known."""
    code = (language or "").split("-")[0].lower()
    own = [FAMILY.get(code, code)] if code else [*WHOLE, *START]
    rest = tuple(
        dict.fromkeys(key for key in own if key not in _STOCK and (key in WHOLE or key in START or key in END))
    )
    return (_STOCK, rest) if rest else (_STOCK,)


@cache
def _patterns(keys: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Whole lines, beginnings and ends, for lower-cased text: ignoring case would cost five times as much."""
    whole, start, end = (
        any_of([pattern for key in keys for pattern in table.get(key, ())] or [_NEVER]) for table in (WHOLE, START, END)
    )
    return (
        re.compile(whole + r"[\s.:]*"),
        re.compile(r"(?:[\[(*>»•▶→‣–-]\s*)?" + start),
        re.compile(end + r"[\s.:!]*"),
    )


_NEVER = "(?!)"
_INLINE = re.compile(r"\s*\[gambas:[^\]]{1,60}\]|\s*\(adsbygoogle = [^;]{0,80};|\s*,?\s*opens new tab\b", re.IGNORECASE)


def without_inline(text: str) -> str:
    """The line without what a template puts inside it: "[Gambas:Video 20detik]", "opens new tab"."""
    return _INLINE.sub("", text).strip() if "[" in text or "opens new" in text or "adsby" in text else text
