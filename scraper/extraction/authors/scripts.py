"""Bylines in scripts without capitals, where only a word beside the name says that it is one."""

from __future__ import annotations

import re


def written_by(text: str) -> str | None:
    """The names in a short text that says who wrote it.

    >>> written_by("김도라 기자 dora@contoh.example")
    '김도라'
    >>> written_by("文・山吹花子")
    '山吹花子'
    """
    if len(text) > _LONGEST or not _MAY_SAY.search(text):
        return None
    found = next(filter(None, (pattern.fullmatch(text) for pattern in _FORMS)), None)
    return found["name"] if found is not None else None


_LONGEST = 60  # characters
_MAY_SAY = re.compile(
    "기자|특파원|[记記]者|通讯员|文|撰|作者|執筆|筆者|ライター|كتب|بقلم|[إا]عداد|द्वारा|लेखक|संवाददाता|रिपोर्ट"
)

_HAN = r"[\u4e00-\u9fff·]{2,4}"
_JAPANESE = r"[\u4e00-\u9fff々\u3040-\u30ff]{2,8}(?:[ \u3000][\u4e00-\u9fff々\u3040-\u30ff]{1,6})?"
_ARABIC = (
    r"(?!ال)(?!.* (?:في|من|على|إلى|عن|مع|ضد|بعد|قبل) )"
    r"[\u0620-\u06ff]{2,12}(?: [\u0620-\u06ff]{2,12}){1,3}"
)
_DEVANAGARI = r"[\u0900-\u0963]{2,14}(?: [\u0900-\u0963]{2,14}){1,3}"
_NO_KOREAN = (
    r"(?!시민|명예|객원|본지|신입|전직|현직|퇴직|여성|남성|사진|동료|해당|구속|체포|[가-힣]{1,3}[부된던] ?기자)"
)
_KOREAN = (
    r"(?:\[[^\[\]=]{1,12}=|글(?:[·ㆍ]? ?사진)? |기자명 |[^\s=]{2,10}= ?)?"
    rf"{_NO_KOREAN}(?P<name>[가-힣]{{2,4}})"
    r" ?(?:선임|수습|인턴|전문)? ?(?:기자|특파원)\]?(?: [\w.+-]{1,40}@[\w.-]{3,40})?"
)
_CHINESE = (
    rf"(?:[\u4e00-\u9fff]{{2,8}})?(?:[记記]者|通讯员)[ ：:／/｜|●]{{1,2}}(?P<name>{_HAN}(?:[ 、]{_HAN}){{0,3}})"
    r"(?:[／/ ][\u4e00-\u9fff／/ ]{2,16})?"
)
_FORMS = tuple(
    map(
        re.compile,
        (
            _KOREAN,
            rf"(?:取材・文|構成・文|文・写真|文|撰文|作者|執筆者?|筆者|ライター)\s?[・=＝／/：:｜|]\s?(?P<name>{_JAPANESE})",
            _CHINESE,
            rf"[记記]者(?P<name>{_HAN})[／/][\u4e00-\u9fff]{{2,10}}(?:报道|報導|報道)",
            rf"(?:(?:كتبت?|بقلم)\s?[:：-]?|[إا]عداد\s?[:：-])\s?(?P<name>{_ARABIC})",
            rf"(?:द्वारा|लेखक|संवाददाता|रिपोर्टर?)\s?[:：-]\s?(?P<name>{_DEVANAGARI})",
        ),
    )
)
