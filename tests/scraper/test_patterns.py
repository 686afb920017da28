"""Alternatives sorted by their first character find what they found in their own order."""

import re

import pytest

from scraper.extraction.page.patterns import any_of


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        (["share|sharing", "tags?", "[ab]c"], "(?:s(?:hare|haring)|tags?|[ab]c)"),
        ([r"a(?:b|c)|ad", r"[|]x", r"a\|b"], r"(?:a(?:(?:b|c)|d|\|b)|[|]x)"),
        (["a?b|ac", "ä|äh"], "(?:ac|ä(?:|h)|a?b)"),
        (["[]|]|[^]|]b"], "(?:[]|]|[^]|]b)"),
        (["(?:(?:x|y)?a|b)c"], "(?:xac|yac|ac|bc)"),
        (["(?:ab|c)?d", "(?:a|b){2}", "(?:a|b)+"], "(?:abd|cd|d|(?:a|b){2}|(?:a|b)+)"),
    ],
)
def test_patterns_are_grouped_by_their_first_character(patterns: list[str], expected: str) -> None:
    assert any_of(patterns) == expected


@pytest.mark.parametrize("text", ["related", "reader", "sharing-box", "x", "", "ad", "advert", "(ad)"])
def test_the_same_texts_match(text: str) -> None:
    patterns = ["relate[ds]?", "share|sharing-b.x", "ads?|advert", r"\(ad\)", "re(?:ader|d)"]
    plain = re.compile("|".join(patterns))
    assert bool(re.fullmatch(any_of(patterns), text)) == bool(plain.fullmatch(text))
