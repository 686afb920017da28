"""What invented pages about a bridge over a river are made of: for tests of what belongs to the article."""

from __future__ import annotations

URL = "https://warta.example/news/the-bridge-opens-again-7"
TITLE = "The bridge over the long river opens again"
TEXT = "".join(
    f"<p>On day {day} the people of the town came to the river and looked at what had been built there, as they did"
    " since the winter, and went home when it was dark. Nobody said a word.</p>"
    for day in range(4)
)


def said(word: str, count: int) -> str:
    """That many paragraphs, each with `word` in it."""
    return "".join(
        f"<p>On {word} {number} the people of the town came to the river and looked at what had been built there.</p>"
        for number in range(count)
    )
