"""The signature under an office's release: who signs for it, and that person's name. It is no part of the text."""

from __future__ import annotations

import re
from collections.abc import Sequence

LONGEST = 100  # characters of either line
BESIDE = 3  # lines between the office and the end of the text


def signed_from(texts: Sequence[str]) -> int:
    """The number of lines before the signature that ends `texts`; all of them where none does.

    >>> signed_from(["Layanan dibuka kembali besok pagi.", "KEPALA SEKSI INTELIJEN", "BAGAS WIRYAWAN, S.H., M.H."])
    1
    >>> signed_from(["Pengurus baru terdiri atas empat orang.", "Ketua", "Bagas Wiryawan", "Sekretaris", "Intan Sari"])
    5
    """
    offices = [place for place in range(max(len(texts) - 2 * BESIDE, 1), len(texts)) if is_office(texts[place])]
    if len(offices) != 1 or len(texts) - offices[0] > BESIDE:
        return len(texts)
    first = offices[0]
    if texts[first - 1].endswith(":"):  # the sentence names those who follow
        return len(texts)
    behind = texts[first + 1 :]
    if not behind or not all(_is_whole(_NAME, text) or _is_whole(_NUMBER, text) for text in behind):
        return len(texts)
    return first - 1 if first > 1 and _is_whole(_PLACE_AND_DAY, texts[first - 1]) else first


def is_office(text: str) -> bool:
    """Whether a line names the office of somebody who signs, and nothing else."""
    return _is_whole(_OFFICE, text)


def _is_whole(form: re.Pattern[str], text: str) -> bool:
    return len(text) <= LONGEST and form.fullmatch(text) is not None


_OFFICE = re.compile(
    r"(?:a\.?n\.? |plt\.? |plh\.? |pelaksana (?:tugas|harian) )?"
    r"(?:kepala|sekretaris|direktur|juru bicara|asisten|ketua|inspektur|kasi|kasubag|kabag|kabid|koordinator)\b"
    r"[^.!?:;]{0,90},?",
    re.IGNORECASE,
)
_TITLE = r"(?:(?:Dr|Drs|Dra|Ir|H|Hj|Prof|KH|Ust|DR|DRS|IR)\.? ?){0,3}"
_NAME = re.compile(rf"{_TITLE}[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){{0,5}}(?:, ?[A-Z][\w. ]{{1,14}}){{0,6}}")
_NUMBER = re.compile(r"NIP\.? ?:? ?[\d .]{8,30}")
_PLACE_AND_DAY = re.compile(r"[A-Z][\w ]{2,30}, \d{1,2} [A-Z][a-z]{2,8} \d{4}")
