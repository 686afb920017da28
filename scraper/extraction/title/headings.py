"""What a reader sees as the headline: the wordings of an h1, and of a smaller heading where the h1 is none."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from archive.article import BlockKind
from scraper.extraction.evidence import Evidence
from scraper.extraction.page import tags
from scraper.extraction.page.lines import Line
from scraper.extraction.page.readers import HEADING_OF_READERS
from scraper.extraction.page.text import clean_label

MAX_PIECES = 60  # nodes of one heading
MAX_LINES = 600  # lines of a page among which a smaller heading is looked for
MAX_SMALLER = 8  # smaller headings that read like a headline
SHORTEST = 6  # characters of a smaller heading that may be one
LONG, LONGEST = 20, 300  # characters of a headline that no mark-up tells
RUNNING = 120  # characters of a line from which it is running text
ABOVE = 12  # lines above the running text among which a headline stands
BORDERS = " -–—|:•·"
_MARKS = BORDERS + ",：｜"
_AROUND_IT = BORDERS + "¶"

_GLUED = tags.INLINE - {tags.SPAN, tags.BR, tags.IMG, tags.PICTURE}
"""Inside these a word goes on; other elements of a heading begin a new one."""
_BESIDE = frozenset({"time", "svg", "script", "style", "button", "noscript", "rt", "rp", "-comment"})
_KICKER = re.compile(
    r"kicker|overline|eyebrow|roof-?line|dachzeile|top-?line|spitzmarke|antetitulo|catenaccio|volanta|cintillo|sur-?titre"
    r"|surtitle|supertitle|pre-?title|entry-section",
    re.IGNORECASE,
)
_EXTRA = re.compile(
    r"sub-?(?:title|head|line|titulo)|badge|label|premium|\babo\b|paywall|categor|kategori|rubrik|comments?-(?:number|count)|page-?number|\bdescriptor\b"
    r"|visually-?hidden|sr-only|screen-reader|offscreen|invisible|hide-text",
    re.IGNORECASE,
)
_WHOLE, _ABOVE, _AROUND = range(3)
_BREAK = "\x1f"
_GLUE = re.compile("\x1f+(?=[:,.;!?])|(?<=[\u2e80-\u9fff])\x1f+(?=[\u2e80-\u9fff])")
"""Borders of elements where no space is written: before a mark, and between ideographs."""


def wordings(heading: LexborNode, own: str | None) -> Iterator[str]:
    """The words of a heading without time and logo: whole, without what a badge or a link adds, and without the line
    above the headline too. Publishers differ in what of it is the headline, so the page's other places decide.
    `own` is the page's address: a heading in a link to a page above it holds a logo or a section."""
    if _leads_up(heading.parent, own):
        return
    alone = heading.first_child
    if alone is not None and alone.tag_id == tags.TEXT and alone.next is None:  # as most are
        if text := clean_label(alone.text_content or "").strip(_AROUND_IT):
            yield text
        return
    pieces = list(_pieces(heading, own))
    levels = {level for level, text in pieces if not text.isspace()}
    kept: list[set[int]] = [levels, levels - {_AROUND}, levels - {_ABOVE}, {_WHOLE}] if len(levels) > 1 else [levels]
    if _AROUND in levels and _size(pieces, {_AROUND}) > 2 * _size(pieces, levels - {_AROUND}):
        kept.append({_AROUND})  # a link to the page itself behind a label: "Thread: ..."
    texts = ("".join([text for level, text in pieces if level in some or text == _BREAK]) for some in kept)
    yield from filter(
        None, dict.fromkeys(clean_label(_GLUE.sub("", text)).strip(_AROUND_IT).removesuffix(" +") for text in texts)
    )


def _size(pieces: Iterable[tuple[int, str]], levels: Container[int]) -> int:
    return sum(len(text.strip()) for level, text in pieces if level in levels)


def smaller(evidence: Evidence, is_told: Callable[[str], bool]) -> Iterator[tuple[str, str]]:
    """(element's name, words) of what stands on the page like a headline and is told elsewhere too: pages whose h1
    holds a logo or the last step of a breadcrumb."""
    found = 0
    for line in evidence.page.lines[:MAX_LINES]:
        if line.node is None or line.kind is not BlockKind.HEADING or len(line.text) < SHORTEST:
            continue
        if HEADING_OF_READERS.match(line.text):  # "6 thoughts on ..." holds the headline
            continue
        for text in wordings(line.node, evidence.url):
            if is_told(text):
                found += 1
                yield line.node.tag or "", text
        if found >= MAX_SMALLER:
            return


def unmarked(evidence: Evidence, told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """("line", words) of the first line, of any kind, that is all of a wording told elsewhere or all of it up to a
    mark: pages that mark their headline up as nothing."""
    for line in evidence.page.lines[:MAX_LINES]:
        text = line.text
        if LONG <= len(text) <= LONGEST and any(text in one and _is_most_up_to_a_mark(text, one) for one in told):
            yield "line", clean_label(text)
            return


def _is_most_up_to_a_mark(text: str, told: str) -> bool:
    """Whether a line is more than half of a wording, and marks divide it from the rest. What follows it counts half:
    there the outlet's name stands."""
    before, _, behind = told.partition(text)
    ends = before.rstrip()[-1:], behind.lstrip()[:1]
    return len(text) * 2 > len(told) - len(behind) / 2 and all(not end or end in _MARKS for end in ends)


def alike(evidence: Evidence, told: str) -> tuple[str, str] | None:
    """("line", words) of a line shortly above the running text that shares many words with a wording told elsewhere:
    search engines are told another headline than readers."""
    lines = evidence.page.lines[:MAX_LINES]
    said = set(main_words(told))
    first = next((number for number, line in enumerate(lines) if _is_running(line)), 0)
    for line in lines[max(first - ABOVE, 0) : first]:
        is_sentence = line.text.endswith(".")
        if _may_be_headline(line) and not is_sentence and line.kind is not BlockKind.HEADING:
            words = main_words(line.text)
            common = said.intersection(words)
            if len(common) > 1 and len(common) * 5 >= len(words) * 2:  # two in five
                return "line", clean_label(line.text)
    return None


def main_words(text: str) -> list[str]:
    """The words by which two wordings of one headline are told, in lower case: shorter ones stand in any two."""
    return _MAIN_WORD.findall(text.casefold())


_MAIN_WORD = re.compile(r"\w{4,}")


def above_text(evidence: Evidence) -> tuple[str, str] | None:
    """(element's name, words) of the heading under which the page's running text begins. Where there is none,
    ("line", words) of a line above the text in an element named after titles, or in bold."""
    heading, above = None, []
    for line in evidence.page.lines[:MAX_LINES]:
        if line.kind is BlockKind.HEADING and line.node is not None:
            heading = line.node
        elif _is_running(line):
            break
        elif _may_be_headline(line):
            above.append(line)
    if heading is None:
        return _named_or_bold(evidence, above)
    text = next(wordings(heading, evidence.url), "")
    return (heading.tag or "", text) if text else None


def _is_running(line: Line) -> bool:
    return len(line.text) >= RUNNING and line.links * 4 < len(line.text)


def _may_be_headline(line: Line) -> bool:
    """Whether a line that no mark-up calls a headline is as long as one, and no link."""
    return LONG <= len(line.text) <= LONGEST and not line.links


def _named_or_bold(evidence: Evidence, above: Sequence[Line]) -> tuple[str, str] | None:
    texts = {clean_label(line.text) for line in above}
    named = evidence.tree.css(_TITLES)[:MAX_SMALLER] if texts else []
    told = (clean_label(node.text(separator=" ")) for node in named)
    bold = (clean_label(line.text) for line in above if line.strong)
    text = next((text for text in told if text in texts), None) or next(bold, None)
    return ("line", text) if text else None


_TITLES = '[class*="judul" i],[class*="title" i],[class*="headline" i]'


def _pieces(heading: LexborNode, own: str | None) -> Iterator[tuple[int, str]]:
    """(what it belongs to, text) in page order; a space where one element ends and another begins."""
    waiting: list[tuple[LexborNode | None, int]] = [(heading, _WHOLE)]
    for _ in range(MAX_PIECES):
        if not waiting:
            return
        node, level = waiting.pop()
        if node is None:
            yield level, _BREAK
        elif node.tag_id == tags.TEXT:
            yield level, node.text_content or ""
        elif node.tag not in _BESIDE and not _leads_up(node, own) and not _is_anchor(node):
            inner = level if node.mem_id == heading.mem_id else max(level, _level(node))
            borders = [] if node.tag_id in _GLUED else [(None, inner)]
            children = [(child, inner) for child in node.iter(include_text=True)]
            waiting += [*borders, *reversed(children)]
            if borders:
                yield inner, _BREAK


def _level(node: LexborNode) -> int:
    names = node.attributes.get("class") or ""
    if node.tag in ("small", "a") or _EXTRA.search(names):
        return _AROUND
    return _ABOVE if _KICKER.search(names) else _WHOLE


def _is_anchor(node: LexborNode) -> bool:
    """Whether an element is a link to the heading itself, shown as a sign."""
    if node.tag_id != tags.A or not (node.attributes.get("href") or "").startswith("#"):
        return False
    return len((node.text() or "").strip()) <= 1


def _leads_up(node: LexborNode | None, own: str | None) -> bool:
    """Whether an element is a link to the front page, or to a page above this one: what is in it names those."""
    if node is None or node.tag_id != tags.A:
        return False
    address = re.sub(r"^https?://[^/]*", "", (node.attributes.get("href") or "#").strip()[:500]).rstrip("/")
    return not address or (own is not None and urlsplit(own).path.startswith(address + "/"))
