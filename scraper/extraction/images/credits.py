"""Which words of a caption name who made the picture."""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

import re

from scraper.extraction.page.text import holds_any

TAIL = 300  # characters at the end of a caption in which a credit is looked for

Told = tuple[str | None, str | None]
"""(caption, credit)"""


def split_credit(caption: str) -> Told:
    """(caption, credit) of words that name both.

    >>> split_credit("Suasana apel pagi. Foto: Rara Embun/kumparan")
    ('Suasana apel pagi.', 'Rara Embun/kumparan')
    >>> split_credit("Warga antre (Dok. Humas)")
    ('Warga antre', 'Dok. Humas')
    >>> split_credit("The pier at dawn (Picture: Northern Press)")
    ('The pier at dawn', 'Northern Press')
    """
    if not caption:
        return None, None
    tail = caption[-TAIL:]
    folded = tail.lower()
    for signs, pattern in _PATTERNS:
        if holds_any(folded, signs) and (found := pattern.search(tail)):
            rest = caption[: len(caption) - len(tail) + found.start()].rstrip(" (-–—|/[（")
            if caption[len(rest) : len(rest) + 1] == ".":  # the sentence's own, which a pattern may take for its border
                rest += "."
            return _PHOTO.sub("", rest) or None, without_label(found["name"])
    return caption, None


_PHOTO = re.compile(r"^(?:foto|gambar|photo)\s?: (?=\S)", re.IGNORECASE)
"""A label before a caption behind which the credit stands: "Foto: Warga antre (Rani/wartaBali)"."""


def without_label(credit: str) -> str | None:
    """A credit without the word or mark before it, and without brackets around it or left open."""
    credit = _unbracketed(credit)
    for _ in range(3):
        if (label := LABEL.match(credit)) is None:
            break
        credit = _unbracketed(credit[label.end() :])
    return credit or None


def _unbracketed(credit: str) -> str:
    credit = credit.strip(" |-–—·")
    for begin, end in ("()", "[]", "（）"):
        if credit.startswith(begin) or credit.count(begin) != credit.count(end):
            credit = credit.removeprefix(begin).removesuffix(end).strip()
    return credit


_WORD = (
    r"(?:photos?|fotos?|photograph|photography|photographie|picture|pictures|pic|images?|imagen|imagem|bild(?:er|rechte|quelle)?|fotografía|fotoğraf|grafik|graphic|illustration|ilustrasi|gambar"
    r"|cr[eé]dit|credits|kredit|quelle|source|sumber|fuente|fonte|bron|courtesy|dok|video|vídeo|vidéo|фото|ảnh|사진|写真|撮影)"
)
_FURTHER = r"(?:\s+(?:credit|courtesy|by|oleh|von|par|por|di|of|출처|제공))?"
_AGENCIES = (
    r"(?:antara|afp|reuters|ap|getty|epa|istimewa|ist|shutterstock|xinhua|bernama|efe|dpa|ansa|pixabay|unsplash|istock)"
)
_NAME = r"[^\W\d_a-z][\w.&'’-]{1,30}(?: (?:de |van |von |di |el |al |bin )?[^\W\d_a-z][\w.&'’-]{0,30}){0,4}"
_BRACKETS = r"\s*[(\[（]\s*%s(?P<name>[^()\[\]（）]{2,100})\s*[)\]）][\s.]*$"
_OPENED = ("(", "[", "（")
_PATTERNS = (
    (_OPENED, re.compile(_BRACKETS % rf"{_WORD}{_FURTHER}\s*[:=/：]\s*", re.IGNORECASE)),
    # a name before the word for taking pictures, as Chinese and Japanese have it
    (
        ("摄", "攝", "撮影"),
        re.compile(r"[\s＝=(（/／](?P<name>(?!代表|共同)[^\s＝=()（）/／]{2,16})\s?(?:[摄攝]影?|撮影)[。)）]?$"),
    ),
    # behind the last sentence: agency and photographer, or photographer (agency)
    ("/", re.compile(rf"(?<=[.!?])\s+(?P<name>{_NAME}(?:/[\w.&'’ -]{{2,40}}){{1,3}})$")),
    ("(", re.compile(rf"(?<=[.!?])\s+(?P<name>{_NAME} \([^()]{{2,60}}\))$")),
    # behind the last sentence and a dash or a stroke: a name, perhaps with the word for pictures
    (
        ("foto ", "gambar ", "pix ", "photo "),
        re.compile(
            rf"(?<=[.!?])\s*[-–—]?\s*(?:FOTO|Foto|GAMBAR|Gambar|Pix|PIX|Photo)\s+(?P<name>{_NAME}(?:/{_NAME})?)\.?$"
        ),
    ),
    (("-", "–", "—", "/"), re.compile(rf"(?<=[.!?])\s+[-–—/]\s?(?P<name>{_NAME}(?:/{_NAME})?)\.?$")),
    # behind a mark
    (
        ("©", "ⓒ", "(c)", "（", "copyright"),
        re.compile(r"\s*(?:©|ⓒ|\(c\)|（[ＣC]）|\bcopyright\b:?)\s*(?P<name>[^©]{2,120})$", re.IGNORECASE),
    ),
    # an agency in brackets, or nothing but brackets
    (
        _OPENED,
        re.compile(
            _BRACKETS % rf"(?=[^()\[\]]{{0,60}}[^\d()]/|dok|[\w-]{{2,30}}\.(?:com|id|net|org)\b|{_AGENCIES}\b)",
            re.IGNORECASE,
        ),
    ),
    (_OPENED, re.compile(r"^\s*[(\[](?P<name>[^()\[\]]{2,60})[)\]]$")),
    # behind a label
    (
        (":", "=", "：", "by", "oleh", "von", "par", "por", "foto/", ". "),
        re.compile(
            rf"(?:^|[\s(\[|.\-–—/])\s*{_WORD}(?:{_FURTHER}\s*[:=：]|\s+(?:by|oleh|von|par|por)\b|(?<=foto)/|\.(?=\s[A-Z]))\s*(?P<name>[^.!?:]{{2,90}}(?:[.:][^.!?:]{{1,60}}){{0,2}})[\s.]*$",
            re.IGNORECASE,
        ),
    ),
    # behind a stroke
    ("/|", re.compile(rf"\s[/|]\s?(?P<name>{_NAME}(?:\s?/\s?[\w.'’ -]{{2,40}})?\.?)$")),
)
"""(signs, one of which such a credit has, in lower case; the pattern of it)"""

LABEL = re.compile(
    rf"^(?:{_WORD}{_FURTHER}\s*[:=：/]|{_WORD}\s+(?:by|oleh|von|par|courtesy of)\b|by\b|copyright\b|(?:tous droits|all rights|alle rechte)\s\w+\b|©|\(c\)|：|:)\s*",
    re.IGNORECASE,
)
"""The word or mark with which a credit begins: "Foto:", "Photo by", "©"."""
