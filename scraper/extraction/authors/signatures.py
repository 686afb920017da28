"""Names that stand for themselves, without "By" or a label: beside a date or at an edge of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice, pairwise, zip_longest

from selectolax.lexbor import LexborNode

from scraper.extraction.authors.names import (
    AGENCIES,
    is_job,
    is_part_of_outlet,
    is_personal,
    split_names,
    without_occupation,
)
from scraper.extraction.authors.phrases import SOMETHING_ELSE
from scraper.extraction.authors.quoted import QUOTE_ENDS, ends_quoted
from scraper.extraction.authors.scripts import name_alone
from scraper.extraction.body.boilerplate import is_boilerplate
from scraper.extraction.page import tags
from scraper.extraction.page.element_names import naming_people
from scraper.extraction.page.lines import Line, Page
from scraper.extraction.page.nearby import Piece, naming, stands_in

HEAD = 12  # short texts after the headline among which a bare name is a byline
MAX_SIGNATURES = 3  # lines of names


def signatures(
    pieces: Sequence[Piece],
    page: Page,
    blocks: Sequence[str],
    language: str | None = None,
    under: Sequence[Line] = (),
) -> list[str]:
    """Lines of names, the likeliest first: beside a date, a handle, an address or a bar
    near the headline; in bold as one of a text's first or last lines; in brackets as its last; behind a dash or on the
    right under it. `pieces` are the short texts behind the headline, `blocks` the text, in `language`, whose labels are
    no names, `under` the lines at its end.

    A name's words are nowhere in the text written small; the text does not speak of who wrote it, unless the mark-up
    says that this is a byline: a time element behind it, or an element named after writers at an edge of the text.
    """
    beside = (text for text, node in _beside_dates(pieces) if not stands_in(node, _PICTURES, _CAPTIONS))
    others = (_bare(text) for text in chain(beside, _at_edges(page, blocks), _set_apart(under, blocks)))
    found = (text for text in others if text in AGENCIES or _is_signature(text, blocks, language))
    marked = (
        text for text in chain(_before_times(pieces), _named_at_edges(page, blocks)) if _are_names(text, language)
    )
    return list(islice(found, MAX_SIGNATURES)) or list(
        islice((text for text in marked if not _is_written_small(text, blocks)), 1)
    )


def without_role(text: str) -> str:
    """A name without what stands behind it: "Rani Prameswari, Jurnalis", "Rani Prameswari / RP"."""
    return _ROLE_BEHIND.sub("", text)


def _bare(text: str) -> str:
    """A name without role and handle: "Rani Prameswari, staff reporter", "Rani Prameswari @rani"."""
    return _HANDLE.sub("", without_occupation(without_role(text.strip(_AROUND)))).rstrip(",")


def is_date(text: str) -> bool:
    """Whether a text begins with a date, a handle or an address for mail, perhaps behind the outlet's name."""
    return (_BESIDE.match(text) or _OUTLET_AND_DATE.match(text) or _LABELLED.match(text)) is not None


def before_outlet(pieces: Sequence[Piece], brands: frozenset[str]) -> Iterator[str]:
    """Names beside the headline behind which the outlet stands ("Rani Prameswari - wartaBali"), and no dash: then
    they are a dateline. `brands` are the keys of the outlet's names."""
    for (text, _, is_quoted), behind in zip_longest(pieces[:HEAD], pieces[1 : HEAD + 1]):
        found = None if is_quoted else _BEFORE_OUTLET.fullmatch(text)
        if found is None or not is_part_of_outlet(found["outlet"], brands):
            continue
        names = without_role(found["names"])
        is_place = behind is not None and behind.text.startswith(("-", "–", "—"))
        if not is_place and all(map(is_personal, split_names(names))):
            yield names


def _before_times(pieces: Sequence[Piece]) -> Iterator[str]:
    for (text, node, is_quoted), behind in pairwise(pieces[: HEAD + 1]):
        if behind.node.tag_id == tags.TIME and node.tag_id != tags.TIME and not (is_quoted or _leads_elsewhere(node)):
            yield text


def _beside_dates(pieces: Sequence[Piece]) -> Iterator[tuple[str, LexborNode]]:
    near = [piece.text for piece in pieces[:HEAD]]
    farther: list[
        tuple[str, LexborNode]
    ] = []  # above something else than a date, which an outlet's name or a job may be
    for place, (text, node, is_quoted) in enumerate(pieces[:HEAD]):
        before = near[place - 1] if place else ""
        if is_quoted or _leads_elsewhere(node) or near[place + 1 : place + 2] == [":"]:
            continue
        behind = next((one for one in near[place + 1 :] if not _GAP.fullmatch(one)), "")
        if dated := _NAME_AND_DATE.match(text) or _DATE_AND_NAME.fullmatch(text):
            yield dated["name"], node
        elif text in AGENCIES:
            yield text, node
        elif is_date(before) and (name := _between_bars(text)):
            yield name, node
        elif _AGENCY_AND_PLACE.fullmatch(text):
            yield text.partition(",")[0], node
        elif text.endswith(("|", " -")) or is_date(behind) or (_DATE.search(before) and len(behind) > _LONG):
            if not _CONTACT.search(before):
                yield _with_names_before(pieces, place), node
        elif place > 1 and _BAR.fullmatch(before) and is_date(near[place - 2]):
            yield text, node
        elif len(behind) <= _OUTLET and any(
            is_date(piece.text) and not (piece.is_quoted or _LABELLED.match(piece.text))
            for piece in pieces[place + 2 : place + 4]
        ):
            farther.append((text, node))
    yield from farther


def _between_bars(text: str) -> str:
    """The name in a text of small parts, of which the others are durations: " · 3 min · Rani Prameswari | "."""
    parts = [part for one in _BARS.split(text) if (part := one.strip())] if text[:1] in "|•·" else []
    names = [part for part in parts if not _DURATION.fullmatch(part)]
    return names[0] if len(names) == 1 and is_personal(names[0]) else ""


def _with_names_before(pieces: Sequence[Piece], place: int) -> str:
    """A name with those before it, between which a word or a bar stands; a section is a link to elsewhere."""
    first = place
    while first > 1 and _GAP.fullmatch(pieces[first - 1].text):
        name, node, _ = pieces[first - 2]
        if not is_personal(name) or _leads_elsewhere(node):
            break
        first -= 2
    return ", ".join(piece.text for piece in pieces[first : place + 1 : 2])


def _at_edges(page: Page, blocks: Sequence[str]) -> Iterator[str]:
    edges = _edges(blocks)
    yield from dict.fromkeys(line.text for line in page.lines if line.strong and line.text in edges)
    yield from (found["name"] for block in blocks[-3:] if (found := _SIGNED.fullmatch(block)))


def _set_apart(under: Sequence[Line], blocks: Sequence[str]) -> Iterator[str]:
    """The names under a text that stand in brackets, behind a dash or on the right; none of a letter or a quotation
    that the text ends with."""
    before = ""
    for place, line in enumerate(under[:_UNDER]):
        is_quoted, before = before.endswith(QUOTE_ENDS), line.text
        if found := _SIGNED.fullmatch(line.text) or (not is_quoted and _BEHIND_DASH.fullmatch(line.text)):
            yield found["name"]
        elif line.text[:1] in "（【［〔" and (name := name_alone(line.text)):
            yield name
        elif line.node is not None and len(line.text) < _LONG and _is_on_the_right(line.node):
            above = [one.text for one in under[:place] if one.text not in blocks[-_UNDER:]]
            if not (stands_in(line.node, _QUOTATIONS, _CAPTIONS) or ends_quoted([*blocks, *above], line.text)):
                yield line.text


def _is_on_the_right(node: LexborNode) -> bool:
    attributes = node.attributes
    told = " ".join(filter(None, map(attributes.get, ("style", "class", "align"))))
    return _RIGHT.search(told) is not None


def _named_at_edges(page: Page, blocks: Sequence[str]) -> Iterator[str]:
    edges = _edges(blocks)
    lines = ((line.text, line.node) for line in page.lines if line.text in edges)
    named = (text for text, node in lines if node and naming_people([node.attributes.get("class") or ""]))
    yield from dict.fromkeys(named)


def _edges(blocks: Sequence[str]) -> set[str]:
    return {block for block in (*blocks[:3], *blocks[-3:]) if len(block) < _LONG}


def _leads_elsewhere(node: LexborNode) -> bool:
    """Whether a text is a heading, a button or a link to anything but an author's page."""
    around: LexborNode | None = node
    for _ in range(4):
        if around is None or (tag := around.tag) in ("body", "div", "p", "li"):
            return False
        if tag == "a":
            attributes = around.attributes
            address = attributes.get("href") or ""
            return bool(address) and attributes.get("rel") != "author" and not _AUTHOR_ADDRESS.search(address)
        if tag in _NO_BYLINES:
            return True
        around = around.parent
    return False


def _is_signature(line: str, blocks: Sequence[str], language: str | None) -> bool:
    return (
        _are_names(line, language)
        and not any(_speaks_of(block, line) for block in blocks)
        and not _is_written_small(line, blocks)
    )


def _are_names(text: str, language: str | None) -> bool:
    """Whether a line holds names of persons and nothing else."""
    names = [part for part in _BETWEEN_NAMES.split(text) if part and part not in AGENCIES]
    return bool(names) and all(
        is_personal(name)
        and (name[0].isupper() or name_alone(name))
        and ":" not in name
        and not any(map(str.isdigit, name))
        and not _NO_NAME.search(name)
        and not _OF_ELSE.match(name)
        and not is_job(name)
        and not _OFFICE.search(name)
        and not _SECTION.search(name)
        and not is_boilerplate(name, language)
        and all(len(word) > 1 for word in name.split())
        for name in names
    )


def _is_written_small(line: str, blocks: Sequence[str]) -> bool:
    """Whether a text writes one of a line's capital words small: then it is no name."""
    capitals = [word.casefold() for word in line.split() if word.isalpha() and word[0].isupper()]
    return any(word in block and word in block.split() for word in capitals for block in blocks[:_READ])


def _speaks_of(block: str, name: str) -> bool:
    return len(block) > len(name) + _LONG and name in _BRACKETS.sub("", block)


_AROUND = " |,-–—"
_HANDLE = re.compile(r" @\w{2,30}$")
_PICTURES = frozenset({"figure", "figcaption"})
_QUOTATIONS = frozenset({"blockquote", "q"})
_CAPTIONS = naming(r"caption|photograph|credit|comments?(?![a-z])|komentar")
_READ = 80  # blocks of a text
_OUTLET = 40  # characters of an outlet's name between a name and a date
_LONG = 60  # characters: a line of names is shorter
_AUTHOR_ADDRESS = re.compile(
    r"author|autor|editors?/|auteur|penulis|pewarta|reporter|profil|/people|/person|/staff|/by/|contribut|writer|columnist|redaktion"
    r"|redaktur|journalist|/user|@|twitter\.com|mailto:",
    re.IGNORECASE,
)
_NO_BYLINES = frozenset({"button", "label", "h1", "h2", "h3", "h4", "h5", "h6"})
_AGENCY_AND_PLACE = re.compile(rf"(?:{'|'.join(sorted(AGENCIES))}), [A-Z][A-Z ,.]{{2,40}}")
_CONTACT = re.compile(r"(?i:kontak|contact|ansprechpart|narahubung)\w{0,6}:?$")
_DATE = re.compile(r"\d{1,2}[./ ]|(?:19|20)\d\d")
_BESIDE = re.compile(
    r"\d|@\w|\W{0,2}[^\W\d_]{2,10}(?:['’][^\W\d_]{2})?(?: (?:legi|pahing|pon|wage|kliwon))?"
    r"(?:, ?|\.? )\(?\d{1,2}[ ./,-]|[\w.+-]{1,40}@[\w-]{1,40}\.",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:publi|pubbl|veröff|ersch|stand\b|aktual|mis à|modif|cread|actual|atual|aggiorn|gepub|geplaat|upda|uppd|opda"
    r"|oppd|julk|päiv|data |opubl|giriş|yayın|eklen|oluş|güncel|diterb|dipub|dipos|terb|tayang|diper|posted|tanggal"
    r"|waktu|last |created|입력|등록|승인|수정|公開|更新|投稿|发布|時間|时间|نشر|تاريخ|آخر|प्रकाशित|अपडेट)\D{0,40}\d",
    re.IGNORECASE,
)
_BAR = re.compile(r"[|•·/]")
_BARS = re.compile(r"[|•·]")
_DURATION = re.compile(r"\d{1,4} ?(?:min|words?|wörter|mots|palabras)\w{0,6}(?: \w{2,10})?", re.IGNORECASE)
_GAP = re.compile(r"[,;|•·–—/-]|and|und|dan|y|et|e|en|og|och|i|ve|ja|&")
_BEFORE_OUTLET = re.compile(r"(?P<names>[^\W\d_a-z][^\d|:]{3,80}?)(?: [-–—|] |, )(?P<outlet>\w[\w. ]{2,30})")
_BETWEEN_NAMES = re.compile(r"\s*(?:[/|,&]| (?:and|dan|und|et|y|e|en|og|och|avec|mit) )\s*")
_BRACKETS = re.compile(r"\([^()]{0,80}\)")  # who took a picture stands so in its caption
_WEEKDAYS = "Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad"
_DAY = (
    r"(?:(?:[^\W\d_]{3,10}(?:['’][^\W\d_]{2})?,? )?\d{1,2}[ ./-](?:[^\W\d_]{3,10}|\d{1,2})[ ./-]\d{4}"
    r"|[^\W\d_]{3,10}\.? \d{1,2}, \d{4})"
)
_NAME_AND_DATE = re.compile(
    rf"(?P<name>[^\W\d_][\w.'’ -]{{3,40}}?)(?: ?, [^,|•·\d]{{2,30}}?)?"
    rf"(?:\s{{0,2}}[|•·–—/-]\s{{0,2}}|, (?={_WEEKDAYS})| (?:am|pada) ){_DAY}"
)
"""A name, perhaps its outlet, and a date on one line: "Rani Prameswari, Warta Contoh | Kamis, 5 Februari 2026"."""
_OUTLET_AND_DATE = re.compile(rf"[,|•·–—-] ?[^,|•·\d]{{2,30}}? [|•·–—-] {_DAY}")
_DATE_AND_NAME = re.compile(rf"{_DAY}[^|•·]{{0,20}}[|•·] ?(?P<name>[^\W\d_a-z][^\d|•·]{{3,40}})")
_SECTION = re.compile(
    r"\b(?:berita|kabar|utama|daerah|nasional|politik|olahraga|ekonomi|hukum|kriminal|pendidikan|kesehatan|headline|umum"
    r"|pemerintahan|opini|artikel|siaran|pengumuman|kegiatan|informasi|publik|terkini|news|nachrichten|noticias|notícias|actualités|notizie"
    r"|nieuws|nyheter|wiadomości|haberler|новости|новини|νέα|ειδήσεις|tin tức|thời sự)\b",
    re.IGNORECASE,
)
"""Words of sections, which stand beside dates as people do: "3 Februari 2025 | Berita Utama"."""
_NO_NAME = re.compile(
    r"\b(?:post|tweet|publish|updat|creat|view|read|share|follow|first|last|tanggal|rilis|kategori|terbit|tayang|dibaca|diperbarui|bagikan|takip|lesezeit)",
    re.IGNORECASE,
)
"""Words of buttons and of labels before dates."""
_OF_ELSE = re.compile(SOMETHING_ELSE, re.IGNORECASE)
_OFFICE = re.compile(
    r"\b(?:humas|(?:dis)?kominfo|polres\w*|polda|polri|polsek|kodim|kanwil|keme\w{3,8}|kementerian|pemkab|pemkot|pemprov|setda"
    r"|ppid|dinas|badan|biro|bagian|bidang|bappeda|sekretaria\w*|kepala|seksi|direktur|sekretaris|ketua|menteri|bupati|gubernur|jaksa|press|presse|prensa|stampa|redac\w*|redak\w*|redaz\w*)\b",
    re.IGNORECASE,
)
"""Words of offices, which sign as people do: "(Diskominfo Kenari)"."""
_ROLE_BEHIND = re.compile(
    r"(?:, | [-/(] ?)(?:[Jj]urnalis|[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Pp]ewarta|[Jj]ournalist(?:e|in)?"
    r"|[Rr]edakteur(?:in)?|[A-Z]{2,4})\)?$"
)
_UNDER = 4  # lines
_BEHIND_DASH = re.compile(r"[–—-]{1,2} ?(?P<name>[^\W\d_a-z][^.,:;()]{3,40})")
_RIGHT = re.compile(r"text-align:\s?right|^right$|(?<![a-z])(?:align-?|text-(?:align-)?)(?:right|end)\b")
_SIGNED = re.compile(
    r"\*{0,3} ?[(\[](?:\*{1,3}/ ?)?(?!foto|dok|sumber|ilustrasi|gambar)(?P<name>[^()\[\]\d/]{5,40})"
    r"(?:/[\w.& -]{2,30})?[)\]]",
    re.IGNORECASE,
)
"""A name as the last line: "(Rani Prameswari)", "(Rani Prameswari/wartabali)"."""
