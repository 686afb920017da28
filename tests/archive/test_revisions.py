"""What changed between two wordings."""

from __future__ import annotations

import json
import random
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.comparing.revisions import CLASSES, Wording, apply, difference


def wording(body, title="Judul", **fields):
    return Wording(title=title, body=body, **{"subtitle": None, **fields})


_words = st.lists(st.sampled_from(["air", "Air", "naik", "12", "13", ",", ".", '"', "\n\n", " ", "é", "e\u0301", "😀"]))
_texts = st.one_of(_words.map(" ".join), _words.map("".join), st.text(max_size=30))
_wordings = st.builds(
    Wording, title=_texts, body=_texts, subtitle=st.none() | _texts.filter(bool), is_complete=st.just(True)
)


@settings(max_examples=150, deadline=None)
@given(before=_wordings, after=_wordings)
def test_operations_turn_one_wording_into_the_other(before, after):
    change = difference(before, after)
    stored = json.loads(json.dumps(change.operations))
    assert apply(stored, before) == after
    assert set(change.classes) <= set(CLASSES)
    assert (change.operations == {}) == (before == after)
    for steps in stored.values():
        kinds = [type(step) if isinstance(step, str) else step > 0 for step in steps]
        assert all(one != other for one, other in pairwise(kinds))
        assert 0 not in steps


@settings(max_examples=40, deadline=None)
@given(text=_wordings)
def test_nothing_changed_is_nothing(text):
    change = difference(text, text)
    assert (change.operations, change.classes, change.words_added, change.words_removed) == ({}, (), 0, 0)


BEFORE = 'Sebanyak 12 warga mengungsi ke rumah Sulaiman. "Kami semua aman," kata bupati di Lonkami.'


@pytest.mark.parametrize(
    ("old", "new", "classes", "added", "removed"),
    [
        ("12 warga", "15 warga", ("number",), 1, 1),
        ("rumah Sulaiman", "rumah Hartono", ("name",), 1, 1),
        ("semua aman", "sangat aman", ("quote", "wording"), 1, 1),
        ("semua aman", "aman", ("quote", "deletion"), 0, 1),
        ("Lonkami.", "Lonkami. Hujan sudah reda.", ("addition",), 3, 0),
        ("Sebanyak 12 warga", "12 warga", ("deletion",), 0, 1),
        ("mengungsi", "mengunsi", ("typo",), 1, 1),
        ("bupati", "Bupati", ("typo",), 1, 1),
        ("Sulaiman.", "Sulaiman!", ("typo",), 0, 0),
        ("mengungsi ke", "berlindung di", ("wording",), 2, 2),
        ("12 warga", "puluhan warga", ("wording",), 1, 1),
        ("mengungsi", "30", ("wording",), 1, 1),
        ("rumah Sulaiman", "rumah tetangga", ("wording",), 1, 1),
        ("semua aman", "Hartono aman", ("quote", "wording"), 1, 1),
    ],
)
def test_classes(old, new, classes, added, removed):
    change = difference(wording(BEFORE), wording(BEFORE.replace(old, new)))
    assert change.classes == classes
    assert (change.words_added, change.words_removed) == (added, removed)


def test_a_sentence_may_begin_with_any_capital():
    change = difference(wording("Hujan turun. Warga pulang."), wording("Hujan turun. Mereka pulang."))
    assert change.classes == ("wording",)


def test_headline_shrunk_and_cut():
    long = " ".join(f"kata{n}" for n in range(100))
    assert "headline" in difference(wording(long), wording(long, title="Judul baru")).classes
    assert "shrunk" in difference(wording(long), wording("kata0 kata1")).classes
    assert "shrunk" not in difference(wording(long), wording(long[: len(long) // 2])).classes
    assert difference(wording(long), wording(long, is_complete=False)).classes == ("cut",)


def test_operations_for_another_text_are_refused():
    change = difference(wording("satu dua"), wording("satu tiga"))
    with pytest.raises(ValueError, match="do not fit"):
        apply(change.operations, wording("satu dua tiga empat"))


def _long_cases():
    chance = random.Random(1)
    repeated = "\n\n".join(" ".join(chance.choice("ab") for _ in range(200)) for _ in range(300))
    other = "\n\n".join(" ".join(chance.choice("ab") for _ in range(220)) for _ in range(300))
    vocabulary = [f"w{n}" for n in range(300)]
    texts = [" ".join(chance.choice(vocabulary) for _ in range(30_000)) for _ in range(2)]
    return {"one letter": ("x " * 50_000, "x y " * 40_000), "two letters": (repeated, other), "words": tuple(texts)}


@pytest.mark.parametrize("case", ["one letter", "two letters", "words"])
def test_huge_texts_stay_bounded(case):
    before, after = (wording(text) for text in _long_cases()[case])
    started = time.process_time()
    change = difference(before, after)
    assert time.process_time() - started < 5
    assert apply(change.operations, before) == after


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Air surut.", "Air surut.\n\nWarga pulang!", [10, "\n\nWarga pulang!"]),
        ("Air surut.\n\nWarga pulang!", "Air surut.", [10, -15]),
        ("Air surut di hulu.", "Air surut, di hulu.", [9, -1, ", ", 8]),
        ("Air surut.", "Warga pulang.", [-9, "Warga pulang", 1]),
    ],
)  # fmt: skip
def test_a_word_or_mark_is_kept_though_the_space_behind_it_is_another(before, after, expected):
    made = difference(wording(before), wording(after)).operations["body"]
    assert apply({"body": made}, wording(before)) == wording(after)
    assert list(made) == expected


def test_words_beside_a_changed_one_are_not_counted_though_the_space_behind_them_changed():
    change = difference(wording("Air lama naik\n\nlagi"), wording("Air baru naik lagi"))
    assert (change.words_added, change.words_removed) == (1, 1)


def test_a_small_edit_of_a_long_text_stays_small():
    paragraphs = [" ".join(f"k{n}x{m % 7}" for m in range(60)) for n in range(400)]
    edited = list(paragraphs)
    edited[3], edited[390] = edited[3] + " baru", edited[390].replace("k390x0 k390x1", "k390x1", 1)
    change = difference(wording("\n\n".join(paragraphs)), wording("\n\n".join(edited)))
    assert len(json.dumps(change.operations)) < 200
    assert (change.words_added, change.words_removed) == (1, 1)
