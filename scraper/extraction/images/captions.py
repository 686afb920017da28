"""Where the caption and the credit of a picture stand around it; ``credits.py`` says which words are the credit."""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice
from operator import attrgetter

from selectolax.lexbor import LexborNode

from archive.article import Block
from scraper.extraction.images.credits import LABEL, TAIL, Told, split_credit, without_label
from scraper.extraction.page import tags
from scraper.extraction.page.lines import HEADING, Attributes, Line, Page, Picture
from scraper.extraction.page.nearby import naming
from scraper.extraction.page.text import clean_label, from_markup, letters

MAX_LEVELS = 4  # boxes around a picture in which its caption is looked for
MAX_BESIDE = 600  # characters of other text in a box that may still be a picture's frame
MAX_LINES = 3  # of a box without a telling name that may be a caption
MIN_REPEATED = 10  # letters of an alternative text that say enough to tell a caption by
MAX_CAPTION = 1_000  # characters
MAX_CREDIT = 60  # characters of a credit that stands before its caption on one line
MAX_BEHIND = 250  # characters of a paragraph behind a picture that may be caption and credit
MAX_PIECES = 120  # nodes of one caption
MAX_FRAMED = 400  # elements in a figure or box among which its caption is looked for


class Frames:
    """The captions of one page's pictures.

    No block of the article (`running`) is a caption, and no heading in the words of `called`, the page's <title>.
    """

    def __init__(self, page: Page, running: Iterable[Block] = (), called: str | None = None) -> None:
        self.page = page
        self._running = running
        self._called = called or ""
        self._in_frames: dict[int, Told | None] = {}

    @cached_property
    def running(self) -> frozenset[str]:
        """The texts of the article."""
        return frozenset([block.text for block in self._running])

    @cached_property
    def _homes(self) -> tuple[list[int], list[Picture]]:
        """The boxes in which the page's pictures stand, in order, and those pictures."""
        pictures = sorted(self.page.pictures, key=attrgetter("box"))
        return [picture.box for picture in pictures], pictures

    def _holds_several(self, number: int) -> bool:
        """Whether a box holds several pictures: those inside it are numbered from its own on. What <noscript> repeats
        does not count."""
        homes, pictures = self._homes
        begin, end = bisect_left(homes, number), bisect_left(homes, self.page.boxes[number].after)
        several = (one for one in islice(pictures, begin, end) if not _is_repeated(one.node))
        return end - begin > 1 and len(list(islice(several, 2))) > 1

    def told(self, picture: Picture, attributes: Attributes) -> Told:
        """What the page says beside a picture; `attributes` are those of its element."""
        if picture.figure is not None and (told := self._in_frame(picture.figure)) is not None:
            return told
        if (element := _caption_behind(picture.node)) is not None:
            caption, credit = read(element, element)
            return caption, credit or _credit_behind(element)
        if (line := self._line_behind(picture)) is not None:
            return split_credit(line)
        for number in self._boxes_around(picture):
            if (told := self._in_frame(self.page.boxes[number].node)) is not None:
                return told
            if texts := self._texts_in(number, attributes):
                return _of_lines(texts, from_markup(attributes.get("alt") or ""))
        return _in_attributes(attributes)

    def _line_behind(self, picture: Picture) -> str | None:
        """The line behind a picture, if it is no part of the text and ends with a credit in brackets: "Warga antre.
        (Foto: Humas)"."""
        lines, place = self.page.lines, picture.before
        if place >= len(lines) or not (text := lines[place].text).endswith(")") or len(text) > MAX_BEHIND:
            return None
        caption, credit = split_credit(text)
        return text if caption and credit and text not in self.running else None

    def _in_frame(self, node: LexborNode) -> Told | None:
        """What the caption in a figure or box says. Looked for once: a single figure may hold all pictures of a page."""
        if node.mem_id not in self._in_frames:
            element = _caption_in(node)
            self._in_frames[node.mem_id] = read(element, node) if element is not None else None
        return self._in_frames[node.mem_id]

    def _boxes_around(self, picture: Picture) -> Iterator[int]:
        """Boxes that hold this picture and hardly any text of others, from the inside."""
        boxes, lines = self.page.boxes, self.page.lines
        number = picture.box
        for _ in range(MAX_LEVELS):
            box = boxes[number]
            if not number or box.tag in _TOO_WIDE or self._holds_several(number):
                return
            if sum([len(line.text) for line in lines[box.first : box.end]]) > MAX_BESIDE:
                return
            yield number
            number = box.parent

    def _texts_in(self, number: int, attributes: Attributes) -> list[str]:
        """The lines of a box, if they read like a caption: few, no link to another article, and no text of this one
        unless a credit stands among them or the picture's alternative text repeats them."""
        box = self.page.boxes[number]
        lines = self.page.lines[box.first : box.end]
        if len(lines) > MAX_LINES or any(line.links * 2 > len(line.text) or self._is_headline(line) for line in lines):
            return []
        texts = [line.text for line in lines]
        return texts if self.running.isdisjoint(texts) or _are_told(texts, attributes) else []

    def _is_headline(self, line: Line) -> bool:
        if line.kind is not HEADING or len(text := letters(line.text)) <= MIN_REPEATED:
            return False
        return text in letters(self._called)


def _are_told(texts: Iterable[str], attributes: Attributes) -> bool:
    """Whether a credit stands among texts, or the picture's alternative text repeats one."""
    said = tuple(one for name in ("alt", "title") if len(one := letters(attributes.get(name) or "")) > MIN_REPEATED)
    return any(LABEL.match(text) or (said and letters(text).startswith(said)) for text in texts)


def _of_lines(texts: Sequence[str], said: str = "") -> Told:
    """Caption and credit of lines whose elements tell nothing: a line that begins with a label is a credit. `said` is
    the picture's alternative text."""
    if len(texts) == 1 and (before := _before_repeated(texts[0], said)):
        return said, before
    credit = next((text for text in texts if LABEL.match(text)), None)
    caption = " ".join(text for text in texts if text != credit)[:MAX_CAPTION]
    return split_credit(caption) if credit is None else (caption or None, without_label(credit[:TAIL]))


def _before_repeated(line: str, said: str) -> str | None:
    """The agency and photographer ("Rani/wartaBali") before the words that the alternative text repeats."""
    before = line.removesuffix(said).strip() if len(said) > MIN_REPEATED and line.endswith(said) else ""
    return before if "/" in before and len(before) <= MAX_CREDIT else None


_TOO_WIDE = frozenset({tags.BODY, tags.ARTICLE, tags.MAIN})
_CAPTION_NAME = naming("caption|legend|bildunterschrift")


def _caption_in(node: LexborNode) -> LexborNode | None:
    """The first element in `node` that is a caption by its own name and holds a word."""
    inside = islice(node.traverse(), 1, MAX_FRAMED)  # as a rule fewer than a selector takes to be read
    return next((one for one in inside if _is_caption(one) and one.text(strip=True)), None)


def _is_caption(node: LexborNode) -> bool:
    """Whether an element is a caption by its own name."""
    if (tag := node.tag_id) == tags.FIGCAPTION:
        return True
    name = node.attrs.get("class") if node.is_element_node and tag != tags.IMG else None
    return name is not None and _CAPTION_NAME(name) is not None


def _caption_behind(node: LexborNode) -> LexborNode | None:
    """The caption that follows a picture, or the elements close around it, without a box of their own."""
    around: LexborNode | None = node
    for _ in range(3):
        if around is None:
            return None
        behind = around.next
        while behind is not None and (not behind.is_element_node or behind.tag_id == tags.NOSCRIPT):
            if behind.tag_id == tags.TEXT and (behind.text_content or "").strip():
                return None
            behind = behind.next
        if behind is not None:
            is_caption = behind.tag_id == tags.FIGCAPTION or "caption" in (behind.attributes.get("class") or "").lower()
            return behind if is_caption else None
        around = around.parent
    return None


def _is_repeated(node: LexborNode) -> bool:
    return (parent := node.parent) is not None and parent.tag_id == tags.NOSCRIPT


def _in_attributes(attributes: Attributes) -> Told:
    """What scripts show beside the picture."""
    caption, credit = (_first_told(attributes, names) for names in (_CAPTION_DATA, _CREDIT_DATA))
    if not credit or "/" in credit[:1] or "://" in credit:
        return split_credit(caption[:MAX_CAPTION])
    return caption[:MAX_CAPTION] or None, without_label(credit[:MAX_CAPTION])


def _first_told(attributes: Attributes, names: Iterable[str]) -> str:
    values = (value for name in names if (value := attributes.get(name)))
    return next(filter(None, map(from_markup, values)), "")


_CAPTION_DATA = ("data-caption", "data-image-caption")
_CREDIT_DATA = ("data-credit", "data-copyright", "data-photographer", "data-source")


# -- whose words -----------------------------------------------------------------------------------


def read(element: LexborNode, frame: LexborNode) -> Told:
    """Caption and credit of a caption's element; a credit may stand beside it in the frame too."""
    caption, credit = (clean_label("".join(texts)) for texts in _pieces(element))
    if len(caption) > MAX_CAPTION:
        return None, None
    if credit:
        return _LOOSE_END.sub("", caption) or None, without_label(credit[:TAIL])
    caption_told, credit_told = split_credit(caption)
    return caption_told, credit_told or _credit_beside(element, frame)


def _credit_beside(element: LexborNode, frame: LexborNode) -> str | None:
    beside = next((node for node in frame.css(_CREDITS) if not _is_in(node, element)), None)
    return _credit_of(beside) if beside is not None else None


def _credit_behind(caption: LexborNode) -> str | None:
    """The credit in the element that follows a caption, by that element's own name."""
    behind = caption.next
    while behind is not None and not behind.is_element_node:
        behind = behind.next
    return _credit_of(behind) if behind is not None and _is_credit(behind.attributes) else None


def _credit_of(node: LexborNode) -> str | None:
    text = clean_label(node.text(separator=" "))
    return without_label(text) if len(text) < TAIL else None


_CREDITS = '[class*="credit" i],[class*="copyright" i],[class*="photographer" i],[class*="bildautor" i],small'


def _is_in(node: LexborNode, element: LexborNode) -> bool:
    """Whether `node` is `element` or stands in it."""
    around: LexborNode | None = node
    for _ in range(8):
        if around is None:
            return False
        if around.mem_id == element.mem_id:
            return True
        around = around.parent
    return False


def _pieces(element: LexborNode) -> tuple[list[str], list[str]]:
    """The texts of a caption, and those of its credit: of the elements in it that are named after one."""
    texts: tuple[list[str], list[str]] = ([], [])
    alone = element.first_child
    if alone is not None and alone.tag_id == tags.TEXT and alone.next is None:  # as most are
        if element.tag_id not in tags.WORDLESS and not _is_hidden(element.attributes):
            texts[False].append(alone.text_content or "")
        return texts
    waiting: list[tuple[LexborNode | None, bool]] = [(element, False)]
    for _ in range(MAX_PIECES):
        if not waiting:
            break
        node, is_credit = waiting.pop()
        if node is None:
            texts[is_credit].append(" ")
        elif (tag := node.tag_id) == tags.TEXT:
            texts[is_credit].append(node.text_content or "")
        elif tag not in tags.WORDLESS:
            attributes = node.attributes
            if _is_hidden(attributes):
                continue
            is_inner = is_credit or (_is_credit(attributes) and node.mem_id != element.mem_id)
            if tag not in _GLUED:
                waiting.append((None, is_inner))
            waiting += [(child, is_inner) for child in reversed(list(node.iter(include_text=True)))]
    return texts


def _is_hidden(attributes: Attributes) -> bool:
    return _HIDDEN(attributes.get("class") or "") is not None


def _is_credit(attributes: Attributes) -> bool:
    return _CREDIT_NAME(f"{attributes.get('class')} {attributes.get('itemprop')}") is not None


_GLUED = tags.INLINE - {tags.SPAN, tags.BR}
_HIDDEN = naming(r"visually-?hidden|sr-only|screen-?reader|offscreen")
_CREDIT_NAME = naming(
    r"credit|copyright|(?<!re)source|quelle|author|autor(?!i)|photograph|fotograf|agenc|agentur|distributor|fuente|fonte|rights(?!idebar)|sumber|byline|urheber|kredit"
)
_LOOSE_END = re.compile(r"\s*[-–—|/·(\[,]\s*(?:copyright|credits?|©)?\s*$", re.IGNORECASE)
