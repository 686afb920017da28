"""Role labels as a page shows them ("Penulis", "Editor: ..."): beside the headline, and in lines of credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from scraper.extraction.authors.credits import Credits, labelled, lines_with_credit, speaks_of_roles
from scraper.extraction.authors.names import is_personal
from scraper.extraction.body.boilerplate import is_boilerplate, is_end
from scraper.extraction.page import tags
from scraper.extraction.page.lines import Line, Page
from scraper.extraction.page.nearby import Piece

NAMES_BEHIND = 7  # texts: names, and what stands between them
BETWEEN = re.compile(r"[,;|]|and|und|dan|y|et|e|en|og|och|i|ve|ja|&")
"""What may stand between two names as a text of its own."""


def beside(near: Sequence[str]) -> Credits:
    """Names behind role labels in short texts of a page; a label may be a text of its own before the name."""
    if not speaks_of_roles("\n".join(near)):
        return Credits()
    places = [place for place, text in enumerate(near) if is_label(text)]
    parted = (_labels_behind(near, places) or _labels_before(near, places)) if places else []
    return _together(map(labelled, (*map(_with_colon, near), *parted)))


def with_lists(pieces: Iterable[Piece]) -> list[str]:
    """The short texts of a page, with names that are items of one list as one text."""
    texts: list[str] = []
    before = None  # the list in which the name before stands
    for text, node, _ in pieces:
        item = node.parent if node.tag_id == tags.A and node.parent is not None else node
        own = item.parent.mem_id if item.tag_id == tags.LI and item.parent and is_personal(text) else None
        if own is not None and own == before:
            texts[-1] += f", {text}"
        else:
            texts.append(text)
        before = own
    return texts


def on_page(page: Page) -> Credits:
    """Names behind role labels in lines anywhere on the page, as credits stand under a text in a box of their
    own; nobody where so many lines have them that they must be cards of other articles."""
    if not (begun := lines_with_credit(page.labels)):
        return Credits()
    places = [
        place
        for place, line in enumerate(page.lines)
        if len(line.text) <= _CREDIT and line.text.lower() in begun and page.boxes[line.box].word not in _CARDS
    ]
    if all(_OF_EDITORS.match(page.lines[place].text) for place in places):
        own = [_with_colon(page.lines[place].text) for place in places]  # "Editor" alone is somebody's job, too
    else:
        own = _with_names_above(page.lines, places) or [_with_name_below(page.lines, place) for place in places]
    found = _together(map(labelled, own[: _FEW + 1]))
    return found if len(found.authors) <= _FEW and len(own) <= _FEW else Credits()


def is_label(text: str) -> bool:
    """Whether a text is a role label and nothing else: "Penulis", "Editor:"."""
    return len(text) <= _LONGEST_LABEL and _LABEL_ALONE.fullmatch(text) is not None


def joined(texts: Sequence[str]) -> str:
    """Names and what stands between them, up to the first text that is neither."""
    parts: list[str] = []
    for text in texts:
        if parts and not BETWEEN.fullmatch(text) and not BETWEEN.fullmatch(parts[-1]):
            break
        parts.append(text)
    return " ".join(parts)


def _labels_before(near: Sequence[str], places: Iterable[int]) -> list[str]:
    """ "Penulis: Rani Prameswari" from two texts or more; without the colon only where the second reads like a name."""
    told = ((near[place], near[place + 1 + _is_colon(near, place + 1) :][: NAMES_BEHIND - 1]) for place in places)
    return [
        f"{label.removesuffix(':')}: {joined(names)}"
        for label, names in told
        if label.endswith(":") or (names and _are_personal(names[0]))
    ]


def _is_colon(near: Sequence[str], place: int) -> bool:
    return near[place : place + 1] == [":"]


def _with_colon(line: str) -> str:
    """ "Penulis Rani Prameswari", whose label and name stand in elements of their own, as if written out; without the
    place of "Kontributor Kota Rindu, Rani Prameswari"."""
    if not line.startswith(_ROLES):
        return line
    if found := _OF_A_PLACE.fullmatch(line):
        return f"{found['label']}: {found['name']}"
    found = _LABEL_AND_NAME.fullmatch(line)
    return f"{found['label']}: {found['name']}" if found is not None and is_personal(found["name"]) else line


def _with_names_above(lines: Sequence[Line], places: Sequence[int]) -> list[str]:
    """The names above labels that all stand alone, in lines next to each other: "Rani Prameswari", "Penulis"."""
    texts = [lines[place].text for place in places]
    if len(places) < 2 or not all(map(is_label, texts)) or places[-1] - places[0] > 2 * len(places):
        return []
    first = max(places[0] - 1, 0)
    near = [line.text for line in lines[first : places[-1] + 2]]
    return _labels_behind(near, [place - first for place in places])


def _with_name_below(lines: Sequence[Line], place: int) -> str:
    """A line of credits; a label alone, unless it is a link, with the name on the line below."""
    label, below = lines[place], lines[place + 1].text if place + 1 < len(lines) else ""
    if is_label(label.text) and not label.links and is_personal(below):
        return f"{label.text.rstrip(' :')}: {below}"
    return _with_colon(label.text)


def _labels_behind(near: Sequence[str], places: Sequence[int]) -> list[str]:
    """ "Penulis: Rani Prameswari" from a name above its label, where all labels stand so and none has a name below."""
    above = [near[place - 1] if place else "" for place in places]
    below = next(iter(near[places[-1] + 1 :]), "")
    stand_so = all(
        is_personal(name) and not near[place].endswith(":") for name, place in zip(above, places, strict=True)
    )
    if not stand_so or (_are_personal(below) and not (is_boilerplate(below) or is_end(below))):
        return []
    return [f"{near[place]}: {name}" for name, place in zip(above, places, strict=True)]


def _are_personal(text: str) -> bool:
    """Whether a text is a name, or names between commas: "Bandar, Warta Contoh" is a dateline."""
    return all(map(is_personal, text.split(", ")))


def _together(found: Iterable[Credits]) -> Credits:
    """Authors and editors of several lines, each once."""
    lines = list(found)
    return Credits(
        tuple(dict.fromkeys(name for one in lines for name in one.authors)),
        tuple(dict.fromkeys(name for one in lines for name in one.editors)),
    )


_LABEL_ALONE = re.compile(
    r"(?:(?:penulis|pewarta|reporter|wartawan|jurnalis|kontributor|editor|redaktur)\s?:?|(?:rep|laporan|red|oleh)\s?:)",
    re.IGNORECASE,
)
_OF_EDITORS = re.compile("editor|redaktur", re.IGNORECASE)
_LONGEST_LABEL = 13  # characters
_ROLES = (
    "Penulis", "Pewarta", "Reporter", "Wartawan", "Jurnalis", "Kontributor", "Editor", "Redaktur", "Koresponden",
)  # fmt: skip
"""With which a line begins that one of the following takes apart."""
_LABEL_AND_NAME = re.compile(
    r"(?P<label>Penulis|Pewarta|Reporter|Wartawan|Jurnalis|Kontributor|Editor|Redaktur) ?"
    r"(?!At )(?P<name>[^\W\d_a-z].{3,50})"
)
_OF_A_PLACE = re.compile(r"(?P<label>Kontributor|Koresponden) [^\W\d_a-z][^,:]{2,40}, (?P<name>[^\W\d_a-z][^,:]{3,50})")
_CARDS = frozenset({"related", "comments", "comment", "sidebar", "footer", "trending", "popular", "latest"})
_CREDIT = 120  # characters: longer lines are text
_FEW = 3  # labelled names on a page that are still its own
