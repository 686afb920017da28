"""Bylines as a page shows them: elements named for authors, links to their pages, lines beside the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.extraction.authors.credits import Credits, labelled, lines_with_credit, speaks_of_roles
from scraper.extraction.authors.names import bare, is_personal, split_names, without_job
from scraper.extraction.body.boilerplate import is_boilerplate
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import naming_people
from scraper.extraction.page.nearby import Piece, line_of, stands_in
from scraper.extraction.page.text import words
from scraper.extraction.page.walk import Marked


class Shown:
    """What the page shows as bylines; looked up once, and only when asked."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence

    @cached_property
    def lines(self) -> list[str]:
        """Texts of elements whose class says author, in page order, without repeats: those beside the headline, or
        all on a page without one."""
        people = self._people if self.near else self._evidence.page.people[:40]
        found = (line_of(node) for node in people if not stands_in(node, _OTHER_PLACES, _ELSEWHERE))
        return list(dict.fromkeys(line for line in found if 2 < len(line) <= _SHORT))

    @property
    def _people(self) -> list[LexborNode]:
        names = [" ".join(filter(None, map(attributes.get, _NAMES))) for _, attributes in self._elements]
        return [self._elements[number][0] for number in naming_people(names)]

    @cached_property
    def near(self) -> list[str]:
        """Short texts around the headline."""
        return [piece.text for piece in self._pieces]

    @cached_property
    def _pieces(self) -> list[Piece]:
        """Short texts behind the headline until the article's own text has begun."""
        short, long = [], 0
        for piece in islice(self._evidence.beside.behind(), _BEHIND):
            if len(piece.text) <= _SHORT:
                short.append(piece)
            elif (long := long + 1) == _BEGUN:
                break
        return short

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
        near = self.near or self.lines
        if not speaks_of_roles("\n".join(near)):
            return Credits()
        places = [place for place, text in enumerate(near) if _is_label(text)]
        parted = (_labels_behind(near, places) or _labels_before(near, places)) if places else []
        return _together(map(labelled, (*map(_with_colon, near), *parted)))

    @cached_property
    def credits(self) -> Credits:
        """Names behind role labels in lines anywhere on the page, as credits stand under a text in a box of their
        own; nobody where so many lines have them that they must be cards of other articles."""
        page = self._evidence.page
        if not (begun := lines_with_credit(page.labels)):
            return Credits()
        lines = [line for line in page.lines if len(line.text) <= _CREDIT and line.text.lower() in begun]
        own = [_with_colon(line.text) for line in lines if page.boxes[line.box].word not in _CARDS]
        found = _together(map(labelled, own[: _FEW + 1]))
        return found if len(found.authors) <= _FEW and len(own) <= _FEW else Credits()

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
        found = []
        near = self.near
        for place, (text, node, is_quoted) in enumerate(self._pieces):
            if is_quoted or not _LEADS_IN.match(text):
                continue
            if _BY_ALONE.fullmatch(text):
                found.append(_joined(near[place + 1 : place + _NAMES_BEHIND]))
            elif _BY.match(text) or (_BY_SMALL.fullmatch(text) and (_is_whole(node, text) or self._is_dated(place))):
                found.append(text)
        said = list(dict.fromkeys(without_job(_CUT_LED_IN.split(bare(text), maxsplit=1)[0]) for text in found))
        return said if len(found) <= _LEAD_INS else said[:1]

    def _is_dated(self, place: int) -> bool:
        """Whether a text right behind the headline stands before a date or a duration."""
        return place < _HEAD and place + 1 < len(self.near) and _is_date(self.near[place + 1])

    def unlabelled(self, blocks: Sequence[str]) -> list[str]:
        """Names that stand for themselves: beside a date, a handle or a bar near the headline, in bold as the first or
        last line of the text, in brackets as the last. A name's words are nowhere in the text written small, and the
        text does not speak of who wrote it."""
        names = (text.strip(" |,-") for text in (*self._beside_dates(), *self._bold(blocks)))
        return list(islice((name for name in names if name in _AGENCIES or _is_signature(name, blocks)), _UNLABELLED))

    def _beside_dates(self) -> Iterator[str]:
        near = self.near[:_HEAD]
        farther: list[str] = []  # above something else than a date, which an outlet's name may be
        for place, (text, node, is_quoted) in enumerate(self._pieces[:_HEAD]):
            if is_quoted or _leads_elsewhere(node):
                continue
            before = near[place - 1] if place else ""
            behind = next((one for one in near[place + 1 :] if not _GAP.fullmatch(one)), "")
            if dated := _NAME_AND_DATE.match(text):
                yield dated["name"]
            elif text in _AGENCIES:
                yield text
            elif _AGENCY_AND_PLACE.fullmatch(text):
                yield text.partition(",")[0]
            elif text.endswith(("|", " -")) or _is_date(behind) or (_DATE.search(before) and len(behind) > _LONG):
                yield " ".join([*near[place - 2 : place], text] if place > 1 and _AND.fullmatch(before) else [text])
            elif len(behind) <= _OUTLET and any(
                _is_date(piece.text) and not piece.is_quoted for piece in self._pieces[place + 2 : place + 4]
            ):
                farther.append(text)
        yield from farther

    def _bold(self, blocks: Sequence[str]) -> Iterator[str]:
        edges = {block for block in (*blocks[:3], *blocks[-3:]) if len(block) < _LONG}
        yield from (line.text for line in self._evidence.page.lines if line.strong and line.text in edges)
        yield from (found["name"] for block in blocks[-3:] if (found := _SIGNED.fullmatch(block)))

    def bylines(self) -> Iterator[str]:
        """Lines without labels, cut at a date or a job; where a section stands first, what is behind it."""
        lines = [line for line in self.lines if not labelled(line).editors][:6]
        yield from (self._names_first(without_job(_names_part(line))) for line in lines)

    def _names_first(self, line: str) -> str:
        """A line without the outlet behind names that stand in an element of their own."""
        for text in self.near[:_HEAD]:
            rest = line.removeprefix(text).strip()
            if rest and rest != line and all(map(is_personal, split_names(text))):
                return line if rest in _AGENCIES or _AND.match(rest) else text
        return line

    @property
    def authored(self) -> list[str]:
        """Texts beside the headline that link to an author's page."""
        links = [text for text, node, _ in self._pieces[:_HEAD] if node.tag in _INLINE and _links_to_author(node)]
        return [", ".join(dict.fromkeys(links[:5]))] if links else []


def _is_signature(line: str, blocks: Sequence[str]) -> bool:
    """Whether a line holds names of persons who are none of a text's words and of whom it does not speak."""
    if not _are_names(line) or any(_speaks_of(block, line) for block in blocks):
        return False
    capitals = [word.casefold() for word in line.split() if word.isalpha() and word[0].isupper()]
    return not any(_stands_small(word, blocks[:_READ]) for word in capitals)


def _stands_small(word: str, blocks: Sequence[str]) -> bool:
    return any(word in block and word in block.split() for block in blocks)


def _is_label(text: str) -> bool:
    return len(text) <= _LONGEST_LABEL and _LABEL_ALONE.fullmatch(text) is not None


def _labels_before(near: Sequence[str], places: Iterable[int]) -> list[str]:
    """ "Penulis: Rani Prameswari" from two texts or more; without the colon only where the second reads like a name."""
    told = ((near[place], near[place + 1 + _is_colon(near, place + 1) :][: _NAMES_BEHIND - 1]) for place in places)
    return [
        f"{label.removesuffix(':')}: {_joined(names)}"
        for label, names in told
        if label.endswith(":") or (names and is_personal(names[0]))
    ]


def _is_colon(near: Sequence[str], place: int) -> bool:
    return near[place : place + 1] == [":"]


def _with_colon(line: str) -> str:
    """ "Penulis Rani Prameswari", whose label and name stand in elements of their own, as if written out."""
    found = _LABEL_AND_NAME.fullmatch(line)
    return f"{found['label']}: {found['name']}" if found is not None and is_personal(found["name"]) else line


def _labels_behind(near: Sequence[str], places: Sequence[int]) -> list[str]:
    """ "Penulis: Rani Prameswari" from a name above its label, where all labels stand so and none has a name below."""
    above = [near[place - 1] if place else "" for place in places]
    below = next(iter(near[places[-1] + 1 :]), "")
    stand_so = all(
        is_personal(name) and not near[place].endswith(":") for name, place in zip(above, places, strict=True)
    )
    if not stand_so or is_personal(below):
        return []
    return [f"{near[place]}: {name}" for name, place in zip(above, places, strict=True)]


def _names_part(line: str) -> str:
    if len(names := _BAR.split(line)[:_NAMES_BEHIND]) > 1 and all(map(is_personal, names)):
        return ", ".join(names)
    parts = [_CUT.split(part, maxsplit=1)[0].strip() for part in _BAR.split(line)[:2]]
    return next((part for part in parts if any(map(is_personal, part.split(", ")))), parts[0])


def _links_to_author(node: LexborNode) -> bool:
    link = node if node.tag == "a" else node.parent
    if link is None or link.tag != "a":
        return False
    return link.attributes.get("rel") == "author" or _AUTHOR_PATH.search(link.attributes.get("href") or "") is not None


def _leads_elsewhere(node: LexborNode) -> bool:
    """Whether a text is a heading, a button or a link to anything but an author's page."""
    around: LexborNode | None = node
    for _ in range(4):
        if around is None or around.tag in ("body", "div", "p", "li"):
            return False
        if around.tag == "a":
            address = around.attributes.get("href") or ""
            return bool(address) and around.attributes.get("rel") != "author" and not _AUTHOR_ADDRESS.search(address)
        if around.tag in _NO_BYLINES:
            return True
        around = around.parent
    return False


def _is_date(text: str) -> bool:
    """Whether a text begins with a date or a handle, perhaps behind the outlet's name."""
    return _BESIDE.match(text) is not None or _OUTLET_AND_DATE.match(text) is not None


def _speaks_of(block: str, name: str) -> bool:
    return len(block) > len(name) + _LONG and name in _BRACKETS.sub("", block)


def _is_whole(node: LexborNode, text: str) -> bool:
    """Whether a text has its box to itself, or beside a date or a reading time."""
    while node.tag in _INLINE and node.parent is not None:
        node = node.parent
    return len(line_of(node)) <= len(text) + _BESIDES


def _together(found: Iterable[Credits]) -> Credits:
    """Authors and editors of several lines, each once."""
    lines = list(found)
    return Credits(
        tuple(dict.fromkeys(name for one in lines for name in one.authors)),
        tuple(dict.fromkeys(name for one in lines for name in one.editors)),
    )


def _around(node: LexborNode) -> set[int]:
    """Identities of the two elements around a node."""
    parent = node.parent
    outer = parent.parent if parent is not None else None
    return {box.mem_id for box in (parent, outer) if box is not None and box.tag not in ("body", "main", "article")}


_OTHER_PLACES = frozenset({"aside", "footer", "nav", "figure", "figcaption", "script", "style"})
_ELSEWHERE = re.compile(
    r"related|sidebar|recommend|comment|latest|popular|trending|footer|widget|caption|credit-?photo|photo|bio|social|share|follow|teaser|\bcard",
    re.IGNORECASE,
)
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
_CUT_LED_IN = re.compile(_CUT.pattern + r"|\s(?:under|unter|on|am|um|at|filed)(?:\s|$)")
_PEOPLE_PATH = re.compile(r"/(?:authors?|people|staff|autor|autoren|penulis|profile|by|contributors)/")
_LEADS_IN = re.compile(
    r"(?:written|posted|ditulis|by|von|oleh|par|por|door|av|af|przez|投稿|aut|text|作者|著者|文|執筆|記者|撰文|автор|текст|بقلم)",
    re.IGNORECASE,
)
"""With what a text begins that may be one of the following: most begin otherwise."""
_BY_ALONE = re.compile(
    r"(?:written |posted |ditulis )?(?:by|von|oleh|par|por|door|av|af|przez)\s?:?|投稿者"
    r"|(?:author|autor(?:in|/a)?|auteur|autore|texte?|作者|著者|文|執筆|記者|撰文|автор|текст|بقلم)\s?[:：]",
    re.IGNORECASE,
)
_BY_SMALL = re.compile(
    r"(?:von|oleh|par|por|door|przez|by) (?:[A-ZÀ-Þ][\w.'’-]+(?:,? (?:und |et |and |dan |y |en )?|$)){2,6}"
)
_LABEL_ALONE = re.compile(
    r"(?:(?:penulis|pewarta|reporter|wartawan|jurnalis|kontributor|editor|redaktur)\s?:?|(?:rep|laporan|red|oleh)\s?:)",
    re.IGNORECASE,
)
_LONGEST_LABEL = 13  # characters
_NAMES_BEHIND = 7  # texts: names, and what stands between them
_LABEL_AND_NAME = re.compile(
    r"(?P<label>Penulis|Pewarta|Reporter|Wartawan|Jurnalis|Kontributor|Editor|Redaktur) ?"
    r"(?!At )(?P<name>[^\W\d_a-z].{3,50})"
)
_AUTHOR_PATH = re.compile(r"/(?:authors?|autor(?:en)?|auteurs?|penulis|pewarta|reporter|contributors?)/[^/?#]")
_AUTHOR_ADDRESS = re.compile(
    r"author|autor|editors?/|auteur|penulis|pewarta|reporter|profil|/people|/person|/staff|/by/|contribut|writer|columnist|redaktion"
    r"|redaktur|journalist|/user|@|twitter\.com|mailto:",
    re.IGNORECASE,
)
_NO_BYLINES = frozenset({"button", "label", "h1", "h2", "h3", "h4", "h5", "h6"})
_INLINE = frozenset({"span", "b", "strong", "em", "i", "a", "small", "font"})
_CARDS = frozenset({"related", "comments", "comment", "sidebar", "footer", "trending", "popular", "latest"})
_CREDIT = 120  # characters: longer lines are text
_BESIDES = 40  # characters that may stand in the box of a byline
_UNLABELLED = 3  # lines of names
_READ = 80  # blocks of a text
_LEAD_INS = 2  # words like "By" on a page that is no list
_FEW = 3  # labelled names on a page that are still its own
_BY = re.compile(
    r"(?:[Ww]ritten |[Pp]osted |[Dd]itulis )?(?:By|BY|by|Von|Oleh|(?<=ulis )oleh|Par|Por)\s?:?\s(?=\W{0,2}[^\W\d_a-z])"
)
_AGENCIES = words("""
    AFP AP Reuters REUTERS Bloomberg dpa DPA APA JIJI KYODO Xinhua Kyodo Yonhap CNA EFE ANSA PTI IANS UPI TASS ANTARA
    Bernama
""")
_AGENCIES |= {"Associated Press", "The Associated Press", "Agence France-Presse", "Anadolu Ajansı", "Anadolu Agency"}
_AGENCY_AND_PLACE = re.compile(rf"(?:{'|'.join(sorted(_AGENCIES))}), [A-Z][A-Z ,.]{{2,40}}")
_DATE = re.compile(r"\d{1,2}[./ ]|(?:19|20)\d\d")
_BESIDE = re.compile(r"\d|@\w|\W{0,2}[^\W\d_]{2,10}(?:['’][^\W\d_]{2})?,? \d{1,2}[ ./,]", re.IGNORECASE)
_AND = re.compile(r"[,;]|and|und|dan|y|et|&")
_GAP = re.compile(_AND.pattern + r"|[|•·–—/-]")
_BRACKETS = re.compile(r"\([^()]{0,80}\)")  # who took a picture stands so in its caption
_DAY = r"(?:[^\W\d_]{3,10}(?:['’][^\W\d_]{2})?,? )?\d{1,2}[ ./-](?:[^\W\d_]{3,10}|\d{1,2})[ ./-]\d{4}"
_NAME_AND_DATE = re.compile(
    rf"(?P<name>[^\W\d_][\w.'’ -]{{3,40}}?)(?: ?, [^,|•·\d]{{2,30}}?)?\s{{0,2}}[|•·–—/-]\s{{0,2}}{_DAY}"
)
"""A name, perhaps its outlet, and a date on one line: "Rani Prameswari, Warta Contoh | Kamis, 5 Februari 2026"."""
_OUTLET_AND_DATE = re.compile(rf"[,|•·–—-] ?[^,|•·\d]{{2,30}}? [|•·–—-] {_DAY}")
_NO_NAME = re.compile(
    r"\b(?:post|tweet|publish|updat|creat|view|read|share|follow|first|last|terbit|tayang|dibaca|diperbarui|bagikan|takip|lesezeit)",
    re.IGNORECASE,
)
"""Words of buttons and of labels before dates."""
_SIGNED = re.compile(r"\((?P<name>[^()\d/]{5,40})\)")
_OUTLET = 30  # characters of an outlet's name between a name and a date
_HEAD = 12  # short texts after the headline among which a bare name is a byline
_LONG = 60  # characters: a line of names is shorter


def _joined(texts: Sequence[str]) -> str:
    """Names and what stands between them, up to the first text that is neither."""
    parts: list[str] = []
    for text in texts:
        if parts and not _AND.fullmatch(text) and not _AND.fullmatch(parts[-1]):
            break
        parts.append(text)
    return " ".join(parts)


def _are_names(text: str) -> bool:
    """Whether a line holds names of persons and nothing else."""
    names = [part for part in re.split(r"\s*(?:[/|,]| and | dan | und )\s*", text) if part]
    return bool(names) and all(
        is_personal(name)
        and name[0].isupper()
        and ":" not in name
        and not any(map(str.isdigit, name))
        and not _NO_NAME.search(name)
        and not is_boilerplate(name, None)
        and all(len(word) > 1 for word in name.split())
        for name in names
    )
