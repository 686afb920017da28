"""Bylines as a page shows them: elements named for authors, links to their pages, lines beside the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.extraction.boilerplate import is_boilerplate
from scraper.extraction.credits import Credits, labelled
from scraper.extraction.evidence import Evidence
from scraper.extraction.names import is_personal, without_job
from scraper.extraction.nearby import headline_node, line_of, stands_in, texts_beside


class Shown:
    """What the page shows as bylines; looked up once, and only when asked."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._lines: list[str] | None = None
        self._near: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """Texts of elements whose class says author, in page order, without repeats."""
        if self._lines is None:
            found = (
                line_of(node)
                for node in self._evidence.page.people[:40]
                if not stands_in(node, _OTHER_PLACES, _ELSEWHERE)
            )
            self._lines = list(dict.fromkeys(line for line in found if 2 < len(line) <= 160))
        return self._lines

    @property
    def near(self) -> list[str]:
        """Short texts around the headline."""
        if self._near is None:
            headline = headline_node(self._evidence)
            after = texts_beside(headline, forward=True) if headline is not None else iter(())
            self._near = [text for text in islice(after, 40) if len(text) <= 160]
        return self._near

    @property
    def labels(self) -> Credits:
        """Names behind role labels in those lines."""
        found = [labelled(line) for line in (*self.lines, *self.near)]
        return Credits(
            tuple(dict.fromkeys(name for one in found for name in one.authors)),
            tuple(dict.fromkeys(name for one in found for name in one.editors)),
        )

    @property
    def linked(self) -> list[str]:
        """The text of the first link to an author's page, with those right behind it."""
        body = self._evidence.tree.body
        nodes = body.css(_AUTHOR_LINKS)[:30] if body is not None else []
        named = [
            (node, line)
            for node in nodes
            if 4 < len(line := line_of(node)) <= 60 and not stands_in(node, _OTHER_PLACES, _ELSEWHERE)
        ]
        beside = [line for node, line in named if _around(node) & _around(named[0][0])]
        return [", ".join(dict.fromkeys(beside[:5]))] if beside else []

    @property
    def led_in(self) -> list[str]:
        """Lines near the headline that begin with "By", or are that word before names."""
        found = []
        for place, text in enumerate(self.near):
            if _BY_ALONE.fullmatch(text):
                found.append(_joined(self.near[place + 1 : place + 7]))
            elif _BY.match(text):
                found.append(text)
        return [without_job(_CUT.split(text, maxsplit=1)[0]) for text in found[:3]]

    def unlabelled(self, blocks: Sequence[str]) -> list[str]:
        """Names that stand for themselves: beside a date, a handle or a bar near the headline, or in bold as the
        first or last line of the text. A name's words are nowhere in the text written small."""
        small = {word for block in blocks[:80] for word in block.split() if word.isalpha() and word.islower()}
        names = [text.strip(" |,") for text in (*self._beside_dates(), *self._bold(blocks))]
        return [name for name in names if name in _AGENCIES or _are_names(name, small)][:3]

    def _beside_dates(self) -> Iterator[str]:
        near = self.near[:_HEAD]
        for place, text in enumerate(near):
            before = near[place - 1] if place else ""
            behind = next((one for one in near[place + 1 :] if not _AND.fullmatch(one)), "")
            if _AGENCY_AND_PLACE.fullmatch(text):
                yield text.partition(",")[0]
            elif text.endswith("|") or _BESIDE.match(behind) or (_DATE.search(before) and len(behind) > _LONG):
                yield " ".join([*near[place - 2 : place], text] if place > 1 and _AND.fullmatch(before) else [text])

    def _bold(self, blocks: Sequence[str]) -> Iterator[str]:
        edges = {block for block in (*blocks[:3], *blocks[-3:]) if len(block) < _LONG}
        yield from (line.text for line in self._evidence.page.lines if line.strong and line.text in edges)

    @property
    def bylines(self) -> list[str]:
        """Lines without labels, cut at a date or a job."""
        lines = [line for line in self.lines if not labelled(line).editors][:6]
        return [without_job(_CUT.split(line, maxsplit=1)[0].strip()) for line in lines]


def _around(node: LexborNode) -> set[int]:
    """Identities of the two elements around a node."""
    parent = node.parent
    outer = parent.parent if parent is not None else None
    return {box.mem_id for box in (parent, outer) if box is not None and box.tag not in ("body", "main", "article")}


_OTHER_PLACES = frozenset({"aside", "footer", "nav", "figure", "figcaption", "script", "style"})
_ELSEWHERE = re.compile(
    r"related|sidebar|recommend|comment|latest|popular|trending|footer|widget|caption|credit-?photo|photo|bio|social|share|follow|teaser|\bcard",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s[|•·–—]\s|\s-\s|\d|\bUpdated\b|\bPublished\b|\bPosted\b|\bDiperbarui\b|\bStand\b")
_AUTHOR_LINKS = (
    'a[rel=author],a[href*="/author/"],a[href*="/authors/"],a[href*="/people/"],a[href*="/staff/"],a[href*="/autor/"],'
    'a[href*="/autoren/"],a[href*="/penulis/"],a[href*="/profile/"],a[href*="/by/"],a[href*="/contributors/"]'
)
_BY_ALONE = re.compile(r"(?:written )?(?:by|von|oleh|par|por)\s?:?", re.IGNORECASE)
_BY = re.compile(r"(?:[Ww]ritten |[Pp]osted )?(?:By|BY|by|Von|Oleh|Par|Por)\s?:?\s(?=\W{0,2}[^\W\d_a-z])")
_AGENCIES = frozenset({"AFP", "AP", "Reuters", "Bloomberg", "dpa", "DPA", "Xinhua", "Kyodo", "Yonhap", "CNA", "EFE"})
_AGENCY_AND_PLACE = re.compile(rf"(?:{'|'.join(sorted(_AGENCIES))}), [A-Z][A-Z ,.]{{2,40}}")
_DATE = re.compile(r"\d{1,2}[./ ]|(?:19|20)\d\d")
_BESIDE = re.compile(r"\d|@\w|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? \d|[a-z]{3,9}\.? \d{1,2},? \d{4}", re.IGNORECASE)
_AND = re.compile(r"[,;]|and|und|dan|y|et|&")
_HEAD = 12  # short texts after the headline among which a bare name is a byline
_LONG = 60  # characters: a line of names is shorter


def _joined(texts: Sequence[str]) -> str:
    """Names and what stands between them, up to the first text that is neither."""
    parts: list[str] = []
    for text in texts:
        if parts and not _AND.fullmatch(text) and not _AND.fullmatch(parts[-1]):
            break
        parts.append(text)
    return " ".join(parts)


def _are_names(text: str, small: set[str]) -> bool:
    """Whether a line holds names of persons and nothing else."""
    names = [part for part in re.split(r"\s*(?:/|,| and | dan | und )\s*", text) if part]
    return bool(names) and all(
        is_personal(name)
        and name[0].isupper()
        and ":" not in name
        and not any(map(str.isdigit, name))
        and not is_boilerplate(name, None)
        and not any(len(word) < 2 or (word[0].isupper() and word.casefold() in small) for word in name.split())
        for name in names
    )
