"""Credits inside a text: "Pewarta: A Editor: B", "Reporting by A; Editing by B", "(dek/fra)".

Publishers put these in lines of their own or glue them together when mark-up is flattened
("Pewarta: AEditor: B"); both are read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.extraction.authors.sentences import is_han_sentence, is_in_sentence, runs_on
from scraper.extraction.page.text import holds_any


@dataclass(frozen=True, slots=True)
class Credits:
    """Raw names by role, as written, and the lines that hold nothing but credits."""

    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()  # "Reporting by": often more people than the byline names
    lines: tuple[str, ...] = ()  # whole blocks at the edges, or the end of the last one


def credits_of(blocks: Sequence[str]) -> Credits:
    """The credits in the first two and the last eight blocks of a text."""
    tail = [block for block in blocks[-8:] if is_credit(block)]
    head = [block for block in blocks[:2] if is_credit(block)]
    authors: list[str] = []
    editors: list[str] = []
    reporting: list[str] = []
    if blocks and (reported := _REPORTED_FROM.search(blocks[0][:_DATELINE])):
        authors += filter(None, re.split(r"[、,， ]+", reported["names"]))
    for line in (*head, *tail):
        found = labelled(line)
        authors += found.authors
        editors += found.editors
        reporting += found.reporting
    enclosed = (block[-40:] for block in blocks[-8:] if block.rstrip().endswith((")", "]")) and block not in tail)
    signed = [mark[0].strip() for end in enclosed if (mark := _INITIALS.search(end))]
    return Credits(
        tuple(authors),
        tuple(editors),
        tuple(reporting),
        tuple(dict.fromkeys((*filter(_names_somebody, head), *tail, *signed))),
    )


def _names_somebody(line: str) -> bool:
    """Whether a line of credits above a text names a writer or an editor, and says nothing else."""
    found = labelled(line)
    return len(line) <= _HEAD and bool(found.authors or found.editors)


def is_credit(line: str) -> bool:
    """Whether a line holds credits, a sign-off or a copyright note and nothing else."""
    if len(line) > _LONGEST_CREDIT:
        return False
    begun = _CREDIT_LINE.match(line)
    return (
        (begun is not None and not (begun[0].endswith((":", ";")) and runs_on(line[begun.end() :])))
        or _OF_A_WIRE.fullmatch(line) is not None
        or (
            line[:1] in _SIGNS and any(form.fullmatch(line) for form in (_INITIALS_ALONE, _WHO_DID_WHAT, _AFTER_A_DASH))
        )
    )


def lines_with_credit(lowered: str) -> frozenset[str]:
    """The lines of a lower-cased text that begin with a writer's or editor's label."""
    return frozenset(found[0][1:] for found in _LABEL_FIRST.finditer(f"\n{lowered}"))


def speaks_of_roles(text: str) -> bool:
    """Whether the words of any writer's or editor's label stand in a text: what most have not need not be read."""
    return holds_any(text.lower(), _ROLES)


def credits_an_agency(blocks: Sequence[str]) -> bool:
    """Whether a text names, in its dateline or under it, an agency or another outlet that it comes from."""
    edges = (*(block[:_DATELINE] for block in blocks[:2]), *(block[-_DATELINE:] for block in blocks[-3:]))
    return any(_AGENCY.search(edge) is not None for edge in edges)


def labelled(line: str) -> Credits:
    """The names behind role labels in one line of at most some hundred characters."""
    line = line[:400]
    if not _BEHIND_LABELS.search(line):
        return _NOBODY
    marks = list(_LABEL.finditer(line))
    if not marks or _is_sentence(line, marks[0]):
        return _NOBODY
    authors: list[str] = []
    editors: list[str] = []
    reporting: list[str] = []
    for index, mark in enumerate(marks):
        stop = marks[index + 1].start() if index + 1 < len(marks) else len(line)
        name = _unbracketed(_END_OF_NAME.split(line[mark.end() : stop], maxsplit=1)[0].strip(" .,:;|/-–—。"))
        if not name:
            continue
        if mark["editor"]:
            editors.append(name)
        elif mark["english"]:
            reporting.append(name)
        elif mark["author"]:
            authors.append(name)
    return Credits(tuple(authors), tuple(editors), tuple(reporting))


def _is_sentence(line: str, mark: re.Match[str]) -> bool:
    """Whether a line with a label is a sentence of the text: "The board says Author: X, and nothing else." """
    is_of_wire = mark["english"] is not None
    behind = line[mark.end() :]
    return not is_of_wire and (is_in_sentence(line, mark.start()) or runs_on(behind) or is_han_sentence(behind))


def _unbracketed(name: str) -> str:
    """The name of a credit that stands in brackets as a whole; a role in brackets behind the name stays."""
    is_whole = name.count("(") == name.count(")") and name[:1] != "("
    return name if is_whole and "）" not in name else name.strip(" .,:;|/-–—()（）")


_NOBODY = Credits()
_LONGEST_CREDIT = 300  # characters
_HEAD = 120  # of a line of credits above a text
_SIGNS = "([*-–—"  # with which a sign-off begins that is no label

# A label may be glued to the name before it, so its capital is the border: "Pewarta: AEditor: B".
_LABEL = re.compile(
    r"(?P<author>(?:PEWARTA|Pewarta|PENULIS|Penulis|REPORTER|Reporter|WARTAWAN|Wartawan|JURNALIS|Jurnalis|Jornalista"
    r"|KONTRIBUTOR|Kontributor|REP|Rep|LAPORAN|Laporan|NASKAH|Naskah|OLEH|Oleh|Redaktur\s?&\s?Reporter|AUTHOR|Author|Autor(?:in|:in|\*in)?"
    r"|Autore|Auteur|Te(?:xte?|xto|ks|kst|ksti)|[Oo]prac\.?|Yazar|Muhabir|Haber(?:i Yazan)?|Reportagem"
    r"|Автор|Текст|作者|著者|記者)\s?(?:/\s?[Ff]otografer)?\s?[:;：]\s?|Autorin/Autor:?\s"
    r"|^\W{0,3}(?:Kontributor|KONTRIBUTOR|Koresponden|Reporter|Wartawan) [A-Z][^:,\n]{2,40}:\s?"
    r"|^Laporan (?:[Ww]artawan|[Rr]eporter|[Kk]ontributor|[Jj]urnalis)[^,:/\n]{0,40}[,:/]\s?)"
    r"|(?P<editor>(?:EDITOR|Editor|Editór|Editors|REDAKTUR|Redaktur|Red|Penyunting|PENYUNTING|Uploader|UPLOADER"
    r"|Redakteur|责任编辑|责编|编辑|Editing by|editing by"
    r"|Edited by)(?:\s?[:;：]\s?|(?<=by)\s))"
    r"|(?P<english>(?:Additional |additional )?(?:R|r)eporting (?:and writing )?by\s|Writing by\s"
    r"|writing by\s|Written by\s)"
    r"|(?P<other>(?:Translator|TRANSLATOR|Penerjemah|Sumber|SUMBER|Foto|FOTO|Photo|Copyright|COPYRIGHT"
    r"|Fotografer|Compiled by)\s?[:;©]?\s?)"
)
_ROLES = (
    "pewarta", "penulis", "report", "wartawan", "jurnalis", "kontributor", "laporan", "naskah", "oleh", "redak",
    "penyunting", "uploader", "jornalista", "editór", "author", "autor", "auteur", "editor", "edited by", "editing by",
    "yazar", "muhabir", "yazan", "oprac",
    *(
        f"{word}{gap}{mark}"
        for word in ("rep", "red", "teks", "text", "texte", "texto", "tekst", "teksti", "haber")
        for gap in ("", " ")
        for mark in ":;："
    ),
    "автор", "текст", "作者", "著者", "記者", "编",
)  # fmt: skip
"""What no label of `_LABEL` for a writer or an editor is without."""
_BEHIND_LABELS = re.compile(r"[:;：]|by |Autorin/Autor |Laporan ")
_LABEL_FIRST = re.compile(
    r"\n[^\w\n]{0,4}(?:(?:pewarta|penulis|reporter|wartawan|jurnalis|jornalista|kontributor|rep|laporan|oleh|author|autor(?:in)?|auteur|autore"
    r"|redaktur\s?& reporter|edit[oó]r|redaktur|penyunting|red|автор|текст|作者|著者|記者)"
    r"\s?(?:/\s?fotografer)?\s?[:：]"
    r"|autorin/autor\b"
    r"|(?:pewarta|penulis|wartawan|jurnalis|kontributor|editor|redaktur)(?: ?[a-z][^\n:.,]{3,45})?$|reporter$)[^\n]*",
    re.MULTILINE,
)
_END_OF_NAME = re.compile(
    r"[;|©]|\s/\s|(?<=\w)/\s|\bCopyright|\bCOPYRIGHT|\s{3,}|\s-\s|(?<!\b[A-Z])(?<!\bDr)(?<!\bDra)(?<!\bDrs)(?<!\bHj)"
    r"(?<!\bIr)(?<!\bProf)(?<!\bUst)(?<!\bPdt)(?<!\bTgk)\.\s(?=[A-Z][a-z]{3})|\d{4}"
    r"|(?<=[a-z])(?=\d{1,2} [A-Z][a-z]{2,9} \d{4})"
    r"|\s(?:am|um|on|at|pada|le|el|em|il|op|den) (?=\d)|\s(?=[^\W\d_][^\W\d_]{2,14}\s?:)"
    r"|\s(?:Diterbitkan|Dipublikasikan|Diperbarui|Diunggah|Terbit|Tayang|Published|Updated|Posted)\b"
    r"|\s(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad),"
)
_CREDIT_LINE = re.compile(
    r"[\s(\[*_-]{0,4}(?:laporan (?:wartawan|reporter|kontributor|jurnalis)[^,:/\n]{0,40}[,:/]"
    r"|kontributor [^:,.\n]{3,40}:"
    r"|(?:pewarta|penulis|reporter|wartawan|jurnalis|jornalista|kontributor|edit[oó]r|redaktur|penyunting|rep|red|uploader|naskah|teks|fotografer|videografer|translator"
    r"|penerjemah|author|laporan|oleh)\s?(?:/\s?fotografer)?\s?[:;]|copyright\s(?:©|\(c\)|\d{4}|by\s|[^.]{2,40}\d{4}\s*$)|©\s"
    r"|(?:additional )?reporting (?:and writing )?by\s|editing by\s|writing by\s)",
    re.IGNORECASE,
)
_OF_A_WIRE = re.compile(r"SOURCE:? [A-Z0-9].{1,80}(?<![.!?])|###|-30-")
"""With what a release on a wire ends: whose it is."""
_SIGN = (
    r"[a-z]{2,5}\d?(?:[/|](?:[a-z]{2,6}\d?|[A-Z]{1,3})){0,3}|(?:Ant/)?[A-Z]{1,3}-\d{1,2}|M[Gg]-?\d{1,2}|Ant"
    r"|[A-Z]{2,3}(?:/[A-Z]{2,3}){0,2}|\*{1,3}(?:/[a-z]{2,6})?"
)
"""What writers sign with in brackets: "dek/fra", "mcr4/jpnn", "E-2", "TGH/UN"."""
_INITIALS = re.compile(rf"(?:^|(?<=[.!?\"”’'*]))\s?(?:\((?:{_SIGN})\)|\[[a-z]{{2,5}}(?:/[a-z]{{2,5}}){{0,2}}\])\s?$")
_SIGNED_WITH_OUTLET = r"[A-Z]?[a-z]{1,5}|[A-Za-z][\w.&' -]{1,30}(?:/[\w.&' -]{2,30}){1,3}"
_WHOLE_NAME = r"[A-Z][a-z'’]+(?: [A-Z][a-z'’.]*){1,3}"
_INITIALS_ALONE = re.compile(
    rf"\((?:{_SIGN}|{_SIGNED_WITH_OUTLET}|{_WHOLE_NAME})\)|\[(?:[a-z]{{2,5}}(?:/[a-z]{{2,5}}){{0,2}}|[A-Z]{{2,4}}|{_WHOLE_NAME}"
    r"|[\w .&'’-]{2,30}/[\w .&'’-]{2,30})\]"
    r"|\*{1,3} ?\([^()]{2,40}\)"
)
_WHO_DID_WHAT = re.compile(
    r"\([^()]{0,40}\b(?:foto|ed|red|editor|penulis|teks|humas|rep) ?: ?[^()]{2,60}\)", re.IGNORECASE
)
"""A sign-off with the parts of several people: "(humas kpu randu: rara/foto: bagas/ed: diR)"."""
_AFTER_A_DASH = re.compile(r"[-–—]{1,2} ?(?:[A-Z]{3,}(?: [A-Z]{2,}){0,3})")
"""The newsroom's sign under a text: "– BERNAMA"."""
_DATELINE = 80  # characters
_REPORTED_FROM = re.compile(
    r"[电電讯訊日][(（](?:本报|本報)?(?:记者|記者)[ ：:]?(?P<names>[\u3400-\u9fff、,， ]{2,24})[)）]"
)
"""Whom a Chinese dateline names: "新华社北京2月5日电（记者欧阳澜、马思远）"."""
_AGENCY = re.compile(
    r"\((?:[^()]{0,30}[ /,:])?(?:AFP|AP|APA|dpa|DPA|EFE|ANSA|Reuters|REUTERS|Xinhua|Yonhap|Kyodo|ANTARA|Antara|Bernama"
    r"|PTI|IANS|UPI|AA|TASS|sda|SDA|SID|ots|CP|AAP|PA)(?:[ /,:][^()]{0,30})?\)"
    r"|^\W?(?:Quelle|Source|Sumber|Fuente|Fonte)\s?:"
)
