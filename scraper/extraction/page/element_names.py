"""What the names of elements say: class, id and itemprop, matched in any language."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from scraper.extraction.page import tags
from scraper.extraction.page.patterns import any_of

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
    # what a machine says of the text, or offers to
    r"|ai-?(?:summary|overview|assistant|chat)|summary-?ai|(?:ask|tanya)-?ai"
    # advertising
    r"|ads?|adv|advert\w*|ad-?(?:slot|unit|wrap\w*|container|label|box|placeholder)\w*|sponsored|dfp|gpt-?ad\w*"
    r"|parallaxindetail|para_?caption|paradetail|staticdetail\w*|noncontent|flying-?carpet|billboard|iklan"
    # the page around
    r"|sidebar|side-?bar|sidebar-?\w*|footer|site-?header|masthead|breadcrumbs?|navbar|pagination|cookies?|cookie-?\w*|consent|gdpr"
)
"""Names that are believed whatever their share of the text: comments are often longer than the article."""

_WEAK = (
    r"read-?more|more-in|popular|teasers?|promos?|promo-?module|inline-?promo|baca|related\w+|share|shares|sharing-?\w*|social|socials|follow-?us|a2a_\w*|replies|reactions?|ratings?"
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
    "|nama-redaksi|user-name"
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
    """What finds a word of a table in a name, between its marks; not inside a machine-made name: "css-1ad9k"."""
    return re.compile(rf"(?<![a-z0-9]){any_of([words])}(?!\d{{0,2}}[a-z])")


_LEVELS = ((STRONG, _named(_STRONG)), (CAPTION, _named(_CAPTION)), (WEAK, _named(_WEAK)), (MEDIA, _named(_MEDIA)))
_NAMES_TEXT, _NAMES_PEOPLE = _named(_CONTENT), re.compile(_PEOPLE)
_SPEAKS = _named("|".join((_STRONG, _CAPTION, _WEAK, _MEDIA, _CONTENT, *sorted(_SHUT))))
"""Of most names of a page none of their tokens says anything: one search tells."""

_STREAMED = re.compile(r"S:[0-9a-f]+$")  # React streams parts of a page hidden and lets a script show them
_ANCHOR = re.compile(r"anchor|header-?link|heading-?link|perma-?link")
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


def judged_element(tag: int, attributes: Mapping[str, str | None]) -> Judgement:
    """What an element's names say of it, where its tag does not say more."""
    names = judged(attributes.get("class"), attributes.get("id"), attributes.get("itemprop"))
    if tag == tags.FIGURE:
        return names._replace(level=MEDIA, word="figure")
    if tag == tags.FORM:
        return names._replace(level=max(names.level, WEAK), word=names.word or "form")
    if tag in tags.ROWS and names.level == WEAK:
        return names._replace(level=0, word="")  # rows are named after what they list: players, dates, topics
    return names


def is_box(tag: int, attributes: Mapping[str, str | None]) -> bool:
    """Whether a paragraph or heading is a box of its own, because its names say that it is no text."""
    if not attributes:
        return False
    get = attributes.get
    level = judged(get("class"), get("id"), get("itemprop")).level
    return level >= CAPTION or (level > 0 and tag == tags.P)


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
    ends = list(accumulate([len(name) + 1 for name in folded]))
    found = (bisect_right(ends, match.start()) for match in _NAMES_PEOPLE.finditer("\n".join(folded)))
    return list(dict.fromkeys(found))


def is_permalink(attributes: Mapping[str, str | None]) -> bool:
    """Whether a link of one sign leads to the heading that it stands in."""
    return (attributes.get("href") or "").startswith("#") or bool(_ANCHOR.search(attributes.get("class") or ""))


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether a reader never sees the element."""
    if "hidden" in attributes:
        return not _STREAMED.match(attributes.get("id") or "")
    style = attributes.get("style")
    return style is not None and _HIDDEN_STYLE.search(style) is not None
