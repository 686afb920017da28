"""Sentences that hold the words of a byline, and letters under a text with a name on the right, name nobody; bylines
that end with a stop, a job or a place do. Invented words."""

from __future__ import annotations

import pytest

from scraper import extract
from tests.scraper.bylines.byline import URL, head, tail

SENTENCES = [
    ("en", "Written by Oda Finch in 1931, the song is still sung in every house of the valley."),
    ("en", "By Walnut Hollow, the road turns north and leaves the river behind."),
    ("en", "The sign reads: Text: Oda Finch, who painted it in spring."),
    ("en", "On the last page stands Author: Oda Finch, and nothing else."),
    ("fr", "Par Luc Vernay, la commune apprit la nouvelle avant midi."),
    ("fr", "Par Saint Nicolas, jurait le maire, ce pont tiendra."),
    ("de", "Von Udo Brandes, dem alten Wart, weiß man nur, dass er die Seile strich."),
    ("de", "Auf dem Schild steht Autor: Udo Brandes, und darunter eine Zahl."),
    ("de", "Auf der Tafel las man Text: Udo Brandes, Musik: Ida Kern, und keiner lachte."),
    ("de", "Text: Udo Brandes, so stand es auf der Tafel am Ende des Tals."),
    ("es", "Por Juan Prado, el pueblo supo que el puente no aguantaría otro invierno."),
    ("es", "Escrito por Juan Prado, el himno se canta todavía en el valle."),
    ("nl", "Geschreven door Joost Kramer in 1931, wordt het lied nog gezongen."),
    ("zh", "作者：这个词在村里只用来称呼写过时刻表的人。"),
    ("zh", "作者：村里人，都这样称呼他。"),
    ("zh", "作者：他说话不多。"),
    ("ja", "著者：村ではそう呼ばれた。"),
    ("id", "Penulis: Bagas Wiryawan, begitu tertulis di papan kayu di tepi sungai."),
    ("id", "Di papan itu tertulis Penulis: Bagas Wiryawan, dan tidak ada yang lain."),
    ("id", "Oleh Bagas Wiryawan, lagu itu dibawa ke kota pada tahun berikutnya."),
    ("ru", "Автор: Ирина Ковалёва, так написано на доске у реки."),
]


def authors(code: str, line: str, *, under: bool) -> set[tuple[str, ...]]:
    page = tail(code, line) if under else head(code, line)
    return {extract(one, URL).authors for one in page.pages()}


@pytest.mark.parametrize("under", [False, True])
@pytest.mark.parametrize(("code", "line"), SENTENCES)
def test_a_sentence_with_words_of_a_byline_names_nobody(code: str, line: str, under: bool) -> None:
    assert authors(code, f"<p>{line}</p>", under=under) == {()}


@pytest.mark.parametrize(
    ("code", "line", "name"),
    [
        ("en", "Written by Oda Finch.", "Oda Finch"),
        ("en", "Written by Oda Finch, a friend of the house.", "Oda Finch"),
        ("en", "By Oda Finch, professor of marine life at Quay.", "Oda Finch"),
        ("en", "By Oda Finch, staff writer", "Oda Finch"),
        ("en", "Author: Oda Finch, who writes about ropes and rivers.", "Oda Finch"),
        ("de", "Von Udo Brandes, Leiter der Seilbahn.", "Udo Brandes"),
        ("de", "Text: Udo Brandes, Fotos: Ida Kern.", "Udo Brandes"),
        ("fr", "Par Luc Vernay, envoyé spécial à Noyerville.", "Luc Vernay"),
        ("zh", "作者：林小梅。", "林小梅"),
        ("id", "Penulis: Rani Prameswari, dosen hukum di Universitas Kenar.", "Rani Prameswari"),
        ("id", "Penulis: Rani Prameswari.", "Rani Prameswari"),
    ],
)
def test_a_byline_that_ends_with_a_stop_or_goes_on_with_a_job_is_one(code: str, line: str, name: str) -> None:
    assert all(found[:1] == (name,) for found in authors(code, f"<p>{line}</p>", under=False))


RIGHT = "<p style='text-align:right'>Hilda Marsh</p>"
ROPES = "Dear neighbours, the ropes are yours now, look after them."


@pytest.mark.parametrize(
    "letter",
    [
        f"<p>“{ROPES}”</p>{RIGHT}",
        f"<p>“{ROPES}</p><p>Nobody else will.</p>{RIGHT}",
        f"<p>Her letter of that day reads:</p><p>The ropes are yours now.</p>{RIGHT}",
        f"<p>{ROPES}</p><p>Nobody else will.</p>{RIGHT}",
        f"<p>The ropes are yours now.</p><p>Yours sincerely</p>{RIGHT}",
        f"<blockquote><p>The ropes are yours now.</p>{RIGHT}</blockquote>",
    ],
)
def test_who_signs_a_letter_that_a_text_ends_with_did_not_write_the_text(letter: str) -> None:
    assert authors("en", letter, under=True) == {()}


def test_a_name_on_the_right_under_a_text_is_who_wrote_it() -> None:
    assert authors("en", RIGHT, under=True) == {("Hilda Marsh",)}
    assert ("Hilda Marsh",) in authors("en", f"<p>“They hold,” she said.</p>{RIGHT}", under=True)
