"""Lines that say who wrote or published a text, in the words of systems and newsrooms: "Posted by X on ...",
"Veröffentlicht am ... von X", "View all posts by X", "Text und Fotos: X"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scraper.extraction.authors import phrases
from scraper.extraction.authors.edges import tells_of_author
from scraper.extraction.authors.names import (
    AGENCIES,
    is_handle,
    is_job,
    is_organisation,
    is_personal,
    split_names,
    without_occupation,
)
from scraper.extraction.authors.scripts import written_by
from scraper.extraction.authors.sentences import runs_on
from scraper.extraction.page.patterns import any_of, beginnings
from scraper.extraction.page.text import holds_any


def stated(texts: Sequence[str], language: str | None) -> Iterator[str]:
    """The names that lines at a text's edge state as who wrote it; `language`: the text's.

    >>> list(stated(["Posted by Rani Prameswari on February 5, 2026 at 8:30 PM", "Photo by Bagas Wirawan"], "en"))
    ['Rani Prameswari']
    """
    for place, text in enumerate(texts):
        plain = text.strip(_AROUND)
        is_begun = (plain[:2].lower() in _BEGINNINGS or plain[:1].lower() in _BEGINNINGS) and not runs_on(text)
        names = _said(plain, language, is_sentence=text.endswith(_STOPS)) if is_begun else None
        names = names or _said_anywhere(plain) or (_presented(texts[place : place + _BOX]) if is_begun else None)
        if names:
            yield names


def _said(text: str, language: str | None, *, is_sentence: bool) -> str | None:
    """The names behind the words with which a line begins that say who wrote it."""
    if _OF_ELSE.match(text):
        return None
    if found := _SENDER.match(text):
        return _names(found["name"], is_account_meant=True)
    if found := _LABEL.match(text):
        return _names(text[found.end() :])
    if found := _VERB.match(text):
        return _names(text[found.end() :], is_account_meant=not _OF_A_WORK.match(text))
    if not is_sentence and (found := _PREPOSITIONS.get(language or "", _PREPOSITION).match(text)):
        rest = text[found.end() :]
        return _names(rest, is_account_meant=_DAY_BEHIND.match(rest) is not None)
    return None


def _said_anywhere(text: str) -> str | None:
    """The names in a line that says who wrote it behind a date, in a script without capitals or in a link."""
    if not text.isascii() and (names := written_by(text)):
        return names
    if " at " in text and (found := _HIDDEN_ADDRESS.fullmatch(text)):
        return _names(found["name"])
    if (found := _DATED.search(text, 0, _FAR)) and not _OF_ELSE.match(text):
        return _names(text[found.end() :], is_account_meant=True)
    if holds_any(text, _ALL) and (found := _ALL_POSTS.search(text)):
        return _names(found["name"], is_account_meant=True)
    return None


def _presented(texts: Sequence[str]) -> str | None:
    """The name in a box that presents the author: under a heading that says so, or in one over what that person
    writes."""
    first, behind = texts[0], texts[1:]
    if tells_of_author(first) or _VERB_ALONE.fullmatch(first):
        return _names(behind[0]) if behind else None
    if (found := _ABOUT.match(first)) and any(map(_WRITES.search, behind)):
        return _names(first[found.end() :])
    return None


def _names(text: str, *, is_account_meant: bool = False) -> str | None:
    """The names with which a text begins; one word only where a name is meant that an account may have."""
    told = without_occupation(_CUT.split(text, maxsplit=1)[0]).strip(_AROUND)
    names = split_names(told) if 1 < len(told) <= _LONGEST else ()
    people = names[:-1] if len(names) > 1 and " " not in names[-1] and names[-1] not in AGENCIES else names
    if people and all(map(_is_person, people)):
        return told
    is_account = is_account_meant and len(names) == 1 and is_handle(told) and told.lower() not in _NO_ACCOUNTS
    return told if is_account else None


def _is_person(name: str) -> bool:
    plain = name.partition(",")[0]
    return name in AGENCIES or (is_personal(plain) and not is_job(plain) and not is_organisation(plain))


_AROUND = " ,;:|/*·•–—-.()[]（）〔〕【】［］"
_STOPS = (".", "!", "?", "…")
_FAR = 90  # characters within which the date ends that stands before a byline
_BOX = 4  # lines that present an author
_LONGEST = 120  # characters of names
_OF_ELSE = re.compile(rf"\W{{0,3}}(?:(?:the|die|les?|la) )?{phrases.SOMETHING_ELSE}", re.IGNORECASE)
_VERBS = any_of(phrases.VERBS)
_VERB = re.compile(rf"{_VERBS}\s{{0,2}}(?:[:：]|\s)\s{{0,2}}(?=\S)", re.IGNORECASE)
_OF_A_WORK = re.compile(phrases.OF_A_WORK, re.IGNORECASE)
_VERB_ALONE = re.compile(rf"(?:{_VERBS}|author|autor(?:in)?|auteure?|autore|penulis)\s?[:：]?", re.IGNORECASE)
_LABEL = re.compile(rf"{any_of(phrases.LABELS)}\s?[:：|｜]\s{{0,2}}(?=\S)", re.IGNORECASE)
_SENDER = re.compile(
    r"(?:from|von|de|da|van|dari)\s?:\s?\"?(?P<name>[^<>()\[\]@:\"]{2,60}?)\"?\s?[<(\[]"
    r"[\w.+-]{1,60}(?:@| (?:at|_at_|\(at\)|\[at\]) )[\w.-]{1,60}",
    re.IGNORECASE,
)
"""Who sent a letter that an archive shows: a name and an address for mail, written out or hidden from machines."""
_HIDDEN_ADDRESS = re.compile(r"(?P<name>[^\d@:,]{5,60}) <?[\w.+-]{1,60} at [\w-]{1,40}(?:\.[\w-]{2,40}){1,4}>?")
"""The same without a label: "Rani Prameswari rani at warta.example"."""
_DATED = re.compile(
    r"(?:\d(?:st|nd|rd|th)?\.?(?: ?(?:[ap]\.?m\.?|uhr|wi[bt]a?|h))?\)?[\s,|•·–—-]{1,4}"
    rf"(?:{phrases.PREPOSITIONS_BEHIND_DATES}|{_VERBS})"
    r"|^(?:filed under|this entry was posted in|posted in).{3,80} by)\s(?=\S)",
    re.IGNORECASE,
)
"""A byline behind a date, a clock or the sections that a text stands in."""
_PREPOSITION = re.compile(rf"(?:{phrases.PREPOSITIONS})\s?:?\s(?=\S)", re.IGNORECASE)
_PREPOSITIONS = {
    language: re.compile(rf"(?:{phrases.PREPOSITIONS}|{words})\s?:?\s(?=\S)", re.IGNORECASE)
    for language, words in phrases.PREPOSITIONS_OF.items()
}
_DAY_BEHIND = re.compile(
    r"\S{3,30},? (?:(?:on|am|le|el|em|il|op|den|d\.|kl\.?|pada|um|at|·|\||»|—|–) ?)(?:[^\W\d_]{2,10}[.,]{0,2} )?\d"
)
"""A single word and a date."""
_CUT = re.compile(
    r"\s*[|•·»<>\[(]|\s+[–—-]\s*|\s*[–—]\s+|\s?\d|(?<=[^\W\d_]{5})\. (?=[A-Z])"
    rf"|{phrases.MONTH_BEHIND}"
    r"|,?\s(?i:on|at|am|um|le|el|il|op|kl\.?|klo|pada|à|às|a|em|en|la|o|den|dne|v|στις|в|на|vào|di|i|ที่|पर|في|zaman"
    r"|dátum):?\s(?=[^|]{0,25}\d)"
    r"|,?\s(?:in|under|filed|and is|et publi\w*|ist|is|writes|für|for|bei|Leave|No|Keine|Comments?|Permalink)\b"
    r"|[,;.&/]?\s{0,2}\b(?i:photos?|fotos?|photograph\w{0,3}|pictures|bild(?:er)?|beeld|illustration\w{0,2}|grafik"
    r"|zdjęcia|ảnh|фото|video|edited|editor|redaktur|tags?|fotograf\w{0,2})\b"
)
"""Behind which a statement names nobody any more."""
_ALL = ("ll", "tous", "todas", "todos", "tutti", "semua", "все")
"""No phrase of the following is without one of them."""
_ALL_POSTS = re.compile(
    rf"\b{phrases.ALL_POSTS} (?P<name>[^→»›]{{3,60}}?)(?: (?:an(?:zeigen|sehen)|lesen|bekijken))?(?=\s*[→»›]|$)",
    re.IGNORECASE,
)
_ABOUT = re.compile(rf"(?:{phrases.ABOUT})\s?:?\s(?=\S)", re.IGNORECASE)
_WRITES = re.compile(rf"\b(?:{phrases.WRITES})", re.IGNORECASE)
_BEGINNINGS = beginnings(
    (
        *phrases.VERBS,
        *phrases.LABELS,
        phrases.PREPOSITIONS,
        *phrases.PREPOSITIONS_OF.values(),
        phrases.ABOUT,
        *phrases.ABOUT_THE_AUTHOR,
        r"from|dari",
    )
)
"""The first letters of the phrases: most lines begin otherwise."""
_NO_ACCOUNTS = frozenset({
    "the", "hand", "email", "mail", "default", "der", "die", "das", "dem", "den", "einem", "einer", "uns", "mir",
    "nous", "los", "las", "una", "uno", "train", "post", "phone", "law", "christmas", "online",
})  # fmt: skip
"""Words that stand behind "by" and are no account's."""
