"""Invented pages on which each piece of text is marked: what a reader takes for the text, and what he does not."""

from __future__ import annotations

import re
from typing import NamedTuple

PLACES = (
    "harbour",
    "orchard",
    "quarry",
    "ferry",
    "chapel",
    "sawmill",
    "meadow",
    "lantern",
    "viaduct",
    "bakery",
    "granary",
)
DEEDS = (
    "was surveyed again in the spring because nobody could say how deep the old timbers stand",
    "belongs to a trust of eleven families who meet twice a year and keep their minutes in a drawer",
    "had been closed since the flood, and most people walked around it without looking up",
    "is cheaper to mend than to replace, as the engineers wrote in the report that they handed over",
    "will be lit from below so that bats, which live in the upper beams, are not disturbed at night",
    "reminded her of the years when the whole street smelled of tar, rope and roasted barley",
    "needs forty new posts, nine hundred nails and a good deal of patience before winter comes",
    "cannot be reached by car; whoever wants to see it takes the narrow path behind the school",
)
GERMAN = (
    "wurde im Frühjahr wieder vermessen, weil niemand sagen konnte, wie tief die alten Balken stehen",
    "gehört elf Familien, die sich zweimal im Jahr treffen und ihre Protokolle in einer Schublade verwahren",
    "war seit der Flut geschlossen, und die meisten gingen daran vorbei, ohne den Kopf zu heben",
    "ist billiger zu flicken als zu ersetzen, wie die Ingenieure in ihrem Bericht geschrieben haben",
    "wird von unten beleuchtet, damit die Fledermäuse in den oberen Balken nachts nicht gestört werden",
    "erinnerte sie an die Jahre, in denen die ganze Straße nach Teer, Tau und gerösteter Gerste roch",
    "braucht vierzig neue Pfosten, neunhundert Nägel und viel Geduld, bevor der Winter kommt",
    "ist mit dem Wagen nicht zu erreichen; wer dorthin will, nimmt den Pfad hinter der Schule",
)


class Marked(NamedTuple):
    """A page, and the pieces of its text that belong into the body and that do not."""

    html: str
    inside: tuple[str, ...]
    outside: tuple[str, ...]


def told(word: str, count: int = 4, *, tag: str = "p") -> str:
    """That many paragraphs of the text, each with `word` in it."""
    return "".join(f"<{tag}>{text(word, number)}</{tag}>" for number in range(1, count + 1))


def foreign(word: str, count: int = 1, *, tag: str = "p") -> str:
    """That many paragraphs that are not the page's text."""
    return "".join(f"<{tag}>⟪{said(word, number)}⟫</{tag}>" for number in range(1, count + 1))


def text(word: str, number: int = 1) -> str:
    """One paragraph of the text, marked."""
    return f"⟦{said(word, number)}⟧"


def erzählt(word: str, count: int = 4) -> str:
    """The same in German."""
    return "".join(f"<p>{satz(word, number)}</p>" for number in range(1, count + 1))


def satz(word: str, number: int = 1) -> str:
    """One paragraph of it, marked."""
    deed = GERMAN[(number * 3 + len(word)) % len(GERMAN)]
    more = f" Zu {word} Nummer {number} sagen sie dasselbe." if number % 2 else ""
    return f"⟦Die Stelle {number} der {word.capitalize()} {deed}.{more}⟧"


def said(word: str, number: int = 1) -> str:
    """One or two sentences, others for each number."""
    place, deed = PLACES[(number * 5 + len(word)) % len(PLACES)], DEEDS[(number * 3 + len(word)) % len(DEEDS)]
    more = f" Of {word} number {number} they say the same." if number % 2 else ""
    return f"The {place} of {word} {number} {deed}.{more}"


def marked(html: str) -> Marked:
    """A page whose pieces stand between ⟦ ⟧ where they are text, between ⟪ ⟫ where they are not."""
    inside = tuple(map(_plain, re.findall(r"⟦(.*?)⟧", html, re.DOTALL)))
    outside = tuple(map(_plain, re.findall(r"⟪(.*?)⟫", html, re.DOTALL)))
    return Marked(re.sub("[⟦⟧⟪⟫]", "", html), inside, outside)


def wrong(page: Marked, body: str) -> list[str]:
    """The pieces that the body lacks, behind a minus, and those that it holds and should not, behind a plus."""
    shown = _plain(body)
    missing = [f"- {piece}" for piece in page.inside if piece not in shown]
    return missing + [f"+ {piece}" for piece in page.outside if piece in shown]


def _plain(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", text).split())
