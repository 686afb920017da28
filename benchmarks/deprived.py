"""How much each field rests on one kind of evidence: the corpora's pages without it, through the same scorer.

usage: python -m benchmarks.deprived [CORPUS ...] [ROW ...]

What a publisher that nobody has seen may lack: names that say something (class and id become machine-made ones), linked
data, meta elements, the declared language, elements that say what they hold, scripts; at last all of them, without and
with those elements. And what it may have more: comments in boxes without names, and all that ``strange_pages`` makes of
a page. A row is named as the table prints it. Without the corpora it says so and succeeds.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from zlib import crc32

from benchmarks.__main__ import SCORER
from benchmarks.eval_adapter import extract
from benchmarks.strange_pages import ADDED, MARKUP, REBUILT, Gold
from scraper.errors import NotAnArticle

CORPORA = ("fundus", "id_feryandi", "newspaper4k", "scrapinghub")
FIGURES = ("sh_F1", "sh_P", "sh_R", "title", "authors", "day", "minute", "lead")

_LINKED = re.compile(rb"<script[^>]{0,200}ld\+json[^>]{0,200}>.*?</script>", re.DOTALL | re.IGNORECASE)
_SCRIPT = re.compile(rb"<script\b[^>]{0,500}>.*?</script>", re.DOTALL | re.IGNORECASE)
_META = re.compile(rb"<meta\b(?![^>]{0,200}charset)[^>]{0,5000}>", re.IGNORECASE)
_NAMES = re.compile(rb"\b(class|id|itemprop)\s*=\s*(\"[^\"]*\"|'[^']*')", re.IGNORECASE)
_MEANING = re.compile(
    rb"<(/?)(?:article|main|figure|figcaption|h1|header|aside|footer|nav|section|address|(time))\b", re.IGNORECASE
)
_LANGUAGE = re.compile(rb"\blang\s*=\s*(\"[^\"]*\"|'[^']*')", re.IGNORECASE)


def _without(*patterns: re.Pattern[bytes]) -> Callable[[bytes], bytes]:
    def deprive(page: bytes) -> bytes:
        for pattern in patterns:
            page = pattern.sub(b"", page)
        return page

    return deprive


def _unnamed(page: bytes) -> bytes:
    """The page with machine-made names; equal ones stay equal."""
    return _NAMES.sub(lambda found: found[1] + b'="' + b" ".join(map(_made, found[2][1:-1].split())) + b'"', page)


def _meaningless(page: bytes) -> bytes:
    """The page in boxes that say nothing of what they hold; smaller headings stay."""
    return _MEANING.sub(lambda found: b"<" + found[1] + (b"span" if found[2] else b"div"), page)


def _bare(page: bytes) -> bytes:
    return _unnamed(_without(_SCRIPT, _META, _LANGUAGE)(page))


def _made(name: bytes) -> bytes:
    return b"x%x" % crc32(name)


def _commented(page: bytes) -> bytes:
    """The page with what readers wrote behind it, in boxes without a name."""
    before, end, behind = page.rpartition(b"</body>")
    return before + _COMMENTS + end + behind if end else page + _COMMENTS


_COMMENTS = b"<div>%s</div>" % b"".join(
    b"<div><b>Reader %d</b><p>I do not agree with what number %d writes here; it has been the same for years, and "
    b"nobody in the town hall listens to us, sadly, however often we say it.</p><a href='#%d'>Reply</a></div>"
    % (one, one + 1, one)
    for one in range(8)
)

PAGES: dict[str, Callable[[bytes], bytes]] = {
    "as it is": lambda page: page,
    "without linked data": _without(_LINKED),
    "without meta": _without(_META),
    "without both": _without(_LINKED, _META),
    "without names": _unnamed,
    "without language": _without(_LANGUAGE),
    "with comments": _commented,
    "without elements": _meaningless,
    "without all but elements": _bare,
    "without all": lambda page: _meaningless(_bare(page)),
}


def main(arguments: list[str]) -> int:
    """0, after a table on stdout."""
    if not SCORER.exists():
        print(f"skipped: {SCORER.parent.name} is not beside the project")
        return 0
    scorer = _scorer()
    wanted = {row: one for row, one in rows().items() if not {*arguments} & {*rows()} or row in arguments}
    for corpus in [one for one in CORPORA if one in arguments] or CORPORA:
        pages = list(scorer.pages_of(corpus))
        for name, alter in wanted.items():
            row = scorer.table_row([_scored(scorer, entry, *alter(page, entry["gold"])) for entry, page in pages])
            print(f"{corpus:12} {name:24}", *(f"{key}={row[key]:.3f}" for key in FIGURES if key in row), flush=True)
    return 0


def rows() -> dict[str, Callable[[bytes, Gold], tuple[bytes, Gold]]]:
    """What is done to a page and to what is known of it, by the name of the table's row."""
    return {
        **{name: _of_page(deprive) for name, deprive in (PAGES | MARKUP).items()},
        **{name: _of_text(add) for name, add in ADDED.items()},
        **REBUILT,
    }


def _of_page(deprive: Callable[[bytes], bytes]) -> Callable[[bytes, Gold], tuple[bytes, Gold]]:
    return lambda page, gold: (deprive(page), gold)


def _of_text(add: Callable[[bytes, Gold], bytes]) -> Callable[[bytes, Gold], tuple[bytes, Gold]]:
    return lambda page, gold: (add(page, gold), gold)


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SCORER)
    if spec is None or spec.loader is None:
        raise ImportError(f"{SCORER} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _scored(scorer: ModuleType, entry: dict[str, object], page: bytes, gold: Gold) -> dict[str, object]:
    read: dict[str, object] = {}
    with suppress(NotAnArticle):
        read = extract(page, str(entry["url"]))
    scores: dict[str, object] = scorer.score_page(gold, read)
    return scores


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
