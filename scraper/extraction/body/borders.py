"""Where the text begins and ends among the lines of its box: headline, byline, list, another article behind it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from scraper.extraction.body.blocks import is_dateline
from scraper.extraction.body.furniture import Furniture
from scraper.extraction.page import tags
from scraper.extraction.page.lines import HEADING, LIST_ITEM, PARAGRAPH, TABLE, Box, Line, Page

ABOVE = 40  # lines before the text among which its headline is looked for
HEAD = 8  # lines at the beginning of the text in which a byline or a date may stand
HEAD_LIST = 3  # short list items before the first running line from which they are a list and no labels
FEW_SAID = 2  # items from which they are that list, if each is a sentence
SENTENCE = 50  # characters of a heading that says more than a label
AROUND = 3  # boxes around the first running line in which its heading may stand
ALIKE = 2  # further headings from which the first is a part's
BYLINE = 120  # characters of a line that may be a byline or a date
SIGNED = 4  # lines from an h1 among which the byline of another article stands
NEXT, OWN = 4, 400  # such articles at most, and characters of running text in one at least
FEW_ITEMS = 3  # items of lists behind the last running line that are part of the text
LABELLING = 80  # characters of a line among such lists that is a label: "Preparation: 15 minutes"
VERSES = 12  # lines too short for running text from which they may be the text
_DIGITS = "0123456789"
_CLOCK = r"(?:[^.!?]{0,6}\d{1,2}[:.h]\d\d[^.!?]{0,12})?"
_BYLINE = re.compile(
    r"(?:by|von|oleh|por|par|di|door|av|af) [^.!?:]{3,60}"
    r"|[a-z]{3,9}\.? \d{1,2},? \d{4}.{0,30}|(?:stand|updated|published|diperbarui):? .{6,40}"
    rf"|(?:[^\W\d]+(?:-feira)?,? )?\d{{1,2}}(?:\.| de)? [^\W\d]{{3,12}}\.?,?(?: de)? \d{{4}}{_CLOCK}"
    r"(?:[^.!?]{0,40}(?:\b(?:dibaca|dilihat|kali|views?|hits)\b)[^.!?]{0,30})?"
    r"(?:\s?[|•·–-]\s?(?:oleh|by|penulis|reporter|editor)\b[^.!?]{2,60})?"
    rf"|(?:[^\W\d]+,? )?\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark)\d{{2,4}}{_CLOCK}"
    r"|\d{4}(?P<dash>[./-])\d{1,2}(?P=dash)\d{1,2}\.?(?:[\s|,–-]{1,3}(?:[^\W\d_]{2,14}:? ?)?[\d.:/-]{4,12}){0,4}"
    r"|[^!?\d]{2,50}\d{1,2}(?:\.| de)? [^\W\d]{3,12}\.?,?(?: de)? \d{4},?[^.!?\d]{1,8}\d{1,2}[:.h]\d\d(?: [A-Z]{2,4})?"
    r"|[^。\d]{0,30}\d{4}年\d{1,2}月\d{1,2}日[^。]{0,14}",
    re.IGNORECASE,
)
"""A line at the head that is a byline or a date and nothing else: a name or "Tayang:" before a day and an hour, too."""
_SENTENCE = re.compile(r"\W?[^\W\d_a-z]\S*(?: \S+){3,12}[.!?]\W?|[^\W\d_]+(?: [^\W\d_]+){1,9}[,!]")
"""A short line that a reader takes for a sentence, no label; or for the words that open a speech or letter."""


def lines_of(page: Page, box: int, out: Furniture, goodness: Sequence[int], headlines: Sequence[int]) -> list[int]:
    lines, first = page.lines, page.boxes[box].first
    kept = [number for number, line in enumerate(lines[first : page.boxes[box].end], first) if not out[line.box]]
    heading = _heading_place(page, kept, headlines)
    if heading is not None:
        kept = kept[: _next_article(page, kept, heading, goodness)]
        below = kept[bisect_right(kept, heading) :]
        if sum(map(goodness.__getitem__, below)) > sum(map(goodness.__getitem__, kept)) / 2:
            kept = below
    return [*_above(page, box, kept, out, goodness), *kept]


def _next_article(page: Page, kept: Sequence[int], heading: int, goodness: Sequence[int]) -> int | None:
    """The place of an h1 or of a heading that is a link below the headline, with a byline or a date right behind it, as
    the article has that an endless page adds. Both have some text; where they are many or short and no h1 that is a
    link, they are the article's own entries or chapters."""
    tops = {place for _, place in page.h1 if place > heading}
    linked = [n for n in kept if n > heading and page.lines[n].links and page.lines[n].kind is HEADING]
    others = tops.union(linked)
    signed = [place for place, number in enumerate(kept) if number in others and _is_signed(page, kept, place, others)]
    if not signed or kept[signed[0]] in {*linked[1:]} - tops:  # behind others that are links it ends a list of teasers
        return None
    own, following = kept[bisect_right(kept, heading) : signed[0]], kept[signed[0] : [*signed, len(kept)][1]]
    is_long = [sum(map(goodness.__getitem__, piece)) >= OWN for piece in (own, following)]
    are_links = any(page.lines[kept[place]].links for place in signed if kept[place] in tops)
    return signed[0] if is_long[0] and (are_links or (is_long[1] and len(signed) <= NEXT)) else None


def _is_signed(page: Page, kept: Sequence[int], place: int, others: set[int]) -> bool:
    """Whether a byline or a date, which is no h1 itself, stands right behind a line."""
    behind = kept[place + 1 : place + SIGNED]
    return any(number not in others and _is_byline(page.lines[number].text) for number in behind)


def _above(page: Page, box: int, kept: Sequence[int], out: Furniture, goodness: Sequence[int]) -> list[int]:
    """The paragraphs right above a box, where a template gives the first ones boxes of their own beside it."""
    first, around = page.boxes[box].first, page.boxes[box].parent
    above: list[int] = []
    for number in range(first - 1, max(first - ABOVE, page.boxes[around].first) - 1, -1):
        line = page.lines[number]
        if not goodness[number] or out[line.box] or _is_byline(line.text):
            continue
        if page.boxes[line.box].parent != around:
            break
        above.insert(0, number)
    is_text = len(above) > 1 and sum(goodness[n] for n in above) < sum(goodness[n] for n in kept)
    return above if is_text else []


def _heading_place(page: Page, kept: Sequence[int], headlines: Sequence[int]) -> int | None:
    """The last of the lines that is the headline; where none reads as the title, the last h1."""
    places = {place for _, place in page.h1 if place < len(page.lines) and page.lines[place].kind is HEADING}
    own = places.intersection(headlines, kept) or set(headlines).intersection(kept)
    return max(own or places.intersection(kept), default=None)


def trimmed(page: Page, chosen: Sequence[int], goodness: Sequence[int]) -> list[int]:
    """Without the labels before the first running line, and those after the last that stand in other boxes."""
    chosen = [n for n in chosen[: HEAD + 1] if not _is_byline(page.lines[n].text)] + list(chosen[HEAD + 1 :])
    good = [place for place, number in enumerate(chosen) if goodness[number]]
    if not good:
        return list(chosen)
    first, last = good[0], good[-1]
    if _is_short_lines(page, chosen, first, goodness):
        first = 0
    while first and is_dateline(page.lines[chosen[first - 1]].text):
        first -= 1
    first = _with_sentences_before(page, chosen, first)
    first = _with_list_before(page, chosen, first)
    first -= _is_headed(page, chosen, first)
    homes = {page.lines[chosen[place]].box for place in good[-4:]}
    homes |= {page.boxes[home].parent for home in homes if page.lines[chosen[last]].kind is LIST_ITEM}
    while last + 1 < len(chosen) and _continues(page, chosen[last + 1], homes):
        last += 1
    home = _home_of(page, chosen, good, goodness)
    last = max(last, _with_lists_behind(page, chosen, good[-1], page.boxes[home]))
    return list(chosen[first : last + 1])


def _home_of(page: Page, chosen: Sequence[int], good: Sequence[int], goodness: Sequence[int]) -> int:
    """The number of the box whose own lines hold most of the running text; of what is around it where the text ends in
    one beside it that is named alike, as chapters are."""
    held = dict[int, int]()
    for number in map(chosen.__getitem__, good):
        box = page.lines[number].box
        held[box] = held.get(box, 0) + goodness[number]
    home, last = max(held, key=held.__getitem__), box
    around = page.boxes[home].parent
    if home == last or not around or page.boxes[last].parent != around:
        return home
    return around if _is_named_alike(page.boxes[home], page.boxes[last]) else home


def _is_named_alike(one: Box, other: Box) -> bool:
    """Whether two boxes have one name, but for a number at its end."""
    name = one.names.name.rstrip(_DIGITS)
    return name != "" and name == other.names.name.rstrip(_DIGITS)


def _with_lists_behind(page: Page, chosen: Sequence[int], last: int, home: Box) -> int:
    """Where the text ends if lists, tables or code under headings stand behind its last running line, in boxes inside
    its own: what goes into a dish, and how it is made; what a function takes, and how it is called."""
    end, headed, has_code, told = 0, False, False, 0
    items = 0
    for place, number in enumerate(chosen[last + 1 :]):
        line = page.lines[number]
        box = page.boxes[line.box]
        if line.links * 4 >= len(line.text) or not (home.first <= box.first and box.end <= home.end):
            break
        if line.kind is HEADING:
            headed = True
        elif box.tag == tags.PRE or ((headed or has_code) and line.kind is TABLE):
            told, end = told + 1, place + 1
            has_code = has_code or box.tag == tags.PRE
        elif headed and (line.kind is LIST_ITEM or tags.LISTS.intersection((box.tag, page.boxes[box.parent].tag))):
            items, end = items + 1, place + 1
            told += len(line.text) >= SENTENCE and line.text[-1] in ".!?"
        elif len(line.text) > LABELLING:
            break
    is_told = has_code or items >= FEW_ITEMS or not items or told > items
    return last + end if told and is_told else last


def _is_short_lines(page: Page, chosen: Sequence[int], first: int, goodness: Sequence[int]) -> bool:
    """Whether what stands before the first running line is longer than all running text: verses."""
    if first < VERSES:
        return False
    lines = [page.lines[number] for number in chosen[:first]]
    size = sum([len(line.text) for line in lines if not line.links and line.kind is PARAGRAPH])
    return size > max(OWN, 2 * sum(map(goodness.__getitem__, chosen)))


def _with_sentences_before(page: Page, chosen: Sequence[int], first: int) -> int:
    """Where the text begins if short sentences stand before its first running line, in its own box or around it."""
    homes = {home := page.lines[chosen[first]].box}
    while home := page.boxes[home].parent:
        homes.add(home)
    for place in range(max(first - HEAD, 0), first):
        line = page.lines[chosen[place]]
        if line.box in homes and line.kind is PARAGRAPH and not line.links and _SENTENCE.fullmatch(line.text):
            return place
    return first


def _is_headed(page: Page, chosen: Sequence[int], first: int) -> bool:
    """Whether a heading stands right before the first running line, in its box, that is as long as a sentence, a
    standfirst, or the first of several that are alike: parts of the text, who speaks."""
    if not first:
        return False
    line, above = page.lines[chosen[first]], page.lines[chosen[first - 1]]
    homes = [line.box]
    for _ in range(AROUND):
        homes.append(page.boxes[homes[-1]].parent)
    if above.box not in homes:
        return False
    if above.text[-1] == ":" and not above.links and _is_listed(page, line):
        return True
    if not (above.kind is HEADING or above.strong):
        return False
    if above.kind is HEADING and len(above.text) >= SENTENCE and above.box == line.box:
        return True
    alike = [one for one in map(page.lines.__getitem__, chosen[first + 1 :]) if _are_alike(page, one, above)]
    return (above.kind is HEADING or not above.links) and len(alike) >= ALIKE


def _is_listed(page: Page, line: Line) -> bool:
    """Whether a line is quoted or one of a list."""
    box = page.boxes[line.box]
    return line.kind is LIST_ITEM or tags.BLOCKQUOTE in (box.tag, page.boxes[box.parent].tag)


def _are_alike(page: Page, one: Line, other: Line) -> bool:
    """Whether two lines are headings of one kind, or in bold, in one box or in boxes side by side."""
    if one.kind is not other.kind or one.strong is not other.strong:
        return False
    box, beside = page.boxes[one.box], page.boxes[other.box]
    if one.box != other.box and (box.parent, box.tag) != (beside.parent, beside.tag):
        return False
    tag = one.node.tag_id if one.node else None
    return len(one.text) <= SENTENCE and tag == (other.node.tag_id if other.node else None)


def _with_list_before(page: Page, chosen: Sequence[int], first: int) -> int:
    """Where the text begins if a list of short lines stands right before its first running line, in its own box:
    texts that begin with what they are about. The list's heading is part of it."""
    homes = {page.lines[chosen[first]].box}
    start = first
    while start and page.lines[chosen[start - 1]].kind is LIST_ITEM:
        if page.lines[chosen[start - 1]].links or not _continues(page, chosen[start - 1], homes):
            return first
        start -= 1
    are_said = all(page.lines[number].text[-1] in ".!?" for number in chosen[start:first])
    if first - start < (FEW_SAID if are_said else HEAD_LIST):
        return first
    above = page.lines[chosen[start - 1]] if start > 0 else None
    is_headed = above is not None and (above.kind is HEADING or (are_said and above.strong))
    return start - (is_headed and _continues(page, chosen[start - 1], homes))


def _continues(page: Page, number: int, homes: set[int]) -> bool:
    line = page.lines[number]
    around = page.boxes[line.box]
    outer = page.boxes[around.parent].parent if line.kind is LIST_ITEM else around.parent
    if line.kind is TABLE:
        outer = _around_table(page, line.box)
    return bool({line.box, around.parent, outer} & homes) and line.links * 2 < len(line.text)


def _around_table(page: Page, box: int) -> int:
    """The number of the box that holds the table of a cell."""
    while box and page.boxes[box].tag != tags.TABLE:
        box = page.boxes[box].parent
    return page.boxes[box].parent


def _is_byline(text: str) -> bool:
    return len(text) <= BYLINE and _BYLINE.fullmatch(text) is not None
