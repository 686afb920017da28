"""What an element is to the walk, by its tag."""

from __future__ import annotations

from functools import lru_cache

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction.page import tags

KINDS = {tags.LI: BlockKind.LIST_ITEM, tags.TR: BlockKind.TABLE, tags.BLOCKQUOTE: BlockKind.QUOTE}
LEAF_KINDS = {tags.P: BlockKind.PARAGRAPH} | dict.fromkeys(tags.HEADINGS, BlockKind.HEADING)

INLINE, LINK, BOLD, MUTED = 0, 1, 2, 4
BLOCK, FRAME, OF_KIND, LEAF, PASSED, BREAK, PICTURE, META, BORDER, OWN_PICTURE = range(8, 18)


ROLES = (
    dict.fromkeys(LEAF_KINDS, LEAF)
    | dict.fromkeys(KINDS, OF_KIND)
    | dict.fromkeys(tags.INLINE, INLINE)
    | dict.fromkeys(tags.BOLD, BOLD)
    | dict.fromkeys(tags.SKIPPED | {tags.FIGCAPTION}, BORDER)
    | dict.fromkeys(tags.SILENT | {tags.COMMENT}, PASSED)
    | dict.fromkeys(tags.VOID, META)
    | {tags.A: LINK, tags.NOSCRIPT: MUTED, tags.BR: BREAK, tags.IMG: PICTURE, tags.FIGURE: FRAME}
)
"""What an element is to the walk, by its tag; all others are blocks. Those before PASSED are entered; of these the
inline ones are bits, which hold together for the text inside them."""

SUSPECT = 32
"""Added to the role of elements of which the page leaves out some: each of them is looked up, and no others."""
_TABLE = [ROLES.get(tag, BLOCK) for tag in range(512)]
"""The roles by number: elements that HTML does not know have numbers beyond."""


@lru_cache(maxsize=128)  # what pages leave out is of the same few kinds
def roles_where(left_out: frozenset[int]) -> list[int]:
    """The table for a page that leaves out some of these elements; what is not entered is not left out."""
    return [role + SUSPECT if role < PASSED and tag in left_out else role for tag, role in enumerate(_TABLE)]


def role_of_unknown(node: LexborNode) -> int:
    """The role of an element that HTML does not know: AMP calls pictures ``amp-img``."""
    return OWN_PICTURE if (node.tag or "").endswith(("-img", "-image")) else BLOCK + SUSPECT
