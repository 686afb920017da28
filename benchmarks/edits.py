"""What becomes of a release on its way through other newsrooms: seven kinds of edit, at random but repeatable.

Each takes the words of a text, words to fill in (of another text, for what an editor writes anew), and a source of
chance, and gives the words of the copy.
"""

from __future__ import annotations

import random
from collections.abc import Callable

Words = list[str]
Edit = Callable[[Words, Words, random.Random], Words]

SENTENCE_WORDS = 18
"""A sentence, where texts carry no marks that could be trusted."""


def cut_to_60(words: Words, other: Words, chance: random.Random) -> Words:
    """From the end, as editors cut."""
    return words[: round(len(words) * 0.6)]


def cut_to_30(words: Words, other: Words, chance: random.Random) -> Words:
    """The lead and a little more."""
    return words[: round(len(words) * 0.3)]


def new_lead(words: Words, other: Words, chance: random.Random) -> Words:
    """The first fifth, at least two sentences, is written anew."""
    lead = max(2 * SENTENCE_WORDS, len(words) // 5)
    return other[:lead] + words[lead:]


def third_added(words: Words, other: Words, chance: random.Random) -> Words:
    """A third as much again, in three places."""
    piece, made = max(len(words) // 9, 1), list(words)
    for number in range(3):
        at = chance.randrange(len(made) + 1)
        made[at:at] = other[number * piece : (number + 1) * piece]
    return made


def quarter_of_sentences_replaced(words: Words, other: Words, chance: random.Random) -> Words:
    """Every fourth sentence is another one."""
    made = list(words)
    sentences = list(range(0, len(words), SENTENCE_WORDS))
    for number, start in enumerate(chance.sample(sentences, len(sentences) // 4)):
        end = min(start + SENTENCE_WORDS, len(words))
        made[start:end] = (other * 2)[number * SENTENCE_WORDS :][: end - start]
    return made


def words_changed(words: Words, other: Words, chance: random.Random) -> Words:
    """8 % of the words, anywhere."""
    made = list(words)
    for place in chance.sample(range(len(words)), round(len(words) * 0.08)):
        made[place] = chance.choice(other) + "x"
    return made


def embedded(words: Words, other: Words, chance: random.Random) -> Words:
    """Somewhere inside a text three times as long."""
    around = (other * (1 + 3 * len(words) // max(len(other), 1)))[: 3 * len(words)]
    at = chance.randrange(len(around) + 1)
    return around[:at] + words + around[at:]


EDITS: dict[str, Edit] = {
    "cut to 60 %": cut_to_60,
    "cut to 30 %": cut_to_30,
    "new lead": new_lead,
    "a third added": third_added,
    "a quarter of sentences replaced": quarter_of_sentences_replaced,
    "8 % of words changed": words_changed,
    "embedded": embedded,
}


def edited(name: str, text: str, filler: str, seed: int) -> str:
    """`text` after the edit called `name`, with `filler` for what is written anew."""
    return " ".join(EDITS[name](text.split(), filler.split(), random.Random(seed)))
