"""What stands around the headline, as bylines are looked for: short texts, and the elements around them."""

from __future__ import annotations

from functools import cached_property
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.extraction.page import tags
from scraper.extraction.page.lines import Marked
from scraper.extraction.page.nearby import Beside, Piece, naming, stands_in

SHORT = 160  # characters that a byline has at most


class Head:
    """The short texts around the headline; looked up once, and only when asked. `last`: the text's last line, behind
    which other people's bylines stand."""

    def __init__(self, beside: Beside, last: str = "") -> None:
        self._beside, self._last = beside, last

    @cached_property
    def near(self) -> list[str]:
        """Short texts behind the headline until the article's own text has begun."""
        return [piece.text for piece in self.pieces]

    @cached_property
    def pieces(self) -> list[Piece]:
        """`near`, with the elements that hold them."""
        last = self._last
        for place, (text, _, _) in enumerate(self.further, 1):
            if text[-1] in _STOPS and len(text) >= _SENTENCE and last.endswith(text):
                return self.further[:place]
        return self.further

    @property
    def further(self) -> list[Piece]:
        """`pieces`, and the short texts that stand soon behind a short article."""
        return self._heard[0]

    @property
    def before_text(self) -> int:
        """How many of `pieces` stand before the first longer text."""
        return self._heard[1]

    @cached_property
    def _heard(self) -> tuple[list[Piece], int]:
        short, before, long = [], _BEHIND, 0
        for piece in islice(self._beside.behind(), _BEHIND):
            if len(piece.text) <= SHORT:
                short.append(piece)
                continue
            before = min(before, len(short))
            long += 1
            if long == _BEGUN:
                break
        return short, before

    def is_elsewhere(self, node: LexborNode) -> bool:
        """Whether an element stands in a box that holds other people, and not the headline."""
        return stands_in(node, _OTHER_PLACES, ELSEWHERE, self._beside.around)

    def above(self) -> list[Piece]:
        """The texts before the headline, the nearest first."""
        return list(islice(self._beside.before(), _BEFORE))

    @cached_property
    def elements(self) -> list[Marked]:
        """The elements around the short texts beside the headline, each once, outer ones first. Asking all of a page's
        costs a third of a parse, and what is far from the headline is rarely of this article."""
        found: dict[int, Marked] = {}
        before = [piece for piece in self.above() if len(piece.text) <= SHORT]
        for piece in (*reversed(before), *self.pieces):
            around: list[tuple[int, LexborNode]] = []
            node: LexborNode | None = piece.node
            while node is not None and len(around) < _AROUND and (place := node.mem_id) not in found:
                if node.tag_id in _WIDE:
                    break
                around.append((place, node))
                node = node.parent
            for place, one in reversed(around):
                found[place] = (one, one.attributes)
        return list(found.values())


_OTHER_PLACES = frozenset({"aside", "footer", "nav", "figure", "figcaption", "script", "style"})
ELSEWHERE = naming(
    r"related|sidebar|recommend|comment|latest|popular|trending|footer|caption|credit-?photo|photo|teaser"
    r"|^(?!.{0,300}(?:author|byline|writer|penulis|reporter)).{0,300}(?:(?<![\w-])widget|bio|social|share|follow|\bcard)"
)
"""Names of boxes that hold other people; a card or a widget may be the author's own."""
_BEFORE, _BEHIND = 12, 40  # texts before the headline and behind it
_SENTENCE, _STOPS = 20, '.!?…。！？"”»'  # characters of a sentence, and its ends
_BEGUN = 3  # longer texts with which the article has begun
_AROUND = 5  # elements
_WIDE = frozenset({tags.BODY, tags.HTML, tags.MAIN, tags.ARTICLE})
