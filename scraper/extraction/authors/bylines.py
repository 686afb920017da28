"""Bylines as a page shows them: elements named for authors, links to their pages, lines beside the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice, zip_longest

from selectolax.lexbor import LexborNode

from scraper.extraction.authors import labels
from scraper.extraction.authors.credits import Credits, labelled
from scraper.extraction.authors.labels import BETWEEN, NAMES_BEHIND, joined
from scraper.extraction.authors.names import (
    AGENCIES,
    bare,
    is_job,
    is_part_of_outlet,
    is_personal,
    split_names,
    without_job,
)
from scraper.extraction.authors.scripts import written_by
from scraper.extraction.authors.signatures import HEAD, is_date, signatures, without_role
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import naming_people
from scraper.extraction.page.nearby import Piece, line_of, naming, stands_in
from scraper.extraction.page.walk import Marked


class Shown:
    """What the page shows as bylines; looked up once, and only when asked."""

    def __init__(self, evidence: Evidence, language: str | None = None) -> None:
        self._evidence, self._language = evidence, language

    @cached_property
    def lines(self) -> list[str]:
        """Texts of elements whose class says author, in page order, without repeats: those beside the headline, or
        all on a page without one."""
        return list(dict.fromkeys(line for line, _ in self._named))

    @cached_property
    def _named(self) -> list[tuple[str, LexborNode]]:
        people = self._people if self.near else self._evidence.page.people[:_MAX_PEOPLE]
        found = ((line_of(node), node) for node in people if not stands_in(node, _OTHER_PLACES, _ELSEWHERE))
        return [(line, node) for line, node in found if 2 < len(line) <= _SHORT]

    @property
    def _people(self) -> list[LexborNode]:
        names = [" ".join(filter(None, map(attributes.get, _NAMES))) for _, attributes in self._elements]
        return [self._elements[number][0] for number in naming_people(names)]

    @cached_property
    def near(self) -> list[str]:
        """Short texts around the headline."""
        return [piece.text for piece in self._pieces]

    @property
    def _pieces(self) -> list[Piece]:
        """Short texts behind the headline until the article's own text has begun."""
        return self._heard[0]

    @cached_property
    def _heard(self) -> tuple[list[Piece], int]:
        """`_pieces`, and how many of them stand before the first longer text."""
        short, before, long = [], _BEHIND, 0
        for piece in islice(self._evidence.beside.behind(), _BEHIND):
            if len(piece.text) <= _SHORT:
                short.append(piece)
                continue
            before = min(before, len(short))
            long += 1
            if long == _BEGUN:
                break
        return short, before

    @cached_property
    def _elements(self) -> list[Marked]:
        """The elements around the short texts beside the headline, each once, outer ones first. Asking all of a page's
        costs a third of a parse, and what is far from the headline is rarely of this article."""
        found: dict[int, Marked] = {}
        before = [piece for piece in islice(self._evidence.beside.before(), _BEFORE) if len(piece.text) <= _SHORT]
        for piece in (*reversed(before), *self._pieces):
            around: list[tuple[int, LexborNode]] = []
            node: LexborNode | None = piece.node
            while node is not None and len(around) < _AROUND and (place := node.mem_id) not in found:
                if node.tag_id in _WIDE:
                    break
                around.append((place, node))
                node = node.parent
            for place, one in reversed(around):
                found[place] = (one, one.attributes)
        return list(found.values())

    @cached_property
    def labels(self) -> Credits:
        """Names behind role labels beside the headline; a label may be a text of its own before the name. On pages
        without a headline, those in elements that are named after authors."""
        return labels.beside(self._with_lists or self.lines)

    @property
    def _with_lists(self) -> list[str]:
        """The short texts around the headline, with names that are items of one list as one text."""
        texts: list[str] = []
        before = None  # the list in which the name before stands
        for text, node, _ in self._pieces:
            own = node.parent.mem_id if node.tag_id == tags.LI and node.parent and is_personal(text) else None
            if own is not None and own == before:
                texts[-1] += f", {text}"
            else:
                texts.append(text)
            before = own
        return texts

    @cached_property
    def credits(self) -> Credits:
        """Names behind role labels in lines anywhere on the page, as credits stand under a text in a box of their
        own; nobody where so many lines have them that they must be cards of other articles."""
        return labels.on_page(self._evidence.page)

    def linked(self) -> Iterator[str]:
        """The text of the first link to an author's page, with those right behind it."""
        named = [
            (node, line)
            for node, attributes in self._elements
            if node.tag_id == tags.A
            and ((is_told := attributes.get("rel") == "author") or _PEOPLE_PATH.search(attributes.get("href") or ""))
            and 4 < len(line := line_of(node)) <= 60
            and not stands_in(node, _OTHER_PLACES, _ELSEWHERE)
            and (is_told or _is_whole(node, line))
        ]
        beside = [line for node, line in named if _around(node) & _around(named[0][0])]
        yield from [", ".join(dict.fromkeys(beside[:5]))] if beside else []

    @cached_property
    def led_in(self) -> list[str]:
        """Lines near the headline that begin with "By", or are that word before names. Where there are many, those
        behind the first are of other articles."""
        found = self._in_other_scripts
        near = self.near
        for place, (text, node, is_quoted) in enumerate(self._pieces):
            if is_quoted:
                continue
            if last := _BY_LAST.search(text):
                found.append(last["names"])
                continue
            if _BY_ENDS.search(text) and any(map(is_personal, split_names(" ".join(near[place + 1 : place + 2])))):
                found.append(joined(near[place + 1 : place + NAMES_BEHIND]))
                continue
            if not _LEADS_IN.match(text) or (_SENTENCE_END.search(text) and not self._is_byline_with_stop(place, text)):
                continue
            if _BY_ALONE.fullmatch(text) or (self._language == "it" and text.lower() == "di"):
                names = joined(near[place + 1 : place + NAMES_BEHIND])
                found.append(", ".join([names, *(name for name in self._marked_like(place + 1) if name not in names)]))
            elif (
                _BY_AGENCY.fullmatch(text)
                or _BY.match(text)
                or (self._is_led_in(text) and (_is_whole(node, text) or self._is_dated(place)))
            ):
                found.append(text)
        told = (_SENTENCE_END.sub("", bare(text)) for text in found)
        said = list(dict.fromkeys(without_job(_CUT_LED_IN.split(text, maxsplit=1)[0]) for text in told))
        return said if len(found) <= _LEAD_INS else said[:1]

    @property
    def _in_other_scripts(self) -> list[str]:
        """The names of those who wrote it, on one line, in scripts where a word behind or before a name says so."""
        beside = (text for text, _, is_quoted in self._pieces[:HEAD] if not (is_quoted or text.isascii()))
        names = list(dict.fromkeys(filter(None, map(written_by, beside))))
        return [", ".join(names)] if names else []

    def _is_byline_with_stop(self, place: int, text: str) -> bool:
        """Whether a line that ends like a sentence is a byline all the same: "By Christmas." in a text is none."""
        is_in_text = place >= self._heard[1] or (place > 0 and self.near[place - 1].endswith((".", "!", "?")))
        return not is_in_text and " " in bare(text)

    def _is_led_in(self, text: str) -> bool:
        """Whether a text is a small "by" and names; "di" is that in Italian, and elsewhere a place."""
        return _BY_SMALL.fullmatch(text) is not None or (self._language == "it" and _BY_DI.fullmatch(text) is not None)

    def _marked_like(self, place: int) -> Iterator[str]:
        """The names soon behind a text that are marked up as it is, with a class, as those of further writers; up to
        somebody who did something else."""
        pieces = self._pieces[place : place + _ALIKE]
        css_class = pieces[0].node.attributes.get("class") if pieces else None
        for text, node, _ in pieces[1:] if css_class else ():
            if _DID_ELSE.search(text):
                return
            if is_personal(text) and not is_job(text) and node.attributes.get("class") == css_class:
                yield text

    def _is_dated(self, place: int) -> bool:
        """Whether a text right behind the headline stands before a date or a duration."""
        return place < HEAD and place + 1 < len(self.near) and is_date(self.near[place + 1])

    def own(self, names: Sequence[str]) -> list[str]:
        """Of several names those that stand beside the headline, if any: cards of other articles have authors, too."""
        if len(names) < 2:
            return list(names)
        beside = " ".join([*self.near, *(piece.text for piece in islice(self._evidence.beside.before(), _BEFORE))])
        return [name for name in names if bare(name) in beside] or list(names)

    def anywhere(self) -> Iterator[str]:
        """The names in elements for authors wherever they stand on the page, as in the caption of a portrait or inside
        a button; nobody where they are so many that they must be of other articles. HTML's address element tells who
        wrote the article around it."""
        root = self._evidence.page.root
        nodes = list(filter(_is_for_authors, root.css(_NAMED))) if root is not None else []
        own = [line_of(node) for node in nodes[:_MAX_PEOPLE] if not stands_in(node, _FRAME, _ELSEWHERE)]
        own += [line_of(node) for node in nodes[:_MAX_PEOPLE] if _is_signed(node)]
        names = dict.fromkeys(without_job(bare(line)) for line in own if not any(map(str.isdigit, line)))
        people = [name for name in names if is_personal(name) and not is_job(name)]
        yield from [", ".join(people)] if len(people) <= _FEW else []

    def before_outlet(self) -> Iterator[str]:
        """Names beside the headline behind which the outlet stands ("Rani Prameswari - wartaBali"), and no dash: then
        they are a dateline."""
        for (text, _, is_quoted), behind in zip_longest(self._pieces[:HEAD], self.near[1 : HEAD + 1]):
            found = None if is_quoted else _BEFORE_OUTLET.fullmatch(text)
            if found is None or not is_part_of_outlet(found["outlet"], self._evidence.outlet):
                continue
            names = without_role(found["names"])
            if all(map(is_personal, split_names(names))) and not (behind or "").startswith(("-", "–", "—")):
                yield names

    def unlabelled(self, blocks: Sequence[str]) -> list[str]:
        """Names that stand for themselves."""
        return signatures(self._pieces, self._evidence.page, blocks, self._language)

    def bylines(self) -> Iterator[str]:
        """Names in several elements of one kind; then lines without labels, cut at a date or a job; where a section
        stands first, what is behind it."""
        yield from self._listed()
        lines = [line for line in self.lines if not labelled(line).editors][:6]
        yield from (self._names_first(without_job(_names_part(line))) for line in lines)

    def _listed(self) -> Iterator[str]:
        """The names of several writers, each in an element of its own beside the others, named as they are."""
        kinds: dict[tuple[object, ...], list[str]] = {}
        for line, node in self._named:
            name = without_job(_names_part(bare(line)))
            if is_personal(name) and not is_job(name) and not labelled(line).editors and (parent := node.parent):
                kinds.setdefault((parent.mem_id, node.tag_id, node.attributes.get("class")), []).append(name)
        several = (list(dict.fromkeys(names)) for names in kinds.values())
        yield from (", ".join(names) for names in several if 1 < len(names) <= _MAX_WRITERS)

    def _names_first(self, line: str) -> str:
        """A line without the outlet behind names that stand in an element of their own."""
        for text in self.near[:HEAD]:
            rest = line.removeprefix(text).strip()
            if rest and rest != line and all(map(is_personal, split_names(text))):
                return line if rest in AGENCIES or BETWEEN.match(rest) else text
        return line

    @property
    def authored(self) -> list[str]:
        """Texts beside the headline that link to an author's page."""
        links = [text for text, node, _ in self._pieces[:HEAD] if node.tag in _INLINE and _links_to_author(node)]
        return [", ".join(dict.fromkeys(links[:5]))] if links else []


def _is_for_authors(node: LexborNode) -> bool:
    if node.tag_id == tags.ADDRESS:
        return True
    attributes = node.attributes
    css_class = attributes.get("class") or ""
    return (
        "author" in (attributes.get("rel") or "")
        or _FOR_AUTHORS.search(css_class) is not None
        or (node.tag_id == tags.A and "fn" in css_class.split())
    )


def _is_signed(node: LexborNode) -> bool:
    """Whether a link to an author's page, or a name in a card of the hAtom microformat, stands in an article's own
    header or footer, as systems print bylines under a text."""
    if node.tag_id != tags.A or stands_in(node, _NO_FOOTER, _OF_OTHERS):
        return False
    around = node.parent
    for _ in range(_AROUND):
        if around is None or around.tag_id in _WHOLE:
            return False
        if around.tag_id == tags.FOOTER:
            return _stands_in_article(around)
        around = around.parent
    return False


def _stands_in_article(node: LexborNode) -> bool:
    return (parent := node.parent) is not None and parent.tag_id == tags.ARTICLE


def _names_part(line: str) -> str:
    if len(names := _BAR.split(line)[:NAMES_BEHIND]) > 1 and all(map(is_personal, names)):
        return ", ".join(names)
    parts = [_CUT.split(part, maxsplit=1)[0].strip() for part in _BAR.split(line)[:2]]
    return next((part for part in parts if any(map(is_personal, part.split(", ")))), parts[0])


def _links_to_author(node: LexborNode) -> bool:
    link = node if node.tag == "a" else node.parent
    if link is None or link.tag != "a":
        return False
    return link.attributes.get("rel") == "author" or _AUTHOR_PATH.search(link.attributes.get("href") or "") is not None


def _is_whole(node: LexborNode, text: str) -> bool:
    """Whether a text has its box to itself, or beside a date or a reading time."""
    while node.tag in _INLINE and node.parent is not None:
        node = node.parent
    return len(line_of(node)) <= len(text) + _BESIDES


def _around(node: LexborNode) -> set[int]:
    """Identities of the two elements around a node."""
    parent = node.parent
    outer = parent.parent if parent is not None else None
    return {box.mem_id for box in (parent, outer) if box is not None and box.tag not in ("body", "main", "article")}


_OTHER_PLACES = frozenset({"aside", "footer", "nav", "figure", "figcaption", "script", "style"})
_ELSEWHERE = naming(
    r"related|sidebar|recommend|comment|latest|popular|trending|footer|caption|credit-?photo|photo|teaser"
    r"|^(?!.{0,300}(?:author|byline|writer|penulis|reporter)).{0,300}(?:(?<![\w-])widget|bio|social|share|follow|\bcard)"
)
"""Names of boxes that hold other people; a card or a widget may be the author's own."""
_FRAME = frozenset({"aside", "footer", "nav", "script", "style"})
# the engine searches for each further part of a class anew
_NAMED = 'address,[class*="name" i],a[rel~="author"],a[class~="fn"]'
_NO_FOOTER = frozenset({"aside", "nav", "figure", "figcaption"})
_OF_OTHERS = naming(r"related|sidebar|recommend|comment|latest|popular|trending|teaser|widget|site-footer")
_WHOLE = frozenset({tags.BODY, tags.HTML, tags.MAIN})
_FOR_AUTHORS = re.compile("author-name|author__name|byline__name", re.IGNORECASE)
_WIDE = frozenset({tags.BODY, tags.HTML, tags.MAIN, tags.ARTICLE})
_BEFORE, _BEHIND = 12, 40  # texts before the headline and behind it
_SHORT = 160  # characters that a byline has at most
_BEGUN = 3  # longer texts with which the article has begun
_AROUND = 5  # elements
_NAMES = ("class", "id", "itemprop", "rel", "data-qa-id")
_BAR = re.compile(r"\s[|•·]\s")
_CUT = re.compile(
    r"\s[|•·–—]\s|\s-\s|,? ?\bJurnalis\b|\d|\bUpdated\b|\bPublished\b|\bPosted\b|\bDiperbarui\b|\bStand\b"
)
_CUT_LED_IN = re.compile(
    _CUT.pattern
    + r"|\s(?:under|unter|on|am|um|at|filed)(?:\s|$)|\s(?:le|el|em|il|pada|den|di|kl\.?)(?=\s(?:\d|[^\W\d_]{4,9},? \d))"
)
_PEOPLE_PATH = re.compile(r"/(?:authors?|people|staff|autor|autoren|penulis|profile|by|contributors)/")
_SENTENCE_END = re.compile(r"(?<!\b[JjSsDd]r)(?<=[^\W\d_]{2})[.!?…]$")
"""The end of a sentence; an initial or "Jr." is none."""
_LEADS_IN = re.compile(
    r"(?:written|posted|di(?:tulis|pos|unggah|publikasi|terbit|buat)|by|von|oleh|par|por|door|a[vf]|di(?: |$)|przez"
    r"|投稿|aut|text|作者|著者|文|執筆|記者|撰文|автор|текст|بقلم|écrit|rédigé|publié|propos|escrito|publicado|postado|redactado"
    r"|scritto|a cura|articolo|dal|geschreven|skr|eine? |bericht|opr)",
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
_BEFORE_OUTLET = re.compile(r"(?P<names>[^\W\d_a-z][^\d|:]{3,80}?)(?: [-–—|] |, )(?P<outlet>\w[\w. ]{2,30})")
_MAX_PEOPLE = 40  # elements of a page without headline
_MAX_WRITERS = 8  # beside each other: more are a list of an outlet's people
_DID_ELSE = re.compile(r"photo|foto|illustrat|translat|graphic|video|edit(?:ed|ing)|翻訳|訳者", re.IGNORECASE)
_ALIKE = 10  # texts among which further writers are looked for
_AUTHOR_PATH = re.compile(r"/(?:authors?|autor(?:en)?|auteurs?|penulis|pewarta|reporter|contributors?)/[^/?#]")
_INLINE = frozenset({"span", "b", "strong", "em", "i", "a", "small", "font"})
_BESIDES = 40  # characters that may stand in the box of a byline
_LEAD_INS = 2  # words like "By" on a page that is no list
_FEW = 3  # names on a page that are still its own
_BY = re.compile(
    r"(?:(?:[Ww]ritten |[Pp]osted )?(?:By|BY|by)|Von|Oleh|Par|Por|Von unsere[mnr]|[Dd]al(?:la)? nostr[oa] inviat[oa]"
    r"|[Dd]i(?:tulis|posting|poskan|unggah|publikasikan|terbitkan|buat) [Oo]leh"
    r"|(?:Écrit|Rédigé|Publié|Propos recueillis) par"
    r"|(?:Escrito|Publicado|Postado|Redactado) por|Scritto da|A cura di|Articolo di|Geschreven door|Skr[ie]ve[tn] a[vf]"
    r"|(?:Eine? )?(?:Bericht|Beitrag|Reportage|Kommentar|Analyse) von)\s?:?\s(?=\W{0,2}[^\W\d_a-z])"
)
_BY_AGENCY = re.compile(rf"(?:By|BY|by|Von|von|Oleh|Par|Por) (?:{'|'.join(sorted(AGENCIES))})")
