"""Passages that show what was found: short, marked, and wherever FTS5 itself finds something."""

import sqlite3
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.querying.snippets import (
    ELLIPSIS,
    FEW_OTHERS,
    REACH,
    SEARCHED,
    WORDS,
    WORDS_BEFORE,
    folded,
    passage,
    phrase,
)

MARKS = ("[", "]")
LONG = " ".join(f"kata{number}" for number in range(400))


def shown(text: str, *typed: str, prefix: bool = False) -> str:
    phrases = [found for each in typed if (found := phrase(each, is_prefix=prefix))]
    return passage(text, phrases, MARKS)


@pytest.mark.parametrize(
    ("text", "typed", "told"),
    [
        ("Pedagang zurabel pulang.", "pedagang", "[Pedagang] zurabel pulang."),
        ("PEDAGANG pulang", "pedagang", "[PEDAGANG] pulang"),
        ("Si peDagang pulang", "Pedagang", "Si [peDagang] pulang"),
        ("Pedagangan, lalu (pedagang) itu", "pedagang", "Pedagangan, lalu ([pedagang]) itu"),
        ("Di Jawa-\nTengah hujan", '"jawa tengah"', "Di [Jawa- Tengah] hujan"),
        ("Kafe Café ramai", "cafe", "Kafe [Café] ramai"),
        ("kafe cafe ramai", "Café", "kafe [cafe] ramai"),
        ("banjiran, lalu bAnjir", "banjir", "banjiran, lalu [bAnjir]"),
        ("jawa, tengah; Jawa… bArat", '"jawa barat"', "jawa, tengah; [Jawa… bArat]"),
        ("Satu. é, Rób dan (rOb)", "rob", f"{ELLIPSIS}é, [Rób] dan ([rOb])"),
        ("kata_zurabel lain", "zurabel", "kata_[zurabel] lain"),
        ("menjawab orang Jawa dan ORANGJAWA", "jawa", "menjawab orang [Jawa] dan ORANGJAWA"),
        ("banjir, Banjir dan BANJIR", "banjir", "[banjir], [Banjir] dan [BANJIR]"),
        ("tidak ada di sini", "banjir", "tidak ada di sini"),
        ("Satu.\n\nDua tiga", "tiga", f"{ELLIPSIS}Dua [tiga]"),
        ("Satu\n dua", "dua", f"{ELLIPSIS}[dua]"),
        ("", "banjir", ""),
        ("hujan", "!?", "hujan"),
    ],
)
def test_what_was_typed_is_marked(text: str, typed: str, told: str) -> None:
    assert shown(text, typed) == told


def test_a_word_that_goes_on_is_marked_as_a_whole() -> None:
    assert shown("Air membanjiri desa", "memban", prefix=True) == "Air [membanjiri] desa"
    assert shown("Air membanjiri desa", "memban") == "Air membanjiri desa"


def test_a_passage_has_its_number_of_words_around_the_place() -> None:
    told = shown(LONG, "kata200")
    assert told.startswith(ELLIPSIS)
    assert told.endswith(ELLIPSIS)
    assert len(told.split()) == WORDS
    assert "[kata200] kata201" in told
    assert shown(LONG.replace("kata", "k"), "k200").split()[WORDS_BEFORE] == "[k200]"
    assert shown(LONG, "kata0").split()[0] == "[kata0]"
    assert shown(LONG, "kata399").endswith("[kata399]")
    assert len(shown(LONG, "nichts").split()) == WORDS


def test_a_word_that_is_cut_off_is_left_out_unless_it_is_alone() -> None:
    word = "a" * (REACH - len("banjir "))
    assert shown(f"banjir {word}", "banjir") == f"[banjir] {word}"
    assert shown(f"banjir {word}a", "banjir") == f"[banjir]{ELLIPSIS}"
    assert shown("a" * 2 * REACH, "banjir") == "a" * REACH + ELLIPSIS


def test_a_passage_shows_as_many_of_the_words_as_it_can() -> None:
    text = f"longsor {LONG} banjir zona rawan {LONG}"
    assert "[banjir] zona [rawan]" in shown(text, "longsor", "rawan", "banjir")


def test_the_place_is_shown_behind_any_words() -> None:
    told = shown("a b c " * 50 + "banjir " + LONG, "banjir")
    assert "c [banjir] kata0" in told
    assert len(told.split()) == WORDS


def test_marks_are_not_searched() -> None:
    found = [each for typed in ("b", "sungai") if (each := phrase(typed))]
    assert passage("sungai b", found, ("<b>", "</b>")) == "<b>sungai</b> <b>b</b>"


@pytest.mark.parametrize("text", ["a" * 1_000_000, "ab " * 300_000, "é" * 300_000, "a. " * 300_000, "ba" * 500_000])
def test_a_long_text_takes_no_longer(text: str) -> None:
    begun = time.process_time()
    assert len(shown(text, "b")) < 2_000
    assert time.process_time() - begun < 1


_STRANGE = " ".join(chr(each) for each in range(0xC0, 0xC0 + FEW_OTHERS + 10))


@pytest.mark.parametrize("text", [f"{_STRANGE} kata ", f"{LONG} “é” "], ids=["strange", "plain"])
@pytest.mark.parametrize("typed", ["zurabel{}", "ata{} é"], ids=["word", "words"])
def test_many_phrases_in_a_long_text_take_one_look(text: str, typed: str) -> None:
    begun = time.process_time()
    shown((text * (SEARCHED // len(text))), *(typed.format(number) for number in range(400)))
    assert time.process_time() - begun < 2


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60) | st.text(st.characters(min_codepoint=0xC0, max_codepoint=0x3FF), max_size=FEW_OTHERS * 3))
def test_a_text_is_folded_character_by_character(text: str) -> None:
    assert folded(text) == "".join(map(folded, text))
    assert len(folded(text)) == len(text)


_WORDS = st.sampled_from(
    ["banjir", "Banjir", "BANJIR", "banjiran", "café", "Cafe", "rob", "Rób", "x", "ÉL", "el", "(rob)", "a_b", "١٢"]
)
_TEXTS = st.lists(_WORDS | st.sampled_from([".", ",", "-", "—", "\n"]), min_size=1, max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(_TEXTS, st.sampled_from(["banjir", "cafe", "café", "rob", "el", "b", "x", "١٢", "banjir rob"]), st.booleans())
def test_something_is_marked_where_the_index_finds_it(text: str, typed: str, prefix: bool) -> None:
    with sqlite3.connect(":memory:") as index:
        index.execute("CREATE VIRTUAL TABLE t USING fts5(body, tokenize='unicode61 remove_diacritics 2')")
        index.execute("INSERT INTO t VALUES (?)", (text,))
        query = f'"{typed}"{"*" * prefix}'
        row = index.execute("SELECT highlight(t, 0, '[', ']') FROM t WHERE t MATCH ?", (query,)).fetchone()
    index.close()
    told = shown(text, typed, prefix=prefix)
    assert ("[" in told) == (row is not None)
    assert " ".join(text.split()).find(told.strip(ELLIPSIS).replace("[", "").replace("]", "")) >= 0
    assert len(told.split()) <= WORDS
    if row is not None and ELLIPSIS not in told:
        assert told == " ".join(row[0].split())
