"""Lines beside the headline that a word leads in, as "By" does, or that are such a word before names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.extraction.authors.head import Head
from scraper.extraction.authors.labels import NAMES_BEHIND, joined
from scraper.extraction.authors.links import is_whole
from scraper.extraction.authors.named import CUT
from scraper.extraction.authors.names import AGENCIES, bare, is_job, is_personal, split_names, without_job
from scraper.extraction.authors.phrases import MONTH_BEHIND
from scraper.extraction.authors.scripts import written_by
from scraper.extraction.authors.sentences import runs_on
from scraper.extraction.authors.signatures import HEAD, is_date
from scraper.extraction.page.nearby import Piece
from scraper.extraction.page.readers import HEADING_OF_READERS


def led_in(head: Head, language: str | None = None) -> list[str]:
    """Lines near the headline that begin with "By", or are that word before names. Where there are many, those
    behind the first are of other articles. `language`: the text's."""
    found = _in_other_scripts(head.pieces)
    found += [
        line
        for place, (text, _, is_quoted) in enumerate(head.pieces)
        if not is_quoted
        and (line := _names_at(head, place, text, language)) is not None
        and not any(map(HEADING_OF_READERS.match, head.near[:place]))
    ]
    told = (_SENTENCE_END.sub("", bare(text)) for text in found)
    said = list(dict.fromkeys(without_job(_CUT_LED_IN.split(text, maxsplit=1)[0]) for text in told))
    return said if len(found) <= _LEAD_INS else said[:1]


def _names_at(head: Head, place: int, text: str, language: str | None) -> str | None:
    """The byline that a text is, or that begins with it."""
    if last := _BY_LAST.search(text):
        return last["names"]
    near = head.near
    if _BY_ENDS.search(text) and any(map(is_personal, split_names(" ".join(near[place + 1 : place + 2])))):
        return joined(near[place + 1 : place + NAMES_BEHIND])
    if not _LEADS_IN.match(text) or (_SENTENCE_END.search(text) and not _is_byline_with_stop(head, place)):
        return None
    if _BY_ALONE.fullmatch(text) or (language == "it" and text.lower() == "di"):
        names = joined(near[place + 1 : place + NAMES_BEHIND])
        return ", ".join([names, *(name for name in _marked_like(head, place + 1) if name not in names)])
    is_byline = (
        _BY_AGENCY.fullmatch(text)
        or _BY.match(text)
        or (_is_led_in(text, language) and (is_whole(head.pieces[place].node, text) or _is_dated(head, place)))
    )
    return text if is_byline else None


def _in_other_scripts(pieces: list[Piece]) -> list[str]:
    """The names of those who wrote it, on one line, in scripts where a word behind or before a name says so."""
    beside = (text for text, _, is_quoted in pieces[:HEAD] if not (is_quoted or text.isascii()))
    names = list(dict.fromkeys(filter(None, map(written_by, beside))))
    return [", ".join(names)] if names else []


def _is_byline_with_stop(head: Head, place: int) -> bool:
    """Whether a line that ends like a sentence is a byline all the same: "By Christmas." in a text is none."""
    is_in_text = place >= head.before_text or (place > 0 and head.near[place - 1].endswith((".", "!", "?")))
    return not is_in_text and " " in bare(head.near[place]) and not runs_on(head.near[place])


def _is_led_in(text: str, language: str | None) -> bool:
    """Whether a text is a small "by" and names; "di" is that in Italian, and elsewhere a place."""
    return _BY_SMALL.fullmatch(text) is not None or (language == "it" and _BY_DI.fullmatch(text) is not None)


def _marked_like(head: Head, place: int) -> Iterator[str]:
    """The names soon behind a text that are marked up as it is, with a class, as those of further writers; up to
    somebody who did something else."""
    pieces = head.pieces[place : place + _ALIKE]
    css_class = pieces[0].node.attributes.get("class") if pieces else None
    for text, node, _ in pieces[1:] if css_class else ():
        if _DID_ELSE.search(text):
            return
        if is_personal(text) and not is_job(text) and node.attributes.get("class") == css_class:
            yield text


def _is_dated(head: Head, place: int) -> bool:
    """Whether a text right behind the headline stands before a date or a duration."""
    return place < HEAD and place + 1 < len(head.near) and is_date(head.near[place + 1])


_CUT_LED_IN = re.compile(
    rf"{CUT}|{MONTH_BEHIND}"
    r"|\s(?:under|unter|on|am|um|at|filed)(?:\s|$)|\s(?:le|el|em|il|pada|den|di|kl\.?)(?=\s(?:\d|[^\W\d_]{4,9},? \d))"
)
_SENTENCE_END = re.compile(r"(?<!\b[JjSsDd]r)(?<=[^\W\d_]{2})[.!?…]$")
"""The end of a sentence; an initial or "Jr." is none."""
_LEADS_IN = re.compile(
    r"(?:written|posted|di(?:tulis|pos|unggah|publikasi|terbit|buat)|by|von|oleh|par|por|door|a[vf]|di(?: |$)|przez"
    r"|投稿|aut|text|作者|著者|文|執筆|記者|撰文|автор|текст|بقلم|écrit|rédigé|publié|propos|escrito|publicado|postado|redactado"
    r"|scritto|a cura|articolo|dal|geschreven|skr|eine? |bericht|opr|aufgezeichnet)",
    re.IGNORECASE,
)
"""With what a text begins that may be one of the following: most begin otherwise."""
_BY_ALONE = re.compile(
    r"(?:written |posted |published |di(?:tulis|posting|poskan|unggah|publikasikan|terbitkan|buat) )?"
    r"(?:by|von|oleh|par|por|door|av|af|przez)\s?:?|投稿者"
    r"|(?:author|autor(?:in|/a)?|auteur|autore|texte?|作者|著者|文|執筆|記者|撰文|автор|текст|بقلم)\s?[:：]",
    re.IGNORECASE,
)
_BY_ENDS = re.compile(r"(?:^|[|•·] ?)(?:submitted|contributed|reported|published|posted) by:?$", re.IGNORECASE)
"""A label at the end of a text, behind a date: "February 5, 2026 | Posted by"."""
_BY_SMALL = re.compile(
    r"(?:von|oleh|par|por|[Dd]oor|przez|by|[Aa][vf]|opr\.) "
    r"(?:[A-ZÀ-Þ][\w.'’-]+(?:,? (?:und |et |and |dan |y |en |og |och |e )?|$)){2,6}"
)
_BY_DI = re.compile(_BY_SMALL.pattern.replace("(?:von|", "(?:[Dd]i|von|", 1))
_BY_LAST = re.compile(
    r"\d{4}[^!?]{0,30}[ ,|•·–-]\s?(?:[Oo]leh|[Bb]y|von|par|por|door) "
    r"(?P<names>[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3})$"
)
"""A byline behind a date: "Terbit 5 Februari 2026 20.30 WIB, oleh Rani Prameswari"."""
_DID_ELSE = re.compile(r"photo|foto|illustrat|translat|graphic|video|edit(?:ed|ing)|翻訳|訳者", re.IGNORECASE)
_ALIKE = 10  # texts among which further writers are looked for
_LEAD_INS = 2  # words like "By" on a page that is no list
_BY = re.compile(
    r"(?:(?:[Ww]ritten |[Pp]osted )?(?:By|BY|by)|Von|Oleh|Par|Por|Von unsere[mnr]|[Dd]al(?:la)? nostr[oa] inviat[oa]"
    r"|[Dd]i(?:tulis|posting|poskan|unggah|publikasikan|terbitkan|buat) [Oo]leh"
    r"|(?:Écrit|Rédigé|Publié|Propos recueillis) par"
    r"|(?:Escrito|Publicado|Postado|Redactado) por|Scritto da|A cura di|Articolo di|Geschreven door|Skr[ie]ve[tn] a[vf]"
    r"|(?:Eine? )?(?:Bericht|Beitrag|Reportage|Kommentar|Analyse) von|Aufgezeichnet von)\s?:?\s(?=\W{0,2}[^\W\d_a-z])"
)
_BY_AGENCY = re.compile(rf"(?:By|BY|by|Von|von|Oleh|Par|Por) (?:{'|'.join(sorted(AGENCIES))})")
